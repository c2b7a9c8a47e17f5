/** A 64-bit hash as two unsigned 32-bit halves. */
export interface Hash {
  readonly high: number;
  readonly low: number;
}

/**
 * Two 32-bit multiplicative hashes over the UTF-16 units, each finished with the mixer of MurmurHash3 (public domain).
 * For caches, indexes and for noticing changes, not for security.
 */
export function hash64(text: string): Hash {
  let a = 0x9e3779b9 ^ text.length;
  let b = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
    a ^= a >>> 15;
    b ^= b >>> 13;
  }
  return { high: mix(a ^ (b >>> 7)), low: mix(b ^ (a >>> 11)) };
}

/** The hash of a text as 16 hexadecimal digits. */
export function digest(text: string): string {
  const { high, low } = hash64(text);
  return hex(high) + hex(low);
}

function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
