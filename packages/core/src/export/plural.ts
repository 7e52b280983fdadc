const AFTER_HEAD = new Set(
  'of at in from with close to who that which familiar privy near on for by involved briefed and within'.split(' '),
);
const UNMARKED_PLURALS = new Set('people police men women children media both many others they we'.split(' '));
const COUNTED = /^(?:[2-9]|\d\d|(?:a )?(?:majority|number|dozens|hundreds|thousands) of )/i;

/** True where a description names several: "Iraqi officials", "two sources close to the talks", "77 percent of voters". */
export function isPlural(label: string): boolean {
  if (COUNTED.test(label)) return true;
  const words = label.toLowerCase().split(/\s+/);
  const end = words.findIndex((word, index) => index > 0 && AFTER_HEAD.has(word));
  const head = (end < 0 ? words : words.slice(0, end)).at(-1)?.replace(/[^a-zß-\u1fff]/g, '') ?? '';
  return /[^s']s$/.test(head) || UNMARKED_PLURALS.has(head);
}
