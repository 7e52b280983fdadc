import type { Article, Digest, Quantity } from '../model.ts';

export interface ComparedFigures {
  /** What is compared: `length in kilometers`. */
  title: string;
  /** Two or more, in text order. */
  figures: {
    quantity: Quantity;
    /** `80.47 kilometers`; `''` where the text has that unit itself. */ converted: string;
  }[];
}

/** Groups of two or more quantities that can be compared, put in words. */
export function comparedFigures(article: Article, summary: Digest): ComparedFigures[] {
  return summary.quantities.flatMap(({ dimension, unit = '', quantities, converted }) => {
    const figures = quantities.flatMap((index, place) => {
      const quantity = article.quantities[index];
      return quantity === undefined ? [] : [{ quantity, converted: conversion(quantity, unit, converted?.[place]) }];
    });
    return figures.length < 2
      ? []
      : [{ title: unit === '' ? dimension : `${dimension} in ${plural(unit, 2)}`, figures }];
  });
}

function conversion(
  { unit, value, upper, dimension }: Quantity,
  wanted: string,
  converted: number | undefined,
): string {
  if (converted === undefined || wanted === '' || unit.toLowerCase() === wanted.toLowerCase()) return '';
  if (upper === undefined) return `${rounded(converted)} ${plural(wanted, converted)}`;
  // The digest has the lower end alone. Scales of temperature have no common zero, so their upper end does not follow.
  if (dimension === 'temperature' || value === 0) return '';
  return `${rounded(converted)}–${rounded((converted / value) * upper)} ${plural(wanted, 2)}`;
}

/** English plural of a unit's name; signs, currency codes and words that are plural already stay. */
function plural(unit: string, value: number): string {
  if (value === 1 || /^[A-Z]{3}$|s$|^percent$|^feet$|[^a-z]/.test(unit)) return unit;
  return unit === 'foot' ? 'feet' : `${unit}s`;
}

// The one locale of the digest, so that no machine prints another.
// Made on first use: it takes milliseconds, and the module is loaded where no figure is ever printed.
let numbers: Intl.NumberFormat | undefined;

function rounded(value: number): string {
  numbers ??= new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });
  return numbers.format(value);
}
