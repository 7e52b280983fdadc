import { fileURLToPath } from 'node:url';

/** The root of the repository, with a slash at its end. */
export const ROOT: string = fileURLToPath(new URL('../../../../', import.meta.url));

const CORPORA = process.env['ARTICLE_DIGEST_CORPORA'] ?? `${ROOT}../shared/corpora`;

/** Where a file of the corpora lies: beside the repository, or where `ARTICLE_DIGEST_CORPORA` points to. */
export function corporaPath(file: string): string {
  return `${CORPORA}/${file}`;
}
