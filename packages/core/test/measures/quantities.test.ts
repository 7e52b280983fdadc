import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/model.ts';
import { parse } from '../../src/parse.ts';
import { readMarked } from '../marked-text.ts';

/**
 * Sentences with every quantity marked: `⟦bound:value:unit words⟧`, the bound left out where there is none, `..` before the
 * upper end of a range, `_` for a space in a unit. What is not marked is not to be found.
 */
const CASES: Record<string, readonly string[]> = {
  'units of measurement': [
    'The town lies ⟦100:kilometer 100 kilometers⟧ from the sea.',
    'The town lies ⟦100:kilometer 100 kilometres⟧ from the sea.',
    'The pipe is ⟦100:kilometer 100km⟧ long and ⟦40:centimeter 40 cm⟧ wide.',
    'Crews closed a ⟦20:kilometer 20-kilometre⟧ stretch of road.',
    'Customs officers seized ⟦1250:kilogram 1,250 kg⟧ of tea.',
    'The field covers ⟦12:hectare 12 hectares⟧, or ⟦30:acre 30 acres⟧.',
    'The tram ran at ⟦75:mile_per_hour 75 mph⟧, then at ⟦120:kilometer_per_hour 120 km/h⟧.',
    'The probe flew ⟦300:kilometer_per_hour 300 kilometres per hour⟧.',
    'It was ⟦25:degree_Celsius 25°C⟧ in Talvik and ⟦77:degree_Fahrenheit 77 degrees Fahrenheit⟧ in Orrin.',
    'The meter showed ⟦10:sievert_per_hour 10 sieverts per hour⟧.',
    'The plant makes ⟦600:megawatt 600 MW⟧.',
    'The guard is ⟦5.5:foot 5ft 6in⟧ tall, the keeper ⟦6.25:foot 6-foot-3⟧.',
    'Pump 4 failed at the station in Orrin.',
    'It was ⟦-5:degree minus 5 degrees⟧ in Talvik, a minus, ⟦5:mile 5 miles⟧ on.',
  ],
  durations: [
    'They spoke for ⟦2:hour two hours⟧.',
    'The mayor set a ⟦72:hour 72-hour⟧ deadline after a ⟦40:minute forty-minute⟧ call.',
    'She waited ⟦2.5:hour two and a half hours⟧.',
    'It stopped for ⟦less-than:0.5:hour nearly half an hour⟧, after ⟦0.5:mile half a mile⟧; he ate ⟦0.5:fraction half an⟧ apple.',
    'She may stay for a term ⟦at-most:3:month not exceeding three months⟧.',
    'Copper rose to ⟦5880:USD_per_tonne $5,880 a tonne⟧, gold to ⟦1472:USD_per_ounce $1,472 an ounce⟧; they paid ⟦9:USD $9⟧ a head.',
    'Two hours later the lights went out.',
    'He retired three years ago.',
    'They ate ⟦12:potato 12 potatoes⟧ in ⟦3:shoe three shoes⟧ and ⟦2:canoe two canoes⟧ on ⟦1984:hectare 1984 hectares⟧.',
    'One day he left; it is a zero-sum game.',
    'A man in his ⟦40:year 40s⟧ and a woman in her late ⟦20:year 20s⟧ fled; it was in the 40s.',
    '⟦1:guard One guard⟧ was killed, and they wounded ⟦1:clerk one clerk⟧. One guard said no.',
    'In the past ten days nobody came.',
  ],
  bounds: [
    'The span is ⟦more-than:2:hour over two hours⟧.',
    'The wall is ⟦at-least:100:kilometer at least 100 kilometers⟧ long.',
    'The hall seats ⟦at-most:300:person up to 300 people⟧.',
    'The ferry carried ⟦less-than:500:passenger nearly 500 passengers⟧.',
    'The ferry carried ⟦less-than:500:passenger fewer than 500 passengers⟧.',
    'The ferry carried ⟦at-least:12:sailor no fewer than 12 sailors⟧.',
    'The ferry has ⟦at-least:5:cabin a minimum five cabins⟧.',
    'The ferry carried ⟦at-most:50:car as many as 50 cars⟧.',
    'The ferry carried ⟦about:40:car some 40 cars⟧ and ⟦about:30:bike 30-odd bikes⟧.',
    'The ferry carried ⟦about:90:goat an estimated 90 goats⟧.',
    'The ferry carried ⟦more-than:2000:soldier well over 2,000 soldiers⟧.',
    'The ferry carried ⟦at-least:500:person 500 or more people⟧.',
    'They talked about two of them over lunch.',
    'It ends ⟦at-most:2:month within two months⟧ or ⟦at-most:1:week within a week⟧, after ⟦more-than:1:year more than a year⟧, up to a point in a week.',
    'It took more than a year and a half.',
  ],
  money: [
    'The bridge cost ⟦3000000000:USD $3bn⟧.',
    'The bridge cost ⟦20000000:EUR €20 million⟧, not ⟦115:USD US$115⟧.',
    'A ticket is ⟦4.5:GBP £4.50⟧ or ⟦1200000000000:AUD A$1.2 trillion⟧.',
    'They paid ⟦500000:USD half a million dollars⟧ and ⟦5000000:JPY 5 million yen⟧.',
    'The fine is ⟦300000000:GBP 300 million pounds⟧; the parcel weighs ⟦30:pound 30 pounds⟧.',
    'They earn ⟦20:USD_per_hour $20 an hour⟧.',
    'They owe ⟦100:NAD N$100⟧ and ⟦300000000:USD US$ 300 million⟧.',
    'They paid ⟦176:HKD 176 Hong Kong dollars⟧, then ⟦88000000000:CHF 88 billion Swiss francs⟧ and ⟦3:peso three pesos⟧.',
    'They paid ⟦14000000000:SAR SR14 billion⟧, ⟦5000:MYR RM5,000⟧, ⟦300:INR Rs300⟧ and ⟦200:INR Rs. 200⟧.',
    'They paid ⟦1200000000:AED Dh1.2 billion⟧, ⟦2500000:ZAR R2.5 million⟧, ⟦3100000000:NGN N3.1bn⟧, ⟦1500000:PHP P1.5 million⟧ and ⟦1500000:MYR RM1.5 million⟧.',
    'They rode on the N1 and the R2.4, and read P5,000.',
    'They paid ⟦7000000000:KRW 7 billion won⟧ and ⟦20000:VND 20,000 dong⟧, and ⟦9:member nine members⟧ in 2012 won a prize; 3 won.',
    'They paid ⟦10000000..22000000:MXN between ten and twenty-two million Mexican pesos⟧.',
    'They rode on Route R22 and SR71 in an A380 with RM7 on its tail.',
    'They owe Q$100, said one.',
    'Talks about money cost nothing.',
  ],
  'percent, shares and ratios': [
    'Turnout was ⟦77:percent 77 percent⟧, or ⟦about:12:percent about 12 per cent⟧ of men and ⟦5:percent 5%⟧ of women.',
    'The rate rose ⟦0.3:percentage_point 0.3 percentage points⟧.',
    '⟦0.333333333333:fraction A third⟧ of the town voted.',
    'It fell to ⟦0.1:fraction one-tenth⟧ of that.',
    '⟦0.2:fraction One in five⟧ adults smokes.',
    'The lab found it in ⟦4:sample four out of eight river samples⟧.',
    '⟦30:member 30 of the 45 members⟧ voted.',
    'They build ⟦6:tram six⟧ of the top ⟦10:tram 10 trams⟧.',
    'It shut 12 in ⟦18:month 18 months⟧.',
    'The reading was ⟦250:times 250 times⟧ the limit.',
    'Growth was ⟦-8.3:percent -8.3 percent⟧ in Orrin.',
    'The third man came in the first quarter.',
  ],
  compounds: [
    'Orrin was jailed for ⟦6.5:year six years and six months⟧.',
    'The trip took ⟦more-than:2.25:hour more than 2 hours 15 minutes⟧.',
    'She waited ⟦2:month two months⟧ and ⟦3:year three years⟧.',
    'It takes ⟦2:year two years⟧ and ⟦30:month 30 months⟧ more.',
  ],
  ranges: [
    'It weighs ⟦3..5:tonne between 3 and 5 tonnes⟧.',
    'Growth was ⟦10..15:percent 10–15 per cent⟧.',
    'Camps hold ⟦20..30:person from 20 to 30 people⟧.',
    'It costs ⟦5000000..10000000:EUR 5 to 10 million euros⟧.',
    'Rates rose ⟦2..4:percent from 2 percent to 4 percent⟧.',
    'Orrin beat Talvik 3-2.',
    'Call 555-1234.',
  ],
  ages: [
    'The ⟦31:year 31-year-old⟧ farmer met a ⟦2:month two-month-old⟧ goat.',
    'A man ⟦34:year aged 34⟧ was held.',
    'Mara Ilves, ⟦45:year 45⟧, runs the school.',
    'The bridge is ⟦12:year 12 years old⟧.',
    'Children under the age of ⟦15:year 15⟧ may not vote.',
    'Ada Moss died at ⟦91:year 91⟧. She was ⟦90:year 90⟧ when she sang.',
    'She was ⟦90:point 90 points⟧ ahead at 91.',
    'Ada Moss is only ⟦20:year 20⟧ and owns a shop. I was ⟦8:year eight⟧ when it shut; the road is only 20 and Ada is just 3 up.',
    'In Orrin, 45 was painted on a door.',
  ],
  counts: [
    '⟦75:person 75 people⟧ came, ⟦8:civilian 8 civilians⟧ left.',
    'The town has ⟦3:judge three most senior judges⟧.',
    'The ⟦7:paragraph seven previously withheld paragraphs⟧ were read.',
    '⟦about:40:policeman Around 40 Harbour Town policemen⟧ came.',
    'The storm killed ⟦10:person 10⟧.',
    '⟦75:villager 75 villagers⟧ fled and ⟦less-than:500:villager nearly 500⟧ were injured.',
    'The storm left ⟦15:person 15 dead⟧.',
    '⟦12:shop Twelve shops⟧ burned; ⟦3:person three⟧ were jailed, ⟦2:person two⟧ died and six were green. ⟦10:person Ten⟧ charged with arson.',
    'The death toll has risen to ⟦at-least:45:person at least 45⟧ in Orrin, a town with a population of ⟦about:12000:person about 12,000⟧ on a scale of 10.',
    'The number of trams in 2021 - ⟦more-than:130:tram over 130⟧ - is high; the number of buses is to reach ⟦about:200:bus about 200⟧.',
    'The number in Orrin rose to 20.',
    'She has ⟦2:degree two master’s degrees⟧ in one’s hands.',
    'The index fell ⟦12:point 12 points⟧ to ⟦870.5:point 870.5⟧; it moved to 12 Harbour Street.',
    '⟦12:guard 12 guards⟧ were told to go, to three and to four, at a rate of 10 to 12.',
    'The slide buried ⟦16:velmark 16 Velmarks⟧ of 5 James Road.',
    'Only ⟦1:ferry one ferry⟧ sailed; one man stayed, only one of us.',
    '⟦at-least:1:person At least one person⟧ fell.',
    '⟦at-least:100:farmer Hundreds of farmers⟧ and ⟦at-least:10000:person tens of thousands of people⟧ came.',
    'The ⟦29:new_yorker 29 New Yorkers⟧ saw ⟦55:campus 55 campuses⟧, ⟦4:horse 4 horses⟧ and ⟦3:coach 3 coaches⟧ in ⟦2:use 2 uses⟧.',
    'She was six-under with a 3-iron on 9-May-2006.',
    'A ⟦12:member 12-member⟧ panel met ⟦5:grandchild five grandchildren⟧ and ⟦12:man a dozen men⟧.',
    '⟦2500000:person 2.5m people⟧ left by ⟦at-most:3:gate up to three⟧ of the town’s gates.',
    'One said that one must go.',
    'A few farmers and several goats came.',
  ],
  'numbers that count nothing': [
    'She won in 2008 on Channel 10.',
    'He was on Flight 370 under Article 5.',
    'See page 10 of version 2.',
    'They met on March 29 at 10:30.',
    'The Seventh Fleet sailed from Pier 39.',
    'He lives at 10 Harbour Street.',
    'The office of the Nine Lives is shut.',
    'It was 1984 all over again.',
  ],
};

function told(text: string, { start, end, value, upper, unit, bound }: Quantity): string {
  const amount = upper === undefined ? String(value) : `${value}..${upper}`;
  return `${bound === undefined ? '' : `${bound}:`}${amount}:${unit.replaceAll(' ', '_')} ${text.slice(start, end)}`;
}

describe.each(Object.entries(CASES))('quantities: %s', (_, sentences) => {
  test.each(sentences)('%s', (marked) => {
    const { text, marks } = readMarked(marked);
    const found = parse(text, { language: 'en' }).quantities.map((quantity) => told(text, quantity));
    expect(found).toEqual(marks.map(({ label, start, end }) => `${label} ${text.slice(start, end)}`));
  });
});

test('physical dimensions come in SI units too, others do not', () => {
  const [length, speed, heat, money, years] = parse(
    'The river is 65 miles long, flows at 36 km/h at 25°C, costs $5 and took two years.',
    {
      language: 'en',
    },
  ).quantities;
  expect(length).toMatchObject({ dimension: 'length', si: { value: 104_607.36, unit: 'meter' } });
  expect(speed).toMatchObject({ dimension: 'speed', si: { value: 10, unit: 'meter per second' } });
  expect(heat).toMatchObject({ dimension: 'temperature', si: { value: 298.15, unit: 'kelvin' } });
  expect(money).toMatchObject({ dimension: 'money' });
  expect(money).not.toHaveProperty('si');
  expect(years).not.toHaveProperty('si');
});

test.each([
  ['3 miles', 4828.032, 'meter'],
  ['2 square miles', 5_179_976.220_67, 'square meter'],
  ['4 oz', 0.1133980925, 'kilogram'],
  ['77 degrees Fahrenheit', 298.15, 'kelvin'],
  ['5 GWh', 18e12, 'joule'],
  ['3 weeks', 1_814_400, 'second'],
])('%s in SI units', (written, value, unit) => {
  const [quantity] = parse(`The report of the mill says ${written} and no more.`, { language: 'en' }).quantities;
  expect(quantity?.si).toEqual({ value, unit });
});
