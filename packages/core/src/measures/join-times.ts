import type { TimePhrase, TimeReading } from './time-phrase.ts';

/** "Friday at 5 p.m.", "5 p.m. on Friday": a day and a time of day that stand together are one. */
export function joinClock(text: string, first: TimePhrase, second: TimePhrase): TimePhrase | undefined {
  const gap = text.slice(first.end, Math.min(second.start, first.end + 6));
  if (first.end + gap.length < second.start || !/^,? (?:at |on )?$/.test(gap)) return undefined;
  const clock = clockOf(first) ?? clockOf(second);
  const day = isDay(first) ? first : isDay(second) ? second : undefined;
  if (clock === undefined || day === undefined || clockOf(day) !== undefined) return undefined;
  const small = day.reading.form === 'day' && text.startsWith('last', day.start) && clock < '06';
  // The small hours of last night are today's.
  const reading: TimeReading = small ? { form: 'day', days: 0 } : day.reading;
  return { start: first.start, end: second.end, kind: 'time', reading, clock };
}

/** "Monday evening, July 23": a weekday and the date behind it are one. */
export function joinDate(text: string, first: TimePhrase, second: TimePhrase): TimePhrase | undefined {
  if (first.reading.form !== 'weekday' || second.reading.form !== 'date' || second.reading.day === undefined)
    return undefined;
  return text.slice(first.end, second.start) === ', '
    ? { ...first, end: second.end, reading: second.reading }
    : undefined;
}

function clockOf({ reading }: TimePhrase): string | undefined {
  return reading.form === 'fixed' && reading.value.startsWith('T') ? reading.value.slice(1) : undefined;
}

function isDay({ reading, clock }: TimePhrase): boolean {
  if (clock !== undefined) return false;
  return reading.form === 'weekday' || reading.form === 'day' || (reading.form === 'date' && reading.day !== undefined);
}
