import type { Article, Attribution, KeyPoint, Speaker, SpeakerKind } from '../../model.ts';
import type { SectionName, SourceKind } from './view-model.ts';

/** How a language tells who said what. */
export interface Wording {
  /** Who said it to whom and through whom. */
  chain(article: Article, id: string): string;
  /** What stands between that and what was said. */
  joint(article: Article, attribution: Attribution): '' | ',' | ':';
  /** Who speaks, for a heading; `''` where the text names nobody. */
  speaker(article: Article, speaker: Speaker): string;
  /** What stands behind a key point; `''` where the article itself says it. */
  pointSource(article: Article, point: KeyPoint): string;
}

/** All words of a digest in one language. Numbers come as numbers: the table knows its plurals. */
export interface Messages extends Wording {
  /** BCP 47 tag, for dates and numbers too. */
  locale: string;
  direction: 'ltr' | 'rtl';
  openQuote: string;
  closeQuote: string;
  heading: string;
  sections: Record<SectionName, string>;
  reading(words: number, minutes: number): string;
  fullText: string;
  readArticle: string;
  showAll(count: number): string;
  showFewer: string;
  showInText: string;
  empty: string;
  failed: string;
  unsure: string;
  anonymous: string;
  /** Where the text names nobody or it is unclear whom. */
  unknownSpeaker: string;
  /** Where it is not clear whom a source stands for. */
  unidentified: string;
  hearsay: string;
  speakerKinds: Partial<Record<SpeakerKind, string>>;
  people: string;
  organizations: string;
  places: string;
  named(times: number): string;
  quoted(times: number): string;
  sourceKinds: Record<SourceKind, string>;
  hearsayPassages(count: number): string;
  statements(count: number): string;
  /** By the model’s names; `rate` for what is counted per something else. Others are shown by the model’s name. */
  dimensions: Record<string, string>;
  inferred: string;
  undated: string;
  /** What stands in the place of items that another section shows. */
  itemsUnder(count: number, section: string): string;
  severities: Record<'warning' | 'information' | 'hint', string>;
}
