import { graphql } from '../../../gql';

export const StatementScreenDocument = graphql(`
  query StatementScreen($id: ID!) {
    statement(id: $id) {
      id title kind
      issue { id code title isExercise }
      crisis { id code severity isExercise }
      template { id name }
      versions {
        id version no state title text sha256 submittedAt embargoUntil publishedAt returnComment correction retractedAt publishedOn
        allowedActions
        author { name } publishedBy { name }
        levels { no role approval { personName at mode comment hashSeen } }
        facts { id text status source agency { name } }
        keyMessages { id text }
        changes { kind text }
      }
      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }
    }
  }
`);

export const StatementSendingDocument = graphql(`
  query StatementSending($versionId: ID!) {
    distributions(first: 5, filter: { versionId: $versionId }) {
      nodes { id state rankedAt sentAt outcome { targets pickedUp } }
    }
  }
`);

export const StatementMaterialDocument = graphql(`
  query StatementMaterial($issueId: ID!) {
    issue(id: $issueId) {
      id code title isExercise
      crisis { id playbookCode }
      facts { id text status source agency { name } }
      keyMessages { id text }
    }
  }
`);

export const StatementEditDocument = graphql(`
  query StatementEdit($id: ID!) {
    statement(id: $id) {
      id kind
      issue { id code title isExercise facts { id text status source agency { name } } keyMessages { id text } }
      latest {
        id version no state title body embargoUntil allowedActions
        blocks { empathy known unknown action commitment more }
        facts { id } keyMessages { id }
      }
    }
  }
`);

export const DraftStatement = graphql(
  `mutation StatementDraft($input: DraftStatementInput!) { statementDraft(input: $input) { version { id version statement { id } } errors { code message field } } }`,
);
export const EditStatement = graphql(
  `mutation StatementEdited($input: EditStatementInput!) { statementEdit(input: $input) { version { id version statement { id } } errors { code message field } } }`,
);
export const SubmitStatement = graphql(
  `mutation StatementSubmit($input: StatementVersionInput!) { statementSubmit(input: $input) { version { id version state statement { id } } errors { code message field } } }`,
);
export const ReviseStatement = graphql(
  `mutation StatementRevise($input: StatementVersionInput!) { statementRevise(input: $input) { version { id version statement { id } } errors { code message field } } }`,
);
export const ApproveStatement = graphql(
  `mutation StatementApprove($input: ApproveStatementInput!) { statementApprove(input: $input) { version { id version state } errors { code message field } } }`,
);
export const ReturnStatement = graphql(
  `mutation StatementReturn($input: ReturnStatementInput!) { statementReturn(input: $input) { version { id version state } errors { code message field } } }`,
);
export const PublishStatement = graphql(
  `mutation StatementPublish($input: PublishStatementInput!) { statementPublish(input: $input) { version { id version state } errors { code message field } } }`,
);
export const RetractStatement = graphql(
  `mutation StatementRetract($input: RetractStatementInput!) { statementRetract(input: $input) { version { id version state } errors { code message field } } }`,
);
