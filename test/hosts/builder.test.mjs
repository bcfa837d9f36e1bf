// The snippet builder: what it makes works on strict pages, and it is made by keyboard alone.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { root } from '../../scripts/lib/root.mjs';
import { dist, expectClean, expectWarned, openHost, pageOf } from './host.mjs';

const CSP =
  "default-src 'self'; require-trusted-types-for 'script'; trusted-types pht; base-uri 'none'";
/** Markup, code and the brackets of every form. */
const HOSTILE = `A "B" <img src=x onerror=alert(1)> {{1}} {2} [x] 'c' & d`;

const ACCENT = '#7a1f5c';

/** By widget: the settings, and what must be of them in each form. */
const asked = {
  'ice-timer': { lang: 'es', minutes: '20', clinic: HOSTILE },
  'exercise-card': { lang: 'en', form: 'row', sets: '3', 'reviewed-by': HOSTILE },
  'anatomy-diagram': { lang: 'ar', layer: 'bones', side: 'left' },
};

const openBuilder = async (t, hash = '', options = {}) => {
  const host = await openHost(t, { html: pageOf({ head: '', body: '' }), ...options });
  await host.page.goto(`${host.url}pht/builder/?lang=en${hash}`);
  await host.page.locator('pht-builder .title').waitFor();
  return host;
};

const codeOf = (page) => page.locator('pht-builder [name="code"]').inputValue();

/** Asks the builder, as a link to it does. */
async function made(page, form, widget, settings) {
  await page.evaluate(
    (hash) => (location.hash = hash),
    `${new URLSearchParams({ widget, as: form, ...settings })}`,
  );
  await page.waitForFunction(
    ([one, name]) => {
      const { shadowRoot } = document.querySelector('pht-builder');
      const isForm = shadowRoot.querySelector('.as select').value === one;
      return (
        isForm && shadowRoot.querySelector(`.picture :checked`) && location.hash.includes(name)
      );
    },
    [form, widget],
  );
  return codeOf(page);
}

/** Shows a text as a page below a strict policy. */
async function showPage(page, url, html) {
  await page.route(`${url}made.html`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': CSP },
      body: html,
    }),
  );
  await page.goto(`${url}made.html`);
  await page.unroute(`${url}made.html`);
}

async function expectWidget(place, widget, settings) {
  const tag = place.locator(`pht-${widget}`);
  await tag.locator('.root').waitFor();
  for (const [name, value] of Object.entries(settings)) {
    assert.equal(await tag.getAttribute(name), value, `${widget} ${name}`);
  }
  assert.equal(await place.locator('img').count(), 0);
}

const inAddress = (settings) =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== HOSTILE));

/** Runs a component with a React that answers what it is given. */
function rendered(code) {
  const options = {
    jsx: ts.JsxEmit.React,
    module: ts.ModuleKind.CommonJS,
    target: ts.ScriptTarget.ES2022,
  };
  const { outputText, diagnostics } = ts.transpileModule(code, {
    fileName: 'widget.jsx',
    reportDiagnostics: true,
    compilerOptions: options,
  });
  assert.deepEqual(diagnostics, []);
  const exports = {};
  const react = { createElement: (tag, props, ...children) => ({ tag, props, children }) };
  runInNewContext(outputText, { require: () => ({}), exports, React: react });
  return Object.values(exports)[0]();
}

for (const [widget, settings] of Object.entries(asked)) {
  it(`every snippet of ${widget} works below a strict policy`, async (t) => {
    const host = await openBuilder(t);
    const { page, url } = host;
    const snippets = {};
    for (const form of ['html', 'link', 'frame', 'block', 'wordpress', 'react', 'vue']) {
      snippets[form] = await made(page, form, widget, { ...settings, accent: ACCENT });
      assert.doesNotMatch(snippets[form], /<pht-[^>]*\/>|<img/, form);
    }
    const { html, link, frame, block, wordpress, react, vue } = snippets;
    const [lines, tag] = html.split('\n\n');

    await showPage(page, url, pageOf({ head: '', body: html }));
    await expectWidget(page, widget, settings);

    await showPage(page, url, pageOf({ head: lines, body: link }));
    await expectWidget(page, widget, settings);

    await showPage(page, url, pageOf({ head: '', body: link }));
    await page.locator('p > a').click();
    await expectWidget(page, widget, inAddress(settings));

    await showPage(page, url, pageOf({ head: '', body: frame }));
    await expectWidget(page.frameLocator('iframe'), widget, inAddress(settings));
    await page.waitForFunction(() => document.querySelector('iframe').clientHeight !== 900);
    const framed = page.frameLocator('iframe').locator('html');
    const accent = (element) => element.style.getPropertyValue('--pht-color-accent');
    assert.equal(await framed.evaluate(accent), ACCENT);

    const [, kind, attributes] = /^<!-- wp:pht\/([\w-]+) (\{.*\}) \/-->\n$/.exec(block);
    assert.equal(kind, widget);
    assert.doesNotMatch(attributes, /--|[<>&]/);
    assert.deepEqual(JSON.parse(attributes), settings);

    const name = widget.replaceAll('-', '_');
    assert.match(wordpress, new RegExp(`^\\[pht_${name}( [\\w-]+="[^"<>[\\]]*")+\\]\\n$`));
    for (const one of Object.keys(settings)) assert.ok(wordpress.includes(` ${one}="`), one);

    assert.ok(react.startsWith(`'use client';\n`));
    const component = rendered(react);
    assert.equal(component.tag, `pht-${widget}`);
    for (const [one, value] of Object.entries(settings)) {
      assert.equal(component.props[one], value, one);
    }
    const [, script, template] =
      /^<script setup>\n([^]*)<\/script>\n\n<template>\n([^{}]*)<\/template>\n$/.exec(vue);
    assert.match(script, new RegExp(`import 'pht-widgets/widgets/${widget}/define';`));
    const unfolded = template.replaceAll('&#123;', '{').replaceAll('&#125;', '}');
    assert.equal(unfolded.replace(/^ {2}/gm, ''), tag);
    // The browser says so of every frame that may keep something on the device.
    await expectWarned(host, /sandbox/);
  });
}

it('a snippet is made, undone and copied by keyboard alone, and heard', async (t) => {
  const context = { permissions: ['clipboard-read', 'clipboard-write'] };
  const host = await openBuilder(t, '', {
    context: { ...context, viewport: { width: 1280, height: 900 } },
  });
  const { page, requests } = host;
  const preview = page.frameLocator('pht-builder iframe');
  await preview.locator('pht-ice-timer [part="start"]').waitFor();
  const parts = requests.filter((line) => /\/pht\/(widgets|parts)\//.test(line));
  assert.deepEqual(parts, ['GET /pht/widgets/ice-timer.js 200']);

  const focused = () =>
    page.evaluate(() => {
      const { activeElement: one } = document.querySelector('pht-builder').shadowRoot;
      const name = one?.labels?.[0]?.textContent ?? one?.textContent ?? '';
      return one ? `${one.localName} ${name.replace(/\s+/g, ' ').trim()}` : '';
    });
  const tabTo = async (wanted) => {
    for (let count = 0; count < 60; count += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()).startsWith(wanted)) return;
    }
    assert.fail(`${wanted} cannot be reached by Tab; last: ${await focused()}`);
  };

  await tabTo('input Address of our files');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('/pht');
  await tabTo('input Ice timer');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await tabTo('input Minutes');
  await page.keyboard.type('20');
  await tabTo('input Days of the plan');
  await page.keyboard.type('2');
  await preview.locator('pht-ice-timer[minutes="20"][plan-days="2"]').waitFor();
  await tabTo('button Undo');
  await page.keyboard.press('Enter');
  await preview.locator('pht-ice-timer[minutes="20"]:not([plan-days])').waitFor();
  await tabTo('button Copy');
  await page.keyboard.press('Enter');
  await page.locator('pht-builder [role="status"]', { hasText: 'Copied' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await codeOf(page));
  assert.match(copied, /<link rel="stylesheet" href="\/pht\/pht\.css" integrity="sha384-[^"]+"/);
  assert.match(copied, /<pht-ice-timer lang="en" minutes="20">\n {2}<h2>Ice timer<\/h2>/);
  expectClean(host);
});

it('on a phone, in the dark, in Arabic, it fits, and axe finds nothing', async (t) => {
  const viewport = { width: 375, height: 700 };
  const host = await openBuilder(t, '#accent=%23ff7a1a&clinic=x&minutes=77&form=x', {
    context: { viewport, colorScheme: 'dark' },
  });
  const { page } = host;
  const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
  for (const language of ['en', 'ar']) {
    await page.locator('.top select').selectOption(language);
    await page.locator(`.root[lang="${language}"].builder`).waitFor();
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('pht-builder');
      for (const one of shadowRoot.querySelectorAll('details')) one.open = true;
    });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(sideways <= 0, `${sideways} px sideways in ${language}`);
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const rules = { 'color-contrast-enhanced': { enabled: true } };
      const found = await window.axe.run(document, { rules, iframes: false });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html)}`);
    });
    assert.deepEqual(violations, []);
    const small = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('pht-builder');
      const targets = 'button, select, summary, .picture, .check, .segmented label, input.input';
      return [...shadowRoot.querySelectorAll(targets)]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
        .map((one) => one.outerHTML);
    });
    assert.deepEqual(small, []);
  }
  expectClean(host);
});

it('works from disk', async (t) => {
  const host = await openHost(t, { html: pageOf({ head: '', body: '' }) });
  const { page, problems } = host;
  await page.goto(`${pathToFileURL(join(dist, 'builder/index.html'))}#widget=sources&lang=es`);
  const preview = page.frameLocator('pht-builder iframe');
  await preview.locator('pht-sources .root[lang="es"]').waitFor();
  assert.match(await codeOf(page), /<script src="\/pht\/widgets\/sources\.js"/);
  const others = problems.filter((one) => !one.startsWith('request to another origin: file:'));
  assert.deepEqual(others, []);
});
