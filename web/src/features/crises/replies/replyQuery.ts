import { graphql } from '../../../gql';
import type { ReplyScreenQuery } from '../../../gql/graphql';

export const ReplyScreenDocument = graphql(`
  query ReplyScreen($id: ID!) {
    rightOfReply(id: $id) {
      id version number kind state amount replyText requesterName delegation approvedAt submittedAt dueAt remindedAt
      copyToPressCouncilAt acceptedAt fulfilledAt publishedUrl isFoundByMonitoring complaintAt letterNumber outcome reason
      handedAt endedAt isExercise windowWarning allowedActions
      sourceArticle { id title url publishedAt }
      publishedArticle { id title }
      outlet { id name } issue { id code title } crisis { id code }
      disputedFacts { said truth evidence file { id name url } }
      createdBy { name } approvedBy { name } submittedBy { name } handedTo { name }
      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }
    }
  }
`);

export type ReplyRow = NonNullable<ReplyScreenQuery['rightOfReply']>;

export const DraftReply = graphql(`
  mutation DraftReply($input: DraftReplyInput!) {
    rightOfReplyDraft(input: $input) { rightOfReply { id } errors { code message field } }
  }
`);
export const EditReply = graphql(`
  mutation EditReply($input: EditReplyInput!) {
    rightOfReplyEdit(input: $input) { rightOfReply { id version replyText } errors { code message field } }
  }
`);
export const ApproveReply = graphql(`
  mutation ApproveReply($input: SignReplyInput!) {
    rightOfReplyApprove(input: $input) { rightOfReply { id state } errors { code message field } }
  }
`);
export const SubmitReply = graphql(`
  mutation SubmitReply($input: SignReplyInput!) {
    rightOfReplySubmit(input: $input) { rightOfReply { id state number } errors { code message field } }
  }
`);
export const AcceptReply = graphql(`
  mutation AcceptReply($input: ReplyIdInput!) {
    rightOfReplyAccept(input: $input) { rightOfReply { id state } errors { code message field } }
  }
`);
export const RejectReply = graphql(`
  mutation RejectReply($input: ReplyNoteInput!) {
    rightOfReplyReject(input: $input) { rightOfReply { id state } errors { code message field } }
  }
`);
export const FulfilReply = graphql(`
  mutation FulfilReply($input: FulfilReplyInput!) {
    rightOfReplyFulfil(input: $input) { rightOfReply { id state } errors { code message field } }
  }
`);
export const ComplainReply = graphql(`
  mutation ComplainReply($input: ReplyNoteInput!) {
    rightOfReplyComplain(input: $input) { rightOfReply { id state } errors { code message field } }
  }
`);
export const HandleReply = graphql(`
  mutation HandleReply($input: ReplyNoteInput!) {
    rightOfReplyHandle(input: $input) { rightOfReply { id state } errors { code message field } }
  }
`);
export const DropReply = graphql(`
  mutation DropReply($input: ReplyNoteInput!) {
    rightOfReplyDrop(input: $input) { rightOfReply { id state } errors { code message field } }
  }
`);
export const SettleReply = graphql(`
  mutation SettleReply($input: ReplyNoteInput!) {
    rightOfReplySettle(input: $input) { rightOfReply { id state } errors { code message field } }
  }
`);
export const RuleReply = graphql(`
  mutation RuleReply($input: ReplyNoteInput!) {
    rightOfReplyRule(input: $input) { rightOfReply { id state } errors { code message field } }
  }
`);
export const HandOverReply = graphql(`
  mutation HandOverReply($input: HandOverReplyInput!) {
    rightOfReplyHandOver(input: $input) { rightOfReply { id } errors { code message field } }
  }
`);
export const WithdrawReply = graphql(`
  mutation WithdrawReply($input: ReplyNoteInput!) {
    rightOfReplyWithdraw(input: $input) { rightOfReply { id state } errors { code message field } }
  }
`);
