import { archivePath, lists, type ListName, type Wanted } from './address.ts';
import { html, type Html } from '../html.ts';

/** One way to narrow a list: its value in the address, its name, and how many stories it leaves. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly sign?: string;
  readonly count: number;
}

export interface Facet {
  readonly list: ListName;
  readonly title: string;
  readonly choices: readonly Choice[];
}

/** Where they are on the page. */
export const facetsId = 'narrow';

/** What the list may be narrowed to, each a link; what it is narrowed to already leads back. */
export function facetNav(wanted: Wanted, facets: readonly Facet[]): Html | false {
  const shown = facets.filter(({ choices }) => choices.length > 0);
  if (shown.length === 0) return false;
  return html`<nav class="facets" id="${facetsId}" aria-label="Narrow down">${shown.map((facet) => facetGroup(wanted, facet))}</nav>`;
}

function facetGroup(wanted: Wanted, { list, title, choices }: Facet): Html {
  const id = `facet-${lists[list]}`;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ul>${choices.map((choice) => choiceLink(wanted, list, choice))}</ul></section>
`;
}

function choiceLink(wanted: Wanted, list: ListName, { value, name, sign, count }: Choice): Html {
  const values = wanted[list];
  const isChosen = values.includes(value);
  const path = archivePath({ ...wanted, page: 1, [list]: isChosen ? values.filter((other) => other !== value) : [...values, value] });
  return html`<li><a href="${path}"${isChosen && html` aria-current="true"`}><span class="name">${sign !== undefined && html`<span class="flag" aria-hidden="true">${sign}</span> `}${name}${isChosen && html`<span class="unseen"> (chosen: take away)</span>`}</span> <span class="number">${count.toLocaleString('en-GB')}</span></a></li>
`;
}
