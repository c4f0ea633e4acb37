import type { Expected, Oracle } from './oracle.ts';
import type { Subscriber, Told } from './subscriber.ts';
import type { Witness } from './witness.ts';

/** How far clocks and a loaded machine may put things apart, in ms. */
const slack = 5000;

/** What a subscriber's deliveries came to. */
export interface Findings {
  /** From an announcement to its arrival, of those who were there and reading, in ms. */
  readonly delays: number[];
  /** From coming back to having all that was missed, in ms; 0 for one who had missed nothing. */
  longestCatchUp: number;
}

/** Compares what a subscriber was told with what it should have been: nothing missing, nothing twice, nothing out of order. */
export function judge(subscriber: Subscriber, oracle: Oracle, witness: Witness, findings: Findings): void {
  const all = oracle.expectedOf(subscriber.wants);
  const start = startOf(subscriber, all, oracle, witness);
  const expected = all.slice(start);
  const { told } = subscriber;
  const same = (n: number) => {
    const [a, b] = [told[n], expected[n]];
    return a !== undefined && b !== undefined && a.cursor === b.cursor && a.kind === b.kind && a.articleId === b.articleId && a.version === b.version;
  };
  let n = 0;
  while (n < expected.length && same(n)) n++;
  if (n < expected.length || n < told.length) return witness.violate(difference(subscriber, expected, n, oracle, witness));
  measure(subscriber, expected, findings);
}

/** The first of its announcements that it should be told. */
function startOf({ name, beginning, told, came }: Subscriber, all: readonly Expected[], oracle: Oracle, witness: Witness): number {
  if (beginning.from === 'cursor') {
    const after = oracle.seqOf(beginning.after);
    const next = all.findIndex(({ seq }) => seq > after);
    return next === -1 ? all.length : next;
  }
  // It came, perhaps again and again, until it was told something: from there on all is known.
  const first = told[0] ? all.findIndex(({ cursor }) => cursor === told[0]?.cursor) : all.length;
  const connection = told[0]?.road.connection;
  const cameAt = (connection === undefined ? came.at(-1) : came.find((one) => one.connection === connection))?.at ?? Infinity;
  const announcedBy = (time: number) => all.filter(({ announcedAt }) => announcedAt <= time).length;
  const latest = beginning.from === 'now' ? announcedBy(cameAt + slack) : Math.max(0, announcedBy((told[0]?.at ?? cameAt) + slack) - beginning.last);
  const earliest = beginning.from === 'now' ? announcedBy(cameAt - slack) : Math.max(0, announcedBy(cameAt - slack) - beginning.last);
  if (first > latest || first < earliest) {
    witness.violate(`${name} began (${JSON.stringify(beginning)}, at ${witness.clock(cameAt)}) with announcement ${first} of those of its filter; it should be one of ${earliest} to ${latest}.`);
  }
  return Math.max(0, first);
}

function measure({ told, came }: Subscriber, expected: readonly Expected[], findings: Findings): void {
  for (const [n, { at, road }] of told.entries()) {
    const announcedAt = expected[n]?.announcedAt ?? at;
    if (announcedAt > road.connectedAt + 500 && announcedAt > road.resumedAt) findings.delays.push(at - announcedAt);
  }
  for (const { at, connection, applied } of came.slice(1)) {
    const missed = told.findLast(({ road }, n) => n >= applied && road.connection === connection && (expected[n]?.announcedAt ?? Infinity) <= at);
    if (missed) findings.longestCatchUp = Math.max(findings.longestCatchUp, missed.at - at);
  }
}

function difference({ name, wants, beginning, query, told, came, history }: Subscriber, expected: readonly Expected[], n: number, oracle: Oracle, witness: Witness): string {
  const toldCursors = told.map(({ cursor }) => cursor);
  const missing = expected.filter(({ cursor }) => !toldCursors.includes(cursor));
  const twice = toldCursors.filter((cursor, at) => toldCursors.indexOf(cursor) !== at);
  const uncalled = told.filter(({ cursor }) => !expected.some((one) => one.cursor === cursor));
  const line = (one: Told | Expected | undefined) => one && `#${oracle.seqOf(one.cursor)} ${one.kind} ${one.articleId} v${one.version}${'road' in one ? ` by connection ${one.road.connection}` : ''}`;
  const near = <T extends Told | Expected>(list: readonly T[]) => list.slice(Math.max(0, n - 2), n + 3).map(line).join('; ');
  return [
    `${name} was told other than it should be, from its announcement ${n} on: ${told.length} told, ${expected.length} expected, ${missing.length} missing, ${twice.length} twice, ${uncalled.length} uncalled for.`,
    `wants ${JSON.stringify(wants)} from ${JSON.stringify(beginning)}; ${came.length} times subscribed; asks ${query}`,
    `told     ${near(told)}`,
    `expected ${near(expected)}`,
    `missing  ${missing.slice(0, 5).map(line).join('; ')}`,
    ...history.filter(({ at }) => at <= (told[n]?.at ?? Infinity)).slice(-8).map(({ at, what }) => `${witness.clock(at)} ${what}`),
  ].join('\n      ');
}
