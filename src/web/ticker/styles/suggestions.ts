/** The list under a field that suggests. */
export const suggestionStyles = `.suggestions { position: absolute; z-index: 3; top: calc(100% + .3rem); left: 0; right: 0; max-height: min(24rem, 60vh); overflow-y: auto; margin: 0; padding: .3rem; list-style: none; border: 1px solid var(--line); border-radius: 8px; background: var(--raised); box-shadow: 0 .6rem 1.8rem rgb(0 0 0 / .18); }
.suggestions li { display: grid; grid-template-columns: 1.6rem minmax(0, 1fr); align-items: baseline; column-gap: .4rem; padding: .4rem .6rem; border-radius: 5px; cursor: pointer; }
.suggestions .name { grid-column: 2; font-weight: 600; }
.suggestions .detail { grid-column: 2; color: var(--muted); font-size: .8125rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.suggestions .sign { grid-column: 1; }
.suggestions [aria-selected='true'], .suggestions [role='option']:not(.none):hover { background: var(--tint); }
.suggestions [aria-selected='true'] { box-shadow: inset 3px 0 0 var(--accent); }
.suggestions .none { display: block; color: var(--muted); cursor: default; }`;
