import { ArchiveDocument, ArchiveNewsDocument, type ArchiveQuery } from '../operations.ts';
import { archivePath, filterOf, listNames, lists, nothingWanted, readAddress, type Wanted } from './address.ts';
import { AskError, countedIfCan, statusOf, type Ask } from './ask.ts';
import { counted, dateInWords } from './dates.ts';
import type { Page } from './frame.ts';
import { html, type Content, type Html } from '../html.ts';
import { facetNav, facetsId, type Facet } from './facets.ts';
import { shownOf } from './highlights.ts';
import { pageLinks } from './page-links.ts';
import { meaningOf, type Meaning } from './meaning.ts';
import { namesOf, type Names } from './names.ts';
import { storyItem } from './story.ts';
import { barsOf, intervalOf, timeline } from './timeline.ts';

type Articles = ArchiveQuery['articles'];
type Facets = NonNullable<Articles['facets']>;

/** The archive: what the address asks for, and the ways on from there. What can't be asked is said in words, above the form. */
export async function archivePage(ask: Ask, parameters: URLSearchParams): Promise<Page> {
  const { wanted: read, problems } = readAddress(parameters);
  if (problems.length > 0) return pageOf(read, new Map(), problemBox(problems), 400);
  let wanted = read;
  try {
    const meant = await meaningOf(ask, read);
    if (meant === undefined) return pageOf(read, new Map(), nobody(read), 200);
    ({ wanted } = meant);
    const by = intervalOf(wanted);
    const { articles } = await countedIfCan((counts) => ask(ArchiveDocument, { filter: filterOf(wanted), orderBy: wanted.order, page: wanted.page, by, counts }));
    const { facets } = articles;
    const names = await namesOf(ask, wanted, facets && namesIn(facets));
    const bars = facets && timeline(barsOf(facets.timeline, by), (from, to) => archivePath({ ...wanted, page: 1, from, to }));
    const narrowing = facets !== undefined && facetNav(wanted, facetsOf(facets));
    return pageOf(wanted, names, html`${others(meant)}${bars}<div class="with-facets"><div>${results(wanted, articles, narrowing !== false)}</div>${narrowing}</div>`, 200);
  } catch (error) {
    if (!(error instanceof AskError) || error.code === 'INTERNAL_SERVER_ERROR') throw error;
    return pageOf(wanted, new Map(), problemBox([error.message]), statusOf(error));
  }
}

function facetsOf({ people, countries, organizations, events, sections }: Facets): readonly Facet[] {
  const choices = (list: readonly { readonly count: number; readonly entity: { readonly slug: string; readonly name: string; readonly flag?: string } }[]) =>
    list.map(({ count, entity: { slug, name, flag } }) => ({ value: slug, name, count, ...(flag !== undefined && { sign: flag }) }));
  return [
    { list: 'countries', title: 'Countries', choices: choices(countries) },
    { list: 'people', title: 'People', choices: choices(people) },
    { list: 'organizations', title: 'Organizations', choices: choices(organizations) },
    { list: 'events', title: 'Events', choices: choices(events) },
    { list: 'sections', title: 'Sections', choices: sections.map(({ term, count }) => ({ value: term, name: term, count })) },
  ];
}

/** What is narrowed to is spoken of by each story of the list, and so is mostly among its most frequent. */
function namesIn({ people, countries, organizations, events }: Facets): Names {
  const entities = [people, countries, organizations, events].flatMap((list) => list.map(({ entity }) => [entity.slug, entity.name] as const));
  const codes = countries.flatMap(({ entity }) => ('code' in entity ? [[entity.code, entity.name] as const] : []));
  return new Map([...entities, ...codes]);
}

function pageOf(wanted: Wanted, names: Names, content: Content, status: number): Page {
  const title = titleOf(wanted, names);
  return {
    status,
    title,
    description: 'The archive: every published story, by who, where and what happened.',
    ...(status === 200 && { canonical: archivePath({ ...wanted, live: false }) }),
    main: html`<h1 class="page-title">${title}</h1>
${searchForm(wanted)}
${chosen(wanted, names)}
${content}`,
  };
}

function titleOf(wanted: Wanted, names: Names): string {
  const named = listNames.flatMap((list) => wanted[list]).map((value) => nameOf(names, value));
  const words = [...[wanted.q, wanted.about].map((text) => (text === '' ? '' : `“${text.slice(0, 80)}”`)), ...named.slice(0, 4)].filter(Boolean);
  return words.length > 0 ? `Archive: ${words.join(', ')}` : 'Archive';
}

function nameOf(names: Names, value: string): string {
  return names.get(value) ?? names.get(value.toUpperCase()) ?? value;
}

function searchForm(wanted: Wanted): Html {
  return html`<form class="search" action="/archive" role="search" aria-label="The archive">
<label for="q">Words, “a phrase”, -without, this OR that, begin*</label>
<div class="search-row"><input id="q" type="search" name="q" value="${wanted.q}" maxlength="500"><button>Search</button></div>
<div class="dates">
<div class="whom"><label for="about">About whom or what, in any spelling</label><div class="box"><input id="about" type="search" name="about" value="${wanted.about}" maxlength="200" placeholder="Tokayev, Тоқаев, BRICS …"></div></div>
<div><label for="from">From</label><input id="from" name="from" type="text" inputmode="numeric" placeholder="2024-01" maxlength="10" value="${wanted.from}" aria-describedby="date-form"></div>
<div><label for="to">To</label><input id="to" name="to" type="text" inputmode="numeric" placeholder="2024-12-31" maxlength="10" value="${wanted.to}" aria-describedby="date-form"></div>
<div class="order"><label for="order">Order</label><select id="order" name="order">${wanted.q !== '' && option('', 'Most relevant first', wanted)}${option(wanted.q === '' ? '' : 'newest', 'Newest first', wanted)}${option('oldest', 'Oldest first', wanted)}</select></div>
</div>
<p id="date-form" class="hint">A year, a month (2024-10) or a day (2024-10-23).</p>
${listNames.flatMap((list) => wanted[list].map((value) => html`<input type="hidden" name="${lists[list]}" value="${value}">`))}
</form>
`;
}

function option(value: string, label: string, { order }: Wanted): Html {
  const isChosen = value === (order ?? '').toLowerCase() || (value === '' && (order === undefined || order === 'RELEVANCE'));
  return html`<option value="${value}"${isChosen && html` selected`}>${label}</option>`;
}

/** What narrows the list, each to be taken away again. */
function chosen(wanted: Wanted, names: Names): Html | false {
  const chips = listNames.flatMap((list) =>
    wanted[list].map((value) => {
      const rest = { ...wanted, page: 1, [list]: wanted[list].filter((other) => other !== value) };
      return html`<li><a href="${archivePath(rest)}"><span class="unseen">Take away </span>${nameOf(names, value)}<span class="cross" aria-hidden="true"> ×</span></a></li>`;
    }),
  );
  if (wanted.from !== '' || wanted.to !== '') {
    const span = [wanted.from && `from ${dateInWords(wanted.from)}`, wanted.to && `to ${dateInWords(wanted.to)}`].filter(Boolean).join(' ');
    chips.push(html`<li><a href="${archivePath({ ...wanted, page: 1, from: '', to: '' })}"><span class="unseen">Take away </span>${span}<span class="cross" aria-hidden="true"> ×</span></a></li>`);
  }
  if (chips.length === 0) return false;
  return html`<ul class="chips" aria-label="Only stories about">${chips}${chips.length > 1 && html`<li><a class="clear" href="${archivePath({ q: wanted.q })}">Take all away</a></li>`}</ul>`;
}

/** On a small screen, what narrows the list is beneath it: `leadsOn` to there. */
function results(wanted: Wanted, { totalCount, startIndex, endIndex, pageCount, pageInfo, liveCursor, edges }: Articles, leadsOn: boolean): Html {
  if (totalCount === 0 || (edges.length === 0 && wanted.page === 1)) {
    return html`${followBar(wanted, liveCursor)}<div class="trouble"><h2>No story matches</h2><p>Try fewer words, a longer time, or take something away. <a href="${archivePath(nothingWanted)}">All stories, the newest first</a></p></div>`;
  }
  if (edges.length === 0) return html`<div class="trouble"><h2>There is no page ${wanted.page}</h2><p>${pageCount === undefined ? html`<a href="${archivePath({ ...wanted, page: 1 })}">To the first</a>` : html`The list has ${counted(pageCount, 'page', 'pages')}. <a href="${archivePath({ ...wanted, page: pageCount })}">To the last</a>`}</p></div>`;
  return html`<section aria-labelledby="count"><h2 id="count" class="count">${startIndex.toLocaleString('en-GB')}–${endIndex.toLocaleString('en-GB')}${totalCount !== undefined && html` of ${counted(totalCount, 'story', 'stories')}`}</h2>
${totalCount === undefined && html`<p class="hint">How many there are, and what to narrow them by, can’t be counted at the moment. Load the page again in half a minute.</p>
`}${leadsOn && html`<p class="to-facets"><a href="#${facetsId}">Narrow down by country, person or event</a></p>
`}${followBar(wanted, liveCursor)}
<ol class="stories" start="${startIndex}">${edges.map(({ node, highlights }) => storyItem(node, shownOf(node, highlights)))}</ol>
${pageLinks(wanted, pageCount, pageInfo.hasNextPage)}</section>`;
}

/** The place of the switch, which the page's script makes, and of the stories that come; what to follow, and from where on. */
function followBar(wanted: Wanted, liveCursor: string): Html {
  const plan = { query: String(ArchiveNewsDocument), filter: filterOf(wanted), after: liveCursor };
  return html`<div id="follow" class="follow" data-plan="${JSON.stringify(plan)}" data-live="${wanted.live ? '1' : '0'}"></div>`;
}

function nobody({ about }: Wanted): Html {
  return html`<div class="trouble" role="alert"><h2>Nobody and nothing is called “${about.slice(0, 80)}” here</h2><p>Try the family name alone, or another spelling. <a href="/archive">All stories, the newest first</a></p></div>`;
}

/** Who else may have been meant. */
function others({ others: list }: Meaning): Html | false {
  return list.length > 0 && html`<p class="hint">Or did you mean ${list.map(({ name, path }, n) => html`${n > 0 && ', '}<a href="${path}">${name}</a>`)}?</p>`;
}

function problemBox(problems: readonly string[]): Html {
  return html`<div class="trouble" role="alert"><h2>This can’t be searched for</h2>${problems.map((problem) => html`<p>${problem}</p>`)}<p><a href="/archive">All stories, the newest first</a></p></div>`;
}
