import { builder } from '../builder.ts';
import { RoleEnum, ScopeEnum } from '../enums.ts';
import { successOf, told, unionOf, type Success } from '../outcome.ts';
import { TokenRef } from '../refs.ts';
import type { ObjectRef } from '@pothos/core';
import type { Types } from '../builder.ts';

const CreateTokenInput = builder.inputType('CreateTokenInput', {
  description: 'A key to the newsroom.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Whose it is, as it will stand in the history of stories: at most 200 characters.' }),
    role: t.field({ type: RoleEnum, required: true, description: 'REPORTER, EDITOR or ADMIN.' }),
    expiresAt: t.field({ type: 'DateTime', description: 'When it ends; it has no end where this is not given.' }),
    scopes: t.field({ type: [ScopeEnum], description: 'The verbs that it is limited to, of those that its role has: [] only reads. Not limited, where it is not given.' }),
  }),
});

const CreateTokenSuccess = successOf('CreateToken', 'token', TokenRef, (id, { office }) => office.token(id));

// The value of this success is that of src/editing/manage-tokens.ts.
builder.objectField(CreateTokenSuccess as unknown as ObjectRef<Types, Success & { readonly secret: string | null }>, 'secret', (t) =>
  t.exposeString('secret', { nullable: true, description: 'The token itself, to send as `Authorization: Bearer …`. Shown this once; null to whoever sends the same request again under its Idempotency-Key.' }),
);

const CreateTokenResult = unionOf('CreateToken', CreateTokenSuccess, ['NOT_ALLOWED', 'INVALID_INPUT']);

builder.mutationField('createToken', (t) =>
  t.field({
    type: CreateTokenResult,
    description: 'For administrators: makes a token of 192 random bits. Its secret is given here, once, and kept nowhere.',
    args: { input: t.arg({ type: CreateTokenInput, required: true }) },
    resolve: async (_root, { input: { role, ...input } }, { newsroom }) => {
      if (role === 'PUBLIC') {
        const message = 'The public needs no token. Choose REPORTER, EDITOR or ADMIN.';
        return { code: 'INVALID_INPUT' as const, message: `role: ${message}`, fields: [{ path: 'role', message }] };
      }
      return told(newsroom.createToken({ ...input, role }));
    },
  }),
);
