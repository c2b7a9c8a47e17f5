import { type Detail, type Form, is, isHyphen, isText, type Match } from '../../form';
import { yearAt } from '../../numbers';
import type { Tokens } from '../../tokens';
import type { Lexicon } from '../../vocabulary/lexicon';
import { AGO, DAY_PART, DEICTIC, SEASON, UNIT, WEEKDAY, type Word } from '../../vocabulary/word';
import { durationValue } from '../duration';
import { toWeekday } from '../weekday';
import { isApostrophe, isOneOf, phraseBefore, withArticle, wordBefore } from './phrases';

interface Position {
  readonly first: number;
  readonly end: number;
  readonly shift: number;
  readonly anaphoric: boolean;
}

/** The word of position beside a noun: "dernier", "prochain", "ce", "même", "suivant", before it or after it. */
function positionOf(tokens: Tokens, at: number, end: number, lexicon: Lexicon): Position | undefined {
  const before = wordBefore(tokens, at);
  const sides: readonly [readonly string[], number, boolean][] = [
    [lexicon.last, -1, false],
    [lexicon.next, 1, false],
    [lexicon.previous, -1, true],
    [lexicon.following, 1, true],
    [lexicon.same, 0, true],
  ];
  for (const [list, shift, anaphoric] of sides) {
    if (isOneOf(tokens, end, list)) {
      const viene = isText(tokens(end), 'que');
      if (viene && !isText(tokens(end + 1), 'viene')) continue;
      return { first: withArticle(tokens, at, lexicon), end: viene ? end + 2 : end + 1, shift, anaphoric };
    }
    if (isOneOf(tokens, before, list) && !isText(tokens(before), 'que')) {
      return { first: withArticle(tokens, before, lexicon), end, shift, anaphoric };
    }
  }
  if (!isOneOf(tokens, before, lexicon.these)) return undefined;
  const there = isHyphen(tokens(end)) && isText(tokens(end + 1), 'là', 'ci') ? end + 2 : end;
  return { first: before, end: there, shift: 0, anaphoric: there > end && isText(tokens(end + 1), 'là') };
}

function dayPartAfter(tokens: Tokens, at: number): { part: string; next: number } | undefined {
  let word = at;
  if (isText(tokens(at), 'por', 'a', 'de') && isText(tokens(at + 1), 'la', 'el')) word = at + 2;
  else if (isText(tokens(at), 'dans', 'en', 'au') && isText(tokens(at + 1), 'la', 'l'))
    word = isApostrophe(tokens, at + 2) ? at + 3 : at + 2;
  return partAt(tokens, word);
}

/** A day part; "après-midi" is two words. */
function partAt(tokens: Tokens, at: number): { part: string; next: number } | undefined {
  const token = tokens(at);
  if (!is(token, DAY_PART)) return undefined;
  if (token?.text === 'après')
    return isHyphen(tokens(at + 1)) && isText(tokens(at + 2), 'midi') ? { part: 'AF', next: at + 3 } : undefined;
  return { part: token?.word?.part ?? 'MO', next: at + 1 };
}

/** "lundi dernier", "lundi matin", "letzten Montag", "Montagabend", "el lunes por la noche", "tous les lundis". */
export const weekday = (lexicon: Lexicon): Form => ({
  starts: WEEKDAY,
  match(tokens, at) {
    const word = tokens(at)?.word;
    if (!word?.weekday) return undefined;
    const part = word.part ? { part: word.part, next: at + 1 } : dayPartAfter(tokens, at + 1);
    const end = part?.next ?? at + 1;
    const detail: Detail = part ? { dayPart: part.part } : {};
    const every = phraseBefore(tokens, at, lexicon.every);
    if (every !== undefined || word.plural) {
      const value = `XXXX-WXX-${word.weekday}${part ? `T${part.part}` : ''}`;
      return {
        first: every ?? at,
        end,
        type: 'set',
        form: 'set',
        said: { weekday: word.weekday },
        relative: false,
        detail: { value },
      };
    }
    const position = positionOf(tokens, at, end, lexicon);
    if (!position) return { ...toWeekday(end, word.weekday, detail), left: undefined };
    const { first, shift, anaphoric } = position;
    return {
      ...toWeekday(position.end, word.weekday, { ...detail, shift, ...(anaphoric ? { anaphoric } : {}) }),
      first,
      left: undefined,
    };
  },
});

/** "aujourd'hui", "hier soir", "avant-hier", "heute Abend", "ayer por la tarde". */
export const deictic = (lexicon: Lexicon): Form => ({
  starts: DEICTIC,
  match(tokens, at) {
    const word = tokens(at)?.word;
    let first = at;
    let next = at + 1;
    let shift = Number.parseInt(word?.value ?? '0', 10);
    if (isText(tokens(at), 'aujourd')) {
      if (!isApostrophe(tokens, next) || !isText(tokens(next + 1), 'hui')) return undefined;
      next += 2;
    }
    if (isText(tokens(at), 'mañana', 'morgen')) {
      const before = tokens(at - 1);
      if (isOneOf(tokens, at - 1, lexicon.articles) || isOneOf(tokens, at - 1, lexicon.these)) return undefined;
      if (tokens(at)?.text === 'morgen' && ((tokens(at)?.capital && at > 0) || isText(before, 'am', 'guten')))
        return undefined;
      if (isText(before, 'de', 'por')) return undefined;
    }
    if (isHyphen(tokens(at - 1)) && isText(tokens(at - 2), 'avant', 'après')) {
      first = at - 2;
      shift *= 2;
    }
    const part = word?.part && word.value === '-1D' ? { part: word.part, next } : dayPartAfter(tokens, next);
    const detail: Detail = { unit: 'D', shift, ...(part ? { dayPart: part.part } : {}) };
    return { first, end: part?.next ?? next, type: part ? 'time' : 'date', form: 'deictic', relative: true, detail };
  },
});

/** "ce matin", "cette nuit", "la nuit dernière", "esta noche", "diesen Morgen". */
export const dayPart = (lexicon: Lexicon): Form => ({
  starts: DAY_PART,
  match(tokens, at) {
    const part = partAt(tokens, at);
    const position = part && positionOf(tokens, at, part.next, lexicon);
    if (!part || !position) return undefined;
    const { first, end, shift, anaphoric } = position;
    const form = anaphoric ? 'anaphor' : 'deictic';
    return { first, end, type: 'time', form, relative: true, detail: { unit: 'D', shift, dayPart: part.part } };
  },
});

/** "la semaine dernière", "cette année", "l'an dernier", "le même jour", "nächste Woche", "chaque mois". */
export const unit = (lexicon: Lexicon): Form => ({
  starts: UNIT,
  match(tokens, at) {
    const word = tokens(at)?.word;
    if (!word?.unit) return undefined;
    let end = at + 1;
    if (isText(tokens(at), 'week')) {
      if (!isHyphen(tokens(end)) || !isText(tokens(end + 1), 'end', 'ends')) return undefined;
      end += 2;
    }
    const every = phraseBefore(tokens, at, lexicon.every);
    if (every !== undefined && word.unit !== 'WE' && !isText(tokens(at), 'halbjahr')) {
      return {
        first: every,
        end,
        type: 'set',
        form: 'set',
        relative: false,
        detail: { value: durationValue(1, word.unit) },
      };
    }
    if (word.number !== undefined) return undefined;
    if (word.value !== undefined || word.shift !== undefined) return compoundUnit(tokens, at, word, lexicon);
    const edge = edgeOf(tokens, at, word, lexicon);
    if (edge) return edge;
    const position = positionOf(tokens, at, end, lexicon);
    if (!position || word.unit === 'TS' || word.unit === 'TM' || word.unit === 'TH') return undefined;
    if (word.plural || isText(tokens(at), 'halbjahr')) return undefined;
    const { first, shift, anaphoric } = position;
    const detail: Detail = { unit: word.unit, shift, ...(anaphoric ? { anaphoric } : {}) };
    return { first, end: position.end, type: 'date', form: 'this-unit', relative: true, detail };
  },
});

/** "Jahresbeginn", "Monatsende"; "Vorjahr", "Vormonat". */
function compoundUnit(tokens: Tokens, at: number, { unit, value, shift }: Word, lexicon: Lexicon): Match | undefined {
  const before = isOneOf(tokens, at - 1, lexicon.articles) ? at - 1 : at;
  const detail: Detail = { unit: unit ?? 'Y', shift: shift ?? 0 };
  if (value !== undefined) detail.mod = value;
  return { first: before, end: at + 1, type: 'date', form: 'this-unit', relative: true, detail };
}

/** "le début de l'année", "la fin du mois", "finales de año". */
function edgeOf(tokens: Tokens, at: number, { unit, plural }: Word, lexicon: Lexicon): Match | undefined {
  if (plural || (unit !== 'Y' && unit !== 'M') || !isText(tokens(at), 'année', 'mois', 'año', 'mes')) return undefined;
  const article = withArticle(tokens, at, lexicon);
  const of = isOneOf(tokens, article - 1, ['de', 'du', 'del']) ? article - 1 : article;
  const mod = lexicon.edges[tokens(of - 1)?.text ?? ''];
  if (mod === undefined || mod === 'MID' || (of === at && article === at)) return undefined;
  const next = tokens(at + 1);
  if (next?.kind === 'number' || isOneOf(tokens, at + 1, [...lexicon.last, ...lexicon.next, ...lexicon.previous]))
    return undefined;
  const detail: Detail = { unit, shift: 0, mod };
  return {
    first: withArticle(tokens, of - 1, lexicon),
    end: at + 1,
    type: 'date',
    form: 'this-unit',
    relative: true,
    detail,
  };
}

/** "l'été dernier", "été 2024", "im Sommer 2024", "el verano pasado", "au printemps". */
export const season = (lexicon: Lexicon): Form => ({
  starts: SEASON,
  match(tokens, at): Match | undefined {
    const part = tokens(at)?.word?.season;
    if (!part) return undefined;
    const ofYear = isOneOf(tokens, at + 1, lexicon.of) ? at + 2 : at + 1;
    const year = yearAt(tokens, ofYear);
    if (year !== undefined)
      return { end: ofYear + 1, type: 'date', form: 'season', said: { year }, relative: false, detail: { part } };
    const position = positionOf(tokens, at, at + 1, lexicon);
    const doubtful =
      tokens(at)?.word?.doubtful === true && !isApostrophe(tokens, at - 1) && !isOneOf(tokens, at - 1, lexicon.these);
    if (position && !doubtful) {
      return {
        first: position.first,
        end: position.end,
        type: 'date',
        form: 'season',
        relative: true,
        detail: { part, shift: position.shift },
      };
    }
    if (doubtful || !isText(tokens(at - 1), 'au', 'im', 'en', 'el')) return undefined;
    return { end: at + 1, type: 'date', form: 'season', relative: true, detail: { part } };
  },
});

/** "le lendemain", "la veille", "am Vortag", "la víspera". */
export const neighbour = (lexicon: Lexicon): Form => ({
  starts: AGO,
  match(tokens, at): Match | undefined {
    const shift = isText(tokens(at), 'lendemain', 'folgetag') ? 1 : -1;
    const first = withArticle(tokens, at, lexicon);
    if (first === at && !isText(tokens(at - 1), 'am', 'au')) return undefined;
    if (isText(tokens(at + 1), 'de', 'du', 'd', 'des', 'del')) return undefined;
    return {
      first,
      end: at + 1,
      type: 'date',
      form: 'this-unit',
      relative: true,
      detail: { unit: 'D', shift, anaphoric: true },
    };
  },
});
