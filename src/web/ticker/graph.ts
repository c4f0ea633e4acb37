/** Asks the server of this page. @throws Error with what the server said, or the network. */
export async function askGraph(query: string, variables: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  });
  const answer: unknown = await response.json();
  if (!isRecord(answer) || !isRecord(answer.data)) throw new Error(`The server gave no answer (${response.status}).`);
  return answer.data;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The records of a list; of anything else, none. */
export function recordsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
