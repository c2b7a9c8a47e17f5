import { extractClaims } from './claims';
import type {
  ActorMention,
  Article,
  ArticleSource,
  BlockKind,
  Entity,
  Knowledge,
  Mention,
  Segmentation,
  Sentence,
  Span,
} from './model';
import { recogniseQuotations } from './recognise/quotations';
import type { ActorDraft, DateDraft, FigureDraft, Placed, SentenceDraft } from './recognise/recogniser';
import { createSentenceRecogniser, type RecogniseSentence } from './recognise/run';
import { resolveActors } from './resolve/actors';
import { resolveDates } from './resolve/dates';
import { resolveFigures } from './resolve/figures';
import { resolveQuotations } from './resolve/quotations';
import { resolveRoles } from './resolve/roles';
import { speakersByRole } from './resolve/roles/speakers';
import { segment } from './segment';
import { digest } from './text';

/** Blocks in which nothing is recognised: they are not the article's words. */
const silentBlocks: ReadonlySet<BlockKind> = new Set(['front-matter', 'boilerplate', 'citation-list']);

const recognisers = new WeakMap<Knowledge, RecogniseSentence>();

function recogniserFor(knowledge: Knowledge): RecogniseSentence {
  let recognise = recognisers.get(knowledge);
  if (!recognise) {
    recognise = createSentenceRecogniser(knowledge);
    recognisers.set(knowledge, recognise);
  }
  return recognise;
}

/**
 * The pipeline: text → segment → recognise → arbitrate → resolve → claims. The only place that knows the order.
 * Never throws because of a text. Offsets in the result are UTF-16 units of `source.text`.
 */
export function analyse(source: ArticleSource, knowledge: Knowledge): Article {
  const { text } = source;
  const segmentation = segment(source);
  const drafts = recogniseAll(segmentation, recogniserFor(knowledge));
  const { mentions: found, entities } = resolve(text, segmentation, drafts, knowledge);
  const actors = found.filter((mention): mention is ActorMention => mention.kind === 'actor');
  const roles = resolveRoles({ text, mentions: actors, entities }, segmentation, knowledge);
  const mentions = speakersByRole(found, entities, roles);
  const article = { ...segmentation, file: source.file, text, digest: digest(text), mentions, entities, roles };
  return { ...article, ...extractClaims(article, knowledge) };
}

function recogniseAll(segmentation: Segmentation, recognise: RecogniseSentence): Placed<SentenceDraft>[] {
  const { language } = segmentation.metadata;
  const placed: Placed<SentenceDraft>[] = [];
  segmentation.sentences.forEach((sentence, index) => {
    const block = segmentation.blocks[sentence.block]!.kind;
    if (silentBlocks.has(block)) return;
    for (const draft of recognise({ text: sentence.text, language, block })) placed.push(place(draft, sentence, index));
  });
  return placed;
}

/** Turns offsets within the sentence into offsets within the article, nested spans too. */
function place(draft: SentenceDraft, sentence: Sentence, index: number): Placed<SentenceDraft> {
  const shift = (span: Span): Span => ({ start: span.start + sentence.start, end: span.end + sentence.start });
  const shifted = { ...draft, ...shift(draft), sentence: index };
  if (shifted.kind === 'actor' && shifted.role) return { ...shifted, role: shift(shifted.role) };
  if (shifted.kind === 'figure' && (shifted.countedAt || shifted.restates)) {
    return {
      ...shifted,
      ...(shifted.countedAt && { countedAt: shift(shifted.countedAt) }),
      ...(shifted.restates && { restates: shift(shifted.restates) }),
    };
  }
  return shifted;
}

function resolve(
  text: string,
  segmentation: Segmentation,
  drafts: readonly Placed<SentenceDraft>[],
  knowledge: Knowledge,
): { mentions: Mention[]; entities: Entity[] } {
  const actorDrafts = drafts.filter((draft): draft is Placed<ActorDraft> => draft.kind === 'actor');
  const dateDrafts = drafts.filter((draft): draft is Placed<DateDraft> => draft.kind === 'date');
  const figureDrafts = drafts.filter((draft): draft is Placed<FigureDraft> => draft.kind === 'figure');

  const actors = resolveActors(text, segmentation, actorDrafts, knowledge);
  const dates = resolveDates(text, segmentation, dateDrafts);
  const figures = resolveFigures(text, figureDrafts, actors.entities, knowledge);
  const quotations = resolveQuotations(text, segmentation, recogniseQuotations(text, segmentation), actors.mentions);

  type Waiting = {
    readonly start: number;
    readonly end: number;
    readonly order: number;
    id: number;
    make: () => Mention;
  };
  const waiting: Waiting[] = [];
  const wait = (span: Span, order: number, make: (id: number) => Mention): Waiting => {
    const item: Waiting = { start: span.start, end: span.end, order, id: 0, make: () => make(item.id) };
    waiting.push(item);
    return item;
  };
  const actorItems = actors.mentions.map((mention) => wait(mention, 1, (id): ActorMention => ({ ...mention, id })));
  for (const mention of dates) wait(mention, 2, (id) => ({ ...mention, id }));
  const figureItems: Waiting[] = figures.map(({ convertedOf, ...figure }) =>
    wait(figure, 3, (id) => {
      const mention = { ...figure, id, text: text.slice(figure.start, figure.end) };
      return convertedOf === undefined ? mention : { ...mention, converted: figureItems[convertedOf]!.id };
    }),
  );
  for (const { speaker, ...quotation } of quotations) {
    wait(quotation, 0, (id) => ({
      ...quotation,
      id,
      ...(speaker !== undefined && { speaker: actorItems[speaker]!.id }),
    }));
  }

  waiting.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
  waiting.forEach((item, index) => {
    item.id = index;
  });
  return {
    mentions: waiting.map((item) => item.make()),
    entities: actors.entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions.map((index) => actorItems[index]!.id),
    })),
  };
}
