import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { t } from '../../lib/i18n';

const KEY = 'sinergi.pantauan.kerapatan';
const DENSITIES = ['lega', 'sedang', 'rapat'] as const;

/** How close the lines stand, remembered in this browser, and the control for it. */
export function useDensity(): [density: string, control: ReactNode] {
  const [density, setDensity] = useState(() => globalThis.localStorage?.getItem(KEY) ?? 'sedang');
  const words = { lega: t('Lega'), sedang: t('Sedang'), rapat: t('Rapat') };
  const control = (
    <SegmentedControl
      size="xs"
      aria-label={t('Kerapatan daftar')}
      value={density}
      onChange={(value) => {
        globalThis.localStorage?.setItem(KEY, value);
        setDensity(value);
      }}
      data={DENSITIES.map((one) => ({ value: one, label: words[one] }))}
    />
  );
  return [density, control];
}
