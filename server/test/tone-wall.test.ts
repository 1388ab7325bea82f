import { recounting } from '../modules/monitoring/counts.service';
import { ToneLabel } from '../modules/monitoring/tone.inputs';
import { setTone } from '../modules/monitoring/tone.service';
import { ArticleTopic, TopicMatch } from '../modules/monitoring/topic-match.entity';
import { Actor, Role } from '../platform/actor';
import { newId } from '../platform/ids';
import { testApp } from './app';
import { buildTopic } from './factories/coverage';
import { billedInvoice } from './factories/invoices';

const app = testApp();
/** Tables of tone, and what every act writes: events, their links, seals and jobs. */
const MOVING =
  /^(topic_match|article_topic|article|tone_label_record|.*_(day|bucket)|(day|month)_.*|event.*|.*seal.*|.*job.*)$/;

/** Every row of every other table of the office. */
async function everythingElse(): Promise<Record<string, unknown>> {
  const rows: Record<string, unknown> = {};
  for (const { tableName } of app.platform.reader.entityMetadatas)
    if (!MOVING.test(tableName)) rows[tableName] = await app.db.query(`SELECT * FROM ${tableName}`);
  return rows;
}

describe('the wall between tone and money', () => {
  it('changes no price, order, proof, invoice or payment when a paid article is judged', async () => {
    await billedInvoice(app);
    const topic = await buildTopic(app);
    const [owned] = await app.db.query('SELECT MIN(articleId) AS id FROM article_owner');
    const key = { topicNo: topic.no, articleId: Number(owned.id) };
    await app.perform((ctx) =>
      recounting(ctx, [key.articleId], async () => {
        await ctx.db.insert(TopicMatch, { ...key, queryVersion: 1, positions: [[0, 0]] });
        await ctx.db.insert(ArticleTopic, { ...key, outletNo: 0, tone: 9 });
      }),
    );
    const analyst = new Actor({
      id: newId(),
      kind: 'PERSON',
      name: 'Analis',
      roles: [Role.MONITORING_ANALYST],
      companyId: null,
      workUnitId: null,
    });
    const before = await everythingElse();
    for (const table of ['invoice', 'proof', 'publication_order', 'contract'])
      expect(before[table]).not.toHaveLength(0);

    for (const label of [ToneLabel.NEGATIVE, ToneLabel.POSITIVE, null]) {
      const input = { articleId: String(key.articleId), topicId: topic.id, label };
      await app.perform((ctx) => setTone(ctx, input), analyst);
      expect(await everythingElse()).toEqual(before);
    }
    expect(await app.db.query('SELECT label FROM tone_label_record')).toHaveLength(3);
  });
});
