import assert from 'node:assert';
import { test } from 'node:test';
import { analyse } from '../../server/src/core/analyse';
import { builtInPacks } from '../../server/src/core/knowledge/built-in';
import { createKnowledge } from '../../server/src/core/knowledge/create-knowledge';
import type { Article, Language } from '../../server/src/core/model';
import { recogniseQuotations } from '../../server/src/core/recognise/quotations';
import { resolveQuotations, type SpeakerCandidate } from '../../server/src/core/resolve/quotations';
import { segment } from '../../server/src/core/segment';
import { type MarkedRange, parseMarked } from '../support/markup';
import { passages } from './speakers-passages';

const knowledge = createKnowledge(builtInPacks);

/** One line a quotation: its words and who speaks, "-" for nobody. */
type Lines = readonly string[];

const line = (text: string, { start, end }: { start: number; end: number }, speaker: string): string =>
  `${text.slice(start, end)} ${speaker || '-'}`;

/** English goes through the whole product; a speaker counts under any name that the article gives it. */
function analysed(text: string, ranges: readonly MarkedRange[]): Lines {
  const { mentions, entities }: Article = analyse({ file: 'a.txt', text, language: 'en' }, knowledge);
  return mentions.flatMap((mention) => {
    if (mention.kind !== 'quotation') return [];
    const actor = mention.speaker === undefined ? undefined : mentions[mention.speaker];
    if (actor?.kind !== 'actor') return line(text, mention, '');
    const entity = entities.find(({ id }) => id === actor.link?.entity);
    const names = [actor.id, ...(entity?.mentions ?? [])].map((id) => mentions[id]?.text);
    const marked = ranges.find(({ start }) => start === mention.start)?.label;
    return line(text, mention, marked && names.includes(marked) ? marked : actor.text);
  });
}

/** Other languages show what the resolver does with the names as they are marked. */
function resolved(text: string, ranges: readonly MarkedRange[], language: Language): Lines {
  const actors: SpeakerCandidate[] = [];
  for (const name of new Set(ranges.map(({ label }) => label).filter(Boolean))) {
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    for (const form of [name, surname]) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        if (actors.some(({ start, end }) => start <= at && at < end)) continue;
        actors.push({ start: at, end: at + form.length, name, type: 'person', link: { entity: name } });
      }
    }
  }
  actors.sort((a, b) => a.start - b.start);
  const segmentation = segment({ file: 'a.txt', text, language });
  const drafts = recogniseQuotations(text, segmentation);
  return resolveQuotations(text, segmentation, drafts, actors).map((quotation) =>
    line(text, quotation, quotation.speaker === undefined ? '' : actors[quotation.speaker]!.name),
  );
}

for (const [desk, language, marked, unsolved] of passages) {
  test(`${desk}: ${marked.slice(0, 100)}`, { skip: unsolved }, () => {
    const { text, ranges } = parseMarked(marked)[0]!;
    assert.deepEqual(
      language === 'en' ? analysed(text, ranges) : resolved(text, ranges, language),
      ranges.map((range) => line(text, range, range.label)),
    );
  });
}
