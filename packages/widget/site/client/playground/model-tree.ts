import type { Span } from '@article-digest/core';

/** Entries of a list that are shown before more are asked for. */
const AT_ONCE = 100;
const PREVIEW = 60;
/** Characters of a text that are shown of it. */
const LONGEST = 300;

/** What a tree is made of: the text that spans point into, and what happens when somebody chooses one. */
export interface TreeOptions {
  text: string;
  onSpan: (span: Span) => void;
}

/** A value of the model as a tree. A branch is made when it is first opened, so that a large model costs nothing. */
export function modelTree(value: object, options: TreeOptions): HTMLUListElement {
  return branch(Object.entries(value), options);
}

function branch(entries: readonly (readonly [string, unknown])[], options: TreeOptions): HTMLUListElement {
  const list = document.createElement('ul');
  const append = (from: number): void => {
    list.append(...entries.slice(from, from + AT_ONCE).map(([key, value]) => entry(key, value, options)));
    const left = entries.length - from - AT_ONCE;
    if (left <= 0) return;
    const more = button(`${Math.min(left, AT_ONCE)} more of ${left}`, () => {
      const { parentElement } = more;
      append(from + AT_ONCE);
      parentElement?.remove();
    });
    const item = document.createElement('li');
    item.append(more);
    list.append(item);
  };
  append(0);
  return list;
}

function entry(key: string, value: unknown, options: TreeOptions): HTMLLIElement {
  const item = document.createElement('li');
  const name = Object.assign(document.createElement('span'), { className: 'key', textContent: key });
  if (isSpan(value)) item.append(spanButton(value, options));
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).filter(([one]) => !isSpan(value) || !/^(?:start|end)$/.test(one))
      : [];
  if (inner.length === 0) {
    const leaf = document.createElement('p');
    leaf.append(name, ` ${isSpan(value) ? words(value, options) : literal(value)}`);
    item.append(leaf);
    return item;
  }
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const hint = Object.assign(document.createElement('span'), {
    className: 'hint',
    textContent: preview(value as object, options),
  });
  summary.append(name, ' ', hint);
  details.append(summary);
  details.addEventListener('toggle', () => details.append(branch(inner, options)), { once: true });
  item.append(details);
  return item;
}

/** One line about what a branch holds: how many, or what sets it apart. */
function preview(value: object, options: TreeOptions): string {
  if (Array.isArray(value)) {
    const first: unknown = value[0];
    return isSpan(first) && Object.keys(first).length === 2
      ? `${value.length} · ${words(first, options)}`
      : String(value.length);
  }
  const { id, kind, code, name, label } = value as Record<string, unknown>;
  const said = [id, kind, code, name, label].filter((one) => typeof one === 'string' && one !== '').join(' · ');
  const span = isSpan(value) ? value : Object.values(value).flat().find(isSpan);
  return [said, span && words(span, options)].filter(Boolean).join(' · ');
}

function literal(value: unknown): string {
  const whole = JSON.stringify(value) ?? '';
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST)}… (${whole.length} characters)` : whole;
}

function words({ start, end }: Span, { text }: TreeOptions): string {
  const whole = text.slice(start, Math.min(end, start + PREVIEW + 1)).replaceAll(/\s+/g, ' ');
  return whole.length > PREVIEW ? `${whole.slice(0, PREVIEW)}…` : whole;
}

function spanButton(span: Span, { onSpan }: TreeOptions): HTMLButtonElement {
  const { start, end } = span;
  const one = button(`${start}–${end}`, () => onSpan(span));
  one.className = 'span';
  one.ariaLabel = `Show ${start}–${end}`;
  return one;
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const one = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
  one.addEventListener('click', onClick);
  return one;
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}
