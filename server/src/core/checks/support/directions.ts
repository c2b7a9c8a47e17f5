import type { Span } from '../../model';

/** A word that says which way a figure went, with its place in the stretch it was looked for in. */
export interface Direction extends Span {
  readonly up: boolean;
}

const englishUp =
  'rose|rises|risen|rising|climb(?:s|ed|ing)?|gr[eo]ws?|grown|increas(?:es|ed|ing|e)|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:es|ed|ing|e)|accelerat(?:es|ed|ing|e)|quicken(?:s|ed)?|widen(?:s|ed|ing)?|swelled|expand(?:s|ed|ing)?|rais(?:es|ed|ing|e)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|hik(?:es|ed|ing|e)|(?:edg(?:es|ed)|inch(?:es|ed)|tick(?:s|ed)|revis(?:es|ed)|went|going|goes) up(?:wards)?';
const englishDown =
  'fell|falls|fallen|falling|drop(?:s|ped|ping)?|declin(?:es|ed|ing|e)|decreas(?:es|ed|ing|e)|dip(?:s|ped)?|slip(?:s|ped|ping)?|slid|slides|sliding|sank|sinks|plung(?:es|ed|ing|e)|tumbl(?:es|ed|ing|e)|slump(?:s|ed|ing)?|eas(?:es|ed)|slow(?:s|ed)|cooled|shrank|shrinks|shrunk|narrow(?:s|ed)|cuts?|cutting|lower(?:s|ed|ing)|reduc(?:es|ed|ing|e)|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|(?:edg(?:es|ed)|inch(?:es|ed)|tick(?:s|ed)|revis(?:es|ed)|went|going|goes) down(?:wards)?';
const abroadUp =
  '(?:a|ont|est) (?:augment|progress|grimp|mont|relev)é[es]*|grimpe|stieg(?:en)?|gestiegen|kletterten?|geklettert|wuchs(?:en)?|gewachsen|erhöhten? sich|subi(?:ó|eron)|aument(?:ó|aron)|creci(?:ó|eron)';
const abroadDown =
  '(?:a|ont|est) (?:recul|baiss|chut|diminu|tomb|abaiss)é[es]*|recule|sanken|sank|gesunken|fiel(?:en)?|gefallen|schrumpften?|geschrumpft|baj(?:ó|aron)|cay(?:ó|eron)|disminuy(?:ó|eron)|descendi(?:ó|eron)';

const either = new RegExp(
  `(?<![\\p{L}-])(?:(${englishUp}|${abroadUp})|(?:${englishDown}|${abroadDown}))(?![\\p{L}-])`,
  'giu',
);

/** The last word of a change in a stretch of text, and only where no other one goes the other way before it. */
export function lastDirection(text: string): Direction | undefined {
  let last: Direction | undefined;
  for (const match of text.matchAll(either))
    last = { start: match.index, end: match.index + match[0].length, up: match[1] !== undefined };
  return last;
}

/** A cheap first look: whether a sentence may tell a change at all. */
export function mayTellChange(text: string): boolean {
  return /\bfrom\b|\bthan\b|\bcompared\b|\bagainst\b|\bcontre\b|\bauf\b|\bal? \d|\bà \d|\b(?:above|below)\b/i.test(
    text,
  );
}
