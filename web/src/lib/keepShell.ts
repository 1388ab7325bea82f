/**
 * Hands the service worker the files that this page loaded so far; some come from the browser's memory and never pass it. Does
 * nothing where there is none.
 */
export async function keepFiles(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const assets = performance.getEntriesByType('resource').map(({ name }) => name);
  registration?.active?.postMessage({ assets });
}

/** Lets the browser keep the files of the app, so that it opens without a network; where it can (https or this computer). */
export async function keepShell(): Promise<void> {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  try {
    await workers.register('/sw.js');
    await workers.ready;
    await keepFiles();
  } catch {
    // Private windows refuse it: the app then needs the network, as it did before.
  }
}
