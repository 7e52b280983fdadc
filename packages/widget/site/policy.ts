import { createHash } from 'node:crypto';

/** No inline script or style, nothing from elsewhere; of Trusted Types the policy that Lit makes, and the one for workers. */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html default',
];

/** Stands in every page, so that it holds wherever the site lies. Styles that are in the page are let in by what they say. */
export function pagePolicy(page: string): string {
  const styles = Array.from(page.matchAll(/<style>([^]*?)<\/style>/g), ([, style = '']) => hashOf(style));
  return [...directives, `style-src 'self'${[...new Set(styles)].map((hash) => ` '${hash}'`).join('')}`].join('; ');
}

/** What a server sends beside it: this one directive is not heard from a page. */
export const serverPolicy = "frame-ancestors 'none'";

function hashOf(style: string): string {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}
