/** Stories in a list, and a story whole. */
export const storyPageStyles = `
.stories { list-style: none; margin: 0; padding: 0; }
.story { position: relative; padding: 1rem 0 1.05rem; border-top: 1px solid var(--line); }
.stories > .story:first-child { border-top: 0; }
.kicker { margin: 0 0 .2rem; color: var(--muted); font: 600 .75rem/1.6 var(--text-font); letter-spacing: .06em; text-transform: uppercase; }
.urgency { display: inline-block; margin-inline-end: .6em; padding: 0 .5em; border-radius: 3px; background: var(--accent); color: var(--on-accent); font-weight: 700; }
.urgency-3 { background: none; color: var(--accent); box-shadow: inset 0 0 0 1px currentColor; }
.story h3 { margin: 0; font-size: 1.1875rem; line-height: 1.3; text-wrap: pretty; }
.story h3 a { color: var(--ink); text-decoration: none; }
.story h3 a:hover { color: var(--accent); text-decoration: underline; }
.summary { margin: .3rem 0 0; font: 1rem/1.5 var(--headline-font); text-wrap: pretty; overflow-wrap: anywhere; }
.about { display: flex; flex-wrap: wrap; gap: 0 .9rem; margin: .4rem 0 0; color: var(--muted); font-size: .8125rem; }
.about time { font-variant-numeric: tabular-nums; }
.of { display: inline-block; }
.about .of a { color: var(--muted); text-decoration: none; }
.about .of a:hover { color: var(--accent); text-decoration: underline; }
mark { padding: 0 .1em; border-radius: 2px; background: var(--mark); color: inherit; }
.story.withdrawn h3 { color: var(--muted); font-weight: 400; }
.remark { margin: .6rem 0 0; padding: .5rem .8rem; border-inline-start: 3px solid var(--warn); background: var(--warn-ground); font: .875rem/1.5 var(--text-font); overflow-wrap: anywhere; }
.remark strong { color: var(--warn); }
.remark time { color: var(--muted); }
.remark .text { display: block; }
.withdrawn .remark { border-color: var(--accent); background: var(--tint); }
.withdrawn .remark strong { color: var(--accent); }
.article { max-width: 42rem; margin: 0 auto; }
.article h1 { margin: 0; font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.5rem); letter-spacing: -.015em; }
.article .standfirst { margin: .75rem 0 0; color: var(--muted); font: 1.1875rem/1.45 var(--headline-font); text-wrap: pretty; overflow-wrap: anywhere; }
.byline { margin: .9rem 0 0; padding: .6rem 0; border-block: 1px solid var(--line); color: var(--muted); font-size: .875rem; overflow-wrap: anywhere; }
.byline .by { color: var(--ink); font-weight: 600; }
.lead { display: block; max-width: 100%; margin: 1.25rem 0 0; border-radius: 4px; }
.body { margin-top: 1.25rem; font: 1.125rem/1.65 var(--headline-font); overflow-wrap: anywhere; }
.body p { margin: 0 0 1em; text-wrap: pretty; hyphens: auto; }
.body img { max-width: 100%; height: auto; }
.body h2, .body h3, .body h4 { margin: 1.5em 0 .5em; font-size: 1.25em; }
.body blockquote { margin: 1em 0; padding-inline-start: 1.2em; border-inline-start: 3px solid var(--line); color: var(--muted); }
.body pre, .body table { display: block; max-width: 100%; overflow-x: auto; font-size: .875em; }
.body figure { margin: 1em 0; }
.body figcaption { color: var(--muted); font: .875rem/1.5 var(--text-font); }
.body td, .body th { padding: .3em .7em; border: 1px solid var(--line); text-align: start; }
.after { max-width: 42rem; margin: 0 auto; }
.related a { color: var(--ink); font: 700 1.0625rem/1.35 var(--headline-font); text-decoration: none; }
.related a:hover { color: var(--accent); text-decoration: underline; }
@media print { .article, .after { max-width: none; } .body { font-size: 11pt; } }
`;
