import type { Entity, Speaker } from '../model.ts';
import { classOf, countryOf, HONORIFIC, listedPlace, ROLE } from '../names/lexicon.ts';
import { remember } from '../source/remember.ts';
import { firstEndingAfter } from '../source/search.ts';
import { ofEntity } from './described.ts';
import type { Draft } from './draft.ts';
import { headEnd } from './named-by.ts';
import { headNoun } from './nouns.ts';
import type { Scene } from './scene.ts';
import { isNear, type LastSpoken } from './spoken.ts';

/** What somebody with an office or a calling may be called again, whatever it is. */
const HOLDER =
  /^(?:the )?(?:same )?(prime minister|president|premier|official|diplomat|politician|lawmaker|leader|executive|expert|analyst|scientist|researcher|author|activist|lawyer|singer|actor|actress|writer|artist|star|player|former [\w-]+)$/;
/** Heads of an office, any of which may be said for another: "the chief of the Dive Division", "the Dive Division commander". */
const IN_CHARGE = /^(?:chief|head|commander|director|boss)$/;
/** So many names at the start of an article are looked at to see that they are all of one person. */
const FEW = 40;
/** So far behind "the Velmark governor said" the governor is named. */
const REACH_AHEAD = 1200;

/** A speaker without a name of his own here, by what is told of his office elsewhere. */
export function officeAgain(draft: Draft, words: string, lastSpoken: LastSpoken, scene: Scene): Speaker | undefined {
  const source = draft.source[0]!;
  const noun = HOLDER.exec(words.toLowerCase())?.[1];
  if (noun === undefined) return byOffice(draft, words, lastSpoken, scene);
  if (scene.lastIntroduced(source.start, noun, ({ plural }) => !plural) !== undefined) return undefined;
  const isOffice = noun.startsWith('pr');
  const last = lastSpoken(({ kind }) => kind === 'person');
  const id = last?.speaker?.entity;
  if (id !== undefined && isNear(draft, last!)) {
    const { roles } = scene.entity(id);
    // "Mr Pym told the nation A. “…,” the Prime Minister said": readers know what he is, so long as nothing else is said of him.
    const isKnown = roles.every(({ text }) => text.length < 5 || text.toLowerCase().endsWith(noun));
    // "The minister Alban Pym said A. The official added B": who spoke last, if named with an office.
    if (isOffice ? isKnown : roles.length > 0) return last!.speaker;
  }
  // "Alban Pym went on stage again. The singer said": nobody else has been named.
  const named = scene.mentions.slice(0, FEW).filter((item) => item.start < source.start);
  const people = new Set(named.filter(({ kind }) => kind === 'person').map(({ entity }) => entity));
  const mayBe = !isOffice && (id !== undefined || last === undefined) && named.length < FEW;
  return mayBe ? onlyOne(people, scene) : undefined;
}

/** Who has spoken in the office that a description tells in other words, or else is named with it soon. */
function byOffice(draft: Draft, words: string, lastSpoken: LastSpoken, scene: Scene): Speaker | undefined {
  // "A Velmark Rail official said", where the article opens with him and names him soon.
  const isFirst = /^an? /i.test(words) && lastSpoken(() => true) === undefined;
  if ((!isFirst && !/^the |[’']s /i.test(words)) || / and /.test(words)) return undefined;
  const source = draft.source[0]!;
  const head = headNoun(words.slice(0, headEnd(source, words) - source.start));
  // Nearly all descriptions that stand alone are of things and bodies.
  if ((classOf(head) & (ROLE | HONORIFIC)) === 0) return undefined;
  const own = contentOf(words);
  const names = (words.match(/ [A-Z][\w.-]*/g) ?? []).map((name) => name.slice(1).toLowerCase());
  const hasNames = (office: string): boolean => names.every((name) => office.toLowerCase().includes(name));
  const isBody = names.some((name) => listedPlace(countryOf(name) ?? name) === undefined) && GENERAL.test(head);
  const again = lastSpoken(
    ({ kind, entity }) =>
      kind === 'person' &&
      entity !== undefined &&
      scene.entity(entity).roles.some(({ text }) => {
        const office = contentOf(text);
        const title = headNoun(text.split(' of ', 1)[0]!);
        const shared = office.filter((word) => word !== title && own.includes(word)).length;
        if (!hasNames(text)) return false;
        // One for another only with two words more in common; "the Velmark leader" is her prime minister.
        return title === head || head === 'leader'
          ? shared > 0
          : shared > 1 && IN_CHARGE.test(title) && IN_CHARGE.test(head);
      }),
  );
  if (again !== undefined) return again.speaker;
  scene.ahead = true;
  const soon = new Set<string>();
  const { mentions } = scene;
  for (let i = firstEndingAfter(mentions, source.end); i < mentions.length; i++) {
    const { start, kind, entity } = mentions[i]!;
    if (start > source.end + REACH_AHEAD) break;
    if (kind !== 'person' || scene.entity(entity).mentions[0] !== i) continue;
    const isHers = ({ text }: Entity['roles'][number]): boolean =>
      isFirst
        ? names.length > 0 && hasNames(text) && (isBody || headNoun(text) === head)
        : headNoun(text) === head && contentOf(text).every((word) => own.includes(word));
    if (scene.entity(entity).roles.some(isHers)) soon.add(entity);
  }
  return onlyOne(soon, scene);
}

/** What somebody with any office may be called. */
const GENERAL = /^(?:official|executive|envoy|leader|expert)$/;

/** The one person of a set; undefined where there are more or none. */
function onlyOne(people: ReadonlySet<string>, scene: Scene): Speaker | undefined {
  scene.asked = true;
  return people.size === 1 ? ofEntity(scene.entity([...people][0]!)) : undefined;
}

/** Words of an office, lower case, without "of", "the" and endings. */
const contentOf: (words: string) => string[] = remember(
  (words) => words.toLowerCase().match(/(?!the\b)\b[\p{L}\d-]{3,}/gu) ?? [],
);
