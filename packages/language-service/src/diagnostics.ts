import type { Article, Artefact } from '@article-digest/core';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import { type Ignored, isIgnored } from './ignored.ts';
import { linesOf } from './line-index.ts';
import { english, type Messages, type Worded } from './messages/messages.ts';

export interface DiagnosticsOptions extends Worded {
  /** `hint` keeps everything out of a list of problems; otherwise each fault is as grave as its artefact, but never a warning. */
  severity?: 'information' | 'hint';
  /** At most this many; 200 unless told. */
  limit?: number;
  /** What somebody does not want to be told. */
  ignored?: Ignored;
  /** Also marks what is not the story, as hints that an editor shows faded. Not unless told. */
  boilerplate?: boolean;
}

/** Name that every diagnostic carries as its source. */
export const DIAGNOSTIC_SOURCE = 'Article Digest';

/** Code of a diagnostic on what is not the story; all others are codes of artefacts. */
export const BOILERPLATE_CODE = 'boilerplate';

/** The faults of the copy, in text order. They are an editor's to judge, so none is more than information. */
export function diagnostics(article: Article, options: DiagnosticsOptions = {}): Diagnostic[] {
  const { severity, limit = 200, ignored = {}, boilerplate = false, messages = english } = options;
  const most = Math.max(0, limit);
  const faults: Diagnostic[] = [];
  // Asked after every keystroke, and a long text has thousands: those that nobody is told are not put in words.
  for (const artefact of article.artefacts) {
    if (faults.length >= most) break;
    if (!isIgnored(article, artefact, ignored)) faults.push(diagnosticOf(article, artefact, messages, severity));
  }
  const waste = boilerplate && !ignored.rules?.includes(BOILERPLATE_CODE) ? faded(article, most, messages) : [];
  if (waste.length === 0) return faults;
  return [...faults, ...waste]
    .sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character)
    .slice(0, most);
}

/** What is said of one fault. */
export function diagnosticOf(
  article: Article,
  artefact: Artefact,
  messages: Messages,
  severity?: DiagnosticsOptions['severity'],
): Diagnostic {
  return {
    range: linesOf(article).rangeOf(artefact),
    message: messages.faultMessage(article.text, artefact),
    code: artefact.code,
    source: DIAGNOSTIC_SOURCE,
    severity:
      severity === 'hint' || artefact.severity === 'hint' ? DiagnosticSeverity.Hint : DiagnosticSeverity.Information,
    ...(isSuperfluous(artefact) && { tags: [DiagnosticTag.Unnecessary] }),
  };
}

/** The first blocks that are not the story, at most so many. */
function faded(article: Article, most: number, messages: Messages): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const block of article.blocks) {
    if (found.length >= most) break;
    if (block.kind !== 'boilerplate') continue;
    found.push({
      range: linesOf(article).rangeOf(block),
      message: messages.notTheStory(block.reason),
      code: BOILERPLATE_CODE,
      source: DIAGNOSTIC_SOURCE,
      severity: DiagnosticSeverity.Hint,
      tags: [DiagnosticTag.Unnecessary],
    });
  }
  return found;
}

/** True where the mend takes the words out and puts nothing in their place: an editor shows such words faded. */
function isSuperfluous({ start, end, fix }: Artefact): boolean {
  return fix?.length === 1 && fix[0]!.newText.trim() === '' && fix[0]!.start <= start && end <= fix[0]!.end;
}
