import type { AboutFragment, CoverageFragment, EventLineFragment } from '../operations.ts';
import { archivePath, type Wanted } from './address.ts';
import { counted, spanInWords } from './dates.ts';
import { html, type Content, type Html } from '../html.ts';
import { countryLink, eventLink } from './links.ts';
import { storyList } from './story.ts';
import { barsOf, timeline } from './timeline.ts';
import { eventStatuses, eventTypes } from './words.ts';

/** What begins an entity's page: what it is, its name, and what a stranger should know. */
export function entityHeader(kind: string, { name, description, aliases }: AboutFragment, subtitle: Content, sign = ''): Html {
  return html`<header class="entity-head">
<p class="kicker">${kind}</p>
<h1 dir="auto">${sign !== '' && html`<span class="flag" aria-hidden="true">${sign}</span> `}${name}</h1>
${subtitle !== '' && html`<p class="subtitle">${subtitle}</p>`}
${description !== null && html`<p class="standfirst">${description}</p>`}
${aliases.length > 0 && html`<p class="aliases"><span>Also written</span> ${aliases.slice(0, 12).join(' · ')}</p>`}
</header>
`;
}

/** A headed part of a page; nothing, where there is nothing in it. */
export function part(id: string, title: string, content: Content): Html | false {
  if (!content) return false;
  return html`<section class="part" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${content}</section>
`;
}

/** When stories spoke of it: each bar leads to them. Nothing, where they are not counted. */
export function coverage({ facets }: CoverageFragment, about: Partial<Wanted>): Html | false {
  return facets !== undefined && timeline(barsOf(facets.timeline, 'MONTH'), (from, to) => archivePath({ ...about, from, to }));
}

/** The newest stories about it, and the way to all of them. */
export function newestStories({ totalCount, nodes }: CoverageFragment, about: Partial<Wanted>): Html {
  if (nodes.length === 0) return html`<p class="none">No stories yet.</p>`;
  return html`${storyList(nodes)}<p class="more"><a href="${archivePath(about)}">${totalCount === undefined ? 'All of them, page by page' : totalCount > nodes.length ? `All ${counted(totalCount, 'story', 'stories')}, page by page` : 'Search these stories'}</a></p>`;
}

export function eventList(events: readonly EventLineFragment[]): Html | false {
  return events.length > 0 && html`<ul class="lines">${events.map(eventLine)}</ul>`;
}

function eventLine(event: EventLineFragment): Html {
  const { type, status, startsOn, endsOn, place, country } = event;
  const where = [place, country && countryLink(country)].filter(Boolean);
  return html`<li>${eventLink(event)} <span class="detail">${eventTypes[type]}${startsOn !== null && html`, ${spanInWords(startsOn, endsOn)}`}${where.map((one) => html`, ${one}`)}${status !== 'HELD' && html` <strong class="status">${eventStatuses[status]}</strong>`}</span></li>
`;
}

const mostAtOnce = 10;

/** The first of a list, and the rest where it is asked for. */
export function longList(items: readonly Html[]): Html | false {
  if (items.length === 0) return false;
  const [first, rest] = items.length > mostAtOnce + 2 ? [items.slice(0, mostAtOnce), items.slice(mostAtOnce)] : [items, []];
  return html`<ul class="lines">${first}</ul>${rest.length > 0 && html`<details><summary>${rest.length} more</summary><ul class="lines">${rest}</ul></details>`}`;
}

/** Names and what they are: rows of two columns. What has no value is left out. */
export function factList(facts: readonly (readonly [name: string, value: Content])[]): Html | false {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '');
  return known.length > 0 && html`<dl class="facts">${known.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
