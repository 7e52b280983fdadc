import { classIn, SPACE } from '../source/characters.ts';
import { isOpen, joinPieces, type Cells, type Piece } from './piece.ts';

const LONGEST_ROW = 300;
const NO_CELLS: Cells = { count: 0, figure: false };

const CELL_BREAK = /\s*(?:\t+|\s{2,}|\|)\s*/u;
const FIGURE = /^[$£€¥]?[+\-−]?\d[\d.,:/%]*\s?(?:%|[A-Za-z]{1,3})?$/;

/** Joins rows of figures into one piece: lines that follow each other with as many cells each and a figure in each. */
export function joinTables(text: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const cells = isOpen(pieces[i]) ? cellsOf(pieces[i]!) : NO_CELLS;
    let end = i + 1;
    let rowsWithFigures = Number(cells.figure);
    if (cells.count > 1) {
      for (; end < pieces.length && pieces[end]!.group === pieces[i]!.group; end++) {
        const row = cellsOf(pieces[end]!);
        if (row.count !== cells.count) break;
        rowsWithFigures += Number(row.figure);
      }
    }
    // The first row may be the names of the columns.
    if (end - i >= 2 && rowsWithFigures >= end - i - 1) {
      joined.push(joinPieces(text, pieces.slice(i, end), { kind: 'table' }));
      i = end - 1;
    } else {
      joined.push(pieces[i]!);
    }
  }
  return joined;
}

function cellsOf({ text, known }: Piece): Cells {
  known.cells ??= readCells(text);
  return known.cells;
}

function readCells(text: string): Cells {
  if (text.length > LONGEST_ROW) return NO_CELLS;
  // Most lines have no break, and an expression would look for one at each of their characters.
  if (!/[\t|]/.test(text) && !hasGap(text)) return { count: 1, figure: FIGURE.test(text) };
  const cells = text.split(CELL_BREAK).filter((cell) => cell !== '');
  return { count: cells.length, figure: cells.some((cell) => FIGURE.test(cell)) };
}

/** Two characters of white space, or more, side by side. */
function hasGap(text: string): boolean {
  let spaces = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    spaces = classIn(text, at) & SPACE ? spaces + 1 : 0;
    if (spaces > 1) return true;
  }
  return false;
}
