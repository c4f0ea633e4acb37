import { FollowSwitch } from './follow-switch.ts';

/** Makes a page of the archive handier than it is without scripts, as far as its parts are there. */
export function startArchive(): void {
  const follow = document.querySelector<HTMLElement>('#follow');
  if (follow) new FollowSwitch(follow).begin();
}
