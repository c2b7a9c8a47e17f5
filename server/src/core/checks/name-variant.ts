import { type Archive, citedArticles, exactArticles, type Holders, type Spelling } from '../archive';
import type { ActorMention, Article, EntityId, Evidence, Fix, KnownActor, Place, TextEdit } from '../model';
import { hasWord, renameEdit } from '../text';
import type { Check, FindingDraft } from './check';
import { type ForeignPart, foreignParts } from './support/foreign-parts';
import { actorOf, inQuotation, namedMentions, spelled } from './support/names';
import { judgeSpelling, spellingInUse, type Variant } from './support/spellings';
import { firstOther, weightOf } from './support/versions';
import { quoted } from './support/words';

/** A known actor's name as another press writes it, or in a form given up. */
export const nameVariant: Check = {
  meta: {
    id: 'name-variant',
    group: 'names',
    title: "A known name in another press's spelling",
    why: 'Names from other scripts are spelt differently by each press: French writes Poutine, German Selenskyj, Polish Zełenski. Mixed spellings hide that two passages are about one person and break searches. Spellings that English or the workspace accepts are left alone, and so is the spelling of the language the article is written in.',
    confidence: 'likely',
    examples: [
      {
        text: 'Vladimir Putin met reporters in Moscow. Later [|Poutine|]{name-variant} left for Kazan.',
        after: 'Vladimir Putin met reporters in Moscow. Later Putin left for Kazan.',
      },
      { text: 'Vladimir Putin met reporters in Moscow. Later Putin left for Kazan.' },
      {
        text: "Troops crossed the border near [|Koursk|]{name-variant} on Monday, [|Poutine|]{name-variant}'s office said.",
      },
      { text: 'Troops crossed the border near Kursk on Monday, the office of Volodymyr Zelensky said.' },
    ],
  },
  scope: 'archive',
  *run(article, archive, knowledge): Iterable<FindingDraft> {
    for (const entity of article.entities) {
      const actor = actorOf(entity, knowledge);
      if (!actor) continue;
      const mentions = namedMentions(article, entity);
      if (mentions.every(({ name }) => knowledge.accepts(actor, name))) continue;
      const judged = new Map<string, Variant | undefined>();
      for (const mention of mentions) {
        const { name } = mention;
        if (judged.has(name) || knowledge.accepts(actor, name)) continue;
        const house = spellingInUse(name, actor, mentions, archive, article.file, entity.id, knowledge);
        judged.set(name, judgeSpelling(name, house, actor, article, knowledge));
      }
      const others = new Map<string, OtherArticles>();
      for (const mention of mentions) {
        const variant = judged.get(mention.name);
        if (!variant || isGloss(article, mention)) continue;
        const elsewhere = others.get(variant.form) ?? otherSpelling(archive, entity.id, article.file, variant);
        others.set(variant.form, elsewhere);
        yield finding(article, archive, mention, mentions, judged, variant, elsewhere, entity.id, actor);
      }
    }
    for (const part of foreignParts(article, archive, knowledge)) yield inLongerName(part);
  },
};

/** "Bagdad" in "the Bagdad stock exchange". */
function inLongerName({ at, whole, says, wanted, confidence, related, source, entity }: ForeignPart): FindingDraft {
  return {
    start: at.start,
    end: at.end,
    confidence,
    message: `“${at.text}” in “${whole}” ${says} of ${wanted}.`,
    related,
    sources: [source],
    fixes: [{ title: `Write ${wanted} here`, edits: [renameEdit(at, wanted)], preferred: true }],
    entity,
  };
}

/** "Wilno, now Vilnius", "formerly Bombay": the text itself tells that the name is another one. */
function isGloss({ text }: Article, { start, end }: ActorMention): boolean {
  return (
    /^(?:(?:,| \(| \[)\s?(?:now|today|later|since renamed|present-day|modern-day|as [\p{L}]+ was then)\b| (?:now|since renamed|present-day|modern-day) (?:called |known as )?\p{Lu})/u.test(
      text.slice(end, end + 40),
    ) ||
    /\b(?:now|formerly|then|once|previously|known as|called|was then|in what was)[ ,]+(?:the )?$/.test(
      text.slice(Math.max(0, start - 24), start),
    )
  );
}

function finding(
  article: Article,
  archive: Archive,
  mention: ActorMention,
  mentions: readonly ActorMention[],
  judged: ReadonlyMap<string, Variant | undefined>,
  { written, wanted, says, wrong, mild }: Variant,
  elsewhere: OtherArticles,
  entity: EntityId,
  actor: KnownActor,
): FindingDraft {
  const alike = mentions.filter(({ name }) => judged.get(name)?.written === written);
  const here = mentions.find(({ name }) => hasWord(name, wanted));
  const count = alike.length > 1 ? ` (${alike.length} times here)` : '';
  const others = sentenceOnOthers(elsewhere, elsewhere.form, here !== undefined);
  const related: Evidence[] = [];
  if (here) related.push({ at: here, message: quoted(here.text) });
  for (const place of elsewhere.house) related.push({ at: place, message: quoted(place.context ?? place.text) });
  return {
    start: mention.start,
    end: mention.end,
    confidence: wrong ? 'certain' : mild && !here && elsewhere.agreeing === 0 ? 'possible' : 'likely',
    message: `“${written}”${count} ${says}${others}.`,
    related,
    sources: [actor.source],
    fixes: fixesFor(article, archive, mention, alike, judged, written, entity, wrong),
    entity,
  };
}

function sentenceOnOthers({ agreeing, all }: OtherArticles, house: string, here: boolean): string {
  if (agreeing === 0) return here ? `, as it is spelt elsewhere in this article` : '';
  if (all === undefined) {
    return agreeing > exactArticles
      ? `; ${agreeing} or more articles write ${house}`
      : `; ${spelled(agreeing)} ${agreeing === 1 ? 'article writes' : 'articles write'} ${house}`;
  }
  if (agreeing === all) {
    if (all === 1) return `; the other article writes ${house}`;
    return `; the ${spelled(all)} other articles write ${house}`;
  }
  return `; ${spelled(agreeing)} of ${spelled(all)} other articles ${agreeing === 1 ? 'writes' : 'write'} ${house}`;
}

interface OtherArticles {
  /** What is looked for in them. */
  readonly form: string;
  readonly house: readonly Place[];
  /** How many other articles write the house's spelling, and how many name the actor, by `weight`. */
  readonly agreeing: number;
  readonly all: number | undefined;
}

/** The spelling wanted in other articles, or, where none has it, another one that they write ("Kiev" beside "Kiew"). */
function otherSpelling(archive: Archive, entity: EntityId, file: string, { written, wanted }: Variant): OtherArticles {
  const found = otherArticles(archive, entity, file, wanted);
  if (found.agreeing > 0) return found;
  let best: string | undefined;
  let most = 0;
  for (const [form, holders] of archive.spelling.get(entity) ?? []) {
    if (hasWord(form, written) || firstOther(holders, file) === undefined) continue;
    const weight = weightOf(holders);
    if (weight < most || (weight === most && best !== undefined && form > best)) continue;
    best = form;
    most = weight;
  }
  return best === undefined ? found : otherArticles(archive, entity, file, best);
}

/** Few articles are counted one by one; of many the form that most of them write tells. */
function otherArticles(archive: Archive, entity: EntityId, file: string, house: string): OtherArticles {
  const naming = archive.mentioning.get(entity);
  if (!naming) return { form: house, house: [], agreeing: 0, all: 0 };
  const spelt = (other: string): readonly Spelling[] =>
    archive.articles.get(other)?.entities.get(entity)?.spellings ?? [];
  const found: Place[] = [];
  if (naming.size <= exactArticles + 1) {
    let all = 0;
    for (const other of naming) {
      const spellings = other === file ? [] : spelt(other);
      if (spellings.length > 0) all++;
      const spelling = spellings.find(({ form }) => hasWord(form, house));
      if (spelling) found.push(spelling.first);
    }
    return { form: house, house: found.slice(0, citedArticles), agreeing: found.length, all };
  }
  let most: Holders | undefined;
  for (const [form, holders] of archive.spelling.get(entity) ?? []) {
    if (hasWord(form, house) && weightOf(holders) > weightOf(most)) most = holders;
  }
  for (const other of most ?? []) {
    if (found.length >= citedArticles) break;
    const spelling = other === file ? undefined : spelt(other).find(({ form }) => hasWord(form, house));
    if (spelling) found.push(spelling.first);
  }
  return { form: house, house: found, agreeing: weightOf(most), all: undefined };
}

function fixesFor(
  article: Article,
  archive: Archive,
  mention: ActorMention,
  alike: readonly ActorMention[],
  judged: ReadonlyMap<string, Variant | undefined>,
  written: string,
  entity: EntityId,
  wrong: boolean,
): Fix[] {
  const certain = wrong && !inQuotation(article, mention);
  const variant = judged.get(mention.name) as Variant;
  const rename = (other: ActorMention): TextEdit => renameEdit(other, judged.get(other.name)?.house ?? variant.house);
  const fixes: Fix[] = [
    { title: `Write ${variant.house} here`, edits: [rename(mention)], preferred: true, ...(certain && { certain }) },
  ];
  const inArticle = alike.map(rename);
  if (alike.length > 1) fixes.push({ title: `Write ${variant.wanted} throughout this article`, edits: inArticle });
  const elsewhere = [...(archive.spelling.get(entity) ?? [])].some(
    ([form, files]) => hasWord(form, written) && (files.size > 1 || !files.has(article.file)),
  );
  if (elsewhere)
    fixes.push({
      title: `Write ${variant.wanted} in all articles`,
      edits: inArticle,
      everywhere: { entity, written, wanted: variant.wanted },
    });
  return fixes;
}
