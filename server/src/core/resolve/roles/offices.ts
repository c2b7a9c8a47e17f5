import type { Span } from '../../model';

/** An office by its plain name, with the titles that the knowledge base has for it. */
export interface Office {
  readonly name: string;
  readonly titles: readonly string[];
}

const office = (name: string, ...titles: string[]): Office => ({ name, titles });

const prime = office('prime minister', 'Prime Minister', 'Premier', 'Taoiseach');
const defence = office('defence minister', 'Defence Minister');
const defenceSecretary = office('defence secretary', 'Secretary of Defense', 'Defence Secretary');
const secretaryGeneral = office('secretary-general', 'Secretary General', 'Secretary-General');

/** What each is called in a sentence. */
const offices: ReadonlyMap<string, Office> = new Map([
  ['president', office('president', 'President', 'Acting President', 'Transitional President')],
  ['vice president', office('vice president', 'Vice President')],
  ['prime minister', prime],
  ['premier', prime],
  ['chancellor', office('chancellor', 'Chancellor')],
  ['foreign minister', office('foreign minister', 'Foreign Minister')],
  ['foreign secretary', office('foreign secretary', 'Foreign Secretary')],
  ['secretary of state', office('secretary of state', 'Secretary of State')],
  ['defence minister', defence],
  ['defense minister', defence],
  ['defence secretary', defenceSecretary],
  ['defense secretary', defenceSecretary],
  ['secretary of defense', defenceSecretary],
  ['finance minister', office('finance minister', 'Finance Minister')],
  ['interior minister', office('interior minister', 'Interior Minister')],
  ['home secretary', office('home secretary', 'Home Secretary')],
  ['attorney general', office('attorney general', 'Attorney General')],
  ['secretary-general', secretaryGeneral],
  ['secretary general', secretaryGeneral],
  ['supreme leader', office('supreme leader', 'Supreme Leader')],
  ['king', office('king', 'King')],
  ['queen', office('queen', 'Queen')],
  ['emperor', office('emperor', 'Emperor')],
  ['pope', office('pope', 'Pope')],
  ['governor', office('governor')],
  ['mayor', office('mayor')],
  ['minister', office('minister')],
]);

const words = [...offices.keys()].sort((a, b) => b.length - a.length).join('|');
const after = new RegExp(`^(?:['’]s)? (${words})(?![\\p{L}-])`, 'iu');
const before = new RegExp(`(?:^|[^\\p{L}])(the (${words}) of (?:the )?)$`, 'iu');
/** No flag for case: with it, any letter would be a capital. */
const alone = new RegExp(`(?<![\\p{L}-])[Tt]he (${words})(?![\\p{L}-])(?! of )(?! \\p{Lu})`, 'gu');
const inside = new RegExp(`(?<![\\p{L}-])(${words})$`, 'iu');

export interface OfficePhrase extends Span {
  readonly office: Office;
}

/** "the Russian president", "Ukraine's foreign minister": the phrase round a place's mention. */
export function officeAfter(text: string, place: Span, demonym: boolean): OfficePhrase | undefined {
  const match = after.exec(text.slice(place.end, place.end + 40));
  if (!match) return undefined;
  const possessive = match[0].startsWith("'") || match[0].startsWith('’');
  const article = /(?:^|[^\p{L}])(the )$/iu.exec(text.slice(Math.max(0, place.start - 5), place.start))?.[1] ?? '';
  if (demonym ? possessive || article === '' : !possessive && article === '') return undefined;
  return phrase(match[1] as string, place.start - article.length, place.end + match[0].length);
}

/** "the president of France". */
export function officeBefore(text: string, place: Span): OfficePhrase | undefined {
  const match = before.exec(text.slice(Math.max(0, place.start - 40), place.start));
  return match ? phrase(match[2] as string, place.start - (match[1] as string).length, place.end) : undefined;
}

/** The office that a title beside a name ends with: "Russian Foreign Minister"; not "Deputy Foreign Minister". */
export function officeIn(role: string): Office | undefined {
  const match = inside.exec(role);
  if (!match || /\b(?:deputy|vice|former|ex|assistant|shadow|acting)\b/i.test(role.slice(0, match.index)))
    return undefined;
  return offices.get((match[1] as string).toLowerCase());
}

/** Each "the president" that stands for itself. */
export function* officePhrases(text: string): Generator<OfficePhrase> {
  for (const match of text.matchAll(alone)) {
    const made = phrase(match[1] as string, match.index, match.index + match[0].length);
    if (made) yield made;
  }
}

function phrase(words: string, start: number, end: number): OfficePhrase | undefined {
  const found = offices.get(words.toLowerCase());
  return found && { start, end, office: found };
}
