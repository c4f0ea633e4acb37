import type { AuditMatch } from '../db/audit.ts';
import { builder } from './builder.ts';
import { RoleEnum } from './enums.ts';
import { globalId, isNodeType, readGlobalId } from './global-id.ts';
import { connectionOf, pageArgs } from './page.ts';
import { AuditEntryRef } from './refs.ts';

builder.objectType(AuditEntryRef, {
  description: 'A line of the audit: that someone changed something. Each has the hash of the one before, so that none can be changed or left out unseen; `silkwire audit verify` looks.',
  fields: (t) => ({
    number: t.exposeInt('seq', { description: 'Its place in the audit; numbers may be left out.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was done.' }),
    actor: t.exposeString('actor', { description: 'Who did it: the name of the token; "scheduler", "import" and "command line" have none.' }),
    role: t.expose('role', { type: RoleEnum, description: 'As what.' }),
    action: t.exposeString('action', { description: 'What was done: "publishArticle".' }),
    targetType: t.exposeString('targetType', { description: 'To what sort of thing: "Article", "Person", "Token".' }),
    targetId: t.id({
      nullable: true,
      description: 'To which; for `node`, where it has a global id.',
      resolve: ({ targetType, targetId }) => (targetId === null ? null : isNodeType(targetType) ? globalId(targetType, targetId) : String(targetId)),
    }),
    before: t.exposeString('before', { nullable: true, description: 'SHA-256 of what it was; null if it was not there.' }),
    after: t.exposeString('after', { nullable: true, description: 'SHA-256 of what it is from then on; null if it is not there any more.' }),
    previous: t.exposeString('previous', { description: 'The hash of the line before; empty for the first.' }),
    hash: t.exposeString('hash', { description: 'SHA-256 of all this and `previous`.' }),
  }),
});

const AuditFilterInput = builder.inputType('AuditFilter', {
  description: 'Which lines. What is not given does not restrict.',
  fields: (t) => ({
    actor: t.string({ description: 'Of whoever has this name.' }),
    action: t.string({ description: 'Of this verb: "publishArticle".' }),
    target: t.id({ description: 'Of this story or entity, by its id.' }),
    targetType: t.string({ description: 'Of this sort of thing: "Token".' }),
    after: t.field({ type: 'DateTime', description: 'Done later than this moment.' }),
    before: t.field({ type: 'DateTime', description: 'Done earlier than this moment.' }),
  }),
});

function matchOf(filter: (typeof AuditFilterInput)['$inferInput'] | null | undefined): AuditMatch {
  const target = filter?.target == null ? undefined : (readGlobalId(filter.target) ?? { type: filter.target, id: 0 });
  return {
    actor: filter?.actor ?? undefined, action: filter?.action ?? undefined, targetType: target?.type ?? filter?.targetType ?? undefined,
    targetId: target?.id, after: filter?.after ?? undefined, before: filter?.before ?? undefined,
  };
}

const AuditConnectionRef = connectionOf(AuditEntryRef);

builder.queryField('audit', (t) =>
  t.field({
    type: AuditConnectionRef,
    description: 'For administrators: who did what, the newest first.',
    args: { filter: t.arg({ type: AuditFilterInput }), ...pageArgs(t.arg) },
    resolve: (_root, { filter, ...page }, { office }) => office.audit(matchOf(filter), page),
  }),
);
