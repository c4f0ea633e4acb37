import { describe, expect, test } from 'vitest';
import { detectFormat, formatNamed, formats } from '../../src/ingest/formats/registry.ts';

const WXR = '<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>';

describe('the format of a document is told from its beginning:', () => {
  test.each([
    ['RSS 2.0', '<?xml version="1.0"?>\n<rss version="2.0"><channel>', 'rss'],
    ['RSS 0.91', '<!DOCTYPE rss PUBLIC "a" "b"><rss version="0.91">', 'rss'],
    ['RSS 1.0', '<rdf:RDF xmlns:rdf="x" xmlns="http://purl.org/rss/1.0/">', 'rss'],
    ['Atom', "<feed xmlns='http://www.w3.org/2005/Atom'>", 'rss'],
    ['Atom with a prefix', '<a:feed xmlns:a="http://www.w3.org/2005/Atom">', 'rss'],
    ['a WordPress export', WXR, 'wordpress'],
    ['a WordPress export under its long comment', `<?xml version="1.0"?>${'<!-- This is a WordPress export. -->\n'.repeat(60)}${WXR}`, 'wordpress'],
    ['a feed that mentions WordPress exports', '<rss version="2.0"><channel><title>http://wordpress.org/export/1.2/</title>', 'rss'],
    ['posts of WordPress’s REST API', '[\n {"id":1,"guid":{"rendered":"x"},', 'wordpress-rest'],
    ['one post, as an editor sees it', '{"id":1,"title":{"raw":"x","rendered":"x"}', 'wordpress-rest'],
    ['JSON Feed', '{"version":"https://jsonfeed.org/version/1.1","title":"x"}', 'json-feed'],
    ['JSON Feed as PHP writes it', '{"version":"https:\\/\\/jsonfeed.org\\/version\\/1","title":"x"}', 'json-feed'],
    ['ninjs 1', '{"uri":"urn:x","pubstatus":"usable"}', 'ninjs'],
    ['ninjs 3', '[{"uri":"urn:x","contentCreated":"2024-01-01","pubStatus":"usable"}]', 'ninjs'],
    ['ninjs that says so', '{"standard":{"name":"ninjs","version":"3.1"},"uri":"urn:x"}', 'ninjs'],
    ['NewsML-G2', '<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="x">', 'newsml-g2'],
    ['a message of NewsML-G2', '<nar:newsMessage xmlns:nar="http://iptc.org/std/nar/2006-10-01/">', 'newsml-g2'],
    ['Markdown with front matter', '---\n# Of the desk\ntitle: Talks\n---\nText.', 'markdown'],
    ['Markdown under a heading', '# Talks open\n\nText.', 'markdown'],
    ['plain text', 'Talks open in Tashkent\n\nFive ministers meet for two days.', 'text'],
  ])('%s', (_, head, name) => {
    expect(detectFormat(head)?.name).toBe(name);
  });

  test.each([
    ['a web page', '<!DOCTYPE html><html><head>'],
    ['other XML', '<opml version="2.0">'],
    ['other RDF', '<rdf:RDF xmlns:rdf="x" xmlns:foaf="http://xmlns.com/foaf/0.1/">'],
    ['other JSON', '[{"title":"x"}]'],
    ['words', 'rss feed'],
    ['a program', '#!/bin/sh\necho'],
    ['nothing', ''],
    ['a declaration of entities', '<!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0">'],
  ])('none for %s', (_, head) => {
    expect(detectFormat(head)).toBeUndefined();
  });
});

test('a format is found by its name, Atom as rss', () => {
  for (const format of formats) expect(formatNamed(format.name)).toBe(format);
  expect(formats.map((format) => format.name).toSorted()).toEqual(['json-feed', 'markdown', 'newsml-g2', 'ninjs', 'rss', 'text', 'wordpress', 'wordpress-rest']);
  expect(formatNamed('atom')?.name).toBe('rss');
  expect(formatNamed('docx')).toBeUndefined();
});
