import { DistributionResolver } from './distribution.resolver';
import {
  CrisisDistributionsResolver,
  IssueDistributionsResolver,
  OrderOriginResolver,
  VersionDistributionsResolver,
} from './distribution-elsewhere.resolver';
import { DistributionFieldsResolver } from './distribution-fields.resolver';
import { DistributionTargetResolver } from './distribution-target.resolver';
import { PickupFieldsResolver, PickupResolver } from './pickup.resolver';
import {
  ArticlePickupsResolver,
  DistributionPickupsResolver,
  TargetPickupsResolver,
} from './pickup-elsewhere.resolver';
import { RightOfReplyResolver } from './right-of-reply.resolver';
import {
  CrisisRepliesResolver,
  IssueRepliesResolver,
  RightOfReplyFieldsResolver,
} from './right-of-reply-fields.resolver';

/** What distributions, pickups and rights of reply add to the schema. */
export const distributionResolvers = [
  DistributionResolver,
  DistributionFieldsResolver,
  DistributionTargetResolver,
  IssueDistributionsResolver,
  CrisisDistributionsResolver,
  VersionDistributionsResolver,
  OrderOriginResolver,
  PickupResolver,
  PickupFieldsResolver,
  DistributionPickupsResolver,
  TargetPickupsResolver,
  ArticlePickupsResolver,
  RightOfReplyResolver,
  RightOfReplyFieldsResolver,
  CrisisRepliesResolver,
  IssueRepliesResolver,
];
