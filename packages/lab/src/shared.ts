/** Where articles with gold, corpora and the reference scorers lie: beside the repository, never in it. */
export const SHARED: URL = new URL('../../../../shared/', import.meta.url);
