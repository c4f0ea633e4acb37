import type { EventType } from '../../../db/tables.ts';
import { roles } from './lexicon/roles.ts';
import type { Trigger } from './lexicon/triggers.ts';
import type { Naming, Story } from './story.ts';
import { tokenAt, type Token } from './tokens.ts';

/** What a word of an event tells of it. */
type Deed = Pick<Trigger, 'type' | 'bearing'>;

/** What stands before where something is. */
export const surest = new Set(['in', 'at', 'near', 'outside', 'across', 'off', 'around']);
/** So many characters from a word, what it takes is near. */
const near = 45;
const imposing = new Set(['imposed', 'announced', 'adopted', 'approved', 'introduced', 'levied', 'enacted', 'slapped', 'sanctioned', 'sanctions', 'embargo', 'blacklisted']);
const about = new Set(['on', 'over', 'about']);
const onTarget = new Set(['against', 'on', 'targeting']);

/** One who joins does so wherever it is told; aid goes to whom it is said to go to; all else happens in its place. */
export function countryOf(story: Story, trigger: Deed, countries: readonly Naming[], here: readonly Naming[], at: number, place: string | undefined): string | null {
  // "Quake-hit Fiji".
  const stricken = countries.find(({ start }) => start > at && /^\p{L}+-(?:hit|struck|stricken|torn|ravaged|battered) $/u.test(story.text.slice(at, start)));
  if (stricken?.code) return stricken.code;
  if (trigger.type === 'MEMBERSHIP') return bearer(story, trigger, countries, at, here) ?? place ?? null;
  if (trigger.type === 'SANCTION') return sanctionedIn(story, countries, here, at) ?? bearer(story, trigger, countries, at, here) ?? place ?? null;
  const host = trigger.type === 'RELATIONS' || trigger.type === 'POLITICAL_CHANGE' ? byEnvoys(story, trigger.type, countries, at) : undefined;
  if (host !== undefined) return host;
  // "Receives the Chinese minister": at home, wherever that is told.
  if (trigger.type === 'TALKS' && place === undefined && /^receive[sd] (?!by\b)/.test(story.text.slice(at, at + 12))) return doerOf(story, here, at) ?? countries.find((one) => one.start < at && beforeName(story.tokens, one) === 'of')?.code ?? null;
  // "Raisi came to Tajikistan on his first trip since taking office": at home.
  const incumbent = trigger.type === 'POLITICAL_CHANGE' && inOffice.test(story.text.slice(at, at + 30)) ? lastPerson(here, at)?.code : undefined;
  if (incumbent !== undefined) return incumbent;
  if (trigger.type === 'TALKS' && isByPhone(story, at)) return bearer(story, { bearing: 'ACTOR' }, countries, at, here) ?? place ?? null;
  const victim = trigger.type === 'CONFLICT' ? attackedIn(story, countries, at) : undefined;
  if (victim !== undefined) return victim;
  if (trigger.type === 'VISIT' && place === undefined) return visitedBy(story, countries, at, here);
  if (byWhom.has(trigger.type)) return (trigger.type === 'DEESCALATION' ? countries.find((one) => beforeName(story.tokens, one) === 'between')?.code : undefined) ?? doerOf(story, here, at) ?? place ?? bearer(story, trigger, countries, at, here);
  const receiver = trigger.type === 'AID' ? countries.find(({ start }) => /\b(?:to|for) (?:the )?(?:\p{Ll}+[ -]){0,3}$/u.test(story.text.slice(Math.max(0, start - 45), start)) && !/\b(?:to|for) (?:\p{Ll}+[ -])*(?:from|of|in|with|by|and) (?:the )?$/u.test(story.text.slice(Math.max(0, start - 45), start))) : undefined;
  if (trigger.type === 'AID' && !receiver && place === undefined && isGiven(story, countries, at)) return null;
  // "Talks on Syria" are not there.
  if (trigger.type === 'TALKS' && place === undefined && countries.some((one) => about.has(beforeName(story.tokens, one)))) return bearer(story, trigger, countries.filter((one) => !about.has(beforeName(story.tokens, one))), at, here);
  const suffering = trigger.type === 'CONFLICT' ? countries.filter((one) => !isAttacker(story, one, at)) : countries;
  return receiver?.code ?? place ?? (suffering.length === 0 && countries.length > 0 ? null : bearer(story, trigger, suffering, at, here));
}

const inOffice = /^(?:took|taking|takes|take|came to|coming to|assum(?:ed|ing)|return(?:ed|ing)? to) (?:office|power|the presidency)\b/;

/** What is said or ruled is done by whoever does it, wherever that is told. */
export const byWhom: ReadonlySet<EventType> = new Set(['CRITICISM', 'APPEAL', 'REJECTION', 'THREAT', 'STATEMENT', 'POLICY', 'CONCESSION', 'RELATIONS', 'DEESCALATION']);
/** After these stands whom it befalls, or where it is. */
const notBy = new Set([...surest, ...onTarget, 'to', 'from', 'with', 'over', 'of', 'for', 'about', 'into', 'after', 'since', 'between']);

/** "Kuwait announced that | Riyadh would reopen it", "Tokyo lifts controls, while | Seoul withdraws its complaint". */
const opensAnother = /\b(?:that|while|whereas|whose)\s(?!(?:that|while|whereas|whose)\s)|;\s/g;

/** The first who is named before the word, in its own clause if anyone is: a country, or whose office is of one. */
function doerOf(story: Story, here: readonly Naming[], at: number): string | undefined {
  const before = here.filter(({ start, kind }) => start < at && kind !== 'EVENT');
  const opens = before[0]?.start ?? at;
  const clause = opens + ([...story.text.slice(opens, at).matchAll(opensAnother)].at(-1)?.index ?? 0);
  for (const one of [...before.filter(({ start }) => start >= clause), ...before]) {
    const code = one.kind === 'PERSON' || !notBy.has(beforeName(story.tokens, one)) ? codeOf(story, one) : undefined;
    if (code !== undefined) return code;
  }
  return undefined;
}

/** An envoy's credentials are received by the country to which they go; who appoints an envoy is the one whom that speaks for. Null where it isn't named. */
function byEnvoys({ text }: Story, type: EventType, countries: readonly Naming[], at: number): string | null | undefined {
  const isAccredited = /credentials/.test(text.slice(at, at + 40));
  const host = countries.find(({ start }) => /\b(?:ambassador|envoy)\b[^.;]{0,60} (?:to|in) (?:the )?$/i.test(text.slice(Math.max(0, start - 90), start)));
  if (type === 'POLITICAL_CHANGE') return host && (countries.find(({ code }) => code !== host.code)?.code ?? null);
  if (!isAccredited) return undefined;
  return (host ?? countries.find(({ start }) => start > at && /\bto (?:the )?(?:[\p{L}’']+ ){0,6}$/u.test(text.slice(Math.max(at, start - 60), start))))?.code ?? null;
}

/** Where a guest goes: neither the guest's own country nor one that is but an adjective. Null where none is named. */
/** "Will travel to the area on Saturday, and flies to Paris". */
export const anotherTrip = /,? and (?:then |later )?(?:flies|travels|goes|heads|flew|travelled|traveled|went|left|leaves) (?:on )?(?:to|for) (?:the )?$/;

function visitedBy({ text, tokens }: Story, named: readonly Naming[], at: number, here: readonly Naming[]): string | null {
  // "President Erdogan's visit to the Central Asian country": not to his own.
  const guest = lastPerson(here, at)?.code;
  const others = named.filter(({ code }) => code !== guest);
  const countries = others.length > 0 ? others : named.filter(({ start }) => start > at);
  const lands = countries.filter((one) => beforeName(tokens, one) !== 'from' && !isOffice(tokens, one) && (one.start < at || !anotherTrip.test(text.slice(at, one.start)))).filter(({ sense, to, start }) => sense !== 'PEOPLE' && sense !== 'ETHNIC' && !(start < at && tokenAt(tokens, to - 1).possessive));
  return (lands.find(({ start }) => start > at) ?? lands.findLast(({ start }) => start < at))?.code ?? null;
}

/** "A visit by the president of | Tajikistan". */
function isOffice(tokens: readonly Token[], one: Naming): boolean {
  return beforeName(tokens, one) === 'of' && roles.has(wordBefore(tokens, one.from, 2).key);
}

/** The last before the word whose country is known. */
function lastPerson(here: readonly Naming[], at: number): Naming | undefined {
  return here.findLast(({ kind, code, start }) => kind === 'PERSON' && code !== undefined && start < at);
}

function beforeName(tokens: readonly Token[], { from }: Naming): string {
  return wordBefore(tokens, from, 1).key;
}

/** So many words before a name, its "the" not counted. */
function wordBefore(tokens: readonly Token[], from: number, back: number): Token {
  return tokenAt(tokens, from - back - Number(tokenAt(tokens, from - 1).key === 'the'));
}

/** Who imposes sanctions, else whom they are against: never the place of what they are for. */
function sanctionedIn(story: Story, countries: readonly Naming[], here: readonly Naming[], at: number): string | undefined {
  const { tokens } = story;
  const before = (naming: Naming): string => beforeName(tokens, naming);
  const imposer = countries.find((naming) => before(naming) === 'by' && isImposing(tokens, naming.from))?.code ?? doerOf(story, here, at);
  return imposer ?? countries.find((naming) => onTarget.has(before(naming)))?.code;
}

/** "Imposed on Russia by Japan", and not "a bank used by Russia". */
function isImposing(tokens: readonly Token[], from: number): boolean {
  const deed = wordBefore(tokens, from, 2);
  return deed.shape !== 'LOWER' || imposing.has(deed.key);
}

const attacking = new Set(['pounded', 'pounds', 'pounding', 'struck', 'strikes', 'hit', 'hits', 'bombed', 'bombs', 'shelled', 'shells', 'attacked', 'attacks', 'invaded', 'invades', 'bombarded', 'bombards', 'targeted', 'targets']);

/** "Since Russia invaded Ukraine": what is attacked follows at once. */
function attackedIn({ text, tokens }: Story, countries: readonly Naming[], at: number): string | undefined {
  const hit = countries.find((one) => one.sense !== 'PEOPLE' && attacking.has(beforeName(tokens, one)));
  return hit?.code ?? countries.find((one) => !isAbroad(text, one) && one.start > at && one.start - at < near && /^(?:drone |missile |air |rocket )?(?:invaded|attacked|shelled|bombed|bombarded|invades|attacks|shells|bombs|invasion of|attack on|attacks on|strike on|strikes on|shelling of|bombing of|bombardment of)(?: the)? $/i.test(text.slice(at, one.start)))?.code;
}

/** "An Israeli airstrike": whose it is, not where. */
function isAttacker({ text }: Story, { sense, start, end }: Naming, at: number): boolean {
  return sense === 'PEOPLE' && start < at && /^(?: (?:air|army|military|drone|missile|tank|artillery|forces?|troops|naval|overnight))*[ -]$/.test(text.slice(end, at)) && /^(?:air|drone|missile|strike|shelling|raid|attack|bombardment|invasion|offensive|rocket|artillery|shell|jet|warplane|bomb)/i.test(text.slice(at, at + 14));
}

const giving = /\b(?:grants?|sends?|sent|donate[sd]?|lends?|lent|provide[sd]?|pledge[sd]?|deliver(?:s|ed)?|gives?|gave|offer(?:s|ed)?|dispatche[sd]|allocate[sd]?|hands? over|handed over)\b/;

/** "Japan sends blankets": to whom is not told here. */
function isGiven({ text }: Story, countries: readonly Naming[], at: number): boolean {
  const giver = countries.findLast(({ start }) => start < at);
  return giver !== undefined && countries.every(({ start }) => start < at) && giving.test(text.slice(giver.end, at + 20));
}

/**
 * The country of what is told in a sentence that names none: that named most, but for a visit and for aid the first to
 * which something leads, and never that of those who strike.
 */
export function lastResort(story: Story, { type, cueStart }: { readonly type: EventType; readonly cueStart: number }, namings: readonly Naming[]): string | null {
  const countries = namings.filter(({ kind, code }) => kind === 'COUNTRY' && code !== undefined);
  if (type === 'VISIT') {
    const host = countries.find((one) => one.sense !== 'PEOPLE' && one.sense !== 'ETHNIC' && (surest.has(beforeName(story.tokens, one)) || beforeName(story.tokens, one) === 'to'));
    if (host?.code) return host.code;
  }
  const receiver = type === 'AID' ? countries.find((one) => ['to', 'for'].includes(beforeName(story.tokens, one))) : undefined;
  if (receiver?.code) return receiver.code;
  const attackers = new Set(type === 'CONFLICT' ? countries.flatMap((one) => (isAttacker(story, one, cueStart) && one.code ? one.code : [])) : []);
  const counts = new Map<string, number>();
  for (const { code } of countries) if (code && !attackers.has(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  // "A Kenyan raid killed ten", where no other country is named: at home.
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? [...attackers][0] ?? null;
}

/** Whoever speaks by telephone is not where what they speak of is. */
function isByPhone({ text }: Story, at: number): boolean {
  return /^(?:(?:held a )?(?:tele)?phone|spoke by|spoken by|talks? by (?:tele)?phone)/i.test(text.slice(at, at + 30));
}

/** It stands in a list in brackets. */
export function isListed(text: string, { start, end }: Naming): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  const opens = before.lastIndexOf('(');
  return opens >= 0 && !before.includes(')', opens) && /,|\band\b/.test(`${before.slice(opens + 1)}${/^[^()]*/.exec(text.slice(end, end + 120))?.[0] ?? ''}`);
}

/** Before these stands who does not do it. */
const aboutOthers = new Set(['from', 'with', 'against', 'about', 'on', 'over']);

/** "The interests of the Chinese company TBEA", "marched to the French embassy", "with Ukrainian and EU flags": not where that is. */
function isAbroad(text: string, { sense, end }: Naming): boolean {
  return sense === 'PEOPLE' && /^(?: and \p{L}+)? (?:company|firm|bank|group|giant|investor|contractor|[Ee]mbassy|[Cc]onsulate|flags?|passports?|citizens?|nationals?|workers?|engineers?|tourists?|targets?|diplomats?|interests)\b/u.test(text.slice(end, end + 30));
}

/** The country under which an event without a place is told. */
function bearer({ text, tokens }: Story, { bearing }: Pick<Deed, 'bearing'>, named: readonly Naming[], at: number, here: readonly Naming[]): string | null {
  // "The bloc (Chad, Niger, Mali) met in Togo": who belongs to it is no place.
  const outside = named.filter((one) => !isListed(text, one));
  const countries = (outside.length > 0 ? outside : named).filter((one) => bearing !== 'PLACE' || !isAbroad(text, one));
  const before = countries.filter(({ start }) => start < at);
  const after = countries.find((one) => one.start >= at && (bearing === 'TARGET' || !aboutOthers.has(beforeName(tokens, one))));
  const actor = before.at(0) ?? here.find(({ code, start, kind }) => code !== undefined && start < at && kind !== 'COUNTRY');
  if (bearing === 'ACTOR') return (actor ?? after)?.code ?? null;
  if (bearing === 'TARGET') return (after ?? before.at(-1))?.code ?? null;
  // "The Uzbek-German forum": held by the first of the two.
  const [host, guest] = before.slice(-2);
  const nearest = host && guest && text.slice(host.end, guest.start) === '-' ? host : before.at(-1);
  return (nearest ?? after ?? actor)?.code ?? null;
}

/** Whose one who acts is: a country, of whom an office is, or whose a body is; of a body that is not known, the country in its name ("Central Bank of Uzbekistan", "US Treasury"). */
export function codeOf({ tokens, gazetteer }: Story, { kind, code, entity, from, to }: Naming): string | undefined {
  if (kind === 'PERSON' && (tokenAt(tokens, from - 1).key === 'pope' || tokenAt(tokens, from).key === 'pope')) return 'VA';
  // Of a known one that has none, the name says nothing: the Organization of American States is not of the United States.
  if (code !== undefined || kind !== 'ORGANIZATION' || entity) return code;
  for (let n = from; n < to; n += 1) {
    // "US Treasury" is a name of its own: what begins it is read without its end.
    const match = n > from ? gazetteer.longestAt(tokens, n, false) : gazetteer.longestAt(tokens.slice(n, to - 1), 0, false);
    const country = match && (n === from || match.to <= to) ? match.senses.find(({ entity: one, kind: sort }) => one.kind === 'COUNTRY' && sort !== 'CAPITAL') : undefined;
    if (country?.entity.code) return country.entity.code;
  }
  return undefined;
}
