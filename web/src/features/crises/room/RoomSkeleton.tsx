import { Skeleton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { t } from '../../../lib/i18n';
import classes from './room.module.css';

const CLOCKS = ['a', 'b', 'c', 'd'];

/** The outline of the room, shown when waiting takes longer than 200 ms. */
export function RoomSkeleton() {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  return (
    <div role="status" aria-label={t('Memuat')} className={classes.stack}>
      <Skeleton height={32} maw={520} />
      <div className={classes.clocks} style={{ gap: 8 }}>
        {CLOCKS.map((key) => (
          <Skeleton key={key} height={84} />
        ))}
      </div>
      <div className={classes.grid}>
        <Skeleton height={260} />
        <Skeleton height={360} />
        <Skeleton height={360} />
      </div>
    </div>
  );
}
