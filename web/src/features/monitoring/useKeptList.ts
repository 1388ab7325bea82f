import { useLayoutEffect, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** How far lists were read when they were left, by the place in the history. */
const left = new Map<string, number>();

/**
 * Keeps a list over a visit to one of its rows: coming Back shows what was loaded, where it was read. True for a screen that
 * was come back to; it shows what it has and asks nothing anew.
 */
export function useKeptList(isThere: boolean): boolean {
  const { key } = useLocation();
  const type = useNavigationType();
  const [arrival] = useState({ key, isBack: type === 'POP' });
  useLayoutEffect(() => {
    const note = () => void left.set(key, globalThis.scrollY);
    globalThis.addEventListener('scroll', note, { passive: true });
    return () => globalThis.removeEventListener('scroll', note);
  }, [key]);
  useLayoutEffect(() => {
    const at = left.get(arrival.key);
    if (arrival.isBack && isThere && at) globalThis.scrollTo(0, at);
  }, [arrival, isThere]);
  return arrival.isBack;
}
