import { globMatcher, type Host } from '../../server/src/host/host';

export interface MemoryHost extends Host {
  readonly files: Map<string, string>;
}

/** Files in memory, by URI. */
export function memoryHost(root: string, files: Readonly<Record<string, string>>): MemoryHost {
  const stored = new Map(Object.entries(files).map(([path, text]) => [`${root}/${path}`, text]));
  return {
    files: stored,
    async list({ folders, include, exclude }) {
      const included = globMatcher(include);
      const excluded = globMatcher(exclude);
      return [...stored.keys()].sort().filter((uri) =>
        folders.some((folder) => {
          const path = uri.startsWith(`${folder}/`) ? uri.slice(folder.length + 1) : undefined;
          return path !== undefined && included(path) && !excluded(path);
        }),
      );
    },
    async read(uris, limit) {
      return uris.map((uri) => {
        const text = stored.get(uri);
        if (text === undefined) return { problem: `${uri} does not exist.`, missing: true };
        return text.length > limit ? { problem: `${uri} is too large.`, bytes: text.length } : { text };
      });
    },
    async write(uri, text) {
      stored.set(uri, text);
    },
    async move(from, to) {
      stored.set(to, stored.get(from) ?? '');
      stored.delete(from);
    },
  };
}
