import type { EntityManager } from 'typeorm';
import { queues, transaction } from '../../platform/database';
import { sealNow } from '../../platform/sealer';
import { same } from './report';
import type { Stage } from './stage';

const CHAIN = '{ auditChain { checkedCount waitingCount isIntact brokenSeal brokenEventId problem } }';

const chain = async ({ cast, app }: Stage) => {
  await cast.indra.enter();
  await app.deliver();
  while ((await sealNow(app.platform.writer)) > 0); // a turn of the sealer takes at most five hundred
  return (await cast.indra.ask(CHAIN)).auditChain;
};

/** Assertion 57: the chain verifies, and not any more once the owner of the database changes one past entry. */
export async function brokenChain(stage: Stage): Promise<void> {
  const { report, app } = stage;
  await report.part(57, async () => {
    const { checkedCount, ...rest } = await chain(stage);
    const [{ n }] = await app.db.query('SELECT COUNT(*) AS n FROM event');
    same('chain over the whole story', rest, {
      waitingCount: 0,
      isIntact: true,
      brokenSeal: null,
      brokenEventId: null,
      problem: null,
    });
    same('entries checked', checkedCount, Number(n));
  });
  await report.part(57, async () => {
    const [row] = await app.db.query(
      `SELECT e.id, e.data, s.seq FROM event e JOIN seal s ON s.event_id = e.id JOIN invoice i ON i.id = e.subject_id
       WHERE e.name = 'invoice.submitted' AND i.number = 'INV-2026-0007'`,
    );
    const forged = String(row.data).replace(/3330000/g, '3930000');
    same('the entry carries the amount', forged === row.data, false);
    await asOwner(stage, (db) => db.query('UPDATE event SET data = ? WHERE id = ?', [forged, row.id]));
    const { isIntact, brokenSeal, brokenEventId } = await chain(stage);
    await asOwner(stage, (db) => db.query('UPDATE event SET data = ? WHERE id = ?', [row.data, row.id]));
    same(
      'verification names the entry',
      [isIntact, brokenSeal, brokenEventId],
      [false, Number(row.seq), row.id],
    );
    same('chain after mending', (await chain(stage)).isIntact, true);
  });
}

/** What the owner of the database can do: without the triggers that refuse it. */
async function asOwner({ app }: Stage, work: (db: EntityManager) => Promise<unknown>): Promise<void> {
  await transaction(app.platform.writer, async (db) => {
    if (!queues(app.platform.writer)) {
      await db.query('DROP TRIGGER event_no_update');
      await work(db);
      return void (await db.query(
        "CREATE TRIGGER event_no_update BEFORE UPDATE ON event FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'event is insert-only'",
      ));
    }
    const [{ sql }] = await db.query(
      "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = 'event_no_update'",
    );
    await db.query('DROP TRIGGER event_no_update');
    await work(db);
    await db.query(sql);
  });
}
