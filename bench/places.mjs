import { fileURLToPath } from 'node:url';

const pathTo = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export const benchFolder = pathTo('.');
export const distFolder = pathTo('../dist/');
export const shoelaceFolder = pathTo('node_modules/@shoelace-style/shoelace/cdn/');
export const webAwesomeFolder = pathTo('node_modules/@awesome.me/webawesome/dist-cdn/');
export const lottieFolder = pathTo('node_modules/lottie-web/build/player/');
export const gifencFolder = pathTo('node_modules/gifenc/dist/');
