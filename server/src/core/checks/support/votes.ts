import type { Article, FigureMention } from '../../model';
import { figuresBySentence } from './numbers';
import type { Statement } from './sums';

const voters =
  /^(?:members?|councill?ors?|lawmakers?|deputies|senators?|legislators?|judges|justices|jurors|trustees|commissioners|delegates|votes?|ballots|directors|regents|aldermen|supervisors|seats)$/i;
const inFavor =
  /^,? ?(?:(?:of (?:the|its|them|all)|the|\p{L}+) ){0,4}?(?:\d+ |\p{L}+ )?(?:members?|councill?ors?|lawmakers?|deputies|senators?|legislators?|judges|justices|trustees|commissioners|delegates)?,? ?(?:voted|said|were|was|came|spoke|vote)? ?(?:in favou?r|for it|for the|yes|aye|to approve)/iu;
const opposed = /^,? ?(?:\p{L}+ ){0,3}?(?:against|no|nay|opposed)\b/iu;

/** "Nine of the 13 members voted in favor and five were against": more votes than there are who vote. */
export function* votesIn(article: Article): Iterable<Statement> {
  const { text } = article;
  if (!/\b(?:against|no\b|opposed)/i.test(text)) return;
  for (const figures of figuresBySentence(article).values()) {
    const counts = figures.filter(
      ({ type, upper, approximate, bound, step, value }) =>
        type === 'count' && upper === undefined && !approximate && !bound && step === 1 && value < 2000,
    );
    if (counts.length !== 3) continue;
    const total = counts.find(({ start, counted }) => {
      const lead = text.slice(Math.max(0, start - 14), start);
      return voters.test(counted?.split(' ').at(-1) ?? '') && /\b(?:of (?:the|its|all)|all(?: the)?) $/i.test(lead);
    });
    if (!total) continue;
    const rest = counts.filter((figure) => figure !== total);
    const tail = ({ end }: FigureMention) => text.slice(end, end + 70);
    const yes = rest.find((figure) => inFavor.test(tail(figure)));
    const no = rest.find((figure) => figure !== yes && opposed.test(tail(figure)));
    if (yes && no && yes.value < total.value) yield { total, parts: [yes, no] };
  }
}
