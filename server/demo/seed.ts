import { officeSchema } from '../app';
import { SYSTEM } from '../platform/actor';
import { perform } from '../platform/boundary';
import { Ctx, type Platform } from '../platform/ctx';
import { newId } from '../platform/ids';
import { sealNow } from '../platform/sealer';
import { quietExchange } from '../platform/worker';
import { Driver } from './driver';
import { tellStory } from './story/story';

const DONE = 'demo.seeded';

/** True when the data set is complete; a half-made one is named so that the person can start over. */
async function isSeeded(platform: Platform): Promise<boolean> {
  const [row] = await platform.reader.manager.query('SELECT value FROM meta WHERE name = ?', [DONE]);
  if (row) return true;
  const [some] = await platform.reader.manager.query('SELECT id FROM event LIMIT 1');
  if (some)
    throw new Error(
      'The demo data are incomplete (the first start was interrupted). Remove the data folder and start again.',
    );
  return false;
}

/** Fills an empty demo office with a living data set; does nothing when it is already there. */
export async function seedDemo(
  platform: Platform,
  startedAt: Date,
  say: (text: string) => void,
): Promise<void> {
  if (await isSeeded(platform)) return;
  const started = performance.now();
  say('• Making the demo office (once)');
  await tellStory(new Driver(platform, officeSchema(), startedAt));
  await sealNow(platform.writer);
  await perform(new Ctx(platform, SYSTEM, quietExchange(newId())), (ctx) =>
    ctx.db.query('INSERT INTO meta (name, value) VALUES (?, ?)', [DONE, '1']),
  );
  say(`  done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
