import { colorStyles } from '../../ticker/styles/colors.ts';
import { comboboxStyles } from '../../ticker/styles/combobox.ts';

/** The desk's style sheet. */
export const deskStyles = `
${colorStyles(':root')}
:root { color-scheme: light dark; --text-font: system-ui, -apple-system, 'Segoe UI', sans-serif; --headline-font: Georgia, 'Times New Roman', serif; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--text-font); }
[hidden] { display: none !important; }
.column { max-width: 84rem; margin: 0 auto; padding: 0 1.5rem; }
.mast .column > div { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .4rem 1.25rem; padding: .8rem 0 .7rem; border-bottom: 3px double var(--line); }
.mark { display: flex; align-items: center; gap: .6rem; margin: 0; font: 700 1.5rem/1.2 var(--headline-font); }
.mark img { width: 1.75rem; height: 1.75rem; }
.mark a { color: inherit; text-decoration: none; }
.mark span { color: var(--muted); font-weight: 400; }
#who { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; color: var(--muted); font-size: .875rem; }
a { color: var(--accent); }
button, .button { display: inline-flex; align-items: center; justify-content: center; min-height: 2.25rem; padding: .3rem .9rem; border: 1px solid color-mix(in srgb, var(--muted) 60%, var(--line)); border-radius: 6px; background: var(--raised); color: var(--ink); font: 600 .875rem/1.3 var(--text-font); text-decoration: none; cursor: pointer; }
button:hover, .button:hover { border-color: var(--accent); color: var(--accent); }
.primary { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
.primary:hover { background: color-mix(in srgb, var(--accent) 85%, var(--ink)); color: var(--on-accent); }
.grave { color: var(--accent); }
.primary.grave { color: var(--on-accent); }
button:disabled { opacity: .55; cursor: default; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.hint { margin: 0; color: var(--muted); font-size: .8125rem; }
.error { margin: .25rem 0; color: var(--accent); font-size: .875rem; font-weight: 600; }
.error:empty { display: none; }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; margin: .75rem 0 0; }
.door { display: grid; place-items: center; min-height: 60vh; }
.sign-in { width: min(26rem, 100%); padding: 1.5rem; border: 1px solid var(--line); border-radius: 10px; background: var(--raised); }
.sign-in h2, .dialog h2 { margin: 0 0 .5rem; font: 700 1.375rem/1.3 var(--headline-font); }
label, .label { display: block; margin: .5rem 0 .2rem; color: var(--muted); font-size: .8125rem; font-weight: 600; }
.check { display: flex; align-items: center; gap: .5em; font-weight: 400; }
input:not([type='checkbox'], [type='radio']), textarea, select { width: 100%; padding: .45rem .6rem; border: 1px solid color-mix(in srgb, var(--muted) 60%, var(--line)); border-radius: 6px; background: var(--raised); color: var(--ink); font: inherit; }
textarea { resize: vertical; }
[aria-invalid='true'] { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
.story-table nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 .75rem; }
.story-table nav a { padding: .3rem 0; color: var(--ink); font-weight: 600; text-decoration: none; border-bottom: 3px solid transparent; }
.story-table nav a[aria-current] { border-color: var(--accent); color: var(--accent); }
.rows { margin: .75rem 0; padding: 0; list-style: none; }
.rows li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; padding: .7rem 0; border-top: 1px solid var(--line); }
.rows a { font: 700 1.0625rem/1.35 var(--headline-font); color: var(--ink); text-decoration: none; overflow-wrap: anywhere; }
.rows a:hover { color: var(--accent); text-decoration: underline; }
.rows span { grid-row: 2; }
.rows time { grid-row: 1; grid-column: 2; white-space: nowrap; }
.action-bar { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .3rem 1rem; padding: .6rem 0; background: var(--paper); border-bottom: 1px solid var(--line); }
.action-bar .state { margin: 0; color: var(--muted); font-size: .875rem; }
.action-bar .actions { margin: 0; }
.action-bar .error { flex-basis: 100%; }
.panes { display: grid; grid-template-columns: minmax(0, 11fr) minmax(0, 9fr); gap: 2rem; padding: .5rem 0 2rem; }
.headline { font: 700 1.375rem/1.3 var(--headline-font) !important; }
.short-rows { display: grid; grid-template-columns: 2fr 2fr 1.4fr 1fr; gap: 0 .75rem; }
.more { margin-top: .75rem; }
.more summary { color: var(--muted); font-size: .875rem; cursor: pointer; }
.body-editor { border: 1px solid color-mix(in srgb, var(--muted) 60%, var(--line)); border-radius: 6px; background: var(--raised); }
.body-editor:focus-within { outline: 2px solid var(--accent); border-color: var(--accent); }
.bar { display: flex; flex-wrap: wrap; gap: .15rem; padding: .25rem; border-bottom: 1px solid var(--line); }
.bar button { min-width: 2rem; min-height: 2rem; padding: 0 .5rem; border-color: transparent; }
.read-only .bar { display: none; }
.body-text { position: relative; min-height: 16rem; max-height: 60vh; overflow-y: auto; padding: .25rem .9rem; outline: 0; font: 1.0625rem/1.6 var(--headline-font); white-space: pre-wrap; overflow-wrap: anywhere; }
.body-text :is(table, figure), .preview :is(table, figure) { max-width: 100%; margin: 1em 0; border: 1px dashed var(--line); }
.ProseMirror-selectednode { outline: 2px solid var(--accent); }
.ProseMirror-hideselection *::selection { background: transparent; }
.found { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem; margin-top: .4rem; }
.chip-button { min-height: 1.75rem; padding: .1rem .6rem; border-radius: 999px; font-weight: 500; font-size: .8125rem; }
${comboboxStyles}
.field input:not([type='checkbox'], [type='radio']) { width: auto; padding: .25rem 0; border: 0; background: none; }
.preview { padding: 1rem 1.25rem; border-inline-start: 1px solid var(--line); min-width: 0; }
.preview article { overflow-wrap: anywhere; }
.preview .kicker { margin: .5rem 0 0; color: var(--accent); font: 600 .75rem/1.6 var(--text-font); letter-spacing: .06em; text-transform: uppercase; }
.preview h2 { margin: .2rem 0 .4rem; font: 700 1.75rem/1.2 var(--headline-font); text-wrap: pretty; }
.preview .summary { margin: 0 0 .6rem; color: var(--muted); font: 1.125rem/1.5 var(--headline-font); }
.preview .byline { margin: 0 0 .6rem; font-size: .875rem; font-weight: 600; }
.preview .text { font: 1.0625rem/1.6 var(--headline-font); }
.preview img { max-width: 100%; height: auto; }
.history { padding-bottom: 3rem; }
.history h2 { font: 700 1.125rem/1.3 var(--headline-font); border-top: 1px solid var(--line); padding-top: 1rem; }
.history ol { padding: 0; list-style: none; }
.history li { padding: .3rem 0; }
.history summary { cursor: pointer; }
.history summary time { color: var(--muted); font-size: .8125rem; }
.history dt { margin-top: .6rem; color: var(--muted); font-size: .8125rem; font-weight: 600; }
.history dd { margin: .1rem 0 0; }
.remark { margin: .4rem 0; padding: .4rem .7rem; border-inline-start: 3px solid var(--warn); background: var(--warn-ground); font-size: .875rem; }
.difference { white-space: pre-wrap; overflow-wrap: anywhere; font-family: var(--headline-font); }
.difference ins { background: color-mix(in srgb, var(--live) 22%, transparent); text-decoration: none; }
.difference del { background: color-mix(in srgb, var(--accent) 20%, transparent); }
.difference del + ins { margin-inline-start: .25em; }
.dialog { width: min(40rem, 92vw); max-height: 85vh; padding: 1.5rem; border: 1px solid var(--line); border-radius: 10px; background: var(--raised); color: var(--ink); }
.dialog label > :is(input, textarea) { margin-top: .45rem; }
.dialog::backdrop { background: rgb(0 0 0 / .45); }
.conflict fieldset { margin: .75rem 0; border: 1px solid var(--line); border-radius: 6px; }
.conflict label { display: inline-flex; gap: .4em; align-items: center; color: var(--ink); }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 60rem) { .panes { grid-template-columns: minmax(0, 1fr); } .preview { border: 0; border-top: 1px solid var(--line); padding-inline: 0; } }
@media (max-width: 36rem) { .column { padding: 0 1rem; } .short-rows { grid-template-columns: 1fr 1fr; } }
@media (prefers-reduced-motion: reduce) { * { animation: none !important; transition: none !important; } }
`;
