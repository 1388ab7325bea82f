import { parentPort } from 'node:worker_threads';
import { type ExtractOptions, extractArticle } from './extract';

/** One page sent to the worker. */
export interface ExtractTask {
  id: number;
  html: string;
  url: string;
  options: Partial<ExtractOptions>;
}

parentPort?.on('message', ({ id, html, url, options }: ExtractTask) => {
  try {
    parentPort?.postMessage({ id, article: extractArticle(html, url, options) });
  } catch (error) {
    parentPort?.postMessage({
      id,
      failed: 'ERROR',
      reason: error instanceof Error ? error.message : String(error),
    });
  }
});
parentPort?.postMessage({ ready: true });
