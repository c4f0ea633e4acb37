/** Asks over HTTP and gives the data. @throws Error if there is no answer, or it has errors. */
export type Ask = <T>(query: string, variables?: object) => Promise<T>;

/** An answer that has errors: the server lives, and says no. */
export class AnsweredWithErrors extends Error {
  override readonly name = 'AnsweredWithErrors';
}

/** How long an answer is waited for, in ms: a server that was killed never sends one. */
const patience = 20_000;

export async function ask<T>(url: string, token: string | undefined, query: string, variables: object = {}): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(patience),
  });
  const { data, errors } = (await response.json()) as { data?: T | null; errors?: unknown };
  if (errors || !data) throw new AnsweredWithErrors(`HTTP ${response.status}: ${JSON.stringify(errors).slice(0, 500)}`);
  return data;
}
