/** What may stand in a field of a knowledge file: what editors offer there and show of it. */
export interface Field {
  /** One sentence: what the field means. The schema and the hover say the same. */
  readonly about: string;
  /** `words` for one of `words`; `list` is what a list or a mapping holds, by `fields`. */
  readonly value:
    | 'text'
    | 'number'
    | 'flag'
    | 'date'
    | 'dates'
    | 'language'
    | 'currency'
    | 'actor'
    | 'event-kind'
    | 'words'
    | 'mapping'
    | 'spellings';
  /** The words allowed, each with what it means. */
  readonly words?: Readonly<Record<string, string>>;
  /** True where a list of such values may stand. */
  readonly list?: boolean;
  /** Fields of the mapping, or of each mapping of the list. */
  readonly fields?: FieldTable;
}

export type FieldTable = Readonly<Record<string, Field>>;

const table = <const T extends FieldTable>(fields: T): T => fields;

export const sourceFields = table({
  title: { about: 'What the source is called.', value: 'text' },
  url: { about: 'Its address, http:// or https://; shown as a link, never fetched.', value: 'text' },
});

const source: Field = {
  about: 'Where it can be looked up: a title, an address, or both: { title, url }.',
  value: 'text',
  fields: sourceFields,
};

export const typeWords = {
  person: 'A human being, real or fictional.',
  organisation: 'A body, party, company, court, agency or armed group.',
  place: 'A country, region, city, sea or site.',
  other: 'Anything else that has a name: a treaty, a weapon, a publication.',
} as const;

export const standingWords = {
  preferred: 'The house spelling.',
  accepted: 'Right beside the preferred one: never reported.',
  deprecated: 'No longer to be used.',
  wrong: 'A known error.',
} as const;

export const genderWords = {
  female: 'She.',
  male: 'He.',
} as const;

export const nameFields = table({
  text: { about: 'The name as it is written.', value: 'text' },
  language: { about: 'ISO 639-1 code of the language whose press writes it so.', value: 'language' },
  standing: {
    about:
      'preferred: the house spelling. accepted: right too. deprecated: no longer to be used. wrong: a known error.',
    value: 'words',
    words: standingWords,
  },
  short: { about: 'A part used alone for the actor, as a surname is.', value: 'flag' },
  note: { about: 'Why the name stands as it does; shown in messages.', value: 'text' },
});

export const roleFields = table({
  title: { about: 'As written before the name: President, Foreign Minister.', value: 'text' },
  of: { about: 'Id of the country or body.', value: 'actor' },
  from: { about: 'The first day in office: 2014, 2014-03 or 2014-03-18.', value: 'date' },
  to: { about: 'The last day in office; absent while it lasts.', value: 'date' },
  source,
});

export const actorFields = table({
  id: {
    about: 'Lower case, hyphens; made from the name where absent. The id of a known actor adds to it.',
    value: 'actor',
  },
  type: { about: 'What it is; leave it out to add to a known actor.', value: 'words', words: typeWords },
  name: { about: 'The full preferred name.', value: 'text' },
  short: { about: 'The part used alone, as a surname is.', value: 'text' },
  names: {
    about: 'Further names: texts, or { text, language, standing, short, note }.',
    value: 'text',
    list: true,
    fields: nameFields,
  },
  aliases: {
    about: 'Further names: texts, or { text, language, standing, short, note }.',
    value: 'text',
    list: true,
    fields: nameFields,
  },
  spelling: { about: 'The house spelling, where it is not the name.', value: 'text' },
  gender: { about: 'For pronouns: “she said” is said by a woman.', value: 'words', words: genderWords },
  wikidata: { about: 'Its Wikidata item: Q and a number.', value: 'text' },
  demonyms: { about: 'Adjectives and names of inhabitants.', value: 'text', list: true },
  parent: { about: 'Id of the place or organisation it belongs to.', value: 'actor' },
  roles: { about: 'Offices held, each with its dates and source.', value: 'mapping', list: true, fields: roleFields },
  description: { about: 'One line for the hover.', value: 'text' },
  source,
});

export const intervalFields = table({
  from: { about: 'The first day.', value: 'date' },
  to: { about: 'The last day.', value: 'date' },
});

export const eventFields = table({
  id: { about: 'Lower case, hyphens; made from the name where absent.', value: 'text' },
  name: { about: 'What messages call it: annexation of Crimea by Russia.', value: 'text' },
  kind: { about: 'Kind of event: annexation, invasion, election, summit, death, …', value: 'event-kind' },
  date: { about: 'A date, two with a slash between, or { from, to }.', value: 'dates', fields: intervalFields },
  participants: { about: 'Ids of actors.', value: 'actor', list: true },
  essential: {
    about: 'Ids of actors that must be named for a claim to be about this event.',
    value: 'actor',
    list: true,
  },
  source,
});

export const rateFields = table({
  base: { about: 'ISO 4217 code of the currency that is one.', value: 'currency' },
  quote: { about: 'ISO 4217 code of the currency it is counted in.', value: 'currency' },
  year: { about: 'The calendar year.', value: 'number' },
  low: { about: 'Least units of the quote currency for one of the base.', value: 'number' },
  high: { about: 'Most units of the quote currency for one of the base.', value: 'number' },
  source,
});

export const fileFields = table({
  actors: {
    about: 'Persons, organisations, places and others; the id of a known actor adds to it.',
    value: 'mapping',
    list: true,
    fields: actorFields,
  },
  events: { about: 'Dated events, to check articles against.', value: 'mapping', list: true, fields: eventFields },
  rates: { about: 'Lowest and highest exchange rate in a year.', value: 'mapping', list: true, fields: rateFields },
  spellings: { about: 'House spelling by id of the actor: `kyiv: Kiev`.', value: 'spellings' },
});
