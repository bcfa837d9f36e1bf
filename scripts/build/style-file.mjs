import { transform } from 'lightningcss';
import { banner } from './project.mjs';

/** What a style sheet of dist/ holds: the code, made small, below our banner. */
export function styleFile(filename, code) {
  const small = transform({ filename, code: Buffer.from(code), minify: true });
  return `${banner}\n${small.code}\n`;
}
