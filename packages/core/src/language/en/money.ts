import { pairsOf } from './packed-lists.ts';

/** Money. Source: ISO 4217; the usual signs and names of the press. A bare dollar is the American one. */

/** Signs, with the letters that stand before them where they matter, upper case. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  pairsOf(
    '$:USD US$:USD U.S.$:USD A$:AUD AU$:AUD C$:CAD CA$:CAD NZ$:NZD HK$:HKD S$:SGD NT$:TWD R$:BRL N$:NAD J$:JMD TT$:TTD MX$:MXN €:EUR £:GBP ¥:JPY ₹:INR ₩:KRW ₽:RUB ₪:ILS ₺:TRY ฿:THB ₴:UAH ₦:NGN ₱:PHP ₫:VND',
  ),
);

/** Written before the figures. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...pairsOf('RMB:CNY Rs:INR SR:SAR Dh:AED Dhs:AED QR:QAR RM:MYR Rp:IDR KSh:KES Ksh:KES USh:UGX TSh:TZS Tk:BDT'),
  ...'USD EUR GBP JPY CHF AUD CAD NZD INR CNY RUB SEK NOK DKK PLN ZAR BRL MXN SGD HKD AED SAR TRY KES GHS NGN KRW IDR MYR THB PHP PKR EGP QAR KWD ILS HUF CZK RON UAH ARS CLP COP TWD'
    .split(' ')
    .map((code): [string, string] => [code, code]),
]);

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
    pairsOf(owners).flatMap(([owner, code]) =>
      [one, many].map((name): [string, readonly [string, number]] => [`${owner} ${name}`, [code, 1]]),
    ),
  );
}

function worth(share: number, packed: string): [string, readonly [string, number]][] {
  return pairsOf(packed).map(([name, code]) => [name, [code, share]]);
}

/** Names that stand behind a number, lower case, with what one of them is worth in the unit of its currency. */
export const CURRENCY_NAMES: ReadonlyMap<string, readonly [string, number]> = new Map([
  ...sharedNames(),
  ...worth(
    1,
    'dollar:USD dollars:USD reais:BRL ringgit:MYR rupiah:IDR taka:BDT kronor:SEK dong:VND cedis:GHS birr:ETB tenge:KZT kyat:MMK pula:BWP euro:EUR euros:EUR pounds_sterling:GBP sterling:GBP yen:JPY yuan:CNY renminbi:CNY rupee:INR rupees:INR rouble:RUB roubles:RUB ruble:RUB rubles:RUB zloty:PLN zlotys:PLN shekel:ILS shekels:ILS rand:ZAR lira:TRY hryvnia:UAH baht:THB forints:HUF naira:NGN',
  ),
  ...worth(0.01, 'cents:USD cent:USD pence:GBP p:GBP'),
]);

/** Words of the longest name. */
export const LONGEST_CURRENCY = 3;
