import { modules } from '../../app';
import { SYSTEM } from '../../platform/actor';
import { Ctx } from '../../platform/ctx';
import { claim, finish } from '../../platform/jobs';
import { jobTable, quietExchange } from '../../platform/worker';
import type { TestApp } from '../app';
import { makeFile } from '../factories/outlets';
import { type Cast, makeCast, type Person } from './cast';
import { type CaseBook, emptyBook } from './cast-case';
import type { Sites } from './press';
import type { Report } from './report';
import { type ContractSums, contractSums } from './sums';

/** A partner of the story: its outlet, its person, and its contract once there is one. */
export interface Partner {
  name: string;
  host: string;
  outletId: string;
  companyId: string;
  admin: Person;
  contractId: string;
  contractLineId: string;
}

/** Where the story plays: the office, the press, the persons, and what was made so far. */
export interface Stage {
  app: TestApp;
  press: Sites;
  report: Report;
  cast: Cast;
  workUnitId: string;
  budgetLineId: string;
  partners: Record<string, Partner>;
  /** Outlets without a contract, by short name. */
  monitored: Record<string, { host: string; outletId: string }>;
  /** The topic of acts 2 to 4. */
  topicId: string;
  /** An unrelated topic, for comparison. */
  controlTopicId: string;
  /** Articles of the items by their numbers. */
  articles: Record<number, string>;
  /** Work unit of RSUD, which owns the facts. */
  hospitalId: string;
  /** What the crisis of acts 2 to 4 made so far. */
  book: CaseBook;
  /** What the sums of the contracts were at each instant of the story. */
  sums: { at: string; contracts: ContractSums[] }[];
}

/** An instant of the story, WIB. */
export const wib = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00+07:00`);

/** An instant as the API gives it. */
export const iso = (text: string): string => wib(text).toISOString();

export async function openStage(app: TestApp, press: Sites, report: Report): Promise<Stage> {
  app.clock.set(wib('2025-12-15 08:00'));
  Object.assign(app.platform.profile.polling, { routedHostGapSeconds: 0 });
  const { cast, workUnitId, hospitalId } = await makeCast(app);
  const kept = { partners: {}, monitored: {}, articles: {}, sums: [], book: emptyBook() };
  return {
    app,
    press,
    report,
    cast,
    workUnitId,
    hospitalId,
    budgetLineId: '',
    topicId: '',
    controlTopicId: '',
    ...kept,
  };
}

/** Moves the clock to an instant and lets the office do what is due then; the sums before and after are kept. */
export async function moveTo({ app, sums }: Stage, text: string): Promise<void> {
  sums.push({ at: `before ${text}`, contracts: await contractSums(app) });
  await app.at(wib(text));
  sums.push({ at: text, contracts: await contractSums(app) });
}

/** A partner by its short name. */
export function partner({ partners }: Stage, key: string): Partner {
  const found = partners[key];
  if (!found) throw new Error(`${key} is not on the stage yet.`);
  return found;
}

/** An uploaded file. */
export const upload = async (
  { app }: Stage,
  name: string,
  companyId: string | null,
  by: Person,
): Promise<string> =>
  (await app.perform((ctx) => makeFile(ctx, { name, companyId, uploadedById: by.id }))).id;

/** Sets a number series so that `last` + 1 comes next. */
export async function setSeries({ app }: Stage, series: string, last: number): Promise<void> {
  await app.perform(async (ctx) => {
    await ctx.db.query('DELETE FROM number_series WHERE series = ? AND year = 2026', [series]);
    await ctx.db.query('INSERT INTO number_series (series, year, last) VALUES (?, 2026, ?)', [series, last]);
  });
}

/** The last number given in a series; 0 when none was. */
export async function lastNumber({ app }: Stage, series: string): Promise<number> {
  const [row] = await app.db.query('SELECT last FROM number_series WHERE series = ? AND year = 2026', [
    series,
  ]);
  return Number(row?.last ?? 0);
}

/**
 * Lets the worker run job by job at `text` until the article of `url` is stored, and no further: what follows from it
 * waits in the queue, as when the next turn of the worker comes a minute later.
 */
export async function fetchOnly(stage: Stage, text: string, url: string): Promise<void> {
  const { platform, office, clock } = stage.app;
  const table = jobTable(modules);
  clock.set(wib(text));
  await office.worker.schedule();
  while (!(await isStored(stage, url))) {
    const [one] = await claim(platform.writer, platform.reader, clock.now().getTime(), 120_000, 1);
    const kind = one && table.get(one.kind);
    if (!one || !kind) throw new Error(`${url} was not fetched at ${text}.`);
    const ctx = new Ctx(platform, SYSTEM, quietExchange(`job-${one.id}`));
    const payload: unknown = JSON.parse(one.payload);
    const result = await kind.outside?.(ctx, payload);
    await finish(platform.writer, one, async (db) => {
      ctx.reset(db);
      await kind.effect(ctx, payload, result);
    });
  }
}

async function isStored({ app }: Stage, url: string): Promise<boolean> {
  const rows = await app.db.query('SELECT id FROM article WHERE url = ?', [url]);
  return rows.length > 0;
}
