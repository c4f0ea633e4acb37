import { onTestFinished } from 'vitest';
import { followAnnouncements, type Announcement, type Follower, type FollowOptions, type State } from '../../src/web/follow-announcements.ts';

/** A follower, and all that it was told. */
export interface Followed {
  readonly follower: Follower;
  readonly told: Announcement[];
  readonly states: State[];
  /** Waits until something is so. @throws Error with what was told, after `ms`. */
  until(what: (followed: Followed) => boolean, ms?: number): Promise<void>;
}

/** Soon back, so that a test need not wait. */
export const quickly = { firstMs: 20, mostMs: 100 };

/** Follows until the test is over. */
export function followed(url: string, options: Partial<FollowOptions> = {}): Followed {
  const told: Announcement[] = [];
  const states: State[] = [];
  const wake = new Set<() => void>();
  const wakeAll = () => {
    for (const call of wake) call();
  };
  const follower = followAnnouncements({
    url,
    backoff: quickly,
    ...options,
    onAnnouncement: async (announcement, errors) => {
      await options.onAnnouncement?.(announcement, errors);
      told.push(announcement);
      wakeAll();
    },
    onState: (state) => {
      states.push(state);
      wakeAll();
    },
  });
  onTestFinished(() => follower.stop());
  const all: Followed = {
    follower, told, states,
    until: (what, ms = 5000) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!what(all)) return;
          clearTimeout(timer);
          wake.delete(look);
          resolve();
        };
        const timer = setTimeout(() => {
          wake.delete(look);
          reject(new Error(`It was not so in ${ms} ms: ${what.toString()}. ${JSON.stringify({ told, states }).slice(0, 3000)}`));
        }, ms);
        wake.add(look);
        look();
      }),
  };
  return all;
}

/** It is up to date now. */
export const isLive = ({ follower }: Followed): boolean => follower.state.state === 'live';
