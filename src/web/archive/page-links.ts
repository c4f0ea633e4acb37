import { archivePath, lastPage, type Wanted } from './address.ts';
import { html, type Html } from '../html.ts';

/** Previous, the first, those around, the last, next: 1 … 4 5 6 … 12. Where it is not known how many there are, previous and next. */
export function pageLinks(wanted: Wanted, pageCount: number | undefined, hasNextPage = false): Html | false {
  const { page } = wanted;
  const last = Math.min(pageCount ?? (hasNextPage ? page + 1 : page), lastPage);
  if (last <= 1) return false;
  const to = (number: number) => archivePath({ ...wanted, page: number });
  const numbers = pageCount === undefined ? [] : [...new Set([1, page - 1, page, page + 1, last])].filter((number) => number >= 1 && number <= last).toSorted((a, b) => a - b);
  const links = numbers.map((number, n) => {
    const gap = number - (numbers[n - 1] ?? number - 1) > 1 && html`<span class="gap" aria-hidden="true">…</span>`;
    return html`${gap}<a href="${to(number)}"${number === page && html` aria-current="page"`}><span class="unseen">Page </span>${number}</a>`;
  });
  return html`<nav class="pages" aria-label="Pages">${page > 1 && html`<a rel="prev" href="${to(page - 1)}">Previous</a>`}${links}${page < last && html`<a rel="next" href="${to(page + 1)}">Next</a>`}</nav>
${(pageCount ?? 0) > lastPage && page >= lastPage && html`<p class="hint">Older stories are found by their dates: set “To” above.</p>`}`;
}
