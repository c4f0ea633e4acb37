/** What a large archive is asked for elsewhere than where everybody is answered, and can't be at the moment. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  readonly code: 'COUNTS_UNAVAILABLE' | 'LIST_UNAVAILABLE';

  /** It is not asked of the database here in place of that: a second and more, in which nobody else would be answered. */
  constructor(answers: 'counts' | 'pages', tooMany = false) {
    const why = `at the moment${tooMany ? ': too many wait for that already' : ''}`;
    super(answers === 'counts'
      ? `The archive can not be counted ${why}. Ask again in half a minute, or leave out totalCount, pageCount, facets and mentionedWith: all else is answered.`
      : `This list takes long to look through, and can not be ${why}. Ask again in half a minute, or with a filter of one kind alone.`);
    this.code = answers === 'counts' ? 'COUNTS_UNAVAILABLE' : 'LIST_UNAVAILABLE';
  }
}
