import type { Article, Attribution, Modality, Span } from '../model';
import type { Item, SentenceItems } from './sentence-items';
import { allegedCues, modals, negations, plannedAdjectives, plannedCues } from './vocabulary/grammar';
import { sayingVerbs } from './vocabulary/saying';

/** Who says what stands at a span: the speaker of the quotation round it, else of the sentence's reporting clause. */
export function attributionOf(
  article: Omit<Article, 'claims'>,
  sentence: SentenceItems,
  span: Span,
): Attribution | undefined {
  const around = sentence.quotations.find((quotation) => quotation.start <= span.start && span.end <= quotation.end);
  if (around && around.type !== 'title' && (around.type === 'direct' || around.speaker !== undefined)) {
    const speaker = around.speaker === undefined ? undefined : article.mentions[around.speaker];
    return {
      quoted: true,
      ...(speaker?.kind === 'actor' && speaker.link && { speaker: speaker.link.entity }),
      ...(around.speakerAt && { speakerText: article.text.slice(around.speakerAt.start, around.speakerAt.end) }),
    };
  }
  return reportingClause(sentence.items, span);
}

/** "Grushko said", "according to sources", outside quotation marks. */
function reportingClause(items: readonly Item[], span: Span): Attribution | undefined {
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.is !== 'word' || (item.start >= span.start && item.end <= span.end)) continue;
    const before = items[i - 1];
    const after = items[i + 1];
    // "The quake in Kenya claimed 512 lives": nobody says anything.
    if (sayingVerbs.has(item.word) && after?.is !== 'figure') {
      if (before?.is === 'actor') return voiceOf(before);
      if (after?.is === 'actor' && before?.word === ',') return voiceOf(after);
    }
    if (item.word === 'according' && after?.word === 'to') {
      const named = items.slice(i + 2, i + 6).find((candidate) => candidate.is === 'actor');
      return named ? voiceOf(named) : { quoted: false };
    }
  }
  return undefined;
}

function voiceOf(item: Item): Attribution {
  if (item.is !== 'actor') return { quoted: false };
  const { link, text } = item.actor;
  return { quoted: false, speakerText: text, ...(link && { speaker: link.entity }) };
}

/**
 * Whether what the word at `at` tells is said to be so, denied, planned or alleged; by the words shortly before it, of
 * which those before `from` do not count.
 */
export function modalityOf(items: readonly Item[], at: number, from = 0): Modality {
  let result: Modality = 'said';
  for (let i = at - 1; i >= from && i >= at - 5; i--) {
    const item = items[i] as Item;
    if (item.is === 'mark' && (item.word === ',' || item.word === ';' || item.word === ':')) break;
    if (item.is !== 'word') continue;
    const { word } = item;
    if (negations.has(word)) return 'denied';
    if (modals.has(word) || plannedAdjectives.has(word)) result = 'planned';
    if (plannedCues.has(word) && items.slice(i + 1, at).some(({ word: next }) => next === 'to' || next === 'for'))
      result = 'planned';
    if (word === 'to' && i === at - 1 && items[at]?.is === 'word' && result === 'said') result = 'planned';
    // "claimed 292 lives"
    const took = i === at - 1 && items[at]?.is === 'figure';
    if (allegedCues.has(word) && !took && result === 'said') result = 'alleged';
  }
  return result;
}
