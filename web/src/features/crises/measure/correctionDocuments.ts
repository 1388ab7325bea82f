import { graphql } from '../../../gql';

export const CorrectionsScreenDocument = graphql(`
  query CorrectionsScreen($filter: CorrectionFilter, $first: Int!, $after: String) {
    correctionRequests(filter: $filter, first: $first, after: $after) {
      nodes {
        id subjectKind subjectId subjectNo title passage claim state receivedAt answer discardReason closedAt allowedActions
        closedBy { id name }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
export const AcceptCorrection = graphql(
  `mutation CorrectionAccept($input: CorrectionAnswerInput!) { correctionRequestAccept(input: $input) { correctionRequest { id } errors { code message field } } }`,
);
export const DeclineCorrection = graphql(
  `mutation CorrectionDecline($input: CorrectionAnswerInput!) { correctionRequestDecline(input: $input) { correctionRequest { id } errors { code message field } } }`,
);
export const DiscardCorrection = graphql(
  `mutation CorrectionDiscard($input: CorrectionDiscardInput!) { correctionRequestDiscard(input: $input) { correctionRequest { id } errors { code message field } } }`,
);
