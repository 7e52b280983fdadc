import { pairsOf, wordSet } from './packed-lists.ts';

/**
 * Words that attribute: reporting verbs and nouns with what they take. Compiled by hand; the choice of verbs and of what
 * they take was checked against counts of cues and of how their contents begin in the training part of PolNeAR 1.0.
 *
 * What a verb takes, a letter each:
 * `q` a quotation · `t` a clause, with or without "that" · `w` only a clause with "that", "whether", "how" … ·
 * `i` "to" and an infinitive · `g` an "-ing" form · `n` a noun phrase · `m` a noun phrase that is partly quoted ·
 * `p` a name for somebody ("called him a liar", "described it as theft") · `a` the addressee as its object ·
 * `l` the list behind a colon.
 */
const VERBS = `
  say:qtmw state:qtn add:qt note:qtm explain:qtw announce:qtwn declare:qtp claim:qti insist:qt assert:qt affirm:qt allege:qt
  maintain:qt contend:qt argue:qt stress:qtm emphasise:qtm emphasize:qtm underline:wqm underscore:wm reiterate:qtm repeat:qtm
  remark:qt observe:qt comment:qt reply:qt respond:qt answer:qt retort:qt counter:qt rejoin:q mention:wm reveal:qtwn disclose:qtwn
  confirm:qtwn acknowledge:qtgm admit:qtg concede:qt confess:qt deny:qtgn confide:qt complain:qt lament:qt protest:qt
  warn:qtai caution:qtai promise:qtia pledge:qti vow:qti swear:qti guarantee:qti threaten:qi predict:qtwn forecast:qtn
  estimate:t project:t speculate:qt guess:qt conclude:qt summarise:q summarize:q paraphrase:q quip:q joke:qt boast:qt brag:qt marvel:q
  exclaim:q shout:qt yell:qt cry:q scream:qt whisper:qt mutter:q murmur:q chant:q tweet:qt retweet:q post:qt blog:qt text:qa email:qa
  write:qt recount:qtn recall:qtg relate:q testify:qt report:qtn point:qt suggest:qtg hint:qt imply:qt indicate:qt signal:t signify:t
  tell:qtaiw inform:qta remind:qtai assure:qta reassure:qta notify:ta convince:ta persuade:tai brief:a
  ask:qwai inquire:qw enquire:qw question:w wonder:qw demand:qtin urge:qai order:qain instruct:qai command:qai direct:ai beg:qai encourage:ai advise:qtai
  implore:qai plead:qi appeal:i call:qp describe:p dub:p label:p brand:p term:p deem:p characterise:p characterize:p portray:p
  regard:p view:p depict:p hail:p denounce:mpq condemn:mnq criticise:mq criticize:mq praise:mq slam:mq blast:mq deplore:mq decry:mq laud:mq mock:m
  apologise:q apologize:q applaud:m commend:m welcome:m reject:m dismiss:mp accuse:ap blame:m thank:m congratulate:m rebuke:m
  advocate:g recommend:qtg propose:qtg request:qti require:t allow:q offer:i agree:qti commit:i refuse:i decline:i decide:twi rule:t find:t show:tw prove:t
  determine:tw discover:tw learn:tw establish:tw calculate:t hold:w
  think:qt believe:qt know:wt hope:qti fear:qti feel:t expect:tin suspect:t doubt:t worry:t assume:t presume:t consider:pwg realise:t
  realize:t recognise:w recognize:w notice:w invite:ai challenge:ai resolve:i understand:w imagine:t want:i like:i love:i wish:ti seek:i intend:i plan:i aim:i mean:w dream:t concur:t
  reason:q muse:q sum:q read:q quote:qm cite:m continue:q conclude:qt begin:q interject:q interrupt:q chime:q echo:q
  hear:w remember:wg forget:w signal:t accept:w disagree:q
  voice:m express:m pronounce:p proclaim:qtp profess:qti pray:t decree:t stipulate:t specify:qtw clarify:qt outline:ml list:l enumerate:l itemise:l itemize:l name:l identify:l detail:l set:l put:l give:l present:l make:l
  elaborate:q enthuse:q fume:q rage:q gush:q opine:qt object:qt
  mandate:t certify:t attest:t theorise:t theorize:t postulate:t hypothesise:t posit:t submit:t sing:q recite:q
`;

/** Before an infinitive that reports, these say that it was not said: "failed to warn", "declined to say". */
export const FAILING_VERBS: ReadonlySet<string> = wordSet('fail refuse decline neglect omit');

/** Nouns that carry a content. `t` a clause, `i` "to" and an infinitive, `f` "for" and a noun phrase. */
const NOUNS = `
  claim:t allegation:t accusation:t assertion:t contention:t announcement:t statement:t suggestion:t insinuation:t belief:t fear:t
  suspicion:t warning:t threat:ti promise:ti pledge:ti vow:ti demand:tif order:ti call:if request:if appeal:f plea:if denial:t
  hope:t rumor:t rumour:t report:t admission:t acknowledgement:t assurance:t reassurance:t prediction:t forecast:t estimate:t
  testimony:t conclusion:t confirmation:t revelation:t disclosure:t complaint:t speculation:t insistence:t argument:t concern:t
  worry:t doubt:t declaration:t guarantee:ti word:t instruction:ti refusal:i notion:t theory:t
  perception:t expectation:t indication:t recommendation:ti proposal:t
`;

/** By bare form. */
export const CUE_VERBS: ReadonlyMap<string, string> = new Map(pairsOf(VERBS));
/** By singular. */
export const CUE_NOUNS: ReadonlyMap<string, string> = new Map(pairsOf(NOUNS));

/** Verbs that deny: what they take is said not to be so. */
export const DENYING_VERBS: ReadonlySet<string> = wordSet(
  'deny reject refute dispute dismiss refuse decline disavow disclaim',
);

/** Occasions and carriers of speech: "in a statement", "at a news conference". */
export const OCCASIONS: ReadonlySet<string> = wordSet(`
  statement interview speech conference briefing testimony tweet post email e-mail letter memo message note report address remarks
  hearing debate broadcast appearance column article essay book memoir release press call podcast video audio blog editorial
  op-ed paper study filing ruling court meeting rally ceremony summit television radio tv twitter facebook parliament
  phone telephone text reply response answer comment comments announcement communique communiqué bulletin`);

/** After a comma, these say what the speaker or the writer does beside speaking; the content ends before them. */
export const COMMENTING_PARTICIPLES: ReadonlySet<string> = wordSet(`
  referring reflecting citing speaking responding alluding repeating echoing prompting drawing sparking marking signalling
  signaling quoting pointing gesturing describing calling urging asking addressing using reading reacting replying invoking
  evoking recalling contradicting confirming undermining fuelling fueling smiling laughing holding`);

/** First person: inside a quotation, whoever speaks there. */
export const FIRST_PERSON: ReadonlySet<string> = wordSet('i we me us myself ourselves');
