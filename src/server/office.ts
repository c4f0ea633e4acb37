import { pageOfAudit } from '../../db/audit.ts';
import { everyKind } from '../../db/entity.ts';
import { InvalidPage } from '../../db/page.ts';
import type { Reader } from '../../db/reader.ts';
import { pageOfReviews, reviewById } from '../../db/review/queue.ts';
import { tokensFor } from '../../db/token.ts';
import type { Office } from '../../schema/context.ts';

/** What administrators see, and editors of it the review queue. */
export function officeFor(reader: Reader): Office {
  // The database shows nobody else any; this says so, in place of an empty list.
  const refuse = (what: string) => {
    if (reader.viewer.role !== 'ADMIN') throw new InvalidPage('NOT_ALLOWED', `To see ${what} you need an administrator's token: send the header "Authorization: Bearer …".`);
  };
  return {
    reviewQueue: async ({ status, kinds = everyKind }, args) => {
      if (reader.viewer.role !== 'EDITOR' && reader.viewer.role !== 'ADMIN') throw new InvalidPage('NOT_ALLOWED', 'To see the review queue you need an editor\'s token: send the header "Authorization: Bearer …".');
      return pageOfReviews(reader, { status, kinds }, args);
    },
    reviewItem: (id) => reviewById(reader, id),
    tokens: async () => {
      refuse('the tokens');
      return tokensFor(reader);
    },
    token: async (id) => (await tokensFor(reader)).find((token) => token.id === id) ?? null,
    audit: async (match, args) => {
      refuse('the audit');
      return pageOfAudit(reader, match, args);
    },
  };
}
