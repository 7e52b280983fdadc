import type { Article, Artefact } from '@article-digest/core';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import { linesOf } from './line-index.ts';

export interface DiagnosticsOptions {
  /** `hint` keeps everything out of a list of problems; otherwise each fault is as grave as its artefact, but never a warning. */
  severity?: 'information' | 'hint';
  /** At most this many; 200 unless told. */
  limit?: number;
}

/** Name that every diagnostic carries as its source. */
export const DIAGNOSTIC_SOURCE = 'Article Digest';

/** The faults of the copy. They are an editor's to judge, so none is more than information. */
export function diagnostics(article: Article, options: DiagnosticsOptions = {}): Diagnostic[] {
  const { severity, limit = 200 } = options;
  return article.artefacts.slice(0, Math.max(0, limit)).map((artefact) => ({
    range: linesOf(article).rangeOf(artefact),
    message: artefact.message,
    code: artefact.code,
    source: DIAGNOSTIC_SOURCE,
    severity:
      severity === 'hint' || artefact.severity === 'hint' ? DiagnosticSeverity.Hint : DiagnosticSeverity.Information,
    ...(isSuperfluous(artefact) && { tags: [DiagnosticTag.Unnecessary] }),
  }));
}

/** True where the mend takes the words out and puts nothing in their place: an editor shows such words faded. */
function isSuperfluous({ start, end, fix }: Artefact): boolean {
  return fix?.length === 1 && fix[0]!.newText.trim() === '' && fix[0]!.start <= start && end <= fix[0]!.end;
}
