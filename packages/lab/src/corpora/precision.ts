/** Precision, recall and F1, in percent. */
export interface Prf {
  P: number;
  R: number;
  F1: number;
}

/** From how many were right, found and wanted; 0 where nothing was found or wanted. */
export function prf(right: number, found: number, wanted: number): Prf {
  return {
    P: found === 0 ? 0 : (100 * right) / found,
    R: wanted === 0 ? 0 : (100 * right) / wanted,
    F1: found + wanted === 0 ? 0 : (200 * right) / (found + wanted),
  };
}
