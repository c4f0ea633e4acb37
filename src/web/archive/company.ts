import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import { counted } from './dates.ts';
import { html, type Html } from '../html.ts';
import { entityLink, entityPath, type Named } from './links.ts';

/** An entity that stories speak of together with the one whose page it is, and how many do. */
export interface Companion {
  readonly entity: Named;
  readonly articles: number;
}

interface Dot extends SimulationNodeDatum {
  readonly named: Named;
  readonly radius: number;
  /** Half of what its name takes. */
  readonly reach: number;
  readonly articles: number;
}

/** As wide as can be read on a small screen, where it is a fifth smaller. */
const width = 460;
const height = 400;
const letter = 6.6;

/** Who appears with whom, as a picture; beside it the same as a list, for those who don't see it and for paper. */
export function company(center: Named, companions: readonly Companion[]): Html | false {
  if (companions.length === 0) return false;
  const [middle, ...dots] = laidOut(center, companions);
  if (!middle) return false;
  const lines = dots.map((dot) => html`<line x1="${at(middle.x)}" y1="${at(middle.y)}" x2="${at(dot.x)}" y2="${at(dot.y)}" stroke-width="${at(0.75 + dot.radius / 6)}"/>`);
  const top = Math.min(...[middle, ...dots].map(({ y = 0, radius }) => y - radius)) - 4;
  const bottom = Math.max(...[middle, ...dots].map(({ y = 0, radius }) => y + radius)) + 24;
  return html`<div class="company"><svg viewBox="0 ${at(top)} ${width} ${at(bottom - top)}" aria-hidden="true" focusable="false"><g class="ties">${lines}</g>${dots.map(drawn)}${drawn(middle)}</svg>
<ol class="lines tight">${companions.map(({ entity, articles }) => html`<li>${entityLink(entity)} <span class="detail">${counted(articles, 'story', 'stories')} together</span></li>`)}</ol></div>`;
}

/** The more stories, the larger and the nearer. The simulation has no chance in it: the same page looks the same twice. */
function laidOut(center: Named, companions: readonly Companion[]): readonly Dot[] {
  const most = Math.max(...companions.map(({ articles }) => articles));
  const dotOf = (named: Named, articles: number, radius: number): Dot => ({ named, articles, radius, reach: Math.max(radius, (shortened(named.name).length * letter) / 2) });
  const middle: Dot = { ...dotOf(center, 0, 18), fx: width / 2, fy: height / 2 };
  const dots = companions.map(({ entity, articles }, n) => ({
    ...dotOf(entity, articles, 5 + 9 * Math.sqrt(articles / most)),
    // Around it in turn, or all would begin in one place.
    x: width / 2 + 150 * Math.cos((2 * Math.PI * n) / companions.length), y: height / 2 + 140 * Math.sin((2 * Math.PI * n) / companions.length),
  }));
  const ties: SimulationLinkDatum<Dot>[] = dots.map((dot) => ({ source: middle, target: dot }));
  const simulation = forceSimulation<Dot>([middle, ...dots])
    .force('ties', forceLink<Dot, SimulationLinkDatum<Dot>>(ties).distance((tie) => 170 - 70 * ((tie.target as Dot).articles / most)).strength(0.5))
    .force('apart', forceManyBody().strength(-260))
    .force('names', forceCollide<Dot>((dot) => Math.max(30, Math.min(62, dot.reach)) + 4).strength(0.9).iterations(3))
    // The picture is wider than it is high.
    .force('x', forceX<Dot>(width / 2).strength(0.02))
    .force('y', forceY<Dot>(height / 2).strength(0.12))
    .stop();
  simulation.tick(200);
  for (const dot of dots) {
    dot.x = Math.min(width - dot.reach - 4, Math.max(dot.reach + 4, dot.x ?? 0));
    dot.y = Math.min(height - dot.radius - 22, Math.max(dot.radius + 4, dot.y ?? 0));
  }
  return [middle, ...dots];
}

function drawn({ named, radius, x, y, articles }: Dot): Html {
  const { __typename: type = 'Country', slug, name } = named;
  const dot = html`<circle class="dot-${type.toLowerCase()}" cx="${at(x)}" cy="${at(y)}" r="${at(radius)}"/><text x="${at(x)}" y="${at((y ?? 0) + radius + 14)}" text-anchor="middle">${shortened(name)}</text>`;
  if (articles === 0) return html`<g class="center">${dot}</g>`;
  return html`<a href="${entityPath(type, slug)}" tabindex="-1"><title>${name}: ${counted(articles, 'story', 'stories')}</title>${dot}</a>`;
}

function shortened(name: string): string {
  return name.length > 24 ? `${name.slice(0, 22).trimEnd()}…` : name;
}

function at(value: number | undefined): string {
  return String(Math.round((value ?? 0) * 10) / 10);
}
