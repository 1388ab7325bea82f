import type { MigrationInterface, QueryRunner } from 'typeorm';
import { table } from './words';

const DELIVERY = {
  id: 'varchar(36) primary',
  recipientUserId: 'varchar(36)',
  channel: 'varchar(20)',
  dedupeKey: 'varchar(160)',
  rule: 'varchar(60)',
  subject: 'varchar(60)',
  cooldownKey: 'varchar(160)',
  level: 'varchar(40)',
  title: 'varchar(160)',
  body: 'varchar(1000)',
  link: 'varchar(200)',
  firedAt: 'bigint',
  resolvedAt: 'bigint null',
  notBefore: 'bigint',
  attempts: 'int default 0',
  sentAt: 'bigint null',
};

/** Alerts on their way to people. */
export class Deliveries1700000009151 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(runner, 'delivery', DELIVERY, [
        ['delivery_key', ['dedupeKey'], 'unique'],
        ['delivery_recipient', ['recipientUserId', 'sentAt', 'notBefore']],
        ['delivery_subject', ['rule', 'subject']],
      ]),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('delivery');
  }
}
