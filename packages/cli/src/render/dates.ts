const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An ISO 8601 date, date-time or interval as people write it: `Mon, 2 March 2026`; as it stands where it is another form. */
export function dateInWords(value: string): string {
  const [from = '', to] = value.split('/');
  if (to !== undefined) return from === to ? point(from) : `${point(from)} – ${point(to)}`;
  return point(from);
}

function point(value: string): string {
  const [, year, month, day, time] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2}).*)?$/.exec(value) ?? [];
  if (year === undefined || month === undefined) return value;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const words = (day === undefined ? MONTH : DAY).format(date);
  return time === undefined || time === '00:00' ? words : `${words}, ${time}`;
}
