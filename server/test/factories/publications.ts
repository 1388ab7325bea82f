import { articleNamed } from '../../modules/monitoring/announce.service';
import { Article, ArticleLiveness } from '../../modules/monitoring/article.entity';
import { freeArticleId } from '../../modules/monitoring/article-identity.service';
import { ArticleText, ArticleUrl, ArticleUrlKind } from '../../modules/monitoring/article-parts.entity';
import { keepCaptures } from '../../modules/monitoring/evidence.service';
import { sha256 } from '../../modules/monitoring/hashes.service';
import { canonicalUrl } from '../../modules/monitoring/pipeline/canonical-url';
import { matchArticle } from '../../modules/monitoring/watched-match.service';
import type { MediaOutlet } from '../../modules/outlets/outlet.entity';
import { PublicationOrder } from '../../modules/publications/order.entity';
import type { OrderContentInput } from '../../modules/publications/order.inputs';
import { approveOrder, draftOrder, submitOrder } from '../../modules/publications/order.service';
import { acceptOrder, issueOrder } from '../../modules/publications/order-sending.service';
import { Proof } from '../../modules/publications/proof.entity';
import { OrderState, RotationReason } from '../../modules/publications/publication-kinds';
import { Actor, Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { newId } from '../../platform/ids';
import type { TestApp } from '../app';
import { activeContract, type MadeContract } from './contracts';

/** A person of the office or of a company, for use cases run directly. */
export const someone = (role: Role, companyId: string | null = null, id = newId()): Actor =>
  new Actor({ id, kind: 'PERSON', name: role, roles: [role], companyId, workUnitId: null });

/** `count` different words: a text of n words has n - 4 five-word shingles, so that shares come out exactly. */
export const words = (count: number, prefix = 'kata'): string =>
  Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`).join(' ');

/** What an order of one line says; the window is 2 to 6 February 2026 unless said. */
export const content = (
  made: MadeContract,
  changes: Partial<OrderContentInput> & { text?: string | null; quantity?: number } = {},
): OrderContentInput => {
  const { text = words(104), quantity = 1, ...others } = changes;
  return {
    title: 'Beasiswa daerah',
    windowFrom: '2026-02-02',
    windowTo: '2026-02-06',
    rotationReason: RotationReason.ROTATION,
    lines: [{ contractLineId: made.line.id, quantity, orderedText: text }],
    ...others,
  };
};

/** The persons who move an order; each field may be given to test separation of duties. */
export interface Movers {
  maya: Actor;
  tomi: Actor;
  gita: Actor;
  joko: Actor;
}

/** One person for each step of an order of this company. */
export const movers = (companyId: string): Movers => ({
  maya: someone(Role.PARTNERSHIP_OFFICER),
  tomi: someone(Role.TECHNICAL_OFFICER),
  gita: someone(Role.COMMITMENT_OFFICER),
  joko: someone(Role.COMPANY_ADMIN, companyId),
});

const STEPS = [
  OrderState.DRAFT,
  OrderState.SUBMITTED,
  OrderState.APPROVED,
  OrderState.ISSUED,
  OrderState.ACCEPTED,
];

interface PlaceOptions {
  made?: MadeContract;
  /** How far it goes: DRAFT, SUBMITTED, APPROVED, ISSUED or ACCEPTED (the default). */
  state?: OrderState;
  says?: Parameters<typeof content>[1];
  by?: Partial<Movers>;
}

export interface Placed {
  order: PublicationOrder;
  made: MadeContract;
  by: Movers;
}

/** An order taken through the use cases to `state` at the present time of the clock, with parents of its own unless given. */
export async function placeOrder(app: TestApp, options: PlaceOptions = {}): Promise<Placed> {
  const made = options.made ?? (await activeContract(app));
  const by = { ...movers(made.companyId), ...options.by };
  const input = { contractId: made.contract.id, content: content(made, options.says) };
  const { id: orderId } = await app.perform((ctx) => draftOrder(ctx, input), by.maya);
  const rest: [(ctx: Ctx, input: { orderId: string }) => Promise<unknown>, Actor][] = [
    [submitOrder, by.maya],
    [approveOrder, by.tomi],
    [issueOrder, by.gita],
    [acceptOrder, by.joko],
  ];
  for (const [act, actor] of rest.slice(0, STEPS.indexOf(options.state ?? OrderState.ACCEPTED))) {
    await app.perform((ctx) => act(ctx, { orderId }), actor);
  }
  return { order: await app.db.findOneByOrFail(PublicationOrder, { id: orderId }), made, by };
}

interface ArticleOptions {
  outlet: MediaOutlet;
  url?: string;
  text?: string;
  publishedAt?: Date | null;
  label?: string | null;
  title?: string;
  /** Compares it with the watched texts, as the pipeline does; on unless said. */
  isMatched?: boolean;
}

/** An article as monitoring stores it now, with our capture of it; its matches wait in the queue. Gives its number. */
export function storeArticle(app: TestApp, options: ArticleOptions): Promise<number> {
  return app.perform(async (ctx) => {
    const {
      outlet,
      text = words(104),
      label = 'Advertorial',
      title = 'Beasiswa daerah dibuka',
      isMatched = true,
    } = options;
    const publishedAt = options.publishedAt === undefined ? ctx.now() : options.publishedAt;
    const url = options.url ?? `https://${outlet.domains[0]}/${newId()}`;
    const key = canonicalUrl(url) ?? url;
    const id = await freeArticleId(ctx, publishedAt ?? ctx.now());
    const at = ctx.now();
    await ctx.db.insert(Article, {
      id,
      version: 1,
      canonicalHash: sha256(key),
      url,
      canonicalUrl: key,
      outletNo: outlet.no,
      title,
      author: null,
      publishedAt,
      dateFlag: null,
      firstSeenAt: at,
      modifiedAt: null,
      textHash: sha256(text),
      readOutcome: 'READ',
      isPartial: false,
      isPaid: false,
      paidLabel: label,
      liveness: ArticleLiveness.LIVE,
      checkedAt: at,
      createdAt: at,
      updatedAt: at,
    });
    await ctx.db.insert(ArticleText, { articleId: id, text, summary: '', extractorVersion: 'test' });
    await ctx.db.insert(ArticleUrl, {
      urlHash: sha256(key),
      url: key,
      articleId: id,
      kind: ArticleUrlKind.FEED,
    });
    const body = Buffer.from(`${url} ${text}`);
    const payload = { kind: 'response' as const, status: 200, statusText: 'OK', headers: [], body };
    const capture = { at, url, peer: null, isTruncated: false, payload, request: {} };
    await keepCaptures(
      ctx,
      [{ articleId: id, capture, title, text, capturedBy: 'REQUEST' }],
      articleNamed(id),
    );
    const article = { id, publishedAt, firstSeenAt: at };
    if (isMatched) await matchArticle(ctx, { article, outletId: outlet.id, text });
    return id;
  });
}

/** An order with `quantity` units, all published and verified by the machine: what an invoice bills. */
export async function provenOrder(
  app: TestApp,
  options: PlaceOptions & { quantity?: number } = {},
): Promise<Placed & { proofs: Proof[] }> {
  const { quantity = 1, ...others } = options;
  const day = app.clock.now().toISOString().slice(0, 10);
  const says = { windowFrom: day, windowTo: day, ...others.says, quantity };
  const placed = await placeOrder(app, { ...others, says });
  const text = says.text ?? words(104);
  for (let unit = 0; unit < quantity; unit++) {
    await storeArticle(app, {
      outlet: placed.made.outlet,
      text,
      publishedAt: new Date(app.clock.now().getTime() + unit * 1000),
    });
    await app.deliver();
  }
  const proofs = await app.db.find(Proof, {
    where: { orderId: placed.order.id },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  return {
    ...placed,
    order: await app.db.findOneByOrFail(PublicationOrder, { id: placed.order.id }),
    proofs,
  };
}
