import type { InterfaceRef, ObjectRef } from '@pothos/core';
import type { Failure, FieldProblem, Outcome } from '../src/editing/outcome.ts';
import { builder, type Types } from './builder.ts';
import type { Context } from './context.ts';
import { ArticleStatusEnum } from './enums.ts';

type FailureOf<C extends Failure['code']> = Extract<Failure, { code: C }>;

const ErrorRef = builder.interfaceRef<Failure>('Error').implement({
  description: 'Why a mutation did not do what it was asked. Nothing was changed.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'For a person: what is wrong, and what to do.' }),
    code: t.exposeString('code', { description: 'For a program; it stays the same when the message changes.' }),
  }),
});

const FieldProblemRef = builder.objectRef<FieldProblem>('FieldProblem').implement({
  description: 'What is wrong with one field of the input.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Where in the input: "headline", "about.2".' }),
    message: t.exposeString('message', { description: 'For a person: what is wrong with it.' }),
  }),
});

const errors = {
  NOT_ALLOWED: builder.objectRef<FailureOf<'NOT_ALLOWED'>>('NotAllowedError').implement({
    description: 'Your role may not do this.',
    interfaces: [ErrorRef],
  }),
  NOT_FOUND: builder.objectRef<FailureOf<'NOT_FOUND'>>('NotFoundError').implement({
    description: 'There is nothing of this id that you may see.',
    interfaces: [ErrorRef],
  }),
  INVALID_INPUT: builder.objectRef<FailureOf<'INVALID_INPUT'>>('InvalidInputError').implement({
    description: 'The input is of the right types, but says something that can not be; all that is wrong is listed.',
    interfaces: [ErrorRef],
    fields: (t) => ({ fields: t.field({ type: [FieldProblemRef], description: 'All that is wrong, a field each.', resolve: ({ fields }) => fields }) }),
  }),
  CONFLICT: builder.objectRef<FailureOf<'CONFLICT'>>('ConflictError').implement({
    description: 'Someone else saved it since the version that you named.',
    interfaces: [ErrorRef],
    fields: (t) => ({ currentVersion: t.exposeInt('currentVersion', { description: 'The version that there is now: load it, apply your change to it, and save that.' }) }),
  }),
  WRONG_STATE: builder.objectRef<FailureOf<'WRONG_STATE'>>('WrongStateError').implement({
    description: 'The story is not in a state in which this can be done.',
    interfaces: [ErrorRef],
    fields: (t) => ({ status: t.expose('status', { type: ArticleStatusEnum, description: 'The state that it is in.' }) }),
  }),
} satisfies { [C in Failure['code']]: ObjectRef<Types, FailureOf<C>> };

/** What was saved, by id. */
export interface Success {
  readonly id: number;
}

const errorNames: Record<Failure['code'], string> = {
  NOT_ALLOWED: 'NotAllowedError', NOT_FOUND: 'NotFoundError', INVALID_INPUT: 'InvalidInputError', CONFLICT: 'ConflictError', WRONG_STATE: 'WrongStateError',
};

/**
 * The union of a mutation: `<Verb>Success { article }`, say, or the errors that it names. `member` is the field of the
 * success, and `load` finds what it shows, as it is after the change.
 */
export function outcomeOf<Shown extends object>(
  verb: string,
  member: string,
  shown: ObjectRef<Types, Shown> | InterfaceRef<Types, Shown>,
  load: (id: number, context: Context) => Promise<Shown | null>,
  codes: readonly Failure['code'][],
) {
  return unionOf(verb, successOf(verb, member, shown, load), codes);
}

/** Its success alone: for a verb that gives more than what it saved. */
export function successOf<Shown extends object>(
  verb: string,
  member: string,
  shown: ObjectRef<Types, Shown> | InterfaceRef<Types, Shown>,
  load: (id: number, context: Context) => Promise<Shown | null>,
): ObjectRef<Types, Success> {
  return builder.objectRef<Success>(`${verb}Success`).implement({
    description: 'It is done.',
    fields: (t) => ({
      // The shape of a generic reference is not known to Pothos; `load` has it.
      [member]: t.field({ description: 'As it is now.', type: shown as unknown as ObjectRef<Types, object>, resolve: async ({ id }, _args, context) => required(await load(id, context), verb) }),
    }),
  });
}

export function unionOf<S extends object>(verb: string, SuccessRef: ObjectRef<Types, S>, codes: readonly Failure['code'][]) {
  return builder.unionType(`${verb}Result`, {
    description: `What ${verb[0]?.toLowerCase()}${verb.slice(1)} came to.`,
    types: [SuccessRef, ...codes.map((code) => errors[code])],
    resolveType: (value) => ('code' in value ? errorNames[value.code] : `${verb}Success`),
  });
}

function required<T>(value: T | null, verb: string): T {
  if (value === null) throw new Error(`What ${verb} saved can't be found.`);
  return value;
}

/** The member of the union that an outcome is. */
export async function told<S>(outcome: Promise<Outcome<S>>): Promise<S | Failure> {
  const result = await outcome;
  return result.ok ? result.value : result.failure;
}
