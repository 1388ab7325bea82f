import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { Office } from '../../test/factories/cases';
import { buildRiskOffice, buildStory, type RiskOffice, say } from '../../test/factories/risk';
import { RiskAssessment } from './assessment.entity';
import { RiskWeightSet } from './risk-weights.entity';

const app = testApp();
const on = (time: string): Date => new Date(`2026-04-15T${time}:00+07:00`);
const DECIDE = `mutation D($input: RiskWeightsDecideInput!) { riskWeightsDecide(input: $input) {
  errors { code field } weightSet { id no state maySet } } }`;
const SET = `mutation S($input: RiskWeightsSetInput!) { riskWeightsSet(input: $input) {
  errors { code } weightSet { no state v decidedBy { name } setBy { name } } } }`;
const PLAN = `mutation P($input: DutyShiftPlanInput!) { dutyShiftPlan(input: $input) { errors { code field } shift { id version } } }`;
const CHANGE = `mutation C($input: DutyShiftChangeInput!) { dutyShiftChange(input: $input) { errors { code field } shift { note } } }`;
const REMOVE = `mutation R($input: DutyShiftRemoveInput!) { dutyShiftRemove(input: $input) { errors { code } } }`;
const COPY = `mutation W($input: DutyWeekCopyInput!) { dutyWeekCopy(input: $input) { errors { code } count } }`;

let people: Office;
beforeEach(() => {
  people = new Office(app);
});

describe('weights (19)', () => {
  const shares = { volume: 0.3, velocity: 0.1, negative: 0.2, reach: 0.15, spread: 0.15, officials: 0.1 };
  let press: RiskOffice;

  beforeEach(async () => {
    app.clock.set(on('06:00'));
    press = await buildRiskOffice(app, { local: ['SL', 'TN', 'RK'] });
    await buildStory(app, 7);
    await say(
      app,
      press,
      ['SL', 'TN', 'RK'].map((by) => ({ by, at: on('07:30'), storyNo: 7, tone: -1 })),
    );
  });

  const decide = async (input: object, role = Role.AGENCY_HEAD) =>
    (
      await (
        await people.as(role)
      ).run(DECIDE, { input: { ...shares, reason: 'Evaluasi triwulan.', ...input } })
    ).riskWeightsDecide;
  const set = async (weightSetId: string, role = Role.SYSTEM_ADMIN) =>
    (await (await people.as(role)).run(SET, { input: { weightSetId } })).riskWeightsSet;

  it('that do not sum to 1 are refused, also by a billionth too much', async () => {
    for (const volume of [0.31, 0.3 + 2e-9, 0.29])
      expect((await decide({ volume })).errors).toMatchObject([{ code: 'INVALID_INPUT', field: ['volume'] }]);
    expect((await decide({ volume: -0.1, velocity: 0.5 })).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect((await decide({ reason: '  ' })).errors).toMatchObject([{ field: ['reason'] }]);
    expect(await app.db.countBy(RiskWeightSet, {})).toBe(0);
  });

  it('are decided by the agency head and set by the administrator; stored scores stay', async () => {
    await app.at(on('08:00'));
    expect((await decide({}, Role.SYSTEM_ADMIN)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const decided = await decide({});
    expect(decided).toMatchObject({ errors: [], weightSet: { no: null, state: 'DECIDED', maySet: false } });
    expect((await set(decided.weightSet.id, Role.AGENCY_HEAD)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    await app.at(on('08:15'));
    const done = await set(decided.weightSet.id);
    expect(done.weightSet).toMatchObject({ no: 2, state: 'IN_FORCE', v: 0.3 });
    expect((await set(decided.weightSet.id)).errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    await app.at(on('08:30'));

    const rows = await app.db.find(RiskAssessment, { where: { storyNo: 7 }, order: { at: 'ASC' } });
    expect(rows.map(({ weightsVersion }) => weightsVersion)).toEqual([1, 1, 2]);
    expect(rows[0]?.score).toBe(rows[1]?.score);
    // Volume weighs 5 more points, velocity 5 less: with V 3/6 and G 2/3 of full.
    expect(Number(((rows[2]?.score ?? 0) - (rows[0]?.score ?? 0)).toFixed(2))).toBe(
      Number((5 * (rows[0]?.v ?? 0) - 5 * (rows[0]?.g ?? 0)).toFixed(2)),
    );
    const all = await (await people.as(Role.SYSTEM_ADMIN)).run(
      '{ riskWeights { no state } mayDecideRiskWeights }',
    );
    expect(all).toEqual({
      riskWeights: [
        { no: 2, state: 'IN_FORCE' },
        { no: 1, state: 'REPLACED' },
      ],
      mayDecideRiskWeights: false,
    });
  });
});

describe('the duty roster', () => {
  const input = (personId: string, from: string, to: string, rank = 'FIRST') => ({
    personId,
    rank,
    fromAt: on(from).toISOString(),
    toAt: on(to).toISOString(),
  });

  it('is kept by the heads; a place is taken once, by analysts only', async () => {
    app.clock.set(on('09:00'));
    const head = await people.as(Role.DIVISION_HEAD);
    const analyst = await people.person(Role.MONITORING_ANALYST);
    const plan = async (shift: object, caller = head) =>
      (await caller.run(PLAN, { input: shift })).dutyShiftPlan;
    const own = input(analyst.user.id, '08:00', '16:00');
    expect((await plan(own, analyst.caller)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const planned = await plan(own);
    expect(planned.errors).toEqual([]);
    expect((await plan(input(analyst.user.id, '15:00', '17:00'))).errors).toMatchObject([
      { code: 'DUPLICATE', field: ['fromAt'] },
    ]);
    expect((await plan(input(analyst.user.id, '16:00', '15:00'))).errors).toMatchObject([
      { field: ['toAt'] },
    ]);
    const officer = (await people.person(Role.COMMUNICATIONS_OFFICER)).user.id;
    expect((await plan(input(officer, '16:00', '20:00'))).errors).toMatchObject([{ field: ['personId'] }]);
    expect((await plan(input(analyst.user.id, '08:00', '16:00', 'SECOND'))).errors).toEqual([]);

    const change = { ...own, shiftId: planned.shift.id, expectedVersion: 9, note: 'Ruang pantau' };
    expect((await head.run(CHANGE, { input: change })).dutyShiftChange.errors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    const changed = await head.run(CHANGE, { input: { ...change, expectedVersion: 1 } });
    expect(changed.dutyShiftChange.shift).toEqual({ note: 'Ruang pantau' });
    const copied = await head.run(COPY, { input: { fromOn: '2026-04-13', toOn: '2026-04-20' } });
    expect(copied.dutyWeekCopy).toEqual({ errors: [], count: 2 });
    const again = await head.run(COPY, { input: { fromOn: '2026-04-13', toOn: '2026-04-20' } });
    expect(again.dutyWeekCopy.count).toBe(0);
    expect((await head.run(REMOVE, { input: { shiftId: planned.shift.id } })).dutyShiftRemove.errors).toEqual(
      [],
    );

    const seen = await analyst.caller.run(
      '{ dutyRoster(fromOn: "2026-04-13", toOn: "2026-04-26") { rank fromAt person { id } } mayKeepRoster onDuty { first { id } second { id } next { id } } }',
    );
    expect(
      seen.dutyRoster.map(({ rank, fromAt }: { rank: string; fromAt: string }) => [rank, fromAt]),
    ).toEqual([
      ['SECOND', on('08:00').toISOString()],
      [expect.any(String), '2026-04-22T01:00:00.000Z'],
      [expect.any(String), '2026-04-22T01:00:00.000Z'],
    ]);
    expect(seen.onDuty).toEqual({
      first: [],
      second: [{ id: analyst.user.id }],
      next: { id: analyst.user.id },
    });
    expect(seen.mayKeepRoster).toBe(false);
    expect(
      await app
        .as(Role.COMPANY_ADMIN, { companyId: 'x' })
        .run('{ dutyRoster { rank } escalationPolicy { targets } }'),
    ).toEqual({
      dutyRoster: [],
      escalationPolicy: [],
    });
  });
});
