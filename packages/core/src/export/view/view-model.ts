import type { Span } from '../../model.ts';

/** The sections that a digest can have on a page. `artefacts`, faults of the copy, is for editors. */
export type SectionName =
  | 'points'
  | 'statements'
  | 'lists'
  | 'timeline'
  | 'cast'
  | 'sourcing'
  | 'quantities'
  | 'artefacts';

/**
 * A digest in the words of one language, ready to be shown: plain data that needs neither the article, nor code to put
 * it in words, nor tables of languages. What is quoted stays in the language of the article.
 */
export interface DigestView {
  schema: 'article-digest-view/1';
  /** BCP 47 tag of the words around what is quoted. */
  lang: string;
  /** Which way that language is written. */
  dir: 'ltr' | 'rtl';
  /** BCP 47 tag of the article; absent where it is unsure which. */
  language?: string;
  /** The article's own headline. */
  headline?: string;
  /** For where there is no headline, or it stands beside the digest anyway. */
  heading: string;
  /** "512 words, 3 minutes to read". */
  reading: string;
  /** Words of the interface that belong to no section. */
  words: Record<'fullText' | 'readArticle' | 'showInText' | 'showFewer' | 'empty', string>;
  /** In their usual order; those with nothing to show are left out. */
  sections: ViewSection[];
}

export type ViewSection =
  | PointsView
  | StatementsView
  | ListsView
  | TimelineView
  | CastView
  | SourcingView
  | QuantitiesView
  | ArtefactsView;

interface Section<Name extends SectionName> {
  name: Name;
  title: string;
  /** How many items its longest list has. */
  count: number;
  /** "Show all 12". */
  showAll: string;
}

/** Something that stands for words of the article. */
export interface ViewItem {
  /** Of the model for attributions (`a1`) and entities (`e1`); `point-0`, `list-3`, `time-2` and so on for others. */
  id: string;
  /** Its words in the article's text, the ones to go to first. */
  spans: Span[];
  /** The article's words at the first of these spans, exactly. */
  words: string;
  /** Those at the others, in their order; absent where there is none. */
  others?: string[];
}

/** A short remark. Only `note` is no reason to doubt. */
export interface ViewMark {
  kind: 'note' | 'unsure' | 'warning' | 'information' | 'hint';
  text: string;
}

export interface PointsView extends Section<'points'> {
  items: (ViewItem & { text: string; /** Who says so: "Source: the mayor". */ source?: string })[];
}

/** Who said what, by speaker. */
export interface StatementsView extends Section<'statements'> {
  groups: { speaker: string; marks: ViewMark[]; role?: string; statements: StatementView[] }[];
}

export interface StatementView extends ViewItem {
  kind: 'direct' | 'indirect' | 'mixed';
  /** Who said it to whom and through whom, as a phrase with a capital letter. */
  chain: string;
  /** What stands between the chain and what was said. */
  joint: '' | ',' | ':';
  /** What was said, by paragraphs; direct speech is in quotation marks. */
  paragraphs: string[];
  /** Its pieces, where they are items of a list. */
  pieces?: string[];
  /** "the 3 items under “Lists”": instead of these, where that section is shown. */
  elsewhere?: string;
  marks: ViewMark[];
  unsure?: true;
}

export interface ListsView extends Section<'lists'> {
  lists: (ViewItem & {
    announcement?: string;
    ordered: boolean;
    items: string[];
    /** Whose words they are, where the announcement does not say it. */
    chain?: string;
  })[];
}

export interface TimelineView extends Section<'timeline'> {
  entries: (ViewItem & {
    /** Absent where the day is not known. */
    date?: { text: string; /** For `<time datetime>`. */ datetime?: string };
    /** What the text says, where that is not the date: "“Monday”, date inferred". */
    written?: string;
    mark?: ViewMark;
    /** The sentence; absent where the next entry is of the same one. */
    sentence?: string;
  })[];
}

export interface CastView extends Section<'cast'> {
  groups: {
    kind: 'person' | 'organisation' | 'place';
    title: string;
    members: (ViewItem & { name: string; role?: string; /** "named twice, quoted once". */ count: string })[];
  }[];
}

export type SourceKind = 'named' | 'organizations' | 'documents' | 'anonymous' | 'others' | 'unattributed';

export interface SourcingView extends Section<'sourcing'> {
  /** "6 statements". */
  total?: string;
  kinds: {
    kind: SourceKind;
    label: string;
    count: string;
    percent: string;
    /** 0 to 1, all together 1. */ share: number;
  }[];
  /** "1 passage is marked as hearsay." */
  hearsay?: string;
}

export interface QuantitiesView extends Section<'quantities'> {
  groups: {
    title: string;
    figures: (ViewItem & {
      before: string;
      figure: string;
      after: string;
      /** "≈ 22.2 kilometres". */ converted?: string;
    })[];
  }[];
}

export interface ArtefactsView extends Section<'artefacts'> {
  faults: (ViewItem & { mark: ViewMark; message: string; excerpt: string })[];
}
