import { event } from '../../platform/events';

/** What every event of a shift carries. */
export interface ShiftTold {
  shiftId: string;
  personId: string;
  rank: string;
  fromAt: string;
  toAt: string;
}
/** A shift was planned. */
export const DutyShiftPlanned = event<ShiftTold>('duty_shift.planned', { isInternal: true });
/** A shift was changed. */
export const DutyShiftChanged = event<ShiftTold>('duty_shift.changed', { isInternal: true });
/** A shift was taken off the roster. */
export const DutyShiftRemoved = event<ShiftTold>('duty_shift.removed', { isInternal: true });
