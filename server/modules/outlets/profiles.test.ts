import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Role } from '../../platform/actor';
import { loadProfile } from '../../platform/profile';
import { addWorkingDays, isWorkingDay } from '../../platform/working-days';
import { testApp } from '../../test/app';
import { approvedOutlet } from '../../test/factories/outlets';
import { LegalForm } from './press-company.entity';

describe.each(['rawa-indah', 'bukit-seroja'])('the profile %s', (key) => {
  const profile = loadProfile(process.cwd(), key);

  it('has the 21 items of the checklist and a score sheet of 100', () => {
    expect(profile.checklist.map(({ number }) => number)).toEqual(
      Array.from({ length: 21 }, (_, index) => index + 1),
    );
    expect(new Set(profile.checklist.map((item) => item.key)).size).toBe(21);
    expect(profile.scoring.criteria.reduce((sum, { max }) => sum + max, 0)).toBe(100);
    expect(Object.keys(profile.pp55Years).sort()).toEqual(Object.values(LegalForm).sort());
  });

  it('names its holidays, and has none in the days of the acceptance story', () => {
    expect(profile.holidays.every(({ on, name }) => /^\d{4}-\d\d-\d\d$/.test(on) && name.length > 3)).toBe(
      true,
    );
    for (const year of ['2025', '2026', '2027'])
      expect(
        profile.holidays.filter(({ on, isJointLeave }) => on.startsWith(year) && !isJointLeave).length,
      ).toBeGreaterThan(14);
    expect(
      profile.holidays.filter(
        ({ on }) => (on >= '2026-02-01' && on <= '2026-02-10') || (on >= '2026-04-15' && on <= '2026-04-27'),
      ),
    ).toEqual([]);
    expect([isWorkingDay(profile, '2026-03-20'), addWorkingDays(profile, '2026-02-13', 1)]).toEqual([
      false,
      '2026-02-18',
    ]);
  });
});

describe('the mandatory items', () => {
  it('are the five of Rawa Indah, and others in Bukit Seroja', () => {
    const numbers = (key: string) =>
      loadProfile(process.cwd(), key)
        .checklist.filter(({ isRequired }) => isRequired)
        .map(({ number }) => number);
    expect([numbers('rawa-indah'), numbers('bukit-seroja')]).toEqual([
      [3, 5, 6, 10, 12],
      [3, 5, 6, 10, 12, 14, 15],
    ]);
  });
});

describe('another regency', () => {
  const app = testApp({ profile: 'bukit-seroja' });

  it('numbers receipts in its own form and approves only after the window closed', async () => {
    const { application, company } = await approvedOutlet(app);
    expect(application.receiptNumber).toBe('001/DAFTAR/2026');
    await app.perform(async (ctx) =>
      ctx.save(
        Object.assign(await ctx.get(application.constructor as never, application.id), { state: 'SCORED' }),
      ),
    );
    const approve = (role: Role) =>
      app
        .as(role)
        .run(
          'mutation ($id: ID!) { applicationApprove(input: { applicationId: $id }) { application { state } errors { code } } }',
          { id: application.id },
        );
    expect((await approve(Role.VERIFICATION_CHAIR)).applicationApprove.errors).toEqual([
      { code: 'INVALID_TRANSITION' },
    ]);
    app.clock.set('2026-01-12T02:00:00Z');
    await approve(Role.VERIFICATION_CHAIR);
    expect((await approve(Role.BUDGET_USER)).applicationApprove.application).toEqual({ state: 'APPROVED' });
    expect(company.legalForm).toBe('PT');
  });
});

describe('the wall', () => {
  it('stands: no file of this module names how anything is coloured', () => {
    const files = readdirSync(__dirname).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
    const named = files.filter((file) =>
      /\b(tone|sentiment|nada)\b|modules\/monitoring|\.\.\/monitoring/i.test(
        readFileSync(join(__dirname, file), 'utf8'),
      ),
    );
    expect(named).toEqual([]);
  });
});
