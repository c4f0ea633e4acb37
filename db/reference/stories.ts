import { stories2024a } from './stories/2024-a.ts';
import { stories2024b } from './stories/2024-b.ts';
import { stories2025a } from './stories/2025-a.ts';
import { stories2025b } from './stories/2025-b.ts';
import { stories2026a } from './stories/2026-a.ts';
import { stories2026b } from './stories/2026-b.ts';
import type { StoryFact } from './facts.ts';

/** The demo stories, in our own words. Apart from the facts, since only a first start reads them. */
export const stories: readonly StoryFact[] = [
  ...stories2024a, ...stories2024b, ...stories2025a, ...stories2025b, ...stories2026a, ...stories2026b,
];
