import type { Platform } from '../../platform/ctx';
import { Extractor } from './pipeline/extractor';

const running = new WeakMap<Platform, Extractor>();

/** The one extractor of this process; its worker thread starts with the first page. */
export function extractorOf(app: Platform): Extractor {
  let extractor = running.get(app);
  if (!extractor) {
    extractor = new Extractor();
    running.set(app, extractor);
  }
  return extractor;
}

/** Ends the worker thread, where one was started. */
export async function closeExtractor(app: Platform): Promise<void> {
  await running.get(app)?.close();
  running.delete(app);
}
