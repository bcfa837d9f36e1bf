import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { banner, INTEGRITY_PLACE, version } from './project.mjs';
import { shared } from './shared.mjs';

/**
 * dist/integrity.js: the hashes of all that the core may bring, a part of its own that only pages
 * with `integrity` load. The core has the hash of this file.
 */
export async function buildIntegrity(out) {
  const hashes = {};
  for (const folder of ['widgets', 'parts', 'locales']) {
    const paths = await readdir(join(out, folder), { recursive: true });
    for (const path of paths.filter((one) => one.endsWith('.js')).sort()) {
      const name = `${folder}/${path.replaceAll('\\', '/')}`;
      hashes[name] = hashOf(await readFile(join(out, name)));
    }
  }
  const code = `${banner}
(${shared('phtParts')}[${JSON.stringify(version)}]??=[]).push(["integrity",[],()=>(${JSON.stringify(hashes)})]);
`;
  await writeFile(join(out, 'integrity.js'), code);
  const core = join(out, 'pht.js');
  const text = await readFile(core, 'utf8');
  if (!text.includes(INTEGRITY_PLACE)) throw new Error('pht.js has no place for the hash.');
  await writeFile(core, text.replace(INTEGRITY_PLACE, hashOf(code)));
}

/** The value of the attribute `integrity` for a file. */
export const hashOf = (content) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;
