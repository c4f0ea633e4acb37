import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, decodeEntities, plainLine, sanitizeBody, textOf } from '../../src/ingest/html.ts';
import { timed } from './readings.ts';

describe('a body keeps', () => {
  test.each([
    ['paragraphs and emphasis', '<p>A <em>b</em> <strong>c</strong></p>', '<p>A <em>b</em> <strong>c</strong></p>'],
    ['headings, all as h2 to h4', '<h1>a</h1><h3>b</h3><h6>c</h6>', '<h2>a</h2>\n<h3>b</h3>\n<h4>c</h4>'],
    ['lists', '<ul><li>a<li>b<ol><li>c</ol></ul>', '<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>'],
    ['quotes, with paragraphs in them', '<blockquote>a</blockquote>', '<blockquote><p>a</p></blockquote>'],
    ['code as it is spaced', '<pre><code>a\r\n  b</code></pre>', '<pre><code>a\n  b</code></pre>'],
    ['tables with empty cells', '<table><tr><td colspan="2" width=3>a<td></table>', '<table><tr><td colspan="2">a</td><td></td></tr></table>'],
    [
      'pictures in figures',
      '<figure class="x"><img src="https://a.example/b.jpg" alt="c" srcset="d"><figcaption>e</figcaption></figure>',
      '<figure><img src="https://a.example/b.jpg" alt="c" /><figcaption>e</figcaption></figure>',
    ],
    ['mail links', '<p><a href="mailto:desk@example.org">a</a></p>', '<p><a href="mailto:desk@example.org">a</a></p>'],
    ['line breaks and rules', '<p>a<br>b</p><hr>', '<p>a<br />b</p>\n<hr />'],
    ['escaped text as text', '<p>1 &lt; 2 &amp; &lt;script&gt;</p>', '<p>1 &lt; 2 &amp; &lt;script&gt;</p>'],
  ])('%s', (_, html, expected) => {
    expect(sanitizeBody(html)).toBe(expected);
  });

  test('web links, which tell the page nothing of the reader', () => {
    expect(sanitizeBody('<p><a href="//a.example/b?c&d" target="_blank" title="x">e</a></p>')).toBe(
      '<p><a href="https://a.example/b?c&amp;d" rel="noopener noreferrer">e</a></p>',
    );
  });
});

describe('a body loses', () => {
  test.each([
    ['scripts and their text', '<p>a<script>alert(1)</script></p>', '<p>a</p>'],
    ['styles, frames, objects and forms with what they hold', '<style>p{}</style><iframe>x</iframe><object>y</object><form>z<input></form><p>a</p>', '<p>a</p>'],
    ['event handlers', '<p onclick="x()">a<img src="https://a.example/b.png" onerror="y()"></p>', '<p>a<img src="https://a.example/b.png" alt="" /></p>'],
    ['script links, however spelt', '<p><a href=" java\tscript:x()">a</a><a href="JAVASCRIPT&colon;x">b</a></p>', '<p>ab</p>'],
    ['data and relative URLs', '<p><img src="data:image/png;base64,AA"><a href="data:text/html,x">a</a><a href="/b">b</a></p>', '<p>ab</p>'],
    ['pixels that count readers', '<p>a<img src="https://a.example/p" width="1" height="1"></p>', '<p>a</p>'],
    ['the comments of WordPress blocks', '<!-- wp:paragraph {"a":1} -->\n<p>a</p>\n<!-- /wp:paragraph -->', '<p>a</p>'],
    ['tags that it does not know, but not their text', '<p><blink>a</blink> <span style="x">b</span></p>', '<p>a b</p>'],
    ['links in links', '<p><a href="https://a.example/"><b>a<a href="mailto:b@c.example">d</a></b></a></p>', '<p><a href="https://a.example/" rel="noopener noreferrer"><b>a</b></a><a href="mailto:b@c.example">d</a></p>'],
    ['empty elements', '<p>&nbsp;</p><p><b> </b></p><ul><li></li></ul><p>a</p>', '<p>a</p>'],
    ['pictures inside SVG', '<svg><title>x</title><a href="javascript:y"><text>z</text></a></svg><p>a</p>', '<p>a</p>'],
    ['characters that no database stores', '<p>a\u0000b\ud800&#1;</p>', '<p>ab\ufffd</p>'],
  ])('%s', (_, html, expected) => {
    expect(sanitizeBody(html)).toBe(expected);
  });
});

describe('loose text gets paragraphs', () => {
  test.each([
    ['at empty lines, with a break at single newlines', 'a\nb\n\n\nc & d', '<p>a<br />b</p>\n<p>c &amp; d</p>'],
    ['around inline markup', 'a <em>b</em>\r\n\r\n<strong>c</strong> d', '<p>a <em>b</em></p>\n<p><strong>c</strong> d</p>'],
    ['between blocks', 'a\n\nb<h2>c</h2>d\n\ne', '<p>a</p>\n<p>b</p>\n<h2>c</h2>\n<p>d</p>\n<p>e</p>'],
    ['but no break at a newline where the text has its own', '<p>a\nb</p>c\nd', '<p>a b</p>\n<p>c d</p>'],
    ['at doubled line breaks', '<p>a<br>b<br /><br>c</p>', '<p>a<br />b</p>\n<p>c</p>'],
    ['where a <div> stood', '<div>a\n\nb</div><div>c</div>', '<p>a b</p>\n<p>c</p>'],
  ])('%s', (_, html, expected) => {
    expect(sanitizeBody(html)).toBe(expected);
  });

  test('and nothing stays nothing', () => {
    expect(sanitizeBody('')).toBe('');
    expect(sanitizeBody(' \n\n <p></p> &nbsp;')).toBe('');
  });
});

describe('the text of a body', () => {
  test.each([
    ['parts paragraphs by an empty line', '<p>a</p><p>b</p>', 'a\n\nb'],
    ['parts lines at <br>', '<p>a<br>b</p>', 'a\nb'],
    ['has list items and table rows on lines of their own', '<ul><li>a</li><li>b</li></ul><table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>', 'a\nb\n\n1 2\n3'],
    ['has entities decoded once', '<p>Q&amp;A &amp;lt; &#8220;x&#8221; &hellip;</p>', 'Q&A &lt; “x” …'],
    ['has white space collapsed, no-break spaces too', '  <p> a \n\t b&nbsp;&nbsp;c </p> ', 'a b c'],
    ['has no scripts', 'a<script>b</script>', 'a'],
  ])('%s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });
});

describe('words are counted', () => {
  test.each([
    ['in English', 'Don’t stop: it’s 3.5 million, U.S. and well-made.', 8],
    ['in Russian', 'Премьер-министр не сказал «да» — 12 раз, ёж.', 7],
    ['with combining marks', 'cafe\u0301 ha\u0301-ha', 2],
    ['in Chinese, which has no spaces', '北京市长访问', 3],
    ['in nothing', ' — … ', 0],
  ])('%s', (_, text, expected) => {
    expect(countWords(text)).toBe(expected);
  });

  test('fast enough for every edit', () => {
    const text = 'Правительство обсудило бюджет на will-be 2025 год. '.repeat(60);
    expect(timed(() => Array.from({ length: 100 }, () => countWords(text))) / 100).toBeLessThan(2); // 0.02 ms where it was written
  });
});

describe('a line of plain text', () => {
  test.each([
    ['Tom &amp; Jerry&#8217;s <em>very</em> <b>best</b>\n of', 'Tom & Jerry’s very best of'],
    ['1 < 2, <Untitled> and AT&T', '1 < 2, <Untitled> and AT&T'],
    ['a<br>b<script>c()</script>', 'a b'],
    ['x <i', 'x <i'],
    ['a\u0000\ud83d', 'a\ufffd'],
  ])('of %j', (html, expected) => {
    expect(plainLine(html)).toBe(expected);
  });

  test('of a URL has its entities decoded and nothing else', () => {
    expect(decodeEntities('https://a.example/?p=1&#038;q=<b>&amp;amp;')).toBe('https://a.example/?p=1&q=<b>&amp;');
  });
});

describe('whatever HTML is sanitized', () => {
  const names = ('p h1 h2 h6 ul ol li blockquote pre figure figcaption hr br img div section table caption thead tbody tr th td ' +
    'a em b i code sup script style form iframe svg title noscript object span textarea xmp math option select template').split(' ');
  const markup = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...names).map((name) => `<${name}>`) },
    { weight: 4, arbitrary: fc.constantFrom(...names).map((name) => `</${name}>`) },
    fc.constantFrom(
      '<a href="https://a.example/?b&c">', '<a href="javascript:d()">', '<a href=" jAvAsCrIpT&#58;d()">', '<img src=x onerror=d()>',
      '<img src="https://a.example/e.png" alt="&quot;&#13;onload=d()">', '<p onclick="d()" style="e">', '<svg/onload=d()>',
      '<scr<script>ipt>', '<!--', '-->', '<![CDATA[', ']]>', '<td colspan=2>', '<a href="data:text/html,f"/>', '<b title="<script>">',
    ),
    { weight: 5, arbitrary: fc.constantFrom('x', 'y z', '\n', '\n\n', ' ', '&nbsp;', '&lt;script&gt;', '&amp;', '&', '<', '>', '"', '\r\n', '&#13;', '&#xa;') },
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  const html = fc.array(markup, { maxLength: 30 }).map((pieces) => pieces.join(''));
  const tagsOf = (clean: string): string[] => clean.match(/<[^>]*>/g) ?? [];

  test('no script, handler or script link comes through', () => {
    fc.assert(
      fc.property(html, (dirty) => {
        const clean = sanitizeBody(dirty);
        expect(clean).not.toMatch(/<script/i);
        for (const tag of tagsOf(clean)) {
          expect(tag.replace(/ alt="[^"]*"/, '')).not.toMatch(/\son\w+\s*=|javascript:|data:|style=/i);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('sanitizing again changes nothing, neither the HTML nor its text', () => {
    fc.assert(
      fc.property(html, (dirty) => {
        const clean = sanitizeBody(dirty);
        expect(sanitizeBody(clean)).toBe(clean);
        expect(textOf(clean)).toBe(textOf(dirty));
      }),
      { numRuns: 2000 },
    );
  });

  test('the text never fails to be had, and has no loose white space', () => {
    fc.assert(
      fc.property(fc.oneof(html, fc.string({ unit: 'binary' })), (dirty) => {
        expect(textOf(dirty)).not.toMatch(/^\s|\s$| \n|\n |\n{3}| {2}/);
        expect(plainLine(dirty)).not.toMatch(/\n|^\s|\s$/);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['nested elements', '<b>'.repeat(200_000)],
    ['end tags that match nothing', '<b>'.repeat(150) + '</i>'.repeat(200_000)],
    ['quoted tags', '<b title="<">'.repeat(50_000)],
    ['comments without end', '<!--'.repeat(200_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['lines', 'a\n'.repeat(200_000)],
  ])('linear time is enough for many %s', (_, hostile) => {
    expect(timed(() => sanitizeBody(hostile))).toBeLessThan(1000);
  });

  test('text survives where elements nest too deep to be kept', () => {
    expect(textOf(`<i>${'<b>'.repeat(5000)}kept</i><script>x`)).toContain('kept');
  });

  test('paragraphs of plain text, which are not parsed, come out as if they were', () => {
    const text = fc.array(fc.oneof(fc.constantFrom('x', ' ', '\n', '\r\n', '&amp;', '&lt;', '&gt;', '&quot;', '"', '\u00a0', '\0'), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (paragraphs) => {
      const written = (opening: string) => paragraphs.map((paragraph) => `${opening}${paragraph}</p>`).join('\n');
      // An attribute that is not kept: that body is parsed.
      expect(sanitizeBody(written('<p>'))).toBe(sanitizeBody(written('<p class="x">')));
    }), { numRuns: 1000 });
  });
});
