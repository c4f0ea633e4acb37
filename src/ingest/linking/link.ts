import type { Article } from './article.ts';
import { creditsIn } from './credits.ts';
import { datesIn } from './dates.ts';
import { eventsIn } from './events.ts';
import { figuresIn, type Figure } from './figures.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Happening } from './happening.ts';
import type { Known } from './known.ts';
import { matchKnown, namedIn } from './matching.ts';
import { mentionsIn } from './mentions.ts';
import { aboutFrom, subjectsOf } from './salience.ts';
import { withRelative } from './relative-days.ts';
import { readStory, subjectKey, type Naming } from './story.ts';

/** One naming, with what the one named is to the story. */
export interface LinkedNaming extends Naming {
  /** 0 to 1, the same for each naming of one entity. */
  readonly salience: number;
}

export interface LinkedEvent extends Happening {
  /** The event of the gazetteer that this is; null for one to be proposed. */
  readonly known: Known | null;
}

/** All that a story was found to speak of. */
export interface Linked {
  readonly mentions: readonly LinkedNaming[];
  readonly events: readonly LinkedEvent[];
  readonly figures: readonly Figure[];
}

/** No more of a text is read: what a story is about is said before. UTF-16 code units. */
export const mostText = 200_000;

/**
 * Finds who and what a story speaks of. Offsets are UTF-16 code units into `textOf(article)`. Pure: the same text, day and
 * gazetteer give the same answer. Takes time linear in the text; some 1 ms for 400 words.
 */
export function link(article: Article, gazetteer: Gazetteer): Linked {
  const text = article.text.slice(0, mostText);
  const story = readStory(text, gazetteer);
  const namings = mentionsIn(story).filter(({ entity, start, end }) => !entity || !article.isRefused?.(entity.id, text.slice(start, end)));
  const dates = withRelative(text, datesIn(text, article.publishedOn));
  const credits = creditsIn(story, namings);
  const own = namings.filter((naming) => !credits.has(naming));
  const named = namedIn(story, own, gazetteer);
  const events = eventsIn(story, own, dates, article.publishedOn).map((happening) => ({ ...happening, known: matchKnown(happening, gazetteer, article.publishedOn, named) }));
  const subjects = subjectsOf(story, namings, credits);
  const mentions = namings.map((naming) => ({ ...naming, salience: subjects.get(subjectKey(naming))?.salience ?? 0 }));
  return { mentions, events, figures: figuresIn(text, story.tokens, dates, { peoples: new Set(namings.flatMap(({ sense, start }) => (sense === 'PEOPLE' || sense === 'ETHNIC' ? start : []))), titleEnd: story.headline === 'TITLE' ? story.headlineEnd : 0, countries: countriesOf(namings) }) };
}

/** The most named first. */
function countriesOf(namings: readonly Naming[]): string[] {
  const counts = new Map<string, number>();
  for (const { kind, code } of namings) if (kind === 'COUNTRY' && code) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([code]) => code);
}

export function isAbout({ salience }: { readonly salience: number }): boolean {
  return salience >= aboutFrom;
}
