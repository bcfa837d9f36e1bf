// The words of the WordPress plugin itself: what translators need, and what the editors read.
import { mo, po } from 'gettext-parser';

const DOMAIN = 'pht-widgets';

/** `__( 'Text', 'pht-widgets' )` in PHP and JavaScript, and what escapes as well. */
const CALL = /\b(?:esc_html_|esc_attr_|_)_\(\s*'((?:[^'\\]|\\.)*)',\s*'pht-widgets'\s*,?\s*\)/g;

/**
 * By path: the template for translators, and of each `languages/<language>.po` what PHP and the
 * block editor read.
 *
 * @param files of the plugin by path, with its data
 */
export function wordpressTranslations(files) {
  const translations = { [`languages/${DOMAIN}.pot`]: po.compile(catalog(messagesOf(files))) };
  for (const [path, content] of Object.entries(files)) {
    const [, language] = /^languages\/(\w+)\.po$/.exec(path) ?? [];
    if (!language) continue;
    const parsed = po.parse(content);
    translations[`languages/${language}.mo`] = mo.compile(parsed);
    translations[`languages/${language}.json`] = JSON.stringify(jed(parsed));
  }
  return translations;
}

/** Every text, once: of the code, and labels made of the manifest. */
export function messagesOf(files) {
  const code = Object.entries(files).filter(([path]) =>
    /^[^/]+\.js$|^[\w-]+\.php$|^includes\//.test(path),
  );
  const called = code.flatMap(([, text]) =>
    [...String(text).matchAll(CALL)].map(([, message]) => message.replaceAll("\\'", "'")),
  );
  const data = String(files['data/widgets.php']);
  const made = [...data.matchAll(/'(?:label|help|summary)' => '((?:[^'\\]|\\.)*)'/g)];
  const labels = [...data.matchAll(LABELS)].flatMap(([, list]) => [...list.matchAll(TEXT)]);
  const fromData = [...made, ...labels].map(([, text]) => text.replace(/\\(.)/g, '$1'));
  return [...new Set([...called, ...fromData])].filter(hasLetters).sort();
}

/** In PHP; an attribute of that name has pairs instead. */
const TEXT = /'((?:[^'\\]|\\.)*)'/g;
const LABELS = /'labels' => array\(((?:\s*'(?:[^'\\]|\\.)*',)*\s*)\)/g;

const hasLetters = (text) => /\p{L}/u.test(text);

const catalog = (messages) => ({
  charset: 'utf-8',
  headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Domain': DOMAIN },
  translations: {
    '': Object.fromEntries(messages.map((msgid) => [msgid, { msgid, msgstr: [''] }])),
  },
});

/** As wp.i18n takes it. */
function jed({ headers, translations }) {
  const entries = Object.values(translations['']).filter(({ msgid }) => msgid);
  return {
    '': { domain: DOMAIN, lang: headers.Language },
    ...Object.fromEntries(entries.map(({ msgid, msgstr }) => [msgid, msgstr])),
  };
}
