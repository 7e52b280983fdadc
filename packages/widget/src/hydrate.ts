// Before Lit itself: it looks for this support when it is first loaded.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';

export * from './define.ts';
