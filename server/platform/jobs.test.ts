import { setTimeout as sleep } from 'node:timers/promises';
import { testApp } from '../test/app';
import { transaction } from './database';
import { type Claimed, claim, enqueue, finish, job, postpone } from './jobs';
import { Worker } from './worker';

describe('jobs', () => {
  const app = testApp();
  const now = 1_767_578_400_000;
  const put = (count: number) =>
    transaction(app.platform.writer, async (db) => {
      for (let i = 0; i < count; i++) await enqueue(db, 'x', { i }, new Date(now));
    });
  const take = (at: number, count: number) =>
    claim(app.platform.writer, app.platform.reader, at, 1000, count);
  const done = (job: Claimed) =>
    finish(app.platform.writer, job, (db) =>
      db.query('INSERT INTO meta (name, value) VALUES (?, ?)', [job.id, '1']),
    );
  const effects = async () => Number((await app.db.query('SELECT COUNT(*) AS n FROM meta'))[0].n);

  it('gives a job to one worker only', async () => {
    await put(10);

    const [mine, yours] = await Promise.all([take(now, 10), take(now, 10)]);

    const ids = [...(mine ?? []), ...(yours ?? [])].map((job) => job.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('makes a job due again when its worker died, and drops the effect of the late one', async () => {
    await put(1);
    const [first] = await take(now, 1);
    const [second] = await take(now + 2000, 1);

    expect(second?.attempts).toBe(2);
    expect(await finish(app.platform.writer, first as Claimed, async () => undefined)).toBe(false);
    expect(await done(second as Claimed)).toBe(true);
    expect(await effects()).toBe(1);
  });

  it('keeps the job when its effect fails, and sets it aside after eight tries, as its holder alone may', async () => {
    await put(1);
    const gaveUp: [number, boolean][] = [];
    let at = now;
    for (let tries = 1; tries <= 8; tries++) {
      const [job] = await take(at, 1);
      if (!job) throw new Error(`no job at try ${tries}`);
      await expect(
        finish(app.platform.writer, job, async () => Promise.reject(new Error('no'))),
      ).rejects.toThrow('no');
      const late = { ...job, token: 'lost' };
      for (const one of [late, job])
        await postpone(app.platform.writer, one, at, async () =>
          gaveUp.push([tries, one.token === job.token]),
        );
      at += 86_400_000;
    }

    expect(gaveUp).toEqual([[8, true]]);
    expect(await take(at, 1)).toEqual([]);
    expect(await app.db.query('SELECT state, attempts FROM job')).toMatchObject([{ attempts: 8 }]);
  });

  it('runs the effects of a lane one after another, also behind one that fails', async () => {
    let [running, most, ended] = [0, 0, 0];
    const effect = async (_ctx: unknown, { i }: { i: number }) => {
      running += 1;
      most = Math.max(most, running);
      await sleep(20);
      running -= 1;
      ended += 1;
      if (i === 0) throw new Error('no');
    };
    await put(6);
    app.clock.set(new Date(now));
    const worker = new Worker(app.platform, new Map([['x', job({ kind: 'x', lane: 'one', effect })]]));
    worker.start();
    while (ended < 6) await sleep(10);
    await worker.stop();

    expect([most, ended]).toEqual([1, 6]);
    expect(await app.db.query('SELECT attempts FROM job')).toEqual([{ attempts: 1 }]);
  });
});
