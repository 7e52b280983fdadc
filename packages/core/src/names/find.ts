import type { EntityKind, Quotation, Span } from '../model.ts';
import { spanOf, type Passage, type TokenRange } from '../sentences/passage.ts';
import { appositionAfter, descriptionBefore, predicateAfter } from './apposition.ts';
import { findRuns } from './candidate.ts';
import { evidenceOfContext } from './context-evidence.ts';
import { listedOrganisation, listedPlace, listsOf } from './lexicon.ts';
import { evidenceOfForm } from './form-evidence.ts';
import { datelineOf, type DatelineNames } from './dateline.ts';
import { decide, type Evidence } from './kind.ts';
import { inLists, mayBeListed, nameStart, textOf, viewOf, type View } from './view.ts';
import { keyOf, wordsOf } from './naming.ts';
import { titleGender, type Gender } from './pronoun.ts';
import { behindOffice } from './run-title.ts';
import { segment, type Piece } from './segment.ts';
import { titlesBefore, titleStart } from './title.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** A name as one passage shows it, before the rest of the article has had its say. Spans count from the start of the passage. */
export interface FoundName extends Span {
  tokens: TokenRange;
  /** Best guess from the passage alone. */
  kind: EntityKind;
  /** 0 to 1. */
  confidence: number;
  /** Titles and offices beside it ("Prime Minister", "the German chancellor"). */
  roles: Span[];
  /** The name as written, with straight apostrophes and single spaces. */
  text: string;
  /** What {@link keyOf} makes of it; kept here since the whole article is asked for it again after every change. */
  key: string;
  /** The words of the key, by {@link wordsOf}. */
  words: readonly string[];
  /** What the words of the name say of its kind, wherever it stands. */
  form: Evidence;
  /** What stands around it says. */
  context: Evidence;
  /** The name that a word list knows it by. */
  listed?: string;
  /** True where it is given as somebody's relative ("his daughter, Ana Ilves"). */
  isKin: boolean;
  /** What the title before it says ("Ms Reed"). */
  gender: Gender | undefined;
  /** True where a sentence opens with it, so that its capital says nothing. */
  opening: boolean;
  /** True where it counts only if the rest of the article bears it out. */
  weak: boolean;
}

const KIN: ReadonlySet<string> = wordSet(
  'father mother son daughter brother sister wife husband widow widower uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother',
);

/** "Ana Ilves, the woman who": what anybody may be, and no role. */
const ANYBODY = /^(?:man|woman|person|boy|girl|guy)$/;

/** The names of one passage, in order, not overlapping. */
export function findNames(passage: Passage, quotations: readonly Quotation[]): FoundName[] {
  if (passage.kind === 'boilerplate' || passage.kind === 'byline') return [];
  const view = viewOf(passage);
  const quoted = notSpeech(quotations);
  const dateline = datelineOf(view);
  const names: FoundName[] = [];
  for (const run of findRuns(view)) {
    for (const piece of segment(view, run)) {
      const name = describe(view, piece, quoted);
      // "Orvik Institute for Rivers researcher Ana Ilves": all of the body.
      const body = names.at(-1);
      for (const role of name.roles)
        if (body !== undefined && body.start < role.start && role.start < body.end) role.start = body.start;
      names.push(dateline === undefined ? name : inDateline(name, dateline));
    }
  }
  return names;
}

const NOTHING: ReadonlyMap<number, number> = new Map();

/** Where each quotation that quotes nobody ends, by what its words start at. */
function notSpeech(quotations: readonly Quotation[]): ReadonlyMap<number, number> {
  const others = quotations.filter(({ kind }) => kind !== 'speech');
  return others.length === 0 ? NOTHING : new Map(others.map(({ start, end }) => [start + 1, end]));
}

/** A town that opens a dateline is a place, what stands there in brackets an agency. */
function inDateline(name: FoundName, { town, agency }: DatelineNames): FoundName {
  const { first, end } = name.tokens;
  if (first >= town.first && end <= town.end)
    return { ...name, context: { ...name.context, place: name.context.place + 5 } };
  if (agency === undefined || first < agency.first || end > agency.end) return name;
  return { ...name, context: { ...name.context, organization: name.context.organization + 5 } };
}

function describe(view: View, piece: Piece, quoted: ReadonlyMap<number, number>): FoundName {
  const { first, end } = piece;
  const { passage } = view;
  const whole = textOf(view, first, end);
  const isListed = mayBeListed(view, first, end);
  // "W.Va." is two tokens and one word.
  const lists =
    isListed || whole.includes(' ')
      ? inLists(view, first, end)
      : { body: listedOrganisation(whole), place: listedPlace(whole) };
  const form = evidenceOfForm(view, piece, lists);
  // "a professor of botany, Orvik Business School": what its last word makes a body holds no office.
  const isBody =
    (form.organization - form.person >= 3 && piece.title === undefined) ||
    // "French broadcaster Orvik"
    (end === first + 1 && view.tokens[first - 1]?.word.lower === 'broadcaster');
  const titles = isBody ? [] : titlesOf(view, first);
  // "Prime Minster Ana Ilves": a title that holds a word unknown.
  if (titles.length === 0 && piece.title !== undefined) {
    const from = behindOffice(view, piece.title.first) ? piece.title.first - 1 : piece.title.first;
    titles.push({ first: titleStart(view, from), end: piece.title.end });
  }
  const apposition = appositionAfter(view, piece.title?.first ?? first, end);
  // "The chair of the board, Sir Ana Ilves": before the title in the same run.
  const described = isBody ? undefined : descriptionBefore(view, piece.title?.first ?? first);
  // "Ana Ilves, a nurse from Orvik, is the head of the union", "Ana Ilves later became mayor"
  const behind = apposition?.end ?? (passage.tags[end]?.startsWith('RB') ? end : NaN);
  const predicate = predicateAfter(view, end) ?? predicateAfter(view, behind + 1);
  const roles = [described, ...titles, apposition?.role, predicate?.role].filter(
    (range) =>
      range !== undefined && !(range.end === range.first + 1 && ANYBODY.test(view.tokens[range.first]!.word.lower)),
  ) as TokenRange[];
  const said = apposition ?? predicate;
  const context = evidenceOfContext(view, piece, said, titles.length > 0 || described !== undefined);
  const start = nameStart(view, first);
  // What fills quotation marks that quote nobody is a title, a nickname or a word.
  const closing = quoted.get(start) ?? -9;
  if (closing - view.tokens[end - 1]!.end >= 0 && closing - view.tokens[end - 1]!.end <= 2) context.other += 3;
  const listed = isListed ? (lists.body ?? lists.place) : undefined;
  const closed = closes(view, end);
  const text = closed ? whole.slice(0, -1) : whole;
  const { word } = view.tokens[first]!;
  const key = text === word.text ? listsOf(word).key : keyOf(text);
  const name: FoundName = {
    start,
    end: view.tokens[end - 1]!.end - (closed ? 1 : 0),
    tokens: { first, end },
    ...guess({
      person: form.person + context.person,
      organization: form.organization + context.organization,
      place: form.place + context.place,
      other: form.other + context.other,
    }),
    roles: roles.map((range) => spanOf(passage, range)),
    text,
    key,
    words: wordsOf(key),
    form,
    context,
    isKin: titles.concat(described ?? []).some((range) => KIN.has(view.tokens[range.end - 1]!.word.lower)),
    gender: titleGender(view.tokens[first - 1]?.word.lower ?? ''),
    opening: view.opening[first] === 1,
    weak: piece.weak,
  };
  if (listed !== undefined) name.listed = listed.name;
  return name;
}

/** What somebody is who is called so: "a nurse identified as Ana Ilves", "the suspect, named as Ilves", but not "the mayor named Ana Ilves". */
function titlesOf(view: View, first: number): TokenRange[] {
  const { tokens } = view;
  let at = tokens[first - 1]?.word.lower === 'as' ? first - 2 : first - 1;
  if (!/^(?:surnamed|named|called|identified)$/.test(tokens[at]?.word.lower ?? '')) return titlesBefore(view, first);
  if (tokens[at - 1]?.word.text === ',') at--;
  return titlesBefore(view, at).filter(
    ({ first: of }) => tokens[at]!.kind !== 'word' || /^an?(?:other)?$/.test(tokens[of - 1]?.word.lower ?? ''),
  );
}

function guess(evidence: Evidence): { kind: EntityKind; confidence: number } {
  const { kind, confidence } = decide(evidence);
  return { kind: kind === 'other' ? 'work' : kind, confidence };
}

/** True where the stop of an abbreviation ends the sentence as well ("Orvik Ltd."), so that it is no part of the name. */
function closes({ tokens, opening }: View, end: number): boolean {
  const { text } = tokens[end - 1]!.word;
  return text.indexOf('.') === text.length - 1 && text.length > 2 && (end === tokens.length || opening[end] === 1);
}
