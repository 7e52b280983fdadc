/** A part of a text, as offsets into it, and what stands there instead. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text with parts of it replaced. Parts do not overlap; one that is empty stands before what begins at its place. */
export declare function edited(text: string, edits: readonly Edit[]): string;
