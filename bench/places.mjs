import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const pathTo = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export const benchFolder = pathTo('.');
/** dist/, or another build of it during development, as for the tests. */
export const distFolder = resolve(process.env.PHT_DIST ?? pathTo('../dist/'));
export const shoelaceFolder = pathTo('node_modules/@shoelace-style/shoelace/cdn/');
export const webAwesomeFolder = pathTo('node_modules/@awesome.me/webawesome/dist-cdn/');
export const lottieFolder = pathTo('node_modules/lottie-web/build/player/');
export const gifencFolder = pathTo('node_modules/gifenc/dist/');
