/**
 * The writer of the wire's bench, in a process of its own, so that the server's time is the wire's alone. It makes
 * drafts ahead; told to publish, it publishes the next few, one transaction each.
 */
import { openDatabase } from '../../db/open.ts';
import type { Actor } from '../../src/editing/command.ts';
import { createArticle } from '../../src/editing/create.ts';
import { publishArticle } from '../../src/editing/publish.ts';

const actor: Actor = { role: 'EDITOR', name: 'bench', tokenId: null };
const database = await openDatabase(process.argv[2] ?? '');
const drafts: { id: number; version: number }[] = [];

process.on('message', async (message: { make?: { count: number; codes: string[] }; publish?: number }) => {
  if (message.make) {
    const { count, codes } = message.make;
    for (let n = 0; n < count; n++) {
      const code = codes[n % codes.length] ?? 'KZ';
      const made = await createArticle(database, actor, {
        headline: `Story ${n} of the wire's bench, with a headline of the usual length`, summary: 'A summary of a sentence or two, as a ticker shows it below the headline, and no more than that.',
        body: '<p>The text.</p>', about: [{ code }],
      });
      if (!made.ok) throw new Error(made.failure.message);
      drafts.push(made.value);
    }
    process.send?.({ made: drafts.length });
  }
  if (message.publish) {
    const at = performance.timeOrigin + performance.now();
    for (let n = 0; n < message.publish; n++) {
      const draft = drafts.shift();
      if (!draft) throw new Error('No drafts are left.');
      const published = await publishArticle(database, actor, draft);
      if (!published.ok) throw new Error(published.failure.message);
    }
    process.send?.({ published: message.publish, at });
  }
});
process.send?.('ready');
