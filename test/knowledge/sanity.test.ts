import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtInPacks, createKnowledge, type KnowledgePack } from '../../server/src/core/knowledge';
import { nameText, readName } from '../../server/src/core/knowledge/expand';
import type { PackActor } from '../../server/src/core/knowledge/pack';
import { tableActors } from '../../server/src/core/knowledge/table';
import { intervalOf } from '../../server/src/core/knowledge/workspace/dates';

const knowledge = createKnowledge(builtInPacks);
const all: { pack: KnowledgePack; actor: PackActor }[] = builtInPacks.flatMap((pack) =>
  [...(pack.actors ?? []), ...tableActors(pack)].map((actor) => ({ pack, actor })),
);
const problems = (list: readonly string[]) => assert.deepEqual(list, []);

test('ids are unique, and additions add to something', () => {
  const owners = new Map<string, string>();
  problems(
    all.flatMap(({ pack, actor }) => {
      if (actor.add) return knowledge.actors.has(actor.id) ? [] : [`${pack.pack}: ${actor.id} adds to nothing`];
      const other = owners.get(actor.id);
      owners.set(actor.id, pack.pack);
      return other === undefined ? [] : [`${actor.id} in ${other} and ${pack.pack}`];
    }),
  );
  const events = builtInPacks.flatMap((pack) => pack.events ?? []).map(({ id }) => id);
  problems(events.filter((id, index) => events.indexOf(id) !== index));
});

/** Names that several actors rightly share. */
const shared = new Set(['Congo', 'Luxembourg', 'Singapore', 'Mexico', 'Panama', 'Kuwait', 'Djibouti', 'Guatemala']);

test('no name is claimed by two actors, surnames aside', () => {
  const owners = new Map<string, string>();
  problems(
    all.flatMap(({ actor }) =>
      actor.names.flatMap((raw, index) => {
        const name = readName(raw, index === 0 && !actor.add);
        if (name.short || shared.has(name.text)) return [];
        const other = owners.get(name.text);
        owners.set(name.text, actor.id);
        return other === undefined || other === actor.id ? [] : [`${name.text}: ${other} and ${actor.id}`];
      }),
    ),
  );
});

test('no foreign name is an English name or demonym of another actor', () => {
  problems(
    all.flatMap(({ actor }) =>
      actor.names.flatMap((raw) => {
        const name = readName(raw, false);
        if (name.language === undefined || name.language === 'en') return [];
        const found = [
          ...knowledge
            .named(name.text)
            .filter((match) => match.actor.id !== actor.id && match.name.language === undefined),
          ...knowledge
            .demonym(name.text)
            // "Polen" are the Poles and Poland.
            .filter((other) => other.id !== actor.id)
            .map((other) => ({ actor: other })),
        ];
        return found.map((match) => `${name.text}@${name.language} of ${actor.id} is also ${match.actor.id}`);
      }),
    ),
  );
});

test('no actor stands twice, under names that differ in accents alone or with one Wikidata item', () => {
  const plain = (name: string) =>
    name
      .normalize('NFD')
      .replace(/[\p{M}\u02bb-\u02bf'’‘.-]/gu, '')
      .replaceAll(' ', '')
      .toLowerCase();
  const owners = new Map<string, string>();
  problems(
    [...knowledge.actors.values()].flatMap(({ id, type, parent, names, wikidata }) =>
      [
        ...(type === 'place' ? [`${plain(names[0]?.text ?? '')} in ${parent}`] : []),
        ...(wikidata ? [wikidata] : []),
      ].flatMap((key) => {
        const other = owners.get(key);
        owners.set(key, id);
        return other === undefined ? [] : [`${key}: ${other} and ${id}`];
      }),
    ),
  );
});

test('no name twice in one actor, none empty, none with marks left in', () => {
  problems(
    all.flatMap(({ actor }) => {
      const texts = actor.names.map(nameText);
      return texts.flatMap((text, index) => {
        const faults: string[] = [];
        if (text.trim() !== text || text === '' || /[~@#|]|^[-+!]/.test(text)) faults.push(`${actor.id}: "${text}"`);
        if (texts.indexOf(text) !== index) faults.push(`${actor.id}: ${text} twice`);
        return faults;
      });
    }),
  );
});

test('parents, roles and participants exist', () => {
  problems(
    [...knowledge.actors.values()].flatMap((actor) => [
      ...(actor.parent !== undefined && !knowledge.actors.has(actor.parent)
        ? [`${actor.id}: parent ${actor.parent}`]
        : []),
      ...(actor.roles ?? []).flatMap((role) =>
        role.of !== undefined && !knowledge.actors.has(role.of) ? [`${actor.id}: ${role.title} of ${role.of}`] : [],
      ),
    ]),
  );
  problems(
    [...knowledge.events.values()].flatMap((event) =>
      event.participants.flatMap((id) => (knowledge.actors.has(id) ? [] : [`${event.id}: ${id}`])),
    ),
  );
});

test('every event has something essential, so that no claim falls to it by chance', () => {
  problems([...knowledge.events.values()].filter(({ essential }) => essential.length === 0).map(({ id }) => id));
});

test('no event is listed twice', () => {
  const seen = new Map<string, string>();
  problems(
    [...knowledge.events.values()].flatMap(({ id, kind, essential, interval }) => {
      const key = `${kind} ${[...essential].sort().join(' ')} ${interval.from}`;
      const other = seen.get(key);
      seen.set(key, id);
      return other === undefined ? [] : [`${other} and ${id}`];
    }),
  );
});

test('parents make no circle', () => {
  problems(
    [...knowledge.actors.values()].flatMap((actor) => {
      const seen = new Set<string>();
      let id: string | undefined = actor.id;
      while (id !== undefined && !seen.has(id)) {
        seen.add(id);
        id = knowledge.actors.get(id)?.parent;
      }
      return id === undefined ? [] : [actor.id];
    }),
  );
});

test('dates are dates and in order', () => {
  problems(
    [...knowledge.actors.values()].flatMap((actor) =>
      (actor.roles ?? []).flatMap((role) => {
        const from = role.from === undefined ? undefined : intervalOf(role.from);
        const to = role.to === undefined ? undefined : intervalOf(role.to);
        const wrong =
          (role.from !== undefined && from === undefined) ||
          (role.to !== undefined && to === undefined) ||
          (from !== undefined && to !== undefined && from.from > to.to);
        return wrong ? [`${actor.id}: ${role.title} ${role.from} ${role.to}`] : [];
      }),
    ),
  );
  problems(
    [...knowledge.events.values()].flatMap(({ id, interval: { from, to } }) =>
      intervalOf(from)?.from === from && intervalOf(to)?.to === to && from <= to ? [] : [`${id}: ${from} ${to}`],
    ),
  );
});

/** Offices that one person holds at a time. */
const single =
  /^(President|Prime Minister|Chancellor|King|Queen|Emperor|Foreign Minister|Defence Minister|Secretary of State|Foreign Secretary)$/;

/** Rival governments: the crises of 2019 in Moldova and of 2010–2011 in Ivory Coast. */
const rivals = new Set(['Prime Minister of moldova 2019', 'President of ivory-coast 2011']);

test('an office held by one person is not held by two at once', () => {
  const terms = new Map<string, { from: string; to: string; who: string }[]>();
  for (const actor of knowledge.actors.values())
    for (const role of actor.roles ?? []) {
      if (!single.test(role.title) || role.from === undefined) continue;
      const key = `${role.title} of ${role.of}`;
      const from = intervalOf(role.from)!;
      const to = role.to === undefined ? undefined : intervalOf(role.to);
      terms.set(key, [...(terms.get(key) ?? []), { from: from.to, to: to?.from ?? '9999', who: actor.id }]);
    }
  const found: string[] = [];
  for (const [key, list] of terms) {
    list.sort((a, b) => (a.from < b.from ? -1 : 1));
    for (const [index, term] of list.entries()) {
      const next = list[index + 1];
      if (next === undefined || next.from >= term.to || rivals.has(`${key} ${term.to.slice(0, 4)}`)) continue;
      found.push(`${key}: ${term.who} to ${term.to}, ${next.who} from ${next.from}`);
    }
  }
  problems(found);
});

test('every entry has a source with a title and, built in, an address', () => {
  const sources = [
    ...[...knowledge.actors.values()].map((actor) => [actor.id, actor.source] as const),
    ...[...knowledge.actors.values()].flatMap((actor) =>
      (actor.roles ?? []).map((role) => [actor.id, role.source] as const),
    ),
    ...[...knowledge.events.values()].map((event) => [event.id, event.source] as const),
  ];
  problems(
    sources
      .filter(([, source]) => source.title.trim() === '' || !/^https:\/\/[\w.-]+\/\S*$/.test(source.url ?? ''))
      .map(([id]) => id),
  );
});

test('rates are ranges, and a pair turned round or crossed agrees with itself', () => {
  let count = 0;
  for (const pack of builtInPacks)
    for (const { rates } of pack.rates ?? [])
      for (const [quote, year, low, high] of rates) {
        count++;
        assert.ok(low > 0 && low <= high && high / low < 5, `${quote} ${year}`);
      }
  assert.ok(count > 1000);
  const dollar = knowledge.rate('EUR', 'USD', 2025)!;
  assert.ok(dollar.low > 1 && dollar.high < 1.25);
  assert.equal(knowledge.rate('USD', 'EUR', 2025)!.low, 1 / dollar.high);
  const crossed = knowledge.rate('GBP', 'INR', 2020)!;
  assert.ok(crossed.low > 80 && crossed.high < 110, JSON.stringify(crossed));
  assert.ok(knowledge.rate('USD', 'UAH', 2024)!.low > 30);
  assert.ok(knowledge.rate('USD', 'RUB', 2023)!.low > 60);
  assert.equal(knowledge.rate('EUR', 'USD', 1890), undefined);
});
