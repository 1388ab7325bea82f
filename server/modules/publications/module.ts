import type { Module } from '../../platform/module';
import { ContractPublicationsResolver, OutletPublicationsResolver } from './elsewhere.resolver';
import { MandateSpending, PlacementMandate } from './mandate.entity';
import { MandateFieldsResolver, MandateResolver, OrderMandateResolver } from './mandate.resolver';
import { mandateSubscribers } from './mandate.subscribers';
import { PublicationOrder } from './order.entity';
import { OrderResolver } from './order.resolver';
import { OrderFieldsResolver, OrderLineResolver } from './order-fields.resolver';
import { OrderLine } from './order-line.entity';
import { Proof } from './proof.entity';
import { ProofResolver } from './proof.resolver';
import { proofSubscribers } from './proof.subscribers';
import { ProofAttachResolver } from './proof-attach.resolver';
import { ProofFieldsResolver } from './proof-fields.resolver';
import { publicationJobs } from './publication.jobs';

/** Publication orders, and the proofs that they were published. */
export const publicationsModule: Module = {
  name: 'publications',
  entities: [PublicationOrder, OrderLine, Proof, PlacementMandate, MandateSpending],
  resolvers: [
    OrderResolver,
    OrderFieldsResolver,
    OrderLineResolver,
    ProofResolver,
    ProofFieldsResolver,
    ProofAttachResolver,
    ContractPublicationsResolver,
    OutletPublicationsResolver,
    MandateResolver,
    MandateFieldsResolver,
    OrderMandateResolver,
  ],
  subscribers: [...proofSubscribers, ...mandateSubscribers],
  jobs: publicationJobs,
};
