/** What a store keeps: data with a version, checked by `validate` on every read. */
export interface StoreOptions<T> {
    /** Name in the browser's storage; `pht-` goes before it. */
    key: string;
    /** Version of the data's form; data of another version counts as unreadable. */
    version: number;
    /** `session` lives as long as the tab, `local` until it is erased. */
    area: 'session' | 'local';
    /** Returns the data when it is sound, else undefined. Never throws. */
    validate: (data: unknown) => T | undefined;
}
/**
 * Versioned data on this device. Denied storage falls back to memory (`denied` is then true);
 * what cannot be read is moved aside under `…-unreadable`, not thrown away.
 */
export declare class Store<T> {
    #private;
    /** True once the browser has refused to store. */
    denied: boolean;
    constructor(options: StoreOptions<T>);
    /** True once data of this name could not be read and was set aside, until it is erased. */
    get unreadable(): boolean;
    read(): T | undefined;
    write(data: T): void;
    erase(): void;
    /** Calls back when another tab changes the data. Returns a function that stops it. */
    follow(changed: () => void): () => void;
}
