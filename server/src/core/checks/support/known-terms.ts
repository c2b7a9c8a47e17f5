import { type Term, termsOf } from '../../knowledge';
import type { ActorMention, Article, DateInterval, DateMention, Knowledge, KnownActor, KnownRole } from '../../model';
import { formatDate, parseIso, toDayNumber } from '../../values/calendar';
import type { FindingDraft } from '../check';
import { type OfficeName, officeNamed, officeWords } from './office-words';

const words = "(?:[\\p{L}.'’-]+ ){0,3}?";
const office = `(${officeWords})`;
const pattern = (text: string): RegExp => new RegExp(text, 'iu');

/** What stands between a name and the day from which the person holds an office. */
const between: readonly RegExp[] = [
  pattern(
    `^(?:,? (?:who )?(?:has been|is)|,) ${words}${office}(?: (?:of|du|de|des|del)[^,;]{1,30})? (?:since|depuis|desde|seit)(?: le| el| dem)? $`,
  ),
  pattern(
    `(?<!\\p{L})(?:became|took office as|took over as|sworn in as|inaugurated as|devenue? |fue nombrado|llegó a) ?${words}${office}(?: (?:of|du|de|des|del)[^,;]{1,30})? (?:in|on|en|el) $`,
  ),
  pattern(
    `(?<!\\p{L})(?:was|served as|had been|a été|fue) ${words}${office}(?: (?:of|du|de|des|del)[^,;]{1,30})? (?:from|de|desde) $`,
  ),
  pattern(`^(?:,| war| ist) seit (?:dem )?$`),
  pattern('(?<!\\p{L})(?:has|had) (?:led|headed|run|chaired|governed|ruled) [^,;]{2,40} since $'),
  pattern('(?<!\\p{L})(?:dirige|lidera|preside) [^,;]{2,40} (?:depuis|desde) $'),
];
const officeBehind = new RegExp(`^ ${office}(?!\\p{L})`, 'iu');
/** Farther from its name no date is looked for. */
const reach = 120;
/** From an election to the oath, and back. */
const nearDays = 150;

/** "who became president in May 2014": an office held from a day on which another held it. */
export function* knownTerms(article: Article, knowledge: Knowledge): Iterable<FindingDraft> {
  let person: { mention: ActorMention; actor: KnownActor } | undefined;
  for (const mention of article.mentions) {
    if (mention.kind === 'actor' && mention.type === 'person') {
      const { entity } = mention.link ?? {};
      const actor = entity?.startsWith('known:') ? knowledge.actors.get(entity.slice('known:'.length)) : undefined;
      person = actor?.roles ? { mention, actor } : undefined;
    } else if (person && mention.kind === 'date' && mention.sentence === person.mention.sentence) {
      const draft = startOf(article, person.mention, person.actor, mention, knowledge);
      if (draft) yield draft;
    }
  }
}

function startOf(
  article: Article,
  person: ActorMention,
  actor: KnownActor,
  date: DateMention,
  knowledge: Knowledge,
): FindingDraft | undefined {
  const { said, relative } = date.expression;
  if (said.year === undefined || relative || !date.interval || date.start - person.end > reach) return undefined;
  const gap = article.text.slice(person.end, date.start);
  const match = between.map((one) => one.exec(gap)).find(Boolean);
  if (!match || /["“”„«»]/.test(gap)) return undefined;
  const german = / seit (?:dem )?$/.test(gap);
  const behind = german ? officeBehind.exec(article.text.slice(date.end, date.end + 40))?.[1] : undefined;
  const named = officeNamed(match[1] ?? behind ?? '');
  if ((match[1] !== undefined || german) && !named) return undefined;
  const { interval } = date;
  const roles = actor.roles ?? [];
  // Any office that began then may be the one that is meant.
  if (roles.some(({ from }) => from === undefined || distance(from, interval) <= nearDays)) return undefined;
  const own = termOf(roles, named, article.metadata.published);
  const other = own?.of && termsOf(knowledge, own.of).find((term) => heldThen(term, actor, own, interval));
  if (!own?.from || !other) return undefined;
  if (!named && !ledThat(article, person, date, own.of)) return undefined;
  const name = actor.names[0]?.text;
  return {
    start: date.start,
    end: date.end,
    confidence: 'likely',
    message: `${name} was not ${named?.name ?? own.title} from ${formatDate(date.value ?? interval.from)}: by the knowledge base ${other.actor.names[0]?.text} was then, and ${name} from ${formatDate(own.from)}.`,
    related: [],
    sources: [own.source],
    fixes: [],
    entity: `known:${actor.id}`,
  };
}

const anyBody = /(?:the|le|la|el) (?:country|nation|alliance|bloc|fund|bank|agency|government|pays|país|alianza) /iu;

/** "has led NATO since", "has led the alliance since": not the party, which has its own leaders. */
function ledThat(article: Article, person: ActorMention, date: DateMention, of: string | undefined): boolean {
  if (anyBody.test(article.text.slice(person.end, date.start))) return true;
  return article.mentions.some(
    (led) =>
      led.kind === 'actor' && led.start >= person.end && led.end <= date.start && led.link?.entity === `known:${of}`,
  );
}

/** The term that is meant: of the office that is named, else the only one that runs on the article's date. */
function termOf(
  roles: readonly KnownRole[],
  named: OfficeName | undefined,
  published: string | undefined,
): KnownRole | undefined {
  if (named)
    return roles.find(({ title }) => named.titles.some((name) => title === name || title.startsWith(`${name} of `)));
  if (!published) return undefined;
  const now = roles.filter(
    ({ from = '', to }) => from <= published.slice(0, from.length) && (!to || to >= published.slice(0, to.length)),
  );
  return now.length === 1 ? now[0] : undefined;
}

/** Days between the start of a term and a stretch of time. */
function distance(from: string, interval: DateInterval): number {
  const [start, end] = [`${from}-01-01`.slice(0, 10), interval.from];
  const [first, low, high] = [parseIso(start), parseIso(end), parseIso(interval.to)];
  if (!first || !low || !high) return 0;
  const day = toDayNumber(first);
  return Math.max(0, toDayNumber(low) - day, day - toDayNumber(high));
}

const provisional = /^(?:Acting|Transitional|Caretaker|Interim) /;

/** True of another's term of the same office that runs at the time. */
function heldThen({ actor, role }: Term, own: KnownActor, term: KnownRole, { from, to }: DateInterval): boolean {
  if (actor.id === own.id || role.title.replace(provisional, '') !== term.title || !role.from) return false;
  return (
    role.from <= to.slice(0, role.from.length) && (role.to === undefined || role.to >= from.slice(0, role.to.length))
  );
}
