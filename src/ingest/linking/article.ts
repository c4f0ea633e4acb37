/** What is linked: the headline, an empty line and the body, as plain text; and the day of publication, `YYYY-MM-DD`, by which "Tuesday" is read. */
export interface Article {
  readonly text: string;
  readonly publishedOn: string | null;
}

export function textOfStory(headline: string, body: string): string {
  return `${headline.replace(/\s+/g, ' ').trim()}\n\n${body}`;
}
