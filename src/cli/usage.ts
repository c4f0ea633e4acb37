/** What the command line was told is no use; the message says what would be. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
