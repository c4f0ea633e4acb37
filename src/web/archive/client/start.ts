import { brushTimeline } from './timeline-brush.ts';
import { FollowSwitch } from './follow-switch.ts';
import { SearchBox } from './search-box.ts';

/** Makes a page of the archive handier than it is without scripts, as far as its parts are there. */
export function startArchive(): void {
  const follow = document.querySelector<HTMLElement>('#follow');
  const bars = document.querySelector<SVGSVGElement>('.timeline .plot');
  if (bars) brushTimeline(bars, (from, to) => location.assign(addressOf(bars, from, to)));
  const search = document.querySelector<HTMLInputElement>('input#about');
  if (search) new SearchBox(search).begin();
  if (follow) new FollowSwitch(follow).begin();
}

/** Where the bars themselves lead to, for another span. */
function addressOf(bars: SVGSVGElement, from: string, to: string): string {
  const address = new URL(bars.querySelector('a')?.getAttribute('href') ?? '/archive', location.href);
  address.searchParams.set('from', from);
  address.searchParams.set('to', to);
  return address.href;
}
