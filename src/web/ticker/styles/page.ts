import { colorStyles } from './colors.ts';
import { comboboxStyles } from './combobox.ts';
import { narrowStoryStyles, storyStyles } from './story.ts';

/** The ticker page's style sheet. */
export const pageStyles = `
${colorStyles(':root')}
:root { color-scheme: light dark; --text-font: system-ui, -apple-system, 'Segoe UI', sans-serif; --headline-font: Georgia, 'Times New Roman', serif; }
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--text-font); -webkit-text-size-adjust: 100%; }
.column { max-width: 50rem; margin: 0 auto; padding: 0 1.5rem; }
.mast { position: sticky; top: 0; z-index: 2; background: var(--paper); }
.mast .column > div { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .4rem 1.25rem; padding: .8rem 0 .7rem; border-bottom: 3px double var(--line); }
.mark { display: flex; align-items: center; gap: .6rem; margin: 0; font: 700 1.5rem/1.2 var(--headline-font); letter-spacing: -.01em; }
.mark img { width: 1.75rem; height: 1.75rem; }
.mark a { color: inherit; text-decoration: none; }
.mark span { color: var(--muted); font-weight: 400; }
#status { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1rem; }
.pause { display: inline-flex; align-items: center; gap: .5em; min-height: 2rem; padding: .2rem .85rem; border: 1px solid var(--line); border-radius: 999px; background: var(--raised); color: var(--ink); font: 600 .8125rem/1.4 var(--text-font); cursor: pointer; font-variant-numeric: tabular-nums; }
.pause:hover { border-color: var(--accent); color: var(--accent); }
.pause[aria-pressed='true'] { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
.sign-pause { width: .55em; height: .7em; border: solid; border-width: 0 .2em; }
.sign-play { width: 0; height: 0; border: solid transparent; border-width: .4em 0 .4em .6em; border-left-color: currentColor; }
#filters { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem 1rem; padding: 1.1rem 0 .9rem; }
${comboboxStyles}
#stories { position: relative; min-height: 50vh; }
#stories > .loading { color: var(--muted); }
.pill { position: fixed; z-index: 2; bottom: 1.5rem; left: 50%; translate: -50%; padding: .55rem 1.2rem; border: 0; border-radius: 999px; background: var(--accent); color: var(--on-accent); font: 600 .9375rem/1.3 var(--text-font); box-shadow: 0 .4rem 1.4rem rgb(0 0 0 / .25); cursor: pointer; }
.pill::before { content: '↑ ' / ''; }
.foot { margin-top: 1rem; padding: 1rem 0 3rem; border-top: 1px solid var(--line); color: var(--muted); font-size: .8125rem; }
.foot p { margin: .35rem 0; }
.foot a { color: var(--accent); }
.shortcuts { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem 1rem; }
.shortcuts label { display: inline-flex; align-items: center; gap: .4em; font-weight: 600; }
.shortcuts input { accent-color: var(--accent); width: 1rem; height: 1rem; }
kbd { padding: .05em .45em; border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; background: var(--raised); color: var(--ink); font: .75rem/1.5 ui-monospace, Menlo, Consolas, monospace; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
${storyStyles}
.field input:focus-visible { outline: 0; }
@media (max-width: 40rem) {
  .column { padding: 0 1.1rem; }
  .mast .column > div { padding: .6rem 0 .5rem; }
  .mark { font-size: 1.25rem; }
  #status { width: 100%; justify-content: space-between; }
  #filters { gap: .5rem .6rem; padding: .8rem 0 .4rem; }
  .shortcuts { display: none; }
  ${narrowStoryStyles}
}
@media (max-width: 32rem) { #filters { grid-template-columns: 1fr; } }
@media print { .mast { position: static; } #filters, .pause, .foot, .pill { display: none; } }
`;
