import { setupI18n } from '@lingui/core';
import { useSyncExternalStore } from 'react';

export type Language = 'id' | 'en';

const KEY = 'sinergi.bahasa';
const stored = (): Language => (globalThis.localStorage?.getItem(KEY) === 'en' ? 'en' : 'id');

/** Texts are keyed by their Indonesian wording, so none can be missing in Indonesian. */
const i18n = setupI18n({ locale: 'id', messages: { id: {} } });
const listeners = new Set<() => void>();

/** A text of the interface in the chosen language; `{name}` places are filled from `values`. */
export const t = (text: string, values?: Record<string, string | number>): string =>
  i18n._(text, values, { message: text });

/** The chosen language; a component that calls it is drawn again when the language changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => i18n.locale as Language,
  );
}

/** Changes the language and remembers it in this browser; English is loaded when first asked for. */
export async function setLanguage(language: Language): Promise<void> {
  if (language === 'en') i18n.load('en', (await import('../locales/en.po')).default);
  i18n.activate(language);
  globalThis.localStorage?.setItem(KEY, language);
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

/** Applies the remembered language at start. */
export const startLanguage = (): Promise<void> => setLanguage(stored());
