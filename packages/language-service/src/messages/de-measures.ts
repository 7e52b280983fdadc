import type { QuantityBound } from '@article-digest/core';

// Words of measures in German.

/** How near the figure is. */
export const BOUNDS: Record<QuantityBound, string> = {
  'at-least': 'mindestens',
  'more-than': 'mehr als',
  'at-most': 'höchstens',
  'less-than': 'weniger als',
  about: 'etwa',
};

/** By the letters of ISO 8601, `T` before those that are shorter than a day. */
export const DURATIONS: Record<string, [one: string, many: string]> = {
  Y: ['Jahr', 'Jahre'],
  M: ['Monat', 'Monate'],
  W: ['Woche', 'Wochen'],
  D: ['Tag', 'Tage'],
  TH: ['Stunde', 'Stunden'],
  TM: ['Minute', 'Minuten'],
  TS: ['Sekunde', 'Sekunden'],
};

/** What is measured; what else is counted is named by the article's own word. */
export const UNITS: Record<string, [one: string, many: string]> = {
  meter: ['Meter', 'Meter'],
  kilometer: ['Kilometer', 'Kilometer'],
  centimeter: ['Zentimeter', 'Zentimeter'],
  millimeter: ['Millimeter', 'Millimeter'],
  mile: ['Meile', 'Meilen'],
  foot: ['Fuß', 'Fuß'],
  inch: ['Zoll', 'Zoll'],
  yard: ['Yard', 'Yards'],
  'square meter': ['Quadratmeter', 'Quadratmeter'],
  'square kilometer': ['Quadratkilometer', 'Quadratkilometer'],
  'square mile': ['Quadratmeile', 'Quadratmeilen'],
  'square foot': ['Quadratfuß', 'Quadratfuß'],
  acre: ['Acre', 'Acres'],
  hectare: ['Hektar', 'Hektar'],
  'cubic meter': ['Kubikmeter', 'Kubikmeter'],
  liter: ['Liter', 'Liter'],
  gallon: ['Gallone', 'Gallonen'],
  kilogram: ['Kilogramm', 'Kilogramm'],
  gram: ['Gramm', 'Gramm'],
  tonne: ['Tonne', 'Tonnen'],
  ton: ['Tonne', 'Tonnen'],
  pound: ['Pfund', 'Pfund'],
  ounce: ['Unze', 'Unzen'],
  'meter per second': ['Meter pro Sekunde', 'Meter pro Sekunde'],
  'kilometer per hour': ['Kilometer pro Stunde', 'Kilometer pro Stunde'],
  'mile per hour': ['Meile pro Stunde', 'Meilen pro Stunde'],
  'degree Celsius': ['Grad Celsius', 'Grad Celsius'],
  'degree Fahrenheit': ['Grad Fahrenheit', 'Grad Fahrenheit'],
  year: ['Jahr', 'Jahre'],
  month: ['Monat', 'Monate'],
  week: ['Woche', 'Wochen'],
  day: ['Tag', 'Tage'],
  hour: ['Stunde', 'Stunden'],
  minute: ['Minute', 'Minuten'],
  second: ['Sekunde', 'Sekunden'],
  person: ['Person', 'Personen'],
  people: ['Menschen', 'Menschen'],
};

/** What the model calls a dimension. */
export const DIMENSIONS: Record<string, string> = {
  length: 'Länge',
  area: 'Fläche',
  volume: 'Volumen',
  mass: 'Gewicht',
  speed: 'Geschwindigkeit',
  temperature: 'Temperatur',
  time: 'Dauer',
  money: 'Geld',
  percent: 'Anteil',
  fraction: 'Anteil',
  ratio: 'Vielfaches',
  angle: 'Winkel',
  age: 'Alter',
  count: 'Anzahl',
  energy: 'Energie',
  power: 'Leistung',
  pressure: 'Druck',
};
