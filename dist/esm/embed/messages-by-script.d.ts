/**
 * Message files from the script's own place. They hold data only and write it down themselves,
 * so a script tag in the page can bring them as well.
 */
export declare function loadMessagesFrom(folder: string | undefined): void;
