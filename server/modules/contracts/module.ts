import type { Module } from '../../platform/module';
import { Contract } from './contract.entity';
import { contractJobs } from './contract.jobs';
import { ContractResolver } from './contract.resolver';
import { ContractAmendment } from './contract-amendment.entity';
import { ContractLine } from './contract-line.entity';
import {
  CompanyContractsResolver,
  ContractAmendmentResolver,
  ContractLineResolver,
  OutletContractsResolver,
} from './contract-line.resolver';
import { ContractMutationResolver } from './contract-mutation.resolver';

/** Agreements on prices with press companies: negotiation, signature, quota, control card, amendments, end. */
export const contractsModule: Module = {
  name: 'contracts',
  entities: [Contract, ContractLine, ContractAmendment],
  resolvers: [
    ContractResolver,
    ContractMutationResolver,
    ContractLineResolver,
    ContractAmendmentResolver,
    CompanyContractsResolver,
    OutletContractsResolver,
  ],
  subscribers: [],
  jobs: contractJobs,
};
