import { t } from '../../lib/i18n';
import { NameDialog, StoryDialog } from './StoryDialogs';
import type { ShownStory, useStoryActions } from './storyDocuments';

/** Which dialog of a story stands open. */
export type Asked = 'SPLIT' | 'MERGE' | 'MOVE_ITEM' | 'RENAME' | null;

interface Props {
  asked: Asked;
  story: ShownStory;
  itemIds: string[];
  act: ReturnType<typeof useStoryActions>;
  onClose: () => void;
  /** Given what the server answered; null where it refused. */
  onAnswer: (answer: unknown) => void;
}

/** The dialog that a person asked for: a name, or another story. */
export function StoryAsked({ asked, story, itemIds, act, onClose: close, onAnswer: finish }: Props) {
  const storyId = story.id;
  return (
    <>
      {asked === 'RENAME' && (
        <NameDialog
          title={t('Ganti nama cerita')}
          confirm={t('Simpan nama')}
          initial={story.title}
          busy={act.rename.busy}
          errors={act.rename.errors}
          onClose={close}
          onConfirm={(title) => void act.rename.run({ input: { storyId, title } }).then(finish)}
        />
      )}
      {asked === 'SPLIT' && (
        <NameDialog
          title={t('Pisahkan menjadi cerita baru')}
          confirm={t('Pisahkan')}
          initial=""
          busy={act.split.busy}
          errors={act.split.errors}
          onClose={close}
          onConfirm={(title) =>
            void act.split.run({ input: { storyId, itemIds, ...(title && { title }) } }).then(finish)
          }
        />
      )}
      {(asked === 'MERGE' || asked === 'MOVE_ITEM') && (
        <StoryDialog
          title={asked === 'MERGE' ? t('Gabungkan ke cerita lain') : t('Pindahkan ke cerita lain')}
          confirm={asked === 'MERGE' ? t('Gabungkan') : t('Pindahkan')}
          ownId={storyId}
          busy={act.merge.busy || act.move.busy}
          errors={asked === 'MERGE' ? act.merge.errors : act.move.errors}
          onClose={close}
          onConfirm={(target) =>
            void (
              asked === 'MERGE'
                ? act.merge.run({ input: { storyId, intoStoryId: target } })
                : act.move.run({ input: { storyId, itemIds, toStoryId: target } })
            ).then(finish)
          }
        />
      )}
    </>
  );
}
