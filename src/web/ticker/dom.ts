type Child = Node | string | null | undefined | false;

/** Makes an element: its attributes, and what is in it. Text is text, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Readonly<Record<string, string | undefined>> = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter(isThere));
  return element;
}

function isThere(child: Child): child is Node | string {
  return child !== null && child !== undefined && child !== false;
}

/** True if this person asked their system for less motion. */
export function wantsStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
