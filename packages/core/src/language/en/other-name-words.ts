/** Last words of the names of buildings, roads and other things built, in lower case. Written by hand. */
export const FACILITY_HEADS: string =
  'airport airfield airbase station terminal square street streets road roads avenue avenues boulevard lane drive highway motorway freeway expressway bypass bridge ' +
  'tunnel tower building hall palace castle fort mosque cathedral chapel temple shrine monastery abbey synagogue stadium arena coliseum hotel ' +
  'museum gallery library theatre theater mall plaza market prison jail dam plant refinery pipeline reactor mine shipyard dockyard barracks ' +
  'base cemetery memorial monument statue zoo gardens garden courthouse complex headquarters flyover interchange ' +
  'cafe café lighthouse pier dock docks gym gymnasium wharf quay ground racecourse velodrome circuit residence residences villa tomb pyramid pyramids gate';

/** Last words of the names of events, in lower case. Written by hand. */
export const EVENT_HEADS: string =
  'war wars revolution uprising intifada rebellion revolt coup massacre genocide holocaust battle siege invasion offensive olympics paralympics ' +
  'games cup championship championships tournament open prix marathon derby final finals playoffs bowl summit conference ' +
  'festival carnival fair expo exhibition biennale election elections referendum crisis pandemic epidemic outbreak earthquake tsunami hurricane ' +
  'typhoon cyclone storm flood floods famine depression recession spring day week month eve anniversary ceremony awards parade dynasty convention ' +
  'classic masters talks dialogue era age ramadan eid christmas easter hajj ashura diwali hanukkah passover thanksgiving halloween kwanzaa lent yom brexit';

/** Last words of the names of works, prizes, products, ideas and other things that are neither people, bodies nor places, in lower case. */
export const WORK_HEADS: string =
  'prize award medal trophy plan strategy policy report survey index doctrine theory syndrome disease virus vaccine variant ' +
  'fever bible quran koran torah gospel album song film movie series show novel book anthem shield ' +
  'model class missile jet aircraft rocket satellite probe telescope engine phone app language alphabet calendar scale list schedule ' +
  'currency dollar dollars euro pound pounds yen yuan rupee rupees peso pesos ruble rouble dinar dirham naira shilling rand baht ringgit won';

/** Last words of the names of laws and agreements, in lower case. */
export const LAW_HEADS: string =
  'article section clause chapter annex act bill law amendment treaty convention accord accords agreement pact protocol charter constitution code declaration resolution ' +
  'regulation regulations directive decree ordinance statute memorandum deal amendments rules';

/** Religions, peoples without a country, and followers of ideas: written with a capital, but no names. Singular, in lower case. */
export const PEOPLES: string =
  'muslim islam islamic islamist christian christianity catholic protestant orthodox anglican evangelical baptist methodist lutheran mormon ' +
  "jew jewish judaism hindu hinduism buddhist buddhism sikh sikhism shia shiite shi'ite sunni sufi salafi wahhabi alawite druze yazidi coptic copt " +
  'arab arabic hebrew latin hispanic latino latina anglo afro caucasian slavic celtic nordic roma gypsy berber tuareg hausa yoruba igbo fulani ' +
  'zulu xhosa maori inuit eskimo aboriginal indigenous hutu tutsi kikuyu luo masai pashtun tajik hazara punjabi bengali tamil telugu gujarati ' +
  'marathi rohingya han mongol malay javanese tagalog mandarin cantonese hindi urdu farsi dari pashto swahili zionist zionism nazi nazism ' +
  'fascist marxist marxism communist communism socialist capitalist republican democrat tory tories whig liberal conservative labourite ' +
  'jihadi western westerner easterner northerner southerner american-led english parisian londoner yorker berliner muscovite texan ' +
  'californian sicilian bavarian basque breton flemish walloon corsican scouse cockney jesuit franciscan dominican-friar semite semitic ' +
  'antisemitism islamophobia god allah jesus christ bible almighty lord internet web covid covid-19 coronavirus hiv aids sars ebola zika ' +
  'et gmt utc est edt cst pst bst gdp ceo cfo phd mba dna tv pc vat atm sms gps usd eur gbp lgbt lgbtq ngo ngos faq pdf id ok asap diy suv cctv am pm bc ad ' +
  'mp mps bbq vip ied ieds icu pcr ppe led lng lpg co2 kwh mw gw kg km sq rs rm sars-cov-2 dj ai it hr pr q1 q2 q3 q4 h1 h2 n/a tba ' +
  "māori pakeha pākehā inuk dalit dalits adivasi sherpa creole amharic oromo gaelic acadian maasai métis metis cree mohawk navajo cherokee apache sioux quechua guarani aymara mapuche akan ewe shona ndebele tswana sotho venda swazi afrikaans afrikaner boer assamese odia konkani sinhala sinhalese gurkha pathan brahmin rajput bedouin nubian amazigh kabyle azeri circassian tatar uzbek hmong karen khmer cham ainu hakka hokkien teochew tibetan uyghur uighur jain parsi bahai mi'kmaw mi'kmaq inuktitut ismaili rastafarian bitcoin bitcoins crypto ethereum altcoin blockchain tb fir sim otp ipo mou qcs qc kyc api seo erp crm gst fm usb wifi wi-fi bluetooth mri evs ev bmi ivf celsius fahrenheit email emails e-mail e-mails thank-you cd cds dvd dvds rsvp dui euros url urls fdi ingo ingos rpg suvs leds sme smes kpi kpis ip ott ugc gpa pdfs mous " +
  'nobel cpr daca f1 5g 4g cbd iphone ipad ipod android windows nev nevs uav uavs evm evms ptsd adhd esg iq gcse gcses msmes sops sdgs';
