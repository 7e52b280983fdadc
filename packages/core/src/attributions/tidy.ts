import { sentenceAt, type TokenRange } from '../sentences/passage.ts';
import { closesAt, lower } from './clause.ts';
import type { Grammar } from './grammar.ts';
import { isTimeNoun } from './time-nouns.ts';
import type { Statement } from './statement.ts';

/** Takes from sources and contents what belongs to neither: the time at which it was said, who says the next thing, and what that is. */
export function tidy(grammar: Grammar, statements: Statement[]): void {
  for (let i = statements.length - 2; i >= 0; i--)
    if (isEchoed(statements[i]!, statements[i + 1]!)) statements.splice(i, 1);
  let before: Statement | undefined;
  for (const statement of statements) {
    if (statement.source !== undefined) statement.source = withoutTime(grammar, statement.source);
    trim(grammar, statement);
    hearTold(grammar, statement);
    hearNews(grammar, statement);
    closeMark(grammar, statement);
    if (before !== undefined) {
      endBeforeSource(grammar, before, statement);
      leaveTo(statement, before);
    }
    before = statement;
  }
}

/** "Owner knew of leak, jury told": nobody tells without somebody who hears, so that it was the jury. */
function hearTold(grammar: Grammar, statement: Statement): void {
  const { lemma, source, addressee, cue, content } = statement;
  if (lemma !== 'tell' || source?.end !== cue.first || addressee !== undefined) return;
  if (content.at(-1)?.end !== source.first - 1 || !/^\.?$/.test(grammar.passage.tags[cue.end] ?? '')) return;
  statement.addressee = source;
  delete statement.source;
}

/** "Told the news" is what, "told the Orvik News" whom; the models were fitted on both as the former. */
function hearNews(grammar: Grammar, statement: Statement): void {
  const { lemma, addressee, cue, content } = statement;
  const object = grammar.phraseAt[cue.end];
  if (lemma !== 'tell' || addressee !== undefined || object === undefined || content[0]?.first === cue.end) return;
  if (grammar.passage.tokens[object.end - 1]!.word.text === 'News')
    statement.addressee = { first: cue.end, end: object.end };
}

/** "called it “a joke | .”": a mark that opens inside a content closes inside it, with the stop before it. */
function closeMark(grammar: Grammar, { content }: Statement): void {
  const range = content.at(-1);
  const quote = range && closesAt(grammar, range.end + 1);
  if (quote !== undefined && range!.first < quote.first && quote.first < range!.end)
    content[content.length - 1] = { first: range!.first, end: quote.end };
}

/** "It was announced | the road would close": what "it" is follows. "said | most roads were closed": no adverb. "called on Monday for | the board to resign": when and "for" belong to the cue. */
function trim(grammar: Grammar, { content, cue }: Statement): void {
  const [own, rest] = content;
  if (own === undefined) return;
  const { first, end } = own;
  if (first === cue.end + 1 && lower(grammar, cue.end) === 'most') content[0] = { first: cue.end, end };
  const isIt = rest !== undefined && end === first + 1 && lower(grammar, first) === 'it';
  if (isIt && grammar.passage.tags[rest.first] !== 'TO') content.shift();
  const at = lower(grammar, first) === 'for' ? first : (grammar.phraseAt[first]?.end ?? first);
  const time = grammar.phraseAt[at - 1];
  if (time === undefined || time.first > cue.end + 1 || time.first < cue.end || !isTime(grammar, time)) return;
  if (lower(grammar, at) !== 'for' || end <= at + 1) return;
  cue.end = at + 1;
  content[0] = { first: cue.end, end };
}

/** "the embassy | this week", "Tuesday, | the minister", "Mara Ilves | on Monday": when it was said is no part of who said it. */
function withoutTime(grammar: Grammar, { first, end }: TokenRange): TokenRange {
  const { tags } = grammar.passage;
  const opening = grammar.phraseAt[first];
  if (opening !== undefined && tags[opening.end] === ',' && opening.end + 1 < end && isTime(grammar, opening))
    first = opening.end + 1;
  const last = grammar.phraseAt[end - 1];
  if (last !== undefined && last.end === end && last.first > first && isTime(grammar, last)) {
    const before = lower(grammar, last.first - 1);
    // "a study published on Monday", "a poll released Sunday", "Ilves, who spoke on Monday"
    if (
      tags
        .slice(first, last.first)
        .some((tag, at) => tag.startsWith('W') || (/^VB[DN]$/.test(tag) && first + at > last.first - 3))
    )
      return { first, end };
    if (/^(?:on|in|at|,)$/.test(before) && last.first - 1 > first) end = last.first - 1;
    else if (tags[last.first - 1] !== 'IN' && tags[last.first - 1] !== 'CC') end = last.first;
  }
  return { first, end };
}

const isTime = (grammar: Grammar, { end }: TokenRange): boolean =>
  isTimeNoun(grammar, end - 1) && grammar.passage.tags[end] !== 'POS';

/** "“A,” she told the crowd, adding: “B.”": what the next cue has is not said twice. */
function leaveTo({ content: [own], source }: Statement, before: Statement): void {
  if (own === undefined || source === undefined || before.content.length < 2) return;
  before.content = before.content.filter(({ first }, index) => index === 0 || first !== own.first);
}

/** "After she announced the end of the talks | , both donors said they would leave": a content ends at the comma before whoever says the next thing. */
function endBeforeSource(grammar: Grammar, { content, quoted, level }: Statement, next: Statement): void {
  const range = content.at(-1);
  const { source, cue } = next;
  if (
    range === undefined ||
    quoted ||
    source === undefined ||
    next.level !== level ||
    cue.first < range.end ||
    source.first > cue.first
  )
    return;
  const at = source.first - 1;
  if (at <= range.first || at >= range.end || source.end < range.end || grammar.passage.tags[at] !== ',') return;
  if (sentenceAt(grammar.passage, cue.first) === sentenceAt(grammar.passage, at))
    content[content.length - 1] = { first: range.first, end: at };
}

/** "objected, saying: “A.”": the second cue says it, and the first does not say it too. */
function isEchoed(one: Statement, next: Statement): boolean {
  const own = one.content.at(-1)!;
  return (
    next.form === 'participle' &&
    one.form === 'finite' &&
    one.content.length === 1 &&
    own.first >= next.cue.first &&
    own.end === next.content.at(-1)?.end &&
    one.source?.first === next.source?.first
  );
}
