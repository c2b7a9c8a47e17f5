import type { Article, FigureMention } from '../../model';
import { alike, figuresBySentence } from './numbers';
import { coordinated, differenceWord, type Statement, slipped } from './sums';

const sidesWord = /\b(?:exports?|imports?|revenues?|expenses|spending|income|receipts|outlays)\b/i;

/** "900 members, of whom 600 are drivers and 200 mechanics": parts that must not exceed the whole, all of them or not. */
export function* sharesIn(article: Article): Iterable<Statement & { readonly slip: boolean }> {
  const { text } = article;
  for (const [index, figures] of figuresBySentence(article)) {
    const sentence = article.sentences[index];
    if (!sentence || figures.length < 3) continue;
    for (let i = 0; i + 2 < figures.length; i++) {
      const total = figures[i] as FigureMention;
      const parts = figures.slice(i + 1);
      const first = parts[0] as FigureMention;
      const ofWhom = /^(?: [\p{L}'’-]+){0,4}, of (?:whom|which|them) $/u.test(text.slice(total.end, first.start));
      if (!ofWhom || !parts.every((part) => alike(part, total)) || !coordinated(text, parts)) continue;
      if (/\b(?:also|both|or)\b/i.test(text.slice(first.start, sentence.end))) continue;
      yield { total, parts, slip: slipped(total, parts) };
    }
  }
}

const undecided =
  /\b(?:undecided|unsure|not sure|no opinion|don['’]t know|did not answer|no answer|abstain\w*|blank|neither|the rest)\b/i;

/** Answers of a poll in percent that are all there are, the undecided among them. */
export function* pollsIn(article: Article): Iterable<readonly FigureMention[]> {
  const { text } = article;
  for (const [index, figures] of figuresBySentence(article)) {
    const sentence = article.sentences[index];
    const shares = figures.filter(({ type }) => type === 'percentage');
    const [first, last] = [shares[0], shares.at(-1)];
    if (
      !sentence ||
      shares.length < 3 ||
      !first ||
      !last ||
      shares.some(({ upper, bound }) => upper !== undefined || bound)
    )
      continue;
    const list = text.slice(first.start, last.end);
    if (!undecided.test(text.slice(first.end, sentence.end)) || !coordinated(text, shares)) continue;
    if (/\b(?:from|up|down|compared|than|versus|last|ago|earlier|among|of (?:men|women|those))\b/i.test(list)) continue;
    yield shares;
  }
}

const theRest = /\b(?:the|a) (?:remaining|other|rest,) (?:stake of )?$/i;
const otherBase = /\b(?:from|up|down|than|of which|of whom|versus|against|rose|fell|while|turnout|if|about half)\b/i;

/** "A owns 60 percent and B the remaining 40 percent": shares that are all there are, since the last one is the rest. */
export function* remaindersIn(article: Article): Iterable<readonly FigureMention[]> {
  const { text } = article;
  for (const [index, figures] of figuresBySentence(article)) {
    const sentence = article.sentences[index];
    if (!sentence) continue;
    const rest = figures.findIndex(({ start }) =>
      theRest.test(text.slice(Math.max(sentence.start, start - 30), start)),
    );
    const shares = figures.slice(0, rest + 1);
    const last = shares[rest];
    if (rest < 1 || !last) continue;
    if (!shares.every(({ type, upper, bound }) => type === 'percentage' && upper === undefined && !bound)) continue;
    if (!otherBase.test(text.slice(sentence.start, last.start)) && coordinated(text, shares)) yield shares;
  }
}

/** "exports of $77 billion and imports of $42 billion, a surplus of $35 billion". */
export function* differencesIn(article: Article): Iterable<Statement> {
  const { text } = article;
  for (const [index, figures] of figuresBySentence(article)) {
    const sentence = article.sentences[index];
    if (!sentence || figures.length < 3) continue;
    for (const figure of figures) {
      const near = text.slice(Math.max(sentence.start, figure.start - 22), Math.min(sentence.end, figure.end + 22));
      if (!differenceWord.test(near)) continue;
      const sides = figures.filter(
        (other) =>
          other !== figure &&
          other.end <= figure.start &&
          alike(other, figure) &&
          sidesWord.test(nearby(text, other, sentence.start, sentence.end)),
      );
      if (sides.length !== 2) continue;
      const [a, b] = sides as [FigureMention, FigureMention];
      const kinds = [a, b].map((side) =>
        sidesWord
          .exec(nearby(text, side, sentence.start, sentence.end))?.[0]
          ?.toLowerCase()
          .replace(/s$/, ''),
      );
      const between = text.slice(a.start, figure.start);
      if (kinds[0] === kinds[1] || /\b(?:from|up|down|compared|versus|than|rose|fell|last)\b/i.test(between)) continue;
      yield { total: figure, parts: [a, b] };
    }
  }
}

/** A few words on both sides of a figure, not past a comma or "and". */
function nearby(text: string, figure: FigureMention, start: number, end: number): string {
  const before = text.slice(Math.max(start, figure.start - 26), figure.start);
  const after = text.slice(figure.end, Math.min(end, figure.end + 26));
  const left = before.slice(
    Math.max(before.lastIndexOf(','), before.lastIndexOf('('), before.lastIndexOf(' and ')) + 1,
  );
  return `${left} ${after.split(/[,()]| and /)[0] ?? ''}`;
}
