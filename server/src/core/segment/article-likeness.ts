import { splitLines } from './lines';

const sampleLength = 40_000;
const neverNames =
  /^(?:requirements.*|constraints.*|cmakelists|robots|humans|ads|app-ads|security|license.*|licence.*|copying.*|notice.*|authors|contributors|changelog.*|changes|todo|manifest|version|install|thirdparty.*|third-party.*|package|pipfile|dockerfile|makefile)\.(?:txt|md)$/i;

const licenceWords =
  /permission is hereby granted|without warrant(?:y|ies)|licensed under the|redistribution and use in source|gnu (?:lesser )?general public license|all liability for damages|creative commons (?:attribution|legal)|"?as is"? basis/i;

/**
 * Whether a text reads as prose an editor would print: sentences in lines, not code, tables, logs, configuration or
 * licences. Looks at the head of the text only.
 */
export function looksLikeArticle(text: string, file: string): boolean {
  const name = file.split(/[\\/]/).pop() ?? file;
  if (neverNames.test(name)) return false;
  const sample = text.length > sampleLength ? text.slice(0, sampleLength) : text;
  if (!isText(sample)) return false;
  if (/^---\s*\n(?:.*\n){0,30}?(?:title|published|corroborate)\s*:/.test(sample.replace(/^\ufeff/, ''))) return true;
  if (licenceWords.test(sample)) return false;
  let prose = 0;
  let other = 0;
  let sentences = 0;
  let lines = 0;
  for (const line of splitLines(sample, 0)) {
    const length = line.end - line.start;
    if (length === 0) continue;
    lines++;
    const content = sample.slice(line.start, line.end);
    const grade = gradeLine(content);
    if (grade === 'prose') prose += length;
    else if (grade === 'other') other += length;
    if (grade === 'prose' && /[.!?…]["'”’»)]?(?:\s|$)/.test(content)) sentences++;
  }
  if (lines === 0 || prose === 0 || sentences === 0) return false;
  return prose > other * 2;
}

/** Text has letters, no NUL and hardly any control characters or replacement characters. */
function isText(sample: string): boolean {
  let strange = 0;
  let letters = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code === 0) return false;
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) || code === 0xfffd) strange++;
    else if ((code >= 65 && code <= 122) || code > 0xbf) letters++;
  }
  return letters > 40 && strange * 50 < sample.length;
}

/** A word: letters, with an apostrophe or hyphens inside; punctuation of prose around it. */
const proseWord =
  /^["'“”‘’«»„‚(¿¡[]*\p{L}[\p{L}\p{M}]*(?:['’.&-]\p{L}[\p{L}\p{M}]*)*\.?["'“”‘’«»)\]]*[.,;:!?…]*["'”’»)\]]*$/u;
const numberWord = /^[("“]*[$€£#]?\d[\d.,:/–-]*(?:%|st|nd|rd|th|s|bn|m|k)?[")”.,;:!?]*$/i;
const codeSign =
  /[{};]\s*$|^\s*(?:#include|import |from \S+ import|def |class |function |const |let |var |public |private |return |if \(|for \(|while \(|<\/?[a-z]+|\/\/|\/\*|\$ )|=>|::|\(\)|==|&&|\|\||^\s*[\w.-]+\s*=\s*\S|^\s*[\w.-]+(?:==|>=|~=)/;
const logSign =
  /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|^\[?(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL)\b|^\d{1,3}(?:\.\d{1,3}){3}\s|^(?:user-agent|disallow|allow|sitemap|crawl-delay)\s*:/i;

function gradeLine(line: string): 'prose' | 'other' | 'neutral' {
  const content = line.length > 2000 ? line.slice(0, 2000) : line;
  if (logSign.test(content)) return 'other';
  const words = content.split(/\s+/);
  let prose = 0;
  let odd = 0;
  let lower = 0;
  for (const word of words) {
    if (proseWord.test(word)) {
      prose++;
      if (word[0] === (word[0] as string).toLowerCase()) lower++;
    } else if (!numberWord.test(word) && !/^[-–—*•&|]+$/.test(word) && !/^\(?(?:https?:|www\.|[@#]\w)/.test(word))
      odd++;
  }
  const codelike = codeSign.test(content);
  if (codelike && (odd > 0 || words.length < 8)) return 'other';
  const commas = content.split(/[,;\t|]/).length - 1;
  if (commas >= 3 && commas >= words.length * 0.8) return 'other';
  if (words.length < 6) return odd * 2 > words.length ? 'other' : 'neutral';
  if (odd * 5 > words.length) return 'other';
  return prose * 10 >= words.length * 6 && lower * 5 >= words.length ? 'prose' : 'neutral';
}
