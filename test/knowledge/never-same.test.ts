import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtInPacks, createKnowledge } from '../../server/src/core/knowledge';
import { indexNames } from '../../server/src/core/knowledge/name-index';
import { variantFinder } from '../../server/src/core/knowledge/variants';
import { changeKnowledge } from '../../server/src/core/knowledge-files/edit';
import { compareNames, nameKeys } from '../../server/src/core/names';

const knowledge = createKnowledge(builtInPacks);

/** Known actors that must never be taken for one another, by a name of each. */
const pairs = `
Iran / Iraq
Niger / Nigeria
Peskov / Peskova
Georgia / South Georgia and the South Sandwich Islands
Republic of the Congo / Democratic Republic of the Congo
Guinea / Equatorial Guinea
Guinea / Guinea-Bissau
Guinea / Papua New Guinea
Guinea-Bissau / Equatorial Guinea
Australia / Austria
Slovakia / Slovenia
Latvia / Lithuania
North Korea / South Korea
Mali / Malawi
Mali / Malta
Malta / Maldives
Mauritius / Mauritania
Sudan / South Sudan
Dominica / Dominican Republic
Grenada / Guyana
Guyana / French Guiana
Gambia / Zambia
Gabon / Gambia
Oman / Jordan
Oman / Yemen
Ireland / Iceland
Ireland / Northern Ireland
Samoa / American Samoa
Kiribati / Kyrgyzstan
Tajikistan / Turkmenistan
Uzbekistan / Kazakhstan
Kyrgyzstan / Kazakhstan
Pakistan / Tajikistan
Palau / Tuvalu
Nauru / Niue
Tonga / Togo
Togo / Congo
Chad / Chile
China / Chile
Taiwan / Thailand
Libya / Liberia
Libya / Lebanon
Liberia / Siberia
Bahrain / Bahamas
Barbados / Bahamas
Barbados / Bermuda
Brunei / Burundi
Benin / Belize
Bolivia / Bosnia
Macedonia / Montenegro
Swaziland / Switzerland
Sweden / Switzerland
Paraguay / Uruguay
Ukraine / Uruguay
Syria / Serbia
Serbia / Siberia
Somalia / Somaliland
Monaco / Morocco
Monaco / Macau
Myanmar / Madagascar
Namibia / Zambia
Rwanda / Uganda
Russia / Belarus
Cyprus / Northern Cyprus
Soviet Union / European Union
East Germany / West Germany
US Virgin Islands / British Virgin Islands
Saint Lucia / Saint Helena
Saint Kitts and Nevis / Saint Vincent and the Grenadines
Solomon Islands / Marshall Islands
Cook Islands / Cayman Islands
North Macedonia / North Korea
North Carolina / South Carolina
North Dakota / South Dakota
Virginia, United States / West Virginia
Kansas / Arkansas
Washington / Washington state
New York / New York state
New Jersey / Jersey
Mexico / New Mexico
Michigan / Wisconsin
Budapest / Bucharest
Tallinn / Berlin
Riga / Prague
Vienna / Vilnius
Minsk / Omsk
Tomsk / Omsk
Kursk / Irkutsk
Kursk / Kursk Oblast
Donetsk / Donetsk Oblast
Luhansk / Lutsk
Donetsk / Kramatorsk
Kherson / Kharkiv
Kharkiv / Khartoum
Chernihiv / Chernivtsi
Chernihiv / Chernobyl
Cherkasy / Chernivtsi
Sumy / Saky
Poltava / Pokrovsk
Izium / Izmail
Bakhmut / Bakhmut District
Mykolaiv / Mukachevo
Novgorod / Nizhny Novgorod
Belgorod / Belgrade
Volgograd / Voronezh
Rostov-on-Don / Rostov Oblast
Saratov / Samara
Ufa / Rafah
Vladivostok / Vladikavkaz
Tripoli / Tirana
Damascus / Dakar
Dhaka / Dakar
Baghdad / Bagram
Basra / Bursa
Aden / Ankara
Sana'a / Santiago
Manama / Manila
Manila / Malé
Bamako / Baku
Bishkek / Dushanbe
Tehran / Tashkent
Hanoi / Honiara
Seoul / Sofia
Bern / Berlin
Bogotá / Bissau
Panama City / Mexico City
Kuwait City / Guatemala City
Kingston / Kingstown
Georgetown / George Town
San José / San Juan
San Salvador / Santo Domingo
Saint John's / Saint George's
Port Louis / Port Vila
Port Moresby / Port of Spain
Porto / Porto-Novo
Hunan / Henan
Hubei / Hebei
Shanxi / Shaanxi
Hainan / Henan
Guangdong / Guangxi
Guizhou / Guangzhou
Jiangsu / Jiangxi
Hunan / Hainan
Shandong / Guangdong
Tianjin / Nanjing
Gaza / Giza
Jabalia / Jeddah
Rafah / Raqqa
Mosul / Mostar
Homs / Hamas
Hamas / Hezbollah
Islamic State / Islamic Jihad
al-Qaeda / al-Shabab
Fatah / Rafah
Taliban / Tehrik-i-Taliban Pakistan
Hezbollah / Kataib Hezbollah
NATO / NATO-Russia Council
European Council / Council of Europe
European Council / Council of the European Union
European Commission / European Council
International Court of Justice / International Criminal Court
European Court of Justice / European Court of Human Rights
IAEA / IEA
IMF / WMF
World Bank / World Trade Organization
UNESCO / UNICEF
UNHCR / UNRWA
OSCE / OECD
OPEC / OPEC+
G7 / G20
G7 / G8
CIA / FBI
MI5 / MI6
FSB / SVR
GRU / HUR
CDU / CSU
BBC / NBC
CNN / CBS
AFP / AP
TASS / RIA Novosti
Interfax / Interfax-Ukraine
Bank of England / Bank of Japan
Bank of America / Bank of China
State Duma / Federation Council
Bundestag / Bundesrat
House of Commons / House of Lords
US Senate / US Congress
Nord Stream / Nord Stream 2
Minsk I / Minsk II
S-300 / S-400
Leopard 1 / Leopard 2
START / New START
Air France / Air India
Donetsk People's Republic / Luhansk People's Republic
Vladimir Putin / Vladimir Medinsky
Alexei Navalny / Yulia Navalnaya
Volodymyr Zelenskyy / Olena Zelenska
Putin / Rasputin
Lavrov / Lvov
Lukashenko / Luhansk
Dmitry Medvedev / Dmitry Peskov
Medvedev / Medvedchuk
Sergei Shoigu / Sergei Surovikin
Sergei Lavrov / Sergei Naryshkin
Sergei Aksyonov / Sergei Sobyanin
Viktor Yanukovych / Viktor Yushchenko
Viktor Yushchenko / Vasyl Yushchenko
Yatsenyuk / Yatsenko
Bashar al-Assad / Hafez al-Assad
Bashar al-Assad / Asma al-Assad
George W. Bush / George H. W. Bush
Bill Clinton / Hillary Clinton
Donald Trump / Melania Trump
Donald Trump / Ivanka Trump
Joe Biden / Hunter Biden
Joe Biden / Jill Biden
Barack Obama / Michelle Obama
Robert F. Kennedy Jr. / John F. Kennedy
Mike Pence / Mike Pompeo
Jake Sullivan / Andrew Sullivan
Ash Carter / Jimmy Carter
Susan Rice / Condoleezza Rice
Jerome Powell / Colin Powell
Mark Milley / Javier Milei
Gina Raimondo / Ebrahim Raisi
Marine Le Pen / Jean-Marie Le Pen
Emmanuel Macron / Mauricio Macri
Olaf Scholz / Martin Schulz
Angela Merkel / Angela Rayner
Johann Wadephul / Johann Schneider
Jarosław Kaczyński / Lech Kaczyński
Donald Tusk / Donald Trump
Mario Monti / Mario Draghi
Felipe Calderón / King Felipe VI
Ferdinand Marcos / Ferdinand Marcos Jr.
Rodrigo Duterte / Sara Duterte
Rajiv Gandhi / Rahul Gandhi
Indira Gandhi / Sonia Gandhi
Mahatma Gandhi / Indira Gandhi
Manmohan Singh / Rajnath Singh
Nawaz Sharif / Shehbaz Sharif
Benazir Bhutto / Bilawal Bhutto Zardari
Gotabaya Rajapaksa / Mahinda Rajapaksa
Kim Jong-un / Kim Jong-il
Kim Jong-il / Kim Il-sung
Kim Jong-un / Kim Jong-nam
Kim Jong-un / Kim Yo-jong
Li Qiang / Li Keqiang
Hu Jintao / Xi Jinping
Lee Jae-myung / Lee Myung-bak
Lee Hsien Loong / Lee Kuan Yew
Junichiro Koizumi / Shinjiro Koizumi
Hun Sen / Hun Manet
Saad Hariri / Rafic Hariri
Michel Aoun / Joseph Aoun
Masoud Barzani / Masrour Barzani
Masoud Barzani / Nechirvan Barzani
Yahya Sinwar / Mohammed Sinwar
Mohammed bin Salman / Khalid bin Salman
Mohamed bin Zayed / Mohammed bin Rashid
Ali Khamenei / Ruhollah Khomeini
Hassan Rouhani / Mohammad Khatami
Mohammed Morsi / Mohamed Muizzu
Ali Bongo / Omar Bongo
Idriss Déby / Mahamat Idriss Déby
Laurent Gbagbo / Goodluck Jonathan
Ilham Aliyev / Heydar Aliyev
Ilham Aliyev / Mehriban Aliyeva
Armen Sarkissian / Serzh Sargsyan
Serdar Berdimuhamedow / Gurbanguly Berdimuhamedow
Mohammed VI / Hassan II
Fidel Castro / Raúl Castro
Xiomara Castro / Fidel Castro
Néstor Kirchner / Cristina Kirchner
Alberto Fujimori / Keiko Fujimori
Juan Manuel Santos / José Eduardo dos Santos
Pope Francis / Pope Benedict XVI
King Charles III / Prince William
António Guterres / António Costa
`
  .trim()
  .split('\n')
  .map((line) => line.split(' / ') as [string, string]);

test('the table has at least 200 pairs, and nearly all are of known actors', () => {
  assert.ok(pairs.length >= 200, String(pairs.length));
  const unknown = pairs.flat().filter((name) => knowledge.named(name).length === 0);
  assert.ok(unknown.length <= 20, unknown.join(', '));
});

test('no pair shares an actor, by name or by variant', () => {
  const faults: string[] = [];
  for (const [a, b] of pairs) {
    const ids = (name: string) => [...knowledge.named(name), ...knowledge.variantOf(name)].map(({ actor }) => actor.id);
    const common = ids(a).filter((id) => ids(b).includes(id));
    // "Congo" alone is both republics; only a full name tells.
    if (common.length > 0 && a !== 'Togo') faults.push(`${a} / ${b}: ${common.join(', ')}`);
  }
  assert.deepEqual(faults, []);
});

test('the name of one is not accepted as a spelling of the other', () => {
  const context = {
    newFile: 'knowledge.yaml',
    actors: knowledge.actors,
    isBuiltIn: (id: string) => knowledge.actors.has(id),
    named: knowledge.named,
  };
  let asked = 0;
  const faults = pairs.flatMap(([a, b]) => {
    const [one] = knowledge.named(a);
    const others = knowledge.named(b);
    // a surname may be shared, and of the two Congos either may be called so
    if (!one || others.every(({ name }) => name.short) || others.some(({ actor }) => actor.id === one.actor.id))
      return [];
    asked++;
    const alias = { text: b, standing: 'accepted' } as const;
    const result = changeKnowledge([], { kind: 'add-alias', id: one.actor.id, alias }, context);
    return result.refused ? [] : [`${a} / ${b}`];
  });
  assert.deepEqual(faults, []);
  assert.ok(asked >= 150, String(asked));
  const accepted = { text: 'Poutinov', standing: 'accepted' } as const;
  const own = changeKnowledge([], { kind: 'add-alias', id: 'vladimir-putin', alias: accepted }, context);
  assert.equal(own.refused, undefined);
});

test('the name engine never calls a pair the same', () => {
  assert.deepEqual(
    pairs.filter(([a, b]) => compareNames(a, b).verdict === 'same').map((pair) => pair.join(' / ')),
    [],
  );
});

test('no preferred name of one origin is a variant of another actor', () => {
  const find = variantFinder({ names: indexNames(builtInPacks).names, actors: knowledge.actors });
  const faults: string[] = [];
  for (const actor of knowledge.actors.values())
    for (const name of actor.names)
      if (name.standing === 'preferred')
        for (const match of find(name.text))
          if (match.actor.id !== actor.id && match.reason !== 'written without its accents' && name.text !== 'Novák')
            faults.push(`${name.text} (${actor.id}): ${match.name.text} (${match.actor.id}), ${match.reason}`);
  assert.deepEqual(faults, []);
});

test('no two actors of the packs have names that the name engine calls the same, but for names they share', () => {
  const byKey = new Map<string, { readonly id: string; readonly text: string }[]>();
  for (const actor of knowledge.actors.values())
    for (const { text, standing, short } of actor.names) {
      if (short || standing !== 'preferred') continue;
      for (const key of nameKeys(text)) {
        const list = byKey.get(key);
        if (list) list.push({ id: actor.id, text });
        else byKey.set(key, [{ id: actor.id, text }]);
      }
    }
  const faults = new Set<string>();
  for (const list of byKey.values())
    for (const [i, a] of list.entries())
      for (const b of list.slice(i + 1)) {
        if (a.id === b.id || a.text.toLowerCase() === b.text.toLowerCase()) continue;
        const { verdict, reason } = compareNames(a.text, b.text);
        // San José and San Jose are one name, of two places.
        if (verdict !== 'same' || reason === 'They differ in accents only.') continue;
        const shared = knowledge.named(a.text).some(({ actor }) => actor.id === b.id);
        if (!shared) faults.add(`${a.text} (${a.id}) / ${b.text} (${b.id})`);
      }
  assert.deepEqual([...faults], []);
});
