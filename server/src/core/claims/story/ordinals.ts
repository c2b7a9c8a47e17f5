import { fold } from '../../text';
import type { Item } from '../sentence-items';
import { numberedThings } from '../vocabulary/measures';
import { numberedStory, ordinalWords } from '../vocabulary/story';
import type { Reading } from './reading';

const countedOff = /^(?:leg|half|quarter|round|minute|time|place|floor|day|week|month|year|century|season|set)$/;

/** "the sixth prime minister", "a record-extending 14th European Cup". */
export function readOrdinal(items: readonly Item[], at: number): Reading | undefined {
  const item = items[at] as Item;
  const written = ordinalAt(items, at);
  if (!written) return undefined;
  const lead = items.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  if (lead.includes('from') || lead.includes('since')) return undefined;
  for (let i = written.end; i <= written.end + 2; i++) {
    const next = items[i];
    if (!next || (next.is !== 'word' && next.is !== 'actor')) return undefined;
    const word = next.is === 'actor' ? (fold(next.actor.name).split(' ').at(-1) ?? '') : next.word;
    if (countedOff.test(word)) return undefined;
    const minister = word === 'prime' && items[i + 1]?.word === 'minister';
    const thing = minister ? 'prime minister' : (numberedStory.get(word) ?? numberedThings.get(word));
    if (thing)
      return {
        detail: 'ordinal',
        thing,
        value: written.value,
        step: 1,
        start: item.start,
        end: minister ? (items[i + 1] as Item).end : next.end,
      };
  }
  return undefined;
}

/** "sixth", "14th" (two items, or a figure), and the index behind it. */
function ordinalAt(items: readonly Item[], at: number): { value: number; end: number } | undefined {
  const item = items[at] as Item;
  if (item.is === 'figure')
    return item.figure.type === 'ordinal' && Number.isInteger(item.figure.value)
      ? { value: item.figure.value, end: at + 1 }
      : undefined;
  if (item.is !== 'word') return undefined;
  const spelled = ordinalWords.get(item.word);
  if (spelled !== undefined) return { value: spelled, end: at + 1 };
  const joined = /^(?:st|nd|rd|th)$/.test(items[at + 1]?.word ?? '') && items[at + 1]?.start === item.end;
  return joined && /^\d{1,3}$/.test(item.word) ? { value: Number(item.word), end: at + 2 } : undefined;
}
