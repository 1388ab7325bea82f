import { event } from '../../platform/events';

/** Groups of copies that grew in one batch, or that a person changed. */
export const DupGroupChanged = event<{ groupIds: number[]; articleIds: number[] }>('dupGroup.changed');
