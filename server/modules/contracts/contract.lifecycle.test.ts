import { Actor, Role, SYSTEM } from '../../platform/actor';
import { Ctx } from '../../platform/ctx';
import { DomainError } from '../../platform/errors';
import { testApp } from '../../test/app';
import { Contract } from './contract.entity';
import { ContractState as S, TerminationGround } from './contract.enums';
import { ContractAction as A, contractLifecycle } from './contract.lifecycle';

const COMPANY = 'company-1';
const DRAFTER = 'drafter';

const person = (role: Role, extra: { companyId?: string; id?: string; also?: Role } = {}) =>
  new Actor({
    id: extra.id ?? `person-${role}`,
    kind: 'PERSON',
    name: role,
    roles: extra.also ? [role, extra.also] : [role],
    companyId: role === Role.COMPANY_ADMIN ? (extra.companyId ?? COMPANY) : null,
    workUnitId: null,
  });

const contract = (state: S, values: Partial<Contract> = {}): Contract =>
  Object.assign(new Contract(), {
    id: 'contract-1',
    companyId: COMPANY,
    createdById: DRAFTER,
    state,
    ...values,
  });

/** What each role may do in each state; whoever is not named may do nothing. */
const ALLOWED: Partial<Record<S, Partial<Record<Role, A[]>>>> = {
  DRAFT: { PROCUREMENT_OFFICER: [A.EDIT, A.NEGOTIATE, A.ABANDON], COMMITMENT_OFFICER: [A.EDIT] },
  NEGOTIATION: {
    PROCUREMENT_OFFICER: [A.EDIT, A.AGREE, A.ABANDON],
    COMMITMENT_OFFICER: [A.EDIT],
    BUDGET_USER: [A.EXCEPT_PRICE],
    COMPANY_ADMIN: [A.AGREE],
  },
  AGREED: { PROCUREMENT_OFFICER: [A.ABANDON], COMMITMENT_OFFICER: [A.SIGN], COMPANY_ADMIN: [A.SIGN] },
  ACTIVE: {
    PROCUREMENT_OFFICER: [A.PREPARE_AMENDMENT],
    COMMITMENT_OFFICER: [A.PREPARE_AMENDMENT, A.SUSPEND, A.TERMINATE],
  },
  SUSPENDED: { COMMITMENT_OFFICER: [A.RESUME, A.TERMINATE] },
  EXHAUSTED: {
    PROCUREMENT_OFFICER: [A.PREPARE_AMENDMENT],
    COMMITMENT_OFFICER: [A.PREPARE_AMENDMENT, A.CLOSE],
  },
  EXPIRED: { COMMITMENT_OFFICER: [A.CLOSE] },
  TERMINATED: { COMMITMENT_OFFICER: [A.CLOSE] },
};

/** What only the system does. */
const BY_CLOCK: Partial<Record<S, A[]>> = {
  SIGNED: [A.ACTIVATE],
  ACTIVE: [A.EXPIRE, A.EXHAUST],
  SUSPENDED: [A.EXPIRE],
  EXHAUSTED: [A.EXPIRE, A.REOPEN],
};

describe('the workflow of a contract', () => {
  const app = testApp();
  const exchange = {
    requestId: 'test',
    address: '',
    cookies: new Map(),
    userAgent: '',
    setCookie: () => undefined,
    header: () => undefined,
  };
  const allowed = (actor: Actor, subject: Contract) =>
    contractLifecycle.allowed(new Ctx(app.platform, actor, exchange), subject);
  const attempt = (actor: Actor, subject: Contract, action: A) =>
    app
      .perform((ctx) => contractLifecycle.take(ctx, subject, action), actor)
      .then(
        () => subject.state as string,
        (error) => (error instanceof DomainError ? error.code : `fault ${error}`),
      );

  it.each(Object.values(S))('offers every role exactly its actions while %s', async (state) => {
    for (const role of Object.values(Role)) {
      expect([role, await allowed(person(role), contract(state))]).toEqual([
        role,
        ALLOWED[state]?.[role] ?? [],
      ]);
    }
  });

  it.each(Object.values(S))(
    'refuses everybody every other action while %s, and moves nothing',
    async (state) => {
      const actors = [...Object.values(Role).map((role) => person(role)), SYSTEM];
      for (const actor of actors) {
        const open = actor.isSystem ? (BY_CLOCK[state] ?? []) : await allowed(actor, contract(state));
        for (const action of Object.values(A).filter((one) => !open.includes(one))) {
          const subject = contract(state);
          expect(['FORBIDDEN', 'INVALID_TRANSITION']).toContain(await attempt(actor, subject, action));
          expect(subject.state).toBe(state);
        }
      }
    },
    60_000,
  );

  it.each(
    Object.entries(BY_CLOCK).flatMap(([state, actions]) =>
      actions.map((action) => [state as S, action] as const),
    ),
  )('lets the clock take a contract from %s by %s', async (state, action) => {
    const { to } = contractLifecycle.steps[action];
    expect(await attempt(SYSTEM, contract(state), action)).toBe(to);
  });

  it.each([
    [
      'a strange company',
      person(Role.COMPANY_ADMIN, { companyId: 'other' }),
      S.NEGOTIATION,
      A.AGREE,
      {},
      'FORBIDDEN',
    ],
    [
      'the drafter as budget user',
      person(Role.BUDGET_USER, { id: DRAFTER }),
      S.NEGOTIATION,
      A.EXCEPT_PRICE,
      {},
      'SEPARATION_OF_DUTY',
    ],
    [
      'a system administrator',
      person(Role.COMMITMENT_OFFICER, { also: Role.SYSTEM_ADMIN }),
      S.ACTIVE,
      A.SUSPEND,
      {},
      'SEPARATION_OF_DUTY',
    ],
    [
      'the procurement officer above the limit',
      person(Role.PROCUREMENT_OFFICER),
      S.DRAFT,
      A.NEGOTIATE,
      { isAboveProcurementLimit: true },
      'FORBIDDEN',
    ],
    [
      'the commitment officer above the limit',
      person(Role.COMMITMENT_OFFICER),
      S.DRAFT,
      A.NEGOTIATE,
      { isAboveProcurementLimit: true },
      S.NEGOTIATION,
    ],
    [
      'a second amendment',
      person(Role.PROCUREMENT_OFFICER),
      S.ACTIVE,
      A.PREPARE_AMENDMENT,
      { openAmendmentId: 'x' },
      'INVALID_TRANSITION',
    ],
    [
      'a signature without an amendment',
      person(Role.COMMITMENT_OFFICER),
      S.ACTIVE,
      A.AMEND,
      {},
      'INVALID_TRANSITION',
    ],
    ['the review of nothing', person(Role.BUDGET_USER), S.ACTIVE, A.TERMINATE, {}, 'INVALID_TRANSITION'],
    [
      'the refusal of a proposal',
      person(Role.BUDGET_USER),
      S.ACTIVE,
      A.REFUSE_TERMINATION,
      { terminationGround: TerminationGround.MUTUAL },
      S.ACTIVE,
    ],
  ])('answers %s', async (_case, actor, state, action, values, answer) => {
    expect(await attempt(actor, contract(state, values as Partial<Contract>), action)).toBe(answer);
  });
});
