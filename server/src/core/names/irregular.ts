/**
 * Names whose forms no rule joins: old postal spellings, Cantonese forms, and names that Russian and another language
 * each write in their own way. One group a line, the form English prefers today first. Facts of common reference
 * works (resolution 55/2010 for Ukrainian, ISO 7098 for pinyin).
 */
const places = `
beijing peking pékin pekin pequín pechino
guangzhou canton kanton
nanjing nanking nankin
tianjin tientsin
chongqing chungking
qingdao tsingtao
xiamen amoy
kyiv kiev kiew kijów kijev kijew
odesa odessa
mykolaiv nikolaev nikolayev nikolajew
chisinau kishinev kichinev kischinau
minsk mensk
hrodna grodno
homel gomel
mahilyow mogilev mogilyov
vitsebsk vitebsk
chornobyl chernobyl tchernobyl tschernobyl czarnobyl
luhansk lugansk lougansk
zaporizhzhia zaporozhye zaporozhe zaporojie saporoschje
kropyvnytskyi kirovograd
dnipro dnepropetrovsk
bakhmut artyomovsk artemivsk artemovsk
`;

const given = `
volodymyr vladimir uladzimir
oleksandr alexander aleksandr aliaksandr
oleksiy alexei aleksei alexey oleksii
mykola nikolai nikolay
serhiy sergei sergey serhii siarhei
andriy andrei andrey andrii
yevhen yevgeny evgeny yevgeni evgeni yauhen
dmytro dmitry dmitri
viktor victor
petro pyotr piotr petr
mykhailo mikhail mykhaylo
vasyl vasily vasili
hryhoriy grigory
pavlo pavel
ihor igor
oleh oleg
olena elena yelena
kateryna ekaterina yekaterina
olha olga
iryna irina
anastasiia anastasia
kostiantyn konstantin
yuriy yury yuri yurii
valeriy valery
vitaliy vitaly vitalii
`;

/** A whole name and its equal, for persons known under both. */
const persons = `
chiang kai shek|jiang jieshi
lenin|lénine|lenine|lenín
stalin|staline
sun yat sen|sun zhongshan
`;

const groupOf = new Map<string, number>();
const kinds: string[] = [];
const firsts: string[] = [];
function add(table: string, separator: RegExp, kind: string): void {
  for (const line of table.split('\n')) {
    const forms = line.split(separator).filter(Boolean);
    for (const form of forms) groupOf.set(form, firsts.length);
    firsts.push(forms[0] ?? '');
    kinds.push(kind);
  }
}
add(places, / /, 'two names of one place');
add(given, / /, 'one given name in two languages');
add(persons, /\|/, 'two names of one person');

const normal = (name: string): string => {
  const lower = name.toLowerCase();
  return /^[a-z]*$/.test(lower) ? lower : lower.normalize('NFC').replace(/[\s\-‐‑]+/g, ' ');
};

/** A key that the forms of a group share. */
export function groupKey(name: string): string | undefined {
  const group = groupOf.get(normal(name));
  return group === undefined ? undefined : `=${group}`;
}

/** The forms of the group a name belongs to, in lower case; none where it belongs to none. */
export function groupForms(name: string): readonly string[] {
  const group = groupOf.get(normal(name));
  return group === undefined ? [] : [...groupOf].flatMap(([form, other]) => (other === group ? [form] : []));
}

/** Why two names are known to be one although no rule joins them; undefined where they are not. */
export function equivalentNames(a: string, b: string): string | undefined {
  const group = groupOf.get(normal(a));
  return group !== undefined && groupOf.get(normal(b)) === group ? kinds[group] : undefined;
}

/** What to say of a form of a group beside the one English prefers. */
export function irregularForm(form: string, preferred: string): { readonly reason: string } | undefined {
  const group = groupOf.get(normal(form));
  if (group === undefined || group !== groupOf.get(normal(preferred))) return undefined;
  const english = /^[a-z ]+$/.test(normal(form));
  return { reason: english ? 'older or other-language form' : 'form of another language' };
}
