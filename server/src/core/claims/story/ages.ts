import type { Article } from '../../model';
import { fold } from '../../text';
import { entityOf } from '../keys';
import type { Item } from '../sentence-items';
import type { Reading } from './reading';

/** "Sam Bankman-Fried, 34, got …", "the 55-year-old Vardanyan". */
export function readAge(article: Omit<Article, 'claims'>, items: readonly Item[], at: number): Reading | undefined {
  const item = items[at];
  if (item?.is !== 'figure') return undefined;
  const { figure } = item;
  if (!Number.isInteger(figure.value) || figure.value < 1 || figure.value > 110 || figure.upper !== undefined)
    return undefined;
  const next = items[at + 1];
  const owner = items[at - 1]?.word === ',' ? items[at - 2] : undefined;
  const closes = next === undefined || (next.is === 'mark' && /[,;.)]/.test(next.word));
  const said = closes ? ownerBefore(items, at) : undefined;
  const beside =
    owner?.is === 'actor' && closes ? owner : /year-old/i.test(figure.text) && next?.is === 'actor' ? next : said;
  if (beside?.is !== 'actor' || beside.actor.type !== 'person') return undefined;
  return {
    detail: 'age',
    thing: fold(beside.actor.name).split(' ').at(-1) ?? '',
    person: fold(article.entities.find(({ id }) => id === entityOf(beside.actor))?.name ?? beside.actor.name),
    value: figure.value,
    step: 1,
    start: item.start,
    end: item.end,
  };
}

/** "Tudor, who is 44", "Luis Ortega has died at the age of 57": the one person before in the sentence. */
function ownerBefore(items: readonly Item[], at: number): Item | undefined {
  const lead = items
    .slice(Math.max(0, at - 3), at)
    .map(({ word }) => word)
    .join(' ');
  if (!/(?:^| )(?:who is|age of|aged)$/.test(lead)) return undefined;
  const persons = items.slice(0, at).filter((item) => item.is === 'actor' && item.actor.type === 'person');
  const last = persons.at(-1);
  if (lead.endsWith('who is')) return items[at - 4] === last ? last : undefined;
  return persons.length === 1 ? last : undefined;
}
