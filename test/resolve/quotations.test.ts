import assert from 'node:assert';
import { test } from 'node:test';
import type { Language } from '../../server/src/core/model';
import { recogniseQuotations } from '../../server/src/core/recognise/quotations';
import { resolveQuotations, type SpeakerCandidate } from '../../server/src/core/resolve/quotations';
import { segment } from '../../server/src/core/segment';
import { parseMarked } from '../support/markup';

/** Actors are marked with their type; the expectation lists speaker (or its words in brackets) and verb per quotation. */
const cases: readonly [string, string[], Language?][] = [
  ['“We are ready to talk,” [|Jane Doe|]{person} said on Friday.', ['Jane Doe, said']],
  ['“We are ready to talk,” said [|Jane Doe|]{person}, the union’s leader.', ['Jane Doe, said']],
  ['[|Jane Doe|]{person} said: “We are ready to talk.”', ['Jane Doe, said']],
  [
    '[|Jane Doe|]{person}, a lawyer with the [|Harbour Trust|]{organisation}, told reporters that “we are ready to talk.”',
    ['Jane Doe, told'],
  ],
  [
    '“We are ready,” [|Jane Doe|]{person}, a lawyer with the [|Harbour Trust|]{organisation}, told reporters.',
    ['Jane Doe, told'],
  ],
  ['“We are ready,” said [|Norway|]{place}’s Foreign Minister [|Jane Doe|]{person}.', ['Jane Doe, said']],
  ['According to [|Jane Doe|]{person}, “the talks have not even begun.”', ['Jane Doe, According to']],
  ['The talks “have not even begun this week,” according to [|Jane Doe|]{person}.', ['Jane Doe, according to']],
  ['“We are ready to talk,” he said.', ['(he), said']],
  ['“We are ready to talk,” the foreign minister told parliament.', ['(the foreign minister), told']],
  ['“We are ready to talk,” the [|Kremlin|]{organisation} said in a statement.', ['Kremlin, said']],
  ['“We are ready,” [|Doe|]{person} said. “We have been for weeks.”', ['Doe, said', 'Doe, -']],
  ['“We are ready,” [|Doe|]{person} said, “and we have been for weeks.”', ['Doe, said', 'Doe, said']],
  ['[|Doe|]{person} has called the plan “a gift to the rich and the idle.”', ['Doe, called']],
  ['“Are you ready to talk?” asked [|Doe|]{person}.', ['Doe, asked']],
  ['“Are you ready to talk?” [|Doe|]{person} asked.', ['Doe, asked']],
  ['The plan, which [|Doe|]{person} backs, was named “reset” by its friends.', ['-, -']],
  ['[|Doe|]{person} left the room. “We are not ready to talk,” [|Roe|]{person} said.', ['Roe, said']],
  ['[|Roe|]{person} was absent. “It is over for us all.” The crowd went home.', ['-, -']],
  ['Attacking [|Roe|]{person} and calling him a “fool”, [|Doe|]{person} left the hall.', ['-, calling']],
  ['[|Doe|]{person}: “We are ready to talk to anyone.”', ['Doe, -']],
  ['As [|Doe|]{person} put it, “nobody wants to be first out of the door.”', ['Doe, put']],
  // A paragraph that is nothing but a quotation, after one with a single speaker.
  ['“We are ready to talk,” [|Doe|]{person} said.\n\n“We have been ready for weeks.”', ['Doe, said', 'Doe, -']],
  [
    '[|Doe|]{person} said: “We are ready to talk.”\n\n“We have been ready for weeks.”\n\n“Nobody called us back.”',
    ['Doe, said', 'Doe, -', 'Doe, -'],
  ],
  ['[|Doe|]{person} said on Friday that the talks were over.\n\n“Nobody called us back.”', ['Doe, -']],
  ['[|Jane Doe|]{person} left early. She said the talks were over.\n\n“Nobody called us back.”', ['Jane Doe, -']],
  [
    '“We are ready to talk,” the minister said.\n\n“We have been ready for weeks.”',
    ['(the minister), said', '(the minister), -'],
  ],
  ['“Are you ready to talk?” [|Doe|]{person} asked.\n\n“We have been ready for weeks.”', ['Doe, asked', '-, -']],
  [
    '“We are ready to talk,” [|Doe|]{person} said. “We are not,” [|Roe|]{person} said.\n\n“Nobody called us back.”',
    ['Doe, said', 'Roe, said', '-, -'],
  ],
  [
    '“We are ready to talk,” [|Doe|]{person} said. The hall then emptied for lunch.\n\n“Nobody called us back.”',
    ['Doe, said', '-, -'],
  ],
  ['[|Doe|]{person} said that [|Roe|]{person} had left.\n\n“Nobody called us back.”', ['-, -']],
  ['[|Doe|]{person} walked out of the talks.\n\n“Nobody called us back.”', ['-, -']],
  [
    '“We are ready to talk,” [|Doe|]{person} said.\n\n“Nobody called us back” was written on the wall of the hall.',
    ['Doe, said', '-, -'],
  ],
  ['« Nous sommes prêts à parler », a déclaré [|Jeanne Roy|]{person}.', ['Jeanne Roy, déclaré'], 'fr'],
  ['[|Jeanne Roy|]{person} a ajouté : « Nous sommes prêts à parler. »', ['Jeanne Roy, ajouté'], 'fr'],
  ['Selon [|Jeanne Roy|]{person}, « rien n’est encore décidé ».', ['Jeanne Roy, Selon'], 'fr'],
  ['„Wir sind bereit zu reden“, sagte [|Anna Kurz|]{person}.', ['Anna Kurz, sagte'], 'de'],
  ['[|Anna Kurz|]{person} sagte: „Wir sind bereit zu reden.“', ['Anna Kurz, sagte'], 'de'],
  ['„Wir sind bereit“, so [|Anna Kurz|]{person} am Montag.', ['Anna Kurz, so'], 'de'],
  ['«Estamos listos para hablar», dijo [|Ana Ruiz|]{person}.', ['Ana Ruiz, dijo'], 'es'],
  ['Según [|Ana Ruiz|]{person}, «nada está decidido todavía».', ['Ana Ruiz, Según'], 'es'],
];

for (const [marked, expected, language = 'en'] of cases) {
  test(`speakers (${language}): ${marked.replace(/\[\||\|\]\{\w+\}/g, '').slice(0, 110)}`, () => {
    const { text, ranges } = parseMarked(marked)[0]!;
    const segmentation = segment({ file: 'a.txt', text, language });
    const actors: SpeakerCandidate[] = ranges.map(({ start, end, label }) => ({
      start,
      end,
      type: label,
      name: text.slice(start, end),
    }));
    const resolved = resolveQuotations(text, segmentation, recogniseQuotations(text, segmentation), actors);
    assert.deepEqual(
      resolved.map(({ speaker, speakerAt, verb }) => {
        const said = speakerAt ? `(${text.slice(speakerAt.start, speakerAt.end)})` : '-';
        return `${speaker === undefined ? said : actors[speaker]!.name}, ${verb ? text.slice(verb.start, verb.end) : '-'}`;
      }),
      expected,
    );
    for (const { start, end, text: words } of resolved) assert.equal(words, text.slice(start, end));
  });
}
