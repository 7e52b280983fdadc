/** Every stretch of a text that begins and ends between two words or marks: copy breaks off and begins anywhere. */
export function* stretchesOf(text: string): Generator<string> {
  const cuts = [...text.matchAll(/\w+|[^\w\s]/g)].map(({ index }) => index).concat(text.length);
  for (const [i, start] of cuts.entries()) for (const end of cuts.slice(i + 1)) yield text.slice(start, end);
}
