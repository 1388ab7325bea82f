import { useEffect, useState } from 'react';
import { partsOf, weekDay } from '../lib/format';
import { t } from '../lib/i18n';

/** Today's date and the office's time, changing once a minute. */
export function Clock() {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  const { day, time } = partsOf(now);
  const isWork =
    time >= '07.30' && time < '16.00' && ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  return (
    <>
      <div>{weekDay(day)}</div>
      <div className="num">
        {time} WIB · {isWork ? t('jam kerja') : t('di luar jam kerja')}
      </div>
    </>
  );
}
