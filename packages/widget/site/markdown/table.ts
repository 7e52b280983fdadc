import { html, type Markup } from '../html.ts';

/** What a table shows. */
export interface Table {
  name: string;
  head: readonly string[];
  rows: readonly (readonly Markup[])[];
  /** Columns of figures, which stand to the right; none unless told. */
  figures?: readonly boolean[];
}

/**
 * A table that scrolls by itself where it is wide, so the keyboard reaches it. One without figures is stacked where there is
 * little room: each cell then says what column it is of, unless there are only two.
 */
export function tableHtml({ name, head, rows, figures = [] }: Table): Markup {
  const kind = (column: number): Markup | undefined => (figures[column] ? html`class="figure"` : undefined);
  const label = (column: number): Markup | undefined =>
    head.length > 2 && head[column] ? html`data-label="${head[column]}"` : undefined;
  return html`<div class="table" role="group" tabindex="0" aria-label="Table: ${name}">
    <table ${figures.includes(true) ? undefined : html`class="words"`}>
      <thead>
        <tr>
          ${head.map((text, column) =>
            text === '' ? html`<td></td>` : html`<th scope="col" ${kind(column)}>${text}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell, column) => html`<td ${kind(column)} ${label(column)}>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
