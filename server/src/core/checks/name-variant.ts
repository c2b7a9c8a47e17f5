import { type Archive, citedArticles, exactArticles, type Holders, type Spelling } from '../archive';
import type { ActorMention, Article, EntityId, Evidence, Fix, Knowledge, KnownActor, Place, TextEdit } from '../model';
import { fold, hasWord, renameEdit } from '../text';
import type { Check, FindingDraft } from './check';
import { spelledOut } from './support/acronyms';
import { inQuotation, knownActorOf, namedMentions, nameWords, sameLetters, spelled } from './support/names';
import { weightOf } from './support/versions';
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
      const actor = knownActorOf(entity.id, knowledge);
      if (!actor) continue;
      const mentions = namedMentions(article, entity);
      const judged = new Map<string, Variant | undefined>();
      for (const mention of mentions) {
        if (!judged.has(mention.name)) judged.set(mention.name, judge(mention.name, actor, article, knowledge));
      }
      const others = new Map<string, OtherArticles>();
      for (const mention of mentions) {
        const variant = judged.get(mention.name);
        if (!variant || isGloss(article, mention)) continue;
        const elsewhere = others.get(variant.wanted) ?? otherArticles(archive, entity.id, article.file, variant.wanted);
        others.set(variant.wanted, elsewhere);
        yield finding(article, archive, mention, mentions, judged, variant, elsewhere, entity.id, actor);
      }
    }
  },
};

interface Variant {
  readonly form: string;
  readonly house: string;
  /** The words that differ, in the form and in the house spelling: "Poutine", "Putin". */
  readonly written: string;
  readonly wanted: string;
  /** "is the French spelling of Putin". */
  readonly says: string;
  readonly wrong: boolean;
  /** A matter of taste or of the time: a warning only where the house's spelling is in use beside it. */
  readonly mild?: boolean;
}

const languageNames: Readonly<Record<string, string>> = {
  fr: 'French',
  de: 'German',
  es: 'Spanish',
  it: 'Italian',
  pl: 'Polish',
  nl: 'Dutch',
  pt: 'Portuguese',
  sv: 'Swedish',
  da: 'Danish',
  nb: 'Norwegian',
  no: 'Norwegian',
  fi: 'Finnish',
  cs: 'Czech',
  hu: 'Hungarian',
  ro: 'Romanian',
  tr: 'Turkish',
  ru: 'Russian',
  uk: 'Ukrainian',
  be: 'Belarusian',
  la: 'Latin',
};

function judge(form: string, actor: KnownActor, article: Article, knowledge: Knowledge): Variant | undefined {
  const written = article.metadata.language;
  const house = knowledge.houseSpelling(actor, form);
  if (sameLetters(form, house) || knowledge.accepts(actor, form)) return undefined;
  const spelling = { form, house, ...difference(form, house) };
  const is = (what: string): string => `is ${what} of ${spelling.wanted}`;
  const own = actor.names.filter((name) => sameLetters(name.text, form));
  if (own.some((name) => name.language === written)) return undefined;
  const wrong = own.find((name) => name.standing === 'wrong');
  if (wrong && !isSupported(form, actor, article, knowledge)) return undefined;
  if (wrong) return { ...spelling, says: is('a wrong spelling'), wrong: true };
  const foreign = own.find((name) => name.language !== undefined && name.language !== 'en');
  if (foreign) {
    if (written !== 'en' || isPart(form, house) || (acronym.test(form) && spelledOut(article.text, form)))
      return undefined;
    const language = languageNames[foreign.language ?? ''];
    return {
      ...spelling,
      says: is(language ? `the ${language} spelling` : 'a spelling of another language'),
      wrong: false,
      mild: acronym.test(form) || fold(form) === fold(house),
    };
  }
  // What follows is custom of English: other languages have their own ("Erevan" is how French writes).
  if (written !== 'en') return undefined;
  const deprecated = own.find((name) => name.standing === 'deprecated');
  if (deprecated) {
    const { published } = article.metadata;
    const renamed = /\b(?:1[89]|20)\d\d\b/.exec(deprecated.note ?? '')?.[0];
    if (renamed && published && published.slice(0, 4) < renamed) return undefined;
    const note = deprecated.note ? ` (${deprecated.note})` : '';
    return { ...spelling, says: is(`an older form${note}`), wrong: false, mild: true };
  }
  if (own.length > 0) {
    const style = knowledge.houseChoice(actor)?.style;
    return style === undefined
      ? undefined
      : { ...spelling, says: `is written ${spelling.wanted} in the house style (${style})`, wrong: false };
  }
  const described = knowledge.variantOf(form).find((match) => match.actor.id === actor.id);
  if (!described?.convention) return undefined;
  return { ...spelling, says: is(`the ${described.reason}`), wrong: false };
}

/** "Commonwealth" of "Commonwealth of Nations", "Balkan" of "Balkans": a shorter form, of whatever language it is listed. */
function isPart(form: string, house: string): boolean {
  const words = nameWords(fold(house));
  return nameWords(fold(form)).every((word) => words.includes(word) || words.includes(`${word}s`));
}

const acronym = /^\p{Lu}{2,6}$/u;

/** "Wilno, now Vilnius", "formerly Bombay": the text itself tells that the name is another one. */
function isGloss({ text }: Article, { start, end }: ActorMention): boolean {
  return (
    /^,? \(?(?:now|today|later|since renamed|present-day|modern-day|as [\p{L}]+ was then)\b/u.test(
      text.slice(end, end + 30),
    ) ||
    /\b(?:now|formerly|then|once|previously|known as|called|was then|in what was)[ ,]+(?:the )?$/.test(
      text.slice(Math.max(0, start - 24), start),
    )
  );
}

/**
 * A wrong spelling of one name may be the right one of another (Columbia): it counts where the name is long, or where
 * the article names the actor rightly too or calls something after it ("Colombian").
 */
function isSupported(form: string, actor: KnownActor, article: Article, knowledge: Knowledge): boolean {
  if (form.includes(' ')) return true;
  const entity = article.entities.find(({ known }) => known === actor.id);
  return (entity?.mentions ?? []).some((id) => {
    const mention = article.mentions[id];
    return mention?.kind === 'actor' && (mention.demonym || knowledge.accepts(actor, mention.name));
  });
}

/** The one word in which two forms differ, else the whole of both. */
function difference(form: string, house: string): { written: string; wanted: string } {
  const [a, b] = [nameWords(form), nameWords(house)];
  const at = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  const [only] = at;
  if (a.length !== b.length || at.length !== 1 || only === undefined) return { written: form, wanted: house };
  return { written: a[only] as string, wanted: b[only] as string };
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
  const others = sentenceOnOthers(elsewhere, wanted, here !== undefined);
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
  readonly house: readonly Place[];
  /** How many other articles write the house's spelling, and how many name the actor, by `weight`. */
  readonly agreeing: number;
  readonly all: number | undefined;
}

/** Few articles are counted one by one; of many the form that most of them write tells. */
function otherArticles(archive: Archive, entity: EntityId, file: string, house: string): OtherArticles {
  const naming = archive.mentioning.get(entity);
  if (!naming) return { house: [], agreeing: 0, all: 0 };
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
    return { house: found.slice(0, citedArticles), agreeing: found.length, all };
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
  return { house: found, agreeing: weightOf(most), all: undefined };
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
