/** What one occurrence counts; each value starts with 1. */
export const ONCE = 12;

/**
 * How often each of some values came in each of some contexts, learned from what is read or written, so that nothing of it is packed.
 * The values of a context stand in about the order of their frequency: those looked for most are found first. Who reads or writes
 * one adds {@link ONCE} to its count and to the total, and moves it before its neighbour where that has come less often.
 */
export class Frequencies {
  /** How many values there are. */
  readonly size: number;
  /** The values, context by context. */
  readonly values: Uint8Array;
  /** Of the value at the same place. */
  readonly counts: Uint32Array;
  /** Sum of the counts of each context. */
  readonly totals: Uint32Array;

  /** For values from 0 below `size`, which is at most 256. */
  constructor(size: number, contexts = 1) {
    this.size = size;
    this.values = new Uint8Array(size * contexts);
    for (let value = 0; value < size; value++) this.values[value] = value;
    for (let known = size; known < this.values.length; known *= 2) this.values.copyWithin(known, 0, known);
    this.counts = new Uint32Array(size * contexts).fill(1);
    this.totals = new Uint32Array(contexts).fill(size);
  }
}

/** The same for bytes of which few are ever met, in two halves: bytes of one high half are likely to be met together. */
export class ByteFrequencies {
  readonly high: Frequencies;
  /** In the context of the high half, context by context. */
  readonly low: Frequencies;

  constructor(contexts = 1) {
    this.high = new Frequencies(16, contexts);
    this.low = new Frequencies(16, 16 * contexts);
  }
}
