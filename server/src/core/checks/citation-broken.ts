import type { CitationMark } from '../model';
import type { Check, FindingDraft } from './check';
import { list } from './support/words';

/** Marks without an entry, and entries without a mark. */
export const citationBroken: Check = {
  meta: {
    id: 'citation-broken',
    group: 'text',
    title: 'Citation marks and list do not meet',
    why: 'A mark such as [3] sends the reader to an entry in the list of sources; an entry that no mark names vouches for nothing. Articles that have marks but no list at all, or one list entry more than marks, are common after copying and are told as information.',
    confidence: 'likely',
    examples: [
      {
        text: 'Harbour bridge opens again\n\nThe bridge over the harbour was closed in May after a ship had struck one of its piers. [1] It opened again in June, two weeks later than the council had said. [|[4]|]{citation-broken} A second ship came close in July. [2]\n\n[1] City council [2] Harbour office [|[3]|]{citation-broken} Port of Riverton\n',
      },
      {
        text: 'Harbour bridge opens again\n\nThe bridge over the harbour was closed in May after a ship had struck one of its piers. [1] It opened again in June, two weeks later than the council had said. [2] A second ship came close in July. [3]\n\n[1] City council [2] Harbour office [3] Port of Riverton\n',
      },
    ],
  },
  scope: 'article',
  *run(article): Iterable<FindingDraft> {
    const marks = article.citations.filter(({ role }) => role === 'mark');
    const entries = article.citations.filter(({ role }) => role === 'entry');
    if (entries.length === 0) return;
    const cited = new Set(marks.map(({ label }) => label));
    const listed = new Set(entries.map(({ label }) => label));
    for (const mark of marks) {
      if (!listed.has(mark.label)) yield finding(mark, `The list of sources has no entry [${mark.label}].`);
    }
    const unused = entries.filter(({ label }) => !cited.has(label));
    if (marks.length === 0) {
      const first = entries[0] as CitationMark;
      const labels = list(entries.map(({ label }) => `[${label}]`));
      yield finding(
        first,
        `${labels} ${entries.length === 1 ? 'is' : 'are'} listed as ${entries.length === 1 ? 'a source' : 'sources'}, but no mark in the text points there.`,
      );
    } else
      for (const entry of unused)
        yield { ...finding(entry, `No mark in the text points to source [${entry.label}].`), confidence: 'possible' };
  },
};

function finding({ start, end }: CitationMark, message: string): FindingDraft {
  return { start, end, confidence: 'likely', message, related: [], fixes: [] };
}
