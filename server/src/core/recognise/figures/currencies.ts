import type { Unit } from './units';

/** ISO 4217 codes (standard of the SIX Interbank Clearing) that may stand beside a sum. */
const currencyCodes: ReadonlySet<string> = new Set(
  `USD EUR GBP JPY CHF CNY RMB RUB UAH PLN CZK HUF SEK NOK DKK ISK TRY INR PKR BDT LKR NPR AUD CAD NZD HKD SGD TWD KRW
   THB IDR MYR PHP VND BRL MXN ARS CLP COP PEN UYU ZAR NGN KES GHS EGP MAD TND DZD ILS SAR AED QAR KWD BHD OMR JOD IQD
   IRR KZT UZS GEL AMD AZN BYN MDL RON BGN RSD ALL MKD BAM XAF XOF XDR BTC ETB TZS UGX`.split(/\s+/),
);

/** Whether three capitals are the code of a currency; other words need no look-up. */
export function isCurrencyCode(word: string): boolean {
  return word.length === 3 && word.charCodeAt(0) <= 90 && currencyCodes.has(word);
}

/** Signs before (some also after) a sum. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₸', 'KZT'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₾', 'GEL'],
  ['₿', 'BTC'],
]);

/** Letters before a dollar sign (or another sign) that say whose it is. */
export const signPrefixes: ReadonlyMap<string, string> = new Map([
  ['US$', 'USD'],
  ['U.S.$', 'USD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['CAD$', 'CAD'],
  ['CDN$', 'CAD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['AUD$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['SG$', 'SGD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['MX$', 'MXN'],
  ['J$', 'JMD'],
  ['Z$', 'ZWL'],
  ['USD$', 'USD'],
  ['CN¥', 'CNY'],
  ['RMB¥', 'CNY'],
  ['E£', 'EGP'],
]);

/** Letters that stand for a currency before a number. */
export const letterSigns: ReadonlyMap<string, string> = new Map([
  ['Rs', 'INR'],
  ['Re', 'INR'],
  ['Tk', 'BDT'],
  ['dlrs', 'USD'],
  ['dlr', 'USD'],
  ['Fr', 'CHF'],
  ['Sfr', 'CHF'],
  ['SFr', 'CHF'],
  ['DM', 'DEM'],
  ['Rp', 'IDR'],
  ['RM', 'MYR'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['R', 'ZAR'],
  ['RMB', 'CNY'],
]);

/** Names of currencies and coins, each with what it stands for. */
export function* monies(): Generator<[string, Unit]> {
  for (const line of currencyForms.trim().split('\n')) {
    const [currency, forms] = line.split(':') as [string, string];
    for (const form of forms.split(',')) yield [form.trim(), { unit: currency, type: 'money', currency }];
  }
  for (const [form, currency] of [
    ['cents', 'USD'],
    ['cent', 'USD'],
    ['us cents', 'USD'],
    ['canadian cents', 'CAD'],
    ['australian cents', 'AUD'],
    ['euro cents', 'EUR'],
    ['euro cent', 'EUR'],
    ['eurocent', 'EUR'],
    ['centimes', 'EUR'],
    ['céntimos', 'EUR'],
    ['centavos', ''],
    ['pence', 'GBP'],
    ['pfennigs', 'DEM'],
    ['pfennig', 'DEM'],
    ['kopecks', 'RUB'],
    ['kopeks', 'RUB'],
    ['kopiyki', 'UAH'],
    ['öre', 'SEK'],
    ['grosz', 'PLN'],
    ['groszy', 'PLN'],
    ['paise', 'INR'],
  ] as const) {
    yield [form, { unit: currency, type: 'money', currency: currency || undefined, factor: 0.01 }];
  }
  for (const line of sharedForms.trim().split('\n')) {
    const [unit, forms] = line.split(':') as [string, string];
    for (const form of forms.split(',')) yield [form.trim(), { unit, type: 'money' }];
  }
}

/** Names that several countries share: only the article can tell whose they are. */
const sharedForms = `
pesos: peso, pesos
kroner: kroner, krone, kronen
crowns: crowns, couronnes, coronas
dinars: dinar, dinars, dinares
francs: franc, francs, franken, francos
marks: mark, marks
shillings: shilling, shillings
`;

const currencyForms = `
USD: dollar, dollars, us dollar, us dollars, u.s. dollars, u.s. dollar, american dollars, dollars américains, us dollar, dólar, dólares, dólares estadounidenses, dlrs, greenbacks, bucks
CAD: canadian dollar, canadian dollars, dollars canadiens, kanadische dollar, dólares canadienses
AUD: australian dollar, australian dollars, dollars australiens, australische dollar, dólares australianos
NZD: new zealand dollar, new zealand dollars
HKD: hong kong dollar, hong kong dollars
SGD: singapore dollar, singapore dollars
TWD: taiwan dollar, taiwan dollars, new taiwan dollars
EUR: euro, euros
GBP: pounds sterling, pound sterling, sterling, stg, british pounds, livres sterling, pfund sterling, britische pfund, libras esterlinas
EGP: egyptian pounds, egyptian pound
LBP: lebanese pounds
SYP: syrian pounds
JPY: yen, yens
CNY: yuan, yuans, renminbi, chinese yuan
KRW: won, south korean won
INR: rupee, rupees, indian rupees, roupies, rupien, rupias
PKR: pakistani rupees
RUB: ruble, rubles, rouble, roubles, russian rubles, russian roubles, rubel, rublos
BYN: belarusian rubles, belarusian roubles
UAH: hryvnia, hryvnias, hryvnya, hryvnyas, hrywnja, hriwna, grivnas
PLN: zloty, zlotys, zlotych, złoty, złotys, zlotis
CZK: czech crowns, czech koruna, koruna, korunas
HUF: forint, forints
SEK: swedish crowns, swedish kronor, swedish krona, kronor, couronnes suédoises, schwedische kronen
NOK: norwegian crowns, norwegian kroner, norwegian krone, norwegische kronen, couronnes norvégiennes
SKK: slovak crowns
DKK: danish crowns, danish kroner, danish krone, dänische kronen, couronnes danoises
CHF: swiss franc, swiss francs, francs suisses, schweizer franken, francos suizos
FRF: french francs, french franc
BEF: belgian francs, belgian franc
LUF: luxembourg francs
IEP: irish pounds, irish punts
FIM: finnish markka, markka, markkaa, finnish marks
DEM: deutsche marks, deutschmarks, d-marks, german marks, deutschemarks, deutsche mark, german mark
TRY: lira, liras, turkish lira, turkish liras
ILS: shekel, shekels, new shekels
ZAR: rand
BRL: reais, brazilian reais, brazilian real
MXN: mexican pesos, pesos mexicanos
ARS: argentine pesos, pesos argentinos
CLP: chilean pesos, pesos chilenos
COP: colombian pesos, pesos colombianos
PHP: philippine pesos
SAR: riyal, riyals, saudi riyals
AED: dirham, dirhams, uae dirhams
MAD: moroccan dirhams
IRR: rial, rials, tomans
KWD: kuwaiti dinars
IQD: iraqi dinars
RSD: serbian dinars
DZD: algerian dinars
MYR: ringgit
THB: baht
IDR: rupiah
VND: dong
BDT: taka
NGN: naira
KES: kenyan shillings
KZT: tenge
GEL: lari
RON: lei
BTC: bitcoin, bitcoins
NLG: guilders, guilder
ATS: austrian schillings
ESP: pesetas, peseta
PTE: escudos
GRD: drachmas, drachma
ITL: italian lire, italian lira, lire
AFN: afghanis, afghani
ALL: leks
AMD: drams
AOA: kwanzas
AZN: manats, manat
BGN: leva
BOB: bolivianos
BWP: pula
CRC: colones
ETB: birr
GHS: cedis, cedi
GTQ: quetzals, quetzales
HNL: lempiras
HRK: kuna, kunas
KHR: riels
LKR: sri lankan rupees
MMK: kyat, kyats
MNT: tugriks
MWK: malawian kwacha
NPR: nepalese rupees, nepali rupees
PEN: soles
PGK: kina
PYG: guaraníes, guaranies
TZS: tanzanian shillings
UGX: ugandan shillings
UZS: uzbek soums
VES: bolivars, bolívares
XAF: cfa francs, francs cfa
ZMW: kwacha
`;
