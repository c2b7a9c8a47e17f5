// wink-nlp as a tagger of dates and of figures. It gives no normal values, so its value score is nought by nature.
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(model);
const dates = new Set(['DATE', 'TIME', 'DURATION']);
const numbers = new Set(['CARDINAL', 'ORDINAL', 'MONEY', 'PERCENT']);

export const tag = (text) => entities(text, dates);
export const figures = (text) => entities(text, numbers);

function entities(text, kinds) {
  const document = nlp.readDoc(text);
  // wink-nlp has token offsets only as preceding spaces plus text, so walk along.
  const starts = [];
  const ends = [];
  let at = 0;
  document.tokens().each((token) => {
    const word = token.out();
    const start = text.indexOf(word, at);
    starts.push(start < 0 ? at : start);
    at = (start < 0 ? at : start) + word.length;
    ends.push(at);
  });
  const found = [];
  document.entities().each((entity) => {
    if (!kinds.has(entity.out(nlp.its.type))) return;
    const [from, to] = entity.out(nlp.its.span);
    found.push({ start: starts[from], end: ends[to] });
  });
  return found;
}
