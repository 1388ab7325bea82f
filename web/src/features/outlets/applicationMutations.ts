import { graphql } from '../../gql';

/** What can be done with an application, each under the name of its action. */
export const Submit = graphql(`
  mutation ApplicationSubmit($input: ApplicationInput!) { applicationSubmit(input: $input) { application { id state allowedActions } errors { code message field } } }
`);
export const Resubmit = graphql(`
  mutation ApplicationResubmit($input: ApplicationInput!) { applicationResubmit(input: $input) { application { id state allowedActions } errors { code message field } } }
`);
export const PassAdmin = graphql(`
  mutation ApplicationPassAdmin($input: ApplicationInput!) { applicationPassAdmin(input: $input) { application { id state allowedActions } errors { code message field } } }
`);
export const Return = graphql(`
  mutation ApplicationReturn($input: ReturnApplicationInput!) { applicationReturn(input: $input) { application { id state allowedActions } errors { code message field } } }
`);
export const Reject = graphql(`
  mutation ApplicationReject($input: RejectApplicationInput!) { applicationReject(input: $input) { application { id state allowedActions } errors { code message field } } }
`);
export const ObjectTo = graphql(`
  mutation ApplicationObject($input: ApplicationReasonInput!) { applicationObject(input: $input) { application { id state allowedActions } errors { code message field } } }
`);
export const DecideObjection = graphql(`
  mutation ApplicationDecideObjection($input: DecideObjectionInput!) { applicationDecideObjection(input: $input) { application { id state allowedActions } errors { code message field } } }
`);
export const StartVisit = graphql(`
  mutation ApplicationStartVisit($input: StartVisitInput!) { applicationStartVisit(input: $input) { application { id state visitOn allowedActions } errors { code message field } } }
`);
export const Approve = graphql(`
  mutation ApplicationApprove($input: ApproveApplicationInput!) { applicationApprove(input: $input) { application { id state allowedActions } errors { code message field } } }
`);
export const Suspend = graphql(`
  mutation ApplicationSuspend($input: ApplicationReasonInput!) { applicationSuspend(input: $input) { application { id state allowedActions } errors { code message field } } }
`);
export const Reinstate = graphql(`
  mutation ApplicationReinstate($input: ApplicationReasonInput!) { applicationReinstate(input: $input) { application { id state allowedActions } errors { code message field } } }
`);
export const Blacklist = graphql(`
  mutation ApplicationBlacklist($input: BlacklistApplicationInput!) { applicationBlacklist(input: $input) { application { id state allowedActions } errors { code message field } } }
`);
