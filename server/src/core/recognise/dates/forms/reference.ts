import { type Form, is, isHyphen, isText, type Match } from '../form';
import type { Tokens } from '../tokens';
import { FISCAL, REFERENCE, UNIT, VAGUE } from '../vocabulary/word';
import { durationValue } from './duration';

export function reference(end: number, value: string, left?: Match['left']): Match {
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
