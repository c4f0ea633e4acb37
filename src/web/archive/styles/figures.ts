/** Timelines, the company that someone keeps, and what a list may be narrowed to. */
export const figureStyles = `
.timeline { margin: 1rem 0 .5rem; }
.timeline .whole { display: block; overflow: visible; }
.timeline .bar { fill: color-mix(in srgb, var(--accent) 72%, var(--paper)); }
.timeline a:hover .bar { fill: var(--accent); }
.timeline .axis { stroke: var(--line); stroke-width: 1; }
.timeline text { fill: var(--muted); font: .8125rem var(--text-font); font-variant-numeric: tabular-nums; }
.timeline .selection { fill: var(--accent); fill-opacity: .22; stroke: var(--accent); }
.timeline summary, .more-of summary { display: inline-block; padding: .2rem 0; color: var(--muted); font-size: .8125rem; font-weight: 400; cursor: pointer; }
.timeline table { margin-top: .4rem; border-collapse: collapse; font-size: .875rem; }
.timeline th { text-align: start; font-weight: 400; }
.timeline th, .timeline td { padding: .2rem 1.5rem .2rem 0; border-bottom: 1px solid var(--line); }
.timeline td { text-align: end; font-variant-numeric: tabular-nums; }
.company svg { display: block; width: 100%; max-width: 38rem; height: auto; margin: .6rem auto; }
.company .ties line { stroke: var(--line); }
.company circle { fill: var(--muted); }
.company .dot-person { fill: var(--accent); }
.company .dot-country { fill: var(--live); }
.company .dot-organization { fill: var(--warn); }
.company text { fill: var(--ink); font: 12px var(--text-font); paint-order: stroke; stroke: var(--paper); stroke-width: 3px; }
.company .center text { font-weight: 700; }
.company a:hover text { fill: var(--accent); text-decoration: underline; }
.company .lines { columns: 16rem 2; column-gap: 2rem; }
.with-facets { display: grid; grid-template-columns: minmax(0, 1fr) 16rem; gap: 0 2.5rem; align-items: start; }
.facets h2 { margin: 1.25rem 0 .3rem; padding-bottom: .35rem; border-bottom: 1px solid var(--ink); font: 700 .8125rem/1.5 var(--text-font); letter-spacing: .06em; text-transform: uppercase; }
.facets ul { list-style: none; margin: 0; padding: 0; }
.facets a { display: flex; justify-content: space-between; gap: .75rem; padding: .2rem .4rem; margin: 0 -.4rem; border-radius: 4px; color: var(--ink); text-decoration: none; font-size: .9375rem; }
.facets a:hover { background: var(--tint); color: var(--accent); }
.facets .name { overflow-wrap: anywhere; }
.facets .number { color: var(--muted); font-size: .8125rem; line-height: 1.75; font-variant-numeric: tabular-nums; }
.facets a[aria-current] { background: color-mix(in srgb, var(--accent) 16%, var(--raised)); font-weight: 600; }
.facets a[aria-current] .number { color: var(--ink); }
@media (max-width: 52rem) { .with-facets { grid-template-columns: minmax(0, 1fr); } .facets { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 0 2rem; border-top: 3px double var(--line); } .to-facets { display: block; } }
@media print { .facets, .timeline details { display: none; } }
`;
