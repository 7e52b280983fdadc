/** Flags for tests and pictures. */
export declare const chromiumArgs: string[];
/** Path of a Chromium that runs here. */
export declare function chromiumPath(): Promise<string>;
