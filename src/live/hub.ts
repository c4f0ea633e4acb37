import { namedBy, type Announcement } from '../../db/announcement.ts';
import type { Database } from '../../db/database.ts';
import { Follower } from './follower.ts';
import type { Group, GroupHub } from './group.ts';
import { Turns } from './turns.ts';

/** How many changes of stories are remembered: enough for all that waits in memory to be made after them. */
const rememberedChanges = 20_000;

/**
 * The groups of this process, behind one follower of the log. A new announcement finds its groups through an index on
 * the entities that their filters name; those that name others cost nothing.
 */
export class Hub implements GroupHub {
  readonly turns = new Turns();
  readonly #follower: Follower;
  readonly #byEntity = new Map<number, Set<Group<unknown>>>();
  /** Groups whose filter names no entity. */
  readonly #wide = new Set<Group<unknown>>();
  /** Those that have members. */
  readonly #open = new Set<Group<unknown>>();
  /** The number of the last announcement of each story, the longest unchanged first. */
  readonly #changes = new Map<number, number>();
  /** Up to this number changes have been forgotten. */
  #forgottenUpTo = 0;

  constructor(database: Database, onError: (error: unknown) => void) {
    this.#follower = new Follower(database, (lines) => this.#pass(lines), onError);
  }

  async start(): Promise<void> {
    await this.#follower.start();
    this.#forgottenUpTo = this.#follower.position;
  }

  async stop(): Promise<void> {
    await this.#follower.stop();
    // Made after the database is closed, each piece would be tried again for seconds: a stop took minutes.
    await this.turns.stop();
  }

  get position(): number {
    return this.#follower.position;
  }

  changedSince(articleId: number, at: number): boolean {
    const changed = this.#changes.get(articleId);
    return changed === undefined ? at < this.#forgottenUpTo : changed > at;
  }

  enter(group: Group<unknown>): void {
    if (group.entities === undefined) this.#wide.add(group);
    for (const entity of group.entities ?? []) {
      let groups = this.#byEntity.get(entity);
      if (!groups) this.#byEntity.set(entity, (groups = new Set()));
      groups.add(group);
    }
  }

  leave(group: Group<unknown>): void {
    this.#wide.delete(group);
    for (const entity of group.entities ?? []) {
      const groups = this.#byEntity.get(entity);
      groups?.delete(group);
      if (groups?.size === 0) this.#byEntity.delete(entity);
    }
  }

  open(group: Group<unknown>): void {
    this.#open.add(group);
  }

  close(group: Group<unknown>): void {
    this.#open.delete(group);
  }

  /** The log was replaced by another: ends all who followed it, and begins at the end of the new one. */
  async beginAnew(goodbye: Error): Promise<void> {
    await this.#follower.beginAnew(() => {
      this.#changes.clear();
      for (const group of [...this.#open]) group.end(goodbye);
    });
    this.#forgottenUpTo = this.position;
  }

  #pass(lines: readonly Announcement[]): void {
    // All first: what is sent below shows the stories as they are after all of these.
    for (const line of lines) this.#remember(line);
    for (const line of lines) for (const group of this.#interestedIn(line)) group.push(line);
  }

  #remember({ articleId, seq }: Announcement): void {
    this.#changes.delete(articleId);
    this.#changes.set(articleId, seq);
    if (this.#changes.size <= rememberedChanges) return;
    const [oldest] = this.#changes;
    if (!oldest) return;
    this.#changes.delete(oldest[0]);
    this.#forgottenUpTo = Math.max(this.#forgottenUpTo, oldest[1]);
  }

  /** A group once, though it names several of the story's entities. */
  #interestedIn({ before, after }: Announcement): Set<Group<unknown>> {
    const groups = new Set(this.#wide);
    for (const facts of [before, after]) {
      for (const entity of facts ? namedBy(facts) : []) for (const group of this.#byEntity.get(entity) ?? []) groups.add(group);
    }
    return groups;
  }
}
