import { chainInWords, type Attribution, type SpeakerStatements } from '@article-digest/core';
import { count, shorten } from './layout.ts';
import { rolesInWords } from './roles.ts';
import type { Section } from './text.ts';
import type { View } from './view.ts';
import { visible } from './visible.ts';

/** Below this a finding is as likely wrong as right, and is said to be unsure. */
const SURE = 0.5;
/** Columns of one statement; what is longer is better read in the article. */
const LONGEST = 560;

/** Who said what: speakers with the words that they are given, each under the chain of those who pass it on. */
export function statementsSection(view: View): Section {
  const byId = new Map(view.article.attributions.map((attribution) => [attribution.id, attribution]));
  const groups = view.digest.statements.filter(({ statements }) => statements.length > 0);
  const lines = groups.flatMap((group, index) => [
    ...(index === 0 ? [] : ['']),
    ...speakerLines(group, view),
    ...group.statements.flatMap((statement) => statementLines(byId.get(statement.attribution), view)),
  ]);
  if (lines.length > 0) {
    const key = 'In quotation marks: words as quoted. Without: as the article puts it.';
    lines.unshift(...view.wrap(view.style.aside(key), '  '), '');
  }
  return { title: 'Who said what', lines };
}

function speakerLines({ speaker, roles, statements }: SpeakerStatements, { style, wrap }: View): string[] {
  const label = visible(speaker.label);
  const name = label === '' ? 'Source not stated' : label.slice(0, 1).toUpperCase() + label.slice(1);
  const role = rolesInWords(roles);
  const notes = [
    label !== '' && speaker.anonymous && !/\b(?:unnamed|anonymous|unidentified|not named)\b/i.test(label)
      ? 'not named'
      : '',
    statements.length > 1 ? count(statements.length, 'statement') : '',
  ].filter(Boolean);
  const paint = speaker.anonymous || label === '' ? style.caution : style.aside;
  return wrap(
    style.speaker(name) + (role && `, ${role}`) + (notes.length > 0 ? ` ${paint(`(${notes.join(', ')})`)}` : ''),
    '  ',
    '    ',
  );
}

function statementLines(attribution: Attribution | undefined, view: View): string[] {
  if (attribution === undefined) return [];
  const { article, style, wrap } = view;
  const marks = cautions(attribution);
  const chain = visible(chainInWords(article, attribution.id));
  const said = contentOf(attribution, view);
  const paint = attribution.kind === 'direct' ? style.quote : (text: string) => text;
  return [
    ...wrap(style.aside(`${chain}:`) + marks.map((mark) => ` ${style.caution(`[${mark}]`)}`).join(''), '  · ', '    '),
    ...(said === '' ? [] : wrap(paint(shorten(said, LONGEST)), '      ')),
  ];
}

function cautions({ negated, evidential, confidence, kind }: Attribution): string[] {
  return [
    negated ? 'denied or not said' : '',
    evidential === undefined ? '' : 'hearsay',
    kind === 'mixed' ? 'partly quoted' : '',
    confidence < SURE ? 'unsure' : '',
  ].filter(Boolean);
}

/** Direct speech always stands in quotation marks, also where the copy sets it off without any; indirect speech never. */
function contentOf({ content, kind }: Attribution, { words }: View): string {
  const said = content.map(words).filter(Boolean).join(' … ');
  if (kind === 'direct') return /["“”«»„‘'’]/.test(said.slice(0, 2)) ? said : `“${said}”`;
  return kind === 'indirect' && /^["“«„].*["”»“]$/.test(said) ? said.slice(1, -1) : said;
}
