import { Skeleton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { t } from '../lib/i18n';

/** A skeleton, shown only when waiting takes longer than 200 ms. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  return (
    <div role="status" aria-label={t('Memuat')} style={{ display: 'grid', gap: 10, padding: 14 }}>
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={`${index + 1}`} height={20} />
      ))}
    </div>
  );
}
