import { real } from '../kit/element/unclobbered.js';

/**
 * Copies what stands in a field.
 *
 * @returns whether it was copied; if not, it is selected, for the keys of the device
 */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // No right to, or a page without https: the old way.
    field.closest('details')?.setAttribute('open', '');
    field.focus();
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- all that such pages have
    return real(document).execCommand('copy');
  }
}
