import type { DigestView, SectionName } from '@article-digest/core/export/view';

/** The list of each section and those inside of it: what has to be one, or the section cannot be shown. */
const LISTS: Record<SectionName, string[]> = {
  points: ['items'],
  statements: ['groups', 'statements', 'marks', 'paragraphs'],
  lists: ['lists', 'items'],
  timeline: ['entries'],
  cast: ['groups', 'members'],
  sourcing: ['kinds'],
  quantities: ['groups', 'figures'],
  artefacts: ['faults'],
};

/** Fields that hold a list wherever they stand. */
const ANY_LIST = new Set(['sections', 'spans', 'others', 'pieces', ...Object.values(LISTS).flat()]);

/** The view in a value that came from outside; undefined where it has not the shape of one. */
export function checkedView(value: unknown): DigestView | undefined {
  if (!isObject(value) || value['schema'] !== 'article-digest-view/1') return undefined;
  const { sections, words, lang, dir } = value;
  if (!Array.isArray(sections) || !isObject(words) || typeof lang !== 'string' || (dir !== 'ltr' && dir !== 'rtl'))
    return undefined;
  const known = sections.every((section: unknown) => {
    const name = isObject(section) ? section['name'] : undefined;
    if (typeof name !== 'string' || !Object.hasOwn(LISTS, name)) return false;
    const [list = ''] = LISTS[name as SectionName];
    return Array.isArray((section as Record<string, unknown>)[list]);
  });
  return known && isSound(value) ? (value as unknown as DigestView) : undefined;
}

/** True where lists are lists, spans are spans, and all else is text, a number, true or false, or an object of such. */
function isSound(value: unknown, key = ''): boolean {
  if (Array.isArray(value)) return ANY_LIST.has(key) && value.every((one) => isSound(one));
  if (!isObject(value)) return value !== null && !ANY_LIST.has(key);
  if ('start' in value && !(Number.isInteger(value['start']) && Number.isInteger(value['end']))) return false;
  // Lit knows its templates by keys that start so.
  return Object.entries(value).every(([name, one]) => !name.startsWith('_$') && isSound(one, name));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
