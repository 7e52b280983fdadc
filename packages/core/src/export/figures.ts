import type { Article, Digest, Quantity, QuantityGroup } from '../model.ts';
import { convertedInGroup } from './converted.ts';
import { unitName } from './unit-name.ts';

export interface ComparedFigures {
  /** What is compared: `length in kilometers`. */
  title: string;
  /** Two or more, in text order. */
  figures: {
    quantity: Quantity;
    /** `80 kilometers`; `''` where the text has that unit itself. */ converted: string;
  }[];
}

/** Groups of two or more quantities that can be compared, put in words. */
export function comparedFigures(article: Article, summary: Digest): ComparedFigures[] {
  return summary.quantities.flatMap((group) => {
    const { dimension, unit = '', quantities } = group;
    const figures = quantities.flatMap((index, row) => {
      const quantity = article.quantities[index];
      return quantity === undefined ? [] : [{ quantity, converted: conversion(group, row, quantity) }];
    });
    return figures.length < 2
      ? []
      : [{ title: unit === '' ? dimension : `${dimension} in ${unitName(unit, 2)}`, figures }];
  });
}

function conversion(group: QuantityGroup, row: number, quantity: Quantity): string {
  const ends = convertedInGroup(group, row, quantity);
  return ends === undefined ? '' : `${ends.map(written).join('–')} ${unitName(group.unit!, ends.at(-1)!)}`;
}

// The one locale of the digest, so that no machine prints another.
// Made on first use: it takes milliseconds, and the module is loaded where no figure is ever printed.
let numbers: Intl.NumberFormat | undefined;

function written(value: number | undefined): string {
  numbers ??= new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });
  return numbers.format(value!);
}
