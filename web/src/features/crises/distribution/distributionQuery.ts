import { graphql } from '../../../gql';
import type { DistributionScreenQuery } from '../../../gql/graphql';

export const DistributionScreenDocument = graphql(`
  query DistributionScreen($id: ID!, $after: String) {
    distribution(id: $id) {
      id version state rankedAt sentAt maxPaid isExercise waitingReason pickupsUntil allowedActions
      statementVersion { id no state title }
      issue { id code title }
      crisis { id code title }
      rankedBy { name } sentBy { name }
      mandate { id number }
      affectedDistricts { code name populationThousand }
      prospect { paidCount freeCount price isMandated mandateNumber waitingReason refusal }
      diversityWarnings { placements sharePercent company { id legalName } }
      lateCarriers { firstSeenAt firstPublishedAt outlet { id name } }
      outcome { targets pickedUp pending syndications pickupPercent medianLatencyMinutes pullThroughPercent weightedPullThroughPercent distorted }
      targets(first: 60, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id rank score mode state isLate overrideReason price sentAt deliveredAt tries nextTryAt deliveryNote address allowedActions
          outlet { id name }
          order { id number state }
          parts { key value weight points }
          basis { carried hasAsked weight quotaAvailable quotaUsed termElapsed asked pickedUp medianHours pullThrough unitPrice refusals districts { code name } }
          pickups(first: 3) { nodes { id state matchScore latencyMinutes article { id title } } }
        }
      }
      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }
    }
  }
`);

export type DistributionRow = NonNullable<DistributionScreenQuery['distribution']>;
export type TargetRow = DistributionRow['targets']['nodes'][number];

export const RankDistribution = graphql(`
  mutation RankDistribution($input: RankDistributionInput!) {
    distributionRank(input: $input) { distribution { id } errors { code message field } }
  }
`);

export const SendDistribution = graphql(`
  mutation SendDistribution($input: SendDistributionInput!) {
    distributionSend(input: $input) { distribution { id version state sentAt } errors { code message field } }
  }
`);

export const ChooseTarget = graphql(`
  mutation ChooseTarget($input: ChooseTargetInput!) {
    distributionTargetChoose(input: $input) { target { id mode overrideReason } errors { code message field } }
  }
`);

export const SupplementDistribution = graphql(`
  mutation SupplementDistribution($input: SupplementDistributionInput!) {
    distributionSupplement(input: $input) { target { id state } errors { code message field } }
  }
`);

export const AddPickup = graphql(`
  mutation AddPickup($input: AddPickupInput!) {
    pickupAdd(input: $input) { pickup { id state } errors { code message field } }
  }
`);

export const ResendTarget = graphql(`
  mutation ResendTarget($input: TargetIdInput!) {
    distributionTargetResend(input: $input) { target { id state } errors { code message field } }
  }
`);

export const ConfirmTarget = graphql(`
  mutation ConfirmTarget($input: TargetNoteInput!) {
    distributionTargetConfirm(input: $input) { target { id state } errors { code message field } }
  }
`);

export const DeclineTarget = graphql(`
  mutation DeclineTarget($input: TargetNoteInput!) {
    distributionTargetDecline(input: $input) { target { id state } errors { code message field } }
  }
`);

export const SetReleaseContact = graphql(`
  mutation SetReleaseContact($input: SetReleaseContactInput!) {
    releaseContactSet(input: $input) { contact { id email } errors { code message field } }
  }
`);
