import { datelineOf, leadOf } from './dateline.ts';
import { roles, saying } from './lexicon/roles.ts';
import { listedWith, partnersIn } from './partners.ts';
import { subjectKey, type Naming, type Story } from './story.ts';
import { tokenAt } from './tokens.ts';

/** From this on a story is about an entity; below it, the entity is discussed or only named. */
export const aboutFrom = 0.5;

/** What one entity is to a story. */
export interface Subject {
  readonly namings: readonly Naming[];
  /** 0 to 1. */
  readonly salience: number;
}

/** What each adds to salience; `late`: of its share, what is kept by one whom neither the headline nor the first sentences name. */
const weights = { headline: 0.45, office: 0.25, firstSentence: 0.25, secondSentence: 0.15, opens: 0.15, share: 0.5, late: 0.9, onlySpeaks: -0.2, onlySource: -0.3 };
/** Of one who is only credited with the report or a picture. */
const credited = 0.05;
/** In sentences: one who is named first after so many is named late. */
const lateFrom = 4;
/** One who is named so often, or more than all others of the kind, has the whole share. */
const wholeShare = 3;

/**
 * By entity or proposed name: how far the story is about it, by the headline, the first two sentences, its share among its
 * kind, and whether the first sentence begins with it. Who is not in the headline and only ever speaks is a source. `credits`: namings that only say whose report it is.
 */
export function subjectsOf(story: Story, namings: readonly Naming[], credits: ReadonlySet<Naming> = new Set()): Map<string, Subject> {
  const groups = new Map<string, Naming[]>();
  for (const naming of namings) {
    const key = subjectKey(naming);
    const group = groups.get(key);
    if (group) group.push(naming);
    else groups.set(key, [naming]);
  }
  const most = new Map<string, number>();
  for (const group of groups.values()) {
    const [first] = group;
    if (first) most.set(first.kind, Math.max(most.get(first.kind) ?? wholeShare, group.length));
  }
  const dateline = datelineOf(story);
  const first = leadOf(story, dateline);
  const isWhereWritten = (naming: Naming): boolean => (naming.start >= dateline.start && naming.end <= dateline.end) || isDateline(story, naming);
  const offices = officesIn(story, namings);
  const opening = namings.find((naming) => tokenAt(story.tokens, naming.from).sentence === first && !credits.has(naming) && !isWhereWritten(naming));
  const subjects = new Map([...groups].map(([key, group]): [string, Subject] => {
    const spoken = group.filter((naming) => !credits.has(naming) && !(group.length > 1 && isWhereWritten(naming)));
    if (spoken.length === 0) return [key, { namings: group, salience: credited }];
    const kind = group[0]?.kind ?? 'PERSON';
    const tokens = spoken.map(({ from }) => tokenAt(story.tokens, from));
    const isIn = (sentence: number): boolean => tokens.some((token, n) => !token.inHeadline && token.sentence === sentence && !owns(story, spoken[n]));
    const isHeadlined = tokens.some(({ inHeadline }) => inHeadline);
    const lead = isIn(first) ? weights.firstSentence : isIn(first + 1) ? weights.secondSentence : 0;
    const isLate = !isHeadlined && lead === 0 && (kind !== 'PERSON' || tokens.every(({ sentence }) => sentence >= first + lateFrom));
    const isOffice = !isHeadlined && spoken.some((naming) => tokenAt(story.tokens, naming.from).sentence <= first + 1 && holdsOffice(story, naming, namings, offices));
    const onlySpeaks = !isHeadlined && (kind === 'PERSON' || (kind === 'ORGANIZATION' && /^Ministry\b/.test(group[0]?.name ?? ''))) && spoken.every((naming) => speaks(story, naming) || (kind === 'ORGANIZATION' && isSource(story, naming)));
    const salience =
      weights.headline * Number(isHeadlined) + weights.office * Number(isOffice) + lead + weights.opens * Number(opening !== undefined && subjectKey(opening) === key) +
      weights.share * (spoken.length / (most.get(kind) ?? wholeShare)) * (isLate ? weights.late : 1) + (kind === 'PERSON' ? weights.onlySpeaks : weights.onlySource) * Number(onlySpeaks);
    return [key, { namings: group, salience: Math.max(0, Math.min(1, Math.round(salience * 1000) / 1000)) }];
  }));
  const isAbout = (key: string): boolean => (subjects.get(key)?.salience ?? 0) >= aboutFrom;
  for (const key of [...partnersIn(story, namings.filter((naming) => !speaks(story, naming)), isAbout, first), ...listedWith(story, namings, isAbout, first)]) {
    const subject = subjects.get(key);
    if (subject && subject.salience < aboutFrom) subjects.set(key, { ...subject, salience: aboutFrom });
  }
  return subjects;
}

/** "President Rahmon's office said", "Modi's party": it is not he who acts. */
function owns({ tokens }: Story, naming: Naming | undefined): boolean {
  return naming?.kind === 'PERSON' && tokenAt(tokens, naming.to - 1).possessive;
}

/** "ASTANA - The bank …", "HAVANA: The two sides …": where it was written. */
function isDateline({ text }: Story, { start, end }: Naming): boolean {
  if (/\n\s*$/.test(text.slice(Math.max(0, start - 3), start)) && text.startsWith(': ', end)) return true;
  return /^(?:, [\p{L}\p{N}. ]{2,20}){0,2}(?: \([\p{L}\p{N} .]{2,30}\))? ?[-–—]{1,2} /u.test(text.slice(end, end + 60)) && /^[\p{Lu}’' ]+$/u.test(text.slice(start, end));
}

/** "According to the ministry", "reported on the website of the Foreign Ministry", "the ministry's spokesman": whose word it is. */
function isSource({ text }: Story, { start, end }: Naming): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return /\b(?:according to|referring to|citing|reference to|reports? via|reported by|press service of|website of|spokes(?:man|woman|person) (?:for|of)) (?:the )?(?:[\p{L}’']+ ){0,4}$/iu.test(before) || /^(?:[’']s)? (?:press service|spokes(?:man|woman|person)|website)\b/.test(text.slice(end, end + 30));
}

/** "Uali said", "said Uali". */
function speaks({ tokens }: Story, { from, to }: Naming): boolean {
  const { sentence } = tokenAt(tokens, from);
  return [to, from - 1].some((n) => tokenAt(tokens, n).sentence === sentence && (saying.has(tokenAt(tokens, n).key) || ['speaks', 'spoke'].includes(tokenAt(tokens, n).key)));
}

/** "Uzbek president lands in Rabat": the office, by its country, whose holder the first sentences name. */
function officesIn(story: Story, namings: readonly Naming[]): ReadonlySet<string> {
  return new Set(namings.flatMap(({ kind, code, to, from }) => (kind === 'COUNTRY' && code && tokenAt(story.tokens, from).inHeadline ? rolesNear(story, from, to, to + 3).map((role) => `${code} ${role}`) : [])));
}

/** The offices from token `from` to `to`, in the sentence of token `at`. */
function rolesNear({ tokens }: Story, at: number, from: number, to: number): string[] {
  const found: string[] = [];
  for (let n = Math.max(0, from); n < to; n += 1) {
    const token = tokenAt(tokens, n);
    if (token.sentence === tokenAt(tokens, at).sentence && roles.has(token.key)) found.push(token.key);
  }
  return found;
}

/** A person who is introduced by an office that the headline names. */
function holdsOffice(story: Story, naming: Naming, namings: readonly Naming[], offices: ReadonlySet<string>): boolean {
  if (naming.kind !== 'PERSON' || offices.size === 0) return false;
  const near = namings.filter(({ kind, from }) => kind === 'COUNTRY' && from < naming.from && from > naming.from - 9 && tokenAt(story.tokens, from).sentence === tokenAt(story.tokens, naming.from).sentence);
  const codes = [naming.code, ...near.map(({ code }) => code)];
  return rolesNear(story, naming.from, naming.from - 5, naming.from).some((role) => codes.some((code) => offices.has(`${code} ${role}`)));
}
