import { builder } from './builder.ts';
import { RoleEnum } from './enums.ts';
import { ViewerRef } from './refs.ts';

builder.objectType(ViewerRef, {
  description: 'Who is asking, by the token that came with the request.',
  fields: (t) => ({
    name: t.string({ description: "The token's name; \"public\" without one.", resolve: (viewer) => (viewer.role === 'PUBLIC' ? 'public' : viewer.name) }),
    role: t.expose('role', { type: RoleEnum, description: 'What you may do here.' }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({ type: ViewerRef, description: 'Who you are here.', resolve: (_root, _args, { viewer }) => viewer }),
);
