import { colorStyles } from '../../ticker/styles/colors.ts';

/** What all pages of the archive have: the ground, the mast, links, headings, what is read by ears alone. */
export const frameStyles = `
${colorStyles(':root')}
:root { color-scheme: light dark; --text-font: system-ui, -apple-system, 'Segoe UI', sans-serif; --headline-font: Georgia, 'Times New Roman', serif; --field-line: color-mix(in srgb, var(--muted) 60%, var(--line)); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--text-font); -webkit-text-size-adjust: 100%; }
.column { max-width: 68rem; margin: 0 auto; padding: 0 1.5rem; }
.mast .column { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .3rem 1.5rem; padding-block: .8rem .7rem; }
.mast .column { position: relative; }
.mast .column::after { content: ''; position: absolute; inset: auto 1.5rem 0; border-bottom: 3px double var(--line); }
.mark { margin: 0; font: 700 1.5rem/1.2 var(--headline-font); letter-spacing: -.01em; }
.mark a { display: flex; align-items: center; gap: .6rem; color: inherit; text-decoration: none; }
.mast nav { display: flex; gap: 1.25rem; font-weight: 600; font-size: .9375rem; }
.mast nav a { color: var(--ink); text-decoration: none; padding: .25rem 0; }
.mast nav a:hover { color: var(--accent); text-decoration: underline; text-underline-offset: .25em; }
main.column { min-height: 60vh; padding-block: 1.5rem 2rem; }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: 1px; }
h1, h2, h3 { font-family: var(--headline-font); line-height: 1.2; letter-spacing: -.005em; text-wrap: balance; overflow-wrap: anywhere; }
.page-title { margin: 0 0 1rem; font-size: 1.875rem; }
.skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--raised); }
.skip:focus { left: .5rem; top: .5rem; z-index: 5; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.flag { font-size: 1.05em; }
.foot { padding-block: 1rem 3rem; color: var(--muted); font-size: .8125rem; }
.foot p { border-top: 1px solid var(--line); padding-top: 1rem; margin: 0; }
.hint { margin: .3rem 0 0; color: var(--muted); font-size: .8125rem; }
.trouble { max-width: 40rem; margin: 1.5rem 0; padding: 1.25rem 1.5rem; border: 1px solid var(--line); border-radius: 8px; background: var(--raised); overflow-wrap: anywhere; }
.trouble h1, .trouble h2 { margin: 0 0 .5rem; font-size: 1.375rem; }
.trouble p { margin: .5rem 0; }
input, select, button { font: inherit; color: inherit; }
input[type='text'], input[type='search'], select { width: 100%; min-height: 2.5rem; padding: .35rem .7rem; border: 1px solid var(--field-line); border-radius: 6px; background: var(--raised); color: var(--ink); }
::placeholder { color: var(--muted); opacity: 1; }
button { min-height: 2.5rem; padding: .35rem 1.1rem; border: 1px solid var(--accent); border-radius: 6px; background: var(--accent); color: var(--on-accent); font-weight: 600; cursor: pointer; }
button:hover { filter: brightness(1.08); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
[hidden] { display: none !important; }
@media (max-width: 40rem) { .column { padding-inline: 1.1rem; } .mast .column::after { inset-inline: 1.1rem; } .mark { font-size: 1.25rem; } .page-title { font-size: 1.5rem; } }
@media (prefers-reduced-motion: reduce) { *, *::before, *::after { animation: none !important; transition: none !important; scroll-behavior: auto !important; } }
@media print { .mast nav, .foot, .search, .skip, .pages, .chips, .more { display: none !important; } body { background: #fff; color: #000; font-size: 11pt; } a { color: inherit; } .column { max-width: none; padding: 0; } }
`;
