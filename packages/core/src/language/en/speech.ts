/**
 * How words of saying begin, verbs and nouns: what is said, written or asked, as against thought, wanted, felt, decided or
 * found. Compiled by hand. One that ends with a stop is whole but for the ending of its form ("noted", but not "notice").
 */
const STEMS = `
  accord accus acknowledg add. admission admit advis affirm alleg announc answer apolog appeal argu articl ask. assert assur attest beg.
  begg blam blast boast brag brief broadcast call. calling caution chant cit. claim clarif comment communiqu complain complaint conced confess
  confid. confirm congratulat contend contention contradict counter. cried cries criticis criticiz cry. declar decr demand denial denied
  denies denounc deny. deplor describ detail disclos dub. dubb echo elaborat email emphasi exclaim explain express giv hail hint implor inform. informing inquir
  enquir insinuat insist instruct interview joke joking lament laud letter mention messag mock mumbl murmur mutter narrat not. notif object. observ. order.
  outlin paraphras per. petition plea pled point. post. posting praise praising predict proclaim profess promis propos. proposal protest put. question quip.
  quipp quot read. reaffirm recall recit recommend recount refer. referr reiterat relat. remark remind repeat replie reply report request
  respond response retort reveal revelation ridicul rumor rumour said say scold scream shout slam. slamm sneer speak spok specif. stat. statement stress
  submit suggest summari swear swore talk tell testif testimon thank threat told toast tweet underlin underscor urg utter voic vow vouch warn
  whisper word. write writing written wrote yell`;

const [whole, open] = [true, false].map((ends) =>
  STEMS.trim()
    .split(/\s+/)
    .filter((stem) => stem.endsWith('.') === ends)
    .map((stem) => stem.replace('.', ''))
    .join('|'),
);

const SPEECH = new RegExp(`^(?:(?:${open})|(?:${whole})(?:e?s|ed|ing)?$)`);

/** True of a form of a word of saying, in lower case: "said", "warnings", "according"; false of "thought", "wants", "found". */
export function isSpeechWord(lower: string): boolean {
  return SPEECH.test(lower);
}
