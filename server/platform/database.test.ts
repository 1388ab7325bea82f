import { testApp } from '../test/app';
import { affected, queues, transaction } from './database';

describe('transaction', () => {
  const app = testApp();
  const write = (name: string, value = '0') =>
    transaction(app.platform.writer, (db) =>
      db.query('INSERT INTO meta (name, value) VALUES (?, ?)', [name, value]),
    );
  const names = async () =>
    (await app.db.query('SELECT name FROM meta ORDER BY name')).map((row: { name: string }) => row.name);

  it('takes back one transaction without touching its neighbours', async () => {
    const failing = transaction(app.platform.writer, async (db) => {
      await db.query("INSERT INTO meta (name, value) VALUES ('a', '0')");
      throw new Error('no');
    });

    await Promise.allSettled([failing, write('b'), write('c')]);

    expect(await names()).toEqual(['b', 'c']);
  });

  it('joins an outer transaction, and a refusal inside dooms it even when it is caught', async () => {
    const outer = transaction(app.platform.writer, async (db) => {
      await db.query("INSERT INTO meta (name, value) VALUES ('outer', '0')");
      await transaction(app.platform.writer, async () => Promise.reject(new Error('inner'))).catch(
        () => undefined,
      );
    });

    await expect(outer).rejects.toThrow('inner');
    expect(await names()).toEqual([]);
  });

  it('lets others be answered while a long transaction runs', async () => {
    let [ended, answered] = [false, 0];
    const until = performance.now() + 100;
    const long = transaction(app.platform.writer, async (db) => {
      await db.query("INSERT INTO meta (name, value) VALUES ('long', '0')");
      while (performance.now() < until) await db.query('SELECT COUNT(*) AS n FROM meta');
    }).finally(() => {
      ended = true;
    });
    while (!ended) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (!ended && (await names()).length === 0) answered += 1;
    }

    await long;
    expect(answered).toBeGreaterThanOrEqual(2);
    expect(await names()).toEqual(['long']);
  });

  it('runs the whole use case again after a deadlock, once', async () => {
    await write('n', '0');
    let tries = 0;

    await transaction(app.platform.writer, async (db) => {
      tries++;
      await db.query("UPDATE meta SET value = value + 1 WHERE name = 'n'");
      if (tries === 1) throw Object.assign(new Error('deadlock'), { driverError: { errno: 1213 } });
    });

    expect(tries).toBe(2);
    expect(Number((await app.db.query("SELECT value FROM meta WHERE name = 'n'"))[0].value)).toBe(1);
  });

  it('loses no update of fifty writers of one row, and never exceeds the limit of a guarded one', async () => {
    await write('n', '0');
    const add = () =>
      transaction(app.platform.writer, (db) =>
        affected(db, "UPDATE meta SET value = value + 30 WHERE name = 'n' AND value + 30 <= 100", []),
      );

    const done = await Promise.all(Array.from({ length: 50 }, add));

    expect(done.filter((rows) => rows === 1)).toHaveLength(3);
    expect(Number((await app.db.query("SELECT value FROM meta WHERE name = 'n'"))[0].value)).toBe(90);
  });

  it('refuses work that outlives its transaction', async () => {
    let late: Promise<unknown> = Promise.resolve();
    await transaction(app.platform.writer, async () => {
      late = new Promise((resolve) => setTimeout(resolve, 20)).then(() =>
        transaction(app.platform.writer, (db) => db.query('SELECT 1')),
      );
      late.catch(() => undefined);
    });

    await expect(late).rejects.toThrow('after the transaction');
  });

  it('lets nothing reach the embedded writer outside the gate, and nothing write on the reader', async () => {
    if (!queues(app.platform.writer)) return;

    await expect(app.platform.writer.query('SELECT 1')).rejects.toThrow('only used inside transaction()');
    await expect(app.db.query("INSERT INTO meta (name, value) VALUES ('x', '1')")).rejects.toThrow(
      /readonly/i,
    );
  });
});
