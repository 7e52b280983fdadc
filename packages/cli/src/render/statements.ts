import { messages } from '@article-digest/core/locales/en';
import {
  cautions,
  chainInWords,
  contentInWords,
  joint,
  listOf,
  saysUnnamed,
  speakerInWords,
  type Attribution,
  type SpeakerStatements,
} from '@article-digest/core';
import { count, shorten, together } from './layout.ts';
import { rolesInWords } from './roles.ts';
import type { Section } from './text.ts';
import type { View } from './view.ts';
import { visible } from './visible.ts';

/** Columns of one statement; what is longer is better read in the article. */
const LONGEST = 560;

/** Who said what: speakers with the words that they are given, each with the chain of those who pass it on. */
export function statementsSection(view: View): Section {
  const { article, digest, style, wrap } = view;
  const byId = new Map(article.attributions.map((attribution) => [attribution.id, attribution]));
  const lines = digest.statements
    .filter(({ statements }) => statements.length > 0)
    .flatMap((group) => [
      '',
      ...speakerLines(group, view),
      ...group.statements.flatMap((statement) => statementLines(byId.get(statement.attribution), view)),
    ]);
  if (lines.length > 0) {
    lines.unshift(...wrap(style.aside('In quotation marks: words as quoted. Without: as the article puts it.'), '  '));
  }
  return { title: messages.sections.statements, lines };
}

function speakerLines({ speaker, roles, statements }: SpeakerStatements, { article, style, wrap }: View): string[] {
  const stated = speaker.label.trim() !== '';
  const label = stated ? visible(speakerInWords(article, speaker)) : messages.unknownSpeaker;
  const role = rolesInWords(roles);
  const notes = [
    speaker.anonymous && !saysUnnamed(label) ? 'not named' : '',
    statements.length > 1 ? count(statements.length, 'statement') : '',
  ].filter(Boolean);
  const paint = speaker.anonymous || !stated ? style.caution : style.aside;
  return wrap(
    style.speaker(capitalized(label)) +
      (role && `, ${role}`) +
      (notes.length > 0 ? ` ${paint(together(`(${notes.join(', ')})`))}` : ''),
    '  ',
    '    ',
  );
}

/** Words as quoted stand on lines of their own; what the article puts in its own words runs on. */
function statementLines(attribution: Attribution | undefined, view: View): string[] {
  if (attribution === undefined) return [];
  const { article, style, wrap } = view;
  const { id, kind } = attribution;
  const chain = capitalized(visible(chainInWords(article, id)));
  const marks = cautions(attribution).map((mark) => ` ${style.caution(`[${mark}]`)}`);
  const said = shorten(visible(contentInWords(article, attribution)), LONGEST);
  const list = listOf(view.digest, attribution);
  if (list !== undefined) {
    const where = `the ${count(list.items.length, 'item')} under “${messages.sections.lists}”`;
    return wrap(`${chain}${marks.join('')}: ${where}`, '  · ');
  }
  const link = joint(article, attribution);
  if (link !== ':') return wrap(`${chain}${link} ${said}${marks.join('')}`, '  · ');
  if (kind === 'direct') {
    return [...wrap(`${chain}${marks.join('')}:`, '  · '), ...wrap(style.quote(said), '      ')];
  }
  return wrap(`${chain}${marks.join('')}: ${said}`, '  · ');
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
