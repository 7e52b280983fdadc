import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { STORY } from './session.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The settings in a language under a heading of a page of `docs/editors`, as they stand there. */
export function snippet(page: string, language: string, heading: string): string {
  const text = readFileSync(new URL(`../../../../docs/editors/${page}.md`, import.meta.url), 'utf8');
  const [, found] = new RegExp(`^#+ ${heading}\\n[^]*?\`\`\`${language}\\n([^]*?)\`\`\``, 'm').exec(text) ?? [];
  if (found === undefined) throw new Error(`${page}.md has no ${language} under “${heading}”.`);
  return found;
}

/**
 * Runs an editor beside an article, `dam.txt`, and the files given, with the program on its path under the name that users
 * have it by. What the editor writes to the file that `ANSWERS` names comes back, and what it says beside that.
 */
export async function runEditor(command: string, args: readonly string[], files: Record<string, string>) {
  const folder = mkdtempSync(`${tmpdir()}/article-digest-editor-`);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const program = `#!/bin/sh\nexec '${process.execPath}' --conditions=@article-digest/source '${MAIN}' "$@"\n`;
  for (const [name, text] of Object.entries({ ...files, 'dam.txt': STORY, 'article-digest': program }))
    writeFileSync(`${folder}/${name}`, text);
  chmodSync(`${folder}/article-digest`, 0o755);

  const env = { ...process.env, PATH: `${folder}:${process.env['PATH']}`, ANSWERS: `${folder}/answers.json` };
  const editor = spawn(command, args, { cwd: folder, env: { ...env, XDG_STATE_HOME: folder, HOME: folder } });
  onTestFinished(() => void editor.kill());
  let said = '';
  editor.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  await new Promise((resolve) => editor.on('exit', resolve));
  return { said, answers: JSON.parse(readFileSync(`${folder}/answers.json`, 'utf8')) as Record<string, unknown> };
}
