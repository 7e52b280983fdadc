/**
 * The typed model of a news article: the contract between the packages, the command line and the measures.
 *
 * Everything points at the words it came from. A span is a half-open range of UTF-16 code units in {@link Article.text},
 * so `text.slice(span.start, span.end)` is the thing itself. For every span `0 <= start <= end <= text.length`.
 * The types of a digest stand in `digest-model.ts`.
 */

/** Half-open range `[start, end)` of UTF-16 code units in {@link Article.text}. */
export interface Span {
  start: number;
  end: number;
}

/** A parsed article. `parse` returns one for any string; what could not be found is an empty list or an absent field. */
export interface Article {
  /** Name and version of this model. */
  schema: 'article-digest/1';
  /** Exactly what was given: nothing is normalised. */
  text: string;
  /** BCP 47 tag; `und` where it is unsure which. Of what is not English there is structure only, and no guesses. */
  language: string;
  meta: Meta;
  /** In text order; every non-blank character lies in exactly one. */
  blocks: Block[];
  /** In text order. `block` is the index in {@link Article.blocks} of the block that the sentence lies in. */
  sentences: Sentence[];
  /** Pairs of quotation marks, outer before inner, in text order. */
  quotations: Quotation[];
  entities: Entity[];
  /** Names, in text order, never overlapping. */
  mentions: Mention[];
  /** Pronouns and descriptions that stand for an entity, in text order. */
  references: Reference[];
  /** Somebody's words, thought or intention, in order of their first span. */
  attributions: Attribution[];
  /** Marks of hearsay ("reportedly"), in text order, each with the clause that it covers. */
  evidentials: Evidential[];
  quantities: Quantity[];
  times: TimeExpression[];
  /** Faults of the copy, not of the story. Clean prose has none. */
  artefacts: Artefact[];
}

/** A sentence, which lies in one block. */
export interface Sentence extends Span {
  /** Index in {@link Article.blocks}. */
  block: number;
}

/** What the text says about itself. Spans point into the text; `published` and `url` are ISO 8601 and a URL. */
export interface Meta {
  headline?: Span;
  standfirst?: Span;
  /** Names of the authors, without "By". */
  byline?: Span[];
  /** Place of a dateline ("GENEVA"). */
  place?: Span;
  /** Date that the text gives for itself. */
  date?: Span;
  /** ISO 8601 date or date-time of publication: the option given, or else what {@link Meta.date} says, or the day in {@link Meta.url} ("/2031/05/04/"). Absent where none is known. */
  published?: string;
  publisher?: string;
  /** Where the article can be read: the option given, or else the address that stands alone over the text. */
  url?: string;
}

/** Why a stretch of text is not the story. */
export type BoilerplateReason =
  | 'feed-credit'
  | 'comment-form'
  | 'share'
  | 'subscribe'
  | 'related'
  | 'navigation'
  | 'advertisement'
  | 'copyright'
  | 'cookie'
  | 'author-bio'
  | 'other';

/** A block of the layout: a part of the story, what stands around it, or what came along with it and is no story. */
export type Block = Span & BlockDetail;

export type BlockDetail =
  | { kind: 'headline' | 'standfirst' | 'byline' | 'dateline' | 'heading' | 'quote' | 'table' }
  | { kind: 'paragraph'; /** "GENEVA (AP) —" that opens the paragraph. */ dateline?: Span }
  | {
      kind: 'list';
      ordered: boolean;
      /** Each item without its marker. */
      items: Span[];
      /** The sentence that announces the list, where one does. */
      introducedBy?: Span;
    }
  | { kind: 'caption'; /** Who made the picture, without "Photo:" or "Via". */ credit?: Span }
  | { kind: 'boilerplate'; reason: BoilerplateReason };

export type BlockKind = BlockDetail['kind'];

/** One pair of quotation marks with what stands between; the span holds both marks. */
export interface Quotation extends Span {
  /** `speech` is somebody's words; `scare`, `title` and `term` (nickname, word as word) are not. */
  kind: 'speech' | 'scare' | 'title' | 'term';
  /** False where a mark of the pair is missing in the copy. */
  closed: boolean;
  /** Index of the quotation that this one carries on (a quotation over several paragraphs). */
  continues?: number;
}

/**
 * What a name is of: `facility` is something built ("Orvik Bridge"), `law` also a treaty, `work` also a prize, a plan or what else
 * people make.
 */
export type EntityKind = 'person' | 'organization' | 'place' | 'event' | 'work' | 'law' | 'facility';

/** Somebody or something that is named, with all its names. */
export interface Entity {
  /** `e1`, `e2` … in order of first mention. */
  id: string;
  kind: EntityKind;
  /** The fullest form that the text gives. */
  name: string;
  /** The other forms, each once, in order of first use. */
  aliases: string[];
  /** Titles and offices, each with the words that say so. */
  roles: Role[];
  /** Indexes in {@link Article.mentions}, ascending. */
  mentions: number[];
  /** Adjectives and peoples that belong to a place ("Israeli" of Israel), where they stand. */
  demonyms?: Span[];
}

/** A title or an office, where it stands. */
export interface Role extends Span {
  /** The words there. */
  text: string;
}

/** A name in the text, without titles, possessive endings and articles. */
export interface Mention extends Span {
  /** {@link Entity.id} */
  entity: string;
  kind: EntityKind;
  /** 0 to 1. */
  confidence: number;
}

/** A pronoun or description that stands for an entity. */
export interface Reference extends Span {
  /** {@link Entity.id} */
  entity: string;
  form: 'pronoun' | 'description';
  /** 0 to 1. */
  confidence: number;
}

/** Who speaks: `group` is people together, `publication` a paper or a station that is described ("the newspaper") or calls itself “we”. */
export type SpeakerKind = 'person' | 'organization' | 'group' | 'document' | 'publication' | 'unknown';

/** Whom a source resolves to. */
export interface Speaker {
  /** {@link Entity.id}, where the speaker is a named one. */
  entity?: string;
  /** The entity's name, or the fullest description of an unnamed source ("an unnamed Israeli official"); `''` where the text names none. */
  label: string;
  kind: SpeakerKind;
  /** True where the source is a person or people that the article does not name. */
  anonymous: boolean;
}

/** Somebody's words, thought or intention, as reported: who, with which words, and what. */
export interface Attribution {
  /** `a1`, `a2` … in the order of {@link Article.attributions}. */
  id: string;
  /** `direct`: the content is one quotation; `indirect`: no quotation marks; `mixed`: partly quoted. */
  kind: 'direct' | 'indirect' | 'mixed';
  /** Who speaks; empty where the text names nobody. */
  source: Span[];
  /** The words that attribute; empty for a pull quote. */
  cue: Span[];
  /**
   * What of the cue carries its meaning, where the cue holds more: "called for" in "has repeatedly called for", "said" in "said in an
   * interview".
   */
  cueHead?: Span;
  /** What is attributed, one or more pieces in text order. */
  content: Span[];
  /** To whom it was said. */
  addressee: Span[];
  /** Id of the attribution that this one stands inside. */
  within?: string;
  speaker: Speaker;
  /** "reportedly" and the like, where it stands with this attribution. */
  evidential?: Span;
  /** Denied, refused or not said. */
  negated?: true;
  /** 0 to 1. */
  confidence: number;
  /** Name of the rule or model that found it. */
  rule: string;
}

/** A mark of hearsay ("reportedly"). */
export interface Evidential extends Span {
  /** The clause that the mark covers. */
  scope: Span;
}

/** On which side of the figure the text leaves room: "at least 40", "some 40". */
export type QuantityBound = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about';

/** A figure, with what is counted or measured. */
export interface Quantity extends Span {
  /** In {@link Quantity.unit}. */
  value: number;
  /** Upper end of a range from {@link Quantity.value}. */
  upper?: number;
  /** Singular English name ("kilometer"), ISO 4217 code for money, "percent", "year" for ages, or the noun counted. */
  unit: string;
  /** `length`, `time`, `money`, `percent`, `age`, `count` … Two quantities can be compared where this is the same. */
  dimension: string;
  bound?: QuantityBound;
  /** The same in the SI unit of its dimension, where it has one. */
  si?: { value: number; unit: string };
}

/** A time that the text names: a day or a longer part of the calendar, a time of day, how long, or how often. */
export interface TimeExpression extends Span {
  kind: 'date' | 'time' | 'duration' | 'set';
  /** ISO 8601 date, date-time, interval (`start/end`) or duration; absent where the publication date is needed and not known. */
  value?: string;
  /** True where the text says all of it; false where `value` was worked out from the date of publication or a time named before. */
  certain: boolean;
}

/** What is wrong with the copy. */
export type ArtefactCode =
  | 'missing-space'
  | 'repeated-word'
  | 'repeated-phrase'
  | 'repeated-paragraph'
  | 'unclosed-quote'
  | 'unopened-quote'
  | 'missing-terminal-punctuation'
  | 'no-break-space'
  | 'mojibake'
  | 'control-character'
  | 'html-entity'
  | 'html-tag'
  | 'soft-hyphen'
  | 'line-wrapped'
  | 'truncated';

/** A fault of the copy. */
export interface Artefact extends Span {
  code: ArtefactCode;
  /** What is wrong, in English. */
  message: string;
  /** How bad it is: a `warning` is worst, a `hint` least. */
  severity: 'warning' | 'information' | 'hint';
  /** Replacements that mend it, in text order, not overlapping; absent where no mend is safe. */
  fix?: Edit[];
}

/** Replace `[start, end)` by `newText`. */
export interface Edit {
  start: number;
  end: number;
  newText: string;
}

/** What `parse` can be told. Unknown or ill-formed values are ignored, never thrown on. */
export interface ParseOptions {
  /** ISO 8601 date or date-time of publication, against which "Monday" is resolved. */
  published?: string;
  /** Where the article was found. */
  url?: string;
  /** BCP 47 tag, where it is known; otherwise the letters and the small words of the story tell. */
  language?: string;
  /**
   * What counts as an attribution: `speech` leaves out what is thought, wanted or found and neither quoted nor part of a
   * chain of speech; `all` unless told.
   */
  attributions?: 'all' | 'speech';
}

export type * from './digest-model.ts';
