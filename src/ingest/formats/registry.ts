import type { Format } from '../item.ts';
import { jsonFeed } from './json-feed.ts';
import { ninjs } from './ninjs.ts';
import { newsml } from './newsml.ts';
import { rss } from './rss.ts';
import { markdown, text } from './text.ts';
import { wordpressRest } from './wordpress-rest.ts';
import { wordpress } from './wordpress.ts';

/**
 * Every format that can be imported, the most particular first: a WordPress export is RSS too, and what is nothing else
 * may be a text.
 */
export const formats: readonly Format[] = [wordpress, newsml, rss, wordpressRest, jsonFeed, ninjs, markdown, text];

/** The format of a document that begins with `head` (4096 characters, no byte order mark); undefined if none knows it. */
export function detectFormat(head: string): Format | undefined {
  return formats.find((format) => format.recognizes(head));
}

/** The format of that name. "atom" is read by `rss`. */
export function formatNamed(name: string): Format | undefined {
  const wanted = name === 'atom' ? 'rss' : name;
  return formats.find((format) => format.name === wanted);
}
