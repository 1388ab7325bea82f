import { graphql } from '../../gql';

export const CrisesScreenDocument = graphql(`
  query CrisesScreen($filter: CrisisFilter, $first: Int!, $after: String) {
    crises(filter: $filter, first: $first, after: $after) {
      nodes {
        id code title state severity isExercise visibility declaredAt clockStartedAt
        commander { id name } taskCounts { total finished overdue }
        clocks { id kind state dueAt }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const DeclareScreenDocument = graphql(`
  query DeclareScreen($roles: [Role!]!) {
    caseChoices(roles: $roles) { people { id name roleLabels } }
    playbooks(first: 100) { nodes { id code title cluster type typeNote stepCount } }
    issues(first: 100, filter: { states: [TRIAGED, RESPONDING] }) { nodes { id code title level impact isExercise } }
  }
`);

export const DeclareCrisis = graphql(
  `mutation CrisisDeclare($input: CrisisDeclareInput!) { crisisDeclare(input: $input) { crisis { id code } errors { code message field } } }`,
);

export const TasksScreenDocument = graphql(`
  query TasksScreen($filter: TaskFilter, $first: Int!, $after: String) {
    tasks(filter: $filter, first: $first, after: $after) {
      nodes {
        id stepNo round text gloss state dueAt isMandatory isOverdue reason evidence ownerRole ownerAgency completedBy allowedActions
        dueRule { type startOffsetMinutes everyMinutes times days event offsetMinutes until }
        owner { id name } crisis { id code title isExercise } issue { id code title }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const StartTask = graphql(
  `mutation TaskStart($input: TaskIdInput!) { taskStart(input: $input) { task { id state } errors { code message field } } }`,
);
export const FinishTask = graphql(
  `mutation TaskFinish($input: TaskFinishInput!) { taskFinish(input: $input) { task { id state } errors { code message field } } }`,
);
export const BlockTask = graphql(
  `mutation TaskBlock($input: TaskReasonInput!) { taskBlock(input: $input) { task { id state } errors { code message field } } }`,
);
export const WaiveTask = graphql(
  `mutation TaskWaive($input: TaskReasonInput!) { taskWaive(input: $input) { task { id state } errors { code message field } } }`,
);

export const AssignTask = graphql(
  `mutation TaskAssign($input: TaskAssignInput!) { taskAssign(input: $input) { task { id owner { id name } } errors { code message field } } }`,
);

export const PlaybooksScreenDocument = graphql(`
  query PlaybooksScreen {
    playbooks(first: 100) {
      nodes { id code edition title cluster type stepCount reviewDueAt isReviewDue isEditable }
    }
  }
`);

export const PlaybookScreenDocument = graphql(`
  query PlaybookScreen($code: ID!) {
    playbook(code: $code) {
      id version code edition title titleEn cluster type typeNote reviewEveryMonths reviewDueAt isReviewDue isEditable isCurrent changeNote
      createdAt createdBy { name }
      editions { id edition isCurrent createdAt changeNote createdBy { name } }
      steps {
        no text gloss ownerRole supportRoles ownerAgency supportAgency offsetMinutes isMandatory completedBy linkedPlaybook
        dueRule { type startOffsetMinutes everyMinutes times days event offsetMinutes until }
      }
    }
  }
`);

export const CreatePlaybook = graphql(
  `mutation PlaybookCreate($input: PlaybookCreateInput!) { playbookCreate(input: $input) { playbook { id code } errors { code message field } } }`,
);
export const EditPlaybook = graphql(
  `mutation PlaybookEdit($input: PlaybookEditInput!) { playbookEdit(input: $input) { playbook { id code } errors { code message field } } }`,
);
export const ReviewPlaybook = graphql(
  `mutation PlaybookReview($input: PlaybookReviewInput!) { playbookReview(input: $input) { playbook { id reviewDueAt } errors { code message field } } }`,
);
