import { type Detail, type Form, is, isHyphen, isText, type Match } from '../../form';
import { cardinalAt, type Quantity, toQuantity, yearAt } from '../../numbers';
import type { Tokens } from '../../tokens';
import type { Lexicon } from '../../vocabulary/lexicon';
import { CARDINAL, NUMBER, ORDINAL, UNIT, type Unit } from '../../vocabulary/word';
import { durationValue } from '../duration';
import { isApostrophe, isOneOf, phraseAt, phraseBefore } from './phrases';

function quantityAt(tokens: Tokens, at: number): Quantity | undefined {
  const first = cardinalAt(tokens, at);
  if (!first) return undefined;
  const joint = tokens(first.next);
  if (joint?.text === ',' && !joint.gap && tokens(first.next + 1)?.kind === 'number' && !tokens(first.next + 1)?.gap) {
    const decimals = tokens(first.next + 1)?.text ?? '';
    return toQuantity(first.next + 2, Number(`${first.count}.${decimals}`));
  }
  if (!isText(joint, 'à', 'a', 'bis', 'ou', 'oder', 'o', '-', '–')) return first;
  const second = cardinalAt(tokens, first.next + 1);
  return second ? toQuantity(second.next, first.count, second.count) : first;
}

const LASTING = new Set(
  'pendant durant depuis en d sous durante en por während seit für binnen innerhalb après nach tras'.split(' '),
);

/** What stands around a number of units: "il y a deux semaines", "deux jours plus tard", "pendant trois mois". */
function around(
  tokens: Tokens,
  at: number,
  end: number,
  unit: Unit,
  quantity: Quantity,
  lexicon: Lexicon,
): Match | undefined {
  const { count } = quantity;
  const detail: Detail = { unit, ...(count === undefined ? {} : { count }) };
  const approximate = phraseBefore(tokens, at, lexicon.approximate);
  const first = approximate ?? at;
  const earlier = phraseAt(tokens, end, lexicon.earlier);
  const later = phraseAt(tokens, end, lexicon.later);
  const counted = earlier ?? later;
  const next = counted === undefined ? undefined : tokens(counted);
  const open =
    next === undefined ||
    next.kind === 'mark' ||
    counted! - end > 1 ||
    !isText(tokens(end), 'avant', 'après', 'antes', 'después');
  if (counted !== undefined && open) {
    const direction = earlier === undefined ? 1 : -1;
    return ago(first, counted, { ...detail, direction, anchor: 'text' });
  }
  const before = phraseBefore(tokens, first, lexicon.agoBefore);
  if (before !== undefined) {
    if (isText(tokens(before - 1), 'desde')) return lasting(first, end, unit, quantity);
    return ago(before, end, { ...detail, direction: -1, anchor: 'published' });
  }
  const ahead = phraseBefore(tokens, first, lexicon.inBefore);
  if (ahead !== undefined) return ago(ahead, end, { ...detail, direction: 1, anchor: 'published' });
  if (is(tokens(at), CARDINAL) && count === 1) {
    const word = isApostrophe(tokens, first - 1) ? first - 2 : first - 1;
    if (!LASTING.has(tokens(word)?.text ?? '')) return undefined;
  }
  return lasting(first, end, unit, quantity);
}

function ago(first: number, end: number, detail: Detail): Match {
  return { first, end, type: 'date', form: 'ago', relative: true, detail };
}

function lasting(first: number, end: number, unit: Unit, { count, upper }: Quantity): Match {
  const detail: Detail = {
    value: durationValue(count, unit),
    ...(upper === undefined ? {} : { upper: durationValue(upper, unit) }),
  };
  return { first, end, type: 'duration', form: 'duration', relative: false, detail };
}

/** "43 ans" of a person is an age, no stretch of time. */
function isAge(tokens: Tokens, at: number, end: number, unit: Unit): boolean {
  if (unit !== 'Y') return false;
  if (isText(tokens(end), 'alt', 'jährig')) return true;
  const [before, after] = [tokens(at - 1), tokens(end)];
  if (isText(before, 'à', 'con')) return true;
  if (isText(before, 'a', 'avait', 'tiene', 'tenía') && !isText(tokens(at - 2), 'y')) return true;
  if (before?.text === ',' && /^[,.)]$/.test(after?.text ?? '')) return true;
  return (
    isText(before, 'de') &&
    isText(
      tokens(at - 2),
      'âgé',
      'âgée',
      'âgés',
      'homme',
      'femme',
      'hombre',
      'mujer',
      'joven',
      'niño',
      'niña',
      'garçon',
      'fille',
      'edad',
    )
  );
}

/** "30 jours", "deux semaines plus tard", "vor drei Tagen", "30-tägig", "hace dos años", "quelques mois". */
export const quantity = (lexicon: Lexicon): Form => ({
  starts: NUMBER | CARDINAL | UNIT,
  match(tokens, at) {
    const word = tokens(at)?.word;
    if (is(tokens(at), UNIT)) {
      if (word?.number !== undefined) return lasting(at, at + 1, word.unit!, toQuantity(at, word.number));
      if (!word?.unit || !isOneOf(tokens, at - 1, lexicon.vague)) return undefined;
      return around(tokens, at - 1, at + 1, word.unit, toQuantity(at), lexicon);
    }
    const found = quantityAt(tokens, at);
    if (!found) return undefined;
    const noun = isHyphen(tokens(found.next)) ? found.next + 1 : found.next;
    const unit = tokens(noun)?.word?.unit;
    if (!unit || unit === 'WE' || tokens(noun)?.word?.number !== undefined || isAge(tokens, at, noun + 1, unit))
      return undefined;
    if (noun > found.next && /^jährig/.test(tokens(noun)?.text ?? '')) return undefined;
    if (
      lexicon.hourLetter &&
      unit === 'TH' &&
      isText(tokens(at - 1), 'à', 'vers', 'dès') &&
      !tokens(noun)?.word?.plural === false
    )
      return undefined;
    return around(tokens, at, noun + 1, unit, found, lexicon);
  },
});

/** "9h30", "20 heures", "9.30 Uhr", "a las 20 horas". */
export const clock = (lexicon: Lexicon): Form => ({
  starts: NUMBER,
  match(tokens, at) {
    const hour = tokens(at);
    if (!hour || hour.text.length > 2 || hour.value > 24) return undefined;
    let next = at + 1;
    let minute = 0;
    let marked = false;
    if (lexicon.hourLetter && isText(tokens(next), lexicon.hourLetter)) {
      marked = true;
      next++;
      const minutes = tokens(next);
      if (minutes?.kind === 'number' && minutes.text.length === 2 && minutes.value < 60) {
        minute = minutes.value;
        next++;
      } else if (tokens(next - 1)?.gap) return undefined;
    } else if (
      /^[:.]$/.test(tokens(next)?.text ?? '') &&
      tokens(next + 1)?.text.length === 2 &&
      !tokens(next + 1)?.gap
    ) {
      const minutes = tokens(next + 1)!;
      if (minutes.kind !== 'number' || minutes.value > 59) return undefined;
      minute = minutes.value;
      next += 2;
    }
    const at2 = tokens(at - 1)?.text ?? '';
    if (isOneOf(tokens, next, lexicon.hours)) {
      if (lexicon.hours.includes('uhr') || /^(?:à|vers|dès|las|avant)$/.test(at2)) {
        marked = true;
        next++;
      }
    }
    if (!marked) return undefined;
    const clockValue = `T${String(hour.value).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
    return { end: next, type: 'time', form: 'clock', relative: true, detail: { clock: clockValue } };
  },
});

/** "troisième trimestre 2024", "zweites Halbjahr", "tercer trimestre de 2024". */
export const partOfYear = (lexicon: Lexicon): Form => ({
  starts: ORDINAL,
  match(tokens, at) {
    const ordinal = tokens(at)?.word?.ordinal ?? 0;
    const letter = isOneOf(tokens, at + 1, lexicon.quarters)
      ? 'Q'
      : isOneOf(tokens, at + 1, lexicon.halves)
        ? 'H'
        : undefined;
    if (!letter || ordinal < 1 || ordinal > (letter === 'Q' ? 4 : 2)) return undefined;
    const after = isOneOf(tokens, at + 2, [...lexicon.of, 'de']) ? at + 3 : at + 2;
    const year = yearAt(tokens, after);
    return {
      end: year === undefined ? at + 2 : after + 1,
      type: 'date',
      form: letter === 'Q' ? 'quarter' : 'half',
      said: year === undefined ? {} : { year },
      relative: year === undefined,
      detail: { part: `${letter}${ordinal}` },
    };
  },
});

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10 };

function roman(text: string): number | undefined {
  const digits = text.replace(/(?:ème|e)$/, '');
  if (!/^[ivx]{1,5}$/.test(digits)) return undefined;
  let total = 0;
  for (let i = 0; i < digits.length; i++) {
    const value = ROMAN[digits[i] as string] ?? 0;
    total += value < (ROMAN[digits[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

/** "années 1990", "1990er Jahre", "década de 1990"; "XXe siècle", "19. Jahrhundert", "siglo XIX". */
export const longSpan = (lexicon: Lexicon): Form => ({
  starts: NUMBER | UNIT,
  match(tokens, at) {
    const token = tokens(at);
    if (token?.kind !== 'number') return isOneOf(tokens, at, lexicon.centuries) ? century(tokens, at) : undefined;
    if (lexicon.decadeSuffix) {
      const suffix = tokens(at + 1);
      if (!suffix || suffix.gap || suffix.text !== lexicon.decadeSuffix || token.value % 10 !== 0) return undefined;
      const end = isText(tokens(at + 2), 'jahre', 'jahren')
        ? at + 3
        : isHyphen(tokens(at + 2)) && isText(tokens(at + 3), 'jahre', 'jahren')
          ? at + 4
          : undefined;
      return end === undefined ? undefined : decade(at, end, token.text);
    }
    const first = phraseBefore(tokens, at, lexicon.decadeBefore);
    return first === undefined || token.value % 10 !== 0 ? undefined : decade(first, at + 1, token.text);
  },
});

function decade(first: number, end: number, digits: string): Match | undefined {
  const value =
    digits.length === 4
      ? digits.slice(0, 3)
      : digits.length === 2
        ? `${Number(digits) >= 30 ? '19' : '20'}${digits.charAt(0)}`
        : undefined;
  return value === undefined
    ? undefined
    : { first, end, type: 'date', form: 'decade', relative: false, detail: { value } };
}

function century(tokens: Tokens, at: number): Match | undefined {
  let first = at - 1;
  let end = at + 1;
  let number: number | undefined;
  const after = tokens(at + 1);
  if (isText(tokens(at), 'siglo')) {
    number = after?.capital ? roman(after.text) : undefined;
    first = at;
    end = at + 2;
  } else if (tokens(first)?.kind === 'word' && tokens(first - 1)?.kind === 'number' && !tokens(first)?.gap) {
    first--;
    number = tokens(first)?.value;
  } else if (tokens(first)?.text === '.' && tokens(first - 1)?.kind === 'number') {
    first--;
    number = tokens(first)?.value;
  } else if (tokens(first)?.capital) number = roman(tokens(first)?.text ?? '');
  if (number === undefined || number < 1 || number > 22) return undefined;
  return {
    first,
    end,
    type: 'date',
    form: 'century',
    relative: false,
    detail: { value: String(number - 1).padStart(2, '0') },
  };
}
