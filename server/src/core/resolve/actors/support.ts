import { initialsOf, nameWords, surnamesOf, type Working } from './working';

const supported = 0.5;

/**
 * Decides on the drafts that a capital alone does not make a name (opening a sentence, in a headline of capitals):
 * they stay if a mention elsewhere in the article bears the same name, or a longer one that contains it.
 */
export function confirm(mentions: readonly Working[]): Working[] {
  const sure = new Set<string>();
  for (const mention of mentions) {
    if (mention.score < supported || mention.demonym) continue;
    sure.add(mention.key);
    if (mention.type === 'organisation')
      for (const initials of initialsOf(mention.name)) sure.add(initials.toLowerCase());
    if (mention.type === 'person' && mention.typeScore >= 0.6) {
      const words = nameWords(mention.key);
      for (const word of words) if (word.length > 2) sure.add(word);
      if (words.length > 1) for (const surname of surnamesOf(words)) sure.add(surname);
    }
  }
  return mentions.filter((mention) => mention.score >= supported || (mention.score > 0.05 && sure.has(mention.key)));
}
