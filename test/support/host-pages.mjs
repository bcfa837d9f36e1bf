// The built files under /pht/ and pages that load them, the demo's too, for tests that open these in
// a frame.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';
import { inForm, inMixedForms, tagsOf } from '../hosts/widgets.mjs';

const dist = process.env.PHT_DIST ?? join(root, 'dist');

const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types pht";
const STRICT = `default-src 'self'; script-src 'self'; style-src 'self'; ${TRUSTED_TYPES}`;
const NONCE = `script-src 'nonce-r4nd0m' 'strict-dynamic'; object-src 'none'; base-uri 'none'; ${TRUSTED_TYPES}`;

/** By name; see `pageOf`. */
const pages = {
  plain: {},
  strict: { policy: STRICT },
  'strict-es': { policy: STRICT, html: 'lang="es"' },
  'strict-ar': { policy: STRICT, html: 'lang="ar" dir="rtl"' },
  nonce: { policy: NONCE },
  'mixed-forms': { body: inMixedForms },
  reset: { styles: '* { all: unset !important; }' },
  'empty-hidden': { styles: ':empty { display: none !important; }' },
  'small-root': { styles: 'html { font-size: 62.5%; } body { margin: 0; font-size: 1.6rem; }' },
  'many-timers': { body: tagsOf('ice-timer').repeat(12) },
};

/** Web Test Runner's middleware. */
export async function hostPages(context, next) {
  const [, folder, ...rest] = context.path.split('/');
  const name = rest.join('/');
  if (folder === 'pht' && !name.includes('..')) {
    context.type = name.split('.').at(-1);
    context.body = await readFile(join(dist, name));
  } else if (folder === 'host' && name === 'watch.js') {
    context.type = 'js';
    context.body = WATCH;
  } else if (folder === 'demo' && name.endsWith('.html')) {
    const page = await readFile(join(root, 'demo', basename(name)), 'utf8');
    context.type = 'html';
    context.body = page.replace('<head>', '<head><script src="/host/watch.js"></script>');
  } else if (folder === 'host' && name in pages) {
    const { policy } = pages[name];
    if (policy) context.set('Content-Security-Policy', policy);
    context.type = 'html';
    context.body = pageOf(pages[name]);
  } else {
    return next();
  }
}

const pageOf = ({ html = 'lang="en"', styles = '', body = inForm('tag') }) => `<!doctype html>
<html ${html}>
  <head>
    <meta charset="utf-8" /><title>Host page</title>
    <script nonce="r4nd0m" src="/host/watch.js"></script>
    <link rel="stylesheet" href="/pht/pht.css" />
    ${styles && `<style>${styles}</style>`}
    <script nonce="r4nd0m" src="/pht/pht.js" defer></script>
  </head>
  <body>${body}</body>
</html>`;

const WATCH = `window.problems = [];
for (const level of ['error', 'warn']) {
  console[level] = (...words) => problems.push(words.join(' '));
}
addEventListener('error', ({ message }) => problems.push(message));
addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  problems.push(['violation of', violatedDirective, blockedURI, sample].join(' ')),
);`;
