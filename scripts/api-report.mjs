/**
 * The public surface of core and of the language service, one committed report for each entry: `packages/NAME/etc/*.api.md`.
 * Fails where a report is stale; `--update` rewrites it. Reads the declarations that `tsc -b` wrote.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { ROOT } from './run.mjs';

const update = process.argv.includes('--update');
const stale = [];

for (const name of ['core', 'language-service']) {
  const folder = `${ROOT}packages/${name}`;
  mkdirSync(`${folder}/etc`, { recursive: true });
  for (const entry of entriesOf(folder)) {
    const report = `${entry.replaceAll('/', '-')}.api.md`;
    const config = ExtractorConfig.prepare({
      configObject: {
        projectFolder: folder,
        mainEntryPointFilePath: `${folder}/dist/${entry}.d.ts`,
        apiReport: {
          enabled: true,
          reportFileName: report,
          reportFolder: `${folder}/etc`,
          reportTempFolder: `${folder}/.cache/api`,
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        compiler: { tsconfigFilePath: `${folder}/tsconfig.json` },
        newlineKind: 'lf',
        messages: {
          // Nobody reads release tags here: what is exported is public.
          extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
          tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        },
      },
      configObjectFullPath: `${folder}/api-extractor.json`,
      packageJsonFullPath: `${folder}/package.json`,
    });
    const result = Extractor.invoke(config, {
      localBuild: update,
      messageCallback: (message) => {
        message.handled = true;
        if (message.logLevel === ExtractorLogLevel.Error) console.log(message.text);
      },
    });
    if (result.apiReportChanged && !update) stale.push(`packages/${name}/etc/${report}`);
  }
}

/** Entry modules by their path in `dist`, from the package's `exports`. */
function entriesOf(/** @type {string} */ folder) {
  const { exports } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return Object.values(exports).flatMap((target) => {
    if (typeof target !== 'object') return [];
    const path = target.default.slice('./dist/'.length, -'.js'.length);
    if (!path.endsWith('/*')) return [path];
    const under = path.slice(0, -2);
    return readdirSync(`${folder}/dist/${under}`)
      .filter((file) => file.endsWith('.d.ts'))
      .map((file) => `${under}/${file.slice(0, -'.d.ts'.length)}`)
      .sort();
  });
}

if (stale.length > 0) {
  console.log(
    `The public surface changed. If that is meant, run \`npm run check -- --update\` and commit:\n${stale.join('\n')}`,
  );
  process.exitCode = 1;
}
