import type { Block, Entity, Meta } from '../../src/model.ts';
import { findNames } from '../../src/names/find.ts';
import { readNameFacts } from '../../src/names/name-facts.ts';
import type { NamedSection } from '../../src/names/named-section.ts';
import { resolveNames, type Names } from '../../src/names/resolve.ts';
import { findQuotations } from '../../src/quotations/pair.ts';
import { findSentences } from '../../src/sentences/boundaries.ts';
import type { Passage } from '../../src/sentences/passage.ts';
import { tokenize } from '../../src/sentences/tokens.ts';
import { tagTokens } from '../../src/tags/tagger.ts';

const MARK = /\[(?:person|organization|place|event|work|law|facility) ([^\]]*)\]/g;

/** The text of a marked one: `[person Mara Ilves] said` without its marks. */
export function unmarked(marked: string): string {
  return marked.replaceAll(MARK, '$1');
}

/** Reads the names of a text: paragraphs parted by a blank line, a line that opens with `# ` a headline, with `~ ` boilerplate. */
export function namesOf(text: string, meta: Meta = {}): Names {
  return resolveNames(sectionsOf(text), meta);
}

/** The text with every mention marked by its kind, so that it can be compared with what went in. */
export function mark(text: string, { mentions }: Names): string {
  let marked = '';
  let last = 0;
  for (const { start, end, kind } of mentions) {
    marked += `${text.slice(last, start)}[${kind} ${text.slice(start, end)}]`;
    last = end;
  }
  return marked + text.slice(last);
}

/** The entity of a name in the article; throws where there is none. */
export function entityOf({ entities }: Names, name: string): Entity {
  const found = entities.find((entity) => entity.name === name || entity.aliases.includes(name));
  if (found === undefined)
    throw new Error(`No entity is called ${name}: ${entities.map((one) => one.name).join(', ')}`);
  return found;
}

function sectionsOf(text: string): NamedSection[] {
  const sections: NamedSection[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    const sign = /^[#~] /.exec(part)?.[0] ?? '';
    const block = blockOf(sign, start + sign.length, start + part.length);
    const own = text.slice(block.start, block.end);
    const segments = [{ start: 0, end: own.length }];
    const tokens = tokenize(own);
    const sentences = findSentences(segments, tokens);
    const passage: Passage = {
      kind: block.kind,
      text: own,
      segments,
      opening: 0,
      tokens,
      sentences,
      tags: tagTokens(tokens, sentences),
    };
    const quotations = findQuotations(passage);
    const names = findNames(passage, quotations);
    sections.push({
      block,
      reading: { passage, quotations, names, nameFacts: readNameFacts(passage) },
    });
    start += part.length + 2;
  }
  return sections;
}

function blockOf(sign: string, start: number, end: number): Block {
  if (sign === '# ') return { kind: 'headline', start, end };
  return sign === '~ ' ? { kind: 'boilerplate', reason: 'other', start, end } : { kind: 'paragraph', start, end };
}
