import type { ActorMention, Article, Entity, KnownActor } from '../model';
import { languageName } from '../text';
import type { CardPart } from './card';
import { type FeatureContext, mostLookedAt } from './context';

/** The house spelling and why, then the spellings seen, here and in the other articles, with their counts. */
export function spellingLine(
  article: Article,
  entity: Entity,
  known: KnownActor | undefined,
  context: FeatureContext,
): CardPart[] {
  const here = new Map<string, number>();
  for (const id of entity.mentions) {
    const { name, demonym } = article.mentions[id] as ActorMention;
    if (!demonym || known === undefined) here.set(name, (here.get(name) ?? 0) + 1);
  }
  const elsewhere = new Map<string, number>();
  let articles = 0;
  let many = false;
  for (const file of context.archive.mentioning.get(entity.id) ?? []) {
    if (file === article.file) continue;
    const record = context.archive.articles.get(file)?.entities.get(entity.id);
    if (!record) continue;
    if (articles === mostLookedAt) {
      many = true;
      break;
    }
    articles++;
    for (const { form, count } of record.spellings) elsewhere.set(form, (elsewhere.get(form) ?? 0) + count);
  }
  const mark = (form: string) => (known ? markOf(form, known, context) : '');
  const counts: string[] = [];
  if (here.size > 0) counts.push(`Here: ${listForms(here, mark)}.`);
  if (elsewhere.size > 0)
    counts.push(
      `Elsewhere: ${listForms(elsewhere, mark)} in ${many ? 'the first ' : ''}${articles} ${articles === 1 ? 'article' : 'articles'}.`,
    );
  const strange = [...here.keys(), ...elsewhere.keys()].some((form) => mark(form) !== '');
  return [...(known ? houseSpelling(known, strange, context) : []), { text: counts.join(' ') }];
}

/** The house spelling and why; nothing where it is the preferred one and all write it so. */
function houseSpelling(known: KnownActor, strange: boolean, { knowledge }: FeatureContext): CardPart[] {
  const preferred = known.names[0]?.text ?? '';
  const house = knowledge.houseSpelling(known, preferred);
  const choice = knowledge.houseChoice(known);
  if (choice)
    return [
      { text: `House spelling ${house} (` },
      { text: choice.style, ...(choice.source.url ? { url: choice.source.url } : {}) },
      { text: `): ${choice.why}. ` },
    ];
  if (house !== preferred) return [{ text: `House spelling ${house}, as this workspace has it. ` }];
  return strange ? [{ text: `House spelling ${house}. ` }] : [];
}

/** What is to be said of a form that is not the house's: whose it is, or how it stands. */
function markOf(form: string, known: KnownActor, { knowledge }: FeatureContext): string {
  if (knowledge.accepts(known, form)) return '';
  const listed = known.names.find(({ text }) => text === form);
  if (listed?.language && listed.language !== 'en') return languageName(listed.language) ?? listed.language;
  if (listed && listed.standing !== 'accepted' && listed.standing !== 'preferred')
    return listed.note ? `${listed.standing}: ${listed.note}` : listed.standing;
  return knowledge.variantOf(form).find(({ actor }) => actor.id === known.id)?.reason ?? '';
}

function listForms(counts: ReadonlyMap<string, number>, mark: (form: string) => string): string {
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const shown = sorted
    .slice(0, 4)
    .map(([form, count]) => `${form} ${count}×${mark(form) === '' ? '' : ` (${mark(form)})`}`);
  return shown.join(', ') + (sorted.length > 4 ? ` and ${sorted.length - 4} more` : '');
}
