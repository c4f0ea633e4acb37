import { lightStyles } from '../../ticker/styles/light.ts';
import { suggestionStyles } from '../../ticker/styles/suggestions.ts';

/** The archive's own page: the search, what narrows it, and the ways on. */
export const archiveStyles = `
${lightStyles}
${suggestionStyles}
.box { position: relative; flex: 1; min-width: 0; }
.dates { margin-top: .9rem; }
.follow { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem 1rem; min-height: 2.75rem; }
.follow:empty { display: none; }
.switch { display: inline-flex; align-items: center; gap: .6em; min-height: 2rem; padding: .2rem .8rem; border-radius: 999px; border-color: var(--line); background: var(--raised); color: var(--ink); font-size: .875rem; }
.switch::before { content: ''; width: 1.7em; height: 1em; border-radius: 1em; background: radial-gradient(circle at .5em 50%, var(--raised) .34em, transparent .38em), var(--muted); }
.switch[aria-checked='true'] { border-color: var(--live); }
.switch[aria-checked='true']::before { background: radial-gradient(circle at calc(100% - .5em) 50%, var(--raised) .34em, transparent .38em), var(--live); }
.came { border-inline-start: 3px solid var(--live); padding-inline-start: 1rem; margin: .5rem 0; }
.came:empty { display: none; }
.fresh { animation: shine 3.2s ease-out; }
@keyframes shine { from { background: var(--tint); } }
.search { position: relative; }
.search-row { display: flex; gap: .5rem; max-width: 44rem; }
.search-row input { flex: 1; min-width: 0; width: 100%; min-height: 2.75rem; font-size: 1.0625rem; }
.search label { display: block; margin-bottom: .25rem; color: var(--muted); font-size: .8125rem; font-weight: 600; }
.dates { display: flex; flex-wrap: wrap; align-items: end; gap: .6rem .75rem; }
.dates > div { flex: 0 1 9.5rem; }
.dates > .whom { flex: 1 1 18rem; max-width: 26rem; }
.dates > .order { flex-basis: 12.5rem; }
@media (max-width: 34rem) { .dates > div { flex: 1 1 8rem; } .dates > .order { flex-basis: 100%; } .order select { width: 100%; } }
.passage { color: var(--muted); }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; list-style: none; margin: 1rem 0 0; padding: 0; }
.chips a { display: inline-block; padding: .2rem .7rem; border-radius: 4px; background: color-mix(in srgb, var(--accent) 16%, var(--raised)); color: var(--ink); font: 600 .875rem/1.6 var(--text-font); text-decoration: none; overflow-wrap: anywhere; }
.chips a:hover { background: var(--accent); color: var(--on-accent); }
.chips .clear { background: none; color: var(--accent); text-decoration: underline; }
.count { margin: 1.25rem 0 0; padding-bottom: .35rem; border-bottom: 1px solid var(--ink); font: 600 .9375rem/1.5 var(--text-font); letter-spacing: 0; }
.to-facets { display: none; margin: .6rem 0 0; font-size: .9375rem; }
.pages { display: flex; flex-wrap: wrap; align-items: center; gap: .35rem; margin: 1.25rem 0; }
.pages a, .pages span { min-width: 2.25rem; padding: .3rem .7rem; border: 1px solid var(--line); border-radius: 6px; background: var(--raised); text-align: center; text-decoration: none; font-size: .9375rem; font-variant-numeric: tabular-nums; }
.pages a:hover { border-color: var(--accent); }
.pages [aria-current] { border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 700; }
.pages .gap { border-color: transparent; background: none; min-width: 0; padding-inline: .1rem; }
`;
