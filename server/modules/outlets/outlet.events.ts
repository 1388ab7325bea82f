import { event } from '../../platform/events';

export const CompanyCreated = event<{ companyId: string; isAssisted: boolean }>('company.created');
export const CompanyEdited = event<{ companyId: string }>('company.edited');
export const OutletCreated = event<{ outletId: string; companyId: string | null; domains: string[] }>(
  'outlet.created',
);
export const OutletEdited = event<{ outletId: string; companyId: string | null; domains: string[] }>(
  'outlet.edited',
);
export const PressCouncilRecorded = event<{ outletId: string; status: string }>(
  'outlet.press_council_recorded',
);
export const OutletClaimed = event<{ claimId: string; outletId: string; companyId: string }>(
  'outlet.claimed',
);
export const OutletTakenOver = event<{ outletId: string; companyId: string }>('outlet.taken_over');
export const OutletClaimRefused = event<{ claimId: string; outletId: string; companyId: string }>(
  'outlet.claim_refused',
);
export const JournalistAdded = event<{ journalistId: string; outletId: string; companyId: string }>(
  'journalist.added',
);
export const JournalistReleased = event<{ journalistId: string; outletId: string; companyId: string }>(
  'journalist.released',
);
export const TaxProfileAdded = event<{ taxProfileId: string; companyId: string; fromOn: string }>(
  'tax_profile.added',
);

type Account = { bankAccountId: string; companyId: string };
export const BankAccountAdded = event<Account>('bank_account.added');
export const BankAccountEndorsed = event<Account>('bank_account.endorsed');
export const BankAccountApproved = event<Account & { fromOn: string }>('bank_account.approved');
export const BankAccountRefused = event<Account>('bank_account.refused');
