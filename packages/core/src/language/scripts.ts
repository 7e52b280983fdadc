import { firstWhere } from '../source/search.ts';

/**
 * What the letters up to a UTF-16 code unit are of, in the order of Unicode: the tag of the language that is written so,
 * `shared` where several large ones are and their words must tell, or undefined for Latin letters.
 */
const SCRIPTS: readonly (readonly [last: number, script?: string])[] = [
  [0x036f],
  [0x03ff, 'el'],
  [0x052f, 'shared'],
  [0x058f, 'hy'],
  [0x05ff, 'he'],
  [0x097f, 'shared'],
  [0x09ff, 'bn'],
  [0x0a7f, 'pa'],
  [0x0aff, 'gu'],
  [0x0b7f, 'or'],
  [0x0bff, 'ta'],
  [0x0c7f, 'te'],
  [0x0cff, 'kn'],
  [0x0d7f, 'ml'],
  [0x0dff, 'si'],
  [0x0e7f, 'th'],
  [0x0eff, 'lo'],
  [0x0fff, 'bo'],
  [0x109f, 'my'],
  [0x10ff, 'ka'],
  [0x11ff, 'ko'],
  [0x177f, 'shared'],
  [0x17ff, 'km'],
  [0x1dff, 'shared'],
  [0x1eff],
  [0x1fff, 'el'],
  [0x2fff],
  [0x30ff, 'ja'],
  [0x9fff, 'zh'],
  [0xabff, 'shared'],
  [0xd7ff, 'ko'],
  [0xfb1c],
  [0xfeff, 'shared'],
  [0xffff],
];

/** What the letter at this UTF-16 code unit is written in: a language's tag, `shared`, or undefined where it is Latin. */
export function scriptOf(unit: number): string | undefined {
  // Nearly every letter.
  if (unit < 0x250) return undefined;
  return SCRIPTS[firstWhere(SCRIPTS, ([last]) => last >= unit)]![1];
}

/** A character of Chinese is a syllable or a word. */
const EAST_ASIAN = 3;
/** Japanese has kana between its Chinese characters; Chinese that quotes a Japanese name has a few. */
const KANA = 0.25;

/** The script that a text is in, by how many letters it has of each; undefined where most of it is Latin. */
export function foreignScript(letters: ReadonlyMap<string, number>, latin: number): string | undefined {
  let script = '';
  let most = 0;
  let all = 0;
  for (const [one, count] of letters) {
    const weight = one === 'zh' || one === 'ja' || one === 'ko' ? EAST_ASIAN * count : count;
    all += weight;
    if (weight > most) [script, most] = [one, weight];
  }
  if (all <= latin) return undefined;
  return script === 'zh' && (letters.get('ja') ?? 0) > KANA * letters.get('zh')! ? 'ja' : script;
}
