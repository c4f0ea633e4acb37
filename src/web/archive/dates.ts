const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
const day = format({ day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = format({ day: 'numeric', month: 'short', year: 'numeric' });
const month = format({ month: 'long', year: 'numeric' });
const minute = format({ hour: '2-digit', minute: '2-digit' });

/** "4 July 2024, 13:10 UTC". */
export function momentInWords(at: string): string {
  return `${day.format(new Date(at))}, ${minute.format(new Date(at))} UTC`;
}

/** "4 Jul 2024". */
export function dayInWords(at: string): string {
  return shortDay.format(new Date(at));
}

/** "4 July 2024", "July 2024" or "2024": as much as is known of it. */
export function dateInWords(date: string): string {
  if (date.length <= 4) return date;
  return (date.length <= 7 ? month : day).format(new Date(date));
}

/** "22–24 October 2024", "March 2019 – today". Empty where nothing is known. */
export function spanInWords(start: string | null, end: string | null, open = ''): string {
  if (start === null) return end === null ? '' : `until ${dateInWords(end)}`;
  if (end === null) return open === '' ? dateInWords(start) : `${dateInWords(start)} – ${open}`;
  if (start === end) return dateInWords(start);
  if (start.length === 10 && end.length === 10) return day.formatRange(new Date(start), new Date(end));
  return `${dateInWords(start)} – ${dateInWords(end)}`;
}

/** "1 story", "1,204 stories". */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
