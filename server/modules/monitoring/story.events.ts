import { event } from '../../platform/events';

/** Stories opened by one batch. */
export const StoryOpened = event<{ storyIds: string[] }>('story.opened');
/** Stories that one batch or one person added to. */
export const StoryGrew = event<{ storyIds: string[]; dupGroupIds: number[] }>('story.grew');
/** A person made two stories one. */
export const StoryMerged = event<{ storyId: string; intoStoryId: string }>('story.merged');
/** A person took items out of a story into a new one. */
export const StorySplit = event<{ storyId: string; newStoryId: string; dupGroupIds: number[] }>(
  'story.split',
);
/** Stories that nothing joined for the closing time. */
export const StoryClosed = event<{ storyIds: string[] }>('story.closed');
/** A person named a story. */
export const StoryRenamed = event<{ title: string }>('story.renamed');
/** A person pinned a story, or took the pin off. */
export const StoryPinned = event<{ isPinned: boolean }>('story.pinned');
/** A person moved items to another story. */
export const StoryItemsMoved = event<{ fromStoryId: string; toStoryId: string; dupGroupIds: number[] }>(
  'story.items_moved',
);
/** A person took back an act on stories. */
export const StoryActUndone = event<{ kind: string }>('story.undone');
