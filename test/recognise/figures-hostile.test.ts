import assert from 'node:assert';
import { test } from 'node:test';
import type { Language } from '../../server/src/core/model';
import { recogniseFigures } from '../../server/src/core/recognise/figures';

const languages: readonly Language[] = ['en', 'fr', 'de', 'es'];

/** Pieces that open many paths; glued together by a fixed sequence of pseudo-random numbers. */
const pieces =
  `1 12 2014 1,000 1.000 1 000 3/4 20-30 - – — $ € £ US$ Rs . , ; : ( ) [ ] ' ’ " “ ” % ° °C km m bn million two three
 hundred thousand dozen dozens of half a third second 21st twenty -five and or to between from per day at least than March
 U.S. Boeing F-16 CO2 No. § + # / \\ ½ é ß İ \u0000 \ufeff 🙂 שלום zwei Millionen Euro milliards d'euros mil millones`.split(
    ' ',
  );

test('figures: any string, in any language, without an exception and with spans inside it', () => {
  let seed = 12345;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % below;
  };
  for (let round = 0; round < 4_000; round++) {
    let text = '';
    for (let count = random(9) + 1; count > 0; count--) text += pieces[random(pieces.length)] + (random(3) ? ' ' : '');
    for (const language of [languages[round % 4] as Language]) {
      let last = 0;
      for (const figure of recogniseFigures({ text, language, block: round % 5 ? 'paragraph' : 'headline' })) {
        assert.ok(figure.start >= last && figure.end > figure.start && figure.end <= text.length, JSON.stringify(text));
        assert.ok(Number.isFinite(figure.value) && Number.isFinite(figure.step), JSON.stringify(text));
        last = figure.end;
      }
    }
  }
});

test('figures: every cut of a sentence', () => {
  const text =
    'Between $5 and $6.5 million (€4.9m), or two-thirds of 1,200 U.S. F-16s, a 30-day second phone call in 20 - 30 years';
  for (const language of languages) {
    for (let end = 0; end <= text.length; end++)
      recogniseFigures({ text: text.slice(0, end), language, block: 'paragraph' });
    for (let start = 0; start <= text.length; start++)
      recogniseFigures({ text: text.slice(start), language, block: 'paragraph' });
  }
});

test('figures: hostile strings take time linear in their length', () => {
  const hostile = [
    '1',
    '1,',
    '1.',
    '1 ',
    '1-',
    '$',
    '$1 ',
    '1/',
    '1:',
    'two ',
    'two-',
    'hundred ',
    'a million ',
    '1 to ',
    'dozens of ',
    '(1',
    '1st ',
    "1'",
    '§ 1 ',
    'U.S. ',
    '- ',
    '100 000 ',
  ];
  for (const piece of hostile) {
    const time = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const start = process.cpuUsage().user;
      recogniseFigures({ text, language: 'en', block: 'paragraph' });
      return (process.cpuUsage().user - start) / 1000;
    };
    time(10_000);
    const short = Math.min(time(20_000), time(20_000));
    const long = Math.min(time(80_000), time(80_000));
    assert.ok(
      long < Math.max(short, 5) * 4 * 3,
      `${JSON.stringify(piece)}: ${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`,
    );
  }
});
