import assert from 'node:assert';
import { test } from 'node:test';
import type { Language } from '../../server/src/core/model';
import { recogniseQuotations } from '../../server/src/core/recognise/quotations';
import { resolveQuotations, type SpeakerCandidate } from '../../server/src/core/resolve/quotations';
import { segment } from '../../server/src/core/segment';
import { parseMarked } from '../support/markup';

/** The reason shown with the last quotation of a text whose persons (or bodies) are marked. */
const cases: readonly (readonly [marked: string, reason: string | undefined, language?: Language])[] = [
  ['“We are ready to talk,” [|Jane Doe|]{female} said.', '"Jane Doe" is the subject of "said"'],
  [
    '“We are ready to talk,” said the foreign minister.',
    '"the foreign minister" is the subject of "said"; the article does not name who is meant',
  ],
  [
    '[|Jane Doe|]{female} ran for the bus. “I never run at all,” she said.',
    '"she" is the subject of "said"; "she" means Jane Doe, the last one named who fits',
  ],
  [
    '[|Jane Doe|]{female}, the mayor’s lawyer, left. “We will appeal against it,” the lawyer said.',
    '"the lawyer" is the subject of "said"; Jane Doe is the only one whom the article gives that role',
  ],
  [
    'The [|Harbour Trust|]{organisation} closed the quay. “We are sorry for the delay,” it said.',
    '"it" is the subject of "said"; "it" means Harbour Trust, the last one named who fits',
  ],
  ['According to [|Jane Doe|]{female}, “the talks have not even begun.”', 'named by "According to"'],
  ['In the words of [|Jane Doe|]{female}, the talks “have not even begun.”', 'named by "In the words of"'],
  ['[|Jane Doe|]{female}: “We are ready to talk to anyone.”', 'named before the colon'],
  [
    '“We are ready,” [|Jane Doe|]{female} said. “We have been for weeks.”',
    'goes on from the quotation before, whose speaker is the same',
  ],
  [
    '“We are ready,” [|Jane Doe|]{female} said.\n\n“We have been ready for weeks.”',
    'a paragraph of its own after one by the same speaker',
  ],
  [
    '[|Jane Doe|]{female} called the wait “far too long for us all,” adding that it had been “cold as well.”',
    '"adding" has no subject of its own: the speaker of the quotation before',
  ],
  [
    '«Estamos listos para hablar», dijo [|Ana Ruiz|]{female}. «Nadie nos llamó», añade.',
    '"añade" has no subject of its own: the speaker of the quotation before',
    'es',
  ],
  [
    '[|Ana Ruiz|]{female} cerró la puerta. «Nadie nos llamó en un año», lamentó.',
    '"lamentó" has no subject of its own: Ana Ruiz was named last',
    'es',
  ],
  ['The wall said nothing. “Nobody called us back at all.”', undefined],
  ['Her film “The Long Harbour” opens on Friday, [|Jane Doe|]{female} said.', undefined],
  ['Critics speak of a “reset” in the harbour.', undefined],
];

for (const [marked, reason, language = 'en'] of cases) {
  test(`reason (${language}): ${marked.replace(/\[\||\|\]\{\w+\}/g, '').slice(0, 90)}`, () => {
    const { text, ranges } = parseMarked(marked)[0]!;
    const actors: SpeakerCandidate[] = ranges.map(({ start, end, label }) => ({
      start,
      end,
      name: text.slice(start, end),
      type: label === 'female' ? 'person' : label,
      ...(label === 'female' && { gender: label }),
    }));
    const segmentation = segment({ file: 'a.txt', text, language });
    const resolved = resolveQuotations(text, segmentation, recogniseQuotations(text, segmentation), actors);
    assert.equal(resolved.at(-1)?.reason, reason);
  });
}
