import type { Crowd } from './crowd.ts';
import type { Fleet, Memory } from './fleet.ts';
import type { Findings } from './judge.ts';
import type { Newsdesk } from './newsdesk.ts';
import type { Oracle } from './oracle.ts';
import type { Kind } from './wants.ts';
import type { Witness } from './witness.ts';

/** What happened in a run. Times are in ms, memory in MB. */
export interface Figures {
  readonly announcements: number;
  readonly deliveries: number;
  /** Deliveries by kind. */
  readonly told: Readonly<Record<Kind, number>>;
  readonly connections: number;
  readonly drops: number;
  readonly pauses: number;
  readonly tooSlow: number;
  readonly stalled: number;
  readonly kills: number;
  readonly restarts: number;
  /** Answers that a writer never had. */
  readonly lost: number;
  /** Of these, what was done all the same. */
  readonly doneAllTheSame: number;
  readonly conflicts: number;
  /** From an announcement to its arrival, of those who were there and reading: the median, that of 99 %, the longest. */
  readonly delays: readonly [number, number, number];
  /** From coming back to having all that was missed, at most. */
  readonly longestCatchUp: number;
  /** The longest that a story's content came after a writer knew that it is withdrawn. */
  readonly longestAfterWithdrawal: number;
  /** Of the largest server, at the end. */
  readonly memory: Memory | undefined;
}

export interface Run {
  readonly oracle: Oracle;
  readonly crowd: Crowd;
  readonly fleet: Fleet;
  readonly desk: Newsdesk;
  readonly witness: Witness;
  readonly findings: Findings;
  readonly memory: Memory | undefined;
  readonly stalled: number;
}

export function figuresOf({ oracle, crowd, fleet, desk, witness, findings, memory, stalled }: Run): Figures {
  const delays = findings.delays.toSorted((a, b) => a - b);
  const delayOf = (share: number) => delays[Math.floor((delays.length - 1) * share)] ?? 0;
  const told: Record<Kind, number> = { PUBLISHED: 0, UPDATED: 0, CORRECTED: 0, WITHDRAWN: 0, LEFT_FILTER: 0 };
  for (const subscriber of crowd.subscribers) for (const { kind } of subscriber.told) told[kind]++;
  return {
    ...crowd.counts,
    announcements: oracle.lines.length, deliveries: crowd.delivered, told, stalled, kills: fleet.kills, restarts: fleet.restarts,
    lost: desk.counts.lost, doneAllTheSame: desk.counts.doneAllTheSame, conflicts: desk.counts.conflicts,
    delays: [delayOf(0.5), delayOf(0.99), delayOf(1)],
    longestCatchUp: findings.longestCatchUp, longestAfterWithdrawal: witness.longestAfterWithdrawal, memory,
  };
}

/** For a person on a terminal. */
export function told(figures: Figures): string[] {
  const { delays, memory } = figures;
  const kinds = Object.entries(figures.told).map(([kind, count]) => `${count} ${kind}`);
  const rows: readonly (readonly [string, string | number])[] = [
    ['announcements', figures.announcements],
    ['deliveries', `${figures.deliveries}: ${kinds.join(', ')}`],
    ['connections', `${figures.connections}; dropped ${figures.drops}, not read for a while ${figures.pauses}, ended as too slow ${figures.tooSlow}`],
    ['readers who never read', figures.stalled],
    ['servers', `killed ${figures.kills}, stopped ${figures.restarts}`],
    ['answers that writers never had', `${figures.lost}, of which done all the same ${figures.doneAllTheSame}; conflicts ${figures.conflicts}`],
    ['to a reader who is there', `median ${delays[0]} ms, 99 % ${delays[1]} ms, longest ${delays[2]} ms`],
    ['to catch up, longest', `${figures.longestCatchUp} ms`],
    ['content after a withdrawal, longest', `${figures.longestAfterWithdrawal} ms`],
    ['memory of a server', memory ? `${memory.now} MB; ${memory.peak} MB at its most` : 'unknown'],
  ];
  return rows.map(([name, value]) => `  ${name.padEnd(36)} ${value}`);
}
