/** What the descriptions of fields say that a large archive may not be able to answer. */
export const listUnavailable =
  'Of a large archive that must be looked through for it and can not be at the moment, or for which too many wait already, the error is LIST_UNAVAILABLE (in `extensions.code`): ask again in half a minute, or with a filter of one kind alone.';
export const countsUnavailable =
  'Of a large archive that can not be counted at the moment, or for whose counts too many wait already, the error is COUNTS_UNAVAILABLE (in `extensions.code`): ask again in half a minute, or without it.';
/** The same where it stands beside that. */
export const alikeUnavailable = { list: 'The error LIST_UNAVAILABLE is that of `articles`.', counts: 'The error COUNTS_UNAVAILABLE is that of `totalCount`.' };
