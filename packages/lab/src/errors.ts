/** Prints the worst mistakes in context, gold and found below each other, by kind of mistake. Writes nothing. */
import { styleText } from 'node:util';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { attributionErrors } from './errors/attribution.ts';
import { boilerplateErrors } from './errors/boilerplate.ts';
import { goldErrors } from './errors/gold.ts';
import { keyPointErrors } from './errors/key-points.ts';
import { UnknownArticle, type ErrorOptions, type ErrorTask } from './errors/mistake.ts';
import { nameErrors } from './errors/names.ts';
import { proseErrors } from './errors/prose.ts';
import { select, type Selection } from './errors/select.ts';
import { sentenceErrors } from './errors/sentences.ts';
import { showKinds, type Paint } from './errors/show.ts';
import { tagErrors } from './errors/tags.ts';
import { timeErrors } from './errors/times.ts';
import { withParsers } from './parallel/parsers.ts';
import { runCommand } from './run-command.ts';

const TASKS: readonly ErrorTask[] = [
  attributionErrors,
  nameErrors,
  sentenceErrors,
  tagErrors,
  timeErrors,
  boilerplateErrors,
  keyPointErrors,
  proseErrors,
  goldErrors,
];

const STYLES: Readonly<Record<string, Parameters<typeof styleText>[0]>> = {
  head: 'bold',
  faint: 'dim',
  S: 'cyan',
  Q: 'yellow',
  C: 'green',
};

/** In colour where a terminal reads it; `NO_COLOR` and `FORCE_COLOR` are heeded. */
const paint: Paint = (style, words) => styleText(STYLES[style] ?? 'magenta', words);

type Options = ErrorOptions &
  Omit<Selection, 'sample' | 'surest'> & { surest: boolean; sample?: number | true; width: number };

const command = new Command('npm run errors --')
  .description('Prints the worst mistakes in context, gold and found below each other, by kind of mistake.')
  .addArgument(new Argument('<what>', 'what to look at').choices(TASKS.map(({ name }) => name)))
  .option('--kind <kind>', 'only kinds that begin with this, such as "missed"')
  .option('--limit <number>', 'at most so many of each kind; 0 for the counts alone', whole(0), 3)
  .option('--sample [seed]', 'draw at random instead of the worst; the same seed draws the same', whole(0))
  .option('--surest', 'those that the parse was surest of instead of the worst', false)
  .addOption(
    new Option('--slice <slice>', 'of statements: all, those of speech, or those with quotation marks')
      .choices(['all', 'speech', 'quoted'])
      .default('all'),
  )
  .option('--article <id>', 'only the text with this id')
  .option(
    '--width <columns>',
    'columns to print in',
    whole(40),
    Math.max(40, Math.min(process.stdout.columns ?? 80, 120)),
  )
  .addHelpText(
    'after',
    `\nWhat to look at:\n${TASKS.map(({ name, about }) => `  ${name.padEnd(12)} ${about}`).join('\n')}`,
  )
  .action(async (what: string, { kind, limit, surest, sample, width, ...options }: Options) => {
    const task = TASKS.find(({ name }) => name === what)!;
    if (options.slice !== 'all' && task !== attributionErrors) command.error('--slice is for statements alone');
    const findings = await withParsers((parseAll) => task.find(options, parseAll)).catch((error: unknown) => {
      if (error instanceof UnknownArticle) return command.error(error.message);
      throw error;
    });
    if (findings === undefined) {
      console.error('The corpora do not lie beside the repository (../shared): there is nothing to look at.');
      process.exitCode = 1;
      return;
    }
    const kinds = select(findings.mistakes, {
      limit,
      surest,
      ...(kind !== undefined && { kind }),
      ...(sample !== undefined && { sample: sample === true ? 1 : sample }),
    });
    console.log(findings.headline);
    if (kinds.length > 0) return console.log(`\n${showKinds(kinds, width, paint)}`);
    const others = [...new Set(findings.mistakes.map((mistake) => mistake.kind))];
    if (others.length === 0) console.log('\nNothing is wrong.');
    else command.error(`no kind begins with “${kind}”; there are ${others.join(', ')}`);
  });

await runCommand(command);

/** A whole number from `least`. */
function whole(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < least || value.trim() === '') {
      throw new InvalidArgumentError(`A whole number from ${least} is wanted.`);
    }
    return number;
  };
}
