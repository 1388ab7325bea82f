import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, addIndexes, dropColumns, dropIndexes, type IndexWords, table } from './words';

const NODE = {
  id: 'varchar(36) primary',
  version: 'int default 1',
  createdAt: 'bigint',
  updatedAt: 'bigint',
};
const ORDER = {
  mandateId: 'varchar(36) null',
  mandateSpendingId: 'varchar(36) null',
  mandateSpent: 'bigint default 0',
};
const ORDER_INDEXES: IndexWords[] = [['publication_order_mandate', ['mandateId', 'createdAt']]];

/** Placement mandates and what is spent under them. */
export class Distribution1700000011400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        runner,
        'placement_mandate',
        {
          ...NODE,
          number: 'varchar(40) null',
          fiscalYear: 'int',
          fromOn: 'varchar(10)',
          untilOn: 'varchar(10)',
          ceilingPerCrisis: 'bigint',
          maxUnitsPerSend: 'int',
          legalBasis: 'varchar(500)',
          state: 'varchar(40)',
          createdById: 'varchar(36)',
          commitmentSignerId: 'varchar(36) null',
          commitmentSignerName: 'varchar(120) null',
          technicalSignerId: 'varchar(36) null',
          technicalSignerName: 'varchar(120) null',
          signedAt: 'bigint null',
          revokedAt: 'bigint null',
          revokedById: 'varchar(36) null',
          reason: 'text null',
        },
        [
          ['placement_mandate_number', ['number'], 'unique'],
          ['placement_mandate_state', ['state', 'fromOn']],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'mandate_spending',
        {
          ...NODE,
          mandateId: 'varchar(36)',
          caseRef: 'varchar(36)',
          caseCode: 'varchar(80)',
          spent: 'bigint default 0',
        },
        [['mandate_spending_case', ['mandateId', 'caseRef'], 'unique']],
      ),
    );
    await addColumns(runner, 'publication_order', ORDER);
    await addIndexes(runner, 'publication_order', ORDER_INDEXES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndexes(runner, 'publication_order', ORDER_INDEXES);
    await dropColumns(runner, 'publication_order', ORDER);
    await runner.dropTable('mandate_spending');
    await runner.dropTable('placement_mandate');
  }
}
