const arriveMs = 420;
const leaveMs = 320;

/** Opens the place for it, so that what is below moves and does not jump; then it shines for a moment. */
export function arrive(item: HTMLElement): void {
  const height = item.offsetHeight;
  item.classList.add('fresh');
  item.animate(
    [
      { height: '0px', opacity: 0, overflow: 'clip', paddingBlock: '0px' },
      { height: `${height}px`, opacity: 1, overflow: 'clip' },
    ],
    { duration: arriveMs, easing: 'cubic-bezier(.2, .8, .2, 1)' },
  );
}

/** Closes it again, and takes it away. */
export function leave(item: HTMLElement, isAnimated: boolean): void {
  if (!isAnimated) return item.remove();
  item.setAttribute('inert', '');
  const going = item.animate(
    [
      { height: `${item.offsetHeight}px`, opacity: 1, overflow: 'clip' },
      { height: '0px', opacity: 0, overflow: 'clip', paddingBlock: '0px' },
    ],
    { duration: leaveMs, easing: 'ease-in', fill: 'forwards' },
  );
  going.finished.then(() => item.remove(), () => item.remove());
}
