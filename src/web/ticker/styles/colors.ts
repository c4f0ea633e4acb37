/**
 * The colours of the front page, and the few more that a ticker needs: each pair of text and ground has a contrast of at
 * least 4.5 (WCAG 2.2, 1.4.3). `light-dark()` follows the color-scheme of the page around a component, too; browsers
 * without it are light.
 */
const colors: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  ink: ['#1b2430', '#e8e6e1'],
  paper: ['#fbfaf7', '#14181d'],
  raised: ['#ffffff', '#1c2229'],
  muted: ['#5a6472', '#a3abb5'],
  line: ['#d9d4c7', '#333a43'],
  accent: ['#9a3324', '#f0937f'],
  'on-accent': ['#ffffff', '#1b0d09'],
  live: ['#1d7a4c', '#4cc38a'],
  warn: ['#8a5a00', '#e5b454'],
  'warn-ground': ['#fdf3dc', '#2b2415'],
  tint: ['#f6e9e2', '#2a201e'],
  mark: ['#fbe7a1', '#5a4a12'],
};

/** Declares them, each to be given from outside as `--silkwire-…`. */
export function colorStyles(selector: string): string {
  const declared = (pick: (pair: readonly [string, string]) => string) =>
    Object.entries(colors).map(([name, pair]) => `--${name}: var(--silkwire-${name}, ${pick(pair)});`).join(' ');
  return `${selector} { ${declared(([light]) => light)} }
@supports (color: light-dark(#000, #fff)) { ${selector} { ${declared(([light, dark]) => `light-dark(${light}, ${dark})`)} } }
`;
}
