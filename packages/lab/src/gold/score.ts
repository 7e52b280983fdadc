import { scoreAttributions } from './attributions.ts';
import { scoreArtefacts, scoreBlocks, scoreMarks, scoreQuantities, scoreTimes } from './details.ts';
import { Tally, type Miss, type Pair } from './gold.ts';
import { scoreNames } from './names.ts';

/** Percentages by measure, except `false artefacts`, which is a count; undefined where the gold has nothing to find. */
export type GoldScores = Record<string, number | undefined>;

/** Scores parses against hand-made gold, pooled over the articles. */
export function scoreGold(pairs: readonly Pair[]): { scores: GoldScores; misses: Miss[] } {
  const sheet = { tally: new Tally(), misses: [] };
  for (const pair of pairs) {
    scoreBlocks(pair, sheet);
    scoreAttributions(pair, sheet);
    scoreNames(pair, sheet);
    scoreQuantities(pair, sheet);
    scoreTimes(pair, sheet);
    scoreArtefacts(pair, sheet);
    scoreMarks(pair, sheet);
  }
  return { scores: measuresOf(sheet.tally), misses: sheet.misses };
}

/** The measures by the names that reports and thresholds use. */
function measuresOf(tally: Tally): GoldScores {
  return {
    blocks: tally.percent('block ok', 'block chars'),
    'attribution full@head F1': tally.f1('att full', 'att pred', 'att gold'),
    'attribution recall': tally.percent('att full', 'att gold'),
    chains: tally.percent('chain', 'att gold'),
    'chains of nested': tally.percent('nested', 'nested gold'),
    kind: tally.percent('kind', 'matched'),
    speaker: tally.percent('spk', 'spk gold'),
    anonymity: tally.percent('anon ok', 'matched'),
    addressee: tally.percent('addr', 'addr gold'),
    'mention F1': tally.f1('men', 'men pred', 'men gold'),
    'coreference B3': bCubed(tally),
    roles: tally.percent('role', 'role gold'),
    quantities: tally.percent('qty', 'qty gold'),
    'times recall': tally.percent('tm', 'tm gold'),
    'times precision': tally.percent('tm back', 'tm pred'),
    'artefacts found': tally.percent('art', 'art gold'),
    'false artefacts': tally.get('art false'),
    hearsay: tally.percent('ev', 'ev gold'),
    'scare quotes': tally.percent('scare', 'scare gold'),
  };
}

function bCubed(tally: Tally): number {
  const [precision = 0, recall = 0] = [tally.percent('b3 p', 'b3 n'), tally.percent('b3 r', 'b3 n')];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
