import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  IGNORE_FAULT_COMMAND,
  IGNORE_RULE_COMMAND,
  SHOW_DIGEST_COMMAND,
} from '@article-digest/language-service/capabilities';
import { leftAloneInWords } from '@article-digest/language-service/gate';
import { type Connection, ErrorCodes, type ExecuteCommandParams, ResponseError } from 'vscode-languageserver/node';
import { isPublished } from '../values.ts';
import { LEAVE_COMMAND, PUBLISHED_COMMAND, READ_COMMAND } from './capabilities.ts';
import type { Client } from './client.ts';
import type { Ignorance } from './faults.ts';
import { messages } from './messages.ts';
import type { Readings } from './readings.ts';

interface Needs {
  connection: Connection;
  client: Client;
  readings: Readings;
  ignorance: Ignorance;
  /** What was told of documents is out of date. */
  onChange: () => void;
}

/** Carries a command out. One that does not exist, or lacks what it needs, is answered with an error that says so. */
export async function execute(
  { command, arguments: given = [] }: ExecuteCommandParams,
  needs: Needs,
): Promise<unknown> {
  const { ignorance, readings, onChange } = needs;
  const [uri, what] = given as unknown[];
  if (typeof uri !== 'string') throw wrong(messages.needsDocument(command));
  switch (command) {
    case SHOW_DIGEST_COMMAND:
      return showDigest(uri, needs);
    case IGNORE_FAULT_COMMAND:
    case IGNORE_RULE_COMMAND:
      if (typeof what !== 'string') throw wrong(messages.needsWhat(command));
      if (command === IGNORE_FAULT_COMMAND) ignorance.ignoreFault(uri, what);
      else ignorance.ignoreRule(what);
      break;
    case READ_COMMAND:
    case LEAVE_COMMAND:
      readings.decide(uri, command === READ_COMMAND);
      break;
    case PUBLISHED_COMMAND:
      if (what !== undefined && what !== null && !(typeof what === 'string' && isPublished(what)))
        throw wrong(messages.needsDay(command));
      readings.date(uri, what ?? undefined);
      break;
    default:
      throw wrong(messages.noCommand(command));
  }
  onChange();
  return null;
}

function wrong(message: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}

/** The digest as Markdown; an editor that shows documents is asked to show it as well. */
async function showDigest(uri: string, { connection, client, readings }: Needs): Promise<string> {
  const reading = await readings.of(uri);
  if (reading === undefined) {
    const left = await readings.whyLeftAlone(uri);
    throw wrong(
      messages.notAnArticle(left && leftAloneInWords(left.why, left.settings, left.settings.language ?? client.locale)),
    );
  }
  const markdown = reading.reader.toMarkdown(reading.article);
  if (client.showsDocuments) {
    const shown = await writeDigest(uri, markdown);
    // A digest reads like an article, and is none.
    readings.decide(shown, false);
    await connection.window.showDocument({ uri: shown, takeFocus: false });
  }
  return markdown;
}

let folder: string | undefined;

/** Digests lie in a folder of this process, which goes with it, each article's in one of its own. */
async function writeDigest(uri: string, markdown: string): Promise<string> {
  if (folder === undefined) {
    folder = await mkdtemp(join(tmpdir(), 'article-digest-'));
    // An editor may end its server without asking it to shut down.
    process.once('exit', () => folder !== undefined && rmSync(folder, { recursive: true, force: true }));
  }
  const own = join(folder, createHash('sha256').update(uri).digest('hex').slice(0, 12));
  const name = basename(pathOf(uri)).replace(/[^\p{L}\p{N}._-]/gu, '_');
  const path = join(own, `${name || 'article'}.digest.md`);
  await mkdir(own, { recursive: true });
  await writeFile(path, markdown);
  return pathToFileURL(path).href;
}

/** The path in an address, as it stands where its signs cannot be read. */
function pathOf(uri: string): string {
  try {
    return decodeURIComponent(new URL(uri).pathname);
  } catch {
    return uri;
  }
}

/** Takes the digests away that were written to be shown. */
export async function removeDigests(): Promise<void> {
  if (folder === undefined) return;
  await rm(folder, { recursive: true, force: true });
  folder = undefined;
}
