import { event } from '../../platform/events';

export const SourceCreated = event<{ url: string; outletIds: string[] }>('source.created');
export const SourceChanged = event<{ outletIds: string[] }>('source.changed');
export const SourcePaused = event('source.paused');
export const SourceResumed = event('source.resumed');
export const SourceRetired = event('source.retired');
export const SourceFetchRequested = event('source.fetch_requested');
/** A source fell silent. */
export const SourceSilent = event<{ lastNewAt: string | null }>('source.silent');
/** A source answers with something that is not a feed. */
export const SourceWrongContent = event<{ note: string | null }>('source.wrongContent');
/** A source cannot be read. */
export const SourceFailing = event<{ outcome: string; note: string | null }>('source.failing');
/** A source does well again. */
export const SourceRecovered = event('source.recovered');
/** A source was sent to another address for good on three polls over a day. */
export const SourceMoveProposed = event<{ from: string; to: string }>('source.moveProposed');
/** A person kept the address of a source although it is sent elsewhere. */
export const SourceMoveRefused = event<{ from: string; to: string }>('source.moveRefused');
/** A person took the new address of a source. */
export const SourceMoved = event<{ from: string; to: string }>('source.moved');
/** The sources of an outlet are polled more often until a moment, or not any more. */
export const OutletPrioritySet = event<{ outletId: string; priority: string | null; until: string | null }>(
  'outlet_reading.prioritySet',
);
/** A person changed how the pages of an outlet are read. */
export const OutletReadingChanged = event<{ outletId: string }>('outlet_reading.changed');
/** The clock of an outlet was found ahead by whole hours, or right again; its earlier articles were corrected. */
export const OutletClockLearned = event<{ outletId: string; hours: number; articleIds: number[] }>(
  'outlet_reading.clockLearned',
);
/** A person imported a list of addresses. */
export const SourcesImported = event<{ sourceIds: string[]; outletIds: string[] }>('source.imported');
