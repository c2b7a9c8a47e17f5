import { sameDismissal } from '../core/service';
import type { Dismissal, DismissedFinding } from '../core/service-contract';
import { printable } from './print';

interface Listed extends Dismissal {
  /** How many findings it hides in the articles that were read. */
  readonly hides: number;
}

/** What was dismissed, each with its reach, reason, date and use; whether any is of no use any more. */
export function listSuppressions(
  dismissed: readonly DismissedFinding[],
  dismissals: readonly Dismissal[],
  format: string,
): { text: string; unused: boolean } {
  const listed = dismissals.map((dismissal): Listed => {
    const hides = dismissed.filter((one) => sameDismissal(one.dismissal, dismissal)).length;
    return { ...dismissal, hides };
  });
  const unused = listed.some(({ hides }) => hides === 0);
  if (format === 'json') return { text: `${JSON.stringify({ suppressions: listed }, undefined, 2)}\n`, unused };
  const lines = listed.map(({ check, text, file, sentence, reason, date, hides }) => {
    const where = file === undefined ? 'all articles' : sentence === undefined ? file : `${file}, once`;
    const use = hides === 0 ? 'unused' : `hides ${hides}`;
    return printable([use, check, where, `“${text}”`, [reason, date].filter(Boolean).join(', ')].join('  '));
  });
  const summary = `${listed.length} ${listed.length === 1 ? 'suppression' : 'suppressions'}, ${listed.filter(({ hides }) => hides === 0).length} unused.`;
  return { text: `${[...lines, summary].join('\n')}\n`, unused };
}
