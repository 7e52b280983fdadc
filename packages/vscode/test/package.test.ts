import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listFiles, PackageManager } from '@vscode/vsce';
import { beforeAll, describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('..', import.meta.url));

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: folder });
  execFileSync(process.execPath, ['scripts/package.mjs'], { cwd: folder });
});

describe('what is packed', () => {
  test('these files and no others', async () => {
    const files = await listFiles({
      cwd: folder,
      packageManager: PackageManager.None,
      readmePath: 'dist/README.md',
    } as object);
    expect(files.toSorted()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'NOTICE',
      'SUPPORT.md',
      'dist/README.md',
      'dist/actions.cjs',
      'dist/look.cjs',
      'dist/node.cjs',
      'dist/reader.cjs',
      'dist/sample.txt',
      'dist/web.js',
      'dist/webview.js',
      'l10n/bundle.l10n.de.json',
      'l10n/bundle.l10n.json',
      'media/article.svg',
      'media/icon.png',
      'media/walkthrough-digest-dark.webp',
      'media/walkthrough-digest-light.webp',
      'media/walkthrough-hover-dark.webp',
      'media/walkthrough-hover-light.webp',
      'media/walkthrough-open-dark.webp',
      'media/walkthrough-open-light.webp',
      'media/walkthrough-views-dark.webp',
      'media/walkthrough-views-light.webp',
      'package.json',
      'package.nls.de.json',
      'package.nls.json',
    ]);
  });

  test('it weighs less than a million bytes', () => {
    expect(statSync(`${folder}article-digest.vsix`).size).toBeLessThan(1_000_000);
  });

  test('the README that is packed has no picture and no link that would be broken', () => {
    const packed = readFileSync(`${folder}dist/README.md`, 'utf8');
    expect(packed).not.toContain('![');
    expect(packed).not.toMatch(/\]\((?!https?:|#)/);
    expect(packed).not.toMatch(/^\[|\n{3}/m);
    expect(packed).toContain('## Settings');
  });

  test('the licence is that of the project', () => {
    expect(readFileSync(`${folder}LICENSE`, 'utf8')).toBe(readFileSync(`${folder}../../LICENSE`, 'utf8'));
    expect(readFileSync(`${folder}NOTICE`, 'utf8')).toBe(readFileSync(`${folder}../../NOTICE`, 'utf8'));
  });
});

describe('bundles', () => {
  test.each([
    ['node.cjs', ['./actions.cjs', './look.cjs', './reader.cjs', 'vscode']],
    ['actions.cjs', ['./reader.cjs', 'vscode']],
    ['look.cjs', []],
    ['reader.cjs', []],
    ['web.js', ['vscode']],
  ])('%s needs nothing but %j', (name, needs) => {
    const code = readFileSync(`${folder}dist/${name}`, 'utf8');
    const required = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => match[1]);
    expect(new Set(required)).toEqual(new Set(needs));
  });

  test('what starts with the editor is small', () => {
    expect(statSync(`${folder}dist/node.cjs`).size).toBeLessThan(40_000);
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
