import { type Article, type Artefact, type Edit, mends, type Span } from '@article-digest/core';
import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver-types';
import { boilerplateEdits } from './boilerplate-edits.ts';
import { FIX_ALL_KIND, IGNORE_FAULT_COMMAND, IGNORE_RULE_COMMAND } from './capabilities.ts';
import { diagnosticOf } from './diagnostics.ts';
import { faultKey, type Ignored, isIgnored } from './ignored.ts';
import { linesOf } from './line-index.ts';
import { english, type Messages, type Worded } from './messages/messages.ts';

export interface CodeActionsOptions extends Worded {
  /** What is not told is not mended either. */
  ignored?: Ignored;
  /** Also offers not to be told, by {@link IGNORE_FAULT_COMMAND} and {@link IGNORE_RULE_COMMAND}, which the caller carries out. */
  ignoring?: boolean;
}

/**
 * For each fault that the range touches: its mend, the mend of all of its sort where there are more, of all faults, and to
 * ignore it. On what is not the story: to take it out, here or everywhere. With `only` [{@link FIX_ALL_KIND}] (or a kind that
 * it belongs to) just the mend of all faults, wherever the range is.
 */
export function codeActions(
  article: Article,
  uri: string,
  range: Range,
  only?: readonly string[],
  options: CodeActionsOptions = {},
): CodeAction[] {
  const { ignored = {}, ignoring = false, messages = english } = options;
  const lines = linesOf(article);
  const told = article.artefacts.filter((artefact) => !isIgnored(article, artefact, ignored));
  const mendable = told.filter(hasFix);
  const edit = (edits: readonly Edit[]): CodeAction['edit'] => ({ changes: { [uri]: edits.map(textEdit) } });
  const textEdit = (one: Edit): TextEdit => ({ range: lines.rangeOf(one), newText: one.newText });
  const wants = (kind: string): boolean =>
    only?.some((name) => name === '' || kind === name || kind.startsWith(`${name}.`)) ?? true;
  const quickFix = (title: string, edits: readonly Edit[]): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    edit: edit(edits),
  });

  const span = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
  const isHere = ({ start, end }: Span): boolean => start <= span.end && span.start <= end;
  // A selection of the whole text would offer thousands, which nobody reads.
  const here = told.filter(isHere).slice(0, MOST);
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    for (const artefact of here.filter(hasFix)) {
      const diagnostics = [diagnosticOf(article, artefact, messages)];
      actions.push({ ...quickFix(titleOf(article, artefact, messages), artefact.fix), diagnostics, isPreferred: true });
    }
    for (const code of new Set(here.map((artefact) => artefact.code))) {
      const same = mendable.filter((artefact) => artefact.code === code);
      if (same.length > 1) actions.push(quickFix(messages.mendSame(same.length, code), mends(same)));
    }
    if (here.some(hasFix) && mendable.length > 1)
      actions.push(quickFix(messages.mendAll(...graveAndMinor(mendable)), mends(mendable)));
    for (const { title, edits } of boilerplateEdits(article, isHere, messages, MOST))
      actions.push(quickFix(title, edits));
    if (ignoring) actions.push(...here.flatMap((artefact) => ignoringOf(article, uri, artefact, messages)));
  }
  if (only !== undefined && wants(FIX_ALL_KIND) && mendable.length > 0) {
    const title = messages.mendAll(...graveAndMinor(mendable));
    actions.push({ title, kind: FIX_ALL_KIND, edit: edit(mends(mendable)) });
  }
  return actions;
}

/** Faults under the range that are offered one by one, and blocks that are not the story. */
const MOST = 20;

/** How many faults a list of problems has, and how many it has not. */
function graveAndMinor(artefacts: readonly Artefact[]): [grave: number, minor: number] {
  const minor = artefacts.filter(({ severity }) => severity === 'hint').length;
  return [artefacts.length - minor, minor];
}

type Mendable = Artefact & { fix: Edit[] };

function hasFix(artefact: Artefact): artefact is Mendable {
  return artefact.fix !== undefined && artefact.fix.length > 0;
}

/** Not to be told of this fault, or of its sort; no text is changed, so that each is a command. */
function ignoringOf(article: Article, uri: string, artefact: Artefact, messages: Messages): CodeAction[] {
  const { code } = artefact;
  const one = (title: string, command: string, argument: string): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(article, artefact, messages)],
    command: { title, command, arguments: [uri, argument] },
  });
  return [
    one(messages.ignoreHere(code), IGNORE_FAULT_COMMAND, faultKey(article, artefact)),
    one(messages.ignoreRule(code), IGNORE_RULE_COMMAND, code),
  ];
}

/** What the quick fix does, in a few words. */
function titleOf(article: Article, { code, fix }: Mendable, messages: Messages): string {
  const only = fix.length === 1 ? fix[0]! : undefined;
  if (only === undefined || only.end - only.start > 40 || only.newText.length > 40) return messages.mend(code);
  const old = article.text.slice(only.start, only.end);
  if (only.newText === ' ' && old === '') return messages.putInSpace;
  if (!isShowable(old) || !isShowable(only.newText)) return messages.mend(code);
  if (only.newText === '') return messages.takeOut(old.trim());
  return old === '' ? messages.putIn(only.newText) : messages.write(only.newText, old);
}

/** White space and control characters show as nothing: the sort of the fault says more. */
function isShowable(text: string): boolean {
  return text === '' || (text.trim() !== '' && !/[\p{C}\n\r\u00a0]/u.test(text));
}
