import { Kind, type Tokens } from './tokens';

/** A line of a results table, of names and numbers with next to no words. Found out once. */
export function isTable(scan: { readonly tokens: Tokens; table: boolean | undefined }): boolean {
  scan.table ??= readTable(scan.tokens);
  return scan.table;
}

function readTable(tokens: Tokens): boolean {
  let scores = 0;
  let words = 0;
  let numbers = 0;
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i] as number;
    if (kind === Kind.number) {
      numbers++;
      // Behind a name, or behind its country in brackets.
      if (i > 0 && (tokens.kind[i - 1] as number) >= Kind.cap) scores++;
      else if (i > 1 && tokens.kind[i - 1] === Kind.punctuation && (tokens.kind[i - 2] as number) >= Kind.cap) scores++;
    } else if (kind === Kind.lower && (tokens.end[i] as number) - (tokens.start[i] as number) > 2) words++;
  }
  return words <= 2 && (scores > 1 || numbers > 2);
}
