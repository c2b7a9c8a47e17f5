// compromise as a figure tagger: its numbers with their units, and sums of money.
import nlp from 'compromise';

export function figures(text) {
  const found = [];
  const document = nlp(text);
  for (const view of [document.money(), document.percentages(), document.numbers()])
    for (const { offset } of view.json({ offset: true })) {
      const span = offset && { start: offset.start, end: offset.start + offset.length };
      if (span && !found.some((other) => other.start < span.end && span.start < other.end)) found.push(span);
    }
  return found.sort((a, b) => a.start - b.start);
}
