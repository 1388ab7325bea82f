import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid, notFound } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { reasonOf } from '../issues/issue-step.service';
import type { DueRuleInput } from './due-rule.types';
import type { ProposalDecideInput, ProposalMakeInput } from './follow-up.inputs';
import type { Playbook } from './playbook.entity';
import type { PlaybookContentInput, PlaybookStepInput } from './playbook.inputs';
import { editPlaybook } from './playbook.service';
import { currentPlaybook } from './playbook-pack.service';
import { PlaybookProposal, ProposalState } from './playbook-proposal.entity';
import { AfterActionReview } from './review.entity';
import { ProposalAccepted, ProposalMade, ProposalRejected, type ProposalTold } from './review.events';
import { proposalDecider, reviewWriter } from './review.lifecycle';

const told = ({ id, reviewId, crisisId, playbookCode }: PlaybookProposal): ProposalTold => ({
  proposalId: id,
  reviewId,
  crisisId,
  playbookCode,
});

/** Proposes a change of a playbook. @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT */
export async function makeProposal(ctx: Ctx, input: ProposalMakeInput): Promise<PlaybookProposal> {
  const verdict = reviewWriter(ctx.actor);
  if (verdict !== true) throw refusal(verdict);
  const review = await ctx.get(AfterActionReview, input.reviewId, ['reviewId']);
  const playbook = await currentPlaybook(ctx, input.playbookCode);
  if (!playbook) throw notFound(['playbookCode']);
  const stepNo = input.stepNo ?? null;
  if (stepNo !== null && !playbook.steps.some(({ no }) => no === stepNo))
    throw invalid('stepNo', 'Langkah ini tidak ada dalam buku pedoman.');
  const proposal = await ctx.create(PlaybookProposal, {
    reviewId: review.id,
    crisisId: review.crisisId,
    playbookCode: playbook.code,
    stepNo,
    text: reasonOf(input.text, 'text'),
    offsetMinutes: input.offsetMinutes ?? null,
    reason: reasonOf(input.reason),
    proposedById: ctx.actor.id ?? '',
  });
  await ctx.emit(ProposalMade, proposal, told(proposal), { links: [review], reason: proposal.reason });
  return proposal;
}

const stepInput = (step: Playbook['steps'][number]): PlaybookStepInput => ({
  text: step.text,
  gloss: step.gloss,
  ownerRole: step.ownerRole,
  supportRoles: step.supportRoles,
  ownerAgency: step.ownerAgency,
  supportAgency: step.supportAgency,
  offsetMinutes: step.offsetMinutes,
  dueRule: (step.dueRule ?? null) as DueRuleInput | null,
  isMandatory: step.isMandatory,
  completedBy: step.completedBy,
  linkedPlaybook: step.linkedPlaybook,
});

/** The playbook with the proposed step in it. */
function changed(
  playbook: Playbook,
  { stepNo, text, offsetMinutes }: PlaybookProposal,
): PlaybookContentInput {
  const { title, titleEn, cluster, type, typeNote, reviewEveryMonths } = playbook;
  const steps = playbook.steps.map((step) => {
    if (step.no !== stepNo) return stepInput(step);
    const time = offsetMinutes === null ? {} : { offsetMinutes, dueRule: null };
    return { ...stepInput(step), text, gloss: null, ...time };
  });
  const last = playbook.steps.at(-1);
  if (stepNo === null && last)
    steps.push({ text, gloss: null, ownerRole: last.ownerRole, offsetMinutes, isMandatory: false });
  return { title, titleEn, cluster, type, typeNote, reviewEveryMonths, steps };
}

/**
 * Decides on a proposal; an accepted one makes a new edition of the playbook, running crises keep theirs.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION when decided, INVALID_INPUT when the playbook cannot take it
 */
export async function decideProposal(ctx: Ctx, input: ProposalDecideInput): Promise<PlaybookProposal> {
  const proposal = await ctx.get(PlaybookProposal, input.proposalId, ['proposalId']);
  const verdict = proposalDecider(ctx.actor);
  if (verdict !== true) throw refusal(verdict);
  if (proposal.state !== ProposalState.PROPOSED)
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Usulan ini sudah diputuskan.', ['proposalId']);
  Object.assign(proposal, { decidedById: ctx.actor.id, decidedAt: ctx.now(), state: ProposalState.REJECTED });
  if (input.isAccepted) {
    const { id: playbookId, version: expectedVersion, ...playbook } = await currentOf(ctx, proposal);
    const content = changed(playbook as Playbook, proposal);
    const made = await editPlaybook(ctx, {
      playbookId,
      expectedVersion,
      changeNote: proposal.reason,
      content,
    });
    Object.assign(proposal, { state: ProposalState.ACCEPTED, edition: made.edition });
  }
  await ctx.save(proposal);
  const { edition } = proposal;
  if (edition === null) await ctx.emit(ProposalRejected, proposal, told(proposal));
  else await ctx.emit(ProposalAccepted, proposal, { ...told(proposal), edition });
  return proposal;
}

/** The current edition; its step must still be there. @throws NOT_FOUND, INVALID_INPUT */
async function currentOf(ctx: Ctx, { playbookCode, stepNo }: PlaybookProposal): Promise<Playbook> {
  const playbook = await currentPlaybook(ctx, playbookCode);
  if (!playbook) throw notFound(['proposalId']);
  if (stepNo !== null && !playbook.steps.some(({ no }) => no === stepNo))
    throw invalid('proposalId', 'Langkah ini tidak ada lagi dalam buku pedoman.');
  return playbook;
}
