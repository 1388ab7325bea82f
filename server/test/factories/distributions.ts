import type { Crisis, Severity } from '../../modules/crises/crisis.entity';
import {
  Distribution,
  DistributionState,
  DistributionTarget,
  TargetMode,
  TargetState,
} from '../../modules/crises/distribution.entity';
import { KeyMessage } from '../../modules/crises/fact.entity';
import { Pickup, PickupState } from '../../modules/crises/pickup.entity';
import {
  Statement,
  StatementKind,
  StatementVersion,
  VersionState,
} from '../../modules/crises/statement.entity';
import { Claim, ClaimMatch, ClaimMatchState } from '../../modules/issues/claim.entity';
import { type Issue, IssueStory } from '../../modules/issues/issue.entity';
import { Article } from '../../modules/monitoring/article.entity';
import { type MediaOutlet, ReachLevel } from '../../modules/outlets/outlet.entity';
import { MandateState, PlacementMandate } from '../../modules/publications/mandate.entity';
import { newId } from '../../platform/ids';
import { nextNumber } from '../../platform/numbering';
import type { TestApp } from '../app';
import { activeContract, budgetLine, type MadeContract } from './contracts';
import { buildArticle } from './monitoring';
import { approvedOutlet, makeOutlet } from './outlets';
import { buildCase } from './statements';

const DAY_MS = 86_400_000;
const { NATIONAL, PROVINCIAL, LOCAL } = ReachLevel;

type Told = [
  code: string,
  reachLevel: ReachLevel,
  districts: string,
  contract: [max: number, used: number, price: number] | 'REGISTERED' | 'MONITORED',
  past: [k: number, n: number, hours: number, found: number, messages: number],
];

/** The press of acceptance.md 2. */
const PRESS: Told[] = [
  ['RK', LOCAL, 'MJ TS', [24, 2, 1_500_000], [8, 10, 1.5, 3, 4]],
  ['SL', LOCAL, 'LB MJ', [8, 3, 1_000_000], [4, 6, 3, 3, 5]],
  ['HM', PROVINCIAL, 'MJ TS LB SP', [5, 2, 2_500_000], [7, 9, 2, 4, 5]],
  ['TN', LOCAL, 'TS', [6, 6, 1_000_000], [2, 5, 8, 1, 2]],
  ['GF', LOCAL, 'MJ LB', [12, 9, 750_000], [1, 4, 12, 2, 5]],
  ['KL', LOCAL, 'SP', [12, 4, 1_000_000], [9, 10, 1, 9, 10]],
  ['NW', NATIONAL, 'MJ TS LB SP', 'REGISTERED', [0, 2, 0, 0, 0]],
  ['KH', LOCAL, 'LB', 'MONITORED', [0, 0, 0, 0, 0]],
  ['GP', PROVINCIAL, '', 'MONITORED', [2, 20, 4, 1, 2]],
  ['LU', LOCAL, 'LB', 'MONITORED', [0, 0, 0, 0, 0]],
];

/** One outlet of the press with its contract, where it has one. */
export interface PressOutlet {
  outlet: MediaOutlet;
  made: MadeContract | null;
}

export type Press = Record<string, PressOutlet>;

/** The press with its contracts and the history behind its scores; the clock stands when it is called. */
export async function buildPress(app: TestApp): Promise<Press> {
  const budget = await budgetLine(app);
  const press: Press = {};
  for (const [code, reachLevel, districts, contract] of PRESS) {
    const values = {
      name: code,
      domains: [`${code.toLowerCase()}.example`],
      reachLevel,
      districts: districts.split(' ').filter(Boolean),
    };
    const outlet =
      contract === 'MONITORED'
        ? await app.perform((ctx) => makeOutlet(ctx, values))
        : (await approvedOutlet(app, values)).outlet;
    const made = Array.isArray(contract)
      ? await activeContract(app, {
          outlet,
          budgetLine: budget,
          startsOn: '2026-01-12',
          endsOn: '2026-12-31',
          lines: [{ maxQuantity: contract[0], used: contract[1], unitPrice: contract[2] }],
        })
      : null;
    press[code] = { outlet, made };
  }
  await buildPast(app, press);
  return press;
}

type Row = Record<string, unknown>;

/** A row as `ctx.create` would store it, for hundreds at once. */
const rowAt = (at: Date, values: Row): Row & { id: string } => ({
  id: newId(),
  version: 1,
  createdAt: at,
  updatedAt: at,
  ...values,
});

/** Statements of sixty days ago with what became of them. */
async function buildPast(app: TestApp, press: Press): Promise<void> {
  const now = app.clock.now();
  const sentAt = new Date(now.getTime() - 60 * DAY_MS);
  const issueId = newId();
  const rows: Record<'sent' | 'targets' | 'pickups', Row[]> = { sent: [], targets: [], pickups: [] };
  for (let no = 0; no < 20; no++) {
    const scene = {
      versionId: newId(),
      issueId,
      rankedAt: sentAt,
      sentAt,
      maxPaid: 3,
      inputs: {},
      isExercise: false,
    };
    const sent = rowAt(now, { ...scene, state: DistributionState.CLOSED });
    rows.sent.push(sent);
    for (const [code, , , , past] of PRESS) {
      if (no >= past[1]) continue;
      const target = pastTarget(now, sent, press[code]?.outlet.id ?? '', no < past[0]);
      rows.targets.push(target);
      if (no < past[0]) rows.pickups.push(pastPickup(now, target.id, sent, past, rows.pickups.length));
    }
  }
  await app.perform(async ({ db }) => {
    await db.insert(Distribution, rows.sent);
    await db.insert(DistributionTarget, rows.targets);
    await db.insert(Pickup, rows.pickups);
  });
}

const pastTarget = (at: Date, sent: Row & { id: string }, outletId: string, isPickedUp: boolean) =>
  rowAt(at, {
    ...{ distributionId: sent.id, issueId: sent.issueId, outletId, sentAt: sent.sentAt },
    ...{ mode: TargetMode.FREE_RELEASE, state: isPickedUp ? TargetState.PICKED_UP : TargetState.NO_PICKUP },
    ...{ rank: 1, score: 50, components: {}, isLate: false, isExercise: false, price: 0, tries: 1 },
  });

const pastPickup = (
  at: Date,
  targetId: string,
  sent: Row,
  [, , hours, found, messages]: Told[4],
  articleId: number,
) =>
  rowAt(at, {
    ...{ articleId: articleId + 1, issueId: sent.issueId, versionId: sent.versionId, targetId },
    ...{ mode: TargetMode.FREE_RELEASE, containment: 1, matchScore: 1, isNamed: true, distorted: [] },
    ...{ messagesFound: Array.from({ length: found }, (_, no) => `m${no}`), messageCount: messages },
    ...{ state: PickupState.AUTO, latencyMinutes: hours * 60 },
  });

/** A statement ready to be sent, and what it is about. */
export interface ReadyStatement {
  issue: Issue;
  crisis: Crisis | null;
  version: StatementVersion;
  messages: KeyMessage[];
}

const MESSAGES = [
  'Enam tempat tidur ditambah sejak pagi',
  'Tidak ada pasien yang ditolak',
  'Layanan aduan dibuka 24 jam',
];

/** An approved full statement of an issue in MJ, TS and LB, with three messages. */
export async function buildStatement(
  app: TestApp,
  options: Parameters<typeof buildCase>[1] & { state?: VersionState; body?: string } = {},
): Promise<ReadyStatement> {
  const { state = VersionState.PUBLISHED, body = MESSAGES.join('. '), ...about } = options;
  const { issue, crisis } = await buildCase(app, { severity: 'SEV2' as Severity, ...about });
  return app.perform(async (ctx) => {
    await ctx.db.update('issue', { id: issue.id }, { districts: ['MJ', 'TS', 'LB'] });
    const messages: KeyMessage[] = [];
    for (const [at, text] of MESSAGES.entries())
      messages.push(
        await ctx.create(KeyMessage, { issueId: issue.id, position: at + 1, text, phrases: [text] }),
      );
    const title = 'Penjelasan layanan IGD';
    const authorId = newId();
    const statement = await ctx.create(Statement, {
      issueId: issue.id,
      crisisId: crisis?.id ?? null,
      kind: StatementKind.FULL,
      title,
      authorId,
    });
    const version = await ctx.create(StatementVersion, {
      statementId: statement.id,
      issueId: issue.id,
      no: 1,
      state,
      title,
      body,
      blocks: null,
      factIds: [],
      messageIds: messages.map(({ id }) => id),
      authorId,
      editorIds: [authorId],
      approvedLevels: 2,
      publishedAt: state === VersionState.PUBLISHED ? ctx.now() : null,
      channels: null,
    });
    return { issue, crisis, version, messages };
  });
}

let storyNo = 700_000;

/** Articles of these outlets that make a claim of the issue, confirmed, and of others that only tell the story. */
export async function buildCarriers(
  app: TestApp,
  issue: Issue,
  { claim = [], story = [] }: { claim?: MediaOutlet[]; story?: MediaOutlet[] },
): Promise<void> {
  storyNo += 1;
  const no = storyNo;
  const made: { id: number; isClaim: boolean }[] = [];
  for (const outlet of [...claim, ...story]) {
    const url = `https://${outlet.domains[0]}/${newId()}`;
    const at = app.clock.now();
    const article = await buildArticle(app, {
      title: 'Antrean IGD 11 jam',
      publishedAt: at,
      outletNo: outlet.no,
      url,
    });
    made.push({ id: article.id, isClaim: claim.includes(outlet) });
  }
  await app.perform(async (ctx) => {
    await ctx.db.insert(IssueStory, { issueId: issue.id, storyNo: no, addedAt: ctx.now() });
    const { id: claimId } = await ctx.create(Claim, {
      issueId: issue.id,
      text: 'Antrean 11 jam',
      phrases: ['11 jam'],
    });
    for (const { id: articleId, isClaim } of made) {
      await ctx.db.update(Article, { id: articleId }, { storyNo: no });
      if (isClaim)
        await ctx.create(ClaimMatch, {
          claimId,
          issueId: issue.id,
          articleId,
          phrase: '11 jam',
          state: ClaimMatchState.CONFIRMED,
          confirmedById: newId(),
          decidedAt: ctx.now(),
        });
    }
  });
}

/** A mandate in force for the year of the clock, signed by two persons. */
export const buildMandate = (
  app: TestApp,
  values: Partial<PlacementMandate> = {},
): Promise<PlacementMandate> =>
  app.perform(async (ctx) =>
    ctx.create(PlacementMandate, {
      number: await nextNumber(ctx, 'MD', 2026),
      fiscalYear: 2026,
      fromOn: '2026-01-12',
      untilOn: '2026-12-31',
      ceilingPerCrisis: 15_000_000,
      maxUnitsPerSend: 3,
      legalBasis: 'Keputusan Kepala Dinas',
      state: MandateState.ACTIVE,
      createdById: newId(),
      commitmentSignerId: newId(),
      commitmentSignerName: 'Gita',
      technicalSignerId: newId(),
      technicalSignerName: 'Tomi',
      signedAt: ctx.now(),
      ...values,
    }),
  );
