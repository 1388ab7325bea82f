import { useEffect, useRef, useState } from 'react';

/** Text that survives a crash, a reload and a lost network: kept in this browser per person and form, every 3 s. */
export function useDraft<T>(
  personId: string,
  form: string,
  initial: T,
): [value: T, set: (value: T) => void, clear: () => void] {
  const key = `sinergi.draf.${personId}.${form}`;
  const [value, setValue] = useState<T>(() => {
    const kept = localStorage.getItem(key);
    return kept ? (JSON.parse(kept) as T) : initial;
  });
  const latest = useRef(value);
  latest.current = value;
  useEffect(() => {
    const timer = setInterval(() => {
      if (latest.current !== initial) localStorage.setItem(key, JSON.stringify(latest.current));
    }, 3000);
    return () => clearInterval(timer);
  }, [key, initial]);
  return [value, setValue, () => localStorage.removeItem(key)];
}
