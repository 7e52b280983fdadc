import highlighter from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import css from 'highlight.js/lib/languages/css';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import { escape, html, Markup } from '../html.ts';

highlighter.registerLanguage('sh', bash);
highlighter.registerLanguage('css', css);
highlighter.registerLanguage('js', javascript);
highlighter.registerLanguage('json', json);
highlighter.registerLanguage('ts', typescript);
highlighter.registerLanguage('html', xml);

/** A block of code, coloured where its language is known. It scrolls where it is wide, so the keyboard reaches it. */
export function codeBlock(code: string, language = '', label = 'Code'): Markup {
  const known = highlighter.getLanguage(language) !== undefined;
  const inner = known ? highlighter.highlight(code, { language }).value : escape(code);
  return html`<pre tabindex="0" role="group" aria-label="${label}"><code>${new Markup(inner)}</code></pre>`;
}
