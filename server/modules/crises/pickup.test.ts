import { Role } from '../../platform/actor';
import { type Caller, testApp } from '../../test/app';
import {
  buildCarriers,
  buildMandate,
  buildPress,
  buildStatement,
  type Press,
  type ReadyStatement,
} from '../../test/factories/distributions';
import { someone, storeArticle, words } from '../../test/factories/publications';
import { ResponseMark } from '../monitoring/response-mark.entity';
import { Proof } from '../publications/proof.entity';
import { acceptProof } from '../publications/proof-review.service';
import { CrisisRole, CrisisRoleKind } from './crisis.entity';
import { Distribution } from './distribution.entity';
import { Pickup } from './pickup.entity';
import { findPickups } from './pickup.service';
import { ReplyKind } from './right-of-reply.entity';
import { approveReply, draftReply, submitReply } from './right-of-reply.service';
import { statementUrl } from './statement-url';

const app = testApp();
const ERRORS = 'errors { code field message }';
const PICKUP =
  'id state mode matchScore containment latencyMinutes machineSaid reason decidedBy { id } messages { position } distortedMessages { position } target { outlet { name } state }';
const ACCEPT = `mutation ($input: AcceptPickupInput!) { pickupAccept(input: $input) { pickup { ${PICKUP} } ${ERRORS} } }`;
const REJECT = `mutation ($input: RejectPickupInput!) { pickupReject(input: $input) { pickup { ${PICKUP} } ${ERRORS} } }`;
const ADD = `mutation ($input: AddPickupInput!) { pickupAdd(input: $input) { pickup { ${PICKUP} } ${ERRORS} } }`;
const BODY = words(104, 'kalimat');
const SENT = '2026-04-15T02:25:00.000Z'; // 09:25 WIB

const budi = (): Caller => app.as(Role.COMMUNICATIONS_OFFICER, { name: 'Budi' });
const andi = (): Caller => app.as(Role.MONITORING_ANALYST, { name: 'Andi' });
// biome-ignore lint/suspicious/noExplicitAny: tests read whatever they selected
type Answer = any;
const call = async (query: string, input: object, by: Caller = andi()): Promise<Answer> =>
  Object.values(await by.run(query, { input }))[0];

let press: Press;
const outlet = (code: string) => press[code]?.outlet as NonNullable<Press[string]>['outlet'];

/** A statement sent to the seven of the story at 09:25, with a named spokesperson. */
async function sent(): Promise<ReadyStatement & { distributionId: string }> {
  app.clock.set(SENT);
  press = await buildPress(app);
  await buildMandate(app);
  const about = await buildStatement(app, { body: BODY });
  await buildCarriers(app, about.issue, {
    claim: ['SL', 'TN', 'HM', 'KH', 'NW', 'GF'].map(outlet),
    story: [outlet('RK')],
  });
  await app.perform((ctx) =>
    ctx.create(CrisisRole, {
      crisisId: about.crisis?.id ?? '',
      personId: 'rina',
      personName: 'Rina Wulandari',
      kind: CrisisRoleKind.SPOKESPERSON,
      fromAt: ctx.now(),
      givenById: 'dodi',
    }),
  );
  const ranked = await call(
    `mutation ($input: RankDistributionInput!) { distributionRank(input: $input) { distribution { id version } ${ERRORS} } }`,
    { versionId: about.version.id },
    budi(),
  );
  const { id: distributionId, version: expectedVersion } = ranked.distribution;
  const done = await call(
    `mutation ($input: SendDistributionInput!) { distributionSend(input: $input) { distribution { state } ${ERRORS} } }`,
    { distributionId, expectedVersion, idempotencyKey: 'kirim' },
    budi(),
  );
  expect(done.errors).toEqual([]);
  await app.deliver();
  return { ...about, distributionId };
}

/** An article with this share of the statement's runs, so many of its messages, at a time of the day (WIB). */
async function article(
  { messages }: ReadyStatement,
  code: string,
  time: string,
  { share = 0, found = 0, isNamed = true, extra = '', day = '2026-04-15' } = {},
): Promise<number> {
  app.clock.set(new Date(`${day}T${time}:00+07:00`));
  const run =
    share === 0
      ? ''
      : BODY.split(' ')
          .slice(0, Math.round(share * 100) + 4)
          .join(' ');
  const said = messages.slice(0, found).map(({ text }) => `${text}.`);
  const text = [`warta-${code} ${time}`, run, ...said, isNamed ? 'Demikian Rina Wulandari.' : '', extra].join(
    ' pisah\n',
  );
  const id = await storeArticle(app, { outlet: outlet(code), text, title: `Berita ${code}` });
  await app.perform((ctx) => findPickups(ctx, [id]));
  await app.deliver();
  return id;
}

const pickups = () =>
  app.db.find(Pickup, {
    where: { versionId: current?.version.id ?? '' },
    order: { latencyMinutes: 'ASC', id: 'ASC' },
  });
let current: (ReadyStatement & { distributionId: string }) | undefined;
beforeEach(() => {
  current = undefined;
});
const SHOW = `query ($id: ID!) { distribution(id: $id) { state allowedActions pickupsUntil targets(first: 20, isChosen: true) { nodes { state outlet { name } pickups { nodes { id } } } }
  outcome { targets pickedUp pending syndications pickupPercent medianLatencyMinutes pullThroughPercent weightedPullThroughPercent distorted }
  pickups { nodes { ${PICKUP} article { id pickups { nodes { id } } } statementVersion { id } } } } }`;
const show = async (id: string): Promise<Answer> => (await budi().run(SHOW, { id })).distribution;
const stateOf = (shown: Answer, name: string) =>
  shown.targets.nodes.find((node: Answer) => node.outlet.name === name)?.state;

describe('the pickups of the story (acceptance 43, 45, 46, 47)', () => {
  it('are found with their times, modes and messages; one is decided by a person', async () => {
    current = await sent();
    const { distributionId } = current;
    app.clock.set('2026-04-15T02:40:00.000Z');
    const source = await storeArticle(app, {
      outlet: outlet('NW'),
      text: words(20, 'keliru'),
      isMatched: false,
    });
    const replyId = await app.perform(async (ctx) => {
      const errors = [{ said: '12 pasien ditolak', truth: 'Tidak ada yang ditolak', evidence: 'Buku jaga' }];
      const content = { errors, replyText: words(30, 'jawaban') };
      const reply = await draftReply(ctx, {
        kind: ReplyKind.REPLY,
        sourceArticleId: String(source),
        issueId: current?.issue.id,
        content,
      });
      return reply.id;
    }, budi().actor);
    const dodi = app.as(Role.AGENCY_HEAD).actor;
    await app.perform((ctx) => approveReply(ctx, { replyId }), dodi);
    await app.perform((ctx) => submitReply(ctx, { replyId }), dodi);

    await article(current, 'HM', '10:12', { share: 0.95, found: 3 });
    await article(current, 'RK', '10:40', { share: 0.78, found: 2 });
    await article(current, 'SL', '11:35', { share: 0.92, found: 3 });
    await article(current, 'GF', '14:20', { share: 0.42, found: 1 });
    const before = await show(distributionId);
    expect([stateOf(before, 'HM'), stateOf(before, 'GF'), before.outcome.pending]).toEqual([
      'PICKED_UP',
      'FAILED',
      1,
    ]);
    const waiting = (await pickups()).find(({ state }) => state === 'PENDING');
    app.clock.set('2026-04-15T07:50:00.000Z');
    expect((await call(ACCEPT, { pickupId: waiting?.id }, app.as(Role.AGENCY_HEAD))).errors[0].code).toBe(
      'FORBIDDEN',
    );
    const accepted = await call(ACCEPT, { pickupId: waiting?.id });
    expect(accepted.pickup).toMatchObject({
      state: 'HUMAN',
      decidedBy: null,
      target: { state: 'PICKED_UP' },
    });
    await article(current, 'NW', '17:05', { share: 0.55, found: 3 });

    const rows = (await pickups()).map(({ matchScore, state, mode, latencyMinutes, machineSaid }) => [
      matchScore,
      state,
      mode,
      latencyMinutes,
      machineSaid,
    ]);
    expect(rows).toEqual([
      [0.975, 'AUTO', 'PAID_ORDER', 47, 'AUTO'],
      [0.79, 'AUTO', 'PAID_ORDER', 75, 'AUTO'],
      [0.96, 'AUTO', 'PAID_ORDER', 130, 'AUTO'],
      [0.51, 'HUMAN', 'FREE_RELEASE', 295, 'PENDING'],
      [0.775, 'AUTO', 'RIGHT_OF_REPLY', 460, 'AUTO'],
    ]);
    const { rightOfReply } = await budi().run(
      `{ rightOfReply(id: "${replyId}") { number state fulfilledAt amount isFoundByMonitoring publishedArticle { title } } }`,
    );
    expect(rightOfReply).toEqual({
      number: 'RR-2026-001',
      state: 'FULFILLED',
      fulfilledAt: '2026-04-15T10:05:00.000Z',
      amount: 0,
      isFoundByMonitoring: true,
      publishedArticle: { title: 'Berita NW' },
    });

    const proofs = await app.db.find(Proof, { order: { forward: 'ASC' } });
    expect(proofs.map(({ state, forward }) => [state, forward])).toEqual([
      ['PENDING_REVIEW', 0.78],
      ['AUTO_VERIFIED', 0.92],
      ['AUTO_VERIFIED', 0.95],
    ]);
    const nia = someone(Role.PROOF_INSPECTOR);
    await app.perform((ctx) => acceptProof(ctx, { proofId: proofs[0]?.id ?? '' }), nia);

    await app.at('2026-04-18T02:25:00.000Z');
    const shown = await show(distributionId);
    expect(shown.state).toBe('CLOSED');
    expect([stateOf(shown, 'RK'), stateOf(shown, 'NW')]).toEqual(['PICKED_UP', 'PICKED_UP']);
    expect(shown.outcome).toEqual({
      targets: 7,
      pickedUp: 5,
      pending: 0,
      syndications: 0,
      pickupPercent: 71.4,
      medianLatencyMinutes: 130,
      pullThroughPercent: 80,
      weightedPullThroughPercent: 88.9,
      distorted: 0,
    });
    const [first] = shown.pickups.nodes;
    expect(first.article.pickups.nodes).toEqual([{ id: first.id }]);
    expect(first.statementVersion.id).toBe(current.version.id);
    expect((await app.db.find(ResponseMark)).every(({ isResponse }) => isResponse)).toBe(true);
    expect(await app.db.count(ResponseMark)).toBe(5);
    expect(await app.events('pickup.found')).toHaveLength(5);
  });
});

describe('what counts as a pickup', () => {
  it('is nothing before the sending, after 72 hours, in our own channel or without likeness', async () => {
    current = await sent();
    await article(current, 'TN', '09:24', { share: 1, found: 3 });
    await article(current, 'TN', '09:26', { share: 1, found: 3, day: '2026-04-18' });
    await article(current, 'TN', '12:00', { share: 0.1, found: 0 });
    await article(current, 'TN', '12:05', { share: 0, found: 1, isNamed: false });
    expect(await pickups()).toEqual([]);
    app.clock.set('2026-04-15T05:10:00.000Z');
    const own = await storeArticle(app, { outlet: outlet('TN'), text: BODY, isMatched: false });
    await app.perform(async (ctx) => {
      await ctx.db.query('UPDATE article SET isOwnChannel = 1 WHERE id = ?', [own]);
      await findPickups(ctx, [own]);
    });
    expect(await pickups()).toEqual([]);
  });

  it('is what links to the statement or names the order, whatever else it says', async () => {
    current = await sent();
    const [row] = await app.db.query(
      'SELECT o.number AS number FROM publication_order o JOIN distribution_target t ON t.orderId = o.id JOIN media_outlet m ON m.id = t.outletId WHERE m.name = ?',
      ['SL'],
    );
    await article(current, 'TN', '10:00', {
      isNamed: false,
      extra: `Baca ${statementUrl({ app: app.platform }, current.version)}`,
    });
    await article(current, 'SL', '10:05', { isNamed: false, extra: `Iklan ${row.number}` });
    const found = await pickups();
    expect(found.map(({ state, isCited, matchScore }) => [state, isCited, matchScore])).toEqual([
      ['AUTO', true, 0],
      ['AUTO', true, 0],
    ]);
  });

  it('in an outlet that was no target is a copy, no success', async () => {
    current = await sent();
    await article(current, 'KL', '11:00', { share: 0.9, found: 3 });
    const shown = await show(current.distributionId);
    expect(shown.outcome).toMatchObject({ targets: 7, pickedUp: 0, syndications: 1, pickupPercent: 0 });
    expect((await pickups()).map(({ targetId, mode }) => [targetId, mode])).toEqual([[null, null]]);
  });
});

describe('what a person says of a pickup', () => {
  it('may be no: the article counts as coverage again and the target waits, or has none when its hours are over', async () => {
    current = await sent();
    const id = await article(current, 'HM', '10:12', { share: 0.95, found: 3 });
    const [pickup] = await pickups();
    expect((await call(REJECT, { pickupId: pickup?.id, reason: ' ' })).errors[0]).toMatchObject({
      field: ['reason'],
    });
    const { pickup: rejected } = await call(REJECT, { pickupId: pickup?.id, reason: 'Berita lain' });
    expect(rejected).toMatchObject({
      state: 'REJECTED',
      reason: 'Berita lain',
      target: { state: 'DELIVERED' },
    });
    const order = await app.db.query(
      "SELECT 1 FROM watched_match w JOIN watched_text t ON t.id = w.watchedTextId WHERE t.ownerKind = 'ORDER' AND w.articleId = ?",
      [id],
    );
    expect((await app.db.findOneByOrFail(ResponseMark, { articleId: id })).isResponse).toBe(order.length > 0);
    await app.perform((ctx) => findPickups(ctx, [id]));
    expect((await pickups())[0]?.state).toBe('REJECTED');

    const free = await article(current, 'GF', '14:20', { share: 0.42, found: 1 });
    const waiting = (await pickups()).find(({ articleId }) => articleId === free);
    await app.at('2026-04-18T02:25:00.000Z');
    expect((await show(current.distributionId)).state).toBe('SENT');
    await call(REJECT, { pickupId: waiting?.id, reason: 'Bukan pernyataan kami' });
    expect((await app.db.findOneByOrFail(ResponseMark, { articleId: free })).isResponse).toBe(false);
    expect((await call(ACCEPT, { pickupId: waiting?.id })).errors[0].code).toBe('INVALID_TRANSITION');
  });

  it('may label messages and add what the machine missed; its precision and recall follow', async () => {
    current = await sent();
    await article(current, 'HM', '10:12', { share: 0.95, found: 3 });
    await article(current, 'SL', '10:20', { share: 0.95, found: 3 });
    await article(current, 'RK', '10:30', { share: 0.95, found: 3 });
    const [hm, sl, rk] = await pickups();
    const ids = current.messages.map(({ id }) => id);
    const labelled = await call(ACCEPT, {
      pickupId: hm?.id,
      messageIds: ids.slice(0, 2),
      distortedIds: ids.slice(2),
    });
    expect(labelled.pickup).toMatchObject({
      state: 'HUMAN',
      messages: [{ position: 1 }, { position: 2 }],
      distortedMessages: [{ position: 3 }],
    });
    expect((await call(ACCEPT, { pickupId: sl?.id, messageIds: ['lain'] })).errors[0]).toMatchObject({
      field: ['messageIds'],
    });
    await call(ACCEPT, { pickupId: sl?.id });
    await call(REJECT, { pickupId: rk?.id, reason: 'Salah' });

    app.clock.set('2026-04-15T04:00:00.000Z');
    const missed = await storeArticle(app, {
      outlet: outlet('TN'),
      text: words(30, 'saduran'),
      isMatched: false,
    });
    const input = {
      distributionId: current.distributionId,
      articleId: String(missed),
      reason: 'Menyadur pernyataan',
    };
    const { distributionId } = current;
    expect(await show(distributionId)).toMatchObject({
      allowedActions: ['SUPPLEMENT', 'ADD_PICKUP'],
      pickupsUntil: '2026-04-18T02:25:00.000Z',
    });
    const head = app.as(Role.AGENCY_HEAD);
    expect((await head.run(SHOW, { id: distributionId })).distribution.allowedActions).toEqual([]);
    const drill = (isExercise: boolean) =>
      app.perform((ctx) => ctx.db.update(Distribution, { id: distributionId }, { isExercise }));
    await drill(true);
    expect((await call(ADD, input)).errors[0].code).toBe('INVALID_TRANSITION');
    expect((await show(distributionId)).allowedActions).toEqual(['SUPPLEMENT']);
    expect(await app.db.countBy(Pickup, { articleId: missed })).toBe(0);
    await drill(false);
    expect((await call(ADD, { ...input, articleId: '999' })).errors[0].code).toBe('NOT_FOUND');
    expect((await call(ADD, input, head)).errors[0].code).toBe('FORBIDDEN');
    expect((await call(ADD, input)).pickup).toMatchObject({
      state: 'HUMAN',
      machineSaid: 'NONE',
      latencyMinutes: 95,
      target: { outlet: { name: 'TN' }, state: 'PICKED_UP' },
    });
    expect((await call(ADD, input)).errors[0].code).toBe('DUPLICATE');
    const QUERY = '{ pickupAccuracy { precision recall sample } }';
    expect((await andi().run(QUERY)).pickupAccuracy).toEqual({ precision: 2 / 3, recall: 2 / 3, sample: 4 });
    const company = app.as(Role.COMPANY_ADMIN, { companyId: press.HM?.made?.companyId ?? '' });
    expect(await company.run(`{ pickupAccuracy { sample } pickups { totalCount } }`)).toEqual({
      pickupAccuracy: null,
      pickups: { totalCount: 0 },
    });
    expect((await show(current.distributionId)).outcome.distorted).toBe(1);
    expect(await app.db.countBy(Distribution, { id: current.distributionId })).toBe(1);
  });
});
