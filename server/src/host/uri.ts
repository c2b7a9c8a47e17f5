/** URIs as strings, encoded as VS Code encodes them, so that equal files have equal strings. */

export function schemeOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.indexOf(':')));
}

export function parentUri(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}

export function fileName(uri: string): string {
  return decode(uri.slice(uri.lastIndexOf('/') + 1));
}

/** The path from a folder, decoded, with `/`. */
export function relativePath(root: string, uri: string): string {
  return root && uri.startsWith(`${root}/`) ? decode(uri.slice(root.length + 1)) : fileName(uri);
}

export function joinUri(root: string, path: string): string {
  return `${root}/${path.split('/').map(encode).join('/')}`;
}

function encode(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
