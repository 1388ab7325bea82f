import { figures, quota } from './contracts';
import { orderNow, type PlacedOrder, place } from './orders';
import { printed, releaseText } from './press';
import { same } from './report';
import { fetchOnly, iso, moveTo, partner, type Stage, setSeries } from './stage';

const TEXT = releaseText(2026);
/** Published, fetched, proof checked, share of the hundred shingles. */
const PUBLICATIONS = [
  {
    slug: 'beasiswa-daerah-dibuka',
    published: '2026-02-04 10:05',
    fetched: '2026-02-04 10:31',
    checked: '2026-02-04 10:32',
    percent: 93,
    part: 0,
  },
  {
    slug: 'beasiswa-daerah-tahap-dua',
    published: '2026-02-05 14:20',
    fetched: '2026-02-05 14:47',
    checked: '2026-02-05 14:48',
    percent: 88,
    part: 1,
  },
];

/** 2 to 5 February: PO-2026-0014 and its two publications. */
export async function playPlacement(stage: Stage): Promise<PlacedOrder> {
  await setSeries(stage, 'PO', 13);
  const before = await figures(stage, 'RK');
  const order = await place(stage, {
    key: 'RK',
    title: 'Beasiswa daerah',
    text: TEXT,
    quantity: 2,
    windowFrom: '2026-02-02',
    windowTo: '2026-02-06',
    due: '2026-02-06 17:00',
    drafted: '2026-02-02 08:00',
    approved: '2026-02-02 08:15',
    issued: '2026-02-02 08:30',
    accepted: '2026-02-02 09:10',
  });
  await stage.report.part(4, async () => {
    const now = await figures(stage, 'RK');
    same('number of the order', order.number, 'PO-2026-0014');
    same('quota after the order', now.lines, [{ maxQuantity: 24, used: 0, reserved: 2, available: 22 }]);
    same('budget reserved by the order', now.budgetLine.reserved - before.budgetLine.reserved, 3_330_000);
  });
  for (const one of PUBLICATIONS) await publishOne(stage, order, one);
  await stage.report.part(5, async () => {
    same('quota after both proofs', await quota(stage, 'RK'), {
      maxQuantity: 24,
      used: 2,
      reserved: 0,
      available: 22,
    });
    const { state, completedAt } = await orderNow(stage, order.id);
    same('the order', [state, completedAt], ['COMPLETED', iso('2026-02-05 14:48')]);
  });
  await offerAgain(stage, order);
  return order;
}

async function publishOne(
  stage: Stage,
  order: PlacedOrder,
  one: (typeof PUBLICATIONS)[number],
): Promise<void> {
  const { host } = partner(stage, 'RK');
  const text = printed(TEXT, one.percent, 500 + one.part);
  const url = stage.press.publish({
    host,
    slug: one.slug,
    title: 'Beasiswa daerah dibuka',
    text,
    published: `${one.published.replace(' ', 'T')}:00+07:00`,
  });
  await fetchOnly(stage, one.fetched, url);
  await moveTo(stage, one.checked);
  await stage.report.part(5, async () => {
    const { proofs } = await orderNow(stage, order.id);
    same('proofs of the order', proofs.nodes.length, one.part + 1);
    const proof = proofs.nodes.find(
      ({ article }: { article: { url: string } | null }) => article?.url === url,
    );
    same(
      'proof',
      {
        state: proof.state,
        forward: proof.forward,
        acceptedAt: proof.acceptedAt,
        by: [proof.acceptedBy, proof.uploadedBy],
      },
      {
        state: 'AUTO_VERIFIED',
        forward: one.percent / 100,
        acceptedAt: iso(one.checked),
        by: [null, null],
      },
    );
    same(
      'checks that failed',
      proof.checks.filter(({ passed }: { passed: boolean }) => !passed),
      [],
    );
    const { article } = proof;
    same(
      'article',
      [article.publishedAt, article.firstSeenAt, article.paidLabel?.toLowerCase(), article.proof],
      [iso(one.published), iso(one.fetched), 'advertorial', { id: proof.id }],
    );
    const hashes = article.evidence.map(({ payloadSha256 }: { payloadSha256: string }) => payloadSha256);
    same('snapshot hash is a SHA-256', /^[0-9a-f]{64}$/.test(proof.snapshotHash), true);
    same('snapshot hash among the captures of the article', hashes.includes(proof.snapshotHash), true);
    await noHuman(stage, proof.id);
  });
}

/** The audit log of a proof names nobody but the system. */
async function noHuman({ cast }: Stage, proofId: string): Promise<void> {
  const { events } = await cast.indra.ask(
    'query ($id: ID!) { events(first: 50, filter: { subjectId: $id }) { nodes { name isAutomatic } } }',
    { id: proofId },
  );
  same('events of the proof', events.nodes.length > 0, true);
  same(
    'human acts on the proof',
    events.nodes.filter(({ isAutomatic }: { isAutomatic: boolean }) => !isAutomatic),
    [],
  );
}

/** Assertion 6: the addresses of both articles in all their forms, offered for another order, which is then cancelled. */
async function offerAgain(stage: Stage, first: PlacedOrder): Promise<void> {
  const at = '2026-02-05 15:00';
  const other = await place(stage, {
    key: 'RK',
    title: 'Pasar murah',
    text: releaseText(77),
    quantity: 1,
    windowFrom: '2026-02-05',
    windowTo: '2026-02-09',
    due: '2026-02-11 17:00',
    drafted: at,
    approved: at,
    issued: at,
    accepted: at,
  });
  await stage.report.part(6, async () => {
    const before = (await orderNow(stage, first.id)).proofs;
    for (const { slug } of PUBLICATIONS) {
      const forms = [`/${slug}`, `/${slug}?utm_source=wa&fbclid=1`, `/${slug}/amp`, `/${slug}?amp=1`].map(
        (path) => `http://rawakini.example${path}`,
      );
      for (const url of [...forms, `https://m.rawakini.example/${slug}`]) {
        const codes = await stage.cast.joko.refused('proofSubmit', { orderLineId: other.lineId, url });
        same(`${url} for ${other.number}`, codes, ['DUPLICATE']);
      }
    }
    same('proofs of the first order', (await orderNow(stage, first.id)).proofs, before);
    same('proofs of the second order', (await orderNow(stage, other.id)).proofs.nodes, []);
  });
  await stage.cast.gita.must(
    'orderCancel',
    { orderId: other.id, reason: 'Kegiatan batal' },
    'order { state }',
  );
}
