import type { TestApp } from './app';

/** Runs `act` while a fault waits in the middle of its transaction, where letters take the office's name. */
export async function inPowerCut<T>({ platform: { profile } }: TestApp, act: () => Promise<T>): Promise<T> {
  const { office } = profile;
  Object.defineProperty(profile, 'office', {
    configurable: true,
    get: () => {
      throw new Error('listrik padam');
    },
  });
  try {
    return await act();
  } finally {
    Object.defineProperty(profile, 'office', { configurable: true, writable: true, value: office });
  }
}
