import type { SourceState } from '../item.ts';

const STATES: Readonly<Record<string, SourceState>> = { usable: 'USABLE', withheld: 'WITHHELD', canceled: 'CANCELED', cancelled: 'CANCELED' };

/** What a word of IPTC's pubstatusg says of a story; usable where none is given, undefined for another word. */
export function stateOf(status: string | undefined): SourceState | undefined {
  return STATES[status?.toLowerCase() ?? 'usable'];
}
