/** Forms of address and ranks, in lower case with and without their dot: what follows is a person. Written by hand. */
export const HONORIFICS: string =
  'del. mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame lord lady madam madame monsieur mme mme. rev rev. reverend fr fr. ' +
  'hon hon. rt sheikh sheik shaikh sayyid seyyed ayatollah imam mullah mufti hajj haji hajji alhaji alhaja maulana pastor rabbi sister ' +
  'gen gen. lt lt. col col. maj maj. capt capt. cpl cpl. sgt sgt. cmdr cmdr. adm adm. brig brig. pte insp insp. supt supt. det det. ' +
  'rep. reps. sen sen. sens. gov gov. pres pres. atty dato datuk datin tan sri tun encik puan shri smt engr engr. barr barr. ' +
  'arch. dona doña señor senor señora herr frau comrade khun hh hrh mdm adv seri lt-gen maj-gen lt-col dsp asp igp mallam ssp csp igwe cde cde. otunba oba shaykh hojatoleslam swami mahant monsignor ven. togbe highness majesty excellency holiness';

/** Nouns for what somebody is: the last word of a title or of a description of a person, in lower case. Written by hand. */
export const ROLES: string =
  'dp dpp comptroller controller counselor counsellor mla mna mpa mep meps mlas mk tds cm vp vc dgp adc president premier chancellor minister mp mps pm fm senator congressman congresswoman representative lawmaker legislator deputy delegate ' +
  'governor mayor councillor councilor councilman councilwoman alderman commissioner secretary undersecretary ambassador envoy consul attache ' +
  'diplomat speaker whip chairman chairwoman chairperson chair vice-president vice-chancellor vice-chairman leader co-leader head chief boss ' +
  'director co-director manager supervisor coordinator co-ordinator administrator executive ceo cfo coo cto chairman-designate founder co-founder ' +
  'cofounder owner co-owner partner president-elect officer official inspector superintendent constable detective sheriff marshal ' +
  'policeman policewoman cop guard warden general colonel major captain lieutenant sergeant corporal private admiral commodore commander brigadier ' +
  'cadet soldier fighter militant rebel warlord commandant chief-of-staff spokesman spokeswoman spokesperson spokespeople aide adviser advisor ' +
  'consultant strategist pollster analyst expert specialist researcher scientist historian professor lecturer teacher headteacher ' +
  'headmaster headmistress principal dean rector provost tutor student pupil graduate scholar fellow academic author writer novelist poet ' +
  'playwright journalist reporter correspondent editor editor-in-chief columnist commentator anchor broadcaster presenter host producer publisher ' +
  'cameraman blogger critic actor actress singer rapper composer conductor guitarist drummer pianist dancer ' +
  'comedian artist painter sculptor designer architect filmmaker model footballer striker midfielder defender goalkeeper goaltender winger forward ' +
  'quarterback batsman bowler cricketer golfer boxer cyclist runner sprinter swimmer athlete skier driver racer jockey umpire referee coach ' +
  'trainer player skipper champion medallist medalist winner runner-up teammate lawyer attorney barrister solicitor prosecutor judge justice ' +
  'magistrate counsel advocate ombudsman notary plaintiff defendant suspect victim witness survivor convict inmate prisoner detainee hostage ' +
  'gunman bomber shooter killer doctor surgeon nurse midwife paramedic therapist pharmacist dentist vet ' +
  'engineer developer programmer mechanic plumber builder contractor farmer fisherman ' +
  'shepherd miner worker labourer laborer cleaner cook chef baker waiter bartender shopkeeper trader merchant vendor businessman businesswoman ' +
  'entrepreneur banker broker investor financier billionaire millionaire tycoon mogul magnate accountant auditor clerk employee pilot sailor ' +
  'astronaut cosmonaut firefighter fireman activist campaigner organizer organiser protester demonstrator dissident volunteer philanthropist ' +
  'statesman candidate nominee contender challenger rival opponent incumbent successor predecessor supporter ally cleric priest bishop ' +
  'archbishop cardinal pope pontiff nun monk preacher evangelist missionary prophet king queen prince princess emperor empress sultan emir ' +
  'duke duchess earl count countess baron baroness crown shah tsar monarch dictator strongman auntie aunty resident citizen native villager neighbor ' +
  'neighbour refugee migrant immigrant mother father mom mum dad parent son daughter brother sister husband wife widow widower spouse ' +
  'fiance fiancee boyfriend girlfriend friend colleague uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother ' +
  'grandparent twin sibling stepfather stepmother man woman boy girl teenager toddler baby pensioner retiree veteran passenger customer patient ' +
  'tourist traveler traveller visitor guest user member secretary-general director-general governor-general attorney-general treasurer registrar ' +
  'librarian curator archivist chemist physicist ' +
  'astronomer environmentalist conservationist ranger hunter explorer mountaineer climber diver surfer gymnast wrestler weightlifter ' +
  'archer rower rider instructor mentor negotiator mediator intermediary lobbyist fundraiser donor patron trustee executor ' +
  'chieftain elder headman legend rookie laureate co-ceo defenseman goalie netminder figure assailant attacker taoiseach tanaiste caudillo ombudswoman mastermind ringleader kingpin gangster mobster trafficker ' +
  'smuggler hacker whistleblower informant spy agent operative assassin jihadist terrorist extremist insurgent guerrilla executioner goddess deity eyewitness bystander commuter motorist patriarch ' +
  'star superstar front-runner frontrunner hopeful neurosurgeon moderator staffer co-host contributor counterpart co-author surrogate backer ' +
  'appointee confidant committeeman superdelegate icon intern salesman industrialist co-pilot oligarch guru rapist deportee influencer youtuber ' +
  'linebacker cornerback pitcher catcher shortstop outfielder bassist vocalist frontman carpenter hotelier restaurateur newcomer pioneer philosopher linguist co-star lineman schoolteacher litigator undergraduate proponent';

/** What may stand inside a title before its noun, in lower case. Written by hand. */
export const TITLE_MODIFIERS: string =
  'prime vice deputy assistant associate acting interim caretaker former ex- ex late then outgoing incoming newly elected re-elected appointed ' +
  'senior junior chief principal lead leading top high highest ranking top-ranking high-ranking high-level veteran longtime long-time first second third ' +
  'current new old young retired disgraced ousted deposed exiled jailed imprisoned detained convicted accused embattled controversial ' +
  'renowned famous prominent popular legendary celebrated acclaimed award-winning influential powerful respected noted self-styled fictional ' +
  'executive managing general regional national international federal local provincial municipal state district county city central global ' +
  'foreign home interior defense defence finance financial economic economy trade commerce health education environment environmental energy ' +
  'justice labor labour agriculture agricultural transport transportation communications information culture cultural sports sport tourism ' +
  'housing welfare social development planning budget treasury intelligence security military army navy naval air force police ' +
  'government cabinet presidential parliamentary congressional senate house party opposition majority minority ruling coalition independent ' +
  'conservative liberal democratic republican socialist communist left-wing right-wing far-right far-left centrist moderate hardline ' +
  'reformist pro-democracy human rights civil political diplomatic legal medical scientific technical technology tech ' +
  'press media news investigative bureau desk staff freelance white black gay transgender muslim christian jewish catholic ' +
  'shiite shia sunni orthodox anglican hindu buddhist sikh spiritual religious supreme grand crown special personal private public ' +
  'commercial industrial business company corporate sales marketing product project programme program operations research field head team ' +
  'football soccer cricket tennis basketball rugby baseball boxing golf olympic world defending lt brigade division corps ' +
  'squad unit permanent plenipotentiary extraordinary honorary emeritus eminent distinguished visiting guest two-time three-time ' +
  'four-time five-time one-time onetime would-be alleged suspected rebel militia gang drug mafia separatist union student youth women ' +
  "women's rescue fire hospital school university college church mosque temple parish climate wildlife property estate real software data " +
  'computer aviation oil gas mining nuclear aerospace space rocket telecom telecommunications internet pharmaceutical insurance investment ' +
  'bank banking hedge fund equity market currency commodity retail fashion food film movie television tv radio music pop rock folk jazz opera';

/** Fields of office that follow "minister of" or stand before "minister", in lower case. Written by hand. */
export const PORTFOLIOS: string =
  'state defense defence foreign affairs finance interior home health education justice labor labour trade commerce industry agriculture ' +
  'fisheries transport transportation energy environment culture sports sport tourism housing welfare development planning communications ' +
  'communication information science technology innovation treasury economy economics security war veterans immigration citizenship women ' +
  'children youth family gender equality employment works infrastructure water forestry forests mines minerals petroleum lands land resources ' +
  'human cooperation co-operation religious parliament staff police operations budget revenue public national internal external local regional ' +
  'investment investments business enterprise industries petrochemicals mining electricity power climate natural digital social protection ' +
  'homeland urban rural community communities integration reintegration migration population higher basic primary secondary municipalities';
