import { keyOf, nameWords, type Working } from './working';

/**
 * "Halvorsen-Adeyemi talks": two names that the article also has apart are two mentions; a double surname that stands
 * nowhere else in parts stays one.
 */
export function splitHyphens(mentions: readonly Working[]): Working[] {
  if (!mentions.some((mention) => isJoined(mention))) return mentions as Working[];
  const apart = new Map<string, Working>();
  for (const mention of mentions) {
    if (mention.demonym || isJoined(mention)) continue;
    apart.set(mention.key, mention);
    if (mention.type === 'person') apart.set(nameWords(mention.key).at(-1) as string, mention);
  }
  const result: Working[] = [];
  for (const mention of mentions) {
    const parts = isJoined(mention) ? mention.name.split('-') : [];
    const sources = parts.map((part) => apart.get(keyOf(part)));
    if (parts.length < 2 || sources.some((source) => source === undefined)) {
      result.push(mention);
      continue;
    }
    let start = mention.start;
    parts.forEach((part, i) => {
      const source = sources[i] as Working;
      const end = start + part.length;
      result.push({
        ...mention,
        start,
        end,
        name: part,
        key: keyOf(part),
        type: source.type,
        typeScore: source.typeScore,
      });
      start = end + 1;
    });
  }
  return result;
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
