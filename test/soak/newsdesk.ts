import { oneOf, shuffled, type Random } from '../../bench/random.ts';
import { AnsweredWithErrors, ask } from './ask.ts';
import { languages, sections, topics, type Cast } from './wants.ts';
import type { Witness } from './witness.ts';

/** A story as its writer knows it. */
interface Story {
  readonly name: string;
  readonly id: string;
  version: number;
  status: string;
}

/** What a writer was told is done: it must be in the log. */
export interface Done {
  readonly articleId: string;
  readonly version: number;
  readonly kind: 'PUBLISHED' | 'UPDATED' | 'CORRECTED' | 'WITHDRAWN';
}

type Verb = 'create' | 'publish' | 'update' | 'correct' | 'withdraw' | 'link' | 'unlink';
const kindOf = { publish: 'PUBLISHED', update: 'UPDATED', correct: 'CORRECTED', withdraw: 'WITHDRAWN' } as const;

interface Outcome {
  readonly __typename: string;
  readonly message?: string;
  readonly article?: { readonly id: string; readonly version: number; readonly status: string };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const paragraph = '<p>A long story, of which a reader who stalls has soon enough, and the network, too.</p>';

/**
 * The writers: over HTTP, with an editor's token, at whichever server answers. What was lost with a server is done
 * again if that is safe (a story has an externalId), or looked up: versions tell whether it was done.
 */
export class Newsdesk {
  readonly done: Done[] = [];
  readonly counts = { announcing: 0, lost: 0, doneAllTheSame: 0, conflicts: 0 };
  readonly #parts: { readonly random: Random; readonly cast: Cast; readonly witness: Witness; readonly token: string; readonly someServer: () => string };
  /** All writers know all of them: two may be at the same story. */
  readonly #stories: Story[] = [];
  #count = 0;
  #isOver = false;

  constructor(parts: { readonly random: Random; readonly cast: Cast; readonly witness: Witness; readonly token: string; readonly someServer: () => string }) {
    this.#parts = parts;
  }

  /** One writer's day, until it is told to stop: a verb every so many ms on average, and mostly several in a row. */
  async work(every: number): Promise<void> {
    const { random } = this.#parts;
    while (!this.#isOver) {
      const began = Date.now();
      const row = 1 + random.below(9);
      for (let n = 0; n < row && !this.#isOver; n++) await this.#act();
      await pause(Math.max(0, 2 * row * every * random.next() - (Date.now() - began)));
    }
  }

  stop(): void {
    this.#isOver = true;
  }

  /** Publishes a story now; with a body of about so many bytes. */
  async publish(bodyLength = 0): Promise<void> {
    const { random } = this.#parts;
    const name = `S${++this.#count}`;
    const content = { ...this.#content(name, 1), body: paragraph.repeat(1 + bodyLength / paragraph.length), about: this.#about(), language: oneOf(random, languages) };
    const created = await this.#create({ ...content, externalId: `soak-${name}` });
    const story = { name, ...created };
    this.#stories.push(story);
    // Some stay drafts, which nobody is ever told of.
    if (bodyLength > 0 || random.next() < 0.95) await this.#do(story, 'publish', { id: story.id, version: story.version });
  }

  async #act(): Promise<void> {
    const { random, cast } = this.#parts;
    const choice = random.next();
    // Mostly what is new, as in life; and now and then the same as the other writer.
    const recent = this.#stories.slice(-60).filter(({ status }) => status !== 'WITHDRAWN');
    const story = recent[random.below(recent.length)];
    if (!story || choice < 0.34) return this.publish(random.next() < 0.05 ? 40_000 : 0);
    const { id, version, name } = story;
    const content = this.#content(name, version + 1);
    const [{ slug: entityId } = { slug: '' }] = shuffled(random, [...cast.countries, ...cast.others]);
    if (choice < 0.5) return this.#do(story, 'update', { id, version, ...content });
    if (choice < 0.57) return this.#do(story, 'update', { id, version, ...content, about: this.#about() });
    if (choice < 0.62 && story.status === 'PUBLISHED') return this.#do(story, 'correct', { id, version, ...content, note: `Version ${version} was wrong.` });
    if (choice < 0.7 && story.status === 'PUBLISHED') return this.#do(story, 'correct', { id, version, ...content, note: 'It was another country.', about: this.#about() });
    if (choice < 0.8 && story.status === 'PUBLISHED') return this.#do(story, 'withdraw', { id, version, reason: `${name} did not happen.` });
    return this.#do(story, random.next() < 0.5 ? 'link' : 'unlink', { articleId: id, entityId });
  }

  #content(name: string, version: number): { headline: string; summary: string; section: string; urgency: number } {
    const { random } = this.#parts;
    return { headline: `MARK-${name}-v${version} on ${oneOf(random, topics)}`, summary: `Summary MARK-${name}-v${version}`, section: oneOf(random, sections), urgency: 1 + random.below(8) };
  }

  #about(): string[] {
    const { random, cast } = this.#parts;
    const some = random.next() < 0.5 ? shuffled(random, cast.others).slice(0, 1 + random.below(2)) : [];
    return [...shuffled(random, cast.countries).slice(0, 1 + random.below(2)), ...some].map(({ slug }) => slug);
  }

  /** As often as it takes: the externalId makes that safe. */
  async #create(input: { readonly externalId: string }): Promise<Omit<Story, 'name'>> {
    for (;;) {
      const { article, message } = (await this.#try('create', input)) ?? {};
      if (article) return { id: article.id, version: article.version, status: article.status };
      if (message) throw new Error(`A story could not be created: ${message}`);
    }
  }

  async #do(story: Story, verb: Exclude<Verb, 'create'>, input: object): Promise<void> {
    const { version, status } = story;
    const outcome = await this.#try(verb, input);
    if (outcome?.article) {
      this.#adopt(story, outcome.article);
      if (verb === 'link' || verb === 'unlink' || (verb === 'update' && status !== 'PUBLISHED')) return;
      this.counts.announcing++;
      this.done.push({ articleId: story.id, version: version + 1, kind: kindOf[verb] });
      return;
    }
    if (!outcome) this.counts.lost++;
    else if (outcome.__typename === 'ConflictError' || outcome.__typename === 'WrongStateError') this.counts.conflicts++;
    else this.#parts.witness.violate(`${verb} of ${JSON.stringify(input)} came to ${JSON.stringify(outcome)}`);
    await this.#lookUp(story);
    if (!outcome && story.version > version) this.counts.doneAllTheSame++;
  }

  async #lookUp(story: Story): Promise<void> {
    const query = 'query ($id: ID!) { article(id: $id) { id version status } }';
    for (;;) {
      const answer = await this.#ask<{ article: { id: string; version: number; status: string } | null }>(query, { id: story.id });
      if (!answer) continue;
      if (answer.article) return this.#adopt(story, answer.article);
      throw new Error(`Story ${story.name} is gone.`);
    }
  }

  #adopt(story: Story, { version, status }: { readonly version: number; readonly status: string }): void {
    // The other writer may have heard of a later version meanwhile.
    if (version >= story.version) Object.assign(story, { version, status });
    if (status === 'WITHDRAWN') this.#parts.witness.withdrawn(story.id);
  }

  /** Undefined if no answer came. */
  async #try(verb: Verb, input: object): Promise<Outcome | undefined> {
    const Verb = `${verb[0]?.toUpperCase()}${verb.slice(1)}Article`;
    const mutation = `mutation ($input: ${Verb}Input!) { ${verb}Article(input: $input) { __typename ... on Error { message } ... on ${Verb}Success { article { id version status } } } }`;
    return (await this.#ask<Record<string, Outcome>>(mutation, { input }))?.[`${verb}Article`];
  }

  async #ask<T>(query: string, variables: object): Promise<T | undefined> {
    const { someServer, token, witness } = this.#parts;
    try {
      return await ask<T>(someServer(), token, query, variables);
    } catch (error) {
      if (error instanceof AnsweredWithErrors) witness.violate(`A writer was told: ${error.message} (${query.slice(0, 60)} ${JSON.stringify(variables).slice(0, 300)})`);
      await pause(40);
      return undefined;
    }
  }
}
