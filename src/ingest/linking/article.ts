/** What is linked: the headline, an empty line and the body, as plain text; and the day of publication, `YYYY-MM-DD`, by which "Tuesday" is read. */
export interface Article {
  readonly text: string;
  readonly publishedOn: string | null;
  /** Whether an editor said that this name of the entity is not its in this story. */
  readonly isRefused?: (entityId: number, name: string) => boolean;
}

export function textOfStory(headline: string, body: string): string {
  return `${headline.replace(/\s+/g, ' ').trim()}\n\n${body}`;
}
