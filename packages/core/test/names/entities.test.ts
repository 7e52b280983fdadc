import { describe, expect, it } from 'vitest';

import { entityOf, namesOf } from './marked-names.ts';

const roles = (text: string, name: string): string[] => entityOf(namesOf(text), name).roles.map((role) => role.text);
const count = (text: string, name: string): number => entityOf(namesOf(text), name).mentions.length;

describe('names of one entity', () => {
  it('joins a surname to the full name', () => {
    expect(count('It was Mara Ilves. Nobody saw Ilves leave.', 'Mara Ilves')).toBe(2);
  });

  it('joins a surname with its particle, in capitals where it opens a sentence', () => {
    const text = 'It was Antonio Carlos dos Reis. Dos Reis left. Nobody saw Van der Holm.';
    expect(count(text, 'Antonio Carlos dos Reis')).toBe(2);
  });

  it('joins the first of two surnames', () => {
    expect(count('We saw José Tarvira Holm leave. Tarvira could not be reached.', 'José Tarvira Holm')).toBe(2);
  });

  it('takes somebody for no town that has the same name', () => {
    const text =
      'It was Lewis Hamilton. Later Hamilton left. In the evening, Hamilton was back. To win, Hamilton ran. Nobody saw Hamilton again.';
    expect(entityOf(namesOf(text), 'Lewis Hamilton').kind).toBe('person');
    expect(count(text, 'Lewis Hamilton')).toBe(5);
  });

  it('joins a known name to that of a firm with its ending', () => {
    expect(count('It was Twitter Inc that paid. Nobody at Twitter left.', 'Twitter Inc')).toBe(2);
    expect(count('It was the Velm Twitter Club that paid. Nobody at Twitter left.', 'Twitter')).toBe(1);
  });

  it('joins a name of several words to that of a firm with its ending', () => {
    expect(
      count(
        'Velm Robotics paid. It was Velm Robotics Inc that left. Nobody at Velm Robotics left.',
        'Velm Robotics Inc',
      ),
    ).toBe(3);
    expect(count('Mr Tom Velm paid. It was Tom Velm Ltd that left.', 'Tom Velm Ltd')).toBe(1);
  });

  it('joins what a team is called to its name with the town, if one team of two is called so', () => {
    expect(count('The Baltimore Herons won. Later the Herons left.', 'Baltimore Herons')).toBe(2);
    expect(count('The Baltimore Herons beat the London Herons. Later the Herons left.', 'Baltimore Herons')).toBe(1);
  });

  it('tells a name with the apostrophe that it is written with', () => {
    expect(namesOf('It was James O’Tarn. Nobody saw O’Tarn.').entities.map(({ name }) => name)).toEqual([
      'James O’Tarn',
    ]);
  });

  it('joins a surname to whoever its title can mean', () => {
    const both = 'Tom Orvik and Anna Orvik bought a boat. Mrs Orvik said it was red. Mr Orvik said no. Mr Orvik left.';
    expect(count(both, 'Tom Orvik')).toBe(3);
    expect(count(both, 'Anna Orvik')).toBe(2);
    const wife = namesOf('Tom Orvik was jailed. Mrs Orvik said she was glad. Mrs Orvik left.');
    expect(wife.entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Tom Orvik', 1],
      ['Orvik', 2],
    ]);
    const couple = namesOf('Lord Orvik left. Later Lady Orvik said that Orvik was ill.');
    expect(couple.entities.map(({ mentions }) => mentions.length)).toEqual([2, 1]);
  });

  it('joins a surname without a title to the one that has it', () => {
    expect(count('It was Ms Orvik. Nobody saw Orvik leave.', 'Orvik')).toBe(2);
  });

  it('takes a first name before a word for a place for somebody, unless what stands around says otherwise', () => {
    expect(entityOf(namesOf('Ann Hall said that it was shut.'), 'Ann Hall').kind).toBe('person');
    expect(entityOf(namesOf('They met at Ann Hall on Monday.'), 'Ann Hall').kind).toBe('place');
  });

  it('joins a first name that stands alone', () => {
    expect(count('It was Chadan Sitti of the council. Nobody saw Chadan leave.', 'Chadan Sitti')).toBe(2);
  });

  it('joins a first name with a title of kinship', () => {
    expect(count('We saw Keri Hulst. Then Aunty Keri left, and Keri was missed.', 'Keri Hulst')).toBe(3);
    expect(count('We saw Keri Hulst. Then Aunty Mara left.', 'Keri Hulst')).toBe(1);
  });

  it('joins a first name behind initials that stands alone', () => {
    expect(count('It was T R Zamir Malik Dahl. Nobody saw Zamir leave.', 'T R Zamir Malik Dahl')).toBe(2);
  });

  it('joins the first three names of somebody with more', () => {
    const text = 'It was Mohd Shan Nurul Ridan Maiden. Nobody saw Mohd Shan Nurul leave.';
    expect(count(text, 'Mohd Shan Nurul Ridan Maiden')).toBe(2);
  });

  it('takes no role from the name before in a list', () => {
    expect(roles('It was heard by Justice of Appeal Kevin Zerv, Maggie Poll, and Tom Hale.', 'Maggie Poll')).toEqual(
      [],
    );
  });

  it('keeps a father apart from the child whose last names he has', () => {
    const text = 'It was Layla Abdul Morit. Nobody saw her father Abdul Morit leave.';
    expect(count(text, 'Layla Abdul Morit')).toBe(1);
    expect(roles(text, 'Abdul Morit')).toEqual(['father']);
  });

  it('joins a short form to a body that is named by its aim', () => {
    const text = 'The Coalition to Rebuild Our Ports (CROP) paid. Nobody at CROP left.';
    expect(count(text, 'Coalition to Rebuild Our Ports')).toBe(3);
  });

  it('takes no place that a body goes to for its aim', () => {
    expect(count('They sent the Committee to Velm. The Committee paid.', 'Velm')).toBe(1);
  });

  it('takes no person for the fields of a ministry', () => {
    const names = namesOf('It was a spokesman of the Ministry of Halk and Velmra.').entities.map(({ name }) => name);
    expect(names).toEqual(['Ministry of Halk and Velmra']);
  });

  it('keeps two people of different names apart', () => {
    expect(count('It was Mara Ilves. Nobody saw Tom Hale leave.', 'Mara Ilves')).toBe(1);
  });

  it('joins a surname to the one named most, not to kin', () => {
    const text = 'It was Odo Kessel. Nobody saw Odo Kessel swim, said his daughter, Lotte Kessel. Then Kessel dived.';
    expect(count(text, 'Odo Kessel')).toBe(3);
  });

  it('joins a surname to a name that ends in Jr.', () => {
    const text = 'It was Mara P. Kessun Jr. who left. Nobody saw Kessun or Mara P. Kessun again.';
    expect(count(text, 'Mara P. Kessun Jr.')).toBe(3);
  });

  it('joins the first word of a body to it, but not that of a district', () => {
    expect(count('The Kessun News Agency paid. Nobody at the Kessun agency left.', 'Kessun News Agency')).toBe(2);
    expect(
      count('The Kessun District Council paid. Nobody at the Kessun agency left.', 'Kessun District Council'),
    ).toBe(1);
  });

  it('joins a state to its abbreviation', () => {
    expect(count('They came from Ohio to New York. Later they left Albany, N.Y., for good.', 'New York')).toBe(2);
  });

  it('joins no adjective of belief to a body', () => {
    const names = namesOf('The Muslim Relief Agency paid. No Muslim or Muslim family was asked.');
    expect(entityOf(names, 'Muslim Relief Agency')).toMatchObject({ aliases: [], mentions: [0] });
    expect(names.mentions).toHaveLength(1);
  });

  it('names nobody by what a missing space glues to the name', () => {
    expect(entityOf(namesOf('It was one ofGrey Ribbon Agency itself.'), 'Grey Ribbon Agency').aliases).toEqual([]);
    expect(entityOf(namesOf('People ofNew Zealand were told.'), 'New Zealand').kind).toBe('place');
  });

  it('joins an acronym in brackets whose letters are those of another language', () => {
    expect(count('The Coastal Relief Agency (ORC) paid. Later the ORC left.', 'Coastal Relief Agency')).toBe(3);
    expect(count('The Coastal Relief Agency (Orvo) paid. Later Orvo left.', 'Coastal Relief Agency')).toBe(3);
    expect(count('The Relief Agency (Orvo) paid. Later Orvo left.', 'Relief Agency')).toBe(1);
    expect(count('The Coastal Relief Agency (London) paid. Later London left.', 'Coastal Relief Agency')).toBe(1);
  });

  it('joins the first of two surnames, and that before a Chinese name', () => {
    expect(count('It was Mario Vellar Quint. Nobody saw Vellar leave.', 'Mario Vellar Quint')).toBe(2);
    const text = 'Mara Lam Cheng Yuet-ngor came with her husband Lam Siu-por. Then Lam left.';
    expect(count(text, 'Mara Lam Cheng Yuet-ngor')).toBe(2);
    expect(count('It was Mary Anna Quint. Nobody saw Paul leave.', 'Mary Anna Quint')).toBe(1);
  });

  it('joins what somebody is better known as', () => {
    expect(count('It was Mara Ilves, better known as Kessandra. Kessandra left.', 'Mara Ilves')).toBe(3);
    expect(count('Mara Ilves left. Ilves – more commonly known as Kessandra – is back.', 'Mara Ilves')).toBe(3);
    expect(count('It was Mara Ilves, nicknamed Kessandra. Kessandra left.', 'Mara Ilves')).toBe(3);
    expect(count('It was Mara Ilves, known to dislike Tom Hale. Tom Hale left.', 'Mara Ilves')).toBe(1);
  });

  it('takes a surname for that of who is not called by the first name alone', () => {
    const text = 'Liam Hapgood went to school. Nicola Hapgood stayed. Liam read a book, and Hapgood left. Hapgood ate.';
    expect(count(text, 'Nicola Hapgood')).toBe(3);
    expect(count(text.replace('Liam read', 'He read'), 'Liam Hapgood')).toBe(3);
  });

  it('joins an acronym in brackets', () => {
    expect(count('The Coastal Relief Agency (CRA) paid. Later the CRA left.', 'Coastal Relief Agency')).toBe(3);
  });

  it('joins a short form in brackets that is no acronym', () => {
    const names = namesOf('The Liberal Movement (Limo) paid. Later Limo left.');
    expect(entityOf(names, 'Liberal Movement')).toMatchObject({ kind: 'organization', aliases: ['Limo'] });
  });

  it('leaves the party in brackets behind a person alone', () => {
    const names = namesOf('It was Mara Ilves (VDP) who left.');
    expect(entityOf(names, 'Mara Ilves').aliases).toEqual([]);
  });

  it('joins an acronym that stands elsewhere', () => {
    expect(count('The Coastal Relief Agency paid.\n\nNobody thanked the CRA for it.', 'Coastal Relief Agency')).toBe(2);
  });

  it('joins what a list gives as one', () => {
    const names = namesOf('They flew to the United States. Later the U.S. agreed, and America cheered.');
    expect(entityOf(names, 'United States').mentions).toHaveLength(3);
  });

  it('joins the first word of a natural feature', () => {
    expect(count('They crossed the Velm Heights. Shots fell near the Velm border.', 'Velm Heights')).toBe(2);
  });

  it('keeps a town and its province apart', () => {
    expect(count('They crossed Ardal Province. It rained in Ardal.', 'Ardal Province')).toBe(1);
  });

  it('links adjectives of nationality to their place, and makes no mention of them', () => {
    const text = 'They left Norway. The Norwegian fleet followed, and the Norwegians waved.';
    const { entities, mentions } = namesOf(text);
    expect(mentions).toHaveLength(1);
    expect(entities[0]!.demonyms!.map(({ start, end }) => text.slice(start, end))).toEqual(['Norwegian', 'Norwegians']);
  });

  it('links no adjective where the place is not named', () => {
    expect(namesOf('The Norwegian fleet left Sweden.').entities[0]).not.toHaveProperty('demonyms');
  });
});

describe('roles', () => {
  it('is no verb that the name is the object of', () => {
    expect(roles('They will miss Lena Brandt.', 'Lena Brandt')).toEqual([]);
    expect(roles('They should judge Lena Brandt.', 'Lena Brandt')).toEqual([]);
    expect(roles('It was coach Lena Brandt.', 'Lena Brandt')).toEqual(['coach']);
  });

  it.each([
    ['They met Norwegian Prime Minister Mara Ilves.', 'Mara Ilves', 'Norwegian Prime Minister'],
    ['They met Norway’s foreign minister, Mara Ilves, at noon.', 'Mara Ilves', 'Norway’s foreign minister'],
    ['Mara Ilves, the Norwegian chancellor, left.', 'Mara Ilves', 'Norwegian chancellor'],
    [
      'Tom Hale, head of the Rivers Centre at Orvik University, left.',
      'Tom Hale',
      'head of the Rivers Centre at Orvik University',
    ],
    ['They met army General Pavel Orsk.', 'Pavel Orsk', 'army General'],
    ['They met the Harvest Party (HP) deputy leader Pavel Orsk.', 'Pavel Orsk', 'Harvest Party (HP) deputy leader'],
    ['ORVIK (CRA) Deputy leader Pavel Orsk left.', 'Pavel Orsk', 'Deputy leader'],
    [
      'Tom Hale, Velm Rivers Authority (VRA) spokesman in the north, left.',
      'Tom Hale',
      'Velm Rivers Authority (VRA) spokesman in the north',
    ],
    [
      'Tom Hale, deputy head of Norway’s flood prevention and control centre, left.',
      'Tom Hale',
      'deputy head of Norway’s flood prevention and control centre',
    ],
    ['They met HP caucus whip Pavel Orsk.', 'Pavel Orsk', 'HP caucus whip'],
    ['Ana Tarvik, a senior party figure, left.', 'Ana Tarvik', 'senior party figure'],
    ['They met rookie Pavel Orsk.', 'Pavel Orsk', 'rookie'],
    ['They accused Mr Orsk of theft.', 'Orsk', 'Mr'],
    ['Mark Orsk is the husband of former Rep. Ana Kessun.', 'Ana Kessun', 'former Rep.'],
    ['They met ex-mayor Pavel Orsk.', 'Pavel Orsk', 'ex-mayor'],
    ['They met then-Secretary of State Mary Orsk.', 'Mary Orsk', 'then-Secretary of State'],
    ['They met the late Cardinal Orsk.', 'Orsk', 'late Cardinal'],
    ['They met the heirs of special prosecutor Pavel Orsk.', 'Pavel Orsk', 'special prosecutor'],
    [
      'They met the Minister of Interior and Municipalities Pavel Orsk.',
      'Pavel Orsk',
      'Minister of Interior and Municipalities',
    ],
    ['They met the Ambassador to Norway Pavel Orsk.', 'Pavel Orsk', 'Ambassador to Norway'],
    ['They met Washington, DC-based playwright Pavel Orsk.', 'Pavel Orsk', 'Washington, DC-based playwright'],
    ['In Washington, playwright Pavel Orsk left.', 'Pavel Orsk', 'playwright'],
    ['Orsk, one of the convicts in the case, left.', 'Orsk', 'one of the convicts in the case'],
    ['They met CRA chief of staff General Pavel Orsk.', 'Pavel Orsk', 'CRA chief of staff General'],
    ['They met the former mayor of Brennick, Tom Hale, there.', 'Tom Hale', 'former mayor of Brennick'],
    ['Tom Hale was ousted as mayor of Brennick in May.', 'Tom Hale', 'mayor of Brennick'],
    ['“No,” says Tom Hale, the group’s director.', 'Tom Hale', 'group’s director'],
    ['Ana Tarvik, 34, a nurse from Brennick, left.', 'Ana Tarvik', 'nurse from Brennick'],
    ['They met Minister of Defence Igor Tarvik.', 'Igor Tarvik', 'Minister of Defence'],
    [
      'They met Deputy Director of Public Prosecution Ana Tarvik.',
      'Ana Tarvik',
      'Deputy Director of Public Prosecution',
    ],
    [
      'It was made by Orvik Institute for Rivers researcher Ana Tarvik.',
      'Ana Tarvik',
      'Orvik Institute for Rivers researcher',
    ],
    ['At the Orvik Institute for Rivers, researcher Ana Tarvik left.', 'Ana Tarvik', 'researcher'],
    [
      'Tom Hale, deputy associate administrator for rivers in Brennick, left.',
      'Tom Hale',
      'deputy associate administrator for rivers in Brennick',
    ],
    ['Tom Hale, another deportee, left.', 'Tom Hale', 'deportee'],
    ['Tom Hale, a broker based in Brennick, left.', 'Tom Hale', 'broker'],
    ['Tom Hale, a mayor elected in May, left.', 'Tom Hale', 'mayor'],
    ['They met Tom Hale, who is in charge of the welding shop.', 'Tom Hale', 'in charge of the welding shop'],
    ['They met Tom Hale, who describes himself as a river pilot.', 'Tom Hale', 'river pilot'],
    ['They met TV show host Ana Tarvik.', 'Ana Tarvik', 'TV show host'],
    ['In response president Ana Tarvik left.', 'Ana Tarvik', 'president'],
    ['On Monday night coach Ana Tarvik left.', 'Ana Tarvik', 'coach'],
    ['They met Brennick Herons linebacker Tom Hale.', 'Tom Hale', 'Brennick Herons linebacker'],
    ['They met front-runner Tom Hale.', 'Tom Hale', 'front-runner'],
    ['They met one of the study’s authors, Tom Hale, there.', 'Tom Hale', 'one of the study’s authors'],
    [
      'They met Minister of Water, Land, and Trade and Chairman of the Rivers Committee Tom Hale.',
      'Tom Hale',
      'Minister of Water, Land, and Trade and Chairman of the Rivers Committee',
    ],
    ['They met the ministers of health, finance and Prime Minister Tom Hale.', 'Tom Hale', 'Prime Minister'],
    ['They met another former Velm student named Tom Hale.', 'Tom Hale', 'former Velm student'],
  ])('%s', (text, name, role) => {
    expect(roles(text, name)).toEqual([role]);
  });

  it('takes none from several people', () => {
    expect(roles('They met the study’s authors, Tom Hale and Ana Tarvik.', 'Tom Hale')).toEqual([]);
  });

  it('gives no role that anybody has', () => {
    expect(roles('They will try to trade forward Luca Marr.', 'Luca Marr')).toEqual(['forward']);
    expect(roles('Mara Ilves, the woman who led the side, left.', 'Mara Ilves')).toEqual([]);
    expect(roles('Mara Ilves, the captain who led the side, left.', 'Mara Ilves')).toEqual(['captain']);
  });

  it('gives two roles side by side', () => {
    expect(roles('They met former Trinidad and Tobago envoy Omar Dass.', 'Omar Dass')).toEqual([
      'former Trinidad and Tobago envoy',
    ]);
    expect(roles('They met cleric and party leader Yusuf Karim.', 'Yusuf Karim')).toEqual(['cleric', 'party leader']);
  });

  it('parts an office from a rank', () => {
    expect(roles('They met army spokesman Maj. Tom Kessun.', 'Tom Kessun')).toEqual(['army spokesman', 'Maj.']);
    expect(roles('They met the head of the Rivers Revolution Dr Tom Kessun.', 'Tom Kessun')).toEqual([
      'head of the Rivers Revolution',
      'Dr',
    ]);
    expect(roles('They met the U.S. Army Lt. Tom Kessun.', 'Tom Kessun')).toEqual(['U.S. Army Lt.']);
  });

  it('keeps a rank by itself', () => {
    expect(roles('They met Maj. Tom Kessun.', 'Tom Kessun')).toEqual(['Maj.']);
  });

  it('takes a description with a hyphen before a comma', () => {
    expect(roles('A photo of him meeting then-US Secretary of State, Velma Rice.', 'Velma Rice')).toEqual([
      'then-US Secretary of State',
    ]);
  });

  it('joins a given name that is a town elsewhere', () => {
    expect(count('It was Larry David who paid. Nobody saw David leave.', 'Larry David')).toBe(2);
  });

  it('takes no relation to a king for his title', () => {
    expect(roles('It was the son of King Orvo Kessun.', 'Orvo Kessun')).toEqual(['King']);
  });

  it('keeps no role that says less than another', () => {
    expect(roles('They met U.S. Rep. Mara Ilves. Later Rep. Mara Ilves left.', 'Mara Ilves')).toEqual(['U.S. Rep.']);
  });

  it('keeps a former office beside a later one', () => {
    expect(roles('They met Vice President Mara Ilves. Later President Mara Ilves left.', 'Mara Ilves')).toEqual([
      'Vice President',
      'President',
    ]);
  });

  it('takes a calling by its ending', () => {
    expect(roles('Emil Brand, a glaciologist who stayed away, left.', 'Emil Brand')).toEqual(['glaciologist']);
  });

  it('takes a description before a title', () => {
    expect(roles('The chair of the inquiry, Sir Alban Pym, left.', 'Alban Pym')).toEqual([
      'chair of the inquiry',
      'Sir',
    ]);
  });

  it('parts an office with its field from the title behind it', () => {
    expect(roles('They met Minister of Transport Dr Ali Morun.', 'Ali Morun')).toEqual(['Minister of Transport', 'Dr']);
  });

  it('takes no role from somebody else in a list', () => {
    expect(roles('They met the foreign minister and army General Pavel Orsk.', 'Pavel Orsk')).toEqual(['army General']);
  });

  it('takes no role from the subject of the next clause', () => {
    expect(roles('According to Tom Hale, the Norwegian chancellor met with them.', 'Tom Hale')).toEqual([]);
  });

  it('hold what somebody is who speaks right behind it', () => {
    const told = 'Mara Ilves, the executive director of Orvik Water told us that the road was shut.';
    expect(roles(told, 'Mara Ilves')).toEqual(['executive director of Orvik Water']);
    expect(roles('Tom Hale, a nurse in Orvik was arrested.', 'Tom Hale')).toEqual(['nurse in Orvik']);
    expect(roles('Tom Hale, head of a firm that pays, left.', 'Tom Hale')).toEqual(['head of a firm']);
    expect(roles('Mara Ilves, the mayor said, has left.', 'Mara Ilves')).toEqual([]);
    expect(roles('In a letter to Mara Ilves, the mayor said that he had left.', 'Mara Ilves')).toEqual([]);
  });

  it('hold what somebody is or was besides', () => {
    const union = 'Mara Ilves, who is also the president of the Orvik Growers Union, left.';
    expect(roles(union, 'Mara Ilves')).toEqual(['president of the Orvik Growers Union']);
    expect(roles('Mara Ilves, who was a teacher, left.', 'Mara Ilves')).toEqual(['teacher']);
    expect(roles('Mara Ilves, who was killed by a teacher, had left.', 'Mara Ilves')).toEqual([]);
  });

  it('hold an office of several words in capitals with no article', () => {
    const shop = 'The shop is shut, Orvik Water Marketing Manager, Mara Ilves said.';
    expect(roles(shop, 'Mara Ilves')).toEqual(['Orvik Water Marketing Manager']);
    expect(roles('Deputy Police Commissioner, Mara Ilves, left.', 'Mara Ilves')).toEqual([
      'Deputy Police Commissioner',
    ]);
    expect(roles('Tom Hale, Deputy Police Chief, Mara Ilves and others left.', 'Mara Ilves')).toEqual([]);
    expect(roles('After the talk with John King, Mara Ilves left.', 'Mara Ilves')).toEqual([]);
  });

  it('hold whatever a minister is in charge of', () => {
    expect(roles('They met Norway’s minister of antiquities Mara Ilves.', 'Mara Ilves')).toEqual([
      'Norway’s minister of antiquities',
    ]);
    expect(roles('They met the mother of antiquities Mara Ilves.', 'Mara Ilves')).toEqual([]);
  });

  it('hold no age and no sex', () => {
    expect(roles('Tom Hale, a 30-year-old male Polish national, left.', 'Tom Hale')).toEqual(['Polish national']);
    expect(roles('Tom Hale, a 42-year-old nurse, left.', 'Tom Hale')).toEqual(['nurse']);
  });

  it('hold what follows in brackets, behind a dash and before the time', () => {
    expect(roles('Mara Ilves (the mayor of Orvik) left.', 'Mara Ilves')).toEqual(['mayor of Orvik']);
    expect(roles('Mara Ilves – mayor of Orvik – left.', 'Mara Ilves')).toEqual(['mayor of Orvik']);
    expect(roles('Mara Ilves (the river was the limit) left.', 'Mara Ilves')).toEqual([]);
    expect(roles('“It rained,” said Mara Ilves, head of the union after the vote.', 'Mara Ilves')).toEqual([
      'head of the union',
    ]);
    expect(roles('It was after Mara Ilves, head of the union after the vote.', 'Mara Ilves')).toEqual([]);
    expect(roles('Mara Ilves, mayor of Orvik since 2010, left.', 'Mara Ilves')).toEqual(['mayor of Orvik']);
  });

  it('hold what is said behind an apposition or an adverb', () => {
    expect(roles('Mara Ilves, also a nurse from Orvik, is the head of the union.', 'Mara Ilves')).toEqual([
      'nurse from Orvik',
      'head of the union',
    ]);
    expect(roles('Mara Ilves later became mayor of Orvik.', 'Mara Ilves')).toEqual(['mayor of Orvik']);
    expect(roles('Mara Ilves took office as economy minister following the vote.', 'Mara Ilves')).toEqual([
      'economy minister',
    ]);
    expect(roles('Tom Hale met Mara Ilves and became mayor of Orvik.', 'Mara Ilves')).toEqual([]);
  });

  it('hold what somebody is who is identified so', () => {
    expect(roles('A nurse identified as Mara Ilves left.', 'Mara Ilves')).toEqual(['nurse']);
    expect(roles('The police officer, surnamed Ilves, left.', 'Ilves')).toEqual(['police officer']);
    expect(roles('The mayor named Mara Ilves in his speech.', 'Mara Ilves')).toEqual([]);
    expect(roles('Another nurse, Mara Ilves, left.', 'Mara Ilves')).toEqual(['nurse']);
  });

  it('hold all of a list of what somebody is', () => {
    const list = 'director, producer, and teaching artist';
    expect(roles(`Mara Ilves, a ${list}, left.`, 'Mara Ilves')).toEqual([list]);
    expect(roles('Mara Ilves, a nurse, and director Tom Hale left.', 'Mara Ilves')).toEqual(['nurse']);
    expect(roles('Mara Ilves, the mayor, and soldiers left.', 'Mara Ilves')).toEqual(['mayor']);
  });
});
