import type { Article } from '@article-digest/core';
import type {
  CallHierarchyItem,
  MarkupContent,
  Position,
  Range,
  SelectionRange,
  SymbolKind,
} from 'vscode-languageserver-types';
import * as service from '../../src/index.ts';
import { linesOf } from '../../src/line-index.ts';
import type { Answer } from './cases.ts';

const URI = 'file:///dam.txt';

/** The words of a range, with ⏎ for the end of a line. */
function words(article: Article, { start, end }: Range): string {
  const lines = linesOf(article);
  return article.text.slice(lines.offsetAt(start), lines.offsetAt(end)).replaceAll(/\r?\n/g, '⏎');
}

const whole = (article: Article): Range => linesOf(article).rangeOf({ start: 0, end: article.text.length });

/** Tokens as `type modifiers: words`. */
export const semanticTokens: Answer = (article) => {
  const { tokenTypes, tokenModifiers } = service.SEMANTIC_TOKENS_LEGEND;
  const { data } = service.semanticTokens(article);
  const found: string[] = [];
  let at: Position = { line: 0, character: 0 };
  for (let index = 0; index < data.length; index += 5) {
    const [down, along, length, type, bits] = data.slice(index, index + 5) as [number, number, number, number, number];
    at = { line: at.line + down, character: down === 0 ? at.character + along : along };
    const modifiers = tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0).map((name) => ` ${name}`);
    const end = { line: at.line, character: at.character + length };
    found.push(`${tokenTypes[type]}${modifiers.join('')}: ${words(article, { start: at, end })}`);
  }
  return found;
};

/** The line of every hint, with the hints in it. */
export const inlayHints: Answer = (article) => {
  const lines = linesOf(article);
  const hints = service.inlayHints(article, whole(article));
  return hints.map(({ position, label }) => {
    const offset = lines.offsetAt(position);
    return `${article.text.slice(Math.max(0, offset - 20), offset).replaceAll('\n', '⏎')}⟦${label as string}⟧`;
  });
};

export const codeLenses: Answer = (article) =>
  service.codeLenses(article, URI).map(({ range, command }) => `${words(article, range)}: ${command!.title}`);

/** What the selection grows to, a step a line. */
export const selectionRanges: Answer = (article, position) => {
  const steps: string[] = [];
  let step: SelectionRange | undefined = service.selectionRanges(article, [position])[0];
  for (; step !== undefined; step = step.parent) steps.push(words(article, step.range));
  return steps;
};

function shown(article: Article, { name, detail, selectionRange }: CallHierarchyItem): string {
  return `${name} (${detail}) @ ${words(article, selectionRange)}`;
}

/** The item, then who reports it (←) and whom it cites (→), each with the words that do. */
export const callHierarchy: Answer = (article, position) =>
  service
    .prepareCallHierarchy(article, URI, position)
    .flatMap((item) => [
      shown(article, item),
      ...service
        .incomingCalls(article, item)
        .map(
          ({ from, fromRanges }) => `← ${from.name}: ${fromRanges.map((range) => words(article, range)).join(' | ')}`,
        ),
      ...service
        .outgoingCalls(article, item)
        .map(({ to, fromRanges }) => `→ ${to.name}: ${fromRanges.map((range) => words(article, range)).join(' | ')}`),
    ]);

export const typeDefinition: Answer = (article, position) =>
  service
    .typeDefinition(article, URI, position)
    .map((link) => `${words(article, link.originSelectionRange!)} → ${words(article, link.targetSelectionRange)}`);

/** The headline, the people and the organisations, each with what it is found in. */
export const workspaceSymbols: Answer = (article) =>
  service
    .workspaceSymbols(article, URI)
    .map(({ name, kind, containerName }) =>
      [`${SYMBOL_NAMES[kind]} ${name}`, containerName].filter((part) => part !== undefined).join(' | '),
    );

const SYMBOL_NAMES: Partial<Record<SymbolKind, string>> = { 2: 'organisation', 1: 'headline', 19: 'person' };

export const documentLinks: Answer = (article) =>
  service.documentLinks(article).map(({ range, target }) => `${words(article, range)} → ${target}`);

/** The hover as it reads, without its marks; ¶ parts what is said of one thing from what is said of the next. */
export const hover: Answer = (article, position) => hoverIn('en', article, position);

export const germanHover: Answer = (article, position) => hoverIn('de', article, position);

function hoverIn(language: string, article: Article, position: Position): string[] {
  const found = service.hover(article, position, { messages: service.messagesFor(language) });
  if (found === undefined) return [];
  const { value } = found.contents as MarkupContent;
  return [
    `${words(article, found.range!)}:`,
    ...value
      .replaceAll('\n\n---\n\n', '  \n¶ ')
      .replaceAll(/\\(.)|\*+/g, '$1')
      // How sure it is of something changes with every fit; hover.test.ts tells which words stand for which confidence.
      .replaceAll(/(confidence|Gewissheit): .*?(?= ·|  \n|$)/g, '$1: …')
      .split('  \n'),
  ];
}
