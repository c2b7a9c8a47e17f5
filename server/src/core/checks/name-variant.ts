import type { Archive } from '../archive';
import type { ActorMention, Article, EntityId, Evidence, Fix, Knowledge, KnownActor, TextEdit } from '../model';
import { describeSpelling } from '../names';
import type { Check, FindingDraft } from './check';
import { bareName, inQuotation, knownActorOf, namedMentions, renameEdit, sameLetters, spelled } from './support/names';
import { fileName, quoted } from './support/words';

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
        const variant = judged.get(mention.name);
        if (variant) yield finding(article, archive, mention, mentions, variant, entity.id, actor);
      }
    }
  },
};

interface Variant {
  readonly form: string;
  readonly house: string;
  /** "the French spelling". */
  readonly what: string;
  readonly wrong: boolean;
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
  const own = actor.names.filter((name) => sameLetters(name.text, form));
  if (own.some((name) => name.language === written)) return undefined;
  const wrong = own.find((name) => name.standing === 'wrong');
  if (wrong) return { form, house, what: 'a wrong spelling', wrong: true };
  const foreign = own.find((name) => name.language !== undefined && name.language !== 'en');
  if (foreign) {
    if (written !== 'en') return undefined;
    const language = languageNames[foreign.language ?? ''];
    return {
      form,
      house,
      what: language ? `the ${language} spelling` : 'a spelling of another language',
      wrong: false,
    };
  }
  const deprecated = own.find((name) => name.standing === 'deprecated');
  if (deprecated) {
    const note = deprecated.note ? ` (${deprecated.note})` : '';
    return { form, house, what: `an older form${note}`, wrong: false };
  }
  if (own.length > 0 || written !== 'en') return undefined;
  const described = describeSpelling(form, house);
  if (!described?.language) return undefined;
  return { form, house, what: `the ${described.reason}`, wrong: false };
}

function finding(
  article: Article,
  archive: Archive,
  mention: ActorMention,
  mentions: readonly ActorMention[],
  { form, house, what, wrong }: Variant,
  entity: EntityId,
  actor: KnownActor,
): FindingDraft {
  const alike = mentions.filter((other) => other.name === form);
  const elsewhere = otherArticles(archive, entity, article.file, house);
  const here = mentions.find((other) => endsWith(other.name, house));
  const count = alike.length > 1 ? ` (${alike.length} times here)` : '';
  const others = sentenceOnOthers(elsewhere.house.length, elsewhere.all, house, here !== undefined);
  const related: Evidence[] = [];
  if (here) related.push({ at: here, message: quoted(here.text) });
  for (const { file, place } of elsewhere.house.slice(0, 3))
    related.push({ at: place, article: file, message: `${quoted(place.text)} in ${fileName(file)}` });
  return {
    start: mention.start,
    end: mention.end,
    confidence: wrong ? 'certain' : 'likely',
    message: `“${form}”${count} is ${what} of ${house}${others}.`,
    related,
    sources: [actor.source],
    fixes: fixesFor(article, archive, mention, alike, form, house, entity, wrong),
    entity,
  };
}

const endsWith = (form: string, house: string): boolean =>
  sameLetters(form, house) || form.toLowerCase().endsWith(` ${house.toLowerCase()}`);

function sentenceOnOthers(agreeing: number, all: number, house: string, here: boolean): string {
  if (agreeing === 0) return here ? `, as it is spelt elsewhere in this article` : '';
  if (agreeing === all) {
    if (all === 1) return `; the other article writes ${house}`;
    return `; the ${spelled(all)} other articles write ${house}`;
  }
  return `; ${spelled(agreeing)} of ${spelled(all)} other articles ${agreeing === 1 ? 'writes' : 'write'} ${house}`;
}

type FirstPlace = { readonly file: string; readonly place: { start: number; end: number; text: string } };

function otherArticles(
  archive: Archive,
  entity: EntityId,
  file: string,
  house: string,
): { readonly house: readonly FirstPlace[]; readonly all: number } {
  const found: FirstPlace[] = [];
  let all = 0;
  for (const other of archive.mentioning.get(entity) ?? []) {
    if (other === file) continue;
    const record = archive.articles.get(other)?.entities.get(entity);
    if (!record || record.spellings.length === 0) continue;
    all++;
    const spelling = record.spellings.find(({ form }) => endsWith(form, house));
    if (spelling) found.push({ file: other, place: spelling.first });
  }
  return { house: found, all };
}

function fixesFor(
  article: Article,
  archive: Archive,
  mention: ActorMention,
  alike: readonly ActorMention[],
  form: string,
  house: string,
  entity: EntityId,
  wrong: boolean,
): Fix[] {
  const certain = wrong && !inQuotation(article, mention);
  const fixes: Fix[] = [
    {
      title: `Write ${house} here`,
      edits: [renameEdit(mention, house)],
      preferred: true,
      ...(certain && { certain }),
    },
  ];
  const inArticle = alike.map((other) => renameEdit(other, house));
  if (alike.length > 1) fixes.push({ title: `Write ${house} throughout this article`, edits: inArticle });
  const inOthers: TextEdit[] = [];
  for (const file of archive.spelling.get(entity)?.get(form) ?? []) {
    if (file === article.file) continue;
    for (const place of archive.articles.get(file)?.entities.get(entity)?.places ?? [])
      if (bareName(place.text) === form) inOthers.push({ ...renameEdit(place, house), article: file });
  }
  if (inOthers.length > 0) fixes.push({ title: `Write ${house} in all articles`, edits: [...inArticle, ...inOthers] });
  return fixes;
}
