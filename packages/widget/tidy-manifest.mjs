import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Takes out of a manifest what the analyzer makes of code and not of what it says of itself: events without a name, and the
 * implementation that stands behind several signatures of a method.
 */
export const tidyManifest = {
  name: 'tidy-manifest',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const one of declarations) {
        if (one.events) one.events = one.events.filter(({ name }) => name);
        if (!one.members) continue;
        const last = new Map(one.members.map((member) => [member.name, member]));
        const several = new Set(
          one.members.filter((member) => last.get(member.name) !== member).map(({ name }) => name),
        );
        one.members = one.members.filter((member) => !(several.has(member.name) && last.get(member.name) === member));
      }
  },
};

/** Has the types of JSX import the events that they name. */
export const jsxEvents = (path) => ({
  name: 'jsx-events',
  packageLinkPhase({ customElementsManifest }) {
    const events = customElementsManifest.modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap((one) => (one.tagName ? one.events.map(({ type }) => type.text) : [])),
    );
    writeFileSync(path, readFileSync(path, 'utf8').replace('import type { ', `import type { ${events.join(', ')}, `));
  },
});
