import { Command, CommanderError, Option } from 'commander';
import type { ParseOptions } from '@article-digest/core';
import type { Surroundings } from './run.ts';
import { bytes, encodingLabel, languageTag, published, seconds, webAddress, whole } from './option-values.ts';
import { version } from './version.ts';

export const FORMATS = ['text', 'json', 'markdown', 'html', 'json-ld', 'web-annotation', 'nlcst', 'view'] as const;
export type Format = (typeof FORMATS)[number];

/** Languages that a view can be put in. */
export const WORDS = ['en', 'ar', 'de', 'es', 'fr', 'ru'] as const;

type Attributions = NonNullable<ParseOptions['attributions']>;

/** What bounds the reading of one input. */
export interface Limits {
  /** Bytes. */
  maxSize: number;
  /** Seconds for all of a fetch, redirects among it. */
  timeout: number;
  /** Allows `file:` URLs and addresses that only this machine or its network can reach. */
  allowPrivate: boolean;
}

export interface DigestRequest extends Limits {
  command: 'digest';
  /** A path, a URL, or `-` for standard input. */
  source: string;
  format: Format;
  input: 'auto' | 'text' | 'html';
  /** Character encoding to read with, whatever the input says. */
  encoding?: string;
  published?: string;
  url?: string;
  language?: string;
  attributions?: Attributions;
  points?: number;
  /** Language of the words of a view. */
  words: (typeof WORDS)[number];
  /** Columns. */
  width: number;
  color: boolean;
}

export interface StreamRequest {
  command: 'stream';
  /** Bytes of one line. */
  maxSize: number;
  attributions?: Attributions;
  points?: number;
}

/** Serve editors, over standard input and output. */
export interface LspRequest {
  command: 'lsp';
}

/** Nothing is left to do: help or the version was printed, or the command line was refused. */
export interface Done {
  command: 'done';
  code: 0 | 2;
}

const EXAMPLES = `
Examples:
  article-digest story.txt
  article-digest https://paper.example/story --width 100
  pbpaste | article-digest - --published 2026-03-02
  article-digest story.html --format json > story.json
  article-digest story.txt --format view --words de > story.view.json
  article-digest stream < stories.jsonl > digests.jsonl
  article-digest lsp --stdio

Exit codes: 0 done · 1 the input could not be read or holds no article · 2 the command line is wrong
`;

const STREAM_HELP = `
Each line in:  { "id", "text", "published"?, "url"?, "language"? }
Each line out: { "id", "article", "digest" } or { "id", "error": { "code", "message" } }, in the same order.
Blank lines are passed over. A bad line is answered with an error and the run goes on; the exit code is 0.
`;

const LSP_HELP = `
An editor starts this by itself: docs/editors has settings for Neovim, Helix, Zed and Emacs.
`;

/** Who waits for what was not typed yet should know it. */
const KEYBOARD = 'article-digest: reading from the keyboard; Ctrl+D on a line of its own ends it\n';

/** Reads the command line. Help, version and complaints are printed here. */
export function readArguments(
  args: readonly string[],
  surroundings: Surroundings,
): Done | DigestRequest | StreamRequest | LspRequest {
  const { stdout, stderr, stdin } = surroundings;
  let request: DigestRequest | StreamRequest | LspRequest | undefined;
  const program = new Command('article-digest')
    .description('Prints the digest of a news article: who said what to whom and through whom.')
    .argument('[source]', 'file, http(s) URL, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'what to print').choices(FORMATS).default('text'))
    .option('--published <date>', 'ISO 8601 date of publication, against which "Monday" is resolved', published)
    .option('--url <url>', 'where the article was found', webAddress)
    .option('--language <tag>', 'language of the article (BCP 47), where it is known', languageTag)
    .addOption(attributions())
    .option('--points <number>', 'at most this many key points (default: 3)', whole(0, 100))
    .addOption(new Option('--words <language>', 'language of the words of a view').choices(WORDS).default('en'))
    .addOption(new Option('--input <kind>', 'how to read the input').choices(['auto', 'text', 'html']).default('auto'))
    .option('--encoding <label>', 'character encoding of the input, where it does not say so itself', encodingLabel)
    .option('--width <columns>', 'columns to print in (default: those of the terminal, at most 120)', whole(20, 400))
    .option('--color', 'colour even where the output is no terminal')
    .option('--no-color', 'no colour')
    .option('--allow-private', 'allow file: URLs and addresses of this machine and its network')
    .addOption(maxSize('largest input, such as 500kB or 20MB'))
    .option('--timeout <seconds>', 'longest fetch', seconds, 20)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help', 'print this help')
    // The options of `stream` are its own, though some have the names of ours.
    .enablePositionalOptions()
    .addHelpText('after', EXAMPLES)
    .action((source: string | undefined, options: Options) => {
      if (source === undefined && stdin.isTTY) {
        stderr.write(program.helpInformation() + EXAMPLES);
        throw new CommanderError(2, 'article-digest.nothing', '');
      }
      const { color, width, allowPrivate = false, ...rest } = options;
      if (rest.format !== 'view' && program.getOptionValueSource('words') === 'cli')
        program.error("option '--words' is for views alone. Add --format view, or leave it out.", { exitCode: 2 });
      if (source === '-' && stdin.isTTY) stderr.write(KEYBOARD);
      request = {
        command: 'digest',
        source: source ?? '-',
        ...rest,
        allowPrivate,
        width: width ?? columnsOf(surroundings),
        color: wantsColor(color, surroundings),
      };
    });
  program
    .command('stream')
    .description('read one JSON object a line from standard input, write one a line')
    .addOption(attributions())
    .option('--points <number>', 'at most this many key points (default: 3)', whole(0, 100))
    .addOption(maxSize('longest line, such as 500kB or 20MB'))
    .addHelpText('after', STREAM_HELP)
    .action((options: Omit<StreamRequest, 'command'>) => {
      if (stdin.isTTY) stderr.write(KEYBOARD);
      request = { command: 'stream', ...options };
    });

  program
    .command('lsp')
    .description('serve an editor that speaks the Language Server Protocol')
    .option('--stdio', 'over standard input and output, which is the only way')
    .addOption(new Option('--clientProcessId <id>', 'end when that process does').hideHelp())
    .addHelpText('after', LSP_HELP)
    .action(() => {
      request = { command: 'lsp' };
    });

  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .showSuggestionAfterError()
      .configureOutput({
        writeOut: (text) => stdout.write(text),
        writeErr: (text) => stderr.write(text),
        outputError: (text, put) => put(`article-digest: ${oneLine(text)} (try ${nameOf(command)} --help)\n`),
      });
  }
  try {
    const [first, about] = args;
    if (first === 'help' && about !== undefined && program.commands.every((command) => command.name() !== about))
      program.error(`there is no command '${about}'. There are stream and lsp.`, { exitCode: 2 });
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return { command: 'done', code: error.exitCode === 0 ? 0 : 2 };
    throw error;
  }
  return request ?? { command: 'done', code: 2 };
}

interface Options extends Omit<DigestRequest, 'command' | 'source' | 'width' | 'color' | 'allowPrivate'> {
  allowPrivate?: boolean;
  color?: boolean;
  width?: number;
}

/** Those of the terminal; some that nobody looks at say that they have none. */
function columnsOf({ stdout: { columns = 0 } }: Surroundings): number {
  return columns === 0 ? 80 : Math.min(Math.max(columns, 20), 120);
}

/** The command line decides, then `NO_COLOR`, then `FORCE_COLOR`, then whether a terminal reads the output. */
function wantsColor(option: boolean | undefined, { env, stdout }: Surroundings): boolean {
  if (option !== undefined) return option;
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced) return forced !== '0' && forced !== 'false';
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
}

/** How a command is called on the command line. */
function nameOf(command: Command): string {
  return command.parent === null ? 'article-digest' : `article-digest ${command.name()}`;
}

/** A complaint on one line, with what to do where it says only what is wrong. */
function oneLine(text: string): string {
  const line = text
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ');
  if (line.startsWith("too many arguments for 'stream'")) return `${line} Give the file as its input, behind <.`;
  return line.startsWith('too many arguments.')
    ? `${line} Give one article at a time, or many as JSON to article-digest stream.`
    : line;
}

function attributions(): Option {
  return new Option(
    '--attributions <kind>',
    'what counts: all, or speech without what is thought, wanted or found',
  ).choices(['all', 'speech']);
}

function maxSize(description: string): Option {
  return new Option('--max-size <bytes>', description).argParser(bytes).default(10_000_000, '10MB');
}
