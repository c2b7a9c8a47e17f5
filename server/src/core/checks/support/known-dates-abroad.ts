import type { ActorMention, Article, DateMention, Knowledge, KnownEvent } from '../../model';
import { formatDate } from '../../values/calendar';
import type { FindingDraft } from '../check';
import { betweenMarks } from './names';

/**
 * How French, German and Spanish date an event of a place or body: words before its name, between name and date, and
 * behind whichever comes last. English is read by claims/events.
 */
interface Wording {
  readonly kind: string;
  /** The event's noun or verb before the name: "l'annexion de la Crimée en 2015", "a annexé la Crimée en 2015". */
  readonly before?: RegExp;
  readonly between: RegExp;
  readonly behind?: RegExp;
  /** The date comes first: "die 1959 gegründete NATO". */
  readonly dateFirst?: true;
}

const by = '(?: (?:par|durch|por|von)(?: (?:la|le|die|den|el|los))? \\p{Lu}[\\p{L}-]+)?';
const at = '(?:,? (?:en|in|im|en el|le|am|el)(?: (?:Jahr|Jahre|año))?)?';
const plainly = new RegExp(`^${by}${at} $`, 'u');
const ofIt = "(?: (?:de l['’]|d['’]|de la |de |du |der |des |von |del |de los )(?:\\p{Ll}+ )?)$";
const noun = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})${ofIt}`, 'u');
const verb = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words}) (?:la |le |l['’]|a )?$`, 'u');
const done = (words: string): RegExp =>
  new RegExp(
    `^,? ?(?:a été |avait été |wurde |war |fue |había sido )?(?:${words})${by} (?:en|in|im|el|le)(?: (?:Jahr|Jahre|año))? $`,
    'u',
  );

const wordings: readonly Wording[] = [
  { kind: 'annexation', before: noun('annexion|Annexion|Annektierung|Einverleibung|anexión'), between: plainly },
  { kind: 'annexation', before: verb('annexé|anexionó|anexó|anexionado|annektierte'), between: plainly },
  { kind: 'annexation', between: done('annexée?|anexionad[oa]|anexad[oa]') },
  { kind: 'annexation', between: /^ (?:im Jahr )?$/u, behind: /^ annektiert(?!\p{L})/u },
  { kind: 'founding', before: noun('fondation|création|Gründung|fundación|creación'), between: plainly },
  { kind: 'founding', between: done('fondée?|créée?|fundad[oa]|cread[oa]') },
  { kind: 'founding', between: /^,? (?:wurde |war )?(?:im Jahr )?$/u, behind: /^ gegründet(?!\p{L})/u },
  { kind: 'founding', between: /^ gegründeten? $/u, dateFirst: true },
  {
    kind: 'independence',
    before: noun('indépendance|Unabhängigkeit|independencia'),
    between: plainly,
  },
  {
    kind: 'invasion',
    before: noun('invasion|Invasion|invasión'),
    between: plainly,
  },
  { kind: 'invasion', before: /(?:Überfall|Angriff|Einmarsch) (?:auf die|auf|in die|in den|in) $/u, between: plainly },
  { kind: 'invasion', before: verb('envahi|invadió|invadido|überfiel'), between: plainly },
];

const languages: ReadonlySet<string> = new Set(['fr', 'de', 'es']);
/** Of invasions the packs have not all: one is meant that a year's slip away is known. */
const slipYears = 2;

/** Known events that an article in French, German or Spanish dates otherwise. */
export function* knownDatesAbroad(article: Article, knowledge: Knowledge): Iterable<FindingDraft> {
  if (!languages.has(article.metadata.language)) return;
  let actor: ActorMention | undefined;
  let date: DateMention | undefined;
  for (const mention of article.mentions) {
    let draft: FindingDraft | undefined;
    if (mention.kind === 'date') {
      if (actor?.sentence === mention.sentence) draft = conflict(article, actor, mention, false, knowledge);
      date = mention;
    } else if (mention.kind === 'actor' && mention.type !== 'person' && !mention.demonym) {
      // "par la Russie" between the thing and its date is no other thing.
      const agent = /(?:par|durch|von|por)(?: \p{Ll}+)? $/u.test(
        article.text.slice(Math.max(0, mention.start - 14), mention.start),
      );
      if (date?.sentence === mention.sentence) draft = conflict(article, mention, date, true, knowledge);
      if (!agent || !actor) actor = mention;
    }
    if (draft) yield draft;
  }
}

function conflict(
  article: Article,
  actor: ActorMention,
  date: DateMention,
  dateFirst: boolean,
  knowledge: Knowledge,
): FindingDraft | undefined {
  const { said, relative } = date.expression;
  const id = actor.link?.entity.startsWith('known:') ? actor.link.entity.slice('known:'.length) : undefined;
  if (!id || said.year === undefined || relative || !date.interval) return undefined;
  const [first, second] = dateFirst ? [date, actor] : [actor, date];
  if (second.start - first.end > 60 || second.start < first.end) return undefined;
  const { text } = article;
  const before = text.slice(Math.max(0, first.start - 50), first.start);
  const between = text.slice(first.end, second.start);
  const behind = text.slice(second.end, second.end + 20);
  const wording = wordings.find(
    (one) =>
      (one.dateFirst ?? false) === dateFirst &&
      one.between.test(between) &&
      (one.before?.test(before) ?? true) &&
      (one.behind?.test(behind) ?? true),
  );
  if (!wording || (!wording.before && !wording.behind && between.length < 8)) return undefined;
  const events = knowledge
    .eventsOf(wording.kind)
    .filter(({ essential }) => essential.length === 1 && essential[0] === id);
  const event = contradicted(events, said.year, wording.kind);
  if (!event || betweenMarks(article, date)) return undefined;
  const { from, to } = event.interval;
  return {
    start: date.start,
    end: date.end,
    confidence: 'likely',
    message: `${event.name} is dated ${formatDate(date.value ?? String(said.year))} here, but the knowledge base has ${formatDate(from === to ? from : from.slice(0, 4))}.`,
    related: [],
    sources: [event.source],
    fixes: [],
  };
}

/** The nearest event, where all are of other years. */
function contradicted(events: readonly KnownEvent[], year: number, kind: string): KnownEvent | undefined {
  const yearsOff = ({ interval }: KnownEvent) =>
    Math.max(0, Number(interval.from.slice(0, 4)) - year, year - Number(interval.to.slice(0, 4)));
  const [nearest] = [...events].sort((a, b) => yearsOff(a) - yearsOff(b));
  if (!nearest || yearsOff(nearest) === 0) return undefined;
  return kind === 'invasion' && yearsOff(nearest) > slipYears ? undefined : nearest;
}
