const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main nav ol p pre section summary table ul'.split(
    ' ',
  ),
);
const LEFT_OUT = new Set(
  'script style noscript template iframe svg object video audio select button input head title'.split(' '),
);

/**
 * An element as plain text: blocks are parted by blank lines, items of a list stand on lines of their own behind a bullet
 * or number, rows of a table are lines with tabs between cells, white space collapses as a browser would have it.
 */
export function articleText(root: Element): string {
  return textWithout(root, []);
}

function textWithout(root: Element, left: readonly Element[]): string {
  const page = new Page(left);
  page.add(root);
  return page.end();
}

class Page {
  readonly #left: readonly Element[];
  readonly #blocks: string[] = [];
  #line = '';

  /** Without the elements in `left`. */
  constructor(left: readonly Element[]) {
    this.#left = left;
  }

  add(node: Node): void {
    if (node.nodeType === 3) {
      this.#line += (node.textContent ?? '').replace(/[ \t\n\r\f]+/g, ' ');
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName.toLowerCase();
    if (LEFT_OUT.has(name) || element.hasAttribute('hidden') || this.#left.includes(element)) return;
    if (name === 'br') this.#break(element);
    else if (name === 'pre') this.#whole(element.textContent ?? '');
    else if (name === 'ul' || name === 'ol') this.#whole(listText(element, name === 'ol'));
    else if (name === 'table') this.#whole(tableText(element));
    else if (BLOCKS.has(name)) this.#block(element);
    else for (const child of element.childNodes) this.add(child);
  }

  end(): string {
    this.#flush();
    return this.#blocks.join('\n\n');
  }

  #block(element: Element): void {
    this.#flush();
    for (const child of element.childNodes) this.add(child);
    this.#flush();
  }

  #whole(text: string): void {
    this.#flush();
    if (text.trim() !== '') this.#blocks.push(text.replace(/^\n+|\s+$/g, ''));
  }

  /** One line break is a space, as in a postal address; two in a row part paragraphs. */
  #break(element: Element): void {
    let next = element.nextSibling;
    while (next?.nodeType === 3 && (next.textContent ?? '').trim() === '') next = next.nextSibling;
    const again = next?.nodeType === 1 && (next as Element).localName.toLowerCase() === 'br';
    if (again) this.#flush();
    else this.#line += ' ';
  }

  #flush(): void {
    const text = inline(this.#line);
    if (text !== '') this.#blocks.push(text);
    this.#line = '';
  }
}

function inline(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^[ \t]+|[ \t]+$/g, '');
}

function listText(list: Element, ordered: boolean, depth = 0): string {
  let number = Number(list.getAttribute('start') ?? 1) || 1;
  const lines: string[] = [];
  for (const item of list.children) {
    const inner = [...item.children].filter(({ localName }) => /^[uo]l$/i.test(localName));
    const text = textWithout(item, inner).replaceAll('\n\n', ' ');
    if (text !== '') lines.push(`${'  '.repeat(depth)}${ordered ? `${number++}.` : '•'} ${text}`);
    for (const nested of inner) {
      const below = listText(nested, nested.localName.toLowerCase() === 'ol', depth + 1);
      if (below !== '') lines.push(below);
    }
  }
  return lines.join('\n');
}

/** A table that holds one cell to a row is layout: its cells are blocks. */
function tableText(table: Element): string {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => articleText(cell)).filter((text) => text !== ''),
  );
  const layout = rows.every((cells) => cells.length <= 1);
  if (layout) return rows.flat().join('\n\n');
  return rows
    .filter((cells) => cells.length > 0)
    .map((cells) => cells.map((text) => text.replace(/\s*\n\s*/g, ' ')).join('\t'))
    .join('\n');
}
