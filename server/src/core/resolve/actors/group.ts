import {
  bareSurname,
  type Group,
  initialsOf,
  isLone,
  namedSo,
  nameWords,
  surnamesOf,
  type Working,
  withoutLegalForm,
} from './working';

/** Line of an offset, from 1. */
export type LineOf = (offset: number) => number;

/**
 * Gathers mentions into actors. Full names of persons that agree in family name and given name (initials count) are
 * one; a family name alone goes to the one person of that name; an acronym goes to the body it stands for.
 */
export function gather(text: string, mentions: readonly Working[], lineOf: LineOf): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const found = (mention: Working, words: readonly string[]): Group => {
    const group: Group = {
      key: mention.key,
      type: mention.type,
      name: mention.name,
      mentions: [],
      words,
      first: mention.start,
    };
    if (mention.gender) group.gender = mention.gender;
    groups.push(group);
    return group;
  };
  const bySurname = new Map<string, Group[]>();
  const persons = mentions.filter((m) => m.type === 'person' && !m.demonym);
  const surnames = new Set<string>();
  for (const mention of persons) {
    const words = nameWords(mention.key);
    if (!isLone(words)) for (const surname of surnamesOf(words)) surnames.add(surname);
  }
  /** "van der Meer", and "García Márquez" where somebody in the article has both names. */
  const lone = (key: string, words: readonly string[]) => isLone(words) || (words.length === 2 && surnames.has(key));
  // Full names first, wherever they stand.
  for (const mention of persons) {
    const words = nameWords(mention.key);
    if (lone(mention.key, words)) continue;
    const id = `person ${mention.key}`;
    let group = byKey.get(id);
    if (!group) {
      const surname = bareSurname(words.at(-1) as string);
      const same = bySurname.get(surname) ?? [];
      const fitting = same.filter((g) => sameGivenNames(g.words, words) && g.gender !== other(mention.gender));
      group = fitting.length === 1 ? fitting[0] : undefined;
      if (!group) {
        group = found(mention, words);
        add(bySurname, surname, group);
      }
      byKey.set(id, group);
    }
    if (mention.name.length > group.name.length && nameWords(mention.key).length >= group.words.length)
      group.name = mention.name;
    if (mention.gender && !group.gender) group.gender = mention.gender;
    join(
      group,
      mention,
      mention.key === group.key ? namedSo : `another form of ${group.name}`,
      mention.key === group.key ? 1 : 0.9,
    );
  }
  // Family names and given names alone.
  const byGiven = new Map<string, Group[]>();
  const byFamily = new Map<string, Group[]>();
  for (const group of groups) {
    for (const surname of surnamesOf(group.words)) add(byFamily, surname, group);
    const given = group.words[0] as string;
    add(byGiven, given, group);
  }
  for (const mention of persons) {
    const words = nameWords(mention.key);
    if (!lone(mention.key, words)) continue;
    const key = words.join(' ');
    const fits = (g: Group) => !mention.gender || !g.gender || g.gender === mention.gender;
    const family = (byFamily.get(key) ?? byFamily.get(bareSurname(key)) ?? []).filter(fits);
    const given = (byGiven.get(key) ?? []).filter(fits);
    const one = family.length === 1 ? family[0] : family.length === 0 && given.length === 1 ? given[0] : undefined;
    if (one) {
      const kind = family.length === 1 || familyFirst.has(key) ? 'surname' : 'first name';
      join(
        one,
        mention,
        `${kind} of ${one.name}, introduced in line ${lineOf(one.first)}`,
        kind === 'surname' ? 0.9 : 0.75,
      );
      continue;
    }
    const id = `person ${key}`;
    let group = byKey.get(id);
    if (!group) {
      group = found(mention, words);
      byKey.set(id, group);
    }
    const shared = family.length > 1 ? `surname shared by ${family.map((g) => g.name).join(' and ')}` : namedSo;
    join(group, mention, shared, family.length > 1 ? 0.4 : 0.8);
  }
  // Everything else by name; acronyms to what they stand for.
  const rest = mentions.filter((m) => m.type !== 'person' || m.demonym);
  const acronyms = acronymsOf(text, rest);
  for (const mention of rest) {
    if (mention.demonym) continue;
    const target = acronyms.get(mention.key);
    const whole = target?.key ?? mention.key;
    const key = mention.type === 'organisation' ? withoutLegalForm(whole) : whole;
    const id = `${mention.type} ${key}`;
    let group = byKey.get(id);
    if (!group) {
      group = found(target && target.type === mention.type ? target : mention, []);
      byKey.set(id, group);
    }
    if (target && target.key !== mention.key)
      join(group, mention, `acronym of ${target.name}, spelt out in line ${lineOf(target.start)}`, 0.9);
    else join(group, mention, mention.key === group.key ? namedSo : `another form of ${group.name}`, 1);
    if (mention.name.length > group.name.length && key === withoutLegalForm(mention.key)) group.name = mention.name;
  }
  return groups;
}

/** Family names that stand before the given name ("Kim Jong Un", "Xi Jinping"). */
const familyFirst = new Set(
  'xi kim lee li wang zhang chen liu park moon mao deng hu wen ban roh yoon nguyen tran le pham ho zhu jiang zhou wu yang huang lin tsai ma choi jung kang zhao sun zeng han peng'.split(
    ' ',
  ),
);

function join(group: Group, mention: Working, reason: string, score: number) {
  group.mentions.push(mention);
  if (mention.start < group.first) group.first = mention.start;
  mention.group = group;
  mention.reason = reason;
  mention.linkScore = score;
}

function add<T>(lists: Map<string, T[]>, key: string, item: T) {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

const other = (gender: 'female' | 'male' | undefined) =>
  gender === 'female' ? 'male' : gender === 'male' ? 'female' : 'none';

/** True where the given names do not contradict each other: equal, one left out, or an initial of the other. */
function sameGivenNames(a: readonly string[], b: readonly string[]): boolean {
  const first = a[0] as string;
  const second = b[0] as string;
  if (
    first !== second &&
    !(first.length === 1 && second.startsWith(first)) &&
    !(second.length === 1 && first.startsWith(second))
  )
    return false;
  const middleA = a.slice(1, -1);
  const middleB = b.slice(1, -1);
  if (middleA.length === 0 || middleB.length === 0) return true;
  return middleA.every((m, i) => {
    const n = middleB[i];
    return n === undefined || n === m || (m.length === 1 && n.startsWith(m)) || (n.length === 1 && m.startsWith(n));
  });
}

/** Acronyms and the names they stand for: "International Atomic Energy Agency (IAEA)", or by the initials. */
function acronymsOf(text: string, mentions: readonly Working[]): Map<string, Working> {
  const result = new Map<string, Working>();
  const byInitials = new Map<string, Working[]>();
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as Working;
    if (mention.type !== 'organisation' || mention.demonym || !mention.name.includes(' ')) continue;
    const next = mentions[i + 1];
    if (
      next &&
      isAcronym(next.name) &&
      next.start - mention.end <= 3 &&
      /^\s?[([]$/.test(text.slice(mention.end, next.start))
    ) {
      if (!result.has(next.key)) result.set(next.key, mention);
      if (next.type !== mention.type) next.type = mention.type;
      continue;
    }
    for (const initials of initialsOf(mention.name))
      if (!byInitials.get(initials)?.some((body) => body.key === mention.key)) add(byInitials, initials, mention);
  }
  for (const mention of mentions) {
    if (!isAcronym(mention.name) || result.has(mention.key) || mention.type !== 'organisation') continue;
    const bodies = byInitials.get(mention.name.replace(/\./g, '')) ?? [];
    const first = bodies[0];
    if (first && bodies.every((b) => b.key === first.key)) result.set(mention.key, first);
  }
  return result;
}

const isAcronym = (name: string) => /^(?:\p{Lu}\.?){2,8}$/u.test(name);
