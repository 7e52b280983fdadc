import type { Edit, Span } from '../model.ts';
import type { Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { lineBreaksIn } from './line-wrapped.ts';
import { isStopless } from './missing-terminal-punctuation.ts';
import { gapsIn, type Gap } from './missing-space.ts';
import { countWords, type WordCount } from './repeated-paragraph.ts';
import { repeatsIn, type Repeat } from './repeated-phrase.ts';
import { doubledIn, type Doubled } from './repeated-word.ts';
import { signsIn } from './strange-characters.ts';

/**
 * What the copy of a block tells of its faults by itself: it is kept with the block, and only the few findings are held
 * against the rest of the article. Offsets count from the start of the block.
 */
export interface CopyFacts {
  gaps: Gap[];
  /** Words with a capital inside, each as often as it stands here. */
  mixed: string[];
  doubled: Doubled[];
  /** Names with the nouns behind them; absent until they are asked for, which few articles do. */
  pairs?: readonly string[];
  repeats: Repeat[];
  /** Of a paragraph; absent for any other block. */
  words?: WordCount;
  lineBreaks: Edit[];
  /** It is a paragraph that ends without a full stop. */
  stopless: boolean;
  /** Characters that a fault may lie in, as bits. */
  signs: number;
}

export function readCopy(passage: Passage, quotations: readonly Span[]): CopyFacts {
  return {
    gaps: gapsIn(passage.tokens),
    mixed: mixedIn(passage.tokens),
    doubled: doubledIn(passage, quotations),
    repeats: repeatsIn(passage.tokens),
    lineBreaks: lineBreaksIn(passage),
    stopless: passage.kind === 'paragraph' && isStopless(passage),
    signs: signsIn(passage.text),
    ...(passage.kind === 'paragraph' && { words: countWords(passage.text) }),
  };
}

function mixedIn(tokens: readonly Token[]): string[] {
  const mixed: string[] = [];
  for (const { word } of tokens) if (word.shape === 'mixed') mixed.push(word.text);
  return mixed;
}
