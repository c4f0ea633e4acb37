import { periodOf, type Wanted } from './address.ts';
import { dateInWords } from './dates.ts';
import { html, type Html } from '../html.ts';

/** How many stories were published in a span that begins on a day. */
export interface Bucket {
  readonly start: string;
  readonly count: number;
}

export type Interval = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** A bar: its first and last day as an address says them, and how it is called. */
export interface Bar {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly count: number;
}

const width = 1000;
const height = 90;
/** More bars than this are a fence: they are counted by year. */
const mostBars = 150;

/** How long a bar is, by how long the time is that is asked for. */
export function intervalOf({ from, to }: Pick<Wanted, 'from' | 'to'>): Interval {
  const [start, end] = [periodOf(from)?.start, periodOf(to)?.end];
  if (start === undefined) return 'MONTH';
  const days = ((end === undefined ? Date.now() : Date.parse(end)) - Date.parse(start)) / 86_400_000;
  return days <= 62 ? 'DAY' : days <= 200 ? 'WEEK' : 'MONTH';
}

/** The bars of a timeline, from the first story to the last; the spans in between that have none, too. */
export function barsOf(buckets: readonly Bucket[], by: Interval): readonly Bar[] {
  const counts = new Map<string, number>();
  for (const { start, count } of buckets) {
    const day = startOf(start, by);
    counts.set(day, (counts.get(day) ?? 0) + count);
  }
  const starts = [...counts.keys()].toSorted();
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const bars: Bar[] = [];
  for (let day = first; day <= last; day = next(day, by)) {
    if (bars.length >= mostBars && by !== 'YEAR') return barsOf(buckets, by === 'MONTH' ? 'YEAR' : 'MONTH');
    bars.push(barOf(day, by, counts.get(day) ?? 0));
  }
  return bars;
}

/**
 * A picture of when stories were published. Each bar leads to its span; a script makes it a field to brush over. Whoever
 * does not see it has the same as a table, and the fields for the dates.
 */
export function timeline(bars: readonly Bar[], pathOf: (from: string, to: string) => string): Html | false {
  if (bars.length === 0) return false;
  const most = Math.max(...bars.map(({ count }) => count), 1);
  const step = width / Math.max(bars.length, 12);
  const drawn = bars.map(({ from, to, name, count }, n) => {
    const tall = count === 0 ? 0 : Math.max(2, (count / most) * (height - 4));
    return html`<a href="${pathOf(from, to)}" tabindex="-1"><rect class="bar" x="${round(n * step)}" y="${round(height - tall)}" width="${round(Math.max(1, step - Math.min(2, step / 5)))}" height="${round(tall)}" data-from="${from}" data-to="${to}"><title>${name}: ${count}</title></rect></a>`;
  });
  const rows = bars.filter(({ count }) => count > 0).map(({ from, to, name, count }) => html`<tr><th scope="row"><a href="${pathOf(from, to)}">${name}</a></th><td>${count}</td></tr>`);
  return html`<figure class="timeline">
<svg class="whole" aria-hidden="true" focusable="false" width="100%" height="${height + 22}"><svg class="plot" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" width="100%" height="${height}" data-step="${round(step)}" data-height="${height}">${drawn}</svg><line class="axis" x1="0" x2="100%" y1="${height}" y2="${height}"/>${ticks(bars, step)}</svg>
<details><summary>Stories over time, as a table</summary><table><thead><tr><th scope="col">When</th><th scope="col">Stories</th></tr></thead><tbody>${rows}</tbody></table></details>
</figure>
`;
}

/** Where a year begins, or what else there is room for: at most eight of them. */
function ticks(bars: readonly Bar[], step: number): Html[] {
  const years = bars.flatMap(({ from }, n) => (n === 0 || bars[n - 1]?.from.slice(0, 4) !== from.slice(0, 4) ? [{ n, label: from.slice(0, 4) }] : []));
  const every = Math.ceil(years.length / 8);
  const shown = years.length > 1 ? years.filter((_year, n) => n % every === 0) : [{ n: 0, label: bars[0]?.name ?? '' }, ...(bars.length > 1 ? [{ n: bars.length - 1, label: bars.at(-1)?.name ?? '' }] : [])];
  // The first year may be short: its label would run into the next one's.
  return shown.filter(({ n }, index) => index === shown.length - 1 || ((shown[index + 1]?.n ?? 0) - n) * step > 110 || years.length < 2)
    .map(({ n, label }, index, all) => html`<text x="${round((index > 0 && years.length < 2 && index === all.length - 1 ? (n + 1) * step : n * step) / 10)}%" y="${height + 17}"${years.length < 2 && index === all.length - 1 && index > 0 && html` text-anchor="end"`}>${label}</text>`);
}

function barOf(day: string, by: Interval, count: number): Bar {
  const from = by === 'YEAR' ? day.slice(0, 4) : by === 'MONTH' ? day.slice(0, 7) : day;
  const to = by === 'WEEK' ? dayAfter(day, 6) : from;
  return { from, to, count, name: by === 'WEEK' ? `Week of ${dateInWords(from)}` : dateInWords(from) };
}

function startOf(date: string, by: Interval): string {
  const whole = `${date}-01-01`.slice(0, date.length < 7 ? 10 : undefined);
  const day = date.length >= 10 ? date.slice(0, 10) : date.length >= 7 ? `${date}-01` : whole;
  if (by === 'YEAR') return `${day.slice(0, 4)}-01-01`;
  return by === 'MONTH' ? `${day.slice(0, 7)}-01` : day;
}

function next(day: string, by: Interval): string {
  if (by === 'DAY') return dayAfter(day, 1);
  if (by === 'WEEK') return dayAfter(day, 7);
  const date = new Date(day);
  if (by === 'MONTH') date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
