import { styleText } from 'node:util';

type Paint = (text: string) => string;

/** Meanings that are shown by colour as well as in words. */
export interface Styles {
  title: Paint;
  section: Paint;
  speaker: Paint;
  /** Words as quoted. */
  quote: Paint;
  /** What stands beside the matter: who says so, counts. */
  aside: Paint;
  /** What a reader should weigh: not named, hearsay, unsure. */
  caution: Paint;
}

type Format = Parameters<typeof styleText>[0];

/** The styles, or the same names that change nothing. */
export function styles(color: boolean): Styles {
  const paint =
    (format: Format): Paint =>
    (text) =>
      color && text !== '' ? styleText(format, text, { validateStream: false }) : text;
  return {
    title: paint('bold'),
    section: paint(['bold', 'cyan']),
    speaker: paint('bold'),
    quote: paint('green'),
    aside: paint('dim'),
    caution: paint('yellow'),
  };
}
