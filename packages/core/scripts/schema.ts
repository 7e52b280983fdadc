/**
 * Writes schema.json, the JSON Schema of the model, from the types in src. With `--check` it writes nothing and fails where
 * the file is not what it would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const { definitions } = createGenerator({
  path: path('../src/export/output.ts'),
  tsconfig: path('../tsconfig.json'),
  type: '*',
  // The types were checked by the compiler of the project; the generator brings an older one.
  skipTypeCheck: true,
  // More fields may be added: who reads the model must not refuse them.
  additionalProperties: true,
  sortProps: false,
}).createSchema('*');

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Article Digest',
  description:
    'What `article-digest --format json` prints. Under definitions: Article, Digest, DigestView (`--format view`), StreamAnswer (one line of `article-digest stream`) and what they are made of.',
  $ref: '#/definitions/DigestedArticle',
  definitions,
};
const file = path('../schema.json');
const text = `${JSON.stringify(schema, plain, 2)}\n`;

/** The generator takes a link in a comment apart and leaves its marks. */
function plain(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\s*\{@link\s+([\w.]+)\s*\}\s?/g, ' $1').trim() : value;
}

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  process.stderr.write('schema.json is not up to date: run `npm run schema -w @article-digest/core`\n');
  process.exitCode = 1;
}
