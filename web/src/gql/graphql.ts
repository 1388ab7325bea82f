/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The mailed link of an invitation, with the chosen password. */
export type AcceptInvitationInput = {
  /** Full name, where the invitation has it wrong. */
  name?: string | null | undefined;
  /** Password of at least 8 characters. */
  password: string;
  /** Token from the mailed link. */
  token: string;
};

/** Finds that an article carries the statement. */
export type AcceptPickupInput = {
  /** Messages it contradicts. */
  distortedIds?: Array<string | number> | null | undefined;
  /** Messages it carries; those the machine found when absent. */
  messageIds?: Array<string | number> | null | undefined;
  /** The pickup. */
  pickupId: string | number;
};

/** In which capacity a person stands in for the holder of an office. */
export type ActingKind =
  /** Plh.: the holder is absent for a while. */
  | 'DAILY'
  /** Plt.: the office has no holder. */
  | 'TASK';

/** An account payments are to go to. */
export type AddBankAccountInput = {
  /** Name of the bank. */
  bank: string;
  /** The company. */
  companyId: string | number;
  /** Bank reference, an uploaded file. */
  fileId?: string | number | null | undefined;
  /** Holder; must equal the name of the company. */
  holderName: string;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** Account number, digits. */
  number: string;
};

/** Adds a line to the fact sheet of an issue. */
export type AddFactInput = {
  /** Agency (OPD) that owns the fact; its contact confirms it. */
  agencyId: string | number;
  /** The issue. */
  issueId: string | number;
  /** The fact in one sentence. */
  text: string;
};

/** Tax status of a company from a day on. */
export type AddTaxProfileInput = {
  /** The company. */
  companyId: string | number;
  /** First day. */
  fromOn: string;
  /** Whether the payee has an NPWP; true when absent. */
  hasNpwp?: boolean | null | undefined;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** Number of the certificate of final income tax (SK PP 55). */
  pp55Number?: string | null | undefined;
  /** Day of registration the certificate counts from; required with a number. */
  pp55RegisteredOn?: string | null | undefined;
  /** Number of the VAT registration letter; required when registered. */
  vatNumber?: string | null | undefined;
  /** Whether it is registered for VAT (PKP). */
  vatRegistered: boolean;
};

/** Where an alert stands. */
export type AlertState =
  /** A person took it; the chain stopped. */
  | 'ACKNOWLEDGED'
  /** The risk stayed normal for six hours. */
  | 'AUTO_RESOLVED'
  /** A person found it needs nothing, with a reason. */
  | 'DISMISSED'
  /** An issue was opened from it. */
  | 'LINKED'
  /** Nobody took it yet; the chain of notices runs. */
  | 'OPEN';

/** A draft amendment: term, ceiling and lines as they shall be. */
export type AmendContractInput = {
  /** New ceiling before VAT; absent leaves it, null removes it. */
  ceiling?: number | null | undefined;
  /** The contract. */
  contractId: string | number;
  /** From when it applies. */
  effectiveOn: string;
  /** New last day; absent leaves it. */
  endsOn?: string | null | undefined;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** All lines as they shall be; absent leaves them. */
  lines?: Array<ContractLineInput> | null | undefined;
  /** Why it is amended. */
  reason: string;
};

/** What can be done with an application. */
export type ApplicationAction =
  /** Approve; chair of the team and budget user. */
  | 'APPROVE'
  /** Exclude for a term by a decision. */
  | 'BLACKLIST'
  /** Decide that the rejection stands. */
  | 'DISMISS_OBJECTION'
  /** Clock: the year is over. */
  | 'EXPIRE'
  /** Decide for the company; the check begins again. */
  | 'GRANT_OBJECTION'
  /** Clock: rejected because the correction never came. */
  | 'LAPSE'
  /** Object to a rejection, once. */
  | 'OBJECT'
  /** Pass the papers; two verifiers, two persons. */
  | 'PASS_ADMIN'
  /** Record what the visit found. */
  | 'PASS_FACTUAL'
  /** Lift a suspension. */
  | 'REINSTATE'
  /** Reject with a reason. */
  | 'REJECT'
  /** Hand it in again after correction. */
  | 'RESUBMIT'
  /** Send it back with all reasons at once. */
  | 'RETURN'
  /** Fill in the score sheet. */
  | 'SCORE'
  /** Set the day of the visit. */
  | 'START_VISIT'
  /** Hand in the application. */
  | 'SUBMIT'
  /** Block new orders. */
  | 'SUSPEND'
  /** Clock: a blocking paper expired. */
  | 'SUSPEND_EXPIRED';

/** Narrows a list of applications. */
export type ApplicationFilter = {
  /** The company. */
  companyId?: string | number | null | undefined;
  /** Fiscal year. */
  fiscalYear?: number | null | undefined;
  /** The outlet. */
  outletId?: string | number | null | undefined;
  /** Receipt number or part of the name of the outlet. */
  search?: string | null | undefined;
  /** States. */
  states?: Array<ApplicationState> | null | undefined;
};

/** Names an application. */
export type ApplicationInput = {
  /** The application. */
  applicationId: string | number;
};

/** Order of a list of applications. */
export type ApplicationOrder =
  /** Newest first. */
  | 'NEWEST'
  /** Oldest first. */
  | 'OLDEST'
  /** Longest in its present step first. */
  | 'STEP_AGE';

/** An act on an application that needs a reason. */
export type ApplicationReasonInput = {
  /** The application. */
  applicationId: string | number;
  /** Why. */
  reason: string;
};

/** Where an application of an outlet stands. */
export type ApplicationState =
  /** Papers passed by two verifiers. */
  | 'ADMIN_VERIFIED'
  /** The outlet is a partner of the year. */
  | 'APPROVED'
  /** Excluded for a term by a decision. */
  | 'BLACKLISTED'
  /** The company still fills it in; nobody else sees it. */
  | 'DRAFT'
  /** The year is over. */
  | 'EXPIRED'
  /** The visit confirmed office, team and output. */
  | 'FACTUALLY_VERIFIED'
  /** A visit is planned. */
  | 'FACTUAL_CHECK'
  /** Returned with reasons; only the failed items can be corrected. */
  | 'INCOMPLETE'
  /** The company objected; the budget user decides. */
  | 'OBJECTED'
  /** Refused with a reason; the company may object once. */
  | 'REJECTED'
  /** Score and class are computed. */
  | 'SCORED'
  /** Waits for the check of its papers. */
  | 'SUBMITTED'
  /** No new orders; delivered work is still paid. */
  | 'SUSPENDED';

/** In which way an approval was given. */
export type ApprovalMode =
  /** By the deputy, because the second approver stayed silent in the gravest case. */
  | 'DELEGATED'
  /** By the role of the level. */
  | 'NORMAL';

/** Approves an application; the chair and the budget user each once. */
export type ApproveApplicationInput = {
  /** The application. */
  applicationId: string | number;
  /** Number of the decree naming the partners, when it exists already. */
  decreeNumber?: string | null | undefined;
};

/** Approves the text that was read. */
export type ApproveStatementInput = {
  /** Comment. */
  comment?: string | null | undefined;
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
  /** SHA-256 of the text that was read, in hex. */
  hashSeen: string;
  /** The version. */
  versionId: string | number;
};

/** What can be done with an article. */
export type ArticleAction =
  /** Look at its page again and capture it. */
  | 'RECHECK'
  /** Let it count again. */
  | 'RELEASE'
  /** Keep it back: it then counts nowhere. */
  | 'WITHHOLD';

/** Kind of medium that an item came by. */
export type ArticleChannel =
  /** A message that was passed on in a chat. */
  | 'CHAT'
  /** A web page. */
  | 'ONLINE'
  /** A page of a newspaper or magazine. */
  | 'PRINT'
  /** A radio broadcast. */
  | 'RADIO'
  /** A post on a social network. */
  | 'SOCIAL'
  /** A television broadcast. */
  | 'TV';

/** How an item entered. */
export type ArticleEntry =
  /** Fetched by the office. */
  | 'FETCH'
  /** Clipped by hand. */
  | 'HAND'
  /** Imported from a file or by another system. */
  | 'IMPORT';

/** Whether the page of an article still says what was first read. */
export type ArticleLiveness =
  /** Still there with another text or title. */
  | 'CHANGED'
  /** Removed. */
  | 'GONE'
  /** Still there with the text first read. */
  | 'LIVE'
  /** Could not be found out at the last try. */
  | 'UNKNOWN'
  /** Behind a login, payment or robot wall. */
  | 'WALLED';

/** Which articles a search looks through; absent conditions do not count. */
export type ArticleSearchFilter = {
  /** Came by this kind of medium. */
  channel?: ArticleChannel | null | undefined;
  /** Published on this day or later. */
  fromOn?: string | null | undefined;
  /** Paid for by an order of the office, or not. */
  isPaid?: boolean | null | undefined;
  /** Only a summary or a part of the text is there, or not. */
  isPartial?: boolean | null | undefined;
  /** Owner group of the outlet, as written in the register. */
  network?: string | null | undefined;
  /** Published by this outlet. */
  outletId?: string | number | null | undefined;
  /** In this story. */
  storyId?: string | number | null | undefined;
  /** Reach of the outlet: 1 national, 2 provincial, 3 local. */
  tier?: number | null | undefined;
  /** Published on this day or earlier. */
  toOn?: string | null | undefined;
  /** Of this tone in the topic asked for, else in its first topic. */
  tone?: Tone | null | undefined;
  /** Matched by this topic. */
  topicId?: string | number | null | undefined;
};

/** Whether an item counts. */
export type ArticleStatus =
  /** Entered by mistake and taken back. */
  | 'CANCELED'
  /** Counts and is shown. */
  | 'USABLE'
  /** Kept back by a person, with a reason. */
  | 'WITHHELD';

/** What can be done with a bank account. */
export type BankAccountAction =
  /** Approve; two persons, none of them the one who entered it. */
  | 'APPROVE'
  /** Verifier: a first account is confirmed with the papers of the application. */
  | 'CONFIRM'
  /** Refuse with a reason. */
  | 'REFUSE';

/** Names a bank account. */
export type BankAccountInput = {
  /** The account. */
  bankAccountId: string | number;
};

/** Where a bank account stands. */
export type BankAccountState =
  /** Approved; payments go there from its first day on. */
  | 'ACTIVE'
  /** Waits for two approvals by two persons. */
  | 'PENDING'
  /** Refused with a reason. */
  | 'REFUSED';

/** Excludes an outlet and its company for a term. */
export type BlacklistApplicationInput = {
  /** The application. */
  applicationId: string | number;
  /** Why. */
  reason: string;
  /** The decision it rests on. */
  reference: string;
  /** Last day of the term. */
  untilOn: string;
};

/** What a row of the budget ledger does to its line. */
export type BudgetEntryKind =
  /** The ceiling was set or revised; negative when it was lowered. */
  | 'CEILING'
  /** An invoice holds money. */
  | 'ENCUMBER'
  /** An invoice was paid out of its encumbrance. */
  | 'PAY'
  /** A paid amount came back. */
  | 'REFUND'
  /** A reserve was given back or passed on to an invoice. */
  | 'RELEASE'
  /** An approved order holds money. */
  | 'RESERVE'
  /** Money came from another line, or left to one when negative. */
  | 'SHIFT'
  /** An invoice gave its money back. */
  | 'UNENCUMBER';

/** Text of a budget line; absent leaves a value as it is. */
export type BudgetLineChanges = {
  /** Code of the expenditure account. */
  accountCode?: string | null | undefined;
  /** Code of the activity. */
  activityCode?: string | null | undefined;
  /** What the line is for. */
  name?: string | null | undefined;
  /** Code of the programme. */
  programCode?: string | null | undefined;
  /** Code of the sub-activity. */
  subActivityCode?: string | null | undefined;
};

/** Which budget lines to list; absent conditions do not narrow. */
export type BudgetLineFilter = {
  /** Lines of this expenditure account. */
  accountCode?: string | null | undefined;
  /** Lines of this fiscal year. */
  fiscalYear?: number | null | undefined;
  /** Lines with at least one entry on or after this day. */
  movedSinceOn?: string | null | undefined;
  /** Lines of this work unit. */
  workUnitId?: string | number | null | undefined;
};

/** How budget lines are sorted. */
export type BudgetLineOrder =
  /** By expenditure account. */
  | 'ACCOUNT'
  /** Largest ceiling first. */
  | 'LARGEST'
  /** Latest line first. */
  | 'NEWEST';

/** Which bursts a list shows; absent conditions do not count. */
export type BurstFilter = {
  /** Opened on this day or later. */
  fromOn?: string | null | undefined;
  /** True for bursts under way, false for those that have closed. */
  isOpen?: boolean | null | undefined;
  /** Of this level. */
  level?: BurstLevel | null | undefined;
  /** Opened on this day or earlier. */
  toOn?: string | null | undefined;
  /** Of this topic. */
  topicId?: string | number | null | undefined;
};

/** How far a topic is above its usual coverage. */
export type BurstLevel =
  /** Very unusual, at less than one in ten thousand with three outlets, or by the second path. */
  | 'ALERT'
  /** Unusual, at less than one in a thousand; shown on screens only. */
  | 'WATCH';

/** Which rule found a burst. */
export type BurstPath =
  /** For topics with little news: three outlets on one story within three hours, or one national outlet. */
  | 'SMALL_TOPIC'
  /** The count of six hours against what is usual at that hour on such a day. */
  | 'VOLUME';

/** The line of the new year that a carried-over invoice goes on. */
export type CarryOnInvoiceInput = {
  /** Budget line of the same work unit in a later year. */
  budgetLineId: string | number;
  /** The invoice. */
  invoiceId: string | number;
};

/** A change of how the pages of an outlet are read. */
export type ChangeOutletReadingInput = {
  /** What changes. */
  changes: OutletReadingChanges;
  /** Version of the rules that were seen; absent where there were none. */
  expectedVersion?: number | null | undefined;
  /** The outlet. */
  outletId: string | number;
};

/** A change of the own password. */
export type ChangePasswordInput = {
  /** The password so far. */
  currentPassword: string;
  /** The new password, at least 8 characters. */
  password: string;
};

/** A change of a source. */
export type ChangeSourceInput = {
  /** What changes. */
  changes: SourceChanges;
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
  /** The source. */
  sourceId: string | number;
};

/** The check of an uploaded renewal. */
export type CheckDocumentInput = {
  /** The uploaded version. */
  documentId: string | number;
  /** True accepts it, false refuses it. */
  isAccepted: boolean;
  /** Why it is refused; required then. */
  reason?: string | null | undefined;
};

/** What a verifier finds on one item; shown to the company only with a return. */
export type CheckItemInput = {
  /** The item. */
  itemId: string | number;
  /** Why; required unless passed. */
  reason?: string | null | undefined;
  /** What was found. */
  result: ItemResult;
};

/** Chooses an outlet otherwise than the ranking. */
export type ChooseTargetInput = {
  /** The distribution. */
  distributionId: string | number;
  /** How to address it; absent takes it out (a carrier then gets the release free). */
  mode?: TargetMode | null | undefined;
  /** The outlet; one that is not in the ranking is added with its score. */
  outletId: string | number;
  /** Why. */
  reason: string;
};

/** Writes down a claim about an issue. */
export type ClaimAddInput = {
  /** The issue. */
  issueId: string | number;
  /** Phrases that give it away, at least one. */
  phrases: Array<string>;
  /** The claim in one sentence. */
  text: string;
};

/** A claim for a paid amount. */
export type ClaimBackInput = {
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** The invoice. */
  invoiceId: string | number;
  /** Lines claimed back. */
  lineIds: Array<string | number>;
  /** The revoked proof or the finding behind the claim. */
  reason: string;
};

/** Changes a claim; its articles are looked for again. */
export type ClaimEditInput = {
  /** The claim. */
  claimId: string | number;
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
  /** Phrases that give it away, at least one. */
  phrases: Array<string>;
  /** The claim in one sentence. */
  text: string;
};

/** Says whether an article makes a claim. */
export type ClaimMatchDecideInput = {
  /** True when it makes the claim. */
  isConfirmed: boolean;
  /** The article that was found. */
  matchId: string | number;
};

/** Which articles of claims to show; absent fields do not narrow. */
export type ClaimMatchFilter = {
  /** Of this claim. */
  claimId?: string | number | null | undefined;
  /** Of this issue. */
  issueId?: string | number | null | undefined;
  /** In one of these states. */
  states?: Array<ClaimMatchState> | null | undefined;
};

/** What an analyst says of a claim found in an article. */
export type ClaimMatchState =
  /** The article does make the claim. */
  | 'CONFIRMED'
  /** Found by its phrases; nobody looked yet. */
  | 'FOUND'
  /** The article does not make the claim. */
  | 'REJECTED';

/** A company claims an outlet that was only monitored so far. */
export type ClaimOutletInput = {
  /** A host name of the outlet. */
  domain: string;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** Why it belongs to the company. */
  note: string;
};

/** Clips one item by hand: either the address of a page, or a form. */
export type ClipArticleInput = {
  /** An item that no machine can fetch. */
  form?: ClipFormInput | null | undefined;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** Address of a page, which is then fetched, read and captured. */
  url?: string | null | undefined;
};

/** What can be done with an import. */
export type ClipBatchAction =
  /** Take back everything it made, within 24 hours. */
  | 'UNDO';

/** How a set of items came in. */
export type ClipBatchKind =
  /** Delivered by another system. */
  | 'API'
  /** By a file that a person looked at first. */
  | 'FILE';

/** How far an import has come. */
export type ClipBatchState =
  /** All rows were looked at. */
  | 'DONE'
  /** Rows are still being stored. */
  | 'RUNNING'
  /** Taken back as a whole. */
  | 'UNDONE';

/** A CSV file of items. */
export type ClipFileInput = {
  /** Name of the file. */
  fileName: string;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** Registers outlets of unknown name as only monitored; without it such rows are errors. */
  registersOutlets?: boolean | null | undefined;
  /** The file as text: a header row, then one item a row; cells are parted by semicolons or commas. */
  text: string;
};

/** An item that no machine can fetch, as a person read, saw or heard it. */
export type ClipFormInput = {
  /** Account or group of a post or message. */
  account?: string | null | undefined;
  /** Author. */
  author?: string | null | undefined;
  /** Kind of medium; a page on the web is clipped by its address instead. */
  channel: ArticleChannel;
  /** Page and edition of a paper. */
  edition?: string | null | undefined;
  /** Likes, shares and replies of a post. */
  engagement?: number | null | undefined;
  /** Uploaded files that show it: scans, recordings, pictures of the screen. */
  fileIds?: Array<string | number> | null | undefined;
  /** The paper or station, where it is registered. */
  outletId?: string | number | null | undefined;
  /** Name of the paper or station, where it is not; it is then registered as one that is only monitored. */
  outletName?: string | null | undefined;
  /** Network of a post or message. */
  platform?: SocialPlatform | null | undefined;
  /** Programme and minute of a broadcast. */
  programme?: string | null | undefined;
  /** When it was published or broadcast. */
  publishedAt: string;
  /** Text or summary; telephone numbers of a chat message are masked. */
  text?: string | null | undefined;
  /** Headline; a post or message without one takes its first words. */
  title?: string | null | undefined;
  /** Link to the item. */
  url?: string | null | undefined;
};

/** How far an item clipped by hand has come. */
export type ClipState =
  /** The article is there. */
  | 'DONE'
  /** The page could not be read; the outcome says why. */
  | 'FAILED'
  /** Its page is still to be fetched. */
  | 'WAITING';

/** What became of one row of an import, or would become of it. */
export type ClipVerdict =
  /** Stored as a new article. */
  | 'CREATED'
  /** Known already; nothing changed. */
  | 'DUPLICATE'
  /** Left out; the reason says why. */
  | 'ERROR'
  /** Known already; only its engagement changed. */
  | 'UPDATED'
  /** Still to be stored. */
  | 'WAITING';

/** What a clock waits for. */
export type ClockKind =
  /** The after-action review. */
  | 'AAR'
  /** A full statement, approved and sent. */
  | 'FULL'
  /** The first words on an official channel. */
  | 'HOLDING'
  /** The answer to one question of the press. */
  | 'INQUIRY'
  /** The head knows, one voice is named, the agency is called in. */
  | 'LEADERSHIP'
  /** The written notice of a data leak (72 hours by law). */
  | 'PDP_NOTICE'
  /** A briefing by the spokesperson, or every question of the press answered. */
  | 'SPOKES'
  /** The next update, or a note that nothing changed. */
  | 'UPDATE';

/** Where a clock stands. */
export type ClockState =
  /** The deadline passed first; it may be met late. */
  | 'BREACHED'
  /** No longer needed. */
  | 'CANCELLED'
  /** Met in time. */
  | 'MET'
  /** Runs. */
  | 'PENDING';

/** The closing of a paid invoice. */
export type CloseInvoiceInput = {
  /** The invoice. */
  invoiceId: string | number;
  /** Number of the delivered withholding slip; required when income tax was withheld. */
  withholdingSlipNumber?: string | null | undefined;
};

/** What changes; absent leaves, null clears. */
export type CompanyChanges = {
  /** Registered address. */
  address?: string | null | undefined;
  /** All directors anew, at most 20. */
  directors?: Array<DirectorInput> | null | undefined;
  /** Business classifications (KBLI), separated by commas. */
  kblis?: string | null | undefined;
  /** Name in the deed; after the first submission only by the partnership desk. */
  legalName?: string | null | undefined;
  /** NIB; after the first submission only by the partnership desk. */
  nib?: string | null | undefined;
  /** NPWP; after the first submission only by the partnership desk. */
  npwp?: string | null | undefined;
  /** Telephone number. */
  phone?: string | null | undefined;
};

/** Narrows a list of companies. */
export type CompanyFilter = {
  /** True shows the blacklisted only, false the others only. */
  isBlacklisted?: boolean | null | undefined;
  /** Part of the name, or the whole NIB. */
  search?: string | null | undefined;
};

/** Competency of a journalist (UKW). */
export type CompetencyLevel =
  /** Intermediate. */
  | 'MADYA'
  /** Junior. */
  | 'MUDA'
  /** Not certified. */
  | 'NONE'
  /** Senior; asked of an editor in chief. */
  | 'UTAMA';

/** The mailed link of a registration. */
export type ConfirmAccountInput = {
  /** Token from the mailed link. */
  token: string;
};

/** What can be done with a contract. */
export type ContractAction =
  /** Give the contract up before signature. */
  | 'ABANDON'
  /** The first day has come. */
  | 'ACTIVATE'
  /** Agree the prices; company and office both. */
  | 'AGREE'
  /** Sign the open amendment; company and commitment officer both. */
  | 'AMEND'
  /** Close: nothing is open any more. */
  | 'CLOSE'
  /** Change term, form or lines; given agreement falls away. */
  | 'EDIT'
  /** Allow prices above rate card or standard price, with a reason. */
  | 'EXCEPT_PRICE'
  /** Ceiling or quantities are used up. */
  | 'EXHAUST'
  /** The last day has passed. */
  | 'EXPIRE'
  /** Open the negotiation of prices. */
  | 'NEGOTIATE'
  /** Draft an amendment. */
  | 'PREPARE_AMENDMENT'
  /** Refuse a proposed termination. */
  | 'REFUSE_TERMINATION'
  /** Some quantity is free again. */
  | 'REOPEN'
  /** Allow orders again. */
  | 'RESUME'
  /** Sign; company and commitment officer both. */
  | 'SIGN'
  /** Stop new orders for a while. */
  | 'SUSPEND'
  /** End the contract early; commitment officer proposes, budget user reviews. */
  | 'TERMINATE'
  /** Take the open amendment back. */
  | 'WITHDRAW_AMENDMENT';

/** Where an amendment stands. */
export type ContractAmendmentState =
  /** Waits for both signatures. */
  | 'DRAFT'
  /** Signed by both parties. */
  | 'IN_FORCE'
  /** Taken back before both had signed. */
  | 'WITHDRAWN';

/** What to change in a contract that is not agreed yet; absent leaves, null clears. */
export type ContractChanges = {
  /** Budget line. */
  budgetLineId?: string | number | null | undefined;
  /** Link in the national catalogue. */
  catalogueUrl?: string | null | undefined;
  /** Most that may be ordered, before VAT. */
  ceiling?: number | null | undefined;
  /** Last day. */
  endsOn?: string | null | undefined;
  /** Form of the paper; absent or null takes the one its value asks for. */
  form?: ContractForm | null | undefined;
  /** All lines as they shall be; a line left out is taken out. */
  lines?: Array<ContractLineInput> | null | undefined;
  /** True when the unit prices include VAT. */
  priceIncludesVat?: boolean | null | undefined;
  /** Number in the procurement plan. */
  procurementPlanNumber?: string | null | undefined;
  /** First day. */
  startsOn?: string | null | undefined;
};

/** Which contracts to list; absent conditions do not narrow. */
export type ContractFilter = {
  /** Contracts that use this budget line. */
  budgetLineId?: string | number | null | undefined;
  /** Contracts of this company. */
  companyId?: string | number | null | undefined;
  /** Contracts whose term ends on or before this day. */
  endingBefore?: string | null | undefined;
  /** Contracts of this fiscal year. */
  fiscalYear?: number | null | undefined;
  /** Contracts with a line of this kind. */
  kind?: PublicationKind | null | undefined;
  /** Contracts of this outlet. */
  outletId?: string | number | null | undefined;
  /** Contracts in one of these states. */
  states?: Array<ContractState> | null | undefined;
  /** Part of the number, the outlet's or the company's name. */
  text?: string | null | undefined;
};

/** Form of the contract's paper; the value decides it. */
export type ContractForm =
  /** Agreement (surat perjanjian). */
  | 'AGREEMENT'
  /** Order letter of e-purchasing (surat pesanan). */
  | 'ORDER_LETTER'
  /** Proof of purchase (bukti pembelian). */
  | 'PURCHASE_PROOF'
  /** Receipt (kuitansi). */
  | 'RECEIPT'
  /** Work order (SPK). */
  | 'SPK'
  /** General partnership agreement (SPKK) whose value is open. */
  | 'SPKK';

/** One kind of publication with its price, its quota and what the price rests on. */
export type ContractLineInput = {
  /** Size, placement or duration of one unit. */
  description: string;
  /** What is published. */
  kind: PublicationKind;
  /** The line to change; absent for a new one. */
  lineId?: string | number | null | undefined;
  /** Most units that may be ordered; absent when only the ceiling bounds them. */
  maxQuantity?: number | null | undefined;
  /** Number of the negotiation minutes. */
  minutes?: string | null | undefined;
  /** Price the company offered. */
  offer?: number | null | undefined;
  /** The office's own estimate (HPS). */
  ownEstimate?: number | null | undefined;
  /** Price on the outlet's own rate card. */
  rateCard?: number | null | undefined;
  /** What one unit is. */
  rateUnit: RateUnit;
  /** Standard price of the regency for the grade and kind. */
  standardPrice?: number | null | undefined;
  /** Price of one unit. */
  unitPrice: number;
};

/** How contracts are sorted. */
export type ContractOrder =
  /** Earliest end first. */
  | 'ENDING'
  /** Most ordered first. */
  | 'LARGEST_ORDERED'
  /** Latest first. */
  | 'NEWEST'
  /** By number. */
  | 'NUMBER'
  /** Last changed first. */
  | 'UPDATED';

/** A step on a contract that needs a reason. */
export type ContractReasonInput = {
  /** The contract. */
  contractId: string | number;
  /** Why. */
  reason: string;
};

/** Where a contract stands. */
export type ContractState =
  /** Orders may be placed. */
  | 'ACTIVE'
  /** Both parties agreed the prices; not signed yet. */
  | 'AGREED'
  /** Everything ordered is proven, invoiced and paid. */
  | 'CLOSED'
  /** Being prepared. */
  | 'DRAFT'
  /** The ceiling or every quantity is used up. */
  | 'EXHAUSTED'
  /** The term is over; open orders run to their due date. */
  | 'EXPIRED'
  /** Prices are being negotiated. */
  | 'NEGOTIATION'
  /** Signed by both; waits for its first day. */
  | 'SIGNED'
  /** No new orders until the cause is removed. */
  | 'SUSPENDED'
  /** Ended early; delivered work stays payable. */
  | 'TERMINATED'
  /** Abandoned before signature; the number stays used. */
  | 'VOID';

/** A step on a contract that needs nothing else. */
export type ContractStepInput = {
  /** The contract. */
  contractId: string | number;
};

/** How the price of a contract is fixed. */
export type ContractType =
  /** A fixed package of quantities and prices. */
  | 'LUMP_SUM'
  /** Prices are fixed, quantities come by order. */
  | 'UNIT_PRICE';

/** An equation of the control card. */
export type ControlEquation =
  /** Invoiced = paid + payable. */
  | 'INVOICED'
  /** Ordered = proven + outstanding. */
  | 'ORDERED'
  /** Proven = invoiced + unbilled. */
  | 'PROVEN'
  /** Value = ordered + free. */
  | 'VALUE';

/** How fine a series is. */
export type CoverageGrain =
  /** By local day, for at most 400 days. */
  | 'DAY'
  /** By hour of publishing, for at most 31 days. */
  | 'HOUR'
  /** By local month, for at most ten years. */
  | 'MONTH';

/** A new API key. */
export type CreateApiKeyInput = {
  /** Addresses or networks (CIDR) from which it works; any when absent. */
  addresses?: Array<string> | null | undefined;
  /** What the key is for. */
  name: string;
  /** Scopes, for example proofs:write; at least one. */
  scopes: Array<string>;
  /** Days until it stops working, 1 to 366. */
  validDays: number;
};

/** A new line of the approved budget document. */
export type CreateBudgetLineInput = {
  /** Code of the expenditure account. */
  accountCode: string;
  /** Code of the activity. */
  activityCode: string;
  /** Approved ceiling. */
  ceiling: number;
  /** Number of the budget document (DPA) that approves it. */
  documentNumber: string;
  /** Fiscal year. */
  fiscalYear: number;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** What the line is for. */
  name: string;
  /** Code of the programme. */
  programCode: string;
  /** Code of the sub-activity. */
  subActivityCode: string;
  /** Work unit that spends. */
  workUnitId: string | number;
};

/** A press company to register. */
export type CreateCompanyInput = {
  /** Registered address. */
  address: string;
  /** Directors, at most 20. */
  directors?: Array<DirectorInput> | null | undefined;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** Business classifications (KBLI), separated by commas. */
  kblis?: string | null | undefined;
  /** Legal form. */
  legalForm: LegalForm;
  /** Name in the deed of establishment. */
  legalName: string;
  /** Business number (NIB), 13 digits. */
  nib: string;
  /** NPWP of the company, 15 or 16 digits. */
  npwp: string;
  /** Telephone number. */
  phone?: string | null | undefined;
};

/** An outlet to register. */
export type CreateOutletInput = {
  /** The company it belongs to; absent for the own company, or for an outlet that staff only monitors. */
  companyId?: string | number | null | undefined;
  /** Codes of the districts it covers; at most 20. */
  districts: Array<string>;
  /** Host names of its sites, for example rawakini.example; at most 20. */
  domains: Array<string>;
  /** Further facts. */
  facts?: OutletFacts | null | undefined;
  /** Accounts on other platforms; at most 20. */
  handles?: Array<string> | null | undefined;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** Kind of medium. */
  medium: Medium;
  /** Name of the brand. */
  name: string;
  /** How far it reaches. */
  reachLevel: ReachLevel;
};

/** An address to be polled, or a manual channel. */
export type CreateSourceInput = {
  /** Medium of a manual channel; else absent. */
  channel?: ArticleChannel | null | undefined;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** What it is; absent for feeds and sitemaps, which are told apart by what they deliver. */
  kind?: SourceKind | null | undefined;
  /** CSS selector of the links to articles, for a page list; absent leaves it to their habits. */
  linkSelector?: string | null | undefined;
  /** Longest time between polls in minutes; absent leaves it to the source's habit. */
  maxIntervalMinutes?: number | null | undefined;
  /** Outlets it serves, at least one. */
  outletIds: Array<string | number>;
  /** Name shown in lists; the address's host when absent. A manual channel must have one. */
  title?: string | null | undefined;
  /** Address with http or https; may be absent for a manual channel only. */
  url?: string | null | undefined;
};

/** What can be done with a crisis. */
export type CrisisAction =
  /** Begin: commander, spokesperson and scribe are there. */
  | 'ACTIVATE'
  /** Add a task, give it to a person. */
  | 'ADD_TASK'
  /** Give a person a part, or end it. */
  | 'ASSIGN_ROLE'
  /** Choose how the office answers. */
  | 'CHOOSE_STRATEGY'
  /** Close it. */
  | 'CLOSE'
  /** The risk fell after a full statement. */
  | 'CONTAIN'
  /** Open it to everybody who works on crises. */
  | 'DECLASSIFY'
  /** Take note of it, as head of the office. */
  | 'NOTE'
  /** Record a briefing, a meeting, a note of no change. */
  | 'RECORD'
  /** A calm day has passed. */
  | 'RECOVER'
  /** The risk rose again. */
  | 'RELAPSE'
  /** Keep it to the persons of an access list. */
  | 'RESTRICT'
  /** Its review was approved. */
  | 'REVIEW'
  /** Set the time between updates with a reason. */
  | 'SET_CADENCE'
  /** Raise or lower the severity with a reason. */
  | 'SET_SEVERITY';

/** Declares a crisis over one or more issues. */
export type CrisisDeclareInput = {
  /** Cluster of responsibility; the playbook's when absent. */
  cluster?: ScctCluster | null | undefined;
  /** Who leads; the caller when the caller heads the agency. */
  commanderId?: string | number | null | undefined;
  /** Whether a similar crisis happened before. */
  crisisHistory?: boolean | null | undefined;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** The issues, triaged before, the main one first; at least one. */
  issueIds: Array<string | number>;
  /** Why there is no playbook; required without one. */
  noPlaybookReason?: string | null | undefined;
  /** Code of the playbook. */
  playbookCode?: string | null | undefined;
  /** Whether relations were bad before. */
  poorPriorReputation?: boolean | null | undefined;
  /** Why it is declared. */
  reason: string;
  /** Impact; must be chosen, in doubt the higher. */
  severity?: Severity | null | undefined;
  /** What it is about; the first issue's title when absent. */
  title?: string | null | undefined;
  /** Type of crisis; the playbook's when absent. */
  type?: ScctType | null | undefined;
};

/** Which crises to show; absent fields do not narrow. */
export type CrisisFilter = {
  /** Drills or real ones. */
  isExercise?: boolean | null | undefined;
  /** Running or over. */
  isRunning?: boolean | null | undefined;
  /** Of this severity. */
  severity?: Severity | null | undefined;
  /** In one of these states. */
  states?: Array<CrisisState> | null | undefined;
  /** Number or title contains this text. */
  text?: string | null | undefined;
};

/** Names a crisis. */
export type CrisisIdInput = {
  /** The crisis. */
  crisisId: string | number;
};

/** Names a crisis and gives a reason. */
export type CrisisReasonInput = {
  /** The crisis. */
  crisisId: string | number;
  /** Why. */
  reason: string;
};

/** Records something that happened in a crisis. */
export type CrisisRecordInput = {
  /** When; now when absent, never later. */
  at?: string | null | undefined;
  /** The crisis. */
  crisisId: string | number;
  /** What happened; only what no other record shows. */
  kind: CrisisSignal;
  /** What should be known of it. */
  note?: string | null | undefined;
};

/** What a person is in a crisis. */
export type CrisisRoleKind =
  /** Leads and decides. */
  | 'COMMANDER'
  /** Confirms the facts of an agency. */
  | 'FACT_CONTACT'
  /** Reviews what is said. */
  | 'LEGAL'
  /** Keeps the record. */
  | 'SCRIBE'
  /** The one voice to the public. */
  | 'SPOKESPERSON';

/** Raises or lowers the severity of a crisis. */
export type CrisisSeverityInput = {
  /** The crisis. */
  crisisId: string | number;
  /** Why. */
  reason: string;
  /** The severity from now on. */
  severity: Severity;
};

/** What may happen in a crisis and prove a step, start a clock or end a repeating task. */
export type CrisisSignal =
  /** The after-action review was submitted. */
  | 'AAR_SUBMITTED'
  /** A person on duty took the alert. */
  | 'ALERT_ACKNOWLEDGED'
  /** The spokesperson briefed the press. */
  | 'BRIEFING_LOGGED'
  /** Casualties were reported. */
  | 'CASUALTY_REPORTED'
  /** A clarification was published. */
  | 'CLARIFICATION_PUBLISHED'
  /** The crisis was closed. */
  | 'CRISIS_CLOSED'
  /** The crisis was contained. */
  | 'CRISIS_CONTAINED'
  /** The decision that was awaited was taken. */
  | 'DECISION_TAKEN'
  /** The discovery of a data leak was recorded; 72 hours run. */
  | 'DISCOVERY_TIME_RECORDED'
  /** A statement was sent to outlets. */
  | 'DISTRIBUTION_SENT'
  /** The emergency status was lifted. */
  | 'EMERGENCY_STATUS_LIFTED'
  /** A fact was confirmed by its agency. */
  | 'FACTS_CONFIRMED'
  /** The contact of an agency was called in. */
  | 'FACT_CONTACT_NAMED'
  /** A full statement was published. */
  | 'FULL_PUBLISHED'
  /** A holding statement was published. */
  | 'HOLDING_PUBLISHED'
  /** The legal officer reviewed a statement. */
  | 'LEGAL_REVIEW_DONE'
  /** The meeting ended. */
  | 'MEETING_ENDED'
  /** It was noted that nothing changed since the last update. */
  | 'NO_CHANGE_NOTED'
  /** The written notice to persons and authority was sent. */
  | 'PDP_NOTICE_SENT'
  /** A right of reply was submitted. */
  | 'RIGHT_OF_REPLY_SUBMITTED'
  /** A spokesperson was named. */
  | 'SPOKESPERSON_NAMED'
  /** An update was published. */
  | 'UPDATE_PUBLISHED'
  /** Names of victims were released. */
  | 'VICTIM_NAMES_RELEASED'
  /** Access was restricted. */
  | 'VISIBILITY_RESTRICTED';

/** Where a crisis stands. */
export type CrisisState =
  /** Being answered. */
  | 'ACTIVE'
  /** Closed; the review is due. */
  | 'CLOSED'
  /** The risk fell; what was said holds. */
  | 'CONTAINED'
  /** Declared; roles and tasks are being given. */
  | 'DECLARED'
  /** Services and trust are being restored. */
  | 'RECOVERY'
  /** Its review was approved. */
  | 'REVIEWED';

/** Confirms or refutes a fact by a document. */
export type DecideFactInput = {
  /** Uploaded document; a confirmation needs one. */
  documentId?: string | number | null | undefined;
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
  /** The fact. */
  factId: string | number;
  /** The source document in words: what, number, date. */
  source: string;
};

/** The decision on an objection. */
export type DecideObjectionInput = {
  /** The application. */
  applicationId: string | number;
  /** True lets the check begin again, false upholds the rejection. */
  isGranted: boolean;
  /** Why. */
  reason: string;
};

/** A decision on a proposal of the machine. */
export type DecideProposalInput = {
  /** True makes them one, false keeps them apart for good. */
  isAccepted: boolean;
  /** The proposal. */
  proposalId: string | number;
};

/** A director of a company. */
export type DirectorInput = {
  /** Full name. */
  name: string;
  /** NIK, 16 digits; absent when not known yet. */
  nik?: string | null | undefined;
};

/** The opening of a dispute. */
export type DisputeInvoiceInput = {
  /** Evidence, an uploaded file. */
  fileId?: string | number | null | undefined;
  /** The invoice. */
  invoiceId: string | number;
  /** Why. */
  reason: string;
};

/** What can be done with a distribution. */
export type DistributionAction =
  /** Choose otherwise than the ranking, with a reason. */
  | 'CHOOSE'
  /** Nothing more is awaited. */
  | 'CLOSE'
  /** Send it to the chosen outlets. */
  | 'SEND'
  /** Send it free of charge to one more outlet. */
  | 'SUPPLEMENT';

/** Which distributions to show; absent fields do not narrow. */
export type DistributionFilter = {
  /** Of this crisis. */
  crisisId?: string | number | null | undefined;
  /** Of this issue. */
  issueId?: string | number | null | undefined;
  /** In one of these states. */
  states?: Array<DistributionState> | null | undefined;
  /** Of this version of a statement. */
  versionId?: string | number | null | undefined;
};

/** Where a distribution stands. */
export type DistributionState =
  /** Nothing more is awaited. */
  | 'CLOSED'
  /** Ranked, not sent. */
  | 'PLANNED'
  /** Sent to its targets. */
  | 'SENT';

/** What can be done with one target of a distribution. */
export type DistributionTargetAction =
  /** Record that the outlet has it. */
  | 'CONFIRM'
  /** Record that the outlet declined. */
  | 'DECLINE'
  /** The mail server took it. */
  | 'DISPATCH'
  /** Its paid order ended without a publication. */
  | 'DROP'
  /** Nothing was found in time. */
  | 'EXPIRE'
  /** All tries failed. */
  | 'FAIL'
  /** A publication was found. */
  | 'PICK_UP'
  /** Try a failed delivery again. */
  | 'RESEND'
  /** The only publication was rejected. */
  | 'UNPICK';

/** A new contract with one outlet. */
export type DraftContractInput = {
  /** Budget line that orders use by default. */
  budgetLineId: string | number;
  /** Link in the national catalogue; required for e-purchasing. */
  catalogueUrl?: string | null | undefined;
  /** Most that may be ordered, before VAT; a lump sum computes it. */
  ceiling?: number | null | undefined;
  /** Last day, at the latest 31 December of the same year. */
  endsOn: string;
  /** Form of the paper; absent takes the one its value asks for. */
  form?: ContractForm | null | undefined;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** Lines of the contract, at most 50. */
  lines: Array<ContractLineInput>;
  /** The outlet; its company becomes the party. */
  outletId: string | number;
  /** True when the unit prices include VAT. */
  priceIncludesVat: boolean;
  /** How the office procures. */
  procurementMethod: ProcurementMethod;
  /** Number in the procurement plan (SiRUP). */
  procurementPlanNumber?: string | null | undefined;
  /** First day; its year is the fiscal year. */
  startsOn: string;
  /** How the price is fixed. */
  type: ContractType;
};

/** A new invoice; a draft holds nothing. */
export type DraftInvoiceInput = {
  /** Papers; may be added later. */
  attachments?: Array<InvoiceAttachmentInput> | null | undefined;
  /** Number printed on the company's invoice. */
  companyInvoiceNumber: string;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** Date of the company's invoice; today when absent. */
  issuedOn?: string | null | undefined;
  /** Accepted proofs that are not billed yet. */
  proofIds: Array<string | number>;
  /** The tax invoice; only of a registered company. */
  taxInvoice?: TaxInvoiceInput | null | undefined;
};

/** Drafts a mandate for crisis placements. */
export type DraftMandateInput = {
  /** Most that may be placed for one crisis, before VAT. */
  ceilingPerCrisis: number;
  /** First day of its term. */
  fromOn: string;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** What it rests on. */
  legalBasis: string;
  /** Most units of one sending. */
  maxUnitsPerSend: number;
  /** Last day of its term, in the same year. */
  untilOn: string;
};

/** Drafts an order on an active contract. */
export type DraftOrderInput = {
  /** What the order says. */
  content: OrderContentInput;
  /** The contract. */
  contractId: string | number;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
};

/** Drafts a right of reply to an article. */
export type DraftReplyInput = {
  /** What it says. */
  content: ReplyContentInput;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** The issue it belongs to. */
  issueId?: string | number | null | undefined;
  /** Reply or correction. */
  kind: ReplyKind;
  /** How to reach whoever asks. */
  requesterContact?: string | null | undefined;
  /** Who asks for a correction; the office when absent. */
  requesterName?: string | null | undefined;
  /** The article that errs. */
  sourceArticleId: string | number;
};

/** Drafts a statement about an issue. */
export type DraftStatementInput = {
  /** What it says. */
  content: StatementContentInput;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** The issue. */
  issueId: string | number;
  /** What it is for. */
  kind: StatementKind;
  /** Template it is made from. */
  templateId?: string | number | null | undefined;
};

/** How the time of a step is found. */
export type DueKind =
  /** Minutes after an event. */
  | 'AFTER_EVENT'
  /** Before an event happens. */
  | 'BEFORE_EVENT'
  /** At the end of calendar days after the start. */
  | 'CALENDAR_DAYS'
  /** At fixed hours of every day. */
  | 'FIXED_TIMES'
  /** All the time, until an event. */
  | 'ONGOING'
  /** When an event happens. */
  | 'ON_EVENT'
  /** Again and again, from minutes after the start. */
  | 'RECURRING'
  /** Working days after the crisis was closed. */
  | 'WORKING_DAYS_AFTER_CLOSE';

/** How the time of a step is found; only what its kind needs is read. */
export type DueRuleInput = {
  /** Days after the start, or after the close. */
  days?: Array<number> | null | undefined;
  /** The event it waits for. */
  event?: string | null | undefined;
  /** Minutes from one time to the next. */
  everyMinutes?: number | null | undefined;
  /** Minutes after the event. */
  offsetMinutes?: number | null | undefined;
  /** Minutes from the start to the first time. */
  startOffsetMinutes?: number | null | undefined;
  /** Hours of the day, as HH:mm. */
  times?: Array<string> | null | undefined;
  /** The kind. */
  type: DueKind;
  /** The event until which it goes on. */
  until?: string | null | undefined;
};

/** Corrects the codes or the name of a budget line. */
export type EditBudgetLineInput = {
  /** The line. */
  budgetLineId: string | number;
  /** What to change. */
  changes: BudgetLineChanges;
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
};

/** An edit of a company. */
export type EditCompanyInput = {
  /** What changes. */
  changes: CompanyChanges;
  /** The company. */
  companyId: string | number;
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
};

/** Edits a contract before it is agreed; an agreement given by one party falls away. */
export type EditContractInput = {
  /** What to change. */
  changes: ContractChanges;
  /** The contract. */
  contractId: string | number;
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
};

/** An edit of a draft or returned invoice. */
export type EditInvoiceInput = {
  /** What changes. */
  changes: InvoiceChanges;
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
  /** The invoice. */
  invoiceId: string | number;
};

/** Replaces what a draft says. */
export type EditOrderInput = {
  /** What the order says now. */
  content: OrderContentInput;
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
  /** The order. */
  orderId: string | number;
};

/** An edit of an outlet. */
export type EditOutletInput = {
  /** What changes. */
  changes: OutletChanges;
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
  /** The outlet. */
  outletId: string | number;
};

/** An edit of the own profile. */
export type EditProfileInput = {
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
  /** How to address the person, for example Pak or Bu. */
  honorific?: string | null | undefined;
  /** Language of the screens. */
  language?: Language | null | undefined;
};

/** Replaces what a draft says. */
export type EditReplyInput = {
  /** What it says now. */
  content: ReplyContentInput;
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
  /** The right of reply. */
  replyId: string | number;
};

/** Replaces what a draft says. */
export type EditStatementInput = {
  /** What it says now. */
  content: StatementContentInput;
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
  /** The version. */
  versionId: string | number;
};

/** Which role to take away, and why. */
export type EndRoleInput = {
  /** Reason, kept in the audit trail. */
  reason: string;
  /** The grant of the role. */
  roleGrantId: string | number;
};

/** Which session to end. */
export type EndSessionInput = {
  /** The session. */
  sessionId: string | number;
};

/** Begins to set up a second factor. */
export type EnrolTotpInput = {
  /** The password, once more. */
  password: string;
};

/** Why a request was refused; new values may be added, none is ever removed. */
export type ErrorCode =
  /** A required approval has not been given. */
  | 'APPROVAL_MISSING'
  /** The budget line has not enough left. */
  | 'BUDGET_EXCEEDED'
  /** The system is busy; try again in a moment. */
  | 'BUSY'
  /** The value of the contract would be exceeded. */
  | 'CEILING_EXCEEDED'
  /** Somebody changed the record meanwhile; the payload carries the current one. */
  | 'CONFLICT'
  /** A required legal document has expired. */
  | 'DOCUMENT_EXPIRED'
  /** The same thing is already registered. */
  | 'DUPLICATE'
  /** The text may not be published yet. */
  | 'EMBARGOED'
  /** You may see the record, but not do this with it. */
  | 'FORBIDDEN'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_MISMATCH'
  /** A value is missing or wrong; `field` names it. */
  | 'INVALID_INPUT'
  /** The action is not possible in the present state. */
  | 'INVALID_TRANSITION'
  /** The record does not exist or is not yours to see. */
  | 'NOT_FOUND'
  /** A proof of publication is missing or not accepted. */
  | 'PROOF_INCOMPLETE'
  /** The contract line has not enough units left. */
  | 'QUOTA_EXCEEDED'
  /** Nobody approves their own work. */
  | 'SELF_APPROVAL'
  /** Another person must do this step. */
  | 'SEPARATION_OF_DUTY'
  /** Confirm your password or code again first. */
  | 'STEP_UP_REQUIRED'
  /** The strategies contradict each other. */
  | 'STRATEGY_INCONSISTENT'
  /** The crisis type does not allow this strategy. */
  | 'STRATEGY_NOT_ALLOWED';

/** Which entries of the audit trail to show; absent fields do not narrow. */
export type EventFilter = {
  /** Acts of this person. */
  actorId?: string | number | null | undefined;
  /** Not before this instant. */
  from?: string | null | undefined;
  /** Exact event name, for example invoice.paid. */
  name?: string | null | undefined;
  /** Done or refused. */
  outcome?: EventOutcome | null | undefined;
  /** Entries about this record. */
  subjectId?: string | number | null | undefined;
  /** Entries about records of these types. */
  subjectTypes?: Array<string> | null | undefined;
  /** Before this instant. */
  to?: string | null | undefined;
};

/** Whether what was tried was done. */
export type EventOutcome =
  /** It was done. */
  | 'DONE'
  /** It was refused and changed nothing. */
  | 'REFUSED';

/** What can be done with a fact. */
export type FactAction =
  /** Confirm it with a document. */
  | 'CONFIRM'
  /** Say that it is wrong. */
  | 'REFUTE'
  /** Take the decision back. */
  | 'REOPEN';

/** What is known of a fact. */
export type FactStatus =
  /** Confirmed with a document by the agency that owns it. */
  | 'CONFIRMED'
  /** Shown to be wrong. */
  | 'FALSE'
  /** Not confirmed yet. */
  | 'UNCONFIRMED';

/** One failed item of a return. */
export type FailedItemInput = {
  /** Key of the item, for example npwp. */
  key: string;
  /** Why, in the words the company will read. */
  reason: string;
  /** MISSING, UNREADABLE or MISMATCH. */
  result: ItemResult;
};

/** Which items the feed shows; absent conditions do not count. */
export type FeedFilter = {
  /** By this kind of medium. */
  channel?: ArticleChannel | null | undefined;
  /** Published on this day or later. */
  fromOn?: string | null | undefined;
  /** Paid for by an order of the office, or not. */
  isPaid?: boolean | null | undefined;
  /** Only items that you starred. */
  isStarred?: boolean | null | undefined;
  /** Only items of the last seven days that you have not read. */
  isUnread?: boolean | null | undefined;
  /** Published by this outlet. */
  outletId?: string | number | null | undefined;
  /** Words as they stand in the headline. */
  title?: string | null | undefined;
  /** Published on this day or earlier. */
  toOn?: string | null | undefined;
  /** With this tone, in the topic or in its first one; for monitoring roles. */
  tone?: Tone | null | undefined;
  /** In this topic; for monitoring roles. */
  topicId?: string | number | null | undefined;
};

/** Records that the outlet published it. */
export type FulfilReplyInput = {
  /** The article that carries it. */
  articleId?: string | number | null | undefined;
  /** When it was published; the article's time or now when absent. */
  at?: string | null | undefined;
  /** The right of reply. */
  replyId: string | number;
  /** Where it was published when no article is known. */
  url?: string | null | undefined;
};

/** A role for a person. */
export type GrantRoleInput = {
  /** Set when the person stands in for the holder. */
  acting?: ActingKind | null | undefined;
  /** First day; today when absent. */
  fromOn?: string | null | undefined;
  /** The role. */
  role: Role;
  /** Last day; without an end when absent. */
  toOn?: string | null | undefined;
  /** The person. */
  userId: string | number;
  /** Work unit of the role; that of the person when absent. */
  workUnitId?: string | number | null | undefined;
};

/** The six blocks of first words. */
export type HoldingBlocksInput = {
  /** What is done to find out. */
  action: string;
  /** What the office commits itself to. */
  commitment: string;
  /** Empathy with those affected. */
  empathy: string;
  /** What is known; confirmed facts only. */
  known: string;
  /** Where to learn more, and when the next word comes. */
  more: string;
  /** What is not known yet. */
  unknown: string;
};

/** Kind of income tax withheld from a payment. */
export type IncomeTaxKind =
  /** PPh 22, on goods. */
  | 'ARTICLE_22'
  /** PPh 23, on services. */
  | 'ARTICLE_23'
  /** Final tax by a certificate under PP 55. */
  | 'FINAL'
  /** None is withheld. */
  | 'NONE';

/** Whom to invite, and as what. */
export type InviteUserInput = {
  /** E-mail address. */
  email: string;
  /** Full name. */
  name: string;
  /** Role of the account; company admins invite for their company only. */
  role: Role;
  /** Work unit; needed for a contact of another department. */
  workUnitId?: string | number | null | undefined;
};

/** What can be done with an invoice. */
export type InvoiceAction =
  /** Go on with a carried-over invoice on a line of the new year. */
  | 'CARRY_ON'
  /** Clock: unpaid at the end of the year. */
  | 'CARRY_OVER'
  /** Confirm that it agrees with orders and proofs. */
  | 'CHECK'
  /** Claim a paid amount back. */
  | 'CLAIM_BACK'
  /** Deliver the withholding slip and close. */
  | 'CLOSE'
  /** Open a dispute with a reason. */
  | 'DISPUTE'
  /** Change a draft or a returned invoice. */
  | 'EDIT'
  /** Sign the handover (BAST); company and commitment officer. */
  | 'HAND_OVER'
  /** Hold it with a reason. */
  | 'HOLD'
  /** Sign the inspection report (BAP). */
  | 'INSPECT'
  /** Verify, then sign the payment order; two persons. */
  | 'ISSUE_SPM'
  /** Issue the payment request. */
  | 'ISSUE_SPP'
  /** Record the payment. */
  | 'PAY'
  /** Record the deposit of a claimed amount. */
  | 'RECORD_REFUND'
  /** Record number and date of the disbursement order. */
  | 'RECORD_SP2D'
  /** Record that the treasury office refused the payment order. */
  | 'REFUSE_SPM'
  /** Refuse the payment request with a reason. */
  | 'REFUSE_SPP'
  /** Refuse for good with a reason. */
  | 'REJECT'
  /** Let a held invoice go on. */
  | 'RELEASE'
  /** End a dispute. */
  | 'RESOLVE'
  /** Send it back with all reasons at once. */
  | 'RETURN'
  /** Hand it in; binds its proofs. */
  | 'SUBMIT';

/** A file for the payment file. */
export type InvoiceAttachmentInput = {
  /** Uploaded file. */
  fileId: string | number;
  /** Which paper it is. */
  kind: InvoiceAttachmentKind;
};

/** A paper of the payment file. */
export type InvoiceAttachmentKind =
  /** Bank reference. */
  | 'BANK_REFERENCE'
  /** Inspection report. */
  | 'BAP'
  /** Handover report. */
  | 'BAST'
  /** Printout of the purchase in the national catalogue. */
  | 'CATALOGUE_PRINTOUT'
  /** Contract and order. */
  | 'CONTRACT'
  /** Control card of the contract. */
  | 'CONTROL_CARD'
  /** The company's invoice. */
  | 'INVOICE'
  /** Copy of the NPWP. */
  | 'NPWP'
  /** Another paper. */
  | 'OTHER'
  /** Payment report. */
  | 'PAYMENT_REPORT'
  /** Letter asking for payment. */
  | 'PAYMENT_REQUEST'
  /** Certificate of final income tax (SK PP 55). */
  | 'PP55_LETTER'
  /** Proofs of publication with the own captures. */
  | 'PROOF_FILE'
  /** Receipt (kwitansi), stamped where a stamp is due. */
  | 'RECEIPT'
  /** Number and date of the disbursement order. */
  | 'SP2D'
  /** Payment order with SPTJM. */
  | 'SPM'
  /** Payment request with SPTB. */
  | 'SPP'
  /** Tax billing and payment reference. */
  | 'TAX_BILLING'
  /** VAT invoice (faktur pajak). */
  | 'TAX_INVOICE';

/** Changes of a draft or returned invoice; absent leaves a value as it is. */
export type InvoiceChanges = {
  /** Papers to add; a paper of one kind replaces the former. */
  attachments?: Array<InvoiceAttachmentInput> | null | undefined;
  /** Number printed on the company's invoice. */
  companyInvoiceNumber?: string | null | undefined;
  /** Date of the company's invoice. */
  issuedOn?: string | null | undefined;
  /** The proofs it is to claim, all of them. */
  proofIds?: Array<string | number> | null | undefined;
  /** The tax invoice; null takes it out. */
  taxInvoice?: TaxInvoiceInput | null | undefined;
};

/** One thing the company must correct. */
export type InvoiceFaultInput = {
  /** The paper, for the subject ATTACHMENT. */
  attachment?: InvoiceAttachmentKind | null | undefined;
  /** The line, for the subject LINE. */
  lineId?: string | number | null | undefined;
  /** What is wrong, in words. */
  reason: string;
  /** What is at fault. */
  subject: InvoiceFaultSubject;
};

/** What a returned invoice is at fault in. */
export type InvoiceFaultSubject =
  /** The amount. */
  | 'AMOUNT'
  /** One paper of the file. */
  | 'ATTACHMENT'
  /** The company's own invoice number. */
  | 'COMPANY_NUMBER'
  /** One line. */
  | 'LINE'
  /** Something else; the reason says what. */
  | 'OTHER'
  /** Name, NPWP or bank account of the payee. */
  | 'PAYEE'
  /** Number, date or figures of the tax invoice. */
  | 'TAX_INVOICE';

/** Which invoices. */
export type InvoiceFilter = {
  /** Only charged to this budget line. */
  budgetLineId?: string | number | null | undefined;
  /** Only of this company. */
  companyId?: string | number | null | undefined;
  /** Only on this contract. */
  contractId?: string | number | null | undefined;
  /** Only of this fiscal year. */
  fiscalYear?: number | null | undefined;
  /** Only late ones, or only those in time. */
  isLate?: boolean | null | undefined;
  /** Only these states. */
  states?: Array<InvoiceState> | null | undefined;
  /** Only with this text in the office's or the company's number or the company's name. */
  text?: string | null | undefined;
};

/** An invoice to act on. */
export type InvoiceIdInput = {
  /** The invoice. */
  invoiceId: string | number;
};

/** Orders of a list of invoices. */
export type InvoiceOrder =
  /** Highest claim first. */
  | 'LARGEST'
  /** Longest in its present state first. */
  | 'LONGEST_WAITING'
  /** Latest first. */
  | 'NEWEST';

/** An invoice to act on, with the reason. */
export type InvoiceReasonInput = {
  /** The invoice. */
  invoiceId: string | number;
  /** Why. */
  reason: string;
};

/** Rules of the check of an invoice. */
export type InvoiceRule =
  /** Lines come from accepted proofs of one company, work unit and year, billed here alone. */
  | 'I1'
  /** Payee and bank account are the effective ones, and the account holder is the company. */
  | 'I2'
  /** The amounts are those the server computes. */
  | 'I3'
  /** The company's number is unique in the year; a like amount in the month is shown as a possible double. */
  | 'I4'
  /** A registered company has a matching tax invoice, another one no VAT. */
  | 'I5'
  /** Amount, words and date of the receipt exist before its signature. */
  | 'I6'
  /** How often it was returned. */
  | 'I7'
  /** Nothing was paid on it yet. */
  | 'I8';

/** Where an invoice stands. */
export type InvoiceState =
  /** Unpaid at the end of the year: a debt that needs a budget line of the next. */
  | 'CARRIED_OVER'
  /** Checked against orders and proofs (terverifikasi); waits for inspection. */
  | 'CHECKED'
  /** Paid, and the withholding slip is delivered. */
  | 'CLOSED'
  /** Disputed with a reason; returns to the state it left. */
  | 'DISPUTED'
  /** Being prepared by the company; holds nothing. */
  | 'DRAFT'
  /** Handed over (BAST); waits for the payment request. */
  | 'HANDED_OVER'
  /** Inspected (BAP); waits for the two signatures of the handover. */
  | 'INSPECTED'
  /** Held for an audit or missing cash; returns to the state it left. */
  | 'ON_HOLD'
  /** Paid; figures are final. */
  | 'PAID'
  /** The claimed amount was deposited. */
  | 'REFUNDED'
  /** Claimed back after payment. */
  | 'REFUND_DUE'
  /** Refused for good; its proofs are free again. */
  | 'REJECTED'
  /** Sent back with all reasons at once; the company corrects and submits again. */
  | 'RETURNED'
  /** Disbursement ordered (SP2D); waits for the bank. */
  | 'SP2D_ISSUED'
  /** Payment ordered (SPM); waits for the treasury office. */
  | 'SPM_ISSUED'
  /** Payment requested (SPP); waits for verification and signature. */
  | 'SPP_ISSUED'
  /** Handed in; waits for the technical officer. */
  | 'SUBMITTED';

/** What can be done with an issue. */
export type IssueAction =
  /** Write down a claim that must be answered. */
  | 'ADD_CLAIM'
  /** Its crisis was closed. */
  | 'CALM'
  /** Close it with a reason. */
  | 'CLOSE'
  /** Say whether an article makes a claim. */
  | 'DECIDE_MATCH'
  /** Open it to everybody who works on issues. */
  | 'DECLASSIFY'
  /** Change what was set, add a story, name its stage. */
  | 'EDIT'
  /** A crisis was declared over it. */
  | 'ESCALATE'
  /** Go on in another issue. */
  | 'MERGE'
  /** Open it again within thirty days. */
  | 'REOPEN'
  /** It is solved. */
  | 'RESOLVE'
  /** It is being answered; needs a task or a statement. */
  | 'RESPOND'
  /** Keep it to the persons of an access list. */
  | 'RESTRICT'
  /** Set category, impact and owner. */
  | 'TRIAGE'
  /** It was answered; its effect is watched. */
  | 'WATCH';

/** Closes an issue with a reason. */
export type IssueCloseInput = {
  /** The issue. */
  issueId: string | number;
  /** What else should be known. */
  note?: string | null | undefined;
  /** Why. */
  reason: IssueCloseReason;
};

/** Why an issue was closed. */
export type IssueCloseReason =
  /** Another issue tells the same. */
  | 'DUPLICATE'
  /** It was no issue. */
  | 'FALSE_POSITIVE'
  /** Another agency handles it. */
  | 'HANDLED_BY_AGENCY'
  /** Too little was known to act. */
  | 'INSUFFICIENT_INFO'
  /** It spread because it is good news. */
  | 'POSITIVE_VIRAL'
  /** It was solved. */
  | 'RESOLVED';

/** Which issues to show; absent fields do not narrow. */
export type IssueFilter = {
  /** Owned by the caller. */
  isMine?: boolean | null | undefined;
  /** Open or not. */
  isOpen?: boolean | null | undefined;
  /** At this level. */
  level?: RiskLevel | null | undefined;
  /** Owned by this person. */
  ownerId?: string | number | null | undefined;
  /** Of this priority. */
  priority?: IssuePriority | null | undefined;
  /** In one of these states. */
  states?: Array<IssueState> | null | undefined;
  /** Number or title contains this text. */
  text?: string | null | undefined;
  /** Open or restricted. */
  visibility?: Visibility | null | undefined;
};

/** Continues an issue in another one. */
export type IssueMergeInput = {
  /** The open issue that goes on. */
  intoIssueId: string | number;
  /** The issue. */
  issueId: string | number;
  /** Why. */
  reason: string;
};

/** A move of an issue that needs nothing but the issue. */
export type IssueMove =
  /** It is solved. */
  | 'RESOLVE'
  /** It is being answered. */
  | 'RESPOND'
  /** It was answered; its effect is watched. */
  | 'WATCH';

/** Moves an issue to its next state. */
export type IssueMoveInput = {
  /** The issue. */
  issueId: string | number;
  /** The move. */
  move: IssueMove;
};

/** Opens an issue from an alert, from a story, or by hand; with what triage says, it is triaged at once. */
export type IssueOpenInput = {
  /** Alert it comes from; the issue of an alert is opened once. */
  alertId?: string | number | null | undefined;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** True in a drill; the alert decides when it comes from one. */
  isExercise?: boolean | null | undefined;
  /** Story it comes from. */
  storyId?: string | number | null | undefined;
  /** What it is about; required without alert or story. */
  title?: string | null | undefined;
  /** What triage says, when it is known. */
  triage?: IssueTriageFacts | null | undefined;
};

/** A payment paper to issue. */
export type IssuePaperInput = {
  /** The invoice. */
  invoiceId: string | number;
  /** Number given by the regional finance system; the office's own series when absent. */
  number?: string | null | undefined;
};

/** What an issue asks of the office now, from its level and its impact. */
export type IssuePriority =
  /** Urgent and grave: act now. */
  | 'ACT_NOW'
  /** Urgent but not grave: answer routinely. */
  | 'ANSWER_ROUTINELY'
  /** Grave but not urgent: prepare and watch. */
  | 'PREPARE_AND_WATCH'
  /** Neither: watch. */
  | 'WATCH';

/** Names an issue and gives a reason. */
export type IssueReasonInput = {
  /** The issue. */
  issueId: string | number;
  /** Why. */
  reason: string;
};

/** Keeps an issue to an access list, or changes the list. */
export type IssueRestrictInput = {
  /** The issue. */
  issueId: string | number;
  /** The persons who may see it; owner and caller always may. */
  personIds: Array<string | number>;
  /** Why. */
  reason: string;
};

/** The analyst's reading of an issue's life; informative only. */
export type IssueStage =
  /** It disturbs the work of the government. */
  | 'CRISIS'
  /** It is widely spoken of. */
  | 'CURRENT'
  /** It sleeps and may wake. */
  | 'DORMANT'
  /** It begins to spread. */
  | 'EMERGING'
  /** It may become an issue. */
  | 'POTENTIAL';

/** Where an issue stands. */
export type IssueState =
  /** Closed with a reason. */
  | 'CLOSED'
  /** A crisis was declared over it. */
  | 'ESCALATED'
  /** Continued in another issue. */
  | 'MERGED'
  /** Answered; its effect is watched. */
  | 'MONITORING'
  /** Opened, not assessed yet. */
  | 'NEW'
  /** Solved; waits to be closed. */
  | 'RESOLVED'
  /** A task or a statement exists. */
  | 'RESPONDING'
  /** Category, impact and owner are set. */
  | 'TRIAGED';

/** What triage says of an issue. */
export type IssueTriageFacts = {
  /** Department (OPD) that knows the facts. */
  agencyId?: string | number | null | undefined;
  /** Category and part, for example layanan/RSUD. */
  category: string;
  /** Codes of the affected districts; those found in the news when absent. */
  districts?: Array<string> | null | undefined;
  /** Impact from 1 (hardly any) to 5 (grave). */
  impact: number;
  /** The person who answers for it. */
  ownerId: string | number;
  /** How far it has come, as the analyst reads it. */
  stage?: IssueStage | null | undefined;
};

/** Sets category, impact and owner of an issue, the first time or again. */
export type IssueTriageInput = {
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
  /** The issue. */
  issueId: string | number;
  /** What triage says. */
  triage: IssueTriageFacts;
};

/** Whether coverage was ordered, came by itself, or is the own. */
export type ItemOrigin =
  /** Published by an outlet without an order of the office. */
  | 'EARNED'
  /** Published on the office's own sites and accounts. */
  | 'OWN'
  /** Paid for by an order of the office. */
  | 'PAID';

/** Result of the check of one checklist item. */
export type ItemResult =
  /** Does not agree with the other papers. */
  | 'MISMATCH'
  /** Not there. */
  | 'MISSING'
  /** In order. */
  | 'PASSED'
  /** Not checked yet. */
  | 'PENDING'
  /** Cannot be read. */
  | 'UNREADABLE'
  /** Not asked of this outlet by policy. */
  | 'WAIVED';

/** The tone that counts: a person's label, else the machine's where it is sure enough. */
export type ItemTone =
  /** The machine is not sure; a person has to look. */
  | 'NEEDS_PERSON'
  /** Negative. */
  | 'NEGATIVE'
  /** Neutral. */
  | 'NEUTRAL'
  /** No tone is given, because the text is not Indonesian. */
  | 'NONE'
  /** Positive. */
  | 'POSITIVE';

/** Names a key message. */
export type KeyMessageInput = {
  /** The message. */
  keyMessageId: string | number;
};

/** Which coverage a clipping shows; absent conditions do not count. */
export type KlipingFilter = {
  /** Come by one of these kinds of medium. */
  channels?: Array<ArticleChannel> | null | undefined;
  /** First day of publication. */
  fromOn: string;
  /** Ordered, come by itself, or own. */
  origin?: ItemOrigin | null | undefined;
  /** Last day of publication; at most 31 days in all. */
  toOn: string;
  /** With this tone in one of the topics. */
  tone?: ItemTone | null | undefined;
  /** In one of these topics; any topic when absent. */
  topicIds?: Array<string | number> | null | undefined;
  /** True to include what no topic matched. */
  withoutTopic?: boolean | null | undefined;
};

/** Language of the screens of one person. */
export type Language =
  /** English. */
  | 'EN'
  /** Indonesian. */
  | 'ID';

/** What can be done with a legal document. */
export type LegalDocumentAction =
  /** Accept an uploaded renewal. */
  | 'ACCEPT'
  /** Clock: the waiver is over. */
  | 'END_WAIVER'
  /** Clock: the last day has passed. */
  | 'EXPIRE'
  /** Clock: 60, 30 or 7 days before the last day. */
  | 'MARK_EXPIRING'
  /** Refuse an uploaded renewal with a reason. */
  | 'REFUSE'
  /** System: replaced by an accepted newer version. */
  | 'RENEW'
  /** Tolerate the expired paper until a day, with a reason. */
  | 'WAIVE';

/** Where a legal document stands. */
export type LegalDocumentState =
  /** Expired; a blocking document suspends the outlet for new orders. */
  | 'EXPIRED'
  /** In force, 60 days or less before it expires. */
  | 'EXPIRING'
  /** Uploaded as a renewal; a verifier has not checked it yet. */
  | 'PENDING'
  /** Checked and refused with a reason. */
  | 'REFUSED'
  /** Replaced by a newer version. */
  | 'RENEWED'
  /** Checked and in force. */
  | 'VALID'
  /** Expired but waived by the budget user until a day. */
  | 'WAIVED';

/** Legal form of a press company. */
export type LegalForm =
  /** Limited partnership. */
  | 'CV'
  /** General partnership. */
  | 'FIRMA'
  /** Cooperative. */
  | 'KOPERASI'
  /** Limited company (perseroan terbatas). */
  | 'PT'
  /** One-person limited company. */
  | 'PT_PERORANGAN'
  /** Foundation. */
  | 'YAYASAN';

/** Names a mandate. */
export type MandateIdInput = {
  /** The mandate. */
  mandateId: string | number;
};

/** Names a mandate and gives a reason. */
export type MandateReasonInput = {
  /** The mandate. */
  mandateId: string | number;
  /** Why. */
  reason: string;
};

/** What to note on which articles; absent notes stay as they are. */
export type MarkArticlesInput = {
  /** The articles, at most 500. */
  articleIds: Array<string | number>;
  /** Read, or unread again. */
  isRead?: boolean | null | undefined;
  /** Starred, or not any more. */
  isStarred?: boolean | null | undefined;
};

/** Class of an outlet by its score (tier); sets the price ceiling. Not the reach level. */
export type MediaGrade =
  /** Highest class. */
  | 'A'
  /** Middle class. */
  | 'B'
  /** Lowest class that is eligible. */
  | 'C';

/** Kind of medium. */
export type Medium =
  /** News agency. */
  | 'NEWS_AGENCY'
  /** News site. */
  | 'ONLINE'
  /** Daily newspaper. */
  | 'PRINT_DAILY'
  /** Monthly magazine. */
  | 'PRINT_MONTHLY'
  /** Weekly newspaper or tabloid. */
  | 'PRINT_WEEKLY'
  /** Radio station. */
  | 'RADIO'
  /** Television station. */
  | 'TV';

/** Who put an item into a story. */
export type MemberBy =
  /** The machine, by likeness. */
  | 'MACHINE'
  /** A person; the machine never undoes it. */
  | 'PERSON';

/** A story that becomes part of another. */
export type MergeStoryInput = {
  /** The story that it becomes part of. */
  intoStoryId: string | number;
  /** The story. */
  storyId: string | number;
};

/** What can be done with a monitoring report. */
export type MonitoringReportAction =
  /** Write the note. */
  | 'CHANGE_NOTE'
  /** Number and freeze it. */
  | 'ISSUE'
  /** Compute its figures again. */
  | 'REFRESH'
  /** Send it by e-mail. */
  | 'SEND';

/** Which monitoring reports a list shows; absent conditions do not count. */
export type MonitoringReportFilter = {
  /** Of this kind. */
  kind?: MonitoringReportKind | null | undefined;
  /** In this state. */
  state?: MonitoringReportState | null | undefined;
};

/** Names a monitoring report. */
export type MonitoringReportInput = {
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
  /** The report. */
  reportId: string | number;
};

/** How much time a monitoring report covers. */
export type MonitoringReportKind =
  /** One day. */
  | 'DAILY'
  /** A calendar month. */
  | 'MONTHLY'
  /** Monday to Sunday. */
  | 'WEEKLY';

/** The note of a monitoring report. */
export type MonitoringReportNoteInput = {
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
  /** The note; empty takes it away. */
  note: string;
  /** The report. */
  reportId: string | number;
};

/** Who gets the reports of a kind by e-mail when they are issued. */
export type MonitoringReportRecipientsInput = {
  /** The kind of report. */
  kind: MonitoringReportKind;
  /** People of the office who may read them; empty for nobody. */
  userIds: Array<string | number>;
};

/** Whom to send an issued report to. */
export type MonitoringReportSendInput = {
  /** The report. */
  reportId: string | number;
  /** People of the office who may read it. */
  userIds: Array<string | number>;
};

/** Whether a monitoring report may still change. */
export type MonitoringReportState =
  /** Made by the clock; a person may add a note, then issues it. */
  | 'DRAFT'
  /** Numbered and frozen. */
  | 'ISSUED';

/** Items that move from one story to another. */
export type MoveStoryItemInput = {
  /** The items, by their ids. */
  itemIds: Array<string | number>;
  /** The story. */
  storyId: string | number;
  /** The story they move to. */
  toStoryId: string | number;
};

/** How the system runs. */
export type OfficeMode =
  /** Sample data, no mail leaves, demo accounts are open. */
  | 'DEMO'
  /** For programmers. */
  | 'DEVELOPMENT'
  /** In earnest. */
  | 'PRODUCTION';

/** Where the office publishes by itself. */
export type OfficialChannel =
  /** To the employees only. */
  | 'INTERNAL'
  /** The office's accounts on social media. */
  | 'OFFICIAL_SOCIAL'
  /** The public page of statements. */
  | 'OFFICIAL_WEB'
  /** Read out at a briefing. */
  | 'PRESS_BRIEFING'
  /** Release to the press. */
  | 'PRESS_RELEASE'
  /** Read out on the radio. */
  | 'RADIO_ANNOUNCEMENT';

/** An application to open. */
export type OpenApplicationInput = {
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** The outlet. */
  outletId: string | number;
};

/** An OPML list of addresses. */
export type OpmlInput = {
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** The list as text, OPML 1 or 2; at most 500,000 characters. */
  text: string;
};

/** What an import does with one address of a list. */
export type OpmlVerdict =
  /** Left out; the reason says why. */
  | 'ERROR'
  /** Registered before; left as it is. */
  | 'KNOWN'
  /** Registered for an outlet that is known. */
  | 'NEW'
  /** Registered together with an outlet that is then only monitored. */
  | 'NEW_OUTLET';

/** What an order says. */
export type OrderContentInput = {
  /** Brief for the outlet. */
  brief?: string | null | undefined;
  /** Lines, 1 to 20. */
  lines: Array<OrderLineInput>;
  /** Own deadline for proofs; by the medium when absent. */
  proofDueAt?: string | null | undefined;
  /** Why this outlet was chosen. */
  rotationReason: RotationReason;
  /** What the order is about. */
  title: string;
  /** First day on which it may be published. */
  windowFrom: string;
  /** Last day on which it may be published. */
  windowTo: string;
};

/** Which orders to show; absent fields do not narrow. */
export type OrderFilter = {
  /** Of this company. */
  companyId?: string | number | null | undefined;
  /** Under this contract. */
  contractId?: string | number | null | undefined;
  /** Of this outlet. */
  outletId?: string | number | null | undefined;
  /** In one of these states. */
  states?: Array<PublicationOrderState> | null | undefined;
  /** Number or title contains this text. */
  text?: string | null | undefined;
  /** Window ends on this day or later. */
  windowFrom?: string | null | undefined;
  /** Window begins on this day or earlier. */
  windowTo?: string | null | undefined;
};

/** Names an order. */
export type OrderIdInput = {
  /** The order. */
  orderId: string | number;
};

/** One line of an order; the server takes the price from the contract. */
export type OrderLineInput = {
  /** Line of the contract. */
  contractLineId: string | number;
  /** Until which day the page stays online; the profile decides when absent. */
  liveUntilOn?: string | null | undefined;
  /** Text to be published; without one the brief binds and every proof is reviewed. */
  orderedText?: string | null | undefined;
  /** Size, place or duration. */
  placement?: string | null | undefined;
  /** Units ordered. */
  quantity: number;
  /** Title of the publication; the order's when absent. */
  title?: string | null | undefined;
  /** First day of publication; the order's when absent. */
  windowFrom?: string | null | undefined;
  /** Last day of publication; the order's when absent. */
  windowTo?: string | null | undefined;
};

/** Names an order and gives a reason. */
export type OrderReasonInput = {
  /** The order. */
  orderId: string | number;
  /** Why. */
  reason: string;
};

/** What changes; absent leaves. */
export type OutletChanges = {
  /** Who exported the traffic figures; required with traffic figures. */
  audienceExportedBy?: string | null | undefined;
  /** Period of the traffic figures; required with traffic figures. */
  audiencePeriod?: string | null | undefined;
  /** Tool the traffic figures come from; required with traffic figures. */
  audienceTool?: string | null | undefined;
  /** Coverage of a broadcaster. */
  broadcastReach?: string | null | undefined;
  /** Printed copies per edition. */
  circulation?: number | null | undefined;
  /** Owner group or cluster. */
  cluster?: string | null | undefined;
  /** All district codes anew; at most 20. */
  districts?: Array<string> | null | undefined;
  /** All host names anew; at most 20. */
  domains?: Array<string> | null | undefined;
  /** Editor in chief. */
  editorInChief?: string | null | undefined;
  /** All accounts anew; at most 20. */
  handles?: Array<string> | null | undefined;
  /** Kind of medium. */
  medium?: Medium | null | undefined;
  /** Name of the brand. */
  name?: string | null | undefined;
  /** Page views a month. */
  pageViews?: number | null | undefined;
  /** Sold copies per edition. */
  paidCirculation?: number | null | undefined;
  /** How far it reaches; by staff only. */
  reachLevel?: ReachLevel | null | undefined;
  /** Unique visitors a month. */
  uniqueVisitors?: number | null | undefined;
};

/** Where the claim of a company to an outlet stands. */
export type OutletClaimState =
  /** The outlet now belongs to the company. */
  | 'GRANTED'
  /** Waits for the partnership officer. */
  | 'OPEN'
  /** Refused with a reason. */
  | 'REFUSED';

/** Facts of an outlet; absent leaves, null clears. */
export type OutletFacts = {
  /** Who exported the traffic figures; required with traffic figures. */
  audienceExportedBy?: string | null | undefined;
  /** Period of the traffic figures; required with traffic figures. */
  audiencePeriod?: string | null | undefined;
  /** Tool the traffic figures come from; required with traffic figures. */
  audienceTool?: string | null | undefined;
  /** Coverage of a broadcaster. */
  broadcastReach?: string | null | undefined;
  /** Printed copies per edition. */
  circulation?: number | null | undefined;
  /** Owner group or cluster. */
  cluster?: string | null | undefined;
  /** Editor in chief. */
  editorInChief?: string | null | undefined;
  /** Page views a month. */
  pageViews?: number | null | undefined;
  /** Sold copies per edition. */
  paidCirculation?: number | null | undefined;
  /** Unique visitors a month. */
  uniqueVisitors?: number | null | undefined;
};

/** Narrows a list of outlets. */
export type OutletFilter = {
  /** State of the application of `fiscalYear`; readers of papers only. */
  applicationState?: ApplicationState | null | undefined;
  /** Outlets of this company. */
  companyId?: string | number | null | undefined;
  /** Code of a district it covers. */
  district?: string | null | undefined;
  /** Only outlets with a paper that expires within so many days; readers of papers only. */
  expiringWithinDays?: number | null | undefined;
  /** Fiscal year of `applicationState`; the present one when absent. */
  fiscalYear?: number | null | undefined;
  /** True shows outlets without a company only, false the others only. */
  isOnlyMonitored?: boolean | null | undefined;
  /** Kind of medium. */
  medium?: Medium | null | undefined;
  /** How far it reaches. */
  reachLevel?: ReachLevel | null | undefined;
  /** Part of the name or of a host name. */
  search?: string | null | undefined;
};

/** Why the sources of an outlet are polled more often. */
export type OutletPriority =
  /** It owes the office a publication: at most half an hour between polls. */
  | 'CONTRACT'
  /** A crisis runs: also the shortest pause between polls is halved. */
  | 'CRISIS';

/** What changes; absent fields stay as they are. */
export type OutletReadingChanges = {
  /** CSS selector of what is never part of it. */
  excludeSelector?: string | null | undefined;
  /** CSS selector of what alone is the article. */
  includeSelector?: string | null | undefined;
  /** Whether its articles stand behind a paywall. */
  isWalled?: boolean | null | undefined;
  /** Minutes east of Greenwich of dates without a zone: 420, 480 or 540; null for the office. */
  zoneMinutes?: number | null | undefined;
};

/** What the visit found. */
export type PassFactualInput = {
  /** The application. */
  applicationId: string | number;
  /** Whether the editorial team was met. */
  editorialTeamMet: boolean;
  /** Latitude of the photo, degrees. */
  latitude: number;
  /** Longitude of the photo, degrees. */
  longitude: number;
  /** Further remarks. */
  note?: string | null | undefined;
  /** The sample checked for originality, and the result. */
  originalitySample: string;
  /** Photo of the office with its sign, an uploaded file. */
  photoFileId: string | number;
  /** Months of regular output that were seen; at least 6 to pass. */
  regularOutputMonths: number;
};

/** The payment of an invoice. */
export type PayInvoiceInput = {
  /** Day on which the bank paid. */
  bankOn: string;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** The invoice. */
  invoiceId: string | number;
  /** How it was paid; DIRECT when absent. */
  mechanism?: PaymentMechanism | null | undefined;
  /** Tax billing code; required when tax is remitted. */
  taxBillingCode?: string | null | undefined;
  /** Object code of the withholding slip; the first of the profile when absent. */
  taxObjectCode?: string | null | undefined;
  /** Tax payment reference (NTPN); required when tax is remitted. */
  taxPaymentNumber?: string | null | undefined;
  /** What the bank transferred; refused when it differs from the computed one. */
  transfer?: number | null | undefined;
  /** Number of the withholding slip, when it is known already. */
  withholdingSlipNumber?: string | null | undefined;
};

/** Why an outlet cannot be paid for a placement; how it wrote is none of the reasons. */
export type PayRefusal =
  /** Its company is excluded. */
  | 'BLACKLISTED'
  /** A blocking paper has expired. */
  | 'DOCUMENT_EXPIRED'
  /** Its contract has no kind of publication that suits a statement. */
  | 'KIND_NOT_COVERED'
  /** It is no partner of this year. */
  | 'NOT_APPROVED'
  /** No contract is in force today. */
  | 'NO_CONTRACT'
  /** No unit is left. */
  | 'NO_QUOTA'
  /** A proof has been in dispute for too long. */
  | 'PROOF_DISPUTE'
  /** Its partnership is suspended. */
  | 'SUSPENDED'
  /** It is only monitored. */
  | 'UNREGISTERED';

/** How a payment is made. */
export type PaymentMechanism =
  /** LS: straight to the company. */
  | 'DIRECT'
  /** TU: from an additional advance. */
  | 'EXTRA'
  /** UP: from the treasurer's advance. */
  | 'PETTY_CASH'
  /** GU: from the replenished advance. */
  | 'REPLENISH';

/** What can be done with a pickup. */
export type PickupAction =
  /** Find that the article carries the statement. */
  | 'ACCEPT'
  /** Say which messages it carries, and which it contradicts. */
  | 'LABEL'
  /** Find that it does not; it counts as coverage again. */
  | 'REJECT';

/** Which pickups to show; absent fields do not narrow. */
export type PickupFilter = {
  /** Of this issue. */
  issueId?: string | number | null | undefined;
  /** In one of these states. */
  states?: Array<PickupState> | null | undefined;
  /** Of this version of a statement. */
  versionId?: string | number | null | undefined;
};

/** Who recognised a pickup. */
export type PickupState =
  /** Recognised by its likeness. */
  | 'AUTO'
  /** A person recognised it. */
  | 'HUMAN'
  /** Doubtful; waits for a person. */
  | 'PENDING'
  /** A person found that it is none. */
  | 'REJECTED';

/** Whether a story is pinned. */
export type PinStoryInput = {
  /** True to pin it. */
  isPinned: boolean;
  /** The story. */
  storyId: string | number;
};

/** What can be done with a placement mandate. */
export type PlacementMandateAction =
  /** Give a draft up. */
  | 'DISCARD'
  /** Revoke at once, with a reason. */
  | 'REVOKE'
  /** Sign; commitment officer and technical officer both. */
  | 'SIGN';

/** Where a placement mandate stands. */
export type PlacementMandateState =
  /** Signed by both; in force from its first to its last day. */
  | 'ACTIVE'
  /** Given up before it was signed. */
  | 'DISCARDED'
  /** Waits for its two signatures. */
  | 'DRAFT'
  /** Revoked with a reason; nothing is placed under it any more. */
  | 'REVOKED';

/** What a playbook says. */
export type PlaybookContentInput = {
  /** Cluster of responsibility it is made for. */
  cluster: ScctCluster;
  /** Months after which it is to be looked through. */
  reviewEveryMonths: number;
  /** Steps in order, 1 to 40. */
  steps: Array<PlaybookStepInput>;
  /** Title. */
  title: string;
  /** Title in English. */
  titleEn?: string | null | undefined;
  /** Type of crisis it is made for. */
  type: ScctType;
  /** Note on the type. */
  typeNote?: string | null | undefined;
};

/** Makes a playbook of the office. */
export type PlaybookCreateInput = {
  /** Code, for example PB-09. */
  code: string;
  /** What it says. */
  content: PlaybookContentInput;
};

/** Changes a playbook: a new edition is made, running crises keep theirs. */
export type PlaybookEditInput = {
  /** What changes and why. */
  changeNote: string;
  /** What it says from now on. */
  content: PlaybookContentInput;
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
  /** The current edition. */
  playbookId: string | number;
};

/** Says that a playbook was looked through and needs no change. */
export type PlaybookReviewInput = {
  /** The current edition. */
  playbookId: string | number;
};

/** One step of a playbook; its number is its place in the list. */
export type PlaybookStepInput = {
  /** Event that proves it. */
  completedBy?: string | null | undefined;
  /** When it is due otherwise. */
  dueRule?: DueRuleInput | null | undefined;
  /** The same in English. */
  gloss?: string | null | undefined;
  /** Whether the crisis cannot be closed without it. */
  isMandatory: boolean;
  /** Playbook it points to. */
  linkedPlaybook?: string | null | undefined;
  /** Minutes after the start of the clock. */
  offsetMinutes?: number | null | undefined;
  /** Agency whose contact does it. */
  ownerAgency?: string | null | undefined;
  /** Role that does it. */
  ownerRole: Role;
  /** Agency that helps. */
  supportAgency?: string | null | undefined;
  /** Roles that help. */
  supportRoles?: Array<Role> | null | undefined;
  /** What is to be done. */
  text: string;
};

/** State of an outlet in the data of the Press Council (Dewan Pers). */
export type PressCouncilStatus =
  /** Administratively verified. */
  | 'ADMIN_VERIFIED'
  /** Administratively and factually verified. */
  | 'FACTUALLY_VERIFIED'
  /** Registered, not verified. */
  | 'REGISTERED'
  /** Not in the data. */
  | 'UNREGISTERED';

/** How the office procures. */
export type ProcurementMethod =
  /** Direct procurement (pengadaan langsung). */
  | 'DIRECT'
  /** Exempt procurement (pengadaan dikecualikan). */
  | 'EXEMPT'
  /** Order through the national catalogue. */
  | 'E_PURCHASING';

/** What can be done with a proof. */
export type ProofAction =
  /** Accept. */
  | 'ACCEPT'
  /** Ask for a person to look, once. */
  | 'ASK_REVIEW'
  /** Bound to an invoice line. */
  | 'BILL'
  /** The office makes its own capture. */
  | 'CAPTURE'
  /** The automatic checks run. */
  | 'CHECK'
  /** Refuse for good with a reason. */
  | 'REJECT'
  /** Send back for correction with a reason. */
  | 'RETURN'
  /** Give it again, corrected. */
  | 'REUPLOAD'
  /** Take the acceptance back with a reason. */
  | 'REVOKE'
  /** The machine returns it: too little text, or no label. */
  | 'SEND_BACK'
  /** A person has to look. */
  | 'SEND_TO_REVIEW'
  /** Taken out of the invoice. */
  | 'UNBILL'
  /** All checks passed. */
  | 'VERIFY';

/** What the machine checks of a proof. */
export type ProofCheckKey =
  /** How much of the ordered text stands in the article. */
  | 'CONTAINMENT'
  /** Whether the page belongs to the outlet. */
  | 'DOMAIN'
  /** Whether a visible label of paid content was found. */
  | 'LABEL'
  /** Whether it is no duplicate of a proof of another order. */
  | 'ORIGINAL'
  /** Whether the page answers. */
  | 'PAGE_LIVE'
  /** Whether it was published after the order and inside its window. */
  | 'WINDOW';

/** Which proofs to show; absent fields do not narrow. */
export type ProofFilter = {
  /** Of this company. */
  companyId?: string | number | null | undefined;
  /** Under this contract. */
  contractId?: string | number | null | undefined;
  /** Of this order. */
  orderId?: string | number | null | undefined;
  /** Of this outlet. */
  outletId?: string | number | null | undefined;
  /** In one of these states. */
  states?: Array<ProofState> | null | undefined;
};

/** Names a proof. */
export type ProofIdInput = {
  /** The proof. */
  proofId: string | number;
};

/** How likely a text under review is the ordered one. */
export type ProofLikelihood =
  /** At least half of the ordered text was found (kemungkinan besar). */
  | 'LIKELY'
  /** Less than half was found (lemah). */
  | 'WEAK';

/** Names a proof and says something about it. */
export type ProofNoteInput = {
  /** What the inspector should know. */
  note: string;
  /** The proof. */
  proofId: string | number;
};

/** Why a proof was returned or rejected. */
export type ProofReason =
  /** Less than a fifth of the ordered text was found. */
  | 'CONTENT_MISMATCH'
  /** It is a copy of another outlet. */
  | 'COPY_OF_OTHER_OUTLET'
  /** The page does not exist. */
  | 'DEAD_LINK'
  /** The ordered text was changed afterwards. */
  | 'EDITED_AFTER_ACCEPTANCE'
  /** No visible label of paid content was found. */
  | 'LABEL_MISSING'
  /** It was published outside the window. */
  | 'LATE'
  /** It was not published. */
  | 'NOT_AIRED'
  /** Something else that can be corrected; the note says what. */
  | 'OTHER_FIXABLE'
  /** It is about something else. */
  | 'OTHER_SUBJECT'
  /** The scan or recording cannot be read. */
  | 'PAGE_UNREADABLE'
  /** Size, place or duration differ from the order. */
  | 'WRONG_SIZE';

/** Returns or rejects a proof. */
export type ProofReasonInput = {
  /** Explanation for the company. */
  note?: string | null | undefined;
  /** The proof. */
  proofId: string | number;
  /** Why. */
  reason: ProofReason;
};

/** Where a proof of publication stands. */
export type ProofState =
  /** Accepted by an inspector. */
  | 'ACCEPTED'
  /** Found by monitoring; the own capture is being made. */
  | 'AUTO_FOUND'
  /** All automatic checks passed; counts as accepted. */
  | 'AUTO_VERIFIED'
  /** Bound to one invoice line. */
  | 'BILLED'
  /** The office has its own capture. */
  | 'CAPTURED'
  /** The automatic checks ran. */
  | 'CHECKED'
  /** Waits for an inspector. */
  | 'PENDING_REVIEW'
  /** Refused for good. */
  | 'REJECTED'
  /** Sent back with a reason; may be corrected. */
  | 'RETURNED'
  /** Found removed or false after acceptance. */
  | 'REVOKED'
  /** Given by the company; the own capture is being made. */
  | 'UPLOADED';

/** A file for one item of the checklist; a new version of it. */
export type ProvideItemInput = {
  /** Last day it is in force. */
  expiresOn?: string | null | undefined;
  /** The uploaded file. */
  fileId: string | number;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** Day of issue. */
  issuedOn?: string | null | undefined;
  /** The item. */
  itemId: string | number;
  /** Number on the paper. */
  number?: string | null | undefined;
};

/** What is published. */
export type PublicationKind =
  /** Text read by the presenter. */
  | 'ADLIB'
  /** Paid article with a visible label. */
  | 'ADVERTORIAL'
  /** Recorded broadcast. */
  | 'DELAYED_BROADCAST'
  /** Advert in print. */
  | 'DISPLAY_AD'
  /** Greeting (ucapan). */
  | 'GREETING_AD'
  /** Shorter paid information item. */
  | 'INFOTORIAL'
  /** Live broadcast. */
  | 'LIVE_BROADCAST'
  /** Official notice (pengumuman). */
  | 'NOTICE'
  /** Paid set of photos. */
  | 'PHOTO_GALLERY'
  /** Public service announcement (ILM). */
  | 'PUBLIC_SERVICE_AD'
  /** Broadcast spot. */
  | 'SPOT'
  /** Copies delivered by subscription: goods, not a service. */
  | 'SUBSCRIPTION'
  /** Talk show (dialog). */
  | 'TALK_SHOW'
  /** Banner on a site. */
  | 'WEB_BANNER';

/** What can be done with a publication order. */
export type PublicationOrderAction =
  /** Take the order on. */
  | 'ACCEPT'
  /** A proof of an unanswered order takes it on. */
  | 'ACCEPT_BY_PROOF'
  /** A first unit is proven. */
  | 'AIR'
  /** Approve; reserves budget and quota. */
  | 'APPROVE'
  /** Cancel an order of which nothing is proven. */
  | 'CANCEL'
  /** Cancel the units that are not proven. */
  | 'CANCEL_REST'
  /** Every unit is proven or cancelled. */
  | 'COMPLETE'
  /** Refuse the order; the reserve is released. */
  | 'DECLINE'
  /** Change a draft. */
  | 'EDIT'
  /** The deadline for proofs has passed. */
  | 'EXPIRE'
  /** Sign, number and send. */
  | 'ISSUE'
  /** The company did not answer in time. */
  | 'LAPSE'
  /** Allow overdue units to be proven, with a reason and a new deadline. */
  | 'REOPEN'
  /** Send back for correction with a reason. */
  | 'RETURN'
  /** Hand the draft in for approval. */
  | 'SUBMIT';

/** By which way an order was placed. */
export type PublicationOrderMode =
  /** Placed by a crisis distribution under a placement mandate. */
  | 'MANDATE'
  /** Drafted, approved and signed by three persons. */
  | 'REGULAR';

/** Where a publication order stands. */
export type PublicationOrderState =
  /** The company will publish. */
  | 'ACCEPTED'
  /** At least one unit is proven, others are not yet. */
  | 'AIRED'
  /** Budget and quota are reserved; waits for the signature. */
  | 'APPROVED'
  /** Cancelled before anything was proven; the reserve is released. */
  | 'CANCELLED'
  /** Every unit is proven or cancelled. */
  | 'COMPLETED'
  /** The company refused; the reserve is released. */
  | 'DECLINED'
  /** Being prepared, or returned for correction. */
  | 'DRAFT'
  /** Signed, numbered and sent; waits for the company. */
  | 'ISSUED'
  /** The company did not answer in time; the reserve is released. */
  | 'LAPSED'
  /** The deadline for proofs passed with units unproven; these are locked. */
  | 'OVERDUE'
  /** Waits for approval; nothing is reserved yet. */
  | 'SUBMITTED';

/** Publishes an approved version. */
export type PublishStatementInput = {
  /** On which channels, at least one. */
  channels: Array<OfficialChannel>;
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
  /** The version. */
  versionId: string | number;
};

/** A query as a form: every group must be met. */
export type QueryFormInput = {
  /** Codes or names of districts the article names; empty for all. */
  districts: Array<string>;
  /** Words that must not stand anywhere. */
  excluded: Array<string>;
  /** Groups that must all be met. */
  groups: Array<QueryGroupInput>;
  /** Paid for by the office, or not; null for both. */
  isPaid?: boolean | null | undefined;
  /** Reach of the outlet, 1 to 3; empty for all. */
  tiers: Array<string>;
};

/** Words of which one is enough. */
export type QueryGroupInput = {
  /** Where they must stand. */
  scope: QueryScope;
  /** Words, phrases, beginnings of words or aliases; several words on one line are a phrase. */
  words: Array<string>;
};

/** Where the words of a group must stand. */
export type QueryScope =
  /** In headline or text. */
  | 'ANYWHERE'
  /** In the text. */
  | 'BODY'
  /** In the headline. */
  | 'TITLE';

/** Ranks the outlets for a statement. */
export type RankDistributionInput = {
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** Most paid placements; the office decides when absent. */
  maxPaid?: number | null | undefined;
  /** Version of the statement that is to be sent. */
  versionId: string | number;
};

/** What one unit of a price is. */
export type RateUnit =
  /** One article. */
  | 'ARTICLE'
  /** One banner for one day. */
  | 'BANNER_DAY'
  /** One copy. */
  | 'COPY'
  /** One hour on air. */
  | 'HOUR'
  /** One minute on air. */
  | 'MINUTE'
  /** One millimetre of one column. */
  | 'MM_COLUMN'
  /** One package of one month. */
  | 'MONTH_PACKAGE'
  /** The fraction of a page named in the description. */
  | 'PAGE_FRACTION'
  /** One broadcast spot. */
  | 'SPOT';

/** How far an outlet reaches; not its grade. */
export type ReachLevel =
  /** Read in the regency. */
  | 'LOCAL'
  /** Read in the whole country. */
  | 'NATIONAL'
  /** Read in the province. */
  | 'PROVINCIAL';

/** Names the article to be looked at again. */
export type RecheckArticleInput = {
  /** The article. */
  articleId: string | number;
};

/** The deposit of a claimed amount. */
export type RecordRefundInput = {
  /** Number of the deposit slip. */
  depositSlipNumber: string;
  /** Day of the deposit. */
  depositedOn: string;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** The invoice. */
  invoiceId: string | number;
};

/** The disbursement order of the treasury office. */
export type RecordSp2dInput = {
  /** The invoice. */
  invoiceId: string | number;
  /** Date of the SP2D. */
  issuedOn: string;
  /** Number of the SP2D. */
  number: string;
};

/** Refuses a bank account. */
export type RefuseBankAccountInput = {
  /** The account. */
  bankAccountId: string | number;
  /** Why; the company reads it. */
  reason: string;
};

/** Refuses a claim. */
export type RefuseClaimInput = {
  /** The claim. */
  claimId: string | number;
  /** Why; the company reads it. */
  reason: string;
};

/** Registration of a person of a press company, or of a journalist. */
export type RegisterAccountInput = {
  /** E-mail address. */
  email: string;
  /** True for a journalist; a company admin otherwise. */
  isJournalist?: boolean | null | undefined;
  /** Full name. */
  name: string;
  /** Password of at least 8 characters. */
  password: string;
};

/** Whom to let in again. */
export type ReinstateUserInput = {
  /** Reason, kept in the audit trail. */
  reason?: string | null | undefined;
  /** The person. */
  userId: string | number;
};

/** Rejects an application. */
export type RejectApplicationInput = {
  /** The application. */
  applicationId: string | number;
  /** Why, as a code. */
  code: RejectionCode;
  /** Why, in words. */
  reason: string;
};

/** Finds that an article does not carry the statement. */
export type RejectPickupInput = {
  /** The pickup. */
  pickupId: string | number;
  /** Why. */
  reason: string;
};

/** Why an application was rejected. */
export type RejectionCode =
  /** The score is below the lowest class. */
  | 'BELOW_TIER'
  /** An undeclared conflict of interest. */
  | 'CONFLICT_OF_INTEREST'
  /** A document is not genuine. */
  | 'FALSE_DOCUMENT'
  /** Not corrected before the deadline; set by the clock. */
  | 'NOT_COMPLETED'
  /** A requirement is not met. */
  | 'REQUIREMENTS_NOT_MET'
  /** The visit did not confirm the outlet. */
  | 'VISIT_FAILED';

/** Names the withheld article that is to count again. */
export type ReleaseArticleInput = {
  /** The article. */
  articleId: string | number;
};

/** How far a run of a topic over the stored articles has come. */
export type RematchState =
  /** All articles were looked at. */
  | 'DONE'
  /** Still looking. */
  | 'RUNNING'
  /** Ended early, because the topic was changed or taken out of use meanwhile. */
  | 'STOPPED';

/** A run of a topic over the stored articles. */
export type RematchTopicInput = {
  /** Articles of this day and later; thirty days back when absent. */
  fromOn?: string | null | undefined;
  /** True to count only and change nothing; false when absent. */
  isDryRun?: boolean | null | undefined;
  /** The topic. */
  topicId: string | number;
};

/** A new name for a story. */
export type RenameStoryInput = {
  /** The story. */
  storyId: string | number;
  /** The name. */
  title: string;
};

/** A newer version of a paper. */
export type RenewDocumentInput = {
  /** The paper that is replaced. */
  documentId: string | number;
  /** Last day it is in force. */
  expiresOn?: string | null | undefined;
  /** The uploaded file. */
  fileId: string | number;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** Day of issue. */
  issuedOn?: string | null | undefined;
  /** Number on the paper. */
  number?: string | null | undefined;
};

/** Takes a decision on a fact back. */
export type ReopenFactInput = {
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
  /** The fact. */
  factId: string | number;
  /** Why it is open again. */
  reason: string;
};

/** Opens an overdue order again. */
export type ReopenOrderInput = {
  /** The order. */
  orderId: string | number;
  /** New deadline for proofs. */
  proofDueAt: string;
  /** Why. */
  reason: string;
};

/** What can be done with a right of reply. */
export type ReplyAction =
  /** Record that the outlet agreed. */
  | 'ACCEPT'
  /** Approve what is disputed and the text. */
  | 'APPROVE'
  /** Record that the Press Council dropped it. */
  | 'DROP'
  /** Change a draft. */
  | 'EDIT'
  /** The outlet did not answer in time. */
  | 'EXPIRE'
  /** Complain to the Press Council. */
  | 'FILE_COMPLAINT'
  /** Record that the outlet published it. */
  | 'FULFIL'
  /** Monitoring found the publication. */
  | 'FULFIL_FOUND'
  /** Record that the Press Council handles it. */
  | 'HANDLE'
  /** Record that the outlet refused. */
  | 'REJECT'
  /** Record the ruling. */
  | 'RULE'
  /** Record the settlement. */
  | 'SETTLE'
  /** Submit it to the outlet, signed and free of charge. */
  | 'SUBMIT'
  /** Withdraw it with a reason. */
  | 'WITHDRAW';

/** What a right of reply says. */
export type ReplyContentInput = {
  /** Facts that are disputed, 1 to 20. */
  errors: Array<ReplyErrorInput>;
  /** Text that the outlet is to publish. */
  replyText: string;
};

/** One fact that a story got wrong. */
export type ReplyErrorInput = {
  /** What proves it, in words. */
  evidence: string;
  /** Stored file that proves it. */
  fileId?: string | number | null | undefined;
  /** What the story says. */
  said: string;
  /** What is true. */
  truth: string;
};

/** Which rights of reply to show; absent fields do not narrow. */
export type ReplyFilter = {
  /** Of this crisis. */
  crisisId?: string | number | null | undefined;
  /** Of this issue. */
  issueId?: string | number | null | undefined;
  /** To this outlet. */
  outletId?: string | number | null | undefined;
  /** In one of these states. */
  states?: Array<ReplyState> | null | undefined;
};

/** Names a right of reply. */
export type ReplyIdInput = {
  /** The right of reply. */
  replyId: string | number;
};

/** What is asked of an outlet. */
export type ReplyKind =
  /** Right of correction (hak koreksi), which anybody has. */
  | 'CORRECTION'
  /** Right of reply (hak jawab) of the office that the story concerns. */
  | 'REPLY';

/** Names a right of reply and says what happened. */
export type ReplyNoteInput = {
  /** Number of the letter. */
  letterNumber?: string | null | undefined;
  /** Why, or what came of it. */
  note: string;
  /** The right of reply. */
  replyId: string | number;
};

/** Where a right of reply stands. */
export type ReplyState =
  /** The outlet agreed. */
  | 'ACCEPTED'
  /** Approved; waits to be submitted. */
  | 'APPROVED'
  /** The Press Council was asked. */
  | 'COMPLAINT_PRESS_COUNCIL'
  /** Being written. */
  | 'DRAFT'
  /** The Press Council dropped it. */
  | 'DROPPED'
  /** The outlet published it. */
  | 'FULFILLED'
  /** The Press Council handles it. */
  | 'HANDLED'
  /** The outlet did not answer in time. */
  | 'OVERDUE'
  /** The outlet refused. */
  | 'REJECTED'
  /** The Press Council ruled (PPR). */
  | 'RULED'
  /** Settled before the Press Council (risalah). */
  | 'SETTLED'
  /** With the outlet. */
  | 'SUBMITTED'
  /** Withdrawn with a reason. */
  | 'WITHDRAWN';

/** Whose password was forgotten. */
export type RequestPasswordResetInput = {
  /** E-mail address. */
  email: string;
};

/** A new password by a mailed link. */
export type ResetPasswordInput = {
  /** The new password, at least 8 characters. */
  password: string;
  /** Token from the mailed link. */
  token: string;
};

/** How the office answers (Coombs, situational crisis communication theory). */
export type ResponseStrategy =
  /** Only for coding history; can never be chosen. */
  | 'ATTACK_ACCUSER'
  /** Reminder of good works; never alone. */
  | 'BOLSTER'
  /** Mend what went wrong without deciding on guilt. */
  | 'CORRECTIVE_ACTION'
  /** There is no crisis; for rumours with evidence. */
  | 'DENIAL'
  /** Excuse or justification with facts. */
  | 'DIMINISH'
  /** Instructing and adjusting information only. */
  | 'INFORM'
  /** Apology, compensation, corrective action. */
  | 'REBUILD'
  /** Only for coding history; can never be chosen. */
  | 'SCAPEGOAT';

/** Withdraws a published version. */
export type RetractStatementInput = {
  /** The correction that the public reads in its place. */
  correction: string;
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
  /** The version. */
  versionId: string | number;
};

/** Sends an application back with all reasons at once. */
export type ReturnApplicationInput = {
  /** The application. */
  applicationId: string | number;
  /** Failed items; failed checks made before are added. */
  items: Array<FailedItemInput>;
};

/** A return with all faults at once. */
export type ReturnInvoiceInput = {
  /** All faults, each with its reason. */
  faults: Array<InvoiceFaultInput>;
  /** The invoice. */
  invoiceId: string | number;
};

/** Sends a text back. */
export type ReturnStatementInput = {
  /** What must change. */
  comment: string;
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
  /** SHA-256 of the text that was read, in hex. */
  hashSeen: string;
  /** The version. */
  versionId: string | number;
};

/** Gives a returned proof again, corrected; the old one is kept. */
export type ReuploadProofInput = {
  /** When it was published or aired; needed with a file. */
  airedAt?: string | null | undefined;
  /** Uploaded scan, recording or log; for other media. */
  fileId?: string | number | null | undefined;
  /** Note for the inspector. */
  note?: string | null | undefined;
  /** The proof. */
  proofId: string | number;
  /** Address of the page; for online media. */
  url?: string | null | undefined;
};

/** A new ceiling from a revised budget document; refused below what is committed. */
export type ReviseBudgetCeilingInput = {
  /** The line. */
  budgetLineId: string | number;
  /** The new ceiling. */
  ceiling: number;
  /** Number of the revised budget document (DPPA). */
  documentNumber: string;
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
  /** Why the ceiling changes. */
  reason: string;
};

/** Which key to revoke, and why. */
export type RevokeApiKeyInput = {
  /** The key. */
  apiKeyId: string | number;
  /** Reason, kept in the audit trail. */
  reason: string;
};

/** Takes the acceptance of a proof back. */
export type RevokeProofInput = {
  /** The proof. */
  proofId: string | number;
  /** Why; an audit finding may be cited. */
  reason: string;
};

/** How urgent it is, by the score from 0 to 100. */
export type RiskLevel =
  /** From 75: the system recommends to declare a crisis; a person decides. */
  | 'KRITIS'
  /** Below 25: watch. */
  | 'NORMAL'
  /** From 50: an issue is opened and the clock starts. */
  | 'SIAGA'
  /** From 25: an analyst must assess it. */
  | 'WASPADA';

/** What a person is in the office or outside it. */
export type Role =
  /** Narahubung OPD. */
  | 'AGENCY_CONTACT'
  /** Kepala dinas. */
  | 'AGENCY_HEAD'
  /** Auditor. */
  | 'AUDITOR'
  /** Pengguna Anggaran. */
  | 'BUDGET_USER'
  /** Pejabat Pembuat Komitmen. */
  | 'COMMITMENT_OFFICER'
  /** Petugas komunikasi. */
  | 'COMMUNICATIONS_OFFICER'
  /** Admin perusahaan pers. */
  | 'COMPANY_ADMIN'
  /** Kepala bidang. */
  | 'DIVISION_HEAD'
  /** Pimpinan daerah. */
  | 'EXECUTIVE'
  /** PPK-SKPD. */
  | 'FINANCE_OFFICER'
  /** PPID. */
  | 'INFORMATION_OFFICER'
  /** Atasan PPID. */
  | 'INFORMATION_SUPERIOR'
  /** Wartawan. */
  | 'JOURNALIST'
  /** Petugas hukum. */
  | 'LEGAL_OFFICER'
  /** Analis pemantauan. */
  | 'MONITORING_ANALYST'
  /** Petugas kemitraan. */
  | 'PARTNERSHIP_OFFICER'
  /** Pejabat pengadaan. */
  | 'PROCUREMENT_OFFICER'
  /** Pemeriksa hasil pekerjaan. */
  | 'PROOF_INSPECTOR'
  /** Sekretaris daerah. */
  | 'REGIONAL_SECRETARY'
  /** Juru bicara. */
  | 'SPOKESPERSON'
  /** Admin sistem. */
  | 'SYSTEM_ADMIN'
  /** PPTK. */
  | 'TECHNICAL_OFFICER'
  /** Bendahara Pengeluaran. */
  | 'TREASURER'
  /** Ketua tim verifikasi. */
  | 'VERIFICATION_CHAIR'
  /** Anggota tim verifikasi. */
  | 'VERIFIER';

/** Why this outlet was chosen for an order; coverage is none of the reasons. */
export type RotationReason =
  /** It covers the district the message is for. */
  | 'AREA'
  /** Follows an earlier publication in the same outlet. */
  | 'CONTINUATION'
  /** The message needs this kind of medium. */
  | 'MEDIUM'
  /** It reaches the readers the message is for. */
  | 'REACH'
  /** Its turn: it had fewer orders this year. */
  | 'ROTATION'
  /** It could publish in time. */
  | 'URGENCY';

/** A key message of an issue, new or changed. */
export type SaveKeyMessageInput = {
  /** The issue. */
  issueId: string | number;
  /** The message to change; absent for a new one. */
  keyMessageId?: string | number | null | undefined;
  /** Phrases that give it away in an article, one on each line; the message itself when absent. */
  phrases?: string | null | undefined;
  /** Place in the order, from 1; the end when absent. */
  position?: number | null | undefined;
  /** The message. */
  text: string;
};

/** Writes a statement template, or changes a draft of one. */
export type SaveTemplateInput = {
  /** Blocks of first words; only for HOLDING. */
  blocks?: HoldingBlocksInput | null | undefined;
  /** Text in Markdown; absent when it has blocks. */
  body?: string | null | undefined;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** What a statement made from it is for. */
  kind: StatementKind;
  /** Name in the library. */
  name: string;
  /** Code of the playbook it belongs to; absent for all. */
  playbookCode?: string | null | undefined;
  /** The draft; absent for a new template. */
  templateId?: string | number | null | undefined;
  /** Headline. */
  title: string;
};

/** What a topic says; without a topicId a new one is made as a draft. */
export type SaveTopicInput = {
  /** Version of the topic that the edit was based on; a stale one is refused with CONFLICT. Absent for a new one. */
  expectedVersion?: number | null | undefined;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** What it is about. */
  kind: TopicKind;
  /** True when the query may test fields alone; absent leaves it, false for a new one. */
  mayBeFieldOnly?: boolean | null | undefined;
  /** IPTC Media Topics code such as medtop:20000137; null for none. */
  mediaTopicCode?: string | null | undefined;
  /** Name shown in lists. */
  name: string;
  /** Agency that owns the subject; null for none. */
  ownerAgency?: string | null | undefined;
  /** District or village it is about; null for none. */
  place?: string | null | undefined;
  /** Rank among topics, 1 first; absent leaves it, a new one comes last. */
  priority?: number | null | undefined;
  /** The query in its text form; a changed one becomes a new version. */
  query: string;
  /** The topic that is changed; absent for a new one. */
  topicId?: string | number | null | undefined;
};

/** Cluster of responsibility (Coombs, situational crisis communication theory). */
export type ScctCluster =
  /** Unintended. */
  | 'ACCIDENTAL'
  /** It could have been prevented. */
  | 'PREVENTABLE'
  /** The office suffers it too. */
  | 'VICTIM';

/** Type of crisis (Coombs, situational crisis communication theory). */
export type ScctType =
  /** Stakeholders claim that the office acts wrongly; ACCIDENTAL. */
  | 'CHALLENGE'
  /** Accident by a human fault; PREVENTABLE. */
  | 'HUMAN_ERROR_ACCIDENT'
  /** Service disturbed by a human fault; PREVENTABLE. */
  | 'HUMAN_ERROR_SERVICE'
  /** Harm done by outsiders; VICTIM. */
  | 'MALEVOLENCE'
  /** Leaders broke rules knowingly; PREVENTABLE. */
  | 'MANAGEMENT_MISCONDUCT'
  /** Misdeed without injury; PREVENTABLE. */
  | 'MISDEED_NO_INJURY'
  /** Misdeed with injury; PREVENTABLE. */
  | 'MISDEED_WITH_INJURY'
  /** Natural disaster; VICTIM. */
  | 'NATURAL_DISASTER'
  /** False and harmful talk; VICTIM. */
  | 'RUMOR'
  /** Accident by a technical fault; ACCIDENTAL. */
  | 'TECHNICAL_ERROR_ACCIDENT'
  /** Service disturbed by a technical fault; ACCIDENTAL. */
  | 'TECHNICAL_ERROR_SERVICE'
  /** Violence at work; VICTIM. */
  | 'WORKPLACE_VIOLENCE';

/** The whole score sheet; sum and class are computed. */
export type ScoreApplicationInput = {
  /** The application. */
  applicationId: string | number;
  /** Points for every criterion. */
  points: Array<ScoreInput>;
};

/** Points for one criterion. */
export type ScoreInput = {
  /** Key of the criterion. */
  key: string;
  /** What the points rest on. */
  note?: string | null | undefined;
  /** Points, at most the maximum of the criterion. */
  points: number;
};

/** Sends a distribution to the chosen outlets. */
export type SendDistributionInput = {
  /** The distribution. */
  distributionId: string | number;
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
  /** Key of this sending: repeated with the same key, nothing is ordered or sent twice. */
  idempotencyKey: string;
};

/** Money released for a quarter (SPD, anggaran kas); refused below what was requested already. */
export type SetCashReleaseInput = {
  /** Amount released for the quarter. */
  amount: number;
  /** The line. */
  budgetLineId: string | number;
  /** Number of the release. */
  documentNumber: string;
  /** Quarter of the fiscal year. */
  quarter: number;
};

/** Says where the newsroom of an outlet takes releases. */
export type SetReleaseContactInput = {
  /** Address of the newsroom. */
  email: string;
  /** How to reach it besides. */
  note?: string | null | undefined;
  /** The outlet. */
  outletId: string | number;
};

/** The tone of an article in a topic, as a person sees it. */
export type SetToneInput = {
  /** The article; copies of its text take the same label. */
  articleId: string | number;
  /** The tone; null takes the person's label back. */
  label?: ToneLabel | null | undefined;
  /** The topic in which it is judged. */
  topicId: string | number;
};

/** Impact of a crisis, chosen by a person; in doubt the higher. */
export type Severity =
  /** Deaths, heads of the regency personally, social conflict, mass data leak, emergency status. */
  | 'SEV1'
  /** A main public service disturbed, more than one district, national media. */
  | 'SEV2'
  /** One unit, local, quickly explained. */
  | 'SEV3';

/** What coverage is shared out by. */
export type ShareBy =
  /** By the place that topics are about. */
  | 'DISTRICT'
  /** By outlet, over articles in any topic. */
  | 'OUTLET'
  /** By topic; an article in two topics counts in both. */
  | 'TOPIC';

/** Moves money from one line to another of the same fiscal year. */
export type ShiftBudgetInput = {
  /** Amount to move. */
  amount: number;
  /** Number of the approval of the shift. */
  documentNumber: string;
  /** The line that gives. */
  fromLineId: string | number;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** Why the money moves. */
  reason: string;
  /** The line that receives. */
  toLineId: string | number;
};

/** A signature; the company adds the file signed by its director. */
export type SignContractInput = {
  /** The contract. */
  contractId: string | number;
  /** Uploaded file with the signature; required from the company. */
  fileId?: string | number | null | undefined;
};

/** What lets a person in. */
export type SignInInput = {
  /** Code of the second factor or a recovery code; only when asked for. */
  code?: string | null | undefined;
  /** E-mail address. */
  email: string;
  /** Password. */
  password: string;
};

/** Names a right of reply that the head, or the spokesperson by delegation, signs. */
export type SignReplyInput = {
  /** What the spokesperson acts on; not needed by the head. */
  delegation?: string | null | undefined;
  /** The right of reply. */
  replyId: string | number;
};

/** Network that a social or chat item stood on. */
export type SocialPlatform =
  /** Facebook. */
  | 'FACEBOOK'
  /** Instagram. */
  | 'INSTAGRAM'
  /** Another one. */
  | 'OTHER'
  /** Telegram. */
  | 'TELEGRAM'
  /** Threads. */
  | 'THREADS'
  /** TikTok. */
  | 'TIKTOK'
  /** WhatsApp. */
  | 'WHATSAPP'
  /** X, formerly Twitter. */
  | 'X'
  /** YouTube. */
  | 'YOUTUBE';

/** What can be done with a source. */
export type SourceAction =
  /** Change its name, address, outlets or pace. */
  | 'CHANGE'
  /** Take or refuse the new address that it is sent to. */
  | 'DECIDE_MOVE'
  /** Poll it now, within its host's budget. */
  | 'FETCH_NOW'
  /** Stop polling it for a while. */
  | 'PAUSE'
  /** Poll it again. */
  | 'RESUME'
  /** Take it out of use for good. */
  | 'RETIRE';

/** What changes; absent fields stay as they are. */
export type SourceChanges = {
  /** CSS selector of the links of a page list; null leaves it to their habits. */
  linkSelector?: string | null | undefined;
  /** Longest time between polls in minutes; null leaves it to the source's habit. */
  maxIntervalMinutes?: number | null | undefined;
  /** The outlets it serves from now on. */
  outletIds?: Array<string | number> | null | undefined;
  /** New name. */
  title?: string | null | undefined;
  /** New address; the next poll reads it in full. */
  url?: string | null | undefined;
};

/** Which sources a list shows; absent conditions do not count. */
export type SourceFilter = {
  /** Doing like this now. */
  health?: SourceHealth | null | undefined;
  /** Of this kind. */
  kind?: SourceKind | null | undefined;
  /** Serving this outlet. */
  outletId?: string | number | null | undefined;
  /** In this state. */
  state?: SourceState | null | undefined;
  /** Words as they stand in name or address. */
  text?: string | null | undefined;
};

/** How a source does, computed from its polls. */
export type SourceHealth =
  /** The last polls failed; it is tried again, less often. */
  | 'FAILING'
  /** Due for some time and not polled yet. */
  | 'LATE'
  /** Polled and read as expected. */
  | 'OK'
  /** Reachable, but without new items for longer than its own habit. */
  | 'SILENT'
  /** Answers with something that is not what it should, such as a login page. */
  | 'WRONG_CONTENT';

/** Names a source. */
export type SourceInput = {
  /** The source. */
  sourceId: string | number;
};

/** What a source delivers. */
export type SourceKind =
  /** An Atom feed. */
  | 'ATOM'
  /** A JSON Feed. */
  | 'JSON_FEED'
  /** A channel that no machine can poll, such as a paper or a station. */
  | 'MANUAL'
  /** A sitemap of news, or an index of sitemaps. */
  | 'NEWS_SITEMAP'
  /** A page whose links lead to articles, of a site without a feed. */
  | 'PAGE_LIST'
  /** An RSS feed of any version. */
  | 'RSS';

/** What to do with the new address that a source is sent to. */
export type SourceMoveInput = {
  /** True takes it; false keeps the old one and never proposes this one again. */
  isAccepted: boolean;
  /** The source. */
  sourceId: string | number;
  /** The proposed address as it was shown. */
  url: string;
};

/** Names a source and says why. */
export type SourceReasonInput = {
  /** The reason, kept with the source. */
  reason: string;
  /** The source. */
  sourceId: string | number;
};

/** Whether a source is polled. */
export type SourceState =
  /** Polled. */
  | 'ACTIVE'
  /** Not polled until somebody resumes it. */
  | 'PAUSED'
  /** Out of use; its articles stay. */
  | 'RETIRED';

/** Items that leave a story for a new one. */
export type SplitStoryInput = {
  /** The items, by their ids; not all of them. */
  itemIds: Array<string | number>;
  /** The story. */
  storyId: string | number;
  /** Name of the new story; the headline of its first article when absent. */
  title?: string | null | undefined;
};

/** Sets the day of the visit. */
export type StartVisitInput = {
  /** The application. */
  applicationId: string | number;
  /** Day of the visit. */
  visitOn: string;
};

/** What can be done with a version of a statement. */
export type StatementAction =
  /** Approve this very text on the next open level. */
  | 'APPROVE'
  /** Change a draft. */
  | 'EDIT'
  /** Publish it on official channels. */
  | 'PUBLISH'
  /** Withdraw it with a visible correction. */
  | 'RETRACT'
  /** Send it back with a comment. */
  | 'RETURN'
  /** Begin the next version. */
  | 'REVISE'
  /** Hand it in; from then on its text is frozen. */
  | 'SUBMIT'
  /** A later version was published. */
  | 'SUPERSEDE';

/** What a version of a statement says. */
export type StatementContentInput = {
  /** Blocks of first words; only for HOLDING. */
  blocks?: HoldingBlocksInput | null | undefined;
  /** Text in Markdown; left empty when it has blocks. */
  body?: string | null | undefined;
  /** Not to be published before. */
  embargoUntil?: string | null | undefined;
  /** Facts of the issue that it uses. */
  factIds: Array<string | number>;
  /** Key messages of the issue that it carries. */
  messageIds: Array<string | number>;
  /** Headline. */
  title: string;
};

/** Which statements to show; absent fields do not narrow. */
export type StatementFilter = {
  /** Made in this crisis. */
  crisisId?: string | number | null | undefined;
  /** About this issue. */
  issueId?: string | number | null | undefined;
  /** Of one of these kinds. */
  kinds?: Array<StatementKind> | null | undefined;
  /** With a latest version in one of these states. */
  states?: Array<VersionState> | null | undefined;
};

/** What a statement is for. */
export type StatementKind =
  /** Correction of something false. */
  | 'CLARIFICATION'
  /** The last word. */
  | 'CLOSING'
  /** All confirmed facts. */
  | 'FULL'
  /** First words: what is known, what is not, what is done. */
  | 'HOLDING'
  /** What changed since. */
  | 'UPDATE';

/** What can be done with a statement template. */
export type StatementTemplateAction =
  /** Approve it; not for those who wrote it. */
  | 'APPROVE'
  /** Change a draft. */
  | 'EDIT'
  /** Offer it no longer. */
  | 'RETIRE'
  /** Begin a new draft that takes its place once it is approved. */
  | 'REVISE';

/** Names a version of a statement. */
export type StatementVersionInput = {
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
  /** The version. */
  versionId: string | number;
};

/** Confirms the caller once more; one of the two. */
export type StepUpSessionInput = {
  /** Code of the second factor. */
  code?: string | null | undefined;
  /** Password. */
  password?: string | null | undefined;
};

/** What can be done with a story. */
export type StoryAction =
  /** Move all of it into another story. */
  | 'MERGE'
  /** Move items to another story. */
  | 'MOVE_ITEM'
  /** Pin it. */
  | 'PIN'
  /** Give it another name. */
  | 'RENAME'
  /** Take items out of it into a new story. */
  | 'SPLIT'
  /** Take back what a person last did to it. */
  | 'UNDO'
  /** Take the pin off. */
  | 'UNPIN';

/** Which stories a list shows; absent conditions do not count. */
export type StoryFilter = {
  /** With articles on this day or later. */
  fromOn?: string | null | undefined;
  /** Pinned, or not. */
  isPinned?: boolean | null | undefined;
  /** With an article of this outlet. */
  outletId?: string | number | null | undefined;
  /** Where they stand. */
  state?: StoryState | null | undefined;
  /** Words as they stand in the title. */
  text?: string | null | undefined;
  /** Begun on this day or earlier. */
  toOn?: string | null | undefined;
  /** With an article in this topic. */
  topicId?: string | number | null | undefined;
};

/** Names a story. */
export type StoryInput = {
  /** The story. */
  storyId: string | number;
};

/** Whether new articles may join a story. */
export type StoryState =
  /** Nothing joined for five days; the machine adds nothing more. */
  | 'CLOSED'
  /** Its articles moved to another story, which it forwards to. */
  | 'MERGED'
  /** New articles may join. */
  | 'OPEN';

/** The submission of an invoice. */
export type SubmitInvoiceInput = {
  /** Total with VAT as printed on the company's invoice; refused when it differs from the computed one. */
  gross: number;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** The invoice. */
  invoiceId: string | number;
};

/** Gives a proof of publication: an address or an uploaded file. */
export type SubmitProofInput = {
  /** When it was published or aired; needed with a file. */
  airedAt?: string | null | undefined;
  /** Uploaded scan, recording or log; for other media. */
  fileId?: string | number | null | undefined;
  /** Optional key of 1 to 255 characters: the same key and input give the same answer. */
  idempotencyKey?: string | null | undefined;
  /** Note for the inspector. */
  note?: string | null | undefined;
  /** Line of the order. */
  orderLineId: string | number;
  /** Units it proves; 1 when absent, and always for a page. */
  quantity?: number | null | undefined;
  /** Address of the page; for online media. */
  url?: string | null | undefined;
};

/** Sends the statement free of charge to one more outlet. */
export type SupplementDistributionInput = {
  /** The distribution. */
  distributionId: string | number;
  /** The outlet. */
  outletId: string | number;
  /** Why; needed unless it carried the claim. */
  reason?: string | null | undefined;
};

/** Whom to shut out, and why. */
export type SuspendUserInput = {
  /** Reason, kept in the audit trail. */
  reason: string;
  /** The person. */
  userId: string | number;
};

/** Hands a monitored outlet over to a company. */
export type TakeOverOutletInput = {
  /** The company it belongs to from now on. */
  companyId: string | number;
  /** The outlet, so far without a company. */
  outletId: string | number;
};

/** What an outlet did with the disputed claim. */
export type TargetCarried =
  /** An article of it makes the claim, as an analyst confirmed. */
  | 'CLAIM'
  /** Neither. */
  | 'NONE'
  /** It told the story without the claim. */
  | 'STORY';

/** The seven parts of a target score; each is a fact, none a judgement of coverage. */
export type TargetComponentKey =
  /** Overlap with the carriers' readers, by districts. */
  | 'AUDIENCE'
  /** Whether it carried the claim, or the story without it. */
  | 'CARRIED'
  /** Share of the people of the affected districts whom it covers. */
  | 'DISTRICT'
  /** How many of the messages got through. */
  | 'FIDELITY'
  /** How soon it published them. */
  | 'LATENCY'
  /** How often it published earlier statements. */
  | 'PICKUP'
  /** Units left, and whether they are used in pace with the term. */
  | 'QUOTA';

/** Names a target of a distribution. */
export type TargetIdInput = {
  /** The target. */
  targetId: string | number;
};

/** How an outlet is addressed. */
export type TargetMode =
  /** The release, free of charge. */
  | 'FREE_RELEASE'
  /** A paid placement ordered against a contract. */
  | 'PAID_ORDER'
  /** The legal right of reply, free of charge. */
  | 'RIGHT_OF_REPLY';

/** Names a target of a distribution and says what happened. */
export type TargetNoteInput = {
  /** How it was handed over, or why it was declined. */
  note: string;
  /** The target. */
  targetId: string | number;
};

/** Where the delivery to one outlet stands. */
export type TargetState =
  /** The outlet declined. */
  | 'DECLINED'
  /** The outlet has it. */
  | 'DELIVERED'
  /** Three further tries failed. */
  | 'FAILED'
  /** Nothing found within 72 hours. */
  | 'NO_PICKUP'
  /** The outlet published it. */
  | 'PICKED_UP'
  /** Waits to be sent. */
  | 'QUEUED'
  /** Handed to the mail server. */
  | 'SENT';

/** What can be done with a task. */
export type TaskAction =
  /** It cannot go on, with a reason. */
  | 'BLOCK'
  /** It is done. */
  | 'FINISH'
  /** Begin it, or go on after a hindrance. */
  | 'START'
  /** It is not needed, with a reason; for the commander. */
  | 'WAIVE';

/** Adds a task to a crisis, or to an issue without one. */
export type TaskAddInput = {
  /** The crisis. */
  crisisId?: string | number | null | undefined;
  /** When it is due. */
  dueAt?: string | null | undefined;
  /** Whether the crisis cannot be closed without it. */
  isMandatory?: boolean | null | undefined;
  /** The issue, when there is no crisis. */
  issueId?: string | number | null | undefined;
  /** Person who does it. */
  ownerId?: string | number | null | undefined;
  /** Role that does it. */
  ownerRole: Role;
  /** What is to be done. */
  text: string;
};

/** Which tasks to show; absent fields do not narrow. */
export type TaskFilter = {
  /** Of this crisis. */
  crisisId?: string | number | null | undefined;
  /** The caller's own, by name or by role. */
  isMine?: boolean | null | undefined;
  /** Open or not. */
  isOpen?: boolean | null | undefined;
  /** Past due and open. */
  isOverdue?: boolean | null | undefined;
  /** Of this issue. */
  issueId?: string | number | null | undefined;
  /** In one of these states. */
  states?: Array<TaskState> | null | undefined;
};

/** Says that a task is done. */
export type TaskFinishInput = {
  /** What proves it: a link, a number, who saw it. */
  evidence?: string | null | undefined;
  /** The task. */
  taskId: string | number;
};

/** Names a task. */
export type TaskIdInput = {
  /** The task. */
  taskId: string | number;
};

/** Names a task and gives a reason. */
export type TaskReasonInput = {
  /** Why. */
  reason: string;
  /** The task. */
  taskId: string | number;
};

/** Where a task stands. */
export type TaskState =
  /** Cannot go on, with a reason. */
  | 'BLOCKED'
  /** Being done. */
  | 'DOING'
  /** Done. */
  | 'DONE'
  /** Not begun. */
  | 'TODO'
  /** The commander waived it, with a reason. */
  | 'WAIVED';

/** What the tax invoice (faktur pajak) says. */
export type TaxInvoiceInput = {
  /** Date. */
  issuedOn: string;
  /** Number. */
  number: string;
  /** VAT (PPN). */
  vat: number;
  /** VAT base (DPP). */
  vatBase: number;
};

/** Names a statement template. */
export type TemplateInput = {
  /** Version of the record that the edit was based on; a stale one is refused with CONFLICT. */
  expectedVersion: number;
  /** The template. */
  templateId: string | number;
};

/** Where a template stands. */
export type TemplateState =
  /** Approved by another person than its author. */
  | 'APPROVED'
  /** Being written; a statement made from it needs every level. */
  | 'DRAFT'
  /** No longer offered. */
  | 'RETIRED';

/** Proposes the termination of a contract; the budget user reviews it before it takes effect. */
export type TerminateContractInput = {
  /** The contract. */
  contractId: string | number;
  /** What happened; coverage is no ground. */
  explanation: string;
  /** The ground. */
  ground: TerminationGround;
  /** When the company was heard; absent only for a mutual end. */
  heardOn?: string | null | undefined;
  /** Warning letters sent. */
  warningLetterCount: number;
};

/** Grounds on which a contract may be terminated; coverage is none of them. */
export type TerminationGround =
  /** A proof of publication was fictitious. */
  | 'FICTITIOUS_PROOF'
  /** The company lost its legal status or licence. */
  | 'LOSS_OF_LEGAL_STATUS'
  /** Both parties wish to end it. */
  | 'MUTUAL'
  /** Accepted orders were not carried out. */
  | 'ORDER_BREACH'
  /** The company refuses a ruling of the Press Council. */
  | 'PRESS_COUNCIL_RULING_REFUSED';

/** What became of a paragraph or a run of words between two versions. */
export type TextChangeKind =
  /** Stands only in the newer one. */
  | 'ADDED'
  /** A paragraph that was rewritten; its runs tell the words apart. */
  | 'CHANGED'
  /** Stood only in the former one. */
  | 'REMOVED'
  /** Stands in both. */
  | 'SAME';

/** Tone of coverage; a suggestion by machine until a person says so. */
export type Tone =
  /** The machine is not sure enough; a person should say. */
  | 'NEEDS_PERSON'
  /** Unfavourable. */
  | 'NEGATIVE'
  /** Neither favourable nor unfavourable. */
  | 'NEUTRAL'
  /** Not judged, because the text is not Indonesian. */
  | 'NONE'
  /** Favourable. */
  | 'POSITIVE';

/** Tone that a person may set. */
export type ToneLabel =
  /** Unfavourable. */
  | 'NEGATIVE'
  /** Neither favourable nor unfavourable. */
  | 'NEUTRAL'
  /** Favourable. */
  | 'POSITIVE';

/** What can be done with a topic. */
export type TopicAction =
  /** Match new articles to it. */
  | 'ACTIVATE'
  /** Take it out of use; its matches stay. */
  | 'ARCHIVE'
  /** Change its name, query or place in the order. */
  | 'CHANGE'
  /** Stop matching new articles for a while. */
  | 'PAUSE'
  /** Run the stored articles through its query again. */
  | 'REMATCH';

/** Which topics a list shows; absent conditions do not count. */
export type TopicFilter = {
  /** About this. */
  kind?: TopicKind | null | undefined;
  /** In this state. */
  state?: TopicState | null | undefined;
  /** Words as they stand in name or query. */
  text?: string | null | undefined;
};

/** Names a topic. */
export type TopicInput = {
  /** The topic. */
  topicId: string | number;
};

/** What a topic is about. */
export type TopicKind =
  /** An agency of the regency. */
  | 'AGENCY'
  /** Anything else. */
  | 'OTHER'
  /** A person in office. */
  | 'PERSON'
  /** A programme or project. */
  | 'PROGRAMME'
  /** The regency as a whole. */
  | 'REGENCY'
  /** A risk to watch, such as floods. */
  | 'RISK';

/** Names a topic and says why. */
export type TopicReasonInput = {
  /** The reason, kept in its timeline. */
  reason: string;
  /** The topic. */
  topicId: string | number;
};

/** Whether new articles are matched to a topic. */
export type TopicState =
  /** Every new article is matched to it. */
  | 'ACTIVE'
  /** Out of use; its matches stay. */
  | 'ARCHIVED'
  /** Being written; matches nothing yet. */
  | 'DRAFT'
  /** Matches nothing until it is activated again. */
  | 'PAUSED';

/** A code of the second factor. */
export type TotpCodeInput = {
  /** Six digits from the app, or a recovery code where one is allowed. */
  code: string;
};

/** One page to be read with selectors that are not in force. */
export type TryReadingInput = {
  /** CSS selector of what is never part of it. */
  excludeSelector?: string | null | undefined;
  /** CSS selector of what alone is the article. */
  includeSelector?: string | null | undefined;
  /** The outlet; the page must be its own. */
  outletId: string | number;
  /** Address of one article. */
  url: string;
};

/** Names the import that is taken back. */
export type UndoClipBatchInput = {
  /** The import. */
  batchId: string | number;
};

/** What may be done with an account. */
export type UserAction =
  /** Take a role away at once. */
  | 'END_ROLE'
  /** Give a role from a day on. */
  | 'GRANT_ROLE'
  /** Let the person sign in again. */
  | 'REINSTATE'
  /** Shut the person out at once. */
  | 'SUSPEND';

/** Which people; absent fields do not narrow. */
export type UserFilter = {
  /** People of this press company. */
  companyId?: string | number | null | undefined;
  /** Who holds this role today. */
  role?: Role | null | undefined;
  /** Part of the name or the e-mail address. */
  search?: string | null | undefined;
  /** Who is in this state. */
  state?: UserState | null | undefined;
};

/** Whether a person may sign in. */
export type UserState =
  /** May sign in. */
  | 'ACTIVE'
  /** May not sign in; sessions and keys are dead. */
  | 'SUSPENDED';

/** Where a version of a statement stands. */
export type VersionState =
  /** All levels approved this very text. */
  | 'APPROVED'
  /** Being written. */
  | 'DRAFT'
  /** Waits for approvals; its text is frozen. */
  | 'IN_REVIEW'
  /** The public reads it. */
  | 'PUBLISHED'
  /** Withdrawn with a visible correction. */
  | 'RETRACTED'
  /** Returned with a comment; a new version follows. */
  | 'RETURNED'
  /** A later version took its place. */
  | 'SUPERSEDED';

/** From which side the caller comes. */
export type ViewerKind =
  /** A person of a press company, or a journalist. */
  | 'COMPANY'
  /** A program with an API key. */
  | 'KEY'
  /** A person of the office or another department. */
  | 'STAFF';

/** Who learns that an issue or a crisis exists. */
export type Visibility =
  /** Everybody who works on crises. */
  | 'OPEN'
  /** Only the persons on its access list and auditors; for others it does not exist. */
  | 'RESTRICTED';

/** Tolerates an expired paper until a day. */
export type WaiveDocumentInput = {
  /** The paper. */
  documentId: string | number;
  /** Why. */
  reason: string;
  /** Last day of the waiver. */
  untilOn: string;
};

/** What kind of text of the office is watched for. */
export type WatchedTextKind =
  /** A clarification of a hoax. */
  | 'CLARIFICATION'
  /** The text of a publication order. */
  | 'ORDER'
  /** A press release. */
  | 'RELEASE'
  /** A right of reply. */
  | 'RIGHT_OF_REPLY'
  /** A statement in a crisis. */
  | 'STATEMENT';

/** Keeps an article back. */
export type WithholdArticleInput = {
  /** The article. */
  articleId: string | number;
  /** Why. */
  reason: string;
};

/** Whether words stayed, went or came. */
export type WordChange =
  /** They came. */
  | 'ADDED'
  /** They went. */
  | 'REMOVED'
  /** They stayed. */
  | 'SAME';

/** When something has to be done. */
export type WorkGroup =
  /** The limit has passed. */
  | 'LATE'
  /** Today is the last day. */
  | 'TODAY'
  /** There is time, or no limit. */
  | 'WEEK';

/** What can wait for a person. */
export type WorkKind =
  /** Adendum menunggu tanda tangan. */
  | 'AMENDMENT_SIGN'
  /** Menunggu penetapan. */
  | 'APPLICATION_APPROVE'
  /** Menunggu verifikasi. */
  | 'APPLICATION_CHECK'
  /** Berkas untuk diperbaiki. */
  | 'APPLICATION_FIX'
  /** Keberatan. */
  | 'APPLICATION_OBJECTION'
  /** Menunggu kesepakatan harga. */
  | 'CONTRACT_AGREE'
  /** Menunggu negosiasi. */
  | 'CONTRACT_NEGOTIATE'
  /** Kontrak menunggu tanda tangan. */
  | 'CONTRACT_SIGN'
  /** Fakta menunggu kepastian. */
  | 'FACT_CONFIRM'
  /** Tunda bayar. */
  | 'INVOICE_CARRY_ON'
  /** Menunggu pemeriksaan PPTK. */
  | 'INVOICE_CHECK'
  /** Menunggu bukti potong. */
  | 'INVOICE_CLOSE'
  /** Tiga kali dikembalikan. */
  | 'INVOICE_ESCALATED'
  /** Tagihan untuk diperbaiki. */
  | 'INVOICE_FIX'
  /** Menunggu serah terima. */
  | 'INVOICE_HAND_OVER'
  /** Menunggu BAP. */
  | 'INVOICE_INSPECT'
  /** Menunggu pembayaran. */
  | 'INVOICE_PAY'
  /** Menunggu setoran. */
  | 'INVOICE_REFUND'
  /** Ditahan. */
  | 'INVOICE_RELEASE'
  /** Sengketa. */
  | 'INVOICE_RESOLVE'
  /** Menunggu SP2D. */
  | 'INVOICE_SP2D'
  /** Menunggu SPM. */
  | 'INVOICE_SPM'
  /** Menunggu SPP. */
  | 'INVOICE_SPP'
  /** Draf tagihan. */
  | 'INVOICE_SUBMIT'
  /** Isu belum ditriase. */
  | 'ISSUE_TRIAGE'
  /** Pesanan baru. */
  | 'ORDER_ACCEPT'
  /** Menunggu persetujuan. */
  | 'ORDER_APPROVE'
  /** Menunggu tanda tangan. */
  | 'ORDER_ISSUE'
  /** Menunggu tayang. */
  | 'ORDER_PUBLISH'
  /** Pesanan lewat tenggat. */
  | 'ORDER_REOPEN'
  /** Draf pesanan. */
  | 'ORDER_SUBMIT'
  /** Buku pedoman untuk ditinjau. */
  | 'PLAYBOOK_REVIEW'
  /** Siap ditagih. */
  | 'PROOF_BILL'
  /** Bukti untuk diperbaiki. */
  | 'PROOF_FIX'
  /** Bukti menunggu pemeriksaan. */
  | 'PROOF_REVIEW'
  /** Pernyataan menunggu persetujuan. */
  | 'STATEMENT_APPROVE'
  /** Pernyataan untuk diperbaiki. */
  | 'STATEMENT_FIX'
  /** Pernyataan siap terbit. */
  | 'STATEMENT_PUBLISH'
  /** Tugas krisis. */
  | 'TASK_DO';

export type NoticesPanelQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticesPanelQuery = { unreadNoticeCount: number, notices: { nodes: Array<{ id: string, title: string, body: string, link: string, readAt: string | null, at: string }> } };

export type NoticesReadAllMutationVariables = Exact<{ [key: string]: never; }>;


export type NoticesReadAllMutation = { noticesReadAll: { errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type StepUpViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type StepUpViewerQuery = { viewer: { id: string, hasTotp: boolean } | null };

export type SessionStepUpMutationVariables = Exact<{
  input: StepUpSessionInput;
}>;


export type SessionStepUpMutation = { sessionStepUp: { session: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, honorific: string | null, kind: ViewerKind, roles: Array<Role>, roleLabels: Array<string>, isReadOnly: boolean, greeting: string, company: { id: string, legalName: string } | null, navigation: Array<{ label: string, items: Array<{ key: string, label: string, path: string }> }> } | null, office: { name: string, regency: string, agency: string, mode: OfficeMode } };

export type AccountScreenQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountScreenQuery = { viewer: { id: string, name: string, email: string | null, roleLabels: Array<string>, hasTotp: boolean, mustEnrolTotp: boolean, previousSignInAt: string | null, account: { id: string, version: number, honorific: string | null, language: Language } | null, roleGrants: Array<{ id: string, label: string, fromOn: string, toOn: string | null, countsToday: boolean, workUnit: { id: string, name: string } | null }> } | null };

export type ApiKeyCreateMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type ApiKeyCreateMutation = { apiKeyCreate: { secret: string | null, apiKey: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type AccountApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountApiKeysQuery = { apiKeys: Array<{ id: string, name: string, prefix: string, scopes: Array<string>, addresses: Array<string>, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }> };

export type ApiKeyRevokeMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type ApiKeyRevokeMutation = { apiKeyRevoke: { apiKey: { id: string, revokedAt: string | null } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type OfficeBrandQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeBrandQuery = { office: { name: string, regency: string, agency: string, mode: OfficeMode, isRegistrationOpen: boolean } };

export type AccountConfirmMutationVariables = Exact<{
  input: ConfirmAccountInput;
}>;


export type AccountConfirmMutation = { accountConfirm: { message: string | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type DemoAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoAccountsQuery = { demoAccounts: Array<{ id: string, name: string, email: string, password: string, roleLabel: string, group: string, mayDo: string }> };

export type InvitationAcceptMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type InvitationAcceptMutation = { invitationAccept: { errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type PasswordChangeMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type PasswordChangeMutation = { passwordChange: { user: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ProfileEditMutationVariables = Exact<{
  input: EditProfileInput;
}>;


export type ProfileEditMutation = { profileEdit: { user: { id: string, version: number, honorific: string | null, language: Language } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type AccountRegisterMutationVariables = Exact<{
  input: RegisterAccountInput;
}>;


export type AccountRegisterMutation = { accountRegister: { message: string | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type PasswordResetRequestMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type PasswordResetRequestMutation = { passwordResetRequest: { message: string | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type PasswordResetMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type PasswordResetMutation = { passwordReset: { message: string | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type AccountSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountSessionsQuery = { sessions: Array<{ id: string, userAgent: string, address: string, createdAt: string, lastSeenAt: string, expiresAt: string, isCurrent: boolean, endedAt: string | null }> };

export type SessionEndMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type SessionEndMutation = { sessionEnd: { session: { id: string, endedAt: string | null } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type SessionsEndOthersMutationVariables = Exact<{ [key: string]: never; }>;


export type SessionsEndOthersMutation = { sessionsEndOthers: { endedCount: number | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { needsCode: boolean, retryAfterSeconds: number, viewer: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type TotpEnrolMutationVariables = Exact<{
  input: EnrolTotpInput;
}>;


export type TotpEnrolMutation = { totpEnrol: { secret: string | null, uri: string | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type TotpConfirmMutationVariables = Exact<{
  input: TotpCodeInput;
}>;


export type TotpConfirmMutation = { totpConfirm: { recoveryCodes: Array<string> | null, user: { id: string, hasTotp: boolean } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type TotpRemoveMutationVariables = Exact<{
  input: TotpCodeInput;
}>;


export type TotpRemoveMutation = { totpRemove: { user: { id: string, hasTotp: boolean } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type AuditScreenQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditScreenQuery = { events: { nodes: Array<{ id: string, name: string, at: string, actorId: string | null, actorName: string, isAutomatic: boolean, outcome: EventOutcome, reason: string | null, subjectType: string, subjectId: string, hash: string, seal: number | null, changes: Array<{ field: string, before: string | null, after: string | null, recordType: string, recordId: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditChainStatusQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditChainStatusQuery = { auditChain: { isIntact: boolean, checkedCount: number, waitingCount: number, head: string, problem: string | null, brokenSeal: number | null, brokenEventId: string | null } | null };

export type BudgetLineScreenQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type BudgetLineScreenQuery = { budgetLine: { id: string, version: number, accountCode: string, name: string, programCode: string, activityCode: string, subActivityCode: string, fiscalYear: number, ceiling: number, shifted: number, reserved: number, encumbered: number, paid: number, available: number, percentUsed: number, isOverBudget: boolean, workUnit: { id: string, name: string } | null, cashReleases: Array<{ id: string, quarter: number, amount: number, requested: number }>, entries: { totalCount: number, nodes: Array<{ id: string, at: string, kind: BudgetEntryKind, amount: number, refType: string, refId: string, refNumber: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, timeline: { nodes: Array<{ id: string, name: string, at: string, actorName: string, isAutomatic: boolean, reason: string | null }> } } | null };

export type BudgetWorkUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type BudgetWorkUnitsQuery = { workUnits: Array<{ id: string, name: string }> };

export type BudgetLineCreateMutationVariables = Exact<{
  input: CreateBudgetLineInput;
}>;


export type BudgetLineCreateMutation = { budgetLineCreate: { budgetLine: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type BudgetScreenQueryVariables = Exact<{
  filter?: BudgetLineFilter | null | undefined;
  orderBy: BudgetLineOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type BudgetScreenQuery = { budgetLines: { totalCount: number, nodes: Array<{ id: string, accountCode: string, name: string, fiscalYear: number, ceiling: number, shifted: number, reserved: number, encumbered: number, paid: number, available: number, percentUsed: number, isOverBudget: boolean, workUnit: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, workUnits: Array<{ id: string, name: string }> };

export type CashReleaseSetMutationVariables = Exact<{
  input: SetCashReleaseInput;
}>;


export type CashReleaseSetMutation = { cashReleaseSet: { budgetLine: { id: string, version: number } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type BudgetLineEditMutationVariables = Exact<{
  input: EditBudgetLineInput;
}>;


export type BudgetLineEditMutation = { budgetLineEdit: { budgetLine: { id: string, version: number, name: string, accountCode: string, programCode: string, activityCode: string, subActivityCode: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type BudgetCeilingReviseMutationVariables = Exact<{
  input: ReviseBudgetCeilingInput;
}>;


export type BudgetCeilingReviseMutation = { budgetCeilingRevise: { budgetLine: { id: string, version: number, ceiling: number, available: number } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ShiftLinesQueryVariables = Exact<{
  fiscalYear: number;
}>;


export type ShiftLinesQuery = { budgetLines: { nodes: Array<{ id: string, accountCode: string, name: string, available: number }> } };

export type BudgetShiftMutationVariables = Exact<{
  input: ShiftBudgetInput;
}>;


export type BudgetShiftMutation = { budgetShift: { fromLine: { id: string, shifted: number, available: number } | null, toLine: { id: string, shifted: number, available: number } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ContractAmendScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type ContractAmendScreenQuery = { contract: { id: string, number: string, type: ContractType, ceiling: number | null, endsOn: string, ordered: number, outlet: { id: string, name: string } | null, lines: Array<{ id: string, kind: PublicationKind, description: string, rateUnit: RateUnit, unitPrice: number, maxQuantity: number | null, evidence: { ownEstimate: number | null, rateCard: number | null, standardPrice: number | null, offer: number | null, minutes: string | null } | null }> } | null };

export type ContractAmendMutationVariables = Exact<{
  input: AmendContractInput;
}>;


export type ContractAmendMutation = { contractAmend: { contract: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ContractEditScreenQueryVariables = Exact<{
  id: string | number;
  isOld: boolean;
}>;


export type ContractEditScreenQuery = { budgetLines: { nodes: Array<{ id: string, accountCode: string, name: string, fiscalYear: number, available: number }> }, contract?: { id: string, version: number, number: string, type: ContractType, form: ContractForm, ceiling: number | null, startsOn: string, endsOn: string, priceIncludesVat: boolean, procurementMethod: ProcurementMethod, procurementPlanNumber: string | null, catalogueUrl: string | null, outlet: { id: string, name: string, company: { id: string, legalName: string } | null } | null, budgetLine: { id: string } | null, lines: Array<{ id: string, kind: PublicationKind, description: string, rateUnit: RateUnit, unitPrice: number, maxQuantity: number | null, evidence: { ownEstimate: number | null, rateCard: number | null, standardPrice: number | null, offer: number | null, minutes: string | null } | null }> } | null };

export type ContractOutletsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type ContractOutletsQuery = { outlets: { nodes: Array<{ id: string, name: string, company: { id: string, legalName: string } | null }> } };

export type ContractDraftMutationVariables = Exact<{
  input: DraftContractInput;
}>;


export type ContractDraftMutation = { contractDraft: { contract: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ContractEditMutationVariables = Exact<{
  input: EditContractInput;
}>;


export type ContractEditMutation = { contractEdit: { contract: { id: string, version: number } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ContractScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type ContractScreenQuery = { contract: { id: string, number: string, state: ContractState, type: ContractType, form: ContractForm, value: number | null, ceiling: number | null, startsOn: string, endsOn: string, elapsedPercent: number, fiscalYear: number, priceIncludesVat: boolean, procurementMethod: ProcurementMethod, procurementPlanNumber: string | null, catalogueUrl: string | null, reason: string | null, terminationGround: TerminationGround | null, terminationText: string | null, warningLetterCount: number, heardOn: string | null, allowedActions: Array<ContractAction>, company: { id: string, legalName: string } | null, outlet: { id: string, name: string, medium: Medium } | null, budgetLine: { id: string, name: string, accountCode: string, available: number } | null, createdBy: { name: string } | null, companyFile: { id: string, name: string, url: string } | null, officeFile: { id: string, name: string, url: string } | null, endorsements: Array<{ id: string, action: string, slot: string, personName: string, at: string }>, lines: Array<{ id: string, kind: PublicationKind, description: string, rateUnit: RateUnit, unitPrice: number, maxQuantity: number | null, used: number, reserved: number, available: number | null, evidence: { ownEstimate: number | null, rateCard: number | null, standardPrice: number | null, offer: number | null, minutes: string | null, isAboveLimit: boolean, exceptionReason: string | null } | null }>, controlCard: { at: string, agrees: boolean, rows: Array<{ equation: ControlEquation, total: number, done: number, rest: number, agrees: boolean }> }, amendments: Array<{ id: string, ordinal: number, state: ContractAmendmentState, reason: string, effectiveOn: string, signedAt: string | null, before: { endsOn: string, ceiling: number | null, lines: Array<{ lineId: string | null, description: string, kind: PublicationKind, rateUnit: RateUnit, unitPrice: number, maxQuantity: number | null }> }, after: { endsOn: string, ceiling: number | null, lines: Array<{ lineId: string | null, description: string, kind: PublicationKind, rateUnit: RateUnit, unitPrice: number, maxQuantity: number | null }> } }>, orders: { totalCount: number, nodes: Array<{ id: string, number: string | null, title: string, state: PublicationOrderState, unitCount: number, price: number, proofDueAt: string }> }, timeline: { nodes: Array<{ id: string, name: string, at: string, actorName: string, isAutomatic: boolean, reason: string | null }> } } | null };

export type ContractTermsFragment = { endsOn: string, ceiling: number | null, lines: Array<{ lineId: string | null, description: string, kind: PublicationKind, rateUnit: RateUnit, unitPrice: number, maxQuantity: number | null }> };

export type ContractsScreenQueryVariables = Exact<{
  filter?: ContractFilter | null | undefined;
  orderBy: ContractOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ContractsScreenQuery = { contracts: { totalCount: number, nodes: Array<{ id: string, number: string, state: ContractState, value: number | null, ordered: number, endsOn: string, outlet: { id: string, name: string, medium: Medium } | null, company: { id: string, legalName: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PortalContractScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type PortalContractScreenQuery = { contract: { id: string, number: string, state: ContractState, type: ContractType, form: ContractForm, value: number | null, ordered: number, proven: number, invoiced: number, paid: number, startsOn: string, endsOn: string, priceIncludesVat: boolean, reason: string | null, terminationGround: TerminationGround | null, allowedActions: Array<ContractAction>, outlet: { id: string, name: string } | null, companyFile: { id: string, name: string, url: string } | null, officeFile: { id: string, name: string, url: string } | null, endorsements: Array<{ id: string, action: string, personName: string, at: string }>, lines: Array<{ id: string, kind: PublicationKind, description: string, rateUnit: RateUnit, unitPrice: number, maxQuantity: number | null, used: number, reserved: number, available: number | null }>, openAmendment: { id: string, ordinal: number, reason: string, effectiveOn: string, before: { endsOn: string, ceiling: number | null, lines: Array<{ lineId: string | null, description: string, kind: PublicationKind, rateUnit: RateUnit, unitPrice: number, maxQuantity: number | null }> }, after: { endsOn: string, ceiling: number | null, lines: Array<{ lineId: string | null, description: string, kind: PublicationKind, rateUnit: RateUnit, unitPrice: number, maxQuantity: number | null }> } } | null, timeline: { nodes: Array<{ id: string, name: string, at: string, actorName: string, isAutomatic: boolean, reason: string | null }> } } | null };

export type PortalContractsScreenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PortalContractsScreenQuery = { contracts: { nodes: Array<{ id: string, number: string, state: ContractState, value: number | null, ordered: number, endsOn: string, allowedActions: Array<ContractAction>, outlet: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ContractSignMutationVariables = Exact<{
  input: SignContractInput;
}>;


export type ContractSignMutation = { contractSign: { contract: { id: string, state: ContractState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ContractAmendmentSignMutationVariables = Exact<{
  input: SignContractInput;
}>;


export type ContractAmendmentSignMutation = { contractAmendmentSign: { contract: { id: string, state: ContractState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ContractTerminateMutationVariables = Exact<{
  input: TerminateContractInput;
}>;


export type ContractTerminateMutation = { contractTerminate: { contract: { id: string, state: ContractState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ContractNegotiateMutationVariables = Exact<{
  input: ContractStepInput;
}>;


export type ContractNegotiateMutation = { contractNegotiate: { contract: { id: string, state: ContractState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ContractAgreeMutationVariables = Exact<{
  input: ContractStepInput;
}>;


export type ContractAgreeMutation = { contractAgree: { contract: { id: string, state: ContractState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ContractResumeMutationVariables = Exact<{
  input: ContractStepInput;
}>;


export type ContractResumeMutation = { contractResume: { contract: { id: string, state: ContractState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ContractCloseMutationVariables = Exact<{
  input: ContractStepInput;
}>;


export type ContractCloseMutation = { contractClose: { contract: { id: string, state: ContractState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ContractTerminationConfirmMutationVariables = Exact<{
  input: ContractStepInput;
}>;


export type ContractTerminationConfirmMutation = { contractTerminationConfirm: { contract: { id: string, state: ContractState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ContractTerminationRefuseMutationVariables = Exact<{
  input: ContractReasonInput;
}>;


export type ContractTerminationRefuseMutation = { contractTerminationRefuse: { contract: { id: string, state: ContractState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ContractAbandonMutationVariables = Exact<{
  input: ContractReasonInput;
}>;


export type ContractAbandonMutation = { contractAbandon: { contract: { id: string, state: ContractState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ContractSuspendMutationVariables = Exact<{
  input: ContractReasonInput;
}>;


export type ContractSuspendMutation = { contractSuspend: { contract: { id: string, state: ContractState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ContractPriceExceptMutationVariables = Exact<{
  input: ContractReasonInput;
}>;


export type ContractPriceExceptMutation = { contractPriceExcept: { contract: { id: string, state: ContractState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ContractAmendmentWithdrawMutationVariables = Exact<{
  input: ContractReasonInput;
}>;


export type ContractAmendmentWithdrawMutation = { contractAmendmentWithdraw: { contract: { id: string, state: ContractState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type CrisesScreenQueryVariables = Exact<{
  filter?: CrisisFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CrisesScreenQuery = { crises: { nodes: Array<{ id: string, code: string, title: string, state: CrisisState, severity: Severity, isExercise: boolean, visibility: Visibility, declaredAt: string, clockStartedAt: string, commander: { id: string, name: string } | null, taskCounts: { total: number, finished: number, overdue: number }, clocks: Array<{ id: string, kind: ClockKind, state: ClockState, dueAt: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeclareScreenQueryVariables = Exact<{
  roles: Array<Role> | Role;
}>;


export type DeclareScreenQuery = { caseChoices: { people: Array<{ id: string, name: string, roleLabels: Array<string> }> }, playbooks: { nodes: Array<{ id: string, code: string, title: string, cluster: ScctCluster, type: ScctType, typeNote: string | null, stepCount: number }> }, issues: { nodes: Array<{ id: string, code: string, title: string, level: RiskLevel, impact: number | null, isExercise: boolean }> } };

export type CrisisDeclareMutationVariables = Exact<{
  input: CrisisDeclareInput;
}>;


export type CrisisDeclareMutation = { crisisDeclare: { crisis: { id: string, code: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type TasksScreenQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TasksScreenQuery = { tasks: { nodes: Array<{ id: string, stepNo: number | null, round: number, text: string, gloss: string | null, state: TaskState, dueAt: string | null, isMandatory: boolean, isOverdue: boolean, reason: string | null, evidence: string | null, ownerRole: Role, ownerAgency: string | null, completedBy: string | null, allowedActions: Array<TaskAction>, dueRule: { type: DueKind, startOffsetMinutes: number | null, everyMinutes: number | null, times: Array<string> | null, days: Array<number> | null, event: string | null, offsetMinutes: number | null, until: string | null } | null, owner: { id: string, name: string } | null, crisis: { id: string, code: string, title: string, isExercise: boolean } | null, issue: { id: string, code: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TaskStartMutationVariables = Exact<{
  input: TaskIdInput;
}>;


export type TaskStartMutation = { taskStart: { task: { id: string, state: TaskState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type TaskFinishMutationVariables = Exact<{
  input: TaskFinishInput;
}>;


export type TaskFinishMutation = { taskFinish: { task: { id: string, state: TaskState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type TaskBlockMutationVariables = Exact<{
  input: TaskReasonInput;
}>;


export type TaskBlockMutation = { taskBlock: { task: { id: string, state: TaskState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type TaskWaiveMutationVariables = Exact<{
  input: TaskReasonInput;
}>;


export type TaskWaiveMutation = { taskWaive: { task: { id: string, state: TaskState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type PlaybooksScreenQueryVariables = Exact<{ [key: string]: never; }>;


export type PlaybooksScreenQuery = { playbooks: { nodes: Array<{ id: string, code: string, edition: number, title: string, cluster: ScctCluster, type: ScctType, stepCount: number, reviewDueAt: string, isReviewDue: boolean, isEditable: boolean }> } };

export type PlaybookScreenQueryVariables = Exact<{
  code: string | number;
}>;


export type PlaybookScreenQuery = { playbook: { id: string, version: number, code: string, edition: number, title: string, titleEn: string | null, cluster: ScctCluster, type: ScctType, typeNote: string | null, reviewEveryMonths: number, reviewDueAt: string, isReviewDue: boolean, isEditable: boolean, isCurrent: boolean, changeNote: string | null, createdAt: string, createdBy: { name: string } | null, editions: Array<{ id: string, edition: number, isCurrent: boolean, createdAt: string, changeNote: string | null, createdBy: { name: string } | null }>, steps: Array<{ no: number, text: string, gloss: string | null, ownerRole: Role, supportRoles: Array<Role>, ownerAgency: string | null, supportAgency: string | null, offsetMinutes: number | null, isMandatory: boolean, completedBy: string | null, linkedPlaybook: string | null, dueRule: { type: DueKind, startOffsetMinutes: number | null, everyMinutes: number | null, times: Array<string> | null, days: Array<number> | null, event: string | null, offsetMinutes: number | null, until: string | null } | null }> } | null };

export type PlaybookCreateMutationVariables = Exact<{
  input: PlaybookCreateInput;
}>;


export type PlaybookCreateMutation = { playbookCreate: { playbook: { id: string, code: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type PlaybookEditMutationVariables = Exact<{
  input: PlaybookEditInput;
}>;


export type PlaybookEditMutation = { playbookEdit: { playbook: { id: string, code: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type PlaybookReviewMutationVariables = Exact<{
  input: PlaybookReviewInput;
}>;


export type PlaybookReviewMutation = { playbookReview: { playbook: { id: string, reviewDueAt: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type DistributionsScreenQueryVariables = Exact<{
  filter?: DistributionFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type DistributionsScreenQuery = { distributions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: DistributionState, rankedAt: string, sentAt: string | null, isExercise: boolean, waitingReason: string | null, statementVersion: { id: string, no: number, title: string } | null, crisis: { id: string, code: string } | null, issue: { id: string, code: string } | null, outcome: { targets: number, pickedUp: number, pending: number, pullThroughPercent: number | null } }> }, statements: { nodes: Array<{ id: string, kind: StatementKind, title: string, issue: { id: string, code: string } | null, latest: { id: string, no: number, state: VersionState, distributions: { nodes: Array<{ id: string }> } } }> } };

export type DistributionScreenQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type DistributionScreenQuery = { distribution: { id: string, version: number, state: DistributionState, rankedAt: string, sentAt: string | null, maxPaid: number, isExercise: boolean, waitingReason: string | null, allowedActions: Array<DistributionAction>, statementVersion: { id: string, no: number, state: VersionState, title: string } | null, issue: { id: string, code: string, title: string } | null, crisis: { id: string, code: string, title: string } | null, rankedBy: { name: string } | null, sentBy: { name: string } | null, mandate: { id: string, number: string | null } | null, affectedDistricts: Array<{ code: string, name: string, populationThousand: number }>, prospect: { paidCount: number, freeCount: number, price: number, isMandated: boolean, mandateNumber: string | null, waitingReason: string | null, refusal: string | null } | null, diversityWarnings: Array<{ placements: number, sharePercent: number, company: { id: string, legalName: string } | null }>, lateCarriers: Array<{ firstSeenAt: string, firstPublishedAt: string, outlet: { id: string, name: string } | null }>, outcome: { targets: number, pickedUp: number, pending: number, syndications: number, pickupPercent: number | null, medianLatencyMinutes: number | null, pullThroughPercent: number | null, weightedPullThroughPercent: number | null, distorted: number }, targets: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rank: number, score: number, mode: TargetMode | null, state: TargetState | null, isLate: boolean, overrideReason: string | null, price: number, sentAt: string | null, deliveredAt: string | null, tries: number, nextTryAt: string | null, deliveryNote: string | null, address: string | null, allowedActions: Array<DistributionTargetAction>, outlet: { id: string, name: string } | null, order: { id: string, number: string | null, state: PublicationOrderState } | null, parts: Array<{ key: TargetComponentKey, value: number, weight: number, points: number }>, basis: { carried: TargetCarried, hasAsked: boolean, weight: number, quotaAvailable: number | null, quotaUsed: number | null, termElapsed: number | null, asked: number, pickedUp: number, medianHours: number | null, pullThrough: number | null, unitPrice: number | null, refusals: Array<PayRefusal>, districts: Array<{ code: string, name: string }> }, pickups: { nodes: Array<{ id: string, state: PickupState, matchScore: number, latencyMinutes: number, article: { id: string, title: string } | null }> } }> }, timeline: { nodes: Array<{ id: string, name: string, at: string, actorName: string, isAutomatic: boolean, reason: string | null }> } } | null };

export type RankDistributionMutationVariables = Exact<{
  input: RankDistributionInput;
}>;


export type RankDistributionMutation = { distributionRank: { distribution: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type SendDistributionMutationVariables = Exact<{
  input: SendDistributionInput;
}>;


export type SendDistributionMutation = { distributionSend: { distribution: { id: string, version: number, state: DistributionState, sentAt: string | null } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ChooseTargetMutationVariables = Exact<{
  input: ChooseTargetInput;
}>;


export type ChooseTargetMutation = { distributionTargetChoose: { target: { id: string, mode: TargetMode | null, overrideReason: string | null } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type SupplementDistributionMutationVariables = Exact<{
  input: SupplementDistributionInput;
}>;


export type SupplementDistributionMutation = { distributionSupplement: { target: { id: string, state: TargetState | null } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ResendTargetMutationVariables = Exact<{
  input: TargetIdInput;
}>;


export type ResendTargetMutation = { distributionTargetResend: { target: { id: string, state: TargetState | null } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ConfirmTargetMutationVariables = Exact<{
  input: TargetNoteInput;
}>;


export type ConfirmTargetMutation = { distributionTargetConfirm: { target: { id: string, state: TargetState | null } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type DeclineTargetMutationVariables = Exact<{
  input: TargetNoteInput;
}>;


export type DeclineTargetMutation = { distributionTargetDecline: { target: { id: string, state: TargetState | null } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type SetReleaseContactMutationVariables = Exact<{
  input: SetReleaseContactInput;
}>;


export type SetReleaseContactMutation = { releaseContactSet: { contact: { id: string, email: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type PickupReviewQueryVariables = Exact<{
  id: string | number;
}>;


export type PickupReviewQuery = { pickup: { id: string, state: PickupState, mode: TargetMode | null, matchScore: number, containment: number, isNamed: boolean, isCited: boolean, latencyMinutes: number, reason: string | null, allowedActions: Array<PickupAction>, article: { id: string, title: string, url: string, outlet: { name: string } | null } | null, statementVersion: { id: string, title: string, keyMessages: Array<{ id: string, text: string }> } | null, messages: Array<{ id: string }>, distortedMessages: Array<{ id: string }>, decidedBy: { name: string } | null, comparison: { statement: Array<{ text: string, shared: boolean }>, article: Array<{ text: string, shared: boolean }> } | null } | null };

export type AcceptPickupMutationVariables = Exact<{
  input: AcceptPickupInput;
}>;


export type AcceptPickupMutation = { pickupAccept: { pickup: { id: string, state: PickupState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type RejectPickupMutationVariables = Exact<{
  input: RejectPickupInput;
}>;


export type RejectPickupMutation = { pickupReject: { pickup: { id: string, state: PickupState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type PickupsScreenQueryVariables = Exact<{
  filter?: PickupFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PickupsScreenQuery = { pickups: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: PickupState, mode: TargetMode | null, matchScore: number, latencyMinutes: number, messageCount: number, createdAt: string, article: { id: string, title: string, outlet: { name: string } | null } | null, messages: Array<{ id: string }>, statementVersion: { id: string, title: string } | null }> }, pickupAccuracy: { precision: number | null, recall: number | null, sample: number } | null };

export type RepliesScreenQueryVariables = Exact<{
  filter?: ReplyFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type RepliesScreenQuery = { rightsOfReply: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string | null, kind: ReplyKind, state: ReplyState, isExercise: boolean, submittedAt: string | null, dueAt: string | null, outlet: { id: string, name: string } | null, sourceArticle: { id: string, title: string } | null, crisis: { code: string } | null, issue: { code: string } | null }> } };

export type ReplyIssuesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReplyIssuesQuery = { issues: { nodes: Array<{ id: string, code: string, title: string }> } };

export type ReplyScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type ReplyScreenQuery = { rightOfReply: { id: string, version: number, number: string | null, kind: ReplyKind, state: ReplyState, amount: number, replyText: string, requesterName: string | null, delegation: string | null, approvedAt: string | null, submittedAt: string | null, dueAt: string | null, remindedAt: string | null, copyToPressCouncilAt: string | null, acceptedAt: string | null, fulfilledAt: string | null, publishedUrl: string | null, isFoundByMonitoring: boolean, complaintAt: string | null, letterNumber: string | null, outcome: string | null, reason: string | null, handedAt: string | null, endedAt: string | null, isExercise: boolean, windowWarning: string | null, allowedActions: Array<ReplyAction>, sourceArticle: { id: string, title: string, url: string, publishedAt: string | null } | null, publishedArticle: { id: string, title: string } | null, outlet: { id: string, name: string } | null, issue: { id: string, code: string, title: string } | null, crisis: { id: string, code: string } | null, disputedFacts: Array<{ said: string, truth: string, evidence: string, file: { id: string, name: string, url: string } | null }>, createdBy: { name: string } | null, approvedBy: { name: string } | null, submittedBy: { name: string } | null, handedTo: { name: string } | null, timeline: { nodes: Array<{ id: string, name: string, at: string, actorName: string, isAutomatic: boolean, reason: string | null }> } } | null };

export type DraftReplyMutationVariables = Exact<{
  input: DraftReplyInput;
}>;


export type DraftReplyMutation = { rightOfReplyDraft: { rightOfReply: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type EditReplyMutationVariables = Exact<{
  input: EditReplyInput;
}>;


export type EditReplyMutation = { rightOfReplyEdit: { rightOfReply: { id: string, version: number, replyText: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ApproveReplyMutationVariables = Exact<{
  input: SignReplyInput;
}>;


export type ApproveReplyMutation = { rightOfReplyApprove: { rightOfReply: { id: string, state: ReplyState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type SubmitReplyMutationVariables = Exact<{
  input: SignReplyInput;
}>;


export type SubmitReplyMutation = { rightOfReplySubmit: { rightOfReply: { id: string, state: ReplyState, number: string | null } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type AcceptReplyMutationVariables = Exact<{
  input: ReplyIdInput;
}>;


export type AcceptReplyMutation = { rightOfReplyAccept: { rightOfReply: { id: string, state: ReplyState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type RejectReplyMutationVariables = Exact<{
  input: ReplyNoteInput;
}>;


export type RejectReplyMutation = { rightOfReplyReject: { rightOfReply: { id: string, state: ReplyState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type FulfilReplyMutationVariables = Exact<{
  input: FulfilReplyInput;
}>;


export type FulfilReplyMutation = { rightOfReplyFulfil: { rightOfReply: { id: string, state: ReplyState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ComplainReplyMutationVariables = Exact<{
  input: ReplyNoteInput;
}>;


export type ComplainReplyMutation = { rightOfReplyComplain: { rightOfReply: { id: string, state: ReplyState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type HandleReplyMutationVariables = Exact<{
  input: ReplyNoteInput;
}>;


export type HandleReplyMutation = { rightOfReplyHandle: { rightOfReply: { id: string, state: ReplyState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type DropReplyMutationVariables = Exact<{
  input: ReplyNoteInput;
}>;


export type DropReplyMutation = { rightOfReplyDrop: { rightOfReply: { id: string, state: ReplyState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type SettleReplyMutationVariables = Exact<{
  input: ReplyNoteInput;
}>;


export type SettleReplyMutation = { rightOfReplySettle: { rightOfReply: { id: string, state: ReplyState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type RuleReplyMutationVariables = Exact<{
  input: ReplyNoteInput;
}>;


export type RuleReplyMutation = { rightOfReplyRule: { rightOfReply: { id: string, state: ReplyState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type WithdrawReplyMutationVariables = Exact<{
  input: ReplyNoteInput;
}>;


export type WithdrawReplyMutation = { rightOfReplyWithdraw: { rightOfReply: { id: string, state: ReplyState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type RoomActivateMutationVariables = Exact<{
  input: CrisisIdInput;
}>;


export type RoomActivateMutation = { crisisActivate: { crisis: { id: string, state: CrisisState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type RoomContainMutationVariables = Exact<{
  input: CrisisIdInput;
}>;


export type RoomContainMutation = { crisisContain: { crisis: { id: string, state: CrisisState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type RoomRecoverMutationVariables = Exact<{
  input: CrisisIdInput;
}>;


export type RoomRecoverMutation = { crisisRecover: { crisis: { id: string, state: CrisisState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type RoomCloseMutationVariables = Exact<{
  input: CrisisIdInput;
}>;


export type RoomCloseMutation = { crisisClose: { crisis: { id: string, state: CrisisState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type RoomRelapseMutationVariables = Exact<{
  input: CrisisReasonInput;
}>;


export type RoomRelapseMutation = { crisisRelapse: { crisis: { id: string, state: CrisisState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type RoomNoteMutationVariables = Exact<{
  input: CrisisIdInput;
}>;


export type RoomNoteMutation = { crisisNote: { crisis: { id: string, leaderNotedAt: string | null } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type RoomRecordMutationVariables = Exact<{
  input: CrisisRecordInput;
}>;


export type RoomRecordMutation = { crisisRecord: { crisis: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type RoomSeverityMutationVariables = Exact<{
  input: CrisisSeverityInput;
}>;


export type RoomSeverityMutation = { crisisSeveritySet: { crisis: { id: string, severity: Severity } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type RoomTaskFinishMutationVariables = Exact<{
  input: TaskFinishInput;
}>;


export type RoomTaskFinishMutation = { taskFinish: { task: { id: string, state: TaskState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type CrisisRoomQueryVariables = Exact<{
  code: string | number;
}>;


export type CrisisRoomQuery = { crisis: { id: string, version: number, code: string, title: string, state: CrisisState, severity: Severity, isExercise: boolean, visibility: Visibility, clockStartedAt: string, declaredAt: string, closedAt: string | null, cadenceMinutes: number, playbookCode: string | null, reason: string, strategies: Array<ResponseStrategy>, allowedActions: Array<CrisisAction>, updateEveryMinutes: number | null, playbook: { title: string } | null, strategyAdvice: { effectiveCluster: ScctCluster, recommended: Array<ResponseStrategy> }, commander: { id: string, name: string } | null, roles: Array<{ id: string, kind: CrisisRoleKind, isCurrent: boolean, personName: string }>, clocks: Array<{ id: string, kind: ClockKind, round: number, startedAt: string, dueAt: string, metAt: string | null, breachedAt: string | null, state: ClockState, minutesTaken: number | null, now: string }>, taskCounts: { total: number, finished: number, overdue: number, openMandatory: number }, tasks: { nodes: Array<{ id: string, stepNo: number | null, text: string, dueAt: string | null, state: TaskState, isMandatory: boolean, isOverdue: boolean, ownerRoleLabel: string, ownerAgency: string | null, doneAt: string | null, reason: string | null, allowedActions: Array<TaskAction>, version: number, owner: { name: string } | null }> }, issues: Array<{ id: string, code: string, title: string, level: RiskLevel, facts: Array<{ id: string, text: string, status: FactStatus, source: string | null, decidedAt: string | null, confirmedBy: { name: string } | null, agency: { name: string } | null }>, keyMessages: Array<{ id: string, text: string }>, statements: Array<{ id: string, kind: StatementKind, title: string, latest: { id: string, no: number, state: VersionState, publishedAt: string | null, submittedAt: string | null, levels: Array<{ no: number, role: Role, approval: { personName: string, at: string } | null }> } }> }>, curve: Array<{ at: string, score: number | null, shownLevel: RiskLevel | null, articleCount: number }>, course: { totalCount: number, nodes: Array<{ id: string, name: string, at: string, actorName: string, isAutomatic: boolean, reason: string | null }> } } | null };

export type FactAddMutationVariables = Exact<{
  input: AddFactInput;
}>;


export type FactAddMutation = { factAdd: { fact: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ApprovalsScreenQueryVariables = Exact<{
  onlyMine: boolean;
}>;


export type ApprovalsScreenQuery = { waitingApprovals: Array<{ level: number, levels: number, role: Role, isMine: boolean, mode: ApprovalMode | null, since: string, waitMinutes: number, version: { id: string, no: number, title: string, author: { name: string } | null, statement: { id: string, kind: StatementKind, issue: { id: string, code: string, isExercise: boolean } | null, crisis: { id: string, code: string, severity: Severity } | null } } }> };

export type FactConfirmMutationVariables = Exact<{
  input: DecideFactInput;
}>;


export type FactConfirmMutation = { factConfirm: { fact: { id: string, version: number, status: FactStatus } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type FactRefuteMutationVariables = Exact<{
  input: DecideFactInput;
}>;


export type FactRefuteMutation = { factRefute: { fact: { id: string, version: number, status: FactStatus } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type FactReopenMutationVariables = Exact<{
  input: ReopenFactInput;
}>;


export type FactReopenMutation = { factReopen: { fact: { id: string, version: number, status: FactStatus } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type FactsScreenQueryVariables = Exact<{
  statuses?: Array<FactStatus> | FactStatus | null | undefined;
  after?: string | null | undefined;
}>;


export type FactsScreenQuery = { facts: { nodes: Array<{ id: string, version: number, text: string, status: FactStatus, source: string | null, decidedAt: string | null, createdAt: string, allowedActions: Array<FactAction> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type KeyMessageSaveMutationVariables = Exact<{
  input: SaveKeyMessageInput;
}>;


export type KeyMessageSaveMutation = { keyMessageSave: { keyMessage: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type KeyMessageRemoveMutationVariables = Exact<{
  input: KeyMessageInput;
}>;


export type KeyMessageRemoveMutation = { keyMessageRemove: { removedId: string | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type MaterialScreenQueryVariables = Exact<{
  issueId: string | number;
}>;


export type MaterialScreenQuery = { issue: { id: string, code: string, title: string, isExercise: boolean, facts: Array<{ id: string, version: number, text: string, status: FactStatus, source: string | null, decidedAt: string | null, createdAt: string, agency: { id: string, name: string } | null, confirmedBy: { name: string } | null, document: { id: string, name: string, url: string } | null }>, keyMessages: Array<{ id: string, version: number, position: number, text: string, phrases: Array<string> }> } | null, workUnits: Array<{ id: string, name: string }> };

export type StatementOpenIssuesQueryVariables = Exact<{ [key: string]: never; }>;


export type StatementOpenIssuesQuery = { issues: { nodes: Array<{ id: string, code: string, title: string, state: IssueState }> } };

export type StatementTemplatesForQueryVariables = Exact<{
  kinds?: Array<StatementKind> | StatementKind | null | undefined;
}>;


export type StatementTemplatesForQuery = { statementTemplates: { nodes: Array<{ id: string, name: string, title: string, body: string, playbookCode: string | null, reviewDueOn: string | null, blocks: { empathy: string, known: string, unknown: string, action: string, commitment: string, more: string } | null }> } };

export type StatementsScreenQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StatementsScreenQuery = { statements: { nodes: Array<{ id: string, title: string, kind: StatementKind, createdAt: string, issue: { id: string, code: string, isExercise: boolean } | null, crisis: { id: string, code: string } | null, latest: { id: string, no: number, state: VersionState, publishedAt: string | null, author: { name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TemplateSaveMutationVariables = Exact<{
  input: SaveTemplateInput;
}>;


export type TemplateSaveMutation = { statementTemplateSave: { template: { id: string, version: number } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type TemplateScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type TemplateScreenQuery = { statementTemplate: { id: string, version: number, name: string, kind: StatementKind, playbookCode: string | null, title: string, body: string, state: TemplateState, approvedAt: string | null, reviewDueOn: string | null, allowedActions: Array<StatementTemplateAction>, author: { name: string } | null, approvedBy: { name: string } | null, blocks: { empathy: string, known: string, unknown: string, action: string, commitment: string, more: string } | null } | null };

export type TemplateApproveMutationVariables = Exact<{
  input: TemplateInput;
}>;


export type TemplateApproveMutation = { statementTemplateApprove: { template: { id: string, version: number } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type TemplateReviseMutationVariables = Exact<{
  input: TemplateInput;
}>;


export type TemplateReviseMutation = { statementTemplateRevise: { template: { id: string, version: number } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type TemplateRetireMutationVariables = Exact<{
  input: TemplateInput;
}>;


export type TemplateRetireMutation = { statementTemplateRetire: { template: { id: string, version: number } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type TemplatesScreenQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TemplatesScreenQuery = { statementTemplates: { nodes: Array<{ id: string, name: string, kind: StatementKind, playbookCode: string | null, state: TemplateState, reviewDueOn: string | null, author: { name: string } | null, approvedBy: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StatementScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type StatementScreenQuery = { statement: { id: string, title: string, kind: StatementKind, issue: { id: string, code: string, title: string, isExercise: boolean } | null, crisis: { id: string, code: string, severity: Severity, isExercise: boolean } | null, template: { id: string, name: string } | null, versions: Array<{ id: string, version: number, no: number, state: VersionState, title: string, text: string, sha256: string | null, submittedAt: string | null, embargoUntil: string | null, publishedAt: string | null, returnComment: string | null, correction: string | null, retractedAt: string | null, publishedOn: Array<OfficialChannel>, allowedActions: Array<StatementAction>, author: { name: string } | null, publishedBy: { name: string } | null, levels: Array<{ no: number, role: Role, approval: { personName: string, at: string, mode: ApprovalMode, comment: string | null, hashSeen: string } | null }>, facts: Array<{ id: string, text: string, status: FactStatus, source: string | null, agency: { name: string } | null }>, keyMessages: Array<{ id: string, text: string }>, changes: Array<{ kind: WordChange, text: string }> }>, timeline: { nodes: Array<{ id: string, name: string, at: string, actorName: string, isAutomatic: boolean, reason: string | null }> } } | null };

export type StatementMaterialQueryVariables = Exact<{
  issueId: string | number;
}>;


export type StatementMaterialQuery = { issue: { id: string, code: string, title: string, isExercise: boolean, facts: Array<{ id: string, text: string, status: FactStatus, source: string | null, agency: { name: string } | null }>, keyMessages: Array<{ id: string, text: string }> } | null };

export type StatementEditQueryVariables = Exact<{
  id: string | number;
}>;


export type StatementEditQuery = { statement: { id: string, kind: StatementKind, issue: { id: string, code: string, title: string, isExercise: boolean, facts: Array<{ id: string, text: string, status: FactStatus, source: string | null, agency: { name: string } | null }>, keyMessages: Array<{ id: string, text: string }> } | null, latest: { id: string, version: number, no: number, state: VersionState, title: string, body: string, embargoUntil: string | null, allowedActions: Array<StatementAction>, blocks: { empathy: string, known: string, unknown: string, action: string, commitment: string, more: string } | null, facts: Array<{ id: string }>, keyMessages: Array<{ id: string }> } } | null };

export type StatementDraftMutationVariables = Exact<{
  input: DraftStatementInput;
}>;


export type StatementDraftMutation = { statementDraft: { version: { id: string, version: number, statement: { id: string } } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type StatementEditedMutationVariables = Exact<{
  input: EditStatementInput;
}>;


export type StatementEditedMutation = { statementEdit: { version: { id: string, version: number, statement: { id: string } } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type StatementSubmitMutationVariables = Exact<{
  input: StatementVersionInput;
}>;


export type StatementSubmitMutation = { statementSubmit: { version: { id: string, version: number, state: VersionState, statement: { id: string } } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type StatementReviseMutationVariables = Exact<{
  input: StatementVersionInput;
}>;


export type StatementReviseMutation = { statementRevise: { version: { id: string, version: number, statement: { id: string } } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type StatementApproveMutationVariables = Exact<{
  input: ApproveStatementInput;
}>;


export type StatementApproveMutation = { statementApprove: { version: { id: string, version: number, state: VersionState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type StatementReturnMutationVariables = Exact<{
  input: ReturnStatementInput;
}>;


export type StatementReturnMutation = { statementReturn: { version: { id: string, version: number, state: VersionState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type StatementPublishMutationVariables = Exact<{
  input: PublishStatementInput;
}>;


export type StatementPublishMutation = { statementPublish: { version: { id: string, version: number, state: VersionState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type StatementRetractMutationVariables = Exact<{
  input: RetractStatementInput;
}>;


export type StatementRetractMutation = { statementRetract: { version: { id: string, version: number, state: VersionState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type CarryOnDialogQueryVariables = Exact<{
  filter?: BudgetLineFilter | null | undefined;
}>;


export type CarryOnDialogQuery = { budgetLines: { nodes: Array<{ id: string, accountCode: string, name: string, fiscalYear: number, available: number }> } };

export type InvoiceAttachMutationVariables = Exact<{
  input: EditInvoiceInput;
}>;


export type InvoiceAttachMutation = { invoiceEdit: { invoice: { id: string, version: number } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoicePreviewQueryVariables = Exact<{
  proofIds: Array<string | number> | string | number;
}>;


export type InvoicePreviewQuery = { invoicePreview: { price: number, vatBase: number, vat: number, gross: number, incomeTax: number, incomeTaxKind: IncomeTaxKind, isVatCollected: boolean, isVatRegistered: boolean, transfer: number, needsStamp: boolean } | null };

export type InvoiceScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type InvoiceScreenQuery = { invoice: { id: string, version: number, fiscalYear: number, number: string | null, companyInvoiceNumber: string, state: InvoiceState, reason: string | null, returnCount: number, isEscalated: boolean, price: number, vatBase: number, vat: number, gross: number, incomeTax: number, incomeTaxKind: IncomeTaxKind, incomeTaxRate: number, isVatCollected: boolean, transfer: number, transferInWords: string, remitted: number, taxBasis: Array<string>, sppNumber: string | null, sppOn: string | null, spmNumber: string | null, spmOn: string | null, sp2dNumber: string | null, sp2dOn: string | null, inspectionNumber: string | null, handoverNumber: string | null, allowedActions: Array<InvoiceAction>, holderLabels: Array<string>, needsStamp: boolean, taxInvoiceNumber: string | null, taxInvoiceOn: string | null, submittedAt: string | null, paidAt: string | null, age: { day: number, limit: number | null, isLate: boolean, isLastDay: boolean, dueAt: string | null }, totalAge: { day: number, limit: number | null, isLate: boolean, isLastDay: boolean } | null, company: { id: string, legalName: string } | null, workUnit: { id: string } | null, budgetLine: { id: string, name: string, accountCode: string, available: number } | null, bankAccount: { id: string, bank: string, number: string | null, holderName: string } | null, payment: { id: string, bankOn: string, mechanism: PaymentMechanism, taxBillingCode: string | null, taxPaymentNumber: string | null, withholdingSlipNumber: string | null, recordedBy: { id: string, name: string } | null } | null, refunds: Array<{ id: string, amount: number, reason: string, claimedAt: string, depositSlipNumber: string | null, depositedOn: string | null }>, faults: Array<{ subject: InvoiceFaultSubject, attachment: InvoiceAttachmentKind | null, lineId: string | null, reason: string }>, checks: Array<{ rule: InvoiceRule, passed: boolean, isWarning: boolean, found: string, expected: string }>, attachments: Array<{ id: string, kind: InvoiceAttachmentKind, file: { id: string, name: string, url: string } | null }>, requiredAttachments: Array<{ kind: InvoiceAttachmentKind, label: string, isComplete: boolean, isByCompany: boolean }>, steps: Array<{ state: InvoiceState, status: string, reachedAt: string | null, holders: Array<string>, holderLabels: Array<string>, age: { day: number, limit: number | null, isLate: boolean, isLastDay: boolean, dueAt: string | null } | null, actors: Array<{ name: string, at: string }>, loops: Array<{ action: InvoiceAction, at: string, by: string, reason: string | null, endedAt: string | null }> }>, lines: Array<{ id: string, ordinal: number, description: string, quantity: number, orderedPrice: number, price: number, difference: number, outlet: { id: string, name: string } | null, order: { id: string, number: string | null, title: string } | null, proof: { id: string, title: string | null, airedAt: string | null, forward: number | null, acceptedBy: { id: string, name: string } | null } | null, contract: { id: string, number: string } | null }>, timeline: { totalCount: number, nodes: Array<{ id: string, name: string, at: string, actorName: string, isAutomatic: boolean, reason: string | null }> } } | null };

export type InvoicesScreenQueryVariables = Exact<{
  filter?: InvoiceFilter | null | undefined;
  wider?: InvoiceFilter | null | undefined;
  orderBy: InvoiceOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type InvoicesScreenQuery = { invoiceBoard: Array<{ state: InvoiceState, count: number, gross: number, lateCount: number }>, invoices: { totalCount: number, nodes: Array<{ id: string, number: string | null, companyInvoiceNumber: string, state: InvoiceState, gross: number, transfer: number, holderLabels: Array<string>, age: { day: number, limit: number | null, isLate: boolean, isLastDay: boolean, dueAt: string | null }, company: { id: string, legalName: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PortalInvoiceNewScreenQueryVariables = Exact<{
  id: string | number;
  isOld: boolean;
}>;


export type PortalInvoiceNewScreenQuery = { billableProofs: Array<{ id: string, title: string | null, price: number, airedAt: string | null, outlet: { id: string, name: string } | null, order: { id: string, number: string | null, title: string } | null }>, invoice?: { id: string, version: number, state: InvoiceState, reason: string | null, returnCount: number, companyInvoiceNumber: string, issuedOn: string, taxInvoiceNumber: string | null, taxInvoiceOn: string | null, taxInvoiceBase: number | null, taxInvoiceVat: number | null, price: number, vatBase: number, vat: number, gross: number, incomeTax: number, incomeTaxKind: IncomeTaxKind, incomeTaxRate: number, isVatCollected: boolean, transfer: number, transferInWords: string, needsStamp: boolean, faults: Array<{ subject: InvoiceFaultSubject, attachment: InvoiceAttachmentKind | null, lineId: string | null, reason: string }>, lines: Array<{ id: string, ordinal: number, description: string, quantity: number, orderedPrice: number, price: number, difference: number, proof: { id: string, title: string | null, price: number, airedAt: string | null, outlet: { id: string, name: string } | null, order: { id: string, number: string | null, title: string } | null } | null }>, attachments: Array<{ id: string, kind: InvoiceAttachmentKind, file: { id: string, name: string, url: string } | null }>, requiredAttachments: Array<{ kind: InvoiceAttachmentKind, label: string, isComplete: boolean, isByCompany: boolean }> } | null };

export type PortalInvoicesScreenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PortalInvoicesScreenQuery = { billableProofs: Array<{ id: string, price: number }>, invoices: { nodes: Array<{ id: string, number: string | null, companyInvoiceNumber: string, state: InvoiceState, transfer: number, paidAt: string | null, holderLabels: Array<string>, reason: string | null, age: { day: number, limit: number | null, isLate: boolean, isLastDay: boolean, dueAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WalkScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type WalkScreenQuery = { invoice: { id: string, number: string | null, companyInvoiceNumber: string, state: InvoiceState, gross: number, price: number, vat: number, transfer: number, submittedAt: string | null, submittedBy: { id: string, name: string } | null, cycle: { issuedAt: string, paidAt: string, seconds: number } | null, payment: { id: string, paidAt: string, bankOn: string, transfer: number, sp2dNumber: string, taxPaymentNumber: string | null, remitted: number, recordedBy: { id: string, name: string } | null, timeline: { nodes: Array<{ id: string, hash: string }> } } | null, budgetLine: { id: string, name: string, accountCode: string, ceiling: number, paid: number } | null, company: { id: string, legalName: string } | null, steps: Array<{ state: InvoiceState, actors: Array<{ name: string, at: string }> }>, timeline: { nodes: Array<{ id: string, hash: string }> }, lines: Array<{ id: string, ordinal: number, description: string, price: number, order: { id: string, number: string | null, title: string, issuedAt: string | null, createdBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, signedBy: { id: string, name: string } | null, acceptedBy: { id: string, name: string } | null, timeline: { nodes: Array<{ id: string, hash: string }> } } | null, contract: { id: string, number: string, startsOn: string, endsOn: string, signedAt: string | null, timeline: { nodes: Array<{ id: string, hash: string }> }, application: { id: string, receiptNumber: string | null, score: number | null, tier: MediaGrade | null, approvedAt: string | null, decreeNumber: string | null, approvedBy: Array<{ id: string, name: string }> } | null } | null, proof: { id: string, state: ProofState, forward: number | null, acceptedAt: string | null, snapshotHash: string | null, capturedAt: string | null, acceptedBy: { id: string, name: string } | null, uploadedBy: { id: string, name: string } | null, article: { id: string, title: string, url: string, publishedAt: string | null, liveness: ArticleLiveness, evidence: Array<{ id: string, capturedAt: string, capturedBy: string, status: number | null, sha256: string }> } | null, file: { id: string, name: string, sha256: string } | null } | null }> } | null };

export type InvoiceDraftMutationVariables = Exact<{
  input: DraftInvoiceInput;
}>;


export type InvoiceDraftMutation = { invoiceDraft: { invoice: { id: string, version: number, gross: number } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoiceEditMutationVariables = Exact<{
  input: EditInvoiceInput;
}>;


export type InvoiceEditMutation = { invoiceEdit: { invoice: { id: string, version: number, gross: number } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoiceDraftSubmitMutationVariables = Exact<{
  input: SubmitInvoiceInput;
}>;


export type InvoiceDraftSubmitMutation = { invoiceSubmit: { invoice: { id: string, state: InvoiceState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoiceSubmitMutationVariables = Exact<{
  input: SubmitInvoiceInput;
}>;


export type InvoiceSubmitMutation = { invoiceSubmit: { invoice: { id: string, state: InvoiceState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoiceCheckMutationVariables = Exact<{
  input: InvoiceIdInput;
}>;


export type InvoiceCheckMutation = { invoiceCheck: { invoice: { id: string, state: InvoiceState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoiceInspectMutationVariables = Exact<{
  input: InvoiceIdInput;
}>;


export type InvoiceInspectMutation = { invoiceInspect: { invoice: { id: string, state: InvoiceState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoiceHandOverMutationVariables = Exact<{
  input: InvoiceIdInput;
}>;


export type InvoiceHandOverMutation = { invoiceHandOver: { invoice: { id: string, state: InvoiceState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoiceIssueSppMutationVariables = Exact<{
  input: IssuePaperInput;
}>;


export type InvoiceIssueSppMutation = { invoiceIssueSpp: { invoice: { id: string, state: InvoiceState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoiceIssueSpmMutationVariables = Exact<{
  input: IssuePaperInput;
}>;


export type InvoiceIssueSpmMutation = { invoiceIssueSpm: { invoice: { id: string, state: InvoiceState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoiceRefuseSppMutationVariables = Exact<{
  input: InvoiceReasonInput;
}>;


export type InvoiceRefuseSppMutation = { invoiceRefuseSpp: { invoice: { id: string, state: InvoiceState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoiceRefuseSpmMutationVariables = Exact<{
  input: InvoiceReasonInput;
}>;


export type InvoiceRefuseSpmMutation = { invoiceRefuseSpm: { invoice: { id: string, state: InvoiceState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoiceReturnMutationVariables = Exact<{
  input: ReturnInvoiceInput;
}>;


export type InvoiceReturnMutation = { invoiceReturn: { invoice: { id: string, state: InvoiceState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoiceRejectMutationVariables = Exact<{
  input: InvoiceReasonInput;
}>;


export type InvoiceRejectMutation = { invoiceReject: { invoice: { id: string, state: InvoiceState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoiceDisputeMutationVariables = Exact<{
  input: DisputeInvoiceInput;
}>;


export type InvoiceDisputeMutation = { invoiceDispute: { invoice: { id: string, state: InvoiceState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoiceResolveMutationVariables = Exact<{
  input: InvoiceReasonInput;
}>;


export type InvoiceResolveMutation = { invoiceResolve: { invoice: { id: string, state: InvoiceState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoiceHoldMutationVariables = Exact<{
  input: InvoiceReasonInput;
}>;


export type InvoiceHoldMutation = { invoiceHold: { invoice: { id: string, state: InvoiceState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoiceReleaseMutationVariables = Exact<{
  input: InvoiceReasonInput;
}>;


export type InvoiceReleaseMutation = { invoiceRelease: { invoice: { id: string, state: InvoiceState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoiceRecordSp2dMutationVariables = Exact<{
  input: RecordSp2dInput;
}>;


export type InvoiceRecordSp2dMutation = { invoiceRecordSp2d: { invoice: { id: string, state: InvoiceState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoicePayMutationVariables = Exact<{
  input: PayInvoiceInput;
}>;


export type InvoicePayMutation = { invoicePay: { invoice: { id: string, state: InvoiceState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoiceCloseMutationVariables = Exact<{
  input: CloseInvoiceInput;
}>;


export type InvoiceCloseMutation = { invoiceClose: { invoice: { id: string, state: InvoiceState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoiceClaimBackMutationVariables = Exact<{
  input: ClaimBackInput;
}>;


export type InvoiceClaimBackMutation = { invoiceClaimBack: { invoice: { id: string, state: InvoiceState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoiceRecordRefundMutationVariables = Exact<{
  input: RecordRefundInput;
}>;


export type InvoiceRecordRefundMutation = { invoiceRecordRefund: { invoice: { id: string, state: InvoiceState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvoiceCarryOnMutationVariables = Exact<{
  input: CarryOnInvoiceInput;
}>;


export type InvoiceCarryOnMutation = { invoiceCarryOn: { invoice: { id: string, state: InvoiceState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type IssuesScreenQueryVariables = Exact<{
  filter?: IssueFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type IssuesScreenQuery = { issueCounts: Array<{ state: IssueState, count: number }>, issues: { nodes: Array<{ id: string, version: number, code: string, title: string, category: string | null, state: IssueState, stage: IssueStage, level: RiskLevel, impact: number | null, priority: IssuePriority, openedAt: string, visibility: Visibility, isExercise: boolean, allowedActions: Array<IssueAction>, owner: { id: string, name: string } | null, agency: { id: string, name: string } | null, districts: Array<{ code: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IssueScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type IssueScreenQuery = { issue: { id: string, version: number, code: string, title: string, category: string | null, state: IssueState, stage: IssueStage, level: RiskLevel, impact: number | null, priority: IssuePriority, openedAt: string, closedAt: string | null, closeReason: IssueCloseReason | null, closeNote: string | null, episodeNo: number, visibility: Visibility, isExercise: boolean, respondedAt: string | null, allowedActions: Array<IssueAction>, owner: { id: string, name: string } | null, openedBy: { id: string, name: string } | null, agency: { id: string, name: string } | null, districts: Array<{ code: string, name: string }>, alert: { id: string, state: AlertState, level: RiskLevel, openedAt: string, acknowledgedAt: string | null } | null, stories: Array<{ id: string, title: string, articleCount: number, outletCount: number }>, mergedInto: { id: string, code: string, title: string } | null, mergedFrom: Array<{ id: string, code: string, title: string }>, accessList: Array<{ id: string, name: string }>, claims: Array<{ id: string, version: number, text: string, phrases: Array<string>, confirmedCount: number, waitingCount: number }>, articles: { totalCount: number, nodes: Array<{ id: string, title: string, publishedAt: string | null, firstSeenAt: string, isPaid: boolean, outlet: { id: string, name: string } | null }> }, timeline: { nodes: Array<{ id: string, name: string, at: string, actorName: string, isAutomatic: boolean, reason: string | null }> } } | null, tasks: { nodes: Array<{ id: string, text: string, state: TaskState, dueAt: string | null, isOverdue: boolean, ownerRole: Role, owner: { id: string, name: string } | null, crisis: { id: string, code: string } | null }> } };

export type ClaimMatchesQueryVariables = Exact<{
  filter?: ClaimMatchFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimMatchesQuery = { claimMatches: { nodes: Array<{ id: string, state: ClaimMatchState, phrase: string | null, decidedAt: string | null, confirmedBy: { name: string } | null, claim: { id: string, text: string } | null, article: { id: string, title: string, publishedAt: string | null, firstSeenAt: string, outlet: { id: string, name: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CaseChoicesQueryVariables = Exact<{
  roles: Array<Role> | Role;
}>;


export type CaseChoicesQuery = { caseChoices: { people: Array<{ id: string, name: string, roleLabels: Array<string> }>, workUnits: Array<{ id: string, name: string }>, districts: Array<{ code: string, name: string }> } };

export type MergeTargetsQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type MergeTargetsQuery = { issues: { nodes: Array<{ id: string, code: string, title: string }> } };

export type IssueOpenMutationVariables = Exact<{
  input: IssueOpenInput;
}>;


export type IssueOpenMutation = { issueOpen: { issue: { id: string, code: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type IssueTriageMutationVariables = Exact<{
  input: IssueTriageInput;
}>;


export type IssueTriageMutation = { issueTriage: { issue: { id: string, version: number } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type IssueMoveMutationVariables = Exact<{
  input: IssueMoveInput;
}>;


export type IssueMoveMutation = { issueMove: { issue: { id: string, state: IssueState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type IssueCloseMutationVariables = Exact<{
  input: IssueCloseInput;
}>;


export type IssueCloseMutation = { issueClose: { issue: { id: string, state: IssueState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type IssueReopenMutationVariables = Exact<{
  input: IssueReasonInput;
}>;


export type IssueReopenMutation = { issueReopen: { issue: { id: string, state: IssueState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type IssueMergeMutationVariables = Exact<{
  input: IssueMergeInput;
}>;


export type IssueMergeMutation = { issueMerge: { issue: { id: string, state: IssueState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type IssueRestrictMutationVariables = Exact<{
  input: IssueRestrictInput;
}>;


export type IssueRestrictMutation = { issueRestrict: { issue: { id: string, visibility: Visibility } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type IssueDeclassifyMutationVariables = Exact<{
  input: IssueReasonInput;
}>;


export type IssueDeclassifyMutation = { issueDeclassify: { issue: { id: string, visibility: Visibility } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ClaimAddMutationVariables = Exact<{
  input: ClaimAddInput;
}>;


export type ClaimAddMutation = { claimAdd: { claim: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ClaimEditMutationVariables = Exact<{
  input: ClaimEditInput;
}>;


export type ClaimEditMutation = { claimEdit: { claim: { id: string, version: number } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ClaimMatchDecideMutationVariables = Exact<{
  input: ClaimMatchDecideInput;
}>;


export type ClaimMatchDecideMutation = { claimMatchDecide: { match: { id: string, state: ClaimMatchState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type IssueTaskAddMutationVariables = Exact<{
  input: TaskAddInput;
}>;


export type IssueTaskAddMutation = { taskAdd: { task: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ArticleRecheckMutationVariables = Exact<{
  input: RecheckArticleInput;
}>;


export type ArticleRecheckMutation = { articleRecheck: { article: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ArticleWithholdMutationVariables = Exact<{
  input: WithholdArticleInput;
}>;


export type ArticleWithholdMutation = { articleWithhold: { article: { id: string, status: ArticleStatus } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ArticleReleaseMutationVariables = Exact<{
  input: ReleaseArticleInput;
}>;


export type ArticleReleaseMutation = { articleRelease: { article: { id: string, status: ArticleStatus } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type BurstScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type BurstScreenQuery = { burst: { id: string, level: BurstLevel, path: BurstPath, p: number, observed: number, expected: number, outletCount: number, openedAt: string, closedAt: string | null, isUncertain: boolean, paidShare: number, silentSources: Array<string>, topic: { id: string, name: string } | null, topTerms: Array<{ term: string, count: number, expected: number }>, carriers: Array<{ id: string, name: string }>, counts: { articleCount: number, paidCount: number, ownCount: number, pickupCount: number, negativeCount: number, needsPersonCount: number }, firstArticle: { id: string, title: string, publishedAt: string | null, outlet: { id: string, name: string } | null } | null, windows: Array<{ at: string, observed: number, expected: number }>, timeline: { nodes: Array<{ id: string, name: string, at: string, actorName: string, isAutomatic: boolean, reason: string | null }> } } | null };

export type BurstsScreenQueryVariables = Exact<{
  filter?: BurstFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BurstsScreenQuery = { bursts: { nodes: Array<{ id: string, level: BurstLevel, path: BurstPath, observed: number, expected: number, outletCount: number, openedAt: string, closedAt: string | null, topic: { id: string, name: string } | null, topTerms: Array<{ term: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EvidenceCheckQueryVariables = Exact<{
  id: string | number;
}>;


export type EvidenceCheckQuery = { evidenceCheck: { isIntact: boolean, problem: string | null } | null };

export type KlipingScreenQueryVariables = Exact<{
  filter: KlipingFilter;
  days: KlipingFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type KlipingScreenQuery = { kliping: { articleCount: number, itemCount: number, outletCount: number, items: { nodes: Array<{ articleId: string, title: string, url: string, outletName: string | null, channel: ArticleChannel, at: string, extract: string, isPaid: boolean, isOwnChannel: boolean, evidenceNumber: string | null, topicName: string | null, copyCount: number, copyOutlets: Array<string>, tones: Array<{ topicId: string, topicName: string, tone: ItemTone | null, isByPerson: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, all: { topics: Array<{ itemCount: number, topic: { id: string, name: string } | null }> } | null };

export type StoryIssueOpenMutationVariables = Exact<{
  input: IssueOpenInput;
}>;


export type StoryIssueOpenMutation = { issueOpen: { issue: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type OpmlCheckMutationVariables = Exact<{
  input: OpmlInput;
}>;


export type OpmlCheckMutation = { sourcesImportCheck: { rows: Array<{ title: string, url: string, verdict: OpmlVerdict, outletName: string | null, reason: string | null }> | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type OpmlImportMutationVariables = Exact<{
  input: OpmlInput;
}>;


export type OpmlImportMutation = { sourcesImport: { rows: Array<{ title: string, url: string, verdict: OpmlVerdict, outletName: string | null, reason: string | null }> | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type OutletReadingQueryVariables = Exact<{
  outletId: string | number;
}>;


export type OutletReadingQuery = { outletReading: { id: string, version: number, includeSelector: string | null, excludeSelector: string | null, zoneMinutes: number | null, isWalled: boolean, clockOffsetHours: number, priority: OutletPriority | null, priorityUntil: string | null } | null };

export type OutletReadingChangeMutationVariables = Exact<{
  input: ChangeOutletReadingInput;
}>;


export type OutletReadingChangeMutation = { outletReadingChange: { reading: { id: string, version: number } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type PeopleDialogQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleDialogQuery = { monitoringReportReaders: Array<{ id: string, name: string, roleLabels: Array<string> }> };

export type PrintHeadQueryVariables = Exact<{ [key: string]: never; }>;


export type PrintHeadQuery = { office: { regency: string, agency: string, address: string } };

export type OutletReadingTryMutationVariables = Exact<{
  input: TryReadingInput;
}>;


export type OutletReadingTryMutation = { outletReadingTry: { trial: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ReadingTrialQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadingTrialQuery = { readingTrial: { id: string, finishedAt: string | null, outcomeText: string | null, title: string | null, author: string | null, publishedAt: string | null, text: string | null, textLength: number } | null };

export type RecipientsQueryVariables = Exact<{
  kind: MonitoringReportKind;
}>;


export type RecipientsQuery = { monitoringReportRecipients: Array<{ id: string }> };

export type RecipientsSetMutationVariables = Exact<{
  input: MonitoringReportRecipientsInput;
}>;


export type RecipientsSetMutation = { monitoringReportRecipientsSet: { recipients: Array<{ id: string }> | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ReportNoteMutationVariables = Exact<{
  input: MonitoringReportNoteInput;
}>;


export type ReportNoteMutation = { monitoringReportNote: { report: { id: string, version: number, note: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ReportScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportScreenQuery = { monitoringReport: { id: string, version: number, kind: MonitoringReportKind, fromOn: string, toOn: string, state: MonitoringReportState, number: string | null, note: string, computedAt: string, issuedAt: string | null, contentSha256: string, chainSeq: number | null, chainHead: string | null, allowedActions: Array<MonitoringReportAction>, issuedBy: { name: string } | null, content: { articleCount: number, itemCount: number, outletCount: number, readCount: number, expectedArticleCount: number, expectedItemCount: number, exceptionCount: number, sourceCount: number, healthySourceCount: number, origins: Array<{ origin: ItemOrigin, articleCount: number, itemCount: number }>, channels: Array<{ channel: ArticleChannel, articleCount: number, itemCount: number, expectedCount: number }>, topics: Array<{ topicId: string, name: string, articleCount: number, itemCount: number, expectedCount: number, paidCount: number, positiveCount: number, neutralCount: number, negativeCount: number, needsPersonCount: number }>, tones: Array<{ tone: ItemTone, articleCount: number, itemCount: number }>, stories: Array<{ storyId: string, title: string, firstOutlet: string | null, firstAt: string, articleCount: number, itemCount: number, outletCount: number, outletNames: Array<string> }>, bursts: Array<{ burstId: string, topicName: string, level: BurstLevel, openedAt: string, closedAt: string | null, observed: number, expected: number }>, watched: Array<{ watchedTextId: string, title: string, kind: WatchedTextKind, carriedCount: number, outletCount: number, medianHours: number | null }>, exceptions: Array<{ articleId: string, title: string, outletName: string | null, liveness: ArticleLiveness, isPaid: boolean, at: string }>, troubledSources: Array<{ sourceId: string, title: string, health: SourceHealth }> } } | null };

export type ReportsScreenQueryVariables = Exact<{
  filter?: MonitoringReportFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ReportsScreenQuery = { monitoringReports: { nodes: Array<{ id: string, kind: MonitoringReportKind, fromOn: string, toOn: string, state: MonitoringReportState, number: string | null, issuedAt: string | null, content: { articleCount: number, itemCount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ShareTableQueryVariables = Exact<{
  by: ShareBy;
  fromOn: string;
  toOn: string;
}>;


export type ShareTableQuery = { shareOfVoice: { articleCount: number, paidCount: number, ownCount: number, earnedCount: number, rows: Array<{ id: string | null, name: string | null, articleCount: number, paidCount: number, ownCount: number, earnedCount: number, share: number, earnedShare: number, tone: { positive: number, neutral: number, negative: number, needsPerson: number, none: number } | null }> } };

export type SourceCreateMutationVariables = Exact<{
  input: CreateSourceInput;
}>;


export type SourceCreateMutation = { sourceCreate: { source: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type SourceChangeMutationVariables = Exact<{
  input: ChangeSourceInput;
}>;


export type SourceChangeMutation = { sourceChange: { source: { id: string, version: number } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type SourceDecideMoveMutationVariables = Exact<{
  input: SourceMoveInput;
}>;


export type SourceDecideMoveMutation = { sourceDecideMove: { source: { id: string, url: string, proposedUrl: string | null, allowedActions: Array<SourceAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type SourceScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type SourceScreenQuery = { source: { id: string, version: number, title: string, url: string, kind: SourceKind, channel: ArticleChannel, state: SourceState, stateReason: string | null, health: SourceHealth, hostKey: string, linkSelector: string | null, maxIntervalMinutes: number | null, proposedUrl: string | null, isBelowHabit: boolean, silentAt: string | null, intervalSeconds: number, expectedGapSeconds: number | null, lastNewAt: string | null, lastPolledAt: string | null, lastSuccessAt: string | null, nextAt: string, lastOutcomeText: string | null, lastNote: string | null, discoveredCount: number, indexedCount: number, isTruncated: boolean, allowedActions: Array<SourceAction>, servedOutlets: Array<{ id: string, name: string }>, fetches: Array<{ id: string, at: string, outcomeText: string, status: number | null, durationMs: number, bytes: number, newCount: number, knownCount: number, note: string | null }>, days: Array<{ day: string, discoveredCount: number, indexedCount: number }>, timeline: { nodes: Array<{ id: string, name: string, at: string, actorName: string, isAutomatic: boolean, reason: string | null }> } } | null, outlets: { nodes: Array<{ id: string, name: string }> } };

export type SourceFetchNowMutationVariables = Exact<{
  input: SourceInput;
}>;


export type SourceFetchNowMutation = { sourceFetchNow: { source: { id: string, nextAt: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type SourceResumeMutationVariables = Exact<{
  input: SourceInput;
}>;


export type SourceResumeMutation = { sourceResume: { source: { id: string, state: SourceState, allowedActions: Array<SourceAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type SourcePauseMutationVariables = Exact<{
  input: SourceReasonInput;
}>;


export type SourcePauseMutation = { sourcePause: { source: { id: string, state: SourceState, stateReason: string | null, allowedActions: Array<SourceAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type SourceRetireMutationVariables = Exact<{
  input: SourceReasonInput;
}>;


export type SourceRetireMutation = { sourceRetire: { source: { id: string, state: SourceState, stateReason: string | null, allowedActions: Array<SourceAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type SourcesScreenQueryVariables = Exact<{
  filter?: SourceFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SourcesScreenQuery = { sources: { nodes: Array<{ id: string, title: string, url: string, kind: SourceKind, state: SourceState, health: SourceHealth, lastOutcomeText: string | null, lastPolledAt: string | null, lastNewAt: string | null, silentAt: string | null, expectedGapSeconds: number | null, proposedUrl: string | null, servedOutlets: Array<{ id: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, well: { totalCount: number }, silent: { totalCount: number }, failing: { totalCount: number }, wrong: { totalCount: number }, outlets: { nodes: Array<{ id: string, name: string }> } };

export type StoriesScreenQueryVariables = Exact<{
  filter?: StoryFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StoriesScreenQuery = { stories: { nodes: Array<{ id: string, title: string, state: StoryState, isPinned: boolean, firstAt: string, lastAt: string, articleCount: number, itemCount: number, outletCount: number, paidCount: number, hours: Array<{ at: string, articleCount: number }>, carriers: Array<{ outletId: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, outlets: { nodes: Array<{ id: string, name: string }> } };

export type StoryChoicesQueryVariables = Exact<{
  filter?: StoryFilter | null | undefined;
}>;


export type StoryChoicesQuery = { stories: { nodes: Array<{ id: string, title: string, articleCount: number }> } };

export type StoryScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type StoryScreenQuery = { story: { id: string, title: string, state: StoryState, isPinned: boolean, firstAt: string, lastAt: string, articleCount: number, itemCount: number, outletCount: number, paidCount: number, earnedCount: number, topTerms: Array<string>, place: string | null, allowedActions: Array<StoryAction>, mergedInto: { id: string } | null, firstArticle: { id: string, title: string, publishedAt: string | null, outlet: { id: string, name: string } | null } | null, hours: Array<{ at: string, articleCount: number, itemCount: number }>, carriers: Array<{ outletId: string, name: string, articleCount: number }>, topics: Array<{ articleCount: number, topic: { id: string, name: string } }>, proposals: Array<{ proposal: { id: string, score: number }, other: { id: string, title: string, articleCount: number } }>, items: Array<{ id: string, articleCount: number, outletCount: number, by: MemberBy, copies: Array<{ id: string, title: string, isPaid: boolean, publishedAt: string | null, outlet: { id: string, name: string } | null }> }> } | null };

export type StorySplitMutationVariables = Exact<{
  input: SplitStoryInput;
}>;


export type StorySplitMutation = { storySplit: { newStory: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type StoryMergeMutationVariables = Exact<{
  input: MergeStoryInput;
}>;


export type StoryMergeMutation = { storyMerge: { story: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type StoryMoveItemMutationVariables = Exact<{
  input: MoveStoryItemInput;
}>;


export type StoryMoveItemMutation = { storyMoveItem: { story: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type StoryRenameMutationVariables = Exact<{
  input: RenameStoryInput;
}>;


export type StoryRenameMutation = { storyRename: { story: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type StoryPinMutationVariables = Exact<{
  input: PinStoryInput;
}>;


export type StoryPinMutation = { storyPin: { story: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type StoryUndoMutationVariables = Exact<{
  input: StoryInput;
}>;


export type StoryUndoMutation = { storyUndo: { story: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type MergeProposalDecideMutationVariables = Exact<{
  input: DecideProposalInput;
}>;


export type MergeProposalDecideMutation = { mergeProposalDecide: { proposal: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ToneAgreementQueryVariables = Exact<{
  months: number;
}>;


export type ToneAgreementQuery = { toneAgreement: Array<{ month: string, matched: number, asked: number, waiting: number, count: number, agreed: number, kappa: number | null, sure: number, sureAgreed: number }> };

export type ToneItemQueryVariables = Exact<{
  id: string | number;
}>;


export type ToneItemQuery = { article: { id: string, title: string, publishedAt: string | null, firstSeenAt: string, lang: string | null, outlet: { id: string, name: string } | null, tones: Array<{ effective: Tone, machine: Tone | null, probability: number | null, model: string | null, person: Tone | null, at: string | null, by: { id: string, name: string } | null, topic: { id: string, name: string }, sentences: Array<{ text: string, isTitle: boolean, hasHit: boolean, isQuoted: boolean }>, reasons: Array<{ word: string, weight: number }> }> } | null };

export type ToneQueueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ToneQueueQuery = { toneQueue: { totalCount: number, totalCountIsExact: boolean, nodes: Array<{ id: string, tier: number, storySize: number, article: { id: string, title: string, publishedAt: string | null, firstSeenAt: string, maySetTone: boolean, outlet: { id: string, name: string } | null }, tone: { effective: Tone, machine: Tone | null, probability: number | null, person: Tone | null, topic: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type QueryCheckQueryVariables = Exact<{
  query: string;
}>;


export type QueryCheckQuery = { queryValidate: { text: string | null, errors: Array<{ code: string, message: string, offset: number, length: number, suggestion: string | null }>, warnings: Array<{ code: string, message: string, offset: number, length: number, suggestion: string | null }>, form: { excluded: Array<string>, tiers: Array<number>, districts: Array<string>, isPaid: boolean | null, groups: Array<{ scope: QueryScope, words: Array<string> }> } | null } };

export type QueryBuildQueryVariables = Exact<{
  form: QueryFormInput;
}>;


export type QueryBuildQuery = { queryBuild: { text: string | null, errors: Array<{ code: string, message: string }> } };

export type TopicSaveMutationVariables = Exact<{
  input: SaveTopicInput;
}>;


export type TopicSaveMutation = { topicSave: { topic: { id: string, version: number, query: string, queryVersion: number } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type TopicPreviewQueryVariables = Exact<{
  query: string;
  topicId?: string | number | null | undefined;
}>;


export type TopicPreviewQuery = { topicPreview: { articleCount: number, hitCount: number, countedSince: string | null, addedCount: number | null, removedCount: number | null, doubtText: string | null, errors: Array<{ code: string }>, samples: Array<{ isNew: boolean, article: { id: string, publishedAt: string | null, firstSeenAt: string, outlet: { id: string, name: string } | null }, title: Array<{ text: string, isMarked: boolean }>, snippets: Array<{ parts: Array<{ text: string, isMarked: boolean }> }> }> } };

export type TopicScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type TopicScreenQuery = { topic: { id: string, version: number, name: string, kind: TopicKind, state: TopicState, query: string, queryVersion: number, priority: number, place: string | null, ownerAgency: string | null, recentCount: number, allowedActions: Array<TopicAction>, versions: Array<{ no: number, query: string, at: string, by: { name: string } | null }>, rematch: { state: RematchState, isDryRun: boolean, fromOn: string, total: number, done: number, added: number, removed: number, kept: number, startedAt: string, endedAt: string | null } | null, timeline: { nodes: Array<{ id: string, name: string, at: string, actorName: string, isAutomatic: boolean, reason: string | null }> } } | null };

export type TopicActivateMutationVariables = Exact<{
  input: TopicInput;
}>;


export type TopicActivateMutation = { topicActivate: { topic: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type TopicPauseMutationVariables = Exact<{
  input: TopicReasonInput;
}>;


export type TopicPauseMutation = { topicPause: { topic: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type TopicArchiveMutationVariables = Exact<{
  input: TopicReasonInput;
}>;


export type TopicArchiveMutation = { topicArchive: { topic: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type TopicRematchMutationVariables = Exact<{
  input: RematchTopicInput;
}>;


export type TopicRematchMutation = { topicRematch: { topic: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type TopicsScreenQueryVariables = Exact<{
  filter?: TopicFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TopicsScreenQuery = { topics: { nodes: Array<{ id: string, name: string, kind: TopicKind, state: TopicState, query: string, priority: number, place: string | null, ownerAgency: string | null, recentCount: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, viewer: { roles: Array<Role> } | null };

export type TrendSeriesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  grain: CoverageGrain;
  fromOn: string;
  toOn: string;
}>;


export type TrendSeriesQuery = { topicSeries: Array<{ topicId: string, name: string, points: Array<{ period: string, articleCount: number, paidCount: number, earnedCount: number }> }> };

export type TrendTopicsQueryVariables = Exact<{
  fromOn: string;
  toOn: string;
}>;


export type TrendTopicsQuery = { shareOfVoice: { rows: Array<{ id: string | null, name: string | null, articleCount: number }> } };

export type ArticleScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type ArticleScreenQuery = { article: { id: string, title: string, author: string | null, url: string, canonicalUrl: string, publishedAt: string | null, firstSeenAt: string, checkedAt: string, isPaid: boolean, isPartial: boolean, paidLabel: string | null, liveness: ArticleLiveness, readOutcomeText: string, textHash: string | null, lang: string | null, channel: ArticleChannel, paragraphs: Array<string>, allowedActions: Array<ArticleAction>, maySetTone: boolean, status: ArticleStatus, entry: ArticleEntry, account: string | null, platform: SocialPlatform | null, engagement: number | null, edition: string | null, shelf: { reason: string, byName: string, at: string } | null, attachments: Array<{ name: string, mime: string, size: number, sha256: string, url: string | null }>, outlet: { id: string, name: string } | null, story: { id: string } | null, sources: Array<{ id: string, title: string }>, urls: Array<{ url: string }>, versions: Array<{ id: string, no: number, seenAt: string, title: string, textHash: string | null, text: string, changes: Array<{ kind: TextChangeKind, runs: Array<{ kind: TextChangeKind, text: string }> }> }>, evidence: Array<{ id: string, url: string, status: number | null, capturedAt: string, capturedBy: string, payloadSha256: string, recordSha256: string | null, sealNo: number | null, downloadUrl: string | null, bytes: number }>, matches: Array<{ at: string, forward: number, reverse: number, longestWords: number, watchedText: { title: string } | null }>, copies: Array<{ id: string, title: string, publishedAt: string | null, firstSeenAt: string, isPaid: boolean, outlet: { id: string, name: string } | null }>, tones: Array<{ effective: Tone, machine: Tone | null, probability: number | null, model: string | null, person: Tone | null, at: string | null, by: { id: string, name: string } | null, topic: { id: string, name: string }, hits: Array<{ isTitle: boolean, start: number, end: number }> }> } | null };

export type ToneSetMutationVariables = Exact<{
  input: SetToneInput;
}>;


export type ToneSetMutation = { toneSet: { article: { id: string, firstTone: { effective: Tone, machine: Tone | null, probability: number | null, person: Tone | null, by: { id: string, name: string } | null, topic: { id: string, name: string } } | null, tones: Array<{ effective: Tone, machine: Tone | null, probability: number | null, model: string | null, person: Tone | null, at: string | null, by: { id: string, name: string } | null, topic: { id: string, name: string } }> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ClipsScreenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ClipsScreenQuery = { articleClips: { nodes: Array<{ id: string, url: string | null, state: ClipState, outcomeText: string | null, clippedByName: string, createdAt: string, article: { id: string, title: string, channel: ArticleChannel, status: ArticleStatus, account: string | null, edition: string | null, publishedAt: string | null, outlet: { id: string, name: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ClipOutletsQueryVariables = Exact<{ [key: string]: never; }>;


export type ClipOutletsQuery = { outlets: { nodes: Array<{ id: string, name: string }> } };

export type ClipArticleMutationVariables = Exact<{
  input: ClipArticleInput;
}>;


export type ClipArticleMutation = { articleClip: { clip: { id: string, state: ClipState, article: { id: string } | null } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type FeedScreenQueryVariables = Exact<{
  filter?: FeedFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FeedScreenQuery = { feed: { nodes: Array<{ id: string, isRead: boolean, isStarred: boolean, copyCount: number, copyOutlets: Array<string>, article: { id: string, title: string, url: string, publishedAt: string | null, firstSeenAt: string, isPaid: boolean, channel: ArticleChannel, account: string | null, outlet: { id: string, name: string } | null, firstTone: { effective: Tone, machine: Tone | null, probability: number | null, person: Tone | null, topic: { id: string, name: string } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FeedHeadsQueryVariables = Exact<{
  filter?: FeedFilter | null | undefined;
}>;


export type FeedHeadsQuery = { feed: { nodes: Array<{ id: string }> } };

export type FeedUnreadQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedUnreadQuery = { unread: { count: number, topics: Array<{ count: number, topic: { id: string, name: string } }> } };

export type MarkArticlesMutationVariables = Exact<{
  input: MarkArticlesInput;
}>;


export type MarkArticlesMutation = { articlesMark: { changedIds: Array<string> | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ImportScreenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ImportScreenQuery = { clipBatches: { nodes: Array<{ id: string, kind: ClipBatchKind, name: string, state: ClipBatchState, rowCount: number, createdCount: number, updatedCount: number, duplicateCount: number, errorCount: number, enteredByName: string, createdAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BatchScreenQueryVariables = Exact<{
  id: string | number;
  verdict?: ClipVerdict | null | undefined;
  after?: number | null | undefined;
}>;


export type BatchScreenQuery = { clipBatch: { id: string, version: number, kind: ClipBatchKind, name: string, state: ClipBatchState, rowCount: number, createdCount: number, updatedCount: number, duplicateCount: number, errorCount: number, enteredByName: string, createdAt: string, undoUntil: string, undoneAt: string | null, allowedActions: Array<ClipBatchAction>, rows: Array<{ no: number, verdict: ClipVerdict, reason: string | null, title: string, externalId: string | null, articleId: string | null, article: { id: string, status: ArticleStatus } | null }> } | null };

export type ClipFileCheckMutationVariables = Exact<{
  input: ClipFileInput;
}>;


export type ClipFileCheckMutation = { clipFileCheck: { unknownColumns: Array<string> | null, rows: Array<{ no: number, verdict: ClipVerdict, reason: string | null, title: string, carrier: string, channel: ArticleChannel | null, publishedAt: string | null }> | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ClipFileImportMutationVariables = Exact<{
  input: ClipFileInput;
}>;


export type ClipFileImportMutation = { clipFileImport: { batch: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ClipBatchUndoMutationVariables = Exact<{
  input: UndoClipBatchInput;
}>;


export type ClipBatchUndoMutation = { clipBatchUndo: { batch: { id: string, state: ClipBatchState, undoneAt: string | null, allowedActions: Array<ClipBatchAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type SearchScreenQueryVariables = Exact<{
  query: string;
  filter?: ArticleSearchFilter | null | undefined;
  isFolded: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchScreenQuery = { articleSearch: { isPartial: boolean, errors: Array<{ code: string, message: string, offset: number, length: number, suggestion: string | null }>, warnings: Array<{ code: string, message: string, offset: number, length: number, suggestion: string | null }>, hits: { nodes: Array<{ copyCount: number, title: Array<{ text: string, isMarked: boolean }>, snippets: Array<{ parts: Array<{ text: string, isMarked: boolean }> }>, article: { id: string, publishedAt: string | null, firstSeenAt: string, isPaid: boolean, isPartial: boolean, channel: ArticleChannel, outlet: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type SearchCountsQueryVariables = Exact<{
  query: string;
  filter?: ArticleSearchFilter | null | undefined;
}>;


export type SearchCountsQuery = { articleSearch: { counts: { articles: number, items: number, isExact: boolean, countedSince: string | null, byOutlet: Array<{ value: string, label: string, count: number }>, byTopic: Array<{ value: string, label: string, count: number }>, byChannel: Array<{ value: string, label: string, count: number }>, byTone: Array<{ value: string, label: string, count: number }>, byMonth: Array<{ value: string, label: string, count: number }>, byDay: Array<{ value: string, label: string, count: number }> } } };

export type ReportIssueMutationVariables = Exact<{
  input: MonitoringReportInput;
}>;


export type ReportIssueMutation = { monitoringReportIssue: { report: { id: string, version: number, state: MonitoringReportState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ReportRefreshMutationVariables = Exact<{
  input: MonitoringReportInput;
}>;


export type ReportRefreshMutation = { monitoringReportRefresh: { report: { id: string, version: number } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ReportSendMutationVariables = Exact<{
  input: MonitoringReportSendInput;
}>;


export type ReportSendMutation = { monitoringReportSend: { report: { id: string, version: number } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ApplicationScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type ApplicationScreenQuery = { application: { id: string, receiptNumber: string | null, state: ApplicationState, stateSince: string, fiscalYear: number, submittedAt: string | null, returnCount: number, isAssisted: boolean, completeBy: string | null, score: number | null, tier: MediaGrade | null, decreeNumber: string | null, minutesNumber: string | null, visitOn: string | null, queuePosition: number | null, allowedActions: Array<ApplicationAction>, rejectionCode: RejectionCode | null, rejectionReason: string | null, objectionReason: string | null, objectionDecision: string | null, suspensionReason: string | null, blacklistReference: string | null, stepAge: { day: number, limit: number | null, isLate: boolean, isLastDay: boolean, dueAt: string | null } | null, submittedBy: { id: string, name: string } | null, adminVerifiers: Array<{ id: string, name: string }>, factualVerifier: { id: string, name: string } | null, scoredBy: { id: string, name: string } | null, approvedBy: Array<{ id: string, name: string }>, outlet: { id: string, name: string, medium: Medium, reachLevel: ReachLevel, domains: Array<string>, pressCouncilStatus: PressCouncilStatus, pressCouncilNumber: string | null } | null, company: { id: string, legalName: string, npwp: string | null, nib: string } | null, visitPhoto: { id: string, url: string } | null, visitReport: { editorialTeamMet: boolean, regularOutputMonths: number, originalitySample: string, latitude: number, longitude: number, note: string } | null, scoreSheet: Array<{ key: string, label: string, points: number, max: number, note: string }>, items: Array<{ id: string, key: string, number: number, label: string, isRequired: boolean, isBlocking: boolean, isEditable: boolean, result: ItemResult, reason: string | null, versionCount: number, checks: Array<{ id: string, result: ItemResult, reason: string | null, versionNumber: number, checkedByName: string, checkedAt: string }>, versions: Array<{ id: string, n: number, number: string | null, issuedOn: string | null, expiresOn: string | null, result: ItemResult, reason: string | null, providedAt: string, providedBy: { id: string, name: string } | null, file: { id: string, name: string, mime: string, size: number, url: string, sha256: string } | null }> }>, timeline: { nodes: Array<{ id: string, name: string, at: string, actorName: string, isAutomatic: boolean, reason: string | null }> } } | null };

export type ApplicationQueueQueryVariables = Exact<{
  states?: Array<ApplicationState> | ApplicationState | null | undefined;
}>;


export type ApplicationQueueQuery = { applications: { nodes: Array<{ id: string }> } };

export type ApplicationsScreenQueryVariables = Exact<{
  filter?: ApplicationFilter | null | undefined;
  orderBy: ApplicationOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ApplicationsScreenQuery = { applications: { nodes: Array<{ id: string, receiptNumber: string | null, state: ApplicationState, submittedAt: string | null, fiscalYear: number, returnCount: number, score: number | null, tier: MediaGrade | null, queuePosition: number | null, stepAge: { day: number, limit: number | null, isLate: boolean, isLastDay: boolean, dueAt: string | null } | null, outlet: { id: string, name: string, medium: Medium } | null, company: { id: string, legalName: string } | null, adminVerifiers: Array<{ id: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BankAccountAddMutationVariables = Exact<{
  input: AddBankAccountInput;
}>;


export type BankAccountAddMutation = { bankAccountAdd: { bankAccount: { id: string, state: BankAccountState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type OutletClaimMakeMutationVariables = Exact<{
  input: ClaimOutletInput;
}>;


export type OutletClaimMakeMutation = { outletClaim: { claim: { id: string, state: OutletClaimState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type CompaniesScreenQueryVariables = Exact<{
  filter?: CompanyFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CompaniesScreenQuery = { companies: { nodes: Array<{ id: string, legalName: string, legalForm: LegalForm, nib: string, isDraft: boolean, isAssisted: boolean, isBlacklisted: boolean, outlets: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BankAccountApproveMutationVariables = Exact<{
  input: BankAccountInput;
}>;


export type BankAccountApproveMutation = { bankAccountApprove: { bankAccount: { id: string, state: BankAccountState, fromOn: string | null, allowedActions: Array<BankAccountAction>, approvedBy: Array<{ id: string, name: string }> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type BankAccountRefuseMutationVariables = Exact<{
  input: RefuseBankAccountInput;
}>;


export type BankAccountRefuseMutation = { bankAccountRefuse: { bankAccount: { id: string, state: BankAccountState, refusalReason: string | null, allowedActions: Array<BankAccountAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type DocumentCheckMutationVariables = Exact<{
  input: CheckDocumentInput;
}>;


export type DocumentCheckMutation = { documentCheck: { document: { id: string, state: LegalDocumentState, checkReason: string | null, allowedActions: Array<LegalDocumentAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type DocumentWaiveMutationVariables = Exact<{
  input: WaiveDocumentInput;
}>;


export type DocumentWaiveMutation = { documentWaive: { document: { id: string, state: LegalDocumentState, waivedUntilOn: string | null, waiverReason: string | null, allowedActions: Array<LegalDocumentAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type CompanyCreateMutationVariables = Exact<{
  input: CreateCompanyInput;
}>;


export type CompanyCreateMutation = { companyCreate: { company: { id: string, legalName: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type CompanyEditMutationVariables = Exact<{
  input: EditCompanyInput;
}>;


export type CompanyEditMutation = { companyEdit: { company: { id: string, version: number, legalName: string, nib: string, npwp: string | null, phone: string | null, address: string, kblis: Array<string>, directorNames: Array<string> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type CompanyScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type CompanyScreenQuery = { company: { id: string, legalName: string, legalForm: LegalForm, nib: string, npwp: string | null, phone: string | null, address: string, directorNames: Array<string>, kblis: Array<string>, isAssisted: boolean, isDraft: boolean, isBlacklisted: boolean, blacklistReference: string | null, blacklistedUntilOn: string | null, outlets: { nodes: Array<{ id: string, name: string, medium: Medium, domains: Array<string>, application: { id: string, state: ApplicationState } | null }> }, currentDocuments: Array<{ id: string, label: string, number: string | null, state: LegalDocumentState, isBlocking: boolean, expiresOn: string | null, daysLeft: number | null, checkReason: string | null, waivedUntilOn: string | null, waiverReason: string | null, allowedActions: Array<LegalDocumentAction>, file: { id: string, url: string, name: string } | null, outlet: { id: string, name: string } | null }>, taxProfiles: Array<{ id: string, fromOn: string, toOn: string | null, hasNpwp: boolean, vatRegistered: boolean, vatNumber: string | null, pp55Number: string | null, pp55RegisteredOn: string | null, pp55LastYear: number | null, isPp55Valid: boolean }>, bankAccounts: Array<{ id: string, bank: string, number: string | null, holderName: string, state: BankAccountState, fromOn: string | null, toOn: string | null, refusalReason: string | null, allowedActions: Array<BankAccountAction>, requestedBy: { id: string, name: string } | null, approvedBy: Array<{ id: string, name: string }>, file: { id: string, url: string, name: string } | null }>, timeline: { nodes: Array<{ id: string, name: string, at: string, actorName: string, isAutomatic: boolean, reason: string | null }> } } | null };

export type ItemCheckNoteMutationVariables = Exact<{
  input: CheckItemInput;
}>;


export type ItemCheckNoteMutation = { itemCheck: { item: { id: string, result: ItemResult, reason: string | null, checks: Array<{ id: string, result: ItemResult, reason: string | null, versionNumber: number, checkedByName: string, checkedAt: string }> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ItemProvideMutationVariables = Exact<{
  input: ProvideItemInput;
}>;


export type ItemProvideMutation = { itemProvide: { item: { id: string, result: ItemResult, reason: string | null, versionCount: number, isEditable: boolean, versions: Array<{ id: string, n: number, number: string | null, issuedOn: string | null, expiresOn: string | null, result: ItemResult, reason: string | null, providedAt: string, providedBy: { id: string, name: string } | null, file: { id: string, name: string, mime: string, size: number, url: string, sha256: string } | null }> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type OutletTakeOverMutationVariables = Exact<{
  input: TakeOverOutletInput;
}>;


export type OutletTakeOverMutation = { outletTakeOver: { outlet: { id: string, isOnlyMonitored: boolean, company: { id: string, legalName: string } | null } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type OutletRefuseClaimMutationVariables = Exact<{
  input: RefuseClaimInput;
}>;


export type OutletRefuseClaimMutation = { outletRefuseClaim: { claim: { id: string, state: OutletClaimState, refusalReason: string | null } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type OutletDistrictsQueryVariables = Exact<{ [key: string]: never; }>;


export type OutletDistrictsQuery = { outlets: { nodes: Array<{ id: string, districts: Array<string>, districtNames: Array<string> }> } };

export type OutletCreateMutationVariables = Exact<{
  input: CreateOutletInput;
}>;


export type OutletCreateMutation = { outletCreate: { outlet: { id: string, name: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type OutletEditMutationVariables = Exact<{
  input: EditOutletInput;
}>;


export type OutletEditMutation = { outletEdit: { outlet: { id: string, version: number, name: string, medium: Medium, reachLevel: ReachLevel, domains: Array<string>, districts: Array<string>, districtNames: Array<string>, handles: Array<string>, editorInChief: string | null } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type OutletNewsQueryVariables = Exact<{
  outletId: string | number;
}>;


export type OutletNewsQuery = { articles: { nodes: Array<{ id: string, title: string, publishedAt: string | null, firstSeenAt: string, isPaid: boolean }> } };

export type OutletScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type OutletScreenQuery = { outlet: { id: string, version: number, name: string, medium: Medium, reachLevel: ReachLevel, domains: Array<string>, handles: Array<string>, districts: Array<string>, districtNames: Array<string>, editorInChief: string | null, cluster: string | null, circulation: number | null, paidCirculation: number | null, broadcastReach: string | null, uniqueVisitors: number | null, pageViews: number | null, audienceTool: string | null, audiencePeriod: string | null, audienceExportedBy: string | null, isDraft: boolean, isOnlyMonitored: boolean, isPartner: boolean, grade: MediaGrade | null, pressCouncilStatus: PressCouncilStatus, pressCouncilNumber: string | null, pressCouncilCheckedOn: string | null, pressCouncilRecheckOn: string | null, pressCouncilFile: { id: string, url: string, name: string } | null, company: { id: string, legalName: string } | null, application: { id: string, state: ApplicationState, fiscalYear: number, score: number | null, tier: MediaGrade | null, receiptNumber: string | null, stepAge: { day: number, limit: number | null, isLate: boolean, isLastDay: boolean, dueAt: string | null } | null } | null, claims: Array<{ id: string, host: string, note: string, state: OutletClaimState, createdAt: string, refusalReason: string | null, company: { id: string, legalName: string } | null, requestedBy: { id: string, name: string } | null }>, journalists: Array<{ id: string, name: string, competencyLevel: CompetencyLevel, competencyNumber: string | null, competencyExpiresOn: string | null, leftOn: string | null }>, currentDocuments: Array<{ id: string, label: string, number: string | null, state: LegalDocumentState, isBlocking: boolean, expiresOn: string | null, daysLeft: number | null, checkReason: string | null, waivedUntilOn: string | null, waiverReason: string | null, allowedActions: Array<LegalDocumentAction>, file: { id: string, url: string, name: string } | null }>, timeline: { nodes: Array<{ id: string, name: string, at: string, actorName: string, isAutomatic: boolean, reason: string | null }> } } | null };

export type OutletWorkQueryVariables = Exact<{
  id: string | number;
}>;


export type OutletWorkQuery = { outlet: { id: string, contracts: { nodes: Array<{ id: string, number: string, state: ContractState, value: number | null, startsOn: string, endsOn: string }> }, orders: { nodes: Array<{ id: string, number: string | null, title: string, state: PublicationOrderState, price: number, windowFrom: string }> } } | null };

export type OutletsScreenQueryVariables = Exact<{
  filter?: OutletFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OutletsScreenQuery = { outlets: { nodes: Array<{ id: string, name: string, medium: Medium, reachLevel: ReachLevel, domains: Array<string>, districts: Array<string>, districtNames: Array<string>, isOnlyMonitored: boolean, isDraft: boolean, grade: MediaGrade | null, company: { id: string, legalName: string } | null, application: { id: string, state: ApplicationState } | null, currentDocuments: Array<{ id: string, label: string, daysLeft: number | null, state: LegalDocumentState }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PortalApplicationScreenQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalApplicationScreenQuery = { viewer: { id: string } | null, openRegistrationPeriod: { id: string, fiscalYear: number, opensOn: string, closesOn: string, legalBasis: string } | null, companies: { nodes: Array<{ id: string, version: number, legalName: string, legalForm: LegalForm, nib: string, npwp: string | null, phone: string | null, address: string, kblis: Array<string>, outlets: { nodes: Array<{ id: string, version: number, name: string, medium: Medium, reachLevel: ReachLevel, domains: Array<string>, districts: Array<string>, handles: Array<string>, editorInChief: string | null }> } }> }, applications: { nodes: Array<{ id: string, receiptNumber: string | null, state: ApplicationState, fiscalYear: number, submittedAt: string | null, completeBy: string | null, visitOn: string | null, queuePosition: number | null, tier: MediaGrade | null, decreeNumber: string | null, allowedActions: Array<ApplicationAction>, rejectionCode: RejectionCode | null, rejectionReason: string | null, objectionReason: string | null, objectionDecision: string | null, suspensionReason: string | null, stepAge: { day: number, limit: number | null, isLate: boolean, isLastDay: boolean, dueAt: string | null } | null, outlet: { id: string } | null, items: Array<{ id: string, key: string, number: number, label: string, isRequired: boolean, isEditable: boolean, result: ItemResult, reason: string | null, versionCount: number, versions: Array<{ id: string, n: number, number: string | null, issuedOn: string | null, expiresOn: string | null, result: ItemResult, reason: string | null, file: { id: string, name: string, url: string } | null }> }> }> } };

export type PortalDocumentsScreenQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalDocumentsScreenQuery = { companies: { nodes: Array<{ id: string, legalName: string, currentDocuments: Array<{ id: string, kind: string, label: string, number: string | null, state: LegalDocumentState, isBlocking: boolean, expiresOn: string | null, daysLeft: number | null, checkReason: string | null, waivedUntilOn: string | null, file: { id: string, url: string, name: string } | null, outlet: { id: string, name: string } | null, previous: { id: string } | null }>, bankAccounts: Array<{ id: string, bank: string, number: string | null, holderName: string, state: BankAccountState, fromOn: string | null, toOn: string | null, refusalReason: string | null, allowedActions: Array<BankAccountAction>, requestedBy: { id: string, name: string } | null, approvedBy: Array<{ id: string, name: string }>, file: { id: string, url: string, name: string } | null }>, taxProfiles: Array<{ id: string, fromOn: string, toOn: string | null, hasNpwp: boolean, vatRegistered: boolean, vatNumber: string | null, pp55Number: string | null, pp55RegisteredOn: string | null, pp55LastYear: number | null, isPp55Valid: boolean }> }> } };

export type ApplicationOpenMutationVariables = Exact<{
  input: OpenApplicationInput;
}>;


export type ApplicationOpenMutation = { applicationOpen: { application: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type DocumentRenewMutationVariables = Exact<{
  input: RenewDocumentInput;
}>;


export type DocumentRenewMutation = { documentRenew: { document: { id: string, state: LegalDocumentState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ApplicationScoreMutationVariables = Exact<{
  input: ScoreApplicationInput;
}>;


export type ApplicationScoreMutation = { applicationScore: { application: { id: string, state: ApplicationState, score: number | null, tier: MediaGrade | null, allowedActions: Array<ApplicationAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type TaxProfileAddMutationVariables = Exact<{
  input: AddTaxProfileInput;
}>;


export type TaxProfileAddMutation = { taxProfileAdd: { taxProfile: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ApplicationPassFactualMutationVariables = Exact<{
  input: PassFactualInput;
}>;


export type ApplicationPassFactualMutation = { applicationPassFactual: { application: { id: string, state: ApplicationState, allowedActions: Array<ApplicationAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ApplicationSubmitMutationVariables = Exact<{
  input: ApplicationInput;
}>;


export type ApplicationSubmitMutation = { applicationSubmit: { application: { id: string, state: ApplicationState, allowedActions: Array<ApplicationAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ApplicationResubmitMutationVariables = Exact<{
  input: ApplicationInput;
}>;


export type ApplicationResubmitMutation = { applicationResubmit: { application: { id: string, state: ApplicationState, allowedActions: Array<ApplicationAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ApplicationPassAdminMutationVariables = Exact<{
  input: ApplicationInput;
}>;


export type ApplicationPassAdminMutation = { applicationPassAdmin: { application: { id: string, state: ApplicationState, allowedActions: Array<ApplicationAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ApplicationReturnMutationVariables = Exact<{
  input: ReturnApplicationInput;
}>;


export type ApplicationReturnMutation = { applicationReturn: { application: { id: string, state: ApplicationState, allowedActions: Array<ApplicationAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ApplicationRejectMutationVariables = Exact<{
  input: RejectApplicationInput;
}>;


export type ApplicationRejectMutation = { applicationReject: { application: { id: string, state: ApplicationState, allowedActions: Array<ApplicationAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ApplicationObjectMutationVariables = Exact<{
  input: ApplicationReasonInput;
}>;


export type ApplicationObjectMutation = { applicationObject: { application: { id: string, state: ApplicationState, allowedActions: Array<ApplicationAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ApplicationDecideObjectionMutationVariables = Exact<{
  input: DecideObjectionInput;
}>;


export type ApplicationDecideObjectionMutation = { applicationDecideObjection: { application: { id: string, state: ApplicationState, allowedActions: Array<ApplicationAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ApplicationStartVisitMutationVariables = Exact<{
  input: StartVisitInput;
}>;


export type ApplicationStartVisitMutation = { applicationStartVisit: { application: { id: string, state: ApplicationState, visitOn: string | null, allowedActions: Array<ApplicationAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ApplicationApproveMutationVariables = Exact<{
  input: ApproveApplicationInput;
}>;


export type ApplicationApproveMutation = { applicationApprove: { application: { id: string, state: ApplicationState, allowedActions: Array<ApplicationAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ApplicationSuspendMutationVariables = Exact<{
  input: ApplicationReasonInput;
}>;


export type ApplicationSuspendMutation = { applicationSuspend: { application: { id: string, state: ApplicationState, allowedActions: Array<ApplicationAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ApplicationReinstateMutationVariables = Exact<{
  input: ApplicationReasonInput;
}>;


export type ApplicationReinstateMutation = { applicationReinstate: { application: { id: string, state: ApplicationState, allowedActions: Array<ApplicationAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ApplicationBlacklistMutationVariables = Exact<{
  input: BlacklistApplicationInput;
}>;


export type ApplicationBlacklistMutation = { applicationBlacklist: { application: { id: string, state: ApplicationState, allowedActions: Array<ApplicationAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ScoreTemplateQueryVariables = Exact<{ [key: string]: never; }>;


export type ScoreTemplateQuery = { applications: { nodes: Array<{ id: string, scoreSheet: Array<{ key: string, label: string, max: number }> }> } };

export type RoleGrantMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type RoleGrantMutation = { roleGrant: { user: { id: string, version: number } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type InvitationListQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationListQuery = { invitations: { nodes: Array<{ id: string, name: string, email: string, roleLabel: string, createdAt: string, expiresAt: string, acceptedAt: string | null, invitedBy: { id: string, name: string } | null }> } };

export type PeopleUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleUnitsQuery = { workUnits: Array<{ id: string, name: string }> };

export type UserInviteMutationVariables = Exact<{
  input: InviteUserInput;
}>;


export type UserInviteMutation = { userInvite: { invitation: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type RoleEndMutationVariables = Exact<{
  input: EndRoleInput;
}>;


export type RoleEndMutation = { roleEnd: { user: { id: string, version: number } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type SettingsScreenQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsScreenQuery = { office: { name: string, regency: string, agency: string, address: string, city: string, timeZone: string, mode: OfficeMode, today: string, isRegistrationOpen: boolean }, workUnits: Array<{ id: string, code: string, name: string }>, limits: { bodyBytes: number, fileBytes: number, pageRows: number, cost: number, depth: number, rootMutations: number } };

export type UserScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type UserScreenQuery = { user: { id: string, version: number, name: string, email: string, state: UserState, honorific: string | null, hasTotp: boolean, isDemo: boolean, lastSignInAt: string | null, createdAt: string, allowedActions: Array<UserAction>, workUnit: { id: string, name: string } | null, roleGrants: Array<{ id: string, label: string, role: Role, acting: ActingKind | null, fromOn: string, toOn: string | null, countsToday: boolean, workUnit: { id: string, name: string } | null, grantedBy: { id: string, name: string } | null }>, timeline: { nodes: Array<{ id: string, name: string, at: string, actorName: string, isAutomatic: boolean, reason: string | null }> } } | null };

export type UserSuspendMutationVariables = Exact<{
  input: SuspendUserInput;
}>;


export type UserSuspendMutation = { userSuspend: { user: { id: string, state: UserState, allowedActions: Array<UserAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type UserReinstateMutationVariables = Exact<{
  input: ReinstateUserInput;
}>;


export type UserReinstateMutation = { userReinstate: { user: { id: string, state: UserState, allowedActions: Array<UserAction> } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type UsersScreenQueryVariables = Exact<{
  filter?: UserFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type UsersScreenQuery = { users: { totalCount: number, nodes: Array<{ id: string, name: string, email: string, state: UserState, hasTotp: boolean, lastSignInAt: string | null, workUnit: { id: string, name: string } | null, roleGrants: Array<{ id: string, label: string, countsToday: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DraftMandateMutationVariables = Exact<{
  input: DraftMandateInput;
}>;


export type DraftMandateMutation = { mandateDraft: { mandate: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type MandatesScreenQueryVariables = Exact<{ [key: string]: never; }>;


export type MandatesScreenQuery = { placementMandates: { nodes: Array<{ id: string, number: string | null, state: PlacementMandateState, isInForce: boolean, fromOn: string, untilOn: string, ceilingPerCrisis: number, maxUnitsPerSend: number, legalBasis: string, signedAt: string | null, revokedAt: string | null, reason: string | null, commitmentSignerName: string | null, technicalSignerName: string | null, allowedActions: Array<PlacementMandateAction>, createdBy: { name: string } | null, revokedBy: { name: string } | null, spendings: Array<{ id: string, caseCode: string, spent: number }>, orders: { nodes: Array<{ id: string, number: string | null, title: string, state: PublicationOrderState, price: number, outlet: { name: string } | null, createdBy: { name: string } | null }> } }> } };

export type SignMandateMutationVariables = Exact<{
  input: MandateIdInput;
}>;


export type SignMandateMutation = { mandateSign: { mandate: { id: string, state: PlacementMandateState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type RevokeMandateMutationVariables = Exact<{
  input: MandateReasonInput;
}>;


export type RevokeMandateMutation = { mandateRevoke: { mandate: { id: string, state: PlacementMandateState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type DiscardMandateMutationVariables = Exact<{
  input: MandateIdInput;
}>;


export type DiscardMandateMutation = { mandateDiscard: { mandate: { id: string, state: PlacementMandateState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type OrderEditScreenQueryVariables = Exact<{
  id: string | number;
  isOld: boolean;
}>;


export type OrderEditScreenQuery = { contracts: { nodes: Array<{ id: string, number: string, outlet: { id: string, name: string } | null, lines: Array<{ id: string, kind: PublicationKind, description: string, unitPrice: number, available: number | null }> }> }, order?: { id: string, version: number, title: string, brief: string | null, windowFrom: string, windowTo: string, rotationReason: RotationReason | null, contract: { id: string } | null, lines: Array<{ id: string, quantity: number, orderedText: string | null, placement: string | null, contractLine: { id: string } | null }> } | null };

export type OrderDraftMutationVariables = Exact<{
  input: DraftOrderInput;
}>;


export type OrderDraftMutation = { orderDraft: { order: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type OrderEditMutationVariables = Exact<{
  input: EditOrderInput;
}>;


export type OrderEditMutation = { orderEdit: { order: { id: string, version: number } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type OrderScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type OrderScreenQuery = { order: { id: string, number: string | null, title: string, state: PublicationOrderState, brief: string | null, price: number, gross: number, reservedGross: number, unitCount: number, provenUnits: number, windowFrom: string, windowTo: string, proofDueAt: string, answerDueAt: string | null, issuedAt: string | null, reason: string | null, rotationReason: RotationReason | null, allowedActions: Array<PublicationOrderAction>, mode: PublicationOrderMode, rotation: { sharePercent: number, isAboveCap: boolean, capPercent: number, outletOrdered: number } | null, age: { day: number, limit: number | null, isLate: boolean, isLastDay: boolean, dueAt: string | null }, contract: { id: string, number: string } | null, outlet: { id: string, name: string } | null, company: { id: string, legalName: string } | null, budgetLine: { id: string, name: string, accountCode: string, available: number } | null, origin: { code: string, title: string, distributionId: string | null, crisisId: string | null } | null, mandate: { id: string, number: string | null } | null, createdBy: { name: string } | null, approvedBy: { name: string } | null, signedBy: { name: string } | null, acceptedBy: { name: string } | null, lines: Array<{ id: string, title: string, kind: PublicationKind, placement: string | null, quantity: number, provenQuantity: number, cancelledQuantity: number, unitPrice: number, liveUntilOn: string | null, isLabelRequired: boolean, orderedText: string | null }>, proofs: { nodes: Array<{ id: string, state: ProofState, title: string | null, url: string | null, airedAt: string | null, forward: number | null, age: { day: number, limit: number | null, isLate: boolean, isLastDay: boolean } }> }, timeline: { nodes: Array<{ id: string, name: string, at: string, actorName: string, isAutomatic: boolean, reason: string | null }> } } | null };

export type OrdersScreenQueryVariables = Exact<{
  filter?: OrderFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OrdersScreenQuery = { orders: { nodes: Array<{ id: string, number: string | null, title: string, state: PublicationOrderState, price: number, unitCount: number, provenUnits: number, proofDueAt: string, age: { day: number, limit: number | null, isLate: boolean, isLastDay: boolean, dueAt: string | null }, outlet: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PortalOrderScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type PortalOrderScreenQuery = { order: { id: string, number: string | null, title: string, state: PublicationOrderState, brief: string | null, price: number, gross: number, windowFrom: string, windowTo: string, proofDueAt: string, answerDueAt: string | null, allowedActions: Array<PublicationOrderAction>, outlet: { name: string, medium: Medium } | null, lines: Array<{ id: string, title: string, kind: PublicationKind, quantity: number, provenQuantity: number, cancelledQuantity: number, unitPrice: number, orderedText: string | null, isLabelRequired: boolean }>, proofs: { nodes: Array<{ id: string, state: ProofState, title: string | null, url: string | null, forward: number | null, reason: ProofReason | null, reasonNote: string | null }> }, timeline: { nodes: Array<{ id: string, name: string, at: string, actorName: string, isAutomatic: boolean, reason: string | null }> } } | null };

export type PortalOrdersScreenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PortalOrdersScreenQuery = { orders: { nodes: Array<{ id: string, number: string | null, title: string, state: PublicationOrderState, price: number, unitCount: number, provenUnits: number, proofDueAt: string, answerDueAt: string | null, allowedActions: Array<PublicationOrderAction>, outlet: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProofReuploadMutationVariables = Exact<{
  input: ReuploadProofInput;
}>;


export type ProofReuploadMutation = { proofReupload: { proof: { id: string, state: ProofState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ProofAskReviewMutationVariables = Exact<{
  input: ProofNoteInput;
}>;


export type ProofAskReviewMutation = { proofAskReview: { proof: { id: string, state: ProofState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ProofAcceptMutationVariables = Exact<{
  input: ProofIdInput;
}>;


export type ProofAcceptMutation = { proofAccept: { proof: { id: string, state: ProofState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ProofReturnMutationVariables = Exact<{
  input: ProofReasonInput;
}>;


export type ProofReturnMutation = { proofReturn: { proof: { id: string, state: ProofState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ProofRejectMutationVariables = Exact<{
  input: ProofReasonInput;
}>;


export type ProofRejectMutation = { proofReject: { proof: { id: string, state: ProofState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ProofRevokeMutationVariables = Exact<{
  input: RevokeProofInput;
}>;


export type ProofRevokeMutation = { proofRevoke: { proof: { id: string, state: ProofState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ProofScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type ProofScreenQuery = { proof: { id: string, state: ProofState, title: string | null, url: string | null, airedAt: string | null, quantity: number, note: string | null, reason: ProofReason | null, reasonNote: string | null, forward: number | null, reverse: number | null, likelihood: ProofLikelihood | null, capturedAt: string | null, snapshotHash: string | null, allowedActions: Array<ProofAction>, fixDueAt: string | null, acceptedAt: string | null, uploadedBy: { name: string } | null, acceptedBy: { name: string } | null, order: { id: string, number: string | null, title: string } | null, orderLine: { id: string, title: string, placement: string | null } | null, outlet: { id: string, name: string } | null, article: { id: string } | null, file: { id: string, name: string, url: string, mime: string } | null, invoice: { id: string, number: string | null } | null, checks: Array<{ key: ProofCheckKey, passed: boolean, found: string, expected: string }>, comparison: { forward: number, reverse: number, longestWordCount: number, ordered: Array<{ text: string, shared: boolean }>, captured: Array<{ text: string, shared: boolean }> } | null, evidence: { url: string, status: number | null, capturedAt: string, sha256: string } | null, formerVersions: Array<{ url: string | null, capturedAt: string | null, snapshotHash: string | null, reason: ProofReason | null, reasonNote: string | null }>, proofQueue: { place: number | null, waitingCount: number, previousId: string | null, nextId: string | null }, timeline: { nodes: Array<{ id: string, name: string, at: string, actorName: string, isAutomatic: boolean, reason: string | null }> } } | null };

export type ProofSubmitMutationVariables = Exact<{
  input: SubmitProofInput;
}>;


export type ProofSubmitMutation = { proofSubmit: { proof: { id: string, state: ProofState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type ProofsScreenQueryVariables = Exact<{
  filter?: ProofFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProofsScreenQuery = { proofs: { nodes: Array<{ id: string, state: ProofState, title: string | null, url: string | null, airedAt: string | null, forward: number | null, age: { day: number, limit: number | null, isLate: boolean, isLastDay: boolean, dueAt: string | null }, outlet: { name: string } | null, order: { number: string | null, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrderSubmitMutationVariables = Exact<{
  input: OrderIdInput;
}>;


export type OrderSubmitMutation = { orderSubmit: { order: { id: string, state: PublicationOrderState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type OrderApproveMutationVariables = Exact<{
  input: OrderIdInput;
}>;


export type OrderApproveMutation = { orderApprove: { order: { id: string, state: PublicationOrderState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type OrderIssueMutationVariables = Exact<{
  input: OrderIdInput;
}>;


export type OrderIssueMutation = { orderIssue: { order: { id: string, state: PublicationOrderState, number: string | null } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type OrderAcceptMutationVariables = Exact<{
  input: OrderIdInput;
}>;


export type OrderAcceptMutation = { orderAccept: { order: { id: string, state: PublicationOrderState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type OrderDeclineMutationVariables = Exact<{
  input: OrderReasonInput;
}>;


export type OrderDeclineMutation = { orderDecline: { order: { id: string, state: PublicationOrderState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type OrderReturnMutationVariables = Exact<{
  input: OrderReasonInput;
}>;


export type OrderReturnMutation = { orderReturn: { order: { id: string, state: PublicationOrderState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type OrderCancelMutationVariables = Exact<{
  input: OrderReasonInput;
}>;


export type OrderCancelMutation = { orderCancel: { order: { id: string, state: PublicationOrderState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type OrderReopenMutationVariables = Exact<{
  input: ReopenOrderInput;
}>;


export type OrderReopenMutation = { orderReopen: { order: { id: string, state: PublicationOrderState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type PortalHomeScreenQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalHomeScreenQuery = { myWork: { items: Array<{ key: string, kind: WorkKind, title: string, subtitle: string, amount: number | null, path: string, group: WorkGroup, action: string, age: { day: number, limit: number | null, isLate: boolean, isLastDay: boolean, dueAt: string | null } | null }> }, invoices: { totalCount: number, nodes: Array<{ id: string, number: string | null, companyInvoiceNumber: string, state: InvoiceState, transfer: number, paidAt: string | null, holderLabels: Array<string>, age: { day: number, limit: number | null, isLate: boolean, isLastDay: boolean, dueAt: string | null }, steps: Array<{ state: InvoiceState, status: string, reachedAt: string | null, age: { day: number, limit: number | null, isLate: boolean, isLastDay: boolean, dueAt: string | null } | null, loops: Array<{ endedAt: string | null }> }> }> }, orders: { nodes: Array<{ id: string, number: string | null, title: string, price: number, unitCount: number, answerDueAt: string | null, allowedActions: Array<PublicationOrderAction>, outlet: { id: string, name: string } | null }> } };

export type PortalHomeAcceptMutationVariables = Exact<{
  input: OrderIdInput;
}>;


export type PortalHomeAcceptMutation = { orderAccept: { order: { id: string, state: PublicationOrderState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type PortalHomeDeclineMutationVariables = Exact<{
  input: OrderReasonInput;
}>;


export type PortalHomeDeclineMutation = { orderDecline: { order: { id: string, state: PublicationOrderState } | null, errors: Array<{ code: ErrorCode, message: string, field: Array<string> }> } };

export type WorkBudgetQueryVariables = Exact<{
  year: number;
}>;


export type WorkBudgetQuery = { budgetLines: { nodes: Array<{ id: string, accountCode: string, name: string, ceiling: number, shifted: number, reserved: number, encumbered: number, paid: number, percentUsed: number, isOverBudget: boolean }> } };

export type WorkContractsQueryVariables = Exact<{
  endingBefore: string;
}>;


export type WorkContractsQuery = { contracts: { totalCount: number, nodes: Array<{ id: string, number: string, endsOn: string, outlet: { id: string, name: string } | null, lines: Array<{ id: string, available: number | null, maxQuantity: number | null }> }> } };

export type WorkScreenQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkScreenQuery = { myWork: { figures: Array<{ key: string, label: string, count: number, amount: number | null, total: number | null, path: string }>, items: Array<{ key: string, kind: WorkKind, title: string, subtitle: string, amount: number | null, path: string, group: WorkGroup, action: string, age: { day: number, limit: number | null, isLate: boolean, isLastDay: boolean, dueAt: string | null } | null }> } };

export const ContractTermsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractTermsView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rateUnit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"maxQuantity"}}]}}]}}]} as unknown as DocumentNode<ContractTermsFragment, unknown>;
export const NoticesPanelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticesPanel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadNoticeCount"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","alias":{"kind":"Name","value":"at"},"name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]}}]} as unknown as DocumentNode<NoticesPanelQuery, NoticesPanelQueryVariables>;
export const NoticesReadAllDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoticesReadAll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticesReadAll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<NoticesReadAllMutation, NoticesReadAllMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const StepUpViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StepUpViewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hasTotp"}}]}}]}}]} as unknown as DocumentNode<StepUpViewerQuery, StepUpViewerQueryVariables>;
export const SessionStepUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionStepUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StepUpSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionStepUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SessionStepUpMutation, SessionStepUpMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"honorific"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabels"}},{"kind":"Field","name":{"kind":"Name","value":"isReadOnly"}},{"kind":"Field","name":{"kind":"Name","value":"greeting"}},{"kind":"Field","name":{"kind":"Name","value":"navigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"regency"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const AccountScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountScreen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabels"}},{"kind":"Field","name":{"kind":"Name","value":"hasTotp"}},{"kind":"Field","name":{"kind":"Name","value":"mustEnrolTotp"}},{"kind":"Field","name":{"kind":"Name","value":"previousSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"honorific"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roleGrants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"countsToday"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountScreenQuery, AccountScreenQueryVariables>;
export const ApiKeyCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApiKeyCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeyCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApiKeyCreateMutation, ApiKeyCreateMutationVariables>;
export const AccountApiKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountApiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]} as unknown as DocumentNode<AccountApiKeysQuery, AccountApiKeysQueryVariables>;
export const ApiKeyRevokeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApiKeyRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeyRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApiKeyRevokeMutation, ApiKeyRevokeMutationVariables>;
export const OfficeBrandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeBrand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"regency"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"isRegistrationOpen"}}]}}]}}]} as unknown as DocumentNode<OfficeBrandQuery, OfficeBrandQueryVariables>;
export const AccountConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AccountConfirmMutation, AccountConfirmMutationVariables>;
export const DemoAccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DemoAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demoAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"password"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]}}]} as unknown as DocumentNode<DemoAccountsQuery, DemoAccountsQueryVariables>;
export const InvitationAcceptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvitationAccept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitationAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvitationAcceptMutation, InvitationAcceptMutationVariables>;
export const PasswordChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PasswordChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PasswordChangeMutation, PasswordChangeMutationVariables>;
export const ProfileEditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProfileEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profileEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"honorific"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ProfileEditMutation, ProfileEditMutationVariables>;
export const AccountRegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountRegister"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AccountRegisterMutation, AccountRegisterMutationVariables>;
export const PasswordResetRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PasswordResetRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPasswordResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordResetRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PasswordResetRequestMutation, PasswordResetRequestMutationVariables>;
export const PasswordResetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PasswordResetMutation, PasswordResetMutationVariables>;
export const AccountSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}}]} as unknown as DocumentNode<AccountSessionsQuery, AccountSessionsQueryVariables>;
export const SessionEndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SessionEndMutation, SessionEndMutationVariables>;
export const SessionsEndOthersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionsEndOthers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionsEndOthers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedCount"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SessionsEndOthersMutation, SessionsEndOthersMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needsCode"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const TotpEnrolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TotpEnrol"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolTotpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totpEnrol"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TotpEnrolMutation, TotpEnrolMutationVariables>;
export const TotpConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TotpConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TotpCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totpConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hasTotp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TotpConfirmMutation, TotpConfirmMutationVariables>;
export const TotpRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TotpRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TotpCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totpRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hasTotp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TotpRemoveMutation, TotpRemoveMutationVariables>;
export const AuditScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AuditScreenQuery, AuditScreenQueryVariables>;
export const AuditChainStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditChainStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditChain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isIntact"}},{"kind":"Field","name":{"kind":"Name","value":"checkedCount"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"brokenSeal"}},{"kind":"Field","name":{"kind":"Name","value":"brokenEventId"}}]}}]}}]} as unknown as DocumentNode<AuditChainStatusQuery, AuditChainStatusQueryVariables>;
export const BudgetLineScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BudgetLineScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budgetLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"accountCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"programCode"}},{"kind":"Field","name":{"kind":"Name","value":"activityCode"}},{"kind":"Field","name":{"kind":"Name","value":"subActivityCode"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"shifted"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"encumbered"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"percentUsed"}},{"kind":"Field","name":{"kind":"Name","value":"isOverBudget"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashReleases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"refType"}},{"kind":"Field","name":{"kind":"Name","value":"refId"}},{"kind":"Field","name":{"kind":"Name","value":"refNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BudgetLineScreenQuery, BudgetLineScreenQueryVariables>;
export const BudgetWorkUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BudgetWorkUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BudgetWorkUnitsQuery, BudgetWorkUnitsQueryVariables>;
export const BudgetLineCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BudgetLineCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateBudgetLineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budgetLineCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budgetLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BudgetLineCreateMutation, BudgetLineCreateMutationVariables>;
export const BudgetScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BudgetScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BudgetLineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BudgetLineOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"shifted"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"encumbered"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"percentUsed"}},{"kind":"Field","name":{"kind":"Name","value":"isOverBudget"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BudgetScreenQuery, BudgetScreenQueryVariables>;
export const CashReleaseSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CashReleaseSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetCashReleaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cashReleaseSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budgetLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CashReleaseSetMutation, CashReleaseSetMutationVariables>;
export const BudgetLineEditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BudgetLineEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditBudgetLineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budgetLineEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budgetLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountCode"}},{"kind":"Field","name":{"kind":"Name","value":"programCode"}},{"kind":"Field","name":{"kind":"Name","value":"activityCode"}},{"kind":"Field","name":{"kind":"Name","value":"subActivityCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BudgetLineEditMutation, BudgetLineEditMutationVariables>;
export const BudgetCeilingReviseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BudgetCeilingRevise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseBudgetCeilingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budgetCeilingRevise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budgetLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BudgetCeilingReviseMutation, BudgetCeilingReviseMutationVariables>;
export const ShiftLinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShiftLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fiscalYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"fiscalYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fiscalYear"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}}]} as unknown as DocumentNode<ShiftLinesQuery, ShiftLinesQueryVariables>;
export const BudgetShiftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BudgetShift"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShiftBudgetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budgetShift"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shifted"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shifted"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BudgetShiftMutation, BudgetShiftMutationVariables>;
export const ContractAmendScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractAmendScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ordered"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rateUnit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"maxQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownEstimate"}},{"kind":"Field","name":{"kind":"Name","value":"rateCard"}},{"kind":"Field","name":{"kind":"Name","value":"standardPrice"}},{"kind":"Field","name":{"kind":"Name","value":"offer"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContractAmendScreenQuery, ContractAmendScreenQueryVariables>;
export const ContractAmendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContractAmend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractAmend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ContractAmendMutation, ContractAmendMutationVariables>;
export const ContractEditScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractEditScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isOld"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isOld"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"priceIncludesVat"}},{"kind":"Field","name":{"kind":"Name","value":"procurementMethod"}},{"kind":"Field","name":{"kind":"Name","value":"procurementPlanNumber"}},{"kind":"Field","name":{"kind":"Name","value":"catalogueUrl"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rateUnit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"maxQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownEstimate"}},{"kind":"Field","name":{"kind":"Name","value":"rateCard"}},{"kind":"Field","name":{"kind":"Name","value":"standardPrice"}},{"kind":"Field","name":{"kind":"Name","value":"offer"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContractEditScreenQuery, ContractEditScreenQueryVariables>;
export const ContractOutletsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractOutlets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"applicationState"},"value":{"kind":"EnumValue","value":"APPROVED"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContractOutletsQuery, ContractOutletsQueryVariables>;
export const ContractDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContractDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ContractDraftMutation, ContractDraftMutationVariables>;
export const ContractEditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContractEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ContractEditMutation, ContractEditMutationVariables>;
export const ContractScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"elapsedPercent"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"priceIncludesVat"}},{"kind":"Field","name":{"kind":"Name","value":"procurementMethod"}},{"kind":"Field","name":{"kind":"Name","value":"procurementPlanNumber"}},{"kind":"Field","name":{"kind":"Name","value":"catalogueUrl"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"terminationGround"}},{"kind":"Field","name":{"kind":"Name","value":"terminationText"}},{"kind":"Field","name":{"kind":"Name","value":"warningLetterCount"}},{"kind":"Field","name":{"kind":"Name","value":"heardOn"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountCode"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officeFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rateUnit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"maxQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownEstimate"}},{"kind":"Field","name":{"kind":"Name","value":"rateCard"}},{"kind":"Field","name":{"kind":"Name","value":"standardPrice"}},{"kind":"Field","name":{"kind":"Name","value":"offer"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"isAboveLimit"}},{"kind":"Field","name":{"kind":"Name","value":"exceptionReason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"equation"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"rest"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"amendments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractTerms"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractTerms"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unitCount"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"proofDueAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractTermsView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rateUnit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"maxQuantity"}}]}}]}}]} as unknown as DocumentNode<ContractScreenQuery, ContractScreenQueryVariables>;
export const ContractsScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractsScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"ordered"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ContractsScreenQuery, ContractsScreenQueryVariables>;
export const PortalContractScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalContractScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"ordered"}},{"kind":"Field","name":{"kind":"Name","value":"proven"}},{"kind":"Field","name":{"kind":"Name","value":"invoiced"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"priceIncludesVat"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"terminationGround"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officeFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rateUnit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"maxQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openAmendment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractTerms"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractTerms"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractTermsView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rateUnit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"maxQuantity"}}]}}]}}]} as unknown as DocumentNode<PortalContractScreenQuery, PortalContractScreenQueryVariables>;
export const PortalContractsScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalContractsScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"ordered"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PortalContractsScreenQuery, PortalContractsScreenQueryVariables>;
export const ContractSignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContractSign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractSign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ContractSignMutation, ContractSignMutationVariables>;
export const ContractAmendmentSignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContractAmendmentSign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractAmendmentSign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ContractAmendmentSignMutation, ContractAmendmentSignMutationVariables>;
export const ContractTerminateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContractTerminate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TerminateContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractTerminate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ContractTerminateMutation, ContractTerminateMutationVariables>;
export const ContractNegotiateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContractNegotiate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNegotiate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ContractNegotiateMutation, ContractNegotiateMutationVariables>;
export const ContractAgreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContractAgree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractAgree"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ContractAgreeMutation, ContractAgreeMutationVariables>;
export const ContractResumeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContractResume"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractResume"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ContractResumeMutation, ContractResumeMutationVariables>;
export const ContractCloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContractClose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ContractCloseMutation, ContractCloseMutationVariables>;
export const ContractTerminationConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContractTerminationConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractTerminationConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ContractTerminationConfirmMutation, ContractTerminationConfirmMutationVariables>;
export const ContractTerminationRefuseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContractTerminationRefuse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractTerminationRefuse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ContractTerminationRefuseMutation, ContractTerminationRefuseMutationVariables>;
export const ContractAbandonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContractAbandon"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractAbandon"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ContractAbandonMutation, ContractAbandonMutationVariables>;
export const ContractSuspendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContractSuspend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractSuspend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ContractSuspendMutation, ContractSuspendMutationVariables>;
export const ContractPriceExceptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContractPriceExcept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractPriceExcept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ContractPriceExceptMutation, ContractPriceExceptMutationVariables>;
export const ContractAmendmentWithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContractAmendmentWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractAmendmentWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ContractAmendmentWithdrawMutation, ContractAmendmentWithdrawMutationVariables>;
export const CrisesScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CrisesScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"isExercise"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"clockStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"commander"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"finished"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CrisesScreenQuery, CrisesScreenQueryVariables>;
export const DeclareScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeclareScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabels"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"playbooks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeNote"}},{"kind":"Field","name":{"kind":"Name","value":"stepCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TRIAGED"},{"kind":"EnumValue","value":"RESPONDING"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"isExercise"}}]}}]}}]}}]} as unknown as DocumentNode<DeclareScreenQuery, DeclareScreenQueryVariables>;
export const CrisisDeclareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CrisisDeclare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisDeclareInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisisDeclare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CrisisDeclareMutation, CrisisDeclareMutationVariables>;
export const TasksScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TasksScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stepNo"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"gloss"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isMandatory"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRole"}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"dueRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"startOffsetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"everyMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"offsetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isExercise"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TasksScreenQuery, TasksScreenQueryVariables>;
export const TaskStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaskStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TaskStartMutation, TaskStartMutationVariables>;
export const TaskFinishDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaskFinish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFinishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskFinish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TaskFinishMutation, TaskFinishMutationVariables>;
export const TaskBlockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaskBlock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskBlock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TaskBlockMutation, TaskBlockMutationVariables>;
export const TaskWaiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaskWaive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskWaive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TaskWaiveMutation, TaskWaiveMutationVariables>;
export const PlaybooksScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaybooksScreen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"playbooks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"stepCount"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isReviewDue"}},{"kind":"Field","name":{"kind":"Name","value":"isEditable"}}]}}]}}]}}]} as unknown as DocumentNode<PlaybooksScreenQuery, PlaybooksScreenQueryVariables>;
export const PlaybookScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaybookScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"playbook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeNote"}},{"kind":"Field","name":{"kind":"Name","value":"reviewEveryMonths"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isReviewDue"}},{"kind":"Field","name":{"kind":"Name","value":"isEditable"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"editions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"gloss"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRole"}},{"kind":"Field","name":{"kind":"Name","value":"supportRoles"}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"}},{"kind":"Field","name":{"kind":"Name","value":"supportAgency"}},{"kind":"Field","name":{"kind":"Name","value":"offsetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isMandatory"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"}},{"kind":"Field","name":{"kind":"Name","value":"linkedPlaybook"}},{"kind":"Field","name":{"kind":"Name","value":"dueRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"startOffsetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"everyMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"offsetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlaybookScreenQuery, PlaybookScreenQueryVariables>;
export const PlaybookCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlaybookCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"playbookCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"playbook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PlaybookCreateMutation, PlaybookCreateMutationVariables>;
export const PlaybookEditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlaybookEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookEditInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"playbookEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"playbook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PlaybookEditMutation, PlaybookEditMutationVariables>;
export const PlaybookReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlaybookReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"playbookReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"playbook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PlaybookReviewMutation, PlaybookReviewMutationVariables>;
export const DistributionsScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DistributionsScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DistributionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distributions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rankedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"isExercise"}},{"kind":"Field","name":{"kind":"Name","value":"waitingReason"}},{"kind":"Field","name":{"kind":"Name","value":"statementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"}},{"kind":"Field","name":{"kind":"Name","value":"pickedUp"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"pullThroughPercent"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"APPROVED"},{"kind":"EnumValue","value":"PUBLISHED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"distributions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DistributionsScreenQuery, DistributionsScreenQueryVariables>;
export const DistributionScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DistributionScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distribution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rankedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"maxPaid"}},{"kind":"Field","name":{"kind":"Name","value":"isExercise"}},{"kind":"Field","name":{"kind":"Name","value":"waitingReason"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"statementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rankedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedDistricts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"populationThousand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prospect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paidCount"}},{"kind":"Field","name":{"kind":"Name","value":"freeCount"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"isMandated"}},{"kind":"Field","name":{"kind":"Name","value":"mandateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"waitingReason"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diversityWarnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placements"}},{"kind":"Field","name":{"kind":"Name","value":"sharePercent"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lateCarriers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstPublishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"}},{"kind":"Field","name":{"kind":"Name","value":"pickedUp"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"syndications"}},{"kind":"Field","name":{"kind":"Name","value":"pickupPercent"}},{"kind":"Field","name":{"kind":"Name","value":"medianLatencyMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"pullThroughPercent"}},{"kind":"Field","name":{"kind":"Name","value":"weightedPullThroughPercent"}},{"kind":"Field","name":{"kind":"Name","value":"distorted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"nextTryAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryNote"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carried"}},{"kind":"Field","name":{"kind":"Name","value":"hasAsked"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"quotaAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"quotaUsed"}},{"kind":"Field","name":{"kind":"Name","value":"termElapsed"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"pickedUp"}},{"kind":"Field","name":{"kind":"Name","value":"medianHours"}},{"kind":"Field","name":{"kind":"Name","value":"pullThrough"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"}},{"kind":"Field","name":{"kind":"Name","value":"districts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pickups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"matchScore"}},{"kind":"Field","name":{"kind":"Name","value":"latencyMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DistributionScreenQuery, DistributionScreenQueryVariables>;
export const RankDistributionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RankDistribution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RankDistributionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distributionRank"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RankDistributionMutation, RankDistributionMutationVariables>;
export const SendDistributionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendDistribution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendDistributionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distributionSend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SendDistributionMutation, SendDistributionMutationVariables>;
export const ChooseTargetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseTargetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distributionTargetChoose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChooseTargetMutation, ChooseTargetMutationVariables>;
export const SupplementDistributionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupplementDistribution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupplementDistributionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distributionSupplement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SupplementDistributionMutation, SupplementDistributionMutationVariables>;
export const ResendTargetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TargetIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distributionTargetResend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ResendTargetMutation, ResendTargetMutationVariables>;
export const ConfirmTargetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TargetNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distributionTargetConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmTargetMutation, ConfirmTargetMutationVariables>;
export const DeclineTargetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TargetNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distributionTargetDecline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DeclineTargetMutation, DeclineTargetMutationVariables>;
export const SetReleaseContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetReleaseContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetReleaseContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseContactSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetReleaseContactMutation, SetReleaseContactMutationVariables>;
export const PickupReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickupReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"matchScore"}},{"kind":"Field","name":{"kind":"Name","value":"containment"}},{"kind":"Field","name":{"kind":"Name","value":"isNamed"}},{"kind":"Field","name":{"kind":"Name","value":"isCited"}},{"kind":"Field","name":{"kind":"Name","value":"latencyMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"keyMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"distortedMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PickupReviewQuery, PickupReviewQueryVariables>;
export const AcceptPickupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptPickup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptPickupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickupAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptPickupMutation, AcceptPickupMutationVariables>;
export const RejectPickupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectPickup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectPickupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickupReject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RejectPickupMutation, RejectPickupMutationVariables>;
export const PickupsScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickupsScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PickupFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"matchScore"}},{"kind":"Field","name":{"kind":"Name","value":"latencyMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"messageCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pickupAccuracy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"recall"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}}]}}]} as unknown as DocumentNode<PickupsScreenQuery, PickupsScreenQueryVariables>;
export const RepliesScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RepliesScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightsOfReply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isExercise"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceArticle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RepliesScreenQuery, RepliesScreenQueryVariables>;
export const ReplyIssuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReplyIssues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ReplyIssuesQuery, ReplyIssuesQueryVariables>;
export const ReplyScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReplyScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"replyText"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"delegation"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"copyToPressCouncilAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"isFoundByMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"complaintAt"}},{"kind":"Field","name":{"kind":"Name","value":"letterNumber"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"handedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isExercise"}},{"kind":"Field","name":{"kind":"Name","value":"windowWarning"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"sourceArticle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedArticle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputedFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"truth"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReplyScreenQuery, ReplyScreenQueryVariables>;
export const DraftReplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftReplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReplyDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DraftReplyMutation, DraftReplyMutationVariables>;
export const EditReplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditReplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReplyEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"replyText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EditReplyMutation, EditReplyMutationVariables>;
export const ApproveReplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignReplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReplyApprove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveReplyMutation, ApproveReplyMutationVariables>;
export const SubmitReplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignReplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReplySubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitReplyMutation, SubmitReplyMutationVariables>;
export const AcceptReplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReplyAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptReplyMutation, AcceptReplyMutationVariables>;
export const RejectReplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReplyReject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RejectReplyMutation, RejectReplyMutationVariables>;
export const FulfilReplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FulfilReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FulfilReplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReplyFulfil"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<FulfilReplyMutation, FulfilReplyMutationVariables>;
export const ComplainReplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ComplainReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReplyComplain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ComplainReplyMutation, ComplainReplyMutationVariables>;
export const HandleReplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandleReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReplyHandle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<HandleReplyMutation, HandleReplyMutationVariables>;
export const DropReplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DropReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReplyDrop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DropReplyMutation, DropReplyMutationVariables>;
export const SettleReplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReplySettle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SettleReplyMutation, SettleReplyMutationVariables>;
export const RuleReplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RuleReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReplyRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RuleReplyMutation, RuleReplyMutationVariables>;
export const WithdrawReplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReplyWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightOfReply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawReplyMutation, WithdrawReplyMutationVariables>;
export const RoomActivateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RoomActivate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisisActivate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RoomActivateMutation, RoomActivateMutationVariables>;
export const RoomContainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RoomContain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisisContain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RoomContainMutation, RoomContainMutationVariables>;
export const RoomRecoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RoomRecover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisisRecover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RoomRecoverMutation, RoomRecoverMutationVariables>;
export const RoomCloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RoomClose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisisClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RoomCloseMutation, RoomCloseMutationVariables>;
export const RoomRelapseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RoomRelapse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisisRelapse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RoomRelapseMutation, RoomRelapseMutationVariables>;
export const RoomNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RoomNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisisNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leaderNotedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RoomNoteMutation, RoomNoteMutationVariables>;
export const RoomRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RoomRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisisRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RoomRecordMutation, RoomRecordMutationVariables>;
export const RoomSeverityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RoomSeverity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisSeverityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisisSeveritySet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RoomSeverityMutation, RoomSeverityMutationVariables>;
export const RoomTaskFinishDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RoomTaskFinish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFinishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskFinish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RoomTaskFinishMutation, RoomTaskFinishMutationVariables>;
export const CrisisRoomDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CrisisRoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"isExercise"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"clockStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cadenceMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"playbookCode"}},{"kind":"Field","name":{"kind":"Name","value":"playbook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"strategies"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"updateEveryMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"strategyAdvice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveCluster"}},{"kind":"Field","name":{"kind":"Name","value":"recommended"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commander"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}},{"kind":"Field","name":{"kind":"Name","value":"breachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"minutesTaken"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"finished"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"openMandatory"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stepNo"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isMandatory"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRoleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"keyMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"curve"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"shownLevel"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"course"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CrisisRoomQuery, CrisisRoomQueryVariables>;
export const FactAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FactAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddFactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<FactAddMutation, FactAddMutationVariables>;
export const ApprovalsScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApprovalsScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"onlyMine"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waitingApprovals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"onlyMine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"onlyMine"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"waitMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isExercise"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ApprovalsScreenQuery, ApprovalsScreenQueryVariables>;
export const FactConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FactConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideFactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<FactConfirmMutation, FactConfirmMutationVariables>;
export const FactRefuteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FactRefute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideFactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factRefute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<FactRefuteMutation, FactRefuteMutationVariables>;
export const FactReopenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FactReopen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenFactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factReopen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<FactReopenMutation, FactReopenMutationVariables>;
export const FactsScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FactsScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FactStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FactsScreenQuery, FactsScreenQueryVariables>;
export const KeyMessageSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeyMessageSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveKeyMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keyMessageSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keyMessage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<KeyMessageSaveMutation, KeyMessageSaveMutationVariables>;
export const KeyMessageRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeyMessageRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeyMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keyMessageRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removedId"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<KeyMessageRemoveMutation, KeyMessageRemoveMutationVariables>;
export const MaterialScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MaterialScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"issueId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"issueId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isExercise"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"keyMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"phrases"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"workUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MaterialScreenQuery, MaterialScreenQueryVariables>;
export const StatementOpenIssuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementOpenIssues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<StatementOpenIssuesQuery, StatementOpenIssuesQueryVariables>;
export const StatementTemplatesForDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementTemplatesFor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"APPROVED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"playbookCode"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"empathy"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"more"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StatementTemplatesForQuery, StatementTemplatesForQueryVariables>;
export const StatementsScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isExercise"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<StatementsScreenQuery, StatementsScreenQueryVariables>;
export const TemplateSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementTemplateSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TemplateSaveMutation, TemplateSaveMutationVariables>;
export const TemplateScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplateScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"playbookCode"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"empathy"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"more"}}]}}]}}]}}]} as unknown as DocumentNode<TemplateScreenQuery, TemplateScreenQueryVariables>;
export const TemplateApproveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateApprove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementTemplateApprove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TemplateApproveMutation, TemplateApproveMutationVariables>;
export const TemplateReviseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateRevise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementTemplateRevise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TemplateReviseMutation, TemplateReviseMutationVariables>;
export const TemplateRetireDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateRetire"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementTemplateRetire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TemplateRetireMutation, TemplateRetireMutationVariables>;
export const TemplatesScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplatesScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"playbookCode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TemplatesScreenQuery, TemplatesScreenQueryVariables>;
export const StatementScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isExercise"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"isExercise"}}]}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"embargoUntil"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnComment"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"hashSeen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"keyMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StatementScreenQuery, StatementScreenQueryVariables>;
export const StatementMaterialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementMaterial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"issueId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"issueId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isExercise"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"keyMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<StatementMaterialQuery, StatementMaterialQueryVariables>;
export const StatementEditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isExercise"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"keyMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"embargoUntil"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"empathy"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"more"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keyMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StatementEditQuery, StatementEditQueryVariables>;
export const StatementDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StatementDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftStatementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StatementDraftMutation, StatementDraftMutationVariables>;
export const StatementEditedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StatementEdited"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditStatementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StatementEditedMutation, StatementEditedMutationVariables>;
export const StatementSubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StatementSubmit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StatementSubmitMutation, StatementSubmitMutationVariables>;
export const StatementReviseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StatementRevise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementRevise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StatementReviseMutation, StatementReviseMutationVariables>;
export const StatementApproveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StatementApprove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveStatementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementApprove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StatementApproveMutation, StatementApproveMutationVariables>;
export const StatementReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StatementReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnStatementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StatementReturnMutation, StatementReturnMutationVariables>;
export const StatementPublishDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StatementPublish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishStatementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementPublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StatementPublishMutation, StatementPublishMutationVariables>;
export const StatementRetractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StatementRetract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetractStatementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementRetract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StatementRetractMutation, StatementRetractMutationVariables>;
export const CarryOnDialogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CarryOnDialog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BudgetLineFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}}]} as unknown as DocumentNode<CarryOnDialogQuery, CarryOnDialogQueryVariables>;
export const InvoiceAttachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceAttach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceAttachMutation, InvoiceAttachMutationVariables>;
export const InvoicePreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvoicePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"proofIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoicePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"proofIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"proofIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"vatBase"}},{"kind":"Field","name":{"kind":"Name","value":"vat"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"incomeTax"}},{"kind":"Field","name":{"kind":"Name","value":"incomeTaxKind"}},{"kind":"Field","name":{"kind":"Name","value":"isVatCollected"}},{"kind":"Field","name":{"kind":"Name","value":"isVatRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"}},{"kind":"Field","name":{"kind":"Name","value":"needsStamp"}}]}}]}}]} as unknown as DocumentNode<InvoicePreviewQuery, InvoicePreviewQueryVariables>;
export const InvoiceScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvoiceScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"companyInvoiceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"returnCount"}},{"kind":"Field","name":{"kind":"Name","value":"isEscalated"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"vatBase"}},{"kind":"Field","name":{"kind":"Name","value":"vat"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"incomeTax"}},{"kind":"Field","name":{"kind":"Name","value":"incomeTaxKind"}},{"kind":"Field","name":{"kind":"Name","value":"incomeTaxRate"}},{"kind":"Field","name":{"kind":"Name","value":"isVatCollected"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"}},{"kind":"Field","name":{"kind":"Name","value":"transferInWords"}},{"kind":"Field","name":{"kind":"Name","value":"remitted"}},{"kind":"Field","name":{"kind":"Name","value":"taxBasis"}},{"kind":"Field","name":{"kind":"Name","value":"sppNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sppOn"}},{"kind":"Field","name":{"kind":"Name","value":"spmNumber"}},{"kind":"Field","name":{"kind":"Name","value":"spmOn"}},{"kind":"Field","name":{"kind":"Name","value":"sp2dNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sp2dOn"}},{"kind":"Field","name":{"kind":"Name","value":"inspectionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"handoverNumber"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"holderLabels"}},{"kind":"Field","name":{"kind":"Name","value":"needsStamp"}},{"kind":"Field","name":{"kind":"Name","value":"taxInvoiceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"taxInvoiceOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"age"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"isLastDay"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalAge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"isLastDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountCode"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bankAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bank"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bankOn"}},{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"taxBillingCode"}},{"kind":"Field","name":{"kind":"Name","value":"taxPaymentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"withholdingSlipNumber"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"claimedAt"}},{"kind":"Field","name":{"kind":"Name","value":"depositSlipNumber"}},{"kind":"Field","name":{"kind":"Name","value":"depositedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"attachment"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"isWarning"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requiredAttachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"isByCompany"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holders"}},{"kind":"Field","name":{"kind":"Name","value":"holderLabels"}},{"kind":"Field","name":{"kind":"Name","value":"age"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"isLastDay"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"orderedPrice"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proof"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"airedAt"}},{"kind":"Field","name":{"kind":"Name","value":"forward"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceScreenQuery, InvoiceScreenQueryVariables>;
export const InvoicesScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvoicesScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"wider"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"wider"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"lateCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"companyInvoiceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"}},{"kind":"Field","name":{"kind":"Name","value":"holderLabels"}},{"kind":"Field","name":{"kind":"Name","value":"age"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"isLastDay"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<InvoicesScreenQuery, InvoicesScreenQueryVariables>;
export const PortalInvoiceNewScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalInvoiceNewScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isOld"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"billableProofs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"airedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isOld"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"returnCount"}},{"kind":"Field","name":{"kind":"Name","value":"companyInvoiceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"taxInvoiceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"taxInvoiceOn"}},{"kind":"Field","name":{"kind":"Name","value":"taxInvoiceBase"}},{"kind":"Field","name":{"kind":"Name","value":"taxInvoiceVat"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"vatBase"}},{"kind":"Field","name":{"kind":"Name","value":"vat"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"incomeTax"}},{"kind":"Field","name":{"kind":"Name","value":"incomeTaxKind"}},{"kind":"Field","name":{"kind":"Name","value":"incomeTaxRate"}},{"kind":"Field","name":{"kind":"Name","value":"isVatCollected"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"}},{"kind":"Field","name":{"kind":"Name","value":"transferInWords"}},{"kind":"Field","name":{"kind":"Name","value":"needsStamp"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"attachment"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"orderedPrice"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"proof"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"airedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requiredAttachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"isByCompany"}}]}}]}}]}}]} as unknown as DocumentNode<PortalInvoiceNewScreenQuery, PortalInvoiceNewScreenQueryVariables>;
export const PortalInvoicesScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalInvoicesScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"billableProofs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"companyInvoiceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"holderLabels"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"age"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"isLastDay"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PortalInvoicesScreenQuery, PortalInvoicesScreenQueryVariables>;
export const WalkScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WalkScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"companyInvoiceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"vat"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"bankOn"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sp2dNumber"}},{"kind":"Field","name":{"kind":"Name","value":"taxPaymentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remitted"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountCode"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proof"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"forward"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"snapshotHash"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liveness"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"sha256"},"name":{"kind":"Name","value":"payloadSha256"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"capturedBy"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WalkScreenQuery, WalkScreenQueryVariables>;
export const InvoiceDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceDraftMutation, InvoiceDraftMutationVariables>;
export const InvoiceEditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceEditMutation, InvoiceEditMutationVariables>;
export const InvoiceDraftSubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceDraftSubmit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceDraftSubmitMutation, InvoiceDraftSubmitMutationVariables>;
export const InvoiceSubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceSubmit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceSubmitMutation, InvoiceSubmitMutationVariables>;
export const InvoiceCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceCheckMutation, InvoiceCheckMutationVariables>;
export const InvoiceInspectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceInspect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceInspect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceInspectMutation, InvoiceInspectMutationVariables>;
export const InvoiceHandOverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceHandOver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceHandOver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceHandOverMutation, InvoiceHandOverMutationVariables>;
export const InvoiceIssueSppDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceIssueSpp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssuePaperInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceIssueSpp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceIssueSppMutation, InvoiceIssueSppMutationVariables>;
export const InvoiceIssueSpmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceIssueSpm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssuePaperInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceIssueSpm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceIssueSpmMutation, InvoiceIssueSpmMutationVariables>;
export const InvoiceRefuseSppDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceRefuseSpp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceRefuseSpp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceRefuseSppMutation, InvoiceRefuseSppMutationVariables>;
export const InvoiceRefuseSpmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceRefuseSpm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceRefuseSpm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceRefuseSpmMutation, InvoiceRefuseSpmMutationVariables>;
export const InvoiceReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceReturnMutation, InvoiceReturnMutationVariables>;
export const InvoiceRejectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceReject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceReject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceRejectMutation, InvoiceRejectMutationVariables>;
export const InvoiceDisputeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceDispute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisputeInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceDispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceDisputeMutation, InvoiceDisputeMutationVariables>;
export const InvoiceResolveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceResolve"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceResolve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceResolveMutation, InvoiceResolveMutationVariables>;
export const InvoiceHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceHoldMutation, InvoiceHoldMutationVariables>;
export const InvoiceReleaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceRelease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceReleaseMutation, InvoiceReleaseMutationVariables>;
export const InvoiceRecordSp2dDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceRecordSp2d"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSp2dInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceRecordSp2d"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceRecordSp2dMutation, InvoiceRecordSp2dMutationVariables>;
export const InvoicePayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoicePay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PayInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoicePay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoicePayMutation, InvoicePayMutationVariables>;
export const InvoiceCloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceClose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceCloseMutation, InvoiceCloseMutationVariables>;
export const InvoiceClaimBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceClaimBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimBackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceClaimBack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceClaimBackMutation, InvoiceClaimBackMutationVariables>;
export const InvoiceRecordRefundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceRecordRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordRefundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceRecordRefund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceRecordRefundMutation, InvoiceRecordRefundMutationVariables>;
export const InvoiceCarryOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvoiceCarryOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CarryOnInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceCarryOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceCarryOnMutation, InvoiceCarryOnMutationVariables>;
export const IssuesScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssuesScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"isExercise"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"districts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<IssuesScreenQuery, IssuesScreenQueryVariables>;
export const IssueScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssueScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}},{"kind":"Field","name":{"kind":"Name","value":"closeNote"}},{"kind":"Field","name":{"kind":"Name","value":"episodeNo"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"isExercise"}},{"kind":"Field","name":{"kind":"Name","value":"respondedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"districts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"outletCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"phrases"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedCount"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isPaid"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"issueId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRole"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IssueScreenQuery, IssueScreenQueryVariables>;
export const ClaimMatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimMatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimMatchFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimMatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimMatchesQuery, ClaimMatchesQueryVariables>;
export const CaseChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabels"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"districts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CaseChoicesQuery, CaseChoicesQueryVariables>;
export const MergeTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MergeTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<MergeTargetsQuery, MergeTargetsQueryVariables>;
export const IssueOpenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueOpenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<IssueOpenMutation, IssueOpenMutationVariables>;
export const IssueTriageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueTriage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueTriageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueTriage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<IssueTriageMutation, IssueTriageMutationVariables>;
export const IssueMoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<IssueMoveMutation, IssueMoveMutationVariables>;
export const IssueCloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueClose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueCloseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<IssueCloseMutation, IssueCloseMutationVariables>;
export const IssueReopenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueReopen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueReopen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<IssueReopenMutation, IssueReopenMutationVariables>;
export const IssueMergeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueMerge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueMergeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueMerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<IssueMergeMutation, IssueMergeMutationVariables>;
export const IssueRestrictDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueRestrict"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueRestrictInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueRestrict"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<IssueRestrictMutation, IssueRestrictMutationVariables>;
export const IssueDeclassifyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueDeclassify"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueDeclassify"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<IssueDeclassifyMutation, IssueDeclassifyMutationVariables>;
export const ClaimAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClaimAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimAddMutation, ClaimAddMutationVariables>;
export const ClaimEditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClaimEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimEditInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimEditMutation, ClaimEditMutationVariables>;
export const ClaimMatchDecideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClaimMatchDecide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimMatchDecideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimMatchDecide"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimMatchDecideMutation, ClaimMatchDecideMutationVariables>;
export const IssueTaskAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueTaskAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<IssueTaskAddMutation, IssueTaskAddMutationVariables>;
export const ArticleRecheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArticleRecheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecheckArticleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleRecheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ArticleRecheckMutation, ArticleRecheckMutationVariables>;
export const ArticleWithholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArticleWithhold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithholdArticleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleWithhold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ArticleWithholdMutation, ArticleWithholdMutationVariables>;
export const ArticleReleaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArticleRelease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseArticleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ArticleReleaseMutation, ArticleReleaseMutationVariables>;
export const BurstScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BurstScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"burst"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"p"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"outletCount"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isUncertain"}},{"kind":"Field","name":{"kind":"Name","value":"paidShare"}},{"kind":"Field","name":{"kind":"Name","value":"silentSources"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"paidCount"}},{"kind":"Field","name":{"kind":"Name","value":"ownCount"}},{"kind":"Field","name":{"kind":"Name","value":"pickupCount"}},{"kind":"Field","name":{"kind":"Name","value":"negativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"needsPersonCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstArticle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BurstScreenQuery, BurstScreenQueryVariables>;
export const BurstsScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BurstsScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BurstFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bursts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"outletCount"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<BurstsScreenQuery, BurstsScreenQueryVariables>;
export const EvidenceCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidenceCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidenceCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isIntact"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]} as unknown as DocumentNode<EvidenceCheckQuery, EvidenceCheckQueryVariables>;
export const KlipingScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KlipingScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KlipingFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KlipingFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kliping"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"outletCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"outletName"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"extract"}},{"kind":"Field","name":{"kind":"Name","value":"isPaid"}},{"kind":"Field","name":{"kind":"Name","value":"isOwnChannel"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"topicName"}},{"kind":"Field","name":{"kind":"Name","value":"copyCount"}},{"kind":"Field","name":{"kind":"Name","value":"copyOutlets"}},{"kind":"Field","name":{"kind":"Name","value":"tones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topicId"}},{"kind":"Field","name":{"kind":"Name","value":"topicName"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"isByPerson"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"kliping"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}}]}}]}}]}}]} as unknown as DocumentNode<KlipingScreenQuery, KlipingScreenQueryVariables>;
export const StoryIssueOpenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StoryIssueOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueOpenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StoryIssueOpenMutation, StoryIssueOpenMutationVariables>;
export const OpmlCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpmlCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpmlInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourcesImportCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"outletName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OpmlCheckMutation, OpmlCheckMutationVariables>;
export const OpmlImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpmlImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpmlInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourcesImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"outletName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OpmlImportMutation, OpmlImportMutationVariables>;
export const OutletReadingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutletReading"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outletId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outletReading"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"outletId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outletId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"includeSelector"}},{"kind":"Field","name":{"kind":"Name","value":"excludeSelector"}},{"kind":"Field","name":{"kind":"Name","value":"zoneMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isWalled"}},{"kind":"Field","name":{"kind":"Name","value":"clockOffsetHours"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"priorityUntil"}}]}}]}}]} as unknown as DocumentNode<OutletReadingQuery, OutletReadingQueryVariables>;
export const OutletReadingChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OutletReadingChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutletReadingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outletReadingChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OutletReadingChangeMutation, OutletReadingChangeMutationVariables>;
export const PeopleDialogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleDialog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitoringReportReaders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabels"}}]}}]}}]} as unknown as DocumentNode<PeopleDialogQuery, PeopleDialogQueryVariables>;
export const PrintHeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrintHead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regency"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]} as unknown as DocumentNode<PrintHeadQuery, PrintHeadQueryVariables>;
export const OutletReadingTryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OutletReadingTry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TryReadingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outletReadingTry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OutletReadingTryMutation, OutletReadingTryMutationVariables>;
export const ReadingTrialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadingTrial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readingTrial"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeText"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"textLength"}}]}}]}}]} as unknown as DocumentNode<ReadingTrialQuery, ReadingTrialQueryVariables>;
export const RecipientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Recipients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringReportKind"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitoringReportRecipients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecipientsQuery, RecipientsQueryVariables>;
export const RecipientsSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecipientsSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringReportRecipientsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitoringReportRecipientsSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecipientsSetMutation, RecipientsSetMutationVariables>;
export const ReportNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringReportNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitoringReportNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReportNoteMutation, ReportNoteMutationVariables>;
export const ReportScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitoringReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contentSha256"}},{"kind":"Field","name":{"kind":"Name","value":"chainSeq"}},{"kind":"Field","name":{"kind":"Name","value":"chainHead"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"outletCount"}},{"kind":"Field","name":{"kind":"Name","value":"readCount"}},{"kind":"Field","name":{"kind":"Name","value":"expectedArticleCount"}},{"kind":"Field","name":{"kind":"Name","value":"expectedItemCount"}},{"kind":"Field","name":{"kind":"Name","value":"exceptionCount"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"healthySourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"origins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topicId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"paidCount"}},{"kind":"Field","name":{"kind":"Name","value":"positiveCount"}},{"kind":"Field","name":{"kind":"Name","value":"neutralCount"}},{"kind":"Field","name":{"kind":"Name","value":"negativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"needsPersonCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storyId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"firstOutlet"}},{"kind":"Field","name":{"kind":"Name","value":"firstAt"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"outletCount"}},{"kind":"Field","name":{"kind":"Name","value":"outletNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bursts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"burstId"}},{"kind":"Field","name":{"kind":"Name","value":"topicName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"watched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watchedTextId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"carriedCount"}},{"kind":"Field","name":{"kind":"Name","value":"outletCount"}},{"kind":"Field","name":{"kind":"Name","value":"medianHours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"outletName"}},{"kind":"Field","name":{"kind":"Name","value":"liveness"}},{"kind":"Field","name":{"kind":"Name","value":"isPaid"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"troubledSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"health"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportScreenQuery, ReportScreenQueryVariables>;
export const ReportsScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportsScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringReportFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitoringReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReportsScreenQuery, ReportsScreenQueryVariables>;
export const ShareTableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShareTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShareBy"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shareOfVoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"toOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"paidCount"}},{"kind":"Field","name":{"kind":"Name","value":"ownCount"}},{"kind":"Field","name":{"kind":"Name","value":"earnedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"paidCount"}},{"kind":"Field","name":{"kind":"Name","value":"ownCount"}},{"kind":"Field","name":{"kind":"Name","value":"earnedCount"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"earnedShare"}},{"kind":"Field","name":{"kind":"Name","value":"tone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positive"}},{"kind":"Field","name":{"kind":"Name","value":"neutral"}},{"kind":"Field","name":{"kind":"Name","value":"negative"}},{"kind":"Field","name":{"kind":"Name","value":"needsPerson"}},{"kind":"Field","name":{"kind":"Name","value":"none"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ShareTableQuery, ShareTableQueryVariables>;
export const SourceCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SourceCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SourceCreateMutation, SourceCreateMutationVariables>;
export const SourceChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SourceChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeSourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SourceChangeMutation, SourceChangeMutationVariables>;
export const SourceDecideMoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SourceDecideMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SourceMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceDecideMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"proposedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SourceDecideMoveMutation, SourceDecideMoveMutationVariables>;
export const SourceScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourceScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateReason"}},{"kind":"Field","name":{"kind":"Name","value":"health"}},{"kind":"Field","name":{"kind":"Name","value":"hostKey"}},{"kind":"Field","name":{"kind":"Name","value":"linkSelector"}},{"kind":"Field","name":{"kind":"Name","value":"maxIntervalMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"proposedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"isBelowHabit"}},{"kind":"Field","name":{"kind":"Name","value":"silentAt"}},{"kind":"Field","name":{"kind":"Name","value":"intervalSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"expectedGapSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastPolledAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSuccessAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastOutcomeText"}},{"kind":"Field","name":{"kind":"Name","value":"lastNote"}},{"kind":"Field","name":{"kind":"Name","value":"discoveredCount"}},{"kind":"Field","name":{"kind":"Name","value":"indexedCount"}},{"kind":"Field","name":{"kind":"Name","value":"isTruncated"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"servedOutlets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fetches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeText"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"newCount"}},{"kind":"Field","name":{"kind":"Name","value":"knownCount"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"discoveredCount"}},{"kind":"Field","name":{"kind":"Name","value":"indexedCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SourceScreenQuery, SourceScreenQueryVariables>;
export const SourceFetchNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SourceFetchNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceFetchNow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SourceFetchNowMutation, SourceFetchNowMutationVariables>;
export const SourceResumeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SourceResume"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceResume"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SourceResumeMutation, SourceResumeMutationVariables>;
export const SourcePauseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SourcePause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SourceReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourcePause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateReason"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SourcePauseMutation, SourcePauseMutationVariables>;
export const SourceRetireDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SourceRetire"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SourceReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceRetire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateReason"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SourceRetireMutation, SourceRetireMutationVariables>;
export const SourcesScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourcesScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SourceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"health"}},{"kind":"Field","name":{"kind":"Name","value":"lastOutcomeText"}},{"kind":"Field","name":{"kind":"Name","value":"lastPolledAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewAt"}},{"kind":"Field","name":{"kind":"Name","value":"silentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expectedGapSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"proposedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"servedOutlets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"well"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"health"},"value":{"kind":"EnumValue","value":"OK"}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"ACTIVE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"silent"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"health"},"value":{"kind":"EnumValue","value":"SILENT"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"failing"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"health"},"value":{"kind":"EnumValue","value":"FAILING"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"wrong"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"health"},"value":{"kind":"EnumValue","value":"WRONG_CONTENT"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SourcesScreenQuery, SourcesScreenQueryVariables>;
export const StoriesScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StoriesScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StoryFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isPinned"}},{"kind":"Field","name":{"kind":"Name","value":"firstAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"outletCount"}},{"kind":"Field","name":{"kind":"Name","value":"paidCount"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outletId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<StoriesScreenQuery, StoriesScreenQueryVariables>;
export const StoryChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StoryChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StoryFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}}]}}]}}]}}]} as unknown as DocumentNode<StoryChoicesQuery, StoryChoicesQueryVariables>;
export const StoryScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StoryScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"story"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isPinned"}},{"kind":"Field","name":{"kind":"Name","value":"firstAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"outletCount"}},{"kind":"Field","name":{"kind":"Name","value":"paidCount"}},{"kind":"Field","name":{"kind":"Name","value":"earnedCount"}},{"kind":"Field","name":{"kind":"Name","value":"topTerms"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstArticle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outletId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"outletCount"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"copies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isPaid"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StoryScreenQuery, StoryScreenQueryVariables>;
export const StorySplitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StorySplit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SplitStoryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storySplit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"newStory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StorySplitMutation, StorySplitMutationVariables>;
export const StoryMergeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StoryMerge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeStoryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storyMerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"story"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StoryMergeMutation, StoryMergeMutationVariables>;
export const StoryMoveItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StoryMoveItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveStoryItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storyMoveItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"story"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StoryMoveItemMutation, StoryMoveItemMutationVariables>;
export const StoryRenameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StoryRename"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameStoryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storyRename"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"story"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StoryRenameMutation, StoryRenameMutationVariables>;
export const StoryPinDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StoryPin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PinStoryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storyPin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"story"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StoryPinMutation, StoryPinMutationVariables>;
export const StoryUndoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StoryUndo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StoryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storyUndo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"story"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StoryUndoMutation, StoryUndoMutationVariables>;
export const MergeProposalDecideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeProposalDecide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeProposalDecide"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<MergeProposalDecideMutation, MergeProposalDecideMutationVariables>;
export const ToneAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ToneAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"months"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toneAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"Variable","name":{"kind":"Name","value":"months"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"agreed"}},{"kind":"Field","name":{"kind":"Name","value":"kappa"}},{"kind":"Field","name":{"kind":"Name","value":"sure"}},{"kind":"Field","name":{"kind":"Name","value":"sureAgreed"}}]}}]}}]} as unknown as DocumentNode<ToneAgreementQuery, ToneAgreementQueryVariables>;
export const ToneItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ToneItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effective"}},{"kind":"Field","name":{"kind":"Name","value":"machine"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isTitle"}},{"kind":"Field","name":{"kind":"Name","value":"hasHit"}},{"kind":"Field","name":{"kind":"Name","value":"isQuoted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ToneItemQuery, ToneItemQueryVariables>;
export const ToneQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ToneQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toneQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"storySize"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"maySetTone"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effective"}},{"kind":"Field","name":{"kind":"Name","value":"machine"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsExact"}}]}}]}}]} as unknown as DocumentNode<ToneQueueQuery, ToneQueueQueryVariables>;
export const QueryCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueryCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queryValidate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"offset"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"offset"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"excluded"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"}},{"kind":"Field","name":{"kind":"Name","value":"districts"}},{"kind":"Field","name":{"kind":"Name","value":"isPaid"}}]}}]}}]}}]} as unknown as DocumentNode<QueryCheckQuery, QueryCheckQueryVariables>;
export const QueryBuildDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueryBuild"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"form"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QueryFormInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queryBuild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"form"},"value":{"kind":"Variable","name":{"kind":"Name","value":"form"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<QueryBuildQuery, QueryBuildQueryVariables>;
export const TopicSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TopicSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveTopicInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topicSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"queryVersion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TopicSaveMutation, TopicSaveMutationVariables>;
export const TopicPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TopicPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topicId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topicPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"topicId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topicId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"hitCount"}},{"kind":"Field","name":{"kind":"Name","value":"countedSince"}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"removedCount"}},{"kind":"Field","name":{"kind":"Name","value":"doubtText"}},{"kind":"Field","name":{"kind":"Name","value":"samples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNew"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMarked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"snippets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMarked"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TopicPreviewQuery, TopicPreviewQueryVariables>;
export const TopicScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TopicScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"queryVersion"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"}},{"kind":"Field","name":{"kind":"Name","value":"recentCount"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rematch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isDryRun"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TopicScreenQuery, TopicScreenQueryVariables>;
export const TopicActivateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TopicActivate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TopicInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topicActivate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TopicActivateMutation, TopicActivateMutationVariables>;
export const TopicPauseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TopicPause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TopicReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topicPause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TopicPauseMutation, TopicPauseMutationVariables>;
export const TopicArchiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TopicArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TopicReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topicArchive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TopicArchiveMutation, TopicArchiveMutationVariables>;
export const TopicRematchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TopicRematch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RematchTopicInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topicRematch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TopicRematchMutation, TopicRematchMutationVariables>;
export const TopicsScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TopicsScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TopicFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"}},{"kind":"Field","name":{"kind":"Name","value":"recentCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]} as unknown as DocumentNode<TopicsScreenQuery, TopicsScreenQueryVariables>;
export const TrendSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrendSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"grain"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageGrain"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topicSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"topicIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"grain"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grain"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"toOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topicId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"paidCount"}},{"kind":"Field","name":{"kind":"Name","value":"earnedCount"}}]}}]}}]}}]} as unknown as DocumentNode<TrendSeriesQuery, TrendSeriesQueryVariables>;
export const TrendTopicsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrendTopics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shareOfVoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"TOPIC"}},{"kind":"Argument","name":{"kind":"Name","value":"fromOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"toOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}}]}}]}}]}}]} as unknown as DocumentNode<TrendTopicsQuery, TrendTopicsQueryVariables>;
export const ArticleScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArticleScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalUrl"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isPaid"}},{"kind":"Field","name":{"kind":"Name","value":"isPartial"}},{"kind":"Field","name":{"kind":"Name","value":"paidLabel"}},{"kind":"Field","name":{"kind":"Name","value":"liveness"}},{"kind":"Field","name":{"kind":"Name","value":"readOutcomeText"}},{"kind":"Field","name":{"kind":"Name","value":"textHash"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"maySetTone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"engagement"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"shelf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mime"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"story"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"textHash"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"capturedBy"}},{"kind":"Field","name":{"kind":"Name","value":"payloadSha256"}},{"kind":"Field","name":{"kind":"Name","value":"recordSha256"}},{"kind":"Field","name":{"kind":"Name","value":"sealNo"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"forward"}},{"kind":"Field","name":{"kind":"Name","value":"reverse"}},{"kind":"Field","name":{"kind":"Name","value":"longestWords"}},{"kind":"Field","name":{"kind":"Name","value":"watchedText"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"copies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isPaid"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effective"}},{"kind":"Field","name":{"kind":"Name","value":"machine"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isTitle"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ArticleScreenQuery, ArticleScreenQueryVariables>;
export const ToneSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ToneSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetToneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toneSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstTone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effective"}},{"kind":"Field","name":{"kind":"Name","value":"machine"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effective"}},{"kind":"Field","name":{"kind":"Name","value":"machine"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ToneSetMutation, ToneSetMutationVariables>;
export const ClipsScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClipsScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleClips"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeText"}},{"kind":"Field","name":{"kind":"Name","value":"clippedByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ClipsScreenQuery, ClipsScreenQueryVariables>;
export const ClipOutletsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClipOutlets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ClipOutletsQuery, ClipOutletsQueryVariables>;
export const ClipArticleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClipArticle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClipArticleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleClip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ClipArticleMutation, ClipArticleMutationVariables>;
export const FeedScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FeedScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isRead"}},{"kind":"Field","name":{"kind":"Name","value":"isStarred"}},{"kind":"Field","name":{"kind":"Name","value":"copyCount"}},{"kind":"Field","name":{"kind":"Name","value":"copyOutlets"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isPaid"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstTone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effective"}},{"kind":"Field","name":{"kind":"Name","value":"machine"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FeedScreenQuery, FeedScreenQueryVariables>;
export const FeedHeadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FeedHeads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<FeedHeadsQuery, FeedHeadsQueryVariables>;
export const FeedUnreadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FeedUnread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FeedUnreadQuery, FeedUnreadQueryVariables>;
export const MarkArticlesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkArticles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkArticlesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articlesMark"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedIds"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<MarkArticlesMutation, MarkArticlesMutationVariables>;
export const ImportScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clipBatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdCount"}},{"kind":"Field","name":{"kind":"Name","value":"updatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateCount"}},{"kind":"Field","name":{"kind":"Name","value":"errorCount"}},{"kind":"Field","name":{"kind":"Name","value":"enteredByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ImportScreenQuery, ImportScreenQueryVariables>;
export const BatchScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BatchScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verdict"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClipVerdict"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clipBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdCount"}},{"kind":"Field","name":{"kind":"Name","value":"updatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateCount"}},{"kind":"Field","name":{"kind":"Name","value":"errorCount"}},{"kind":"Field","name":{"kind":"Name","value":"enteredByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoUntil"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"verdict"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verdict"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"articleId"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BatchScreenQuery, BatchScreenQueryVariables>;
export const ClipFileCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClipFileCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClipFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clipFileCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownColumns"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ClipFileCheckMutation, ClipFileCheckMutationVariables>;
export const ClipFileImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClipFileImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClipFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clipFileImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ClipFileImportMutation, ClipFileImportMutationVariables>;
export const ClipBatchUndoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClipBatchUndo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoClipBatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clipBatchUndo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ClipBatchUndoMutation, ClipBatchUndoMutationVariables>;
export const SearchScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleSearchFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isFolded"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"isFolded"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isFolded"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"offset"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"offset"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPartial"}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"copyCount"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMarked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"snippets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMarked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isPaid"}},{"kind":"Field","name":{"kind":"Name","value":"isPartial"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchScreenQuery, SearchScreenQueryVariables>;
export const SearchCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleSearchFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articles"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"isExact"}},{"kind":"Field","name":{"kind":"Name","value":"countedSince"}},{"kind":"Field","name":{"kind":"Name","value":"byOutlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byTopic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byChannel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byTone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchCountsQuery, SearchCountsQueryVariables>;
export const ReportIssueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitoringReportIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReportIssueMutation, ReportIssueMutationVariables>;
export const ReportRefreshDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportRefresh"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitoringReportRefresh"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReportRefreshMutation, ReportRefreshMutationVariables>;
export const ReportSendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportSend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringReportSendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitoringReportSend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReportSendMutation, ReportSendMutationVariables>;
export const ApplicationScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateSince"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnCount"}},{"kind":"Field","name":{"kind":"Name","value":"isAssisted"}},{"kind":"Field","name":{"kind":"Name","value":"completeBy"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"minutesNumber"}},{"kind":"Field","name":{"kind":"Name","value":"visitOn"}},{"kind":"Field","name":{"kind":"Name","value":"queuePosition"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionCode"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionDecision"}},{"kind":"Field","name":{"kind":"Name","value":"suspensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"blacklistReference"}},{"kind":"Field","name":{"kind":"Name","value":"stepAge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"isLastDay"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adminVerifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factualVerifier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scoredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"reachLevel"}},{"kind":"Field","name":{"kind":"Name","value":"domains"}},{"kind":"Field","name":{"kind":"Name","value":"pressCouncilStatus"}},{"kind":"Field","name":{"kind":"Name","value":"pressCouncilNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"npwp"}},{"kind":"Field","name":{"kind":"Name","value":"nib"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitPhoto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editorialTeamMet"}},{"kind":"Field","name":{"kind":"Name","value":"regularOutputMonths"}},{"kind":"Field","name":{"kind":"Name","value":"originalitySample"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scoreSheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"isEditable"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"versionCount"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"checkedByName"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"providedAt"}},{"kind":"Field","name":{"kind":"Name","value":"providedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mime"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationScreenQuery, ApplicationScreenQueryVariables>;
export const ApplicationQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationState"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"OLDEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationQueueQuery, ApplicationQueueQueryVariables>;
export const ApplicationsScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationsScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"returnCount"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"queuePosition"}},{"kind":"Field","name":{"kind":"Name","value":"stepAge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"isLastDay"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adminVerifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationsScreenQuery, ApplicationsScreenQueryVariables>;
export const BankAccountAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BankAccountAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddBankAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bankAccountAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bankAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BankAccountAddMutation, BankAccountAddMutationVariables>;
export const OutletClaimMakeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OutletClaimMake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimOutletInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outletClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OutletClaimMakeMutation, OutletClaimMakeMutationVariables>;
export const CompaniesScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompaniesScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"nib"}},{"kind":"Field","name":{"kind":"Name","value":"isDraft"}},{"kind":"Field","name":{"kind":"Name","value":"isAssisted"}},{"kind":"Field","name":{"kind":"Name","value":"isBlacklisted"}},{"kind":"Field","name":{"kind":"Name","value":"outlets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CompaniesScreenQuery, CompaniesScreenQueryVariables>;
export const BankAccountApproveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BankAccountApprove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BankAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bankAccountApprove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bankAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BankAccountApproveMutation, BankAccountApproveMutationVariables>;
export const BankAccountRefuseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BankAccountRefuse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefuseBankAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bankAccountRefuse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bankAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BankAccountRefuseMutation, BankAccountRefuseMutationVariables>;
export const DocumentCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DocumentCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"checkReason"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DocumentCheckMutation, DocumentCheckMutationVariables>;
export const DocumentWaiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DocumentWaive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WaiveDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentWaive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"waivedUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"waiverReason"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DocumentWaiveMutation, DocumentWaiveMutationVariables>;
export const CompanyCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompanyCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCompanyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CompanyCreateMutation, CompanyCreateMutationVariables>;
export const CompanyEditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompanyEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditCompanyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"nib"}},{"kind":"Field","name":{"kind":"Name","value":"npwp"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kblis"}},{"kind":"Field","name":{"kind":"Name","value":"directorNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CompanyEditMutation, CompanyEditMutationVariables>;
export const CompanyScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompanyScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"nib"}},{"kind":"Field","name":{"kind":"Name","value":"npwp"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"directorNames"}},{"kind":"Field","name":{"kind":"Name","value":"kblis"}},{"kind":"Field","name":{"kind":"Name","value":"isAssisted"}},{"kind":"Field","name":{"kind":"Name","value":"isDraft"}},{"kind":"Field","name":{"kind":"Name","value":"isBlacklisted"}},{"kind":"Field","name":{"kind":"Name","value":"blacklistReference"}},{"kind":"Field","name":{"kind":"Name","value":"blacklistedUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"outlets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"domains"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"checkReason"}},{"kind":"Field","name":{"kind":"Name","value":"waivedUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"waiverReason"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxProfiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"hasNpwp"}},{"kind":"Field","name":{"kind":"Name","value":"vatRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"vatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"pp55Number"}},{"kind":"Field","name":{"kind":"Name","value":"pp55RegisteredOn"}},{"kind":"Field","name":{"kind":"Name","value":"pp55LastYear"}},{"kind":"Field","name":{"kind":"Name","value":"isPp55Valid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bankAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bank"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompanyScreenQuery, CompanyScreenQueryVariables>;
export const ItemCheckNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ItemCheckNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"checkedByName"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ItemCheckNoteMutation, ItemCheckNoteMutationVariables>;
export const ItemProvideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ItemProvide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProvideItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemProvide"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"versionCount"}},{"kind":"Field","name":{"kind":"Name","value":"isEditable"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"providedAt"}},{"kind":"Field","name":{"kind":"Name","value":"providedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mime"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ItemProvideMutation, ItemProvideMutationVariables>;
export const OutletTakeOverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OutletTakeOver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeOverOutletInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outletTakeOver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isOnlyMonitored"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OutletTakeOverMutation, OutletTakeOverMutationVariables>;
export const OutletRefuseClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OutletRefuseClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefuseClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outletRefuseClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OutletRefuseClaimMutation, OutletRefuseClaimMutationVariables>;
export const OutletDistrictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutletDistricts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"districts"}},{"kind":"Field","name":{"kind":"Name","value":"districtNames"}}]}}]}}]}}]} as unknown as DocumentNode<OutletDistrictsQuery, OutletDistrictsQueryVariables>;
export const OutletCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OutletCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOutletInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outletCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OutletCreateMutation, OutletCreateMutationVariables>;
export const OutletEditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OutletEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditOutletInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outletEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"reachLevel"}},{"kind":"Field","name":{"kind":"Name","value":"domains"}},{"kind":"Field","name":{"kind":"Name","value":"districts"}},{"kind":"Field","name":{"kind":"Name","value":"districtNames"}},{"kind":"Field","name":{"kind":"Name","value":"handles"}},{"kind":"Field","name":{"kind":"Name","value":"editorInChief"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OutletEditMutation, OutletEditMutationVariables>;
export const OutletNewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutletNews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outletId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"outletId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outletId"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isPaid"}}]}}]}}]}}]} as unknown as DocumentNode<OutletNewsQuery, OutletNewsQueryVariables>;
export const OutletScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutletScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"reachLevel"}},{"kind":"Field","name":{"kind":"Name","value":"domains"}},{"kind":"Field","name":{"kind":"Name","value":"handles"}},{"kind":"Field","name":{"kind":"Name","value":"districts"}},{"kind":"Field","name":{"kind":"Name","value":"districtNames"}},{"kind":"Field","name":{"kind":"Name","value":"editorInChief"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"circulation"}},{"kind":"Field","name":{"kind":"Name","value":"paidCirculation"}},{"kind":"Field","name":{"kind":"Name","value":"broadcastReach"}},{"kind":"Field","name":{"kind":"Name","value":"uniqueVisitors"}},{"kind":"Field","name":{"kind":"Name","value":"pageViews"}},{"kind":"Field","name":{"kind":"Name","value":"audienceTool"}},{"kind":"Field","name":{"kind":"Name","value":"audiencePeriod"}},{"kind":"Field","name":{"kind":"Name","value":"audienceExportedBy"}},{"kind":"Field","name":{"kind":"Name","value":"isDraft"}},{"kind":"Field","name":{"kind":"Name","value":"isOnlyMonitored"}},{"kind":"Field","name":{"kind":"Name","value":"isPartner"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"pressCouncilStatus"}},{"kind":"Field","name":{"kind":"Name","value":"pressCouncilNumber"}},{"kind":"Field","name":{"kind":"Name","value":"pressCouncilCheckedOn"}},{"kind":"Field","name":{"kind":"Name","value":"pressCouncilRecheckOn"}},{"kind":"Field","name":{"kind":"Name","value":"pressCouncilFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"stepAge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"isLastDay"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"journalists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"competencyLevel"}},{"kind":"Field","name":{"kind":"Name","value":"competencyNumber"}},{"kind":"Field","name":{"kind":"Name","value":"competencyExpiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"checkReason"}},{"kind":"Field","name":{"kind":"Name","value":"waivedUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"waiverReason"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OutletScreenQuery, OutletScreenQueryVariables>;
export const OutletWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutletWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"windowFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OutletWorkQuery, OutletWorkQueryVariables>;
export const OutletsScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutletsScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OutletFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"reachLevel"}},{"kind":"Field","name":{"kind":"Name","value":"domains"}},{"kind":"Field","name":{"kind":"Name","value":"districts"}},{"kind":"Field","name":{"kind":"Name","value":"districtNames"}},{"kind":"Field","name":{"kind":"Name","value":"isOnlyMonitored"}},{"kind":"Field","name":{"kind":"Name","value":"isDraft"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OutletsScreenQuery, OutletsScreenQueryVariables>;
export const PortalApplicationScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalApplicationScreen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openRegistrationPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"nib"}},{"kind":"Field","name":{"kind":"Name","value":"npwp"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kblis"}},{"kind":"Field","name":{"kind":"Name","value":"outlets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"reachLevel"}},{"kind":"Field","name":{"kind":"Name","value":"domains"}},{"kind":"Field","name":{"kind":"Name","value":"districts"}},{"kind":"Field","name":{"kind":"Name","value":"handles"}},{"kind":"Field","name":{"kind":"Name","value":"editorInChief"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"NEWEST"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completeBy"}},{"kind":"Field","name":{"kind":"Name","value":"visitOn"}},{"kind":"Field","name":{"kind":"Name","value":"queuePosition"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionCode"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionDecision"}},{"kind":"Field","name":{"kind":"Name","value":"suspensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"stepAge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"isLastDay"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"isEditable"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"versionCount"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PortalApplicationScreenQuery, PortalApplicationScreenQueryVariables>;
export const PortalDocumentsScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalDocumentsScreen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"currentDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"checkReason"}},{"kind":"Field","name":{"kind":"Name","value":"waivedUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bankAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bank"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxProfiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"hasNpwp"}},{"kind":"Field","name":{"kind":"Name","value":"vatRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"vatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"pp55Number"}},{"kind":"Field","name":{"kind":"Name","value":"pp55RegisteredOn"}},{"kind":"Field","name":{"kind":"Name","value":"pp55LastYear"}},{"kind":"Field","name":{"kind":"Name","value":"isPp55Valid"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PortalDocumentsScreenQuery, PortalDocumentsScreenQueryVariables>;
export const ApplicationOpenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplicationOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationOpenMutation, ApplicationOpenMutationVariables>;
export const DocumentRenewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DocumentRenew"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentRenew"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DocumentRenewMutation, DocumentRenewMutationVariables>;
export const ApplicationScoreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplicationScore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationScore"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationScoreMutation, ApplicationScoreMutationVariables>;
export const TaxProfileAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaxProfileAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddTaxProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxProfileAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TaxProfileAddMutation, TaxProfileAddMutationVariables>;
export const ApplicationPassFactualDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplicationPassFactual"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PassFactualInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationPassFactual"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationPassFactualMutation, ApplicationPassFactualMutationVariables>;
export const ApplicationSubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplicationSubmit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationSubmitMutation, ApplicationSubmitMutationVariables>;
export const ApplicationResubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplicationResubmit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationResubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationResubmitMutation, ApplicationResubmitMutationVariables>;
export const ApplicationPassAdminDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplicationPassAdmin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationPassAdmin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationPassAdminMutation, ApplicationPassAdminMutationVariables>;
export const ApplicationReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplicationReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationReturnMutation, ApplicationReturnMutationVariables>;
export const ApplicationRejectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplicationReject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationReject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationRejectMutation, ApplicationRejectMutationVariables>;
export const ApplicationObjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplicationObject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationObject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationObjectMutation, ApplicationObjectMutationVariables>;
export const ApplicationDecideObjectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplicationDecideObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideObjectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationDecideObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationDecideObjectionMutation, ApplicationDecideObjectionMutationVariables>;
export const ApplicationStartVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplicationStartVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationStartVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"visitOn"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationStartVisitMutation, ApplicationStartVisitMutationVariables>;
export const ApplicationApproveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplicationApprove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationApprove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationApproveMutation, ApplicationApproveMutationVariables>;
export const ApplicationSuspendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplicationSuspend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationSuspend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationSuspendMutation, ApplicationSuspendMutationVariables>;
export const ApplicationReinstateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplicationReinstate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationReinstate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationReinstateMutation, ApplicationReinstateMutationVariables>;
export const ApplicationBlacklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplicationBlacklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BlacklistApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationBlacklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationBlacklistMutation, ApplicationBlacklistMutationVariables>;
export const ScoreTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScoreTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SCORED"},{"kind":"EnumValue","value":"APPROVED"},{"kind":"EnumValue","value":"SUSPENDED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"NEWEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scoreSheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScoreTemplateQuery, ScoreTemplateQueryVariables>;
export const RoleGrantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RoleGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roleGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RoleGrantMutation, RoleGrantMutationVariables>;
export const InvitationListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvitationList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InvitationListQuery, InvitationListQueryVariables>;
export const PeopleUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PeopleUnitsQuery, PeopleUnitsQueryVariables>;
export const UserInviteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserInvite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userInvite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UserInviteMutation, UserInviteMutationVariables>;
export const RoleEndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RoleEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roleEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RoleEndMutation, RoleEndMutationVariables>;
export const SettingsScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsScreen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"regency"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"isRegistrationOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyBytes"}},{"kind":"Field","name":{"kind":"Name","value":"fileBytes"}},{"kind":"Field","name":{"kind":"Name","value":"pageRows"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"rootMutations"}}]}}]}}]} as unknown as DocumentNode<SettingsScreenQuery, SettingsScreenQueryVariables>;
export const UserScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"honorific"}},{"kind":"Field","name":{"kind":"Name","value":"hasTotp"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roleGrants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"acting"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"countsToday"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grantedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UserScreenQuery, UserScreenQueryVariables>;
export const UserSuspendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserSuspend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userSuspend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UserSuspendMutation, UserSuspendMutationVariables>;
export const UserReinstateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserReinstate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReinstateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userReinstate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UserReinstateMutation, UserReinstateMutationVariables>;
export const UsersScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UsersScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"hasTotp"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roleGrants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"countsToday"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<UsersScreenQuery, UsersScreenQueryVariables>;
export const DraftMandateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftMandate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftMandateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mandateDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DraftMandateMutation, DraftMandateMutationVariables>;
export const MandatesScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MandatesScreen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placementMandates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"ceilingPerCrisis"}},{"kind":"Field","name":{"kind":"Name","value":"maxUnitsPerSend"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"commitmentSignerName"}},{"kind":"Field","name":{"kind":"Name","value":"technicalSignerName"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spendings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseCode"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MandatesScreenQuery, MandatesScreenQueryVariables>;
export const SignMandateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignMandate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MandateIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mandateSign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SignMandateMutation, SignMandateMutationVariables>;
export const RevokeMandateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeMandate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MandateReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mandateRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeMandateMutation, RevokeMandateMutationVariables>;
export const DiscardMandateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardMandate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MandateIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mandateDiscard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DiscardMandateMutation, DiscardMandateMutationVariables>;
export const OrderEditScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderEditScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isOld"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTIVE"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isOld"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"brief"}},{"kind":"Field","name":{"kind":"Name","value":"windowFrom"}},{"kind":"Field","name":{"kind":"Name","value":"windowTo"}},{"kind":"Field","name":{"kind":"Name","value":"rotationReason"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"orderedText"}},{"kind":"Field","name":{"kind":"Name","value":"placement"}},{"kind":"Field","name":{"kind":"Name","value":"contractLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrderEditScreenQuery, OrderEditScreenQueryVariables>;
export const OrderDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OrderDraftMutation, OrderDraftMutationVariables>;
export const OrderEditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OrderEditMutation, OrderEditMutationVariables>;
export const OrderScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"brief"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"reservedGross"}},{"kind":"Field","name":{"kind":"Name","value":"unitCount"}},{"kind":"Field","name":{"kind":"Name","value":"provenUnits"}},{"kind":"Field","name":{"kind":"Name","value":"windowFrom"}},{"kind":"Field","name":{"kind":"Name","value":"windowTo"}},{"kind":"Field","name":{"kind":"Name","value":"proofDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rotationReason"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharePercent"}},{"kind":"Field","name":{"kind":"Name","value":"isAboveCap"}},{"kind":"Field","name":{"kind":"Name","value":"capPercent"}},{"kind":"Field","name":{"kind":"Name","value":"outletOrdered"}}]}},{"kind":"Field","name":{"kind":"Name","value":"age"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"isLastDay"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountCode"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"distributionId"}},{"kind":"Field","name":{"kind":"Name","value":"crisisId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"placement"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"provenQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"liveUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"isLabelRequired"}},{"kind":"Field","name":{"kind":"Name","value":"orderedText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proofs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"airedAt"}},{"kind":"Field","name":{"kind":"Name","value":"forward"}},{"kind":"Field","name":{"kind":"Name","value":"age"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"isLastDay"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrderScreenQuery, OrderScreenQueryVariables>;
export const OrdersScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrdersScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"unitCount"}},{"kind":"Field","name":{"kind":"Name","value":"provenUnits"}},{"kind":"Field","name":{"kind":"Name","value":"proofDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"age"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"isLastDay"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OrdersScreenQuery, OrdersScreenQueryVariables>;
export const PortalOrderScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalOrderScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"brief"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"windowFrom"}},{"kind":"Field","name":{"kind":"Name","value":"windowTo"}},{"kind":"Field","name":{"kind":"Name","value":"proofDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"provenQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"orderedText"}},{"kind":"Field","name":{"kind":"Name","value":"isLabelRequired"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proofs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"forward"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasonNote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PortalOrderScreenQuery, PortalOrderScreenQueryVariables>;
export const PortalOrdersScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalOrdersScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"unitCount"}},{"kind":"Field","name":{"kind":"Name","value":"provenUnits"}},{"kind":"Field","name":{"kind":"Name","value":"proofDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PortalOrdersScreenQuery, PortalOrdersScreenQueryVariables>;
export const ProofReuploadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProofReupload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReuploadProofInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proofReupload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proof"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ProofReuploadMutation, ProofReuploadMutationVariables>;
export const ProofAskReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProofAskReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProofNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proofAskReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proof"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ProofAskReviewMutation, ProofAskReviewMutationVariables>;
export const ProofAcceptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProofAccept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProofIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proofAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proof"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ProofAcceptMutation, ProofAcceptMutationVariables>;
export const ProofReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProofReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProofReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proofReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proof"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ProofReturnMutation, ProofReturnMutationVariables>;
export const ProofRejectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProofReject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProofReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proofReject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proof"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ProofRejectMutation, ProofRejectMutationVariables>;
export const ProofRevokeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProofRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeProofInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proofRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proof"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ProofRevokeMutation, ProofRevokeMutationVariables>;
export const ProofScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProofScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proof"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"airedAt"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasonNote"}},{"kind":"Field","name":{"kind":"Name","value":"forward"}},{"kind":"Field","name":{"kind":"Name","value":"reverse"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"snapshotHash"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"fixDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"placement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"mime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forward"}},{"kind":"Field","name":{"kind":"Name","value":"reverse"}},{"kind":"Field","name":{"kind":"Name","value":"longestWordCount"}},{"kind":"Field","name":{"kind":"Name","value":"ordered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}}]}},{"kind":"Field","name":{"kind":"Name","value":"captured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formerVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"snapshotHash"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasonNote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proofQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"previousId"}},{"kind":"Field","name":{"kind":"Name","value":"nextId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProofScreenQuery, ProofScreenQueryVariables>;
export const ProofSubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProofSubmit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitProofInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proofSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proof"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ProofSubmitMutation, ProofSubmitMutationVariables>;
export const ProofsScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProofsScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProofFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proofs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"airedAt"}},{"kind":"Field","name":{"kind":"Name","value":"forward"}},{"kind":"Field","name":{"kind":"Name","value":"age"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"isLastDay"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ProofsScreenQuery, ProofsScreenQueryVariables>;
export const OrderSubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderSubmit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OrderSubmitMutation, OrderSubmitMutationVariables>;
export const OrderApproveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderApprove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderApprove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OrderApproveMutation, OrderApproveMutationVariables>;
export const OrderIssueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OrderIssueMutation, OrderIssueMutationVariables>;
export const OrderAcceptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderAccept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OrderAcceptMutation, OrderAcceptMutationVariables>;
export const OrderDeclineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderDecline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderDecline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OrderDeclineMutation, OrderDeclineMutationVariables>;
export const OrderReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OrderReturnMutation, OrderReturnMutationVariables>;
export const OrderCancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OrderCancelMutation, OrderCancelMutationVariables>;
export const OrderReopenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderReopen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderReopen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OrderReopenMutation, OrderReopenMutationVariables>;
export const PortalHomeScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalHomeScreen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"age"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"isLastDay"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUBMITTED"},{"kind":"EnumValue","value":"RETURNED"},{"kind":"EnumValue","value":"CHECKED"},{"kind":"EnumValue","value":"INSPECTED"},{"kind":"EnumValue","value":"HANDED_OVER"},{"kind":"EnumValue","value":"SPP_ISSUED"},{"kind":"EnumValue","value":"SPM_ISSUED"},{"kind":"EnumValue","value":"SP2D_ISSUED"},{"kind":"EnumValue","value":"PAID"},{"kind":"EnumValue","value":"CLOSED"},{"kind":"EnumValue","value":"ON_HOLD"},{"kind":"EnumValue","value":"DISPUTED"},{"kind":"EnumValue","value":"CARRIED_OVER"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"companyInvoiceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"holderLabels"}},{"kind":"Field","name":{"kind":"Name","value":"age"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"isLastDay"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"age"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"isLastDay"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ISSUED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"unitCount"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PortalHomeScreenQuery, PortalHomeScreenQueryVariables>;
export const PortalHomeAcceptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalHomeAccept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PortalHomeAcceptMutation, PortalHomeAcceptMutationVariables>;
export const PortalHomeDeclineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalHomeDecline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderDecline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PortalHomeDeclineMutation, PortalHomeDeclineMutationVariables>;
export const WorkBudgetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkBudget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"fiscalYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"LARGEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"shifted"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"encumbered"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"percentUsed"}},{"kind":"Field","name":{"kind":"Name","value":"isOverBudget"}}]}}]}}]}}]} as unknown as DocumentNode<WorkBudgetQuery, WorkBudgetQueryVariables>;
export const WorkContractsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkContracts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"endingBefore"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTIVE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"endingBefore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"endingBefore"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"ENDING"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"maxQuantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<WorkContractsQuery, WorkContractsQueryVariables>;
export const WorkScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkScreen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"age"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"isLastDay"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WorkScreenQuery, WorkScreenQueryVariables>;