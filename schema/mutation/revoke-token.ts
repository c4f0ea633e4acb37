import { builder } from '../builder.ts';
import { outcomeOf, told } from '../outcome.ts';
import { TokenRef } from '../refs.ts';

const RevokeTokenInput = builder.inputType('RevokeTokenInput', {
  description: 'A token, by its number.',
  fields: (t) => ({ id: t.id({ required: true, description: 'As `tokens` gives it.' }) }),
});

const RevokeTokenResult = outcomeOf('RevokeToken', 'token', TokenRef, (id, { office }) => office.token(id), ['NOT_ALLOWED', 'NOT_FOUND', 'INVALID_INPUT']);

builder.mutationField('revokeToken', (t) =>
  t.field({
    type: RevokeTokenResult,
    description: 'For administrators: ends a token, at once and for good. Open sockets that came with it are closed within seconds.',
    args: { input: t.arg({ type: RevokeTokenInput, required: true }) },
    resolve: (_root, { input: { id } }, { newsroom }) => told(newsroom.revokeToken({ id: /^[1-9]\d{0,14}$/.test(id) ? Number(id) : 0 })),
  }),
);
