import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { InDay, InEnum, InFlag, InId, InIds, InText } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { MergeProposal } from './merge-proposal.entity';
import { Story, StoryState } from './story.entity';

/** What a person may do with a story. */
export enum StoryAction {
  SPLIT = 'SPLIT',
  MERGE = 'MERGE',
  MOVE_ITEM = 'MOVE_ITEM',
  RENAME = 'RENAME',
  PIN = 'PIN',
  UNPIN = 'UNPIN',
  UNDO = 'UNDO',
}
registerEnumType(StoryAction, {
  name: 'StoryAction',
  description: 'What can be done with a story.',
  valuesConfig: {
    SPLIT: { description: 'Take items out of it into a new story.' },
    MERGE: { description: 'Move all of it into another story.' },
    MOVE_ITEM: { description: 'Move items to another story.' },
    RENAME: { description: 'Give it another name.' },
    PIN: { description: 'Pin it.' },
    UNPIN: { description: 'Take the pin off.' },
    UNDO: { description: 'Take back what a person last did to it.' },
  },
});

@InputType({ description: 'Which stories a list shows; absent conditions do not count.' })
export class StoryFilter {
  @InId({ description: 'With an article in this topic.', nullable: true })
  topicId?: string | null;

  @InId({ description: 'With an article of this outlet.', nullable: true })
  outletId?: string | null;

  @InEnum(StoryState, { description: 'Where they stand.', nullable: true })
  state?: StoryState | null;

  @InDay({ description: 'With articles on this day or later.', nullable: true })
  fromOn?: string | null;

  @InDay({ description: 'Begun on this day or earlier.', nullable: true })
  toOn?: string | null;

  @InFlag({ description: 'Pinned, or not.', nullable: true })
  isPinned?: boolean | null;

  @InText({ description: 'Words as they stand in the title.', nullable: true, max: 100 })
  text?: string | null;
}

@InputType({ description: 'Names a story.' })
export class StoryInput {
  @InId({ description: 'The story.' })
  storyId!: string;
}

@InputType({ description: 'Items that leave a story for a new one.' })
export class SplitStoryInput extends StoryInput {
  @InIds({ description: 'The items, by their ids; not all of them.' })
  itemIds!: string[];

  @InText({
    description: 'Name of the new story; the headline of its first article when absent.',
    nullable: true,
    max: 300,
  })
  title?: string | null;
}

@InputType({ description: 'A story that becomes part of another.' })
export class MergeStoryInput extends StoryInput {
  @InId({ description: 'The story that it becomes part of.' })
  intoStoryId!: string;
}

@InputType({ description: 'Items that move from one story to another.' })
export class MoveStoryItemInput extends StoryInput {
  @InIds({ description: 'The items, by their ids.' })
  itemIds!: string[];

  @InId({ description: 'The story they move to.' })
  toStoryId!: string;
}

@InputType({ description: 'A new name for a story.' })
export class RenameStoryInput extends StoryInput {
  @InText({ description: 'The name.', max: 300 })
  title!: string;
}

@InputType({ description: 'Whether a story is pinned.' })
export class PinStoryInput extends StoryInput {
  @InFlag({ description: 'True to pin it.' })
  isPinned!: boolean;
}

@InputType({ description: 'A decision on a proposal of the machine.' })
export class DecideProposalInput {
  @InId({ description: 'The proposal.' })
  proposalId!: string;

  @InFlag({ description: 'True makes them one, false keeps them apart for good.' })
  isAccepted!: boolean;
}

@InputType({ description: 'An article and the article whose group of copies it belongs to.' })
export class MoveArticleToGroupInput {
  @InId({ description: 'The article.' })
  articleId!: string;

  @InId({ description: 'An article of the group; absent puts it into a group of its own.', nullable: true })
  toArticleId?: string | null;
}

@InputType({ description: 'Names the article whose last move between groups of copies is taken back.' })
export class UndoGroupMoveInput {
  @InId({ description: 'The article.' })
  articleId!: string;
}

@ObjectType({ description: 'A story after an action, or why nothing was done.' })
export class StoryPayload extends Payload {
  @Field(() => Story, { nullable: true, description: 'The story; null when refused.' })
  story!: Story | null;

  @Field(() => Story, { nullable: true, description: 'The story that a split made; else null.' })
  newStory?: Story | null;
}

@ObjectType({ description: 'A decided proposal, or why nothing was done.' })
export class MergeProposalPayload extends Payload {
  @Field(() => MergeProposal, { nullable: true, description: 'The proposal; null when refused.' })
  proposal!: MergeProposal | null;
}
