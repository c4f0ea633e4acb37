/** Pages of people, countries, organizations and events. */
export const entityStyles = `
.entity-head { margin-bottom: 1rem; }
.entity-head h1 { margin: 0; font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem); letter-spacing: -.015em; }
.entity-head .subtitle { margin: .35rem 0 0; color: var(--ink); font-size: 1.0625rem; }
.entity-head .standfirst { max-width: 44rem; margin: .6rem 0 0; color: var(--muted); font: 1.0625rem/1.5 var(--headline-font); }
.aliases { max-width: 44rem; margin: .6rem 0 0; color: var(--muted); font-size: .8125rem; overflow-wrap: anywhere; }
.aliases span { font-weight: 600; }
.with-side { display: grid; grid-template-columns: minmax(0, 1fr) 20rem; gap: 0 2.5rem; align-items: start; }
.part { margin-top: 1.5rem; }
.part > h2 { margin: 0; padding-bottom: .35rem; border-bottom: 1px solid var(--ink); font: 700 .8125rem/1.5 var(--text-font); letter-spacing: .06em; text-transform: uppercase; }
.none, .more { margin: .8rem 0; }
.more { font-weight: 600; }
.detail { color: var(--muted); font-size: .8125rem; }
.lines { list-style: none; margin: 0; padding: 0; }
.lines li { padding: .5rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.lines li:first-child { border-top: 0; }
.lines .detail { display: block; }
.lines.tight li { padding: .25rem 0; border: 0; }
.lines.tight a { text-decoration: underline; }
.lines.tight .detail { display: inline; }
.lines a, .facts a { text-decoration: none; }
.lines .detail a { color: inherit; text-decoration: underline; }
.lines a:hover, .facts a:hover { text-decoration: underline; }
.lines + details { border-top: 1px solid var(--line); }
summary { padding: .5rem 0; color: var(--accent); font-weight: 600; font-size: .9375rem; cursor: pointer; }
.status { color: var(--warn); font-weight: 600; }
.role { margin: .8rem 0 .1rem; font: 600 .875rem/1.4 var(--text-font); color: var(--muted); }
.facts { margin: 1.5rem 0 0; padding: .3rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--raised); }
.facts div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: .75rem; padding: .4rem 0; border-top: 1px solid var(--line); font-size: .9375rem; }
.facts div:first-child { border-top: 0; }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.facts .of { margin-inline-end: .9rem; }
.spoken .of { margin-block: .1rem .2rem; line-height: 1.35; }
.offices { list-style: none; margin: .6rem 0 0 .3rem; padding: 0; border-inline-start: 2px solid var(--line); }
.offices li { position: relative; padding: .4rem 0 .6rem 1.2rem; line-height: 1.4; }
.offices li::before { content: ''; position: absolute; left: -.45rem; top: .8rem; width: .75rem; height: .75rem; border-radius: 50%; border: 2px solid var(--muted); background: var(--paper); }
.offices .held::before { border-color: var(--accent); background: var(--accent); }
.offices .when { display: block; color: var(--muted); font-size: .8125rem; font-variant-numeric: tabular-nums; }
.offices .of { font-size: .875rem; }
.offices .of a { text-decoration: none; }
@media (max-width: 52rem) { .with-side { grid-template-columns: minmax(0, 1fr); } }
`;
