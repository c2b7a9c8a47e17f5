import { keyOf, nameWords, type Working } from './working';

/**
 * "Halvorsen-Adeyemi talks": a person or place that the article also has alone, joined with another, makes two mentions.
 * A double family name that somebody in the article bears behind a given name stays one.
 */
export function splitHyphens(mentions: readonly Working[]): Working[] {
  if (!mentions.some((mention) => isJoined(mention))) return mentions as Working[];
  const apart = new Map<string, Working>();
  const borne = new Set<string>();
  for (const mention of mentions) {
    if (mention.demonym || isJoined(mention)) continue;
    const words = nameWords(mention.key);
    if (words.length > 1) borne.add(words.at(-1) as string);
    if (mention.type !== 'person' && mention.type !== 'place' && !mention.key.includes(' ')) {
      if (!apart.has(mention.key)) apart.set(mention.key, mention);
      continue;
    }
    apart.set(mention.key, mention);
    if (mention.type === 'person') apart.set(words.at(-1) as string, mention);
  }
  const result: Working[] = [];
  for (const mention of mentions) {
    const parts =
      isJoined(mention) && mention.typeScore <= listed && !borne.has(mention.key) ? mention.name.split('-') : [];
    const sources = parts.map((part) => apart.get(keyOf(part)));
    if (!splits(parts, sources)) {
      result.push(mention);
      continue;
    }
    const other = sources.find((source) => source !== undefined) as Working;
    let start = mention.start;
    parts.forEach((part, i) => {
      const source = sources[i] ?? other;
      const end = start + part.length;
      result.push({
        ...mention,
        start,
        end,
        name: part,
        key: keyOf(part),
        type: source.type,
        score: Math.max(mention.score, 0.5),
        typeScore: sources[i] ? source.typeScore : 0.5,
      });
      start = end + 1;
    });
  }
  return result;
}

/** Above it the whole is a name of a list ("Guinea-Bissau"). */
const listed = 0.8;

/** Each half is named apart; of two, one may be new where the other is a person or a place. */
function splits(parts: readonly string[], sources: readonly (Working | undefined)[]): boolean {
  if (parts.length < 2) return false;
  if (sources.every((source) => source !== undefined)) return true;
  return (
    parts.length === 2 &&
    parts.every((part, i) => part.length > 2 && (sources[i] !== undefined || /^\p{Lu}\p{Ll}/u.test(part))) &&
    sources.some((source) => source !== undefined && (source.type === 'person' || source.type === 'place'))
  );
}

/** One word with a hyphen between capitals; the text has the very same letters. */
function isJoined({ name, start, end }: Working): boolean {
  return (
    name.includes('-') &&
    !name.includes(' ') &&
    end - start === name.length &&
    /^\p{Lu}[^-]*(?:-\p{Lu}[^-]*)+$/u.test(name)
  );
}
