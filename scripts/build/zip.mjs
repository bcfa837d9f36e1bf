import { zipSync } from 'fflate';

// The first that the format knows, in the time zone of whoever builds: so the same bytes everywhere.
const mtime = new Date(1980, 0, 1);
/** A file that all may read and its owner may write, on the systems that ask (3: Unix). */
const OPTIONS = { level: 9, mtime, os: 3, attrs: 0o100644 << 16 };

/**
 * The bytes of a ZIP file, the same for the same files.
 *
 * @param {Map<string, Uint8Array>} files by path in the ZIP file
 */
export const zipOf = (files) =>
  zipSync(Object.fromEntries([...files].sort(byPath).map(withOptions)));

const byPath = ([one], [other]) => (one < other ? -1 : 1);
const withOptions = ([path, bytes]) => [path, [bytes, OPTIONS]];
