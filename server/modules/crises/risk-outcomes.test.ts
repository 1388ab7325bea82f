import { readFileSync } from 'node:fs';
import { Role } from '../../platform/actor';
import { type Caller, testApp } from '../../test/app';
import { buildRiskOffice, buildStory, type RiskOffice, say } from '../../test/factories/risk';
import { buildCase } from '../../test/factories/statements';
import { RiskAssessment } from '../issues/assessment.entity';
import { Visibility } from '../issues/case-access.entity';
import { IssueStory } from '../issues/issue.entity';
import { Severity } from './crisis.entity';

const app = testApp();
const at = (time: string): Date => new Date(`2026-04-15T${time}:00+07:00`);
let office: RiskOffice;

const download = async (caller: Caller): Promise<string[]> => {
  const file = await app.perform(
    async (ctx) =>
      app.platform.downloads.get('risk-outcomes')?.make(ctx, new Map([['format', 'csv']]), app.folder),
    caller.actor,
  );
  return readFileSync(file?.path ?? '', 'utf8')
    .split(/\r?\n/)
    .filter((line) => /^(Cerita|Isu;)/.test(line));
};

const tell = (storyNo: number, by: string, time: string) =>
  say(app, office, [
    { by, at: at(time), firstSeenAt: at(time), storyNo, tone: -1, text: 'Antrean panjang.' },
  ]);

/** Puts a story into an issue of a crisis. */
async function becomes(storyNo: number, options: Parameters<typeof buildCase>[1]): Promise<void> {
  const { issue } = await buildCase(app, options);
  await app.perform((ctx) => ctx.db.insert(IssueStory, { issueId: issue.id, storyNo, addedAt: ctx.now() }));
}

describe('outcomes of assessments', () => {
  beforeEach(async () => {
    app.clock.set(new Date('2026-04-01T00:00:00+07:00'));
    office = await buildRiskOffice(app, { local: ['SL', 'TN', 'RK'] });
    for (const no of [7, 8, 9]) {
      await buildStory(app, no, `Cerita ${no}`);
      for (const [place, by] of ['SL', 'TN', 'RK'].entries()) await tell(no, by, `07:${10 + place}`);
    }
    await app.at(at('08:00'));
    await app.at(at('08:15'));
    await becomes(8, { severity: Severity.SEV2 });
    await becomes(9, { severity: Severity.SEV2, visibility: Visibility.RESTRICTED });
  });

  it('names each story once, at its highest score, with what it became, and hides what is restricted', async () => {
    const rows = await download(app.as(Role.MONITORING_ANALYST));
    expect(rows.map((row) => row.split(';')[0])).toEqual(['Cerita 7', 'Cerita 8']);
    const peaks = await app.db.find(RiskAssessment, {
      where: { storyNo: 8 },
      order: { score: 'DESC', id: 'ASC' },
    });
    const [peak] = peaks;
    expect(peaks.length).toBeGreaterThan(1);
    const [, title, , , ...figures] = rows[1]?.split(';') ?? [];
    expect(title).toBe('Cerita 8');
    expect(figures.slice(6, 12)).toEqual([
      String(peak?.score),
      String(peak?.weightsVersion),
      peak?.level,
      'ya',
      expect.stringMatching(/^ISU-T-/),
      expect.stringMatching(/^KRS-T-/),
    ]);
    expect(rows[0]?.endsWith(';;')).toBe(true);
    expect(await download(app.as(Role.AUDITOR))).toHaveLength(3);
  });

  it('is not for companies', async () => {
    await expect(download(app.as(Role.COMPANY_ADMIN))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
