import type { KnownActor, KnownEvent, KnownRole } from '../../../server/src/core/model';
import { languageName } from '../../../server/src/core/text';
import { byText, count, folded, grouped, link, table } from './markdown';
import { actorOf, entryName, nameOf, otherNames, type PackView, sourceLink } from './pack';
import { actorTable, byParent, day, events, heading, range, rates } from './tables';

/** The part of a page that is the pack's own: its main entries, in a form to be read. */
export const sections: Readonly<Record<string, (view: PackView) => string[]>> = {
  countries: (view) => [countries(view), places(view, ({ code }) => code === undefined)],
  people: (view) => [offices(view), withoutOffice(view)],
  organisations: (view) => [bodies(view), things(view)],
  places: (view) => [places(view)],
  'ukraine-war': (view) => [
    people(view),
    bodies(view),
    things(view),
    heading('Events', events(view.events)),
    places(view),
    rates(view),
  ],
  events: worldEvents,
  rates: (view) => [rates(view)],
  world: (view) => [countryNames(view), cities(view)],
  'names-abroad': (view) => [namesAbroad(view), bodies(view), places(view)],
  demonyms: (view) => [demonyms(view)],
  cities: (view) => [cities(view)],
  companies: (view) => [companies(view)],
};

function countries({ entries }: PackView): string {
  const rows = entries
    .filter(({ code }) => code)
    .map(({ id, code }) => {
      const actor = actorOf(id) as KnownActor;
      const capital = /^capital (.+?);/.exec(actor.description ?? '')?.[1] ?? '';
      const english = actor.names.slice(1).filter(({ language }) => language === undefined);
      return [
        link(nameOf(id), actor.source.url),
        code as string,
        capital,
        /currency (\w+)/.exec(actor.description ?? '')?.[1] ?? '',
        (actor.demonyms ?? [])
          .filter((word) => /^\p{Lu}/u.test(word))
          .slice(0, 2)
          .join(', '),
        english.map(({ text, standing }) => (standing === 'accepted' ? text : `${text} (${standing})`)).join(', '),
      ];
    })
    .sort((a, b) => byText(a[0] as string, b[0] as string));
  const head = ['country or territory', 'ISO 3166', 'capital', 'currency', 'demonym', 'other names in English'];
  return heading(
    'Countries and territories',
    'Capitals and currencies come from the pack [`world`](world.md); the words of other languages for what is of a country stand in [`demonyms`](demonyms.md).',
    folded(count(rows.length, 'country or territory', 'countries and territories'), table(head, rows)),
  );
}

/** Places by the country they are in. */
function places(view: PackView, wanted: (entry: PackView['entries'][number]) => boolean = () => true): string {
  const ids = new Set(view.entries.filter(wanted).map(({ id }) => id));
  const own = view.actors.filter(({ type, id }) => type === 'place' && ids.has(id));
  if (own.length === 0) return '';
  return heading('Places', ...byParent(own, 'place', 'places', 'in no country, or in several'));
}

/** By country: each office with its holders and their dates. */
function offices({ actors }: PackView): string {
  const terms = actors.flatMap((actor) => (actor.roles ?? []).map((role) => ({ actor, role })));
  const holders = new Set(terms.map(({ actor }) => actor.id));
  const parts = grouped(terms, ({ role }) => nameOf(role.of) || 'Of no country or body').map(([of, own]) => {
    const rows = grouped(own, ({ role }) => role.title).map(([title, held]) => {
      const sorted = [...held].sort((a, b) => ((a.role.from ?? '') < (b.role.from ?? '') ? 1 : -1));
      return [
        title,
        new Set(held.map(({ actor }) => actor.id)).size,
        range(sorted.at(-1)?.role.from, lastEnd(sorted.map(({ role }) => role))),
        sorted.map(({ actor, role }) => `${nameOf(actor.id)} (${range(role.from, role.to)})`).join('; '),
      ];
    });
    return folded(
      `${of}: ${count(rows.length, 'office')}, ${count(own.length, 'term')}`,
      table(['office', 'holders', 'from – to', 'who, the latest first'], rows),
    );
  });
  return heading(
    'Offices and their holders',
    `${count(terms.length, 'term')} of ${count(holders.size, 'person', 'people')}. A term without an end lasts, as far as the pack knows.`,
    ...parts,
  );
}

const lastEnd = (roles: readonly KnownRole[]): string | undefined =>
  roles.some(({ to }) => to === undefined)
    ? undefined
    : roles
        .map(({ to }) => to as string)
        .sort()
        .at(-1);

function withoutOffice({ actors }: PackView): string {
  const others = actors.filter(({ roles }) => !roles?.length);
  if (others.length === 0) return '';
  const rows = actorTable(others, 'person');
  return heading('People without an office', folded(count(others.length, 'person', 'people'), rows));
}

function people({ actors }: PackView): string {
  const rows = actors
    .filter(({ type }) => type === 'person')
    .map((actor) => [
      nameOf(actor.id),
      (actor.roles ?? [])
        .map(({ title, of, from, to }) => `${title}${of ? `, ${nameOf(of)}` : ''} (${range(from, to)})`)
        .join('; ') ||
        (actor.description ?? ''),
      otherNames(actor),
      sourceLink(actor.source),
    ])
    .sort((a, b) => byText(a[0] as string, b[0] as string));
  return heading(
    'People',
    folded(count(rows.length, 'person', 'people'), table(['person', 'roles', 'other names', 'source'], rows)),
  );
}

function bodies({ actors }: PackView): string {
  const own = actors.filter(({ type }) => type === 'organisation');
  if (own.length === 0) return '';
  return heading('Bodies', ...byParent(own, 'body', 'bodies', 'international, or of no country'));
}

function things({ actors }: PackView): string {
  const own = actors.filter(({ type }) => type === 'other');
  if (own.length === 0) return '';
  return heading(
    'Treaties, weapons, ships and other things',
    folded(count(own.length, 'thing'), actorTable(own, 'thing')),
  );
}

function worldEvents({ events: all }: PackView): string[] {
  const isLife = ({ kind }: KnownEvent) => kind === 'birth' || kind === 'death';
  const decade = (event: KnownEvent) => `${day(event).slice(0, 3)}0s`;
  return [
    heading(
      'Events by decade',
      ...grouped(
        all.filter((event) => !isLife(event)),
        decade,
      ).map(([when, list]) => events(list, `${when}: `)),
    ),
    heading('Births and deaths', events(all.filter(isLife))),
  ];
}

const languages = ['fr', 'de', 'es', 'it', 'pl', 'nl', 'pt'];

function countryNames({ entries }: PackView): string {
  const rows = entries
    .filter(({ add }) => add)
    .map(({ id }) => {
      const names = actorOf(id)?.names ?? [];
      return [
        nameOf(id),
        ...languages.map((code) => names.filter(({ language }) => language === code).map(({ text }) => text)[0] ?? ''),
        actorOf(id)?.description ?? '',
      ];
    })
    .sort((a, b) => byText(a[0] as string, b[0] as string));
  const head = [
    'country or territory',
    ...languages.map((code) => languageName(code) ?? code),
    'capital, codes, currency',
  ];
  const isCountry = (row: string[]) => row.at(-1)?.includes('ISO 3166');
  const [own, others] = [rows.filter(isCountry), rows.filter((row) => !isCountry(row))];
  return heading(
    'Countries and other places in other languages',
    'An empty cell: written as in English, or left out because it is another word.',
    folded(count(own.length, 'country or territory', 'countries and territories'), table(head, own)),
    folded(count(others.length, 'other place'), table(head, others)),
  );
}

function cities({ actors }: PackView): string {
  const groups = grouped(actors, ({ parent }) => nameOf(parent) || 'In no country of the packs');
  const rows = groups.map(([where, list]) => [
    where,
    list.length,
    list
      .map(({ id }) => nameOf(id))
      .sort(byText)
      .join(', '),
  ]);
  return heading(
    'Cities by country',
    folded(
      `${count(actors.length, 'city', 'cities')} of ${count(rows.length, 'country', 'countries')}`,
      table(['country', 'cities', 'which'], rows),
    ),
  );
}

function namesAbroad({ entries }: PackView): string {
  const rows = entries
    .filter(({ add }) => add)
    .map((entry) => [
      entryName(entry),
      ...['fr', 'de', 'es'].map((code) =>
        entry.names
          .flatMap((name) =>
            typeof name === 'string' && name.includes(`@${code}`)
              ? [name.replace(/@.*$/, '').replace(/^[~+!-]*/, '')]
              : [],
          )
          .join(', '),
      ),
    ])
    .sort((a, b) => byText(a[0] as string, b[0] as string));
  return heading(
    'Names in French, German and Spanish',
    folded(count(rows.length, 'actor'), table(['actor', 'French', 'German', 'Spanish'], rows)),
  );
}

function demonyms({ entries }: PackView): string {
  const rows = entries
    .map((entry) => [entryName(entry), (entry.demonyms ?? []).join(', ')])
    .sort((a, b) => byText(a[0] as string, b[0] as string));
  return heading('Words by place', folded(count(rows.length, 'place'), table(['of', 'words, in all forms'], rows)));
}

function companies({ actors }: PackView): string {
  const kinds = grouped(actors, ({ description }) => description ?? '')
    .map(([kind, list]): [string, number] => [kind, list.length])
    .sort((a, b) => b[1] - a[1] || byText(a[0], b[0]));
  const groups = grouped(actors, ({ parent }) => nameOf(parent) || 'Of no country, or of several');
  return heading(
    'Companies and bodies',
    folded(`${count(kinds.length, 'kind')} of business`, table(['kind', 'how many'], kinds)),
    folded(
      `${count(actors.length, 'company or body', 'companies and bodies')} by country`,
      table(
        ['country', 'how many', 'which'],
        groups.map(([of, list]) => [
          of,
          list.length,
          list
            .map(({ id }) => nameOf(id))
            .sort(byText)
            .join(', '),
        ]),
      ),
    ),
  );
}
