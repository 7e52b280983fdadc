import type { Artefact, ArtefactCode } from '@article-digest/core';
import { messages } from '@article-digest/core/locales/en';
import { lineStarts, placeOf } from './places.ts';
import type { Section } from './text.ts';
import type { View } from './view.ts';
import { visible } from './visible.ts';

const SEVERITIES: readonly Artefact['severity'][] = ['warning', 'information', 'hint'];
/** Places named for one kind of fault. */
const MOST = 6;

/** Faults of the copy by kind, the worst first, each with its places as line:column, counted from 1. */
export function faultsSection({ article, style, wrap }: View): Section {
  const starts = lineStarts(article.text);
  const kinds = new Map<ArtefactCode, { message: string; places: string[] }>();
  const weightiest = article.artefacts.toSorted(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
  for (const { code, message, start } of weightiest) {
    const { line, column } = placeOf(starts, start);
    const kind = kinds.get(code) ?? { message: visible(message), places: [] };
    kinds.set(code, kind);
    kind.places.push(`${line}:${column}`);
  }
  const lines = [...kinds].flatMap(([code, { message, places }]) => {
    const left = places.length - MOST;
    const where = places.slice(0, MOST).join(', ') + (left > 0 ? ` and ${left} more` : '');
    const what = places.length === 1 ? message : `${code.replaceAll('-', ' ')}, ${places.length} times`;
    return wrap(`${what} ${style.aside(`(${where})`)}`, '  · ');
  });
  return { title: messages.sections.artefacts, lines };
}
