/** The connection's light: green and beating while nothing is missing. */
export const lightStyles = `.light { display: flex; flex-wrap: wrap; align-items: center; gap: .1rem .5rem; color: var(--muted); font: .875rem/1.4 var(--text-font); font-variant-numeric: tabular-nums; }
.dot { width: .6rem; height: .6rem; border-radius: 50%; background: var(--muted); }
.word { color: var(--ink); font-weight: 600; }
.light[data-state='live'] .dot { background: var(--live); animation: pulse 2.4s ease-out infinite; }
.light[data-state='live'] .word { color: var(--live); }
.light[data-state='behind'] .dot, .light[data-state='connecting'] .dot { background: var(--warn); animation: blink 1.2s ease-in-out infinite alternate; }
.light[data-state='lost'] .dot { background: var(--accent); border-radius: 2px; }
.light[data-state='lost'] .word { color: var(--accent); }
@keyframes pulse { from { box-shadow: 0 0 0 0 color-mix(in srgb, var(--live) 55%, transparent); } 60%, to { box-shadow: 0 0 0 .5rem transparent; } }
@keyframes blink { to { opacity: .3; } }`;
