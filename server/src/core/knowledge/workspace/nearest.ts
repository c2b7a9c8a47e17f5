import { editDistance } from '../../names';

/** What else people call a field or a value. */
const otherWords: Readonly<Record<string, string>> = {
  alias: 'aliases',
  begin: 'from',
  belongs: 'parent',
  category: 'type',
  class: 'type',
  country: 'place',
  end: 'to',
  human: 'person',
  job: 'roles',
  kind: 'type',
  label: 'name',
  lang: 'language',
  link: 'url',
  office: 'roles',
  org: 'organisation',
  organization: 'organisation',
  people: 'person',
  position: 'roles',
  sex: 'gender',
  since: 'from',
  start: 'from',
  status: 'standing',
  surname: 'short',
  until: 'to',
  variants: 'aliases',
  when: 'date',
};

/** The word meant by one that is not among the words: another name for it, or a slip of the pen. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  if (wanted.length < 2 || wanted.length > 60) return undefined;
  const limit = wanted.length < 5 ? 1 : 2;
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of words) {
    if (candidate === otherWords[wanted]) return candidate;
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const distance = candidate.toLowerCase() === wanted ? 0 : editDistance(candidate, wanted, limit);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
