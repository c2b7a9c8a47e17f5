/** The text of a file's bytes, or why there is none. BOMs are not part of the text. `guessed`: it is not in Unicode. */
export function decode(
  bytes: Uint8Array,
): { readonly text: string; readonly guessed?: true } | { readonly binary: true } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  const unmarked = guessUtf16(bytes);
  if (unmarked) return { text: new TextDecoder(unmarked).decode(bytes) };
  if (bytes.subarray(0, 8192).includes(0)) return { binary: true };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return isNoise(text) ? { binary: true } : { text };
  } catch {
    // not UTF-8: the encoding of old Western text files, unless it is no text at all
    const text = new TextDecoder('windows-1252').decode(bytes);
    return isNoise(text) || highShare(bytes) > 0.3 ? { binary: true } : { text, guessed: true };
  }
}

/** UTF-16 without a mark: every other byte zero in a text of mostly Latin letters. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length & ~1, 2048);
  if (length < 16) return undefined;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const half = length / 2;
  if (zeros[1]! > half * 0.7 && zeros[0]! < half * 0.05) return 'utf-16le';
  if (zeros[0]! > half * 0.7 && zeros[1]! < half * 0.05) return 'utf-16be';
  return undefined;
}

function isNoise(text: string): boolean {
  const length = Math.min(text.length, 8192);
  let control = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return true;
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) control++;
  }
  return control > length * 0.02;
}

function highShare(bytes: Uint8Array): number {
  const length = Math.min(bytes.length, 8192);
  let high = 0;
  for (let i = 0; i < length; i++) if (bytes[i]! >= 0x80) high++;
  return high / length;
}
