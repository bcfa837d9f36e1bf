import { readFile } from 'node:fs/promises';
import { createSecureServer } from 'node:http2';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { generate } from 'selfsigned';
import {
  distFolder,
  gifencFolder,
  lottieFolder,
  shoelaceFolder,
  webAwesomeFolder,
} from './places.mjs';

const folders = {
  dist: distFolder,
  shoelace: shoelaceFolder,
  webawesome: webAwesomeFolder,
  lottie: lottieFolder,
  gifenc: gifencFolder,
};
const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.gif': 'image/gif',
};

// Node's default brotli quality is 11, what a static host uses.
const compress = promisify(brotliCompress);

/**
 * Calls `use(origin)` while a server runs: HTTP/2 with brotli. `pages` maps a path to HTML, or to
 * what the path's ending says.
 */
export async function withServer(pages, use) {
  const server = createSecureServer(await certificate());
  const answers = new Map();
  server.on('stream', async (stream, headers) => {
    // A closed page drops what it no longer needs.
    stream.on('error', () => {});
    const path = headers[':path'].split('?')[0];
    if (!answers.has(path)) answers.set(path, answer(path, pages));
    const { status, type, encoding, body } = await answers.get(path);
    if (stream.destroyed) return;
    stream.respond({ ':status': status, 'content-type': type, 'content-encoding': encoding });
    stream.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`https://127.0.0.1:${server.address().port}`);
  } finally {
    server.close();
  }
}

async function certificate() {
  const name = [{ name: 'commonName', value: 'localhost' }];
  const { private: key, cert } = await generate(name, { keyType: 'ec', algorithm: 'sha256' });
  return { key, cert };
}

async function answer(path, pages) {
  const type = types[extname(path)];
  if (pages[path]) return pack(200, type ?? 'text/html; charset=utf-8', pages[path]);
  const [, folder, ...rest] = path.split('/');
  const file = folders[folder] && join(folders[folder], ...rest);
  const content = file && (await readFile(file).catch(() => undefined));
  if (!content) return pack(404, 'text/plain', `Not found: ${path}`);
  return pack(200, type ?? 'application/octet-stream', content);
}

// A picture is compressed already; servers leave it as it is.
async function pack(status, type, content) {
  if (type === types['.gif']) return { status, type, encoding: 'identity', body: content };
  return { status, type, encoding: 'br', body: await compress(content) };
}
