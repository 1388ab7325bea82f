import { Actor, Role, SYSTEM } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { newId } from '../../platform/ids';
import { testApp } from '../../test/app';
import { approvedOutletIn } from '../../test/factories/outlets';
import { type OutletApplication, ApplicationState as S } from './application.entity';
import { ApplicationAction, applicationLifecycle } from './application.lifecycle';
import { Grade } from './outlet.entity';

/** The workflow as partnership.md 4.1 has it: action, from, to, who. */
const TABLE: [ApplicationAction, S[] | 'ANY', S, Role[]][] = [
  [ApplicationAction.SUBMIT, [S.DRAFT], S.SUBMITTED, [Role.COMPANY_ADMIN]],
  [ApplicationAction.RETURN, [S.SUBMITTED], S.INCOMPLETE, [Role.PARTNERSHIP_OFFICER, Role.VERIFIER]],
  [ApplicationAction.RESUBMIT, [S.INCOMPLETE], S.SUBMITTED, [Role.COMPANY_ADMIN]],
  [ApplicationAction.PASS_ADMIN, [S.SUBMITTED], S.ADMIN_VERIFIED, [Role.VERIFIER]],
  [ApplicationAction.REJECT, [S.SUBMITTED, S.FACTUAL_CHECK], S.REJECTED, [Role.VERIFICATION_CHAIR]],
  [ApplicationAction.LAPSE, [S.INCOMPLETE], S.REJECTED, []],
  [ApplicationAction.OBJECT, [S.REJECTED], S.OBJECTED, [Role.COMPANY_ADMIN]],
  [ApplicationAction.GRANT_OBJECTION, [S.OBJECTED], S.SUBMITTED, [Role.BUDGET_USER]],
  [ApplicationAction.DISMISS_OBJECTION, [S.OBJECTED], S.REJECTED, [Role.BUDGET_USER]],
  [ApplicationAction.START_VISIT, [S.ADMIN_VERIFIED], S.FACTUAL_CHECK, [Role.VERIFIER]],
  [ApplicationAction.PASS_FACTUAL, [S.FACTUAL_CHECK], S.FACTUALLY_VERIFIED, [Role.VERIFIER]],
  [ApplicationAction.SCORE, [S.FACTUALLY_VERIFIED], S.SCORED, [Role.VERIFIER]],
  [ApplicationAction.APPROVE, [S.SCORED], S.APPROVED, [Role.VERIFICATION_CHAIR, Role.BUDGET_USER]],
  [ApplicationAction.SUSPEND, [S.APPROVED], S.SUSPENDED, [Role.BUDGET_USER]],
  [ApplicationAction.SUSPEND_EXPIRED, [S.APPROVED], S.SUSPENDED, []],
  [ApplicationAction.REINSTATE, [S.SUSPENDED], S.APPROVED, [Role.BUDGET_USER]],
  [ApplicationAction.EXPIRE, [S.APPROVED, S.SUSPENDED], S.EXPIRED, []],
  [ApplicationAction.BLACKLIST, 'ANY', S.BLACKLISTED, [Role.BUDGET_USER]],
];
const TWO_PERSONS: ApplicationAction[] = [ApplicationAction.PASS_ADMIN, ApplicationAction.APPROVE];

const actor = (role: Role, companyId: string | null) =>
  new Actor({
    id: newId(),
    kind: 'PERSON',
    name: role,
    roles: [role],
    companyId: role === Role.COMPANY_ADMIN ? companyId : null,
    workUnitId: null,
  });

describe('the lifecycle of an application', () => {
  const app = testApp();

  it('lists every action of the table and no other', () => {
    expect(Object.keys(applicationLifecycle.steps).sort()).toEqual(TABLE.map(([action]) => action).sort());
  });

  it.each(TABLE)(
    '%s leads from %s to %s for %s only, from every state and for every role',
    async (action, from, to, roles) => {
      await app.perform(async (ctx) => {
        const { application, company } = await approvedOutletIn(ctx);
        for (const state of Object.values(S)) {
          for (const role of Object.values(Role)) {
            Object.assign(application, { state, tier: Grade.B, objectionReason: null });
            ctx.actor = actor(role, company.id);
            const allowed = await applicationLifecycle.allowed(ctx, application);
            const expected = roles.includes(role) && (from === 'ANY' || from.includes(state));
            expect([state, role, allowed.includes(action)]).toEqual([state, role, expected]);
            if (expected) continue;
            await expect(applicationLifecycle.take(ctx, application, action)).rejects.toMatchObject({
              code: roles.includes(role) ? ErrorCode.INVALID_TRANSITION : ErrorCode.FORBIDDEN,
            });
            expect(application.state).toBe(state);
          }
        }
        await arrive(ctx, application, action, { from, to, roles, companyId: company.id });
      });
    },
  );

  type Row = { from: S[] | 'ANY'; to: S; roles: Role[]; companyId: string };
  async function arrive(
    ctx: Parameters<typeof applicationLifecycle.take>[0],
    application: OutletApplication,
    action: ApplicationAction,
    row: Row,
  ) {
    for (const state of row.from === 'ANY' ? Object.values(S) : row.from) {
      application.state = state;
      const people = row.roles.length ? row.roles.map((role) => actor(role, row.companyId)) : [SYSTEM];
      if (TWO_PERSONS.includes(action)) {
        ctx.actor = people[0] ?? SYSTEM;
        expect(await applicationLifecycle.take(ctx, application, action)).toBe(false);
        expect(application.state).toBe(state);
        await expect(applicationLifecycle.take(ctx, application, action)).rejects.toMatchObject({
          code: ErrorCode.SEPARATION_OF_DUTY,
        });
      }
      ctx.actor = TWO_PERSONS.includes(action)
        ? (people[1] ?? actor(Role.VERIFIER, null))
        : (people[0] ?? SYSTEM);
      expect(await applicationLifecycle.take(ctx, application, action)).toBe(true);
      expect(application.state).toBe(row.to);
    }
  }

  it('lets the partnership desk hand in what it entered itself, and nothing else', async () => {
    await app.perform(async (ctx) => {
      const { application } = await approvedOutletIn(ctx);
      ctx.actor = actor(Role.PARTNERSHIP_OFFICER, null);
      Object.assign(application, { state: S.DRAFT, isAssisted: true });
      expect(await applicationLifecycle.allowed(ctx, application)).toEqual([ApplicationAction.SUBMIT]);
      application.isAssisted = false;
      expect(await applicationLifecycle.allowed(ctx, application)).toEqual([]);
    });
  });

  it('rejects a score below the lowest class instead of approving it', async () => {
    await app.perform(async (ctx) => {
      const { application } = await approvedOutletIn(ctx);
      ctx.actor = actor(Role.VERIFICATION_CHAIR, null);
      Object.assign(application, { state: S.SCORED, tier: null });
      expect(await applicationLifecycle.allowed(ctx, application)).toEqual([ApplicationAction.REJECT]);
      application.tier = Grade.C;
      expect(await applicationLifecycle.allowed(ctx, application)).toEqual([ApplicationAction.APPROVE]);
    });
  });

  it.each([
    ['the scorer', { scoredById: 'x' }, [Role.VERIFICATION_CHAIR], 'SEPARATION_OF_DUTY'],
    ['the visitor', { factualVerifierId: 'x' }, [Role.VERIFICATION_CHAIR], 'SEPARATION_OF_DUTY'],
    ['a system administrator', {}, [Role.BUDGET_USER, Role.SYSTEM_ADMIN], 'SEPARATION_OF_DUTY'],
    ['a verifier only', {}, [Role.VERIFIER], 'FORBIDDEN'],
  ])('refuses the approval by %s', async (_case, values, roles, code) => {
    await app.perform(async (ctx) => {
      const { application } = await approvedOutletIn(ctx);
      Object.assign(application, { state: S.SCORED, ...values });
      ctx.actor = new Actor({ id: 'x', kind: 'PERSON', name: 'X', roles, companyId: null, workUnitId: null });
      await expect(
        applicationLifecycle.take(ctx, application, ApplicationAction.APPROVE),
      ).rejects.toMatchObject({ code });
    });
  });
});
