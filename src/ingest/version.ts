/** Which version of a story its source gives: when it was made, and its number; either, both, or neither. */
export interface Version {
  /** RFC 3339, UTC, milliseconds. */
  readonly versionAt?: string | null | undefined;
  readonly version?: number | null | undefined;
}

/**
 * Below 0 where `one` is older than `other`, above 0 where it is newer, 0 where they are the same or nothing tells. Times
 * go before numbers, which some agencies begin anew; numbers tell of two that were made at once, or have no time.
 */
export function compareVersions(one: Version, other: Version): number {
  if (one.versionAt != null && other.versionAt != null && one.versionAt !== other.versionAt) return one.versionAt < other.versionAt ? -1 : 1;
  return one.version != null && other.version != null ? one.version - other.version : 0;
}

/** What is known of a version once `said` came after `known`: what it doesn't say of itself stays as it was. */
export function versionAfter(said: Version, known: Version): Version {
  return { versionAt: said.versionAt ?? known.versionAt, version: said.version ?? known.version };
}
