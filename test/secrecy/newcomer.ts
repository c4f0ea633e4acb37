import { createHash } from 'node:crypto';

export const kinds = ['Person', 'Organization', 'Event'] as const;
export type Kind = (typeof kinds)[number];

/** An entity that was made on this day. Everybody may know of it: what is dark is who speaks of it. */
export interface Newcomer {
  readonly kind: Kind;
  readonly id: string;
  readonly slug: string;
  version: number;
  /** Names that nobody else has. */
  aliases: readonly string[];
  isMerged: boolean;
}

/** A name like no other, neither in letters nor in sound, so that whoever is suggested for it has it: "Tarobelimu". */
export function strangeName(seed: string): string {
  const syllables = [...createHash('sha256').update(seed).digest().subarray(0, 5)].map((byte) => `${'bdgklmnprt'[byte % 10]}${'aeiou'[Math.floor(byte / 10) % 5]}`);
  const name = syllables.join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What comes next in the life of each kind. */
export function lifeOf({ kind, version }: Newcomer): object {
  if (kind === 'Person') return { positions: [{ title: `Envoy ${version}`, country: 'KZ', organization: 'brics', startsOn: '2024' }] };
  if (kind === 'Organization') return { acronym: `VU${version}`, country: 'VU', members: [{ country: 'VU', since: '2025' }] };
  const status = ['POSTPONED', 'PLANNED', 'CANCELLED', 'HELD'][version % 4];
  return { status, type: version % 2 === 0 ? 'SUMMIT' : 'ELECTION', participants: [{ entity: 'kazakhstan', role: 'host' }] };
}
