import assert from 'node:assert';
import { test } from 'node:test';
import type { Language } from '../../server/src/core/model';
import { recogniseDates } from '../../server/src/core/recognise/dates';
import { parseMarked } from '../support/markup';

/** Each line: a sentence with its time expressions marked, the form as label where it matters. */
function check(language: Language, lines: readonly string[]): void {
  for (const line of lines) {
    const { text, ranges } = parseMarked(line)[0]!;
    const found = recogniseDates({ text, language, block: 'paragraph' });
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      ranges.map(({ start, end }) => text.slice(start, end)),
      line,
    );
    ranges.forEach(({ start, label }, i) => {
      assert.equal(found[i]!.start, start, line);
      if (label) assert.equal(found[i]!.expression.form, label, line);
    });
  }
}

test('calendar dates in every order', () => {
  check('en', [
    'Signed on [|18 March 2025|]{date} in Geneva.',
    'Signed on [|March 18th, 2025|]{date}, it was void.',
    'On [|17th March 2025|]{date} the court sat.',
    'Filed [|2025-03-18|]{numeric-date} at the registry.',
    'Filed [|18/03/2025|]{numeric-date} and [|03/18/25|]{numeric-date}.',
    'They meet on [|Tuesday, March 18th|]{weekday-date} in Oslo.',
    'They met on [|Tuesday 18 March 2025|]{weekday-date}.',
    'The talks of [|Sept. 30|]{date} failed.',
    'A fair on [|March 18-20|]{date} and [|28 to 30 April|]{date}.',
    'It was [|the 18th of March|]{date} then.',
    'In [|March 2025|]{month-year} and since [|April|]{month} it rained.',
    'By [|the end of November|]{month} or [|mid-December|]{month}.',
    'A storm hit in [|late May|]{month}.',
    'Born [|1 May 1946|]{date} in Lyon.',
  ]);
});

test('dates of the wires', () => {
  check('en', [
    'In [|August|]{month} British voters chose, in [|March|]{month} German output fell.',
    '[|Dec|]{month} wheat closed higher and [|Sept|]{month} cocoa lower; [|March|]{month} sugar settled.',
    'Prices for [|Oct|]{month} were lower.',
    'It feels like [|1929|]{year}, and they talked [|all weekend|]{this-unit}.',
    'It should be done by [|end-March|]{month}.',
    'Trains run [|daily|]{set}.',
  ]);
});

test('dates of the wires in other languages', () => {
  check('fr', [
    'PARIS, [|6 déc|]{date} (Agence) - Il a vu 6 oct personnes.',
    'BONN, [|3 janv. 1996|]{date} - Depuis [|le début de l’année|]{this-unit} et d’ici [|la fin du mois|]{this-unit}.',
    'La fin de la semaine et le début de la fin.',
  ]);
  check('es', [
    'MADRID, [|6 dic|]{date} (Agencia) - Vio 6 ago personas.',
    'Antes de [|fin de mes|]{this-unit}, no del fin del mundo.',
  ]);
  check('de', [
    'BONN, [|6. Dez. 1996|]{date} - Seit [|Jahresbeginn|]{this-unit} fiel er, [|das Vorjahr|]{this-unit} war gut.',
    'Vorjahre und Monatshefte waren gut.',
  ]);
});

test('impossible dates are still dates', () => {
  check('en', [
    'He was born on [|31 February 1970|]{date}.',
    'The deal of [|February 30, 2025|]{date} was void.',
    'It was dated [|March 45, 2025|]{date}.',
    'They left on [|April 31|]{date}.',
  ]);
});

test('words that only look like months, weekdays and seasons', () => {
  check('en', [
    'May the best side win.',
    'Theresa May resigned and Theresa may return.',
    'The march on the capital may fall apart.',
    'April Jones met June Smith and Jan Kowalski.',
    'Prices fall when the sun sets and they sat down.',
    'A second round needs a spring in the step.',
    'The Sunday Times reported it.',
    'In May Brian won, in April Christian said so.',
    'In August Wilson wrote and Jan said so.',
    'The Handelsblatt daily said so, and the Spanish daily El Norte agreed.',
    'A hall like 1929 rooms was sought.',
    'He wed an heiress who saw him march.',
    'Mar-a-Lago is in Florida.',
    'August Strindberg wrote plays.',
  ]);
});

test('years, decades, centuries', () => {
  check('en', [
    'Annexed in [|2014|]{year}, it was quiet since [|2010|]{year}.',
    'After [|the 1990s|]{decade} and [|the early 1980s|]{decade}.',
    'Russia’s [|2022|]{year} invasion and the [|2014|]{year} annexation.',
    'Trade in [|2023-24|]{year-range} and from [|1998|]{year} to [|2002|]{year}.',
    'Since [|the 19th century|]{century}, in [|the twenty-first century|].',
    'She led it (2 wins, [|1998|]{year}) in [|1999|]{year}, [|2000|]{year} and [|2001|]{year}.',
    'By [|mid-2024|]{year} and [|early 2025|]{year}.',
    'It was cooler in [|the ’60s|]{decade}.',
    'In [|nineteen ninety-four|]{year} they left.',
    'A disputed [|2005|]{year} vote; since [|the 1970s|]{decade} and [|80s|]{decade}.',
    'The [|2010/11|]{year-range} season, [|the 1800s|]{decade}; 2010/110 is a fraction.',
    'Growth in [|2006-7|]{year-range} and between [|1772|]{year} and [|1795|]{year}.',
    'Painted around [|1470|]{year} by a pupil; in force from [|2015|]{year} onwards.',
  ]);
});

test('numbers that are no years and no times', () => {
  check('en', [
    'About 2000 people marched and 1999 soldiers fell.',
    'A Boeing 737 flew past the G7 at a 7-11.',
    'Open 24/7; call 555-1234 or 020 7946 0018.',
    'They won 3-2 and then 21-14.',
    'It cost $2014 or €1999, up 2.5%.',
    'Page 2014 of ISO 9001 on Route 66.',
    'The 1,400 dead and the 2,000 wounded.',
    'Windows 95, Su-57 and COVID-19.',
    'They walked 2010 feet and 1998 miles.',
    'Three-quarters of the town left.',
    'Around 1470 people came from 2015 houses.',
  ]);
});

test('quarters, halves, fiscal years, seasons', () => {
  check('en', [
    '[|Third-quarter|]{quarter} profit rose in [|the third quarter of 2024|]{quarter}.',
    'Sales in [|Q3 2024|]{quarter} and [|the first half of 2024|]{half}.',
    'The budget for [|fiscal 2024|]{year} and [|FY2025|]{year}.',
    'In [|the summer of 2014|]{season} and [|last spring|]{season}.',
    'They led in the first half and the second quarter-final.',
  ]);
});

test('days counted from now or from another day', () => {
  check('en', [
    'He said [|Monday|]{weekday} that [|next Friday|]{weekday} suits.',
    'It froze [|Monday night|]{weekday} and [|last night|]{deictic}.',
    '[|Yesterday|]{deictic} it rained; [|today|]{deictic} and [|tomorrow morning|]{deictic} it will not.',
    'Signed [|later the same day|]{this-unit}, ratified [|the following year|]{this-unit}.',
    'It grew [|last year|]{this-unit}, [|this month|]{this-unit} and [|early next week|]{this-unit}.',
    '[|Two weeks ago|]{ago} it began; [|a year earlier|]{ago} it had not.',
    'They left [|three days later|]{ago}, back [|ten years from now|]{ago}.',
    'Over [|the weekend|]{this-unit} and on [|the day before|]{this-unit}.',
    'Votes on [|Election Day|]{holiday} and [|Christmas Eve|]{holiday}.',
  ]);
});

test('durations, sets, times of day, references', () => {
  check('en', [
    'A [|30-day|]{duration} truce in a [|five-year|]{duration} war.',
    'They waited for [|hours|]{duration} and [|several months|]{duration}.',
    'In [|the next 20 - 30 years|]{duration}, [|at least two weeks|]{duration}.',
    'For [|two and a half years|]{duration} or [|nearly a decade|]{duration}.',
    'They meet [|every Monday|]{set} and talk [|daily|]{set}.',
    'At [|9 a.m.|]{clock} or [|10:35 p.m. Friday|]{clock}, by [|noon|]{clock}, at [|1800 GMT|]{clock}.',
    '[|Now|]{reference} it is [|recently|]{reference} said.',
    'A 54-year-old man and the 6-year-old boy.',
    'It costs $5 a day and 300 a month.',
    'The Daily Mail is no set.',
    'He scored at 3:1 and bet 10:1.',
    '[|Hours|]{duration} after the blast, [|weeks|]{duration} of calm ended.',
    'The [|8-month-old|]{duration} truce and an 8-month-old boy.',
    'Sent on [|08/15/2000 06:03:48 PM|]{numeric-date}, read [|overnight|]{deictic}.',
    'High noon at the Late Night Poker table, said USA Today.',
    'It is the year Sinatra died.',
    'He came after [|a quarter of an hour|]{duration} and left a quarter of the cake.',
    'It was the third raid in as many days.',
    'He left [|half an hour|]{duration} later, in the early hours, and will be back some day.',
    'It was the last week of [|March|]{month}, the last year of his term, unlike [|the last year|]{this-unit}.',
    'It rings at [|10 a.m. ET on Friday, March 15|]{clock} and at [|6 p.m. on 20 March 2013|]{clock}.',
    'It kills a million cattle a year from here to the sea.',
  ]);
});

test('French', () => {
  check('fr', [
    'Le [|mardi 18 mars 2025|]{weekday-date}, il parlera [|lundi prochain|]{weekday}.',
    '[|Il y a deux semaines|]{ago}, [|l’an dernier|]{this-unit} et [|ce matin|]{deictic}.',
    'En [|2014|]{year}, dans les [|années 1990|]{decade}, au [|XXe siècle|]{century}.',
    '[|Le même jour|]{this-unit}, [|deux ans plus tard|]{ago}, [|tous les lundis|]{set}.',
    'Du [|18 au 20 mars|]{date}, [|fin avril|]{month}, [|aujourd’hui|]{deictic} à [|9h30|]{clock}.',
    'Il marche en avant, âgé de 43 ans, avec 2000 personnes.',
    'La planète Mars est rouge et il a été élu.',
  ]);
});

test('German', () => {
  check('de', [
    'Am [|Dienstag, dem 18. März 2025|]{weekday-date}, wurde sie [|2014|]{year} annektiert.',
    '[|Vor zwei Wochen|]{ago}, [|letzte Woche|]{this-unit}, [|gestern Abend|]{deictic}, am [|Montagabend|]{weekday}.',
    'Der [|30-tägige|]{duration} Streik in den [|1990er Jahren|]{decade}, im [|19. Jahrhundert|]{century}.',
    '[|Drei Tage später|]{ago}, [|jeden Montag|]{set}, um [|9.30 Uhr|]{clock}, [|Ende März|]{month}.',
    'Ein 43-jähriger Mann sah 2000 Menschen.',
    'Guten Morgen, Herr Sommer.',
  ]);
});

test('Spanish', () => {
  check('es', [
    'El [|martes 18 de marzo de 2025|]{weekday-date} y [|el próximo lunes|]{weekday}.',
    '[|Hace dos semanas|]{ago}, [|el año pasado|]{this-unit}, [|esta mañana|]{deictic}, [|anoche|]{deictic}.',
    'En [|2014|]{year}, en la [|década de 1990|]{decade}, en el [|siglo XIX|]{century}.',
    '[|El mismo día|]{this-unit}, [|dos años después|]{ago}, [|todos los lunes|]{set}.',
    'Un hombre de 43 años vio a 2000 personas.',
    'El segundo gol llegó tarde.',
  ]);
});

test('what the text says is kept apart from what is counted', () => {
  const said = (text: string) => recogniseDates({ text, language: 'en', block: 'paragraph' })[0]!.expression;
  assert.deepEqual(said('on Tuesday, March 18th').said, { month: 3, day: 18, weekday: 2 });
  assert.deepEqual(said('on 31 February 1970').said, { year: 1970, month: 2, day: 31 });
  assert.equal(said('on Tuesday, March 18th').relative, true);
  assert.equal(said('on 18 March 2025').relative, false);
  assert.equal(said('filed 03/04/2025').detail?.ambiguous, true);
  assert.equal(said('filed 18/03/2025').detail?.ambiguous, undefined);
});

test('the tense beside a date is recorded, in headlines too', () => {
  const tense = (text: string, block: 'paragraph' | 'headline') =>
    recogniseDates({ text, language: 'en', block })[0]!.expression.detail?.tense;
  assert.equal(tense('Trump to speak with Putin Tuesday', 'headline'), 'future');
  assert.equal(tense('Trump spoke with Putin Tuesday', 'headline'), 'past');
  assert.equal(tense('A flight from Moscow to the coast Tuesday', 'headline'), undefined);
});

// A quadratic pass over these would take minutes; the limit leaves room for a busy machine.
test('hostile text takes linear time and never throws', () => {
  const hostile = [
    'the '.repeat(40000),
    '1'.repeat(80000),
    'a '.repeat(40000),
    '1-'.repeat(40000),
    'March '.repeat(20000),
  ];
  hostile.push(
    'two thousand and '.repeat(20000),
    '\ud800'.repeat(50000),
    '9:'.repeat(40000),
    'last '.repeat(30000),
    '’'.repeat(50000),
  );
  for (const language of ['en', 'fr', 'de', 'es'] as const) {
    for (const text of hostile) {
      const started = process.cpuUsage();
      recogniseDates({ text: `${text} Monday`, language, block: 'paragraph' });
      assert.ok(process.cpuUsage(started).user < 20e6, `${language}: ${text.slice(0, 20)}`);
    }
  }
});

test('weekday, day and month are one date, whatever word follows', () => {
  check('en', [
    'On [|Sunday, 16 March|]{weekday-date} that was known.',
    'They met on [|Thursday 20 March|]{weekday-date} and on [|Sunday 16th of March|]{weekday-date}.',
    'Held on [|Sunday, the 16th of March|]{weekday-date}, it drew few.',
    'On [|16 March|]{date} protesters came, and by [|24 May|]{date} most had gone.',
    'At least 16 March protesters were fined.',
  ]);
  check('fr', ['Le [|dimanche 16 mars|]{weekday-date} que chacun attend ; [|vendredi 1er mars|]{weekday-date}.']);
  check('de', ['Am [|Sonntag, 16. März|]{weekday-date}, und am [|Donnerstag, dem 20. März|]{weekday-date}.']);
  check('es', [
    'Fue el [|domingo 16 de marzo|]{weekday-date} que todos hablaron.',
    'Será el [|domingo 16 de marzo que viene|]{weekday-date}.',
  ]);
});

test('both ends of a span of years', () => {
  check('en', [
    'He ruled from [|2014|]{year} to [|2010|]{year}.',
    'It fell between [|2019|]{year} and [|2023|]{year}.',
    'Sales of [|2014|]{year} to [|2016|]{year} and [|2014-2016|]{year-range}.',
    'His term ([|2016|]{year}-[|2014|]{year}) was short.',
    'From [|1914|]{year} until [|1918|]{year}, from [|2014|]{year} till [|2010|]{year}.',
    'Between 2019 and 2023 soldiers fell, 1914 to 1918 people fled.',
    'From 1500 to 2000 metres; part 12-2016-2014, call 2016-2014-55.',
    'Rooms 2014 and 2016 were shut.',
  ]);
  check('fr', ['De [|2014|]{year} à [|2010|]{year}, puis [|2019|]{year} à [|2023|]{year} ; de 2014 à 2016 soldats.']);
  check('de', ['Von [|2014|]{year} bis [|2010|]{year}; [|2014|]{year} bis [|2016|]{year}.']);
  check('es', ['De [|2014|]{year} a [|2010|]{year}, entre [|2019|]{year} y [|2023|]{year}.']);
});

test('two ordinals share their noun', () => {
  check('en', [
    'Between [|the 15th|]{century} and [|17th centuries|]{century} it grew.',
    'In [|the nineteenth|]{century} and [|twentieth centuries|]{century}.',
    'In [|the 18th|]{century}- and [|19th-century|]{century} houses.',
    'Its [|second|]{set} and [|fourth quarters|]{set} are weak.',
    'In the [|first|]{quarter} and [|third quarters of 2024|]{quarter}.',
    'He came 15th and 17th in the races, second and fourth in the cups.',
  ]);
});

test('counted weekdays, and days known by their number', () => {
  check('en', [
    'He left [|two Fridays ago|]{weekday} and is back [|three Mondays from now|]{weekday}.',
    'After two [|Fridays|]{set} he left.',
    'Since [|9/11|]{named-day}, and the [|9/11|]{named-day} attacks, and the [|September 11|]{named-day} attacks.',
    'On [|September 11|]{date} the market fell.',
    'About 9/11 of it, 19/11 and 9/112 are fractions.',
  ]);
});

test('references without a day or a length are marked', () => {
  const vague = (text: string, language: Language) =>
    recogniseDates({ text, language, block: 'paragraph' }).map(({ expression }) => expression.detail?.vague === true);
  for (const text of [
    'It is now late.',
    'He recently left.',
    'They currently wait.',
    'It lasted for years.',
    'Hours later it fell.',
    'In recent months it rose.',
    'It took several days.',
  ]) {
    assert.deepEqual(vague(text, 'en'), [true], text);
  }
  assert.deepEqual(vague('Il est maintenant parti.', 'fr'), [true]);
  for (const text of ['It took two days.', 'He left two years ago.', 'In 2014 it fell.', 'He left on Monday.']) {
    assert.deepEqual(vague(text, 'en'), [false], text);
  }
});

test('endless chains of what may share a noun or a span stay cheap', () => {
  for (const unit of ['15th and ', 'second and ', '2014 and ', '2014-', '9/11 ', 'of Monday ']) {
    assert.doesNotThrow(() => recogniseDates({ text: unit.repeat(20000), language: 'en', block: 'paragraph' }), unit);
  }
});
