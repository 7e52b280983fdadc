import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/sentences/tokens.ts';
import { tagTokens } from '../../src/tags/tagger.ts';
import { readTagged, sentenceOf, writeTagged } from './tagged-text.ts';

describe('tags', () => {
  test.each([
    // The same form as past tense and as participle.
    'She/PRP said/VBD the/DT bridge/NN was/VBD closed/VBN +./.',
    'He/PRP has/VBZ never/RB been/VBN told/VBN why/WRB +./.',
    // Pasts and participles of verbs that texts have now and then.
    'The/DT boat/NN sank/VBD and/CC the/DT crew/NN swam/VBD to/TO a/DT bay/NN +./.',
    'The/DT bell/NN was/VBD stolen/VBN +,/, and/CC the/DT crowd/NN sang/VBD +./.',
    // People of every day, whose nouns look like adjectives.
    'The/DT priest/NN rode/VBD away/RB +,/, and/CC the/DT paramedic/NN swam/VBD +./.',
    // The same form as present and as past: one of whom it is told would have the present with an "s".
    'It/PRP shut/VBD on/IN Monday/NNP +./.',
    'They/PRP meet/VBP on/IN Monday/NNP +./.',
    // Nouns that look like pasts.
    'The/DT wound/NN was/VBD deep/JJ +./.',
    // The same form as verb and as noun.
    'They/PRP plan/VBP to/TO strike/VB on/IN Monday/NNP +./.',
    'The/DT strike/NN was/VBD a/DT plan/NN of/IN the/DT union/NN +./.',
    // "'s" leans on an owner, or is a verb.
    "Orla/NNP Venn/NNP +'s/POS office/NN declined/VBD to/TO comment/VB +./.",
    "She/PRP +'s/VBZ not/RB leaving/VBG +./.",
    // "that" joins, points, or stands for a noun.
    'The/DT mayor/NN says/VBZ that/IN the/DT plan/NN failed/VBD +./.',
    // A verb behind it would agree with the noun before it.
    'She/PRP told/VBD the/DT board/NN that/IN farm/NN workers/NNS had/VBD left/VBN +./.',
    'The/DT prices/NNS that/WDT hurt/VBP farmers/NNS have/VBP risen/VBN +./.',
    // Quotation marks are passed over.
    '“/MARK +We/PRP will/MD not/RB sign/VB +,/, +”/MARK said/VBD an/DT unnamed/JJ official/NN +./.',
    'It/PRP was/VBD a/DT “/MARK +serious/JJ +”/MARK mistake/NN +./.',
    // Clitics.
    "I/PRP do/VBP +n't/RB think/VB it/PRP +'ll/MD happen/VB +./.",
    // What the kind of a token settles.
    'The/DT 20-year/JJ loan/NN of/IN $/SYM +5/CD million/CD +,/, or/CC 20/CD +%/NN of/IN the/DT cost/NN in/IN the/DT 1990s/NNS +./.',
    'Write/VB to/TO desk@gazette.example/NN (/( +today/NN +)/) +./.',
  ])('%s', (tagged) => {
    expect(writeTagged(sentenceOf(readTagged(tagged).text))).toBe(tagged);
  });

  test.each([
    'Tollan/NNP Rejects/VBZ Peace/NN Plan/NN',
    'Mayor/NN Says/VBZ City/NN Will/MD Close/VB Three/CD Schools/NNS',
  ])('capitals of a headline make no names of verbs and nouns: %s', (tagged) => {
    const written = writeTagged(sentenceOf(readTagged(tagged).text));
    expect(withOneNounTag(written)).toBe(withOneNounTag(tagged));
  });

  test('every "to" is TO, in any case', () => {
    const { tags, tokens } = sentenceOf('To him, going To The Hague seemed close to mad, according TO friends.');
    const tos = tokens.flatMap(({ word }, i) => (word.lower === 'to' ? [tags[i]] : []));
    expect(tos).toEqual(['TO', 'TO', 'TO', 'TO']);
  });

  test('there is one tag for each token, whatever the text', () => {
    for (const text of ['', '"', '???', '\u0000 \ud800 x', 'a '.repeat(20_000)]) {
      const passage = sentenceOf(text);
      expect(passage.tags).toHaveLength(passage.tokens.length);
      expect(passage.tags.every((tag) => typeof tag === 'string')).toBe(true);
    }
  });

  test('what was tagged before changes nothing', () => {
    const text = 'Two people familiar with the talks said the minister would resign.';
    const before = writeTagged(sentenceOf(text));
    // More words than the tagger keeps.
    for (let i = 0; i < 40; i++) {
      const words = Array.from({ length: 500 }, (_, n) => `w${String.fromCharCode(97 + (n % 26))}${i}x${n}`).join(' ');
      const tokens = tokenize(words);
      tagTokens(tokens, [{ first: 0, end: tokens.length }]);
    }
    expect(writeTagged(sentenceOf(text))).toBe(before);
  });
});

/** Whether a noun is a name cannot be seen in a headline. */
function withOneNounTag(tagged: string): string {
  return tagged.replaceAll(/NNP?S?(?= |$)/g, 'N');
}
