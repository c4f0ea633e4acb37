import type { Article } from './article.ts';
import { creditsIn } from './credits.ts';
import { datesIn, type TextDate } from './dates.ts';
import { eventsIn } from './events.ts';
import { figuresIn, type Figure } from './figures.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Happening } from './happening.ts';
import type { Known } from './known.ts';
import { matchKnown, namedIn } from './matching.ts';
import { mentionsIn } from './mentions.ts';
import { aboutFrom, subjectsOf } from './salience.ts';
import { withRelative } from './relative-days.ts';
import { readStory, subjectKey, type Naming, type Story } from './story.ts';

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

/** A story as it is read, before it is told what happens in it. */
export interface Reading {
  readonly story: Story;
  readonly namings: readonly Naming[];
  /** Those of whom it speaks; the others only took its pictures. */
  readonly own: readonly Naming[];
  readonly credits: ReadonlySet<Naming>;
  readonly dates: readonly TextDate[];
}

/** Finds the words, names and dates of a story. */
export function readingOf(article: Article, gazetteer: Gazetteer): Reading {
  const text = article.text.slice(0, mostText);
  const story = readStory(text, gazetteer);
  const namings = mentionsIn(story).filter(({ entity, start, end }) => !entity || !article.isRefused?.(entity.id, text.slice(start, end)));
  const credits = creditsIn(story, namings);
  return { story, namings, credits, own: namings.filter((naming) => !credits.has(naming)), dates: withRelative(text, datesIn(text, article.publishedOn)) };
}

/**
 * Finds who and what a story speaks of. Offsets are UTF-16 code units into `textOf(article)`. Pure: the same text, day and
 * gazetteer give the same answer. Takes some 2 ms for 400 words.
 */
export function link(article: Article, gazetteer: Gazetteer): Linked {
  const { story, namings, own, credits, dates } = readingOf(article, gazetteer);
  const named = namedIn(story, own, gazetteer);
  const events = eventsIn(story, own, dates, article.publishedOn).map((happening) => ({ ...happening, known: matchKnown(happening, gazetteer, article.publishedOn, named) }));
  const subjects = subjectsOf(story, namings, credits);
  const mentions = namings.map((naming) => ({ ...naming, salience: subjects.get(subjectKey(naming))?.salience ?? 0 }));
  return { mentions, events, figures: figuresIn(story.text, story.tokens, dates, { peoples: new Set(namings.flatMap(({ sense, start }) => (sense === 'PEOPLE' || sense === 'ETHNIC' ? start : []))), titleEnd: story.headline === 'TITLE' ? story.headlineEnd : 0, countries: countriesOf(namings) }) };
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
