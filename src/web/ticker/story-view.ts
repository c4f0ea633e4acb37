import { make } from './dom.ts';
import type { Remark, Story } from './story-list.ts';
import type { TickerArticle } from './ticker-announcement.ts';
import { dayUnlessToday, minuteTime, wholeTime } from './time.ts';

/** What a click on a country or a person does; without it they are text. */
export type Choose = (kind: 'country' | 'person', key: string) => void;

/** IPTC's urgency in a newsroom's words; what is less urgent goes without saying. */
const urgencies: Readonly<Record<number, string>> = { 1: 'Flash', 2: 'Bulletin', 3: 'Urgent' };
/** A story may speak of twenty countries; the first of them say where it belongs. */
const mostCountries = 4;
const mostPeople = 3;

/** Draws a story into its list item, anew. */
export function drawStory(item: HTMLLIElement, story: Story, choose: Choose | undefined): void {
  item.className = story.withdrawal ? 'story withdrawn' : story.correction ? 'story corrected' : 'story';
  item.setAttribute('part', story.withdrawal ? 'story withdrawn' : 'story');
  item.dataset.id = story.id;
  // The one thing in it that the keyboard goes to is its link; a withdrawn one has none.
  const article = make('article', { lang: story.article?.language, ...(story.withdrawal && { tabindex: '-1' }) }, ...contentOf(story, choose));
  item.replaceChildren(timeOf(story.shownAt), article);
}

function contentOf(story: Story, choose: Choose | undefined): (Node | false)[] {
  const { article, withdrawal, correction } = story;
  if (withdrawal) return [headlineOfWithdrawn(story), remark('withdrawal', 'Withdrawn', withdrawal)];
  if (!article) return [];
  return [
    kickerOf(article),
    make('h3', { part: 'headline', dir: 'auto' }, linkTo(article)),
    correction !== null && remark('correction', 'Correction', correction),
    article.summary !== '' && make('p', { class: 'summary', part: 'summary', dir: 'auto' }, article.summary),
    aboutOf(article, choose),
  ];
}

/** Only to where a browser may go: a javascript: address would be a script of the server's on the page that embeds us. */
function linkTo({ url, headline }: TickerArticle): Node {
  return make('a', { href: /^https?:\/\//.test(url) ? url : undefined, part: 'link' }, headline);
}

function headlineOfWithdrawn({ headline }: Story): Node {
  return make('h3', { part: 'headline', dir: 'auto' }, headline === null ? 'A story was withdrawn' : make('del', {}, headline));
}

function remark(kind: string, label: string, { text, at }: Remark): Node {
  const when = new Date(at);
  const date = dayUnlessToday(when, new Date());
  return make(
    'p',
    { class: `remark ${kind}`, part: kind },
    make('strong', { lang: 'en' }, label),
    ' ',
    make('time', { datetime: at, lang: 'en', title: wholeTime(when) }, [date, minuteTime(when)].filter(Boolean).join(', ')),
    text !== '' && make('span', { class: 'text', dir: 'auto' }, text),
  );
}

/** The hour today; before, the day says more. */
function timeOf(at: string): Node {
  const when = new Date(at);
  const date = dayUnlessToday(when, new Date());
  return make('time', { class: 'when', part: 'time', datetime: at, title: wholeTime(when) }, make('b', {}, date || minuteTime(when)), date !== '' && ` ${minuteTime(when)}`);
}

function kickerOf({ section, urgency }: TickerArticle): Node | false {
  const word = urgencies[urgency];
  if (word === undefined && section === null) return false;
  return make('p', { class: 'kicker', part: 'kicker' }, word !== undefined && make('strong', { class: `urgency urgency-${urgency}`, part: 'urgency', lang: 'en' }, word), section);
}

function aboutOf({ countries, people }: TickerArticle, choose: Choose | undefined): Node | false {
  if (countries.length === 0 && people.length === 0) return false;
  return make(
    'ul',
    { class: 'about', part: 'about', lang: 'en', 'aria-label': 'About' },
    ...countries.slice(0, mostCountries).map(({ code, name, flag }) =>
      make('li', { class: 'country' }, chip(name, () => choose?.('country', code), choose, make('span', { class: 'flag', 'aria-hidden': 'true' }, flag), make('span', { class: 'name' }, name))),
    ),
    rest(countries.slice(mostCountries).map(({ name }) => name)),
    ...people.slice(0, mostPeople).map(({ slug, name }) => make('li', { class: 'person' }, chip(name, () => choose?.('person', slug), choose, name))),
    rest(people.slice(mostPeople).map(({ name }) => name)),
  );
}

function chip(name: string, act: () => void, choose: Choose | undefined, ...content: readonly (Node | string)[]): Node {
  if (!choose) return make('span', { class: 'chip', title: name }, ...content);
  const button = make('button', { class: 'chip', type: 'button', title: `Only stories about ${name}`, 'aria-label': `${name}: show only stories about it` }, ...content);
  button.addEventListener('click', act);
  return button;
}

function rest(names: readonly string[]): Node | false {
  return names.length > 0 && make('li', { class: 'rest', title: names.join(', ') }, `+${names.length}`);
}
