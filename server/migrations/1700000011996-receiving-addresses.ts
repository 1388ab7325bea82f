import type { MigrationInterface, QueryRunner } from 'typeorm';
import { table } from './words';

/** Tables of receiving addresses. */
export class ReceivingAddresses1700000011996 implements MigrationInterface {
  name = 'ReceivingAddresses1700000011996';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        runner,
        'receiving_address',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          name: 'varchar(80)',
          source: 'varchar(60)',
          state: 'varchar(40)',
          registersOutlets: 'boolean default 0',
          ownerId: 'varchar(36)',
          secret: 'varchar(200)',
          formerSecret: 'varchar(200) null',
          formerUntil: 'bigint null',
        },
        [['receiving_address_list', ['createdAt', 'id']]],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'received_delivery',
        {
          addressId: 'varchar(36) primary',
          messageHash: 'varchar(64) primary',
          messageId: 'varchar(100)',
          bodyHash: 'varchar(64)',
          at: 'bigint',
          outcome: 'varchar(40)',
          reason: 'varchar(300) null',
          batchId: 'varchar(36) null',
        },
        [
          ['received_delivery_age', ['at']],
          ['received_delivery_list', ['addressId', 'at']],
        ],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('received_delivery');
    await runner.dropTable('receiving_address');
  }
}
