import { describe, expect, test } from 'vitest';
import { InvalidDocument } from '../../src/ingest/item.ts';
import { localName, outlineXml, rootTag } from '../../src/ingest/xml-outline.ts';
import { timed } from './readings.ts';

const stories = (text: string): string[] => outlineXml(text).stories.map((story) => text.slice(story.start, story.end));

describe('the outline of an XML document', () => {
  test('finds items of a channel, items of the root, and entries, with the tags around them', () => {
    const rss = '<rss a="1"><channel><title>t</title><item><b/></item><item/></channel></rss>';
    expect(stories(rss)).toEqual(['<item><b/></item>', '<item/>']);
    expect(outlineXml(rss).stories[0]).toMatchObject({ before: '<rss a="1"><channel>', after: '</channel></rss>', whole: true });
    expect(stories('<rdf:RDF><channel><items/></channel><item>1</item></rdf:RDF>')).toEqual(['<item>1</item>']);
    expect(stories('<a:feed><a:entry>1</a:entry></a:feed>')).toEqual(['<a:entry>1</a:entry>']);
  });

  test('takes no item for a story that is deeper, in a comment or in CDATA', () => {
    const text = '<rss><channel><x><item/></x><!-- <item/> --><y><![CDATA[<item></item>]]></y><item>1</item></channel></rss>';
    expect(stories(text)).toEqual(['<item>1</item>']);
  });

  test('respects quotes in tags, and gives up on one that was left open', () => {
    expect(stories('<rss><x a="/>"><item>1</item></x><item>2</item></rss>')).toEqual(['<item>2</item>']);
    expect(stories('<rss><item><a href="x>1</a></item><item>2" > 1</item></rss>')).toHaveLength(2);
  });

  test('forgives end tags that are missing or match nothing', () => {
    expect(stories('<rss><item><p>1<p></item></x><item>2</item></rss>')).toHaveLength(2);
    expect(stories(`<rss><item>${'line<br>'.repeat(300)}</item></rss>`)).toHaveLength(1);
  });

  test('knows a story that was never ended from one that is whole', () => {
    const { stories: found } = outlineXml('<rss><channel><item>1<item>2</item></channel></rss>');
    expect(found.map((story) => story.whole)).toEqual([false, true]);
  });

  test('knows that the document breaks off, between stories and in one', () => {
    expect(outlineXml('<rss><item>1</item></rss> <!-- end -->')).toMatchObject({ complete: true });
    expect(outlineXml('<rss><item>1</item>')).toMatchObject({ complete: false, stories: [{ whole: true }] });
    expect(outlineXml('<rss><item>1</item><item><b')).toMatchObject({ complete: false, stories: [{ whole: true }, { whole: false }] });
    expect(outlineXml('<rss><item><![CDATA[</item></rss>')).toMatchObject({ complete: false, stories: [{ whole: false }] });
  });

  test('refuses declarations of its own, but not in comments and CDATA, and not a plain DOCTYPE', () => {
    expect(() => outlineXml('<!DOCTYPE rss [ %x; ]><rss/>')).toThrow(InvalidDocument);
    expect(() => outlineXml('<rss>\n<!ENTITY a "b"></rss>')).toThrow(/line 2/);
    expect(() => outlineXml('<!doctype rss[<!ELEMENT rss ANY>]><rss/>')).toThrow(InvalidDocument);
    const innocent = '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">';
    expect(outlineXml(`${innocent}<!-- <!ENTITY --><rss><![CDATA[<!DOCTYPE a [<!ENTITY b "c">]>]]></rss>`).root).toBe('rss');
  });

  test('refuses what is no XML, and elements deeper than its budget', () => {
    expect(() => outlineXml('just words')).toThrow(/not XML/);
    expect(outlineXml('<a><b></b></a>', 2).complete).toBe(true);
    expect(() => outlineXml('<a><b><c>', 2)).toThrow(/deeper than 2 levels/);
  });

  test('marks a story in which elements nest deeper, and finds the next', () => {
    const deep = `<item>${'<a>'.repeat(200_000)}${'</a>'.repeat(100_000)}</item>`;
    const { stories: found, complete } = outlineXml(`<rss><channel><item>1</item>${deep}<item>2</item></channel></rss>`);
    expect(found.map(({ deep: isDeep, whole }) => [isDeep, whole])).toEqual([[false, true], [true, true], [false, true]]);
    expect(complete).toBe(true);
  });

  test.each([
    ['"<"', '<'.repeat(2_000_000)],
    ['tags without end', '<a '.repeat(700_000)],
    ['open quotes', '<a b="x></a>'.repeat(200_000)],
    ['CDATA without end', '<![CDATA['.repeat(200_000)],
    ['declarations', '<!a>'.repeat(500_000)],
    ['end tags', '</a>'.repeat(500_000)],
  ])('takes linear time over many %s', (_, hostile) => {
    expect(timed(() => outlineXml(`<rss>${hostile}`))).toBeLessThan(1000);
  });
});

describe('the root tag', () => {
  test('is found past the declaration, comments and a DOCTYPE, even if the head cuts it short', () => {
    const head = '\n<?xml version="1.0"?>\n<!-- <rss> -->\n<!DOCTYPE rss SYSTEM "x">\n<rdf:RDF xmlns="y"><channel>';
    expect(rootTag(head)).toBe('<rdf:RDF xmlns="y">');
    expect(rootTag('<rss version="2.0"\n xmlns:wp="http')).toBe('<rss version="2.0"\n xmlns:wp="http');
    expect(localName('<rdf:RDF xmlns="y">')).toBe('rdf');
  });

  test.each(['', 'words <rss>', '<!-- never ends <rss>', '[1]', '<1>', '<!DOCTYPE a [<!ENTITY b "c">]><rss>'])(
    'is not found in %j',
    (head) => {
      expect(rootTag(head)).toBeUndefined();
    },
  );
});
