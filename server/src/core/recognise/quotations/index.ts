import type { Block, Language, Segmentation } from '../../model';
import type { QuotationDraft } from '../recogniser';
import { findMarks, type Kind, type Mark } from './marks';
import { quotationType } from './type';

interface Open {
  readonly kind: Kind;
  readonly start: number;
  readonly wordsStart: number;
  /** The character that opened, for the mark that repeats at the head of the next paragraph. */
  readonly sign: string;
}

/**
 * Finds quotations, nested ones too, in the article's prose. One that is left open at the end of its paragraph goes on
 * where the next paragraph opens with the same mark, and ends with the paragraph where it does not. Linear.
 */
export function recogniseQuotations(text: string, segmentation: Segmentation): QuotationDraft[] {
  const { language } = segmentation.metadata;
  const drafts: QuotationDraft[] = [];
  let carried: Open | undefined;
  for (const [index, block] of segmentation.blocks.entries()) {
    if (!isProse(block)) continue;
    carried = readBlock(text, block, nextProse(segmentation.blocks, index), carried, language, drafts);
  }
  return drafts.sort((a, b) => a.start - b.start || b.end - a.end);
}

function isProse(block: Block): boolean {
  return (
    block.kind === 'paragraph' ||
    block.kind === 'list-item' ||
    block.kind === 'headline' ||
    block.kind === 'sub-heading'
  );
}

function nextProse(blocks: readonly Block[], index: number): Block | undefined {
  const next = blocks[index + 1];
  return next?.kind === 'paragraph' ? next : undefined;
}

/** Reads one block; answers the quotation that goes on in the next one. */
function readBlock(
  text: string,
  block: Block,
  next: Block | undefined,
  carried: Open | undefined,
  language: Language,
  drafts: QuotationDraft[],
): Open | undefined {
  const marks = findMarks(text, block.start, block.end);
  const stack: Open[] = carried ? [carried] : [];
  const lastSingle = lastClosingSingle(marks);
  for (const [index, mark] of marks.entries()) {
    const sign = text[mark.at] as string;
    // The mark repeated at the head of a paragraph says that the quotation goes on.
    if (carried && mark.at === block.start && repeats(carried, sign)) continue;
    const partner = findPartner(stack, mark, sign);
    if (partner >= 0 && !(mark.opens && prefersOpening(stack, partner, mark, sign))) {
      if (isSingle(mark.kind) && isPossessive(text, mark, marks, index, lastSingle)) continue;
      const open = stack[partner] as Open;
      stack.length = partner;
      if (open === carried) carried = undefined;
      addDraft(text, block, open, mark.at, mark.at + mark.length, language, drafts);
    } else if (mark.opens && canOpen(mark, sign)) {
      // A second opening of the same straight mark: the first one was never closed.
      const same = stack.findIndex((open) => open.kind === mark.kind && mark.kind === 'straight-double');
      if (same >= 0 && stack[same] !== carried) stack.length = same;
      if (stack.length < 8) stack.push({ kind: mark.kind, start: mark.at, wordsStart: mark.at + mark.length, sign });
    }
  }
  const left = stack.find((open) => !isSingle(open.kind));
  if (left === undefined) return undefined;
  if (next && repeats(left, text[next.start] as string)) return left;
  if (left.start < block.end && left.wordsStart < block.end)
    addDraft(text, block, left, block.end, block.end, language, drafts);
  return undefined;
}

function isSingle(kind: Kind): boolean {
  return kind === 'single' || kind === 'straight-single';
}

function repeats(open: Open, sign: string): boolean {
  if (sign === open.sign) return true;
  return (
    (open.sign === '«' && sign === '»') || (open.sign === '„' && sign === '“') || (open.sign === '“' && sign === '„')
  );
}

function canOpen(mark: Mark, sign: string): boolean {
  return mark.opens && sign !== '”';
}

/** A mark that could do both opens where nothing it could close is on top. */
function prefersOpening(stack: readonly Open[], partner: number, mark: Mark, sign: string): boolean {
  if (mark.kind === 'straight-double') return mark.opens && !mark.closes;
  const open = stack[partner] as Open;
  if (sign === '“') return open.sign !== '„';
  if (sign === '‘') return open.sign !== '‚';
  if (sign === '«' || sign === '‹') return open.sign === sign;
  if (sign === '»' || sign === '›') return open.sign === sign && partner === stack.length - 1 && mark.opens;
  return false;
}

/** Index in the stack of what this mark closes, -1 where nothing. */
function findPartner(stack: readonly Open[], mark: Mark, sign: string): number {
  if (!mark.closes) return -1;
  for (let i = stack.length - 1; i >= 0; i--) {
    const { sign: open } = stack[i] as Open;
    const fits =
      (sign === '”' && (open === '“' || open === '„' || open === '”' || open === '‟')) ||
      (sign === '“' && open === '„') ||
      (sign === '’' && (open === '‘' || open === '‚' || open === '‛')) ||
      (sign === '‘' && open === '‚') ||
      (sign === '"' && (open === '"' || open === '“' || open === '„')) ||
      (sign === "'" && mark.length === 1 && (open === "'" || open === '`' || open === '‘')) ||
      (mark.length === 2 && mark.kind === 'backtick' && open === '`') ||
      (sign === '»' && open === '«') ||
      (sign === '«' && open === '»') ||
      (sign === '›' && open === '‹') ||
      (sign === '‹' && open === '›');
    if (fits) return i;
  }
  return -1;
}

function lastClosingSingle(marks: readonly Mark[]): number {
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as Mark;
    if (isSingle(mark.kind) && mark.closes) return i;
  }
  return -1;
}

/** "the leaders' talks" inside single marks: an apostrophe after s, where a better end follows in the paragraph. */
function isPossessive(text: string, mark: Mark, marks: readonly Mark[], index: number, lastSingle: number): boolean {
  const before = text[mark.at - 1] as string;
  if (!/\p{L}/u.test(before)) return false;
  if (before !== 's' && before !== 'S' && before !== 'z' && before !== 'n') return false;
  if (index >= lastSingle) return false;
  for (let i = index + 1; i <= Math.min(lastSingle, index + 6); i++) {
    const later = marks[i] as Mark;
    if (!isSingle(later.kind)) continue;
    if (later.opens && !later.closes) return false;
    if (later.closes) return later.at - mark.at < 400;
  }
  return false;
}

function addDraft(
  text: string,
  block: Block,
  open: Open,
  wordsEnd: number,
  end: number,
  language: Language,
  drafts: QuotationDraft[],
): void {
  let from = open.wordsStart;
  let to = wordsEnd;
  while (from < to && /\s/.test(text[from] as string)) from++;
  while (to > from && /\s/.test(text[to - 1] as string)) to--;
  if (from >= to) return;
  const type = quotationType(text, block, open.start, from, to, end, language);
  drafts.push({ kind: 'quotation', start: open.start, end, type, words: { start: from, end: to } });
}
