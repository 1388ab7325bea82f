import { toNumber } from '../../platform/columns';
import { type Page, type PageArgs, pageOf, pageSize } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import { profileOf } from '../../platform/profile';
import { Article } from './article.entity';
import { idFloor } from './article-identity.service';
import { ArticleText } from './article-parts.entity';
import { mayReadMonitoring } from './monitoring.roles';
import { type Agreement, agreementOf, type Judged } from './pipeline/agreement';
import { TONE_THRESHOLD, ToneValue } from './pipeline/tone';
import { maySetTone } from './tone.service';
import { judgedFor } from './tone-step.service';
import { TopicMatch } from './topic-match.entity';

const MOST_MONTHS = 24;

/** How machine and people judged the articles of one month. */
export interface MonthAgreement extends Agreement {
  month: string;
  /** Articles in topics, copies included. */
  matched: number;
  /** Of these, those that the machine left to a person, judged since or not. */
  asked: number;
  /** Of these, those still waiting. */
  waiting: number;
  /** The machine's answers from 0.8 on that a person looked at. */
  sure: number;
  sureAgreed: number;
}

interface Last {
  articleId: number;
  topicNo: number;
  label: number | null;
  former: number;
  machine: number | null;
  probability: number | null;
  copyCount: number;
}

/** Agreement of machine and people by month of publishing, newest first; labels taken back do not count. */
export async function toneAgreement(ctx: Ctx, months: number): Promise<MonthAgreement[]> {
  if (!mayReadMonitoring(ctx.actor)) return [];
  const found: MonthAgreement[] = [];
  let month = ctx.today().slice(0, 7);
  for (let turn = 0; turn < Math.min(MOST_MONTHS, Math.max(1, months)); turn += 1) {
    found.push(await agreementIn(ctx, month));
    month = shifted(month, -1);
  }
  return found;
}

function shifted(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const all = year * 12 + number - 1 + by;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`;
}

async function agreementIn(ctx: Ctx, month: string): Promise<MonthAgreement> {
  const rows: { tone: unknown; n: unknown }[] = await ctx.db.query(
    'SELECT tone, SUM(articleCount) AS n FROM month_topic WHERE month = ? GROUP BY tone',
    [Number(month.replace('-', ''))],
  );
  const counts = new Map(rows.map((row) => [Number(row.tone), Number(row.n)]));
  const labels = (await lastLabels(ctx, month)).filter(({ label }) => label !== null);
  const judged = labels.filter(({ machine }) => machine !== null && machine !== ToneValue.NONE);
  const sure = judged.filter(({ probability }) => (probability ?? 0) >= TONE_THRESHOLD);
  const waiting = counts.get(ToneValue.NEEDS_PERSON) ?? 0;
  const answered = labels.filter(({ former, machine, probability }) =>
    wasAsked(former, machine, probability),
  );
  return {
    month,
    ...agreementOf(judged.map(({ machine, label }): Judged => [machine ?? 0, label ?? 0])),
    matched: [...counts.values()].reduce((sum, n) => sum + n, 0),
    asked: waiting + answered.reduce((sum, { copyCount }) => sum + 1 + copyCount, 0),
    waiting,
    sure: sure.length,
    sureAgreed: sure.filter(({ machine, label }) => machine === label).length,
  };
}

/** A second label on one article follows the first; the machine's own answer tells whether a person was asked. */
const wasAsked = (former: number, machine: number | null, probability: number | null): boolean =>
  former === ToneValue.NEEDS_PERSON || machine === null || (probability ?? 1) < TONE_THRESHOLD;

/** The last act on each article and topic of a month. */
async function lastLabels(ctx: Ctx, month: string): Promise<Last[]> {
  const start = (of: string) => idFloor(profileOf(ctx).instantOf(`${of}-01`, '00:00'));
  const rows: Record<string, unknown>[] = await ctx.db.query(
    `SELECT articleId, topicNo, label, former, machine, probability, copyCount FROM tone_label_record
     WHERE articleId >= ? AND articleId < ? ORDER BY at, id`,
    [start(month), start(shifted(month, 1))],
  );
  const last = new Map<string, Last>();
  for (const row of rows) last.set(`${row.articleId} ${row.topicNo}`, lastOf(row));
  return [...last.values()];
}

const whole = (value: unknown): number | null => (value == null ? null : Number(value));
const lastOf = (row: Record<string, unknown>): Last => ({
  articleId: toNumber(row.articleId),
  topicNo: Number(row.topicNo),
  label: whole(row.label),
  former: Number(row.former),
  machine: whole(row.machine),
  probability: whole(row.probability),
  copyCount: Number(row.copyCount),
});

/** A person's label in the form that the trainer reads. */
export interface Correction {
  articleId: number;
  topicNo: number;
  label: number;
  machine: number | null;
  probability: number | null;
  model: string | null;
  text: string;
}

/** People's labels as they stand, oldest article first, with the sentences judged; empty for those who only read. */
export async function listCorrections(ctx: Ctx, page: PageArgs): Promise<Page<Correction>> {
  const cursorOf = ({ articleId, topicNo }: Correction) => `${articleId}.${topicNo}`;
  if (!maySetTone(ctx)) return pageOf<Correction>([], 1, page, cursorOf, async () => 0);
  const size = pageSize(page.first);
  const [articleId, topicNo] = page.after ? positionOf(page.after) : [0, 0];
  // Only judged articles have acts, so the acts lead and the matches say what stands.
  const rows: Record<string, unknown>[] = await ctx.db.query(
    `SELECT DISTINCT r.articleId AS articleId, r.topicNo AS topicNo FROM tone_label_record r
     JOIN topic_match m ON m.topicNo = r.topicNo AND m.articleId = r.articleId AND m.tonePerson IS NOT NULL
     WHERE r.articleId > ? OR (r.articleId = ? AND r.topicNo > ?) ORDER BY r.articleId, r.topicNo LIMIT ${size + 1}`,
    [articleId, articleId, topicNo],
  );
  const found = await Promise.all(
    rows.map((row) => correctionOf(ctx, toNumber(row.articleId), Number(row.topicNo))),
  );
  return pageOf(found, size, page, cursorOf, async () => {
    const [{ n }] = await ctx.db.query(
      `SELECT COUNT(*) AS n FROM (SELECT DISTINCT r.articleId, r.topicNo FROM tone_label_record r
       JOIN topic_match m ON m.topicNo = r.topicNo AND m.articleId = r.articleId AND m.tonePerson IS NOT NULL LIMIT 10001) c`,
    );
    return Number(n);
  });
}

function positionOf(cursor: string): [number, number] {
  const found = /^(\d{1,16})\.(\d{1,9})$/.exec(cursor);
  if (!found) throw invalid('after', 'Penanda halaman tidak dikenal. Mulai lagi dari awal daftar.');
  return [Number(found[1]), Number(found[2])];
}

async function correctionOf(ctx: Ctx, articleId: number, topicNo: number): Promise<Correction> {
  const [article, stored, match] = await Promise.all([
    ctx.db.findOneBy(Article, { id: articleId }),
    ctx.db.findOneBy(ArticleText, { articleId }),
    ctx.db.findOneOrFail(TopicMatch, {
      select: {
        positions: true,
        tonePerson: true,
        toneMachine: true,
        toneProbability: true,
        toneModel: true,
      },
      where: { articleId, topicNo },
    }),
  ]);
  const sentences = judgedFor(article?.title ?? '', stored?.text || stored?.summary || '')(match.positions);
  return {
    articleId,
    topicNo,
    label: match.tonePerson ?? 0,
    machine: match.toneMachine,
    probability: match.toneProbability,
    model: match.toneModel,
    text: sentences.map(({ text }) => text.replace(/\s+/g, ' ')).join(' '),
  };
}
