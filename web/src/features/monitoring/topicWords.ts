import { t } from '../../lib/i18n';
import type { Tone } from '../../ui/StateTag';

/** What a topic is about. */
export const topicKindWord = (kind: string): string =>
  ({
    REGENCY: t('Kabupaten'),
    AGENCY: t('Perangkat daerah'),
    PROGRAMME: t('Program'),
    RISK: t('Risiko'),
    PERSON: t('Pejabat'),
    OTHER: t('Lainnya'),
  })[kind] ?? kind;

export const TOPIC_KINDS = ['REGENCY', 'AGENCY', 'PROGRAMME', 'RISK', 'PERSON', 'OTHER'] as const;
export const TOPIC_STATES = ['ACTIVE', 'DRAFT', 'PAUSED', 'ARCHIVED'] as const;

/** State of a topic in a word and a colour. */
export const topicStateWord = (state: string): { text: string; tone: Tone } =>
  ({
    DRAFT: { text: t('Draf'), tone: 'netral' as const },
    ACTIVE: { text: t('Aktif'), tone: 'hijau' as const },
    PAUSED: { text: t('Dijeda'), tone: 'kuning' as const },
    ARCHIVED: { text: t('Diarsipkan'), tone: 'netral' as const },
  })[state] ?? { text: state, tone: 'netral' };

/** Where the words of a group must stand. */
export const scopeWord = (scope: string): string =>
  ({ ANYWHERE: t('di judul atau isi'), TITLE: t('di judul'), BODY: t('di isi') })[scope] ?? scope;
