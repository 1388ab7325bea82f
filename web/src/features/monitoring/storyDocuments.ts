import { graphql } from '../../gql';
import type { StoryScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';

/** One story with all that its screen shows. */
export const StoryScreenDocument = graphql(`
  query StoryScreen($id: ID!) {
    story(id: $id) {
      id title state isPinned firstAt lastAt articleCount itemCount outletCount paidCount earnedCount topTerms place
      allowedActions mergedInto { id } risk { id shownLevel score at } alert { id }
      firstArticle { id title publishedAt outlet { id name } }
      hours { at articleCount itemCount } carriers { outletId name articleCount }
      topics {
        articleCount waitingCount topic { id name }
        machine { positive neutral negative } person { positive neutral negative }
      }
      proposals { proposal { id score } other { id title articleCount } }
      items {
        id articleCount outletCount by
        tree {
          parentId forward longestWords movedAt movedBy { id name } allowedActions
          article { id title publishedAt firstSeenAt isPaid outlet { id name } }
        }
      }
    }
  }
`);

const Split = graphql(
  `mutation StorySplit($input: SplitStoryInput!) { storySplit(input: $input) { newStory { id } errors { code message field } } }`,
);
const Merge = graphql(
  `mutation StoryMerge($input: MergeStoryInput!) { storyMerge(input: $input) { story { id } errors { code message field } } }`,
);
const Move = graphql(
  `mutation StoryMoveItem($input: MoveStoryItemInput!) { storyMoveItem(input: $input) { story { id } errors { code message field } } }`,
);
const Rename = graphql(
  `mutation StoryRename($input: RenameStoryInput!) { storyRename(input: $input) { story { id } errors { code message field } } }`,
);
const Pin = graphql(
  `mutation StoryPin($input: PinStoryInput!) { storyPin(input: $input) { story { id } errors { code message field } } }`,
);
const Undo = graphql(
  `mutation StoryUndo($input: StoryInput!) { storyUndo(input: $input) { story { id } errors { code message field } } }`,
);
const Decide = graphql(
  `mutation MergeProposalDecide($input: DecideProposalInput!) { mergeProposalDecide(input: $input) { proposal { id } errors { code message field } } }`,
);

/** A story as its screen knows it. */
export type ShownStory = NonNullable<StoryScreenQuery['story']>;

const again = (done: string) => ({ done, refetch: ['StoryScreen'] });

/** Everything a person may do to a story, each followed by a fresh look. */
export function useStoryActions() {
  return {
    split: useAction(Split, again(t('Cerita baru dibuat.'))),
    merge: useAction(Merge, again(t('Cerita digabung.'))),
    move: useAction(Move, again(t('Berita dipindahkan.'))),
    rename: useAction(Rename, again(t('Nama cerita diganti.'))),
    pin: useAction(Pin, again(t('Sematan diubah.'))),
    undo: useAction(Undo, again(t('Tindakan terakhir diurungkan.'))),
    decide: useAction(Decide, again(t('Usulan diputuskan.'))),
  };
}
