import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { LoopbackPress } from '../../test/factories/monitoring';
import { placeOrder, storeArticle, words } from '../../test/factories/publications';
import { Article } from '../monitoring/article.entity';
import { OrderLine } from './order-line.entity';
import { Proof } from './proof.entity';

const OFFER =
  'query ($id: ID!) { proofOffer(articleId: $id) { proves choices { orderLineId orderNumber title forward } } }';
const ATTACH = `mutation ($input: AttachProofInput!) { proofAttach(input: $input) {
  state orderNumber errors { code field } } }`;

describe('an article offered as proof by the office', () => {
  const press = LoopbackPress.forTests();
  const app = testApp({ routes: press.routes });
  beforeEach(() => app.clock.set('2026-02-02T01:30:00Z'));
  const andi = () => app.as(Role.MONITORING_ANALYST);
  const offer = async (id: string, caller = andi()) => (await caller.run(OFFER, { id })).proofOffer;
  const attach = async (articleId: string, orderLineId: string, caller = andi()) =>
    (await caller.run(ATTACH, { input: { articleId, orderLineId, note: 'Dimuat tanpa judul pesanan.' } }))
      .proofAttach;

  /** An order, and an article that carries a share of its words and that no subscriber has looked at yet. */
  async function carried(share: number) {
    const placed = await placeOrder(app);
    const text = `${words(104).split(' ').slice(0, share).join(' ')} ${words(40, 'lain')}`;
    await storeArticle(app, { outlet: placed.made.outlet, text });
    const article = await app.db.findOneByOrFail(Article, {});
    const line = await app.db.findOneByOrFail(OrderLine, { orderId: placed.order.id });
    return { ...placed, articleId: String(article.id), line };
  }

  it('is checked like one that was found, by the name of who offered it', async () => {
    const { order, articleId, line } = await carried(97);

    expect(await offer(articleId)).toEqual({
      proves: null,
      choices: [{ orderLineId: line.id, orderNumber: order.number, title: order.title, forward: 0.93 }],
    });
    expect(await attach(articleId, line.id)).toMatchObject({ orderNumber: order.number, errors: [] });
    const proof = await app.db.findOneByOrFail(Proof, { orderId: order.id });
    expect(proof).toMatchObject({ forward: 0.93, note: 'Dimuat tanpa judul pesanan.', quantity: 1 });
    expect(proof.uploadedById).toBe(andi().actor.id);
    const [told] = await app.events('proof.attached');
    expect([told?.actor, told?.reason]).toEqual([andi().actor.name, 'Dimuat tanpa judul pesanan.']);

    expect(await offer(articleId)).toEqual({ proves: order.number, choices: [] });
    expect((await attach(articleId, line.id)).errors).toEqual([{ code: 'DUPLICATE', field: ['articleId'] }]);
    await app.deliver();
    expect(await app.db.count(Proof)).toBe(1);
  });

  it('is refused where it carries too little, to others, and to the one who placed the order', async () => {
    const { order, articleId, line } = await carried(20);
    const nothing = async () => [await app.db.count(Proof), (await app.events('proof.attached')).length];

    expect(await offer(articleId)).toEqual({ proves: null, choices: [] });
    expect((await attach(articleId, line.id)).errors).toEqual([
      { code: 'INVALID_INPUT', field: ['orderLineId'] },
    ]);
    for (const role of [Role.PROOF_INSPECTOR, Role.COMPANY_ADMIN, Role.AUDITOR, Role.SYSTEM_ADMIN]) {
      expect(await offer(articleId, app.as(role))).toBeNull();
      expect((await attach(articleId, line.id, app.as(role))).errors).toEqual([
        { code: 'FORBIDDEN', field: [] },
      ]);
    }
    const creator = app.as(Role.PARTNERSHIP_OFFICER, { id: order.createdById });
    expect((await attach(articleId, line.id, creator)).errors).toEqual([
      { code: 'SEPARATION_OF_DUTY', field: [] },
    ]);
    expect(await nothing()).toEqual([0, 0]);
  });

  it('is refused when the order waits for nothing, and for a line of another outlet', async () => {
    const { articleId, line } = await carried(97);
    const other = await placeOrder(app, {});
    const foreign = await app.db.findOneByOrFail(OrderLine, { orderId: other.order.id });
    expect((await attach(articleId, foreign.id)).errors).toEqual([
      { code: 'NOT_FOUND', field: ['orderLineId'] },
    ]);
    app.clock.set('2026-12-30T01:30:00Z');
    expect((await attach(articleId, line.id)).errors).toEqual([
      { code: 'INVALID_TRANSITION', field: ['orderLineId'] },
    ]);
    expect(await offer(articleId)).toEqual({ proves: null, choices: [] });
    expect(await app.db.count(Proof)).toBe(0);
  });
});
