/**
 * A large archive can't be counted at the moment. It is not counted by SQL in place of that: a second and more, in which
 * nobody else would be answered.
 */
export class CountsUnavailable extends Error {
  override readonly name = 'CountsUnavailable';
  readonly code = 'COUNTS_UNAVAILABLE';

  constructor() {
    super('The archive can not be counted at the moment. Ask again in half a minute, or leave out totalCount, pageCount, facets and mentionedWith: all else is answered.');
  }
}
