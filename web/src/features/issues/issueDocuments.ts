import { graphql } from '../../gql';

export const IssuesScreenDocument = graphql(`
  query IssuesScreen($filter: IssueFilter, $first: Int!, $after: String) {
    issueCounts { state count }
    issues(filter: $filter, first: $first, after: $after) {
      nodes {
        id version code title category state stage level impact priority openedAt visibility isExercise allowedActions
        owner { id name } agency { id name } districts { code }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const IssueScreenDocument = graphql(`
  query IssueScreen($id: ID!) {
    issue(id: $id) {
      id version code title category state stage level impact priority openedAt closedAt closeReason closeNote episodeNo
      visibility isExercise respondedAt allowedActions
      owner { id name } openedBy { id name } agency { id name } districts { code name }
      alert { id state level openedAt acknowledgedAt }
      stories { id title articleCount outletCount }
      mergedInto { id code title } mergedFrom { id code title }
      accessList { id name }
      risk { id at score shownLevel components { part points weight } }
      riskCurve { at score }
      claims { id version text phrases confirmedCount waitingCount }
      articles(first: 20) { nodes { id title publishedAt firstSeenAt isPaid outlet { id name } } totalCount }
      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }
    }
    tasks(first: 50, filter: { issueId: $id }) {
      nodes { id text state dueAt isOverdue ownerRole owner { id name } crisis { id code } }
    }
  }
`);

export const ClaimMatchesDocument = graphql(`
  query ClaimMatches($filter: ClaimMatchFilter, $first: Int!, $after: String) {
    claimMatches(filter: $filter, first: $first, after: $after) {
      nodes { id state phrase decidedAt confirmedBy { name } claim { id text } article { id title publishedAt firstSeenAt outlet { id name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const CaseChoicesDocument = graphql(`
  query CaseChoices($roles: [Role!]!) {
    caseChoices(roles: $roles) { people { id name roleLabels } workUnits { id name } districts { code name } }
  }
`);

export const MergeTargetsDocument = graphql(`
  query MergeTargets($text: String) {
    issues(first: 20, filter: { isOpen: true, text: $text }) { nodes { id code title } }
  }
`);

export const OpenIssue = graphql(
  `mutation IssueOpen($input: IssueOpenInput!) { issueOpen(input: $input) { issue { id code } errors { code message field } } }`,
);
export const TriageIssue = graphql(
  `mutation IssueTriage($input: IssueTriageInput!) { issueTriage(input: $input) { issue { id version } errors { code message field } } }`,
);
export const MoveIssue = graphql(
  `mutation IssueMove($input: IssueMoveInput!) { issueMove(input: $input) { issue { id state } errors { code message field } } }`,
);
export const CloseIssue = graphql(
  `mutation IssueClose($input: IssueCloseInput!) { issueClose(input: $input) { issue { id state } errors { code message field } } }`,
);
export const ReopenIssue = graphql(
  `mutation IssueReopen($input: IssueReasonInput!) { issueReopen(input: $input) { issue { id state } errors { code message field } } }`,
);
export const MergeIssue = graphql(
  `mutation IssueMerge($input: IssueMergeInput!) { issueMerge(input: $input) { issue { id state } errors { code message field } } }`,
);
export const RestrictIssue = graphql(
  `mutation IssueRestrict($input: IssueRestrictInput!) { issueRestrict(input: $input) { issue { id visibility } errors { code message field } } }`,
);
export const DeclassifyIssue = graphql(
  `mutation IssueDeclassify($input: IssueReasonInput!) { issueDeclassify(input: $input) { issue { id visibility } errors { code message field } } }`,
);
export const AddClaim = graphql(
  `mutation ClaimAdd($input: ClaimAddInput!) { claimAdd(input: $input) { claim { id } errors { code message field } } }`,
);
export const EditClaim = graphql(
  `mutation ClaimEdit($input: ClaimEditInput!) { claimEdit(input: $input) { claim { id version } errors { code message field } } }`,
);
export const DecideMatch = graphql(
  `mutation ClaimMatchDecide($input: ClaimMatchDecideInput!) { claimMatchDecide(input: $input) { match { id state } errors { code message field } } }`,
);
export const AddMatch = graphql(
  `mutation ClaimMatchAdd($input: ClaimMatchAddInput!) { claimMatchAdd(input: $input) { match { id state } errors { code message field } } }`,
);
export const AddStory = graphql(
  `mutation IssueStoryAdd($input: IssueStoryAddInput!) { issueStoryAdd(input: $input) { issue { id } errors { code message field } } }`,
);
export const StoryChoicesDocument = graphql(`
  query IssueStoryChoices($text: String) {
    stories(first: 20, filter: { text: $text }) { nodes { id title articleCount outletCount } }
  }
`);
export const AddIssueTask = graphql(
  `mutation IssueTaskAdd($input: TaskAddInput!) { taskAdd(input: $input) { task { id } errors { code message field } } }`,
);
