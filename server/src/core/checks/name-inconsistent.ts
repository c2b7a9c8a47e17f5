import { type Archive, exactArticles, type Holders, type Versions } from '../archive';
import type { ActorMention, Article, Entity, Knowledge, KnownActor, Place } from '../model';
import { compareNames, nameKeys } from '../names';
import { fold, remembered } from '../text';
import type { Check, FindingDraft } from './check';
import { actorOf, namedMentions, nameWords, sameLetters, slipScore, spelled, times, verdictOn } from './support/names';
import { firstOther, weightOf } from './support/versions';
import { quoted } from './support/words';

/** One actor spelt in two ways, each of which is right by itself. */
export const nameInconsistent: Check = {
  meta: {
    id: 'name-inconsistent',
    group: 'names',
    title: 'One name, two spellings',
    why: 'Where two spellings of a name are both in use (Zelensky, Zelenskyy), an article should keep to one. The rarer form is marked, and the other one is shown. Across articles it is a hint only. A surname beside a full name, a possessive and capitals are no difference.',
    confidence: 'likely',
    examples: [
      {
        text: 'Volodymyr Zelensky spoke in Kyiv. Zelensky thanked his guests. [|Zelenskyy|]{name-inconsistent} then left.',
        after: 'Volodymyr Zelensky spoke in Kyiv. Zelensky thanked his guests. Zelensky then left.',
      },
      { text: 'Volodymyr Zelensky spoke in Kyiv. Zelensky thanked his guests, Zelensky’s office said.' },
      { text: 'Dmitry Peskov and Elizaveta Peskova came. Peskov spoke first, and Peskova listened.' },
    ],
  },
  scope: 'archive',
  *run(article, archive, knowledge): Iterable<FindingDraft> {
    for (const group of groupsOf(article)) {
      const words = distinctWords(group);
      const clash = mayClash(words) && firstClash(wordsOf(group, article, knowledge), preferredWords(group, knowledge));
      if (clash) yield* inArticle(clash[0], clash[1], group[0]?.entity);
      else if (group.length === 1) yield* acrossArticles(article, archive, knowledge, group[0] as Named, words);
    }
  },
};

/** Shorter words are initials and particles. */
const fewestLetters = 4;

interface Named {
  readonly entity: Entity;
  readonly mentions: readonly ActorMention[];
}

/** Entities that are one actor: persons not known whose full names are spellings of one are put together. */
function groupsOf(article: Article): Named[][] {
  const groups: Named[][] = [];
  const byKey = new Map<string, Named[]>();
  const alone = article.entities.every((entity) => entity.known || !hasFullName(entity));
  for (const entity of article.entities) {
    const mentions = namedMentions(article, entity);
    if (mentions.length === 0) continue;
    const named = { entity, mentions };
    const keys = alone || !hasFullName(entity) ? noKeys : keysOf(entity.name);
    const present = keys
      .map((key) => byKey.get(key))
      .find((group) => group?.some((other) => isOne(other.entity, entity)));
    if (present) {
      present.push(named);
      continue;
    }
    const group = [named];
    groups.push(group);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, group);
  }
  return withLoneSurnames(groups);
}

/**
 * A surname alone that nobody bears, but one person in what may be another spelling ("Asad" beside Bashar al-Assad), is
 * theirs: somebody else would be introduced. Not where a sentence has both.
 */
function withLoneSurnames(groups: Named[][]): Named[][] {
  const lone = groups.filter((group) => {
    const { entity } = group[0] as Named;
    return group.length === 1 && !entity.known && entity.name.length >= fewestLetters && isLonePerson(entity);
  });
  if (lone.length === 0) return groups;
  const full = groups.flatMap((group) => {
    const { entity } = group[0] as Named;
    if (!hasFullName(entity)) return [];
    return [{ group, surname: bareWord(nameWords(entity.name).at(-1) ?? '') }];
  });
  for (const group of lone) {
    const word = bareWord((group[0] as Named).entity.name);
    const bearers = full.filter(({ surname }) => sameStart(surname, word) && verdictOn(surname, word) !== 'different');
    const [bearer] = bearers;
    if (bearers.length === 1 && bearer && !oneSentence(group, bearer.group)) bearer.group.push(...group.splice(0));
  }
  return groups.filter(({ length }) => length > 0);
}

function oneSentence(a: readonly Named[], b: readonly Named[]): boolean {
  const sentences = new Set(a.flatMap(({ mentions }) => mentions.map(({ sentence }) => sentence)));
  return b.some(({ mentions }) => mentions.some(({ sentence }) => sentences.has(sentence)));
}

const isLonePerson = ({ type, name }: Entity): boolean => type === 'person' && nameWords(name).length === 1;

const isOne = (a: Entity, b: Entity): boolean =>
  !(a.known && b.known) && compareNames(a.name, b.name, { kind: 'person' }).verdict === 'same';

const hasFullName = ({ type, name }: Entity): boolean => type === 'person' && nameWords(name).length > 1;

const noKeys: readonly string[] = [];
const keysOf = remembered(nameKeys);

interface Written {
  readonly word: string;
  readonly at: { readonly mention: ActorMention; readonly start: number; readonly end: number }[];
}

interface NameWord {
  readonly word: string;
  /** Within the name. */
  readonly start: number;
}

const plainWords = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The words of a name as written: of some length, none in capitals, without a possessive ending. */
const wordsIn = remembered((text: string): readonly NameWord[] => {
  const words: NameWord[] = [];
  const add = (word: string, start: number): void => {
    if (word.length >= fewestLetters && word !== word.toUpperCase()) words.push({ word, start });
  };
  if (plainWords.test(text)) {
    let start = 0;
    for (const word of text.split(' ')) {
      add(word, start);
      start += word.length + 1;
    }
    return words;
  }
  for (const { 0: whole, index } of text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’‘ʼ-]*/gu)) {
    const word = bareWord(whole);
    add(word, index + whole.indexOf(word));
  }
  return words;
});

/** The words of all names, each once. */
function distinctWords(group: readonly Named[]): readonly string[] {
  const texts: string[] = [];
  const words: string[] = [];
  for (const { mentions } of group) {
    for (const { text } of mentions) {
      if (texts.includes(text)) continue;
      texts.push(text);
      for (const { word } of wordsIn(text)) if (!words.includes(word)) words.push(word);
    }
  }
  return words;
}

/** Whether any two words of the names begin alike and are not the same: most actors are written in one way. */
function mayClash(words: readonly string[]): boolean {
  return words.some((word, i) => {
    for (let k = 0; k < i; k++) {
      const other = words[k] as string;
      if (sameStart(other, word) && !sameLetters(other, word)) return true;
    }
    return false;
  });
}

const sameStart = (a: string, b: string): boolean => a[0]?.toLowerCase() === b[0]?.toLowerCase();

/** Words of the names as written, without those the workspace does not accept: they are name-variant's business. */
function wordsOf(group: readonly Named[], article: Article, knowledge: Knowledge): Written[] {
  const words = new Map<string, Written>();
  for (const { entity, mentions } of group) {
    const actor = actorOf(entity, knowledge);
    for (const mention of mentions) {
      if (actor && isMarkedAlready(mention.name, actor, article, knowledge)) continue;
      for (const { word, start: at } of wordsIn(mention.text)) {
        const written = words.get(word) ?? { word, at: [] };
        if (!words.has(word)) words.set(word, written);
        const start = mention.start + at;
        written.at.push({ mention, start, end: start + word.length });
      }
    }
  }
  return [...words.values()];
}

/** Without a possessive and the Arabic article, which comes and goes. */
const bareWord = remembered((word: string): string =>
  word.replace(/['’](?:s)?$/, '').replace(/^(?:[Aa]l|[Ee]l|[Aa]n|[Aa]r|[Aa]s|[Aa]sh|[Aa]d|[Aa]z)-(?=\p{Lu})/u, ''),
);

/** Forms that are listed, or made by another press's convention, are name-variant's; in other languages all are. */
function isMarkedAlready(form: string, actor: KnownActor, { metadata }: Article, knowledge: Knowledge): boolean {
  if (knowledge.accepts(actor, form)) return false;
  if (metadata.language !== 'en' || actor.names.some(({ text }) => sameLetters(text, form))) return true;
  return knowledge.variantOf(form).some((match) => match.actor.id === actor.id && match.convention !== undefined);
}

function preferredWords(group: readonly Named[], knowledge: Knowledge): ReadonlySet<string> {
  return new Set(group.flatMap(({ entity }) => nameWords(knowledgeName(entity, knowledge))));
}

const knowledgeName = (entity: Entity, knowledge: Knowledge): string => {
  const actor = actorOf(entity, knowledge);
  return actor ? knowledge.houseSpelling(actor, actor.names[0]?.text ?? '') : '';
};

/** The two spellings, the one to keep first: the more frequent, else the preferred, else the earlier. */
function firstClash(words: readonly Written[], preferred: ReadonlySet<string>): [Written, Written] | undefined {
  for (let i = 0; i < words.length; i++)
    for (let j = i + 1; j < words.length; j++) {
      const [a, b] = [words[i] as Written, words[j] as Written];
      if (!sameStart(a.word, b.word) || sameLetters(a.word, b.word)) continue;
      // Words of one mention are two names (Abdullah Abdallah); of one actor's others, what may be one name is.
      if (
        (verdictOn(a.word, b.word) === 'different' && slipScore(a.word, b.word) < 0.8) ||
        a.at.some(({ mention }) => b.at.some((other) => other.mention === mention))
      )
        continue;
      const first = b.at.length - a.at.length || Number(preferred.has(b.word)) - Number(preferred.has(a.word));
      return first > 0 ? [b, a] : [a, b];
    }
  return undefined;
}

function* inArticle(kept: Written, rare: Written, entity: Entity | undefined): Iterable<FindingDraft> {
  const [first] = kept.at;
  if (!first) return;
  const edits = rare.at.map(({ start, end }) => ({ start, end, newText: kept.word }));
  for (const { start, end } of rare.at)
    yield {
      start,
      end,
      // Accents are a matter of house style.
      confidence: fold(rare.word) === fold(kept.word) ? 'possible' : 'likely',
      message: `Spelt “${rare.word}” here, but “${kept.word}” ${times(kept.at.length)} in this article.`,
      related: [{ at: first.mention, message: quoted(first.mention.text) }],
      fixes: [
        { title: `Write ${kept.word} here`, edits: [{ start, end, newText: kept.word }], preferred: true },
        ...(edits.length > 1 ? [{ title: `Write ${kept.word} throughout this article`, edits }] : []),
      ],
      ...(entity && { entity: entity.id }),
    };
}

/** A hint where more other articles write a part of the name in another accepted way, which is not the house's either. */
function* acrossArticles(
  article: Article,
  archive: Archive,
  knowledge: Knowledge,
  { entity, mentions }: Named,
  words: readonly string[],
): Iterable<FindingDraft> {
  if (!entity.known || entity.type !== 'person') return;
  const house = nameWords(knowledgeName(entity, knowledge));
  const own = words.filter((word) => !house.includes(word));
  if (own.length === 0) return;
  const theirs = new Set(archive.actors.get(entity.id)?.flatMap(nameWords));
  const isOther = (word: string, mine: string): boolean =>
    word[0] === mine[0] && !sameLetters(word, mine) && verdictOn(word, mine) === 'same';
  const forms = own.some((mine) => [...theirs].some((word) => isOther(word, mine)))
    ? archive.spelling.get(entity.id)
    : undefined;
  if (!forms) return;
  for (const { word: mine, at } of wordsOf([{ entity, mentions }], article, knowledge)) {
    const [first] = at;
    if (!first || house.includes(mine)) continue;
    for (const word of theirs) {
      if (!isOther(word, mine)) continue;
      const others = most(word, forms, article.file);
      const file = others && firstOther(others, article.file);
      if (!others || file === undefined) continue;
      const [articles, agreeing] = [weightOf(others), weightOf(most(mine, forms))];
      if (articles <= agreeing) continue;
      const place = placeOf(word, file, entity.id, archive);
      if (!place) continue;
      yield {
        start: first.start,
        end: first.end,
        confidence: 'possible',
        message: `Spelt “${mine}” here; ${articles > exactArticles ? `${articles} or more` : spelled(articles)} other articles write “${word}”.`,
        related: [{ at: place, message: quoted(place.context ?? place.text) }],
        fixes: [
          {
            title: `Write ${word} throughout this article`,
            edits: at.map(({ start, end }) => ({ start, end, newText: word })),
          },
        ],
        entity: entity.id,
      };
    }
  }
}

/** Articles that write the word in the one form of the name that most of them use, of those that others use too. */
function most(word: string, forms: Versions, except?: string): Holders | undefined {
  let found: Holders | undefined;
  for (const [form, holders] of forms) {
    if (weightOf(holders) <= weightOf(found) || !nameWords(form).includes(word)) continue;
    if (except === undefined || firstOther(holders, except) !== undefined) found = holders;
  }
  return found;
}

function placeOf(word: string, file: string, entity: string, archive: Archive): Place | undefined {
  const spellings = archive.articles.get(file)?.entities.get(entity)?.spellings ?? [];
  return spellings.find(({ form }) => nameWords(form).includes(word))?.first;
}
