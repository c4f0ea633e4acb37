/** The WebSocket of a server, or of its GraphQL endpoint. @throws TypeError */
export function socketUrlOf(url: string): string {
  const parsed = parse(url);
  if (!parsed || !/^(https?|wss?):$/.test(parsed.protocol)) throw new TypeError(`The url "${url}" is no address of a server, such as https://news.example.`);
  parsed.protocol = parsed.protocol.replace(/^http/, 'ws');
  if (parsed.pathname === '/') parsed.pathname = '/graphql';
  parsed.hash = '';
  return parsed.href;
}

/** Relative to the page, where there is one. Not URL.parse, which browsers have since 2024 only. */
function parse(url: string): URL | undefined {
  try {
    return new URL(url, globalThis.location?.href);
  } catch {
    return undefined;
  }
}
