// The project's files over HTTP, as VS Code on the web gets an extension.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const types = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.css': 'text/css',
};

/** Serves the folder on a free port of this machine; only files inside it. */
export async function serveFolder(folder) {
  const base = fs.realpathSync(folder);
  const server = http.createServer((request, response) => {
    const file = path.join(base, decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const headers = {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    };
    if (request.method === 'OPTIONS') return response.writeHead(204, headers).end();
    if (!file.startsWith(base + path.sep) || !fs.existsSync(file) || !fs.statSync(file).isFile())
      return response.writeHead(404, headers).end();
    response.writeHead(200, { ...headers, 'Content-Type': types[path.extname(file)] ?? 'text/plain; charset=utf-8' });
    fs.createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: server.address().port,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
