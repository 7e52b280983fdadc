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

/** Text for text in what the types of JSX say, wherever they fall behind what frameworks hand over. */
const IN_JSX = [
  // An object of `useRef`, or a function that is told of the element's end too.
  [
    'ref?: (T | ((e: T) => void)) | undefined;',
    'ref?: T | ((e: T) => void) | { current: T | null } | null | undefined;',
  ],
  ['style?: Record<string, string | number> | undefined;', 'style?: string | object | undefined;'],
  // Events that every element has go by names of the framework's own: `onClick`.
  [
    'type BaseEvents = {};',
    'type BaseEvents = { [event: `on${Capitalize<string>}`]: ((event: any) => unknown) | undefined };',
  ],
  // Solid looks for its elements here.
  ['declare module "solid-js" {', 'declare module "solid-js/jsx-runtime" {'],
];

/** Has the types of JSX import the events that they name, and take what frameworks hand over. */
export const tidyJsx = (path) => ({
  name: 'tidy-jsx',
  packageLinkPhase({ customElementsManifest }) {
    const events = customElementsManifest.modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap((one) => (one.tagName ? one.events.map(({ type }) => type.text) : [])),
    );
    let types = readFileSync(path, 'utf8');
    for (const [from, to] of [['import type { ', `import type { ${events.join(', ')}, `], ...IN_JSX]) {
      if (!types.includes(from)) throw new Error(`The types of JSX have no “${from}” any more.`);
      types = types.replace(from, () => to);
    }
    writeFileSync(path, types);
  },
});
