import { setTimeout as sleep } from 'node:timers/promises';
import { Proof } from '../../server/modules/publications/proof.entity';
import { TestApp } from '../../server/test/app';
import { activeContract, partner } from '../../server/test/factories/contracts';
import { buildSource, LoopbackPress, newsPage, rss } from '../../server/test/factories/monitoring';
import { placeOrder, words } from '../../server/test/factories/publications';
import type { Figure } from './figure';

const HOST = 'rawakini.example';
const LINK = `http://${HOST}/berita/1`;

/** Starts a clock at a working morning of the contract that runs as fast as the real one. */
function run(app: TestApp): NodeJS.Timeout {
  const start = Date.parse('2026-02-03T10:00:00+07:00') - performance.now();
  const tick = () => app.clock.set(new Date(start + performance.now()));
  tick();
  return setInterval(tick, 5);
}

async function firstProof(app: TestApp, orderId: string): Promise<number> {
  for (const end = performance.now() + 60_000; performance.now() < end; await sleep(10)) {
    const proof = await app.db.findOneBy(Proof, { orderId });
    if (proof) return performance.now();
  }
  throw new Error('No proof after a minute.');
}

/** From the fetch of a feed that carries an ordered text to its proof, on an office with nothing else to do. */
export async function proof(): Promise<Figure[]> {
  const press = new LoopbackPress();
  await press.open();
  const app = new TestApp();
  await app.open({ routes: press.routes });
  app.clock.set('2026-02-03T09:00:00+07:00');
  let ticking: NodeJS.Timeout | undefined;
  try {
    const text = words(104);
    const { outlet } = await partner(app, { name: 'RawaKini', domains: [HOST] });
    const { order } = await placeOrder(app, { made: await activeContract(app, { outlet }), says: { text } });
    await app.deliver();
    ticking = run(app);
    press.serve(HOST, '/berita/1', newsPage('Beasiswa daerah dibuka', text, { label: 'Advertorial' }));
    const date = new Date(app.clock.now()).toUTCString();
    press.serve(HOST, '/feed', rss([{ link: LINK, title: 'Beasiswa daerah dibuka', date }]));
    await buildSource(app, { url: `http://${HOST}/feed`, outletIds: [outlet.id] });
    app.office.worker.start();
    const at = await firstProof(app, order.id);
    const asked = (path: string) => press.asked.find((one) => one.path === path)?.at ?? Number.NaN;
    const seconds = (path: string) => (at - asked(path)) / 1000;
    return [
      { task: 'proof', metric: 'feed_fetch_to_proof_seconds', value: seconds('/feed'), bar: 5, atMost: true },
      { task: 'proof', metric: 'page_fetch_to_proof_seconds', value: seconds('/berita/1') },
    ];
  } finally {
    clearInterval(ticking);
    await app.close();
    await press.close();
  }
}
