import { html, type Markup } from './html.ts';
import type { ClassDeclaration, Described, ElementDeclaration, Manifest, Member } from './manifest.ts';
import { renderMarkdown, type Heading } from './markdown/render.ts';
import { tableHtml } from './markdown/table.ts';

/** Tables of all that the element offers. */
export function apiTables({ modules }: Manifest): { headings: Heading[]; content: Markup } {
  const all = modules.flatMap(({ declarations = [] }) => declarations);
  const element = all.find((one): one is ElementDeclaration => 'tagName' in one && one.tagName === 'article-digest');
  if (!element) throw new Error('The manifest has no element <article-digest>.');
  const { attributes = [], members = [], events = [], slots = [] } = element;
  const { cssParts = [], cssProperties = [], cssStates = [] } = element;
  const open = members.filter(
    ({ privacy, name }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
  );
  const fields = open.filter(({ kind }) => kind === 'field');
  const methods = open.filter(({ kind }) => kind === 'method');
  const attributeOf = new Map(attributes.map((one) => [one.fieldName, one.name]));
  const hasAttribute = ({ name }: Member): boolean => attributeOf.has(name);
  const tables: readonly (readonly [title: string, head: readonly string[], rows: Markup[][]])[] = [
    [
      'Attributes and properties',
      ['Attribute', 'Property', 'Type', 'Default', 'What it is'],
      [...fields.filter(hasAttribute), ...fields.filter((one) => !hasAttribute(one))].map((one) => [
        code(attributeOf.get(one.name)),
        code(one.name),
        code(one.type?.text),
        code(one.default),
        words(one),
      ]),
    ],
    ['Methods', ['Method', 'What it does'], methods.map((one) => [code(signature(one)), words(one)])],
    [
      'Events',
      ['Event', 'When', 'What it tells'],
      events.map((one) => [code(one.name), words(one), fieldsOf(all, one.type?.text)]),
    ],
    [
      'Slots',
      ['Slot', 'What stands there'],
      described(slots.map((one) => ({ ...one, name: one.name || '(default)' }))),
    ],
    ['Parts', ['::part()', 'What it is'], described(cssParts)],
    [
      'Custom properties',
      ['Property', 'Default', 'What it colours or measures'],
      cssProperties.map((one) => [code(one.name), code(one.default), words(one)]),
    ],
    ['States', [':state()', 'When'], described(cssStates)],
  ];
  const present = tables.filter(([, , rows]) => rows.length > 0);
  return {
    headings: present.map(([text]) => ({ level: 3, slug: slug(text), text })),
    content: html`${present.map(
      ([title, head, rows]) =>
        html`<h3 id="${slug(title)}"><a class="anchor" href="#${slug(title)}">${title}</a></h3>
          ${tableHtml({ name: title, head, rows })}`,
    )}`,
  };
}

/** The fields that a class of events has beside those of every event. */
function fieldsOf(all: readonly (ClassDeclaration | ElementDeclaration)[], type: string | undefined): Markup {
  const { members = [] } = all.find((one) => 'name' in one && one.name === type) ?? {};
  const own = members.filter(({ kind, name }) => kind === 'field' && name !== 'type');
  return html`<ul>
    ${own.map((one) => html`<li>${code(`${one.name}: ${one.type?.text}`)} ${words(one)}</li>`)}
  </ul>`;
}

function slug(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}

function described(all: readonly Described[]): Markup[][] {
  return all.map((one) => [code(one.name), words(one)]);
}

function code(text: string | undefined): Markup {
  return text === undefined ? html`` : html`<code>${text}</code>`;
}

/** A comment of the source, which may hold Markdown but leads nowhere. */
function words({ description = '' }: { description?: string }): Markup {
  const places = {
    link: (href: string) => href,
    picture: (): never => {
      throw new Error('no pictures in comments');
    },
  };
  return renderMarkdown(description, places).content;
}

function signature({ name, parameters = [], static: isStatic, return: result }: Member): string {
  // One of several signatures is told from the others by the value that it is for.
  const list = parameters.map((one) =>
    one.type?.text.startsWith("'") ? one.type.text : `${one.name}${one.optional ? '?' : ''}`,
  );
  const type = result?.type?.text;
  return `${isStatic ? 'static ' : ''}${name}(${list.join(', ')})${type === undefined ? '' : `: ${type}`}`;
}
