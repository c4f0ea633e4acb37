import type { Database } from '../../db/database.ts';
import { namesVersion } from '../../db/names-version.ts';

/** A wake-up is a hint: a look every second covers a lost one. In ms. */
const lookEvery = 1000;
/** A busy wire rings hundreds of times a second, and entities change a few times an hour. In ms. */
const pause = 50;

/**
 * Calls `onChange` at once, and again after entities were changed, by whatever process: at the latest a second after the
 * commit. Calls don't overlap: one that takes longer is followed by one more. One that fails is made again at the next
 * look, and `onError` is told. Gives the way to stop, which waits for the call that is under way.
 */
export function watchNames(database: Database, onChange: () => Promise<void>, onError: (error: unknown) => void): () => Promise<void> {
  let seen: string | undefined;
  let looking: Promise<void> | undefined;
  let later: NodeJS.Timeout | undefined;
  let stopped = false;

  const work = async () => {
    const version = await namesVersion(database);
    if (version === seen || stopped) return;
    await onChange();
    // What changed while it was read has a version of its own.
    seen = version;
  };
  const look = () => {
    later = undefined;
    if (stopped || looking) return;
    looking = work().catch(onError).finally(() => (looking = undefined));
  };
  const stopListening = database.bell.listen(() => (later ??= setTimeout(look, pause)));
  const timer = setInterval(look, lookEvery);
  look();
  return async () => {
    stopped = true;
    stopListening();
    clearInterval(timer);
    clearTimeout(later);
    await looking;
  };
}
