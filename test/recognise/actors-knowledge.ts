import type { Knowledge, KnownActor } from '../../server/src/core/model';

const source = { title: 'made up for tests' };

const person = (id: string, gender: 'female' | 'male', ...names: string[]): KnownActor => ({
  id,
  type: 'person',
  gender,
  source,
  names: names.map((text, i) => ({
    text,
    standing: i === 0 ? ('preferred' as const) : ('accepted' as const),
    ...(text.includes(' ') ? {} : { short: true }),
  })),
});

/** A few actors, so that the tests of recognition and resolution do not hang on the contents of the packs. */
export const actors: readonly KnownActor[] = [
  person('harlan', 'male', 'Victor Harlan', 'Harlan'),
  person('sorokin', 'male', 'Dmitri Sorokin', 'Sorokin'),
  person('vance', 'female', 'Eleanor Vance', 'Vance'),
  {
    id: 'russia',
    type: 'place',
    names: [{ text: 'Russia', standing: 'preferred' }],
    demonyms: ['Russian', 'Russians'],
    source,
  },
  {
    id: 'kenya',
    type: 'place',
    names: [{ text: 'Kenya', standing: 'preferred' }],
    demonyms: ['Kenyan', 'Kenyans'],
    source,
  },
  {
    id: 'iaea',
    type: 'organisation',
    names: [
      { text: 'International Atomic Energy Agency', standing: 'preferred' },
      { text: 'IAEA', standing: 'accepted' },
    ],
    source,
  },
];

export function smallKnowledge(list: readonly KnownActor[] = actors): Knowledge {
  const byId = new Map(list.map((actor) => [actor.id, actor]));
  const named = (text: string) =>
    list.flatMap((actor) => actor.names.filter((name) => name.text === text).map((name) => ({ actor, name })));
  const firsts = new Set(list.flatMap((actor) => actor.names.map((name) => name.text.split(' ')[0] as string)));
  return {
    version: 'test',
    actors: byId,
    ofType: (type) => list.filter((actor) => actor.type === type),
    events: new Map(),
    named,
    demonym: (word) => list.filter((actor) => actor.demonyms?.includes(word)),
    variantOf: (text) =>
      text === 'Sorokine' ? named('Sorokin').map((m) => ({ ...m, reason: 'French spelling' })) : [],
    startsName: (word) => firsts.has(word),
    longestName: 4,
    eventsOf: () => [],
    rate: () => undefined,
    houseSpelling: (_, form) => form,
    accepts: () => false,
    houseChoice: () => undefined,
  };
}
