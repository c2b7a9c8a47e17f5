import type { ActorMention, Article, Knowledge, KnownActor, Sentence, Span } from '../../model';
import { betweenMarks } from './names';
import { formerly, type OfficeName, officeNamed, officeWords, otherwise } from './office-words';

/** A person of the packs with an office beside the name. */
export interface OfficePhrase extends Span {
  readonly actor: KnownActor;
  readonly mention: ActorMention;
  readonly office: OfficeName;
  /** Id of the country or body that the words beside the office name. */
  readonly of?: string;
  readonly ofCountry: boolean;
  readonly former: boolean;
  readonly sentence: Sentence;
}

const determiner = "(?:(?:the|an?|le|la|l['’]|une?|der|die|den|dem|des|eine?[nrms]?|el|los?|una?) ?)?";
const link = "(?:of (?:the )?|de la |de l['’]|du |des |de |d['’]|von |der |del )";
const before = new RegExp(`(?<![\\p{L}-])(${officeWords})( ${link}?[^,;.()"“”]{1,40}?)?(,)? $`, 'iu');
const after = new RegExp(
  `^, (${determiner}(?:\\p{L}[\\p{L}'’-]* ){0,3}?)(${officeWords})( ${link}?[^,;.()"“”]{1,40}?)?(?=[,.;)]| and | who | since | which )`,
  'iu',
);

/** Persons whose packs hold offices, by their full names, with the office that stands beside the name. */
export function* officePhrases(article: Article, knowledge: Knowledge): Iterable<OfficePhrase> {
  for (const mention of article.mentions) {
    if (mention.kind !== 'actor' || mention.type !== 'person' || !mention.link?.entity.startsWith('known:')) continue;
    if (!namedInFull(article, mention, knowledge)) continue;
    const actor = knowledge.actors.get(mention.link.entity.slice('known:'.length));
    const sentence = article.sentences[mention.sentence];
    if (!actor?.roles || !sentence || betweenMarks(article, mention)) continue;
    const found = phraseBefore(article, mention, sentence) ?? phraseAfter(article, mention, sentence);
    if (!found) continue;
    const lead = article.text.slice(Math.max(sentence.start, found.start - 28), found.office.start);
    const clause = lead.slice(Math.max(lead.lastIndexOf(','), lead.lastIndexOf(';')) + 1);
    const whole = `${clause} ${article.text.slice(found.office.start, found.office.end)}`;
    if (otherwise.test(whole)) continue;
    const office = officeNamed(article.text.slice(found.office.start, found.office.end));
    if (!office) continue;
    const place = ownerOf(article, found, mention);
    if (place === 'unclear' || (found.owned && !(place && place.start >= found.office.end))) continue;
    yield {
      start: Math.min(place?.start ?? found.start, found.start),
      end: found.end,
      actor,
      mention,
      office,
      ...(place && { of: place.id }),
      ofCountry: place?.country ?? false,
      former: formerly.test(clause),
      sentence,
    };
  }
}

/** The phrase, and in it the office and what stands before and behind it. */
interface Found extends Span {
  readonly office: Span;
  /** Where words that say of what it is an office may stand. */
  readonly zone: Span;
  /** Something stands between office and name, which must be the owner. */
  readonly owned: boolean;
}

function phraseBefore(article: Article, mention: ActorMention, sentence: Sentence): Found | undefined {
  const from = Math.max(sentence.start, mention.start - 90);
  const match = before.exec(article.text.slice(from, mention.start));
  if (!match) return undefined;
  // "…, the Belgian prime minister, Mark Rutte and …": a list.
  if (match[3] && !/^(?:[,.;)]|$)/.test(article.text.slice(mention.end, mention.end + 1))) return undefined;
  const start = from + match.index;
  const lead = article.text.slice(sentence.start, start);
  if (match[3] && /, (?:\p{L}+ ){0,3}$/u.test(lead) && !/^[^,]{0,60}, /.test(lead)) return undefined;
  const office = { start, end: start + (match[1] as string).length };
  return {
    start,
    end: mention.end,
    office,
    zone: { start: Math.max(sentence.start, start - 40), end: mention.start },
    owned: match[2] !== undefined,
  };
}

function phraseAfter(article: Article, mention: ActorMention, sentence: Sentence): Found | undefined {
  const match = after.exec(article.text.slice(mention.end, Math.min(sentence.end, mention.end + 120)));
  if (!match) return undefined;
  const start = mention.end + 2 + (match[1] as string).length;
  const office = { start, end: start + (match[2] as string).length };
  const end = mention.end + match[0].length;
  return { start: mention.start, end, office, zone: { start: mention.end, end }, owned: false };
}

/** The place or body right beside the office; `unclear` where a name stands there that the packs do not have. */
function ownerOf(
  article: Article,
  { office, zone }: Found,
  person: ActorMention,
): { id: string; start: number; country: boolean } | 'unclear' | undefined {
  for (const other of article.mentions) {
    if (other.kind !== 'actor' || other === person || other.start < zone.start || other.end > zone.end) continue;
    if (other.start < office.end && other.end > office.start) continue;
    const gap =
      other.end <= office.start
        ? article.text.slice(other.end, office.start)
        : article.text.slice(office.end, other.start);
    const beside = other.end <= office.start ? /^(?:['’]s)? $/u : new RegExp(`^ ${link}?(?:the )?$`, 'iu');
    if (!beside.test(gap)) {
      if (other.start >= office.end) return 'unclear';
      continue;
    }
    // "the prime minister of Denmark and Mark Rutte" are two.
    const last = other.start >= office.end && office.end <= person.start;
    if (last && !/^,? $/.test(article.text.slice(other.end, person.start))) return 'unclear';
    const id = other.link?.entity.startsWith('known:') ? other.link.entity.slice('known:'.length) : undefined;
    if (!id || other.type === 'person') return 'unclear';
    return { id, start: other.start, country: other.type === 'place' };
  }
  return undefined;
}

/** Whether the article has the person's full name, and the packs no other person of that name. */
function namedInFull(article: Article, { name, link }: ActorMention, knowledge: Knowledge): boolean {
  const full = name.includes(' ')
    ? name
    : article.mentions.find(
        (other): other is ActorMention =>
          other.kind === 'actor' && other.link?.entity === link?.entity && other.name.includes(' '),
      )?.name;
  return full !== undefined && knowledge.named(full).length <= 1;
}
