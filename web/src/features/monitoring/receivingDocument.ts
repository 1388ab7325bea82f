import { graphql } from '../../gql';
import type { ReceivingAddressesQuery, ReceivingAddressQuery } from '../../gql/graphql';

export const ReceivingAddressesDocument = graphql(`
  query ReceivingAddresses($first: Int!, $after: String) {
    receivingAddresses(first: $first, after: $after) {
      nodes { id name source state owner { id name } deliveries(first: 1) { messageId at outcome } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const ReceivingAddressDocument = graphql(`
  query ReceivingAddress($id: ID!) {
    receivingAddress(id: $id) {
      id version name source state url registersOutlets formerUntil createdAt allowedActions
      owner { id name }
      deliveries(first: 50) {
        messageId at outcome reason batch { id createdCount updatedCount duplicateCount errorCount }
      }
      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }
    }
  }
`);

export const ReceivingCreate = graphql(`
  mutation ReceivingAddressCreate($input: CreateReceivingAddressInput!) {
    receivingAddressCreate(input: $input) { secret receivingAddress { id url } errors { code message field } }
  }
`);

export const ReceivingRenew = graphql(`
  mutation ReceivingAddressRenewSecret($input: ReceivingAddressInput!) {
    receivingAddressRenewSecret(input: $input) {
      secret receivingAddress { id url formerUntil } errors { code message field }
    }
  }
`);

export const ReceivingPause = graphql(`
  mutation ReceivingAddressPause($input: ReceivingAddressReasonInput!) {
    receivingAddressPause(input: $input) {
      receivingAddress { id state formerUntil allowedActions } errors { code message field }
    }
  }
`);

export const ReceivingResume = graphql(`
  mutation ReceivingAddressResume($input: ReceivingAddressInput!) {
    receivingAddressResume(input: $input) {
      receivingAddress { id state formerUntil allowedActions } errors { code message field }
    }
  }
`);

export const ReceivingRetire = graphql(`
  mutation ReceivingAddressRetire($input: ReceivingAddressReasonInput!) {
    receivingAddressRetire(input: $input) {
      receivingAddress { id state formerUntil allowedActions } errors { code message field }
    }
  }
`);

export type ReceivingLine = ReceivingAddressesQuery['receivingAddresses']['nodes'][number];
export type ReceivingRead = NonNullable<ReceivingAddressQuery['receivingAddress']>;
export type DeliveryRead = ReceivingRead['deliveries'][number];
