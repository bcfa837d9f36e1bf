// A small static server for the demo, the host pages and the bench.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const HOST = '127.0.0.1';
const PORTS_TO_TRY = 50;

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves folders on 127.0.0.1 and answers `{ url, port, close }`.
 *
 * @param {object} options
 * @param {Record<string, string>} [options.roots] Folder for each path prefix, which ends in a
 *   slash: `{ "/": "demo", "/dist/": "dist" }`. The longest prefix wins.
 * @param {Record<string, string | Buffer>} [options.files] Files that exist only here, by path.
 * @param {number} [options.port] The next free one is taken when it is in use; 0 for any.
 * @param {(path: string) => Record<string, string> | undefined} [options.headers] Further
 *   headers for a path, such as a content security policy.
 * @param {(path: string) => number | undefined} [options.delay] Milliseconds before answering.
 * @param {(line: string) => void} [options.log] Told of each request: method, path, status.
 */
export async function serve({ roots = {}, files = {}, port = 0, headers, delay, log } = {}) {
  const server = createServer((request, response) => {
    answer(request, { roots, files, headers, delay })
      .catch((error) => plain(500, String(error)))
      .then((result) => {
        log?.(`${request.method} ${request.url} ${result.status}`);
        send(request, response, result);
      });
  });
  await listen(server, port);
  const actualPort = server.address().port;
  return {
    port: actualPort,
    url: `http://${HOST}:${actualPort}/`,
    close: () => close(server),
  };
}

async function answer(request, { roots, files, headers, delay }) {
  if (!['GET', 'HEAD'].includes(request.method)) return plain(405, 'Only GET and HEAD.');
  const path = decodePath(request.url);
  if (path === undefined) return plain(400, 'This address is not valid.');
  await wait(delay?.(path) ?? 0);
  const result = virtualFile(path, files) ?? (await fileBelow(path, roots));
  return { ...result, headers: { ...result.headers, ...headers?.(path) } };
}

// An address may hold "..", "%2e%2e", a backslash or a zero byte: none may leave the folder.
function decodePath(url) {
  try {
    const path = decodeURIComponent(new URL(url, `http://${HOST}`).pathname);
    return /[\\\0]/.test(path) || path.split('/').includes('..') ? undefined : path;
  } catch {
    return undefined;
  }
}

function virtualFile(path, files) {
  const name = [path, `${path}index.html`].find((candidate) => Object.hasOwn(files, candidate));
  return name === undefined ? undefined : found(name, files[name]);
}

async function fileBelow(path, roots) {
  const prefixes = Object.keys(roots).filter((prefix) => path.startsWith(prefix));
  const prefix = prefixes.sort((a, b) => b.length - a.length)[0];
  if (prefix === undefined) return plain(404, 'Not found.');
  const folder = resolve(roots[prefix]);
  const file = join(folder, path.slice(prefix.length));
  if (file !== folder && !file.startsWith(folder + sep)) return plain(404, 'Not found.');
  return readFrom(file, path);
}

async function readFrom(file, path) {
  const isFolder = await stat(file).then(
    (info) => info.isDirectory(),
    () => false,
  );
  if (isFolder && !path.endsWith('/'))
    return { status: 302, headers: { Location: `${encodeURI(path)}/` } };
  const name = isFolder ? join(file, 'index.html') : file;
  return readFile(name).then(
    (body) => found(name, body),
    () => plain(404, 'Not found.'),
  );
}

function found(name, body) {
  const type = TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';
  return { status: 200, headers: { 'Content-Type': type }, body };
}

function plain(status, text) {
  return { status, headers: { 'Content-Type': TYPES['.txt'] }, body: `${text}\n` };
}

function send(request, response, { status, headers, body = '' }) {
  response.writeHead(status, {
    'Cache-Control': 'no-store',
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function listen(server, port) {
  const ports = port === 0 ? [0] : Array.from({ length: PORTS_TO_TRY }, (_, i) => port + i);
  for (const candidate of ports) {
    if (await listenOn(server, candidate)) return;
  }
  throw new Error(`No free port from ${port} to ${ports.at(-1)}.`);
}

function listenOn(server, port) {
  return new Promise((resolvePort, reject) => {
    const onError = (error) => {
      if (error.code === 'EADDRINUSE') resolvePort(false);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, HOST, () => {
      server.off('error', onError);
      resolvePort(true);
    });
  });
}

function close(server) {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
