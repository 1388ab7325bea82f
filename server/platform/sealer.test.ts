import type { EntityManager } from 'typeorm';
import { testApp } from '../test/app';
import { SYSTEM } from './actor';
import { queues, transaction } from './database';
import { writeEvent } from './events';
import { seal, sealNow, verifyChain } from './sealer';

describe('the audit chain', () => {
  const app = testApp();
  const note = (n: number) =>
    transaction(app.platform.writer, (db) =>
      writeEvent(db, {
        name: 'thing.noted',
        subjectType: 'Thing',
        subjectId: `s${n}`,
        actor: SYSTEM,
        at: new Date(1_700_000_000_000 + n),
        requestId: 'r',
        outcome: 'DONE',
        reason: null,
        data: { n },
        changes: [],
      }),
    );
  const verify = (heads = new Map<number, string>()) => verifyChain(app.db, heads);

  /** What the owner of the database could do: without the triggers that refuse it. */
  async function tamper(...statements: [string, unknown[]][]): Promise<void> {
    await transaction(app.platform.writer, async (db) => {
      const restore = await withoutTriggers(db);
      for (const [sql, values] of statements) await db.query(sql, values);
      await restore();
    });
  }

  async function withoutTriggers(db: EntityManager): Promise<() => Promise<void>> {
    if (!queues(app.platform.writer)) {
      for (const name of ['event_no_update', 'event_no_delete', 'seal_no_update', 'seal_no_delete'])
        await db.query(`DROP TRIGGER ${name}`);
      return async () => {
        for (const table of ['event', 'seal']) {
          for (const act of ['UPDATE', 'DELETE']) {
            await db.query(
              `CREATE TRIGGER ${table}_no_${act.toLowerCase()} BEFORE ${act} ON ${table} FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${table} is insert-only'`,
            );
          }
        }
      };
    }
    const triggers: { name: string; sql: string }[] = await db.query(
      "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('event', 'seal')",
    );
    for (const { name } of triggers) await db.query(`DROP TRIGGER ${name}`);
    return async () => {
      for (const { sql } of triggers) await db.query(sql);
    };
  }

  beforeEach(async () => {
    for (let n = 1; n <= 5; n++) await note(n);
    await sealNow(app.platform.writer);
  });

  it('numbers every event without gaps, also when sealers meet', async () => {
    await Promise.all([note(6), note(7), seal(app.platform.writer), seal(app.platform.writer)]);
    await sealNow(app.platform.writer);

    expect(await verify()).toMatchObject({ checked: 7, waiting: 0, broken: null });
  });

  it.each<[string, [string, unknown[]][], number]>([
    ['a changed body', [["UPDATE event SET data = '{}' WHERE subject_id = 's3'", []]], 3],
    ['a deleted event', [["DELETE FROM event WHERE subject_id = 's2'", []]], 2],
    [
      'a deleted event with its seal',
      [
        ['DELETE FROM seal WHERE seq = 4', []],
        ["DELETE FROM event WHERE subject_id = 's4'", []],
      ],
      4,
    ],
    [
      'a cut end',
      [
        ['DELETE FROM seal WHERE seq = 5', []],
        ["DELETE FROM event WHERE subject_id = 's5'", []],
      ],
      5,
    ],
    [
      'swapped events',
      [
        ['UPDATE seal SET seq = -1 WHERE seq = 2', []],
        ['UPDATE seal SET seq = 2 WHERE seq = 3', []],
        ['UPDATE seal SET seq = 3 WHERE seq = -1', []],
      ],
      2,
    ],
  ])('finds %s and names the first bad number', async (_case, statements, seq) => {
    await tamper(...statements);

    expect((await verify()).broken).toMatchObject({ seq });
  });

  it('finds an event that was inserted beside the chain', async () => {
    await note(9);
    await tamper(['DELETE FROM event_unsealed', []]);

    expect((await verify()).broken).toMatchObject({
      name: 'thing.noted',
      problem: 'the event was inserted outside the chain',
    });
  });

  it('finds a cut with a mended head only through a published head', async () => {
    const [published] = await app.db.query('SELECT seq, chain FROM seal_head');
    const [former] = await app.db.query('SELECT seq, chain FROM seal WHERE seq = 4');
    await tamper(
      ['DELETE FROM seal WHERE seq = 5', []],
      ["DELETE FROM event WHERE subject_id = 's5'", []],
      ['UPDATE seal_head SET seq = 4, chain = ?', [former.chain]],
    );

    expect((await verify()).broken).toBeNull();
    expect((await verify(new Map([[Number(published.seq), published.chain]]))).broken).toMatchObject({
      seq: 5,
    });
  });

  it.each([
    "UPDATE event SET name = 'x'",
    'DELETE FROM event',
    'UPDATE seal SET chain = 0',
    'DELETE FROM seal',
  ])('is refused by the database itself: %s', async (sql) => {
    await expect(transaction(app.platform.writer, (db) => db.query(sql))).rejects.toThrow('insert-only');
    expect(await verify()).toMatchObject({ checked: 5, broken: null });
  });
});
