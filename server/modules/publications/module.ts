import type { Module } from '../../platform/module';
import { ContractPublicationsResolver, OutletPublicationsResolver } from './elsewhere.resolver';
import { PublicationOrder } from './order.entity';
import { OrderResolver } from './order.resolver';
import { OrderFieldsResolver, OrderLineResolver } from './order-fields.resolver';
import { OrderLine } from './order-line.entity';
import { Proof } from './proof.entity';
import { ProofResolver } from './proof.resolver';
import { proofSubscribers } from './proof.subscribers';
import { ProofFieldsResolver } from './proof-fields.resolver';
import { publicationJobs } from './publication.jobs';

/** Publication orders, and the proofs that they were published. */
export const publicationsModule: Module = {
  name: 'publications',
  entities: [PublicationOrder, OrderLine, Proof],
  resolvers: [
    OrderResolver,
    OrderFieldsResolver,
    OrderLineResolver,
    ProofResolver,
    ProofFieldsResolver,
    ContractPublicationsResolver,
    OutletPublicationsResolver,
  ],
  subscribers: proofSubscribers,
  jobs: publicationJobs,
};
