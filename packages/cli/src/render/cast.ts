import type { CastMember } from '@article-digest/core';
import { messages } from '@article-digest/core/locales/en';
import { count, measure, pad, shorten, together } from './layout.ts';
import { rolesInWords } from './roles.ts';
import type { Section } from './text.ts';
import type { View } from './view.ts';
import { visible } from './visible.ts';

/** Names shown of one kind. */
const MOST = 24;

/** The people, organisations and places of the story, with roles and how often each is named and speaks. */
export function castSection(view: View): Section {
  const { people, organizations, places } = view.digest.cast;
  const lines = [
    ...group('People', people, view),
    ...group('Organisations', organizations, view),
    ...group('Places', places, view),
  ];
  return { title: messages.sections.cast, lines };
}

/** Those who have a role or speak in a table, all others in a run of names. */
function group(title: string, members: readonly CastMember[], view: View): string[] {
  if (members.length === 0) return [];
  const { style, wrap } = view;
  const shown = members.slice(0, MOST);
  const major = shown.filter(isMajor);
  const names = shown.filter((member) => !isMajor(member)).map((member) => nameAndCount(member, view));
  const left = members.length - shown.length;
  if (left > 0) names.push(`and ${left} more`);
  return [
    `  ${style.speaker(title)}`,
    ...table(major, view),
    ...(names.length === 0 ? [] : wrap((major.length > 0 ? style.aside('also ') : '') + names.join(', '), '    ')),
  ];
}

function isMajor({ roles, statements }: CastMember): boolean {
  return roles.length > 0 || statements > 0;
}

function table(members: readonly CastMember[], view: View): string[] {
  const { style, measure: room, wrap } = view;
  const widest = Math.max(0, ...members.map(({ name }) => measure(visible(name))));
  const column = Math.min(widest, Math.max(16, Math.floor(room * 0.36)));
  // Beside the names there must be room for a role; if not, it runs on.
  const beside = room - column >= 36;
  return members.flatMap((member) => {
    const name = visible(member.name);
    const counts = [
      member.mentions > 0 ? `named ${times(member.mentions)}` : '',
      member.statements > 0 ? count(member.statements, 'statement') : '',
      member.unsure ? 'name unsure' : '',
    ].filter(Boolean);
    const about = [rolesInWords(member.roles), style.aside(counts.map(together).join(', '))]
      .filter(Boolean)
      .join(' · ');
    if (!beside) return wrap(`${name} · ${about}`, '    ', '      ');
    if (measure(name) > column) return [...wrap(name, '    ', '      '), ...wrap(about, ' '.repeat(column + 6))];
    return wrap(about, `    ${pad(name, column)}  `, ' '.repeat(column + 6));
  });
}

function nameAndCount({ name, mentions, unsure }: CastMember, { style }: View): string {
  const notes = [mentions > 1 ? String(mentions) : '', unsure ? 'unsure' : ''].filter(Boolean);
  return `${shorten(visible(name), 60)}${notes.length > 0 ? ` ${style.aside(together(`(${notes.join(', ')})`))}` : ''}`;
}

function times(number: number): string {
  if (number === 1) return 'once';
  return number === 2 ? 'twice' : `${number} times`;
}
