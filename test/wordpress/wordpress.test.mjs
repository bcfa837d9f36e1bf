// The plugin in a real WordPress, the newest and the oldest: as those who write, and as a visitor.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/lib/root.mjs';
import { prepareWordPress, wordpressVersions } from '../../scripts/wordpress.mjs';
import {
  blocksIn,
  openEditor,
  openSettings,
  contextOf,
  insert,
  paste,
  save,
  startBrowser,
} from './editor.mjs';
import { startSite } from './site.mjs';

prepareWordPress();

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser?.close());

/** All who may publish. */
const USERS = ['admin', 'editor', 'author'];
const TIMER = '<pht-ice-timer minutes="20"></pht-ice-timer>';
const OWN = '<div data-pht="ice-timer" data-pht-minutes="10"><p>Ask us about ice.</p></div>';
const SHORTCODE = '[pht_ice_timer minutes="5" plan_days="2"]';
const BLOCK = '<!-- wp:pht/ice-timer {"lang":"es","minutes":"12"} /-->';

for (const version of wordpressVersions()) {
  describe(`WordPress ${version}`, () => {
    let site;
    before(async () => {
      site = await startSite(version);
    });
    after(() => site?.close());

    // One for each user, as it takes a while to log in.
    const contexts = new Map();
    const open = async (t, user) => {
      if (!contexts.has(user)) contexts.set(user, await contextOf(browser, site, user));
      const page = await contexts.get(user).newPage();
      t.after(() => page.close());
      return page;
    };
    const linkTo = (name, query = '') =>
      `${site.url}/wp-content/plugins/pht-widgets/pht/${name}.html${query}`;
    const read = async (t, post) => {
      const page = await open(t);
      const requests = [];
      page.on('request', (request) => requests.push(request.url()));
      const response = await page.goto(`${site.url}/?p=${post}`);
      return { page, requests, html: await response.text() };
    };
    const comes = (page, tag, count = 1) =>
      page.waitForFunction(
        ([name, wanted]) => {
          const elements = [...document.querySelectorAll(name)];
          const hasCome = ({ shadowRoot }) => shadowRoot?.querySelector('.footer');
          return elements.length === wanted && elements.every(hasCome);
        },
        [tag, count],
      );

    it('an administrator places a block in three actions, sets it, and finds it again', async (t) => {
      const page = await open(t, 'admin');
      const canvas = await openEditor(page, site);
      await insert(page, 'ice', 'Ice timer');
      await canvas.locator('pht-ice-timer .footer').waitFor();

      await openSettings(page);
      await page.getByRole('spinbutton', { name: 'Minutes' }).fill('20');
      await canvas.locator('pht-ice-timer').getByText('20:00').first().waitFor();
      const post = await save(page);

      const again = await openEditor(page, site, post);
      await again.locator('pht-ice-timer .footer').waitFor();
      const [{ name, isValid, settings }] = await blocksIn(page);
      assert.deepEqual([name, isValid, settings], ['pht/ice-timer', true, { minutes: 20 }]);

      const visit = await read(t, post);
      assert.match(visit.html, /Put a cloth between the ice and your skin/);
      await comes(visit.page, 'pht-ice-timer');
      await visit.page.getByText('20:00').first().waitFor();
      assert.deepEqual(
        visit.requests.filter((url) => !url.startsWith(site.url) && !/^(data|blob):/.test(url)),
        [],
      );
    });

    for (const user of USERS) {
      it(`each form that an ${user} places is a block, stays valid and becomes a widget`, async (t) => {
        const page = await open(t, user);
        const canvas = await openEditor(page, site);
        const link = `<a href="${linkTo('ice-timer', '?minutes=15')}" data-pht="ice-timer">Ice</a>`;
        await insert(page, 'ice', 'Ice timer');
        await paste(page, canvas, TIMER);
        await paste(page, canvas, OWN);
        await paste(page, canvas, link);
        await paste(page, canvas, SHORTCODE);
        await paste(page, canvas, BLOCK);
        await paste(page, canvas, 'Ice', `<p>${link.replace('data-pht="ice-timer"', '')}</p>`);
        await paste(page, canvas, '', '<div><h2>Not ours</h2><p>Text</p></div>');
        const post = await save(page);

        await openEditor(page, site, post);
        const blocks = await blocksIn(page);
        assert.deepEqual(
          blocks.filter(({ isValid }) => !isValid),
          [],
        );
        const others = blocks.splice(-2).map(({ name }) => name);
        assert.deepEqual(others, ['core/heading', 'core/paragraph']);
        assert.deepEqual(
          blocks.map(({ name }) => name),
          Array(7).fill('pht/ice-timer'),
        );
        assert.deepEqual(
          blocks.map(({ settings }) => settings),
          [
            {},
            { minutes: '20' },
            { minutes: '10', ownText: true },
            { minutes: '15' },
            { minutes: '5', 'plan-days': '2' },
            { lang: 'es', minutes: '12' },
            { minutes: '15' },
          ],
        );
        const visit = await read(t, post);
        assert.match(visit.html, /Ask us about ice\./);
        await comes(visit.page, 'pht-ice-timer', 7);
      });
    }

    it('an editor inserts the whole page', async (t) => {
      const page = await open(t, 'editor');
      const canvas = await openEditor(page, site);
      await insert(page, 'whole page', 'Whole page about PHT');
      await canvas.locator('.wp-block-pht-care-guide pht-care-guide .footer').first().waitFor();
      const post = await save(page);
      await openEditor(page, site, post);
      const [{ name, isValid, text }] = await blocksIn(page);
      assert.deepEqual([name, isValid], ['pht/care-guide', true]);
      assert.match(text, /<h2>/);
      const { page: visit } = await read(t, post);
      await visit.locator('pht-care-guide .footer').first().waitFor();
    });

    for (const user of USERS) {
      it(`the classic editor keeps each form that an ${user} puts in`, async (t) => {
        const link = `<p><a href="${linkTo('ice-timer')}" data-pht="ice-timer">Ice</a></p>`;
        const tag = TIMER.replace('></', '><h3>Ice</h3><p>Cold.</p></');
        const written = `${tag}\n${OWN}\n${link}\n<p>${SHORTCODE}</p>\n<p>End</p>`;
        const page = await open(t, user);
        const classic = { name: 'test-classic', value: 'yes', url: site.url };
        await page.context().addCookies([classic]);
        t.after(() => page.context().clearCookies({ name: 'test-classic' }));
        await page.goto(`${site.url}/wp-admin/post-new.php`);
        await page.locator('#content-html').click();
        await page.locator('#content').fill(written);
        await page.locator('#content-tmce').click();
        const area = page.frameLocator('#content_ifr');
        await area.getByText('End').click();
        await page.keyboard.press('End');
        await page.keyboard.type(' of it');
        await page.locator('#publish').click();
        await page.locator('#message.updated').waitFor();

        const post = await page.locator('#post_ID').inputValue();
        const saved = await site.php('content', post);
        assert.match(saved, /<pht-ice-timer minutes="20">\s*<h3>Ice<\/h3>/);
        assert.match(saved, /<div data-pht="ice-timer" data-pht-minutes="10">/);
        assert.match(saved, /ice-timer\.html" data-pht="ice-timer">Ice<\/a>/);
        assert.match(saved, /End of it/);
        const visit = await read(t, post);
        await comes(visit.page, 'pht-ice-timer', 4);
        const inside = visit.page.locator('pht-ice-timer[minutes="20"]');
        assert.match(await inside.evaluate((element) => element.innerHTML), /<h3>Ice<\/h3>/);
      });
    }

    it('a contributor cannot do harm, whatever is in the attributes', async (t) => {
      const evil = '"><img src=x onerror=hacked=1><script>hacked=1</script>';
      // As WordPress writes settings of blocks; its filters know what is in them.
      const settings = (values) =>
        JSON.stringify(values).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
      const timer = settings({ minutes: evil, clinic: evil, lang: evil, onclick: 'hacked=1' });
      const card = settings({ exercise: `flying ${evil}`, sets: 99, side: 'up' });
      const post = await site.php(
        'post',
        'contributor',
        `<!-- wp:pht/ice-timer ${timer} -->${OWN}<!-- /wp:pht/ice-timer -->
<!-- wp:pht/exercise-card ${card} /-->
<!-- wp:pht/nothing {"minutes":"1"} /-->
<!-- wp:shortcode -->[pht_ice_timer minutes='99' clinic='${evil}' onclick='hacked=1']<!-- /wp:shortcode -->
<!-- wp:html --><pht-ice-timer minutes="-1" onclick="hacked=1" style="color:red">Text</pht-ice-timer><!-- /wp:html -->
<!-- wp:html --><div data-pht="ice-timer" data-pht-onclick="hacked=1" data-pht-clinic='${evil}'>A</div><!-- /wp:html -->`,
      );
      await site.php('publish', post);
      const { page, html } = await read(t, post);
      assert.doesNotMatch(html, /<img src=x|<script>hacked|<[^>]* onclick=|\[pht_/);
      await comes(page, 'pht-ice-timer', 4);
      assert.equal(await page.evaluate(() => 'hacked' in window), false);
      const timers = page.locator('pht-ice-timer');
      assert.equal((await timers.getByText('15:00').count()) > 0, true);
      assert.doesNotMatch(html, /minutes="99"|sets="99"|side="up"/);
      await comes(page, 'pht-exercise-card');
      await page.getByText('An exercise on this page cannot be shown.').waitFor();
    });

    it('the settings hold for every form; what does not fit is refused', async (t) => {
      const post = await site.php(
        'post',
        'admin',
        `${TIMER}\n\n${OWN}\n\n[pht_ice_timer clinic="B"]`,
      );
      const page = await open(t, 'admin');
      await page.goto(`${site.url}/wp-admin/options-general.php?page=pht-widgets`);
      await page.getByRole('button', { name: 'Select Color' }).click();
      await page.locator('#pht-accent').fill('#7a1f5c');
      await page.getByLabel('Emergency number').fill('112');
      await page.getByLabel('Name of the clinic').fill('Hip & "Knee" <b>Clinic');
      await page.getByLabel('Reviewed by').fill('A. Reviewer, physical therapist');
      await page.getByLabel('Reviewed on').fill('2026-01-31');
      await page.locator('#submit').click();
      await page.locator('#setting-error-settings_updated').waitFor();
      await page.getByLabel('Emergency number').fill('"><script>');
      await page.locator('#submit').click();
      await page.getByText('Emergency number: this value does not fit.').waitFor();

      const { page: visit } = await read(t, post);
      await comes(visit, 'pht-ice-timer', 3);
      for (const [index, clinic] of [
        'Hip & "Knee" Clinic',
        'Hip & "Knee" Clinic',
        'B',
      ].entries()) {
        const timer = visit.locator('pht-ice-timer').nth(index);
        assert.equal(await timer.getAttribute('clinic'), clinic);
        assert.equal(await timer.getAttribute('emergency-number'), '112');
        assert.match(await timer.locator('.footer').innerText(), /A\. Reviewer/);
        const accent = await timer.evaluate((element) =>
          getComputedStyle(element).getPropertyValue('--pht-color-accent'),
        );
        assert.equal(accent.trim(), '#7a1f5c');
      }
      const author = await open(t, 'author');
      const refused = await author.goto(
        `${site.url}/wp-admin/options-general.php?page=pht-widgets`,
      );
      assert.equal(refused.status(), 403);
    });

    it('a card says without script what it shows: the exercise that is set, or the usual one', async () => {
      const block = '<!-- wp:pht/exercise-card {"exercise":"hip-hinge"} /-->';
      const post = await site.php('post', 'admin', `${block}\n\n[pht_exercise_card]`);
      const html = await (await fetch(`${site.url}/?p=${post}`)).text();
      const exercises = [...html.matchAll(/<h3>([^<]*)<\/h3>\s*<p>(Stand|Lie)/g)];
      assert.deepEqual(
        exercises.map(([, name]) => name),
        ['Hip hinge', 'Bridge hold'],
      );
    });

    it('a page without a widget loads nothing; a Spanish site speaks Spanish', async (t) => {
      const plain = await site.php('post', 'admin', '<p>Opening hours</p>');
      const { html } = await read(t, plain);
      assert.doesNotMatch(html, /pht-widgets/);
      const post = await site.php('post', 'admin', '<!-- wp:pht/ice-timer /-->');
      await site.php('set-option', 'test_locale', '"es_MX"');
      t.after(() => site.php('set-option', 'test_locale', '""'));
      const spanish = await read(t, post);
      assert.match(spanish.html, /Ponga un paño|hielo/);
      await comes(spanish.page, 'pht-ice-timer');
      assert.match(await spanish.page.locator('pht-ice-timer h2').first().innerText(), /hielo/i);
      const page = await open(t, 'admin');
      await page.goto(`${site.url}/wp-admin/options-general.php?page=pht-widgets`);
      await page.getByLabel('Número de emergencias').waitFor();
    });

    it('a second copy of the plugin does no harm; without it the text stays, and no option', async (t) => {
      const [first, second] = ['pht-widgets', 'pht-widgets-copy'].map(
        (name) => `${name}/pht-widgets.php`,
      );
      const page = await open(t, 'author');
      const canvas = await openEditor(page, site);
      await paste(page, canvas, TIMER);
      const post = await save(page);
      site.copyPlugin('pht-widgets-copy');
      await site.php('activate', second);
      const both = await read(t, post);
      await comes(both.page, 'pht-ice-timer');
      assert.equal(new Set(both.html.match(/plugins\/pht-[^/]+/g)).size, 1);

      await site.php('set-option', 'pht_widgets', '{"clinic":"Hip Clinic"}');
      await site.php('deactivate', second);
      await site.php('uninstall', second);
      assert.match(await site.php('option', 'pht_widgets'), /Hip Clinic/);

      await site.php('deactivate', first);
      const without = await read(t, post);
      await without.page.getByText('Put a cloth between the ice and your skin.').waitFor();
      assert.doesNotMatch(without.html, /plugins\/pht-widgets|<script[^>]*pht/);

      await site.php('uninstall', first);
      assert.doesNotMatch(await site.php('options'), /pht/);
      const log = readFileSync(join(site.folder, 'wp-content/debug.log'), 'utf8');
      const ours = log.split('\n').filter((line) => line.includes('plugins/pht-widgets'));
      assert.deepEqual(ours, []);
    });
  });
}

it('PHP reads every file of the plugin', () => {
  const folder = join(root, 'integrations/wordpress');
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.php'));
  for (const file of files) execFileSync('php', ['-l', join(folder, file)]);
});
