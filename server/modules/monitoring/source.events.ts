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
