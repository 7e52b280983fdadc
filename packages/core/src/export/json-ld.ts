import type { Article, Attribution, Entity, Speaker } from '../model.ts';
import { slice } from '../source/span.ts';
import { indexOf } from './article-index.ts';
import { SURE } from './cautions.ts';
import { chainOf } from './chain-of.ts';
import { chainInWords, sourceInWords } from './chain.ts';
import { safeUrl, wellFormed } from './escape.ts';
import { iriOf } from './iri.ts';
import { unquotedContent } from './content.ts';
import { inOneLine } from './words.ts';

/** A node that is described elsewhere in the same document. */
export interface JsonLdReference {
  '@id': string;
}

interface JsonLdNamed<Type extends string> {
  '@type': Type;
  '@id'?: string;
  name: string;
  alternateName?: string[];
}

export interface JsonLdPerson extends JsonLdNamed<'Person'> {
  jobTitle?: string[];
}

export type JsonLdOrganization = JsonLdNamed<'Organization'>;

/** Somebody or something that the article names. */
export type JsonLdThing =
  | JsonLdPerson
  | JsonLdOrganization
  | JsonLdNamed<'Place'>
  | JsonLdNamed<'Event'>
  | JsonLdNamed<'CreativeWork'>
  | JsonLdNamed<'Legislation'>;

interface JsonLdSpeech<Type extends string> {
  '@type': Type;
  '@id': string;
  text: string;
  /** Who said it, where the article names them. */
  creator?: JsonLdReference | JsonLdOrganization;
  /** Who is credited: everybody that it went through, and whoever is not named. */
  creditText?: string;
  /** Who said what to whom and through whom, in words. */
  description: string;
  isPartOf: JsonLdReference;
  inLanguage: string;
}

/** `Quotation` for words as quoted, `Statement` for speech that the article puts in its own words. */
export type JsonLdPart = JsonLdSpeech<'Quotation'> | JsonLdSpeech<'Statement'>;

/** schema.org `NewsArticle` with the quotations that it holds. */
export interface JsonLdArticle {
  '@context': 'https://schema.org';
  '@type': 'NewsArticle';
  '@id': string;
  headline?: string;
  alternativeHeadline?: string;
  author?: JsonLdPerson[];
  datePublished?: string;
  publisher?: JsonLdOrganization;
  url?: string;
  inLanguage: string;
  hasPart?: JsonLdPart[];
  mentions?: JsonLdThing[];
}

const TYPES: Record<Entity['kind'], JsonLdThing['@type']> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  event: 'Event',
  work: 'CreativeWork',
  law: 'Legislation',
  facility: 'Place',
};

/**
 * The article as schema.org JSON-LD. Speech in quotation marks becomes a `Quotation`, reported speech a `Statement`;
 * what somebody denied or did not say is left out, since a `text` with a `creator` would claim the opposite.
 */
export function toJsonLd(article: Article): JsonLdArticle {
  const { meta, text, language } = article;
  const id = iriOf(article);
  const url = safeUrl(meta.url);
  const hasPart = article.attributions.flatMap((attribution) => part(article, attribution, id));
  const mentions = article.entities.map((entity) => thing(entity, id));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': id,
    ...(meta.headline && { headline: line(slice(text, meta.headline)) }),
    ...(meta.standfirst && { alternativeHeadline: line(slice(text, meta.standfirst)) }),
    ...(meta.byline?.length && {
      author: meta.byline.map((span) => ({ '@type': 'Person' as const, name: line(slice(text, span)) })),
    }),
    ...(meta.published !== undefined && { datePublished: meta.published }),
    ...(meta.publisher !== undefined && { publisher: { '@type': 'Organization', name: line(meta.publisher) } }),
    ...(url !== undefined && { url }),
    inLanguage: language,
    ...(hasPart.length > 0 && { hasPart }),
    ...(mentions.length > 0 && { mentions }),
  };
}

function part(article: Article, attribution: Attribution, id: string): JsonLdPart[] {
  const chain = chainOf(article, attribution.id);
  const text = line(unquotedContent(article, attribution));
  if (text === '' || chain.some(({ negated }) => negated)) return [];
  const creator = creatorOf(article, attribution.speaker, id);
  const credited = chain.length > 1 || creator === undefined;
  return [
    {
      '@type': attribution.kind === 'direct' ? 'Quotation' : 'Statement',
      '@id': `${id}#${attribution.id}`,
      text,
      ...(creator && { creator }),
      ...(credited && { creditText: line(sourceInWords(article, attribution.id)) }),
      description: line(chainInWords(article, attribution.id)) + (attribution.confidence < SURE ? ' (unsure)' : ''),
      isPartOf: { '@id': id },
      inLanguage: article.language,
    },
  ];
}

/** A named person or organisation; undefined for a description such as "an unnamed official". */
function creatorOf(article: Article, speaker: Speaker, id: string): JsonLdReference | JsonLdOrganization | undefined {
  const entity = indexOf(article).entities.get(speaker.entity ?? '');
  if (entity !== undefined) {
    // A government speaks under the name of its place; only people and organisations can be creators.
    if (entity.kind === 'person' || entity.kind === 'organization') return { '@id': `${id}#${entity.id}` };
    return { '@type': 'Organization', name: line(entity.name) };
  }
  const named = !speaker.anonymous && /^\p{Lu}/u.test(speaker.label) && !/^(?:An?|The)\s/.test(speaker.label);
  if (!named || (speaker.kind !== 'organization' && speaker.kind !== 'publication')) return undefined;
  return { '@type': 'Organization', name: line(speaker.label) };
}

function thing(entity: Entity, id: string): JsonLdThing {
  const roles = [...new Set(entity.roles.map(({ text }) => line(text)))];
  return {
    '@type': TYPES[entity.kind],
    '@id': `${id}#${entity.id}`,
    name: line(entity.name),
    ...(entity.aliases.length > 0 && { alternateName: entity.aliases.map(line) }),
    ...(entity.kind === 'person' && roles.length > 0 && { jobTitle: roles }),
  };
}

/** On one line, without lone surrogates, which linked data cannot carry. */
function line(text: string): string {
  return inOneLine(wellFormed(text));
}
