import type { Article, EntityId, EventClaim, Knowledge } from '../../model';

/** How kinds of event are called where their vocabulary name would not do. */
const nouns: Readonly<Record<string, string>> = {
  verdict: 'conviction',
  quake: 'earthquake',
  storm: 'storm',
  coup: 'coup',
};
/** Kinds that are named for a place or name in front: "the Oklahoma City bombing". */
const inFront: ReadonlySet<string> = new Set(
  'massacre bombing shooting siege crash explosion quake disaster eruption storm election referendum summit treaty strike attack war revolution coup ceasefire protest sanctions'.split(
    ' ',
  ),
);

export function entityName(id: EntityId, article: Article, knowledge: Knowledge): string {
  const known = id.startsWith('known:') ? knowledge.actors.get(id.slice('known:'.length)) : undefined;
  const entity = article.entities.find((candidate) => candidate.id === id);
  return known?.names[0]?.text ?? entity?.name ?? id.slice(id.indexOf(':') + 1);
}

/** "the Soviet Union", but "Crimea". */
function withDeterminer(name: string): string {
  return /(?:Union|States|Kingdom|Republic|Nations|Netherlands|Philippines|Emirates|Wall|Court|Bank|Party)$/.test(
    name,
  ) && !/^the /i.test(name)
    ? `the ${name}`
    : name;
}

/** "the annexation of Crimea", "the Oklahoma City bombing": what a claim's key names, not who did it. */
export function eventName(claim: EventClaim, article: Article, knowledge: Knowledge): string {
  const ids = claim.key
    .split(':')
    .slice(2)
    .join(':')
    .split('+')
    .map((id) => id.replace(/:\d{4}(?:-\d\d){0,2}$/, ''));
  const names = ids.map((id) => withDeterminer(entityName(id, article, knowledge)));
  const noun = nouns[claim.event] ?? claim.event;
  if (claim.event === 'accession' && names.length === 2)
    return `the accession of ${claim.participants
      .slice(0, 2)
      .map((id) => entityName(id, article, knowledge))
      .join(' to ')}`;
  // "the suspension of Russia from the Council of Europe": who sent whom away only the types tell.
  if (claim.event === 'suspension' && names.length === 2) {
    const body = ids.findIndex((id) =>
      article.entities.some((entity) => entity.id === id && entity.type === 'organisation'),
    );
    return `the suspension of ${names[body === 0 ? 1 : 0]} from ${names[body === 0 ? 0 : 1]}`;
  }
  // The key does not tell who recognised or visited whom.
  if (claim.event === 'recognition' || claim.event === 'visit') return `the ${noun} (${names.join(', ')})`;
  if (claim.event === 'named') return `the ${names.join(' ').replace(/^the /i, '')}`;
  if (inFront.has(claim.event)) return `the ${names.map((name) => name.replace(/^the /, '')).join('–')} ${noun}`;
  return `the ${noun} of ${names.join(' and ')}`;
}
