// compromise as an actor tagger.
import nlp from 'compromise';

export function actors(text) {
  const found = [];
  const document = nlp(text);
  for (const [type, view] of [
    ['person', document.people()],
    ['organisation', document.organizations()],
    ['place', document.places()],
  ]) {
    for (const { offset } of view.json({ offset: true })) {
      if (offset) found.push({ start: offset.start, end: offset.start + offset.length, type });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
