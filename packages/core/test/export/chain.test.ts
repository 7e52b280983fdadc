import { expect, test } from 'vitest';
import { chainOf } from '../../src/export/chain-of.ts';
import { chainInWords, clauseInWords, sourceInWords } from '../../src/export/chain.ts';
import { addresseeInWords, saysUnnamed } from '../../src/export/speaker.ts';
import type { Article, Speaker } from '../../src/model.ts';
import { madeArticle, type Named, type Said } from './made-article.ts';

const person: Named = { name: 'Orla Vint', aliases: ['Vint'] };

function clause(text: string, said: Said, named: Named[] = [person]): string {
  const article = madeArticle(text, [said], named);
  return clauseInWords(article, article.attributions[0]!);
}

const made = (source: string, speaker: Partial<Speaker>): string =>
  chainInWords(madeArticle(`On Monday ${source} said it.`, [{ source, cue: 'said', speaker }]), 'a1');

test.each<[expected: string, text: string, said: Said]>([
  // The article's own verb, with the auxiliaries that stand before the cue
  ['Vint told Marr', 'Vint told Marr it was late.', { source: 'Vint', cue: 'told', to: 'Marr' }],
  ['Vint has threatened', 'Vint has threatened to leave.', { source: 'Vint', cue: 'threatened' }],
  ['Vint did not say', 'Vint did not say when.', { source: 'Vint', cue: 'say', negated: true }],
  ['Vint declined to say', 'Vint declined to say when.', { source: 'Vint', cue: 'say', negated: true }],
  ['Vint denied', 'Vint denied leaving.', { source: 'Vint', cue: 'denied', negated: true }],
  ['Vint would not confirm', 'Vint would not confirm it.', { source: 'Vint', cue: 'confirm', negated: true }],
  ['Vint has repeatedly warned', 'Vint has repeatedly warned us.', { source: 'Vint', cue: 'warned' }],
  // Prepositions between the verb and the people spoken to
  ['Vint said to reporters', 'Vint said to reporters that.', { source: 'Vint', cue: 'said', to: 'reporters' }],
  ['Vint demanded from Marr', 'Vint demanded from Marr a boat.', { source: 'Vint', cue: 'demanded', to: 'Marr' }],
  ['Vint said to Marr', '“Go,” Vint said. Marr had asked.', { source: 'Vint', cue: 'said', to: 'Marr' }],
  ['Vint said', '“It rained.” Vint told it often.', { source: 'Vint', cue: 'told', content: '“It rained.”' }],
  ['Vint told a story', 'Vint told a story: “It rained.”', { source: 'Vint', cue: 'told', content: '“It rained.”' }],
  ['Vint called on Marr', 'Vint called on Marr to go.', { source: 'Vint', cue: 'called on', to: 'Marr' }],
  ['Vint told “us”', '“Vint told us so.”', { source: 'Vint', cue: 'told', to: 'us' }],
  ['Vint sent word', 'Vint sent word that it rained.', { source: 'Vint', cue: 'sent word' }],
  // No finite verb of its own
  ['Vint says', 'According to Vint, it was late.', { source: 'Vint', cue: 'According to' }],
  ['Vint says', 'It was late, the Courier wrote, citing Vint.', { source: 'Vint', cue: 'citing', rule: 'cited' }],
  // Nouns are the speaker's, or stand alone where there is none
  ['Vint’s claim', 'It was late, as Vint’s claim that', { source: 'Vint', cue: 'claim' }],
  ['Vint’s denial', 'Vint’s denial of it', { source: 'Vint', cue: 'denial', negated: true }],
  ['Vint denies', 'Vint’s claim that', { source: 'Vint', cue: 'claim', negated: true }],
  ['Marr’s fears', 'Marr’s fears that it rains', { source: 'Marr', cue: 'fears', content: 'that it rains' }],
  ['fears', 'It left amid fears of rain.', { cue: 'fears', rule: 'noun-content' }],
  ['a growing fear', 'There is a growing fear that', { cue: 'fear', rule: 'noun-content' }],
  ['on suspicion', 'Marr was held on suspicion that', { cue: 'suspicion', rule: 'noun-content' }],
  ['claims', 'The court dismissed claims that', { cue: 'claims', rule: 'noun-content' }],
  [
    'an order to Marr',
    'It gave an order to Marr to go.',
    { cue: 'order', to: 'Marr', content: 'to go', rule: 'noun-content' },
  ],
  ['an unstated source fears', 'Vint, whom it fears to lose', { cue: 'fears' }],
  // What stands between the cue and the words belongs to what was done
  ['Vint called Marr', 'Vint called Marr a liar.', { source: 'Vint', cue: 'called', content: 'a liar' }],
  [
    'Vint accused Marr of',
    'Vint accused Marr of lying.',
    { source: 'Vint', cue: 'accused', to: 'Marr', content: 'lying' },
  ],
  ['Vint described it as', 'Vint described it as late.', { source: 'Vint', cue: 'described', content: 'late' }],
  ['Vint said on Monday', 'Vint said on Monday, “Go.”', { source: 'Vint', cue: 'said', content: '“Go.”' }],
  ['Vint called …', 'a man whom Vint called “a liar”', { source: 'Vint', cue: 'called', content: '“a liar”' }],
  ['accused of', 'a clerk accused of lying', { cue: 'accused', content: 'lying' }],
  ['an unstated source worried', 'Some worried that', { cue: 'worried', content: 'that' }],
  ['Vint is denying', 'Vint is denying it.', { source: 'Vint', cue: 'denying', content: 'it', negated: true }],
  ['dubbed', 'Marr, dubbed “the wet”', { cue: 'dubbed', content: '“the wet”' }],
  ['Vint called', 'Vint called it “wet”.', { source: 'Vint', cue: 'called', content: 'it “wet”' }],
  ['Vint called', '“A liar,” Vint called.', { source: 'Vint', cue: 'called', content: '“A liar,”' }],
  ['Vint called for', 'Vint called for rain.', { source: 'Vint', cue: 'called for', content: 'rain' }],
  ['Vint said', 'Vint said, as rain was near, “Go.”', { source: 'Vint', cue: 'said', content: '“Go.”' }],
  [
    'Vint accused Marr of',
    'Vint accused Marr, who was ill, of lying.',
    { source: 'Vint', cue: 'accused', to: 'Marr', content: 'lying' },
  ],
  ['Danes want', 'The Danes want rain.', { source: 'Danes', cue: 'want' }],
  ['Vint wants', 'Marr lets Vint also want rain.', { source: 'Vint', cue: 'want' }],
  ['Vint wants', 'Does Vint want rain?', { source: 'Vint', cue: 'want' }],
  ['Vint shows', 'Vint left, showing it.', { source: 'Vint', cue: 'showing' }],
  ['Vint assumes', 'Vint left, assuming it.', { source: 'Vint', cue: 'assuming' }],
  ['Vint blames', 'Vint left, blaming it.', { source: 'Vint', cue: 'blaming' }],
  ['Vint claims', 'Vint left, claiming it.', { source: 'Vint', cue: 'claiming' }],
  ['Vint showed', 'rain shown by Vint', { source: 'Vint', cue: 'shown' }],
  ['Vint encourages Marr', 'It is Vint that encourages Marr.', { source: 'Vint', cue: 'encourages', to: 'Marr' }],
  // "I", "we", "you" and "they" become a name
  [
    "Vint doesn't think",
    '“I don’t think so,”',
    { source: 'I', cue: 'think', negated: true, speaker: { entity: 'e1' } },
  ],
  ['Vint has said', '“I have said so,”', { source: 'I', cue: 'said', speaker: { entity: 'e1' } }],
  ['“I” think', '“I think so,”', { source: 'I', cue: 'think' }],
  ['“they” think', 'They think so.', { source: 'They', cue: 'think' }],
  ['Vint’s allegations', 'Vint and allegations that', { source: 'Vint', cue: 'allegations' }],
  [
    'the man from the harbour office says',
    'allegations by the man from the harbour office that',
    { source: 'the man from the harbour office', cue: 'allegations' },
  ],
  ['Vint says', '“It was late.” Vint', { source: 'Vint' }],
  ['Vint warns', 'Vint spoke, warning of rain.', { source: 'Vint', cue: 'warning' }],
  ['Vint denies', 'Vint left, denying it.', { source: 'Vint', cue: 'denying' }],
  ['Vint announces', 'Vint left, announcing it.', { source: 'Vint', cue: 'announcing' }],
  ['Vint admits', 'Vint left, admitting it.', { source: 'Vint', cue: 'admitting' }],
  ['Vint notes', 'Vint left, noting it.', { source: 'Vint', cue: 'noting' }],
  ['Vint insists', 'Vint left, insisting on it.', { source: 'Vint', cue: 'insisting' }],
  ['Vint adds', 'Vint left, adding it.', { source: 'Vint', cue: 'adding' }],
  ['Vint is quoted as saying', 'Vint quoted as saying it.', { source: 'Vint', cue: 'quoted as saying' }],
  ['Vint does not say', 'Nothing from Vint said that.', { source: 'Vint', cue: 'said', negated: true }],
  // Passives are turned round where it is known who did it
  ['Marr was told', 'Marr was told to go.', { cue: 'told', to: 'Marr' }],
  ['Marr has been asked', 'Marr has been asked to go.', { cue: 'asked', to: 'Marr', content: 'to go' }],
  ['Marr was asked', 'Asked to go, Marr went.', { cue: 'Asked', to: '@1:Marr', content: 'to go' }],
  ['Marr was accused of', 'Marr was accused of lying.', { cue: 'accused', to: 'Marr', content: 'lying' }],
  ['Vint told Marr', 'Marr was told by Vint to go.', { source: 'Vint', cue: 'told', to: 'Marr', content: 'to go' }],
  ['an unstated source said', 'It is said that rain falls.', { cue: 'said' }],
  ['Vint wrote', 'The letter was written by Vint.', { source: 'Vint', cue: 'written' }],
  // Hearsay
  [
    'Vint reportedly told Marr',
    'Vint reportedly told Marr.',
    { source: 'Vint', cue: 'told', to: 'Marr', evidential: 'reportedly' },
  ],
  [
    'Vint agreed (“it is understood”)',
    'Vint agreed, it is understood.',
    { source: 'Vint', cue: 'agreed', evidential: 'it is understood' },
  ],
])('%s', (expected, text, said) => {
  expect(clause(text, said)).toBe(expected);
});

test.each<[expected: string, speaker: Partial<Speaker>]>([
  ['an unnamed official', { label: 'unnamed official', anonymous: true, kind: 'person' }],
  ['a senior official', { label: 'senior official', anonymous: true, kind: 'person' }],
  ['a UN official', { label: 'UN official', anonymous: true, kind: 'person' }],
  ['an FBI agent', { label: 'FBI agent', anonymous: true, kind: 'person' }],
  ['a European diplomat', { label: 'European diplomat', anonymous: true, kind: 'person' }],
  ['the unnamed official', { label: 'The unnamed official', anonymous: true, kind: 'person' }],
  ['someone close to Vint', { label: 'someone close to Vint', anonymous: true, kind: 'person' }],
  ['two officials', { label: 'Two officials', anonymous: true, kind: 'group' }],
  ['sources close to the talks', { label: 'sources close to the talks', anonymous: true, kind: 'group' }],
  ['Vint’s source', { label: 'Vint’s source', anonymous: true, kind: 'person' }],
  ['the harbour ministry', { label: 'the harbour ministry', kind: 'organization' }],
  ['an unstated source', {}],
])('speaks of %s', (expected, speaker) => {
  const article = madeArticle('It rains.', [{ speaker }]);
  expect(sourceInWords(article, 'a1')).toBe(expected);
});

const text = 'The Gazette reports that an official said Vint told Marr to go.';
const nested = (changes: Partial<Said>[] = []): Article =>
  madeArticle(
    text,
    [
      { source: 'The Gazette', cue: 'reports' },
      {
        source: 'an official',
        cue: 'said',
        within: 'a1',
        speaker: { label: 'unnamed official', anonymous: true, kind: 'person' as const },
      },
      { source: 'Vint', cue: 'told', to: 'Marr', within: 'a2' },
    ].map((said, index) => ({ ...said, ...changes[index] })),
    [{ name: 'The Gazette', kind: 'organization' }, person],
  );

test('a chain is told from the speaker outwards', () => {
  expect(chainInWords(nested(), 'a3')).toBe('Vint told Marr, according to an unnamed official cited by The Gazette');
  expect(chainInWords(nested(), 'a2')).toBe('an unnamed official said, according to The Gazette');
  expect(chainInWords(nested(), 'a1')).toBe('The Gazette reports');
  expect(sourceInWords(nested(), 'a3')).toBe('Orla Vint cited by an unnamed official, in turn cited by The Gazette');
  expect(chainOf(nested(), 'a3').map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
});

test('what explains a source or an addressee is closed', () => {
  const said = { label: 'one guest, a judge', kind: 'person' as const, anonymous: true };
  expect(made('one guest, a judge', said)).toBe('one guest, a judge, said');
  expect(made('Lume, Ost and Tal', { label: 'Lume, Ost and Tal' })).toBe('Lume, Ost and Tal said');
  const told = { source: 'Vint', cue: 'accused', to: 'Marr, a fisher', content: 'lying' };
  expect(clause('Vint accused Marr, a fisher of lying.', told)).toBe('Vint accused Marr, a fisher, of');
});

test('a long description is told without its clauses', () => {
  const fisher = 'a fisher from Lume who had been at sea for three days';
  expect(made(fisher, { label: fisher, kind: 'person', anonymous: true })).toBe('a fisher from Lume said');
  const short = 'a fisher who had been at sea';
  expect(made(short, { label: short, kind: 'person', anonymous: true })).toBe(`${short} said`);
});

test('a denial in the middle of a chain is not turned into support', () => {
  const denied = nested([{}, { negated: true }]);
  expect(chainInWords(denied, 'a3')).toBe(
    'Vint told Marr, which an unnamed official does not say, according to The Gazette',
  );
  expect(sourceInWords(denied, 'a2')).toBe('an unnamed official, who does not say it, cited by The Gazette');
});

const alleged = madeArticle(
  'There are allegations that Vint left.',
  [
    { cue: 'allegations', rule: 'noun-content' },
    { source: 'Vint', cue: 'left', within: 'a1' },
  ],
  [person],
);

test('a noun stands for a source that is not named, and an unstated source for one without a noun', () => {
  expect(chainInWords(alleged, 'a2')).toBe('Vint left, according to allegations');
  expect(sourceInWords(alleged, 'a1')).toBe('allegations');
  expect(sourceInWords(madeArticle('It is said.', [{ cue: 'said' }]), 'a1')).toBe('an unstated source');
});

test('who cites themselves is named once', () => {
  expect(chainInWords(nested([{}, { source: 'Vint', speaker: {} }]), 'a3')).toBe(
    'Vint told Marr, according to The Gazette',
  );
});

test('an article or possessive that the text gives a source is kept, and no other is made up', () => {
  expect(made('the harbour ministry', { label: 'harbour ministry', kind: 'organization' })).toBe(
    'the harbour ministry said',
  );
  expect(made('The two mayors', { label: 'two mayors', kind: 'group', anonymous: true })).toBe('the two mayors said');
  expect(made('Lume leadership', { label: 'Lume leadership', kind: 'group' })).toBe('Lume leadership said');
  expect(made('They', { label: 'They', kind: 'unknown' })).toBe('“they” said');
});

test('the capital of a sentence is not that of a name', () => {
  const said = {
    source: 'Officials',
    cue: 'denied',
    speaker: { label: 'Officials', anonymous: true, kind: 'group' as const },
  };
  expect(chainInWords(madeArticle('Officials denied it. Other officials left.', [said]), 'a1')).toBe(
    'officials denied',
  );
  expect(chainInWords(madeArticle('Officials denied it.', [said]), 'a1')).toBe('Officials denied');
});

test('a loop or an unknown id ends', () => {
  const loop = nested([{ within: 'a3' }]);
  expect(chainOf(loop, 'a3')).toHaveLength(3);
  expect(chainInWords(nested(), 'a9')).toBe('');
  expect(sourceInWords(nested(), 'a9')).toBe('');
});

test('a pronoun spoken to is named where it is resolved', () => {
  const article = madeArticle(
    'Marr said Vint told him to go.',
    [{ source: 'Vint', cue: 'told', to: 'him' }],
    [{ name: 'Abel Marr', aliases: ['Marr'] }, person],
  );
  article.references.push({ start: 20, end: 23, entity: 'e1', form: 'pronoun', confidence: 1 });
  expect(addresseeInWords(article, article.attributions[0]!)).toBe('Abel Marr');
});

test('words that say themselves that nobody is named', () => {
  for (const words of ['an unnamed official', 'Anonymous callers', 'an unidentified woman', 'a clerk, not named'])
    expect(saysUnnamed(words), words).toBe(true);
  for (const words of ['an official', 'people named in the report', 'the renamed ministry'])
    expect(saysUnnamed(words), words).toBe(false);
});
