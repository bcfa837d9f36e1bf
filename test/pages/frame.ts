import { until } from '../support/until.js';

/** What the page has noted of errors, warnings and violations of its policy. */
type HostWindow = Window & { problems: string[] };

export interface Host {
  readonly page: Document;
  readonly problems: readonly string[];
}

/** Opens a page of host-pages.mjs in a frame, to be closed by `closeHosts`. */
export const openHost = (name: string, width = 700): Promise<Host> =>
  openPage(`/host/${name}`, width);

/** The same by its address. */
export async function openPage(address: string, width: number): Promise<Host> {
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.width = String(width);
  frame.height = '560';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const { problems } = frame.contentWindow as HostWindow;
  return { page: frame.contentDocument!, problems };
}

export function closeHosts(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
  // A timer that runs goes on in the next page.
  localStorage.clear();
  sessionStorage.clear();
}

/** The shadow root of the widget, once it is complete and in sight: of many, what is far rests. */
export async function contentOf(page: Document, tag: string): Promise<ShadowRoot> {
  const find = (): ShadowRoot | null | undefined =>
    page.querySelector(`${tag}:not([data-pht-loading])`)?.shadowRoot;
  await until(() => find()?.querySelector('.root'), `${tag} does not come`);
  const content = find()!;
  content.host.scrollIntoView();
  return content;
}
