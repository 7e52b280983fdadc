import { InvalidArgumentError } from 'commander';
import { isLanguage, isPublished, isWebAddress } from './values.ts';

/* What the values of options are read as; each throws commander's error for one that it is not. */

export function published(value: string): string {
  if (isPublished(value)) return value;
  throw new InvalidArgumentError('Give a date such as 2026-03-02 or 2026-03-02T18:30:00Z.');
}

export function webAddress(value: string): string {
  if (isWebAddress(value)) return value;
  throw new InvalidArgumentError('Give an address that starts with http:// or https://.');
}

export function languageTag(value: string): string {
  if (isLanguage(value)) return value;
  throw new InvalidArgumentError('Give a language tag such as en or en-GB.');
}

export function encodingLabel(value: string): string {
  try {
    return new TextDecoder(value).encoding;
  } catch {
    throw new InvalidArgumentError('Give an encoding such as utf-8, utf-16le or windows-1252.');
  }
}

export function whole(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  };
}

export function seconds(value: string): number {
  const number = Number(value);
  if (/^\d+(?:\.\d+)?$/.test(value) && number > 0 && number <= 3600) return number;
  throw new InvalidArgumentError('Give a number of seconds, such as 20, up to 3600.');
}

export function bytes(value: string): number {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)\s*(k|M|G)?i?B?$/i.exec(value) ?? [];
  const size = Math.floor(
    Number(number) * { k: 1e3, m: 1e6, g: 1e9, '': 1 }[unit.toLowerCase() as 'k' | 'm' | 'g' | ''],
  );
  // One string in JavaScript holds about half a billion characters.
  if (size >= 1 && size <= 500_000_000) return size;
  throw new InvalidArgumentError('Give a size such as 500kB or 20MB, at most 500MB.');
}
