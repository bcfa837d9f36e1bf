// The editors, each in a page of its own: started as the recipe says or as they are, and asked to
// open, save and be written in by what every editor has.
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';
import { openHost, pageOf } from '../hosts/host.mjs';
import { recipeFor } from './recipes.mjs';

export const packages = { '/packages/': join(root, 'test/editors/node_modules') };

const IMPORTS = JSON.stringify({ ckeditor5: '/packages/ckeditor5/dist/browser/ckeditor5.js' });

/** `plain` and `recipe` start it; `hands` are what the tests hold it by. */
export const editors = {
  'TinyMCE 8': {
    head: '<script src="/packages/tinymce/tinymce.min.js"></script>',
    place: '<textarea></textarea>',
    plain: "tinymce.init({ selector: 'textarea', license_key: 'gpl' });",
    recipe: recipeFor('TinyMCE 8'),
    hands: `
      while (!tinymce.activeEditor?.initialized) await new Promise(requestAnimationFrame);
      const editor = tinymce.activeEditor;
      window.hands = {
        open: (html) => editor.setContent(html),
        saved: () => editor.getContent(),
        end() {
          editor.focus();
          editor.selection.select(editor.getBody(), true);
          editor.selection.collapse(false);
        },
        link(href) {
          editor.selection.select(editor.getBody().lastElementChild.firstChild);
          editor.execCommand('mceInsertLink', false, { href });
        },
      };`,
  },
  'CKEditor 5': {
    head: `<link rel="stylesheet" href="/packages/ckeditor5/dist/browser/ckeditor5.css">
      <script type="importmap">{ "imports": ${IMPORTS} }</script>`,
    place: '<div id="editor"></div>',
    plain: `import { ClassicEditor, Essentials, Link, Paragraph } from 'ckeditor5';
      const editor = await ClassicEditor.create(document.querySelector('#editor'), {
        licenseKey: 'GPL', plugins: [Essentials, Link, Paragraph] });`,
    recipe: recipeFor('CKEditor 5'),
    // By its own means: it hears of the browser's selection late.
    hands: `
      const { model, editing } = editor;
      const last = () => model.document.getRoot().getChild(model.document.getRoot().childCount - 1);
      const select = (place) => {
        model.change((writer) => writer.setSelection(last(), place));
        editing.view.focus();
      };
      window.hands = {
        open: (html) => editor.setData(html),
        saved: () => editor.getData(),
        end: () => select('end'),
        link(href) {
          select('in');
          editor.execute('link', href);
        },
      };`,
  },
  'Quill 2': {
    head: `<link rel="stylesheet" href="/packages/quill/dist/quill.snow.css">
      <script src="/packages/quill/dist/quill.js"></script>`,
    place: '<div id="editor"></div>',
    plain: "const quill = new Quill('#editor', { theme: 'snow' });",
    recipe: recipeFor('Quill 2'),
    hands: `
      window.hands = {
        open(html) {
          quill.setContents([]);
          quill.clipboard.dangerouslyPasteHTML(html);
        },
        saved: () => quill.root.innerHTML,
        end: () => quill.setSelection(quill.getLength()),
        link(href) {
          const [line] = quill.getLine(quill.getLength() - 1);
          quill.formatText(quill.getIndex(line), line.length() - 1, 'link', href, 'user');
        },
      };`,
  },
  GrapesJS: {
    head: `<link rel="stylesheet" href="/packages/grapesjs/dist/css/grapes.min.css">
      <script src="/packages/grapesjs/dist/grapes.min.js"></script>`,
    place: '<div id="editor"></div>',
    plain: "const editor = grapesjs.init({ container: '#editor', storageManager: false });",
    recipe: recipeFor('GrapesJS'),
    hands: `
      await new Promise((resolve) => editor.onReady(resolve));
      window.hands = {
        open: (html) => editor.setComponents(html),
        saved: () => editor.getHtml().replace(/^<body[^>]*>|<.body>$/g, ''),
        end: () => editor.getWrapper().components().at(-1).view.onActive(new Event('dblclick')),
        dragBlock: () =>
          editor.addComponents(editor.Blocks.get('pht-ice-timer').getContent()),
      };`,
  },
};

/** Opens the page of an editor that was started by `code`; `head` is what else is in the page. */
export async function openEditor(t, { head, place, hands }, code, extra = {}) {
  const start = '<script type="module" src="/start.js"></script>';
  const host = await openHost(t, {
    html: pageOf({
      head: `${head}${extra.head ?? ''}${start}`,
      body: `${place}${extra.body ?? ''}`,
    }),
    roots: packages,
    files: { '/start.js': `${code}\n${hands}` },
    // GrapesJS asks for icons and counts its users.
    prepare: (page) => page.route(/^https:/, (route) => route.fulfill({ body: '' })),
  });
  await host.page.waitForFunction(() => window.hands);
  return host;
}
