import { type Document, isCollection, isScalar, type ParsedNode, parseDocument, visit, type YAMLError } from 'yaml';
import type { KnowledgeText } from './read-knowledge-file';
import type { Reader } from './reader';

/** Characters (UTF-16 units) of the longest file that is read: no hand writes more, and parsing it would take long. */
export const longestKnowledgeFile = 1_000_000;

/**
 * The document of a knowledge file. An entry with a syntax error is told and left out, so that it does not swallow those
 * behind it: its characters are blanked, and all places stay what they are.
 */
export function parseKnowledge(given: KnowledgeText, reader: Reader): Document.Parsed | undefined {
  const { text, bytes, problem, guessed } = given;
  const firstLine = { start: 0, end: Math.max(1, text.indexOf('\n')) };
  if (bytes !== undefined || text.length > longestKnowledgeFile) {
    const size = bytes === undefined ? `${millions(text.length)} million characters` : `${millions(bytes)} MB`;
    reader.problem(
      firstLine,
      `The file has ${size}; knowledge files over ${millions(longestKnowledgeFile)} million characters are not read. Split it: every .yaml file of this folder is read.`,
    );
    return undefined;
  }
  if (problem !== undefined) {
    reader.problem(firstLine, problem);
    return undefined;
  }
  if (guessed)
    reader.problem(
      firstLine,
      'This file is not in UTF-8, so letters with accents may be read as others. Open it in its own encoding and save it as UTF-8.',
      { severity: 'warning' },
    );
  tellEncoding(text, reader);
  try {
    let document = parse(text);
    if (document.errors.some(isStructural)) {
      const faulty = faultyEntries(text, reader);
      if (faulty.length > 0) document = parse(blanked(text, faulty));
    }
    const [structural] = document.errors.filter(isStructural);
    if (structural) tell(structural, text, document, 0, reader, '');
    for (const error of document.errors)
      if (error.code === 'DUPLICATE_KEY')
        reader.problem(span(error), 'This field is given twice; the first counts. Delete one of the two.');
    for (const warning of document.warnings)
      reader.problem(span(warning), `${warning.message}. Delete it: such marks are not read here.`, {
        severity: 'warning',
      });
    const second = /^---(?=[ \t\r\n]|$)/m.exec(text.slice(document.range[1]));
    if (second && document.contents !== null)
      reader.problem(
        { start: document.range[1] + second.index, end: document.range[1] + second.index + 3 },
        'What follows this line is not read: a knowledge file is one document. Delete the line.',
      );
    return document;
  } catch {
    reader.problem({ start: 0, end: 1 }, 'This file cannot be read as YAML: it is nested too deeply.');
    return undefined;
  }
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, { prettyErrors: false, strict: true, uniqueKeys: true, logLevel: 'silent' });
}

function isStructural({ code }: YAMLError): boolean {
  return code !== 'DUPLICATE_KEY';
}

function span({ pos }: YAMLError) {
  return { start: pos[0], end: pos[1] };
}

/** One place behind the point. */
function millions(count: number): string {
  return String(Math.round(count / 100_000) / 10);
}

/** U+FFFD stands where bytes were no text. */
function tellEncoding(text: string, reader: Reader): void {
  const start = text.indexOf('\ufffd');
  if (start < 0) return;
  const count = text.split('\ufffd').length - 1;
  const many = count === 1 ? 'This character' : `This character and ${count - 1} more`;
  reader.problem(
    { start, end: start + 1 },
    `${many} could not be read: the file is not in UTF-8. Open it in its own encoding and save it as UTF-8.`,
  );
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** The entries that have a fault of syntax by themselves; the first of each is told. */
function faultyEntries(text: string, reader: Reader): Part[] {
  const faulty: Part[] = [];
  for (const { start, end } of knowledgeParts(text)) {
    const part = text.slice(start, end);
    const document = parse(part);
    const [error] = document.errors.filter(isStructural);
    if (!error) continue;
    tell(error, part, document, start, reader, ' The entry is left out.');
    faulty.push({ start, end });
  }
  return faulty;
}

/** The text with spaces for the characters of some parts, so that all places stay what they are. */
export function blanked(text: string, parts: readonly Part[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of parts) {
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** The entries of the lists at the top, by their lines alone: from a line that begins with `- ` to the next as far in. */
export function knowledgeParts(text: string): Part[] {
  const parts: Part[] = [];
  let indentation: number | undefined;
  let start: number | undefined;
  const close = (end: number) => {
    if (start !== undefined) parts.push({ start, end });
    start = undefined;
  };
  for (const match of text.matchAll(/^([ \t]*)(- |-$|-\r$)?(.*)$/gm)) {
    const [line, space = '', dash, rest = ''] = match;
    if (line.trim() === '' || (!dash && rest.startsWith('#'))) continue;
    if (dash && (indentation === undefined || space.length === indentation || space.includes('\t'))) {
      close(match.index);
      indentation ??= space.length;
      start = match.index;
    } else if (space === '' && !dash) {
      close(match.index);
      indentation = undefined;
    }
  }
  close(text.length);
  return parts;
}

/** One syntax error as a sentence with its remedy, at the place where it is to be mended. */
function tell(
  error: YAMLError,
  part: string,
  document: Document.Parsed,
  offset: number,
  reader: Reader,
  consequence: string,
): void {
  let at = span(error);
  let message: string;
  switch (error.code) {
    case 'MISSING_CHAR':
      if (error.message.startsWith('Missing closing')) {
        const start = lastOpen(document, at.start);
        if (start !== undefined) at = { start, end: start + 1 };
        message = 'What is opened here is never closed. Close it at the end of the value.';
      } else message = 'This line is indented like neither an entry nor its fields. Align it with the line above.';
      break;
    case 'TAB_AS_INDENT':
      at = { start: at.start, end: at.start + (/^\t+/.exec(part.slice(at.start))?.[0].length ?? 1) };
      message = 'A tab stands before the line. Indent with spaces.';
      break;
    case 'MULTILINE_IMPLICIT_KEY': {
      const line = part.slice(at.start, at.end).split(/\r?\n/)[0] as string;
      at = { start: at.start, end: at.start + line.length };
      const [, key, value] = /^([\w-]+):(\S.*)$/.exec(line) ?? [];
      message = key
        ? `A space is missing after the colon. Write “${key}: ${value}”.`
        : 'This line has no colon. Write “field: value”.';
      break;
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      message = document.errors.some(({ code }) => code === 'MULTILINE_IMPLICIT_KEY')
        ? 'The line below is indented further than this one. Align the two.'
        : 'There is a second colon in the value. Put the value in quotation marks.';
      break;
    case 'BAD_INDENT':
      if (error.message.startsWith('Flow')) {
        const start = lastOpen(document, at.start);
        if (start !== undefined) at = { start, end: start + 1 };
        message = 'The bracket that opens here is never closed. Close it at the end of the value.';
      } else message = 'This line does not stand below the others of its entry. Align it with them.';
      break;
    case 'BAD_SCALAR_START':
      message = `A value may not begin with “${part.slice(at.start, at.end)}”. Put it in quotation marks.`;
      break;
    case 'UNEXPECTED_TOKEN':
      message =
        'This stands behind the end of a value. Put the whole value in quotation marks, or a # before a comment.';
      break;
    default:
      message = `This is not YAML: ${error.message}.`;
  }
  reader.problem({ start: offset + at.start, end: offset + at.end }, message + consequence);
}

/** Where the last quotation mark or bracket opens that reaches up to an offset. */
function lastOpen(document: Document.Parsed, offset: number): number | undefined {
  let found: number | undefined;
  visit(document, {
    Node(_, node) {
      const { range } = node as ParsedNode;
      const opens = isScalar(node) ? node.type?.startsWith('QUOTE_') : isCollection(node) && node.flow;
      if (opens && range && range[0] < offset && range[1] >= offset - 1) found = range[0];
    },
  });
  return found;
}
