// What kinds of faults remain: each miss, false hit, wrong type and wrong value gets a kind that is computed from what
// was marked, what was found and how the words look; the commonest are printed.

/** One fault. `gold` and `found` are types (of a quotation, what its speaker is). */
export interface Fault {
  readonly recogniser: 'actors' | 'dates' | 'figures' | 'quotations';
  readonly fault: 'missed' | 'false' | 'type' | 'value';
  readonly gold?: string;
  readonly found?: string;
  /** The words marked; of a false hit, the words found. */
  readonly text: string;
  /** The words open a sentence; undefined where the scorer does not say. */
  readonly opens?: boolean;
}

/** Faults that ner-score.mjs lists with --errors. */
export function readActorFaults(output: string): Fault[] {
  const faults: Fault[] = [];
  for (const line of output.split('\n')) {
    const [, fault, types, words] = line.split('\t');
    if (types === undefined || words === undefined) continue;
    const common = { recogniser: 'actors', text: words.split(' / ')[0] as string } as const;
    if (fault === 'missed') faults.push({ ...common, fault, gold: types });
    else if (fault === 'false') faults.push({ ...common, fault, found: types });
    else if (fault === 'type') {
      const [gold, found] = types.split(' -> ') as [string, string];
      faults.push({ ...common, fault, gold, found });
    }
  }
  return faults;
}

/** Faults that timex-score.mjs lists with V=1: file, type, words and values under a heading. */
export function readDateFaults(output: string): Fault[] {
  const faults: Fault[] = [];
  let heading = '';
  for (const line of output.split('\n')) {
    heading = /^(MISSED|SPURIOUS|WRONG VALUE) \d+$/.exec(line)?.[1] ?? heading;
    const item = /^ {3}\S+\.tml (.*)$/.exec(line)?.[1];
    if (item === undefined) continue;
    const value = /\s(\S+)$/.exec(item)?.[1] ?? '';
    if (heading === 'MISSED') {
      const [, gold = '', text = ''] = /^(\S+) (.*) \S+$/.exec(item) ?? [];
      faults.push({ recogniser: 'dates', fault: 'missed', gold: gold.toLowerCase(), text });
    } else if (heading === 'SPURIOUS') {
      faults.push({
        recogniser: 'dates',
        fault: 'false',
        found: formOfValue(value),
        text: item.slice(0, -value.length).trim(),
      });
    } else {
      const [, text = '', gold = ''] = /^(.*) (\S+) \S+$/.exec(item) ?? [];
      faults.push({ recogniser: 'dates', fault: 'value', gold: formOfValue(gold), found: formOfValue(value), text });
    }
  }
  return faults;
}

/** What a TIMEX3 value is of: `2024-03-18` → day. */
export function formOfValue(value: string): string {
  if (value === '' || value === 'undefined' || value === 'unresolved') return 'unresolved';
  if (/_REF$/.test(value)) return 'reference';
  if (/^P/.test(value)) return 'duration';
  if (/T/.test(value)) return 'time';
  if (/W/.test(value)) return 'week';
  if (/Q|H\d|S[PU]|FA|WI/.test(value)) return 'part of a year';
  return { 2: 'century', 3: 'decade', 4: 'year', 7: 'month', 10: 'day' }[value.length] ?? 'other';
}

const number =
  /^(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half|hundred|thousand|million)/i;

/** How the words look, as far as it matters to the recogniser. */
function shapeOf({ recogniser, text }: Fault): string {
  const words = text.trim().split(/\s+/);
  switch (recogniser) {
    case 'actors':
      if (!/\p{Lu}/u.test(text)) return 'no capital';
      if (!/\p{Ll}/u.test(text)) return words.length > 1 || text.length > 6 ? 'all capitals' : 'acronym';
      if (/\d/.test(text)) return 'with a digit';
      if (words.length === 1) return text.includes('-') ? 'one word, hyphen' : 'one word';
      return words.length === 2 ? 'two words' : 'longer';
    case 'dates':
      if (/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/i.test(text)) return 'weekday';
      if (/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i.test(text)) return 'month named';
      if (/\b(?:1[5-9]|20)\d\d\b/.test(text)) return 'year in digits';
      if (/\bquarter|fiscal|half\b/i.test(text)) return 'quarter or fiscal';
      if (/\b(?:decade|centur|generation|\d0s)/i.test(text)) return 'decade or century';
      if (/\b(?:last|next|this|past|coming|previous|earlier|ago|later)\b/i.test(text)) return 'relative phrase';
      if (/\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b/i.test(text)) return 'unit of time';
      if (/\d/.test(text)) return 'digits';
      return words.length === 1 ? 'one word' : 'other words';
    case 'figures':
      if (/[-–]|\bto\b|\band\b/.test(text) && /\d.*\d/.test(text)) return 'range';
      if (/[$€£¥%]/.test(text)) return 'with a sign';
      if (/\d/.test(text)) return words.length > 1 ? 'digits and words' : 'digits';
      return number.test(text) ? (words.length > 1 ? 'number words' : 'one number word') : 'other words';
    case 'quotations':
      return words.length <= 3 ? 'one to three words' : words.length <= 12 ? 'a clause' : 'long';
  }
}

function kindOf(fault: Fault): string {
  const types = [fault.gold, fault.found].filter((type) => type !== undefined).join(' → ');
  return `${types}, ${shapeOf(fault)}${fault.opens ? ', opens the sentence' : ''}`;
}

const names = { missed: 'missed', false: 'false hits', type: 'wrong type', value: 'wrong value' } as const;

/** Lines with the ten commonest kinds of each fault, each with a count and its share. */
export function commonest(
  where: string,
  faults: readonly Fault[],
  recognisers: readonly Fault['recogniser'][],
  most = 10,
): string[] {
  const lines: string[] = [];
  for (const recogniser of recognisers) {
    for (const fault of ['missed', 'false', 'type', 'value'] as const) {
      const these = faults.filter((one) => one.recogniser === recogniser && one.fault === fault);
      if (these.length === 0 && (fault === 'type' || fault === 'value')) continue;
      const counts = new Map<string, number>();
      for (const one of these) counts.set(kindOf(one), (counts.get(kindOf(one)) ?? 0) + 1);
      const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
      const name = fault === 'value' && recogniser === 'quotations' ? 'wrong speaker' : names[fault];
      lines.push(`kinds  ${where.padEnd(10)} ${recogniser} ${name}: ${these.length}`);
      for (const [kind, count] of sorted) {
        lines.push(
          `       ${String(count).padStart(5)} ${((100 * count) / these.length).toFixed(0).padStart(3)} %  ${kind}`,
        );
      }
    }
  }
  return lines;
}
