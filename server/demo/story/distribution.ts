import { Claim } from '../../modules/issues/claim.entity';
import { IssueStory } from '../../modules/issues/issue.entity';
import { toNumber } from '../../platform/columns';
import type { Driver } from '../driver';
import type { ToldCrisis } from './crisis-acts';

/** The mandate under which crisis placements of this year are issued at once. */
export async function tellMandate(driver: Driver): Promise<void> {
  driver.at(34, '09:00');
  const { mandate } = await driver.act(
    'gita',
    'mandateDraft',
    {
      fromOn: driver.day(34) > `${driver.year}-01-01` ? driver.day(34) : `${driver.year}-01-01`,
      untilOn: `${driver.year}-12-31`,
      ceilingPerCrisis: 15_000_000,
      maxUnitsPerSend: 3,
      legalBasis: `Keputusan Kepala Dinas Nomor 480/7 Tahun ${driver.year}`,
    },
    'mandate { id }',
  );
  for (const who of ['gita', 'tomi'])
    await driver.later(20).act(who, 'mandateSign', { mandateId: mandate.id });
}

/** One article of each of the first outlets that told the story of an issue. */
async function firstArticles(driver: Driver, issueId: string): Promise<number[]> {
  return driver.perform(async (ctx) => {
    const [story] = await ctx.db.findBy(IssueStory, { issueId });
    const rows: { id: number | string }[] = story
      ? await ctx.db.query(
          'SELECT MIN(id) AS id FROM article WHERE storyNo = ? AND outletNo IS NOT NULL GROUP BY outletNo ORDER BY outletNo',
          [story.storyNo],
        )
      : [];
    return rows.slice(0, 4).map(({ id }) => toNumber(id));
  });
}

/** The full statement of the running crisis goes to the carriers of the claim and to paid outlets; one outlet is asked for a reply. */
export async function tellDistribution(driver: Driver, { issueId }: ToldCrisis): Promise<void> {
  driver.clock.set(new Date(driver.end.getTime() - 1000));
  const claim = await driver.perform((ctx) => ctx.db.findOneBy(Claim, { issueId }));
  const articleIds = claim ? await firstArticles(driver, issueId) : [];
  for (const articleId of articleIds)
    await driver.act('andi', 'claimMatchAdd', { claimId: claim?.id, articleId: String(articleId) });
  const { statements } = await driver.ask(
    'budi',
    'query ($f: StatementFilter) { statements(first: 1, filter: $f) { nodes { latest { id } } } }',
    { f: { issueId, kinds: ['FULL'] } },
  );
  const versionId = statements.nodes[0]?.latest.id;
  const { distribution } = await driver.act(
    'budi',
    'distributionRank',
    { versionId },
    'distribution { id version }',
  );
  await driver.act('budi', 'distributionSend', {
    distributionId: distribution.id,
    expectedVersion: distribution.version,
    idempotencyKey: `demo-${distribution.id}`,
  });
  const [source] = articleIds;
  if (source) await tellReply(driver, issueId, source);
}

async function tellReply(driver: Driver, issueId: string, articleId: number): Promise<void> {
  const errors = [
    {
      said: 'Tanggul sudah retak berbulan-bulan dan dibiarkan.',
      truth: 'Retakan pertama dilaporkan sehari sebelumnya dan langsung diperiksa.',
      evidence: 'Buku catatan penjaga tanggul',
    },
  ];
  const replyText =
    'Retakan pertama dilaporkan sehari sebelum tanggul jebol. Petugas memeriksa lokasi pada hari yang sama dan meminta warga di hilir bersiap.';
  const input = {
    kind: 'REPLY',
    sourceArticleId: String(articleId),
    issueId,
    content: { errors, replyText },
  };
  const { rightOfReply } = await driver.act('budi', 'rightOfReplyDraft', input, 'rightOfReply { id }');
  for (const step of ['rightOfReplyApprove', 'rightOfReplySubmit'])
    await driver.act('dodi', step, { replyId: rightOfReply.id });
}
