import { useEffect, useRef, useState } from 'react';

export interface Kept<T> {
  /** Milliseconds of this browser's clock. */
  at: number;
  value: T;
}

/** What this browser kept of a form; null without it. */
export function keptHere<T>(key: string): Kept<T> | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof kept?.at === 'number' ? kept : null;
  } catch {
    return null;
  }
}

export const draftKey = (personId: string, form: string): string => `sinergi.draf.${personId}.${form}`;

/** Text that survives a crash, a reload and a lost network: kept in this browser per person and form, every 3 s. */
export function useDraft<T>(
  personId: string,
  form: string,
  initial: T,
): [value: T, set: (value: T) => void, clear: () => void] {
  const key = draftKey(personId, form);
  const [value, setValue] = useState<T>(() => keptHere<T>(key)?.value ?? initial);
  const latest = useRef(value);
  latest.current = value;
  useEffect(() => {
    let written: T = latest.current;
    const timer = setInterval(() => {
      if (latest.current === written) return;
      written = latest.current;
      localStorage.setItem(key, JSON.stringify({ at: Date.now(), value: written }));
    }, 3000);
    return () => clearInterval(timer);
  }, [key]);
  return [value, setValue, () => localStorage.removeItem(key)];
}
