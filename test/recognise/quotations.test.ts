import assert from 'node:assert';
import { test } from 'node:test';
import type { Language } from '../../server/src/core/model';
import { recogniseQuotations } from '../../server/src/core/recognise/quotations';
import { segment } from '../../server/src/core/segment';
import { parseMarked } from '../support/markup';

/** Marks stand round a quotation with its own marks; the label is its type. Everything found must be marked. */
const cases: readonly (string | [Language, string])[] = [
  'The mayor said: [|“We will rebuild the bridge.”|]{direct}',
  '[|"We will rebuild the bridge,"|]{direct} the mayor said.',
  "[|'We will rebuild the bridge,'|]{direct} the mayor said.",
  'The mayor’s office didn’t reply, and the drivers’ union won’t strike in the ’90s style.',
  "The mayor's office didn't reply, and the drivers' union won't strike.",
  "[|'The drivers' union won't strike,'|]{direct} the mayor said.",
  'He told the court: [|“She said [|‘Leave at once’|]{direct} and shut the door.”|]{direct}',
  'Critics spoke of a [|“reset”|]{scare} in relations with the port.',
  'Her film [|“The Long Harbour”|]{title} opens on Friday.',
  'The pipe was 5" wide and 6\' long.',
  'Nothing is quoted in this line.',
  // Across paragraphs: the mark opens each and closes once.
  'The judge wrote: [|“The first ground of appeal fails.\n\n“The second one fails as well.”|]{direct}\n\nThe case is closed.',
  // Never closed: the article is not swallowed.
  'The judge wrote: [|“The first ground of appeal fails.|]{direct}\n\nThe case is closed. Nobody was in court.',
  // Two straight quotations in one line.
  '[|"We knew it was over,"|]{direct} he said. [|"We had no water left."|]{direct}',
  // A question inside the marks.
  '[|“Why did nobody call us?”|]{direct} she asked.',
  "The old style, [|``we were never told,''|]{direct} survives on the wires.",
  ['fr', 'Le maire a dit : [|« Nous reconstruirons le pont. »|]{direct}'],
  ['fr', '[|«\u00a0Nous reconstruirons le pont\u00a0»|]{direct}, a déclaré le maire.'],
  ['fr', 'Il n’a rien dit aujourd’hui, d’après l’agence.'],
  ['de', 'Der Bürgermeister sagte: [|„Wir bauen die Brücke wieder auf.“|]{direct}'],
  ['de', '[|»Wir bauen die Brücke wieder auf«|]{direct}, sagte der Bürgermeister.'],
  ['de', '[|„Er rief [|‚Halt sofort an‘|]{direct} und lief weg“|]{direct}, sagte sie.'],
  ['de', 'Ihr Film [|„Das lange Boot“|]{title} läuft seit Freitag.'],
  ['de', 'Sie spielt in [|„Das Boot“|]{title} und schweigt.'],
  ['de', 'Der Zug kommt nicht mehr. Hiebl meint: [|„Der Zug ist weg.“|]{direct}'],
  ['de', 'Auf dem Bahnsteig hieß es [|„Der Zug ist weg“|]{direct}.'],
  ['de', 'Am Ende stand [|„Wir sind da“|]{direct}, sagte der Fahrer.'],
  ['fr', 'Son roman [|« Les Heures lentes »|]{title} a paru lundi.'],
  ['fr', 'Son roman est [|« un peu lent »|]{scare} à la fin.'],
  ['es', 'Su novela [|«La última orilla»|]{title} sale el lunes.'],
  'The song [|“We never came back”|]{title} opens the record.',
  'The song [|“is far too long”|]{scare} for radio.',
  ['es', 'El alcalde dijo: [|«Vamos a reconstruir el puente»|]{direct}.'],
  ['es', '[|“Vamos a reconstruir el puente”|]{direct}, dijo el alcalde.'],
];

for (const entry of cases) {
  const [language, marked] = typeof entry === 'string' ? (['en', entry] as const) : entry;
  test(`quotations (${language}): ${marked.replace(/\n/g, ' / ').slice(0, 70)}`, () => {
    const { text, ranges } = parseMarked(marked)[0]!;
    const found = recogniseQuotations(text, segment({ file: 'a.txt', text, language }));
    assert.deepEqual(
      found.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`),
      ranges.map(({ start, end, label }) => `${label} ${text.slice(start, end)}`),
    );
    for (const { start, end, words } of found)
      assert.ok(words.start > start && words.end <= end && words.end > words.start);
  });
}
