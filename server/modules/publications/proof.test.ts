import { Role } from '../../platform/actor';
import { newId } from '../../platform/ids';
import { StoredFile } from '../../platform/stored-file.entity';
import { testApp } from '../../test/app';
import { activeContract, budgetLine, partner } from '../../test/factories/contracts';
import { LoopbackPress, newsPage } from '../../test/factories/monitoring';
import { placeOrder, provenOrder, storeArticle, words } from '../../test/factories/publications';
import { BudgetLine } from '../budget/budget-line.entity';
import { Contract } from '../contracts/contract.entity';
import { ContractLine } from '../contracts/contract-line.entity';
import { announce } from '../monitoring/announce.service';
import { Article } from '../monitoring/article.entity';
import { ArticleLivenessChanged } from '../monitoring/article.events';
import { ArticleOwner, ArticleRecheck } from '../monitoring/article-parts.entity';
import { MediaOutlet } from '../outlets/outlet.entity';
import { PublicationOrder } from './order.entity';
import { OrderLine } from './order-line.entity';
import { Proof } from './proof.entity';
import { billableProofs, billProofs, unbillProofs } from './proof-billing.service';
import { OrderState } from './publication-kinds';

const SUBMIT = /* GraphQL */ `
  mutation ($input: SubmitProofInput!) {
    proofSubmit(input: $input) { proof { id state reason quantity price canonicalUrl checks { key passed } allowedActions } errors { code field message } }
  }`;
const act = (name: string, type = 'ProofIdInput') => /* GraphQL */ `
  mutation ($input: ${type}!) {
    ${name}(input: $input) { proof { id state reason acceptedAt allowedActions formerVersions { reason } } errors { code field message } }
  }`;
const WIB = (text: string) => new Date(`${text}:00+07:00`);

describe('proofs of publication', () => {
  const press = LoopbackPress.forTests();
  const app = testApp({ routes: press.routes });
  beforeEach(() => app.clock.set(WIB('2026-02-02T08:30')));

  const lineOf = async (orderId: string) => (await app.db.findOneByOrFail(OrderLine, { orderId })).id;
  const proofsOf = (orderId: string) =>
    app.db.find(Proof, { where: { orderId }, order: { createdAt: 'ASC', id: 'ASC' } });
  const stateOf = async (id: string) => (await app.db.findOneByOrFail(Proof, { id })).state;
  const part = (text: string, count: number) =>
    `${text.split(' ').slice(0, count).join(' ')} ${words(40, 'lain')}`;

  /** A proof under review: 78 of 100 shingles. */
  async function underReview() {
    const placed = await placeOrder(app);
    await storeArticle(app, { outlet: placed.made.outlet, text: part(words(104), 82) });
    await app.deliver();
    const [proof] = await proofsOf(placed.order.id);
    return { ...placed, proofId: proof?.id ?? '' };
  }

  it('finds and verifies both units of act 1 by itself, at 10:32 and 14:48 (assertions 4 and 5)', async () => {
    const { outlet } = await partner(app, { name: 'RawaKini', domains: ['rawakini.example'] });
    const made = await activeContract(app, {
      outlet,
      startsOn: '2026-01-12',
      budgetLine: await budgetLine(app),
    });
    const text = words(104);
    const { order } = await placeOrder(app, {
      made,
      says: { quantity: 2, text, proofDueAt: WIB('2026-02-06T17:00') },
    });
    const quota = async () => {
      const { maxQuantity, used, reserved, available } = await app.db.findOneByOrFail(ContractLine, {
        id: made.line.id,
      });
      return { maxQuantity, used, reserved, available };
    };
    const before = {
      quota: await quota(),
      budget: (await app.db.findOneByOrFail(BudgetLine, { id: made.budgetLine.id })).reserved,
    };
    for (const [fetched, published, run, count] of [
      ['2026-02-04T10:31', '2026-02-04T10:05', '2026-02-04T10:32', 97],
      ['2026-02-05T14:47', '2026-02-05T14:20', '2026-02-05T14:48', 92],
    ] as const) {
      app.clock.set(WIB(fetched));
      press.serve(
        'rawakini.example',
        `/${count}`,
        newsPage('Beasiswa daerah dibuka', part(text, count), { label: 'Advertorial' }),
      );
      await storeArticle(app, {
        outlet,
        text: part(text, count),
        publishedAt: WIB(published),
        url: `https://rawakini.example/${count}`,
      });
      app.clock.set(WIB(run));
      await app.deliver({ times: count === 97 ? 2 : 1 });
    }

    const proofs = await proofsOf(order.id);
    const articles = await app.db.find(Article, { order: { id: 'ASC' } });
    expect(before).toEqual({
      quota: { maxQuantity: 24, used: 0, reserved: 2, available: 22 },
      budget: 3_330_000,
    });
    expect(proofs).toMatchObject([
      {
        state: 'AUTO_VERIFIED',
        forward: 0.93,
        acceptedAt: WIB('2026-02-04T10:32'),
        acceptedById: null,
        uploadedById: null,
        articleId: articles[0]?.id,
        price: 1_500_000,
      },
      {
        state: 'AUTO_VERIFIED',
        forward: 0.88,
        acceptedAt: WIB('2026-02-05T14:48'),
        acceptedById: null,
        uploadedById: null,
        articleId: articles[1]?.id,
        price: 1_500_000,
      },
    ]);
    expect(proofs.every(({ snapshotHash }) => /^[0-9a-f]{64}$/.test(snapshotHash ?? ''))).toBe(true);
    expect(proofs[0]?.checks.map(({ key, passed }) => `${key} ${passed}`)).toEqual([
      'CONTAINMENT true',
      'DOMAIN true',
      'WINDOW true',
      'LABEL true',
      'ORIGINAL true',
      'PAGE_LIVE true',
    ]);
    expect(await quota()).toEqual({ maxQuantity: 24, used: 2, reserved: 0, available: 22 });
    expect(await app.db.findOneByOrFail(PublicationOrder, { id: order.id })).toMatchObject({
      state: 'COMPLETED',
      provenUnits: 2,
      completedAt: WIB('2026-02-05T14:48'),
    });
    expect(articles.map(({ isPaid }) => isPaid)).toEqual([true, true]);
    expect(await app.db.countBy(ArticleOwner, { companyId: made.companyId })).toBe(2);
    expect(await app.db.count(ArticleRecheck)).toBe(6);
    const found = await app.events('proof.found');
    expect(found.map(({ actor, at, data }) => [actor, at, data.path])).toEqual([
      ['Sistem', WIB('2026-02-04T10:32'), ['AUTO_FOUND', 'CAPTURED', 'CHECKED', 'AUTO_VERIFIED']],
      ['Sistem', WIB('2026-02-05T14:48'), ['AUTO_FOUND', 'CAPTURED', 'CHECKED', 'AUTO_VERIFIED']],
    ]);
  }, 20_000);

  it.each([
    ['0.78 goes to a person', { count: 82 }, 'PENDING_REVIEW', null],
    ['a missing label goes back', { count: 97, label: null }, 'RETURNED', 'LABEL_MISSING'],
    [
      'another host goes to a person',
      { count: 97, url: 'https://salinan.example/a' },
      'PENDING_REVIEW',
      null,
    ],
    [
      'after the window goes to a person',
      { count: 97, publishedAt: WIB('2026-02-07T10:00'), now: WIB('2026-02-07T11:00') },
      'PENDING_REVIEW',
      null,
    ],
  ])(
    '%s',
    async (_, {
      count,
      now,
      ...article
    }: { count: number; now?: Date; url?: string; label?: null; publishedAt?: Date }, state, reason) => {
      const { order, made } = await placeOrder(app);
      if (now) app.clock.set(now);
      await storeArticle(app, { outlet: made.outlet, text: part(words(104), count), ...article });
      await app.deliver();

      expect(await proofsOf(order.id)).toMatchObject([{ state, reason, acceptedAt: null }]);
      expect((await app.db.findOneByOrFail(ContractLine, { id: made.line.id })).used).toBe(0);
    },
  );

  it('never proves an order by what aired before it was issued', async () => {
    const { order, made } = await placeOrder(app);
    await storeArticle(app, { outlet: made.outlet, publishedAt: WIB('2026-02-02T08:29') });
    await app.deliver();

    expect(await proofsOf(order.id)).toEqual([]);
  });

  it('takes an unanswered order on when monitoring finds its proof', async () => {
    const { order, made } = await placeOrder(app, { state: OrderState.ISSUED });
    await storeArticle(app, { outlet: made.outlet });
    await app.deliver();

    expect(await app.db.findOneByOrFail(PublicationOrder, { id: order.id })).toMatchObject({
      state: 'COMPLETED',
      acceptedById: null,
      acceptedAt: app.clock.now(),
    });
  });

  it('gives an article to one of two open lines, and only once', async () => {
    const made = await activeContract(app);
    const first = await placeOrder(app, { made, says: { proofDueAt: WIB('2026-02-08T17:00') } });
    const urgent = await placeOrder(app, { made, says: { proofDueAt: WIB('2026-02-06T17:00') } });
    await storeArticle(app, { outlet: made.outlet });
    await app.deliver({ times: 2 });

    expect(await proofsOf(first.order.id)).toEqual([]);
    expect(await proofsOf(urgent.order.id)).toMatchObject([{ state: 'AUTO_VERIFIED' }]);
  });

  it.each([
    ['as it is', ''],
    ['with tracking parameters', '?utm_source=wa&fbclid=1'],
    ['as AMP', 'amp'],
    ['as mobile form', 'm'],
    ['with a fragment', '#komentar'],
  ])('refuses the page of another order %s (assertion 6)', async (_, form) => {
    const made = await activeContract(app);
    const {
      proofs: [first],
      by,
    } = await provenOrder(app, { made });
    const second = await placeOrder(app, { made, says: { text: words(104, 'beda') } });
    const url = new URL(first?.url ?? '');
    const offered =
      { amp: `${url.origin}/amp${url.pathname}`, m: `https://m.${url.host}${url.pathname}` }[form] ??
      `${url.href}${form}`;

    const { proofSubmit } = await app
      .caller(by.joko)
      .run(SUBMIT, { input: { orderLineId: await lineOf(second.order.id), url: offered } });

    expect(proofSubmit).toMatchObject({ proof: null, errors: [{ code: 'DUPLICATE', field: ['url'] }] });
    expect(await app.db.find(Proof)).toEqual([first]);
  });

  it('refuses the page of an AMP cache and an article known under another address', async () => {
    const made = await activeContract(app);
    const {
      proofs: [first],
      by,
    } = await provenOrder(app, { made });
    const second = await placeOrder(app, { made });
    const { host, pathname } = new URL(first?.url ?? '');
    const url = `https://${host.replaceAll('.', '-')}.cdn.ampproject.org/c/s/${host}${pathname}`;

    const { proofSubmit } = await app
      .caller(by.joko)
      .run(SUBMIT, { input: { orderLineId: await lineOf(second.order.id), url } });

    expect(proofSubmit.errors).toMatchObject([
      { code: 'DUPLICATE', message: `Tautan ini sudah menjadi bukti tayang PO-2026-0001.` },
    ]);
  });

  it('flags a copy of an article that proves another order with another text', async () => {
    const theirs = await provenOrder(app, { says: { text: words(104) } });
    const mine = await placeOrder(app, { says: { text: `${words(104)} ${words(15, 'sendiri')}` } });
    await storeArticle(app, { outlet: mine.made.outlet, text: `${words(104)} ${words(15, 'sendiri')}` });
    await app.deliver();

    const [proof] = await proofsOf(mine.order.id);
    expect(proof).toMatchObject({ state: 'PENDING_REVIEW', forward: 1 });
    expect(proof?.checks.find(({ key }) => key === 'ORIGINAL')).toMatchObject({
      passed: false,
      found: `sama dengan bukti ${theirs.order.number}`,
    });
  });

  it('does not call two outlets with one ordered text copies', async () => {
    await provenOrder(app);
    const { order } = await provenOrder(app);

    expect(await proofsOf(order.id)).toMatchObject([{ state: 'AUTO_VERIFIED' }]);
  });

  it('captures an uploaded page itself, checks it and verifies it', async () => {
    const { outlet } = await partner(app, { domains: ['kabarlebak.example'] });
    const made = await activeContract(app, { outlet });
    const text = Array.from({ length: 4 }, (_, at) => words(40, `p${at}x`)).join('\n');
    const { order, by } = await placeOrder(app, { made, says: { text } });
    app.clock.set(WIB('2026-02-03T09:00'));
    press.serve(
      'kabarlebak.example',
      '/adv?utm_source=x',
      newsPage('Beasiswa dibuka', text, { label: 'Advertorial', published: '2026-02-03T08:00:00+07:00' }),
    );

    const { proofSubmit } = await app.caller(by.joko).run(SUBMIT, {
      input: {
        orderLineId: await lineOf(order.id),
        url: 'http://kabarlebak.example/adv?utm_source=x',
        idempotencyKey: 'k1',
      },
    });
    const again = await app.caller(by.joko).run(SUBMIT, {
      input: {
        orderLineId: await lineOf(order.id),
        url: 'http://kabarlebak.example/adv?utm_source=x',
        idempotencyKey: 'k1',
      },
    });
    await app.deliver({ times: 2 });

    expect(proofSubmit).toMatchObject({
      proof: { state: 'UPLOADED', canonicalUrl: 'https://kabarlebak.example/adv', price: 1_500_000 },
      errors: [],
    });
    expect(again.proofSubmit.proof.id).toBe(proofSubmit.proof.id);
    const [proof] = await proofsOf(order.id);
    expect(proof?.checks.filter(({ passed }) => !passed)).toEqual([]);
    expect(proof).toMatchObject({
      state: 'AUTO_VERIFIED',
      airedAt: WIB('2026-02-03T08:00'),
      uploadedById: by.joko.id,
    });
    expect((await app.events('proof.checked')).map(({ data }) => data.path)).toEqual([
      ['CAPTURED', 'CHECKED', 'AUTO_VERIFIED'],
    ]);
  });

  it('lets a returned page be corrected and looked at again', async () => {
    const { outlet } = await partner(app, { domains: ['kabarlebak.example'] });
    const made = await activeContract(app, { outlet });
    const text = Array.from({ length: 4 }, (_, at) => words(40, `p${at}x`)).join('\n');
    const { order, by } = await placeOrder(app, { made, says: { text } });
    const page = (label?: string) =>
      newsPage('Beasiswa dibuka', text, { label, published: '2026-02-03T08:00:00+07:00' });
    app.clock.set(WIB('2026-02-03T09:00'));
    press.serve('kabarlebak.example', '/adv', page());
    const { proofSubmit } = await app
      .caller(by.joko)
      .run(SUBMIT, { input: { orderLineId: await lineOf(order.id), url: 'http://kabarlebak.example/adv' } });
    await app.deliver();
    const returned = await app.db.findOneByOrFail(Proof, { id: proofSubmit.proof.id });

    app.clock.set(WIB('2026-02-03T10:00'));
    press.serve('kabarlebak.example', '/adv', page('Advertorial'));
    const { proofReupload } = await app.caller(by.joko).run(act('proofReupload', 'ReuploadProofInput'), {
      input: { proofId: returned.id, url: 'http://kabarlebak.example/adv' },
    });
    await app.deliver();

    expect(returned).toMatchObject({
      state: 'RETURNED',
      reason: 'LABEL_MISSING',
      fixDueAt: WIB('2026-02-05T16:00'),
    });
    expect(proofReupload).toMatchObject({
      proof: { state: 'UPLOADED', formerVersions: [{ reason: 'LABEL_MISSING' }] },
      errors: [],
    });
    expect(await stateOf(returned.id)).toBe('AUTO_VERIFIED');
  });

  it('hands a page that cannot be read to a person, who cannot accept it without a capture', async () => {
    const { outlet } = await partner(app, { domains: ['kabarlebak.example'] });
    const { order, by } = await placeOrder(app, { made: await activeContract(app, { outlet }) });
    press.serve('kabarlebak.example', '/ada', newsPage('Lain', 'x'));
    const { proofSubmit } = await app.caller(by.joko).run(SUBMIT, {
      input: { orderLineId: await lineOf(order.id), url: 'http://kabarlebak.example/hilang' },
    });
    await app.deliver();

    const proof = await app.db.findOneByOrFail(Proof, { id: proofSubmit.proof.id });
    const { proofAccept } = await app
      .as(Role.PROOF_INSPECTOR)
      .run(act('proofAccept'), { input: { proofId: proof.id } });

    expect(proof).toMatchObject({ state: 'PENDING_REVIEW', snapshotHash: null });
    expect(proof.checks.find(({ key }) => key === 'PAGE_LIVE')).toMatchObject({ passed: false });
    expect(proofAccept.errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
  });

  it('hands a file to a person at once, and takes the same file only once', async () => {
    const made = await activeContract(app);
    const { order, by } = await placeOrder(app, { made, says: { quantity: 5 } });
    const file = await app.perform((ctx) =>
      ctx.create(StoredFile, {
        name: 'hal1.pdf',
        mime: 'application/pdf',
        size: 9,
        sha256: 'f'.repeat(64),
        uploadedById: by.joko.id ?? '',
        companyId: made.companyId,
      }),
    );
    app.clock.set(WIB('2026-02-03T09:00'));
    const give = async (input: object) =>
      (
        await app.caller(by.joko).run(SUBMIT, {
          input: {
            orderLineId: await lineOf(order.id),
            fileId: file.id,
            airedAt: '2026-02-02T23:00:00Z',
            ...input,
          },
        })
      ).proofSubmit;

    const early = await give({ airedAt: '2026-02-01T23:00:00Z' });
    const many = await give({ quantity: 6 });
    const done = await give({ quantity: 3 });
    const twice = await give({});

    expect(early.errors).toMatchObject([{ code: 'INVALID_INPUT', field: ['airedAt'] }]);
    expect(many.errors).toMatchObject([{ code: 'INVALID_INPUT', field: ['quantity'] }]);
    expect(done).toMatchObject({
      proof: {
        state: 'PENDING_REVIEW',
        quantity: 3,
        price: 4_500_000,
        checks: [
          { key: 'WINDOW', passed: true },
          { key: 'ORIGINAL', passed: true },
        ],
      },
      errors: [],
    });
    expect(twice.errors).toMatchObject([{ code: 'DUPLICATE', field: ['fileId'] }]);
  });

  it('is accepted by an inspector with name and time, and by one of two at once', async () => {
    const { proofId, order } = await underReview();
    app.clock.set(WIB('2026-02-02T13:30'));

    const answers = await Promise.all(
      [newId(), newId()].map((id) =>
        app.as(Role.PROOF_INSPECTOR, { id }).run(act('proofAccept'), { input: { proofId } }),
      ),
    );

    expect(
      answers.map(({ proofAccept }) => proofAccept.errors[0]?.code ?? proofAccept.proof.state).sort(),
    ).toEqual(['ACCEPTED', 'INVALID_TRANSITION']);
    expect((await app.events('proof.accepted')).length).toBe(1);
    expect(await app.db.findOneByOrFail(Proof, { id: proofId })).toMatchObject({
      state: 'ACCEPTED',
      acceptedAt: WIB('2026-02-02T13:30'),
    });
    expect(await app.db.findOneByOrFail(PublicationOrder, { id: order.id })).toMatchObject({
      state: 'COMPLETED',
    });
  });

  it('is never accepted by its uploader or the creator of its order, whatever roles they hold', async () => {
    const { proofId, by } = await underReview();
    const accept = async (roles: Role[], id: string) =>
      (await app.as(roles, { id }).run(act('proofAccept'), { input: { proofId } })).proofAccept.errors[0]
        ?.code;

    expect(await accept([Role.PROOF_INSPECTOR, Role.PARTNERSHIP_OFFICER], by.maya.id ?? '')).toBe(
      'SEPARATION_OF_DUTY',
    );
    expect(await accept([Role.PROOF_INSPECTOR, Role.SYSTEM_ADMIN], newId())).toBe('SEPARATION_OF_DUTY');
    expect(await accept([Role.PARTNERSHIP_OFFICER], by.maya.id ?? '')).toBe('FORBIDDEN');
    expect(await stateOf(proofId)).toBe('PENDING_REVIEW');
  });

  it.each([
    ['proofAccept', 'ProofIdInput', {}, [Role.PROOF_INSPECTOR]],
    ['proofReturn', 'ProofReasonInput', { reason: 'LABEL_MISSING' }, [Role.PROOF_INSPECTOR]],
    ['proofReject', 'ProofReasonInput', { reason: 'NOT_AIRED' }, [Role.PROOF_INSPECTOR]],
    ['proofRevoke', 'RevokeProofInput', { reason: 'Sebab' }, [Role.COMMITMENT_OFFICER]],
    ['proofAskReview', 'ProofNoteInput', { note: 'Mohon' }, [Role.COMPANY_ADMIN]],
    ['proofReupload', 'ReuploadProofInput', { url: 'https://media.example/a' }, [Role.COMPANY_ADMIN]],
  ])('%s is refused to every other role', async (name, type, extra, allowed) => {
    const { proofId, made } = await underReview();
    const codes = new Set<string>();
    for (const role of Object.values(Role).filter((one) => !allowed.includes(one))) {
      const companyId = role === Role.COMPANY_ADMIN ? { companyId: made.companyId } : {};
      codes.add(
        (await app.as(role, companyId).run(act(name, type), { input: { proofId, ...extra } }))[name].errors[0]
          ?.code,
      );
    }

    expect([...codes].sort()).toEqual(['FORBIDDEN', 'NOT_FOUND']);
    expect(await stateOf(proofId)).toBe('PENDING_REVIEW');
  });

  it('goes back with a reason, may be asked for review once, and is rejected with its page set free', async () => {
    const { proofId, by } = await underReview();
    const nia = app.as(Role.PROOF_INSPECTOR);
    const run = async (caller: typeof nia, name: string, type: string, input: object) =>
      (await caller.run(act(name, type), { input: { proofId, ...input } }))[name];

    const wrong = await run(nia, 'proofReturn', 'ProofReasonInput', { reason: 'NOT_AIRED' });
    const returned = await run(nia, 'proofReturn', 'ProofReasonInput', {
      reason: 'WRONG_SIZE',
      note: 'Kurang dua alinea',
    });
    const asked = await run(app.caller(by.joko), 'proofAskReview', 'ProofNoteInput', {
      note: 'Sudah sesuai kontrak',
    });
    await run(nia, 'proofReturn', 'ProofReasonInput', { reason: 'WRONG_SIZE' });
    const twice = await run(app.caller(by.joko), 'proofAskReview', 'ProofNoteInput', {
      note: 'Mohon sekali lagi',
    });
    const rejected = await run(nia, 'proofReject', 'ProofReasonInput', { reason: 'OTHER_SUBJECT' });

    expect(wrong.errors).toMatchObject([{ code: 'INVALID_INPUT', field: ['reason'] }]);
    expect(returned).toMatchObject({ proof: { state: 'RETURNED', reason: 'WRONG_SIZE' }, errors: [] });
    expect(asked).toMatchObject({ proof: { state: 'PENDING_REVIEW' }, errors: [] });
    expect(twice.errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect(rejected).toMatchObject({ proof: { state: 'REJECTED' }, errors: [] });
    expect(await app.db.findOneByOrFail(Proof, { id: proofId })).toMatchObject({
      urlKey: null,
      articleKey: null,
    });
  });

  it('lets one order line of a brief be decided by a person only', async () => {
    const { order, made, by } = await placeOrder(app, {
      says: { text: null, brief: 'Liput pembukaan beasiswa' },
    });
    await storeArticle(app, {
      outlet: made.outlet,
      isMatched: false,
      url: `https://${made.outlet.domains[0]}/b`,
    });
    await app.deliver();
    expect(await proofsOf(order.id)).toEqual([]);

    const { proofSubmit } = await app.caller(by.joko).run(SUBMIT, {
      input: { orderLineId: await lineOf(order.id), url: `https://${made.outlet.domains[0]}/b` },
    });
    expect(proofSubmit).toMatchObject({ proof: { state: 'UPLOADED' }, errors: [] });
  });

  it('shows both texts with shared passages, the capture and the queue to the inspector', async () => {
    const { proofId } = await underReview();
    const second = await underReview();
    const { proof } = await app.as(Role.PROOF_INSPECTOR).run(
      `query ($id: ID!) { proof(id: $id) { forward likelihood comparison { forward ordered { text shared } captured { shared } longestWordCount }
        evidence { url status sha256 } article { title } proofQueue { waitingCount place previousId nextId } order { number } orderLine { title } allowedActions } }`,
      { id: proofId },
    );

    expect(proof).toMatchObject({
      forward: 0.78,
      likelihood: 'LIKELY',
      evidence: { status: 200 },
      article: { title: 'Beasiswa daerah dibuka' },
      order: { number: 'PO-2026-0001' },
      comparison: { forward: 0.78, longestWordCount: 82, captured: [{ shared: true }, { shared: false }] },
      proofQueue: { waitingCount: 2, place: 1, previousId: null, nextId: second.proofId },
      allowedActions: ['ACCEPT', 'RETURN', 'REJECT'],
    });
    expect(proof.comparison.ordered.map(({ text }: { text: string }) => text).join('')).toBe(words(104));
  });

  it('shows proofs to their own company only, and none to analysts', async () => {
    const { proofId, made } = await underReview();
    const see = async (role: Role, who = {}) =>
      await app
        .as(role, who)
        .run('query ($id: ID!) { proof(id: $id) { id } proofs { totalCount } }', { id: proofId });

    expect(await see(Role.COMPANY_ADMIN, { companyId: made.companyId })).toEqual({
      proof: { id: proofId },
      proofs: { totalCount: 1 },
    });
    expect(await see(Role.COMPANY_ADMIN, { companyId: 'other' })).toEqual({
      proof: null,
      proofs: { totalCount: 0 },
    });
    expect(await see(Role.MONITORING_ANALYST)).toEqual({ proof: null, proofs: { totalCount: 0 } });
  });

  it('is billed once, moves its share of the reserve, and is freed when the invoice ends', async () => {
    const { proofs, order, made, by } = await provenOrder(app, {
      quantity: 3,
      made: await activeContract(app, { lines: [{ unitPrice: 100_041 }] }),
    });
    const ids = proofs.map(({ id }) => id);
    const waiting = await underReview();

    const first = await app.perform((ctx) => billProofs(ctx, ids.slice(0, 1), 'invoice-1'), by.joko);
    const rest = await app.perform((ctx) => billProofs(ctx, ids.slice(1), 'invoice-2'), by.joko);
    const attempt = (id: string) =>
      app.perform((ctx) => billProofs(ctx, [id], 'invoice-3')).catch(({ code }) => code);

    expect(await attempt(ids[0] ?? '')).toBe('DUPLICATE');
    expect(await attempt(waiting.proofId)).toBe('PROOF_INCOMPLETE');
    expect([first, rest].map(({ reserves }) => reserves.map(({ amount }) => amount))).toEqual([
      [111_045],
      [order.gross - 111_045],
    ]);
    expect((await app.db.findOneByOrFail(PublicationOrder, { id: order.id })).reservedGross).toBe(0);
    const freed = await app.perform((ctx) => unbillProofs(ctx, 'invoice-1'));
    expect(freed).toMatchObject({
      proofs: [{ state: 'AUTO_VERIFIED', invoiceId: null }],
      reserves: [{ amount: expect.any(Number) }],
    });
    expect((await app.db.findOneByOrFail(PublicationOrder, { id: order.id })).reservedGross).toBe(
      freed.reserves[0]?.amount,
    );
    expect((await app.perform((ctx) => billableProofs(ctx, made.companyId))).map(({ id }) => id)).toEqual([
      ids[0],
    ]);
  });

  it('lets one of two invoices bill a proof', async () => {
    const {
      proofs: [proof],
      by,
    } = await provenOrder(app);

    const answers = await Promise.allSettled(
      ['a', 'b'].map((invoice) => app.perform((ctx) => billProofs(ctx, [proof?.id ?? ''], invoice), by.joko)),
    );

    expect(answers.map((one) => (one.status === 'rejected' ? one.reason.code : 'OK')).sort()).toEqual([
      'DUPLICATE',
      'OK',
    ]);
    expect(await app.db.findOneBy(MediaOutlet, { id: proof?.outletId })).toBeTruthy();
  });

  it('keeps the money of a revoked proof with its invoice until that ends', async () => {
    const {
      proofs: [proof],
      order,
      made,
      by,
    } = await provenOrder(app);
    const proofId = proof?.id ?? '';
    await app.perform((ctx) => billProofs(ctx, [proofId], 'invoice-1'), by.joko);
    const figures = async () => {
      const { used, available } = await app.db.findOneByOrFail(ContractLine, { id: made.line.id });
      const { proven, ordered } = await app.db.findOneByOrFail(Contract, { id: made.contract.id });
      return { used, available, proven, ordered };
    };

    await app
      .caller(by.gita)
      .run(act('proofRevoke', 'RevokeProofInput'), { input: { proofId, reason: 'Dihapus' } });
    const revoked = await figures();
    const freed = await app.perform((ctx) => unbillProofs(ctx, 'invoice-1'));

    expect(revoked).toEqual({ used: 1, available: 23, proven: 1_500_000, ordered: 1_500_000 });
    expect(freed).toMatchObject({ proofs: [{ state: 'REVOKED', invoiceId: null }], reserves: [] });
    expect(await figures()).toEqual({ used: 0, available: 24, proven: 0, ordered: 0 });
    expect(await app.db.findOneByOrFail(PublicationOrder, { id: order.id })).toMatchObject({
      reservedGross: 0,
      gross: 0,
    });
    expect((await app.events('proof.revoked'))[0]).toMatchObject({
      reason: 'Dihapus',
      data: { invoiceId: 'invoice-1' },
    });
  });

  it('notes that the page of an accepted proof is gone, once', async () => {
    const {
      proofs: [proof],
    } = await provenOrder(app);
    const articleId = String(proof?.articleId);
    const gone = { articleId, from: 'LIVE', to: 'GONE', ownerRefs: [] };
    await app.perform((ctx) =>
      announce(ctx, ArticleLivenessChanged, { type: 'Article', id: articleId }, gone as never),
    );
    await app.deliver({ times: 2 });

    expect(await app.db.findOneByOrFail(Proof, { id: proof?.id })).toMatchObject({
      state: 'AUTO_VERIFIED',
      pageLiveness: 'GONE',
    });
    expect((await app.events('proof.page_changed')).length).toBe(1);
  });

  it('notes each edit of its page, and each of them once', async () => {
    const {
      proofs: [proof],
    } = await provenOrder(app);
    const articleId = Number(proof?.articleId);
    for (const versionNo of [2, 3]) {
      const edit = { articleId, from: 'LIVE', to: 'CHANGED', versionNo, ownerRefs: [] };
      await app.perform((ctx) =>
        announce(ctx, ArticleLivenessChanged, { type: 'Article', id: String(articleId) }, edit),
      );
      await app.deliver({ times: 2 });
    }

    expect(await app.db.findOneByOrFail(Proof, { id: proof?.id })).toMatchObject({
      pageLiveness: 'CHANGED',
      pageVersionNo: 3,
    });
    expect((await app.events('proof.page_changed')).length).toBe(2);
  });
});
