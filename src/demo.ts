import { entitiesNamed } from '../db/entity.ts';
import { isEmpty, storedArticle, type Link } from '../db/article.ts';
import type { Database } from '../db/database.ts';
import { readMeta, writeMeta } from '../db/meta.ts';
import { everyone } from '../db/reader.ts';
import { stories } from '../db/reference/stories.ts';
import type { StoryFact } from '../db/reference/facts.ts';
import type { Actor } from './editing/command.ts';
import { contentOf, wholeContent } from './editing/content.ts';
import { Check } from './editing/check.ts';
import { release } from './editing/release.ts';
import { saveNew } from './editing/story.ts';
import { notFound } from './editing/outcome.ts';
import { escapeText } from './ingest/html.ts';

const demoDesk: Actor = { role: 'EDITOR', name: 'demo', tokenId: null };

/**
 * Loads the demo stories into a newsroom that has none of its own, once; through release, as every story. Gives how many.
 */
export async function loadDemo(database: Database): Promise<number> {
  if ((await readMeta(database, 'demo_loaded_at')) !== undefined) return 0;
  const reader = database.readAs(everyone);
  const names = [...new Set(stories.flatMap((story) => story.about.map(([name]) => name)))];
  const rows = await entitiesNamed(reader, { ids: [], slugs: names, codes: names.filter((name) => /^[A-Z]{2}$/.test(name)) });
  const idOf = new Map(rows.flatMap((row) => [[row.slug, row.id] as const, ...(row.code ? [[row.code, row.id] as const] : [])]));
  return database.write(async (tx) => {
    // Two servers may start on a new database at once.
    await tx.dialect.lockMigrations(tx.tables);
    const inOrder = (await isEmpty(tx)) ? stories.toSorted((a, b) => a.publishedAt.localeCompare(b.publishedAt)) : [];
    for (const story of inOrder) {
      const check = new Check();
      const content = wholeContent(contentOf(check, inputOf(story)), story.slug);
      check.done();
      const links = story.about.map(([name, salience]): Link => {
        const entityId = idOf.get(name);
        if (entityId === undefined) throw new Error(`The demo story "${story.slug}" names "${name}", and there is no such entity.`);
        return { entityId, salience: Math.round(salience * 1000), count: 1, surfaces: [], origin: 'EDITOR' };
      });
      const saved = await saveNew(tx, content, { status: 'DRAFT', publishedAt: null, publishAt: null, sortAt: story.publishedAt }, links, { actor: demoDesk });
      const draft = saved && (await storedArticle(tx, saved.id));
      if (!draft) throw notFound(`demo story "${story.slug}"`);
      await release(tx, draft, { actor: demoDesk }, { publishedAt: story.publishedAt });
    }
    await writeMeta(tx, 'demo_loaded_at', tx.now);
    return inOrder.length;
  });
}

function inputOf({ headline, summary, byline, section, urgency, body }: StoryFact) {
  return {
    headline, summary, byline, section, urgency, language: 'en', sourceName: 'Silkwire demo',
    body: body.map((paragraph) => `<p>${escapeText(paragraph)}</p>`).join(''),
  };
}
