import type { EntityId } from '../../model';

/** One person by two ids: a surname alone in one article, or with a title, is not another speaker. */
export function sameSpeaker(a: EntityId | undefined, b: EntityId | undefined): boolean {
  return a === b || surname(a) === surname(b);
}

function surname(id: EntityId = ''): string | undefined {
  return id
    .slice(id.indexOf(':') + 1)
    .split(/[\s-]+/)
    .at(-1);
}
