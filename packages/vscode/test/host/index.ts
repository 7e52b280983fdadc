import './activation.ts';
import './reading.ts';
import './features.ts';
import './faults.ts';
import './commands.ts';
import './text.ts';
import './sources.ts';
import { runAll } from './runner.ts';

/** What VS Code calls to run the tests of an extension. */
export function run(): Promise<void> {
  return runAll();
}
