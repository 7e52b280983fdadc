/** Verbs whose subject is a person or a body that speaks, in the forms that news uses, in lower case. Written by hand. */
export const SPEECH_WORDS: string =
  'said says told tells added adds announced announces reported reports claimed claims explained explains warned warns stated states noted notes ' +
  'argued argues insisted insists denied denies confirmed confirms admitted admits acknowledged acknowledges declared declares promised promises ' +
  'vowed vows pledged pledges replied replies responded responds asked asks urged urges called calls tweeted tweets wrote writes suggested suggests ' +
  'revealed reveals disclosed discloses predicted predicts recalled recalls stressed stresses emphasized emphasised emphasizes reiterated reiterates ' +
  'complained complains criticized criticised condemned condemns accused accuses alleged alleges believes believed thinks thought hopes hoped ' +
  'wants wanted expects expected agreed agrees refused refuses rejected rejects demanded demands commented comments remarked remarks observed ' +
  'concluded concludes testified quipped joked mused lamented boasted quoted praised thanked met spoke speaks';
