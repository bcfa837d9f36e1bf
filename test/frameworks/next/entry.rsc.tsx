/// <reference types="@vitejs/plugin-rsc/types" />
import { renderToReadableStream } from '@vitejs/plugin-rsc/rsc/server';
import Page from './page.js';

/** The page as HTML, and as what a browser takes it over by. */
export default async function render(): Promise<Record<'html' | 'payload', string>> {
  const [forHtml, forBrowser] = renderToReadableStream(<Page />).tee();
  const ssr = await import.meta.viteRsc.loadModule<typeof import('./entry.ssr.js')>('ssr');
  return {
    html: await new Response(await ssr.htmlOf(forHtml)).text(),
    payload: await new Response(forBrowser).text(),
  };
}
