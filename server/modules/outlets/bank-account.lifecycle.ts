import { registerEnumType } from 'type-graphql';
import { type Actor, notThe, Role, type Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import { type BankAccount, BankAccountState as S } from './bank-account.entity';

export enum BankAccountAction {
  APPROVE = 'APPROVE',
  REFUSE = 'REFUSE',
  CONFIRM = 'CONFIRM',
}
registerEnumType(BankAccountAction, {
  name: 'BankAccountAction',
  description: 'What can be done with a bank account.',
  valuesConfig: {
    APPROVE: { description: 'Approve; two persons, none of them the one who entered it.' },
    REFUSE: { description: 'Refuse with a reason.' },
    CONFIRM: { description: 'Verifier: a first account is confirmed with the papers of the application.' },
  },
});

/** Pairs 7 and 10: whoever may approve or record a payment, and a system administrator, never touch the payee's account. */
const approver =
  (...roles: Role[]) =>
  (actor: Actor, account: BankAccount): Verdict => {
    if (!actor.is(...roles)) return ErrorCode.FORBIDDEN;
    if (actor.is(Role.TREASURER, Role.FINANCE_OFFICER, Role.BUDGET_USER, Role.SYSTEM_ADMIN))
      return ErrorCode.SEPARATION_OF_DUTY;
    return notThe(actor, account.requestedById);
  };

const first = approver(Role.PARTNERSHIP_OFFICER, Role.VERIFIER);

export const bankAccountLifecycle = lifecycle<BankAccount, S, BankAccountAction>({
  APPROVE: {
    from: [S.PENDING],
    to: S.ACTIVE,
    slots: { CHECK: first, SECOND: approver(Role.VERIFICATION_CHAIR, Role.COMMITMENT_OFFICER) },
  },
  REFUSE: { from: [S.PENDING], to: S.REFUSED, by: first },
  CONFIRM: { from: [S.PENDING], to: S.ACTIVE, by: approver(Role.VERIFIER) },
});
