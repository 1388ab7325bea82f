import { registerEnumType } from 'type-graphql';
import { anyOf, Role } from '../../platform/actor';
import { lifecycle } from '../../platform/lifecycle';
import { type CorrectionRequest, CorrectionState as S } from './correction-request.entity';

/** What can be done with a report of an error. */
export enum CorrectionAction {
  ACCEPT = 'ACCEPT',
  DECLINE = 'DECLINE',
  DISCARD = 'DISCARD',
}
registerEnumType(CorrectionAction, {
  name: 'CorrectionAction',
  description: 'What can be done with a report of an error.',
  valuesConfig: {
    ACCEPT: { description: 'Say that it was right, after the text was corrected.' },
    DECLINE: { description: 'Say why the text stays as it is.' },
    DISCARD: { description: 'Close what is no report (spam, abuse), with a reason.' },
  },
});

/** Who answers readers of the press room. */
export const CORRECTION_DESK: readonly Role[] = [
  Role.COMMUNICATIONS_OFFICER,
  Role.SPOKESPERSON,
  Role.DIVISION_HEAD,
  Role.AGENCY_HEAD,
];
const desk = anyOf(...CORRECTION_DESK);

export const correctionLifecycle = lifecycle<CorrectionRequest, S, CorrectionAction>({
  ACCEPT: { from: [S.RECEIVED], to: S.ACCEPTED, by: desk },
  DECLINE: { from: [S.RECEIVED], to: S.DECLINED, by: desk },
  DISCARD: { from: [S.RECEIVED], to: S.DISCARDED, by: desk },
});
