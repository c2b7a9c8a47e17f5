/**
 * Globs over paths with `/`: `**`, `*`, `?`, `{a,b}`, `[a-z]`. Settings of a workspace are not trusted, so no regular
 * expression is made of them: matching takes time in proportion to pattern × path.
 */
export function globMatcher(patterns: readonly string[]): (path: string) => boolean {
  const compiled = patterns.flatMap(expandBraces).map((pattern) => pattern.replace(/^\.?\//, '').split('/'));
  return (path) => {
    const segments = path.split('/');
    return compiled.some((pattern) => matchSegments(pattern, segments));
  };
}

const MOST_ALTERNATIVES = 500;

function expandBraces(pattern: string): string[] {
  let done: string[] = [];
  const open = [pattern];
  while (open.length > 0 && done.length + open.length <= MOST_ALTERNATIVES) {
    const next = open.pop() as string;
    const end = next.indexOf('}');
    const start = end < 0 ? -1 : next.lastIndexOf('{', end);
    if (start < 0) done.push(next);
    else {
      for (const choice of next.slice(start + 1, end).split(','))
        open.push(next.slice(0, start) + choice + next.slice(end + 1));
    }
  }
  if (open.length > 0) done = [];
  return done;
}

function matchSegments(pattern: readonly string[], path: readonly string[]): boolean {
  // reachable[j]: the pattern read so far matches the first j segments
  let reachable = new Array<boolean>(path.length + 1).fill(false);
  reachable[0] = true;
  for (const part of pattern) {
    const next = new Array<boolean>(path.length + 1).fill(false);
    if (part === '**') {
      let seen = false;
      for (let j = 0; j <= path.length; j++) {
        seen ||= reachable[j] as boolean;
        next[j] = seen;
      }
    } else {
      for (let j = 0; j < path.length; j++) if (reachable[j]) next[j + 1] = matchSegment(part, path[j] as string);
    }
    reachable = next;
  }
  return reachable[path.length] as boolean;
}

/** Wildcards within a segment, with the one retreat to the last star that suffices. */
function matchSegment(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let retry = 0;
  while (t < text.length) {
    const step = matchOne(pattern, p, text[t] as string);
    if (pattern[p] === '*') {
      star = p++;
      retry = t;
    } else if (step > 0) {
      p += step;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++retry;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/** Length of the pattern's item at `p` when it takes the character, else 0. */
function matchOne(pattern: string, p: number, character: string): number {
  const item = pattern[p];
  if (item === undefined || item === '*') return 0;
  if (item === '?') return 1;
  if (item === '[') {
    const end = pattern.indexOf(']', p + 2);
    if (end > 0) {
      const negated = pattern[p + 1] === '!' || pattern[p + 1] === '^';
      let inside = false;
      for (let i = p + (negated ? 2 : 1); i < end; i++) {
        if (pattern[i + 1] === '-' && i + 2 < end) {
          inside ||= character >= (pattern[i] as string) && character <= (pattern[i + 2] as string);
          i += 2;
        } else inside ||= pattern[i] === character;
      }
      return inside !== negated ? end - p + 1 : 0;
    }
  }
  return item === character ? 1 : 0;
}
