/** Words that tell what stands in quotation marks. Written by hand. */
/** Kinds of works, and words that announce their title. */
export const WORK_WORDS: string = `
  titled entitled headlined subtitled book books novel novels memoir film films movie movies documentary song songs single album albums
  track tune hit ballad essay essays poem poems play plays musical opera painting paintings portrait sculpture photograph series
  episode show podcast programme program game bestseller thriller drama comedy sitcom blockbuster hymn anthem column chapter
  thesis paper exhibition exhibit sequel trilogy`;

/** Before a word meant as a word, a name or a nickname. */
export const TERM_WORDS: string = `
  word words term terms phrase phrases nicknamed dubbed christened code-named codenamed named nickname alias slogan
  motto label hashtag acronym password means meaning spelled spelt aka pronounced expression`;

/** Verbs after which, or before which, a quotation is speech; the full list of cues belongs to the attributions. */
export const SPEECH_WORDS: string = `
  say says said saying tell tells told telling add adds added adding ask asks asked asking write writes wrote written writing
  state states stated stating insist insists insisted warn warns warned note notes noted explain explains explained reply
  replies replied respond responds responded claim claims claimed argue argues argued announce announced declare declares declared
  continue continued conclude concluded read reads shout shouted joke joked tweet tweeted post posted according comment
  commented remark remarked recall recalled stress stressed acknowledge acknowledged admit admitted confirm confirmed`;
