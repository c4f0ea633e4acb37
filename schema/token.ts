import { builder } from './builder.ts';
import { RoleEnum, ScopeEnum } from './enums.ts';
import { TokenRef } from './refs.ts';

builder.objectType(TokenRef, {
  description: 'A key to the newsroom. What opens the door, its secret, is given once, when it is made.',
  fields: (t) => ({
    id: t.id({ description: 'Its number, as `silkwire token list` shows it.', resolve: ({ id }) => String(id) }),
    name: t.exposeString('name', { description: 'Whose it is, as it stands in the history of stories.' }),
    role: t.expose('role', { type: RoleEnum, description: 'What its bearer may do.' }),
    scopes: t.field({
      type: [ScopeEnum],
      nullable: true,
      description: 'The verbs that it is limited to, of those that its role has; an empty list only reads; null: not limited.',
      resolve: ({ scopes }) => scopes && scopes.filter(isScope),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', nullable: true, description: 'When it ends; null if it has no end.' }),
    revokedAt: t.expose('revokedAt', { type: 'DateTime', nullable: true, description: 'When it was ended by hand.' }),
    lastUsedAt: t.expose('lastUsedAt', { type: 'DateTime', nullable: true, description: 'When someone came with it last, to the minute; null if nobody has.' }),
  }),
});

type Scope = (typeof ScopeEnum)['$inferType'];

const scopes: Record<Scope, true> = { create: true, edit: true, publish: true, withdraw: true, link: true, 'edit entities': true, 'manage tokens': true };

function isScope(text: string): text is Scope {
  return Object.hasOwn(scopes, text);
}

builder.queryField('tokens', (t) =>
  t.field({ type: [TokenRef], description: 'For administrators: all tokens that were made, ended ones too.', resolve: (_root, _args, { office }) => office.tokens() }),
);
