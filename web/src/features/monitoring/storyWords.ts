import { t } from '../../lib/i18n';
import type { Tone } from '../../ui/StateTag';

/** State of a story in a word and a tone. */
export const storyStateWord = (state: string): { text: string; tone: Tone } =>
  ({
    OPEN: { text: t('Berkembang'), tone: 'hijau' as const },
    CLOSED: { text: t('Selesai'), tone: 'netral' as const },
    MERGED: { text: t('Digabung'), tone: 'netral' as const },
  })[state] ?? { text: state, tone: 'netral' };
