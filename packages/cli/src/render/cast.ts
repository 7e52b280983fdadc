import type { CastMember } from '@article-digest/core';
import { count, measure, pad, shorten, together } from './layout.ts';
import { rolesInWords } from './roles.ts';
import type { Section } from './text.ts';
import type { View } from './view.ts';
import { visible } from './visible.ts';

const MOST = { people: 15, organizations: 12, places: 24 };

/** The people, organisations and places of the story, with roles and how often each is named and speaks. */
export function castSection(view: View): Section {
  const { people, organizations, places } = view.digest.cast;
  const groups = [
    table('People', people, MOST.people, view),
    table('Organisations', organizations, MOST.organizations, view),
    run('Places', places, MOST.places, view),
  ];
  return { title: 'Cast', lines: groups.filter((lines) => lines.length > 0).flat() };
}

function table(title: string, members: readonly CastMember[], most: number, view: View): string[] {
  if (members.length === 0) return [];
  const { style, measure: room, wrap } = view;
  const shown = members.slice(0, most);
  const widest = Math.max(...shown.map(({ name }) => measure(visible(name))));
  const column = Math.min(widest, Math.max(16, Math.floor(room * 0.36)));
  // Beside the names there must be room for a role; if not, it runs on.
  const beside = room - column >= 36;
  const lines = shown.flatMap((member) => {
    const name = visible(member.name);
    const counts = [
      member.mentions > 0 ? `named ${times(member.mentions)}` : '',
      member.statements > 0 ? count(member.statements, 'statement') : '',
    ].filter(Boolean);
    const about = [rolesInWords(member.roles), style.aside(counts.map(together).join(', '))]
      .filter(Boolean)
      .join(' · ');
    if (!beside) return wrap(`${name} · ${about}`, '    ', '      ');
    if (measure(name) > column) return [...wrap(name, '    ', '      '), ...wrap(about, ' '.repeat(column + 6))];
    return wrap(about, `    ${pad(name, column)}  `, ' '.repeat(column + 6));
  });
  return [`  ${style.speaker(title)}`, ...lines, ...more(members.length - most, view)];
}

function run(title: string, members: readonly CastMember[], most: number, view: View): string[] {
  if (members.length === 0) return [];
  const { style, wrap } = view;
  const names = members
    .slice(0, most)
    .map(
      ({ name, mentions }) => `${shorten(visible(name), 60)}${mentions > 1 ? ` ${style.aside(`(${mentions})`)}` : ''}`,
    );
  return [`  ${style.speaker(title)}`, ...wrap(names.join(', '), '    '), ...more(members.length - most, view)];
}

function more(left: number, { style }: View): string[] {
  return left > 0 ? [style.aside(`    and ${left} more`)] : [];
}

function times(number: number): string {
  if (number === 1) return 'once';
  return number === 2 ? 'twice' : `${number} times`;
}
