import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { filesIn } from './files-in.mjs';
import { scriptsOfWidgets } from './parts.mjs';
import { version } from './project.mjs';
import { wordpressData } from './wordpress-data.mjs';
import { wordpressTranslations } from './wordpress-translations.mjs';
import { zipOf } from './zip.mjs';

const SOURCE = join(root, 'integrations/wordpress');

/** For the largest that a web host takes as an upload, with room. */
const LARGEST = 1_500_000;

/** What a page of the site may ask for. */
const SERVED = /^((parts|widgets|locales\/[a-z]+)\/)?[\w-]+\.(js|css|html)$|^LICENSE/;
const NOT_SERVED = /^pht-all\.js$|^locales\/[a-z]+\.js$/;

/**
 * dist/wordpress/pht-widgets.zip: the plugin, with the files of dist/ that it serves.
 *
 * @param parts what buildParts answers
 */
export const buildWordPress = (out, parts) => buildPlugin(out, scriptsOfWidgets(parts));

/** @param scripts by widget, the paths of its scripts */
export async function buildPlugin(out, scripts) {
  const files = {
    ...(await pluginFiles()),
    ...(await servedFiles(out)),
    ...(await wordpressData(out, scripts)),
  };
  Object.assign(files, wordpressTranslations(files));
  const entries = Object.entries(files).map(([path, content]) => [
    `pht-widgets/${path}`,
    Buffer.from(content),
  ]);
  const zip = zipOf(new Map(entries));
  if (zip.length > LARGEST) throw new Error(`The plugin has ${zip.length} bytes.`);
  await mkdir(join(out, 'wordpress'), { recursive: true });
  await writeFile(join(out, 'wordpress/pht-widgets.zip'), zip);
}

async function pluginFiles() {
  const files = Object.fromEntries(await filesIn(SOURCE));
  for (const path of ['pht-widgets.php', 'readme.txt']) {
    files[path] = Buffer.from(String(files[path]).replaceAll('0.0.0', version));
  }
  return files;
}

async function servedFiles(out) {
  const files = await filesIn(out, (path) => SERVED.test(path) && !NOT_SERVED.test(path));
  return Object.fromEntries([...files].map(([path, content]) => [`pht/${path}`, content]));
}
