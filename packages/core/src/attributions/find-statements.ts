import type { TokenRange } from '../sentences/passage.ts';
import { accordingTo } from './according-to.ts';
import type { Cue } from './cue.ts';
import { findCues } from './find-cues.ts';
import type { Grammar } from './grammar.ts';
import { byNoun } from './noun-cue.ts';
import { byPassive } from './passive.ts';
import { quotedAs } from './quoted-as.ts';
import { quotedSpeakers } from './quoted-speakers.ts';
import { inTextOrder, type Statement } from './statement.ts';
import { byVerb } from './verb-cue.ts';

/** The statements of one passage, in the order of their cues. */
export function findStatements(grammar: Grammar): Statement[] {
  const found: Statement[] = [];
  const cues = findCues(grammar);
  let past = 0;
  for (const cue of cues) {
    if (cue.first < past) continue;
    const [outer, inner] = quotedAs(grammar, cue);
    if (inner !== undefined) {
      found.push(outer!, inner);
      past = inner.cue.end;
      continue;
    }
    const statement = byCue(grammar, cue, found);
    if (statement === undefined || isManner(statement, found)) continue;
    if (statement.rule === 'as-put-by')
      statement.outerOf = found.findLast((other) => other.content[0]?.first === statement.content[0]?.first);
    statement.source = wholeSubject(grammar, statement, found.at(-1)) ?? statement.source;
    found.push(statement);
  }
  return found.concat(quotedSpeakers(grammar, cues, found)).sort(inTextOrder);
}

/** "A man who says he is her father told": what a relative clause before the cue says belongs to the source. */
function wholeSubject(grammar: Grammar, { cue }: Statement, before: Statement | undefined): TokenRange | undefined {
  const pronoun = before?.source?.first ?? 0;
  const named = grammar.phraseAt[pronoun - 1];
  const { tags } = grammar.passage;
  // What a colon announces has no content yet.
  if (named === undefined || before?.content.at(-1)?.end !== cue.first || !tags[pronoun]!.startsWith('W'))
    return undefined;
  return tags[cue.first] === 'VBD' ? { first: named.first, end: cue.first } : undefined;
}

/** So many statements back a noun looks for the verb that it belongs to. */
const NEAR = 4;

/** "said in a statement that …": the noun says how the same content was said. */
function isManner({ form, content }: Statement, found: readonly Statement[]): boolean {
  return (
    form === 'noun' &&
    found.slice(-NEAR).some((verb) => verb.form !== 'noun' && verb.content[0]?.first === content[0]?.first)
  );
}

function byCue(grammar: Grammar, cue: Cue, found: readonly Statement[]): Statement | undefined {
  if (cue.form === 'according') return accordingTo(grammar, cue);
  if (cue.form === 'noun') return byNoun(grammar, cue);
  if (cue.form === 'passive') return byPassive(grammar, cue);
  return byVerb(grammar, cue, found);
}
