import assert from 'node:assert';
import { test } from 'node:test';
import type { Language } from '../../server/src/core/model';
import { recogniseQuotations } from '../../server/src/core/recognise/quotations';
import { resolveQuotations, type SpeakerCandidate } from '../../server/src/core/resolve/quotations';
import { segment } from '../../server/src/core/segment';
import { parseMarked } from '../support/markup';

/**
 * Persons are marked `female`, `male` or, of unknown gender, `person`; a title before one is marked `role`. Expected is
 * the speaker of each quotation with the speaker as written in brackets, "-" for none.
 */
type Case = readonly [marked: string, speakers: string[], language?: Language];

const hits: Case[] = [
  // he and she
  ['[|Jane Doe|]{female} ran for the bus. “I have not run since school,” she said.', ['Jane Doe (she)']],
  ['[|Ro Doe|]{person} voted against. “We sold a street for nothing,” he told me.', ['Ro Doe (he)']],
  ['The letter was read out by [|Jane Doe|]{female} in March. “It is a good letter,” she said.', ['Jane Doe (she)']],
  ['The sum is wrong, said Dr [|Ann Roe|]{female}, the deputy head. “Count it again,” she said.', ['Ann Roe (she)']],
  [
    '[|Tom Roe|]{male}, a physicist at the [|Harbour Institute|]{organisation} who was not involved, is cautious. “It may be twice as much,” he said.',
    ['Tom Roe (he)'],
  ],
  [
    '[|Jane Doe|]{female} met [|Tom Roe|]{male} in the hall. “He looked very tired to me,” she said.',
    ['Jane Doe (she)'],
  ],
  ['[|Jane Doe|]{female} met [|Tom Roe|]{male} in the hall. “She looked very tired to me,” he said.', ['Tom Roe (he)']],
  [
    'Judge [|Ann Roe|]{female} ruled that the citizen could face 80 years, which she called “a life term by sums”.',
    ['Ann Roe (she)'],
  ],
  [
    '[|Jane Doe|]{female} drew maps. She made many of them in seven years.\n\n“They had numbers and I had valleys,” she told [|Polish Radio|]{organisation}.',
    ['Jane Doe (she)'],
  ],
  [
    '[|Jane Doe|]{female} left office last year. I telephoned. “Does the bridge wobble?” she asked.',
    ['Jane Doe (she)'],
  ],
  [
    '“We are ready to talk,” [|Jane Doe|]{female} said. “But not at any price,” she added.',
    ['Jane Doe (Jane Doe)', 'Jane Doe (she)'],
  ],
  [
    '[|Tom Roe|]{male} said the talks had failed. “Nobody called us back,” he said. “Nobody at all.”',
    ['Tom Roe (he)', 'Tom Roe (he)'],
  ],
  ['[|Jeanne Roy|]{female} a quitté la salle. « Nous ne reviendrons pas », a-t-elle dit.', ['Jeanne Roy (elle)'], 'fr'],
  ['[|Jeanne Roy|]{female} dirige l’usine. « Nous avons vendu nos maisons », dit-elle.', ['Jeanne Roy (elle)'], 'fr'],
  ['[|Anna Kurz|]{female} verließ den Saal. „Wir kommen nicht zurück“, sagte sie.', ['Anna Kurz (sie)'], 'de'],
  ['[|Ana Ruiz|]{female} dejó la sala. «No vamos a volver nunca», dijo ella.', ['Ana Ruiz (ella)'], 'es'],
  // a person before the body
  [
    'Analyst [|Tom Roe|]{male} at [|Fjord Securities|]{organisation} called the price “generous to a fault”.',
    ['Tom Roe (Tom Roe)'],
  ],
  [
    '“We are ready to talk,” said analyst [|Tom Roe|]{male} at [|Fjord Securities|]{organisation}.',
    ['Tom Roe (Tom Roe)'],
  ],
  [
    '“We are ready to talk,” said [|Jane Doe|]{female} of the [|Harbour Trust|]{organisation}.',
    ['Jane Doe (Jane Doe)'],
  ],
  ['“We are ready,” [|Harbour Trust|]{organisation} spokesperson [|Jane Doe|]{female} said.', ['Jane Doe (Jane Doe)']],
  [
    '“We are ready to talk,” [|Jane Doe|]{female} from the [|Harbour Trust|]{organisation} told reporters.',
    ['Jane Doe (Jane Doe)'],
  ],
  [
    'The developer, [|Harbour Homes|]{organisation}, says the tower is “substantially full”.',
    ['Harbour Homes (Harbour Homes)'],
  ],
  // verbs
  ['The director, [|Jane Doe|]{female}, prefers “school of the north”.', ['Jane Doe (Jane Doe)']],
  ['[|Jane Doe|]{female} prefers to call it “a long walk with friends”.', ['Jane Doe (Jane Doe)']],
  ['“No peace without the river,” President [|Jane Doe|]{female} had written.', ['Jane Doe (Jane Doe)']],
  ['A spokesman, [|Tom Roe|]{male}, denied it and spoke of “a staged provocation”.', ['Tom Roe (Tom Roe)']],
  ['Le ministre de l’Industrie, [|Marc Roy|]{male}, a salué « un beau courage ».', ['Marc Roy (Marc Roy)'], 'fr'],
  [
    '[|Marc Roy|]{male}, fondeur depuis 1994, ne cache pas sa peur : « Hier j’avais un patron à qui parler. »',
    ['Marc Roy (Marc Roy)'],
    'fr',
  ],
  ['« Rien n’est encore décidé », s’inquiète [|Marc Roy|]{male}, élu local.', ['Marc Roy (Marc Roy)'], 'fr'],
  ['« Rien n’est encore décidé », selon [|Marc Roy|]{male}.', ['Marc Roy (Marc Roy)'], 'fr'],
  ['«Dijeron que era lo nunca visto», se queja [|Juan Ruiz|]{male}, agricultor.', ['Juan Ruiz (Juan Ruiz)'], 'es'],
  ['«Nada está decidido todavía», ha dicho [|Juan Ruiz|]{male}.', ['Juan Ruiz (Juan Ruiz)'], 'es'],
  ['«Nada está decidido todavía», según [|Juan Ruiz|]{male}.', ['Juan Ruiz (Juan Ruiz)'], 'es'],
  ['El alcalde, [|Juan Ruiz|]{male}, lo calificó de «golpe muy duro».', ['Juan Ruiz (Juan Ruiz)'], 'es'],
  ['„Nichts ist entschieden“, teilte [|Anna Kurz|]{female} mit.', ['Anna Kurz (Anna Kurz)'], 'de'],
  ['Am Montag teilte [|Anna Kurz|]{female} mit: „Nichts ist entschieden.“', ['Anna Kurz (Anna Kurz)'], 'de'],
  ['„Nichts ist entschieden“, klagte Sprecherin [|Anna Kurz|]{female}.', ['Anna Kurz (Anna Kurz)'], 'de'],
  // a few words inside the sentence
  ['The town had “no plan at all”, [|Jane Doe|]{female} said.', ['Jane Doe (Jane Doe)']],
  ['The town had “no plan at all”, said [|Jane Doe|]{female}, its mayor.', ['Jane Doe (Jane Doe)']],
  ['Die Lage sei „sehr ernst“, so [|Anna Kurz|]{female}.', ['Anna Kurz (Anna Kurz)'], 'de'],
  // roles
  [
    '[|Finance Minister|]{role} [|Jane Doe|]{female} spoke first. “We are ready to talk,” the minister said.',
    ['Jane Doe (the minister)'],
  ],
  [
    '[|Jane Doe|]{female}, the harbour master’s lawyer, stayed away. “We are ready to talk,” the lawyer said.',
    ['Jane Doe (the lawyer)'],
  ],
];

const misses: Case[] = [
  ['[|Jane Doe|]{female} ran for the bus. “I have not run since school,” he said.', ['- (he)']],
  ['[|Jane Doe|]{female} met [|Ann Roe|]{female} in the hall. “She looked very tired to me,” she said.', ['- (she)']],
  ['[|Jane Doe|]{female} met [|Kim Roe|]{person} in the hall. “It was a tiring day,” she said.', ['- (she)']],
  ['[|Jane Doe|]{female} spoke first. [|Kim Roe|]{person} came late. “It was a tiring day,” she said.', ['- (she)']],
  ['[|Jane Doe|]{female} spoke. The driver shook her head. “I saw nothing at all,” she said.', ['- (she)']],
  ['[|Tom Roe|]{male} was hit by a van. A neighbour came running. “I saw it all,” he said.', ['- (he)']],
  ['[|Tom Roe|]{male} spoke first, and the judge listened. “It is late now,” he said.', ['- (he)']],
  ['[|Tom Roe|]{male}’s lawyer and [|Ed Poe|]{male} objected. “It is too late now,” he said.', ['- (he)']],
  ['[|Jane Doe|]{female} ran for the bus. “We have not run since school,” they said.', ['- (they)']],
  ['[|Jane Doe|]{female} owns the club. “Tickets are sold out,” it said.', ['- (it)']],
  ['“I saw [|Jane Doe|]{female} in the hall,” she said.', ['- (she)']],
  ['[|Jane Doe|]{female} spoke.\n\nIt rained in the town.\n\n“It was a tiring day,” she said.', ['- (she)']],
  ['[|Jane Doe|]{female} spoke.\n\n## The flood\n\n“It was a tiring day,” she said.', ['- (she)']],
  [
    '[|Jane Doe|]{female} spoke. “It is late,” the guard said. “It was a tiring day,” she said.',
    ['- (the guard)', '- (she)'],
  ],
  ['The poem is about [|Kim Doe|]{person}. “It took me ten years to write,” she said.', ['- (she)']],
  ['[|Jeanne Roy|]{female} a quitté la [|CGT|]{organisation}. « Nous ne reviendrons pas », dit-il.', ['- (il)'], 'fr'],
  ['[|Jeanne Roy|]{female} a quitté la salle. « Nous ne reviendrons pas », disent-elles.', ['-'], 'fr'],
  [
    '[|Anna Kurz|]{female} kam spät. Die [|Stadtwerke|]{organisation} warnten. „Es wird nun bald sehr kalt“, sagte sie.',
    ['- (sie)'],
    'de',
  ],
  // a body or somebody unnamed is not the person
  ['“We are ready to talk,” the [|Harbour Trust|]{organisation} said.', ['Harbour Trust (Harbour Trust)']],
  ['“He was a good man,” the widow of [|Tom Roe|]{male} said.', ['- (the widow of Tom Roe)']],
  ['“He was a good man,” said the widow of [|Tom Roe|]{male}.', ['- (the widow of Tom Roe)']],
  ['“He is innocent of it all,” said [|Tom Roe|]{male}’s lawyer.', ['- (Tom Roe’s lawyer)']],
  ['“He is innocent of it all,” a lawyer for [|Tom Roe|]{male} said.', ['- (a lawyer for Tom Roe)']],
  ['“We are ready to talk,” the head of [|Harbour Trust|]{organisation} said.', ['- (the head of Harbour Trust)']],
  [
    '“We are ready to talk,” a spokesman for the [|Harbour Trust|]{organisation} said.',
    ['Harbour Trust (Harbour Trust)'],
  ],
  // no report of speech
  ['[|Jane Doe|]{female} stopped at the sign on the door: “No entry for dogs today.”', ['-']],
  ['The crowd behind [|Jane Doe|]{female} had one wish: “Give us back the river.”', ['-']],
  ['[|Jane Doe|]{female} and [|Ann Roe|]{female} do not hide their fear: “We have no river any more.”', ['-']],
  ['A plan written by [|Jane Doe|]{female} names the hall “the heart of the town”.', ['-']],
  ['The call by [|Jane Doe|]{female} to end the “long wait of the north” failed.', ['-']],
  [
    'Le panneau devant [|Marc Roy|]{male} prévient les passants : « Défense absolue de fumer ici. »',
    ['- (Le panneau devant Marc Roy)'],
    'fr',
  ],
  ['[|Juan Ruiz|]{male} leyó el cartel de la puerta: «No se admiten perros hoy.»', ['-'], 'es'],
  ['[|Anna Kurz|]{female} las den Zettel an der Tür: „Heute bleibt hier geschlossen.“', ['-'], 'de'],
  // a few words inside the sentence, and a clause of its own
  ['Calling the town “a mess”, [|Jane Doe|]{female} said she would leave it.', ['-']],
  ['The town had “no plan at all”, and [|Jane Doe|]{female} left it.', ['-']],
  ['Die Lage sei „sehr ernst“, so dass [|Anna Kurz|]{female} nicht kam.', ['-'], 'de'],
  // roles with another holder
  [
    '[|Finance Minister|]{role} [|Jane Doe|]{female} and [|Health Minister|]{role} [|Tom Roe|]{male} spoke. “We are ready to talk,” the minister said.',
    ['- (the minister)'],
  ],
  [
    '[|Finance Minister|]{role} [|Jane Doe|]{female} met a foreign minister. “We are ready to talk,” the minister said.',
    ['- (the minister)'],
  ],
  [
    '[|Finance Minister|]{role} [|Jane Doe|]{female} spoke first. “We are ready to talk,” the foreign minister said.',
    ['- (the foreign minister)'],
  ],
  [
    '[|Finance Minister|]{role} [|Jane Doe|]{female} spoke first. “We are ready to talk,” a minister said.',
    ['- (a minister)'],
  ],
  [
    '“We are ready to talk,” the minister said. [|Finance Minister|]{role} [|Jane Doe|]{female} left.',
    ['- (the minister)'],
  ],
  [
    '[|Finance Minister|]{role} [|Jane Doe|]{female} spoke first. “We are ready to talk,” ministers said.',
    ['- (ministers)'],
  ],
];

function speakers(marked: string, language: Language): string[] {
  const { text, ranges } = parseMarked(marked)[0]!;
  const segmentation = segment({ file: 'a.txt', text, language });
  const roles = ranges.filter(({ label }) => label === 'role');
  const actors: SpeakerCandidate[] = ranges
    .filter(({ label }) => label !== 'role')
    .map(({ start, end, label }) => {
      const role = roles.find((other) => other.end === start - 1);
      return {
        start,
        end,
        type: label === 'female' || label === 'male' ? 'person' : label!,
        name: text.slice(start, end),
        ...((label === 'female' || label === 'male') && { gender: label }),
        ...(role && { role: { start: role.start, end: role.end } }),
      };
    });
  return resolveQuotations(text, segmentation, recogniseQuotations(text, segmentation), actors).map(
    ({ speaker, speakerAt }) => {
      const name = speaker === undefined ? '-' : actors[speaker]!.name;
      return speakerAt ? `${name} (${text.slice(speakerAt.start, speakerAt.end)})` : name;
    },
  );
}

for (const [kind, cases] of [
  ['speaker', hits],
  ['nobody else', misses],
] as const) {
  for (const [marked, expected, language = 'en'] of cases) {
    test(`${kind} (${language}): ${marked.replace(/\[\||\|\]\{\w+\}/g, '').slice(0, 110)}`, () => {
      assert.deepEqual(speakers(marked, language), expected);
    });
  }
}
