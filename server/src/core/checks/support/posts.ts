import { type Archive, type ArticleRecord, type ClaimRecord, meetingKeys, postKeys } from '../../archive';
import type { Article, RoleClaim } from '../../model';
import { fold, oncePer, remembered } from '../../text';
import { claimsOf } from './by-kind';
import { commonGround, daysApart, holdersInStory, oneStory } from './one-story';

/** Posts of which a person holds one at a time in one body, longest names first. */
const posts: readonly (readonly [RegExp, string])[] = [
  [/\bvice president\b/, 'vice president'],
  [/\bdeputy governor\b/, 'deputy governor'],
  [/\bgovernor\b/, 'governor'],
  [/\bmayor\b/, 'mayor'],
  [/\bsenator\b/, 'senator'],
  [/\bambassador\b/, 'ambassador'],
  [/\b(?:police chief|chief of police)\b/, 'police chief'],
  [/\bchief economist\b/, 'chief economist'],
  [/\b(?:chief financial officer|finance chief|cfo)\b/, 'finance chief'],
  [/\b(?:chief executive|ceo)\b/, 'chief executive'],
  [/\b(?:chairman|chairwoman|chairperson|chair)\b/, 'chair'],
  [/\bspokes(?:man|woman|person)\b/, 'spokesperson'],
  [/\b(?:lead |chief )?prosecutor\b/, 'prosecutor'],
  [/\bjudge\b/, 'judge'],
  [/\bcoach\b/, 'coach'],
  [/\bcaptain\b/, 'captain'],
  [/\breferee\b/, 'referee'],
  [/\bpresident\b/, 'president'],
];
/** Companies often give two of these to one person, and he is then called by either. */
const companyPosts: ReadonlySet<string> = new Set(['chair', 'chief executive', 'president']);
/** A story is told within so many days. */
const storyDays = 60;

interface Post {
  readonly name: string;
  /** The words of the body behind the post, without names: "electoral tribunal". */
  readonly body: string;
  readonly organisation: string | undefined;
}

function postOf({ role, body }: RoleClaim): Post | undefined {
  const [post] = postIn(role);
  return post && { ...post, organisation: body };
}

/** The post of a role, in a list; an empty one where it has none. */
const postIn = remembered((role: string): readonly Omit<Post, 'organisation'>[] => {
  const words = fold(role);
  if (/\b(?:former|acting|assistant|ex|candidate|nominee)\b/.test(words)) return [];
  for (const [pattern, name] of posts) {
    const match = pattern.exec(words);
    if (match) return [{ name, body: words.slice(match.index + match[0].length).trim() }];
  }
  return [];
});

/** Articles of the story in which the person has another post, or the same one of another body. */
export function* otherPosts(article: Article, claim: RoleClaim, archive: Archive): Iterable<ClaimRecord> {
  const mine = postOf(claim);
  if (!mine) return;
  const keys = postKeys(claim.actor, article.metadata.published).flatMap(meetingKeys);
  const others = holdersInStory(archive, keys, article);
  if (others.length === 0) return;
  const own = claimsOf(article, 'role');
  for (const { file } of others) {
    const record = archive.articles.get(file);
    if (!record || daysApart(record.published, article.metadata.published) > storyDays) continue;
    const name = claim.actor.slice(claim.actor.indexOf(':') + 1);
    const without = [name, name.split(/[ -]/).at(-1) ?? ''];
    const told = { published: article.metadata.published, about: article.about };
    // The person is one thing they have in common.
    if (commonGround(told, record, without) + 1 < oneStory) continue;
    const theirs = rolesThere(record);
    const found = record.claims
      .get(claim.key)
      ?.find(({ claim: other }) => other.kind === 'role' && clash(mine, postOf(other), own, theirs, claim));
    if (found) yield found;
  }
}

function clash(
  a: Post,
  b: Post | undefined,
  own: readonly RoleClaim[],
  theirs: readonly RoleClaim[],
  claim: RoleClaim,
): boolean {
  if (!b) return false;
  // Who is called both somewhere holds both.
  const held = (list: readonly RoleClaim[], name: string) =>
    list.some((role) => role.actor === claim.actor && postOf(role)?.name === name);
  if (a.name === b.name) return otherBody(a, b);
  if (held(own, b.name) || held(theirs, a.name)) return false;
  if (!companyPosts.has(a.name) || !companyPosts.has(b.name)) return true;
  const another = (list: readonly RoleClaim[], name: string) =>
    list.some((role) => role.actor !== claim.actor && postOf(role)?.name === name);
  return another(theirs, a.name) || another(own, b.name);
}

/** "president of the electoral tribunal" and "president of the National Electoral Institute". */
function otherBody(a: Post, b: Post): boolean {
  const head = ({ body, organisation }: Post) =>
    (body || organisation?.slice(organisation.indexOf(':') + 1) || '').split(/[ -]/).at(-1) ?? '';
  const [mine, theirs] = [head(a), head(b)];
  return (
    a.name === 'president' &&
    mine.length > 3 &&
    theirs.length > 3 &&
    mine !== theirs &&
    bodies.has(mine) &&
    bodies.has(theirs)
  );
}

/** Kinds of body: two of different kinds are two. */
const bodies: ReadonlySet<string> = new Set(
  'tribunal institute court council commission parliament senate assembly bank federation union association committee chamber agency board university club party congress'.split(
    ' ',
  ),
);

const rolesThere = oncePer(({ claims }: ArticleRecord): readonly RoleClaim[] => {
  const roles: RoleClaim[] = [];
  for (const [key, records] of claims) {
    if (key.startsWith('role:')) for (const { claim } of records) if (claim.kind === 'role') roles.push(claim);
  }
  return roles;
});
