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
.suggestions { position: absolute; z-index: 3; top: calc(100% + .3rem); left: 0; right: 0; max-height: min(24rem, 60vh); overflow-y: auto; margin: 0; padding: .3rem; list-style: none; border: 1px solid var(--line); border-radius: 8px; background: var(--raised); box-shadow: 0 .6rem 1.8rem rgb(0 0 0 / .18); }
.suggestions li { display: grid; grid-template-columns: 1.6rem minmax(0, 1fr); align-items: baseline; column-gap: .4rem; padding: .4rem .6rem; border-radius: 5px; cursor: pointer; }
.suggestions .name { grid-column: 2; font-weight: 600; }
.suggestions .detail { grid-column: 2; color: var(--muted); font-size: .8125rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.suggestions .sign { grid-column: 1; }
.suggestions [aria-selected='true'], .suggestions [role='option']:not(.none):hover { background: var(--tint); }
.suggestions [aria-selected='true'] { box-shadow: inset 3px 0 0 var(--accent); }
.suggestions .none { display: block; color: var(--muted); cursor: default; }
.field input:focus-visible { outline: 0; }`;
