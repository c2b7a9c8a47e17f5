import { groupForms, keyBits, mayHaveKey, nameKeys, soundBits, surelyHas } from '../names';

/** Names whose last words surely have the same sounds. */
interface Group {
  readonly bits: number[];
  readonly names: string[];
  /** Of the last words, made when first asked for. */
  readonly keys: (readonly string[])[];
}

/**
 * Finds the names whose last word shares a key (`nameKeys`) with a word, of those that are wanted. The keys of a name
 * cost too much to make them for all: a first sieve by sounds leaves few, whose keys are then kept. 50,000 names are
 * sorted in a few milliseconds.
 */
export function soundIndex(
  names: Iterable<string>,
): (word: string, isWanted: (name: string) => boolean) => readonly string[] {
  const groups = new Map<number, Group>();
  for (const name of names) {
    if (name.length < 4) continue;
    const bits = soundBits(name, lastWordAt(name));
    if (bits < 0) continue;
    const sure = surelyHas(bits);
    const group = groups.get(sure);
    if (group) {
      group.bits.push(bits);
      group.names.push(name);
    } else groups.set(sure, { bits: [bits], names: [name], keys: [] });
  }
  return (word, isWanted) => {
    const wanted = new Set(nameKeys(word));
    const found = new Set<string>();
    for (const key of wanted) {
      if (key.startsWith('zh:')) addEnding(key.slice('zh:'.length));
      else if (key.startsWith('=')) groupForms(word).forEach(addEnding);
      else addSounding(key);
    }
    return [...found];

    function addSounding(key: string): void {
      const classes = keyBits(key);
      for (const [sure, { bits, names: all, keys }] of groups) {
        if ((sure & ~classes) !== 0) continue;
        for (let i = 0; i < bits.length; i++) {
          if (!mayHaveKey(bits[i] as number, classes)) continue;
          const name = all[i] as string;
          if (!isWanted(name)) continue;
          keys[i] ??= nameKeys(name.slice(lastWordAt(name)));
          if (keys[i]?.includes(key)) found.add(name);
        }
      }
    }

    /** Chinese readings and irregular forms: by the letters themselves. */
    function addEnding(ending: string): void {
      const bits = soundBits(ending);
      const group = groups.get(surelyHas(bits));
      group?.names.forEach((name) => {
        if (name.slice(lastWordAt(name)).toLowerCase() === ending) found.add(name);
      });
    }
  };
}

function lastWordAt(name: string): number {
  for (let at = name.length - 1; at > 0; at--) {
    const code = name.charCodeAt(at - 1);
    if (code === 32 || code === 45) return at;
  }
  return 0;
}
