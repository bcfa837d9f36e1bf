import { real } from '../kit/element/unclobbered.js';
import { version } from '../kit/element/version.js';
import { hasCome, madeBy } from './parts.js';
import { folder, ownTag } from './place.js';
import { policy } from './policy.js';

declare const __PHT_INTEGRITY__: string;

/** By path: hashes of our files, once `integrity.js` is there. */
type Hashes = Readonly<Record<string, string>>;

const coming = new Map<string, Promise<void>>();

/**
 * Brings one of our files, once; a tag of the page's own has precedence.
 *
 * @param path below our folder
 * @param isHere whether it did its work
 * @returns rejected when it did not come: then the next call tries again
 */
export function bring(path: string, isHere: () => boolean): Promise<void> {
  if (isHere()) return Promise.resolve();
  const file = coming.get(path) ?? comes(path, isHere);
  coming.set(path, file);
  file.catch(() => coming.delete(path));
  return file;
}

async function comes(path: string, isHere: () => boolean): Promise<void> {
  if (!folder) throw new Error(NO_PLACE);
  if (isOnPage(folder + path)) {
    await pageLoaded();
    if (isHere()) return;
  }
  // A cache can hold the file of another version, which does its work for others only.
  for (const query of ['', `?${version}`]) {
    await insert(path, query);
    if (isHere()) return;
  }
  throw new Error(
    `pht-widgets: ${folder}${path} did not load. ` +
      'Is it there? Copy the whole folder of pht.js, with the folders in it.',
  );
}

const NO_PLACE =
  'pht-widgets: it is not known where the files are. Say it in the head of the page: ' +
  '<meta name="pht-folder" content="/pht/">.';

/** Whether a tag of the page's own brings it; what a consent manager has stopped does not. */
function isOnPage(address: string): boolean {
  const isRun = ({ type }: HTMLScriptElement): boolean => /^$|javascript|module/.test(type);
  return [...real(document).scripts].some(
    (tag) => tag.src.replace(/[?#].*/, '') === address && isRun(tag),
  );
}

export const pageLoaded = (): Promise<unknown> =>
  new Promise((resolve) => {
    if (real(document).readyState === 'complete') resolve(undefined);
    else addEventListener('load', resolve, { once: true });
  });

/** Resolves when the script ran, or failed, or may not be asked for. */
export async function insert(path: string, query = ''): Promise<void> {
  const address = `${folder}${path}${query}`;
  const script = real(document).createElement('script');
  const { nonce = '', crossOrigin = null, referrerPolicy = '' } = ownTag ?? {};
  const integrity = ownTag?.integrity ? await hashOf(path) : '';
  if (integrity === undefined) return;
  Object.assign(script, { nonce, crossOrigin, referrerPolicy, integrity });
  await new Promise((resolve) => {
    script.onload = script.onerror = resolve;
    try {
      script.src = policy.createScriptURL(address) as string;
      real(document).head.append(script);
    } catch {
      // The page trusts our markup by a policy of its own, and no address.
      if (integrity) resolve(undefined);
      else import(/* @vite-ignore */ address).then(resolve, resolve);
    }
  });
}

/**
 * Where our tag has a hash, the table of the others has one in it, and each file one there.
 * Undefined: it cannot be checked, and must not be fetched.
 */
async function hashOf(path: string): Promise<string | undefined> {
  if (path === HASHES) return __PHT_INTEGRITY__;
  await bring(HASHES, () => hasCome('integrity')).catch(() => undefined);
  return (madeBy('integrity') as Hashes | undefined)?.[path];
}

const HASHES = 'integrity.js';
