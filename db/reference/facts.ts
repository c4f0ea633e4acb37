/**
 * The shapes of the facts that Silkwire ships with. A fact names others by ISO code (countries) or slug (all else);
 * `load.ts` resolves the names and refuses one that points nowhere.
 *
 * Every fact is restated by hand from public knowledge. `source` says where a reader can check it.
 */

/** As much of a date as is known, by EDTF level 0: `2024`, `2024-10` or `2024-10-23`. */
export type EdtfDate = string;

/** A country or territory of ISO 3166-1. Its flag is derived from `code`. */
export interface CountryFact {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly code: string;
  /** ISO 3166-1 alpha-3, upper case. */
  readonly code3: string;
  /** The short English name in news use: "Kyrgyzstan", "South Korea", "Türkiye". */
  readonly name: string;
  readonly officialName: string;
  /** The adjective first, then nouns and variants: ["Kyrgyz", "Kyrgyzstani"]. */
  readonly demonyms: readonly string[];
  /** Other names and spellings, Cyrillic ones included: ["Kirghizia", "Кыргызстан", "Киргизия"]. */
  readonly aliases: readonly string[];
  readonly capital: string | null;
  /** Other names of the capital, past ones included: ["Nur-Sultan", "Астана"]. */
  readonly capitalAliases?: readonly string[];
  /** UN M49 region: "Asia". */
  readonly region: string;
  /** UN M49 sub-region: "Central Asia". Null for Antarctica. */
  readonly subregion: string | null;
}

/** An organization, alliance, format ("C5+1") or body of one. */
export interface OrganizationFact {
  readonly slug: string;
  readonly name: string;
  readonly acronym: string | null;
  /**
   * ISO 3166-1 alpha-2 of whose it is: of a ministry, party, company or club the state where it has its seat; of armed
   * groups, where they mainly are; of outlets in exile, whence they come. Null for what several states or none have.
   */
  readonly country: string | null;
  readonly aliases: readonly string[];
  /** A sentence or two for a stranger. */
  readonly description: string;
  readonly members?: readonly MembershipFact[];
  readonly source: string;
}

export interface MembershipFact {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly since?: EdtfDate;
  readonly until?: EdtfDate;
}

export interface PersonFact {
  readonly slug: string;
  /** As an English-language newsroom writes it: "Kassym-Jomart Tokayev". */
  readonly name: string;
  /** Other spellings, short forms and scripts: ["Tokayev", "Kasym-Zhomart Tokaev", "Қасым-Жомарт Тоқаев", "Токаев"]. */
  readonly aliases: readonly string[];
  readonly description: string;
  readonly positions: readonly PositionFact[];
  readonly source: string;
}

export interface PositionFact {
  /** Without the country: "President", "Minister of Foreign Affairs", "Secretary-General". */
  readonly title: string;
  /** ISO 3166-1 alpha-2 of the country served. */
  readonly country?: string;
  /** Slug of the organization served. */
  readonly organization?: string;
  readonly startsOn?: EdtfDate;
  /** Absent while the office is held. */
  readonly endsOn?: EdtfDate;
}

export type EventTypeName =
  | 'VISIT' | 'SUMMIT' | 'TALKS' | 'CONFERENCE' | 'EXHIBITION' | 'AGREEMENT' | 'MEMBERSHIP' | 'RELATIONS'
  | 'COOPERATION' | 'AID' | 'CONCESSION' | 'DEESCALATION' | 'STATEMENT' | 'APPEAL' | 'CRITICISM' | 'REJECTION'
  | 'THREAT' | 'SANCTION' | 'PROTEST' | 'MOBILIZATION' | 'COERCION' | 'CONFLICT' | 'ELECTION' | 'POLITICAL_CHANGE'
  | 'POLICY' | 'ECONOMIC' | 'DISASTER' | 'OTHER';

export type EventStatusName = 'PLANNED' | 'UNDERWAY' | 'HELD' | 'POSTPONED' | 'CANCELLED';

export interface EventFact {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly type: EventTypeName;
  readonly status: EventStatusName;
  readonly startsOn: EdtfDate;
  readonly endsOn?: EdtfDate;
  /** City or venue: "Kazan". */
  readonly place?: string;
  /** ISO 3166-1 alpha-2 of the place. */
  readonly country?: string;
  readonly participants: readonly ParticipationFact[];
  readonly source: string;
}

export interface ParticipationFact {
  /** A country's ISO code in capitals ("KZ"), or the slug of a person or organization. */
  readonly entity: string;
  /** host, visitor, chair, member, signatory, guest, observer … */
  readonly role?: string;
}

/** A demo story: our own words on a real public event. */
export interface StoryFact {
  readonly slug: string;
  readonly headline: string;
  /** The standfirst: one or two sentences. */
  readonly summary: string;
  readonly byline: string;
  /** Diplomacy, Politics, Trade, Energy, Security, Transport, Society … */
  readonly section: string;
  /** IPTC urgency: 1 flash … 8 routine. */
  readonly urgency: number;
  /** RFC 3339, UTC. */
  readonly publishedAt: string;
  /** Paragraphs of plain text; the loader makes HTML of them. */
  readonly body: readonly string[];
  /** Who and what it speaks of, with salience 0 to 1; names as in `ParticipationFact.entity`, or an event's slug. */
  readonly about: readonly (readonly [entity: string, salience: number])[];
}
