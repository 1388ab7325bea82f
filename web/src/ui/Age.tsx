import { Tooltip } from '@mantine/core';
import { IconAlertCircle, IconClock, IconClockExclamation } from '@tabler/icons-react';
import { fullWhen, longDay } from '../lib/format';
import { t } from '../lib/i18n';
import classes from './kit.module.css';

/** How long something waits, in working days, as the server counted it. */
export interface AgeValue {
  day: number;
  limit?: number | null;
  isLate: boolean;
  isLastDay: boolean;
  /** A day or an instant. */
  dueAt?: string | null;
}

/** The words of an age: `hari ke-2 dari 3`; without a limit `umur 3 hari kerja`. */
export const ageText = ({ day, limit }: AgeValue): string =>
  limit === null || limit === undefined
    ? t('umur {day} hari kerja', { day })
    : t('hari ke-{day} dari {limit}', { day, limit });

const due = (at: string) => t('batas {when}', { when: at.length === 10 ? longDay(at) : fullWhen(at) });

/** How long a thing waits: clock, clock with a mark on the last day, alert when late; the limit on hover and focus. */
export function Age({ age }: { age: AgeValue | null | undefined }) {
  if (!age) return null;
  const Mark = age.isLate ? IconAlertCircle : age.isLastDay ? IconClockExclamation : IconClock;
  const tone = age.isLate ? 'merah' : age.isLastDay ? 'oranye' : undefined;
  const words = (
    <span className={`${classes.age} num`} data-tone={tone}>
      <Mark size={14} stroke={1.75} aria-hidden />
      {ageText(age)}
    </span>
  );
  if (!age.dueAt) return words;
  return (
    <Tooltip label={due(age.dueAt)} events={{ hover: true, focus: true, touch: true }}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the limit must be reachable by keyboard */}
      <span tabIndex={0}>{words}</span>
    </Tooltip>
  );
}
