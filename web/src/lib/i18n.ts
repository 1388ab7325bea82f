import { useSyncExternalStore } from 'react';

export type Language = 'id' | 'en';

const KEY = 'sinergi.bahasa';
const stored = (): Language => (globalThis.localStorage?.getItem(KEY) === 'en' ? 'en' : 'id');

let current: Language = 'id';
/** Texts are keyed by their Indonesian wording, so none can be missing in Indonesian. */
let english: Record<string, string> = {};
const listeners = new Set<() => void>();

/** A text of the interface in the chosen language; `{name}` places are filled from `values`. */
export function t(text: string, values: Record<string, string | number> = {}): string {
  const wording = current === 'en' ? (english[text] ?? text) : text;
  return wording.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** The chosen language; a component that calls it is drawn again when the language changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

/** Changes the language and remembers it in this browser; English is loaded when first asked for. */
export async function setLanguage(language: Language): Promise<void> {
  if (language === 'en') english = (await import('../locales/en.po')).default;
  current = language;
  globalThis.localStorage?.setItem(KEY, language);
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

/** Applies the remembered language at start. */
export const startLanguage = (): Promise<void> => setLanguage(stored());
