import { crisesWords } from './event-words/crises';
import { monitoringWords } from './event-words/monitoring';
import { officeWords } from './event-words/office';
import { partnershipWords } from './event-words/partnership';
import { t } from './i18n';

/** Words of every event by its name. */
export const EVENT_WORDS: Record<string, string> = {
  ...crisesWords,
  ...monitoringWords,
  ...officeWords,
  ...partnershipWords,
};

/** What an event says after the name of who did it. */
export const eventWord = (name: string): string =>
  name.startsWith('refused.')
    ? t('ditolak saat mencoba {what}', { what: name.slice(8) })
    : t(EVENT_WORDS[name] ?? name);

interface TimelineNode {
  id: string;
  name: string;
  at: string;
  actorName: string;
  isAutomatic: boolean;
  reason?: string | null;
}

/** Timeline rows of the API in the form the Timeline component draws. */
export const timelineRows = <E extends TimelineNode>(nodes: readonly E[]) =>
  nodes.map((event) => ({ ...event, text: eventWord(event.name) }));
