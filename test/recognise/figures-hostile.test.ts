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

/** A text that counts the characters looked at and copied: work that, unlike time, no other process can disturb. */
class CountingText extends String {
  work = 0;
  override charCodeAt(index: number): number {
    this.work++;
    return super.charCodeAt(index);
  }
  override charAt(index: number): string {
    this.work++;
    return super.charAt(index);
  }
  override slice(start?: number, end?: number): string {
    const part = super.slice(start, end);
    this.work += part.length;
    return part;
  }
}

/** Characters that `read` looks at in a text of so many. */
function workOf(read: (text: string) => void, piece: string, length: number): number {
  const text = new CountingText(piece.repeat(Math.ceil(length / piece.length)));
  read(text as unknown as string);
  return text.work;
}

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
  'a third of a million ',
  '1 to ',
  'dozens of ',
  '(1',
  '1st ',
  "1'",
  '§ 1 ',
  'U.S. ',
  '- ',
  '100 000 ',
  'the second ',
  'a',
  'A',
  ' ',
  '1 a-',
  'and a half ',
  'a year and a half ',
  'four for ',
  '1 for 1 ',
  '1 of them ',
  'aged 1, ',
  ', 1, ',
  'the first in ',
  'the second of ',
  'tens of thousands of ',
  "1 Shi'ite ",
  '1 A and ',
  '1 year-per-',
  'over 1 year ',
  '1 of 1 ',
  '020 7946 ',
  'zwei Drittel ',
];

test('figures: the work on hostile strings grows with their length and no faster', () => {
  for (const language of languages) {
    const read = (text: string) => recogniseFigures({ text, language, block: 'paragraph' });
    for (const piece of hostile) {
      const short = workOf(read, piece, 500);
      const long = workOf(read, piece, 2_000);
      assert.ok(long < short * 4 * 1.25, `${language} ${JSON.stringify(piece)}: ${short} characters, then ${long}`);
      assert.ok(long < 2_000 * 400, `${language} ${JSON.stringify(piece)}: ${long} characters`);
    }
  }
});

test('the count of work tells a quadratic pass', () => {
  const quadratic = (text: string) => {
    for (let i = 0; i < text.length; i++) for (let k = i; k < text.length; k++) text.charCodeAt(k);
  };
  assert.ok(workOf(quadratic, '1', 4_000) > workOf(quadratic, '1', 1_000) * 4 * 1.25);
});
