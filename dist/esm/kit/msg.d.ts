import type { msg as LitMsg, str as LitStr } from '@lit/localize';
/**
 * `msg()` and `str` as @lit/localize has them: its types mark them for the extraction of
 * messages. The lookup is ours, because theirs knows one language for the whole page and needs
 * a hash of every text; ours asks the locale that is current and finds a text by itself.
 */
export declare const msg: typeof LitMsg;
export declare const str: typeof LitStr;
