import { tap } from './anatomy/tap.mjs';
import { upgrade } from './anatomy/upgrade.mjs';

export const anatomy = async (options) => [await upgrade(options), await tap(options)];
