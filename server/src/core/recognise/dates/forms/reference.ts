import { type Form, is, isHyphen, isText, type Match } from '../form';
import { quantityAt } from '../numbers';
import type { Token, Tokens } from '../tokens';
import { CARDINAL, DETERMINER, FISCAL, REFERENCE, SEASON, SHIFT, UNIT, VAGUE } from '../vocabulary/word';
import { durationValue } from './duration';
import { yearTail } from './quarter';

function reference(end: number, value: string, left?: Match['left']): Match {
  return { end, type: 'date', form: 'reference', relative: true, detail: { value }, left };
}

/** "now", "recently", "the future", "these days", "right now": no calendar day but a reference. */
export const vagueReference: Form = {
  starts: REFERENCE,
  match(tokens, at) {
    const token = tokens(at)!;
    const [previous, next] = [tokens(at - 1), tokens(at + 1)];
    const value = token.word!.value!;
    switch (token.text) {
      case 'past':
        return isText(previous, 'the') &&
          !is(next, UNIT | VAGUE) &&
          (next === undefined || next.kind === 'mark' || isText(tokens(at - 2), 'in'))
          ? reference(at + 1, value, 'date')
          : undefined;
      case 'once':
        return undefined;
      case 'future':
        if (isText(previous, 'near', 'foreseeable', 'distant') && isText(tokens(at - 2), 'the')) {
          return { ...reference(at + 1, value), first: at - 2 };
        }
        return isText(previous, 'the') && isText(tokens(at - 2), 'in', 'for', 'into') && !isText(next, 'of')
          ? reference(at + 1, value, 'date')
          : undefined;
      case 'recent':
        return recent(tokens, at);
      case 'current':
        return isText(next, 'account', 'affairs') || is(next, UNIT | FISCAL) ? undefined : reference(at + 1, value);
      case 'soon':
        return isText(previous, 'as', 'how', 'too') || isText(next, 'as', 'after')
          ? undefined
          : reference(at + 1, value);
      case 'now':
        return isHyphen(next) ? undefined : reference(at + 1, value);
      default:
        if (isText(previous, 'more', 'most') && isText(token, 'recently'))
          return { ...reference(at + 1, value), first: at - 1 };
        return reference(at + 1, value);
    }
  },
};

/** "recent months" is a stretch of unknown length; "the recent talks" is not long ago. */
function recent(tokens: Tokens, at: number): Match | undefined {
  const next = tokens(at + 1);
  if (is(next, UNIT)) {
    if (!next!.word!.plural) return undefined;
    const unit = next!.word!.unit!;
    if (unit === 'Y' || unit === 'DE') return reference(at + 2, 'PAST_REF');
    return {
      end: at + 2,
      type: 'duration',
      form: 'duration',
      relative: true,
      detail: { value: durationValue(undefined, unit), shift: -1 },
    };
  }
  return undefined;
}

/** "these days", "the summer of 2014", "in spring", "summer 2024". */
export const season: Form = {
  starts: SEASON,
  match(tokens, at) {
    const token = tokens(at)!;
    const previous = tokens(at - 1);
    if (token.word!.plural) return undefined;
    const tail = yearTail(tokens, at + 1);
    const detail = { part: token.word!.season!, ...tail.detail };
    const said = tail.year === undefined ? {} : { year: tail.year };
    if (tail.next === at + 1) {
      const next = tokens(at + 1);
      const closed =
        next === undefined ||
        next.kind === 'mark' ||
        !/^\p{Ll}/u.test(next.text) ||
        isText(
          next,
          'and',
          'or',
          'as',
          'when',
          'to',
          'that',
          'was',
          'is',
          'after',
          'before',
          'at',
          'with',
          'has',
          'had',
          'will',
        );
      if (
        !isText(previous, 'the', 'in', 'by', 'since', 'until', 'early', 'late', 'during', 'and') &&
        !isHyphen(previous)
      )
        return undefined;
      if (token.word!.doubtful ? !closed || isText(previous, 'and', 'late') : isText(previous, 'and')) return undefined;
      if (
        token.word!.doubtful &&
        isText(previous, 'the') &&
        !isText(tokens(at - 2), 'in', 'by', 'until', 'since', 'during')
      )
        return undefined;
    }
    return {
      end: tail.next,
      type: 'date',
      form: 'season',
      said,
      relative: tail.year === undefined,
      detail,
      left: 'date',
    };
  },
};

/** "the year", "the quarter", "the weekend", "the day before", "the latest quarter", "the nine months". */
export const bareUnit: Form = {
  starts: DETERMINER,
  match(tokens, at) {
    if (!isText(tokens(at), 'the', 'these')) return undefined;
    const next = tokens(at + 1);
    if (isText(tokens(at), 'these')) return isText(next, 'days') ? reference(at + 2, 'PRESENT_REF') : undefined;
    if (!next) return undefined;
    if (isText(next, 'latest')) {
      const noun = is(tokens(at + 2), FISCAL) ? at + 3 : at + 2;
      if (isText(tokens(noun), 'quarter', 'period')) return unit(noun + 1, 'Q', 'latest');
      return isText(tokens(noun), 'year') ? unit(noun + 1, 'Y', 'latest') : undefined;
    }
    if (isText(next, 'current')) return undefined;
    if (isText(next, 'full') && isText(tokens(at + 2), 'year')) return unit(at + 3, 'Y', 'the');
    if (is(next, UNIT) && !next.word!.plural) return theUnit(tokens, at, next);
    const quantity = is(next, VAGUE) ? undefined : quantityAt(tokens, at + 1);
    if (
      !quantity?.count ||
      !isText(tokens(quantity.next), 'months', 'weeks') ||
      !isText(tokens(quantity.next + 1), 'ended', 'ending', 'to', 'through')
    ) {
      return quantity?.count && isText(tokens(quantity.next), 'months') && isText(tokens(at - 1), 'for', 'in', 'during')
        ? months(quantity.next + 1, quantity.count)
        : undefined;
    }
    return months(quantity.next + 1, quantity.count);
  },
};

function months(end: number, count: number): Match {
  return { end, type: 'duration', form: 'duration', relative: false, detail: { value: `P${count}M` } };
}

function unit(end: number, unitName: string, word: string): Match {
  return {
    end,
    type: 'date',
    form: 'this-unit',
    relative: true,
    detail: { unit: unitName, shift: 0, word, anaphoric: true },
    left: 'date',
  };
}

function theUnit(tokens: Tokens, at: number, noun: Token): Match | undefined {
  const name = noun.word!.unit!;
  const next = tokens(at + 2);
  if (
    ['D', 'W', 'M', 'Y', 'NIGHT'].includes(name) &&
    isText(next, 'before', 'after') &&
    (tokens(at + 3) === undefined || tokens(at + 3)!.kind === 'mark')
  ) {
    return {
      end: at + 3,
      type: 'date',
      form: 'this-unit',
      relative: true,
      detail: {
        unit: name === 'NIGHT' ? 'D' : name,
        shift: isText(next, 'before') ? -1 : 1,
        anaphoric: true,
        word: 'before',
        ...(name === 'NIGHT' ? { dayPart: 'NI' } : {}),
      },
      left: 'date',
    };
  }
  if (isHyphen(next) || next?.kind === 'number' || is(next, CARDINAL)) return undefined;
  switch (name) {
    case 'Y':
    case 'Q':
    case 'W':
    case 'M':
    case 'WE':
      if (isText(next, 'of', 'when', 'that')) return undefined;
      if (name === 'Y' && isText(next, 'ended', 'ending')) return wholeYear(at + 2);
      return unit(at + 2, name, 'the');
    default:
      return undefined;
  }
}

/** "the year ended March 31": any twelve months. */
function wholeYear(end: number): Match {
  return { end, type: 'duration', form: 'duration', relative: false, detail: { value: 'P1Y' }, left: 'date' };
}

/** "year-end", "year's end": the last day of the year. */
export const yearEnd: Form = {
  starts: UNIT | SHIFT,
  match(tokens, at) {
    if (!isText(tokens(at), 'year')) return undefined;
    if (isHyphen(tokens(at + 1)) && isText(tokens(at + 2), 'end')) return end(at + 3);
    if (/^['’]$/.test(tokens(at + 1)?.text ?? '') && isText(tokens(at + 2), 's') && isText(tokens(at + 3), 'end'))
      return end(at + 4);
    return undefined;
  },
};

function end(index: number): Match {
  return {
    end: index,
    type: 'date',
    form: 'this-unit',
    relative: true,
    detail: { unit: 'Y', shift: 0, mod: 'END' },
    left: 'date',
  };
}
