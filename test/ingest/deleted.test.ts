import { describe, expect, test } from 'vitest';
import { importText } from '../../src/ingest/import.ts';
import { sharedNewsroom } from '../graph/asking.ts';
import { onEachDatabase } from '../kit/databases.ts';

interface Post {
  readonly id: string;
  readonly status: string;
  readonly modified?: string;
  readonly text?: string;
}

const wxr = (...posts: readonly Post[]) => `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>G</title><link>https://wp.example</link>${posts.map(({ id, status, modified, text = 'Text.' }) => `<item><title>Story ${id}</title><link>https://wp.example/${status === 'trash' ? `?p=${id}` : id}</link>
  <guid isPermaLink="false">https://wp.example/?p=${id}</guid><content:encoded>${text}</content:encoded>${modified === undefined ? '' : `<wp:post_modified_gmt>${modified}</wp:post_modified_gmt>`}<wp:status>${status}</wp:status><wp:post_type>post</wp:post_type></item>`).join('')}</channel></rss>`;
const rest = ({ id, status, text = 'Text.' }: Post) => JSON.stringify([{ id, guid: { rendered: `https://wp.example/?p=${id}` }, link: `https://wp.example/${id}`, type: 'post', status, title: { rendered: `Story ${id}` }, content: { rendered: text } }]);

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  const send = async (document: string) => {
    const { new: taken, updated, unchanged, canceled, refused } = await importText(room().database, document, { publish: true });
    expect(refused).toEqual([]);
    return [taken, updated, unchanged, canceled];
  };
  const told = async () => (await room().data('{ announcements(first: 100) { nodes { kind note article { slug } } } }')).announcements.nodes.slice(-1)[0];
  const statusOf = async (id: string) => (await room().database.write(({ tables }) => tables.selectFrom('article').select('status').where('headline', '=', `Story ${id}`).execute())).map(({ status }) => status);

  describe('a post in the bin of its source', () => {
    test('is withdrawn where it is public here, once, with that as the reason', async () => {
      expect(await send(wxr({ id: '1', status: 'publish' }, { id: '2', status: 'publish' }))).toEqual([2, 0, 0, 0]);
      expect(await send(wxr({ id: '1', status: 'trash' }, { id: '2', status: 'publish' }))).toEqual([0, 1, 1, 0]);
      expect(await told()).toMatchObject({ kind: 'WITHDRAWN', note: 'Its source deleted it.' });
      expect([await statusOf('1'), await statusOf('2')]).toEqual([['WITHDRAWN'], ['PUBLISHED']]);
      expect(await send(wxr({ id: '1', status: 'trash' }))).toEqual([0, 0, 1, 0]);
      expect(await send(rest({ id: '2', status: 'trash' }))).toEqual([0, 1, 0, 0]);
      expect(await statusOf('2')).toEqual(['WITHDRAWN']);
    });

    test('that never came is not taken in; put back there, it is', async () => {
      expect(await send(wxr({ id: '3', status: 'trash', modified: '2025-02-01 10:00:00' }))).toEqual([0, 0, 1, 0]);
      expect(await send(wxr({ id: '3', status: 'publish', modified: '2025-01-01 10:00:00' }))).toEqual([0, 0, 0, 1]);
      expect(await statusOf('3')).toEqual([]);
      expect(await send(wxr({ id: '3', status: 'publish', modified: '2025-03-01 10:00:00' }))).toEqual([1, 0, 0, 0]);
      // An export from before that comes late changes nothing.
      expect(await send(wxr({ id: '3', status: 'trash', modified: '2025-02-01 10:00:00' }))).toEqual([0, 0, 1, 0]);
      expect(await statusOf('3')).toEqual(['PUBLISHED']);
    });
  });
});
