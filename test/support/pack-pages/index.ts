import { builtInPacks } from '../../../server/src/core/knowledge';
import type { KnowledgePack, PackActor } from '../../../server/src/core/knowledge/pack';
import { languageName } from '../../../server/src/core/text';
import { link, table } from './markdown';
import { namesByUse, type PackView, sourcesOf, viewOf } from './pack';
import { sections } from './sections';

/** A page of docs/packs for each built-in pack, by the name of its file. */
export const packPages = (): ReadonlyMap<string, string> =>
  new Map(builtInPacks.map((pack) => [`${pack.pack}.md`, page(viewOf(pack))]));

type Described = KnowledgePack & { readonly title: string; readonly licence: string };

function page(view: PackView): string {
  const { pack, title, licence } = view.raw as Described;
  return `${[
    `# ${title}`,
    `Pack \`${pack}\`, the file \`server/knowledge/${pack}.json\`. This page is generated from it; [docs/knowledge.md](../knowledge.md) explains packs.`,
    '## What it holds',
    table(['', 'how many'], holds(view)),
    names(view),
    '## Sources',
    `Licence: ${licence}`,
    table(
      ['source', 'entries'],
      sourcesOf(view).map(([source, url, n]) => [link(source, url), n]),
    ),
    '## Fields',
    table(['field', 'entries', 'what it says'], fields(view)),
    ...(sections[pack]?.(view) ?? []),
    '## Rebuild',
    rebuild[pack] ?? byHand,
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

const kinds = [
  ['person', 'people'],
  ['organisation', 'organisations'],
  ['place', 'places'],
  ['other', 'other things: treaties, weapons, ships'],
] as const;

/** The kinds of entries with their numbers; what the pack has none of is left out. */
function holds({ raw, entries }: PackView): [string, number][] {
  const own = entries.filter(({ add }) => !add);
  const sum = (of: (entry: PackActor) => number) => entries.reduce((total, entry) => total + of(entry), 0);
  const rows: [string, number][] = [
    ...kinds.map(([type, many]): [string, number] => [many, own.filter((entry) => entry.type === type).length]),
    ['additions to actors of other packs', entries.length - own.length],
    ['names', sum((entry) => entry.names.length)],
    ['words for what or who is of a place', sum((entry) => entry.demonyms?.length ?? 0)],
    ['terms of office', sum((entry) => entry.roles?.length ?? 0)],
    ['Wikidata items', entries.filter(({ wikidata }) => wikidata).length],
    ['events', raw.events?.length ?? 0],
    ['yearly rates', (raw.rates ?? []).reduce((total, { rates }) => total + rates.length, 0)],
  ];
  return rows.filter(([, n]) => n > 0);
}

function names(view: PackView): string {
  const uses = namesByUse(view).map(([use, n]) => `${n.toLocaleString('en')} ${languageName(use) ?? use}`);
  return uses.length
    ? `Names by how they stand in English, or by the language that writes so: ${uses.join(', ')}.`
    : '';
}

const meanings: Readonly<Record<string, string>> = {
  names: 'the first is the preferred one; marks say how the others stand',
  gender: 'of people, for pronouns',
  code: 'ISO 3166-1, of countries and territories',
  demonyms: 'what or who is of the place',
  parent: 'the country or body it belongs to',
  roles: 'office, of what, from, to',
  description: 'one line for the card',
  wikidata: 'the Wikidata item',
  source: 'the page that states it',
};
const eventMeanings: Readonly<Record<string, string>> = {
  kind: 'the kind of event, by which articles are compared',
  date: 'a day, or the first and the last',
  participants: 'actors; those that an article must name are marked',
};

function fields({ raw, entries }: PackView): [string, number, string][] {
  const used = (list: readonly object[], meaning: Readonly<Record<string, string>>) =>
    Object.entries(meaning).flatMap(([key, what]): [string, number, string][] => {
      const n = list.filter((entry) => {
        const value = (entry as Readonly<Record<string, unknown>>)[key];
        return Array.isArray(value) ? value.length > 0 : value !== undefined;
      }).length;
      return n ? [[`\`${key}\``, n, what]] : [];
    });
  return [
    ...used(entries, meanings),
    ...used(raw.events ?? [], eventMeanings),
    ...(raw.rates?.length
      ? [
          [
            '`rates`',
            raw.rates.reduce((total, { rates }) => total + rates.length, 0),
            'currency, year, lowest and highest paid for one of the base',
          ] as [string, number, string],
        ]
      : []),
  ];
}

const byHand =
  'Written by hand: edit the file, an entry a line, with its source, and run `UPDATE=1 node test/run.mjs test/generated test/knowledge`.';
const byScript = (...commands: string[]): string =>
  `By script; see [docs/knowledge.md](../knowledge.md#rebuild) for what it reads.\n\n\`\`\`sh\n${commands.join('\n')}\nUPDATE=1 node test/run.mjs test/generated test/knowledge\n\`\`\``;
const world = byScript('node test/tools/build-world-pack.mjs DIR/node_modules eurofxref-hist.csv');
const breadth = byScript('node test/tools/build-breadth-packs.mjs ne_10m_populated_places.json name-suggestion-index');

/** How a pack is made anew, where not by hand. */
const rebuild: Readonly<Record<string, string>> = {
  world,
  rates: world,
  cities: breadth,
  companies: breadth,
  demonyms: byScript('node test/tools/build-demonyms.mjs'),
};

/** The packs with the numbers of what they hold, and all together. */
export function packCounts(): string {
  const rows = builtInPacks.map((raw) => {
    const { entries } = viewOf(raw);
    const sum = (of: (entry: PackActor) => number) => entries.reduce((total, entry) => total + of(entry), 0);
    return [
      ...kinds.map(([type]) => entries.filter((entry) => !entry.add && entry.type === type).length),
      sum((entry) => entry.names.length + (entry.demonyms?.length ?? 0)),
      sum((entry) => entry.roles?.length ?? 0),
      raw.events?.length ?? 0,
      (raw.rates ?? []).reduce((total, { rates }) => total + rates.length, 0),
    ];
  });
  const total = (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const head = ['people', 'organisations', 'places', 'other', 'names', 'terms of office', 'events', 'yearly rates'];
  return table(
    ['pack', ...head],
    [
      ...builtInPacks.map(({ pack }, i) => [`[\`${pack}\`](packs/${pack}.md)`, ...(rows[i] ?? [])]),
      ['**all**', ...total],
    ],
  );
}
