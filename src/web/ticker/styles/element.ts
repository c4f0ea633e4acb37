import { colorStyles } from './colors.ts';
import { narrowStoryStyles } from './story.ts';

/** How the component looks on someone else's page: it takes its width, and its font where it is told to. */
export const elementStyles = `
${colorStyles(':host')}
:host {
  --text-font: var(--silkwire-font, system-ui, -apple-system, 'Segoe UI', sans-serif);
  --headline-font: var(--silkwire-headline-font, Georgia, 'Times New Roman', serif);
  display: block; container-type: inline-size; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: 8px;
  background: var(--paper); color: var(--ink); font-size: var(--silkwire-size, 1rem); text-align: start;
}
:host([hidden]) { display: none; }
.light { padding-bottom: .6rem; border-bottom: 3px double var(--line); }
.notice { margin: 1rem 0; padding: 1rem; border: 0; background: none; }
.more { display: block; padding-top: .7rem; border-top: 1px solid var(--line); color: var(--accent); font: 600 .875rem/1.4 var(--text-font); }
@container (max-width: 30rem) { ${narrowStoryStyles} }
`;
