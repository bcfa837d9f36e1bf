import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { build, runnerImport } from 'vite';
import { browserArguments, findBrowser } from '../../../scripts/browser.mjs';
import { isInline } from '../../../scripts/build/inline.mjs';
import { widgets } from '../../../scripts/build/project.mjs';
import { root } from '../../../scripts/lib/root.mjs';
import { serve } from '../../../scripts/serve.mjs';
import { folder, packageJson } from './consumer.mjs';

const imports = widgets.map((name) => `import '${packageJson.name}/widgets/${name}/define';`);
const tags = widgets.map((name) =>
  isInline(name) ? `<pht-${name} term="tendon"></pht-${name}>` : `<pht-${name}></pht-${name}>`,
);
const page = `<!doctype html>
<html lang="es">
  <head><meta charset="utf-8" /><title>Una clínica</title><link rel="icon" href="data:," /></head>
  <body>${tags.join('\n')}<script type="module" src="/app.js"></script></body>
</html>`;

describe('an application that a bundler built', () => {
  const problems = [];
  let server, browser, tab;

  before(async () => {
    writeFileSync(join(folder, 'index.html'), page);
    writeFileSync(join(folder, 'app.js'), imports.join('\n'));
    await build({ root: folder, configFile: false, logLevel: 'error' });
    server = await serve({ roots: { '/': join(folder, 'dist') } });
    browser = await chromium.launch({
      executablePath: await findBrowser(),
      args: browserArguments,
    });
    tab = await browser.newPage();
    tab.on('pageerror', ({ stack }) => problems.push(stack));
    tab.on('console', (message) => problems.push(message.text()));
    await tab.goto(server.url);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const name of widgets) {
    it(`shows pht-${name} in the language of the page`, async () => {
      const { module } = await runnerImport(join(root, `src/content/${name}.ts`));
      const widget = tab.locator(`pht-${name}:not(.late > *, [data-pht-loading])`);
      if (isInline(name)) {
        assert.equal((await widget.locator('[part="term"]').innerText()).trim(), 'tendón');
        return;
      }
      // Of many on a page, those far away are not painted yet.
      const text = await widget.locator('[part="frame"]').first().textContent();
      assert.ok(text.length > 100, text);
      assert.ok(!text.includes(module.title.text()), text);
    });
  }

  it('says nothing in the console', () => assert.deepEqual(problems, []));
});
