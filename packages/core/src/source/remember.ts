import { interned } from './interned.ts';

/** Most texts that are remembered. Forgetting all at once keeps the table bounded with no bookkeeping. */
const MOST = 8192;

/** A function of a text that keeps what it found out: the words of a language come again and again. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      if (known.size >= MOST) known.clear();
      // A slice would keep the whole article in memory for as long as it is known, and V8 would compare it letter by letter.
      known.set(interned(text), value);
    }
    return value;
  };
}
