import { registerEnumType } from 'type-graphql';
import { type Actor, anyOf, Role, type Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import { makers } from './statement.lifecycle';
import { TemplateState as S, type StatementTemplate } from './template.entity';

/** What can be done with a template. */
export enum TemplateAction {
  EDIT = 'EDIT',
  APPROVE = 'APPROVE',
  REVISE = 'REVISE',
  RETIRE = 'RETIRE',
}
registerEnumType(TemplateAction, {
  name: 'StatementTemplateAction',
  description: 'What can be done with a statement template.',
  valuesConfig: {
    EDIT: { description: 'Change a draft.' },
    APPROVE: { description: 'Approve it; not for those who wrote it.' },
    REVISE: { description: 'Begin a new draft that takes its place once it is approved.' },
    RETIRE: { description: 'Offer it no longer.' },
  },
});

const heads = anyOf(Role.DIVISION_HEAD, Role.AGENCY_HEAD);

/** Nobody who wrote a word of it, checked on the person; administrators of the system never. */
function mayApprove(actor: Actor, { authorId, editorIds }: StatementTemplate): Verdict {
  if (actor.id !== null && (actor.id === authorId || editorIds?.includes(actor.id)))
    return ErrorCode.SELF_APPROVAL;
  return actor.is(Role.SYSTEM_ADMIN) ? ErrorCode.SEPARATION_OF_DUTY : heads(actor);
}

export const templateLifecycle = lifecycle<StatementTemplate, S, TemplateAction>({
  EDIT: { from: [S.DRAFT], to: S.DRAFT, by: makers },
  APPROVE: { from: [S.DRAFT], to: S.APPROVED, by: mayApprove },
  REVISE: { from: [S.APPROVED], to: S.APPROVED, by: makers },
  RETIRE: { from: [S.DRAFT, S.APPROVED], to: S.RETIRED, by: makers },
});
