import type { Article, Artefact, ArtefactCode, Edit, Span } from '@article-digest/core';
import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver-types';
import { diagnostics } from './diagnostics.ts';
import { linesOf } from './line-index.ts';
import { count } from './markdown.ts';

/** Kind of the action that mends all faults; a user may name it in `editor.codeActionsOnSave`. */
export const FIX_ALL_KIND: string = `${CodeActionKind.SourceFixAll}.articleDigest`;

/**
 * For each fault that the range touches: its mend, the mend of all of its sort where there are more, and of all faults.
 * With `only` [{@link FIX_ALL_KIND}] (or a kind that it belongs to) just the last, wherever the range is.
 */
export function codeActions(article: Article, uri: string, range: Range, only?: readonly string[]): CodeAction[] {
  const lines = linesOf(article);
  const mendable = article.artefacts.filter(hasFix);
  const all = withoutOverlap(mendable);
  if (all.length === 0) return [];
  const edit = (edits: readonly Edit[]): CodeAction['edit'] => ({ changes: { [uri]: edits.map(textEdit) } });
  const textEdit = (one: Edit): TextEdit => ({ range: lines.rangeOf(one), newText: one.newText });
  const wants = (kind: string): boolean => only?.some((name) => kind === name || kind.startsWith(`${name}.`)) ?? true;

  const span = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
  const here = mendable.filter((artefact) => artefact.start <= span.end && span.start <= artefact.end);
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    for (const artefact of here) {
      actions.push({
        title: titleOf(article, artefact),
        kind: CodeActionKind.QuickFix,
        diagnostics: diagnostics({ ...article, artefacts: [artefact] }),
        isPreferred: true,
        edit: edit(artefact.fix),
      });
    }
    for (const code of new Set(here.map((artefact) => artefact.code))) {
      const same = mendable.filter((artefact) => artefact.code === code);
      if (same.length < 2) continue;
      const title = `Mend all ${same.length}: ${NAMES[code]}`;
      actions.push({ title, kind: CodeActionKind.QuickFix, edit: edit(withoutOverlap(same)) });
    }
    if (here.length > 0 && mendable.length > 1) {
      actions.push({
        title: `Mend all ${mendable.length} faults of the copy`,
        kind: CodeActionKind.QuickFix,
        edit: edit(all),
      });
    }
  }
  if (only !== undefined && wants(FIX_ALL_KIND)) {
    const title = `Mend ${count(mendable.length, 'fault')} of the copy`;
    actions.push({ title, kind: FIX_ALL_KIND, edit: edit(all) });
  }
  return actions;
}

type Mendable = Artefact & { fix: Edit[] };

function hasFix(artefact: Artefact): artefact is Mendable {
  return artefact.fix !== undefined && artefact.fix.length > 0;
}

/** The edits of all that can be made at once: of two mends that touch the same words, the first. */
function withoutOverlap(artefacts: readonly Mendable[]): Edit[] {
  const kept: Edit[] = [];
  const byStart = artefacts.toSorted((a, b) => a.fix[0]!.start - b.fix[0]!.start);
  let end = -1;
  for (const { fix } of byStart) {
    if (fix[0]!.start < end || (fix[0]!.start === end && isEmpty(fix[0]!))) continue;
    kept.push(...fix);
    end = fix.at(-1)!.end;
  }
  return kept;
}

function isEmpty({ start, end }: Span): boolean {
  return start === end;
}

/** What the quick fix does, in a few words. */
function titleOf(article: Article, { code, fix }: Mendable): string {
  const only = fix.length === 1 ? fix[0]! : undefined;
  if (only === undefined || only.end - only.start > 40 || only.newText.length > 40) return `Mend: ${NAMES[code]}`;
  const old = article.text.slice(only.start, only.end);
  if (only.newText === ' ' && old === '') return 'Put in a space';
  if (!isShowable(old) || !isShowable(only.newText)) return `Mend: ${NAMES[code]}`;
  if (only.newText === '') return `Take out “${old.trim()}”`;
  return old === '' ? `Put in “${only.newText}”` : `Write “${only.newText}” for “${old}”`;
}

/** White space and control characters show as nothing: the sort of the fault says more. */
function isShowable(text: string): boolean {
  return text === '' || (text.trim() !== '' && !/[\p{C}\n\r\u00a0]/u.test(text));
}

const NAMES: Record<ArtefactCode, string> = {
  'missing-space': 'missing space',
  'repeated-word': 'repeated word',
  'repeated-phrase': 'repeated words',
  'repeated-paragraph': 'repeated paragraph',
  'unclosed-quote': 'quotation that is not closed',
  'unopened-quote': 'quotation that is not opened',
  'missing-terminal-punctuation': 'missing full stop',
  'no-break-space': 'no-break space',
  mojibake: 'garbled characters',
  'control-character': 'control character',
  'html-entity': 'HTML entity',
  'html-tag': 'HTML tag',
  'soft-hyphen': 'soft hyphen',
  'line-wrapped': 'broken lines',
  truncated: 'text cut off',
};
