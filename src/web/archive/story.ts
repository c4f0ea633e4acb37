import type { StoryFragment } from '../operations.ts';
import { dayInWords, momentInWords } from './dates.ts';
import { html, type Content, type Html } from '../html.ts';
import { articlePath, countryLink, personLink } from './links.ts';

/** IPTC's urgency in a newsroom's words; what is less urgent goes without saying. */
export const urgencies: Readonly<Record<number, string>> = { 1: 'Flash', 2: 'Bulletin', 3: 'Urgent' };

const mostCountries = 4;
const mostPeople = 3;

/** What is shown of a story in place of its headline and summary as they are: with what was searched for marked. */
export interface Shown {
  readonly headline?: Content;
  readonly summary?: Content;
}

/** A story in a list. The page's script draws those that come live with this, too. */
export function storyItem(story: StoryFragment, { headline = story.headline, summary = story.summary }: Shown = {}): Html {
  const { id, slug, language, publishedAt } = story;
  return html`<li class="story" data-id="${id}"><article lang="${language}">
${kicker(story)}<h3 dir="auto"><a href="${articlePath(slug)}">${headline}</a></h3>
${summary !== '' && html`<p class="summary" dir="auto">${summary}</p>`}
<p class="about" lang="en">${publishedAt !== null && timeOf(publishedAt)}${about(story)}</p>
</article></li>
`;
}

export function storyList(stories: readonly StoryFragment[]): Html {
  return html`<ol class="stories">${stories.map((story) => storyItem(story))}</ol>`;
}

export function timeOf(at: string): Html {
  return html`<time datetime="${at}" title="${momentInWords(at)}">${dayInWords(at)}</time>`;
}

/** The section, and how urgent it is if it is. */
export function kicker({ section, urgency }: Pick<StoryFragment, 'section' | 'urgency'>): Html | false {
  const word = urgencies[urgency];
  if (word === undefined && section === null) return false;
  return html`<p class="kicker">${word !== undefined && html`<strong class="urgency urgency-${urgency}" lang="en">${word}</strong>`}${section}</p>`;
}

function about({ countries, people }: StoryFragment): Html[] {
  const links = [...countries.slice(0, mostCountries).map(countryLink), ...people.slice(0, mostPeople).map(personLink)];
  return links.map((link) => html` <span class="of">${link}</span>`);
}
