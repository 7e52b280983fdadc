import type { BlockDetail } from '@article-digest/core';
import { describe, expect, test } from 'vitest';
import { CodeActionKind, DiagnosticSeverity, DiagnosticTag, type TextEdit } from 'vscode-languageserver-types';
import { FIX_ALL_KIND } from '../src/capabilities.ts';
import { codeActions, type CodeActionsOptions } from '../src/code-actions.ts';
import { diagnostics } from '../src/diagnostics.ts';
import { foundInWords } from '../src/found.ts';
import { faultKey, type Ignored } from '../src/ignored.ts';
import { createLineIndex } from '../src/line-index.ts';
import { ArticleBuilder } from './support/article.ts';
import { cursor } from './support/cursor.ts';

const PASTED = `Skip to content

The dam of the the valley holds.

Share

Tweet`;
const PASTED_KINDS: BlockDetail[] = [
  { kind: 'boilerplate', reason: 'navigation' },
  { kind: 'paragraph' },
  { kind: 'boilerplate', reason: 'share' },
  { kind: 'boilerplate', reason: 'share' },
];

const FAULTY = 'The dam of the the valley.\nHundreds ofpeople came. Cars ofcourse too.\nTom &amp; Ann';

function faulty(): ArticleBuilder {
  return new ArticleBuilder(FAULTY)
    .artefact('the the', 'repeated-word', '“the” stands twice.', [[' the#2', '']], 'warning')
    .artefact('ofpeople', 'missing-space', 'A space is missing.', [['ofpeople', 'of people']])
    .artefact('ofcourse', 'missing-space', 'A space is missing.', [['ofcourse', 'of course']])
    .artefact('&amp;', 'html-entity', 'An HTML entity.', [['&amp;', '&']], 'hint')
    .artefact('Ann', 'truncated', 'The text breaks off.', [], 'warning');
}

describe('diagnostics', () => {
  test('all faults, none graver than information', () => {
    const found = diagnostics(faulty().article);
    expect(found.map(({ code, severity, range }) => [code, severity, range.start.line])).toEqual([
      ['repeated-word', DiagnosticSeverity.Information, 0],
      ['missing-space', DiagnosticSeverity.Information, 1],
      ['missing-space', DiagnosticSeverity.Information, 1],
      ['html-entity', DiagnosticSeverity.Hint, 2],
      ['truncated', DiagnosticSeverity.Information, 2],
    ]);
  });

  test('hint keeps them out of the list of problems', () => {
    expect(new Set(diagnostics(faulty().article, { severity: 'hint' }).map(({ severity }) => severity))).toEqual(
      new Set([DiagnosticSeverity.Hint]),
    );
  });

  test('words that the mend takes out are marked as superfluous, others are not', () => {
    const text = 'The dam. Twice. Twice.';
    const { article } = new ArticleBuilder(text).artefact(' Twice.#2', 'repeated-phrase', 'Twice.', [
      [' Twice.#2', ''],
    ]);
    expect(diagnostics(article)[0]!.tags).toEqual([DiagnosticTag.Unnecessary]);
    expect(diagnostics(faulty().article)[1]!.tags).toBeUndefined();
  });

  test('no more than the limit', () => {
    expect(diagnostics(faulty().article, { limit: 2 })).toHaveLength(2);
    expect(diagnostics(faulty().article, { limit: -1 })).toEqual([]);
  });

  test('rules that are ignored, and single faults', () => {
    const { article } = faulty();
    const codes = (ignored: Ignored): unknown[] => diagnostics(article, { ignored }).map(({ code }) => code);
    expect(codes({ rules: ['missing-space', 'truncated'] })).toEqual(['repeated-word', 'html-entity']);
    expect(codes({ here: [faultKey(article, article.artefacts[1]!)] })).toEqual([
      'repeated-word',
      'missing-space',
      'html-entity',
      'truncated',
    ]);
  });

  test('a fault that is ignored stays so when the text changes elsewhere', () => {
    const { article } = faulty();
    const moved = new ArticleBuilder(`Above.\n\n${FAULTY}`).artefact('ofcourse', 'missing-space', 'x').article;
    const key = faultKey(article, article.artefacts[2]!);
    expect(diagnostics(moved, { ignored: { here: [key] } })).toEqual([]);
    expect(diagnostics(faulty().article, { ignored: { here: [key] } })).toHaveLength(4);
  });

  test('what is not the story is faded where that is asked for', () => {
    const { article } = new ArticleBuilder(PASTED, PASTED_KINDS).artefact('the the', 'repeated-word', 'Twice.');
    expect(diagnostics(article).map(({ code }) => code)).toEqual(['repeated-word']);
    expect(diagnostics(article, { boilerplate: true }).map(({ code, range }) => [code, range.start.line])).toEqual([
      ['boilerplate', 0],
      ['repeated-word', 2],
      ['boilerplate', 4],
      ['boilerplate', 6],
    ]);
    // Of both sorts those that stand first, where there are too many.
    expect(diagnostics(article, { boilerplate: true, limit: 2 }).map(({ range }) => range.start.line)).toEqual([0, 2]);
    expect(diagnostics(article, { boilerplate: true })[0]).toMatchObject({
      message: 'Not the story: navigation of the page.',
      severity: DiagnosticSeverity.Hint,
      tags: [DiagnosticTag.Unnecessary],
    });
    expect(diagnostics(article, { boilerplate: true, ignored: { rules: ['boilerplate'] } })).toHaveLength(1);
  });

  test('clean copy has none', () => {
    expect(diagnostics(new ArticleBuilder('The dam holds.').article)).toEqual([]);
  });
});

function actions(marked: string, only?: string[], options?: CodeActionsOptions): ReturnType<typeof codeActions> {
  const { text, position } = cursor(marked);
  expect(text).toBe(FAULTY);
  return codeActions(faulty().article, 'file:///dam.txt', { start: position, end: position }, only, options);
}

/** The text with the edits made, as an editor makes them: all at once. */
function mended(edits: TextEdit[], copy: string = FAULTY): string {
  const lines = createLineIndex(copy);
  return edits
    .toSorted((a, b) => lines.offsetAt(b.range.start) - lines.offsetAt(a.range.start))
    .reduce(
      (text, { range, newText }) =>
        text.slice(0, lines.offsetAt(range.start)) + newText + text.slice(lines.offsetAt(range.end)),
      copy,
    );
}

const at = (words: string, mark: string): string => FAULTY.replace(words, mark);

describe('quick fixes', () => {
  test('the fault under the cursor, all of its sort, all of them', () => {
    expect(actions(at('ofpeople', 'of‸people')).map(({ title }) => title)).toEqual([
      'Write “of people” for “ofpeople”',
      'Mend all 2: missing space',
      'Mend the whole copy: 3 faults and 1 minor one',
    ]);
  });

  test('a fault that is the only one of its sort', () => {
    expect(actions(at('the the', 'the ‸the')).map(({ title }) => title)).toEqual([
      'Take out “the”',
      'Mend the whole copy: 3 faults and 1 minor one',
    ]);
  });

  test('the first one is preferred and names its diagnostic', () => {
    const [first, second] = actions(at('ofpeople', 'of‸people'));
    expect(first).toMatchObject({
      isPreferred: true,
      kind: CodeActionKind.QuickFix,
      diagnostics: [{ code: 'missing-space' }],
    });
    expect(second!.isPreferred).toBeUndefined();
  });

  test('the mends do what they say', () => {
    const [one, sort, all] = actions(at('ofpeople', 'of‸people')).map(({ edit }) =>
      mended(edit!.changes!['file:///dam.txt']!),
    );
    expect(one).toBe(FAULTY.replace('ofpeople', 'of people'));
    expect(sort).toBe(FAULTY.replace('ofpeople', 'of people').replace('ofcourse', 'of course'));
    expect(all).toBe('The dam of the valley.\nHundreds of people came. Cars of course too.\nTom & Ann');
  });

  test('fix all does not ask where the cursor is', () => {
    const found = actions(at('valley', 'val‸ley'), [FIX_ALL_KIND]);
    expect(found.map(({ title, kind }) => [title, kind])).toEqual([
      ['Mend the whole copy: 3 faults and 1 minor one', 'source.fixAll.articleDigest'],
    ]);
    expect(actions(at('valley', 'val‸ley'), [CodeActionKind.SourceFixAll])).toHaveLength(1);
    expect(actions(at('valley', 'val‸ley'), [CodeActionKind.Source])).toHaveLength(1);
    expect(actions(at('valley', 'val‸ley'), [CodeActionKind.Empty])).toHaveLength(1);
  });

  test('fix all is not offered among quick fixes or for other sources', () => {
    expect(
      actions(at('ofpeople', 'of‸people'), [CodeActionKind.QuickFix]).every(({ kind }) => kind === 'quickfix'),
    ).toBe(true);
    expect(actions(at('ofpeople', 'of‸people'), ['source.organizeImports'])).toEqual([]);
  });

  test('nothing on sound words, nor on a fault with no safe mend', () => {
    expect(actions(at('valley', 'val‸ley'))).toEqual([]);
    expect(actions(`${FAULTY}‸`)).toEqual([]);
  });

  test('of two mends of the same words only the first is made', () => {
    const { article } = new ArticleBuilder('a a a')
      .artefact('a a a', 'repeated-word', 'x', [['a a a', 'a']])
      .artefact('a a', 'repeated-word', 'x', [['a a', 'a']]);
    const all = codeActions(article, 'u', { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }).at(-1)!;
    expect(all.edit!.changes!['u']).toHaveLength(1);
  });

  test('of two mends of the same words the longer is made, though it begins later; those apart are both made', () => {
    const text = 'a rocket\u00a0a rocket\u00a0b';
    const { article } = new ArticleBuilder(text)
      .artefact('\u00a0', 'no-break-space', 'x', [['\u00a0a', ' a']])
      .artefact('a rocket', 'repeated-phrase', 'x', [['a rocket\u00a0b', 'b']]);
    const whole = createLineIndex(text).rangeOf({ start: 0, end: text.length });
    const all = codeActions(article, 'u', whole, [FIX_ALL_KIND])[0]!;
    expect(mended(all.edit!.changes!['u']!, text)).toBe('a rocket\u00a0b');
    article.artefacts[0]!.fix = [{ start: 8, end: 9, newText: ' ' }];
    const both = codeActions(article, 'u', whole, [FIX_ALL_KIND])[0]!;
    expect(mended(both.edit!.changes!['u']!, text)).toBe('a rocket b');
  });

  test('of a long selection only the first faults are offered one by one', () => {
    const builder = new ArticleBuilder('a '.repeat(50));
    for (let n = 0; n < 50; n++) {
      builder.article.artefacts.push({
        start: n * 2,
        end: n * 2 + 1,
        code: 'repeated-word',
        message: 'x',
        severity: 'hint',
        fix: [{ start: n * 2, end: n * 2 + 1, newText: '' }],
      });
    }
    const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 100 } };
    const found = codeActions(builder.article, 'u', whole);
    expect(found.filter(({ isPreferred }) => isPreferred)).toHaveLength(20);
    expect(found.at(-1)!.edit!.changes!['u']).toHaveLength(50);
  });

  test('white space and line ends are not put into a title', () => {
    const { article } = new ArticleBuilder('a\u00a0b').artefact('\u00a0', 'no-break-space', 'x', [['\u00a0', ' ']]);
    expect(
      codeActions(article, 'u', { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } })[0]!.title,
    ).toBe('Mend: no-break space');
  });
});

describe('what is ignored', () => {
  const ignoring = { ignoring: true };

  test('is offered for every fault, mendable or not', () => {
    expect(actions(at('ofpeople', 'of‸people'), undefined, ignoring).slice(-2)).toMatchObject([
      { title: 'Ignore here: missing space', command: { command: 'articleDigest.ignoreFault' } },
      {
        title: 'Ignore everywhere: missing space',
        command: { command: 'articleDigest.ignoreRule', arguments: ['file:///dam.txt', 'missing-space'] },
      },
    ]);
    expect(actions(`${FAULTY}‸`, undefined, ignoring).map(({ title }) => title)).toEqual([
      'Ignore here: text cut off',
      'Ignore everywhere: text cut off',
    ]);
  });

  test('the command names the very fault', () => {
    const { article } = faulty();
    const [here] = actions(`${FAULTY}‸`, undefined, ignoring);
    expect(here!.command!.arguments![1]).toBe(faultKey(article, article.artefacts[4]!));
    expect(here!.edit).toBeUndefined();
  });

  test('is not offered unless somebody can carry it out, nor on sound words', () => {
    expect(actions(at('ofpeople', 'of‸people')).some(({ command }) => command !== undefined)).toBe(false);
    expect(actions(at('valley', 'val‸ley'), undefined, ignoring)).toEqual([]);
  });

  test('is not mended with the others', () => {
    const ignored = { rules: ['missing-space'] };
    expect(actions(at('ofpeople', 'of‸people'), undefined, { ignored })).toEqual([]);
    const [all] = actions(at('valley', 'val‸ley'), [FIX_ALL_KIND], { ignored });
    expect(mended(all!.edit!.changes!['file:///dam.txt']!)).toContain('ofpeople');
  });
});

/** What each action on the pasted copy is called and makes of it. */
function cleared(marked: string): [title: string, text: string][] {
  const { text, position } = cursor(marked);
  const { article } = new ArticleBuilder(text, PASTED_KINDS);
  return codeActions(article, 'u', { start: position, end: position }).map(({ title, edit }) => [
    title,
    mended(edit!.changes!['u']!, text),
  ]);
}

describe('taking out what is not the story', () => {
  test('the first block goes with the gap behind it', () => {
    expect(cleared(PASTED.replace('Skip', 'Sk‸ip'))[0]).toEqual([
      'Take out what is not the story: navigation of the page',
      PASTED.slice('Skip to content\n\n'.length),
    ]);
  });

  test('the last block goes with the gap before it', () => {
    expect(cleared(PASTED.replace('Tweet', 'Tw‸eet'))[0]![1]).toBe(PASTED.slice(0, -'\n\nTweet'.length));
  });

  test('all of them leave the story', () => {
    expect(cleared(PASTED.replace('Share', 'Sha‸re'))[1]).toEqual([
      'Take out all 3 blocks that are not the story',
      'The dam of the the valley holds.',
    ]);
  });

  test('of a long selection only the first blocks are offered one by one', () => {
    const text = Array.from({ length: 50 }, () => 'Tweet').join('\n\n');
    const share: BlockDetail = { kind: 'boilerplate', reason: 'share' };
    const { article } = new ArticleBuilder(
      text,
      Array.from({ length: 50 }, () => share),
    );
    const whole = { start: { line: 0, character: 0 }, end: { line: 98, character: 5 } };
    const titles = codeActions(article, 'u', whole).map(({ title }) => title);
    expect(titles).toHaveLength(21);
    expect(titles.at(-1)).toBe('Take out all 50 blocks that are not the story');
  });

  test('nothing in the story', () => {
    expect(cleared(PASTED.replace('valley', 'val‸ley'))).toEqual([]);
  });
});

test('what was found, in words', () => {
  expect(foundInWords(faulty().article)).toBe('0 statements, 0 speakers, 4 faults');
  const { article } = new ArticleBuilder('Brell said no. Brell said yes.')
    .said({ source: 'Brell', cue: 'said', content: 'no' })
    .said({ source: 'Brell#2', cue: 'said#2', content: 'yes' });
  expect(foundInWords(article)).toBe('2 statements, 1 speaker');
});
