import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type IndexWords, table } from './words';

const COUNTS = { articleCount: 'int', paidCount: 'int', ownCount: 'int' };
const NODE = {
  id: 'varchar(36) primary',
  version: 'int default 1',
  createdAt: 'bigint',
  updatedAt: 'bigint',
};
const by = (first: string, second: string) => ({
  [first]: 'int primary',
  [second]: 'int primary',
  tone: 'smallint primary',
  ...COUNTS,
});

const TABLES: Record<string, [columns: Record<string, string>, indexes?: IndexWords[]]> = {
  topic_day: [by('topicNo', 'day')],
  day_topic: [by('day', 'topicNo')],
  day_outlet: [by('day', 'outletNo')],
  month_topic: [by('month', 'topicNo')],
  month_outlet: [by('month', 'outletNo')],
  topic_bucket: [
    {
      topicNo: 'int primary',
      hour: 'int primary',
      pairCount: 'int',
      outletCount: 'int',
      windowCount: 'int',
      windowOutletCount: 'int',
      articleCount: 'int',
      negativeCount: 'int',
      needsPersonCount: 'int',
      paidCount: 'int',
      ownCount: 'int',
      pickupCount: 'int',
    },
  ],
  burst: [
    {
      ...NODE,
      topicNo: 'int',
      level: 'varchar(40)',
      path: 'varchar(40)',
      openedAt: 'bigint',
      seenAt: 'bigint',
      closedAt: 'bigint null',
      p: 'double',
      expected: 'double',
      size: 'double',
      observed: 'int',
      outletCount: 'int',
      toldCount: 'int',
      calmWindows: 'int',
      storyNo: 'int null',
      isUncertain: 'boolean default 0',
      facts: 'text',
    },
    [
      ['burst_topic', ['topicNo', 'openedAt']],
      ['burst_open', ['closedAt', 'openedAt']],
    ],
  ],
  spike_exclusion: [
    {
      id: 'varchar(36) primary',
      ownerRef: 'varchar(80)',
      topicId: 'varchar(36) null',
      fromAt: 'bigint',
      toAt: 'bigint null',
    },
    [['spike_exclusion_owner', ['ownerRef']]],
  ],
  spike_mark: [{ name: 'varchar(20) primary', at: 'bigint' }],
};

/** Counts of topics and outlets by hour, day and month, and the bursts found in them. */
export class Counts1700000009140 implements MigrationInterface {
  name = 'Counts1700000009140';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, [columns, indexes]] of Object.entries(TABLES))
      await runner.createTable(table(runner, name, columns, indexes));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(TABLES).reverse()) await runner.dropTable(name);
  }
}
