// What is in the WordPress plugin; what it does is in test/wordpress/.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { po } from 'gettext-parser';
import { version } from '../../scripts/build/project.mjs';
import { messagesOf } from '../../scripts/build/wordpress-translations.mjs';
import { root } from '../../scripts/lib/root.mjs';

const dist = process.env.PHT_DIST ?? join(root, 'dist');
const zip = unzipSync(readFileSync(join(dist, 'wordpress/pht-widgets.zip')));
const textOf = (path) => new TextDecoder().decode(zip[`pht-widgets/${path}`]);
const { files, widgets } = JSON.parse(readFileSync(join(dist, 'release.json'), 'utf8'));
const languages = readdirSync(join(root, 'xliff')).map((name) => name.replace('.xlf', ''));

describe('the WordPress plugin', () => {
  it('has every script of dist/ that a widget or its page asks for, as it is there', () => {
    const parts = Object.values(widgets).flat();
    const texts = languages.flatMap((language) =>
      Object.keys(files).filter((path) => path.startsWith(`locales/${language}/`)),
    );
    const pages = Object.keys(widgets).map((name) => `${name}.html`);
    const page = ['pht.css', 'integrity.js', 'hosted-page.js', 'hosted-page.css', 'LICENSE'];
    for (const path of [...parts, ...texts, ...pages, ...page]) {
      const content = zip[`pht-widgets/pht/${path}`];
      assert.ok(readFileSync(join(dist, path)).equals(content ?? Buffer.of()), path);
    }
  });

  it('says the version of the widgets', () => {
    assert.match(textOf('pht-widgets.php'), new RegExp(`Version: +${version}\\n`));
    assert.match(textOf('readme.txt'), new RegExp(`Stable tag: ${version}\\n`));
  });

  it('has a translation of each word that editors see', () => {
    const own = Object.keys(zip).filter((path) =>
      /includes\/|\/data\/widgets\.php$|\/[a-z]+\.js$/.test(path),
    );
    const messages = messagesOf(
      Object.fromEntries(own.map((path) => [inFolder(path), read(path)])),
    );
    assert.ok(messages.length > 100);
    for (const language of languages) {
      const { translations } = po.parse(textOf(`languages/${language}.po`));
      for (const message of messages) {
        assert.ok(translations[''][message]?.msgstr[0], `${language}: ${message}`);
      }
    }
  });
});

const inFolder = (path) => path.replace('pht-widgets/', '');
const read = (path) => textOf(inFolder(path));
