import { createHash } from 'node:crypto';

/** No inline script or style, nothing from elsewhere; of Trusted Types the policy that Lit makes, and the one for workers. */
const directives = [
  "default-src 'none'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html default',
];

/**
 * Stands in every page, so that it holds wherever the site lies. Styles and scripts that are in the page are let in by what
 * they say.
 */
export function pagePolicy(page: string): string {
  const inside = (tag: string): string[] =>
    Array.from(page.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g')), ([, text = '']) => ` '${hashOf(text)}'`);
  const own = (tag: string): string => `${tag}-src 'self'${[...new Set(inside(tag))].join('')}`;
  return [...directives, own('script'), own('style')].join('; ');
}

/** What a server sends beside it: this one directive is not heard from a page. */
export const serverPolicy = "frame-ancestors 'none'";

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
