import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, addIndexes, dropColumns, dropIndexes, type IndexWords, table } from './words';

const ARTICLE = {
  channel: "varchar(40) default 'ONLINE'",
  entry: "varchar(40) default 'FETCH'",
  status: "varchar(40) default 'USABLE'",
  lang: 'varchar(8) null',
  isOwnChannel: 'boolean default 0',
  dupGroupId: 'bigint null',
  storyNo: 'int null',
  tone: 'smallint null',
};
const ARTICLE_INDEXES: IndexWords[] = [
  ['article_group', ['dupGroupId', 'id']],
  ['article_story', ['storyNo', 'id']],
  ['article_channel', ['channel', 'id']],
  ['article_tone', ['tone', 'id']],
  ['article_outlet_tone', ['outletNo', 'tone', 'id']],
];
const NODE = {
  id: 'varchar(36) primary',
  version: 'int default 1',
  createdAt: 'bigint',
  updatedAt: 'bigint',
};

type Words = [columns: Record<string, string>, indexes?: IndexWords[]];

const TABLES: Record<string, Words> = {
  dup_group: [
    {
      id: 'bigint primary',
      firstArticleId: 'bigint',
      articleCount: 'int',
      outletCount: 'int',
      isByPerson: 'boolean default 0',
    },
  ],
  topic: [
    {
      ...NODE,
      no: 'int',
      name: 'varchar(200)',
      kind: 'varchar(40)',
      state: 'varchar(40)',
      query: 'text',
      queryVersion: 'int',
      priority: 'int',
      place: 'varchar(120) null',
      ownerAgency: 'varchar(200) null',
      mediaTopicCode: 'varchar(40) null',
      createdById: 'varchar(36)',
    },
    [
      ['topic_state', ['state']],
      ['topic_no', ['no'], 'unique'],
    ],
  ],
  topic_version: [
    {
      id: 'varchar(36) primary',
      topicId: 'varchar(36)',
      no: 'int',
      query: 'text',
      ast: 'text',
      grammarVersion: 'int',
      at: 'bigint',
      byId: 'varchar(36)',
    },
    [['topic_version_topic', ['topicId', 'no'], 'unique']],
  ],
  article_topic: [
    { topicNo: 'int primary', articleId: 'bigint primary', outletNo: 'int', tone: 'smallint' },
    [
      ['article_topic_article', ['articleId']],
      ['article_topic_tone', ['topicNo', 'tone', 'articleId', 'outletNo']],
      ['article_topic_outlet', ['topicNo', 'outletNo', 'articleId', 'tone']],
    ],
  ],
  topic_match: [
    {
      topicNo: 'int primary',
      articleId: 'bigint primary',
      queryVersion: 'int',
      positions: 'text',
      toneMachine: 'smallint null',
      toneProbability: 'double null',
      toneModel: 'varchar(40) null',
      tonePerson: 'smallint null',
      toneById: 'varchar(36) null',
      toneAt: 'bigint null',
    },
    [['topic_match_article', ['articleId']]],
  ],
  story: [
    {
      ...NODE,
      no: 'int',
      title: 'varchar(300)',
      state: 'varchar(40)',
      firstAt: 'bigint',
      lastAt: 'bigint',
      articleCount: 'int',
      itemCount: 'int',
      outletCount: 'int',
      centroid: 'text',
      isPinned: 'boolean default 0',
      mergedIntoNo: 'int null',
    },
    [
      ['story_open', ['state', 'lastAt']],
      ['story_no', ['no'], 'unique'],
    ],
  ],
  story_member: [
    { storyNo: 'int primary', dupGroupId: 'bigint primary', score: 'double', by: 'varchar(40)' },
    [['story_member_group', ['dupGroupId'], 'unique']],
  ],
};

/** Topics, groups of copies and stories, and what articles say of them. */
export class Newsroom1700000009000 implements MigrationInterface {
  name = 'Newsroom1700000009000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'article', ARTICLE);
    await addIndexes(runner, 'article', ARTICLE_INDEXES);
    for (const [name, [columns, indexes]] of Object.entries(TABLES))
      await runner.createTable(table(runner, name, columns, indexes));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(TABLES).reverse()) await runner.dropTable(name);
    await dropIndexes(runner, 'article', ARTICLE_INDEXES);
    await dropColumns(runner, 'article', ARTICLE);
  }
}
