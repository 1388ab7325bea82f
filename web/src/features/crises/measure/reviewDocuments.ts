import { graphql } from '../../../gql';

export const ReviewScreenDocument = graphql(`
  query ReviewScreen($code: ID!) {
    crisis(code: $code) {
      id code title state isExercise closedAt
      review {
        id version state dueAt isLate submittedAt approvedAt returnComment allowedActions isExercise
        summary wentWell wentBadly luck factors levelReview
        author { id name } submittedBy { id name } approvedBy { id name }
        notes { section text }
        followUps { id text dueOn state isLate note allowedActions owner { id name } crisis { id code } }
        proposals { id playbookCode stepNo text reason state edition canDecide proposedBy { id name } }
        publicSummary { id state title body returnComment publishedAt canPublish allowedActions }
        facts {
          trigger pullThrough weightedPullThrough
          impact { items independentItems sources peakScore peakAt peakLevel }
          times {
            firstNegativeAt detectMinutes acknowledgeMinutes declareMinutes firstStatementFromClockMinutes
            firstStatementFromPublicMinutes fullStatementMinutes lastUpdateGapMinutes levels { level hours }
          }
          clocks { kind round dueAt metAt state minutes }
          roles { kind personName fromAt toAt }
          statements { kind title no state submittedAt publishedAt approvalMinutes approvals { role mode decision personName at } }
          wrongFacts { text decidedAt }
          targets { outletName mode score state price latencyMinutes messagesFound messageCount }
          cost { units price quotaLeft { outletName contractNumber available } orderToPublication { count median p90 } invoiceToPayment { count median p90 } }
          toneTest {
            status sentence excludedCount halfLifeHours differenceInDifferences leaveOneOutLow leaveOneOutHigh permutationP
            subject { before { negative items share low high } after { negative items share low high } difference low high p }
            control { before { negative items share low high } after { negative items share low high } difference low high p }
          }
          hoaxes { title verdict state publishedAt }
          inquiries { received answered declined late minutes { count median p90 } }
          replies { code outletName state }
          timeline { at name actorName reason }
        }
      }
    }
    caseChoices(roles: [MONITORING_ANALYST, COMMUNICATIONS_OFFICER, DIVISION_HEAD, AGENCY_HEAD, SPOKESPERSON, AGENCY_CONTACT]) {
      people { id name }
    }
    playbooks(first: 100) { nodes { id code title } }
  }
`);
export const OpenReview = graphql(
  `mutation ReviewOpen($input: ReviewOpenInput!) { reviewOpen(input: $input) { review { id } errors { code message field } } }`,
);
export const EditReview = graphql(
  `mutation ReviewEdit($input: ReviewEditInput!) { reviewEdit(input: $input) { review { id version } errors { code message field } } }`,
);
export const SubmitReview = graphql(
  `mutation ReviewSubmit($input: ReviewIdInput!) { reviewSubmit(input: $input) { review { id } errors { code message field } } }`,
);
export const ReturnReview = graphql(
  `mutation ReviewReturn($input: ReviewCommentInput!) { reviewReturn(input: $input) { review { id } errors { code message field } } }`,
);
export const ApproveReview = graphql(
  `mutation ReviewApprove($input: ReviewIdInput!) { reviewApprove(input: $input) { review { id } errors { code message field } } }`,
);
export const AddFollowUp = graphql(
  `mutation FollowUpAdd($input: FollowUpAddInput!) { followUpAdd(input: $input) { followUp { id } errors { code message field } } }`,
);
export const MakeProposal = graphql(
  `mutation PlaybookProposalMake($input: ProposalMakeInput!) { playbookProposalMake(input: $input) { proposal { id } errors { code message field } } }`,
);
export const DecideProposal = graphql(
  `mutation PlaybookProposalDecide($input: ProposalDecideInput!) { playbookProposalDecide(input: $input) { proposal { id } errors { code message field } } }`,
);
export const WriteSummary = graphql(
  `mutation ReviewSummaryWrite($input: SummaryWriteInput!) { reviewSummaryWrite(input: $input) { summary { id } errors { code message field } } }`,
);
export const SubmitSummary = graphql(
  `mutation ReviewSummarySubmit($input: ReviewIdInput!) { reviewSummarySubmit(input: $input) { summary { id } errors { code message field } } }`,
);
export const ReturnSummary = graphql(
  `mutation ReviewSummaryReturn($input: ReviewCommentInput!) { reviewSummaryReturn(input: $input) { summary { id } errors { code message field } } }`,
);
export const ApproveSummary = graphql(
  `mutation ReviewSummaryApprove($input: ReviewIdInput!) { reviewSummaryApprove(input: $input) { summary { id } errors { code message field } } }`,
);
export const PublishSummary = graphql(
  `mutation ReviewSummaryPublish($input: ReviewIdInput!) { reviewSummaryPublish(input: $input) { summary { id } errors { code message field } } }`,
);
