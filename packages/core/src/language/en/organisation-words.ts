/** Last words of the names of organisations, in lower case. Written by hand. */
export const ORGANISATION_HEADS: string =
  'branch legislature entity platform courts panchayat khural majlis mejlis shura presidency ministry department agency authority bureau office commission committee subcommittee council board administration service services institute ' +
  'institution university college school academy faculty polytechnic seminary federation confederation association society union league alliance ' +
  'coalition front movement party congress parliament assembly senate house chamber cabinet directorate secretariat government court tribunal ' +
  'judiciary bank fund trust foundation charity organization organisation group company corporation co co. bros bros. cos corp corp. inc inc. ltd ltd. llc plc gmbh ' +
  'ag sa s.a. nv bv spa limited incorporated holdings holding enterprises industries partners associates consortium conglomerate cooperative ' +
  'airlines airline airways air railways railway railroad motors motor automotive steel oil petroleum energy power electric electronics ' +
  'technologies technology systems solutions software networks network communications telecom telecommunications mobile media press news newspaper ' +
  'newspapers times post herald tribune gazette journal chronicle observer guardian telegraph mail express star standard review magazine weekly ' +
  'daily broadcasting television tv fm radio channel films pictures studios studio entertainment records publishing publishers books insurance ' +
  'brothers courier examiner enquirer inquirer dispatch sentinel bulletin argus advertiser echo globe monitor asociados consultores associados archives archive hotspur albion consulting consultants advisers advisors advisory congregation schools ' +
  'securities capital investments investment financial finance ventures properties realty developers construction engineering pharmaceuticals ' +
  'pharma laboratories laboratory lab labs healthcare hospital clinic centre center army navy force forces guard guards corps brigade ' +
  'battalion regiment division squadron command militia police constabulary taskforce squad unit patrol intelligence orchestra ensemble choir ' +
  'band ballet opera club team united fc f.c. rovers wanderers athletic cf sc ac rangers church diocese archdiocese synod ' +
  'brotherhood order sect ummah waqf watch initiative project programme program campaign forum delegation mission embassy ' +
  'consulate registry inspectorate ombudsman exchange stores supermarkets supermarket retail restaurants hotels foods beverages ' +
  'brewery breweries annals proceedings reports mills mines mining resources minerals metals chemicals logistics shipping lines customs treasury ' +
  'observatory think-tank thinktank panel unions workers teachers democrats republicans liberals conservatives socialists greens ' +
  'cartel gang mafia syndicate rebels voice ngo';

/** Words for an organisation that stand beside its name in lower case ("the carmaker Zenta"). Written by hand. */
export const ORGANISATION_NOUNS: string =
  'chipmaker planemaker company firm corporation conglomerate group organization organisation agency newspaper daily weekly magazine website site blog broadcaster ' +
  'channel network station publication outlet tabloid publisher bank lender insurer carmaker automaker manufacturer maker producer retailer ' +
  'supermarket chain airline carrier operator airliner startup start-up start-ups giant developer supplier provider distributor brand subsidiary ' +
  'unit party union federation association charity ngo nonprofit non-profit foundation think-tank thinktank institute university college school ' +
  'hospital club team side franchise league militia militants faction movement coalition alliance cartel gang ministry department ' +
  'regulator watchdog commission committee council court parliament congress army navy police force forces orchestra band consortium ' +
  'contractor exchange brokerage consultancy utility refiner miner drugmaker brewer distiller app platform arm wing caucus';

/** Words that a name may follow with "of", "for" or "on" to make one longer name ("Ministry of", "Centre for"), in lower case. */
export const NAME_OPENERS: string =
  'ministry department agency authority bureau office commission committee subcommittee council board administration service institute ' +
  'institution university college school academy faculty federation confederation association society union league alliance coalition front ' +
  'movement party congress parliament assembly senate house chamber cabinet directorate secretariat government court tribunal bank fund trust ' +
  'foundation organization organisation group company corporation centre center army church diocese archdiocese brotherhood order forum campaign ' +
  'embassy consulate initiative network chambers colleges institutes republic kingdom state commonwealth emirate sultanate duchy ' +
  'principality city gulf bay sea strait straits cape isle island islands mount lake port museum gallery library palace tower bridge ' +
  'medal treaty declaration convention conference summit festival battle war siege feast day act bill law charter protocol accord code ' +
  'friends doctors reporters corp corp. panel taskforce watch hospital sons daughters knights states guard corps director-general mission tomb temple monastery times voice radio television journal annals proceedings archives';

/** Words that close the name of a company and nothing else, in lower case. */
export const COMPANY_ENDINGS: string =
  'sons co. bros bros. inc inc. ltd ltd. llc plc gmbh ag nv bv spa corp corp. limited incorporated holdings airlines airways pharmaceuticals bhd berhad pty kg oyj asa sarl';

/** First words of the names of organisations, of several languages, in lower case. Written by hand. */
export const ORGANISATION_OPENERS: string =
  'channel radio tv bank banco banca banque grupo gruppo groupe grup asociación asociacion associação association federación federacion confederación ' +
  'instituto institut universidad universidade université universiti universitas universität ministerio ministério ministère comisión comissão partido ' +
  'parti partai sindicato fundación fundação fondation fundacja centro centre clínica clinica club clube real atlético deportivo sporting ' +
  'fc afc ac as cf sv hospital colegio liceo lycée escuela école editorial diario periódico jornal journal agencia agência consejo conseil ' +
  'frente front movimiento movimento mouvement unión união union liga ligue alianza alliance tribunal corte cour cámara câmara chambre oficina ' +
  'nederlandse deutsche österreichische svenska norsk dansk polska société sociedad sociedade compañía compagnie companhia';
