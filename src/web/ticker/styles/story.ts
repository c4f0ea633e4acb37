import { lightStyles } from './light.ts';

/** How the light, the stories and a notice look, on the ticker's page and in the embedded component alike. */
export const storyStyles = `
.stories { list-style: none; margin: 0; padding: 0; }
.story { position: relative; display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: 0 1rem; padding: 1.05rem 0 1.1rem; border-top: 1px solid var(--line); box-sizing: border-box; }
.story:first-child { border-top: 0; }
.story[data-seen]:not(:first-child) { border-top: 2px solid var(--accent); }
.story[data-seen]:not(:first-child)::before { content: 'Seen before'; position: absolute; top: -.75em; right: 0; padding: 0 .5em; background: var(--paper); color: var(--accent); font: 600 .75rem/1.5 var(--text-font); }
.story:focus-within::after { content: ''; position: absolute; inset: .35rem auto .35rem -.9rem; width: 3px; border-radius: 2px; background: var(--accent); }
.when { color: var(--muted); font: .8125rem/1.45 var(--text-font); font-variant-numeric: tabular-nums; padding-top: .1rem; }
.when b { display: block; color: var(--ink); font-weight: 600; font-size: .9375rem; }
.kicker { margin: 0 0 .2rem; color: var(--muted); font: 600 .75rem/1.6 var(--text-font); letter-spacing: .06em; text-transform: uppercase; }
.urgency { display: inline-block; margin-inline-end: .6em; padding: 0 .5em; border-radius: 3px; background: var(--accent); color: var(--on-accent); font-weight: 700; }
.urgency-3 { background: none; color: var(--accent); box-shadow: inset 0 0 0 1px currentColor; }
.story h3 { margin: 0; color: var(--ink); font: 700 1.1875rem/1.3 var(--headline-font); letter-spacing: -.005em; text-wrap: pretty; overflow-wrap: anywhere; }
.story h3 a { color: inherit; text-decoration: none; }
.story h3 a:hover { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .15em; }
.summary { margin: .3rem 0 0; color: var(--ink); opacity: .88; font: 1rem/1.5 var(--headline-font); text-wrap: pretty; overflow-wrap: anywhere; }
.about { display: flex; flex-wrap: wrap; gap: 0 .85rem; list-style: none; margin: .4rem 0 0; padding: 0; color: var(--muted); font: .8125rem/1.5 var(--text-font); }
.chip { display: inline-flex; align-items: center; gap: .35em; min-height: 1.5rem; padding: 0; border: 0; background: none; color: inherit; font: inherit; text-align: start; }
button.chip { cursor: pointer; }
button.chip:hover { color: var(--accent); text-decoration: underline; text-underline-offset: .2em; }
.flag { font-size: 1.05em; }
.rest { align-self: center; }
.person .chip { font-weight: 600; }
.remark { margin: .5rem 0 0; padding: .4rem .7rem; border-inline-start: 3px solid var(--warn); background: var(--warn-ground); color: var(--ink); font: .875rem/1.5 var(--text-font); overflow-wrap: anywhere; }
.remark strong { color: var(--warn); }
.remark time { color: var(--muted); font-variant-numeric: tabular-nums; }
.remark .text { display: block; }
.withdrawn h3 { color: var(--muted); font-weight: 400; }
.withdrawn del { text-decoration-thickness: 1.5px; }
.withdrawn .remark { border-color: var(--accent); background: var(--tint); }
.withdrawn .remark strong { color: var(--accent); }
.fresh { animation: shine 3.2s ease-out; }
@keyframes shine { from { background: var(--tint); box-shadow: -1rem 0 0 var(--tint), 1rem 0 0 var(--tint); } }
${lightStyles}
.retry, .notice button { padding: .3rem .8rem; border: 1px solid var(--line); border-radius: 999px; background: var(--raised); color: var(--ink); font: 600 .8125rem/1.4 var(--text-font); cursor: pointer; }
.retry:hover, .notice button:hover { border-color: var(--accent); color: var(--accent); }
.notice { margin: 1.5rem 0; padding: 1.5rem; border: 1px solid var(--line); border-radius: 8px; background: var(--raised); color: var(--ink); text-align: center; }
.notice h2 { margin: 0; font: 700 1.25rem/1.3 var(--headline-font); }
.notice p { max-width: 34rem; margin: .5rem auto 0; color: var(--muted); font: .9375rem/1.55 var(--text-font); overflow-wrap: anywhere; }
.notice button { margin-top: 1rem; padding: .5rem 1.1rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
[hidden] { display: none !important; }
@media (prefers-reduced-motion: reduce) { *, *::before, *::after { animation: none !important; transition: none !important; scroll-behavior: auto !important; } }
@media (forced-colors: active) { .dot { forced-color-adjust: none; } .urgency { border: 1px solid; } }
`;

/** Where the time stands above a story, for want of a place beside it. */
export const narrowStoryStyles = `
.story { grid-template-columns: minmax(0, 1fr); padding: .85rem 0 .95rem; }
.when { padding: 0 0 .15rem; }
.when b { display: inline; font-size: inherit; }
.story h3 { font-size: 1.125rem; }
.story:focus-within::after { left: -.6rem; }
`;
