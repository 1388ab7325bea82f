import type { Module } from '../../platform/module';
import { Approval } from './approval.entity';
import { caseJobs } from './case.jobs';
import { caseResolvers } from './case.resolvers';
import { caseSubscribers } from './case.subscribers';
import { caseWork } from './case-work.service';
import { HoaxClarification } from './clarification.entity';
import { clarificationPages } from './clarification-page';
import { CrisisClock } from './clock.entity';
import { complaintDownload } from './complaint-letter.service';
import { correctionPages } from './correction-page';
import { CorrectionRequest } from './correction-request.entity';
import { correctionWork } from './correction-work.service';
import { Crisis, CrisisIssue, CrisisRole } from './crisis.entity';
import { Distribution, DistributionTarget } from './distribution.entity';
import { distributionJobs } from './distribution.jobs';
import { distributionResolvers } from './distribution.resolvers';
import { distributionSubscribers } from './distribution.subscribers';
import { FactItem, KeyMessage } from './fact.entity';
import { FactResolver, IssueFactsResolver, KeyMessageResolver } from './fact.resolver';
import { FollowUp } from './follow-up.entity';
import { MediaInquiry } from './inquiry.entity';
import { measureJobs } from './measure.jobs';
import { measureResolvers } from './measure.resolvers';
import { CrisisOccurrence } from './occurrence.entity';
import { Pickup } from './pickup.entity';
import { Playbook } from './playbook.entity';
import { PlaybookProposal } from './playbook-proposal.entity';
import { PressResolver } from './press.resolver';
import { pressFeeds } from './press-feed';
import { pressPages } from './press-page';
import { ReleaseContact } from './release-contact.entity';
import { DueReminder } from './reminder.entity';
import { AfterActionReview, ReviewSummary } from './review.entity';
import { reviewDownload } from './review-export.service';
import { reviewPages } from './review-page';
import { RightOfReply } from './right-of-reply.entity';
import { outcomesDownload } from './risk-outcomes.service';
import { RiskEntry } from './risk-register.entity';
import { RoomResolver } from './room.resolver';
import { SituationReport } from './situation-report.entity';
import { Statement, StatementVersion } from './statement.entity';
import { StatementResolver } from './statement.resolver';
import {
  ApprovalResolver,
  IssueStatementsResolver,
  StatementFieldsResolver,
  StatementVersionResolver,
} from './statement-fields.resolver';
import { StatementListResolver } from './statement-list.resolver';
import { statementWork } from './statement-work.service';
import { Task } from './task.entity';
import { StatementTemplate } from './template.entity';
import { TemplateResolver } from './template.resolver';

/** Crises: who does what, what is said, to whom it goes, and what came of it. */
export const crisesModule: Module = {
  name: 'crises',
  entities: [
    Crisis,
    CrisisIssue,
    CrisisRole,
    CrisisClock,
    CrisisOccurrence,
    Playbook,
    Task,
    FactItem,
    KeyMessage,
    Statement,
    StatementVersion,
    Distribution,
    DistributionTarget,
    Pickup,
    Approval,
    StatementTemplate,
    ReleaseContact,
    RightOfReply,
    MediaInquiry,
    SituationReport,
    HoaxClarification,
    CorrectionRequest,
    AfterActionReview,
    ReviewSummary,
    FollowUp,
    PlaybookProposal,
    RiskEntry,
    DueReminder,
  ],
  resolvers: [
    ...caseResolvers,
    RoomResolver,
    FactResolver,
    IssueFactsResolver,
    KeyMessageResolver,
    StatementResolver,
    StatementFieldsResolver,
    StatementVersionResolver,
    IssueStatementsResolver,
    ApprovalResolver,
    ...distributionResolvers,
    ...measureResolvers,
    StatementListResolver,
    TemplateResolver,
    PressResolver,
  ],
  jobs: [...caseJobs, ...distributionJobs, ...measureJobs],
  subscribers: [...caseSubscribers, ...distributionSubscribers],
  pages: [...correctionPages, ...clarificationPages, ...reviewPages, ...pressPages, ...pressFeeds],
  work: [...statementWork, ...caseWork, correctionWork],
  downloads: [reviewDownload, outcomesDownload, complaintDownload],
  owners: { crisisId: 'Crisis' },
};
