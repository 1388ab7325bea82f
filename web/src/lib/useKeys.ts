import { useEffect } from 'react';

const KEY = 'sinergi.pintasan';

/** Single-key shortcuts can be switched off (WCAG 2.1.4); the choice stays in this browser. */
export const shortcutsOn = (): boolean => globalThis.localStorage?.getItem(KEY) !== 'mati';
export const setShortcuts = (on: boolean): void =>
  globalThis.localStorage?.setItem(KEY, on ? 'hidup' : 'mati');

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Runs a function per key while the component is on screen; never while the person types or a dialog is open. */
export function useKeys(keys: Record<string, () => void>, enabled = true): void {
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || !shortcutsOn()) return;
      if (document.querySelector('[role=dialog]')) return;
      const run = keys[event.key];
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [keys, enabled]);
}
