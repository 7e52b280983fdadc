import type { DigestView } from '@article-digest/core/export/view';

/**
 * True for a view as the page itself has it, which is shown at once. Only what would be taken for a template is refused;
 * what is wrong otherwise fails while it is shown, and runs nothing.
 */
export function isOwnView(value: unknown): value is DigestView {
  return (value as DigestView | null)?.schema === 'article-digest-view/1' && isPlain(value);
}

/** Lit knows its templates and directives by keys that start so. */
function isPlain(value: unknown): boolean {
  return (
    !(value instanceof Object) || Object.entries(value).every(([key, one]) => !key.startsWith('_$') && isPlain(one))
  );
}
