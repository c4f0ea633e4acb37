import type { Known } from './known.ts';
import { partsOfCountries } from './lexicon/countries.ts';
import { forces, stateHeads } from './lexicon/organizations.ts';
import { isCountry, matchBefore, spanOf, written, type Naming, type Story } from './story.ts';
import { tokenAt } from './tokens.ts';

/** Its own name, or that with the country it belongs to; known, if the gazetteer has it by any of these. */
export function nameBody(story: Story, from: number, to: number, head: string): Naming {
  const { gazetteer } = story;
  const plain = written(story, from, to).replace(/\s+/g, ' ');
  const found = stateHeads.has(head) ? ownerOf(story, from, to) : undefined;
  const owner = found && !isOfItsOwn(found, plain) ? found : undefined;
  const bare = owner && owner.inside ? plain.replace(owner.surface, '').replace(/\s+of(?: the(?: Republic of)?)?\s*$/, '').replace(/^\s*[-\s]*|\s+$/g, '') : plain;
  const official = officialName(bare);
  const named = owner ? `${official} of ${owner.country.name}` : plain;
  // "Bank of Korea", "Kenya Airports Authority": as they call themselves; a ministry's name is brought into one form.
  const full = owner?.inside && (owner.isNoun || forces.has(head)) && head !== 'ministry' ? plain : named;
  const tries = owner ? [plain, named, `${bare} of ${owner.country.name}`, `${owner.country.name} ${bare}`, `${owner.surface} ${bare}`, `${owner.country.name}'s ${bare}`] : [plain];
  const entity = tries.map((name) => gazetteer.named(name, 'ORGANIZATION')).find((known) => known !== undefined) ?? null;
  const code = entity?.code ?? found?.country.code;
  return {
    kind: 'ORGANIZATION', ...spanOf(story, from, to), entity, name: entity?.name ?? full, confidence: entity ? 0.95 : 0.75,
    ...(entity ? {} : { evidence: `a name with "${head}"` }), ...(code ? { code } : {}),
  };
}

/** "Bank of England", "Scottish Parliament", "Bank of Tokyo", "Indian Bank": of a part or a town, or a name that is nothing but this. */
function isOfItsOwn({ surface, inside, isTown }: Owner, plain: string): boolean {
  return inside && (isTown || partsOfCountries.has(surface.toLowerCase()) || /^\S+ Bank$/.test(plain));
}

/** "Foreign Ministry" is the Ministry of Foreign Affairs. */
function officialName(name: string): string {
  const subject = /^(?:the )?(.+) Ministry$/i.exec(name)?.[1];
  if (subject === undefined) return name;
  if (/^foreign$/i.test(subject)) return 'Ministry of Foreign Affairs';
  if (/^interior$/i.test(subject)) return 'Ministry of Internal Affairs';
  return `Ministry of ${subject.replace(/^Defence$/, 'Defense')}`;
}

interface Owner {
  readonly country: Known;
  readonly surface: string;
  /** It stands in the body's name, and not before it. */
  readonly inside: boolean;
  readonly isTown: boolean;
  /** The country's name, and not its adjective. */
  readonly isNoun: boolean;
}

/** The country that a state's body belongs to: named in it, or just before it. */
function ownerOf(story: Story, from: number, to: number): Owner | undefined {
  const { covering, tokens, text } = story;
  const before = matchBefore(story, from);
  const inside = covering.slice(from, to).find((match) => isCountry(match) && match.from >= from && match.to <= to);
  const owner = inside ?? (isCountry(before) && (tokenAt(tokens, before.to - 1).possessive || before.senses.some(({ kind }) => kind !== 'CAPITAL')) ? before : undefined);
  const sense = owner?.senses.find(({ entity }) => entity.kind === 'COUNTRY');
  if (!owner || !sense) return undefined;
  return { country: sense.entity, isTown: sense.kind === 'CAPITAL', isNoun: sense.kind !== 'DEMONYM', surface: text.slice(tokenAt(tokens, owner.from).start, tokenAt(tokens, owner.to - 1).end), inside: owner.from >= from };
}
