// Frameworks and editors that only some tests need have a lock file beside those tests, so that
// nobody else has to install them.
import { join } from 'node:path';
import { installOutdated } from '../setup.mjs';
import { root } from './root.mjs';

/** Installs what the lock file in a folder of the project, such as `test/frameworks`, asks for. */
export function installTestPackages(folder) {
  installOutdated(join(root, folder), { what: `packages for ${folder}` });
}
