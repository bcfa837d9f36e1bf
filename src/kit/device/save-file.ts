import { real } from '../element/unclobbered.js';
import { MINUTE } from '../time.js';

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** Hands the patient a file, made on the device. */
export function saveFile({ name, type, content }: SavedFile): void {
  const link = real(document).createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Some browsers read the file only after the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, MINUTE);
}
