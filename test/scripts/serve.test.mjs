import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../scripts/serve.mjs';

describe('the static server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pht-serve-'));
  let server;

  before(async () => {
    mkdirSync(join(folder, 'site/deep'), { recursive: true });
    mkdirSync(join(folder, 'dist'));
    mkdirSync(join(folder, 'site-secret'));
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'site-secret/index.html'), 'secret');
    writeFileSync(join(folder, 'site/index.html'), '<p>ä</p>');
    writeFileSync(join(folder, 'site/deep/index.html'), 'deep');
    for (const name of ['pht.js', 'pht.js.map', 'a.mjs', 'a.css', 'a.json', 'a.svg', 'a.ics']) {
      writeFileSync(join(folder, 'dist', name), '');
    }
    server = await serve({
      roots: { '/': join(folder, 'site'), '/dist/': join(folder, 'dist') },
      files: { '/host.html': '<p>host</p>' },
      headers: (path) => (path === '/host.html' ? { 'Content-Security-Policy': 'x' } : undefined),
      delay: (path) => (path === '/dist/pht.js' ? 300 : undefined),
    });
  });

  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  // fetch() would tidy the address up before it is sent.
  const get = (path, method = 'GET') =>
    new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: server.port, path, method };
      request(options, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const { statusCode: status, headers } = response;
          resolve({ status, headers, body: Buffer.concat(chunks).toString() });
        });
      })
        .on('error', reject)
        .end();
    });

  it('answers with the index of a folder, in UTF-8 and never from a cache', async () => {
    const { status, headers, body } = await get('/');
    assert.equal(status, 200);
    assert.equal(body, '<p>ä</p>');
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(headers['cache-control'], 'no-store');
  });

  it('leads to a folder with its slash', async () => {
    const { status, headers } = await get('/deep');
    assert.equal(status, 302);
    assert.equal(headers.location, '/deep/');
    assert.equal((await get('/deep/?a=b')).body, 'deep');
  });

  it('gives each file its type, from the longest prefix', async () => {
    const types = {
      'pht.js': 'text/javascript; charset=utf-8',
      'pht.js.map': 'application/json; charset=utf-8',
      'a.mjs': 'text/javascript; charset=utf-8',
      'a.css': 'text/css; charset=utf-8',
      'a.json': 'application/json; charset=utf-8',
      'a.svg': 'image/svg+xml; charset=utf-8',
      'a.ics': 'text/calendar; charset=utf-8',
    };
    for (const [name, type] of Object.entries(types)) {
      assert.equal((await get(`/dist/${name}`)).headers['content-type'], type);
    }
  });

  it('serves a file that exists only in the test, with the headers asked for', async () => {
    const { body, headers } = await get('/host.html');
    assert.equal(body, '<p>host</p>');
    assert.equal(headers['content-security-policy'], 'x');
    assert.equal((await get('/')).headers['content-security-policy'], undefined);
  });

  it('holds a file back for as long as asked', async () => {
    const start = performance.now();
    await get('/dist/pht.js');
    // A timer may fire a little early.
    assert.ok(performance.now() - start > 290);
  });

  it('lets no address out of its folders', async () => {
    const addresses = [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/deep/..%2f..%2fsecret.txt',
      '/..%5csecret.txt',
      '/dist/..%2f..%2fsecret.txt',
      '/../site-secret/',
      '/..%2fsite-secret/',
      '//etc/passwd',
      '/%00',
      '/%E0%A4%A',
    ];
    for (const address of addresses) {
      const { status, body } = await get(address);
      assert.ok([400, 404].includes(status), `${address}: ${status}`);
      assert.ok(!body.includes('secret'), address);
    }
  });

  it('answers HEAD without a body and refuses what would write', async () => {
    const { status, headers, body } = await get('/host.html', 'HEAD');
    assert.deepEqual([status, headers['content-length'], body], [200, '11', '']);
    assert.equal((await get('/', 'POST')).status, 405);
  });

  it('takes the next free port', async () => {
    const second = await serve({ files: { '/': 'second' }, port: server.port });
    assert.ok(second.port > server.port);
    await second.close();
  });
});
