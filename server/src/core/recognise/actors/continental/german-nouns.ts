/** Tells German nouns from names: both have a capital, so that the word's own build has to tell. */

/** Endings that make nouns; nearly no name has one. */
const nounEnding =
  /.{3}(?:(?:ung|heit|keit|schaft|tion|sion|ität)(?:en|s)?|ismus|lings?|linge|lingen|chens?|ments?|mente|menten|(?:enz|anz|atur|ktur)(?:en)?|nis(?:ses?|sen)?|(?:logie|grafie|nomie|kratie|thek)n?|ierers?|iererinnen|ators?|atoren|(?:ator|ist|eur|l|n|)erin(?:nen)?|[^g]ie|iums?|ien|oden|iker|ikern|istin(?:nen)?|eurin(?:nen)?|ikums?|tums?|gruppe)$/;
/** Participles used as nouns: "Verletzte", "Vorsitzender", "Studierenden". */
const participle = /^(?:.*(?:ge|be|ver|er|ent|zer|ein|an)[a-zäöüß]{2,}t|.{3,}(?:end|iert))(?:e|en|er|em|es)$/;
const inflections = ['n', 's', 'e', 'en', 'es', 'er', 'ern', 'nen', 'in', 'innen', 'se', 'sen', 'ns', 'r', 'em'];
/** Ends of names of towns and families, which are nouns too: a compound with one of them counts only if it is listed. */
const nameTails = new Set(
  'bach berg bergs burg dorf feld felder stein steins mann manns haus hof hofs see wald tal brunn kirch furt stadt heim au hagen rode beck becker maier meier bauer müller schmidt schneider fischer weber wagner wolf vogel fuchs horn kopf bock moser baum bruch bühl roth rose'.split(
    ' ',
  ),
);
const particles = new Set(
  'ab an auf aus bei durch ein ent fest fort frei gegen gemein gesamt haupt heim her hin hoch innen außen inter kurz lang mehr miss mit mittel nach neben neu nicht nieder ober ost west nord süd rück selbst sonder tief trans über um un unter ur ver vize voll vor vorder weg weiter wieder zu zurück zusammen zwischen ex co anti mega super mini multi bio öko groß klein alt zwei drei vier fünf'.split(
    ' ',
  ),
);
const links = ['', 's', 'es', 'n', 'en', 'er', 'e', 'ens', 'ns'];

const plainVowels = (word: string): string => word.replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u');

/** How a word, in lower case, is known for a noun: by the list, or by its ending or what it is composed of. */
export type NounReader = (word: string) => 'listed' | 'built' | undefined;

export function nounReader(
  nouns: ReadonlySet<string>,
  verbs: ReadonlySet<string>,
  adjectives: ReadonlySet<string>,
): NounReader {
  /** In the list as it is or inflected. */
  const listed = (word: string): boolean => {
    if (nouns.has(word)) return true;
    for (const ending of inflections) {
      if (word.length < ending.length + 3 || !word.endsWith(ending)) continue;
      const base = word.slice(0, -ending.length);
      if (nouns.has(base) || nouns.has(`${base}e`) || nouns.has(plainVowels(base))) return true;
    }
    return nouns.has(plainVowels(word));
  };
  const verb = (word: string): boolean => {
    if (verbs.has(word)) return true;
    // Particles come off the front: "Vorgehen", "Zurückkommen".
    for (let at = 2; at <= 8 && at < word.length - 3; at++)
      if (particles.has(word.slice(0, at)) && verbs.has(word.slice(at))) return true;
    return false;
  };
  const derived = (word: string): boolean => {
    if (word.length < 6) return word.length > 3 && verb(word);
    if (nounEnding.test(word)) return true;
    if (verb(word) || (word.endsWith('s') && verb(word.slice(0, -1)))) return true;
    if (word.length > 6 && participle.test(word)) return true;
    // "Bäcker", "Käuferinnen": who does what the verb says.
    const agent = /^(.+?)(?:er|ern|ers|erin|erinnen)$/.exec(word)?.[1];
    if (agent !== undefined && agent.length > 2) {
      if (verb(`${agent}en`) || verb(`${agent}n`) || verb(`${plainVowels(agent)}en`)) return true;
    }
    // "Grüne", "Arbeitsloser": an adjective as a noun.
    const stem = /^(.+?)(?:e|en|er|es|em)$/.exec(word)?.[1];
    return stem !== undefined && stem.length > 3 && adjectives.has(stem);
  };
  const modifier = (word: string): boolean => {
    if (particles.has(word) || nouns.has(word) || adjectives.has(word)) return true;
    if (verb(`${word}en`) || verb(`${word}n`)) return true;
    for (const link of links) {
      if (!word.endsWith(link)) continue;
      const base = link === '' ? word : word.slice(0, -link.length);
      if (base.length > 2 && (listed(base) || nouns.has(`${base}e`) || (base.length > 5 && derived(base)))) return true;
    }
    return false;
  };
  const composed = (word: string, depth: number): boolean => {
    const most = Math.min(word.length - 3, 24);
    for (let at = 2; at <= most; at++) {
      const tail = word.slice(at);
      if (nameTails.has(tail)) continue;
      if (!listed(tail) && !(tail.length > 5 && (derived(tail) || (depth < 2 && composed(tail, depth + 1))))) continue;
      const head = word.slice(0, at);
      // A long known tail needs no known head ("Trinkwasserverband"), a short one may end any name.
      if (tail.length > 6 && at > 2) return true;
      if (modifier(head) || (depth < 2 && head.length > 5 && composed(head.replace(/s$/, ''), depth + 1))) return true;
    }
    return false;
  };
  return (word) => {
    if (word.length >= 40) return undefined;
    if (listed(word)) return 'listed';
    return derived(word) || composed(word, 0) ? 'built' : undefined;
  };
}
