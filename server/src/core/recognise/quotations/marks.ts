/** What a character may do as a quotation mark at its place. */
export type Kind =
  | 'double'
  | 'single'
  | 'straight-double'
  | 'straight-single'
  | 'low-double'
  | 'low-single'
  | 'guillemet'
  | 'small-guillemet'
  | 'backtick';

export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly kind: Kind;
  readonly opens: boolean;
  readonly closes: boolean;
}

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code >= 0xc0 && (code < 0x2000 || code > 0x2bff);
}

function isOpenContext(code: number): boolean {
  // Start of text is NaN; white space, opening brackets, dashes, slashes and other opening marks.
  return (
    Number.isNaN(code) ||
    code <= 32 ||
    code === 0xa0 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200a) ||
    '([{—–-/“‘«„‚"\'`:=¿¡*_>'.includes(String.fromCharCode(code))
  );
}

const elided = /^['‘’](?:em|til|till|cause|tis|twas|n|bout|round|cuz|s|\d\ds?)(?!\p{L}|\p{N})/iu;

/**
 * The quotation marks of a stretch of text in order. An apostrophe inside a word is none; whether an apostrophe at the
 * end of a word closes is left to the caller, who knows what is open.
 */
export function findMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  let straight = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x60 && code < 0xab) continue;
    if (code !== 34 && code !== 39 && code !== 96 && code !== 0xab && code !== 0xbb && (code < 0x2018 || code > 0x203a))
      continue;
    const before = i === from ? Number.NaN : text.charCodeAt(i - 1);
    const after = i + 1 >= to ? Number.NaN : text.charCodeAt(i + 1);
    const openShape = isOpenContext(before) && !Number.isNaN(after) && after > 32 && after !== 0xa0;
    const closeShape = !Number.isNaN(before) && before > 32 && before !== 0xa0 && !isWordCode(after);
    const push = (kind: Kind, opens: boolean, closes: boolean, length = 1) =>
      marks.push({ at: i, length, kind, opens, closes });
    switch (code) {
      case 34:
        // Inches and seconds: digits before, and nothing to close.
        if (before >= 48 && before <= 57 && !openShape && !straight) break;
        straight = true;
        push(
          'straight-double',
          openShape || (isWordCode(after) && isWordCode(before)),
          !Number.isNaN(before) && (closeShape || !openShape),
        );
        break;
      case 39:
        if (after === 39 && !isWordCode(text.charCodeAt(i + 2))) {
          push('backtick', false, true, 2);
          i++;
        } else if (!(isWordCode(before) && isWordCode(after))) {
          const opens = openShape && !elided.test(text.slice(i, i + 8));
          if (opens || closeShape) push('straight-single', opens, closeShape);
        }
        break;
      case 96:
        if (after === 96) {
          push('backtick', true, false, 2);
          i++;
        } else if (openShape) push('straight-single', true, false);
        break;
      case 0xab:
        push('guillemet', true, true);
        break;
      case 0xbb:
        push('guillemet', isOpenContext(before) && isWordCode(after), true);
        break;
      case 0x201c:
      case 0x201f:
        push('double', true, true);
        break;
      case 0x201d:
        push('double', openShape, true);
        break;
      case 0x201e:
        push('low-double', true, false);
        break;
      case 0x2018:
      case 0x201b:
        if (isWordCode(before) && isWordCode(after)) break;
        push('single', isWordCode(after) || openShape ? !elided.test(text.slice(i, i + 8)) : false, closeShape);
        break;
      case 0x2019:
        if (isWordCode(before) && isWordCode(after)) break;
        push('single', false, closeShape);
        break;
      case 0x201a:
        push('low-single', true, false);
        break;
      case 0x2039:
        push('small-guillemet', true, true);
        break;
      case 0x203a:
        push('small-guillemet', isOpenContext(before) && isWordCode(after), true);
        break;
    }
  }
  return marks;
}
