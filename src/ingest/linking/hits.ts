import type { TextDate } from './dates.ts';
import { calls } from './happening.ts';
import { isSomebodys, type Found, type Hit } from './phrases.ts';
import { spanOf, type Story } from './story.ts';
import { tokenAt, type Token } from './tokens.ts';

const generic = new Set(['summits', 'forums', 'conferences', 'exhibitions', 'elections', 'visits', 'agreements', 'contracts']);

/** Between the word of a deed and its day no other deed is told: "soon after Russia launched its | war on Ukraine in | February 2022". */
export function isBetween(story: Story, { from, to }: Hit, date: TextDate, kept: readonly Hit[]): boolean {
  const { start, end } = spanOf(story, from, to);
  return !kept.some((other) => {
    const at = tokenAt(story.tokens, other.from).start;
    return at >= Math.min(end, date.end) && at < Math.max(start, date.start);
  });
}

/**
 * Of the words of a sentence that stand: one hit of a type, and weak ones only where no other tells the sentence, at most
 * three; and the others, for days that none of these has. None that other words tell as something else (`over`).
 */
export function strongest(story: Story, found: readonly Found[], from: number, to: number, { isLead, isDated, isFirst, isEarly }: { readonly isLead: boolean; readonly isDated: boolean; readonly isFirst: boolean; readonly isEarly: boolean }): { kept: Hit[]; spare: Hit[] } {
  const telling = isLead || isDated;
  const hits = found.filter(({ trigger, from: at, to: end, stands }) => {
    if (!stands || (trigger.weak && !telling && !(isEarly && calls.has(trigger.type)))) return false;
    if ((trigger.lead && !isFirst) || (trigger.headline && (!tokenAt(story.tokens, at).inHeadline || end >= to))) return false;
    // "Business forums", "summits": of no one in particular, unless a date tells which.
    return isDated || !generic.has(tokenAt(story.tokens, at).key);
  });
  const kept: Hit[] = [];
  const main = isLead ? mainClause(story.tokens, from, to) : from;
  const told = hits.filter((hit) => !hits.some((other) => tellsInstead(story, other, hit)));
  // "Lifted sanctions" is not "sanctions".
  const whole = told.filter((hit) => !told.some((other) => other.to - other.from > hit.to - hit.from && other.from <= hit.from && hit.to <= other.to && (hit.trigger.weak || !other.trigger.weak)));
  for (const hit of whole.toSorted((a, b) => Number(a.trigger.weak ?? false) - Number(b.trigger.weak ?? false) || (isLead && a.trigger.weak ? Number(a.trigger.type === 'STATEMENT') - Number(b.trigger.type === 'STATEMENT') || a.from - b.from : 0) || a.trigger.rank - b.trigger.rank)) {
    const overlaps = kept.some((other) => overlap(other, hit));
    // "Approved a law on elections", "condemned the attack": the first sentences begin with what was done.
    const leads = isLead && kept.every(({ from: at, trigger }) => (hit.from < at || (at < main && hit.from >= main)) && !trigger.weak) && !hit.trigger.headline && hit.trigger.type !== 'OTHER';
    // "Pompeo blamed Iran for the attacks".
    const isCall = calls.has(hit.trigger.type) && kept.every(({ from: at }) => hit.from < at) && isSomebodys(story, hit.from, from);
    if (overlaps || kept.some(({ trigger }) => trigger.type === hit.trigger.type) || (hit.trigger.weak && kept.length > 0 && !leads && !isCall)) continue;
    kept.push(hit);
  }
  const three = kept.slice(0, 3).toSorted((a, b) => a.from - b.from);
  const apart: Hit[] = [];
  for (const hit of isDated ? whole : []) if (hit.trigger.type !== 'OTHER' && ![...three, ...apart].some((other) => overlap(other, hit))) apart.push(hit);
  return { kept: three, spare: apart.slice(0, mostSpare) };
}

function overlap(a: Hit, b: Hit): boolean {
  return a.from < b.to && b.from < a.to;
}

/** "Leaders of the five met": these words tell a summit, and no talks; what else the sentence tells of that type stays. */
function tellsInstead({ tokens }: Story, other: Hit, hit: Hit): boolean {
  if (other.trigger.over !== hit.trigger.type || hit.trigger.over !== undefined) return false;
  if (overlap(other, hit)) return true;
  const [start, end] = hit.from < other.from ? [hit.to, other.from] : [other.to, hit.from];
  if (end - start > besideIt) return false;
  for (let n = start; n <= end; n += 1) if (tokenAt(tokens, n).glue === 'COMMA' || clauses.has(tokenAt(tokens, n).key)) return false;
  return true;
}

/** In words, of one clause: from the leaders to what they do. */
const besideIt = 8;
const clauses = new Set(['and', 'but', 'before', 'after', 'while', 'as']);

/** Of a sentence: each is held against all its days. */
const mostSpare = 6;

const fronts = new Set(['after', 'following', 'amid', 'despite', 'before', 'since', 'as', 'with', 'in', 'ahead', 'while', 'days', 'weeks', 'hours']);

/** Where a sentence that begins "After a raid on a village, " says what it tells. */
function mainClause(tokens: readonly Token[], from: number, to: number): number {
  if (!fronts.has(tokenAt(tokens, from).key)) return from;
  for (let n = from + 2; n < to; n += 1) if (tokenAt(tokens, n).glue === 'COMMA') return n;
  return from;
}

