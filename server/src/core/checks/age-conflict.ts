import type { ActorMention, Article, EventClaim, Span } from '../model';
import type { Check, FindingDraft } from './check';
import { detailClashes } from './support/story-details';
import { quoted, whereabouts } from './support/words';

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
      { text: 'Maria Lindholm, 45, won the seat. “I am glad,” the [|54|]{age-conflict}-year-old said on Friday.' },
      { text: 'Maria Lindholm, 45, won the seat. Her father saw it on television. The 77-year-old baker cried.' },
    ],
  },
  scope: 'archive',
  *run(article, archive): Iterable<FindingDraft> {
    for (const entity of article.entities) {
      if (entity.type !== 'person') continue;
      const ages = entity.mentions.flatMap((id) => agesAt(article, article.mentions[id] as ActorMention));
      if (ages.length === 0) continue;
      ages.push(...epithetsOf(article, entity.id, ages));
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
  const born = birthOf(article, id);
  const published = article.metadata.published;
  if (!born || !published) return;
  const years = Number(published.slice(0, 4)) - born.year;
  const wrong = ages.find(({ age }) => age !== years && age !== years - 1);
  if (!wrong) return;
  yield {
    start: wrong.start,
    end: wrong.end,
    confidence: 'likely',
    message: `${name} is ${wrong.age} here, but born in ${born.year} would be ${years - 1} or ${years}.`,
    related: [{ at: born.at, message: quoted(article.text.slice(born.at.start, born.at.end)) }],
    fixes: [],
  };
}

interface Birth {
  readonly year: number;
  readonly at: Span;
}

/** The year of birth that the article states of a person: as an event, in brackets, or beside the name. */
function birthOf(article: Article, id: string): Birth | undefined {
  const claim = article.claims.find(
    (one): one is EventClaim => one.kind === 'event' && one.event === 'birth' && one.participants[0] === id,
  );
  if (claim) return { year: Number(claim.date.interval.from.slice(0, 4)), at: claim.evidence };
  const entity = article.entities.find((one) => one.id === id);
  for (const mention of entity?.mentions ?? []) {
    const actor = article.mentions[mention] as ActorMention;
    const behind =
      /^(?: \((?:born|b\.)|,? (?:\d{1,3}, )?(?:who )?was born)(?: [\p{L}\d,'’-]+){0,6}? (?:in )?((?:18|19|20)\d\d)\b(?!\d)/u.exec(
        article.text.slice(actor.end, actor.end + 90),
      );
    if (behind?.[1]) return birth(behind[1], actor.end + behind[0].length);
    const before = /\b[Bb]orn (?:in |on [^,.;]{3,20},? )((?:18|19|20)\d\d)(?: in [^,.;]{2,30})?, $/.exec(
      article.text.slice(Math.max(0, actor.start - 70), actor.start),
    );
    if (before?.[1]) return birth(before[1], actor.start - before[0].length + before[0].lastIndexOf(before[1]) + 4);
  }
  return undefined;
}

function birth(year: string, end: number): Birth {
  return { year: Number(year), at: { start: end - year.length, end } };
}

/** "Maria Lindholm, 45, …", "Lindholm is 45 years old", "Lindholm, now aged 45," and "45-year-old Maria Lindholm". */
function agesAt(article: Article, mention: ActorMention): Age[] {
  const { text } = article;
  const tail = text.slice(mention.end, mention.end + 50);
  const after =
    /^(?:,? (?:has |had |who )?(?:has )?died (?:on \p{Lu}\p{Ll}+ )?at (?:the age of )?|, (?:now |aged? |who is |now aged )?| \((?:aged? )?| is (?:now )?(?=\d{1,3} years old)|, (?:who )?turned )(\d{1,3})(?: years old)?(?=[,);]|[.](?:\s|$)| years old| on \p{Lu})/u.exec(
      tail,
    ) ?? /^ is (?:now )?(\d{1,3}) years old\b/.exec(tail);
  if (after?.[1]) {
    const start = mention.end + after[0].indexOf(after[1]);
    return age(after[1], start);
  }
  const from =
    mention.role?.start !== undefined && mention.role.start < mention.start ? mention.role.start : mention.start;
  const before = text.startsWith('-year-old ', from - 10)
    ? /(?<!\d)(\d{1,3})-year-old $/.exec(text.slice(Math.max(0, from - 16), from))
    : undefined;
  return before?.[1] ? age(before[1], from - before[0].length) : [];
}

/**
 * "the 75-year-old said": of whom the sentences before name alone. An age that stands anywhere else in the article is
 * somebody else's.
 */
function epithetsOf(article: Article, id: string, [first]: readonly Age[]): Age[] {
  const { text } = article;
  if (!first || !text.includes('-year-old ')) return [];
  const found: Age[] = [];
  for (const match of text.matchAll(/\b[Tt]he (\d{1,3})-year-old (?=\p{Ll}+(?:ed|s|id|ok|ew|ent|ave|ame)[ .,])/gu)) {
    const [, digits = ''] = match;
    const years = Number(digits);
    const start = match.index + 4;
    if (start < first.start || Math.abs(years - first.age) < 2) continue;
    if ([...text.matchAll(new RegExp(`(?<![\\d.,])${digits}(?![\\d.,]\\d)`, 'g'))].length > 1) continue;
    const sentence = article.sentences.findIndex((one) => one.end > start);
    const named = new Set(
      article.mentions.flatMap((mention) =>
        mention.kind === 'actor' &&
        mention.type === 'person' &&
        mention.sentence <= sentence &&
        mention.sentence >= sentence - 3 &&
        mention.start < start
          ? [mention.link?.entity]
          : [],
      ),
    );
    if (named.size === 1 && named.has(id)) found.push({ age: years, start, end: start + digits.length });
  }
  return found;
}

function age(digits: string, start: number): Age[] {
  const years = Number(digits);
  return years >= 1 && years <= 110 ? [{ age: years, start, end: start + digits.length }] : [];
}
