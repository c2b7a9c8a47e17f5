import { isMap, type Node } from 'yaml';
import type { DateInterval, SourceReference } from '../../model';
import type { PackEvent, PackRates } from '../pack';
import { slug } from '../slug';
import { intervalOf } from './dates';
import { eventFields, intervalFields, rateFields } from './fields';
import { type Reference, readDate, readSource } from './read-actor';
import type { Reader } from './reader';

export interface ReadEvent {
  readonly event: PackEvent;
  readonly idAt: Node;
  readonly ownId: boolean;
  readonly at: Node;
  readonly references: readonly Reference[];
}

export function readEvent(node: Node, reader: Reader, fileSource: SourceReference): ReadEvent | undefined {
  const fields = reader.fields(node, 'An event', eventFields);
  if (fields === undefined) return undefined;
  const name = reader.text(fields.get('name'), 'name');
  const kind = reader.text(fields.get('kind'), 'kind');
  const interval = readInterval(fields.get('date'), reader);
  for (const [key, value] of [
    ['name', name],
    ['kind', kind],
    ['date', fields.get('date')],
  ] as const)
    if (value === undefined) reader.problem(node, `An event needs its ${key}: add “${key}: …”.`);
  if (name === undefined || kind === undefined || interval === undefined) return undefined;
  const givenId = reader.text(fields.get('id'), 'id');
  const ids = (key: 'essential' | 'participants'): Reference[] =>
    reader.items(fields.get(key), key).flatMap((item) => {
      const id = reader.text(item, `An item of ${key}`);
      return id === undefined ? [] : [{ id, at: item }];
    });
  const essential = ids('essential');
  const participants = ids('participants');
  const others = participants.filter(({ id }) => !essential.some((other) => other.id === id));
  if (essential.length + others.length === 0)
    reader.problem(node, 'An event needs participants: the ids of actors, as “essential: [france]”.', {
      severity: 'warning',
    });
  return {
    event: {
      id: givenId ?? slug(name),
      name,
      kind,
      date: interval,
      participants: [...essential.map(({ id }) => `!${id}`), ...others.map(({ id }) => id)],
      source: readSource(fields.get('source'), reader) ?? fileSource,
    },
    at: node,
    idAt: fields.get('id') ?? fields.get('name') ?? node,
    ownId: givenId !== undefined,
    references: [...essential, ...participants],
  };
}

/** A date, `from/to`, or a mapping of from and to. */
function readInterval(node: Node | undefined, reader: Reader): DateInterval | undefined {
  if (node === undefined) return undefined;
  let from: string | undefined;
  let to: string | undefined;
  if (isMap(node)) {
    const fields = reader.fields(node, 'A date', intervalFields);
    from = readDate(fields?.get('from'), 'from', reader);
    to = readDate(fields?.get('to'), 'to', reader) ?? from;
  } else {
    const text = reader.text(node, 'date');
    [from, to = from] = text?.split('/') ?? [];
  }
  const first = from === undefined ? undefined : intervalOf(from);
  const last = to === undefined ? undefined : intervalOf(to);
  if (first === undefined || last === undefined) {
    reader.problem(node, 'The date must be 2014, 2014-03, 2014-03-18, or two of these with a slash between.');
    return undefined;
  }
  if (first.from > last.to) {
    reader.problem(node, `The event ends (${to}) before it begins (${from}). It is left out: turn the dates round.`);
    return undefined;
  }
  return { from: first.from, to: last.to };
}

export function readRate(node: Node, reader: Reader, fileSource: SourceReference): PackRates | undefined {
  const fields = reader.fields(node, 'A rate', rateFields);
  if (fields === undefined) return undefined;
  const code = (key: 'base' | 'quote') => {
    const text = reader.text(fields.get(key), key);
    if (text !== undefined && /^[A-Z]{3}$/.test(text)) return text;
    reader.problem(fields.get(key) ?? node, `A rate needs its ${key}: the three letters of ISO 4217.`);
    return undefined;
  };
  const number = (key: 'year' | 'low' | 'high') => {
    const value = Number(reader.text(fields.get(key), key) ?? Number.NaN);
    if (Number.isFinite(value) && value > 0) return value;
    reader.problem(fields.get(key) ?? node, `A rate needs its ${key}: a number above 0.`);
    return undefined;
  };
  const base = code('base');
  const quote = code('quote');
  const year = number('year');
  const low = number('low');
  const high = number('high');
  if (base === undefined || quote === undefined || year === undefined || low === undefined || high === undefined)
    return undefined;
  if (low > high) {
    reader.problem(fields.get('low'), `The lowest rate (${low}) is above the highest (${high}).`);
    return undefined;
  }
  return { base, source: readSource(fields.get('source'), reader) ?? fileSource, rates: [[quote, year, low, high]] };
}
