import type { StoryFile } from './story.js';

/** Every stories/*.stories.ts by its path there; made by generated-modules.mjs. */
export declare const storyFiles: Record<string, () => Promise<StoryFile>>;
