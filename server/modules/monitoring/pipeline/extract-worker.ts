import { parentPort } from 'node:worker_threads';
import { type ExtractOptions, extractArticle } from './extract';
import { articleLinks } from './page-links';

/** One page sent to the worker. */
export interface ExtractTask {
  id: number;
  html: string;
  url: string;
  options: Partial<ExtractOptions>;
  /** Set when the links of an index page are wanted, with the outlet's selector or null; absent for an article. */
  links?: { selector: string | null };
}

parentPort?.on('message', ({ id, html, url, options, links }: ExtractTask) => {
  try {
    if (links) parentPort?.postMessage({ id, links: articleLinks(html, url, links.selector) });
    else parentPort?.postMessage({ id, article: extractArticle(html, url, options) });
  } catch (error) {
    parentPort?.postMessage({
      id,
      failed: 'ERROR',
      reason: error instanceof Error ? error.message : String(error),
    });
  }
});
parentPort?.postMessage({ ready: true });
