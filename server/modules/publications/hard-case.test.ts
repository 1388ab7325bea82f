import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Role } from '../../platform/actor';
import { sealNow } from '../../platform/sealer';
import { testApp } from '../../test/app';
import { activeContract, partner } from '../../test/factories/contracts';
import { personWithRole } from '../../test/factories/identity';
import { LoopbackPress, newsPage } from '../../test/factories/monitoring';
import { placeOrder, words } from '../../test/factories/publications';
import { Evidence } from '../monitoring/evidence.entity';
import { verifyEvidence } from '../monitoring/evidence-verify.service';
import { Notice } from '../notices/notice.entity';
import { OrderLine } from './order-line.entity';
import { Proof } from './proof.entity';

const press = LoopbackPress.forTests();
const app = testApp({ routes: press.routes });
const WIB = (text: string) => new Date(`${text}:00+07:00`);
const HOST = 'kabarlebak.example';
const SUBMIT =
  'mutation ($input: SubmitProofInput!) { proofSubmit(input: $input) { errors { code message } } }';

beforeEach(() => {
  Object.assign(app.platform.profile.polling, { routedHostGapSeconds: 0, totalTimeoutSeconds: 5 });
  app.clock.set(WIB('2026-02-02T08:30'));
});

// Hard case 30 of monitoring.md 18, with an earlier edit before.
it('raises exceptions for a paid article edited on days 5 and 9 and deleted on day 20 of a 30-day term (case 30)', async () => {
  const inspector = await app.perform((ctx) => personWithRole(ctx, Role.PROOF_INSPECTOR));
  const { outlet } = await partner(app, { domains: [HOST] });
  const made = await activeContract(app, { outlet });
  const parts = Array.from({ length: 4 }, (_, at) => words(40, `p${at}x`));
  const orderedText = parts.join('\n');
  const lines = [{ contractLineId: made.line.id, quantity: 1, orderedText, liveUntilOn: '2026-03-05' }];
  const says = { lines };
  const { order, by } = await placeOrder(app, { made, says });
  const show = (text: string) =>
    press.serve(
      HOST,
      '/adv',
      newsPage('Beasiswa dibuka', text, { label: 'Advertorial', published: '2026-02-03T08:00:00+07:00' }),
    );
  show(parts.join('\n'));
  app.clock.set(WIB('2026-02-03T09:00'));
  const { id: orderLineId } = await app.db.findOneByOrFail(OrderLine, { orderId: order.id });
  const input = { orderLineId, url: `http://${HOST}/adv`, idempotencyKey: 'k1' };
  expect((await app.caller(by.joko).run(SUBMIT, { input })).proofSubmit.errors).toEqual([]);
  await app.deliver();
  const proof = await app.db.findOneByOrFail(Proof, { orderId: order.id });
  expect(proof).toMatchObject({ state: 'AUTO_VERIFIED', pageLiveness: null });

  const upTo = async (first: number, last: number) => {
    for (let day = first; day <= last; day++) {
      app.clock.set(new Date(WIB('2026-02-03T12:30').getTime() + day * 86_400_000));
      await app.deliver();
    }
  };
  await upTo(1, 4);
  show([parts[0], `${parts[1]} keliru`, parts[3]].join('\n'));
  await upTo(5, 8);
  show([parts[0], `${parts[1]} ralat`, parts[3]].join('\n'));
  await upTo(9, 19);
  press.serve(HOST, '/adv', { status: 410, body: 'dihapus' });
  await upTo(20, 30);

  const told = await app.events('proof.page_changed');
  expect(told.map(({ subjectId, data }) => [subjectId, data.liveness])).toEqual([
    [proof.id, 'CHANGED'],
    [proof.id, 'CHANGED'],
    [proof.id, 'GONE'],
  ]);
  expect(await app.db.findOneByOrFail(Proof, { id: proof.id })).toMatchObject({ pageLiveness: 'GONE' });
  const notices = await app.db.findBy(Notice, { recipientUserId: inspector.id, link: `/bukti/${proof.id}` });
  expect(notices.map(({ kind, title }) => [kind, title])).toEqual(
    Array(3).fill(['ACTION', 'Halaman bukti tayang berubah']),
  );
  const query =
    'query ($id: ID!) { article(id: $id) { versions { no changes { kind runs { kind text } } } } }';
  const { article } = await app.as(Role.MONITORING_ANALYST).run(query, { id: String(proof.articleId) });
  expect(article.versions.map(({ no }: { no: number }) => no)).toEqual([1, 2, 3]);
  expect(article.versions[1].changes).toEqual([
    { kind: 'SAME', runs: [{ kind: 'SAME', text: 'Advertorial' }] },
    { kind: 'SAME', runs: [{ kind: 'SAME', text: parts[0] }] },
    {
      kind: 'CHANGED',
      runs: [
        { kind: 'SAME', text: expect.stringMatching(/^p1x1 .* p1x40 ?$/) },
        { kind: 'ADDED', text: 'keliru' },
      ],
    },
    { kind: 'REMOVED', runs: [{ kind: 'REMOVED', text: parts[2] }] },
    { kind: 'SAME', runs: [{ kind: 'SAME', text: parts[3] }] },
  ]);
  const edited = article.versions[2].changes.filter(({ kind }: { kind: string }) => kind !== 'SAME');
  expect(edited).toMatchObject([{ kind: 'CHANGED' }]);
  expect(edited[0].runs).toEqual([
    { kind: 'SAME', text: expect.stringMatching(/^p1x1 .* p1x40 ?$/) },
    { kind: 'REMOVED', text: 'keliru' },
    { kind: 'ADDED', text: 'ralat' },
  ]);

  await sealNow(app.platform.writer);
  const rows = await app.db.find(Evidence, { order: { id: 'ASC' } });
  expect(new Set(rows.flatMap(({ textSha256 }) => textSha256 ?? [])).size).toBe(3);
  expect(await verifyEvidence(app.platform)).toMatchObject({ checked: rows.length, broken: null });
  const row = rows[2];
  const path = join(app.folder, 'warc', row?.warcFile ?? '');
  const bytes = readFileSync(path);
  const at = (row?.warcOffset ?? 0) + 40;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  expect((await verifyEvidence(app.platform)).broken).toMatchObject({ evidenceId: row?.id });
});
