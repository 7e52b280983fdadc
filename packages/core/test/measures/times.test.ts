import { describe, expect, test } from 'vitest';
import type { TimeExpression } from '../../src/model.ts';
import { parse } from '../../src/parse.ts';
import { readMarked } from '../marked-text.ts';

/** A Tuesday. */
const PUBLISHED = '2018-07-24';

/**
 * Sentences with every time expression marked: `⟦kind:value words⟧`, value `?` where there is none. Read with the date of publication
 * above; what the text says by itself has `=` before its value. What is not marked is not to be found.
 */
const CASES: Record<string, readonly string[]> = {
  'calendar dates': [
    'The school opened on ⟦date:=2008-03-29 Saturday, March 29, 2008⟧.',
    'The school opened on ⟦date:=2008-03-29 29 March 2008⟧.',
    'The school opened on ⟦date:=2008-03-29 2008-03-29⟧.',
    'The school opened on ⟦date:=2008-03-29 29/03/2008⟧ or ⟦date:=2008-03-28 28-Mar-2008⟧, not 28-car-2008.',
    'The school opened on ⟦date:? 3/4/2008⟧.',
    'The school opened on ⟦date:2008-04-03 3/4/2008⟧ and shut on ⟦date:=2009-05-25 25/5/2009⟧ or ⟦date:2009-06-02 2/6/09⟧.',
    'The school opened on ⟦date:2008-03-04 3/4/2008⟧ and shut on ⟦date:=2009-05-25 5/25/2009⟧, or on ⟦date:=2009-04-03 3.4.2009⟧.',
    'Version 1.2.10 runs 24/7; the ratio 3/4 rose after ⟦date:=2001-09-11 9/11⟧.',
    'The school opened in ⟦date:=2008-08 August 2008⟧ and shut in ⟦date:=2011 2011⟧.',
    'It was open from ⟦date:=2004 2004⟧ until ⟦date:=2009 2009⟧, mostly in ⟦date:=2007 mid-2007⟧.',
    'The school opens on ⟦date:2018-07-30 July 30⟧; it closed on ⟦date:2018-04-08 April 8⟧.',
    'The mayor left in ⟦date:2018-02 February⟧ or ⟦date:2018-06 late June⟧.',
    'It rained between ⟦date:=2020-01 January⟧ and ⟦date:=2020-12 December 2020⟧, then in ⟦date:=2020-12 December of that year⟧ again.',
    'It rained from ⟦date:=2019-12 December⟧ to ⟦date:=2020-01 January 2020⟧.',
    'It rained on ⟦date:=2011-03-05/2011-03-06 5–6 March 2011⟧, ⟦date:=2011-03-25/2011-03-26 25 and 26 March 2011⟧ and ⟦date:2011-06-03/2011-06-05 June 3 to 5⟧.',
    'It rained from ⟦date:2018-06-03 June 3⟧ to ⟦date:2018-07-05 5 July⟧ and on ⟦date:2018-06-04 4 june⟧, but 4 may march.',
    'It rained on the ⟦date:=1914-12-03 3rd day of December 1914⟧ and in ⟦date:=0384-12 December of 384⟧.',
    'It rained on ⟦date:2017-08-21 Monday, August 21⟧, and on ⟦date:2018-07-26 Tuesday, July 26⟧, never on ⟦date:? Monday 3 March⟧.',
    'It rained ⟦date:? May 1-June 3⟧, ⟦date:=2016-05-01/2016-06-03 May 1-June 3, 2016⟧ and in ⟦date:=2016-01/2016-06 January-June 2016⟧.',
    'It rained in ⟦date:2018-02 February of this year⟧ and on ⟦date:2017-10-12 12 October last⟧, on ⟦date:2018-07-16 Monday last⟧.',
    'The school opened on ⟦date:=1946-09-15 Sept15,1946⟧; Jun15 is a band, and Decor15 a shop.',
    'It rained on ⟦date:2018-06-12/2018-06-18 June 12-18⟧ and on ⟦date:=2011-06-03/2011-06-05 June 3-5, 2011⟧.',
    'They married in ⟦date:=1998 1998⟧; a son came in ⟦date:1998-04 April⟧.',
    'They married in ⟦date:=1998 1998⟧; a son came in ⟦date:2018-04 April⟧ and a cow ⟦date:2018-07-23 yesterday⟧.',
    'They married in ⟦date:=1998 1998⟧. A son came in ⟦date:1998-04 April⟧. It was in ⟦duration:? the last months⟧ of the war.',
    'The law passed in ⟦date:=2017 2017⟧. It came into force in ⟦date:2018-04 April⟧.',
    'It snowed between ⟦date:2018-01 January⟧ and ⟦date:2018-02 February⟧, and from ⟦date:2017-11 November⟧ to ⟦date:2018-02 February⟧.',
    'It melted between ⟦date:2017-10 October⟧ and ⟦date:2017-12 December⟧.',
    'The mill stood still from ⟦date:=2013-09/2014-03 September 2013-March 2014⟧.',
    'They left on the ⟦date:2018-01-05 fifth of January⟧ or on ⟦date:2018-07-16 July sixteenth⟧.',
    'The fifth of them lives in Mar del Sol.',
    'They may march in the second week, said April Moss.',
    'The sun sat low; they must fall back and spring up.',
    'About 2000 people came on Route 1945 to hear 1900 words on resolution 1325 (2000).',
    'The plan is called Vision 2030; the fair opened in ⟦date:=2017 2017⟧ for the ⟦date:=2019 2019⟧ season.',
    'The saint died on ⟦date:=0420-09-30 30 September 420⟧.',
    'On ⟦date:2018-06-30 30 June⟧ 420 people came.',
    'The mayor (who was born in ⟦date:=1980 1980⟧) read the report (⟦date:=2016 2016⟧).',
  ],
  'spans of years': [
    'In ⟦date:=1990/1999 the 1990s⟧ and ⟦date:=1801/1900 the 19th century⟧ it flourished.',
    'It was built in ⟦date:=2004-21 spring 2004⟧.',
    'Rome fell in ⟦date:=0476 476 AD⟧, not in ⟦date:=-0507 508 BC⟧.',
    'They sang in ⟦date:1960/1969 the 60s⟧ and ⟦date:1920/1929 the ’20s⟧, but not in ⟦date:=1930/1939 the 1930’s⟧.',
    'She was in her late 20s on her last day, when it was in the 20s.',
    'The 90 guests drank wine, said the 19th guest.',
  ],
  'parts of a year, a month or a day': [
    'They leave by the ⟦date:? end of the month⟧, before the ⟦date:? year’s end⟧ or by ⟦date:? year-end⟧, at the end of the day.',
    'They drew up the year-end accounts at the end of the year’s budget.',
    'Trade fell in the ⟦date:? first three months of the year⟧, the ⟦date:=2019-01-01/2019-02-28 first two months of 2019⟧ and ⟦date:=2016-07-01/2016-12-31 the last six months of 2016⟧.',
    'Trade fell in the ⟦date:? first half of the year⟧ and in the first half of the match.',
    'Sales rose 4% in the ⟦date:? first quarter⟧. Orrin led in the first quarter.',
    'It rose ⟦date:? earlier in the day⟧, and fell earlier in the talks.',
    'The bell rang at ⟦time:=T10:00 ten o’clock in the morning⟧, ⟦time:=T21:00 nine o’clock in the evening⟧ and ⟦time:? two o’clock⟧, ten in the tower.',
    'It lost ⟦date:2018 this calendar year⟧ what it won ⟦date:? last fiscal year⟧, as a school year goes.',
    'During ⟦date:2018-02 February⟧ and ⟦date:2018-03 March⟧ it rained; ⟦date:2018-03 March⟧, ⟦date:2018-04 April⟧ and ⟦date:2018-05 May⟧ were dry. They may march and may talk.',
    'It rains in ⟦duration:? the weeks ahead⟧, not in the weeks ahead of the fair; it was dry ⟦date:? the week before that⟧.',
  ],
  'early years and short years': [
    'The saint (c. ⟦date:=0314 314⟧ – ⟦date:=0368 368⟧) came in ⟦date:=0060 AD 60⟧; about 314 guests came by route 60.',
    'The mill stood still in ⟦date:=1890 1890⟧ – ⟦date:=1891 91⟧; it made 77 – 91 sacks.',
    'They lived there from ⟦date:=-1199 1200⟧ to about ⟦date:=-0399 400 BC⟧, and walked 1200 to 400 miles.',
    'They were to guard 1500 goats at 2100 Orrin Street in ⟦date:=1801/1900 19th-century⟧ houses.',
    'Sales fell in the ⟦date:=2017-07-01/2017-09-30 third quarter of 2017⟧; Orrin led in the third quarter.',
    'They froze in the ⟦date:=1998-24 winter of 1998-99⟧; ⟦date:? summers⟧ are hot, and the ⟦date:? summer⟧ was dry at summer school.',
  ],
  holidays: [
    'It rained on ⟦date:=1969-02-19 Ash Wednesday 1969⟧ and on ⟦date:=2016-03-25 Good Friday, 2016⟧, not under the Good Friday Agreement.',
    'It will rain on ⟦date:2018-11-22 Thanksgiving⟧ and ⟦date:2018-11-23 Black Friday⟧.',
    'In Canada it rained on ⟦date:? Thanksgiving⟧.',
    'It rained ⟦date:2017-10-31 last Halloween⟧ or ⟦date:2017-10-31 last year Halloween⟧, at ⟦date:2017-12-25 Christmas last year⟧ and on ⟦date:2019-04-21 next Easter Sunday⟧.',
    'It opens on the ⟦date:=2016-05-02 first Monday of May 2016⟧ and shut on ⟦date:2018-07-27 the last Friday in July⟧, ⟦date:? the last Friday⟧ of the term.',
    'They sail for Easter Island on a Christmas Cruise.',
  ],
  weekdays: [
    'Envoys met on ⟦date:2018-07-23 Monday⟧ after a call ⟦date:2018-07-20 last Friday⟧.',
    'It shut ⟦date:2018-07-18 last July 18⟧, ⟦date:2017-07-30 last July 30⟧ and ⟦date:2017-08-03 last August 3⟧. ⟦date:2017-07 Last July⟧ boats sank, ⟦date:2017-08 last August⟧ 18 cars burned.',
    'The council will vote on ⟦date:2018-07-26 Thursday⟧.',
    'The council meets ⟦date:2018-07-30 next Monday⟧.',
    'The council meets ⟦date:? next Thursday⟧.',
    'The council met ⟦date:2018-07-16 last Monday⟧ and ⟦date:2018-07-22 last Sunday⟧, not on ⟦date:2018-07-23 Monday⟧.',
    'They told on ⟦date:2018-07-23 Monday⟧ of ⟦date:2018-W29 last week⟧’s fire.',
    'They met on ⟦date:2018-07-22 Sunday of last week⟧ and will on ⟦date:2018-08-03 Friday next week⟧.',
    'Guards fired on ⟦time:2018-07-20 Friday night⟧ and on ⟦time:2018-07-16 Monday evening, July 16⟧.',
    'Envoys met on ⟦time:2018-07-23T17:00 Monday at 5 p.m.⟧ in Orrin.',
    'The fair is on ⟦date:2018-07-27 Friday⟧, and the last one was on ⟦date:2018-07-20 Friday⟧.',
    'He sat in the sun and wed her.',
    'They met ⟦date:2018-07-18 last Wed.⟧ and ⟦date:2018-07-19 Thurs.⟧, and will ⟦date:2018-07-28 this Sat.⟧, which sat well.',
    'The shop opens ⟦set:? Mondays⟧ and ⟦set:? Saturday mornings⟧; a Monday is a Monday.',
    'The shop, open ⟦date:? Monday⟧ to ⟦date:? Friday⟧, sells the Sunday Morning Herald.',
    'The shop was shut from ⟦date:2018-07-18 Wednesday⟧ to ⟦date:2018-07-20 Friday⟧ and will be from ⟦date:2018-07-27 Friday⟧ to ⟦date:2018-07-30 Monday⟧.',
    'We look forward to the talk on ⟦date:2018-07-26 Thursday⟧; the last one, on ⟦date:2018-07-19 Thursday⟧, was dull.',
    'The talks were postponed to ⟦date:2018-07-27 Friday⟧. Until ⟦date:2018-07-19 Thursday⟧, nobody spoke of the study released ⟦date:2018-07-19 Thursday⟧.',
    'She was asked to choose before ⟦date:2018-07-26 Thursday⟧ and agreed to pay by ⟦date:2018-07-27 Friday⟧. He had to leave by ⟦date:2018-07-20 Friday⟧.',
    'It will shut on ⟦date:2018-07-27 Friday⟧; it has been open since ⟦date:2018-07-20 Friday⟧.',
    'The court may rule on ⟦date:2018-07-26 Thursday⟧; it may have ruled on ⟦date:2018-07-20 Friday⟧.',
  ],
  'counted from publication': [
    'She left ⟦date:2018-07-23 yesterday⟧ and comes back ⟦date:2018-07-25 tomorrow⟧, not ⟦date:2018-07-24 today⟧.',
    '⟦date:2018-07-24 Today⟧ the Lorn Today says so, and so did the Today show.',
    'She left ⟦time:2018-07-23 last night⟧ or ⟦time:2018-07-24 this morning⟧.',
    'She left ⟦date:2018-W29 last week⟧, ⟦date:2018-06 last month⟧ or ⟦date:2017 last year⟧.',
    'She left ⟦date:2018-07-10 two weeks ago⟧, or ⟦date:2018-W28 about two weeks ago⟧, and comes back in ⟦date:2018-07-31 one week’s time⟧.',
    'She left on the last night of the fair, not ⟦time:2018-07-23 last night⟧.',
    'She left ⟦date:2018-05 two months ago⟧, or ⟦date:2013 just over five years ago⟧.',
    'It was quiet ⟦date:2018-07-21/2018-07-22 over the weekend⟧.',
    'It was quiet for ⟦duration:2015-07-24/2018-07-24 the past three years⟧.',
    'It was quiet in ⟦duration:? the past months⟧.',
    'She was mayor in ⟦date:2017-02 February last year⟧ and ⟦date:2017-11 last November⟧.',
    'The first year, the second of three, was hard.',
    'For three years nobody came.',
    'She left ⟦date:2015-07-25 three years ago tomorrow⟧ or ⟦date:2018-07-09 two weeks ago Monday⟧.',
    'She spoke ⟦date:2015-07-25 three years ago tomorrow⟧; what she said ⟦date:2015-07-25 3 years ago⟧, on ⟦date:2015-07-25 that July night⟧, holds. It was so ⟦date:2016 two years ago⟧ and ⟦date:2015 about three years ago⟧.',
    'She left ⟦date:2015 three years ago⟧.',
    'She left ⟦date:? days later⟧; ⟦date:? weeks later⟧ it rained. It took years, and she later slept for days.',
    'She left at ⟦time:=T09:00 9 in the morning⟧, not at 9 in the car.',
    'She left ⟦date:2017-01 a year and a half ago⟧ and comes back in ⟦date:2020 two years’ time⟧, ⟦date:2018-08 a month from now⟧.',
    'She fell ill at ⟦time:2018-07-24T04:00 4 a.m. last night⟧, at ⟦time:2018-07-23T22:00 10 p.m. last night⟧ she was well.',
    'It was quiet in ⟦duration:P2.5Y the next 2 1/2 years⟧.',
    'She left ⟦date:2017-12 last year December⟧ and comes back ⟦date:2018-07-26 this coming Thursday⟧, not in ⟦date:2017 last year⟧.',
    'She left ⟦date:2018-07-22 the day before yesterday⟧ or ⟦date:2018-W28 the week before last⟧, or ⟦date:? two or three years ago⟧; it may last years.',
    'On ⟦date:2018-07-24 this day⟧ she left; to this day nobody knows why.',
  ],
  'no more than the text says': [
    'She came on ⟦date:2018-07-16 July 16⟧. ⟦date:2018-07-17 The following day⟧ she left, and ⟦date:2018-07-19 two days later⟧ she was back.',
    'She came on ⟦date:=2009-03-03 March 3, 2009⟧ and left ⟦time:2009-03-03 that night⟧, or ⟦time:2009-03-04 the next morning⟧, or ⟦date:2008 the year before⟧.',
    'She came in ⟦date:=2009 2009⟧ and left ⟦date:2009 that same year⟧. That day the mill stood still.',
    'She came in ⟦date:=2009-12 December 2009⟧ and left ⟦date:2010-01 the following January⟧; ⟦date:2010-03 that March⟧ it rained. The March sun shone.',
    'She came in ⟦date:=2009 2009⟧ and left ⟦date:? the following day⟧, two days before the feast.',
    'She came on ⟦date:=2009-03-03 March 3, 2009⟧, the same day that he left, and went on the ⟦date:2009-03-14 14th⟧; the 14th goat was on the fifth floor.',
    '⟦date:? The following day⟧ she left, and ⟦date:? two days later⟧ she was back.',
    'The shop opens ⟦set:=P1D every day⟧ and ⟦set:? every Tuesday⟧.',
    'It is shut on ⟦date:2018-12-25 Christmas Day⟧ and at ⟦date:? Orthodox Easter⟧.',
    'It opens at ⟦time:=T10:30-05:00 10:30 a.m. EST⟧ and at ⟦time:=T12:00 noon⟧.',
    'The daily paper led 10:12 at the half.',
  ],
};

function told(text: string, { start, end, kind, value, certain }: TimeExpression): string {
  return `${kind}:${certain ? '=' : ''}${value ?? '?'} ${text.slice(start, end)}`;
}

describe.each(Object.entries(CASES))('times: %s', (_, sentences) => {
  test.each(sentences)('%s', (marked) => {
    const { text, marks } = readMarked(marked);
    const found = parse(text, { language: 'en', published: PUBLISHED }).times.map((time) => told(text, time));
    expect(found).toEqual(marks.map(({ label, start, end }) => `${label} ${text.slice(start, end)}`));
  });
});

function values(text: string): (string | undefined)[] {
  return parse(text, { language: 'en', published: PUBLISHED }).times.map(({ value }) => value);
}

test('in a history "today" may mean nowadays', () => {
  const history =
    'The mill was built in 1801, burnt in 1850 and was sold in 1902. It stands today in what is today Lorn.';
  expect(values(history)).toEqual(['1801', '1850', '1902']);
  expect(values(`${history} It was sold yesterday.`)).toContain('2018-07-24');
  expect(values('The mill stands today.')).toEqual(['2018-07-24']);
  const past = 'The mill was built in 1801, burnt in 1850 and was sold in 1902.';
  expect(values(`${past} Today’s ruling, by the highest court, ended it.`)).toContain('2018-07-24');
});

test('a life that goes on after its date was written later', () => {
  const text =
    'He played on May 3, 2019, on June 4, 2019 and on July 5, 2020. He left on September 1. He came back on May 1, 2021.';
  expect(values(text)).toEqual(['2019-05-03', '2019-06-04', '2020-07-05', '2020-09-01', '2021-05-01']);
});

test('an order of long ago counts from its own day', () => {
  const order = 'We call all of them to Orrin on the first day of Feb. next, as on the 12th of October last, he wrote.';
  expect(values(`On September 17, 1859, he spoke. ${order}`)).toEqual(['1859-09-17', '1860-02-01', '1858-10-12']);
  expect(values(`On May 17, 2018, he spoke. ${order}`).slice(1)).toEqual(['2019-02-01', '2017-10-12']);
});

test('whoever says what day it is counts from that day', () => {
  expect(
    values('It is Monday, July 2. We sail tomorrow. It’s now 2 a.m. on Wednesday, and we sailed yesterday.'),
  ).toEqual(['2018-07-02', '2018-07-03', '2018-07-04T02:00', '2018-07-03']);
  expect(values('“It is Monday, July 2,” she said. They sail tomorrow.')).toEqual(['2018-07-02', '2018-07-25']);
  expect(values('The vote is Monday, July 2. They sail tomorrow.').at(-1)).toBe('2018-07-25');
  expect(values('It is March 2, 1911. They sailed yesterday.').at(-1)).toBe('2018-07-23');
});

test('without a date of publication nothing is worked out', () => {
  const text = 'Envoys met on Monday, two months ago and on July 30. They met on March 3, 2009.';
  const times = parse(text, { language: 'en' }).times;
  expect(times.map(({ value }) => value)).toEqual([undefined, undefined, undefined, '2009-03-03']);
  expect(times.map(({ certain }) => certain)).toEqual([false, false, false, true]);
});

test.each(['', 'soon', '2018-02-30', '24/07/2018'])('an ill-formed date of publication %j is none', (published) => {
  expect(parse('Envoys met on Monday.', { language: 'en', published }).times).toEqual([
    { start: 14, end: 20, kind: 'date', certain: false },
  ]);
});
