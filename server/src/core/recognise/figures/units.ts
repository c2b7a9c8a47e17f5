import { monies } from './currencies';

/** A unit as it is written after a number. */
export interface Unit {
  readonly unit: string;
  readonly type: 'measure' | 'percentage' | 'percentage-points' | 'money';
  readonly currency?: string;
  /** Of a minor coin: cents are a hundredth. */
  readonly factor?: number;
  /** Only after a number written in digits ("5 m", not "five m"). */
  readonly symbol?: boolean;
}

/** First word of every unit → its forms, longest first; each form is a list of words. */
export type UnitIndex = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly unit: Unit }[]>;

function index(entries: Iterable<[string, Unit]>): UnitIndex {
  const map = new Map<string, { words: readonly string[]; unit: Unit }[]>();
  for (const [form, unit] of entries) {
    const words = form.split(/[ -]/);
    const list = map.get(words[0] as string);
    if (list) list.push({ words, unit });
    else map.set(words[0] as string, [{ words, unit }]);
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

function* measures(): Generator<[string, Unit]> {
  for (const line of measureForms.trim().split('\n')) {
    const [unit, forms] = line.split(':') as [string, string];
    for (const form of forms.split(',')) yield [form.trim(), { unit: unit.trim(), type: 'measure' }];
  }
  for (const line of symbolForms.trim().split('\n')) {
    const [unit, forms] = line.split(':') as [string, string];
    for (const form of forms.split(',')) yield [form.trim(), { unit: unit.trim(), type: 'measure', symbol: true }];
  }
}

/** SI and customary units, in lower case; English, French, German, Spanish. */
const measureForms = `
second: second, seconds, seconde, secondes, sekunde, sekunden, segundo, segundos, sec, secs
minute: minute, minutes, minuten, minuto, minutos, min, mins
hour: hour, hours, hr, hrs, heure, heures, stunde, stunden, hora, horas
day: day, days, jour, jours, tag, tage, tagen, día, días, tägige, tägigen, tägiger, tägiges
night: night, nights, nuit, nuits, nacht, nächte, nächten, noche, noches
week: week, weeks, semaine, semaines, woche, wochen, wöchige, wöchigen, semana, semanas
fortnight: fortnight, fortnights
month: month, months, mois, monat, monate, monaten, monatige, monatigen, mes, meses
year: year, years, yr, yrs, an, ans, année, années, jahr, jahre, jahren, jahres, jährige, jährigen, jähriger, año, años
decade: decade, decades, décennie, décennies, jahrzehnt, jahrzehnte, jahrzehnten, década, décadas
century: century, centuries, siècles, jahrhunderte, jahrhunderten, siglos
km: kilometre, kilometres, kilometer, kilometers, kilometern, kilomètre, kilomètres, kilómetro, kilómetros, kms
metre: metre, metres, meter, meters, metern, mètre, mètres, metro, metros
cm: centimetre, centimetres, centimeter, centimeters, zentimeter, centimètre, centimètres, centímetro, centímetros
mm: millimetre, millimetres, millimeter, millimeters, millimètres, milímetros
mile: mile, miles, meile, meilen, milla, millas
nautical mile: nautical mile, nautical miles, seemeilen, milles nautiques, millas náuticas
foot: foot, feet, pies
inch: inch, inches, pouces, zoll, pulgadas
yard: yard, yards
kg: kilogram, kilograms, kilogramme, kilogrammes, kilogramm, kilo, kilos, kilogramo, kilogramos
gram: gram, grams, gramme, grammes, gramm, gramo, gramos
mg: milligram, milligrams, milligramm, milligrammes, miligramos
microgram: microgram, micrograms, microgramme, microgrammes, mikrogramm, microgramos
carat: carat, carats, karat, quilates
ppm: parts per million, parties par million, partes por millón
ppb: parts per billion
tonne: tonne, tonnes, tonnen, tonelada, toneladas, metric ton, metric tons, metric tonnes
ton: ton, tons
kiloton: kiloton, kilotons
megaton: megaton, megatons, megatonnes
pound: pound, pounds, pfund, libra, libras
ounce: ounce, ounces, onces, unzen, onzas
litre: litre, litres, liter, liters, litern, litro, litros
millilitre: millilitre, millilitres, milliliter, milliliters, millilitern, mililitros
centilitre: centilitre, centilitres, zentiliter, centilitros
hectolitre: hectolitre, hectolitres, hektoliter, hectolitros
pint: pint, pints, pintes
gallon: gallon, gallons, galones
barrel: barrel, barrels, baril, barils, barrel, barril, barriles
bushel: bushel, bushels
hectare: hectare, hectares, hektar, hectárea, hectáreas
acre: acre, acres
square kilometre: square kilometre, square kilometres, square kilometer, square kilometers, sq km, kilomètres carrés, quadratkilometer, quadratkilometern, kilómetros cuadrados
square metre: square metre, square metres, square meter, square meters, mètres carrés, quadratmeter, quadratmetern, metros cuadrados
square mile: square mile, square miles, sq miles, quadratmeilen
square foot: square foot, square feet, sq ft, sq feet
square inch: square inch, square inches
square yard: square yard, square yards
square centimetre: square centimetre, square centimetres, square centimeters
cubic metre: cubic metre, cubic metres, cubic meter, cubic meters, mètres cubes, kubikmeter, kubikmetern, metros cúbicos
cubic foot: cubic foot, cubic feet
cubic yard: cubic yard, cubic yards
cubic hectometre: hectomètres cubes, hectómetros cúbicos
cubic kilometre: cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers, kilomètres cubes, kubikkilometer, kilómetros cúbicos
acre-foot: acre foot, acre feet
watt: watt, watts
kilowatt: kilowatt, kilowatts
megawatt: megawatt, megawatts
gigawatt: gigawatt, gigawatts
kilowatt-hour: kilowatt hour, kilowatt hours, kilowattstunden
megawatt-hour: megawatt hour, megawatt hours
gigawatt-hour: gigawatt hour, gigawatt hours
terawatt-hour: terawatt hour, terawatt hours, terawattstunden
horsepower: horsepower
volt: volt, volts
ampere: ampere, amperes, amp, amps
joule: joule, joules
megajoule: megajoule, megajoules
hertz: hertz
kilohertz: kilohertz
megahertz: megahertz
gigahertz: gigahertz
millibar: millibar, millibars
hectopascal: hectopascals, hektopascal, hectopascales
millisievert: millisievert, millisieverts
becquerel: becquerel, becquerels
micrometre: micron, microns, micrometre, micrometres, micrometer, micrometers, mikrometer
nanometre: nanometre, nanometres, nanometer, nanometers, nanómetros
fathom: fathom, fathoms
degree Celsius: degrees celsius, degree celsius, degrees centigrade, degrés celsius, grad celsius, grados celsius
degree Fahrenheit: degrees fahrenheit, degree fahrenheit, fahrenheit
degree: degree, degrees, degrés, grad, grados
knot: knot, knots, nœuds, knoten, nudos
byte: byte, bytes
megabyte: megabyte, megabytes
gigabyte: gigabyte, gigabytes
terabyte: terabyte, terabytes
petabyte: petabyte, petabytes
megapixel: megapixel, megapixels
light-year: light year, light years, lichtjahre, lichtjahren
calorie: calorie, calories, kalorien
decibel: decibel, decibels, dezibel, decibelios
magnitude: magnitude
kiloparsec: kiloparsec, kiloparsecs
`;

/** Symbols; case as written. */
const symbolForms = `
km: km
metre: m
cm: cm
mm: mm
nanometre: nm
kg: kg, Kg
gram: g
mg: mg
pound: lb, lbs
ounce: oz
litre: l, L
hectare: ha
square kilometre: km2, km²
square metre: m2, m²
cubic metre: m3, m³
foot: ft
km/h: kmh, kph
mile/hour: mph
kilowatt: kW
megawatt: MW
gigawatt: GW
terawatt: TW
kilowatt-hour: kWh
megawatt-hour: MWh
gigawatt-hour: GWh
terawatt-hour: TWh
volt: kV
kilobyte: KB, kB
megabyte: MB, mb
gigabyte: GB
terabyte: TB
hertz: Hz
megahertz: MHz
gigahertz: GHz
barrel/day: bpd
microgram: µg, μg, mcg
millilitre: ml, mL
centilitre: cl
hectolitre: hl
decibel: dB
ppm: ppm
ppb: ppb
hectopascal: hPa
horsepower: hp, bhp
millisievert: mSv
petabyte: PB
megabit/second: Mbps
gigabit/second: Gbps
kiloton: kt
tonne: t
`;

const percentForms: [string, Unit][] = [
  ...['percent', 'per cent', 'pct', 'pc', 'prozent', 'pour cent', 'por ciento', 'percentage'].map(
    (form): [string, Unit] => [form, { unit: 'percent', type: 'percentage' }],
  ),
  ...[
    'percentage points',
    'percentage point',
    'percent points',
    'pp',
    'ppt',
    'ppts',
    'points de pourcentage',
    'point de pourcentage',
    'prozentpunkte',
    'prozentpunkten',
    'prozentpunkt',
    'puntos porcentuales',
    'punto porcentual',
  ].map((form): [string, Unit] => [form, { unit: 'percentage-point', type: 'percentage-points' }]),
  ...['basis points', 'basis point', 'bps', 'points de base', 'basispunkte', 'basispunkten', 'puntos básicos'].map(
    (form): [string, Unit] => [form, { unit: 'basis-point', type: 'percentage-points' }],
  ),
];

export const units: UnitIndex = index([...measures(), ...monies(), ...percentForms]);
