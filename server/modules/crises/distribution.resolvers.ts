import { DistributionResolver } from './distribution.resolver';
import {
  CrisisDistributionsResolver,
  IssueDistributionsResolver,
  OrderOriginResolver,
  VersionDistributionsResolver,
} from './distribution-elsewhere.resolver';
import { DistributionFieldsResolver } from './distribution-fields.resolver';
import { DistributionTargetResolver } from './distribution-target.resolver';

/** What distributions add to the schema. */
export const distributionResolvers = [
  DistributionResolver,
  DistributionFieldsResolver,
  DistributionTargetResolver,
  IssueDistributionsResolver,
  CrisisDistributionsResolver,
  VersionDistributionsResolver,
  OrderOriginResolver,
];
