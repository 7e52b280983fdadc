#!/usr/bin/env node
import module from 'node:module';

// The next run finds what V8 made of the modules and starts sooner (Node 22.8 and later; NODE_DISABLE_COMPILE_CACHE=1 turns it off).
module.enableCompileCache?.();
const { run } = await import('./run.ts');

// Set rather than exit: what is still on its way to a pipe gets there.
process.exitCode = await run(process.argv.slice(2), process);
