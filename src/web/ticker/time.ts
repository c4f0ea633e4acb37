const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const minutes = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const dayOfYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const whole = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'long' });

/** "12:04:31", where the reader is. */
export function clockTime(at: Date): string {
  return clock.format(at);
}

/** "12:04". */
export function minuteTime(at: Date): string {
  return minutes.format(at);
}

/** "23 Nov", or "23 Nov 2024" of another year; empty for today. */
export function dayUnlessToday(at: Date, now: Date): string {
  if (at.toDateString() === now.toDateString()) return '';
  return (at.getFullYear() === now.getFullYear() ? dayOfYear : day).format(at);
}

/** "Saturday 23 November 2024 at 12:04:31 CET". */
export function wholeTime(at: Date): string {
  return whole.format(at);
}
