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
 * Versioned data on this device. What the browser refuses to store stays in memory; what cannot
 * be read is moved aside under `…-unreadable`, not thrown away. Stores of the same key are one:
 * none holds a copy that it could write again after another has erased it.
 */
export declare class Store<T> {
    #private;
    constructor(options: StoreOptions<T>);
    /** True while the browser refuses to store what was written last. Each write tries again. */
    get denied(): boolean;
    /** True while there is data of this name that could not be read, until it is erased. */
    get unreadable(): boolean;
    /** The text that could not be read, on this page or on one before. */
    get setAside(): string | undefined;
    read(): T | undefined;
    write(data: T): void;
    /** Erases the data, and what was set aside. */
    erase(): void;
    /** Erases what could not be read, and nothing else. */
    eraseSetAside(): void;
    /**
     * Calls back when the data may have changed by another hand: another tab, another store of
     * this page, or while the page was away. Returns a function that stops it.
     */
    follow(changed: () => void): () => void;
}
