import type { Module } from '../../platform/module';
import { OutletApplication } from './application.entity';
import { ApplicationResolver } from './application.resolver';
import { ApplicationActsResolver } from './application-acts.resolver';
import { ApplicationItem, ApplicationItemVersion, ItemCheck } from './application-item.entity';
import { ApplicationItemResolver, ApplicationItemVersionResolver } from './application-item.resolver';
import { BankAccount } from './bank-account.entity';
import { CompanyResolver } from './company.resolver';
import { DocumentResolver } from './document.resolver';
import { Journalist } from './journalist.entity';
import { LegalDocument } from './legal-document.entity';
import { MediaOutlet } from './outlet.entity';
import { outletJobs } from './outlet.jobs';
import { OutletResolver } from './outlet.resolver';
import { JournalistResolver, OutletActsResolver, OutletClaimResolver } from './outlet-acts.resolver';
import { OutletClaim, OutletDomain } from './outlet-domain.entity';
import { BankAccountResolver, TaxProfileResolver } from './payee.resolver';
import { PressCompany } from './press-company.entity';
import { RegistrationPeriod } from './registration-period.entity';
import { RegistrationPeriodResolver } from './registration-period.resolver';
import { TaxProfile } from './tax-profile.entity';
import { ViewerCompanyResolver } from './viewer-company.resolver';

/** Press companies, their outlets and papers, and the yearly application. */
export const outletsModule: Module = {
  name: 'outlets',
  entities: [
    PressCompany,
    MediaOutlet,
    OutletDomain,
    OutletClaim,
    Journalist,
    LegalDocument,
    TaxProfile,
    BankAccount,
    RegistrationPeriod,
    OutletApplication,
    ApplicationItem,
    ApplicationItemVersion,
    ItemCheck,
  ],
  resolvers: [
    ViewerCompanyResolver,
    CompanyResolver,
    OutletResolver,
    OutletActsResolver,
    JournalistResolver,
    OutletClaimResolver,
    ApplicationResolver,
    ApplicationActsResolver,
    ApplicationItemResolver,
    ApplicationItemVersionResolver,
    DocumentResolver,
    BankAccountResolver,
    TaxProfileResolver,
    RegistrationPeriodResolver,
  ],
  jobs: outletJobs,
};
