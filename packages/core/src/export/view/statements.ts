import { SURE } from '../../attributions/sure.ts';
import type { Article, Attribution, Block, Digest, Span, Speaker, SpeakerStatements } from '../../model.ts';
import { firstEndingAfter } from '../../source/search.ts';
import { indexOf } from '../article-index.ts';
import { contentInWords } from '../content.ts';
import { listOf } from '../list-content.ts';
import { capitalized, oneLine, placed } from './excerpt.ts';
import type { Messages } from './messages.ts';
import type { StatementsView, StatementView, ViewMark } from './view-model.ts';

/** Who said what, by speaker, each statement with its chain in words. */
export function statementsView(
  article: Article,
  digest: Digest,
  messages: Messages,
): Omit<StatementsView, 'title' | 'showAll'> {
  const { attributions } = indexOf(article);
  const groups = digest.statements.map((group) => ({
    speaker: capitalized(messages.speaker(article, group.speaker)) || messages.unknownSpeaker,
    marks: speakerMarks(group.speaker, messages),
    ...rolesOf(group),
    statements: group.statements.flatMap(({ attribution }) => {
      const said = attributions.get(attribution);
      return said ? statement(article, digest, said, messages) : [];
    }),
  }));
  return { name: 'statements', count: groups.length, groups };
}

function rolesOf({ roles }: SpeakerStatements): { role?: string } {
  const role = [...new Set(roles.map(({ text }) => text.replace(/\s+/g, ' ')))].join(', ');
  return role === '' ? {} : { role };
}

function speakerMarks({ label, kind, anonymous }: Speaker, messages: Messages): ViewMark[] {
  if (anonymous) return [{ kind: 'unsure', text: messages.anonymous }];
  // The heading says so itself.
  if (kind === 'unknown') return label === '' ? [] : [{ kind: 'unsure', text: messages.unidentified }];
  const text = messages.speakerKinds[kind];
  return text ? [{ kind: 'note', text }] : [];
}

function statement(article: Article, digest: Digest, said: Attribution, messages: Messages): StatementView {
  const { id, kind, content, confidence, evidential } = said;
  const unsure = confidence < SURE;
  const marks: ViewMark[] = [];
  if (evidential) marks.push({ kind: 'unsure', text: messages.hearsay });
  if (unsure) marks.push({ kind: 'unsure', text: messages.unsure });
  const listed = content.length > 1 && content.every(({ start }) => blockAt(article, start)?.kind === 'list');
  const elsewhere = listOf(digest, said) && messages.itemsUnder(content.length, messages.sections.lists);
  const pieces = kind === 'direct' ? paragraphs(article, content) : [content];
  return {
    ...placed(article, id, content),
    kind,
    chain: capitalized(messages.chain(article, id)),
    joint: messages.joint(article, said),
    paragraphs: pieces.map((spans) => contentInWords(article, { ...said, content: spans })),
    ...(listed && { pieces: content.map((piece) => oneLine(article, piece)) }),
    ...(elsewhere && { elsewhere }),
    marks,
    ...(unsure && { unsure }),
  };
}

function blockAt({ blocks }: Article, offset: number): Block | undefined {
  return blocks[firstEndingAfter(blocks, offset)];
}

/** What is said by the paragraphs of the text: blank lines part them, inside of a piece and between two. */
function paragraphs({ text }: Article, content: readonly Span[]): Span[][] {
  const found: Span[][] = [];
  let last = 0;
  for (const { start, end } of content) {
    let from = start;
    for (const { index, 0: gap } of text.slice(start, end).matchAll(/\n\s*\n/g)) {
      add({ start: from, end: start + index });
      from = start + index + gap.length;
    }
    add({ start: from, end });
  }
  return found;

  function add(span: Span): void {
    const carriesOn = found.length > 0 && !/\n\s*\n/.test(text.slice(last, span.start));
    if (carriesOn) found.at(-1)?.push(span);
    else found.push([span]);
    last = span.end;
  }
}
