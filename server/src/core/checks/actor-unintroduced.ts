import type { ActorMention, Article, BlockKind, Entity, KnownActor } from '../model';
import { renameEdit } from '../text';
import type { Check, FindingDraft } from './check';
import { knownActorOf, namedMentions, nameWords } from './support/names';

/** A person who goes by the surname alone from first to last. */
export const actorUnintroduced: Check = {
  meta: {
    id: 'actor-unintroduced',
    group: 'names',
    title: 'A person who is never introduced',
    why: 'A reader who meets only a surname cannot tell who is meant. A person is introduced by a first name or by an office beside the name, anywhere in the article. Heads of state and of government go by their surname; a name met once is left alone unless it says, notes or argues something, since it may stand for something else than a person; so is one that is part of a longer name.',
    confidence: 'possible',
    examples: [
      {
        text: 'TALLINN, May 5, 2025 — [|Grinberg|]{actor-unintroduced} told reporters that talks would go on. “We will stay,” Grinberg said. Grinberg left at noon.',
      },
      {
        text: 'TALLINN, May 5, 2025 — Anna Grinberg told reporters that talks would go on. “We will stay,” Grinberg said. Grinberg left at noon.',
      },
      { text: 'MOSCOW, May 5, 2025 — Putin told reporters that talks would go on. Putin left at noon.' },
    ],
  },
  scope: 'article',
  *run(article, knowledge): Iterable<FindingDraft> {
    for (const entity of article.entities) {
      if (entity.type !== 'person') continue;
      const all = namedMentions(article, entity);
      if (all.some(({ name, role }) => role !== undefined || nameWords(name).length > 1)) continue;
      const mentions = all.filter((mention) => inBody(article, mention));
      const first = unintroduced(article, entity, mentions);
      if (!first) continue;
      const actor = knownActorOf(entity.id, knowledge);
      if (actor && goesBySurname(actor)) continue;
      yield finding(first, entity, actor);
    }
  },
};

const bodyBlocks: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item']);

function inBody(article: Article, { sentence }: ActorMention): boolean {
  const block = article.blocks[article.sentences[sentence]?.block ?? -1];
  return block !== undefined && bodyBlocks.has(block.kind);
}

/** The first mention of a person with a bare surname whom nothing else introduces. */
function unintroduced(article: Article, entity: Entity, mentions: readonly ActorMention[]): ActorMention | undefined {
  const [first] = mentions;
  if (!first) return undefined;
  if (
    !entity.known &&
    !(saysSo(article, first) || (mentions.length > 1 && (speaks(article, mentions) || saysAny(article, mentions))))
  )
    return undefined;
  if (followedByApposition(article, first) || inLongerName(article.text, first.name)) return undefined;
  return first;
}

/** "McCaw Cellular", "Anheuser-Busch", "Ernesto “Che” Guevara" anywhere: the word is part of a name that introduces it. */
function inLongerName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (/^(?:-|[ \n]+(?:&|\p{Lu}))/u.test(text.slice(end, end + 4))) return true;
    const before = text.slice(Math.max(0, at - 30), at);
    if (
      /(?:^|[^\p{L}])\p{Lu}[\p{L}’']*\.?["”’']*(?:-|[ \n]+)$/u.test(before) &&
      !/^[.!?]/.test(before.trimEnd().slice(-1))
    ) {
      const word = /(\p{Lu}[\p{L}’']*)["”’']*(?:-|[ \n]+)$/u.exec(before)?.[1] ?? '';
      if (/“\p{L}+” $/u.test(before) || !startsClause(text, at - (before.length - before.lastIndexOf(word)), word))
        return true;
    }
  }
  return false;
}

/** "But Grinberg said": a capital that only opens the sentence is no part of the name. */
const startsClause = (text: string, at: number, word: string): boolean =>
  word.length < 9 && (at <= 0 || /[.!?:;“"\n]\s*$/.test(text.slice(Math.max(0, at - 3), at)));

/** "Grinberg notes that …": what only a person does, so that one mention is enough. */
const saysSo = ({ text }: Article, { end }: ActorMention): boolean =>
  /^ (?:also |further |then )?(?:notes|noted|argues|argued|writes|wrote|says|said|believes|believed|points out|pointed out|explains|explained|recalls|recalled|concludes|concluded|warns|warned|adds|added|thinks|told [a-z]+) (?:(?:[\p{L}.]+ ){0,4}(?:that|why|how)|he|she)\b/u.test(
    text.slice(end, end + 60),
  );

/** "Horsley said Friday …" at the head of a sentence: a person, whatever else the name may be. */
const saysAny = ({ text }: Article, mentions: readonly ActorMention[]): boolean =>
  mentions.some(
    ({ start, end, type }) =>
      type === 'person' &&
      /^ (?:also |further |then |later )?(?:said|told|insisted|argued|denied|promised|urged|warned)\b/.test(
        text.slice(end, end + 24),
      ) &&
      /(?:^|\n|[.!?]["”’']{0,2} )$/.test(text.slice(Math.max(0, start - 4), start)),
  );

const speaks = (article: Article, mentions: readonly ActorMention[]): boolean =>
  article.mentions.some(
    ({ kind, ...mention }) =>
      kind === 'quotation' && 'speaker' in mention && mentions.some(({ id }) => id === mention.speaker),
  );

/** "Grinberg, a lawyer from Haifa," introduces as well as an office before the name. */
function followedByApposition(article: Article, { end }: ActorMention): boolean {
  return /^,\s+(?:an?|the|who|whose|head|chief|former|then|his|her|its|their)\b/.test(
    article.text.slice(end, end + 20),
  );
}

const bySurname =
  /^(?:acting )?(?:(?:vice )?president|prime minister|chancellor|taoiseach|king|queen|pope|emperor|supreme leader|secretary-general|secretary general)$/i;

const goesBySurname = (actor: KnownActor): boolean => actor.roles?.some(({ title }) => bySurname.test(title)) ?? false;

function finding(first: ActorMention, entity: Entity, actor: KnownActor | undefined): FindingDraft {
  const full = actor?.names.find(({ standing, short }) => standing === 'preferred' && !short)?.text;
  return {
    start: first.start,
    end: first.end,
    confidence: 'possible',
    message: `${first.name} is not introduced: no first name or office stands with the name in this article.`,
    related: [],
    ...(actor && { sources: [actor.source] }),
    fixes: full ? [{ title: `Write ${full}`, edits: [renameEdit(first, full)], preferred: true }] : [],
    entity: entity.id,
  };
}
