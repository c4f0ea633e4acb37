import type { Loaders } from '../../db/loaders.ts';
import type { Archive, ShownRevision } from '../../schema/context.ts';
import { differencesOf } from '../editing/difference.ts';

/** The versions of stories as one viewer sees them. */
export function historyFor(load: Loaders): Pick<Archive, 'revisions' | 'changes'> {
  return {
    revisions: async (articleId, last) => {
      const all = await load.revisions.load(articleId);
      const shown = all.map((revision, n): ShownRevision => ({ ...revision, previous: all[n - 1] }));
      return shown.slice(Math.max(0, shown.length - last));
    },
    changes: async ({ snapshot, previous }) => {
      if (!previous) return [];
      const ids = [...new Set([...previous.snapshot.links, ...snapshot.links].map(({ entityId }) => entityId))];
      const entities = await Promise.all(ids.map((id) => load.entity.load(id)));
      const names = new Map(entities.map((entity, n) => [ids[n], entity?.name]));
      return differencesOf(previous.snapshot, snapshot, (id) => names.get(id) ?? '(removed)');
    },
  };
}
