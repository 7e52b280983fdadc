/** Money. Source: ISO 4217; the usual signs and names of the press. A bare dollar is the American one. */

/** Signs, with the letters that stand before them where they matter, upper case. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['US$', 'USD'], ['U.S.$', 'USD'], ['A$', 'AUD'], ['AU$', 'AUD'], ['C$', 'CAD'], ['CA$', 'CAD'], ['NZ$', 'NZD'],
  ['HK$', 'HKD'], ['S$', 'SGD'], ['NT$', 'TWD'], ['R$', 'BRL'], ['N$', 'NAD'], ['J$', 'JMD'], ['TT$', 'TTD'], ['MX$', 'MXN'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₹', 'INR'],
  ['₩', 'KRW'], ['₽', 'RUB'], ['₪', 'ILS'], ['₺', 'TRY'], ['฿', 'THB'], ['₴', 'UAH'], ['₦', 'NGN'], ['₱', 'PHP'], ['₫', 'VND'],
]); // prettier-ignore

/** Written before the figures. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ['USD', 'USD'], ['EUR', 'EUR'], ['GBP', 'GBP'], ['JPY', 'JPY'], ['CHF', 'CHF'], ['AUD', 'AUD'], ['CAD', 'CAD'], ['NZD', 'NZD'],
  ['INR', 'INR'], ['CNY', 'CNY'], ['RMB', 'CNY'], ['RUB', 'RUB'], ['SEK', 'SEK'], ['NOK', 'NOK'], ['DKK', 'DKK'], ['PLN', 'PLN'],
  ['ZAR', 'ZAR'], ['BRL', 'BRL'], ['MXN', 'MXN'], ['SGD', 'SGD'], ['HKD', 'HKD'], ['AED', 'AED'], ['SAR', 'SAR'], ['TRY', 'TRY'],
  ['Rs', 'INR'], ['SR', 'SAR'], ['Dh', 'AED'], ['Dhs', 'AED'], ['QR', 'QAR'], ['RM', 'MYR'], ['Rp', 'IDR'], ['KSh', 'KES'], ['Ksh', 'KES'],
  ['KES', 'KES'], ['USh', 'UGX'], ['TSh', 'TZS'], ['Tk', 'BDT'], ['GHS', 'GHS'], ['NGN', 'NGN'], ['KRW', 'KRW'], ['IDR', 'IDR'],
  ['MYR', 'MYR'], ['THB', 'THB'], ['PHP', 'PHP'], ['PKR', 'PKR'], ['EGP', 'EGP'], ['QAR', 'QAR'], ['KWD', 'KWD'], ['ILS', 'ILS'],
  ['HUF', 'HUF'], ['CZK', 'CZK'], ['RON', 'RON'], ['UAH', 'UAH'], ['ARS', 'ARS'], ['CLP', 'CLP'], ['COP', 'COP'], ['TWD', 'TWD'],
]); // prettier-ignore

/**
 * Currencies that share their name with others: the name in both numbers, then the words that say whose it is, with the code.
 * Alone the name says no more than what is counted, save for the dollar.
 */
const SHARED_NAMES: readonly (readonly [string, string, string])[] = [
  ['dollar', 'dollars', 'us:USD u.s:USD american:USD canadian:CAD australian:AUD hong_kong:HKD singapore:SGD singaporean:SGD new_zealand:NZD new_taiwan:TWD taiwan:TWD taiwanese:TWD jamaican:JMD namibian:NAD fijian:FJD bahamian:BSD barbadian:BBD guyanese:GYD zimbabwe:ZWL zimbabwean:ZWL liberian:LRD'],
  ['pound', 'pounds', 'british:GBP egyptian:EGP sudanese:SDG south_sudanese:SSP syrian:SYP lebanese:LBP'],
  ['peso', 'pesos', 'argentine:ARS argentinian:ARS mexican:MXN philippine:PHP chilean:CLP colombian:COP cuban:CUP dominican:DOP uruguayan:UYU'],
  ['franc', 'francs', 'swiss:CHF congolese:CDF rwandan:RWF burundian:BIF guinean:GNF djiboutian:DJF'],
  ['rupee', 'rupees', 'indian:INR pakistani:PKR pakistan:PKR sri_lankan:LKR nepalese:NPR nepali:NPR mauritian:MUR'],
  ['riyal', 'riyals', 'saudi:SAR qatari:QAR'],
  ['rial', 'rials', 'iranian:IRR omani:OMR yemeni:YER'],
  ['dinar', 'dinars', 'kuwaiti:KWD iraqi:IQD jordanian:JOD bahraini:BHD algerian:DZD tunisian:TND libyan:LYD serbian:RSD'],
  ['dirham', 'dirhams', 'uae:AED emirati:AED moroccan:MAD'],
  ['shilling', 'shillings', 'kenyan:KES kenya:KES ugandan:UGX uganda:UGX tanzanian:TZS tanzania:TZS somali:SOS'],
  ['krona', 'kronor', 'swedish:SEK'], ['krona', 'kronur', 'icelandic:ISK'], ['krone', 'kroner', 'norwegian:NOK danish:DKK'],
  ['koruna', 'korunas', 'czech:CZK'], ['won', 'won', 'korean:KRW south_korean:KRW north_korean:KPW'],
  ['kwacha', 'kwacha', 'zambian:ZMW malawian:MWK'], ['leu', 'lei', 'romanian:RON moldovan:MDL'], ['real', 'reais', 'brazilian:BRL'],
  ['dong', 'dong', 'vietnamese:VND'], ['lira', 'lira', 'turkish:TRY'], ['cedi', 'cedis', 'ghana:GHS ghanaian:GHS'],
]; // prettier-ignore

function sharedNames(): [string, readonly [string, number]][] {
  return SHARED_NAMES.flatMap(([one, many, owners]) =>
    owners.split(' ').flatMap((pair): [string, readonly [string, number]][] => {
      const [owner = '', code = ''] = pair.replaceAll('_', ' ').split(':');
      return [one, many].map((name) => [`${owner} ${name}`, [code, 1]]);
    }),
  );
}

/** Names that stand behind a number, lower case, with what one of them is worth in the unit of its currency. */
export const CURRENCY_NAMES: ReadonlyMap<string, readonly [string, number]> = new Map([
  ...sharedNames(), ['dollar', ['USD', 1]], ['dollars', ['USD', 1]], ['reais', ['BRL', 1]], ['ringgit', ['MYR', 1]], ['rupiah', ['IDR', 1]],
  ['taka', ['BDT', 1]], ['kronor', ['SEK', 1]], ['dong', ['VND', 1]], ['cedis', ['GHS', 1]], ['birr', ['ETB', 1]], ['tenge', ['KZT', 1]], ['kyat', ['MMK', 1]], ['pula', ['BWP', 1]],
  ['euro', ['EUR', 1]], ['euros', ['EUR', 1]], ['pounds sterling', ['GBP', 1]], ['sterling', ['GBP', 1]], ['yen', ['JPY', 1]],
  ['yuan', ['CNY', 1]], ['renminbi', ['CNY', 1]], ['rupee', ['INR', 1]], ['rupees', ['INR', 1]], ['rouble', ['RUB', 1]],
  ['roubles', ['RUB', 1]], ['ruble', ['RUB', 1]], ['rubles', ['RUB', 1]], ['zloty', ['PLN', 1]],
  ['zlotys', ['PLN', 1]], ['shekel', ['ILS', 1]], ['shekels', ['ILS', 1]], ['rand', ['ZAR', 1]], ['lira', ['TRY', 1]],
  ['hryvnia', ['UAH', 1]], ['baht', ['THB', 1]], ['forints', ['HUF', 1]], ['naira', ['NGN', 1]], ['cents', ['USD', 0.01]],
  ['cent', ['USD', 0.01]], ['pence', ['GBP', 0.01]], ['p', ['GBP', 0.01]],
]); // prettier-ignore

/** Words of the longest name. */
export const LONGEST_CURRENCY = 3;
