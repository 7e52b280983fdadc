/** The first thing to run: builds the command line, prints the digest of an example article, says what to try next. */
import { run } from './run.mjs';

const built = await run('turbo', ['run', 'build', '--filter=article-digest', '--output-logs=errors-only'], {
  quiet: true,
});
if (built.code !== 0) {
  console.error(built.output);
  console.error('The build failed: see above. `npm ci` puts everything in place that it needs.');
  process.exit(1);
}

const example = 'examples/wire.txt';
const shown = await run(process.execPath, ['packages/cli/dist/main.js', example]);
if (shown.code !== 0) process.exit(shown.code);

console.log(`
That was the digest of ${example}. What to try next:

  npm run -s digest -- examples/council.txt
      another article; a file of yours, a URL, or - for standard input
  npm run -s digest -- --help
      formats, width, colour, date of publication
  npm run demo
      the site: a playground for articles of your own, and the guides
  npm test
      every test, those in a real browser and a real editor among them
`);
