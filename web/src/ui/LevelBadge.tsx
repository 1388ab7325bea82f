import type { ReactNode } from 'react';
import { t } from '../lib/i18n';
import classes from './marks.module.css';

/** The four levels of risk, from empty to full. */
export type Level = 'NORMAL' | 'WASPADA' | 'SIAGA' | 'KRITIS';

const LOOK: Record<Level, { tone: string; shape: ReactNode }> = {
  NORMAL: {
    tone: 'hijau',
    shape: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />,
  },
  WASPADA: {
    tone: 'kuning',
    shape: (
      <path
        d="M8 2.2 14.6 13.6H1.4Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
    ),
  },
  SIAGA: { tone: 'oranye', shape: <path d="M8 1 15 8 8 15 1 8Z" fill="currentColor" /> },
  KRITIS: {
    tone: 'merah',
    shape: <path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1Z" fill="currentColor" />,
  },
};

/** A level of risk: always shape, word and colour together; `big` in the bar of an alert or crisis. */
export function LevelBadge({ level, big }: { level: Level; big?: boolean }) {
  const { tone, shape } = LOOK[level];
  return (
    <span className={classes.level} data-tone={tone} data-big={big || undefined}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {shape}
      </svg>
      {t(level)}
    </span>
  );
}
