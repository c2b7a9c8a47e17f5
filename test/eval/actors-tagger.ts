import { builtInPacks } from '../../server/src/core/knowledge/built-in';
import { createKnowledge } from '../../server/src/core/knowledge/create-knowledge';
import type { Knowledge } from '../../server/src/core/model';
import { recogniseActors } from '../../server/src/core/recognise/actors';
import type { ActorDraft, Placed } from '../../server/src/core/recognise/recogniser';
import { resolveActors } from '../../server/src/core/resolve/actors';
import { segment } from '../../server/src/core/segment';

const knowledge: Knowledge = createKnowledge(builtInPacks);
const silent = new Set(['front-matter', 'boilerplate', 'citation-list']);

/** Actors of a text by the stages of the product, for the scorer of names. */
export function actors(text: string): { start: number; end: number; type: string }[] {
  const segmentation = segment({ file: 'article.txt', text, language: 'en' });
  const drafts: Placed<ActorDraft>[] = [];
  segmentation.sentences.forEach((sentence, index) => {
    const block = segmentation.blocks[sentence.block]?.kind ?? 'paragraph';
    if (silent.has(block)) return;
    for (const draft of recogniseActors({ text: sentence.text, language: 'en', block }, knowledge)) {
      const role = draft.role && { start: draft.role.start + sentence.start, end: draft.role.end + sentence.start };
      drafts.push({
        ...draft,
        start: draft.start + sentence.start,
        end: draft.end + sentence.start,
        sentence: index,
        ...(role && { role }),
      });
    }
  });
  return resolveActors(text, segmentation, drafts, knowledge).mentions.map(({ start, end, type }) => ({
    start,
    end,
    type,
  }));
}
