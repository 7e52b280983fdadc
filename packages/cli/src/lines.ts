const LINE_FEED = 10;

/** One line without its line end; `bytes` is undefined where it was longer than the limit. */
export interface InputLine {
  /** Counts from 1. */
  number: number;
  bytes: Uint8Array | undefined;
}

/**
 * The lines of a byte stream, one at a time. Only a line feed ends a line: U+2028 may stand in JSON as it is. What is over
 * the limit is passed over as it comes and never kept, so that one endless line cannot take all memory.
 */
export async function* linesOf(stream: AsyncIterable<unknown>, maxSize: number): AsyncGenerator<InputLine> {
  let number = 0;
  let pieces: Buffer[] = [];
  let size = 0;
  const keep = (piece: Buffer): void => {
    size += piece.length;
    if (size <= maxSize) pieces.push(piece);
    else pieces = [];
  };
  const take = (): InputLine => {
    const bytes = size <= maxSize ? Buffer.concat(pieces) : undefined;
    pieces = [];
    size = 0;
    return { number: ++number, bytes };
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      keep(bytes.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < bytes.length) keep(bytes.subarray(start));
  }
  if (size > 0) yield take();
}
