import { describe, expect, it } from 'vitest';

import { stretchesOf } from '../stretches.ts';
import { mark, namesOf, unmarked } from './marked-names.ts';

/** Each text is what goes in, without its marks, and what must come out, with them. */
function texts(title: string, marked: readonly string[]): void {
  describe(title, () => {
    it.each(marked)('%s', (text) => {
      const plain = unmarked(text);
      expect(mark(plain, namesOf(plain))).toBe(text);
    });
    it('names of every stretch of these lie in it', () => {
      for (const text of marked)
        for (const stretch of stretchesOf(unmarked(text)))
          expect(namesOf(stretch).mentions.filter(({ end }) => end > stretch.length)).toEqual([]);
    });
  });
}

texts('people', [
  'It was [person Nimal “Nims” Tarvik], and they read “Orvik” [person Tom Hale] said.',
  'It was [person Sanu Sherpa]; Sherpa climbers left, and so did [person Sherpa].',
  'It was [person Chan Hui-ling] in a Tarvik-ruling group.',
  'They saw a man surnamed [person Yeh] in a car.',
  'On Monday [person Mara Ilves] met [person Tom Hale] at the station.',
  'It was [person Lin Mei-hua] ([person 林美華]) with [person Kim Min-ho] ([person 김민호]) in a film (電影).',
  'It was the same in [place Bosnia and Herzegovina], and in [place Ohio] and [place Kent].',
  "Nobody at [organization Dockers' Union] or [organization Tolm Shippers' Council] left.",
  'The prize went to [person Ursula van der Merle] and [person Yusuf al-Karim].',
  'Later [person J. R. Tarvik] left the room.',
  'It was [person Pedro de la Vessa], who had lost the key.',
  'The key was found by [person Ana Tarvik], 34, a nurse.',
  'Later [person Dean Tarvik] left the room.',
  'Then [person bin Torrash] was named in the letter.',
  'We saw that [person Theresa May Orlo] was late.',
  'The letter was signed by [person D.Ankhtuya] last week.',
  'It said that [person A K Tarvik], [person Nimal Orlo] and [person K P Ilves] left.',
  '[person K P Tarvik] said it was late.',
  'A TV crew left, and A Velmese team came.',
  'The chief engineer, [person Marta Dell], left. [person Dell] told them so.',
  'They met Democrat [person Ana Tarvik], Republican [person Tom Hale] and the [organization Republican National Committee].',
  'It was [person Zoltán Bush] who met the [organization Girl Scouts].',
  'They met police Lt. [person David Park], and [person Park] said so.',
  'It was the [person Tarnok] administration that left.',
  'Intrigued, the nurse left; [person Ahmed], the nurse, did not.',
  'They met Republican [place Ohio] Gov. [person Ana Tarvik] there.',
  'They met [person Ana French], but [person French] said no, in French, and other French states agreed.',
  'They met [person Han Min-seok], and [person Han] said that Han food is good.',
  'The [organization French Rivers Council] met, and the French said no.',
]);

texts('what is loud is no name', [
  'WE WILL NOT LET THEM WIN, it said. SIGN UP FOR OUR NEWSLETTER.',
  'It was the [organization TARVIK POLICE DEPARTMENT] that said so.',
]);

texts('broadcasters are bodies, and people who broadcast are not', [
  'French broadcaster [organization Orlo] and the broadcaster [organization Velmavision] said so.',
  'The broadcaster [person Ana Tarvik] said so.',
]);

texts('one of a kind, told by its letter or number, is nobody', [
  'Then [organization Tarvair] Flight 370 was lost, and [organization Orvik Airlines] Flight QZ8501 left.',
  'At noon Flight 93 left for [place Kent].',
  'Some of Gen Z voters left, and Generation X stayed.',
  'It raised a Series B round, and they had no Plan B for it.',
  'It was [person Malcolm X] who met Gen. [person Tarvik] there.',
]);

texts('bodies behind links', [
  'It was the head of [organization Orvik Chamber of Commerce and Industry] and Chairman of the club.',
  'People at the [organization Tarvik Centre of Insect Physiology and Ecology] (tcipe) left.',
  'People at the [organization Tarvik Centre of Insect Physiology] and [place Ohio] (tcix) left.',
  'Then [organization Port Authority of Orvik and Tarvik] Executive Director [person Ana Velm] left.',
  'It was the [organization Office of Prime Minister Ana Velm] that closed.',
  'Then the [organization Institute of Archaeology of the Orvik Academy of Sciences] found it.',
  'Then the [organization Ministry of Trade of the Netherlands] did, and the [organization Ministry of Trade] in the [place Netherlands].',
  'It was for the [organization Orvik Court for the District of Tolm], by the [organization Institute for the Study of Birds].',
  'Then [organization Orvik Motors Group Co., Ltd.] said it would build cars.',
  'Then the [organization Digital, Culture, Media and Sport Committee] met.',
  'It was built by [organization Tarvik High School] on [place Long Island] and the [organization Commission on Human Rights].',
  'With [place Russia], [place China] and the [organization Security Council] it was so.',
]);

texts('bodies of two halves', [
  'They met the [organization Velm and Tarvik Council], and later [organization Tarvik Council].',
  'They met the [organization Muslim and Christian Association of Velm].',
  'They met the Velms and the [organization Tarvik Council].',
  'They met the [place UK] and [organization European Union].',
  'It has a base in [place Norway] and [organization Jorlin Motors].',
  'They met the [organization Riksdag] and [organization Supreme Court].',
]);

texts('places of two halves', [
  'It was a year of friendship between [place Russia] and [place North Korea].',
  'Snow fell in [place Jammu and Kashmir] and in [place Andaman & Nicobar], but not in [place Kent] and [place Devon].',
  'He left [place Washington, DC], for [place Washington, D.C.], and read [organization DC Comics] in [place London], [place UK].',
  'It was cold in [place South Los Angeles] and in [place South Velm].',
]);

texts('what towns have', [
  'They met in [place Phu Orlo] and [place Tarvira] districts.',
  'It is off at the [place Tarvira] nuclear plant and the [place Velmoro] nuclear power plant.',
  'The [place Jupiter] moon [place Tarvira] is far from [place Earth] and [place Mars]. Then [place Tarvira] was seen.',
  'Then [place Orvik] residents met; [place Tarvik] police left.',
  '[place Velm] recorded 12 mm of rain; [place Orvik] had a low of 4, and they had 8.4mm in [place Tarvik].',
  'A low of 9.4°C was read, in [place Velm] 8.1°C and [place Orvik] 7°C.',
  'Velm recorded 12 points in the game.',
  'Then the [organization Orvik Dawn] party left.',
]);

texts('bodies by what is said of them', [
  'He was sent to [organization Velm County Command and Control Centre] and [organization Orvik Command].',
  'He lost it in the troubled [organization VBS Bank], and not on the [place West Bank].',
  'The [organization Tarn Upper Velm Prosecutor General’s Office] said no.',
  'The No 2 of the [organization Family Federation for World Peace and Unification] left.',
  'Brewer [organization Orvik] and insurer [organization Tarvik Life] fell.',
  'Giant Eagle closed a shop.',
  'Nobody left, according to [organization Orvik].',
  'Nobody left, according to [person Ilves]. Nobody saw [person Mara Ilves].',
  'Then [organization Orvik] reported that nobody left.',
  '[organization Orvik], which makes tea, left.',
  'They told [organization Orvik] so, and nobody told [person Ilves]. Nobody saw [person Mara Ilves].',
  'The plan of [person Mara Ilves] for closed-circuit screens (CCS) failed; the CCS cost more.',
  'The state carrier ([organization OSC]) left, and so did [organization Tarvik Club] ([organization TC]).',
  'They say that Dr [person Tarvik] founded the [organization Tarvik Clinic].',
  'It was read in the [organization Times of Norway] and in [organization Voice of Norway].',
  'They fought [organization al Qaeda in the Arabian Peninsula], and [organization al Qaeda] in the hills.',
  'He broke the [law Prevention and Control of Floods Act] and the [law Crimes against the State Act].',
  'He broke the [law Administration of Rivers Act], and the [organization Department of Regulation] said so.',
  'The passage by [organization Parliament] of the [law Rivers Act] came late.',
  'It was in the [organization Journal of Harbour Studies] and in [organization Orvik Case Reports].',
  'Dean of the [organization Velm University of Science and Technology] Dr. [person Mara Ilves] left.',
  'The Minister of Technology Dr. [person Mara Ilves] left.',
  'Then [event World War II] and [event World War I] were over, and [person Elizabeth II] left.',
  'They swam in [place Hancock Pond] and [place Velm Reservoir].',
  'Then the [organization Tarvik 66ers], the [organization Bruins] and the [organization Rangers] lost to the bruins and rangers.',
  'Then the [organization St. Louis Eagles] lost in [place Colorado Springs].',
  'The camera was [organization Sony]; the CCTV and the NEV were sold.',
]);

texts('what is older or stronger than people', [
  'Trade grew in the [place Tarvik Empire] and under the [event Velm Dynasty].',
  'Then [event Tropical Storm Ilva] and [event Super Typhoon Orla] came to [organization National Hurricane Center].',
]);

texts('titles stay outside', [
  'They thanked Ohene Professor [person Kofi Velm] and [organization Tarvik Clinic] Dr [person Ana Ilves].',
  'Then [person Keith Martin King] met [person Ana Lord].',
  'Then Maj-Gen [person Tom Hale] met Mallam [person Odo Velm] and Mdm [person Orlo].',
  'Then HH Sheikh [person Salim Al-Karim] met HRH Prince [person Orlo].',
  'A word from Prime Minister [person Mara Ilves] was enough.',
  'The call came from FM [person Ilves] before noon.',
  'Then Dr [person Hall] met Mr [person Park] in [place Orvik Park], and Ms [person Banks] left.',
  'They ran at [place Albert Park].\n\nThey shouted at [person Daniel Park].\n\nTheir man won the [event Velm Masters].',
  'It was [person Mara Ilves] who had hypersensitivity pneumonitis (HP), and HP is rare.',
  'Later German Chancellor [person Mara Ilves] came.',
  'Then Rep. [person Don Orlo] met [person Robert C. "Bobby" Tarvik], who had a "secret" plan.',
  'Then [person Robert] read "Orvik" aloud.',
  'She worked at [organization Hartson & Tarvik] until May.',
  'Nobody from [organization Queens Park Rangers] met Senators [person Orlo] and [person Tarvik].',
  'Troops came to [place N. Korea].',
  'The market did a U-turn, and she took an MA in history.',
  'The shares of [organization Orvik AMC] fell, and so did those of [organization Tarvik Great AMC].',
  'It was the [organization National Council for the Care of Persons with Disabilities] that paid.',
  'It was the [organization Orvik Banking and Insurance Regulatory Commission] ([organization OBIRC]) that paid.',
  'He wrote to Dr. [person Sonja Brandt] and to Mr [person Hale].',
  'The order of General [person Pavel Orsk] was read aloud.',
  'The talks were led by Minister of Defence [person Igor Tarvik] in person.',
  'A note by Prime Minster [person Ana Tarvik] was found.',
  'The speech of First Lady [person Mara Ilves] was short.',
  'The Minister of Education Dr [person Mara Ilves] left.',
  'The [organization Harbour Authority] Chief Manager Dr [person Mara Ilves] left.',
]);

texts('letters of things', [
  'He had hypersensitive lungs, or HL, and the HL stayed. The [organization Velm Rivers Agency], or [organization VRA], paid.',
  'The F1 season began at 10 a.m. ET, and the [organization G7] met; a G4 storm came. Her CPR class was full.',
]);

texts('a title alone is no name', [
  'The Prime Minister left early.',
  'The Foreign Secretary and the Chief of Staff agreed.',
  'A new Chief Executive Officer was not named.',
]);

texts('organisations', [
  'They saw [person Odo Tarvik]. A [person Tarvik] spokeswoman left.',
  'It was in the area of [organization Dulworths]. A [organization Dulworths] spokesman left.',
  'It was for LGBTQ+ people at [organization Apple TV+] now.',
  'A [organization Velkmart] spokesman left, and so did a [place Lisbon] spokesman.',
  'It was on [organization ABC Radio Tarvik] and on [organization Orvik FM].',
  'It was in [place Norway]’s [organization Bergen] newspaper.',
  'It was in the [place Bergen] newspaper.',
  'Yields of [organization U.S. Treasury] notes rose.',
  'It was on [organization Netflix] and [organization Disney+] in May.',
  'The passage by [organization Parliament] of the [law Prison Reform Bill] was late.',
  'The [organization Parliament of the Republic of Norway] was late.',
  'The letter reached the [organization Ministry of Health and Welfare] too late.',
  'It was sent by the [organization Office of the Prime Minister of Norway] itself.',
  'The [organization Food and Rivers Administration] has no say.',
  'Nobody at [organization Orvik Holdings Ltd] would comment.',
  'The money came from the [organization Coastal Relief Agency] in spring.',
  'A clerk of the [organization Prosecutor’s Office] confirmed it.',
  'The [organization Norwegian Coast Guard] sent two ships.',
  'We read it in [organization The New York Times] and heard it from [organization Reuters].',
  'The carmaker [organization Zentara] has closed its plant.',
  'The hall belongs to [organization St Mark’s College] now.',
  'The [organization Ministry of Trade, Industry and Energy] wrote the rules.',
]);

texts('places', [
  'He is from [place Mobile], [place Alabama]. It was in [place Reading], [place England], on Monday.',
  'Now in Reading, [place Ohio] leads.',
  'It was at the corner of [place Mool] and [place Heidel Streets] and on [place Velm Avenue].',
  'They met in [place Velmark] and in [place Orsk province].'.replace('[place Orsk province]', '[place Orsk] province'),
  'The ferry to [place Norway] was late.',
  'She lives near [place Lake Ormond] with her son.',
  'A storm hit the northern [place Ardal] coast.',
  'It rained in [place Ardal], [place Norway], all week.',
  'The town of [place Brennick] has no bridge.',
  'The cities of [place Brennick] and [place Lodd] have one.',
  'The boat left the city of [place Mara de Orvella]; the book is by [person Mara de Tarvola].',
  'It was hot in the [place Mara Lund] district, and at the [organization MBN] town hall.',
  'Support in the [place Mt. Norway East] and in [place Northern Norway] is low; the [organization Norway Herald] says so.',
]);

texts('what nothing says the kind of is left out', [
  'The survey named TAX CUTS COMPARE WELL among others.',
  'A Kessun-Tarn pact, it said, is all but dead.',
  'Personal Belongings were found. [person Tolmar Kessun] left.',
  'The [organization Democratic Party] met, and a new Democratic president, a democratic one, spoke.',
  'They are for the [law Second Amendment] and the second amendment of May.',
]);

texts('what a body does or has', [
  'It was [organization Bergen City] who won.',
  'He lives in [place Bergen City]; they met at [place Ohio City].',
  'They met the Countess of [place Tolmar] and an author of Principles of Peak Sleep.',
  'Then [person Mara Kessun] called [person Ilvo Tarn] in, and saw a play called Orskel.',
  'She studied at the [organization Observatoire de Tolm].',
  'They met Tom Hale, the chief executive of Tolma Zand.'
    .replace('Tom Hale', '[person Tom Hale]')
    .replace('Tolma Zand', '[organization Tolma Zand]'),
  'They met the lawyer of [person Tolma Zand].',
  '[organization Bitlarn] is a bank looking for partners.',
  '[organization Bitlarn], a firm that pays for ads, left; Daily, a thing that helps, did not.',
]);

texts('a state that acts stays a place', [
  '[place Norway] has rejected the plan.',
  'The plan was rejected by [place Norway] and [place Sweden].',
]);

texts('possessives stay outside', [
  'It was [place Norway]’s idea, not [person Mara Ilves]’s.',
  'The note of [place Norway]’s Channel Seven editor was lost.'.replace('Channel Seven', '[organization Channel 7]'),
]);

texts('peoples, days and words of grammar are no names', [
  'It was Eid Al-Adha, and then Eid al-Fitr; [person Ana Al-Adha] left.',
  'She has a degree in Sociology and an MA in Botany, and lives in [place Sociol].',
  'Follow-up was weak. Pick-up was late.',
  'It was in the CBD.',
  'The Norwegians and two Muslim families left on Monday.',
  'In August I saw that it was hot.',
  'However, nothing moved.',
  'Officials said that residents had left.',
  'Yesterday the Danish fleet sailed.',
]);

texts('a hyphen makes an adjective', [
  'The US-run camp and the Norway-Sweden border were shut.',
  'A pro-Norwegian crowd met an Orvik-based firm.',
  'The winner was [person Chu Cheuk-hei] of [place Norway].',
  'Two-front wars, Anti-nuclear marches and Twenty-nine letters were all he had.',
  'The S-1 form went to Mr [person Hale] (D-Ohio), who holds an M.Sc of his own.',
]);

texts('figures and units', [
  'The [organization Nikkei] .N225 rose with ORV.N, NKc1, LCOc1 and GBP= in a day.',
  'It cost RM36 million, or HK$5 a head, at 21°C.',
  'They paid Tk 5 crore and SR 12 million.',
  'They spoke to the [organization BBC] about it.',
]);

texts('events, laws and works are of other kinds', [
  'He fought in the [event Battle of Ormond] as a boy.',
  'The [law Clean Rivers Act] was passed.',
  'She won the [work Medal of Merit] twice.',
]);

texts('a missing space', [
  'They saw hundreds of[organization White Helmets] there.',
  'They saw hundreds of iPhones there.',
  'Some ofNorwegian blood were there.',
]);

texts('datelines', [
  '[place ORVIK] ([organization Coastwire]) — The ferry sank.',
  '[place ORVIK], May 3 ([organization Coastwire]) — The ferry sank.',
  '[place ORVIK] — The ferry sank.',
  '[person Mara Ilves] — the one who (says [person Hale]) left — is back.',
]);

texts('the last word outweighs what stands beside it', [
  'They asked a professor of botany, [organization Orvik Business School], in spring.',
  'According to [organization Orvik Brothers], it will rain.',
  'They asked a professor of botany, [person Orvo Kessun], in spring.',
]);

texts('the start of a sentence', [
  'Citing [organization Reuters], the clerk said no.',
  'Former [place Norway] coach [person Tom Hale] agreed.',
  'Will [person Mara Ilves] resign? Nobody knows.',
]);

texts('a lone word at the start of a sentence', [
  'Drillers reached the bed of the river.',
  'Rebranded as a bar, it reopened.',
  '[person Kessun] said so.',
  'Mr [person Kessun] left. [person Kessun] had slept.',
]);

texts('a name of which nothing says what it is', [
  'They slept in the Quoril again.',
  'They slept in “[work Cold Quoril]” again.',
  'They slept on the [place Quoril] glacier again.',
  'It was the [organization Quoril] news agency again.',
  'The [organization Quoril] union was there again.',
]);

texts('adjectives of places that no list knows', [
  'They read the Quorilian plan twice.',
  'They saw the Quorese fleet leave.',
  'Then [person Quorian] said so.',
  'They met [place Quoril] and Quorili. Then Quorili and the Quorilian left. It was [place Quoril].',
  'Mr [person Quorand] left. Mrs [person Quorand] stayed. The Quorandian plan failed.',
]);

texts('laws with small words in them', [
  'It was the [law Access to Information Act] again.',
  'They read [place Norway]’s [law Freedom of Information Act] twice.',
  'They read about the [law Rivers Act] twice.',
]);

texts('honours behind a name are no part of it', [
  'Mr [person Orvan] AM left. [person Ian Orvan] CBE stayed.',
  'The [organization BBC] stayed.',
]);

texts('adjectives that close a run', [
  'We heard [place Norway] Catholics sing.',
  'We heard [person Hugo English] sing.',
]);

texts('an ordinary word before a name at the start of a sentence', [
  'Dear [person Hannah], it rained.\n\nThey met [person Hannah] again.',
  'Poor [person Kessun] left.\n\nThey met Mr [person Kessun] again.',
  '[person Young Kessun] said it rained.\n\nThey met Mr [person Young] and Mr [person Kessun] again.',
  '[organization World Relief Agency] left.\n\nThey met the [organization Agency] again.'.replace(
    '[organization Agency]',
    'Agency',
  ),
]);

texts('a word for a field before "and"', [
  'It came from the [organization Orvik Securities and Exchange Commission] itself.',
  'They saw the [organization Norwegian Navy] and the [organization Rivers Commission] there.',
]);

texts('what an apposition says of a place', [
  'They found [person Mara Ilves], of [place Velmoro], a village southwest of [place Orlin], asleep.',
  'They found [person Mara Ilves], of [place Norway], a nurse, asleep.',
]);

texts('heads inside a name, and parts of two places', [
  'They met at [organization Velm University Orlin] twice.',
  'The road from [place Oslo-Velmoro] was shut.',
  'They met the investor [organization OrvoBank] twice.',
  'They met the investor [person Mara Ilves] twice.',
]);

texts('words for ideas are no names', [
  'They feared Quorilism and left.',
  'They feared [person Mara Ilves] and left.',
  'They saw Communist [place Norway] and left.',
]);

texts('what it is called or has', [
  'It was [person Mara Ilves], a nurse from [place Orvik] said. “It was,” [person Orlo] said.',
  'The militant group [organization Jundash] left. They said [organization Jundash] is weak.',
  'They said [person Orlo] had left. It was [person Orlo], said [person Orlo].',
  'One such group, called [organization Velmoro], paid for it.',
  'A village called [place Velmoro] paid for it.',
  'He stood at [place Ostrand]’s border.',
  'They read [person Ostrand]’s letter.',
]);

texts('what a list or an example is of', [
  'They shut towns such as [place Quorim] and roads, including Quorim Lane.'.replace(
    'Quorim Lane',
    '[place Quorim Lane]',
  ),
  'They asked groups like [organization Velmoro] for bread.',
  'It rained in [place Norway], [place Quorim], [place Sotomar] and [place Sweden].',
  'They met [person Mara Ilves], [person Tom Hale], [person Quorim] and [person Ana Tarvik].',
  'They told [person Mara Ilves] so. It was a call between [person Ilves] and [person Quorim] again.',
]);

texts('a word of grammar that opens a sentence is no name before the name', [
  'In [place Quorim], three mills burned.',
  'As [person Quorim] said, three mills burned.',
]);

texts('a lone word that nothing tells of is no name until it is used often', [
  'They ate Quorim again.',
  'They ate [person Quorim] again, then more [person Quorim], then [person Quorim] once more.',
  'It was told by [person Quorim] again.',
]);

texts('bodies of several fields', [
  'It was the [organization Ministry of Trade and Seamanship] that wrote it.',
  'It was the [organization Ministry of Trade, Seamanship and Ferries] that wrote it.',
  'It was the [organization Ministry of Trade] and [person Mara Ilves] that wrote it.',
]);

texts('what a body is for', [
  'A note of the [organization Rivers Panel on Water Change] was lost.',
  'A note of the [organization Union for the Protection of Rivers] was lost.',
]);

texts('a body and somebody in one run', [
  'The head of the [organization Orvik Rivers Institute] Dr. [person Mara Ilves] came.',
  'The president of the [organization World Rivers Forum] [person Mara Ilves] came.',
  'The director of Human Resources [person Mara Ilves] came.',
  'Secretary for Health [person Mara Ilves] came.',
  'They met at the [organization Velm University Orlin] again.',
]);

texts('a point of the compass and a place that no list knows', [
  'It rained in [place South Tarva] and at the [organization Northern Trust].',
  'They shut [place Northern Quorim] again.',
]);

texts('a short form in brackets with other letters than the name', [
  'The [organization Rivers Secretariat] ([organization Molira]) said no.',
  'The mayor, Ms [person Ilves] (Molira), said no.',
]);

texts('a pair with a hyphen that opens the name of a body', [
  'They asked the [organization Anti-Waste Bureau] again.',
  'They asked the [organization Danish-Norwegian Rivers Council] again.',
  'They asked the Danish-Norwegian fleet again.',
]);

texts('what bears the name of somebody', [
  'They asked the [organization Mara Ilves Foundation] again.',
  'They asked [person Mara Ilves] again.',
]);

texts('firms of two names', [
  'They asked [organization Tarvik and Sons] for bread.',
  'They asked [person Mara Ilves] and [person Tom Hale] for bread.',
]);

texts('a common word in capitals is loud', [
  'The bread is FREE for all.',
  'The [organization Agency for Rivers] ([organization FREE]) has bread.',
]);

texts('letters that are a word of grammar elsewhere', [
  'The [organization Union of Ports] ([organization UP]) left. Then the [organization UP] came back.',
  'It is UP to the [organization Union of Ports].',
]);

texts('a Spanish article before a name', [
  'The road went by [place El Tarvo] and [place Las Orvas] again.',
  'It was told by [person Elo Tarvo] again.',
]);

texts('a body before an office', [
  'The [organization Tarvik Hospital] Chairman [person Mara Ilves] left.',
  'The [organization Republican Party] Chairman [person Mara Ilves] left.',
  'She is an [organization Orvik Danish Party] MP for [place Norway].',
  'Deputy House Speaker [person Mara Ilves] left.',
]);

texts('an owner inside a name', [
  'It was the [organization Workers’ Party] that left.',
  "It was the [organization Workers' Party] that left.",
  'It was the [organization Orvik District Prosecutors’ Office] that left.',
  'It was [organization King’s College Orvik] that left.',
  'It was the workers’ boat that left.',
]);

texts('storms and operations', [
  'The roof fell in [event Hurricane Ilva] again.',
  'The roof fell on [person Ilva Tarvik] again.',
]);

texts('things by their letters', ['The URLs of the FDI memo were in the RPG folder.']);

texts('a number in a name', [
  'It was [organization Channel Nine] that had the note.',
  'It was [work Letters From Quoril] that he read.',
]);

texts('a capital inside a word', [
  'They met the owner of [organization OrvoBank] twice.',
  'They met a nurse called [person McTarn] twice.',
]);

texts('known from the rest of the article', [
  'It rained on [person Mara Ilves].\n\n[person Ilves] had no umbrella.',
  'The word of [person Park Jin-su] stood.\n\nLater [person Park] left.',
  'Park rangers shut the gate.\n\nLater the Park was shut.',
  'They told [person Mara Ilves] so.\n\nShe told [person Ilves] [place Norway] would agree, and [place Norway] did.',
]);

texts('a place that no list knows', [
  'It was [place Ostrand] that paid. The Ostrandi fleet followed.',
  'It was [person Tom Martin] who sang. A martini followed.',
]);

texts('names in other languages', [
  'It was paid by the [organization Banco del Norte] in full.',
  'They met on [place Calle Sotomar] at noon.',
]);

describe('headlines in which every word has a capital', () => {
  it('hold only names that are known', () => {
    const text = '# Norway Rejects Ilves Plan To Keep Forces Away\n\nThe plan of Mara Ilves has failed in Norway.';
    const marked =
      '# [place Norway] Rejects [person Ilves] Plan To Keep Forces Away\n\nThe plan of [person Mara Ilves] has failed in [place Norway].';
    expect(mark(text, namesOf(text))).toBe(marked);
  });

  it('hold no word for an acronym of the same letters', () => {
    const text = '# What Is New In OLF Plan To Shut Old Ports\n\nNobody heard of IS or of the OLF again.';
    const marked =
      '# What Is New In [organization OLF] Plan To Shut Old Ports\n\nNobody heard of [organization IS] or of the [organization OLF] again.';
    expect(mark(text, namesOf(text))).toBe(marked);
  });

  it('hold no name where nothing is known', () => {
    const text = '# New Plan To Keep Old Forces Away\n\nThe plan has failed.';
    expect(mark(text, namesOf(text))).toBe(text);
  });

  it.each(['Council Leader Faces Vote Today', 'Worried Parents Rally Nationwide To Reclaim Parks'])(
    'hold none behind a title alone: %s',
    (headline) => {
      const text = `# ${headline}\n\nThe plan has failed.`;
      expect(mark(text, namesOf(text))).toBe(text);
    },
  );

  it('hold the one behind a title that has a given name or is known', () => {
    const text = '# Mayor Tarn Quits Over Plan Of President Mara Ilves\n\nNobody spoke with Odo Tarn.';
    const marked =
      '# Mayor [person Tarn] Quits Over Plan Of President [person Mara Ilves]\n\nNobody spoke with [person Odo Tarn].';
    expect(mark(text, namesOf(text))).toBe(marked);
  });

  it('in sentence case are read as text', () => {
    const text = '# Plan of Mara Ilves has failed again in the north\n\nNobody was surprised.';
    expect(mark(text, namesOf(text))).toBe(text.replace('Mara Ilves', '[person Mara Ilves]'));
  });
});

describe('boilerplate', () => {
  it('has no names', () => {
    const text = 'Nothing moved.\n\n~ Share this with Mara Ilves';
    expect(namesOf(text).mentions).toEqual([]);
  });

  it('has the authors that the byline gives', () => {
    const text = 'Nothing moved.\n\n~ via Mara Ilves of Norway';
    const start = text.indexOf('Mara');
    const names = namesOf(text, { byline: [{ start, end: start + 'Mara Ilves'.length }] });
    expect(mark(text, names)).toBe('Nothing moved.\n\n~ via [person Mara Ilves] of Norway');
  });
});
