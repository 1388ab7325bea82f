import { IconClockExclamation } from '@tabler/icons-react';
import { partsOf } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useNow } from '../../ui/Clock';
import { Day } from '../../ui/Day';
import { StateTag } from '../../ui/StateTag';

const DAY_MS = 86_400_000;
const SOON_DAYS = 30;
const RUNNING = new Set(['SIGNED', 'ACTIVE', 'EXHAUSTED', 'SUSPENDED']);

/** Whole days from one day to another, both yyyy-mm-dd. */
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The last day of a contract; in its last thirty days also how many are left. */
export function EndsOn({ on, state }: { on: string; state: string }) {
  const left = daysBetween(partsOf(useNow()).day, on);
  const isSoon = RUNNING.has(state) && left <= SOON_DAYS;
  return (
    <>
      <Day on={on} />
      {isSoon && (
        <div>
          <StateTag tone={left < 0 ? 'merah' : 'oranye'} icon={IconClockExclamation}>
            {left < 0 ? t('lewat {n} hari', { n: -left }) : t('sisa {n} hari', { n: left })}
          </StateTag>
        </div>
      )}
    </>
  );
}
