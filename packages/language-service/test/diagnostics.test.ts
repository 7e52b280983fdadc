import { describe, expect, test } from 'vitest';
import { CodeActionKind, DiagnosticSeverity, DiagnosticTag, type TextEdit } from 'vscode-languageserver-types';
import { codeActions, FIX_ALL_KIND } from '../src/code-actions.ts';
import { diagnostics } from '../src/diagnostics.ts';
import { foundInWords } from '../src/found.ts';
import { createLineIndex } from '../src/line-index.ts';
import { ArticleBuilder } from './support/article.ts';
import { cursor } from './support/cursor.ts';

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

  test('clean copy has none', () => {
    expect(diagnostics(new ArticleBuilder('The dam holds.').article)).toEqual([]);
  });
});

function actions(marked: string, only?: string[]): ReturnType<typeof codeActions> {
  const { text, position } = cursor(marked);
  expect(text).toBe(FAULTY);
  return codeActions(faulty().article, 'file:///dam.txt', { start: position, end: position }, only);
}

/** The text with the edits made, as an editor makes them: all at once. */
function mended(edits: TextEdit[]): string {
  const lines = createLineIndex(FAULTY);
  return edits
    .toSorted((a, b) => lines.offsetAt(b.range.start) - lines.offsetAt(a.range.start))
    .reduce(
      (text, { range, newText }) =>
        text.slice(0, lines.offsetAt(range.start)) + newText + text.slice(lines.offsetAt(range.end)),
      FAULTY,
    );
}

const at = (words: string, mark: string): string => FAULTY.replace(words, mark);

describe('quick fixes', () => {
  test('the fault under the cursor, all of its sort, all of them', () => {
    expect(actions(at('ofpeople', 'of‸people')).map(({ title }) => title)).toEqual([
      'Write “of people” for “ofpeople”',
      'Mend all 2: missing space',
      'Mend all 4 faults of the copy',
    ]);
  });

  test('a fault that is the only one of its sort', () => {
    expect(actions(at('the the', 'the ‸the')).map(({ title }) => title)).toEqual([
      'Take out “the”',
      'Mend all 4 faults of the copy',
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
      ['Mend 4 faults of the copy', 'source.fixAll.articleDigest'],
    ]);
    expect(actions(at('valley', 'val‸ley'), [CodeActionKind.SourceFixAll])).toHaveLength(1);
    expect(actions(at('valley', 'val‸ley'), [CodeActionKind.Source])).toHaveLength(1);
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

  test('white space and line ends are not put into a title', () => {
    const { article } = new ArticleBuilder('a\u00a0b').artefact('\u00a0', 'no-break-space', 'x', [['\u00a0', ' ']]);
    expect(
      codeActions(article, 'u', { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } })[0]!.title,
    ).toBe('Mend: no-break space');
  });
});

test('what was found, in words', () => {
  expect(foundInWords(faulty().article)).toBe('0 statements, 0 speakers, 4 faults');
  const { article } = new ArticleBuilder('Brell said no. Brell said yes.')
    .said({ source: 'Brell', cue: 'said', content: 'no' })
    .said({ source: 'Brell#2', cue: 'said#2', content: 'yes' });
  expect(foundInWords(article)).toBe('2 statements, 1 speaker');
});
