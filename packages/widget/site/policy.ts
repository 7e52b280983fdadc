/** No inline script or style, nothing from elsewhere; of Trusted Types the policy that Lit makes, and the one for workers. */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html default',
];

/** Stands in every page, so that it holds wherever the site lies. */
export const pagePolicy: string = directives.join('; ');
/** What a server sends beside it: this one directive is not heard from a page. */
export const serverPolicy: string = [...directives, "frame-ancestors 'none'"].join('; ');
