import { isOpen, joinPieces, type Piece } from './piece.ts';

const CELL_BREAK = /\s*(?:\t+|\s{2,}|\|)\s*/u;
const FIGURE = /^[$£€¥]?[+\-−]?\d[\d.,:/%]*\s?(?:%|[a-z]{1,3}|bn|m)?$/i;

/** Joins rows of figures into one piece: lines that follow each other with as many cells each and a figure in each. */
export function joinTables(text: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const cells = isOpen(pieces[i]) ? cellsOf(pieces[i]!) : [];
    let end = i + 1;
    let rowsWithFigures = Number(hasFigure(cells));
    if (cells.length > 1) {
      for (; end < pieces.length && pieces[end]!.group === pieces[i]!.group; end++) {
        const row = cellsOf(pieces[end]!);
        if (row.length !== cells.length) break;
        rowsWithFigures += Number(hasFigure(row));
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

function cellsOf(piece: Piece): string[] {
  return piece.text.length > 300 ? [] : piece.text.split(CELL_BREAK).filter((cell) => cell !== '');
}

function hasFigure(cells: readonly string[]): boolean {
  return cells.some((cell) => FIGURE.test(cell));
}
