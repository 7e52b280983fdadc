/**
 * Forms of words that mark speech, as against thought, wish, finding or attitude: the `speech` slice of the reports.
 * The same list as the reference scorer's, so that the figures are the same.
 */
export const SPEECH_FORMS: ReadonlySet<string> = new Set(
  `
  according accuse accused accuses accusing acknowledge acknowledged acknowledges acknowledging add added adding
  adds admit admits admitted admitting allege alleged alleges alleging announce announced announces announcing
  argue argued argues arguing ask asked asking asks assert asserted asserting asserts boast boasted boasting
  boasts call called calling calls claim claimed claiming claims comment commented complain complained
  complaining complains concede conceded concedes conceding conclude concluded concludes concluding confirm
  confirmed confirming confirms contend contended contending contends continue continued continues criticize
  criticized criticizes criticizing declare declared declares declaring denied denies deny denying describe
  described describes describing explain explained explaining explains insist insisted insisting insists joke
  joked jokes joking mention mentioned mentioning mentions note noted notes noting pledge pledged pledges
  pledging predict predicted predicting predicts promise promised promises promising quip quipped quips quote
  quoted quotes quoting read reads recall recalled recalling recalls reiterate reiterated reiterates remark
  remarked remarks repeat repeated repeating repeats replied replies reply replying report reported reporting
  reports respond responded responding responds said say saying says state stated statement states stating
  suggest suggested suggesting suggests tell telling tells testified testifies testify testifying told tweet
  tweeted tweeting tweets urge urged urges urging vow vowed vowing vows warn warned warning warns write writes
  writing written wrote
`.match(/\S+/g),
);
