import { hash } from 'node:crypto';
import { execute, getArgumentValues, getVariableValues, type ExecutionResult, type GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../../schema/context.ts';
import { articleFilter, type ArticleFilterInputShape } from '../../schema/filter.ts';
import { schema } from '../../schema/index.ts';
import type { AnnouncementKind } from '../live/match.ts';
import type { Delivery } from '../live/delivery.ts';
import type { Group } from '../live/group.ts';
import type { Start } from '../live/member.ts';
import type { StartArgs } from '../live/wire.ts';
import { matchOf } from './archive.ts';
import { eyesOf, type House } from './context.ts';
import { tooBig } from './limits.ts';
import { tellError } from './masking.ts';
import { Moment } from './moment.ts';
import { SharedContext } from './shared-context.ts';
import type { ShortExecution } from './short-execution.ts';
import type { Caller } from './who.ts';
import { readWireDocument, type WireDocument } from './wire-document.ts';

/** What a client sends to subscribe. */
export interface SubscribePayload {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
}

/** Refused before anything ran: the operation's answer is these errors. */
export interface Refusal {
  readonly errors: readonly GraphQLError[];
}

/** Where a subscriber comes in: its group, and where it begins. */
export interface Entrance {
  readonly group: Group<Buffer>;
  readonly start: Start<Buffer>;
}

const mostDocuments = 500;
/** In ms. */
const askAgainAfter = [250, 1000, 4000];
/** When so many groups are known, those that nobody came to in the end are looked for. */
const manyGroups = 1000;

/**
 * The short road of the wire: who subscribes with the same document, variables and rights is one group, for which a
 * story is selected, executed and serialized once. It asks the same questions as the pipeline: size, validity, rights.
 */
export class WireRoad {
  readonly #house: House;
  readonly #context: SharedContext;
  /** What several groups are told of a story, whatever their filters, is executed and serialized once. */
  readonly #making = new Moment<Buffer>();
  readonly #log: Logger;
  readonly #documents = new Map<string, WireDocument | 'not the wire'>();
  readonly #groups = new Map<string, Promise<Group<Buffer>>>();
  #sweepAt = manyGroups;

  constructor(house: House, log: Logger) {
    this.#house = house;
    this.#context = new SharedContext(house);
    this.#log = log;
  }

  /** False if it is no subscription to `announcements` alone, or no valid document: the pipeline answers those. */
  isWire(payload: SubscribePayload): boolean {
    return this.#documentOf(payload) !== 'not the wire';
  }

  /** `resumeAfter` is a cursor that goes before the operation's own. @throws InvalidPage, WireError, Unauthenticated */
  async enter(payload: SubscribePayload, caller: Caller, resumeAfter?: string): Promise<Entrance | Refusal> {
    const wire = this.#documentOf(payload);
    if (wire === 'not the wire') throw new Error('Only what isWire comes in here.');
    const { coerced, errors } = getVariableValues(schema, wire.operation.variableDefinitions ?? [], payload.variables ?? {}, { maxErrors: 10 });
    if (errors) return { errors };
    const error = tooBig(schema, wire.document, payload.operationName, coerced);
    if (error) return { errors: [error] };
    // The types of the arguments are those that schema/announcement.ts declares.
    const args = getArgumentValues(announcementsField(), wire.field, coerced) as AnnouncementArgs;
    const group = await this.#groupOf(wire, payload, coerced, args, caller);
    const start = resumeAfter === undefined ? args : { after: resumeAfter };
    return { group, start: await this.#house.wire.startOf(group, start) };
  }

  #documentOf({ query, operationName }: SubscribePayload): WireDocument | 'not the wire' {
    const key = operationName == null ? query : `${operationName}\0${query}`;
    let known = this.#documents.get(key);
    if (known === undefined) {
      known = readWireDocument(query, operationName) ?? 'not the wire';
      if (this.#documents.size >= mostDocuments) this.#documents.clear();
      this.#documents.set(key, known);
    }
    return known;
  }

  #groupOf(wire: WireDocument, { query, operationName }: SubscribePayload, variables: Record<string, unknown>, args: AnnouncementArgs, caller: Caller): Promise<Group<Buffer>> {
    const shared = Object.entries(variables).filter(([name]) => !wire.startVariables.has(name));
    const key = JSON.stringify([caller.rights, query, operationName ?? null, shared.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
    const known = this.#groups.get(key);
    if (known) return known;
    const group = this.#makeGroup(wire, Object.fromEntries(shared), args, caller, () => {
      if (this.#groups.get(key) === group) this.#groups.delete(key);
    });
    this.#groups.set(key, group);
    group.catch(() => this.#groups.delete(key));
    if (this.#groups.size > this.#sweepAt) void this.#sweep();
    return group;
  }

  /** A group is let go when its last member leaves. Its first may have gone before it was in: a refused cursor, a socket that closed. */
  async #sweep(): Promise<void> {
    this.#sweepAt = Infinity;
    for (const [key, group] of this.#groups) {
      const isEmpty = await group.then(({ size }) => size === 0, () => false);
      if (isEmpty && this.#groups.get(key) === group) this.#groups.delete(key);
    }
    this.#sweepAt = Math.max(manyGroups, 2 * this.#groups.size);
  }

  async #makeGroup(wire: WireDocument, variables: Record<string, unknown>, args: AnnouncementArgs, caller: Caller, onEmpty: () => void): Promise<Group<Buffer>> {
    const { reader, load } = eyesOf(this.#house, await caller.viewer());
    const match = await matchOf(reader, load, articleFilter(args.filter));
    const selected = Object.entries(variables).filter(([name]) => wire.selectionVariables.has(name)).toSorted(([a], [b]) => (a < b ? -1 : 1));
    // It is asked for with each announcement: as short as it can be.
    const content = hash('sha256', JSON.stringify([caller.rights, wire.id, selected]), 'base64url');
    const make = (delivery: Delivery) =>
      this.#making.of(this.#house.wire.position, `${content} ${delivery.kind} ${delivery.cursor}`, async () => asTail(await this.#resultOf(wire, variables, delivery, caller)));
    return this.#house.wire.groupOf({ match, kinds: args.kinds ?? undefined }, make, onEmpty);
  }

  /**
   * A story that can't be read for a moment, because the database is away or overrun, would look withdrawn, and its
   * reader's cursor would move on. So it is asked for again; what fails then, too, is told as it is.
   */
  async #resultOf(wire: WireDocument, variables: Record<string, unknown>, delivery: Delivery, caller: Caller): Promise<ExecutionResult> {
    let result = await this.#execute(wire, variables, delivery, caller);
    for (const wait of askAgainAfter) {
      if (!result.errors?.some(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR')) break;
      await new Promise((resolve) => setTimeout(resolve, wait).unref());
      result = await this.#execute(wire, variables, delivery, caller);
    }
    return result;
  }

  /** The rights are asked for again at each delivery. */
  async #execute({ selection, short }: WireDocument, variableValues: Record<string, unknown>, delivery: Delivery, caller: Caller): Promise<ExecutionResult> {
    try {
      const contextValue = await this.#context.of(caller);
      const data = short && (await shortly(short, delivery, contextValue));
      if (data) return { data };
      const result = await execute({ schema, document: selection, rootValue: delivery, contextValue, variableValues });
      return result.errors ? { ...result, errors: result.errors.map((error) => tellError(error, this.#log)) } : result;
    } catch (error) {
      return { errors: [tellError(error, this.#log)] };
    }
  }
}

/** Undefined where there is something to say besides data: the executor says what, and where. */
async function shortly(short: ShortExecution, delivery: Delivery, context: Context): Promise<Record<string, unknown> | undefined> {
  try {
    return await short(delivery, context);
  } catch {
    return undefined;
  }
}

function announcementsField() {
  const field = schema.getSubscriptionType()?.getFields().announcements;
  if (!field) throw new Error('The schema has no subscription "announcements".');
  return field;
}

interface AnnouncementArgs extends StartArgs {
  readonly filter?: ArticleFilterInputShape | null;
  readonly kinds?: readonly AnnouncementKind[] | null;
}

/** A message of graphql-transport-ws from behind its id on: `{"id":"…"` and this. */
function asTail(result: ExecutionResult): Buffer {
  return Buffer.from(`,"type":"next","payload":${JSON.stringify(result)}}`);
}

/** The result within a tail: `{"data":…}`. */
export function resultOfTail(tail: Buffer): Buffer {
  return tail.subarray(`,"type":"next","payload":`.length, -1);
}
