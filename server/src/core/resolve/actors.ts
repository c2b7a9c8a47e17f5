import type { Knowledge, Segmentation } from '../model';
import type { ActorDraft, Placed } from '../recognise/recogniser';
import { lineIndex } from '../text';
import { settleClubs } from './actors/clubs';
import { describe, type ResolvedActors } from './actors/describe';
import { gather } from './actors/group';
import { splitHyphens } from './actors/hyphens';
import { confirm } from './actors/support';
import { unifyTypes } from './actors/types';
import { winBack } from './actors/win-back';
import { keyOf, type Working } from './actors/working';

export type { ResolvedActors };

/**
 * Makes actors of the drafts of an article: weak drafts stand or fall by the rest of the article, names let go are won
 * back, one name gets one kind, and each mention is linked to its actor with a reason. Mentions are in text order.
 */
export function resolveActors(
  text: string,
  segmentation: Segmentation,
  drafts: readonly Placed<ActorDraft>[],
  knowledge: Knowledge,
): ResolvedActors {
  let working = drafts.map((draft) => workingOf(draft, segmentation));
  sortByPlace(working);
  working = splitHyphens(confirm(working));
  const extra = winBack(text, segmentation, working);
  if (extra.length > 0) {
    working.push(...extra);
    sortByPlace(working);
  }
  unifyTypes(working, settleClubs(text, working));
  let lines: ReturnType<typeof lineIndex> | undefined;
  const lineOf = (offset: number) => {
    lines ??= lineIndex(text);
    return lines.positionAt(offset).line;
  };
  const groups = gather(text, working, lineOf);
  return describe(text, working, groups, knowledge, segmentation.metadata.language);
}

function workingOf(draft: Placed<ActorDraft>, segmentation: Segmentation): Working {
  const block = segmentation.blocks[segmentation.sentences[draft.sentence]?.block ?? -1];
  const working: Working = {
    start: draft.start,
    end: draft.end,
    sentence: draft.sentence,
    name: draft.name,
    key: keyOf(draft.name),
    type: draft.type,
    score: draft.score,
    typeScore: draft.typeScore,
    headline: block !== undefined && (block.kind === 'headline' || block.kind === 'sub-heading'),
  };
  if (draft.role) working.role = draft.role;
  if (draft.demonym) working.demonym = true;
  if (draft.gender) working.gender = draft.gender;
  if (draft.club) working.club = true;
  if (draft.mayBeClub) working.mayBeClub = true;
  return working;
}

function sortByPlace(mentions: Working[]) {
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}
