import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { Line, type Result } from './line.ts';
import type { Subscriber } from './subscriber.ts';

/** A stream of server-sent events, as a browser's EventSource keeps one: its variables stay, and Last-Event-ID moves on. */
export class StreamLine extends Line {
  #request: ClientRequest | undefined;
  #response: IncomingMessage | undefined;

  get #subscriber(): Subscriber {
    const [subscriber] = this.subscribers;
    if (!subscriber) throw new Error('A stream has a subscriber.');
    return subscriber;
  }

  protected override open(server: string): void {
    const { cursor, query, firstVariables } = this.#subscriber;
    const byGet = this.parts.random.next() < 0.5;
    const search = `?${new URLSearchParams({ query, variables: JSON.stringify(firstVariables) }).toString()}`;
    const headers = { accept: 'text/event-stream', ...(cursor !== undefined && { 'last-event-id': cursor }), ...(!byGet && { 'content-type': 'application/json' }) };
    const sent = request(`${server}/graphql${byGet ? search : ''}`, { method: byGet ? 'GET' : 'POST', agent: false, headers });
    this.#request = sent;
    sent.on('response', (response) => this.#follow(sent, response, server));
    sent.on('error', (error) => this.#over(sent, error.message));
    sent.end(byGet ? undefined : JSON.stringify({ query, variables: firstVariables }));
  }

  protected override cut(): void {
    const sent = this.#request;
    this.#request = undefined;
    this.#response = undefined;
    sent?.destroy();
  }

  protected override read(on: boolean): void {
    if (on) this.#response?.resume();
    else this.#response?.pause();
  }

  #follow(sent: ClientRequest, response: IncomingMessage, server: string): void {
    if (sent !== this.#request) return;
    this.#response = response;
    this.subscribed(this.#subscriber, `${server} (SSE)`);
    let rest = '';
    response.setEncoding('utf8').on('data', (text: string) => {
      const events = (rest + text).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) if (sent === this.#request) this.#event(event);
    });
    response.on('error', () => {});
    response.once('close', () => this.#over(sent, 'the stream ended'));
  }

  #event(event: string): void {
    const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(event)?.[1];
    if (field('event') !== 'next') return;
    const result = JSON.parse(field('data') ?? '{}') as Result;
    const cursor = result.data?.announcements.cursor;
    if (cursor !== field('id')) this.parts.witness.violate(`${this.#subscriber.name} was sent an event whose id is not its cursor: ${event.slice(0, 300)}`);
    this.told(this.#subscriber, result);
  }

  #over(sent: ClientRequest, why: string): void {
    if (sent !== this.#request) return;
    this.#request = undefined;
    this.#response = undefined;
    this.ended(why);
  }
}
