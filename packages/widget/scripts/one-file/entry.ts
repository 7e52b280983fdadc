import './without-page.ts';

/** The one file for a script tag, which is its own worker as well. */
export * from '../../src/define.ts';

if ('WorkerGlobalScope' in globalThis) void import('../../src/answer.ts').then(({ answer }) => answer());
