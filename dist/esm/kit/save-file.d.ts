/** Hands the patient a file, made on the device. */
export declare function saveFile(name: string, type: string, content: string): void;
