/** Head nouns of sources, singular, by what they say of who speaks. Written by hand from what English news calls its sources. */
/** People that such a noun alone does not name. */
export const PERSON_NOUNS: string = `
  official source diplomat spokesman spokeswoman spokesperson aide adviser advisor officer policeman policewoman soldier commander
  guard witness eyewitness bystander onlooker passer-by resident neighbour neighbor villager local citizen civilian survivor victim
  relative friend colleague acquaintance associate ally supporter follower backer critic opponent rival detractor sceptic skeptic
  expert analyst observer commentator pundit economist scientist researcher academic historian scholar professor lecturer teacher
  student pupil parent doctor physician nurse surgeon medic paramedic patient psychologist lawyer attorney barrister solicitor
  advocate activist campaigner protester protestor demonstrator marcher organiser organizer volunteer worker employee staffer
  insider executive manager trader investor shareholder broker banker buyer seller customer client consumer shopper
  owner landlord tenant driver passenger pilot sailor captain fisherman farmer miner engineer technician architect builder developer
  designer artist actor actress singer musician writer author poet journalist reporter correspondent editor photographer blogger
  columnist reader viewer listener user voter elector delegate lawmaker legislator politician parliamentarian senator
  congressman congresswoman councillor councilor backbencher rebel militant insurgent fighter gunman attacker suspect defendant
  detainee prisoner inmate hostage refugee migrant immigrant exile defector veteran man woman boy girl child teenager youth person
  people somebody someone member participant attendee guest visitor tourist fan player coach athlete cleric priest monk nun
  imam rabbi bureaucrat negotiator mediator envoy investigator detective inspector firefighter rescuer juror deckhand farmhand stagehand crewman crewmate shipmate whistleblower
  informant contact figure leader elder account other some many others one two three several few dozens hundreds thousands
  mother father wife husband son daughter brother sister uncle aunt cousin nephew niece grandmother grandfather widow widower
  family families girlfriend boyfriend fiance fiancee partner stepfather stepmother brother-in-law sister-in-law
  lieutenant major sergeant colonel corporal private constable trooper deputy intern recruit cadet trainee
  jihadist extremist terrorist smuggler trafficker robber burglar thief murderer killer gunmen impersonator fraudster hacker
  national foreigner native islander settler nomad mama mum mom dad grandma grandpa baby toddler teen adult adults
  therapist dentist pharmacist vet veterinarian chef waiter waitress barman bartender hairdresser model dancer comedian
  taxpayer commuter motorist cyclist homeowner householder pensioner worshipper shopkeeper specialist operator planner
`;

/** Offices that one person holds at a time: the noun says who it is, though it does not name them. */
export const OFFICE_NOUNS: string = `
  president premier minister chancellor secretary king queen prince princess emperor pope governor mayor ambassador chairman
  chairwoman chair chairperson director chief head prosecutor ombudsman commissioner judge justice speaker attorney-general
  general admiral treasurer registrar coroner dean rector principal headmaster headteacher monarch sultan emir caliph ayatollah
  archbishop bishop patriarch`;

/** Things written, found or shown that can be cited. */
export const DOCUMENT_NOUNS: string = `
  report statement study document article letter message memo memorandum poll survey tally ruling verdict judgment judgement indictment
  complaint lawsuit filing affidavit law bill act treaty agreement accord resolution constitution contract transcript record
  recording video footage tape audit review inquiry analysis assessment census forecast data figure figures statistic statistics
  research paper book essay column editorial blog post tweet email e-mail website page sign notice poster placard leaflet label
  communique communiqué declaration manifesto plan draft note text testimony inquest investigation finding findings evidence
  dossier file cable bulletin summary brochure advertisement ad press-release release sentence response responses`;

/** Bodies that speak as one. */
export const BODY_NOUNS: string = `
  government ministry department office agency army navy air-force military police force company firm corporation group union council
  committee commission board court tribunal parliament senate congress assembly party coalition alliance opposition administration
  authority authorities leadership side delegation team club federation association league society organisation organization
  charity foundation institute university school college hospital church bank fund regulator watchdog bureau service embassy
  consulate mission country countries state states nation nations city town region province republic kingdom cabinet
  center centre clinic branch district store shop supermarket chain brand label studio theatre theater library zoo
  palace secretariat directorate militia movement network operator airline railway utility manufacturer maker retailer supplier
  prosecution defence defense jury crew management industry campaign house household airport band museum`;

/** Publications and broadcasters. */
export const PUBLICATION_NOUNS: string = `
  newspaper paper magazine journal broadcaster channel station website site outlet media press daily weekly tabloid broadsheet
  publication wire newswire radio television tv podcast programme program blog`;
