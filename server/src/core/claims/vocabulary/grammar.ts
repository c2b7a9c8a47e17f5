/** Small closed classes of English words that the claim rules look at. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const determiners = set(
  'the a an this that these those its their his her our your my another any some each every no',
);
export const definiteDeterminers = set('the this that its their his her');
export const prepositions = set(
  'of in on at by for with from to into onto over under about against between among during since until till after before following despite amid around through throughout without within across along as like near off per than toward towards upon via versus',
);
export const conjunctions = set(
  'and or but nor yet so while whereas although though because if unless when where who whom whose which that what how why whether',
);
export const relatives = set('which that who whom');
export const beForms = set("is are was were be been being 's 're");
export const haveForms = set("has have had having 've 'd");
export const doForms = set('do does did');
export const modals = set("will would shall should can could may might must 'll");
export const negations = set(
  "not never n't no didn't doesn't don't won't wouldn't hasn't haven't hadn't isn't aren't wasn't weren't cannot can't denied denies deny denying",
);
export const adverbs = set(
  'also first then only later once since formally officially illegally unilaterally forcibly effectively already finally eventually again just reportedly allegedly subsequently previously recently briefly jointly fully even still now back',
);
export const pronouns = set('he she it they we i you him them us me who');
/** Parts of a thing: what happens to a part does not happen to the whole. */
export const partWords = set(
  'part parts area areas region regions territory territories portion portions piece pieces swath swaths swathes stretch stretches some several four two three many most half one town towns village villages provinces districts section sections',
);
/** Nouns behind a firm's name that make it a part or a belonging of the firm. */
export const sharedNouns = set(
  'share shares stock stocks stake stakes bond bonds debt debts unit units division divisions subsidiary subsidiaries plant plants factory factories store stores asset assets brand brands headquarters',
);
/** Words that may stand between "of" and a name without changing what is named. */
export const apposedNouns = set(
  'peninsula city town island region republic state country kingdom capital province nation village port',
);
/** Adjectives that make an event one of several. */
export const serialAdjectives = set(
  'second third fourth fifth sixth another latest last next previous earlier later recent new other further subsequent repeated similar first original initial',
);
export const plannedCues = set(
  'plan plans planned planning intend intends intended expected scheduled slated due set poised hopes hope threatened threatens threatening wants want vowed ready try tried trying attempt attempted attempting',
);
export const plannedAdjectives = set(
  'planned proposed possible potential future upcoming attempted failed aborted looming feared threatened would-be imminent scheduled',
);
export const allegedCues = set(
  'allegedly alleged reportedly purportedly supposedly accused accuses accusing claimed claims claim rumored rumoured',
);
/** Verbs by which a noun of an event gets its date: "the referendum took place on …". */
export const happenVerbs = set('happened occurred came began started ended took was were is');
/** Verbs by which a disaster meets a place. */
export const strikingVerbs = set('struck hit shook rocked devastated');

export function isAdverb(word: string): boolean {
  return (
    adverbs.has(word) ||
    (word.length > 4 && word.endsWith('ly') && word !== 'family' && word !== 'july' && word !== 'italy')
  );
}

export function isFunctionWord(word: string): boolean {
  return (
    determiners.has(word) ||
    prepositions.has(word) ||
    conjunctions.has(word) ||
    beForms.has(word) ||
    haveForms.has(word) ||
    doForms.has(word) ||
    modals.has(word) ||
    negations.has(word) ||
    pronouns.has(word)
  );
}
