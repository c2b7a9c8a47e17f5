import type { ActorMention, Article, EventClaim } from '../model';
import type { Check, FindingDraft } from './check';
import { detailClashes } from './support/story-details';
import { whereabouts } from './support/words';

interface Age {
  readonly age: number;
  readonly start: number;
  readonly end: number;
}

/** One person with two ages, or an age that the year of birth does not allow. */
export const ageConflict: Check = {
  meta: {
    id: 'age-conflict',
    group: 'dates',
    title: 'An age that does not fit',
    why: 'The age behind a name and the year of birth check each other, and so do two ages of one person. A year of difference is allowed for the birthday. Ages told of another time ("was 19 when") are left alone.',
    confidence: 'likely',
    examples: [
      { text: 'Maria Lindholm, 45, won the seat. Her lawyer said that Lindholm, [|54|]{age-conflict}, would take it.' },
      { text: 'Maria Lindholm, 45, won the seat. Her lawyer, Peter Arnold, 54, said that she would take it.' },
      { text: 'OSLO, May 3, 2025 — Maria Lindholm, [|45|]{age-conflict}, won the seat. Lindholm was born in 1970.' },
      { text: 'OSLO, May 3, 2025 — Maria Lindholm, 54, won the seat. Lindholm was born in 1970.' },
    ],
  },
  scope: 'archive',
  *run(article, archive): Iterable<FindingDraft> {
    for (const entity of article.entities) {
      if (entity.type !== 'person') continue;
      const ages = entity.mentions.flatMap((id) => agesAt(article, article.mentions[id] as ActorMention));
      if (ages.length === 0) continue;
      yield* against(article, entity.id, entity.name, ages);
    }
    for (const { claim, other, confidence, related, where } of detailClashes(article, archive, 'age')) {
      yield {
        ...claim.evidence,
        confidence,
        message: `The age is ${claim.value} here, but ${other.value} ${where}.`,
        related,
        fixes: [],
      };
    }
  },
};

function* against(article: Article, id: string, name: string, ages: readonly Age[]): Iterable<FindingDraft> {
  const [first] = ages as [Age];
  for (const age of ages.slice(1)) {
    if (age.age === first.age) continue;
    yield {
      start: age.start,
      end: age.end,
      confidence: 'likely',
      message: `${name} is ${age.age} here, but ${first.age} ${whereabouts(age, first)}.`,
      related: [{ at: { start: first.start, end: first.end }, message: `The other age: ${first.age}` }],
      fixes: [
        {
          title: `Change ${age.age} to ${first.age}`,
          edits: [{ start: age.start, end: age.end, newText: String(first.age) }],
        },
      ],
    };
  }
  const born = article.claims.find(
    (claim): claim is EventClaim => claim.kind === 'event' && claim.event === 'birth' && claim.participants[0] === id,
  );
  const published = article.metadata.published;
  if (!born || !published) return;
  const years = Number(published.slice(0, 4)) - Number(born.date.interval.from.slice(0, 4));
  if (first.age === years || first.age === years - 1) return;
  yield {
    start: first.start,
    end: first.end,
    confidence: 'likely',
    message: `${name} is ${first.age} here, but born in ${born.date.interval.from.slice(0, 4)} would be ${years - 1} or ${years}.`,
    related: [{ at: born.evidence, message: article.text.slice(born.evidence.start, born.evidence.end) }],
    fixes: [],
  };
}

/** "Maria Lindholm, 45, …" and "45-year-old Maria Lindholm". */
function agesAt(article: Article, mention: ActorMention): Age[] {
  const { text } = article;
  const after = /^,? (?:aged? |\()?(\d{1,3})(?=,|\)|;|\.(?:\s|$))/.exec(text.slice(mention.end, mention.end + 14));
  if (after?.[1] && /^[, ]*(?:, |\(|,? aged? )/.test(after[0]))
    return age(after[1], mention.end + after[0].length - after[1].length);
  const from =
    mention.role?.start !== undefined && mention.role.start < mention.start ? mention.role.start : mention.start;
  const before = /(?<!\d)(\d{1,3})-year-old $/.exec(text.slice(Math.max(0, from - 16), from));
  return before?.[1] ? age(before[1], from - before[0].length) : [];
}

function age(digits: string, start: number): Age[] {
  const years = Number(digits);
  return years >= 1 && years <= 110 ? [{ age: years, start, end: start + digits.length }] : [];
}
