import { graphql } from '../../../gql';

export const InquiriesScreenDocument = graphql(`
  query InquiriesScreen($filter: InquiryFilter, $first: Int!, $after: String) {
    mediaInquiries(filter: $filter, first: $first, after: $after) {
      nodes {
        id journalist outletName contact question state receivedAt dueAt isLate answer answeredAt declineReason isExercise allowedActions
        issue { id code } crisis { id code } assignee { id name } answeredBy { id name }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
export const InquiryChoicesDocument = graphql(`
  query InquiryChoices($roles: [Role!]!) {
    caseChoices(roles: $roles) { people { id name roleLabels } }
    issues(first: 100, filter: { isOpen: true }) { nodes { id code title } }
  }
`);
export const LogInquiry = graphql(
  `mutation InquiryLog($input: InquiryLogInput!) { inquiryLog(input: $input) { inquiry { id } errors { code message field } } }`,
);
export const AssignInquiry = graphql(
  `mutation InquiryAssign($input: InquiryAssignInput!) { inquiryAssign(input: $input) { inquiry { id } errors { code message field } } }`,
);
export const AnswerInquiry = graphql(
  `mutation InquiryAnswer($input: InquiryAnswerInput!) { inquiryAnswer(input: $input) { inquiry { id } errors { code message field } } }`,
);
export const DeclineInquiry = graphql(
  `mutation InquiryDecline($input: InquiryDeclineInput!) { inquiryDecline(input: $input) { inquiry { id } errors { code message field } } }`,
);

export const ClarificationsScreenDocument = graphql(`
  query ClarificationsScreen($first: Int!, $after: String) {
    hoaxClarifications(first: $first, after: $after) {
      nodes { id title claim state verdict reportedAt publishedAt stampAt isExercise issue { id code } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
export const ClarificationScreenDocument = graphql(`
  query ClarificationScreen($id: ID!) {
    hoaxClarification(id: $id) {
      id version title claim seenAt state verdict hoaxClass reach hasSafetyRisk truth whyItArose reportedAt approvedAt publishedAt stampAt
      returnComment correction correctedAt isOnlyWatched isExercise allowedActions
      evidence { text origin source url } author { id name } approvedBy { id name } issue { id code title }
    }
  }
`);
export const ReportHoax = graphql(
  `mutation ClarificationReport($input: ClarificationReportInput!) { clarificationReport(input: $input) { clarification { id } errors { code message field } } }`,
);
export const VerifyHoax = graphql(
  `mutation ClarificationVerify($input: ClarificationIdInput!) { clarificationVerify(input: $input) { clarification { id } errors { code message field } } }`,
);
export const JudgeHoax = graphql(
  `mutation ClarificationGiveVerdict($input: ClarificationVerdictInput!) { clarificationGiveVerdict(input: $input) { clarification { id } errors { code message field } } }`,
);
export const ApproveHoax = graphql(
  `mutation ClarificationApprove($input: ClarificationIdInput!) { clarificationApprove(input: $input) { clarification { id } errors { code message field } } }`,
);
export const ReturnHoax = graphql(
  `mutation ClarificationReturn($input: ClarificationTextInput!) { clarificationReturn(input: $input) { clarification { id } errors { code message field } } }`,
);
export const WatchHoax = graphql(
  `mutation ClarificationWatch($input: ClarificationTextInput!) { clarificationWatch(input: $input) { clarification { id } errors { code message field } } }`,
);
export const PublishHoax = graphql(
  `mutation ClarificationPublish($input: ClarificationIdInput!) { clarificationPublish(input: $input) { clarification { id } errors { code message field } } }`,
);
export const CorrectHoax = graphql(
  `mutation ClarificationCorrect($input: ClarificationTextInput!) { clarificationCorrect(input: $input) { clarification { id } errors { code message field } } }`,
);

export const SituationScreenDocument = graphql(`
  query SituationScreen($code: ID!) {
    crisis(code: $code) {
      id code title state isExercise nextSituationReportDue allowedActions
      situationReports(first: 50) {
        nodes { id no kind at situation actions needs severity crisisState level score by { id name } }
      }
    }
  }
`);
export const GiveReport = graphql(
  `mutation SituationReportGive($input: SituationReportInput!) { situationReportGive(input: $input) { report { id } errors { code message field } } }`,
);

export const PreparednessScreenDocument = graphql(`
  query PreparednessScreen {
    preparedness {
      riskCount playbookCount templateCount uncoveredHours lastDrillAt openFollowUps
      items { kind title dueOn isLate }
    }
    riskEntries(first: 100) {
      nodes {
        id version title category description likelihood impact weight mitigation playbookCode reviewedAt reviewDueOn isReviewDue canEdit
        owner { id name } reviewedBy { id name }
      }
    }
    followUps(first: 100, filter: { states: [OPEN] }) {
      nodes { id text dueOn state isLate note allowedActions owner { id name } crisis { id code } }
    }
    caseChoices(roles: [MONITORING_ANALYST, COMMUNICATIONS_OFFICER, DIVISION_HEAD, AGENCY_HEAD]) { people { id name } }
    playbooks(first: 100) { nodes { id code title } }
  }
`);
export const AddRisk = graphql(
  `mutation RiskEntryAdd($input: RiskAddInput!) { riskEntryAdd(input: $input) { risk { id } errors { code message field } } }`,
);
export const EditRisk = graphql(
  `mutation RiskEntryEdit($input: RiskEditInput!) { riskEntryEdit(input: $input) { risk { id } errors { code message field } } }`,
);
export const ReviewRisk = graphql(
  `mutation RiskEntryReview($input: RiskReviewInput!) { riskEntryReview(input: $input) { risk { id } errors { code message field } } }`,
);
export const FinishFollowUp = graphql(
  `mutation FollowUpFinish($input: FollowUpEndInput!) { followUpFinish(input: $input) { followUp { id } errors { code message field } } }`,
);
export const DropFollowUp = graphql(
  `mutation FollowUpDrop($input: FollowUpEndInput!) { followUpDrop(input: $input) { followUp { id } errors { code message field } } }`,
);
