import type { Article, Span } from '@article-digest/core';
import type { DocumentLink } from 'vscode-languageserver-types';
import { linesOf } from './line-index.ts';
import { english, type Messages, type Worded } from './messages/messages.ts';

/** The web and mail addresses that stand in the text, whole and without the full stop or bracket behind them. */
export function documentLinks(article: Article, { messages = english }: Worded = {}): DocumentLink[] {
  const lines = linesOf(article);
  const found = [...webAddresses(article.text, messages), ...mailAddresses(article.text, messages)].sort(
    (a, b) => a.start - b.start,
  );
  let end = 0;
  return found.flatMap(({ target, tooltip, ...span }) => {
    // "https://name@host" is one address, not two.
    if (span.start < end) return [];
    ({ end } = span);
    return [{ range: lines.rangeOf(span), target, tooltip }];
  });
}

interface Link extends Span {
  target: string;
  tooltip: string;
}

function* webAddresses(text: string, messages: Messages): Generator<Link> {
  for (const match of text.matchAll(/https?:\/\/[^\s<>"“”«»`]+|www\.[^\s<>"“”«»`]+/gi)) {
    const start = match.index;
    if (isInWord(text[start - 1])) continue;
    const address = withoutTail(match[0]);
    const target = /^http/i.test(address) ? address : `https://${address}`;
    if (HOST.test(target)) yield { start, end: start + address.length, target, tooltip: messages.follow };
  }
}

/** A name with a dot in it, or this machine; long names are none. */
const HOST =
  /^https?:\/\/(?:[^\s/@]{1,100}@)?(?:[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}|localhost|\[[\da-f:]{2,45}\])(?:[:/?#]|$)/iu;

/** Without the marks that end a sentence or a bracket that was opened before the address. */
function withoutTail(address: string): string {
  let end = address.length;
  let open = 0;
  for (let at = 0; at < end; at++) open += address[at] === '(' ? 1 : address[at] === ')' ? -1 : 0;
  for (; end > 0; end--) {
    const last = address[end - 1]!;
    if (last === ')' && open < 0) open++;
    else if (!/[.,;:!?'’*_\]|]/.test(last)) break;
  }
  return address.slice(0, end);
}

/** Looks outwards from every "@", so that a text of letters alone costs nothing. */
function* mailAddresses(text: string, messages: Messages): Generator<Link> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const [name] = /[\w.+-]*$/.exec(text.slice(Math.max(0, at - 64), at))!;
    const [host] = /^[a-z\d-]+(?:\.[a-z\d-]+)*/i.exec(text.slice(at + 1, at + 254)) ?? [''];
    if (!/^[\w+-]/.test(name) || !/\.[a-z]{2,}$/i.test(host)) continue;
    const address = `${name}@${host}`;
    yield {
      start: at - name.length,
      end: at + 1 + host.length,
      target: `mailto:${address}`,
      tooltip: messages.mailTo(address),
    };
  }
}

function isInWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}@./-]/u.test(character);
}
