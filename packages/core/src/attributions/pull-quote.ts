import type { Block, Span } from '../model.ts';
import { trim } from '../source/span.ts';
import type { Draft } from './draft.ts';

const DASH = /(?:^|\n)[ \t\u00a0]*(?:[—–―]|--?)[ \t\u00a0]*([^\n]{2,120})\s*$/u;

/** A set-off quotation with a dash and a name: the words before are what the name said. */
export function pullQuote(text: string, block: Block, section: number): Draft | undefined {
  if (block.kind !== 'quote') return undefined;
  const own = text.slice(block.start, block.end);
  const credit = DASH.exec(own);
  if (credit === null || credit.index === 0) return undefined;
  const start = block.start + credit.index + credit[0].indexOf(credit[1]!);
  const name = credit[1]!.split(/,\s/)[0]!;
  const source: Span = { start, end: start + name.trimEnd().length };
  return {
    source: [source],
    cue: [],
    content: [trim(text, { start: block.start, end: block.start + credit.index })],
    addressee: [],
    quoted: true,
    negated: false,
    confidence: 0.95,
    rule: 'pull-quote',
    section,
    clause: source,
    inQuotation: false,
  };
}
