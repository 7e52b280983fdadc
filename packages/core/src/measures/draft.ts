import type { QuantityBound } from '../model.ts';

/** A quantity while it is being read, in tokens. */
export interface Draft {
  first: number;
  end: number;
  value: number;
  upper?: number | undefined;
  unit: string;
  dimension: string;
  bound?: QuantityBound;
}
