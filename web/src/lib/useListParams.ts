import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** The state of a list in its address: filters, sort and tab survive reload, Back and a pasted link. */
export function useListParams<K extends string>(
  keys: readonly K[],
): {
  values: Partial<Record<K, string>>;
  set: (changes: Partial<Record<K, string | null>>) => void;
  clear: () => void;
} {
  const [params, setParams] = useSearchParams();
  const text = params.toString();
  const values = useMemo(() => {
    const read = new URLSearchParams(text);
    return Object.fromEntries(
      keys.flatMap((key) => (read.get(key) ? [[key, read.get(key)]] : [])),
    ) as Partial<Record<K, string>>;
  }, [text, keys]);
  const set = useCallback(
    (changes: Partial<Record<K, string | null>>) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [key, value] of Object.entries(changes) as [string, string | null][]) {
            if (value) next.set(key, value);
            else next.delete(key);
          }
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  const clear = useCallback(
    () => set(Object.fromEntries(keys.map((key) => [key, null])) as Partial<Record<K, null>>),
    [keys, set],
  );
  return { values, set, clear };
}
