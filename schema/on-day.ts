/** When something began and ended: each known to the year, the month or the day, or not at all. Null at its end while it lasts. */
interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** True if it lasted at some time of a date, which may be known to the year, the month or the day, too. */
export function isOn({ from, to }: Span, on: string): boolean {
  const upTo = (a: string, b: string) => a.slice(0, b.length) <= b.slice(0, a.length);
  return (from === null || upTo(from, on)) && (to === null || upTo(on, to));
}
