import { registerEnumType } from 'type-graphql';
import { type Actor, anyOf, notThe, Role, type Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import { type LegalDocument, DocumentState as S } from './legal-document.entity';

export enum DocumentAction {
  ACCEPT = 'ACCEPT',
  REFUSE = 'REFUSE',
  RENEW = 'RENEW',
  MARK_EXPIRING = 'MARK_EXPIRING',
  EXPIRE = 'EXPIRE',
  WAIVE = 'WAIVE',
  END_WAIVER = 'END_WAIVER',
}
registerEnumType(DocumentAction, {
  name: 'LegalDocumentAction',
  description: 'What can be done with a legal document.',
  valuesConfig: {
    ACCEPT: { description: 'Accept an uploaded renewal.' },
    REFUSE: { description: 'Refuse an uploaded renewal with a reason.' },
    RENEW: { description: 'System: replaced by an accepted newer version.' },
    MARK_EXPIRING: { description: 'Clock: 60, 30 or 7 days before the last day.' },
    EXPIRE: { description: 'Clock: the last day has passed.' },
    WAIVE: { description: 'Tolerate the expired paper until a day, with a reason.' },
    END_WAIVER: { description: 'Clock: the waiver is over.' },
  },
});

/** Nobody checks a paper that they uploaded themselves. */
const checker = (actor: Actor, document: LegalDocument): Verdict =>
  actor.is(Role.VERIFIER) ? notThe(actor, document.providedById) : ErrorCode.FORBIDDEN;

export const documentLifecycle = lifecycle<LegalDocument, S, DocumentAction>({
  ACCEPT: { from: [S.PENDING], to: S.VALID, by: checker },
  REFUSE: { from: [S.PENDING], to: S.REFUSED, by: checker },
  RENEW: { from: [S.VALID, S.EXPIRING, S.EXPIRED, S.WAIVED], to: S.RENEWED, by: anyOf(Role.VERIFIER) },
  MARK_EXPIRING: { from: [S.VALID, S.EXPIRING], to: S.EXPIRING, by: 'SYSTEM' },
  EXPIRE: { from: [S.VALID, S.EXPIRING], to: S.EXPIRED, by: 'SYSTEM' },
  WAIVE: { from: [S.EXPIRING, S.EXPIRED], to: S.WAIVED, by: anyOf(Role.BUDGET_USER) },
  END_WAIVER: { from: [S.WAIVED], to: S.EXPIRED, by: 'SYSTEM' },
});
