import { parseFeed } from '../../server/modules/monitoring/pipeline/feed';
import { MALFORMED_FEEDS } from '../../server/test/fixtures/feeds/malformed';
import type { Measure, Task } from './task';

const URL = 'https://kabar.example/rss.xml';
const ROUNDS = 120;

/** Malformed feeds give their items or a clean refusal, and a whole one costs little (monitoring.md 2.3). */
export const feedCases: Task = { needs: '.', run };

function run(_data: string, { verbose }: { verbose: boolean }): Measure[] {
  let right = 0;
  for (const { name, body, contentType, titles, outcome } of MALFORMED_FEEDS) {
    const feed = parseFeed(body, contentType, URL);
    const found = feed.items.map((item) => item.title);
    const isRight = feed.outcome === outcome && titles.every((title) => found.includes(title));
    if (isRight) right += 1;
    else if (verbose) process.stderr.write(`${name}: ${feed.outcome} ${JSON.stringify(found)}\n`);
  }
  const n = MALFORMED_FEEDS.length;
  return [
    { task: 'feed_cases', metric: 'right', value: right / n, n, bar: 1 },
    { task: 'feed_cases', metric: 'cpu_ms_per_100_items', value: cost(), n: ROUNDS, bar: 5, atMost: true },
  ];
}

/** Milliseconds of processor time for a feed of a hundred items, the parser warm; the best quarter of the rounds, as other work disturbs it. */
function cost(): number {
  const text = `<p>${'isi berita dari kampung '.repeat(40)}</p>`;
  const items = Array.from(
    { length: 100 },
    (_, n) =>
      `<item><title>Berita nomor ${n}</title><guid>${n}</guid><link>https://kabar.example/${n}</link>` +
      `<pubDate>Thu, 15 Oct 2026 08:00:00 +0700</pubDate><description><![CDATA[${text}]]></description></item>`,
  );
  const body = Buffer.from(
    `<rss version="2.0"><channel><title>Kabar</title>${items.join('')}</channel></rss>`,
  );
  for (let round = 0; round < ROUNDS; round += 1) parseFeed(body, null, URL);
  const times = Array.from({ length: ROUNDS }, () => {
    const started = process.cpuUsage();
    parseFeed(body, null, URL);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1_000;
  }).sort((a, b) => a - b);
  const best = times.slice(0, ROUNDS / 4);
  return best.reduce((sum, time) => sum + time, 0) / best.length;
}
