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
  ['Rs', 'INR'], ['Rs.', 'INR'],
]); // prettier-ignore

/** Names that stand behind a number, lower case, with what one of them is worth in the unit of its currency. */
export const CURRENCY_NAMES: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['dollar', ['USD', 1]], ['dollars', ['USD', 1]], ['us dollars', ['USD', 1]], ['u.s. dollars', ['USD', 1]],
  ['american dollars', ['USD', 1]], ['canadian dollars', ['CAD', 1]], ['australian dollars', ['AUD', 1]],
  ['euro', ['EUR', 1]], ['euros', ['EUR', 1]], ['pounds sterling', ['GBP', 1]], ['sterling', ['GBP', 1]], ['yen', ['JPY', 1]],
  ['yuan', ['CNY', 1]], ['renminbi', ['CNY', 1]], ['rupee', ['INR', 1]], ['rupees', ['INR', 1]], ['rouble', ['RUB', 1]],
  ['roubles', ['RUB', 1]], ['ruble', ['RUB', 1]], ['rubles', ['RUB', 1]], ['swiss francs', ['CHF', 1]], ['zloty', ['PLN', 1]],
  ['zlotys', ['PLN', 1]], ['shekel', ['ILS', 1]], ['shekels', ['ILS', 1]], ['rand', ['ZAR', 1]], ['lira', ['TRY', 1]],
  ['hryvnia', ['UAH', 1]], ['baht', ['THB', 1]], ['forints', ['HUF', 1]], ['naira', ['NGN', 1]], ['cents', ['USD', 0.01]],
  ['cent', ['USD', 0.01]], ['pence', ['GBP', 0.01]], ['p', ['GBP', 0.01]],
]); // prettier-ignore
