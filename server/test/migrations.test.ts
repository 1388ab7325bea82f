import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { entities } from '../app';
import { migrations } from '../migrations';
import { sourceOptions } from '../platform/database-source';
import { freshDatabase } from './mariadb';

describe('migrations', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-migrations-'));
  let source: DataSource;

  beforeAll(async () => {
    const socket = process.env.TEST_MARIADB;
    const url = socket
      ? await freshDatabase(socket, `m${process.env.JEST_WORKER_ID}`)
      : `sqlite:${join(folder, 'm.sqlite')}`;
    source = await new DataSource(sourceOptions(url, entities, migrations)).initialize();
  }, 60_000);

  afterAll(async () => {
    await source.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  it('go up, leave no drift from the entities, and come down again', async () => {
    await source.runMigrations({ transaction: 'each' });
    const drift = await source.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map((query) => query.query)).toEqual([]);

    for (let i = 0; i < migrations.length; i++) await source.undoLastMigration({ transaction: 'each' });
    const tables = await source.query(
      source.options.type === 'mariadb'
        ? "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name <> 'migrations'"
        : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migrations'",
    );
    expect(tables).toEqual([]);
  }, 120_000);
});
