import { suggestionStyles } from './suggestions.ts';

/** A field that suggests and keeps several choices: see `combobox.ts`. */
export const comboboxStyles = `.combobox { position: relative; min-width: 0; }
.combobox label { display: block; margin-bottom: .25rem; color: var(--muted); font-size: .8125rem; font-weight: 600; }
.field { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem; min-height: 2.5rem; padding: .25rem .6rem; border: 1px solid color-mix(in srgb, var(--muted) 60%, var(--line)); border-radius: 6px; background: var(--raised); cursor: text; }
.field:focus-within { outline: 2px solid var(--accent); outline-offset: 0; border-color: var(--accent); }
.field input { flex: 1 1 3rem; min-width: 2.5rem; padding: .25rem 0; border: 0; outline: 0; background: none; color: var(--ink); font: inherit; }
.field input::placeholder { color: var(--muted); opacity: 1; }
.chosen { display: contents; list-style: none; }
.chosen li { display: contents; }
.chosen button { display: inline-flex; align-items: center; gap: .3em; max-width: 100%; min-height: 1.75rem; padding: 0 .55rem; border: 0; border-radius: 4px; background: color-mix(in srgb, var(--accent) 16%, var(--raised)); color: var(--ink); font: 600 .875rem/1.4 var(--text-font); white-space: nowrap; overflow: hidden; cursor: pointer; }
.chosen button:hover { background: var(--accent); color: var(--on-accent); }
.cross { font-size: 1.1em; line-height: 1; opacity: .7; }
${suggestionStyles}
.field input:focus-visible { outline: 0; }`;
