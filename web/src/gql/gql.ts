/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query NoticesPanel {\n    unreadNoticeCount\n    notices(first: 20) { nodes { id title body link at: createdAt readAt } }\n  }\n": typeof types.NoticesPanelDocument,
    "\n  mutation NoticeRead($input: ReadNoticeInput!) {\n    noticeRead(input: $input) { errors { code message field } }\n  }\n": typeof types.NoticeReadDocument,
    "\n  mutation NoticesReadAll {\n    noticesReadAll { errors { code message field } }\n  }\n": typeof types.NoticesReadAllDocument,
    "\n  mutation SignOut {\n    signOut { errors { code message field } }\n  }\n": typeof types.SignOutDocument,
    "query StepUpViewer { viewer { id hasTotp } }": typeof types.StepUpViewerDocument,
    "mutation SessionStepUp($input: StepUpSessionInput!) { sessionStepUp(input: $input) { session { id } errors { code message field } } }": typeof types.SessionStepUpDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      honorific\n      kind\n      company { id legalName }\n      roles\n      roleLabels\n      isReadOnly\n      greeting\n      navigation { label items { key label path } }\n    }\n    office { name regency agency mode }\n  }\n": typeof types.ViewerDocument,
    "\n  query AccountScreen {\n    viewer {\n      id name email roleLabels hasTotp mustEnrolTotp previousSignInAt\n      account { id version honorific language }\n      roleGrants { id label fromOn toOn countsToday workUnit { id name } }\n    }\n  }\n": typeof types.AccountScreenDocument,
    "mutation ApiKeyCreate($input: CreateApiKeyInput!) { apiKeyCreate(input: $input) { secret apiKey { id } errors { code message field } } }": typeof types.ApiKeyCreateDocument,
    "query AccountApiKeys { apiKeys { id name prefix scopes addresses createdAt expiresAt lastUsedAt revokedAt } }": typeof types.AccountApiKeysDocument,
    "mutation ApiKeyRevoke($input: RevokeApiKeyInput!) { apiKeyRevoke(input: $input) { apiKey { id revokedAt } errors { code message field } } }": typeof types.ApiKeyRevokeDocument,
    "\n  query OfficeBrand {\n    office { name regency agency mode isRegistrationOpen }\n  }\n": typeof types.OfficeBrandDocument,
    "\n  mutation AccountConfirm($input: ConfirmAccountInput!) {\n    accountConfirm(input: $input) { message errors { code message field } }\n  }\n": typeof types.AccountConfirmDocument,
    "\n  query DemoAccounts {\n    demoAccounts { id name email password roleLabel group mayDo }\n  }\n": typeof types.DemoAccountsDocument,
    "\n  mutation InvitationAccept($input: AcceptInvitationInput!) {\n    invitationAccept(input: $input) { errors { code message field } }\n  }\n": typeof types.InvitationAcceptDocument,
    "mutation PasswordChange($input: ChangePasswordInput!) { passwordChange(input: $input) { user { id } errors { code message field } } }": typeof types.PasswordChangeDocument,
    "mutation ProfileEdit($input: EditProfileInput!) { profileEdit(input: $input) { user { id version honorific language } errors { code message field } } }": typeof types.ProfileEditDocument,
    "\n  mutation AccountRegister($input: RegisterAccountInput!) {\n    accountRegister(input: $input) { message errors { code message field } }\n  }\n": typeof types.AccountRegisterDocument,
    "\n  mutation PasswordResetRequest($input: RequestPasswordResetInput!) {\n    passwordResetRequest(input: $input) { message errors { code message field } }\n  }\n": typeof types.PasswordResetRequestDocument,
    "\n  mutation PasswordReset($input: ResetPasswordInput!) {\n    passwordReset(input: $input) { message errors { code message field } }\n  }\n": typeof types.PasswordResetDocument,
    "query AccountSessions { sessions { id userAgent address createdAt lastSeenAt expiresAt isCurrent endedAt } }": typeof types.AccountSessionsDocument,
    "mutation SessionEnd($input: EndSessionInput!) { sessionEnd(input: $input) { session { id endedAt } errors { code message field } } }": typeof types.SessionEndDocument,
    "mutation SessionsEndOthers { sessionsEndOthers { endedCount errors { code message field } } }": typeof types.SessionsEndOthersDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { needsCode retryAfterSeconds viewer { id } errors { code message field } }\n  }\n": typeof types.SignInDocument,
    "mutation TotpEnrol($input: EnrolTotpInput!) { totpEnrol(input: $input) { secret uri errors { code message field } } }": typeof types.TotpEnrolDocument,
    "mutation TotpConfirm($input: TotpCodeInput!) { totpConfirm(input: $input) { recoveryCodes user { id hasTotp } errors { code message field } } }": typeof types.TotpConfirmDocument,
    "mutation TotpRemove($input: TotpCodeInput!) { totpRemove(input: $input) { user { id hasTotp } errors { code message field } } }": typeof types.TotpRemoveDocument,
    "\n  query AuditScreen($filter: EventFilter, $first: Int!, $after: String) {\n    events(filter: $filter, first: $first, after: $after) {\n      nodes { id name at actorId actorName isAutomatic outcome reason subjectType subjectId hash seal changes { field before after recordType recordId } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AuditScreenDocument,
    "\n  query AuditChainStatus { auditChain { isIntact checkedCount waitingCount head problem brokenSeal brokenEventId } }\n": typeof types.AuditChainStatusDocument,
    "\n  query BudgetLineScreen($id: ID!, $first: Int!, $after: String) {\n    budgetLine(id: $id) {\n      id version accountCode name programCode activityCode subActivityCode fiscalYear ceiling shifted reserved encumbered paid available percentUsed isOverBudget\n      workUnit { id name }\n      cashReleases { id quarter amount requested }\n      entries(first: $first, after: $after) { nodes { id at kind amount refType refId refNumber } pageInfo { hasNextPage endCursor } totalCount }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": typeof types.BudgetLineScreenDocument,
    "query BudgetWorkUnits { workUnits { id name } }": typeof types.BudgetWorkUnitsDocument,
    "mutation BudgetLineCreate($input: CreateBudgetLineInput!) { budgetLineCreate(input: $input) { budgetLine { id } errors { code message field } } }": typeof types.BudgetLineCreateDocument,
    "\n  query BudgetScreen($filter: BudgetLineFilter, $orderBy: BudgetLineOrder!, $first: Int!, $after: String) {\n    budgetLines(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      nodes { id accountCode name fiscalYear ceiling shifted reserved encumbered paid available percentUsed isOverBudget workUnit { id name } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n    workUnits { id name }\n  }\n": typeof types.BudgetScreenDocument,
    "mutation CashReleaseSet($input: SetCashReleaseInput!) { cashReleaseSet(input: $input) { budgetLine { id version } errors { code message field } } }": typeof types.CashReleaseSetDocument,
    "mutation BudgetLineEdit($input: EditBudgetLineInput!) { budgetLineEdit(input: $input) { budgetLine { id version name accountCode programCode activityCode subActivityCode } errors { code message field } } }": typeof types.BudgetLineEditDocument,
    "mutation BudgetCeilingRevise($input: ReviseBudgetCeilingInput!) { budgetCeilingRevise(input: $input) { budgetLine { id version ceiling available } errors { code message field } } }": typeof types.BudgetCeilingReviseDocument,
    "\n  query ShiftLines($fiscalYear: Int!) { budgetLines(filter: { fiscalYear: $fiscalYear }, first: 100) { nodes { id accountCode name available } } }\n": typeof types.ShiftLinesDocument,
    "mutation BudgetShift($input: ShiftBudgetInput!) { budgetShift(input: $input) { fromLine { id shifted available } toLine { id shifted available } errors { code message field } } }": typeof types.BudgetShiftDocument,
    "\n  query ContractAmendScreen($id: ID!) {\n    contract(id: $id) {\n      id number type ceiling endsOn ordered outlet { id name }\n      lines { id kind description rateUnit unitPrice maxQuantity evidence { ownEstimate rateCard standardPrice offer minutes } }\n    }\n  }\n": typeof types.ContractAmendScreenDocument,
    "mutation ContractAmend($input: AmendContractInput!) { contractAmend(input: $input) { contract { id } errors { code message field } } }": typeof types.ContractAmendDocument,
    "\n  query ContractEditScreen($id: ID!, $isOld: Boolean!) {\n    budgetLines(first: 100) { nodes { id accountCode name fiscalYear available } }\n    contract(id: $id) @include(if: $isOld) {\n      id version number type form ceiling startsOn endsOn priceIncludesVat procurementMethod procurementPlanNumber catalogueUrl\n      outlet { id name company { id legalName } } budgetLine { id }\n      lines { id kind description rateUnit unitPrice maxQuantity evidence { ownEstimate rateCard standardPrice offer minutes } }\n    }\n  }\n": typeof types.ContractEditScreenDocument,
    "\n  query ContractOutlets($search: String) {\n    outlets(filter: { search: $search, applicationState: APPROVED }, first: 30) { nodes { id name company { id legalName } } }\n  }\n": typeof types.ContractOutletsDocument,
    "mutation ContractDraft($input: DraftContractInput!) { contractDraft(input: $input) { contract { id } errors { code message field } } }": typeof types.ContractDraftDocument,
    "mutation ContractEdit($input: EditContractInput!) { contractEdit(input: $input) { contract { id version } errors { code message field } } }": typeof types.ContractEditDocument,
    "\n  query ContractScreen($id: ID!) {\n    contract(id: $id) {\n      id number state type form value ceiling startsOn endsOn elapsedPercent fiscalYear priceIncludesVat procurementMethod procurementPlanNumber catalogueUrl\n      reason terminationGround terminationText warningLetterCount heardOn allowedActions\n      company { id legalName } outlet { id name medium } budgetLine { id name accountCode available }\n      createdBy { name } companyFile { id name url } officeFile { id name url }\n      endorsements { id action slot personName at }\n      lines { id kind description rateUnit unitPrice maxQuantity used reserved available evidence { ownEstimate rateCard standardPrice offer minutes isAboveLimit exceptionReason } }\n      controlCard { at agrees rows { equation total done rest agrees } }\n      amendments { id ordinal state reason effectiveOn signedAt before { ...ContractTerms } after { ...ContractTerms } }\n      orders(first: 10) { totalCount nodes { id number title state unitCount price proofDueAt } }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n  fragment ContractTerms on ContractTermsView { endsOn ceiling lines { lineId description kind rateUnit unitPrice maxQuantity } }\n": typeof types.ContractScreenDocument,
    "\n  query ContractsScreen($filter: ContractFilter, $orderBy: ContractOrder!, $first: Int!, $after: String) {\n    contracts(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      nodes { id number state value ordered endsOn outlet { id name medium } company { id legalName } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.ContractsScreenDocument,
    "\n  query PortalContractScreen($id: ID!) {\n    contract(id: $id) {\n      id number state type form value ordered proven invoiced paid startsOn endsOn priceIncludesVat reason terminationGround allowedActions\n      outlet { id name } companyFile { id name url } officeFile { id name url }\n      endorsements { id action personName at }\n      lines { id kind description rateUnit unitPrice maxQuantity used reserved available }\n      openAmendment { id ordinal reason effectiveOn before { ...ContractTerms } after { ...ContractTerms } }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": typeof types.PortalContractScreenDocument,
    "\n  query PortalContractsScreen($first: Int!, $after: String) {\n    contracts(first: $first, after: $after) {\n      nodes { id number state value ordered endsOn allowedActions outlet { id name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PortalContractsScreenDocument,
    "mutation ContractSign($input: SignContractInput!) { contractSign(input: $input) { contract { id state } errors { code message field } } }": typeof types.ContractSignDocument,
    "mutation ContractAmendmentSign($input: SignContractInput!) { contractAmendmentSign(input: $input) { contract { id state } errors { code message field } } }": typeof types.ContractAmendmentSignDocument,
    "mutation ContractTerminate($input: TerminateContractInput!) { contractTerminate(input: $input) { contract { id state } errors { code message field } } }": typeof types.ContractTerminateDocument,
    "mutation ContractNegotiate($input: ContractStepInput!) { contractNegotiate(input: $input) { contract { id state } errors { code message field } } }": typeof types.ContractNegotiateDocument,
    "mutation ContractAgree($input: ContractStepInput!) { contractAgree(input: $input) { contract { id state } errors { code message field } } }": typeof types.ContractAgreeDocument,
    "mutation ContractResume($input: ContractStepInput!) { contractResume(input: $input) { contract { id state } errors { code message field } } }": typeof types.ContractResumeDocument,
    "mutation ContractClose($input: ContractStepInput!) { contractClose(input: $input) { contract { id state } errors { code message field } } }": typeof types.ContractCloseDocument,
    "mutation ContractTerminationConfirm($input: ContractStepInput!) { contractTerminationConfirm(input: $input) { contract { id state } errors { code message field } } }": typeof types.ContractTerminationConfirmDocument,
    "mutation ContractTerminationRefuse($input: ContractReasonInput!) { contractTerminationRefuse(input: $input) { contract { id state } errors { code message field } } }": typeof types.ContractTerminationRefuseDocument,
    "mutation ContractAbandon($input: ContractReasonInput!) { contractAbandon(input: $input) { contract { id state } errors { code message field } } }": typeof types.ContractAbandonDocument,
    "mutation ContractSuspend($input: ContractReasonInput!) { contractSuspend(input: $input) { contract { id state } errors { code message field } } }": typeof types.ContractSuspendDocument,
    "mutation ContractPriceExcept($input: ContractReasonInput!) { contractPriceExcept(input: $input) { contract { id state } errors { code message field } } }": typeof types.ContractPriceExceptDocument,
    "mutation ContractAmendmentWithdraw($input: ContractReasonInput!) { contractAmendmentWithdraw(input: $input) { contract { id state } errors { code message field } } }": typeof types.ContractAmendmentWithdrawDocument,
    "\n  query CrisesScreen($filter: CrisisFilter, $first: Int!, $after: String) {\n    crises(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id code title state severity isExercise visibility declaredAt clockStartedAt\n        commander { id name } taskCounts { total finished overdue }\n        clocks { id kind state dueAt }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CrisesScreenDocument,
    "\n  query DeclareScreen($roles: [Role!]!) {\n    caseChoices(roles: $roles) { people { id name roleLabels } }\n    playbooks(first: 100) { nodes { id code title cluster type typeNote stepCount } }\n    issues(first: 100, filter: { states: [TRIAGED, RESPONDING] }) { nodes { id code title level impact isExercise } }\n  }\n": typeof types.DeclareScreenDocument,
    "mutation CrisisDeclare($input: CrisisDeclareInput!) { crisisDeclare(input: $input) { crisis { id code } errors { code message field } } }": typeof types.CrisisDeclareDocument,
    "\n  query TasksScreen($filter: TaskFilter, $first: Int!, $after: String) {\n    tasks(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id stepNo round text gloss state dueAt isMandatory isOverdue reason evidence ownerRole ownerAgency completedBy allowedActions\n        dueRule { type startOffsetMinutes everyMinutes times days event offsetMinutes until }\n        owner { id name } crisis { id code title isExercise } issue { id code title }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.TasksScreenDocument,
    "mutation TaskStart($input: TaskIdInput!) { taskStart(input: $input) { task { id state } errors { code message field } } }": typeof types.TaskStartDocument,
    "mutation TaskFinish($input: TaskFinishInput!) { taskFinish(input: $input) { task { id state } errors { code message field } } }": typeof types.TaskFinishDocument,
    "mutation TaskBlock($input: TaskReasonInput!) { taskBlock(input: $input) { task { id state } errors { code message field } } }": typeof types.TaskBlockDocument,
    "mutation TaskWaive($input: TaskReasonInput!) { taskWaive(input: $input) { task { id state } errors { code message field } } }": typeof types.TaskWaiveDocument,
    "mutation TaskAssign($input: TaskAssignInput!) { taskAssign(input: $input) { task { id owner { id name } } errors { code message field } } }": typeof types.TaskAssignDocument,
    "\n  query PlaybooksScreen {\n    playbooks(first: 100) {\n      nodes { id code edition title cluster type stepCount reviewDueAt isReviewDue isEditable }\n    }\n  }\n": typeof types.PlaybooksScreenDocument,
    "\n  query PlaybookScreen($code: ID!) {\n    playbook(code: $code) {\n      id version code edition title titleEn cluster type typeNote reviewEveryMonths reviewDueAt isReviewDue isEditable isCurrent changeNote\n      createdAt createdBy { name }\n      editions { id edition isCurrent createdAt changeNote createdBy { name } }\n      steps {\n        no text gloss ownerRole supportRoles ownerAgency supportAgency offsetMinutes isMandatory completedBy linkedPlaybook\n        dueRule { type startOffsetMinutes everyMinutes times days event offsetMinutes until }\n      }\n    }\n  }\n": typeof types.PlaybookScreenDocument,
    "mutation PlaybookCreate($input: PlaybookCreateInput!) { playbookCreate(input: $input) { playbook { id code } errors { code message field } } }": typeof types.PlaybookCreateDocument,
    "mutation PlaybookEdit($input: PlaybookEditInput!) { playbookEdit(input: $input) { playbook { id code } errors { code message field } } }": typeof types.PlaybookEditDocument,
    "mutation PlaybookReview($input: PlaybookReviewInput!) { playbookReview(input: $input) { playbook { id reviewDueAt } errors { code message field } } }": typeof types.PlaybookReviewDocument,
    "\n  query DistributionsScreen($filter: DistributionFilter, $after: String) {\n    distributions(first: 30, after: $after, filter: $filter) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id state rankedAt sentAt isExercise waitingReason\n        statementVersion { id no title }\n        crisis { id code } issue { id code }\n        outcome { targets pickedUp pending pullThroughPercent }\n      }\n    }\n    statements(first: 20, filter: { states: [APPROVED, PUBLISHED] }) {\n      nodes { id kind title issue { id code } latest { id no state distributions(first: 1) { nodes { id } } } }\n    }\n  }\n": typeof types.DistributionsScreenDocument,
    "\n  query DistributionScreen($id: ID!, $after: String) {\n    distribution(id: $id) {\n      id version state rankedAt sentAt maxPaid isExercise waitingReason pickupsUntil allowedActions\n      statementVersion { id no state title }\n      issue { id code title }\n      crisis { id code title }\n      rankedBy { name } sentBy { name }\n      mandate { id number }\n      affectedDistricts { code name populationThousand }\n      prospect { paidCount freeCount price isMandated mandateNumber waitingReason refusal }\n      diversityWarnings { placements sharePercent company { id legalName } }\n      lateCarriers { firstSeenAt firstPublishedAt outlet { id name } }\n      outcome { targets pickedUp pending syndications pickupPercent medianLatencyMinutes pullThroughPercent weightedPullThroughPercent distorted }\n      targets(first: 60, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id rank score mode state isLate overrideReason price sentAt deliveredAt tries nextTryAt deliveryNote address allowedActions\n          outlet { id name }\n          order { id number state }\n          parts { key value weight points }\n          basis { carried hasAsked weight quotaAvailable quotaUsed termElapsed asked pickedUp medianHours pullThrough unitPrice refusals districts { code name } }\n          pickups(first: 3) { nodes { id state matchScore latencyMinutes article { id title } } }\n        }\n      }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": typeof types.DistributionScreenDocument,
    "\n  mutation RankDistribution($input: RankDistributionInput!) {\n    distributionRank(input: $input) { distribution { id } errors { code message field } }\n  }\n": typeof types.RankDistributionDocument,
    "\n  mutation SendDistribution($input: SendDistributionInput!) {\n    distributionSend(input: $input) { distribution { id version state sentAt } errors { code message field } }\n  }\n": typeof types.SendDistributionDocument,
    "\n  mutation ChooseTarget($input: ChooseTargetInput!) {\n    distributionTargetChoose(input: $input) { target { id mode overrideReason } errors { code message field } }\n  }\n": typeof types.ChooseTargetDocument,
    "\n  mutation SupplementDistribution($input: SupplementDistributionInput!) {\n    distributionSupplement(input: $input) { target { id state } errors { code message field } }\n  }\n": typeof types.SupplementDistributionDocument,
    "\n  mutation AddPickup($input: AddPickupInput!) {\n    pickupAdd(input: $input) { pickup { id state } errors { code message field } }\n  }\n": typeof types.AddPickupDocument,
    "\n  mutation ResendTarget($input: TargetIdInput!) {\n    distributionTargetResend(input: $input) { target { id state } errors { code message field } }\n  }\n": typeof types.ResendTargetDocument,
    "\n  mutation ConfirmTarget($input: TargetNoteInput!) {\n    distributionTargetConfirm(input: $input) { target { id state } errors { code message field } }\n  }\n": typeof types.ConfirmTargetDocument,
    "\n  mutation DeclineTarget($input: TargetNoteInput!) {\n    distributionTargetDecline(input: $input) { target { id state } errors { code message field } }\n  }\n": typeof types.DeclineTargetDocument,
    "\n  mutation SetReleaseContact($input: SetReleaseContactInput!) {\n    releaseContactSet(input: $input) { contact { id email } errors { code message field } }\n  }\n": typeof types.SetReleaseContactDocument,
    "\n  query CorrectionsScreen($filter: CorrectionFilter, $first: Int!, $after: String) {\n    correctionRequests(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id subjectKind subjectId subjectNo title passage claim state receivedAt answer discardReason closedAt allowedActions\n        closedBy { id name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CorrectionsScreenDocument,
    "mutation CorrectionAccept($input: CorrectionAnswerInput!) { correctionRequestAccept(input: $input) { correctionRequest { id } errors { code message field } } }": typeof types.CorrectionAcceptDocument,
    "mutation CorrectionDecline($input: CorrectionAnswerInput!) { correctionRequestDecline(input: $input) { correctionRequest { id } errors { code message field } } }": typeof types.CorrectionDeclineDocument,
    "mutation CorrectionDiscard($input: CorrectionDiscardInput!) { correctionRequestDiscard(input: $input) { correctionRequest { id } errors { code message field } } }": typeof types.CorrectionDiscardDocument,
    "\n  query InquiriesScreen($filter: InquiryFilter, $first: Int!, $after: String) {\n    mediaInquiries(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id journalist outletName contact question state receivedAt dueAt isLate answer answeredAt declineReason isExercise allowedActions\n        issue { id code } crisis { id code } assignee { id name } answeredBy { id name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.InquiriesScreenDocument,
    "\n  query InquiryChoices($roles: [Role!]!) {\n    caseChoices(roles: $roles) { people { id name roleLabels } }\n    issues(first: 100, filter: { isOpen: true }) { nodes { id code title } }\n  }\n": typeof types.InquiryChoicesDocument,
    "mutation InquiryLog($input: InquiryLogInput!) { inquiryLog(input: $input) { inquiry { id } errors { code message field } } }": typeof types.InquiryLogDocument,
    "mutation InquiryAssign($input: InquiryAssignInput!) { inquiryAssign(input: $input) { inquiry { id } errors { code message field } } }": typeof types.InquiryAssignDocument,
    "mutation InquiryAnswer($input: InquiryAnswerInput!) { inquiryAnswer(input: $input) { inquiry { id } errors { code message field } } }": typeof types.InquiryAnswerDocument,
    "mutation InquiryDecline($input: InquiryDeclineInput!) { inquiryDecline(input: $input) { inquiry { id } errors { code message field } } }": typeof types.InquiryDeclineDocument,
    "\n  query ClarificationsScreen($first: Int!, $after: String) {\n    hoaxClarifications(first: $first, after: $after) {\n      nodes { id title claim state verdict reportedAt publishedAt stampAt isExercise issue { id code } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ClarificationsScreenDocument,
    "\n  query ClarificationScreen($id: ID!) {\n    hoaxClarification(id: $id) {\n      id version title claim seenAt state verdict hoaxClass reach hasSafetyRisk truth whyItArose reportedAt approvedAt publishedAt stampAt\n      returnComment correction correctedAt isOnlyWatched isExercise allowedActions\n      evidence { text origin source url } author { id name } approvedBy { id name } issue { id code title }\n    }\n  }\n": typeof types.ClarificationScreenDocument,
    "mutation ClarificationReport($input: ClarificationReportInput!) { clarificationReport(input: $input) { clarification { id } errors { code message field } } }": typeof types.ClarificationReportDocument,
    "mutation ClarificationVerify($input: ClarificationIdInput!) { clarificationVerify(input: $input) { clarification { id } errors { code message field } } }": typeof types.ClarificationVerifyDocument,
    "mutation ClarificationGiveVerdict($input: ClarificationVerdictInput!) { clarificationGiveVerdict(input: $input) { clarification { id } errors { code message field } } }": typeof types.ClarificationGiveVerdictDocument,
    "mutation ClarificationApprove($input: ClarificationIdInput!) { clarificationApprove(input: $input) { clarification { id } errors { code message field } } }": typeof types.ClarificationApproveDocument,
    "mutation ClarificationReturn($input: ClarificationTextInput!) { clarificationReturn(input: $input) { clarification { id } errors { code message field } } }": typeof types.ClarificationReturnDocument,
    "mutation ClarificationWatch($input: ClarificationTextInput!) { clarificationWatch(input: $input) { clarification { id } errors { code message field } } }": typeof types.ClarificationWatchDocument,
    "mutation ClarificationPublish($input: ClarificationIdInput!) { clarificationPublish(input: $input) { clarification { id } errors { code message field } } }": typeof types.ClarificationPublishDocument,
    "mutation ClarificationCorrect($input: ClarificationTextInput!) { clarificationCorrect(input: $input) { clarification { id } errors { code message field } } }": typeof types.ClarificationCorrectDocument,
    "\n  query SituationScreen($code: ID!) {\n    crisis(code: $code) {\n      id code title state isExercise nextSituationReportDue allowedActions\n      situationReports(first: 50) {\n        nodes { id no kind at situation actions needs severity crisisState level score by { id name } }\n      }\n    }\n  }\n": typeof types.SituationScreenDocument,
    "mutation SituationReportGive($input: SituationReportInput!) { situationReportGive(input: $input) { report { id } errors { code message field } } }": typeof types.SituationReportGiveDocument,
    "\n  query PreparednessScreen {\n    preparedness {\n      riskCount playbookCount templateCount uncoveredHours lastDrillAt openFollowUps\n      items { kind title dueOn isLate }\n    }\n    riskEntries(first: 100) {\n      nodes {\n        id version title category description likelihood impact weight mitigation playbookCode reviewedAt reviewDueOn isReviewDue canEdit\n        owner { id name } reviewedBy { id name }\n      }\n    }\n    followUps(first: 100, filter: { states: [OPEN] }) {\n      nodes { id text dueOn state isLate note allowedActions owner { id name } crisis { id code } }\n    }\n    caseChoices(roles: [MONITORING_ANALYST, COMMUNICATIONS_OFFICER, DIVISION_HEAD, AGENCY_HEAD]) { people { id name } }\n    playbooks(first: 100) { nodes { id code title } }\n  }\n": typeof types.PreparednessScreenDocument,
    "mutation RiskEntryAdd($input: RiskAddInput!) { riskEntryAdd(input: $input) { risk { id } errors { code message field } } }": typeof types.RiskEntryAddDocument,
    "mutation RiskEntryEdit($input: RiskEditInput!) { riskEntryEdit(input: $input) { risk { id } errors { code message field } } }": typeof types.RiskEntryEditDocument,
    "mutation RiskEntryReview($input: RiskReviewInput!) { riskEntryReview(input: $input) { risk { id } errors { code message field } } }": typeof types.RiskEntryReviewDocument,
    "mutation FollowUpFinish($input: FollowUpEndInput!) { followUpFinish(input: $input) { followUp { id } errors { code message field } } }": typeof types.FollowUpFinishDocument,
    "mutation FollowUpDrop($input: FollowUpEndInput!) { followUpDrop(input: $input) { followUp { id } errors { code message field } } }": typeof types.FollowUpDropDocument,
    "\n  query ReviewScreen($code: ID!) {\n    crisis(code: $code) {\n      id code title state isExercise closedAt\n      review {\n        id version state dueAt isLate submittedAt approvedAt returnComment allowedActions isExercise\n        summary wentWell wentBadly luck factors levelReview\n        author { id name } submittedBy { id name } approvedBy { id name }\n        notes { section text }\n        followUps { id text dueOn state isLate note allowedActions owner { id name } crisis { id code } }\n        proposals { id playbookCode stepNo text reason state edition canDecide proposedBy { id name } }\n        publicSummary { id state title body returnComment publishedAt canPublish allowedActions }\n        facts {\n          trigger pullThrough weightedPullThrough\n          impact { items independentItems sources peakScore peakAt peakLevel }\n          times {\n            firstNegativeAt detectMinutes acknowledgeMinutes declareMinutes firstStatementFromClockMinutes\n            firstStatementFromPublicMinutes fullStatementMinutes lastUpdateGapMinutes levels { level hours }\n          }\n          clocks { kind round dueAt metAt state minutes }\n          roles { kind personName fromAt toAt }\n          statements { kind title no state submittedAt publishedAt approvalMinutes approvals { role mode decision personName at } }\n          wrongFacts { text decidedAt }\n          targets { outletName mode score state price latencyMinutes messagesFound messageCount }\n          cost { units price quotaLeft { outletName contractNumber available } orderToPublication { count median p90 } invoiceToPayment { count median p90 } }\n          toneTest {\n            status sentence excludedCount halfLifeHours differenceInDifferences leaveOneOutLow leaveOneOutHigh permutationP\n            subject { before { negative items share low high } after { negative items share low high } difference low high p }\n            control { before { negative items share low high } after { negative items share low high } difference low high p }\n          }\n          hoaxes { title verdict state publishedAt }\n          inquiries { received answered declined late minutes { count median p90 } }\n          replies { code outletName state }\n          timeline { at name actorName reason }\n        }\n      }\n    }\n    caseChoices(roles: [MONITORING_ANALYST, COMMUNICATIONS_OFFICER, DIVISION_HEAD, AGENCY_HEAD, SPOKESPERSON, AGENCY_CONTACT]) {\n      people { id name }\n    }\n    playbooks(first: 100) { nodes { id code title } }\n  }\n": typeof types.ReviewScreenDocument,
    "mutation ReviewOpen($input: ReviewOpenInput!) { reviewOpen(input: $input) { review { id } errors { code message field } } }": typeof types.ReviewOpenDocument,
    "mutation ReviewEdit($input: ReviewEditInput!) { reviewEdit(input: $input) { review { id version } errors { code message field } } }": typeof types.ReviewEditDocument,
    "mutation ReviewSubmit($input: ReviewIdInput!) { reviewSubmit(input: $input) { review { id } errors { code message field } } }": typeof types.ReviewSubmitDocument,
    "mutation ReviewReturn($input: ReviewCommentInput!) { reviewReturn(input: $input) { review { id } errors { code message field } } }": typeof types.ReviewReturnDocument,
    "mutation ReviewApprove($input: ReviewIdInput!) { reviewApprove(input: $input) { review { id } errors { code message field } } }": typeof types.ReviewApproveDocument,
    "mutation FollowUpAdd($input: FollowUpAddInput!) { followUpAdd(input: $input) { followUp { id } errors { code message field } } }": typeof types.FollowUpAddDocument,
    "mutation PlaybookProposalMake($input: ProposalMakeInput!) { playbookProposalMake(input: $input) { proposal { id } errors { code message field } } }": typeof types.PlaybookProposalMakeDocument,
    "mutation PlaybookProposalDecide($input: ProposalDecideInput!) { playbookProposalDecide(input: $input) { proposal { id } errors { code message field } } }": typeof types.PlaybookProposalDecideDocument,
    "mutation ReviewSummaryWrite($input: SummaryWriteInput!) { reviewSummaryWrite(input: $input) { summary { id } errors { code message field } } }": typeof types.ReviewSummaryWriteDocument,
    "mutation ReviewSummarySubmit($input: ReviewIdInput!) { reviewSummarySubmit(input: $input) { summary { id } errors { code message field } } }": typeof types.ReviewSummarySubmitDocument,
    "mutation ReviewSummaryReturn($input: ReviewCommentInput!) { reviewSummaryReturn(input: $input) { summary { id } errors { code message field } } }": typeof types.ReviewSummaryReturnDocument,
    "mutation ReviewSummaryApprove($input: ReviewIdInput!) { reviewSummaryApprove(input: $input) { summary { id } errors { code message field } } }": typeof types.ReviewSummaryApproveDocument,
    "mutation ReviewSummaryPublish($input: ReviewIdInput!) { reviewSummaryPublish(input: $input) { summary { id } errors { code message field } } }": typeof types.ReviewSummaryPublishDocument,
    "query CasePeople($roles: [Role!]!) { caseChoices(roles: $roles) { people { id name roleLabels } } }": typeof types.CasePeopleDocument,
    "\n  query PickupReview($id: ID!) {\n    pickup(id: $id) {\n      id state mode matchScore containment isNamed isCited latencyMinutes reason allowedActions\n      article { id title url outlet { name } }\n      statementVersion { id title keyMessages { id text } }\n      messages { id } distortedMessages { id }\n      decidedBy { name }\n      comparison { statement { text shared } article { text shared } }\n    }\n  }\n": typeof types.PickupReviewDocument,
    "\n  mutation AcceptPickup($input: AcceptPickupInput!) {\n    pickupAccept(input: $input) { pickup { id state } errors { code message field } }\n  }\n": typeof types.AcceptPickupDocument,
    "\n  mutation RejectPickup($input: RejectPickupInput!) {\n    pickupReject(input: $input) { pickup { id state } errors { code message field } }\n  }\n": typeof types.RejectPickupDocument,
    "\n  query PickupsScreen($filter: PickupFilter, $after: String) {\n    pickups(first: 30, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id state mode matchScore latencyMinutes messageCount createdAt\n        article { id title outlet { name } }\n        messages { id }\n        statementVersion { id title }\n      }\n    }\n    pickupAccuracy { precision recall sample }\n  }\n": typeof types.PickupsScreenDocument,
    "\n  query RepliesScreen($filter: ReplyFilter, $after: String) {\n    rightsOfReply(first: 30, after: $after, filter: $filter) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id number kind state isExercise submittedAt dueAt outlet { id name } sourceArticle { id title } crisis { code } issue { code } }\n    }\n  }\n": typeof types.RepliesScreenDocument,
    "\n  query ReplyIssues { issues(first: 50) { nodes { id code title } } }\n": typeof types.ReplyIssuesDocument,
    "\n  query ReplyScreen($id: ID!) {\n    rightOfReply(id: $id) {\n      id version number kind state amount replyText requesterName delegation approvedAt submittedAt dueAt remindedAt\n      copyToPressCouncilAt acceptedAt fulfilledAt publishedUrl isFoundByMonitoring complaintAt letterNumber outcome reason\n      handedAt endedAt isExercise windowWarning allowedActions\n      sourceArticle { id title url publishedAt }\n      publishedArticle { id title }\n      outlet { id name } issue { id code title } crisis { id code }\n      disputedFacts { said truth evidence file { id name url } }\n      createdBy { name } approvedBy { name } submittedBy { name } handedTo { name }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": typeof types.ReplyScreenDocument,
    "\n  mutation DraftReply($input: DraftReplyInput!) {\n    rightOfReplyDraft(input: $input) { rightOfReply { id } errors { code message field } }\n  }\n": typeof types.DraftReplyDocument,
    "\n  mutation EditReply($input: EditReplyInput!) {\n    rightOfReplyEdit(input: $input) { rightOfReply { id version replyText } errors { code message field } }\n  }\n": typeof types.EditReplyDocument,
    "\n  mutation ApproveReply($input: SignReplyInput!) {\n    rightOfReplyApprove(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n": typeof types.ApproveReplyDocument,
    "\n  mutation SubmitReply($input: SignReplyInput!) {\n    rightOfReplySubmit(input: $input) { rightOfReply { id state number } errors { code message field } }\n  }\n": typeof types.SubmitReplyDocument,
    "\n  mutation AcceptReply($input: ReplyIdInput!) {\n    rightOfReplyAccept(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n": typeof types.AcceptReplyDocument,
    "\n  mutation RejectReply($input: ReplyNoteInput!) {\n    rightOfReplyReject(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n": typeof types.RejectReplyDocument,
    "\n  mutation FulfilReply($input: FulfilReplyInput!) {\n    rightOfReplyFulfil(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n": typeof types.FulfilReplyDocument,
    "\n  mutation ComplainReply($input: ReplyNoteInput!) {\n    rightOfReplyComplain(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n": typeof types.ComplainReplyDocument,
    "\n  mutation HandleReply($input: ReplyNoteInput!) {\n    rightOfReplyHandle(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n": typeof types.HandleReplyDocument,
    "\n  mutation DropReply($input: ReplyNoteInput!) {\n    rightOfReplyDrop(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n": typeof types.DropReplyDocument,
    "\n  mutation SettleReply($input: ReplyNoteInput!) {\n    rightOfReplySettle(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n": typeof types.SettleReplyDocument,
    "\n  mutation RuleReply($input: ReplyNoteInput!) {\n    rightOfReplyRule(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n": typeof types.RuleReplyDocument,
    "\n  mutation HandOverReply($input: HandOverReplyInput!) {\n    rightOfReplyHandOver(input: $input) { rightOfReply { id } errors { code message field } }\n  }\n": typeof types.HandOverReplyDocument,
    "\n  mutation WithdrawReply($input: ReplyNoteInput!) {\n    rightOfReplyWithdraw(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n": typeof types.WithdrawReplyDocument,
    "mutation RoomAssign($input: CrisisRoleAssignInput!) { crisisRoleAssign(input: $input) { crisis { id } errors { code message field } } }": typeof types.RoomAssignDocument,
    "mutation RoomStrategy($input: CrisisStrategyInput!) { crisisStrategyChoose(input: $input) { crisis { id strategies } errors { code message field } } }": typeof types.RoomStrategyDocument,
    "mutation RoomRestrict($input: CrisisRestrictInput!) { crisisRestrict(input: $input) { crisis { id visibility } errors { code message field } } }": typeof types.RoomRestrictDocument,
    "mutation RoomRoleEnd($input: CrisisRoleEndInput!) { crisisRoleEnd(input: $input) { crisis { id } errors { code message field } } }": typeof types.RoomRoleEndDocument,
    "mutation RoomRolePhone($input: CrisisRolePhoneInput!) { crisisRolePhoneSet(input: $input) { crisis { id } errors { code message field } } }": typeof types.RoomRolePhoneDocument,
    "mutation RoomIssueAdd($input: CrisisIssueAddInput!) { crisisIssueAdd(input: $input) { crisis { id } errors { code message field } } }": typeof types.RoomIssueAddDocument,
    "query RoomFreeIssues { issues(first: 100, filter: { states: [TRIAGED, RESPONDING] }) { nodes { id code title isExercise } } }": typeof types.RoomFreeIssuesDocument,
    "mutation RoomActivate($input: CrisisIdInput!) { crisisActivate(input: $input) { crisis { id state } errors { code message field } } }": typeof types.RoomActivateDocument,
    "mutation RoomContain($input: CrisisIdInput!) { crisisContain(input: $input) { crisis { id state } errors { code message field } } }": typeof types.RoomContainDocument,
    "mutation RoomRecover($input: CrisisIdInput!) { crisisRecover(input: $input) { crisis { id state } errors { code message field } } }": typeof types.RoomRecoverDocument,
    "mutation RoomClose($input: CrisisIdInput!) { crisisClose(input: $input) { crisis { id state } errors { code message field } } }": typeof types.RoomCloseDocument,
    "mutation RoomRelapse($input: CrisisReasonInput!) { crisisRelapse(input: $input) { crisis { id state } errors { code message field } } }": typeof types.RoomRelapseDocument,
    "mutation RoomNote($input: CrisisIdInput!) { crisisNote(input: $input) { crisis { id leaderNotedAt } errors { code message field } } }": typeof types.RoomNoteDocument,
    "mutation RoomDeclassify($input: CrisisReasonInput!) { crisisDeclassify(input: $input) { crisis { id visibility } errors { code message field } } }": typeof types.RoomDeclassifyDocument,
    "mutation RoomRecord($input: CrisisRecordInput!) { crisisRecord(input: $input) { crisis { id } errors { code message field } } }": typeof types.RoomRecordDocument,
    "mutation RoomSeverity($input: CrisisSeverityInput!) { crisisSeveritySet(input: $input) { crisis { id severity } errors { code message field } } }": typeof types.RoomSeverityDocument,
    "mutation RoomCadence($input: CrisisCadenceInput!) { crisisCadenceSet(input: $input) { crisis { id cadenceMinutes } errors { code message field } } }": typeof types.RoomCadenceDocument,
    "\n  query CrisisRoom($code: ID!) {\n    crisis(code: $code) {\n      id version code title state severity isExercise visibility clockStartedAt declaredAt closedAt cadenceMinutes\n      playbookCode playbook { title } reason strategies allowedActions updateEveryMinutes\n      strategyAdvice { effectiveCluster recommended }\n      commander { id name } accessList { id }\n      roles { id kind isCurrent personName phone person { id } }\n      clocks { id kind round startedAt dueAt metAt breachedAt state minutesTaken now }\n      taskCounts { total finished overdue openMandatory }\n      tasks(first: 40) { nodes { id stepNo text dueAt state isMandatory isOverdue ownerRole ownerAgency owner { id name } doneAt reason allowedActions version } }\n      issues {\n        id code title level\n        facts { id text status source decidedAt confirmedBy { name } agency { name } }\n        keyMessages { id text }\n        statements {\n          id kind title\n          latest { id no state title publishedAt submittedAt levels { no role approval { personName at } } }\n        }\n      }\n      distributions(first: 3) {\n        nodes {\n          id state sentAt pickupsUntil allowedActions statementVersion { id title }\n          tally { addressed paid queued sent failed declined withoutPickup }\n          outcome { targets pickedUp pending pickupPercent pullThroughPercent weightedPullThroughPercent distorted }\n          lateCarriers { outlet { id name } }\n        }\n      }\n      curve { at score shownLevel articleCount }\n      course(first: 30) { pageInfo { hasNextPage endCursor } nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": typeof types.CrisisRoomDocument,
    "\n  query RoomCourse($code: ID!, $after: String) {\n    crisis(code: $code) {\n      id\n      course(first: 50, after: $after) { pageInfo { hasNextPage endCursor } nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": typeof types.RoomCourseDocument,
    "\n  query RoomTexts($code: ID!) {\n    crisis(code: $code) { id issues { id statements { id kind versions { id no state title text publishedAt } } } }\n  }\n": typeof types.RoomTextsDocument,
    "mutation FactAdd($input: AddFactInput!) { factAdd(input: $input) { fact { id } errors { code message field } } }": typeof types.FactAddDocument,
    "\n  query ApprovalsScreen($onlyMine: Boolean!) {\n    waitingApprovals(onlyMine: $onlyMine) {\n      level levels role isMine mode since waitMinutes\n      version { id no title author { name } statement { id kind issue { id code isExercise } crisis { id code severity } } }\n    }\n  }\n": typeof types.ApprovalsScreenDocument,
    "mutation FactConfirm($input: DecideFactInput!) { factConfirm(input: $input) { fact { id version status } errors { code message field } } }": typeof types.FactConfirmDocument,
    "mutation FactRefute($input: DecideFactInput!) { factRefute(input: $input) { fact { id version status } errors { code message field } } }": typeof types.FactRefuteDocument,
    "mutation FactReopen($input: ReopenFactInput!) { factReopen(input: $input) { fact { id version status } errors { code message field } } }": typeof types.FactReopenDocument,
    "\n  query FactsScreen($statuses: [FactStatus!], $after: String) {\n    facts(first: 20, after: $after, statuses: $statuses) {\n      nodes { id version text status source decidedAt createdAt allowedActions }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.FactsScreenDocument,
    "mutation KeyMessageSave($input: SaveKeyMessageInput!) { keyMessageSave(input: $input) { keyMessage { id } errors { code message field } } }": typeof types.KeyMessageSaveDocument,
    "mutation KeyMessageRemove($input: KeyMessageInput!) { keyMessageRemove(input: $input) { removedId errors { code message field } } }": typeof types.KeyMessageRemoveDocument,
    "\n  query MaterialScreen($issueId: ID!) {\n    issue(id: $issueId) {\n      id code title isExercise\n      facts { id version text status source decidedAt createdAt agency { id name } confirmedBy { name } document { id name url } }\n      keyMessages { id version position text phrases }\n    }\n    workUnits { id name }\n  }\n": typeof types.MaterialScreenDocument,
    "\n  query StatementOpenIssues { issues(first: 100) { nodes { id code title state } } }\n": typeof types.StatementOpenIssuesDocument,
    "\n  query StatementTemplatesFor($kinds: [StatementKind!]) {\n    statementTemplates(first: 50, filter: { states: [APPROVED], kinds: $kinds }) {\n      nodes { id name title body playbookCode reviewDueOn blocks { empathy known unknown action commitment more } }\n    }\n  }\n": typeof types.StatementTemplatesForDocument,
    "\n  query StatementsScreen($filter: StatementFilter, $first: Int!, $after: String) {\n    statements(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id title kind createdAt\n        issue { id code isExercise } crisis { id code }\n        latest { id no state publishedAt author { name } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.StatementsScreenDocument,
    "mutation TemplateSave($input: SaveTemplateInput!) { statementTemplateSave(input: $input) { template { id version } errors { code message field } } }": typeof types.TemplateSaveDocument,
    "\n  query TemplateScreen($id: ID!) {\n    statementTemplate(id: $id) {\n      id version name kind playbookCode title body state approvedAt reviewDueOn allowedActions\n      author { name } approvedBy { name }\n      blocks { empathy known unknown action commitment more }\n    }\n  }\n": typeof types.TemplateScreenDocument,
    "mutation TemplateApprove($input: TemplateInput!) { statementTemplateApprove(input: $input) { template { id version } errors { code message field } } }": typeof types.TemplateApproveDocument,
    "mutation TemplateRevise($input: TemplateInput!) { statementTemplateRevise(input: $input) { template { id version } errors { code message field } } }": typeof types.TemplateReviseDocument,
    "mutation TemplateRetire($input: TemplateInput!) { statementTemplateRetire(input: $input) { template { id version } errors { code message field } } }": typeof types.TemplateRetireDocument,
    "\n  query TemplatesScreen($after: String) {\n    statementTemplates(first: 50, after: $after) {\n      nodes { id name kind playbookCode state reviewDueOn author { name } approvedBy { name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.TemplatesScreenDocument,
    "\n  query StatementScreen($id: ID!) {\n    statement(id: $id) {\n      id title kind\n      issue { id code title isExercise }\n      crisis { id code severity isExercise }\n      template { id name }\n      versions {\n        id version no state title text sha256 submittedAt embargoUntil publishedAt returnComment correction retractedAt publishedOn\n        allowedActions\n        author { name } publishedBy { name }\n        levels { no role approval { personName at mode comment hashSeen } }\n        facts { id text status source agency { name } }\n        keyMessages { id text }\n        changes { kind text }\n      }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": typeof types.StatementScreenDocument,
    "\n  query StatementSending($versionId: ID!) {\n    distributions(first: 5, filter: { versionId: $versionId }) {\n      nodes { id state rankedAt sentAt outcome { targets pickedUp } }\n    }\n  }\n": typeof types.StatementSendingDocument,
    "\n  query StatementMaterial($issueId: ID!) {\n    issue(id: $issueId) {\n      id code title isExercise\n      crisis { id playbookCode }\n      facts { id text status source agency { name } }\n      keyMessages { id text }\n    }\n  }\n": typeof types.StatementMaterialDocument,
    "\n  query StatementEdit($id: ID!) {\n    statement(id: $id) {\n      id kind\n      issue { id code title isExercise facts { id text status source agency { name } } keyMessages { id text } }\n      latest {\n        id version no state title body embargoUntil allowedActions\n        blocks { empathy known unknown action commitment more }\n        facts { id } keyMessages { id }\n      }\n    }\n  }\n": typeof types.StatementEditDocument,
    "mutation StatementDraft($input: DraftStatementInput!) { statementDraft(input: $input) { version { id version statement { id } } errors { code message field } } }": typeof types.StatementDraftDocument,
    "mutation StatementEdited($input: EditStatementInput!) { statementEdit(input: $input) { version { id version statement { id } } errors { code message field } } }": typeof types.StatementEditedDocument,
    "mutation StatementSubmit($input: StatementVersionInput!) { statementSubmit(input: $input) { version { id version state statement { id } } errors { code message field } } }": typeof types.StatementSubmitDocument,
    "mutation StatementRevise($input: StatementVersionInput!) { statementRevise(input: $input) { version { id version statement { id } } errors { code message field } } }": typeof types.StatementReviseDocument,
    "mutation StatementApprove($input: ApproveStatementInput!) { statementApprove(input: $input) { version { id version state } errors { code message field } } }": typeof types.StatementApproveDocument,
    "mutation StatementReturn($input: ReturnStatementInput!) { statementReturn(input: $input) { version { id version state } errors { code message field } } }": typeof types.StatementReturnDocument,
    "mutation StatementPublish($input: PublishStatementInput!) { statementPublish(input: $input) { version { id version state } errors { code message field } } }": typeof types.StatementPublishDocument,
    "mutation StatementRetract($input: RetractStatementInput!) { statementRetract(input: $input) { version { id version state } errors { code message field } } }": typeof types.StatementRetractDocument,
    "\n  query CarryOnDialog($filter: BudgetLineFilter) {\n    budgetLines(filter: $filter, first: 100) { nodes { id accountCode name fiscalYear available } }\n  }\n": typeof types.CarryOnDialogDocument,
    "mutation InvoiceAttach($input: EditInvoiceInput!) { invoiceEdit(input: $input) { invoice { id version } errors { code message field } } }": typeof types.InvoiceAttachDocument,
    "\n  query InvoicePreview($proofIds: [ID!]!) {\n    invoicePreview(proofIds: $proofIds) { price vatBase vat gross incomeTax incomeTaxKind isVatCollected isVatRegistered transfer needsStamp }\n  }\n": typeof types.InvoicePreviewDocument,
    "\n  query InvoiceScreen($id: ID!) {\n    invoice(id: $id) {\n      id version fiscalYear number companyInvoiceNumber state reason returnCount isEscalated price vatBase vat gross incomeTax incomeTaxKind incomeTaxRate isVatCollected transfer transferInWords remitted taxBasis\n      sppNumber sppOn spmNumber spmOn sp2dNumber sp2dOn inspectionNumber handoverNumber allowedActions holderLabels needsStamp taxInvoiceNumber taxInvoiceOn submittedAt paidAt\n      age { day limit isLate isLastDay dueAt } totalAge { day limit isLate isLastDay }\n      company { id legalName } workUnit { id } budgetLine { id name accountCode available } bankAccount { id bank number holderName }\n      payment { id bankOn mechanism taxBillingCode taxPaymentNumber withholdingSlipNumber recordedBy { id name } }\n      refunds { id amount reason claimedAt depositSlipNumber depositedOn }\n      faults { subject attachment lineId reason }\n      checks { rule passed isWarning found expected }\n      attachments { id kind file { id name url } }\n      requiredAttachments { kind label isComplete isByCompany }\n      steps { state status reachedAt holders holderLabels age { day limit isLate isLastDay dueAt } actors { name at } loops { action at by reason endedAt } }\n      lines { id ordinal description quantity orderedPrice price difference outlet { id name } order { id number title } proof { id title airedAt forward acceptedBy { id name } } contract { id number } }\n      timeline(first: 40) { totalCount nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": typeof types.InvoiceScreenDocument,
    "\n  query InvoicesScreen($filter: InvoiceFilter, $wider: InvoiceFilter, $orderBy: InvoiceOrder!, $first: Int!, $after: String) {\n    invoiceBoard(filter: $wider) { state count gross lateCount }\n    invoices(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      nodes { id number companyInvoiceNumber state gross transfer holderLabels age { day limit isLate isLastDay dueAt } company { id legalName } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.InvoicesScreenDocument,
    "\n  query PortalInvoiceNewScreen($id: ID!, $isOld: Boolean!) {\n    billableProofs { id title price airedAt outlet { id name } order { id number title } }\n    invoice(id: $id) @include(if: $isOld) {\n      id version state reason returnCount companyInvoiceNumber issuedOn\n      taxInvoiceNumber taxInvoiceOn taxInvoiceBase taxInvoiceVat\n      price vatBase vat gross incomeTax incomeTaxKind incomeTaxRate isVatCollected transfer transferInWords needsStamp\n      faults { subject attachment lineId reason }\n      lines { id ordinal description quantity orderedPrice price difference proof { id title price airedAt outlet { id name } order { id number title } } }\n      attachments { id kind file { id name url } }\n      requiredAttachments { kind label isComplete isByCompany }\n    }\n  }\n": typeof types.PortalInvoiceNewScreenDocument,
    "\n  query PortalInvoicesScreen($first: Int!, $after: String) {\n    billableProofs { id price }\n    invoices(first: $first, after: $after) {\n      nodes { id number companyInvoiceNumber state transfer paidAt holderLabels reason age { day limit isLate isLastDay dueAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PortalInvoicesScreenDocument,
    "\n  query WalkScreen($id: ID!) {\n    invoice(id: $id) {\n      id number companyInvoiceNumber state gross price vat transfer submittedAt submittedBy { id name }\n      cycle { issuedAt paidAt seconds }\n      payment { id paidAt bankOn transfer recordedBy { id name } sp2dNumber taxPaymentNumber remitted timeline(first: 1) { nodes { id hash } } }\n      budgetLine { id name accountCode ceiling paid }\n      company { id legalName }\n      steps { state actors { name at } }\n      timeline(first: 1) { nodes { id hash } }\n      lines {\n        id ordinal description price\n        order { id number title issuedAt createdBy { id name } approvedBy { id name } signedBy { id name } acceptedBy { id name } timeline(first: 1) { nodes { id hash } } }\n        contract { id number startsOn endsOn signedAt timeline(first: 1) { nodes { id hash } } application { id receiptNumber score tier approvedAt decreeNumber approvedBy { id name } } }\n        proof { id state forward acceptedAt acceptedBy { id name } uploadedBy { id name } snapshotHash capturedAt article { id title url publishedAt liveness evidence { id sha256: payloadSha256 capturedAt capturedBy status } } file { id name sha256 } }\n      }\n    }\n  }\n": typeof types.WalkScreenDocument,
    "mutation InvoiceDraft($input: DraftInvoiceInput!) { invoiceDraft(input: $input) { invoice { id version gross } errors { code message field } } }": typeof types.InvoiceDraftDocument,
    "mutation InvoiceEdit($input: EditInvoiceInput!) { invoiceEdit(input: $input) { invoice { id version gross } errors { code message field } } }": typeof types.InvoiceEditDocument,
    "mutation InvoiceDraftSubmit($input: SubmitInvoiceInput!) { invoiceSubmit(input: $input) { invoice { id state } errors { code message field } } }": typeof types.InvoiceDraftSubmitDocument,
    "mutation InvoiceSubmit($input: SubmitInvoiceInput!) { invoiceSubmit(input: $input) { invoice { id state } errors { code message field } } }": typeof types.InvoiceSubmitDocument,
    "mutation InvoiceCheck($input: InvoiceIdInput!) { invoiceCheck(input: $input) { invoice { id state } errors { code message field } } }": typeof types.InvoiceCheckDocument,
    "mutation InvoiceInspect($input: InvoiceIdInput!) { invoiceInspect(input: $input) { invoice { id state } errors { code message field } } }": typeof types.InvoiceInspectDocument,
    "mutation InvoiceHandOver($input: InvoiceIdInput!) { invoiceHandOver(input: $input) { invoice { id state } errors { code message field } } }": typeof types.InvoiceHandOverDocument,
    "mutation InvoiceIssueSpp($input: IssuePaperInput!) { invoiceIssueSpp(input: $input) { invoice { id state } errors { code message field } } }": typeof types.InvoiceIssueSppDocument,
    "mutation InvoiceIssueSpm($input: IssuePaperInput!) { invoiceIssueSpm(input: $input) { invoice { id state } errors { code message field } } }": typeof types.InvoiceIssueSpmDocument,
    "mutation InvoiceRefuseSpp($input: InvoiceReasonInput!) { invoiceRefuseSpp(input: $input) { invoice { id state } errors { code message field } } }": typeof types.InvoiceRefuseSppDocument,
    "mutation InvoiceRefuseSpm($input: InvoiceReasonInput!) { invoiceRefuseSpm(input: $input) { invoice { id state } errors { code message field } } }": typeof types.InvoiceRefuseSpmDocument,
    "mutation InvoiceReturn($input: ReturnInvoiceInput!) { invoiceReturn(input: $input) { invoice { id state } errors { code message field } } }": typeof types.InvoiceReturnDocument,
    "mutation InvoiceReject($input: InvoiceReasonInput!) { invoiceReject(input: $input) { invoice { id state } errors { code message field } } }": typeof types.InvoiceRejectDocument,
    "mutation InvoiceDispute($input: DisputeInvoiceInput!) { invoiceDispute(input: $input) { invoice { id state } errors { code message field } } }": typeof types.InvoiceDisputeDocument,
    "mutation InvoiceResolve($input: InvoiceReasonInput!) { invoiceResolve(input: $input) { invoice { id state } errors { code message field } } }": typeof types.InvoiceResolveDocument,
    "mutation InvoiceHold($input: InvoiceReasonInput!) { invoiceHold(input: $input) { invoice { id state } errors { code message field } } }": typeof types.InvoiceHoldDocument,
    "mutation InvoiceRelease($input: InvoiceReasonInput!) { invoiceRelease(input: $input) { invoice { id state } errors { code message field } } }": typeof types.InvoiceReleaseDocument,
    "mutation InvoiceRecordSp2d($input: RecordSp2dInput!) { invoiceRecordSp2d(input: $input) { invoice { id state } errors { code message field } } }": typeof types.InvoiceRecordSp2dDocument,
    "mutation InvoicePay($input: PayInvoiceInput!) { invoicePay(input: $input) { invoice { id state } errors { code message field } } }": typeof types.InvoicePayDocument,
    "mutation InvoiceClose($input: CloseInvoiceInput!) { invoiceClose(input: $input) { invoice { id state } errors { code message field } } }": typeof types.InvoiceCloseDocument,
    "mutation InvoiceClaimBack($input: ClaimBackInput!) { invoiceClaimBack(input: $input) { invoice { id state } errors { code message field } } }": typeof types.InvoiceClaimBackDocument,
    "mutation InvoiceRecordRefund($input: RecordRefundInput!) { invoiceRecordRefund(input: $input) { invoice { id state } errors { code message field } } }": typeof types.InvoiceRecordRefundDocument,
    "mutation InvoiceCarryOn($input: CarryOnInvoiceInput!) { invoiceCarryOn(input: $input) { invoice { id state } errors { code message field } } }": typeof types.InvoiceCarryOnDocument,
    "\n  query AlertsScreen($filter: AlertFilter, $first: Int!, $after: String) {\n    alertCounts { level count }\n    onDuty { first { id name } second { id name } }\n    alerts(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id title origin state level shownLevel openedAt ackDueAt ackState isExercise allowedActions\n        assignedTo { id name } issue { id code } risk { id score }\n        nextStep { id dueAt recipients { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AlertsScreenDocument,
    "\n  query AlertScreen($id: ID!) {\n    alert(id: $id) {\n      id title origin state level shownLevel openedAt acknowledgedAt ackDueAt ackState closedAt silencedUntil reason\n      isExercise allowedActions\n      acknowledgedBy { id name } assignedTo { id name } raisedBy { id name }\n      story { id title riskCurve { at score } } topic { id name }\n      issue { id code title owner { name } riskCurve { at score } }\n      history { id at kind level score observed expected hardTriggers hasNotices }\n      steps { id round dueAt state level recipients { id name } }\n      risk {\n        id at score level shownLevel label lowConfidence weightsVersion hardTriggers\n        components { part value weight points }\n        figures {\n          current baseline mean deviation lastTwoHours twoHoursBefore independent judged negative reach sources\n          channelKinds official\n        }\n        carriers { name weight } toneAccuracy { judged agreed } topic { id name }\n        items { official triggers phrases isByPerson article { id title publishedAt outlet { id name } } }\n      }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": typeof types.AlertScreenDocument,
    "mutation AlertAcknowledge($input: AlertIdInput!) { alertAcknowledge(input: $input) { alert { id state } errors { code message field } } }": typeof types.AlertAcknowledgeDocument,
    "mutation AlertDismiss($input: AlertReasonInput!) { alertDismiss(input: $input) { alert { id state } errors { code message field } } }": typeof types.AlertDismissDocument,
    "mutation AlertSilence($input: AlertSilenceInput!) { alertSilence(input: $input) { alert { id silencedUntil } errors { code message field } } }": typeof types.AlertSilenceDocument,
    "mutation AlertAssign($input: AlertAssignInput!) { alertAssign(input: $input) { alert { id } errors { code message field } } }": typeof types.AlertAssignDocument,
    "mutation AlertRaise($input: AlertRaiseInput!) { alertRaise(input: $input) { alert { id } errors { code message field } } }": typeof types.AlertRaiseDocument,
    "mutation ArticleSignalCorrect($input: ArticleSignalCorrectInput!) { articleSignalCorrect(input: $input) { item { official } errors { code message field } } }": typeof types.ArticleSignalCorrectDocument,
    "\n  query DutyScreen($fromOn: LocalDate!, $toOn: LocalDate!, $roles: [Role!]!) {\n    dutyRoster(fromOn: $fromOn, toOn: $toOn) { id version rank fromAt toAt note person { id name } }\n    onDuty { first { id name } second { id name } next { id name } }\n    escalationPolicy { afterMinutes targets levels }\n    mayKeepRoster\n    caseChoices(roles: $roles) { people { id name } }\n  }\n": typeof types.DutyScreenDocument,
    "mutation DutyShiftPlan($input: DutyShiftPlanInput!) { dutyShiftPlan(input: $input) { shift { id } errors { code message field } } }": typeof types.DutyShiftPlanDocument,
    "mutation DutyShiftChange($input: DutyShiftChangeInput!) { dutyShiftChange(input: $input) { shift { id version } errors { code message field } } }": typeof types.DutyShiftChangeDocument,
    "mutation DutyShiftRemove($input: DutyShiftRemoveInput!) { dutyShiftRemove(input: $input) { shift { id } errors { code message field } } }": typeof types.DutyShiftRemoveDocument,
    "mutation DutyWeekCopy($input: DutyWeekCopyInput!) { dutyWeekCopy(input: $input) { count errors { code message field } } }": typeof types.DutyWeekCopyDocument,
    "\n  query WeightsScreen {\n    mayDecideRiskWeights\n    riskWeights { id no state v g n r s o decidedAt inForceAt reason maySet decidedBy { name } setBy { name } }\n  }\n": typeof types.WeightsScreenDocument,
    "mutation RiskWeightsDecide($input: RiskWeightsDecideInput!) { riskWeightsDecide(input: $input) { weightSet { id } errors { code message field } } }": typeof types.RiskWeightsDecideDocument,
    "mutation RiskWeightsSet($input: RiskWeightsSetInput!) { riskWeightsSet(input: $input) { weightSet { id } errors { code message field } } }": typeof types.RiskWeightsSetDocument,
    "\n  query IssuesScreen($filter: IssueFilter, $first: Int!, $after: String) {\n    issueCounts { state count }\n    issues(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id version code title category state stage level impact priority openedAt visibility isExercise allowedActions\n        owner { id name } agency { id name } districts { code }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.IssuesScreenDocument,
    "\n  query IssueScreen($id: ID!) {\n    issue(id: $id) {\n      id version code title category state stage level impact priority openedAt closedAt closeReason closeNote episodeNo\n      visibility isExercise respondedAt allowedActions\n      owner { id name } openedBy { id name } agency { id name } districts { code name }\n      alert { id state level openedAt acknowledgedAt }\n      stories { id title articleCount outletCount }\n      mergedInto { id code title } mergedFrom { id code title }\n      accessList { id name }\n      risk { id at score shownLevel components { part points weight } }\n      riskCurve { at score }\n      claims { id version text phrases confirmedCount waitingCount }\n      articles(first: 20) { nodes { id title publishedAt firstSeenAt isPaid outlet { id name } } totalCount }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n    tasks(first: 50, filter: { issueId: $id }) {\n      nodes { id text state dueAt isOverdue ownerRole owner { id name } crisis { id code } }\n    }\n  }\n": typeof types.IssueScreenDocument,
    "\n  query ClaimMatches($filter: ClaimMatchFilter, $first: Int!, $after: String) {\n    claimMatches(filter: $filter, first: $first, after: $after) {\n      nodes { id state phrase decidedAt confirmedBy { name } claim { id text } article { id title publishedAt firstSeenAt outlet { id name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ClaimMatchesDocument,
    "\n  query CaseChoices($roles: [Role!]!) {\n    caseChoices(roles: $roles) { people { id name roleLabels } workUnits { id name } districts { code name } }\n  }\n": typeof types.CaseChoicesDocument,
    "\n  query MergeTargets($text: String) {\n    issues(first: 20, filter: { isOpen: true, text: $text }) { nodes { id code title } }\n  }\n": typeof types.MergeTargetsDocument,
    "mutation IssueOpen($input: IssueOpenInput!) { issueOpen(input: $input) { issue { id code } errors { code message field } } }": typeof types.IssueOpenDocument,
    "mutation IssueTriage($input: IssueTriageInput!) { issueTriage(input: $input) { issue { id version } errors { code message field } } }": typeof types.IssueTriageDocument,
    "mutation IssueMove($input: IssueMoveInput!) { issueMove(input: $input) { issue { id state } errors { code message field } } }": typeof types.IssueMoveDocument,
    "mutation IssueClose($input: IssueCloseInput!) { issueClose(input: $input) { issue { id state } errors { code message field } } }": typeof types.IssueCloseDocument,
    "mutation IssueReopen($input: IssueReasonInput!) { issueReopen(input: $input) { issue { id state } errors { code message field } } }": typeof types.IssueReopenDocument,
    "mutation IssueMerge($input: IssueMergeInput!) { issueMerge(input: $input) { issue { id state } errors { code message field } } }": typeof types.IssueMergeDocument,
    "mutation IssueRestrict($input: IssueRestrictInput!) { issueRestrict(input: $input) { issue { id visibility } errors { code message field } } }": typeof types.IssueRestrictDocument,
    "mutation IssueDeclassify($input: IssueReasonInput!) { issueDeclassify(input: $input) { issue { id visibility } errors { code message field } } }": typeof types.IssueDeclassifyDocument,
    "mutation ClaimAdd($input: ClaimAddInput!) { claimAdd(input: $input) { claim { id } errors { code message field } } }": typeof types.ClaimAddDocument,
    "mutation ClaimEdit($input: ClaimEditInput!) { claimEdit(input: $input) { claim { id version } errors { code message field } } }": typeof types.ClaimEditDocument,
    "mutation ClaimMatchDecide($input: ClaimMatchDecideInput!) { claimMatchDecide(input: $input) { match { id state } errors { code message field } } }": typeof types.ClaimMatchDecideDocument,
    "mutation ClaimMatchAdd($input: ClaimMatchAddInput!) { claimMatchAdd(input: $input) { match { id state } errors { code message field } } }": typeof types.ClaimMatchAddDocument,
    "mutation IssueStoryAdd($input: IssueStoryAddInput!) { issueStoryAdd(input: $input) { issue { id } errors { code message field } } }": typeof types.IssueStoryAddDocument,
    "\n  query IssueStoryChoices($text: String) {\n    stories(first: 20, filter: { text: $text }) { nodes { id title articleCount outletCount } }\n  }\n": typeof types.IssueStoryChoicesDocument,
    "mutation IssueTaskAdd($input: TaskAddInput!) { taskAdd(input: $input) { task { id } errors { code message field } } }": typeof types.IssueTaskAddDocument,
    "\n  mutation ArticleRecheck($input: RecheckArticleInput!) {\n    articleRecheck(input: $input) { article { id } errors { code message field } }\n  }\n": typeof types.ArticleRecheckDocument,
    "\n  mutation ArticleWithhold($input: WithholdArticleInput!) {\n    articleWithhold(input: $input) { article { id status } errors { code message field } }\n  }\n": typeof types.ArticleWithholdDocument,
    "\n  mutation ArticleRelease($input: ReleaseArticleInput!) {\n    articleRelease(input: $input) { article { id status } errors { code message field } }\n  }\n": typeof types.ArticleReleaseDocument,
    "\n  query ProofOffer($articleId: ID!) {\n    proofOffer(articleId: $articleId) { proves choices { orderLineId orderNumber title forward } }\n  }\n": typeof types.ProofOfferDocument,
    "\n  mutation ProofAttach($input: AttachProofInput!) {\n    proofAttach(input: $input) { state orderNumber errors { code message field } }\n  }\n": typeof types.ProofAttachDocument,
    "\n  query BurstScreen($id: ID!) {\n    burst(id: $id) {\n      id level path p observed expected outletCount openedAt closedAt isUncertain paidShare silentSources\n      topic { id name } topTerms { term count expected } carriers { id name }\n      counts { articleCount paidCount ownCount pickupCount negativeCount needsPersonCount }\n      firstArticle { id title publishedAt outlet { id name } } windows { at observed expected }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": typeof types.BurstScreenDocument,
    "\n  query BurstsScreen($filter: BurstFilter, $first: Int!, $after: String) {\n    bursts(filter: $filter, first: $first, after: $after) {\n      nodes { id level path observed expected outletCount openedAt closedAt topic { id name } topTerms { term } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.BurstsScreenDocument,
    "\n  query EvidenceCheck($id: ID!) {\n    evidenceCheck(id: $id) { isIntact problem }\n  }\n": typeof types.EvidenceCheckDocument,
    "\n  query KlipingScreen($filter: KlipingFilter!, $days: KlipingFilter!, $first: Int!, $after: String) {\n    kliping(filter: $filter) {\n      articleCount itemCount outletCount\n      items(first: $first, after: $after) {\n        nodes {\n          articleId title url outletName channel at extract isPaid isOwnChannel evidenceNumber topicName copyCount copyOutlets\n          tones { topicId topicName tone isByPerson }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n    all: kliping(filter: $days) { topics { topic { id name } itemCount } }\n  }\n": typeof types.KlipingScreenDocument,
    "mutation StoryIssueOpen($input: IssueOpenInput!) { issueOpen(input: $input) { issue { id } errors { code message field } } }": typeof types.StoryIssueOpenDocument,
    "\n  mutation OpmlCheck($input: OpmlInput!) {\n    sourcesImportCheck(input: $input) { rows { title url verdict outletName reason } errors { code message field } }\n  }\n": typeof types.OpmlCheckDocument,
    "\n  mutation OpmlImport($input: OpmlInput!) {\n    sourcesImport(input: $input) { rows { title url verdict outletName reason } errors { code message field } }\n  }\n": typeof types.OpmlImportDocument,
    "\n  query OutletReading($outletId: ID!) {\n    outletReading(outletId: $outletId) {\n      id version includeSelector excludeSelector zoneMinutes isWalled clockOffsetHours priority priorityUntil\n    }\n  }\n": typeof types.OutletReadingDocument,
    "\n  mutation OutletReadingChange($input: ChangeOutletReadingInput!) {\n    outletReadingChange(input: $input) { reading { id version } errors { code message field } }\n  }\n": typeof types.OutletReadingChangeDocument,
    "\n  query PeopleDialog { monitoringReportReaders { id name roleLabels } }\n": typeof types.PeopleDialogDocument,
    "\n  query PrintHead { office { regency agency address } }\n": typeof types.PrintHeadDocument,
    "\n  mutation OutletReadingTry($input: TryReadingInput!) {\n    outletReadingTry(input: $input) { trial { id } errors { code message field } }\n  }\n": typeof types.OutletReadingTryDocument,
    "\n  query ReadingTrial($id: ID!) {\n    readingTrial(id: $id) { id finishedAt outcomeText title author publishedAt text textLength }\n  }\n": typeof types.ReadingTrialDocument,
    "\n  query Recipients($kind: MonitoringReportKind!) { monitoringReportRecipients(kind: $kind) { id } }\n": typeof types.RecipientsDocument,
    "\n  mutation RecipientsSet($input: MonitoringReportRecipientsInput!) {\n    monitoringReportRecipientsSet(input: $input) { recipients { id } errors { code message field } }\n  }\n": typeof types.RecipientsSetDocument,
    "\n  mutation ReportNote($input: MonitoringReportNoteInput!) { monitoringReportNote(input: $input) { report { id version note } errors { code message field } } }\n": typeof types.ReportNoteDocument,
    "\n  query ReportScreen($id: ID!) {\n    monitoringReport(id: $id) {\n      id version kind fromOn toOn state number note computedAt issuedAt contentSha256 chainSeq chainHead allowedActions\n      issuedBy { name }\n      content {\n        articleCount itemCount outletCount readCount expectedArticleCount expectedItemCount exceptionCount sourceCount healthySourceCount\n        origins { origin articleCount itemCount }\n        channels { channel articleCount itemCount expectedCount }\n        topics { topicId name articleCount itemCount expectedCount paidCount positiveCount neutralCount negativeCount needsPersonCount }\n        tones { tone articleCount itemCount }\n        stories { storyId title firstOutlet firstAt articleCount itemCount outletCount outletNames }\n        bursts { burstId topicName level openedAt closedAt observed expected }\n        watched { watchedTextId title kind carriedCount outletCount medianHours }\n        exceptions { articleId title outletName liveness isPaid at }\n        troubledSources { sourceId title health }\n      }\n    }\n  }\n": typeof types.ReportScreenDocument,
    "\n  query ReportsScreen($filter: MonitoringReportFilter, $first: Int!, $after: String) {\n    monitoringReports(filter: $filter, first: $first, after: $after) {\n      nodes { id kind fromOn toOn state number issuedAt content { articleCount itemCount } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ReportsScreenDocument,
    "\n  query SearchStories($filter: StoryFilter) {\n    stories(filter: $filter, first: 12) { nodes { id title } }\n  }\n": typeof types.SearchStoriesDocument,
    "\n  query SearchStory($id: ID!) {\n    story(id: $id) { id title }\n  }\n": typeof types.SearchStoryDocument,
    "\n  query ShareTable($by: ShareBy!, $fromOn: LocalDate!, $toOn: LocalDate!) {\n    shareOfVoice(by: $by, fromOn: $fromOn, toOn: $toOn) {\n      articleCount paidCount ownCount earnedCount\n      rows { id name articleCount paidCount ownCount earnedCount share earnedShare\n        tone { positive neutral negative needsPerson none } }\n    }\n  }\n": typeof types.ShareTableDocument,
    "\n  mutation SourceCreate($input: CreateSourceInput!) {\n    sourceCreate(input: $input) { source { id } errors { code message field } }\n  }\n": typeof types.SourceCreateDocument,
    "\n  mutation SourceChange($input: ChangeSourceInput!) {\n    sourceChange(input: $input) { source { id version } errors { code message field } }\n  }\n": typeof types.SourceChangeDocument,
    "\n  mutation SourceDecideMove($input: SourceMoveInput!) {\n    sourceDecideMove(input: $input) { source { id url proposedUrl allowedActions } errors { code message field } }\n  }\n": typeof types.SourceDecideMoveDocument,
    "\n  query SourceScreen($id: ID!) {\n    source(id: $id) {\n      id version title url kind channel state stateReason health hostKey linkSelector maxIntervalMinutes proposedUrl\n      isBelowHabit silentAt intervalSeconds expectedGapSeconds lastNewAt lastPolledAt lastSuccessAt nextAt\n      lastOutcomeText lastNote discoveredCount indexedCount isTruncated allowedActions\n      servedOutlets { id name }\n      fetches { id at outcomeText status durationMs bytes newCount knownCount note }\n      days { day discoveredCount indexedCount }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n    outlets(first: 100) { nodes { id name } }\n  }\n": typeof types.SourceScreenDocument,
    "\n  mutation SourceFetchNow($input: SourceInput!) { sourceFetchNow(input: $input) { source { id nextAt } errors { code message field } } }\n": typeof types.SourceFetchNowDocument,
    "\n  mutation SourceResume($input: SourceInput!) { sourceResume(input: $input) { source { id state allowedActions } errors { code message field } } }\n": typeof types.SourceResumeDocument,
    "\n  mutation SourcePause($input: SourceReasonInput!) { sourcePause(input: $input) { source { id state stateReason allowedActions } errors { code message field } } }\n": typeof types.SourcePauseDocument,
    "\n  mutation SourceRetire($input: SourceReasonInput!) { sourceRetire(input: $input) { source { id state stateReason allowedActions } errors { code message field } } }\n": typeof types.SourceRetireDocument,
    "\n  query SourcesScreen($filter: SourceFilter, $first: Int!, $after: String) {\n    sources(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id title url kind state health lastOutcomeText lastPolledAt lastNewAt silentAt expectedGapSeconds proposedUrl\n        servedOutlets { id name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n    well: sources(first: 1, filter: { health: OK, state: ACTIVE }) { totalCount }\n    silent: sources(first: 1, filter: { health: SILENT }) { totalCount }\n    failing: sources(first: 1, filter: { health: FAILING }) { totalCount }\n    wrong: sources(first: 1, filter: { health: WRONG_CONTENT }) { totalCount }\n    outlets(first: 100) { nodes { id name } }\n  }\n": typeof types.SourcesScreenDocument,
    "\n  query StoriesScreen($filter: StoryFilter, $first: Int!, $after: String) {\n    stories(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id title state isPinned firstAt lastAt articleCount itemCount outletCount paidCount\n        hours { at articleCount } carriers { outletId name } risk { id shownLevel } alert { id }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n    outlets(first: 100) { nodes { id name } }\n  }\n": typeof types.StoriesScreenDocument,
    "\n  query StoryChoices($filter: StoryFilter) {\n    stories(filter: $filter, first: 50) { nodes { id title articleCount } }\n  }\n": typeof types.StoryChoicesDocument,
    "\n  query ToneAgreement($months: Int!) {\n    toneAgreement(months: $months) { month matched asked waiting count agreed kappa sure sureAgreed }\n  }\n": typeof types.ToneAgreementDocument,
    "\n  query ToneItem($id: ID!) {\n    article(id: $id) {\n      id title publishedAt firstSeenAt lang\n      outlet { id name }\n      tones {\n        effective machine probability model person at\n        by { id name }\n        topic { id name }\n        sentences { text isTitle hasHit isQuoted }\n        reasons { word weight }\n      }\n    }\n  }\n": typeof types.ToneItemDocument,
    "\n  query ToneQueue($first: Int!, $after: String) {\n    toneQueue(first: $first, after: $after) {\n      nodes {\n        id tier storySize\n        article { id title publishedAt firstSeenAt maySetTone outlet { id name } }\n        tone { effective machine probability person topic { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountIsExact\n    }\n  }\n": typeof types.ToneQueueDocument,
    "\n  query TopicAlerts($id: ID!, $rule: TopicAlertRuleInput!) {\n    topicAlertPreview(topicId: $id, rule: $rule)\n    raised: alerts(filter: { topicId: $id, origin: TOPIC_SPIKE }, first: 1) { totalCount }\n    dismissed: alerts(filter: { topicId: $id, origin: TOPIC_SPIKE, states: [DISMISSED] }, first: 1) { totalCount }\n  }\n": typeof types.TopicAlertsDocument,
    "\n  mutation TopicAlertsSave($input: SaveTopicInput!) {\n    topicSave(input: $input) { topic { id version } errors { code message field } }\n  }\n": typeof types.TopicAlertsSaveDocument,
    "\n  query TopicArticles($topicId: ID!, $first: Int!, $after: String) {\n    articles(filter: { topicId: $topicId }, first: $first, after: $after) {\n      nodes { id title publishedAt firstSeenAt outlet { id name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.TopicArticlesDocument,
    "query TopicUnits { workUnits { id name } }": typeof types.TopicUnitsDocument,
    "\n  query QueryCheck($query: String!, $mayBeFieldOnly: Boolean!) {\n    queryValidate(query: $query, mayBeFieldOnly: $mayBeFieldOnly) {\n      text\n      errors { code message offset length suggestion }\n      warnings { code message offset length suggestion }\n      form { groups { scope words } excluded tiers districts isPaid }\n    }\n  }\n": typeof types.QueryCheckDocument,
    "\n  query QueryBuild($form: QueryFormInput!) { queryBuild(form: $form) { text errors { code message } } }\n": typeof types.QueryBuildDocument,
    "\n  mutation TopicSave($input: SaveTopicInput!) {\n    topicSave(input: $input) { topic { id version query queryVersion } errors { code message field } }\n  }\n": typeof types.TopicSaveDocument,
    "\n  query TopicPreview($query: String!, $topicId: ID, $mayBeFieldOnly: Boolean!) {\n    topicPreview(query: $query, topicId: $topicId, mayBeFieldOnly: $mayBeFieldOnly) {\n      errors { code } articleCount hitCount countedSince addedCount removedCount doubtText\n      samples { isNew article { id publishedAt firstSeenAt outlet { id name } }\n                title { text isMarked } snippets { parts { text isMarked } } }\n    }\n  }\n": typeof types.TopicPreviewDocument,
    "\n  query TopicScreen($id: ID!) {\n    topic(id: $id) {\n      id version name kind state query queryVersion priority place ownerAgency recentCount allowedActions\n      mayBeFieldOnly mediaTopicCode ownerUnit { id } alertRule { callsPeople leastOutlets hasSmallPath }\n      versions { no query at by { name } }\n      rematch { state isDryRun fromOn total done added removed kept startedAt endedAt }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": typeof types.TopicScreenDocument,
    "\n  mutation TopicActivate($input: TopicInput!) { topicActivate(input: $input) { topic { id } errors { code message field } } }\n": typeof types.TopicActivateDocument,
    "\n  mutation TopicPause($input: TopicReasonInput!) { topicPause(input: $input) { topic { id } errors { code message field } } }\n": typeof types.TopicPauseDocument,
    "\n  mutation TopicArchive($input: TopicReasonInput!) { topicArchive(input: $input) { topic { id } errors { code message field } } }\n": typeof types.TopicArchiveDocument,
    "\n  mutation TopicRematch($input: RematchTopicInput!) { topicRematch(input: $input) { topic { id } errors { code message field } } }\n": typeof types.TopicRematchDocument,
    "\n  query TopicsScreen($filter: TopicFilter, $first: Int!, $after: String) {\n    topics(filter: $filter, first: $first, after: $after) {\n      nodes { id name kind state query priority place ownerAgency recentCount }\n      pageInfo { hasNextPage endCursor }\n    }\n    viewer { roles }\n  }\n": typeof types.TopicsScreenDocument,
    "\n  query TrendSeries($ids: [ID!]!, $grain: CoverageGrain!, $fromOn: LocalDate!, $toOn: LocalDate!) {\n    topicSeries(topicIds: $ids, grain: $grain, fromOn: $fromOn, toOn: $toOn) {\n      topicId name points { period articleCount paidCount earnedCount }\n    }\n  }\n": typeof types.TrendSeriesDocument,
    "\n  query TrendTopics($fromOn: LocalDate!, $toOn: LocalDate!) {\n    shareOfVoice(by: TOPIC, fromOn: $fromOn, toOn: $toOn) { rows { id name articleCount } }\n  }\n": typeof types.TrendTopicsDocument,
    "\n  query ArticleScreen($id: ID!) {\n    article(id: $id) {\n      id title author url canonicalUrl publishedAt firstSeenAt checkedAt isPaid isPartial paidLabel liveness readOutcomeText textHash\n      lang channel paragraphs allowedActions maySetTone\n      status entry account platform engagement edition\n      shelf { reason byName at }\n      attachments { name mime size sha256 url }\n      outlet { id name } story { id }\n      sources { id title }\n      urls { url }\n      versions { id no seenAt title textHash text changes { kind runs { kind text } } }\n      evidence { id url status capturedAt capturedBy payloadSha256 recordSha256 sealNo downloadUrl bytes }\n      matches { at forward reverse longestWords watchedText { title } }\n      copyTree {\n        parentId forward longestWords movedAt movedBy { id name } allowedActions\n        article { id title publishedAt firstSeenAt isPaid outlet { id name } }\n      }\n      similar { id forward longestWords article { id title publishedAt firstSeenAt isPaid outlet { id name } } }\n      tones {\n        effective machine probability model person at\n        by { id name }\n        topic { id name }\n        hits { isTitle start end }\n      }\n    }\n  }\n": typeof types.ArticleScreenDocument,
    "\n  mutation ToneSet($input: SetToneInput!) {\n    toneSet(input: $input) {\n      article {\n        id\n        firstTone { effective machine probability person by { id name } topic { id name } }\n        tones { effective machine probability model person at by { id name } topic { id name } }\n      }\n      errors { code message field }\n    }\n  }\n": typeof types.ToneSetDocument,
    "\n  query ClipsScreen($first: Int!, $after: String) {\n    articleClips(first: $first, after: $after) {\n      nodes {\n        id url state outcomeText clippedByName createdAt\n        article { id title channel status account edition publishedAt outlet { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ClipsScreenDocument,
    "\n  query ClipOutlets {\n    outlets(first: 100) { nodes { id name } }\n  }\n": typeof types.ClipOutletsDocument,
    "\n  mutation ClipArticle($input: ClipArticleInput!) {\n    articleClip(input: $input) { clip { id state article { id } } errors { code message field } }\n  }\n": typeof types.ClipArticleDocument,
    "\n  mutation ArticleMoveToGroup($input: MoveArticleToGroupInput!) {\n    articleMoveToGroup(input: $input) { article { id copyCount } errors { code message field } }\n  }\n": typeof types.ArticleMoveToGroupDocument,
    "\n  mutation ArticleGroupUndo($input: UndoGroupMoveInput!) {\n    articleGroupUndo(input: $input) { article { id copyCount } errors { code message field } }\n  }\n": typeof types.ArticleGroupUndoDocument,
    "\n  query FeedScreen($filter: FeedFilter, $first: Int!, $after: String) {\n    feed(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id isRead isStarred copyCount copyOutlets\n        article {\n          id title url publishedAt firstSeenAt isPaid channel account\n          outlet { id name }\n          firstTone { effective machine probability person topic { id name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.FeedScreenDocument,
    "\n  query FeedHeads($filter: FeedFilter) {\n    feed(filter: $filter, first: 30) { nodes { id } }\n  }\n": typeof types.FeedHeadsDocument,
    "\n  query FeedUnread {\n    unread { count topics { count topic { id name } } }\n  }\n": typeof types.FeedUnreadDocument,
    "\n  mutation MarkArticles($input: MarkArticlesInput!) {\n    articlesMark(input: $input) { changedIds errors { code message field } }\n  }\n": typeof types.MarkArticlesDocument,
    "\n  query ImportScreen($first: Int!, $after: String) {\n    clipBatches(first: $first, after: $after) {\n      nodes {\n        id kind name state rowCount createdCount updatedCount duplicateCount errorCount enteredByName createdAt\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ImportScreenDocument,
    "\n  query BatchScreen($id: ID!, $verdict: ClipVerdict, $after: Int) {\n    clipBatch(id: $id) {\n      id version kind name state rowCount createdCount updatedCount duplicateCount errorCount enteredByName\n      createdAt undoUntil undoneAt allowedActions\n      rows(verdict: $verdict, after: $after) { no verdict reason title externalId articleId article { id status } }\n    }\n  }\n": typeof types.BatchScreenDocument,
    "\n  mutation ClipFileCheck($input: ClipFileInput!) {\n    clipFileCheck(input: $input) {\n      rows { no verdict reason title carrier channel publishedAt } unknownColumns errors { code message field }\n    }\n  }\n": typeof types.ClipFileCheckDocument,
    "\n  mutation ClipFileImport($input: ClipFileInput!) {\n    clipFileImport(input: $input) { batch { id } errors { code message field } }\n  }\n": typeof types.ClipFileImportDocument,
    "\n  mutation ClipBatchUndo($input: UndoClipBatchInput!) {\n    clipBatchUndo(input: $input) { batch { id state undoneAt allowedActions } errors { code message field } }\n  }\n": typeof types.ClipBatchUndoDocument,
    "\n  query OfflineFeed($filter: FeedFilter, $first: Int!, $after: String) {\n    viewer { id }\n    feed(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id copyCount\n        article {\n          id title url publishedAt firstSeenAt isPaid account paragraphs summary\n          outlet { id name }\n          topics { topic { id name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.OfflineFeedDocument,
    "\n  query ReceivingAddresses($first: Int!, $after: String) {\n    receivingAddresses(first: $first, after: $after) {\n      nodes { id name source state owner { id name } deliveries(first: 1) { messageId at outcome } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ReceivingAddressesDocument,
    "\n  query ReceivingAddress($id: ID!) {\n    receivingAddress(id: $id) {\n      id version name source state url registersOutlets formerUntil createdAt allowedActions\n      owner { id name }\n      deliveries(first: 50) {\n        messageId at outcome reason batch { id createdCount updatedCount duplicateCount errorCount }\n      }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": typeof types.ReceivingAddressDocument,
    "\n  mutation ReceivingAddressCreate($input: CreateReceivingAddressInput!) {\n    receivingAddressCreate(input: $input) { secret receivingAddress { id url } errors { code message field } }\n  }\n": typeof types.ReceivingAddressCreateDocument,
    "\n  mutation ReceivingAddressRenewSecret($input: ReceivingAddressInput!) {\n    receivingAddressRenewSecret(input: $input) {\n      secret receivingAddress { id url formerUntil } errors { code message field }\n    }\n  }\n": typeof types.ReceivingAddressRenewSecretDocument,
    "\n  mutation ReceivingAddressPause($input: ReceivingAddressReasonInput!) {\n    receivingAddressPause(input: $input) {\n      receivingAddress { id state formerUntil allowedActions } errors { code message field }\n    }\n  }\n": typeof types.ReceivingAddressPauseDocument,
    "\n  mutation ReceivingAddressResume($input: ReceivingAddressInput!) {\n    receivingAddressResume(input: $input) {\n      receivingAddress { id state formerUntil allowedActions } errors { code message field }\n    }\n  }\n": typeof types.ReceivingAddressResumeDocument,
    "\n  mutation ReceivingAddressRetire($input: ReceivingAddressReasonInput!) {\n    receivingAddressRetire(input: $input) {\n      receivingAddress { id state formerUntil allowedActions } errors { code message field }\n    }\n  }\n": typeof types.ReceivingAddressRetireDocument,
    "\n  query SavedSearches($first: Int!, $after: String) {\n    savedSearches(first: $first, after: $after) {\n      nodes {\n        id version name query isFolded isShared isWatched isOwn allowedActions\n        owner { id name } audiences { role label } isMyDefault defaultRoles { role label }\n        filter { outletId topicId storyId channel tier network place isPaid isPartial tone fromOn toOn }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.SavedSearchesDocument,
    "\n  query SavedSearchCount($id: ID!) {\n    savedSearch(id: $id) { id matches { count isExact } }\n  }\n": typeof types.SavedSearchCountDocument,
    "\n  query SearchAudiences { searchAudiences { role label } }\n": typeof types.SearchAudiencesDocument,
    "\n  query OpenSearch($id: ID!) {\n    savedSearch(id: $id) {\n      id version name query isFolded isShared isWatched isOwn allowedActions\n      owner { id name } audiences { role label } isMyDefault defaultRoles { role label }\n      filter { outletId topicId storyId channel tier network place isPaid isPartial tone fromOn toOn }\n    }\n  }\n": typeof types.OpenSearchDocument,
    "\n  query DefaultSearch {\n    defaultSearch {\n      id query isFolded isMyDefault\n      filter { outletId topicId storyId channel tier network place isPaid isPartial tone fromOn toOn }\n    }\n  }\n": typeof types.DefaultSearchDocument,
    "\n  mutation SaveSearch($input: SaveSearchInput!) {\n    savedSearchSave(input: $input) {\n      savedSearch {\n        id version name query isFolded isShared isWatched isOwn allowedActions\n        owner { id name } audiences { role label } isMyDefault defaultRoles { role label }\n        filter { outletId topicId storyId channel tier network place isPaid isPartial tone fromOn toOn }\n      }\n      errors { code message field }\n    }\n  }\n": typeof types.SaveSearchDocument,
    "\n  mutation WatchSearch($input: SavedSearchInput!) {\n    savedSearchWatch(input: $input) {\n      savedSearch { id version isWatched allowedActions }\n      errors { code message field }\n    }\n  }\n": typeof types.WatchSearchDocument,
    "\n  mutation UnwatchSearch($input: SavedSearchInput!) {\n    savedSearchUnwatch(input: $input) {\n      savedSearch { id version isWatched allowedActions }\n      errors { code message field }\n    }\n  }\n": typeof types.UnwatchSearchDocument,
    "\n  mutation MakeDefaultSearch($input: SavedSearchInput!) {\n    savedSearchMakeDefault(input: $input) {\n      savedSearch { id isMyDefault allowedActions }\n      errors { code message field }\n    }\n  }\n": typeof types.MakeDefaultSearchDocument,
    "\n  mutation EndDefaultSearch($input: SavedSearchInput!) {\n    savedSearchEndDefault(input: $input) {\n      savedSearch { id isMyDefault allowedActions }\n      errors { code message field }\n    }\n  }\n": typeof types.EndDefaultSearchDocument,
    "\n  mutation SetSearchRoles($input: SearchRoleDefaultsInput!) {\n    savedSearchSetRoleDefaults(input: $input) {\n      savedSearch { id defaultRoles { role label } }\n      errors { code message field }\n    }\n  }\n": typeof types.SetSearchRolesDocument,
    "\n  mutation DeleteSearch($input: SavedSearchInput!) {\n    savedSearchDelete(input: $input) {\n      savedSearch { id }\n      errors { code message field }\n    }\n  }\n": typeof types.DeleteSearchDocument,
    "\n  query SearchScreen($query: String!, $filter: ArticleSearchFilter, $isFolded: Boolean!, $first: Int!, $after: String) {\n    articleSearch(query: $query, filter: $filter, isFolded: $isFolded, first: $first, after: $after) {\n      errors { code message offset length suggestion }\n      warnings { code message offset length suggestion }\n      isPartial\n      hits {\n        nodes {\n          copyCount\n          title { text isMarked }\n          snippets { parts { text isMarked } }\n          article { id publishedAt firstSeenAt isPaid isPartial channel outlet { id name } }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.SearchScreenDocument,
    "\n  query SearchCounts($query: String!, $filter: ArticleSearchFilter) {\n    articleSearch(query: $query, filter: $filter, first: 1) {\n      counts {\n        articles\n        items\n        isExact\n        countedSince\n        byOutlet { value label count }\n        byTopic { value label count }\n        byChannel { value label count }\n        byTone { value label count }\n        byMonth { value label count }\n        byDay { value label count }\n      }\n    }\n  }\n": typeof types.SearchCountsDocument,
    "\n  query StoryScreen($id: ID!) {\n    story(id: $id) {\n      id title state isPinned firstAt lastAt articleCount itemCount outletCount paidCount earnedCount topTerms place\n      allowedActions mergedInto { id } risk { id shownLevel score at } alert { id }\n      firstArticle { id title publishedAt outlet { id name } }\n      hours { at articleCount itemCount } carriers { outletId name articleCount }\n      topics {\n        articleCount waitingCount topic { id name }\n        machine { positive neutral negative } person { positive neutral negative }\n      }\n      proposals { proposal { id score } other { id title articleCount } }\n      items {\n        id articleCount outletCount by\n        tree {\n          parentId forward longestWords movedAt movedBy { id name } allowedActions\n          article { id title publishedAt firstSeenAt isPaid outlet { id name } }\n        }\n      }\n    }\n  }\n": typeof types.StoryScreenDocument,
    "mutation StorySplit($input: SplitStoryInput!) { storySplit(input: $input) { newStory { id } errors { code message field } } }": typeof types.StorySplitDocument,
    "mutation StoryMerge($input: MergeStoryInput!) { storyMerge(input: $input) { story { id } errors { code message field } } }": typeof types.StoryMergeDocument,
    "mutation StoryMoveItem($input: MoveStoryItemInput!) { storyMoveItem(input: $input) { story { id } errors { code message field } } }": typeof types.StoryMoveItemDocument,
    "mutation StoryRename($input: RenameStoryInput!) { storyRename(input: $input) { story { id } errors { code message field } } }": typeof types.StoryRenameDocument,
    "mutation StoryPin($input: PinStoryInput!) { storyPin(input: $input) { story { id } errors { code message field } } }": typeof types.StoryPinDocument,
    "mutation StoryUndo($input: StoryInput!) { storyUndo(input: $input) { story { id } errors { code message field } } }": typeof types.StoryUndoDocument,
    "mutation MergeProposalDecide($input: DecideProposalInput!) { mergeProposalDecide(input: $input) { proposal { id } errors { code message field } } }": typeof types.MergeProposalDecideDocument,
    "\n  query Places {\n    places { code name districtName }\n  }\n": typeof types.PlacesDocument,
    "\n  mutation ReportIssue($input: MonitoringReportInput!) { monitoringReportIssue(input: $input) { report { id version state } errors { code message field } } }\n": typeof types.ReportIssueDocument,
    "\n  mutation ReportRefresh($input: MonitoringReportInput!) { monitoringReportRefresh(input: $input) { report { id version } errors { code message field } } }\n": typeof types.ReportRefreshDocument,
    "\n  mutation ReportSend($input: MonitoringReportSendInput!) { monitoringReportSend(input: $input) { report { id version } errors { code message field } } }\n": typeof types.ReportSendDocument,
    "\n  query ApplicationScreen($id: ID!) {\n    application(id: $id) {\n      id receiptNumber state stateSince fiscalYear submittedAt returnCount isAssisted completeBy score tier decreeNumber minutesNumber visitOn queuePosition allowedActions\n      rejectionCode rejectionReason objectionReason objectionDecision suspensionReason blacklistReference\n      stepAge { day limit isLate isLastDay dueAt }\n      submittedBy { id name } adminVerifiers { id name } factualVerifier { id name } scoredBy { id name } approvedBy { id name }\n      outlet { id name medium reachLevel domains pressCouncilStatus pressCouncilNumber }\n      company { id legalName npwp nib }\n      visitPhoto { id url }\n      visitReport { editorialTeamMet regularOutputMonths originalitySample latitude longitude note }\n      scoreSheet { key label points max note }\n      items {\n        id key number label isRequired isBlocking isEditable result reason versionCount\n        checks { id result reason versionNumber checkedByName checkedAt }\n        versions { id n number issuedOn expiresOn result reason providedAt providedBy { id name } file { id name mime size url sha256 } }\n      }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": typeof types.ApplicationScreenDocument,
    "\n  query ApplicationQueue($states: [ApplicationState!]) {\n    applications(filter: { states: $states }, orderBy: OLDEST, first: 100) { nodes { id } }\n  }\n": typeof types.ApplicationQueueDocument,
    "\n  query ApplicationsScreen($filter: ApplicationFilter, $orderBy: ApplicationOrder!, $first: Int!, $after: String) {\n    applications(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      nodes {\n        id receiptNumber state submittedAt fiscalYear returnCount score tier queuePosition\n        stepAge { day limit isLate isLastDay dueAt }\n        outlet { id name medium }\n        company { id legalName }\n        adminVerifiers { id name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ApplicationsScreenDocument,
    "\n  mutation BankAccountAdd($input: AddBankAccountInput!) {\n    bankAccountAdd(input: $input) { bankAccount { id state } errors { code message field } }\n  }\n": typeof types.BankAccountAddDocument,
    "\n  mutation OutletClaimMake($input: ClaimOutletInput!) {\n    outletClaim(input: $input) { claim { id state } errors { code message field } }\n  }\n": typeof types.OutletClaimMakeDocument,
    "\n  query CompaniesScreen($filter: CompanyFilter, $first: Int!, $after: String) {\n    companies(filter: $filter, first: $first, after: $after) {\n      nodes { id legalName legalForm nib isDraft isAssisted isBlacklisted outlets(first: 5) { nodes { id name } pageInfo { hasNextPage } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CompaniesScreenDocument,
    "\n  mutation BankAccountApprove($input: BankAccountInput!) {\n    bankAccountApprove(input: $input) { bankAccount { id state fromOn allowedActions approvedBy { id name } } errors { code message field } }\n  }\n": typeof types.BankAccountApproveDocument,
    "\n  mutation BankAccountRefuse($input: RefuseBankAccountInput!) {\n    bankAccountRefuse(input: $input) { bankAccount { id state refusalReason allowedActions } errors { code message field } }\n  }\n": typeof types.BankAccountRefuseDocument,
    "\n  mutation DocumentCheck($input: CheckDocumentInput!) {\n    documentCheck(input: $input) { document { id state checkReason allowedActions } errors { code message field } }\n  }\n": typeof types.DocumentCheckDocument,
    "\n  mutation DocumentWaive($input: WaiveDocumentInput!) {\n    documentWaive(input: $input) { document { id state waivedUntilOn waiverReason allowedActions } errors { code message field } }\n  }\n": typeof types.DocumentWaiveDocument,
    "\n  mutation CompanyCreate($input: CreateCompanyInput!) {\n    companyCreate(input: $input) { company { id legalName } errors { code message field } }\n  }\n": typeof types.CompanyCreateDocument,
    "\n  mutation CompanyEdit($input: EditCompanyInput!) {\n    companyEdit(input: $input) { company { id version legalName nib npwp phone address kblis directorNames } errors { code message field } }\n  }\n": typeof types.CompanyEditDocument,
    "\n  query CompanyScreen($id: ID!) {\n    company(id: $id) {\n      id legalName legalForm nib npwp phone address directorNames kblis isAssisted isDraft isBlacklisted blacklistReference blacklistedUntilOn\n      outlets(first: 50) { nodes { id name medium domains application { id state } } }\n      currentDocuments { id label number state isBlocking expiresOn daysLeft checkReason waivedUntilOn waiverReason allowedActions file { id url name } outlet { id name } }\n      taxProfiles { id fromOn toOn hasNpwp vatRegistered vatNumber pp55Number pp55RegisteredOn pp55LastYear isPp55Valid }\n      bankAccounts { id bank number holderName state fromOn toOn refusalReason allowedActions requestedBy { id name } approvedBy { id name } file { id url name } }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": typeof types.CompanyScreenDocument,
    "\n  mutation OutletRecordPressCouncil($input: RecordPressCouncilInput!) {\n    outletRecordPressCouncil(input: $input) { outlet { id } errors { code message field } }\n  }\n": typeof types.OutletRecordPressCouncilDocument,
    "\n  mutation ItemCheckNote($input: CheckItemInput!) {\n    itemCheck(input: $input) { item { id result reason checks { id result reason versionNumber checkedByName checkedAt } } errors { code message field } }\n  }\n": typeof types.ItemCheckNoteDocument,
    "\n  mutation ItemProvide($input: ProvideItemInput!) {\n    itemProvide(input: $input) {\n      item { id result reason versionCount isEditable versions { id n number issuedOn expiresOn result reason providedAt providedBy { id name } file { id name mime size url sha256 } } }\n      errors { code message field }\n    }\n  }\n": typeof types.ItemProvideDocument,
    "\n  mutation JournalistAdd($input: AddJournalistInput!) {\n    journalistAdd(input: $input) { journalist { id } errors { code message field } }\n  }\n": typeof types.JournalistAddDocument,
    "\n  mutation JournalistRelease($input: ReleaseJournalistInput!) {\n    journalistRelease(input: $input) { journalist { id leftOn } errors { code message field } }\n  }\n": typeof types.JournalistReleaseDocument,
    "\n  mutation OutletTakeOver($input: TakeOverOutletInput!) {\n    outletTakeOver(input: $input) { outlet { id isOnlyMonitored company { id legalName } } errors { code message field } }\n  }\n": typeof types.OutletTakeOverDocument,
    "\n  mutation OutletRefuseClaim($input: RefuseClaimInput!) {\n    outletRefuseClaim(input: $input) { claim { id state refusalReason } errors { code message field } }\n  }\n": typeof types.OutletRefuseClaimDocument,
    "\n  query OutletDistricts { outlets(first: 100) { nodes { id districts districtNames } } }\n": typeof types.OutletDistrictsDocument,
    "\n  mutation OutletCreate($input: CreateOutletInput!) {\n    outletCreate(input: $input) { outlet { id name } errors { code message field } }\n  }\n": typeof types.OutletCreateDocument,
    "\n  mutation OutletEdit($input: EditOutletInput!) {\n    outletEdit(input: $input) { outlet { id version name medium reachLevel domains districts districtNames handles editorInChief } errors { code message field } }\n  }\n": typeof types.OutletEditDocument,
    "\n  query OutletNews($outletId: ID!) {\n    articles(filter: { outletId: $outletId }, first: 20) { nodes { id title publishedAt firstSeenAt isPaid } }\n  }\n": typeof types.OutletNewsDocument,
    "\n  query OutletScreen($id: ID!) {\n    outlet(id: $id) {\n      id version name medium reachLevel domains handles districts districtNames editorInChief cluster circulation paidCirculation broadcastReach uniqueVisitors pageViews\n      audienceTool audiencePeriod audienceExportedBy isDraft isOnlyMonitored isPartner grade\n      pressCouncilStatus pressCouncilNumber pressCouncilCheckedOn pressCouncilRecheckOn pressCouncilFile { id url name }\n      company { id legalName }\n      application { id state fiscalYear score tier receiptNumber stepAge { day limit isLate isLastDay dueAt } }\n      claims { id host note state createdAt refusalReason company { id legalName } requestedBy { id name } }\n      journalists { id name competencyLevel competencyNumber competencyExpiresOn leftOn }\n      currentDocuments { id label number state isBlocking expiresOn daysLeft checkReason waivedUntilOn waiverReason allowedActions file { id url name } }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": typeof types.OutletScreenDocument,
    "\n  query OutletWork($id: ID!) {\n    outlet(id: $id) {\n      id\n      contracts(first: 20) { nodes { id number state value startsOn endsOn } }\n      orders(first: 20) { nodes { id number title state price windowFrom } }\n    }\n  }\n": typeof types.OutletWorkDocument,
    "\n  query OutletsScreen($filter: OutletFilter, $first: Int!, $after: String) {\n    outlets(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id name medium reachLevel domains districts districtNames isOnlyMonitored isDraft grade\n        company { id legalName }\n        application { id state }\n        currentDocuments { id label daysLeft state }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.OutletsScreenDocument,
    "\n  mutation RegistrationPeriodOpen($input: OpenRegistrationPeriodInput!) {\n    registrationPeriodOpen(input: $input) { period { id } errors { code message field } }\n  }\n": typeof types.RegistrationPeriodOpenDocument,
    "\n  query PortalApplicationScreen {\n    viewer { id }\n    openRegistrationPeriod { id fiscalYear opensOn closesOn legalBasis }\n    companies(first: 1) {\n      nodes {\n        id version legalName legalForm nib npwp phone address kblis\n        outlets(first: 50) { nodes { id version name medium reachLevel domains districts handles editorInChief } }\n      }\n    }\n    applications(first: 50, orderBy: NEWEST) {\n      nodes {\n        id receiptNumber state fiscalYear submittedAt completeBy visitOn queuePosition tier decreeNumber allowedActions\n        rejectionCode rejectionReason objectionReason objectionDecision suspensionReason\n        stepAge { day limit isLate isLastDay dueAt }\n        outlet { id }\n        items {\n          id key number label isRequired isEditable result reason versionCount\n          versions { id n number issuedOn expiresOn result reason file { id name url } }\n        }\n      }\n    }\n  }\n": typeof types.PortalApplicationScreenDocument,
    "\n  query PortalDocumentsScreen {\n    companies(first: 1) {\n      nodes {\n        id legalName\n        outlets(first: 50) { nodes { id name journalists { id name competencyLevel competencyNumber competencyExpiresOn leftOn } } }\n        currentDocuments { id kind label number state isBlocking expiresOn daysLeft checkReason waivedUntilOn file { id url name } outlet { id name } previous { id } }\n        bankAccounts { id bank number holderName state fromOn toOn refusalReason allowedActions requestedBy { id name } approvedBy { id name } file { id url name } }\n        taxProfiles { id fromOn toOn hasNpwp vatRegistered vatNumber pp55Number pp55RegisteredOn pp55LastYear isPp55Valid }\n      }\n    }\n  }\n": typeof types.PortalDocumentsScreenDocument,
    "\n  mutation ApplicationOpen($input: OpenApplicationInput!) {\n    applicationOpen(input: $input) { application { id } errors { code message field } }\n  }\n": typeof types.ApplicationOpenDocument,
    "\n  query RegistrationPeriods {\n    registrationPeriods(first: 3) { nodes { id fiscalYear opensOn closesOn isShort } }\n  }\n": typeof types.RegistrationPeriodsDocument,
    "\n  mutation DocumentRenew($input: RenewDocumentInput!) {\n    documentRenew(input: $input) { document { id state } errors { code message field } }\n  }\n": typeof types.DocumentRenewDocument,
    "\n  mutation ApplicationScore($input: ScoreApplicationInput!) {\n    applicationScore(input: $input) { application { id state score tier allowedActions } errors { code message field } }\n  }\n": typeof types.ApplicationScoreDocument,
    "\n  mutation TaxProfileAdd($input: AddTaxProfileInput!) {\n    taxProfileAdd(input: $input) { taxProfile { id } errors { code message field } }\n  }\n": typeof types.TaxProfileAddDocument,
    "\n  mutation ApplicationPassFactual($input: PassFactualInput!) {\n    applicationPassFactual(input: $input) { application { id state allowedActions } errors { code message field } }\n  }\n": typeof types.ApplicationPassFactualDocument,
    "\n  mutation ApplicationSubmit($input: ApplicationInput!) { applicationSubmit(input: $input) { application { id state allowedActions } errors { code message field } } }\n": typeof types.ApplicationSubmitDocument,
    "\n  mutation ApplicationResubmit($input: ApplicationInput!) { applicationResubmit(input: $input) { application { id state allowedActions } errors { code message field } } }\n": typeof types.ApplicationResubmitDocument,
    "\n  mutation ApplicationPassAdmin($input: ApplicationInput!) { applicationPassAdmin(input: $input) { application { id state allowedActions } errors { code message field } } }\n": typeof types.ApplicationPassAdminDocument,
    "\n  mutation ApplicationReturn($input: ReturnApplicationInput!) { applicationReturn(input: $input) { application { id state allowedActions } errors { code message field } } }\n": typeof types.ApplicationReturnDocument,
    "\n  mutation ApplicationReject($input: RejectApplicationInput!) { applicationReject(input: $input) { application { id state allowedActions } errors { code message field } } }\n": typeof types.ApplicationRejectDocument,
    "\n  mutation ApplicationObject($input: ApplicationReasonInput!) { applicationObject(input: $input) { application { id state allowedActions } errors { code message field } } }\n": typeof types.ApplicationObjectDocument,
    "\n  mutation ApplicationDecideObjection($input: DecideObjectionInput!) { applicationDecideObjection(input: $input) { application { id state allowedActions } errors { code message field } } }\n": typeof types.ApplicationDecideObjectionDocument,
    "\n  mutation ApplicationStartVisit($input: StartVisitInput!) { applicationStartVisit(input: $input) { application { id state visitOn allowedActions } errors { code message field } } }\n": typeof types.ApplicationStartVisitDocument,
    "\n  mutation ApplicationApprove($input: ApproveApplicationInput!) { applicationApprove(input: $input) { application { id state allowedActions } errors { code message field } } }\n": typeof types.ApplicationApproveDocument,
    "\n  mutation ApplicationSuspend($input: ApplicationReasonInput!) { applicationSuspend(input: $input) { application { id state allowedActions } errors { code message field } } }\n": typeof types.ApplicationSuspendDocument,
    "\n  mutation ApplicationReinstate($input: ApplicationReasonInput!) { applicationReinstate(input: $input) { application { id state allowedActions } errors { code message field } } }\n": typeof types.ApplicationReinstateDocument,
    "\n  mutation ApplicationBlacklist($input: BlacklistApplicationInput!) { applicationBlacklist(input: $input) { application { id state allowedActions } errors { code message field } } }\n": typeof types.ApplicationBlacklistDocument,
    "\n  query ScoreTemplate {\n    applications(filter: { states: [SCORED, APPROVED, SUSPENDED] }, orderBy: NEWEST, first: 1) { nodes { id scoreSheet { key label max } } }\n  }\n": typeof types.ScoreTemplateDocument,
    "mutation RoleGrant($input: GrantRoleInput!) { roleGrant(input: $input) { user { id version } errors { code message field } } }": typeof types.RoleGrantDocument,
    "\n  query InvitationList { invitations(first: 100) { nodes { id name email roleLabel createdAt expiresAt acceptedAt invitedBy { id name } } } }\n": typeof types.InvitationListDocument,
    "query PeopleUnits { workUnits { id name } }": typeof types.PeopleUnitsDocument,
    "mutation UserInvite($input: InviteUserInput!) { userInvite(input: $input) { invitation { id } errors { code message field } } }": typeof types.UserInviteDocument,
    "mutation RoleEnd($input: EndRoleInput!) { roleEnd(input: $input) { user { id version } errors { code message field } } }": typeof types.RoleEndDocument,
    "\n  query SettingsScreen {\n    office { name regency agency address city timeZone mode today isRegistrationOpen }\n    workUnits { id code name }\n    limits { bodyBytes fileBytes pageRows cost depth rootMutations }\n  }\n": typeof types.SettingsScreenDocument,
    "\n  query UserScreen($id: ID!) {\n    user(id: $id) {\n      id version name email state honorific hasTotp isDemo lastSignInAt createdAt allowedActions workUnit { id name }\n      roleGrants { id label role acting fromOn toOn countsToday workUnit { id name } grantedBy { id name } }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": typeof types.UserScreenDocument,
    "mutation UserSuspend($input: SuspendUserInput!) { userSuspend(input: $input) { user { id state allowedActions } errors { code message field } } }": typeof types.UserSuspendDocument,
    "mutation UserReinstate($input: ReinstateUserInput!) { userReinstate(input: $input) { user { id state allowedActions } errors { code message field } } }": typeof types.UserReinstateDocument,
    "\n  query UsersScreen($filter: UserFilter, $first: Int!, $after: String) {\n    users(filter: $filter, first: $first, after: $after) {\n      nodes { id name email state hasTotp lastSignInAt workUnit { id name } roleGrants { id label countsToday } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.UsersScreenDocument,
    "\n  mutation DraftMandate($input: DraftMandateInput!) {\n    mandateDraft(input: $input) { mandate { id } errors { code message field } }\n  }\n": typeof types.DraftMandateDocument,
    "\n  query MandatesScreen {\n    placementMandates(first: 30) {\n      nodes {\n        id number state isInForce fromOn untilOn ceilingPerCrisis maxUnitsPerSend legalBasis signedAt revokedAt reason\n        commitmentSignerName technicalSignerName allowedActions\n        createdBy { name } revokedBy { name }\n        spendings { id caseCode spent }\n        orders(first: 20) { nodes { id number title state price outlet { name } createdBy { name } } }\n      }\n    }\n  }\n": typeof types.MandatesScreenDocument,
    "\n  mutation SignMandate($input: MandateIdInput!) {\n    mandateSign(input: $input) { mandate { id state } errors { code message field } }\n  }\n": typeof types.SignMandateDocument,
    "\n  mutation RevokeMandate($input: MandateReasonInput!) {\n    mandateRevoke(input: $input) { mandate { id state } errors { code message field } }\n  }\n": typeof types.RevokeMandateDocument,
    "\n  mutation DiscardMandate($input: MandateIdInput!) {\n    mandateDiscard(input: $input) { mandate { id state } errors { code message field } }\n  }\n": typeof types.DiscardMandateDocument,
    "\n  query OrderEditScreen($id: ID!, $isOld: Boolean!) {\n    contracts(filter: { states: [ACTIVE] }, first: 100) {\n      nodes { id number outlet { id name } lines { id kind description unitPrice available } }\n    }\n    order(id: $id) @include(if: $isOld) {\n      id version title brief windowFrom windowTo rotationReason\n      contract { id } lines { id quantity orderedText placement contractLine { id } }\n    }\n  }\n": typeof types.OrderEditScreenDocument,
    "mutation OrderDraft($input: DraftOrderInput!) { orderDraft(input: $input) { order { id } errors { code message field } } }": typeof types.OrderDraftDocument,
    "mutation OrderEdit($input: EditOrderInput!) { orderEdit(input: $input) { order { id version } errors { code message field } } }": typeof types.OrderEditDocument,
    "\n  query OrderScreen($id: ID!) {\n    order(id: $id) {\n      id number title state brief price gross reservedGross unitCount provenUnits windowFrom windowTo proofDueAt answerDueAt issuedAt reason\n      rotationReason allowedActions\n      rotation { sharePercent isAboveCap capPercent outletOrdered }\n      age { day limit isLate isLastDay dueAt }\n      contract { id number }\n      outlet { id name }\n      company { id legalName }\n      budgetLine { id name accountCode available }\n      mode origin { code title distributionId crisisId } mandate { id number }\n      createdBy { name } approvedBy { name } signedBy { name } acceptedBy { name }\n      lines { id title kind placement quantity provenQuantity cancelledQuantity unitPrice liveUntilOn isLabelRequired orderedText }\n      proofs(first: 50) { nodes { id state title url airedAt forward age { day limit isLate isLastDay } } }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": typeof types.OrderScreenDocument,
    "\n  query OrdersScreen($filter: OrderFilter, $first: Int!, $after: String) {\n    orders(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id number title state price unitCount provenUnits proofDueAt\n        age { day limit isLate isLastDay dueAt }\n        outlet { id name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.OrdersScreenDocument,
    "\n  query PortalOrderScreen($id: ID!) {\n    order(id: $id) {\n      id number title state brief price gross windowFrom windowTo proofDueAt answerDueAt allowedActions\n      outlet { name medium }\n      lines { id title kind quantity provenQuantity cancelledQuantity unitPrice orderedText isLabelRequired }\n      proofs(first: 50) { nodes { id state title url forward reason reasonNote } }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": typeof types.PortalOrderScreenDocument,
    "\n  query PortalOrdersScreen($first: Int!, $after: String) {\n    orders(first: $first, after: $after) {\n      nodes { id number title state price unitCount provenUnits proofDueAt answerDueAt allowedActions outlet { name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PortalOrdersScreenDocument,
    "mutation ProofReupload($input: ReuploadProofInput!) { proofReupload(input: $input) { proof { id state } errors { code message field } } }": typeof types.ProofReuploadDocument,
    "mutation ProofAskReview($input: ProofNoteInput!) { proofAskReview(input: $input) { proof { id state } errors { code message field } } }": typeof types.ProofAskReviewDocument,
    "mutation ProofAccept($input: ProofIdInput!) { proofAccept(input: $input) { proof { id state } errors { code message field } } }": typeof types.ProofAcceptDocument,
    "mutation ProofReturn($input: ProofReasonInput!) { proofReturn(input: $input) { proof { id state } errors { code message field } } }": typeof types.ProofReturnDocument,
    "mutation ProofReject($input: ProofReasonInput!) { proofReject(input: $input) { proof { id state } errors { code message field } } }": typeof types.ProofRejectDocument,
    "mutation ProofRevoke($input: RevokeProofInput!) { proofRevoke(input: $input) { proof { id state } errors { code message field } } }": typeof types.ProofRevokeDocument,
    "\n  query ProofScreen($id: ID!) {\n    proof(id: $id) {\n      id state title url airedAt quantity note reason reasonNote forward reverse likelihood capturedAt snapshotHash allowedActions fixDueAt\n      uploadedBy { name } acceptedBy { name } acceptedAt\n      order { id number title } orderLine { id title placement }\n      outlet { id name } article { id } file { id name url mime }\n      invoice { id number }\n      checks { key passed found expected }\n      comparison { forward reverse longestWordCount ordered { text shared } captured { text shared } }\n      evidence { url status capturedAt sha256 }\n      formerVersions { url capturedAt snapshotHash reason reasonNote }\n      proofQueue { place waitingCount previousId nextId }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": typeof types.ProofScreenDocument,
    "mutation ProofSubmit($input: SubmitProofInput!) { proofSubmit(input: $input) { proof { id state } errors { code message field } } }": typeof types.ProofSubmitDocument,
    "\n  query ProofsScreen($filter: ProofFilter, $first: Int!, $after: String) {\n    proofs(filter: $filter, first: $first, after: $after) {\n      nodes { id state title url airedAt forward age { day limit isLate isLastDay dueAt } outlet { name } order { number title } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ProofsScreenDocument,
    "mutation OrderSubmit($input: OrderIdInput!) { orderSubmit(input: $input) { order { id state } errors { code message field } } }": typeof types.OrderSubmitDocument,
    "mutation OrderApprove($input: OrderIdInput!) { orderApprove(input: $input) { order { id state } errors { code message field } } }": typeof types.OrderApproveDocument,
    "mutation OrderIssue($input: OrderIdInput!) { orderIssue(input: $input) { order { id state number } errors { code message field } } }": typeof types.OrderIssueDocument,
    "mutation OrderAccept($input: OrderIdInput!) { orderAccept(input: $input) { order { id state } errors { code message field } } }": typeof types.OrderAcceptDocument,
    "mutation OrderDecline($input: OrderReasonInput!) { orderDecline(input: $input) { order { id state } errors { code message field } } }": typeof types.OrderDeclineDocument,
    "mutation OrderReturn($input: OrderReasonInput!) { orderReturn(input: $input) { order { id state } errors { code message field } } }": typeof types.OrderReturnDocument,
    "mutation OrderCancel($input: OrderReasonInput!) { orderCancel(input: $input) { order { id state } errors { code message field } } }": typeof types.OrderCancelDocument,
    "mutation OrderReopen($input: ReopenOrderInput!) { orderReopen(input: $input) { order { id state } errors { code message field } } }": typeof types.OrderReopenDocument,
    "\n  query PortalHomeScreen {\n    myWork { items { key kind title subtitle amount path group action age { day limit isLate isLastDay dueAt } } }\n    invoices(first: 1, filter: { states: [SUBMITTED, RETURNED, CHECKED, INSPECTED, HANDED_OVER, SPP_ISSUED, SPM_ISSUED, SP2D_ISSUED, PAID, CLOSED, ON_HOLD, DISPUTED, CARRIED_OVER] }) {\n      nodes { id number companyInvoiceNumber state transfer paidAt holderLabels age { day limit isLate isLastDay dueAt } steps { state status reachedAt age { day limit isLate isLastDay dueAt } loops { endedAt } } }\n      totalCount\n    }\n    orders(first: 10, filter: { states: [ISSUED] }) {\n      nodes { id number title price unitCount answerDueAt allowedActions outlet { id name } }\n    }\n  }\n": typeof types.PortalHomeScreenDocument,
    "mutation PortalHomeAccept($input: OrderIdInput!) { orderAccept(input: $input) { order { id state } errors { code message field } } }": typeof types.PortalHomeAcceptDocument,
    "mutation PortalHomeDecline($input: OrderReasonInput!) { orderDecline(input: $input) { order { id state } errors { code message field } } }": typeof types.PortalHomeDeclineDocument,
    "\n  query WorkBudget($year: Int!) {\n    budgetLines(filter: { fiscalYear: $year }, orderBy: LARGEST, first: 4) {\n      nodes { id accountCode name ceiling shifted reserved encumbered paid percentUsed isOverBudget }\n    }\n  }\n": typeof types.WorkBudgetDocument,
    "\n  query WorkContracts($endingBefore: LocalDate!) {\n    contracts(filter: { states: [ACTIVE], endingBefore: $endingBefore }, orderBy: ENDING, first: 5) {\n      nodes { id number endsOn outlet { id name } lines { id available maxQuantity } }\n      totalCount\n    }\n  }\n": typeof types.WorkContractsDocument,
    "\n  query WorkScreen {\n    myWork {\n      figures { key label count amount total path }\n      items { key kind title subtitle amount path group action age { day limit isLate isLastDay dueAt } }\n    }\n  }\n": typeof types.WorkScreenDocument,
    "\n  query ArticleChoices($filter: ArticleFilter!) {\n    articles(first: 20, filter: $filter) { nodes { id title publishedAt firstSeenAt outlet { name } } }\n  }\n": typeof types.ArticleChoicesDocument,
    "query FormDraft($form: String!) { formDraft(form: $form) { id content keptAt } }": typeof types.FormDraftDocument,
    "\n  mutation FormDraftKeep($input: KeepFormDraftInput!) {\n    formDraftKeep(input: $input) { formDraft { id keptAt } errors { code message field } }\n  }\n": typeof types.FormDraftKeepDocument,
    "\n  mutation FormDraftDrop($input: FormDraftInput!) { formDraftDrop(input: $input) { errors { code message field } } }\n": typeof types.FormDraftDropDocument,
};
const documents: Documents = {
    "\n  query NoticesPanel {\n    unreadNoticeCount\n    notices(first: 20) { nodes { id title body link at: createdAt readAt } }\n  }\n": types.NoticesPanelDocument,
    "\n  mutation NoticeRead($input: ReadNoticeInput!) {\n    noticeRead(input: $input) { errors { code message field } }\n  }\n": types.NoticeReadDocument,
    "\n  mutation NoticesReadAll {\n    noticesReadAll { errors { code message field } }\n  }\n": types.NoticesReadAllDocument,
    "\n  mutation SignOut {\n    signOut { errors { code message field } }\n  }\n": types.SignOutDocument,
    "query StepUpViewer { viewer { id hasTotp } }": types.StepUpViewerDocument,
    "mutation SessionStepUp($input: StepUpSessionInput!) { sessionStepUp(input: $input) { session { id } errors { code message field } } }": types.SessionStepUpDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      honorific\n      kind\n      company { id legalName }\n      roles\n      roleLabels\n      isReadOnly\n      greeting\n      navigation { label items { key label path } }\n    }\n    office { name regency agency mode }\n  }\n": types.ViewerDocument,
    "\n  query AccountScreen {\n    viewer {\n      id name email roleLabels hasTotp mustEnrolTotp previousSignInAt\n      account { id version honorific language }\n      roleGrants { id label fromOn toOn countsToday workUnit { id name } }\n    }\n  }\n": types.AccountScreenDocument,
    "mutation ApiKeyCreate($input: CreateApiKeyInput!) { apiKeyCreate(input: $input) { secret apiKey { id } errors { code message field } } }": types.ApiKeyCreateDocument,
    "query AccountApiKeys { apiKeys { id name prefix scopes addresses createdAt expiresAt lastUsedAt revokedAt } }": types.AccountApiKeysDocument,
    "mutation ApiKeyRevoke($input: RevokeApiKeyInput!) { apiKeyRevoke(input: $input) { apiKey { id revokedAt } errors { code message field } } }": types.ApiKeyRevokeDocument,
    "\n  query OfficeBrand {\n    office { name regency agency mode isRegistrationOpen }\n  }\n": types.OfficeBrandDocument,
    "\n  mutation AccountConfirm($input: ConfirmAccountInput!) {\n    accountConfirm(input: $input) { message errors { code message field } }\n  }\n": types.AccountConfirmDocument,
    "\n  query DemoAccounts {\n    demoAccounts { id name email password roleLabel group mayDo }\n  }\n": types.DemoAccountsDocument,
    "\n  mutation InvitationAccept($input: AcceptInvitationInput!) {\n    invitationAccept(input: $input) { errors { code message field } }\n  }\n": types.InvitationAcceptDocument,
    "mutation PasswordChange($input: ChangePasswordInput!) { passwordChange(input: $input) { user { id } errors { code message field } } }": types.PasswordChangeDocument,
    "mutation ProfileEdit($input: EditProfileInput!) { profileEdit(input: $input) { user { id version honorific language } errors { code message field } } }": types.ProfileEditDocument,
    "\n  mutation AccountRegister($input: RegisterAccountInput!) {\n    accountRegister(input: $input) { message errors { code message field } }\n  }\n": types.AccountRegisterDocument,
    "\n  mutation PasswordResetRequest($input: RequestPasswordResetInput!) {\n    passwordResetRequest(input: $input) { message errors { code message field } }\n  }\n": types.PasswordResetRequestDocument,
    "\n  mutation PasswordReset($input: ResetPasswordInput!) {\n    passwordReset(input: $input) { message errors { code message field } }\n  }\n": types.PasswordResetDocument,
    "query AccountSessions { sessions { id userAgent address createdAt lastSeenAt expiresAt isCurrent endedAt } }": types.AccountSessionsDocument,
    "mutation SessionEnd($input: EndSessionInput!) { sessionEnd(input: $input) { session { id endedAt } errors { code message field } } }": types.SessionEndDocument,
    "mutation SessionsEndOthers { sessionsEndOthers { endedCount errors { code message field } } }": types.SessionsEndOthersDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { needsCode retryAfterSeconds viewer { id } errors { code message field } }\n  }\n": types.SignInDocument,
    "mutation TotpEnrol($input: EnrolTotpInput!) { totpEnrol(input: $input) { secret uri errors { code message field } } }": types.TotpEnrolDocument,
    "mutation TotpConfirm($input: TotpCodeInput!) { totpConfirm(input: $input) { recoveryCodes user { id hasTotp } errors { code message field } } }": types.TotpConfirmDocument,
    "mutation TotpRemove($input: TotpCodeInput!) { totpRemove(input: $input) { user { id hasTotp } errors { code message field } } }": types.TotpRemoveDocument,
    "\n  query AuditScreen($filter: EventFilter, $first: Int!, $after: String) {\n    events(filter: $filter, first: $first, after: $after) {\n      nodes { id name at actorId actorName isAutomatic outcome reason subjectType subjectId hash seal changes { field before after recordType recordId } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AuditScreenDocument,
    "\n  query AuditChainStatus { auditChain { isIntact checkedCount waitingCount head problem brokenSeal brokenEventId } }\n": types.AuditChainStatusDocument,
    "\n  query BudgetLineScreen($id: ID!, $first: Int!, $after: String) {\n    budgetLine(id: $id) {\n      id version accountCode name programCode activityCode subActivityCode fiscalYear ceiling shifted reserved encumbered paid available percentUsed isOverBudget\n      workUnit { id name }\n      cashReleases { id quarter amount requested }\n      entries(first: $first, after: $after) { nodes { id at kind amount refType refId refNumber } pageInfo { hasNextPage endCursor } totalCount }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": types.BudgetLineScreenDocument,
    "query BudgetWorkUnits { workUnits { id name } }": types.BudgetWorkUnitsDocument,
    "mutation BudgetLineCreate($input: CreateBudgetLineInput!) { budgetLineCreate(input: $input) { budgetLine { id } errors { code message field } } }": types.BudgetLineCreateDocument,
    "\n  query BudgetScreen($filter: BudgetLineFilter, $orderBy: BudgetLineOrder!, $first: Int!, $after: String) {\n    budgetLines(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      nodes { id accountCode name fiscalYear ceiling shifted reserved encumbered paid available percentUsed isOverBudget workUnit { id name } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n    workUnits { id name }\n  }\n": types.BudgetScreenDocument,
    "mutation CashReleaseSet($input: SetCashReleaseInput!) { cashReleaseSet(input: $input) { budgetLine { id version } errors { code message field } } }": types.CashReleaseSetDocument,
    "mutation BudgetLineEdit($input: EditBudgetLineInput!) { budgetLineEdit(input: $input) { budgetLine { id version name accountCode programCode activityCode subActivityCode } errors { code message field } } }": types.BudgetLineEditDocument,
    "mutation BudgetCeilingRevise($input: ReviseBudgetCeilingInput!) { budgetCeilingRevise(input: $input) { budgetLine { id version ceiling available } errors { code message field } } }": types.BudgetCeilingReviseDocument,
    "\n  query ShiftLines($fiscalYear: Int!) { budgetLines(filter: { fiscalYear: $fiscalYear }, first: 100) { nodes { id accountCode name available } } }\n": types.ShiftLinesDocument,
    "mutation BudgetShift($input: ShiftBudgetInput!) { budgetShift(input: $input) { fromLine { id shifted available } toLine { id shifted available } errors { code message field } } }": types.BudgetShiftDocument,
    "\n  query ContractAmendScreen($id: ID!) {\n    contract(id: $id) {\n      id number type ceiling endsOn ordered outlet { id name }\n      lines { id kind description rateUnit unitPrice maxQuantity evidence { ownEstimate rateCard standardPrice offer minutes } }\n    }\n  }\n": types.ContractAmendScreenDocument,
    "mutation ContractAmend($input: AmendContractInput!) { contractAmend(input: $input) { contract { id } errors { code message field } } }": types.ContractAmendDocument,
    "\n  query ContractEditScreen($id: ID!, $isOld: Boolean!) {\n    budgetLines(first: 100) { nodes { id accountCode name fiscalYear available } }\n    contract(id: $id) @include(if: $isOld) {\n      id version number type form ceiling startsOn endsOn priceIncludesVat procurementMethod procurementPlanNumber catalogueUrl\n      outlet { id name company { id legalName } } budgetLine { id }\n      lines { id kind description rateUnit unitPrice maxQuantity evidence { ownEstimate rateCard standardPrice offer minutes } }\n    }\n  }\n": types.ContractEditScreenDocument,
    "\n  query ContractOutlets($search: String) {\n    outlets(filter: { search: $search, applicationState: APPROVED }, first: 30) { nodes { id name company { id legalName } } }\n  }\n": types.ContractOutletsDocument,
    "mutation ContractDraft($input: DraftContractInput!) { contractDraft(input: $input) { contract { id } errors { code message field } } }": types.ContractDraftDocument,
    "mutation ContractEdit($input: EditContractInput!) { contractEdit(input: $input) { contract { id version } errors { code message field } } }": types.ContractEditDocument,
    "\n  query ContractScreen($id: ID!) {\n    contract(id: $id) {\n      id number state type form value ceiling startsOn endsOn elapsedPercent fiscalYear priceIncludesVat procurementMethod procurementPlanNumber catalogueUrl\n      reason terminationGround terminationText warningLetterCount heardOn allowedActions\n      company { id legalName } outlet { id name medium } budgetLine { id name accountCode available }\n      createdBy { name } companyFile { id name url } officeFile { id name url }\n      endorsements { id action slot personName at }\n      lines { id kind description rateUnit unitPrice maxQuantity used reserved available evidence { ownEstimate rateCard standardPrice offer minutes isAboveLimit exceptionReason } }\n      controlCard { at agrees rows { equation total done rest agrees } }\n      amendments { id ordinal state reason effectiveOn signedAt before { ...ContractTerms } after { ...ContractTerms } }\n      orders(first: 10) { totalCount nodes { id number title state unitCount price proofDueAt } }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n  fragment ContractTerms on ContractTermsView { endsOn ceiling lines { lineId description kind rateUnit unitPrice maxQuantity } }\n": types.ContractScreenDocument,
    "\n  query ContractsScreen($filter: ContractFilter, $orderBy: ContractOrder!, $first: Int!, $after: String) {\n    contracts(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      nodes { id number state value ordered endsOn outlet { id name medium } company { id legalName } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.ContractsScreenDocument,
    "\n  query PortalContractScreen($id: ID!) {\n    contract(id: $id) {\n      id number state type form value ordered proven invoiced paid startsOn endsOn priceIncludesVat reason terminationGround allowedActions\n      outlet { id name } companyFile { id name url } officeFile { id name url }\n      endorsements { id action personName at }\n      lines { id kind description rateUnit unitPrice maxQuantity used reserved available }\n      openAmendment { id ordinal reason effectiveOn before { ...ContractTerms } after { ...ContractTerms } }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": types.PortalContractScreenDocument,
    "\n  query PortalContractsScreen($first: Int!, $after: String) {\n    contracts(first: $first, after: $after) {\n      nodes { id number state value ordered endsOn allowedActions outlet { id name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PortalContractsScreenDocument,
    "mutation ContractSign($input: SignContractInput!) { contractSign(input: $input) { contract { id state } errors { code message field } } }": types.ContractSignDocument,
    "mutation ContractAmendmentSign($input: SignContractInput!) { contractAmendmentSign(input: $input) { contract { id state } errors { code message field } } }": types.ContractAmendmentSignDocument,
    "mutation ContractTerminate($input: TerminateContractInput!) { contractTerminate(input: $input) { contract { id state } errors { code message field } } }": types.ContractTerminateDocument,
    "mutation ContractNegotiate($input: ContractStepInput!) { contractNegotiate(input: $input) { contract { id state } errors { code message field } } }": types.ContractNegotiateDocument,
    "mutation ContractAgree($input: ContractStepInput!) { contractAgree(input: $input) { contract { id state } errors { code message field } } }": types.ContractAgreeDocument,
    "mutation ContractResume($input: ContractStepInput!) { contractResume(input: $input) { contract { id state } errors { code message field } } }": types.ContractResumeDocument,
    "mutation ContractClose($input: ContractStepInput!) { contractClose(input: $input) { contract { id state } errors { code message field } } }": types.ContractCloseDocument,
    "mutation ContractTerminationConfirm($input: ContractStepInput!) { contractTerminationConfirm(input: $input) { contract { id state } errors { code message field } } }": types.ContractTerminationConfirmDocument,
    "mutation ContractTerminationRefuse($input: ContractReasonInput!) { contractTerminationRefuse(input: $input) { contract { id state } errors { code message field } } }": types.ContractTerminationRefuseDocument,
    "mutation ContractAbandon($input: ContractReasonInput!) { contractAbandon(input: $input) { contract { id state } errors { code message field } } }": types.ContractAbandonDocument,
    "mutation ContractSuspend($input: ContractReasonInput!) { contractSuspend(input: $input) { contract { id state } errors { code message field } } }": types.ContractSuspendDocument,
    "mutation ContractPriceExcept($input: ContractReasonInput!) { contractPriceExcept(input: $input) { contract { id state } errors { code message field } } }": types.ContractPriceExceptDocument,
    "mutation ContractAmendmentWithdraw($input: ContractReasonInput!) { contractAmendmentWithdraw(input: $input) { contract { id state } errors { code message field } } }": types.ContractAmendmentWithdrawDocument,
    "\n  query CrisesScreen($filter: CrisisFilter, $first: Int!, $after: String) {\n    crises(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id code title state severity isExercise visibility declaredAt clockStartedAt\n        commander { id name } taskCounts { total finished overdue }\n        clocks { id kind state dueAt }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CrisesScreenDocument,
    "\n  query DeclareScreen($roles: [Role!]!) {\n    caseChoices(roles: $roles) { people { id name roleLabels } }\n    playbooks(first: 100) { nodes { id code title cluster type typeNote stepCount } }\n    issues(first: 100, filter: { states: [TRIAGED, RESPONDING] }) { nodes { id code title level impact isExercise } }\n  }\n": types.DeclareScreenDocument,
    "mutation CrisisDeclare($input: CrisisDeclareInput!) { crisisDeclare(input: $input) { crisis { id code } errors { code message field } } }": types.CrisisDeclareDocument,
    "\n  query TasksScreen($filter: TaskFilter, $first: Int!, $after: String) {\n    tasks(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id stepNo round text gloss state dueAt isMandatory isOverdue reason evidence ownerRole ownerAgency completedBy allowedActions\n        dueRule { type startOffsetMinutes everyMinutes times days event offsetMinutes until }\n        owner { id name } crisis { id code title isExercise } issue { id code title }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.TasksScreenDocument,
    "mutation TaskStart($input: TaskIdInput!) { taskStart(input: $input) { task { id state } errors { code message field } } }": types.TaskStartDocument,
    "mutation TaskFinish($input: TaskFinishInput!) { taskFinish(input: $input) { task { id state } errors { code message field } } }": types.TaskFinishDocument,
    "mutation TaskBlock($input: TaskReasonInput!) { taskBlock(input: $input) { task { id state } errors { code message field } } }": types.TaskBlockDocument,
    "mutation TaskWaive($input: TaskReasonInput!) { taskWaive(input: $input) { task { id state } errors { code message field } } }": types.TaskWaiveDocument,
    "mutation TaskAssign($input: TaskAssignInput!) { taskAssign(input: $input) { task { id owner { id name } } errors { code message field } } }": types.TaskAssignDocument,
    "\n  query PlaybooksScreen {\n    playbooks(first: 100) {\n      nodes { id code edition title cluster type stepCount reviewDueAt isReviewDue isEditable }\n    }\n  }\n": types.PlaybooksScreenDocument,
    "\n  query PlaybookScreen($code: ID!) {\n    playbook(code: $code) {\n      id version code edition title titleEn cluster type typeNote reviewEveryMonths reviewDueAt isReviewDue isEditable isCurrent changeNote\n      createdAt createdBy { name }\n      editions { id edition isCurrent createdAt changeNote createdBy { name } }\n      steps {\n        no text gloss ownerRole supportRoles ownerAgency supportAgency offsetMinutes isMandatory completedBy linkedPlaybook\n        dueRule { type startOffsetMinutes everyMinutes times days event offsetMinutes until }\n      }\n    }\n  }\n": types.PlaybookScreenDocument,
    "mutation PlaybookCreate($input: PlaybookCreateInput!) { playbookCreate(input: $input) { playbook { id code } errors { code message field } } }": types.PlaybookCreateDocument,
    "mutation PlaybookEdit($input: PlaybookEditInput!) { playbookEdit(input: $input) { playbook { id code } errors { code message field } } }": types.PlaybookEditDocument,
    "mutation PlaybookReview($input: PlaybookReviewInput!) { playbookReview(input: $input) { playbook { id reviewDueAt } errors { code message field } } }": types.PlaybookReviewDocument,
    "\n  query DistributionsScreen($filter: DistributionFilter, $after: String) {\n    distributions(first: 30, after: $after, filter: $filter) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id state rankedAt sentAt isExercise waitingReason\n        statementVersion { id no title }\n        crisis { id code } issue { id code }\n        outcome { targets pickedUp pending pullThroughPercent }\n      }\n    }\n    statements(first: 20, filter: { states: [APPROVED, PUBLISHED] }) {\n      nodes { id kind title issue { id code } latest { id no state distributions(first: 1) { nodes { id } } } }\n    }\n  }\n": types.DistributionsScreenDocument,
    "\n  query DistributionScreen($id: ID!, $after: String) {\n    distribution(id: $id) {\n      id version state rankedAt sentAt maxPaid isExercise waitingReason pickupsUntil allowedActions\n      statementVersion { id no state title }\n      issue { id code title }\n      crisis { id code title }\n      rankedBy { name } sentBy { name }\n      mandate { id number }\n      affectedDistricts { code name populationThousand }\n      prospect { paidCount freeCount price isMandated mandateNumber waitingReason refusal }\n      diversityWarnings { placements sharePercent company { id legalName } }\n      lateCarriers { firstSeenAt firstPublishedAt outlet { id name } }\n      outcome { targets pickedUp pending syndications pickupPercent medianLatencyMinutes pullThroughPercent weightedPullThroughPercent distorted }\n      targets(first: 60, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id rank score mode state isLate overrideReason price sentAt deliveredAt tries nextTryAt deliveryNote address allowedActions\n          outlet { id name }\n          order { id number state }\n          parts { key value weight points }\n          basis { carried hasAsked weight quotaAvailable quotaUsed termElapsed asked pickedUp medianHours pullThrough unitPrice refusals districts { code name } }\n          pickups(first: 3) { nodes { id state matchScore latencyMinutes article { id title } } }\n        }\n      }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": types.DistributionScreenDocument,
    "\n  mutation RankDistribution($input: RankDistributionInput!) {\n    distributionRank(input: $input) { distribution { id } errors { code message field } }\n  }\n": types.RankDistributionDocument,
    "\n  mutation SendDistribution($input: SendDistributionInput!) {\n    distributionSend(input: $input) { distribution { id version state sentAt } errors { code message field } }\n  }\n": types.SendDistributionDocument,
    "\n  mutation ChooseTarget($input: ChooseTargetInput!) {\n    distributionTargetChoose(input: $input) { target { id mode overrideReason } errors { code message field } }\n  }\n": types.ChooseTargetDocument,
    "\n  mutation SupplementDistribution($input: SupplementDistributionInput!) {\n    distributionSupplement(input: $input) { target { id state } errors { code message field } }\n  }\n": types.SupplementDistributionDocument,
    "\n  mutation AddPickup($input: AddPickupInput!) {\n    pickupAdd(input: $input) { pickup { id state } errors { code message field } }\n  }\n": types.AddPickupDocument,
    "\n  mutation ResendTarget($input: TargetIdInput!) {\n    distributionTargetResend(input: $input) { target { id state } errors { code message field } }\n  }\n": types.ResendTargetDocument,
    "\n  mutation ConfirmTarget($input: TargetNoteInput!) {\n    distributionTargetConfirm(input: $input) { target { id state } errors { code message field } }\n  }\n": types.ConfirmTargetDocument,
    "\n  mutation DeclineTarget($input: TargetNoteInput!) {\n    distributionTargetDecline(input: $input) { target { id state } errors { code message field } }\n  }\n": types.DeclineTargetDocument,
    "\n  mutation SetReleaseContact($input: SetReleaseContactInput!) {\n    releaseContactSet(input: $input) { contact { id email } errors { code message field } }\n  }\n": types.SetReleaseContactDocument,
    "\n  query CorrectionsScreen($filter: CorrectionFilter, $first: Int!, $after: String) {\n    correctionRequests(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id subjectKind subjectId subjectNo title passage claim state receivedAt answer discardReason closedAt allowedActions\n        closedBy { id name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CorrectionsScreenDocument,
    "mutation CorrectionAccept($input: CorrectionAnswerInput!) { correctionRequestAccept(input: $input) { correctionRequest { id } errors { code message field } } }": types.CorrectionAcceptDocument,
    "mutation CorrectionDecline($input: CorrectionAnswerInput!) { correctionRequestDecline(input: $input) { correctionRequest { id } errors { code message field } } }": types.CorrectionDeclineDocument,
    "mutation CorrectionDiscard($input: CorrectionDiscardInput!) { correctionRequestDiscard(input: $input) { correctionRequest { id } errors { code message field } } }": types.CorrectionDiscardDocument,
    "\n  query InquiriesScreen($filter: InquiryFilter, $first: Int!, $after: String) {\n    mediaInquiries(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id journalist outletName contact question state receivedAt dueAt isLate answer answeredAt declineReason isExercise allowedActions\n        issue { id code } crisis { id code } assignee { id name } answeredBy { id name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.InquiriesScreenDocument,
    "\n  query InquiryChoices($roles: [Role!]!) {\n    caseChoices(roles: $roles) { people { id name roleLabels } }\n    issues(first: 100, filter: { isOpen: true }) { nodes { id code title } }\n  }\n": types.InquiryChoicesDocument,
    "mutation InquiryLog($input: InquiryLogInput!) { inquiryLog(input: $input) { inquiry { id } errors { code message field } } }": types.InquiryLogDocument,
    "mutation InquiryAssign($input: InquiryAssignInput!) { inquiryAssign(input: $input) { inquiry { id } errors { code message field } } }": types.InquiryAssignDocument,
    "mutation InquiryAnswer($input: InquiryAnswerInput!) { inquiryAnswer(input: $input) { inquiry { id } errors { code message field } } }": types.InquiryAnswerDocument,
    "mutation InquiryDecline($input: InquiryDeclineInput!) { inquiryDecline(input: $input) { inquiry { id } errors { code message field } } }": types.InquiryDeclineDocument,
    "\n  query ClarificationsScreen($first: Int!, $after: String) {\n    hoaxClarifications(first: $first, after: $after) {\n      nodes { id title claim state verdict reportedAt publishedAt stampAt isExercise issue { id code } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ClarificationsScreenDocument,
    "\n  query ClarificationScreen($id: ID!) {\n    hoaxClarification(id: $id) {\n      id version title claim seenAt state verdict hoaxClass reach hasSafetyRisk truth whyItArose reportedAt approvedAt publishedAt stampAt\n      returnComment correction correctedAt isOnlyWatched isExercise allowedActions\n      evidence { text origin source url } author { id name } approvedBy { id name } issue { id code title }\n    }\n  }\n": types.ClarificationScreenDocument,
    "mutation ClarificationReport($input: ClarificationReportInput!) { clarificationReport(input: $input) { clarification { id } errors { code message field } } }": types.ClarificationReportDocument,
    "mutation ClarificationVerify($input: ClarificationIdInput!) { clarificationVerify(input: $input) { clarification { id } errors { code message field } } }": types.ClarificationVerifyDocument,
    "mutation ClarificationGiveVerdict($input: ClarificationVerdictInput!) { clarificationGiveVerdict(input: $input) { clarification { id } errors { code message field } } }": types.ClarificationGiveVerdictDocument,
    "mutation ClarificationApprove($input: ClarificationIdInput!) { clarificationApprove(input: $input) { clarification { id } errors { code message field } } }": types.ClarificationApproveDocument,
    "mutation ClarificationReturn($input: ClarificationTextInput!) { clarificationReturn(input: $input) { clarification { id } errors { code message field } } }": types.ClarificationReturnDocument,
    "mutation ClarificationWatch($input: ClarificationTextInput!) { clarificationWatch(input: $input) { clarification { id } errors { code message field } } }": types.ClarificationWatchDocument,
    "mutation ClarificationPublish($input: ClarificationIdInput!) { clarificationPublish(input: $input) { clarification { id } errors { code message field } } }": types.ClarificationPublishDocument,
    "mutation ClarificationCorrect($input: ClarificationTextInput!) { clarificationCorrect(input: $input) { clarification { id } errors { code message field } } }": types.ClarificationCorrectDocument,
    "\n  query SituationScreen($code: ID!) {\n    crisis(code: $code) {\n      id code title state isExercise nextSituationReportDue allowedActions\n      situationReports(first: 50) {\n        nodes { id no kind at situation actions needs severity crisisState level score by { id name } }\n      }\n    }\n  }\n": types.SituationScreenDocument,
    "mutation SituationReportGive($input: SituationReportInput!) { situationReportGive(input: $input) { report { id } errors { code message field } } }": types.SituationReportGiveDocument,
    "\n  query PreparednessScreen {\n    preparedness {\n      riskCount playbookCount templateCount uncoveredHours lastDrillAt openFollowUps\n      items { kind title dueOn isLate }\n    }\n    riskEntries(first: 100) {\n      nodes {\n        id version title category description likelihood impact weight mitigation playbookCode reviewedAt reviewDueOn isReviewDue canEdit\n        owner { id name } reviewedBy { id name }\n      }\n    }\n    followUps(first: 100, filter: { states: [OPEN] }) {\n      nodes { id text dueOn state isLate note allowedActions owner { id name } crisis { id code } }\n    }\n    caseChoices(roles: [MONITORING_ANALYST, COMMUNICATIONS_OFFICER, DIVISION_HEAD, AGENCY_HEAD]) { people { id name } }\n    playbooks(first: 100) { nodes { id code title } }\n  }\n": types.PreparednessScreenDocument,
    "mutation RiskEntryAdd($input: RiskAddInput!) { riskEntryAdd(input: $input) { risk { id } errors { code message field } } }": types.RiskEntryAddDocument,
    "mutation RiskEntryEdit($input: RiskEditInput!) { riskEntryEdit(input: $input) { risk { id } errors { code message field } } }": types.RiskEntryEditDocument,
    "mutation RiskEntryReview($input: RiskReviewInput!) { riskEntryReview(input: $input) { risk { id } errors { code message field } } }": types.RiskEntryReviewDocument,
    "mutation FollowUpFinish($input: FollowUpEndInput!) { followUpFinish(input: $input) { followUp { id } errors { code message field } } }": types.FollowUpFinishDocument,
    "mutation FollowUpDrop($input: FollowUpEndInput!) { followUpDrop(input: $input) { followUp { id } errors { code message field } } }": types.FollowUpDropDocument,
    "\n  query ReviewScreen($code: ID!) {\n    crisis(code: $code) {\n      id code title state isExercise closedAt\n      review {\n        id version state dueAt isLate submittedAt approvedAt returnComment allowedActions isExercise\n        summary wentWell wentBadly luck factors levelReview\n        author { id name } submittedBy { id name } approvedBy { id name }\n        notes { section text }\n        followUps { id text dueOn state isLate note allowedActions owner { id name } crisis { id code } }\n        proposals { id playbookCode stepNo text reason state edition canDecide proposedBy { id name } }\n        publicSummary { id state title body returnComment publishedAt canPublish allowedActions }\n        facts {\n          trigger pullThrough weightedPullThrough\n          impact { items independentItems sources peakScore peakAt peakLevel }\n          times {\n            firstNegativeAt detectMinutes acknowledgeMinutes declareMinutes firstStatementFromClockMinutes\n            firstStatementFromPublicMinutes fullStatementMinutes lastUpdateGapMinutes levels { level hours }\n          }\n          clocks { kind round dueAt metAt state minutes }\n          roles { kind personName fromAt toAt }\n          statements { kind title no state submittedAt publishedAt approvalMinutes approvals { role mode decision personName at } }\n          wrongFacts { text decidedAt }\n          targets { outletName mode score state price latencyMinutes messagesFound messageCount }\n          cost { units price quotaLeft { outletName contractNumber available } orderToPublication { count median p90 } invoiceToPayment { count median p90 } }\n          toneTest {\n            status sentence excludedCount halfLifeHours differenceInDifferences leaveOneOutLow leaveOneOutHigh permutationP\n            subject { before { negative items share low high } after { negative items share low high } difference low high p }\n            control { before { negative items share low high } after { negative items share low high } difference low high p }\n          }\n          hoaxes { title verdict state publishedAt }\n          inquiries { received answered declined late minutes { count median p90 } }\n          replies { code outletName state }\n          timeline { at name actorName reason }\n        }\n      }\n    }\n    caseChoices(roles: [MONITORING_ANALYST, COMMUNICATIONS_OFFICER, DIVISION_HEAD, AGENCY_HEAD, SPOKESPERSON, AGENCY_CONTACT]) {\n      people { id name }\n    }\n    playbooks(first: 100) { nodes { id code title } }\n  }\n": types.ReviewScreenDocument,
    "mutation ReviewOpen($input: ReviewOpenInput!) { reviewOpen(input: $input) { review { id } errors { code message field } } }": types.ReviewOpenDocument,
    "mutation ReviewEdit($input: ReviewEditInput!) { reviewEdit(input: $input) { review { id version } errors { code message field } } }": types.ReviewEditDocument,
    "mutation ReviewSubmit($input: ReviewIdInput!) { reviewSubmit(input: $input) { review { id } errors { code message field } } }": types.ReviewSubmitDocument,
    "mutation ReviewReturn($input: ReviewCommentInput!) { reviewReturn(input: $input) { review { id } errors { code message field } } }": types.ReviewReturnDocument,
    "mutation ReviewApprove($input: ReviewIdInput!) { reviewApprove(input: $input) { review { id } errors { code message field } } }": types.ReviewApproveDocument,
    "mutation FollowUpAdd($input: FollowUpAddInput!) { followUpAdd(input: $input) { followUp { id } errors { code message field } } }": types.FollowUpAddDocument,
    "mutation PlaybookProposalMake($input: ProposalMakeInput!) { playbookProposalMake(input: $input) { proposal { id } errors { code message field } } }": types.PlaybookProposalMakeDocument,
    "mutation PlaybookProposalDecide($input: ProposalDecideInput!) { playbookProposalDecide(input: $input) { proposal { id } errors { code message field } } }": types.PlaybookProposalDecideDocument,
    "mutation ReviewSummaryWrite($input: SummaryWriteInput!) { reviewSummaryWrite(input: $input) { summary { id } errors { code message field } } }": types.ReviewSummaryWriteDocument,
    "mutation ReviewSummarySubmit($input: ReviewIdInput!) { reviewSummarySubmit(input: $input) { summary { id } errors { code message field } } }": types.ReviewSummarySubmitDocument,
    "mutation ReviewSummaryReturn($input: ReviewCommentInput!) { reviewSummaryReturn(input: $input) { summary { id } errors { code message field } } }": types.ReviewSummaryReturnDocument,
    "mutation ReviewSummaryApprove($input: ReviewIdInput!) { reviewSummaryApprove(input: $input) { summary { id } errors { code message field } } }": types.ReviewSummaryApproveDocument,
    "mutation ReviewSummaryPublish($input: ReviewIdInput!) { reviewSummaryPublish(input: $input) { summary { id } errors { code message field } } }": types.ReviewSummaryPublishDocument,
    "query CasePeople($roles: [Role!]!) { caseChoices(roles: $roles) { people { id name roleLabels } } }": types.CasePeopleDocument,
    "\n  query PickupReview($id: ID!) {\n    pickup(id: $id) {\n      id state mode matchScore containment isNamed isCited latencyMinutes reason allowedActions\n      article { id title url outlet { name } }\n      statementVersion { id title keyMessages { id text } }\n      messages { id } distortedMessages { id }\n      decidedBy { name }\n      comparison { statement { text shared } article { text shared } }\n    }\n  }\n": types.PickupReviewDocument,
    "\n  mutation AcceptPickup($input: AcceptPickupInput!) {\n    pickupAccept(input: $input) { pickup { id state } errors { code message field } }\n  }\n": types.AcceptPickupDocument,
    "\n  mutation RejectPickup($input: RejectPickupInput!) {\n    pickupReject(input: $input) { pickup { id state } errors { code message field } }\n  }\n": types.RejectPickupDocument,
    "\n  query PickupsScreen($filter: PickupFilter, $after: String) {\n    pickups(first: 30, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id state mode matchScore latencyMinutes messageCount createdAt\n        article { id title outlet { name } }\n        messages { id }\n        statementVersion { id title }\n      }\n    }\n    pickupAccuracy { precision recall sample }\n  }\n": types.PickupsScreenDocument,
    "\n  query RepliesScreen($filter: ReplyFilter, $after: String) {\n    rightsOfReply(first: 30, after: $after, filter: $filter) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id number kind state isExercise submittedAt dueAt outlet { id name } sourceArticle { id title } crisis { code } issue { code } }\n    }\n  }\n": types.RepliesScreenDocument,
    "\n  query ReplyIssues { issues(first: 50) { nodes { id code title } } }\n": types.ReplyIssuesDocument,
    "\n  query ReplyScreen($id: ID!) {\n    rightOfReply(id: $id) {\n      id version number kind state amount replyText requesterName delegation approvedAt submittedAt dueAt remindedAt\n      copyToPressCouncilAt acceptedAt fulfilledAt publishedUrl isFoundByMonitoring complaintAt letterNumber outcome reason\n      handedAt endedAt isExercise windowWarning allowedActions\n      sourceArticle { id title url publishedAt }\n      publishedArticle { id title }\n      outlet { id name } issue { id code title } crisis { id code }\n      disputedFacts { said truth evidence file { id name url } }\n      createdBy { name } approvedBy { name } submittedBy { name } handedTo { name }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": types.ReplyScreenDocument,
    "\n  mutation DraftReply($input: DraftReplyInput!) {\n    rightOfReplyDraft(input: $input) { rightOfReply { id } errors { code message field } }\n  }\n": types.DraftReplyDocument,
    "\n  mutation EditReply($input: EditReplyInput!) {\n    rightOfReplyEdit(input: $input) { rightOfReply { id version replyText } errors { code message field } }\n  }\n": types.EditReplyDocument,
    "\n  mutation ApproveReply($input: SignReplyInput!) {\n    rightOfReplyApprove(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n": types.ApproveReplyDocument,
    "\n  mutation SubmitReply($input: SignReplyInput!) {\n    rightOfReplySubmit(input: $input) { rightOfReply { id state number } errors { code message field } }\n  }\n": types.SubmitReplyDocument,
    "\n  mutation AcceptReply($input: ReplyIdInput!) {\n    rightOfReplyAccept(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n": types.AcceptReplyDocument,
    "\n  mutation RejectReply($input: ReplyNoteInput!) {\n    rightOfReplyReject(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n": types.RejectReplyDocument,
    "\n  mutation FulfilReply($input: FulfilReplyInput!) {\n    rightOfReplyFulfil(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n": types.FulfilReplyDocument,
    "\n  mutation ComplainReply($input: ReplyNoteInput!) {\n    rightOfReplyComplain(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n": types.ComplainReplyDocument,
    "\n  mutation HandleReply($input: ReplyNoteInput!) {\n    rightOfReplyHandle(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n": types.HandleReplyDocument,
    "\n  mutation DropReply($input: ReplyNoteInput!) {\n    rightOfReplyDrop(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n": types.DropReplyDocument,
    "\n  mutation SettleReply($input: ReplyNoteInput!) {\n    rightOfReplySettle(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n": types.SettleReplyDocument,
    "\n  mutation RuleReply($input: ReplyNoteInput!) {\n    rightOfReplyRule(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n": types.RuleReplyDocument,
    "\n  mutation HandOverReply($input: HandOverReplyInput!) {\n    rightOfReplyHandOver(input: $input) { rightOfReply { id } errors { code message field } }\n  }\n": types.HandOverReplyDocument,
    "\n  mutation WithdrawReply($input: ReplyNoteInput!) {\n    rightOfReplyWithdraw(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n": types.WithdrawReplyDocument,
    "mutation RoomAssign($input: CrisisRoleAssignInput!) { crisisRoleAssign(input: $input) { crisis { id } errors { code message field } } }": types.RoomAssignDocument,
    "mutation RoomStrategy($input: CrisisStrategyInput!) { crisisStrategyChoose(input: $input) { crisis { id strategies } errors { code message field } } }": types.RoomStrategyDocument,
    "mutation RoomRestrict($input: CrisisRestrictInput!) { crisisRestrict(input: $input) { crisis { id visibility } errors { code message field } } }": types.RoomRestrictDocument,
    "mutation RoomRoleEnd($input: CrisisRoleEndInput!) { crisisRoleEnd(input: $input) { crisis { id } errors { code message field } } }": types.RoomRoleEndDocument,
    "mutation RoomRolePhone($input: CrisisRolePhoneInput!) { crisisRolePhoneSet(input: $input) { crisis { id } errors { code message field } } }": types.RoomRolePhoneDocument,
    "mutation RoomIssueAdd($input: CrisisIssueAddInput!) { crisisIssueAdd(input: $input) { crisis { id } errors { code message field } } }": types.RoomIssueAddDocument,
    "query RoomFreeIssues { issues(first: 100, filter: { states: [TRIAGED, RESPONDING] }) { nodes { id code title isExercise } } }": types.RoomFreeIssuesDocument,
    "mutation RoomActivate($input: CrisisIdInput!) { crisisActivate(input: $input) { crisis { id state } errors { code message field } } }": types.RoomActivateDocument,
    "mutation RoomContain($input: CrisisIdInput!) { crisisContain(input: $input) { crisis { id state } errors { code message field } } }": types.RoomContainDocument,
    "mutation RoomRecover($input: CrisisIdInput!) { crisisRecover(input: $input) { crisis { id state } errors { code message field } } }": types.RoomRecoverDocument,
    "mutation RoomClose($input: CrisisIdInput!) { crisisClose(input: $input) { crisis { id state } errors { code message field } } }": types.RoomCloseDocument,
    "mutation RoomRelapse($input: CrisisReasonInput!) { crisisRelapse(input: $input) { crisis { id state } errors { code message field } } }": types.RoomRelapseDocument,
    "mutation RoomNote($input: CrisisIdInput!) { crisisNote(input: $input) { crisis { id leaderNotedAt } errors { code message field } } }": types.RoomNoteDocument,
    "mutation RoomDeclassify($input: CrisisReasonInput!) { crisisDeclassify(input: $input) { crisis { id visibility } errors { code message field } } }": types.RoomDeclassifyDocument,
    "mutation RoomRecord($input: CrisisRecordInput!) { crisisRecord(input: $input) { crisis { id } errors { code message field } } }": types.RoomRecordDocument,
    "mutation RoomSeverity($input: CrisisSeverityInput!) { crisisSeveritySet(input: $input) { crisis { id severity } errors { code message field } } }": types.RoomSeverityDocument,
    "mutation RoomCadence($input: CrisisCadenceInput!) { crisisCadenceSet(input: $input) { crisis { id cadenceMinutes } errors { code message field } } }": types.RoomCadenceDocument,
    "\n  query CrisisRoom($code: ID!) {\n    crisis(code: $code) {\n      id version code title state severity isExercise visibility clockStartedAt declaredAt closedAt cadenceMinutes\n      playbookCode playbook { title } reason strategies allowedActions updateEveryMinutes\n      strategyAdvice { effectiveCluster recommended }\n      commander { id name } accessList { id }\n      roles { id kind isCurrent personName phone person { id } }\n      clocks { id kind round startedAt dueAt metAt breachedAt state minutesTaken now }\n      taskCounts { total finished overdue openMandatory }\n      tasks(first: 40) { nodes { id stepNo text dueAt state isMandatory isOverdue ownerRole ownerAgency owner { id name } doneAt reason allowedActions version } }\n      issues {\n        id code title level\n        facts { id text status source decidedAt confirmedBy { name } agency { name } }\n        keyMessages { id text }\n        statements {\n          id kind title\n          latest { id no state title publishedAt submittedAt levels { no role approval { personName at } } }\n        }\n      }\n      distributions(first: 3) {\n        nodes {\n          id state sentAt pickupsUntil allowedActions statementVersion { id title }\n          tally { addressed paid queued sent failed declined withoutPickup }\n          outcome { targets pickedUp pending pickupPercent pullThroughPercent weightedPullThroughPercent distorted }\n          lateCarriers { outlet { id name } }\n        }\n      }\n      curve { at score shownLevel articleCount }\n      course(first: 30) { pageInfo { hasNextPage endCursor } nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": types.CrisisRoomDocument,
    "\n  query RoomCourse($code: ID!, $after: String) {\n    crisis(code: $code) {\n      id\n      course(first: 50, after: $after) { pageInfo { hasNextPage endCursor } nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": types.RoomCourseDocument,
    "\n  query RoomTexts($code: ID!) {\n    crisis(code: $code) { id issues { id statements { id kind versions { id no state title text publishedAt } } } }\n  }\n": types.RoomTextsDocument,
    "mutation FactAdd($input: AddFactInput!) { factAdd(input: $input) { fact { id } errors { code message field } } }": types.FactAddDocument,
    "\n  query ApprovalsScreen($onlyMine: Boolean!) {\n    waitingApprovals(onlyMine: $onlyMine) {\n      level levels role isMine mode since waitMinutes\n      version { id no title author { name } statement { id kind issue { id code isExercise } crisis { id code severity } } }\n    }\n  }\n": types.ApprovalsScreenDocument,
    "mutation FactConfirm($input: DecideFactInput!) { factConfirm(input: $input) { fact { id version status } errors { code message field } } }": types.FactConfirmDocument,
    "mutation FactRefute($input: DecideFactInput!) { factRefute(input: $input) { fact { id version status } errors { code message field } } }": types.FactRefuteDocument,
    "mutation FactReopen($input: ReopenFactInput!) { factReopen(input: $input) { fact { id version status } errors { code message field } } }": types.FactReopenDocument,
    "\n  query FactsScreen($statuses: [FactStatus!], $after: String) {\n    facts(first: 20, after: $after, statuses: $statuses) {\n      nodes { id version text status source decidedAt createdAt allowedActions }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.FactsScreenDocument,
    "mutation KeyMessageSave($input: SaveKeyMessageInput!) { keyMessageSave(input: $input) { keyMessage { id } errors { code message field } } }": types.KeyMessageSaveDocument,
    "mutation KeyMessageRemove($input: KeyMessageInput!) { keyMessageRemove(input: $input) { removedId errors { code message field } } }": types.KeyMessageRemoveDocument,
    "\n  query MaterialScreen($issueId: ID!) {\n    issue(id: $issueId) {\n      id code title isExercise\n      facts { id version text status source decidedAt createdAt agency { id name } confirmedBy { name } document { id name url } }\n      keyMessages { id version position text phrases }\n    }\n    workUnits { id name }\n  }\n": types.MaterialScreenDocument,
    "\n  query StatementOpenIssues { issues(first: 100) { nodes { id code title state } } }\n": types.StatementOpenIssuesDocument,
    "\n  query StatementTemplatesFor($kinds: [StatementKind!]) {\n    statementTemplates(first: 50, filter: { states: [APPROVED], kinds: $kinds }) {\n      nodes { id name title body playbookCode reviewDueOn blocks { empathy known unknown action commitment more } }\n    }\n  }\n": types.StatementTemplatesForDocument,
    "\n  query StatementsScreen($filter: StatementFilter, $first: Int!, $after: String) {\n    statements(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id title kind createdAt\n        issue { id code isExercise } crisis { id code }\n        latest { id no state publishedAt author { name } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.StatementsScreenDocument,
    "mutation TemplateSave($input: SaveTemplateInput!) { statementTemplateSave(input: $input) { template { id version } errors { code message field } } }": types.TemplateSaveDocument,
    "\n  query TemplateScreen($id: ID!) {\n    statementTemplate(id: $id) {\n      id version name kind playbookCode title body state approvedAt reviewDueOn allowedActions\n      author { name } approvedBy { name }\n      blocks { empathy known unknown action commitment more }\n    }\n  }\n": types.TemplateScreenDocument,
    "mutation TemplateApprove($input: TemplateInput!) { statementTemplateApprove(input: $input) { template { id version } errors { code message field } } }": types.TemplateApproveDocument,
    "mutation TemplateRevise($input: TemplateInput!) { statementTemplateRevise(input: $input) { template { id version } errors { code message field } } }": types.TemplateReviseDocument,
    "mutation TemplateRetire($input: TemplateInput!) { statementTemplateRetire(input: $input) { template { id version } errors { code message field } } }": types.TemplateRetireDocument,
    "\n  query TemplatesScreen($after: String) {\n    statementTemplates(first: 50, after: $after) {\n      nodes { id name kind playbookCode state reviewDueOn author { name } approvedBy { name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.TemplatesScreenDocument,
    "\n  query StatementScreen($id: ID!) {\n    statement(id: $id) {\n      id title kind\n      issue { id code title isExercise }\n      crisis { id code severity isExercise }\n      template { id name }\n      versions {\n        id version no state title text sha256 submittedAt embargoUntil publishedAt returnComment correction retractedAt publishedOn\n        allowedActions\n        author { name } publishedBy { name }\n        levels { no role approval { personName at mode comment hashSeen } }\n        facts { id text status source agency { name } }\n        keyMessages { id text }\n        changes { kind text }\n      }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": types.StatementScreenDocument,
    "\n  query StatementSending($versionId: ID!) {\n    distributions(first: 5, filter: { versionId: $versionId }) {\n      nodes { id state rankedAt sentAt outcome { targets pickedUp } }\n    }\n  }\n": types.StatementSendingDocument,
    "\n  query StatementMaterial($issueId: ID!) {\n    issue(id: $issueId) {\n      id code title isExercise\n      crisis { id playbookCode }\n      facts { id text status source agency { name } }\n      keyMessages { id text }\n    }\n  }\n": types.StatementMaterialDocument,
    "\n  query StatementEdit($id: ID!) {\n    statement(id: $id) {\n      id kind\n      issue { id code title isExercise facts { id text status source agency { name } } keyMessages { id text } }\n      latest {\n        id version no state title body embargoUntil allowedActions\n        blocks { empathy known unknown action commitment more }\n        facts { id } keyMessages { id }\n      }\n    }\n  }\n": types.StatementEditDocument,
    "mutation StatementDraft($input: DraftStatementInput!) { statementDraft(input: $input) { version { id version statement { id } } errors { code message field } } }": types.StatementDraftDocument,
    "mutation StatementEdited($input: EditStatementInput!) { statementEdit(input: $input) { version { id version statement { id } } errors { code message field } } }": types.StatementEditedDocument,
    "mutation StatementSubmit($input: StatementVersionInput!) { statementSubmit(input: $input) { version { id version state statement { id } } errors { code message field } } }": types.StatementSubmitDocument,
    "mutation StatementRevise($input: StatementVersionInput!) { statementRevise(input: $input) { version { id version statement { id } } errors { code message field } } }": types.StatementReviseDocument,
    "mutation StatementApprove($input: ApproveStatementInput!) { statementApprove(input: $input) { version { id version state } errors { code message field } } }": types.StatementApproveDocument,
    "mutation StatementReturn($input: ReturnStatementInput!) { statementReturn(input: $input) { version { id version state } errors { code message field } } }": types.StatementReturnDocument,
    "mutation StatementPublish($input: PublishStatementInput!) { statementPublish(input: $input) { version { id version state } errors { code message field } } }": types.StatementPublishDocument,
    "mutation StatementRetract($input: RetractStatementInput!) { statementRetract(input: $input) { version { id version state } errors { code message field } } }": types.StatementRetractDocument,
    "\n  query CarryOnDialog($filter: BudgetLineFilter) {\n    budgetLines(filter: $filter, first: 100) { nodes { id accountCode name fiscalYear available } }\n  }\n": types.CarryOnDialogDocument,
    "mutation InvoiceAttach($input: EditInvoiceInput!) { invoiceEdit(input: $input) { invoice { id version } errors { code message field } } }": types.InvoiceAttachDocument,
    "\n  query InvoicePreview($proofIds: [ID!]!) {\n    invoicePreview(proofIds: $proofIds) { price vatBase vat gross incomeTax incomeTaxKind isVatCollected isVatRegistered transfer needsStamp }\n  }\n": types.InvoicePreviewDocument,
    "\n  query InvoiceScreen($id: ID!) {\n    invoice(id: $id) {\n      id version fiscalYear number companyInvoiceNumber state reason returnCount isEscalated price vatBase vat gross incomeTax incomeTaxKind incomeTaxRate isVatCollected transfer transferInWords remitted taxBasis\n      sppNumber sppOn spmNumber spmOn sp2dNumber sp2dOn inspectionNumber handoverNumber allowedActions holderLabels needsStamp taxInvoiceNumber taxInvoiceOn submittedAt paidAt\n      age { day limit isLate isLastDay dueAt } totalAge { day limit isLate isLastDay }\n      company { id legalName } workUnit { id } budgetLine { id name accountCode available } bankAccount { id bank number holderName }\n      payment { id bankOn mechanism taxBillingCode taxPaymentNumber withholdingSlipNumber recordedBy { id name } }\n      refunds { id amount reason claimedAt depositSlipNumber depositedOn }\n      faults { subject attachment lineId reason }\n      checks { rule passed isWarning found expected }\n      attachments { id kind file { id name url } }\n      requiredAttachments { kind label isComplete isByCompany }\n      steps { state status reachedAt holders holderLabels age { day limit isLate isLastDay dueAt } actors { name at } loops { action at by reason endedAt } }\n      lines { id ordinal description quantity orderedPrice price difference outlet { id name } order { id number title } proof { id title airedAt forward acceptedBy { id name } } contract { id number } }\n      timeline(first: 40) { totalCount nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": types.InvoiceScreenDocument,
    "\n  query InvoicesScreen($filter: InvoiceFilter, $wider: InvoiceFilter, $orderBy: InvoiceOrder!, $first: Int!, $after: String) {\n    invoiceBoard(filter: $wider) { state count gross lateCount }\n    invoices(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      nodes { id number companyInvoiceNumber state gross transfer holderLabels age { day limit isLate isLastDay dueAt } company { id legalName } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.InvoicesScreenDocument,
    "\n  query PortalInvoiceNewScreen($id: ID!, $isOld: Boolean!) {\n    billableProofs { id title price airedAt outlet { id name } order { id number title } }\n    invoice(id: $id) @include(if: $isOld) {\n      id version state reason returnCount companyInvoiceNumber issuedOn\n      taxInvoiceNumber taxInvoiceOn taxInvoiceBase taxInvoiceVat\n      price vatBase vat gross incomeTax incomeTaxKind incomeTaxRate isVatCollected transfer transferInWords needsStamp\n      faults { subject attachment lineId reason }\n      lines { id ordinal description quantity orderedPrice price difference proof { id title price airedAt outlet { id name } order { id number title } } }\n      attachments { id kind file { id name url } }\n      requiredAttachments { kind label isComplete isByCompany }\n    }\n  }\n": types.PortalInvoiceNewScreenDocument,
    "\n  query PortalInvoicesScreen($first: Int!, $after: String) {\n    billableProofs { id price }\n    invoices(first: $first, after: $after) {\n      nodes { id number companyInvoiceNumber state transfer paidAt holderLabels reason age { day limit isLate isLastDay dueAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PortalInvoicesScreenDocument,
    "\n  query WalkScreen($id: ID!) {\n    invoice(id: $id) {\n      id number companyInvoiceNumber state gross price vat transfer submittedAt submittedBy { id name }\n      cycle { issuedAt paidAt seconds }\n      payment { id paidAt bankOn transfer recordedBy { id name } sp2dNumber taxPaymentNumber remitted timeline(first: 1) { nodes { id hash } } }\n      budgetLine { id name accountCode ceiling paid }\n      company { id legalName }\n      steps { state actors { name at } }\n      timeline(first: 1) { nodes { id hash } }\n      lines {\n        id ordinal description price\n        order { id number title issuedAt createdBy { id name } approvedBy { id name } signedBy { id name } acceptedBy { id name } timeline(first: 1) { nodes { id hash } } }\n        contract { id number startsOn endsOn signedAt timeline(first: 1) { nodes { id hash } } application { id receiptNumber score tier approvedAt decreeNumber approvedBy { id name } } }\n        proof { id state forward acceptedAt acceptedBy { id name } uploadedBy { id name } snapshotHash capturedAt article { id title url publishedAt liveness evidence { id sha256: payloadSha256 capturedAt capturedBy status } } file { id name sha256 } }\n      }\n    }\n  }\n": types.WalkScreenDocument,
    "mutation InvoiceDraft($input: DraftInvoiceInput!) { invoiceDraft(input: $input) { invoice { id version gross } errors { code message field } } }": types.InvoiceDraftDocument,
    "mutation InvoiceEdit($input: EditInvoiceInput!) { invoiceEdit(input: $input) { invoice { id version gross } errors { code message field } } }": types.InvoiceEditDocument,
    "mutation InvoiceDraftSubmit($input: SubmitInvoiceInput!) { invoiceSubmit(input: $input) { invoice { id state } errors { code message field } } }": types.InvoiceDraftSubmitDocument,
    "mutation InvoiceSubmit($input: SubmitInvoiceInput!) { invoiceSubmit(input: $input) { invoice { id state } errors { code message field } } }": types.InvoiceSubmitDocument,
    "mutation InvoiceCheck($input: InvoiceIdInput!) { invoiceCheck(input: $input) { invoice { id state } errors { code message field } } }": types.InvoiceCheckDocument,
    "mutation InvoiceInspect($input: InvoiceIdInput!) { invoiceInspect(input: $input) { invoice { id state } errors { code message field } } }": types.InvoiceInspectDocument,
    "mutation InvoiceHandOver($input: InvoiceIdInput!) { invoiceHandOver(input: $input) { invoice { id state } errors { code message field } } }": types.InvoiceHandOverDocument,
    "mutation InvoiceIssueSpp($input: IssuePaperInput!) { invoiceIssueSpp(input: $input) { invoice { id state } errors { code message field } } }": types.InvoiceIssueSppDocument,
    "mutation InvoiceIssueSpm($input: IssuePaperInput!) { invoiceIssueSpm(input: $input) { invoice { id state } errors { code message field } } }": types.InvoiceIssueSpmDocument,
    "mutation InvoiceRefuseSpp($input: InvoiceReasonInput!) { invoiceRefuseSpp(input: $input) { invoice { id state } errors { code message field } } }": types.InvoiceRefuseSppDocument,
    "mutation InvoiceRefuseSpm($input: InvoiceReasonInput!) { invoiceRefuseSpm(input: $input) { invoice { id state } errors { code message field } } }": types.InvoiceRefuseSpmDocument,
    "mutation InvoiceReturn($input: ReturnInvoiceInput!) { invoiceReturn(input: $input) { invoice { id state } errors { code message field } } }": types.InvoiceReturnDocument,
    "mutation InvoiceReject($input: InvoiceReasonInput!) { invoiceReject(input: $input) { invoice { id state } errors { code message field } } }": types.InvoiceRejectDocument,
    "mutation InvoiceDispute($input: DisputeInvoiceInput!) { invoiceDispute(input: $input) { invoice { id state } errors { code message field } } }": types.InvoiceDisputeDocument,
    "mutation InvoiceResolve($input: InvoiceReasonInput!) { invoiceResolve(input: $input) { invoice { id state } errors { code message field } } }": types.InvoiceResolveDocument,
    "mutation InvoiceHold($input: InvoiceReasonInput!) { invoiceHold(input: $input) { invoice { id state } errors { code message field } } }": types.InvoiceHoldDocument,
    "mutation InvoiceRelease($input: InvoiceReasonInput!) { invoiceRelease(input: $input) { invoice { id state } errors { code message field } } }": types.InvoiceReleaseDocument,
    "mutation InvoiceRecordSp2d($input: RecordSp2dInput!) { invoiceRecordSp2d(input: $input) { invoice { id state } errors { code message field } } }": types.InvoiceRecordSp2dDocument,
    "mutation InvoicePay($input: PayInvoiceInput!) { invoicePay(input: $input) { invoice { id state } errors { code message field } } }": types.InvoicePayDocument,
    "mutation InvoiceClose($input: CloseInvoiceInput!) { invoiceClose(input: $input) { invoice { id state } errors { code message field } } }": types.InvoiceCloseDocument,
    "mutation InvoiceClaimBack($input: ClaimBackInput!) { invoiceClaimBack(input: $input) { invoice { id state } errors { code message field } } }": types.InvoiceClaimBackDocument,
    "mutation InvoiceRecordRefund($input: RecordRefundInput!) { invoiceRecordRefund(input: $input) { invoice { id state } errors { code message field } } }": types.InvoiceRecordRefundDocument,
    "mutation InvoiceCarryOn($input: CarryOnInvoiceInput!) { invoiceCarryOn(input: $input) { invoice { id state } errors { code message field } } }": types.InvoiceCarryOnDocument,
    "\n  query AlertsScreen($filter: AlertFilter, $first: Int!, $after: String) {\n    alertCounts { level count }\n    onDuty { first { id name } second { id name } }\n    alerts(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id title origin state level shownLevel openedAt ackDueAt ackState isExercise allowedActions\n        assignedTo { id name } issue { id code } risk { id score }\n        nextStep { id dueAt recipients { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AlertsScreenDocument,
    "\n  query AlertScreen($id: ID!) {\n    alert(id: $id) {\n      id title origin state level shownLevel openedAt acknowledgedAt ackDueAt ackState closedAt silencedUntil reason\n      isExercise allowedActions\n      acknowledgedBy { id name } assignedTo { id name } raisedBy { id name }\n      story { id title riskCurve { at score } } topic { id name }\n      issue { id code title owner { name } riskCurve { at score } }\n      history { id at kind level score observed expected hardTriggers hasNotices }\n      steps { id round dueAt state level recipients { id name } }\n      risk {\n        id at score level shownLevel label lowConfidence weightsVersion hardTriggers\n        components { part value weight points }\n        figures {\n          current baseline mean deviation lastTwoHours twoHoursBefore independent judged negative reach sources\n          channelKinds official\n        }\n        carriers { name weight } toneAccuracy { judged agreed } topic { id name }\n        items { official triggers phrases isByPerson article { id title publishedAt outlet { id name } } }\n      }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": types.AlertScreenDocument,
    "mutation AlertAcknowledge($input: AlertIdInput!) { alertAcknowledge(input: $input) { alert { id state } errors { code message field } } }": types.AlertAcknowledgeDocument,
    "mutation AlertDismiss($input: AlertReasonInput!) { alertDismiss(input: $input) { alert { id state } errors { code message field } } }": types.AlertDismissDocument,
    "mutation AlertSilence($input: AlertSilenceInput!) { alertSilence(input: $input) { alert { id silencedUntil } errors { code message field } } }": types.AlertSilenceDocument,
    "mutation AlertAssign($input: AlertAssignInput!) { alertAssign(input: $input) { alert { id } errors { code message field } } }": types.AlertAssignDocument,
    "mutation AlertRaise($input: AlertRaiseInput!) { alertRaise(input: $input) { alert { id } errors { code message field } } }": types.AlertRaiseDocument,
    "mutation ArticleSignalCorrect($input: ArticleSignalCorrectInput!) { articleSignalCorrect(input: $input) { item { official } errors { code message field } } }": types.ArticleSignalCorrectDocument,
    "\n  query DutyScreen($fromOn: LocalDate!, $toOn: LocalDate!, $roles: [Role!]!) {\n    dutyRoster(fromOn: $fromOn, toOn: $toOn) { id version rank fromAt toAt note person { id name } }\n    onDuty { first { id name } second { id name } next { id name } }\n    escalationPolicy { afterMinutes targets levels }\n    mayKeepRoster\n    caseChoices(roles: $roles) { people { id name } }\n  }\n": types.DutyScreenDocument,
    "mutation DutyShiftPlan($input: DutyShiftPlanInput!) { dutyShiftPlan(input: $input) { shift { id } errors { code message field } } }": types.DutyShiftPlanDocument,
    "mutation DutyShiftChange($input: DutyShiftChangeInput!) { dutyShiftChange(input: $input) { shift { id version } errors { code message field } } }": types.DutyShiftChangeDocument,
    "mutation DutyShiftRemove($input: DutyShiftRemoveInput!) { dutyShiftRemove(input: $input) { shift { id } errors { code message field } } }": types.DutyShiftRemoveDocument,
    "mutation DutyWeekCopy($input: DutyWeekCopyInput!) { dutyWeekCopy(input: $input) { count errors { code message field } } }": types.DutyWeekCopyDocument,
    "\n  query WeightsScreen {\n    mayDecideRiskWeights\n    riskWeights { id no state v g n r s o decidedAt inForceAt reason maySet decidedBy { name } setBy { name } }\n  }\n": types.WeightsScreenDocument,
    "mutation RiskWeightsDecide($input: RiskWeightsDecideInput!) { riskWeightsDecide(input: $input) { weightSet { id } errors { code message field } } }": types.RiskWeightsDecideDocument,
    "mutation RiskWeightsSet($input: RiskWeightsSetInput!) { riskWeightsSet(input: $input) { weightSet { id } errors { code message field } } }": types.RiskWeightsSetDocument,
    "\n  query IssuesScreen($filter: IssueFilter, $first: Int!, $after: String) {\n    issueCounts { state count }\n    issues(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id version code title category state stage level impact priority openedAt visibility isExercise allowedActions\n        owner { id name } agency { id name } districts { code }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.IssuesScreenDocument,
    "\n  query IssueScreen($id: ID!) {\n    issue(id: $id) {\n      id version code title category state stage level impact priority openedAt closedAt closeReason closeNote episodeNo\n      visibility isExercise respondedAt allowedActions\n      owner { id name } openedBy { id name } agency { id name } districts { code name }\n      alert { id state level openedAt acknowledgedAt }\n      stories { id title articleCount outletCount }\n      mergedInto { id code title } mergedFrom { id code title }\n      accessList { id name }\n      risk { id at score shownLevel components { part points weight } }\n      riskCurve { at score }\n      claims { id version text phrases confirmedCount waitingCount }\n      articles(first: 20) { nodes { id title publishedAt firstSeenAt isPaid outlet { id name } } totalCount }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n    tasks(first: 50, filter: { issueId: $id }) {\n      nodes { id text state dueAt isOverdue ownerRole owner { id name } crisis { id code } }\n    }\n  }\n": types.IssueScreenDocument,
    "\n  query ClaimMatches($filter: ClaimMatchFilter, $first: Int!, $after: String) {\n    claimMatches(filter: $filter, first: $first, after: $after) {\n      nodes { id state phrase decidedAt confirmedBy { name } claim { id text } article { id title publishedAt firstSeenAt outlet { id name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ClaimMatchesDocument,
    "\n  query CaseChoices($roles: [Role!]!) {\n    caseChoices(roles: $roles) { people { id name roleLabels } workUnits { id name } districts { code name } }\n  }\n": types.CaseChoicesDocument,
    "\n  query MergeTargets($text: String) {\n    issues(first: 20, filter: { isOpen: true, text: $text }) { nodes { id code title } }\n  }\n": types.MergeTargetsDocument,
    "mutation IssueOpen($input: IssueOpenInput!) { issueOpen(input: $input) { issue { id code } errors { code message field } } }": types.IssueOpenDocument,
    "mutation IssueTriage($input: IssueTriageInput!) { issueTriage(input: $input) { issue { id version } errors { code message field } } }": types.IssueTriageDocument,
    "mutation IssueMove($input: IssueMoveInput!) { issueMove(input: $input) { issue { id state } errors { code message field } } }": types.IssueMoveDocument,
    "mutation IssueClose($input: IssueCloseInput!) { issueClose(input: $input) { issue { id state } errors { code message field } } }": types.IssueCloseDocument,
    "mutation IssueReopen($input: IssueReasonInput!) { issueReopen(input: $input) { issue { id state } errors { code message field } } }": types.IssueReopenDocument,
    "mutation IssueMerge($input: IssueMergeInput!) { issueMerge(input: $input) { issue { id state } errors { code message field } } }": types.IssueMergeDocument,
    "mutation IssueRestrict($input: IssueRestrictInput!) { issueRestrict(input: $input) { issue { id visibility } errors { code message field } } }": types.IssueRestrictDocument,
    "mutation IssueDeclassify($input: IssueReasonInput!) { issueDeclassify(input: $input) { issue { id visibility } errors { code message field } } }": types.IssueDeclassifyDocument,
    "mutation ClaimAdd($input: ClaimAddInput!) { claimAdd(input: $input) { claim { id } errors { code message field } } }": types.ClaimAddDocument,
    "mutation ClaimEdit($input: ClaimEditInput!) { claimEdit(input: $input) { claim { id version } errors { code message field } } }": types.ClaimEditDocument,
    "mutation ClaimMatchDecide($input: ClaimMatchDecideInput!) { claimMatchDecide(input: $input) { match { id state } errors { code message field } } }": types.ClaimMatchDecideDocument,
    "mutation ClaimMatchAdd($input: ClaimMatchAddInput!) { claimMatchAdd(input: $input) { match { id state } errors { code message field } } }": types.ClaimMatchAddDocument,
    "mutation IssueStoryAdd($input: IssueStoryAddInput!) { issueStoryAdd(input: $input) { issue { id } errors { code message field } } }": types.IssueStoryAddDocument,
    "\n  query IssueStoryChoices($text: String) {\n    stories(first: 20, filter: { text: $text }) { nodes { id title articleCount outletCount } }\n  }\n": types.IssueStoryChoicesDocument,
    "mutation IssueTaskAdd($input: TaskAddInput!) { taskAdd(input: $input) { task { id } errors { code message field } } }": types.IssueTaskAddDocument,
    "\n  mutation ArticleRecheck($input: RecheckArticleInput!) {\n    articleRecheck(input: $input) { article { id } errors { code message field } }\n  }\n": types.ArticleRecheckDocument,
    "\n  mutation ArticleWithhold($input: WithholdArticleInput!) {\n    articleWithhold(input: $input) { article { id status } errors { code message field } }\n  }\n": types.ArticleWithholdDocument,
    "\n  mutation ArticleRelease($input: ReleaseArticleInput!) {\n    articleRelease(input: $input) { article { id status } errors { code message field } }\n  }\n": types.ArticleReleaseDocument,
    "\n  query ProofOffer($articleId: ID!) {\n    proofOffer(articleId: $articleId) { proves choices { orderLineId orderNumber title forward } }\n  }\n": types.ProofOfferDocument,
    "\n  mutation ProofAttach($input: AttachProofInput!) {\n    proofAttach(input: $input) { state orderNumber errors { code message field } }\n  }\n": types.ProofAttachDocument,
    "\n  query BurstScreen($id: ID!) {\n    burst(id: $id) {\n      id level path p observed expected outletCount openedAt closedAt isUncertain paidShare silentSources\n      topic { id name } topTerms { term count expected } carriers { id name }\n      counts { articleCount paidCount ownCount pickupCount negativeCount needsPersonCount }\n      firstArticle { id title publishedAt outlet { id name } } windows { at observed expected }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": types.BurstScreenDocument,
    "\n  query BurstsScreen($filter: BurstFilter, $first: Int!, $after: String) {\n    bursts(filter: $filter, first: $first, after: $after) {\n      nodes { id level path observed expected outletCount openedAt closedAt topic { id name } topTerms { term } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.BurstsScreenDocument,
    "\n  query EvidenceCheck($id: ID!) {\n    evidenceCheck(id: $id) { isIntact problem }\n  }\n": types.EvidenceCheckDocument,
    "\n  query KlipingScreen($filter: KlipingFilter!, $days: KlipingFilter!, $first: Int!, $after: String) {\n    kliping(filter: $filter) {\n      articleCount itemCount outletCount\n      items(first: $first, after: $after) {\n        nodes {\n          articleId title url outletName channel at extract isPaid isOwnChannel evidenceNumber topicName copyCount copyOutlets\n          tones { topicId topicName tone isByPerson }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n    all: kliping(filter: $days) { topics { topic { id name } itemCount } }\n  }\n": types.KlipingScreenDocument,
    "mutation StoryIssueOpen($input: IssueOpenInput!) { issueOpen(input: $input) { issue { id } errors { code message field } } }": types.StoryIssueOpenDocument,
    "\n  mutation OpmlCheck($input: OpmlInput!) {\n    sourcesImportCheck(input: $input) { rows { title url verdict outletName reason } errors { code message field } }\n  }\n": types.OpmlCheckDocument,
    "\n  mutation OpmlImport($input: OpmlInput!) {\n    sourcesImport(input: $input) { rows { title url verdict outletName reason } errors { code message field } }\n  }\n": types.OpmlImportDocument,
    "\n  query OutletReading($outletId: ID!) {\n    outletReading(outletId: $outletId) {\n      id version includeSelector excludeSelector zoneMinutes isWalled clockOffsetHours priority priorityUntil\n    }\n  }\n": types.OutletReadingDocument,
    "\n  mutation OutletReadingChange($input: ChangeOutletReadingInput!) {\n    outletReadingChange(input: $input) { reading { id version } errors { code message field } }\n  }\n": types.OutletReadingChangeDocument,
    "\n  query PeopleDialog { monitoringReportReaders { id name roleLabels } }\n": types.PeopleDialogDocument,
    "\n  query PrintHead { office { regency agency address } }\n": types.PrintHeadDocument,
    "\n  mutation OutletReadingTry($input: TryReadingInput!) {\n    outletReadingTry(input: $input) { trial { id } errors { code message field } }\n  }\n": types.OutletReadingTryDocument,
    "\n  query ReadingTrial($id: ID!) {\n    readingTrial(id: $id) { id finishedAt outcomeText title author publishedAt text textLength }\n  }\n": types.ReadingTrialDocument,
    "\n  query Recipients($kind: MonitoringReportKind!) { monitoringReportRecipients(kind: $kind) { id } }\n": types.RecipientsDocument,
    "\n  mutation RecipientsSet($input: MonitoringReportRecipientsInput!) {\n    monitoringReportRecipientsSet(input: $input) { recipients { id } errors { code message field } }\n  }\n": types.RecipientsSetDocument,
    "\n  mutation ReportNote($input: MonitoringReportNoteInput!) { monitoringReportNote(input: $input) { report { id version note } errors { code message field } } }\n": types.ReportNoteDocument,
    "\n  query ReportScreen($id: ID!) {\n    monitoringReport(id: $id) {\n      id version kind fromOn toOn state number note computedAt issuedAt contentSha256 chainSeq chainHead allowedActions\n      issuedBy { name }\n      content {\n        articleCount itemCount outletCount readCount expectedArticleCount expectedItemCount exceptionCount sourceCount healthySourceCount\n        origins { origin articleCount itemCount }\n        channels { channel articleCount itemCount expectedCount }\n        topics { topicId name articleCount itemCount expectedCount paidCount positiveCount neutralCount negativeCount needsPersonCount }\n        tones { tone articleCount itemCount }\n        stories { storyId title firstOutlet firstAt articleCount itemCount outletCount outletNames }\n        bursts { burstId topicName level openedAt closedAt observed expected }\n        watched { watchedTextId title kind carriedCount outletCount medianHours }\n        exceptions { articleId title outletName liveness isPaid at }\n        troubledSources { sourceId title health }\n      }\n    }\n  }\n": types.ReportScreenDocument,
    "\n  query ReportsScreen($filter: MonitoringReportFilter, $first: Int!, $after: String) {\n    monitoringReports(filter: $filter, first: $first, after: $after) {\n      nodes { id kind fromOn toOn state number issuedAt content { articleCount itemCount } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ReportsScreenDocument,
    "\n  query SearchStories($filter: StoryFilter) {\n    stories(filter: $filter, first: 12) { nodes { id title } }\n  }\n": types.SearchStoriesDocument,
    "\n  query SearchStory($id: ID!) {\n    story(id: $id) { id title }\n  }\n": types.SearchStoryDocument,
    "\n  query ShareTable($by: ShareBy!, $fromOn: LocalDate!, $toOn: LocalDate!) {\n    shareOfVoice(by: $by, fromOn: $fromOn, toOn: $toOn) {\n      articleCount paidCount ownCount earnedCount\n      rows { id name articleCount paidCount ownCount earnedCount share earnedShare\n        tone { positive neutral negative needsPerson none } }\n    }\n  }\n": types.ShareTableDocument,
    "\n  mutation SourceCreate($input: CreateSourceInput!) {\n    sourceCreate(input: $input) { source { id } errors { code message field } }\n  }\n": types.SourceCreateDocument,
    "\n  mutation SourceChange($input: ChangeSourceInput!) {\n    sourceChange(input: $input) { source { id version } errors { code message field } }\n  }\n": types.SourceChangeDocument,
    "\n  mutation SourceDecideMove($input: SourceMoveInput!) {\n    sourceDecideMove(input: $input) { source { id url proposedUrl allowedActions } errors { code message field } }\n  }\n": types.SourceDecideMoveDocument,
    "\n  query SourceScreen($id: ID!) {\n    source(id: $id) {\n      id version title url kind channel state stateReason health hostKey linkSelector maxIntervalMinutes proposedUrl\n      isBelowHabit silentAt intervalSeconds expectedGapSeconds lastNewAt lastPolledAt lastSuccessAt nextAt\n      lastOutcomeText lastNote discoveredCount indexedCount isTruncated allowedActions\n      servedOutlets { id name }\n      fetches { id at outcomeText status durationMs bytes newCount knownCount note }\n      days { day discoveredCount indexedCount }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n    outlets(first: 100) { nodes { id name } }\n  }\n": types.SourceScreenDocument,
    "\n  mutation SourceFetchNow($input: SourceInput!) { sourceFetchNow(input: $input) { source { id nextAt } errors { code message field } } }\n": types.SourceFetchNowDocument,
    "\n  mutation SourceResume($input: SourceInput!) { sourceResume(input: $input) { source { id state allowedActions } errors { code message field } } }\n": types.SourceResumeDocument,
    "\n  mutation SourcePause($input: SourceReasonInput!) { sourcePause(input: $input) { source { id state stateReason allowedActions } errors { code message field } } }\n": types.SourcePauseDocument,
    "\n  mutation SourceRetire($input: SourceReasonInput!) { sourceRetire(input: $input) { source { id state stateReason allowedActions } errors { code message field } } }\n": types.SourceRetireDocument,
    "\n  query SourcesScreen($filter: SourceFilter, $first: Int!, $after: String) {\n    sources(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id title url kind state health lastOutcomeText lastPolledAt lastNewAt silentAt expectedGapSeconds proposedUrl\n        servedOutlets { id name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n    well: sources(first: 1, filter: { health: OK, state: ACTIVE }) { totalCount }\n    silent: sources(first: 1, filter: { health: SILENT }) { totalCount }\n    failing: sources(first: 1, filter: { health: FAILING }) { totalCount }\n    wrong: sources(first: 1, filter: { health: WRONG_CONTENT }) { totalCount }\n    outlets(first: 100) { nodes { id name } }\n  }\n": types.SourcesScreenDocument,
    "\n  query StoriesScreen($filter: StoryFilter, $first: Int!, $after: String) {\n    stories(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id title state isPinned firstAt lastAt articleCount itemCount outletCount paidCount\n        hours { at articleCount } carriers { outletId name } risk { id shownLevel } alert { id }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n    outlets(first: 100) { nodes { id name } }\n  }\n": types.StoriesScreenDocument,
    "\n  query StoryChoices($filter: StoryFilter) {\n    stories(filter: $filter, first: 50) { nodes { id title articleCount } }\n  }\n": types.StoryChoicesDocument,
    "\n  query ToneAgreement($months: Int!) {\n    toneAgreement(months: $months) { month matched asked waiting count agreed kappa sure sureAgreed }\n  }\n": types.ToneAgreementDocument,
    "\n  query ToneItem($id: ID!) {\n    article(id: $id) {\n      id title publishedAt firstSeenAt lang\n      outlet { id name }\n      tones {\n        effective machine probability model person at\n        by { id name }\n        topic { id name }\n        sentences { text isTitle hasHit isQuoted }\n        reasons { word weight }\n      }\n    }\n  }\n": types.ToneItemDocument,
    "\n  query ToneQueue($first: Int!, $after: String) {\n    toneQueue(first: $first, after: $after) {\n      nodes {\n        id tier storySize\n        article { id title publishedAt firstSeenAt maySetTone outlet { id name } }\n        tone { effective machine probability person topic { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountIsExact\n    }\n  }\n": types.ToneQueueDocument,
    "\n  query TopicAlerts($id: ID!, $rule: TopicAlertRuleInput!) {\n    topicAlertPreview(topicId: $id, rule: $rule)\n    raised: alerts(filter: { topicId: $id, origin: TOPIC_SPIKE }, first: 1) { totalCount }\n    dismissed: alerts(filter: { topicId: $id, origin: TOPIC_SPIKE, states: [DISMISSED] }, first: 1) { totalCount }\n  }\n": types.TopicAlertsDocument,
    "\n  mutation TopicAlertsSave($input: SaveTopicInput!) {\n    topicSave(input: $input) { topic { id version } errors { code message field } }\n  }\n": types.TopicAlertsSaveDocument,
    "\n  query TopicArticles($topicId: ID!, $first: Int!, $after: String) {\n    articles(filter: { topicId: $topicId }, first: $first, after: $after) {\n      nodes { id title publishedAt firstSeenAt outlet { id name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.TopicArticlesDocument,
    "query TopicUnits { workUnits { id name } }": types.TopicUnitsDocument,
    "\n  query QueryCheck($query: String!, $mayBeFieldOnly: Boolean!) {\n    queryValidate(query: $query, mayBeFieldOnly: $mayBeFieldOnly) {\n      text\n      errors { code message offset length suggestion }\n      warnings { code message offset length suggestion }\n      form { groups { scope words } excluded tiers districts isPaid }\n    }\n  }\n": types.QueryCheckDocument,
    "\n  query QueryBuild($form: QueryFormInput!) { queryBuild(form: $form) { text errors { code message } } }\n": types.QueryBuildDocument,
    "\n  mutation TopicSave($input: SaveTopicInput!) {\n    topicSave(input: $input) { topic { id version query queryVersion } errors { code message field } }\n  }\n": types.TopicSaveDocument,
    "\n  query TopicPreview($query: String!, $topicId: ID, $mayBeFieldOnly: Boolean!) {\n    topicPreview(query: $query, topicId: $topicId, mayBeFieldOnly: $mayBeFieldOnly) {\n      errors { code } articleCount hitCount countedSince addedCount removedCount doubtText\n      samples { isNew article { id publishedAt firstSeenAt outlet { id name } }\n                title { text isMarked } snippets { parts { text isMarked } } }\n    }\n  }\n": types.TopicPreviewDocument,
    "\n  query TopicScreen($id: ID!) {\n    topic(id: $id) {\n      id version name kind state query queryVersion priority place ownerAgency recentCount allowedActions\n      mayBeFieldOnly mediaTopicCode ownerUnit { id } alertRule { callsPeople leastOutlets hasSmallPath }\n      versions { no query at by { name } }\n      rematch { state isDryRun fromOn total done added removed kept startedAt endedAt }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": types.TopicScreenDocument,
    "\n  mutation TopicActivate($input: TopicInput!) { topicActivate(input: $input) { topic { id } errors { code message field } } }\n": types.TopicActivateDocument,
    "\n  mutation TopicPause($input: TopicReasonInput!) { topicPause(input: $input) { topic { id } errors { code message field } } }\n": types.TopicPauseDocument,
    "\n  mutation TopicArchive($input: TopicReasonInput!) { topicArchive(input: $input) { topic { id } errors { code message field } } }\n": types.TopicArchiveDocument,
    "\n  mutation TopicRematch($input: RematchTopicInput!) { topicRematch(input: $input) { topic { id } errors { code message field } } }\n": types.TopicRematchDocument,
    "\n  query TopicsScreen($filter: TopicFilter, $first: Int!, $after: String) {\n    topics(filter: $filter, first: $first, after: $after) {\n      nodes { id name kind state query priority place ownerAgency recentCount }\n      pageInfo { hasNextPage endCursor }\n    }\n    viewer { roles }\n  }\n": types.TopicsScreenDocument,
    "\n  query TrendSeries($ids: [ID!]!, $grain: CoverageGrain!, $fromOn: LocalDate!, $toOn: LocalDate!) {\n    topicSeries(topicIds: $ids, grain: $grain, fromOn: $fromOn, toOn: $toOn) {\n      topicId name points { period articleCount paidCount earnedCount }\n    }\n  }\n": types.TrendSeriesDocument,
    "\n  query TrendTopics($fromOn: LocalDate!, $toOn: LocalDate!) {\n    shareOfVoice(by: TOPIC, fromOn: $fromOn, toOn: $toOn) { rows { id name articleCount } }\n  }\n": types.TrendTopicsDocument,
    "\n  query ArticleScreen($id: ID!) {\n    article(id: $id) {\n      id title author url canonicalUrl publishedAt firstSeenAt checkedAt isPaid isPartial paidLabel liveness readOutcomeText textHash\n      lang channel paragraphs allowedActions maySetTone\n      status entry account platform engagement edition\n      shelf { reason byName at }\n      attachments { name mime size sha256 url }\n      outlet { id name } story { id }\n      sources { id title }\n      urls { url }\n      versions { id no seenAt title textHash text changes { kind runs { kind text } } }\n      evidence { id url status capturedAt capturedBy payloadSha256 recordSha256 sealNo downloadUrl bytes }\n      matches { at forward reverse longestWords watchedText { title } }\n      copyTree {\n        parentId forward longestWords movedAt movedBy { id name } allowedActions\n        article { id title publishedAt firstSeenAt isPaid outlet { id name } }\n      }\n      similar { id forward longestWords article { id title publishedAt firstSeenAt isPaid outlet { id name } } }\n      tones {\n        effective machine probability model person at\n        by { id name }\n        topic { id name }\n        hits { isTitle start end }\n      }\n    }\n  }\n": types.ArticleScreenDocument,
    "\n  mutation ToneSet($input: SetToneInput!) {\n    toneSet(input: $input) {\n      article {\n        id\n        firstTone { effective machine probability person by { id name } topic { id name } }\n        tones { effective machine probability model person at by { id name } topic { id name } }\n      }\n      errors { code message field }\n    }\n  }\n": types.ToneSetDocument,
    "\n  query ClipsScreen($first: Int!, $after: String) {\n    articleClips(first: $first, after: $after) {\n      nodes {\n        id url state outcomeText clippedByName createdAt\n        article { id title channel status account edition publishedAt outlet { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ClipsScreenDocument,
    "\n  query ClipOutlets {\n    outlets(first: 100) { nodes { id name } }\n  }\n": types.ClipOutletsDocument,
    "\n  mutation ClipArticle($input: ClipArticleInput!) {\n    articleClip(input: $input) { clip { id state article { id } } errors { code message field } }\n  }\n": types.ClipArticleDocument,
    "\n  mutation ArticleMoveToGroup($input: MoveArticleToGroupInput!) {\n    articleMoveToGroup(input: $input) { article { id copyCount } errors { code message field } }\n  }\n": types.ArticleMoveToGroupDocument,
    "\n  mutation ArticleGroupUndo($input: UndoGroupMoveInput!) {\n    articleGroupUndo(input: $input) { article { id copyCount } errors { code message field } }\n  }\n": types.ArticleGroupUndoDocument,
    "\n  query FeedScreen($filter: FeedFilter, $first: Int!, $after: String) {\n    feed(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id isRead isStarred copyCount copyOutlets\n        article {\n          id title url publishedAt firstSeenAt isPaid channel account\n          outlet { id name }\n          firstTone { effective machine probability person topic { id name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.FeedScreenDocument,
    "\n  query FeedHeads($filter: FeedFilter) {\n    feed(filter: $filter, first: 30) { nodes { id } }\n  }\n": types.FeedHeadsDocument,
    "\n  query FeedUnread {\n    unread { count topics { count topic { id name } } }\n  }\n": types.FeedUnreadDocument,
    "\n  mutation MarkArticles($input: MarkArticlesInput!) {\n    articlesMark(input: $input) { changedIds errors { code message field } }\n  }\n": types.MarkArticlesDocument,
    "\n  query ImportScreen($first: Int!, $after: String) {\n    clipBatches(first: $first, after: $after) {\n      nodes {\n        id kind name state rowCount createdCount updatedCount duplicateCount errorCount enteredByName createdAt\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ImportScreenDocument,
    "\n  query BatchScreen($id: ID!, $verdict: ClipVerdict, $after: Int) {\n    clipBatch(id: $id) {\n      id version kind name state rowCount createdCount updatedCount duplicateCount errorCount enteredByName\n      createdAt undoUntil undoneAt allowedActions\n      rows(verdict: $verdict, after: $after) { no verdict reason title externalId articleId article { id status } }\n    }\n  }\n": types.BatchScreenDocument,
    "\n  mutation ClipFileCheck($input: ClipFileInput!) {\n    clipFileCheck(input: $input) {\n      rows { no verdict reason title carrier channel publishedAt } unknownColumns errors { code message field }\n    }\n  }\n": types.ClipFileCheckDocument,
    "\n  mutation ClipFileImport($input: ClipFileInput!) {\n    clipFileImport(input: $input) { batch { id } errors { code message field } }\n  }\n": types.ClipFileImportDocument,
    "\n  mutation ClipBatchUndo($input: UndoClipBatchInput!) {\n    clipBatchUndo(input: $input) { batch { id state undoneAt allowedActions } errors { code message field } }\n  }\n": types.ClipBatchUndoDocument,
    "\n  query OfflineFeed($filter: FeedFilter, $first: Int!, $after: String) {\n    viewer { id }\n    feed(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id copyCount\n        article {\n          id title url publishedAt firstSeenAt isPaid account paragraphs summary\n          outlet { id name }\n          topics { topic { id name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.OfflineFeedDocument,
    "\n  query ReceivingAddresses($first: Int!, $after: String) {\n    receivingAddresses(first: $first, after: $after) {\n      nodes { id name source state owner { id name } deliveries(first: 1) { messageId at outcome } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ReceivingAddressesDocument,
    "\n  query ReceivingAddress($id: ID!) {\n    receivingAddress(id: $id) {\n      id version name source state url registersOutlets formerUntil createdAt allowedActions\n      owner { id name }\n      deliveries(first: 50) {\n        messageId at outcome reason batch { id createdCount updatedCount duplicateCount errorCount }\n      }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": types.ReceivingAddressDocument,
    "\n  mutation ReceivingAddressCreate($input: CreateReceivingAddressInput!) {\n    receivingAddressCreate(input: $input) { secret receivingAddress { id url } errors { code message field } }\n  }\n": types.ReceivingAddressCreateDocument,
    "\n  mutation ReceivingAddressRenewSecret($input: ReceivingAddressInput!) {\n    receivingAddressRenewSecret(input: $input) {\n      secret receivingAddress { id url formerUntil } errors { code message field }\n    }\n  }\n": types.ReceivingAddressRenewSecretDocument,
    "\n  mutation ReceivingAddressPause($input: ReceivingAddressReasonInput!) {\n    receivingAddressPause(input: $input) {\n      receivingAddress { id state formerUntil allowedActions } errors { code message field }\n    }\n  }\n": types.ReceivingAddressPauseDocument,
    "\n  mutation ReceivingAddressResume($input: ReceivingAddressInput!) {\n    receivingAddressResume(input: $input) {\n      receivingAddress { id state formerUntil allowedActions } errors { code message field }\n    }\n  }\n": types.ReceivingAddressResumeDocument,
    "\n  mutation ReceivingAddressRetire($input: ReceivingAddressReasonInput!) {\n    receivingAddressRetire(input: $input) {\n      receivingAddress { id state formerUntil allowedActions } errors { code message field }\n    }\n  }\n": types.ReceivingAddressRetireDocument,
    "\n  query SavedSearches($first: Int!, $after: String) {\n    savedSearches(first: $first, after: $after) {\n      nodes {\n        id version name query isFolded isShared isWatched isOwn allowedActions\n        owner { id name } audiences { role label } isMyDefault defaultRoles { role label }\n        filter { outletId topicId storyId channel tier network place isPaid isPartial tone fromOn toOn }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.SavedSearchesDocument,
    "\n  query SavedSearchCount($id: ID!) {\n    savedSearch(id: $id) { id matches { count isExact } }\n  }\n": types.SavedSearchCountDocument,
    "\n  query SearchAudiences { searchAudiences { role label } }\n": types.SearchAudiencesDocument,
    "\n  query OpenSearch($id: ID!) {\n    savedSearch(id: $id) {\n      id version name query isFolded isShared isWatched isOwn allowedActions\n      owner { id name } audiences { role label } isMyDefault defaultRoles { role label }\n      filter { outletId topicId storyId channel tier network place isPaid isPartial tone fromOn toOn }\n    }\n  }\n": types.OpenSearchDocument,
    "\n  query DefaultSearch {\n    defaultSearch {\n      id query isFolded isMyDefault\n      filter { outletId topicId storyId channel tier network place isPaid isPartial tone fromOn toOn }\n    }\n  }\n": types.DefaultSearchDocument,
    "\n  mutation SaveSearch($input: SaveSearchInput!) {\n    savedSearchSave(input: $input) {\n      savedSearch {\n        id version name query isFolded isShared isWatched isOwn allowedActions\n        owner { id name } audiences { role label } isMyDefault defaultRoles { role label }\n        filter { outletId topicId storyId channel tier network place isPaid isPartial tone fromOn toOn }\n      }\n      errors { code message field }\n    }\n  }\n": types.SaveSearchDocument,
    "\n  mutation WatchSearch($input: SavedSearchInput!) {\n    savedSearchWatch(input: $input) {\n      savedSearch { id version isWatched allowedActions }\n      errors { code message field }\n    }\n  }\n": types.WatchSearchDocument,
    "\n  mutation UnwatchSearch($input: SavedSearchInput!) {\n    savedSearchUnwatch(input: $input) {\n      savedSearch { id version isWatched allowedActions }\n      errors { code message field }\n    }\n  }\n": types.UnwatchSearchDocument,
    "\n  mutation MakeDefaultSearch($input: SavedSearchInput!) {\n    savedSearchMakeDefault(input: $input) {\n      savedSearch { id isMyDefault allowedActions }\n      errors { code message field }\n    }\n  }\n": types.MakeDefaultSearchDocument,
    "\n  mutation EndDefaultSearch($input: SavedSearchInput!) {\n    savedSearchEndDefault(input: $input) {\n      savedSearch { id isMyDefault allowedActions }\n      errors { code message field }\n    }\n  }\n": types.EndDefaultSearchDocument,
    "\n  mutation SetSearchRoles($input: SearchRoleDefaultsInput!) {\n    savedSearchSetRoleDefaults(input: $input) {\n      savedSearch { id defaultRoles { role label } }\n      errors { code message field }\n    }\n  }\n": types.SetSearchRolesDocument,
    "\n  mutation DeleteSearch($input: SavedSearchInput!) {\n    savedSearchDelete(input: $input) {\n      savedSearch { id }\n      errors { code message field }\n    }\n  }\n": types.DeleteSearchDocument,
    "\n  query SearchScreen($query: String!, $filter: ArticleSearchFilter, $isFolded: Boolean!, $first: Int!, $after: String) {\n    articleSearch(query: $query, filter: $filter, isFolded: $isFolded, first: $first, after: $after) {\n      errors { code message offset length suggestion }\n      warnings { code message offset length suggestion }\n      isPartial\n      hits {\n        nodes {\n          copyCount\n          title { text isMarked }\n          snippets { parts { text isMarked } }\n          article { id publishedAt firstSeenAt isPaid isPartial channel outlet { id name } }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.SearchScreenDocument,
    "\n  query SearchCounts($query: String!, $filter: ArticleSearchFilter) {\n    articleSearch(query: $query, filter: $filter, first: 1) {\n      counts {\n        articles\n        items\n        isExact\n        countedSince\n        byOutlet { value label count }\n        byTopic { value label count }\n        byChannel { value label count }\n        byTone { value label count }\n        byMonth { value label count }\n        byDay { value label count }\n      }\n    }\n  }\n": types.SearchCountsDocument,
    "\n  query StoryScreen($id: ID!) {\n    story(id: $id) {\n      id title state isPinned firstAt lastAt articleCount itemCount outletCount paidCount earnedCount topTerms place\n      allowedActions mergedInto { id } risk { id shownLevel score at } alert { id }\n      firstArticle { id title publishedAt outlet { id name } }\n      hours { at articleCount itemCount } carriers { outletId name articleCount }\n      topics {\n        articleCount waitingCount topic { id name }\n        machine { positive neutral negative } person { positive neutral negative }\n      }\n      proposals { proposal { id score } other { id title articleCount } }\n      items {\n        id articleCount outletCount by\n        tree {\n          parentId forward longestWords movedAt movedBy { id name } allowedActions\n          article { id title publishedAt firstSeenAt isPaid outlet { id name } }\n        }\n      }\n    }\n  }\n": types.StoryScreenDocument,
    "mutation StorySplit($input: SplitStoryInput!) { storySplit(input: $input) { newStory { id } errors { code message field } } }": types.StorySplitDocument,
    "mutation StoryMerge($input: MergeStoryInput!) { storyMerge(input: $input) { story { id } errors { code message field } } }": types.StoryMergeDocument,
    "mutation StoryMoveItem($input: MoveStoryItemInput!) { storyMoveItem(input: $input) { story { id } errors { code message field } } }": types.StoryMoveItemDocument,
    "mutation StoryRename($input: RenameStoryInput!) { storyRename(input: $input) { story { id } errors { code message field } } }": types.StoryRenameDocument,
    "mutation StoryPin($input: PinStoryInput!) { storyPin(input: $input) { story { id } errors { code message field } } }": types.StoryPinDocument,
    "mutation StoryUndo($input: StoryInput!) { storyUndo(input: $input) { story { id } errors { code message field } } }": types.StoryUndoDocument,
    "mutation MergeProposalDecide($input: DecideProposalInput!) { mergeProposalDecide(input: $input) { proposal { id } errors { code message field } } }": types.MergeProposalDecideDocument,
    "\n  query Places {\n    places { code name districtName }\n  }\n": types.PlacesDocument,
    "\n  mutation ReportIssue($input: MonitoringReportInput!) { monitoringReportIssue(input: $input) { report { id version state } errors { code message field } } }\n": types.ReportIssueDocument,
    "\n  mutation ReportRefresh($input: MonitoringReportInput!) { monitoringReportRefresh(input: $input) { report { id version } errors { code message field } } }\n": types.ReportRefreshDocument,
    "\n  mutation ReportSend($input: MonitoringReportSendInput!) { monitoringReportSend(input: $input) { report { id version } errors { code message field } } }\n": types.ReportSendDocument,
    "\n  query ApplicationScreen($id: ID!) {\n    application(id: $id) {\n      id receiptNumber state stateSince fiscalYear submittedAt returnCount isAssisted completeBy score tier decreeNumber minutesNumber visitOn queuePosition allowedActions\n      rejectionCode rejectionReason objectionReason objectionDecision suspensionReason blacklistReference\n      stepAge { day limit isLate isLastDay dueAt }\n      submittedBy { id name } adminVerifiers { id name } factualVerifier { id name } scoredBy { id name } approvedBy { id name }\n      outlet { id name medium reachLevel domains pressCouncilStatus pressCouncilNumber }\n      company { id legalName npwp nib }\n      visitPhoto { id url }\n      visitReport { editorialTeamMet regularOutputMonths originalitySample latitude longitude note }\n      scoreSheet { key label points max note }\n      items {\n        id key number label isRequired isBlocking isEditable result reason versionCount\n        checks { id result reason versionNumber checkedByName checkedAt }\n        versions { id n number issuedOn expiresOn result reason providedAt providedBy { id name } file { id name mime size url sha256 } }\n      }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": types.ApplicationScreenDocument,
    "\n  query ApplicationQueue($states: [ApplicationState!]) {\n    applications(filter: { states: $states }, orderBy: OLDEST, first: 100) { nodes { id } }\n  }\n": types.ApplicationQueueDocument,
    "\n  query ApplicationsScreen($filter: ApplicationFilter, $orderBy: ApplicationOrder!, $first: Int!, $after: String) {\n    applications(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      nodes {\n        id receiptNumber state submittedAt fiscalYear returnCount score tier queuePosition\n        stepAge { day limit isLate isLastDay dueAt }\n        outlet { id name medium }\n        company { id legalName }\n        adminVerifiers { id name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ApplicationsScreenDocument,
    "\n  mutation BankAccountAdd($input: AddBankAccountInput!) {\n    bankAccountAdd(input: $input) { bankAccount { id state } errors { code message field } }\n  }\n": types.BankAccountAddDocument,
    "\n  mutation OutletClaimMake($input: ClaimOutletInput!) {\n    outletClaim(input: $input) { claim { id state } errors { code message field } }\n  }\n": types.OutletClaimMakeDocument,
    "\n  query CompaniesScreen($filter: CompanyFilter, $first: Int!, $after: String) {\n    companies(filter: $filter, first: $first, after: $after) {\n      nodes { id legalName legalForm nib isDraft isAssisted isBlacklisted outlets(first: 5) { nodes { id name } pageInfo { hasNextPage } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CompaniesScreenDocument,
    "\n  mutation BankAccountApprove($input: BankAccountInput!) {\n    bankAccountApprove(input: $input) { bankAccount { id state fromOn allowedActions approvedBy { id name } } errors { code message field } }\n  }\n": types.BankAccountApproveDocument,
    "\n  mutation BankAccountRefuse($input: RefuseBankAccountInput!) {\n    bankAccountRefuse(input: $input) { bankAccount { id state refusalReason allowedActions } errors { code message field } }\n  }\n": types.BankAccountRefuseDocument,
    "\n  mutation DocumentCheck($input: CheckDocumentInput!) {\n    documentCheck(input: $input) { document { id state checkReason allowedActions } errors { code message field } }\n  }\n": types.DocumentCheckDocument,
    "\n  mutation DocumentWaive($input: WaiveDocumentInput!) {\n    documentWaive(input: $input) { document { id state waivedUntilOn waiverReason allowedActions } errors { code message field } }\n  }\n": types.DocumentWaiveDocument,
    "\n  mutation CompanyCreate($input: CreateCompanyInput!) {\n    companyCreate(input: $input) { company { id legalName } errors { code message field } }\n  }\n": types.CompanyCreateDocument,
    "\n  mutation CompanyEdit($input: EditCompanyInput!) {\n    companyEdit(input: $input) { company { id version legalName nib npwp phone address kblis directorNames } errors { code message field } }\n  }\n": types.CompanyEditDocument,
    "\n  query CompanyScreen($id: ID!) {\n    company(id: $id) {\n      id legalName legalForm nib npwp phone address directorNames kblis isAssisted isDraft isBlacklisted blacklistReference blacklistedUntilOn\n      outlets(first: 50) { nodes { id name medium domains application { id state } } }\n      currentDocuments { id label number state isBlocking expiresOn daysLeft checkReason waivedUntilOn waiverReason allowedActions file { id url name } outlet { id name } }\n      taxProfiles { id fromOn toOn hasNpwp vatRegistered vatNumber pp55Number pp55RegisteredOn pp55LastYear isPp55Valid }\n      bankAccounts { id bank number holderName state fromOn toOn refusalReason allowedActions requestedBy { id name } approvedBy { id name } file { id url name } }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": types.CompanyScreenDocument,
    "\n  mutation OutletRecordPressCouncil($input: RecordPressCouncilInput!) {\n    outletRecordPressCouncil(input: $input) { outlet { id } errors { code message field } }\n  }\n": types.OutletRecordPressCouncilDocument,
    "\n  mutation ItemCheckNote($input: CheckItemInput!) {\n    itemCheck(input: $input) { item { id result reason checks { id result reason versionNumber checkedByName checkedAt } } errors { code message field } }\n  }\n": types.ItemCheckNoteDocument,
    "\n  mutation ItemProvide($input: ProvideItemInput!) {\n    itemProvide(input: $input) {\n      item { id result reason versionCount isEditable versions { id n number issuedOn expiresOn result reason providedAt providedBy { id name } file { id name mime size url sha256 } } }\n      errors { code message field }\n    }\n  }\n": types.ItemProvideDocument,
    "\n  mutation JournalistAdd($input: AddJournalistInput!) {\n    journalistAdd(input: $input) { journalist { id } errors { code message field } }\n  }\n": types.JournalistAddDocument,
    "\n  mutation JournalistRelease($input: ReleaseJournalistInput!) {\n    journalistRelease(input: $input) { journalist { id leftOn } errors { code message field } }\n  }\n": types.JournalistReleaseDocument,
    "\n  mutation OutletTakeOver($input: TakeOverOutletInput!) {\n    outletTakeOver(input: $input) { outlet { id isOnlyMonitored company { id legalName } } errors { code message field } }\n  }\n": types.OutletTakeOverDocument,
    "\n  mutation OutletRefuseClaim($input: RefuseClaimInput!) {\n    outletRefuseClaim(input: $input) { claim { id state refusalReason } errors { code message field } }\n  }\n": types.OutletRefuseClaimDocument,
    "\n  query OutletDistricts { outlets(first: 100) { nodes { id districts districtNames } } }\n": types.OutletDistrictsDocument,
    "\n  mutation OutletCreate($input: CreateOutletInput!) {\n    outletCreate(input: $input) { outlet { id name } errors { code message field } }\n  }\n": types.OutletCreateDocument,
    "\n  mutation OutletEdit($input: EditOutletInput!) {\n    outletEdit(input: $input) { outlet { id version name medium reachLevel domains districts districtNames handles editorInChief } errors { code message field } }\n  }\n": types.OutletEditDocument,
    "\n  query OutletNews($outletId: ID!) {\n    articles(filter: { outletId: $outletId }, first: 20) { nodes { id title publishedAt firstSeenAt isPaid } }\n  }\n": types.OutletNewsDocument,
    "\n  query OutletScreen($id: ID!) {\n    outlet(id: $id) {\n      id version name medium reachLevel domains handles districts districtNames editorInChief cluster circulation paidCirculation broadcastReach uniqueVisitors pageViews\n      audienceTool audiencePeriod audienceExportedBy isDraft isOnlyMonitored isPartner grade\n      pressCouncilStatus pressCouncilNumber pressCouncilCheckedOn pressCouncilRecheckOn pressCouncilFile { id url name }\n      company { id legalName }\n      application { id state fiscalYear score tier receiptNumber stepAge { day limit isLate isLastDay dueAt } }\n      claims { id host note state createdAt refusalReason company { id legalName } requestedBy { id name } }\n      journalists { id name competencyLevel competencyNumber competencyExpiresOn leftOn }\n      currentDocuments { id label number state isBlocking expiresOn daysLeft checkReason waivedUntilOn waiverReason allowedActions file { id url name } }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": types.OutletScreenDocument,
    "\n  query OutletWork($id: ID!) {\n    outlet(id: $id) {\n      id\n      contracts(first: 20) { nodes { id number state value startsOn endsOn } }\n      orders(first: 20) { nodes { id number title state price windowFrom } }\n    }\n  }\n": types.OutletWorkDocument,
    "\n  query OutletsScreen($filter: OutletFilter, $first: Int!, $after: String) {\n    outlets(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id name medium reachLevel domains districts districtNames isOnlyMonitored isDraft grade\n        company { id legalName }\n        application { id state }\n        currentDocuments { id label daysLeft state }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.OutletsScreenDocument,
    "\n  mutation RegistrationPeriodOpen($input: OpenRegistrationPeriodInput!) {\n    registrationPeriodOpen(input: $input) { period { id } errors { code message field } }\n  }\n": types.RegistrationPeriodOpenDocument,
    "\n  query PortalApplicationScreen {\n    viewer { id }\n    openRegistrationPeriod { id fiscalYear opensOn closesOn legalBasis }\n    companies(first: 1) {\n      nodes {\n        id version legalName legalForm nib npwp phone address kblis\n        outlets(first: 50) { nodes { id version name medium reachLevel domains districts handles editorInChief } }\n      }\n    }\n    applications(first: 50, orderBy: NEWEST) {\n      nodes {\n        id receiptNumber state fiscalYear submittedAt completeBy visitOn queuePosition tier decreeNumber allowedActions\n        rejectionCode rejectionReason objectionReason objectionDecision suspensionReason\n        stepAge { day limit isLate isLastDay dueAt }\n        outlet { id }\n        items {\n          id key number label isRequired isEditable result reason versionCount\n          versions { id n number issuedOn expiresOn result reason file { id name url } }\n        }\n      }\n    }\n  }\n": types.PortalApplicationScreenDocument,
    "\n  query PortalDocumentsScreen {\n    companies(first: 1) {\n      nodes {\n        id legalName\n        outlets(first: 50) { nodes { id name journalists { id name competencyLevel competencyNumber competencyExpiresOn leftOn } } }\n        currentDocuments { id kind label number state isBlocking expiresOn daysLeft checkReason waivedUntilOn file { id url name } outlet { id name } previous { id } }\n        bankAccounts { id bank number holderName state fromOn toOn refusalReason allowedActions requestedBy { id name } approvedBy { id name } file { id url name } }\n        taxProfiles { id fromOn toOn hasNpwp vatRegistered vatNumber pp55Number pp55RegisteredOn pp55LastYear isPp55Valid }\n      }\n    }\n  }\n": types.PortalDocumentsScreenDocument,
    "\n  mutation ApplicationOpen($input: OpenApplicationInput!) {\n    applicationOpen(input: $input) { application { id } errors { code message field } }\n  }\n": types.ApplicationOpenDocument,
    "\n  query RegistrationPeriods {\n    registrationPeriods(first: 3) { nodes { id fiscalYear opensOn closesOn isShort } }\n  }\n": types.RegistrationPeriodsDocument,
    "\n  mutation DocumentRenew($input: RenewDocumentInput!) {\n    documentRenew(input: $input) { document { id state } errors { code message field } }\n  }\n": types.DocumentRenewDocument,
    "\n  mutation ApplicationScore($input: ScoreApplicationInput!) {\n    applicationScore(input: $input) { application { id state score tier allowedActions } errors { code message field } }\n  }\n": types.ApplicationScoreDocument,
    "\n  mutation TaxProfileAdd($input: AddTaxProfileInput!) {\n    taxProfileAdd(input: $input) { taxProfile { id } errors { code message field } }\n  }\n": types.TaxProfileAddDocument,
    "\n  mutation ApplicationPassFactual($input: PassFactualInput!) {\n    applicationPassFactual(input: $input) { application { id state allowedActions } errors { code message field } }\n  }\n": types.ApplicationPassFactualDocument,
    "\n  mutation ApplicationSubmit($input: ApplicationInput!) { applicationSubmit(input: $input) { application { id state allowedActions } errors { code message field } } }\n": types.ApplicationSubmitDocument,
    "\n  mutation ApplicationResubmit($input: ApplicationInput!) { applicationResubmit(input: $input) { application { id state allowedActions } errors { code message field } } }\n": types.ApplicationResubmitDocument,
    "\n  mutation ApplicationPassAdmin($input: ApplicationInput!) { applicationPassAdmin(input: $input) { application { id state allowedActions } errors { code message field } } }\n": types.ApplicationPassAdminDocument,
    "\n  mutation ApplicationReturn($input: ReturnApplicationInput!) { applicationReturn(input: $input) { application { id state allowedActions } errors { code message field } } }\n": types.ApplicationReturnDocument,
    "\n  mutation ApplicationReject($input: RejectApplicationInput!) { applicationReject(input: $input) { application { id state allowedActions } errors { code message field } } }\n": types.ApplicationRejectDocument,
    "\n  mutation ApplicationObject($input: ApplicationReasonInput!) { applicationObject(input: $input) { application { id state allowedActions } errors { code message field } } }\n": types.ApplicationObjectDocument,
    "\n  mutation ApplicationDecideObjection($input: DecideObjectionInput!) { applicationDecideObjection(input: $input) { application { id state allowedActions } errors { code message field } } }\n": types.ApplicationDecideObjectionDocument,
    "\n  mutation ApplicationStartVisit($input: StartVisitInput!) { applicationStartVisit(input: $input) { application { id state visitOn allowedActions } errors { code message field } } }\n": types.ApplicationStartVisitDocument,
    "\n  mutation ApplicationApprove($input: ApproveApplicationInput!) { applicationApprove(input: $input) { application { id state allowedActions } errors { code message field } } }\n": types.ApplicationApproveDocument,
    "\n  mutation ApplicationSuspend($input: ApplicationReasonInput!) { applicationSuspend(input: $input) { application { id state allowedActions } errors { code message field } } }\n": types.ApplicationSuspendDocument,
    "\n  mutation ApplicationReinstate($input: ApplicationReasonInput!) { applicationReinstate(input: $input) { application { id state allowedActions } errors { code message field } } }\n": types.ApplicationReinstateDocument,
    "\n  mutation ApplicationBlacklist($input: BlacklistApplicationInput!) { applicationBlacklist(input: $input) { application { id state allowedActions } errors { code message field } } }\n": types.ApplicationBlacklistDocument,
    "\n  query ScoreTemplate {\n    applications(filter: { states: [SCORED, APPROVED, SUSPENDED] }, orderBy: NEWEST, first: 1) { nodes { id scoreSheet { key label max } } }\n  }\n": types.ScoreTemplateDocument,
    "mutation RoleGrant($input: GrantRoleInput!) { roleGrant(input: $input) { user { id version } errors { code message field } } }": types.RoleGrantDocument,
    "\n  query InvitationList { invitations(first: 100) { nodes { id name email roleLabel createdAt expiresAt acceptedAt invitedBy { id name } } } }\n": types.InvitationListDocument,
    "query PeopleUnits { workUnits { id name } }": types.PeopleUnitsDocument,
    "mutation UserInvite($input: InviteUserInput!) { userInvite(input: $input) { invitation { id } errors { code message field } } }": types.UserInviteDocument,
    "mutation RoleEnd($input: EndRoleInput!) { roleEnd(input: $input) { user { id version } errors { code message field } } }": types.RoleEndDocument,
    "\n  query SettingsScreen {\n    office { name regency agency address city timeZone mode today isRegistrationOpen }\n    workUnits { id code name }\n    limits { bodyBytes fileBytes pageRows cost depth rootMutations }\n  }\n": types.SettingsScreenDocument,
    "\n  query UserScreen($id: ID!) {\n    user(id: $id) {\n      id version name email state honorific hasTotp isDemo lastSignInAt createdAt allowedActions workUnit { id name }\n      roleGrants { id label role acting fromOn toOn countsToday workUnit { id name } grantedBy { id name } }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": types.UserScreenDocument,
    "mutation UserSuspend($input: SuspendUserInput!) { userSuspend(input: $input) { user { id state allowedActions } errors { code message field } } }": types.UserSuspendDocument,
    "mutation UserReinstate($input: ReinstateUserInput!) { userReinstate(input: $input) { user { id state allowedActions } errors { code message field } } }": types.UserReinstateDocument,
    "\n  query UsersScreen($filter: UserFilter, $first: Int!, $after: String) {\n    users(filter: $filter, first: $first, after: $after) {\n      nodes { id name email state hasTotp lastSignInAt workUnit { id name } roleGrants { id label countsToday } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.UsersScreenDocument,
    "\n  mutation DraftMandate($input: DraftMandateInput!) {\n    mandateDraft(input: $input) { mandate { id } errors { code message field } }\n  }\n": types.DraftMandateDocument,
    "\n  query MandatesScreen {\n    placementMandates(first: 30) {\n      nodes {\n        id number state isInForce fromOn untilOn ceilingPerCrisis maxUnitsPerSend legalBasis signedAt revokedAt reason\n        commitmentSignerName technicalSignerName allowedActions\n        createdBy { name } revokedBy { name }\n        spendings { id caseCode spent }\n        orders(first: 20) { nodes { id number title state price outlet { name } createdBy { name } } }\n      }\n    }\n  }\n": types.MandatesScreenDocument,
    "\n  mutation SignMandate($input: MandateIdInput!) {\n    mandateSign(input: $input) { mandate { id state } errors { code message field } }\n  }\n": types.SignMandateDocument,
    "\n  mutation RevokeMandate($input: MandateReasonInput!) {\n    mandateRevoke(input: $input) { mandate { id state } errors { code message field } }\n  }\n": types.RevokeMandateDocument,
    "\n  mutation DiscardMandate($input: MandateIdInput!) {\n    mandateDiscard(input: $input) { mandate { id state } errors { code message field } }\n  }\n": types.DiscardMandateDocument,
    "\n  query OrderEditScreen($id: ID!, $isOld: Boolean!) {\n    contracts(filter: { states: [ACTIVE] }, first: 100) {\n      nodes { id number outlet { id name } lines { id kind description unitPrice available } }\n    }\n    order(id: $id) @include(if: $isOld) {\n      id version title brief windowFrom windowTo rotationReason\n      contract { id } lines { id quantity orderedText placement contractLine { id } }\n    }\n  }\n": types.OrderEditScreenDocument,
    "mutation OrderDraft($input: DraftOrderInput!) { orderDraft(input: $input) { order { id } errors { code message field } } }": types.OrderDraftDocument,
    "mutation OrderEdit($input: EditOrderInput!) { orderEdit(input: $input) { order { id version } errors { code message field } } }": types.OrderEditDocument,
    "\n  query OrderScreen($id: ID!) {\n    order(id: $id) {\n      id number title state brief price gross reservedGross unitCount provenUnits windowFrom windowTo proofDueAt answerDueAt issuedAt reason\n      rotationReason allowedActions\n      rotation { sharePercent isAboveCap capPercent outletOrdered }\n      age { day limit isLate isLastDay dueAt }\n      contract { id number }\n      outlet { id name }\n      company { id legalName }\n      budgetLine { id name accountCode available }\n      mode origin { code title distributionId crisisId } mandate { id number }\n      createdBy { name } approvedBy { name } signedBy { name } acceptedBy { name }\n      lines { id title kind placement quantity provenQuantity cancelledQuantity unitPrice liveUntilOn isLabelRequired orderedText }\n      proofs(first: 50) { nodes { id state title url airedAt forward age { day limit isLate isLastDay } } }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": types.OrderScreenDocument,
    "\n  query OrdersScreen($filter: OrderFilter, $first: Int!, $after: String) {\n    orders(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id number title state price unitCount provenUnits proofDueAt\n        age { day limit isLate isLastDay dueAt }\n        outlet { id name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.OrdersScreenDocument,
    "\n  query PortalOrderScreen($id: ID!) {\n    order(id: $id) {\n      id number title state brief price gross windowFrom windowTo proofDueAt answerDueAt allowedActions\n      outlet { name medium }\n      lines { id title kind quantity provenQuantity cancelledQuantity unitPrice orderedText isLabelRequired }\n      proofs(first: 50) { nodes { id state title url forward reason reasonNote } }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": types.PortalOrderScreenDocument,
    "\n  query PortalOrdersScreen($first: Int!, $after: String) {\n    orders(first: $first, after: $after) {\n      nodes { id number title state price unitCount provenUnits proofDueAt answerDueAt allowedActions outlet { name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PortalOrdersScreenDocument,
    "mutation ProofReupload($input: ReuploadProofInput!) { proofReupload(input: $input) { proof { id state } errors { code message field } } }": types.ProofReuploadDocument,
    "mutation ProofAskReview($input: ProofNoteInput!) { proofAskReview(input: $input) { proof { id state } errors { code message field } } }": types.ProofAskReviewDocument,
    "mutation ProofAccept($input: ProofIdInput!) { proofAccept(input: $input) { proof { id state } errors { code message field } } }": types.ProofAcceptDocument,
    "mutation ProofReturn($input: ProofReasonInput!) { proofReturn(input: $input) { proof { id state } errors { code message field } } }": types.ProofReturnDocument,
    "mutation ProofReject($input: ProofReasonInput!) { proofReject(input: $input) { proof { id state } errors { code message field } } }": types.ProofRejectDocument,
    "mutation ProofRevoke($input: RevokeProofInput!) { proofRevoke(input: $input) { proof { id state } errors { code message field } } }": types.ProofRevokeDocument,
    "\n  query ProofScreen($id: ID!) {\n    proof(id: $id) {\n      id state title url airedAt quantity note reason reasonNote forward reverse likelihood capturedAt snapshotHash allowedActions fixDueAt\n      uploadedBy { name } acceptedBy { name } acceptedAt\n      order { id number title } orderLine { id title placement }\n      outlet { id name } article { id } file { id name url mime }\n      invoice { id number }\n      checks { key passed found expected }\n      comparison { forward reverse longestWordCount ordered { text shared } captured { text shared } }\n      evidence { url status capturedAt sha256 }\n      formerVersions { url capturedAt snapshotHash reason reasonNote }\n      proofQueue { place waitingCount previousId nextId }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n": types.ProofScreenDocument,
    "mutation ProofSubmit($input: SubmitProofInput!) { proofSubmit(input: $input) { proof { id state } errors { code message field } } }": types.ProofSubmitDocument,
    "\n  query ProofsScreen($filter: ProofFilter, $first: Int!, $after: String) {\n    proofs(filter: $filter, first: $first, after: $after) {\n      nodes { id state title url airedAt forward age { day limit isLate isLastDay dueAt } outlet { name } order { number title } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ProofsScreenDocument,
    "mutation OrderSubmit($input: OrderIdInput!) { orderSubmit(input: $input) { order { id state } errors { code message field } } }": types.OrderSubmitDocument,
    "mutation OrderApprove($input: OrderIdInput!) { orderApprove(input: $input) { order { id state } errors { code message field } } }": types.OrderApproveDocument,
    "mutation OrderIssue($input: OrderIdInput!) { orderIssue(input: $input) { order { id state number } errors { code message field } } }": types.OrderIssueDocument,
    "mutation OrderAccept($input: OrderIdInput!) { orderAccept(input: $input) { order { id state } errors { code message field } } }": types.OrderAcceptDocument,
    "mutation OrderDecline($input: OrderReasonInput!) { orderDecline(input: $input) { order { id state } errors { code message field } } }": types.OrderDeclineDocument,
    "mutation OrderReturn($input: OrderReasonInput!) { orderReturn(input: $input) { order { id state } errors { code message field } } }": types.OrderReturnDocument,
    "mutation OrderCancel($input: OrderReasonInput!) { orderCancel(input: $input) { order { id state } errors { code message field } } }": types.OrderCancelDocument,
    "mutation OrderReopen($input: ReopenOrderInput!) { orderReopen(input: $input) { order { id state } errors { code message field } } }": types.OrderReopenDocument,
    "\n  query PortalHomeScreen {\n    myWork { items { key kind title subtitle amount path group action age { day limit isLate isLastDay dueAt } } }\n    invoices(first: 1, filter: { states: [SUBMITTED, RETURNED, CHECKED, INSPECTED, HANDED_OVER, SPP_ISSUED, SPM_ISSUED, SP2D_ISSUED, PAID, CLOSED, ON_HOLD, DISPUTED, CARRIED_OVER] }) {\n      nodes { id number companyInvoiceNumber state transfer paidAt holderLabels age { day limit isLate isLastDay dueAt } steps { state status reachedAt age { day limit isLate isLastDay dueAt } loops { endedAt } } }\n      totalCount\n    }\n    orders(first: 10, filter: { states: [ISSUED] }) {\n      nodes { id number title price unitCount answerDueAt allowedActions outlet { id name } }\n    }\n  }\n": types.PortalHomeScreenDocument,
    "mutation PortalHomeAccept($input: OrderIdInput!) { orderAccept(input: $input) { order { id state } errors { code message field } } }": types.PortalHomeAcceptDocument,
    "mutation PortalHomeDecline($input: OrderReasonInput!) { orderDecline(input: $input) { order { id state } errors { code message field } } }": types.PortalHomeDeclineDocument,
    "\n  query WorkBudget($year: Int!) {\n    budgetLines(filter: { fiscalYear: $year }, orderBy: LARGEST, first: 4) {\n      nodes { id accountCode name ceiling shifted reserved encumbered paid percentUsed isOverBudget }\n    }\n  }\n": types.WorkBudgetDocument,
    "\n  query WorkContracts($endingBefore: LocalDate!) {\n    contracts(filter: { states: [ACTIVE], endingBefore: $endingBefore }, orderBy: ENDING, first: 5) {\n      nodes { id number endsOn outlet { id name } lines { id available maxQuantity } }\n      totalCount\n    }\n  }\n": types.WorkContractsDocument,
    "\n  query WorkScreen {\n    myWork {\n      figures { key label count amount total path }\n      items { key kind title subtitle amount path group action age { day limit isLate isLastDay dueAt } }\n    }\n  }\n": types.WorkScreenDocument,
    "\n  query ArticleChoices($filter: ArticleFilter!) {\n    articles(first: 20, filter: $filter) { nodes { id title publishedAt firstSeenAt outlet { name } } }\n  }\n": types.ArticleChoicesDocument,
    "query FormDraft($form: String!) { formDraft(form: $form) { id content keptAt } }": types.FormDraftDocument,
    "\n  mutation FormDraftKeep($input: KeepFormDraftInput!) {\n    formDraftKeep(input: $input) { formDraft { id keptAt } errors { code message field } }\n  }\n": types.FormDraftKeepDocument,
    "\n  mutation FormDraftDrop($input: FormDraftInput!) { formDraftDrop(input: $input) { errors { code message field } } }\n": types.FormDraftDropDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticesPanel {\n    unreadNoticeCount\n    notices(first: 20) { nodes { id title body link at: createdAt readAt } }\n  }\n"): (typeof documents)["\n  query NoticesPanel {\n    unreadNoticeCount\n    notices(first: 20) { nodes { id title body link at: createdAt readAt } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoticeRead($input: ReadNoticeInput!) {\n    noticeRead(input: $input) { errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation NoticeRead($input: ReadNoticeInput!) {\n    noticeRead(input: $input) { errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoticesReadAll {\n    noticesReadAll { errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation NoticesReadAll {\n    noticesReadAll { errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut { errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut { errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StepUpViewer { viewer { id hasTotp } }"): (typeof documents)["query StepUpViewer { viewer { id hasTotp } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SessionStepUp($input: StepUpSessionInput!) { sessionStepUp(input: $input) { session { id } errors { code message field } } }"): (typeof documents)["mutation SessionStepUp($input: StepUpSessionInput!) { sessionStepUp(input: $input) { session { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      name\n      honorific\n      kind\n      company { id legalName }\n      roles\n      roleLabels\n      isReadOnly\n      greeting\n      navigation { label items { key label path } }\n    }\n    office { name regency agency mode }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      id\n      name\n      honorific\n      kind\n      company { id legalName }\n      roles\n      roleLabels\n      isReadOnly\n      greeting\n      navigation { label items { key label path } }\n    }\n    office { name regency agency mode }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountScreen {\n    viewer {\n      id name email roleLabels hasTotp mustEnrolTotp previousSignInAt\n      account { id version honorific language }\n      roleGrants { id label fromOn toOn countsToday workUnit { id name } }\n    }\n  }\n"): (typeof documents)["\n  query AccountScreen {\n    viewer {\n      id name email roleLabels hasTotp mustEnrolTotp previousSignInAt\n      account { id version honorific language }\n      roleGrants { id label fromOn toOn countsToday workUnit { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApiKeyCreate($input: CreateApiKeyInput!) { apiKeyCreate(input: $input) { secret apiKey { id } errors { code message field } } }"): (typeof documents)["mutation ApiKeyCreate($input: CreateApiKeyInput!) { apiKeyCreate(input: $input) { secret apiKey { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AccountApiKeys { apiKeys { id name prefix scopes addresses createdAt expiresAt lastUsedAt revokedAt } }"): (typeof documents)["query AccountApiKeys { apiKeys { id name prefix scopes addresses createdAt expiresAt lastUsedAt revokedAt } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApiKeyRevoke($input: RevokeApiKeyInput!) { apiKeyRevoke(input: $input) { apiKey { id revokedAt } errors { code message field } } }"): (typeof documents)["mutation ApiKeyRevoke($input: RevokeApiKeyInput!) { apiKeyRevoke(input: $input) { apiKey { id revokedAt } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfficeBrand {\n    office { name regency agency mode isRegistrationOpen }\n  }\n"): (typeof documents)["\n  query OfficeBrand {\n    office { name regency agency mode isRegistrationOpen }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountConfirm($input: ConfirmAccountInput!) {\n    accountConfirm(input: $input) { message errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation AccountConfirm($input: ConfirmAccountInput!) {\n    accountConfirm(input: $input) { message errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoAccounts {\n    demoAccounts { id name email password roleLabel group mayDo }\n  }\n"): (typeof documents)["\n  query DemoAccounts {\n    demoAccounts { id name email password roleLabel group mayDo }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitationAccept($input: AcceptInvitationInput!) {\n    invitationAccept(input: $input) { errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation InvitationAccept($input: AcceptInvitationInput!) {\n    invitationAccept(input: $input) { errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PasswordChange($input: ChangePasswordInput!) { passwordChange(input: $input) { user { id } errors { code message field } } }"): (typeof documents)["mutation PasswordChange($input: ChangePasswordInput!) { passwordChange(input: $input) { user { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProfileEdit($input: EditProfileInput!) { profileEdit(input: $input) { user { id version honorific language } errors { code message field } } }"): (typeof documents)["mutation ProfileEdit($input: EditProfileInput!) { profileEdit(input: $input) { user { id version honorific language } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountRegister($input: RegisterAccountInput!) {\n    accountRegister(input: $input) { message errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation AccountRegister($input: RegisterAccountInput!) {\n    accountRegister(input: $input) { message errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasswordResetRequest($input: RequestPasswordResetInput!) {\n    passwordResetRequest(input: $input) { message errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation PasswordResetRequest($input: RequestPasswordResetInput!) {\n    passwordResetRequest(input: $input) { message errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasswordReset($input: ResetPasswordInput!) {\n    passwordReset(input: $input) { message errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation PasswordReset($input: ResetPasswordInput!) {\n    passwordReset(input: $input) { message errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AccountSessions { sessions { id userAgent address createdAt lastSeenAt expiresAt isCurrent endedAt } }"): (typeof documents)["query AccountSessions { sessions { id userAgent address createdAt lastSeenAt expiresAt isCurrent endedAt } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SessionEnd($input: EndSessionInput!) { sessionEnd(input: $input) { session { id endedAt } errors { code message field } } }"): (typeof documents)["mutation SessionEnd($input: EndSessionInput!) { sessionEnd(input: $input) { session { id endedAt } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SessionsEndOthers { sessionsEndOthers { endedCount errors { code message field } } }"): (typeof documents)["mutation SessionsEndOthers { sessionsEndOthers { endedCount errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { needsCode retryAfterSeconds viewer { id } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { needsCode retryAfterSeconds viewer { id } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TotpEnrol($input: EnrolTotpInput!) { totpEnrol(input: $input) { secret uri errors { code message field } } }"): (typeof documents)["mutation TotpEnrol($input: EnrolTotpInput!) { totpEnrol(input: $input) { secret uri errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TotpConfirm($input: TotpCodeInput!) { totpConfirm(input: $input) { recoveryCodes user { id hasTotp } errors { code message field } } }"): (typeof documents)["mutation TotpConfirm($input: TotpCodeInput!) { totpConfirm(input: $input) { recoveryCodes user { id hasTotp } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TotpRemove($input: TotpCodeInput!) { totpRemove(input: $input) { user { id hasTotp } errors { code message field } } }"): (typeof documents)["mutation TotpRemove($input: TotpCodeInput!) { totpRemove(input: $input) { user { id hasTotp } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditScreen($filter: EventFilter, $first: Int!, $after: String) {\n    events(filter: $filter, first: $first, after: $after) {\n      nodes { id name at actorId actorName isAutomatic outcome reason subjectType subjectId hash seal changes { field before after recordType recordId } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query AuditScreen($filter: EventFilter, $first: Int!, $after: String) {\n    events(filter: $filter, first: $first, after: $after) {\n      nodes { id name at actorId actorName isAutomatic outcome reason subjectType subjectId hash seal changes { field before after recordType recordId } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditChainStatus { auditChain { isIntact checkedCount waitingCount head problem brokenSeal brokenEventId } }\n"): (typeof documents)["\n  query AuditChainStatus { auditChain { isIntact checkedCount waitingCount head problem brokenSeal brokenEventId } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BudgetLineScreen($id: ID!, $first: Int!, $after: String) {\n    budgetLine(id: $id) {\n      id version accountCode name programCode activityCode subActivityCode fiscalYear ceiling shifted reserved encumbered paid available percentUsed isOverBudget\n      workUnit { id name }\n      cashReleases { id quarter amount requested }\n      entries(first: $first, after: $after) { nodes { id at kind amount refType refId refNumber } pageInfo { hasNextPage endCursor } totalCount }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"): (typeof documents)["\n  query BudgetLineScreen($id: ID!, $first: Int!, $after: String) {\n    budgetLine(id: $id) {\n      id version accountCode name programCode activityCode subActivityCode fiscalYear ceiling shifted reserved encumbered paid available percentUsed isOverBudget\n      workUnit { id name }\n      cashReleases { id quarter amount requested }\n      entries(first: $first, after: $after) { nodes { id at kind amount refType refId refNumber } pageInfo { hasNextPage endCursor } totalCount }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BudgetWorkUnits { workUnits { id name } }"): (typeof documents)["query BudgetWorkUnits { workUnits { id name } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BudgetLineCreate($input: CreateBudgetLineInput!) { budgetLineCreate(input: $input) { budgetLine { id } errors { code message field } } }"): (typeof documents)["mutation BudgetLineCreate($input: CreateBudgetLineInput!) { budgetLineCreate(input: $input) { budgetLine { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BudgetScreen($filter: BudgetLineFilter, $orderBy: BudgetLineOrder!, $first: Int!, $after: String) {\n    budgetLines(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      nodes { id accountCode name fiscalYear ceiling shifted reserved encumbered paid available percentUsed isOverBudget workUnit { id name } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n    workUnits { id name }\n  }\n"): (typeof documents)["\n  query BudgetScreen($filter: BudgetLineFilter, $orderBy: BudgetLineOrder!, $first: Int!, $after: String) {\n    budgetLines(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      nodes { id accountCode name fiscalYear ceiling shifted reserved encumbered paid available percentUsed isOverBudget workUnit { id name } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n    workUnits { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CashReleaseSet($input: SetCashReleaseInput!) { cashReleaseSet(input: $input) { budgetLine { id version } errors { code message field } } }"): (typeof documents)["mutation CashReleaseSet($input: SetCashReleaseInput!) { cashReleaseSet(input: $input) { budgetLine { id version } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BudgetLineEdit($input: EditBudgetLineInput!) { budgetLineEdit(input: $input) { budgetLine { id version name accountCode programCode activityCode subActivityCode } errors { code message field } } }"): (typeof documents)["mutation BudgetLineEdit($input: EditBudgetLineInput!) { budgetLineEdit(input: $input) { budgetLine { id version name accountCode programCode activityCode subActivityCode } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BudgetCeilingRevise($input: ReviseBudgetCeilingInput!) { budgetCeilingRevise(input: $input) { budgetLine { id version ceiling available } errors { code message field } } }"): (typeof documents)["mutation BudgetCeilingRevise($input: ReviseBudgetCeilingInput!) { budgetCeilingRevise(input: $input) { budgetLine { id version ceiling available } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShiftLines($fiscalYear: Int!) { budgetLines(filter: { fiscalYear: $fiscalYear }, first: 100) { nodes { id accountCode name available } } }\n"): (typeof documents)["\n  query ShiftLines($fiscalYear: Int!) { budgetLines(filter: { fiscalYear: $fiscalYear }, first: 100) { nodes { id accountCode name available } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BudgetShift($input: ShiftBudgetInput!) { budgetShift(input: $input) { fromLine { id shifted available } toLine { id shifted available } errors { code message field } } }"): (typeof documents)["mutation BudgetShift($input: ShiftBudgetInput!) { budgetShift(input: $input) { fromLine { id shifted available } toLine { id shifted available } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractAmendScreen($id: ID!) {\n    contract(id: $id) {\n      id number type ceiling endsOn ordered outlet { id name }\n      lines { id kind description rateUnit unitPrice maxQuantity evidence { ownEstimate rateCard standardPrice offer minutes } }\n    }\n  }\n"): (typeof documents)["\n  query ContractAmendScreen($id: ID!) {\n    contract(id: $id) {\n      id number type ceiling endsOn ordered outlet { id name }\n      lines { id kind description rateUnit unitPrice maxQuantity evidence { ownEstimate rateCard standardPrice offer minutes } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ContractAmend($input: AmendContractInput!) { contractAmend(input: $input) { contract { id } errors { code message field } } }"): (typeof documents)["mutation ContractAmend($input: AmendContractInput!) { contractAmend(input: $input) { contract { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractEditScreen($id: ID!, $isOld: Boolean!) {\n    budgetLines(first: 100) { nodes { id accountCode name fiscalYear available } }\n    contract(id: $id) @include(if: $isOld) {\n      id version number type form ceiling startsOn endsOn priceIncludesVat procurementMethod procurementPlanNumber catalogueUrl\n      outlet { id name company { id legalName } } budgetLine { id }\n      lines { id kind description rateUnit unitPrice maxQuantity evidence { ownEstimate rateCard standardPrice offer minutes } }\n    }\n  }\n"): (typeof documents)["\n  query ContractEditScreen($id: ID!, $isOld: Boolean!) {\n    budgetLines(first: 100) { nodes { id accountCode name fiscalYear available } }\n    contract(id: $id) @include(if: $isOld) {\n      id version number type form ceiling startsOn endsOn priceIncludesVat procurementMethod procurementPlanNumber catalogueUrl\n      outlet { id name company { id legalName } } budgetLine { id }\n      lines { id kind description rateUnit unitPrice maxQuantity evidence { ownEstimate rateCard standardPrice offer minutes } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractOutlets($search: String) {\n    outlets(filter: { search: $search, applicationState: APPROVED }, first: 30) { nodes { id name company { id legalName } } }\n  }\n"): (typeof documents)["\n  query ContractOutlets($search: String) {\n    outlets(filter: { search: $search, applicationState: APPROVED }, first: 30) { nodes { id name company { id legalName } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ContractDraft($input: DraftContractInput!) { contractDraft(input: $input) { contract { id } errors { code message field } } }"): (typeof documents)["mutation ContractDraft($input: DraftContractInput!) { contractDraft(input: $input) { contract { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ContractEdit($input: EditContractInput!) { contractEdit(input: $input) { contract { id version } errors { code message field } } }"): (typeof documents)["mutation ContractEdit($input: EditContractInput!) { contractEdit(input: $input) { contract { id version } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractScreen($id: ID!) {\n    contract(id: $id) {\n      id number state type form value ceiling startsOn endsOn elapsedPercent fiscalYear priceIncludesVat procurementMethod procurementPlanNumber catalogueUrl\n      reason terminationGround terminationText warningLetterCount heardOn allowedActions\n      company { id legalName } outlet { id name medium } budgetLine { id name accountCode available }\n      createdBy { name } companyFile { id name url } officeFile { id name url }\n      endorsements { id action slot personName at }\n      lines { id kind description rateUnit unitPrice maxQuantity used reserved available evidence { ownEstimate rateCard standardPrice offer minutes isAboveLimit exceptionReason } }\n      controlCard { at agrees rows { equation total done rest agrees } }\n      amendments { id ordinal state reason effectiveOn signedAt before { ...ContractTerms } after { ...ContractTerms } }\n      orders(first: 10) { totalCount nodes { id number title state unitCount price proofDueAt } }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n  fragment ContractTerms on ContractTermsView { endsOn ceiling lines { lineId description kind rateUnit unitPrice maxQuantity } }\n"): (typeof documents)["\n  query ContractScreen($id: ID!) {\n    contract(id: $id) {\n      id number state type form value ceiling startsOn endsOn elapsedPercent fiscalYear priceIncludesVat procurementMethod procurementPlanNumber catalogueUrl\n      reason terminationGround terminationText warningLetterCount heardOn allowedActions\n      company { id legalName } outlet { id name medium } budgetLine { id name accountCode available }\n      createdBy { name } companyFile { id name url } officeFile { id name url }\n      endorsements { id action slot personName at }\n      lines { id kind description rateUnit unitPrice maxQuantity used reserved available evidence { ownEstimate rateCard standardPrice offer minutes isAboveLimit exceptionReason } }\n      controlCard { at agrees rows { equation total done rest agrees } }\n      amendments { id ordinal state reason effectiveOn signedAt before { ...ContractTerms } after { ...ContractTerms } }\n      orders(first: 10) { totalCount nodes { id number title state unitCount price proofDueAt } }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n  fragment ContractTerms on ContractTermsView { endsOn ceiling lines { lineId description kind rateUnit unitPrice maxQuantity } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractsScreen($filter: ContractFilter, $orderBy: ContractOrder!, $first: Int!, $after: String) {\n    contracts(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      nodes { id number state value ordered endsOn outlet { id name medium } company { id legalName } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query ContractsScreen($filter: ContractFilter, $orderBy: ContractOrder!, $first: Int!, $after: String) {\n    contracts(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      nodes { id number state value ordered endsOn outlet { id name medium } company { id legalName } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PortalContractScreen($id: ID!) {\n    contract(id: $id) {\n      id number state type form value ordered proven invoiced paid startsOn endsOn priceIncludesVat reason terminationGround allowedActions\n      outlet { id name } companyFile { id name url } officeFile { id name url }\n      endorsements { id action personName at }\n      lines { id kind description rateUnit unitPrice maxQuantity used reserved available }\n      openAmendment { id ordinal reason effectiveOn before { ...ContractTerms } after { ...ContractTerms } }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"): (typeof documents)["\n  query PortalContractScreen($id: ID!) {\n    contract(id: $id) {\n      id number state type form value ordered proven invoiced paid startsOn endsOn priceIncludesVat reason terminationGround allowedActions\n      outlet { id name } companyFile { id name url } officeFile { id name url }\n      endorsements { id action personName at }\n      lines { id kind description rateUnit unitPrice maxQuantity used reserved available }\n      openAmendment { id ordinal reason effectiveOn before { ...ContractTerms } after { ...ContractTerms } }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PortalContractsScreen($first: Int!, $after: String) {\n    contracts(first: $first, after: $after) {\n      nodes { id number state value ordered endsOn allowedActions outlet { id name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query PortalContractsScreen($first: Int!, $after: String) {\n    contracts(first: $first, after: $after) {\n      nodes { id number state value ordered endsOn allowedActions outlet { id name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ContractSign($input: SignContractInput!) { contractSign(input: $input) { contract { id state } errors { code message field } } }"): (typeof documents)["mutation ContractSign($input: SignContractInput!) { contractSign(input: $input) { contract { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ContractAmendmentSign($input: SignContractInput!) { contractAmendmentSign(input: $input) { contract { id state } errors { code message field } } }"): (typeof documents)["mutation ContractAmendmentSign($input: SignContractInput!) { contractAmendmentSign(input: $input) { contract { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ContractTerminate($input: TerminateContractInput!) { contractTerminate(input: $input) { contract { id state } errors { code message field } } }"): (typeof documents)["mutation ContractTerminate($input: TerminateContractInput!) { contractTerminate(input: $input) { contract { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ContractNegotiate($input: ContractStepInput!) { contractNegotiate(input: $input) { contract { id state } errors { code message field } } }"): (typeof documents)["mutation ContractNegotiate($input: ContractStepInput!) { contractNegotiate(input: $input) { contract { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ContractAgree($input: ContractStepInput!) { contractAgree(input: $input) { contract { id state } errors { code message field } } }"): (typeof documents)["mutation ContractAgree($input: ContractStepInput!) { contractAgree(input: $input) { contract { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ContractResume($input: ContractStepInput!) { contractResume(input: $input) { contract { id state } errors { code message field } } }"): (typeof documents)["mutation ContractResume($input: ContractStepInput!) { contractResume(input: $input) { contract { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ContractClose($input: ContractStepInput!) { contractClose(input: $input) { contract { id state } errors { code message field } } }"): (typeof documents)["mutation ContractClose($input: ContractStepInput!) { contractClose(input: $input) { contract { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ContractTerminationConfirm($input: ContractStepInput!) { contractTerminationConfirm(input: $input) { contract { id state } errors { code message field } } }"): (typeof documents)["mutation ContractTerminationConfirm($input: ContractStepInput!) { contractTerminationConfirm(input: $input) { contract { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ContractTerminationRefuse($input: ContractReasonInput!) { contractTerminationRefuse(input: $input) { contract { id state } errors { code message field } } }"): (typeof documents)["mutation ContractTerminationRefuse($input: ContractReasonInput!) { contractTerminationRefuse(input: $input) { contract { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ContractAbandon($input: ContractReasonInput!) { contractAbandon(input: $input) { contract { id state } errors { code message field } } }"): (typeof documents)["mutation ContractAbandon($input: ContractReasonInput!) { contractAbandon(input: $input) { contract { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ContractSuspend($input: ContractReasonInput!) { contractSuspend(input: $input) { contract { id state } errors { code message field } } }"): (typeof documents)["mutation ContractSuspend($input: ContractReasonInput!) { contractSuspend(input: $input) { contract { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ContractPriceExcept($input: ContractReasonInput!) { contractPriceExcept(input: $input) { contract { id state } errors { code message field } } }"): (typeof documents)["mutation ContractPriceExcept($input: ContractReasonInput!) { contractPriceExcept(input: $input) { contract { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ContractAmendmentWithdraw($input: ContractReasonInput!) { contractAmendmentWithdraw(input: $input) { contract { id state } errors { code message field } } }"): (typeof documents)["mutation ContractAmendmentWithdraw($input: ContractReasonInput!) { contractAmendmentWithdraw(input: $input) { contract { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CrisesScreen($filter: CrisisFilter, $first: Int!, $after: String) {\n    crises(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id code title state severity isExercise visibility declaredAt clockStartedAt\n        commander { id name } taskCounts { total finished overdue }\n        clocks { id kind state dueAt }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query CrisesScreen($filter: CrisisFilter, $first: Int!, $after: String) {\n    crises(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id code title state severity isExercise visibility declaredAt clockStartedAt\n        commander { id name } taskCounts { total finished overdue }\n        clocks { id kind state dueAt }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeclareScreen($roles: [Role!]!) {\n    caseChoices(roles: $roles) { people { id name roleLabels } }\n    playbooks(first: 100) { nodes { id code title cluster type typeNote stepCount } }\n    issues(first: 100, filter: { states: [TRIAGED, RESPONDING] }) { nodes { id code title level impact isExercise } }\n  }\n"): (typeof documents)["\n  query DeclareScreen($roles: [Role!]!) {\n    caseChoices(roles: $roles) { people { id name roleLabels } }\n    playbooks(first: 100) { nodes { id code title cluster type typeNote stepCount } }\n    issues(first: 100, filter: { states: [TRIAGED, RESPONDING] }) { nodes { id code title level impact isExercise } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CrisisDeclare($input: CrisisDeclareInput!) { crisisDeclare(input: $input) { crisis { id code } errors { code message field } } }"): (typeof documents)["mutation CrisisDeclare($input: CrisisDeclareInput!) { crisisDeclare(input: $input) { crisis { id code } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TasksScreen($filter: TaskFilter, $first: Int!, $after: String) {\n    tasks(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id stepNo round text gloss state dueAt isMandatory isOverdue reason evidence ownerRole ownerAgency completedBy allowedActions\n        dueRule { type startOffsetMinutes everyMinutes times days event offsetMinutes until }\n        owner { id name } crisis { id code title isExercise } issue { id code title }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query TasksScreen($filter: TaskFilter, $first: Int!, $after: String) {\n    tasks(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id stepNo round text gloss state dueAt isMandatory isOverdue reason evidence ownerRole ownerAgency completedBy allowedActions\n        dueRule { type startOffsetMinutes everyMinutes times days event offsetMinutes until }\n        owner { id name } crisis { id code title isExercise } issue { id code title }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TaskStart($input: TaskIdInput!) { taskStart(input: $input) { task { id state } errors { code message field } } }"): (typeof documents)["mutation TaskStart($input: TaskIdInput!) { taskStart(input: $input) { task { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TaskFinish($input: TaskFinishInput!) { taskFinish(input: $input) { task { id state } errors { code message field } } }"): (typeof documents)["mutation TaskFinish($input: TaskFinishInput!) { taskFinish(input: $input) { task { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TaskBlock($input: TaskReasonInput!) { taskBlock(input: $input) { task { id state } errors { code message field } } }"): (typeof documents)["mutation TaskBlock($input: TaskReasonInput!) { taskBlock(input: $input) { task { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TaskWaive($input: TaskReasonInput!) { taskWaive(input: $input) { task { id state } errors { code message field } } }"): (typeof documents)["mutation TaskWaive($input: TaskReasonInput!) { taskWaive(input: $input) { task { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TaskAssign($input: TaskAssignInput!) { taskAssign(input: $input) { task { id owner { id name } } errors { code message field } } }"): (typeof documents)["mutation TaskAssign($input: TaskAssignInput!) { taskAssign(input: $input) { task { id owner { id name } } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaybooksScreen {\n    playbooks(first: 100) {\n      nodes { id code edition title cluster type stepCount reviewDueAt isReviewDue isEditable }\n    }\n  }\n"): (typeof documents)["\n  query PlaybooksScreen {\n    playbooks(first: 100) {\n      nodes { id code edition title cluster type stepCount reviewDueAt isReviewDue isEditable }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaybookScreen($code: ID!) {\n    playbook(code: $code) {\n      id version code edition title titleEn cluster type typeNote reviewEveryMonths reviewDueAt isReviewDue isEditable isCurrent changeNote\n      createdAt createdBy { name }\n      editions { id edition isCurrent createdAt changeNote createdBy { name } }\n      steps {\n        no text gloss ownerRole supportRoles ownerAgency supportAgency offsetMinutes isMandatory completedBy linkedPlaybook\n        dueRule { type startOffsetMinutes everyMinutes times days event offsetMinutes until }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlaybookScreen($code: ID!) {\n    playbook(code: $code) {\n      id version code edition title titleEn cluster type typeNote reviewEveryMonths reviewDueAt isReviewDue isEditable isCurrent changeNote\n      createdAt createdBy { name }\n      editions { id edition isCurrent createdAt changeNote createdBy { name } }\n      steps {\n        no text gloss ownerRole supportRoles ownerAgency supportAgency offsetMinutes isMandatory completedBy linkedPlaybook\n        dueRule { type startOffsetMinutes everyMinutes times days event offsetMinutes until }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PlaybookCreate($input: PlaybookCreateInput!) { playbookCreate(input: $input) { playbook { id code } errors { code message field } } }"): (typeof documents)["mutation PlaybookCreate($input: PlaybookCreateInput!) { playbookCreate(input: $input) { playbook { id code } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PlaybookEdit($input: PlaybookEditInput!) { playbookEdit(input: $input) { playbook { id code } errors { code message field } } }"): (typeof documents)["mutation PlaybookEdit($input: PlaybookEditInput!) { playbookEdit(input: $input) { playbook { id code } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PlaybookReview($input: PlaybookReviewInput!) { playbookReview(input: $input) { playbook { id reviewDueAt } errors { code message field } } }"): (typeof documents)["mutation PlaybookReview($input: PlaybookReviewInput!) { playbookReview(input: $input) { playbook { id reviewDueAt } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DistributionsScreen($filter: DistributionFilter, $after: String) {\n    distributions(first: 30, after: $after, filter: $filter) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id state rankedAt sentAt isExercise waitingReason\n        statementVersion { id no title }\n        crisis { id code } issue { id code }\n        outcome { targets pickedUp pending pullThroughPercent }\n      }\n    }\n    statements(first: 20, filter: { states: [APPROVED, PUBLISHED] }) {\n      nodes { id kind title issue { id code } latest { id no state distributions(first: 1) { nodes { id } } } }\n    }\n  }\n"): (typeof documents)["\n  query DistributionsScreen($filter: DistributionFilter, $after: String) {\n    distributions(first: 30, after: $after, filter: $filter) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id state rankedAt sentAt isExercise waitingReason\n        statementVersion { id no title }\n        crisis { id code } issue { id code }\n        outcome { targets pickedUp pending pullThroughPercent }\n      }\n    }\n    statements(first: 20, filter: { states: [APPROVED, PUBLISHED] }) {\n      nodes { id kind title issue { id code } latest { id no state distributions(first: 1) { nodes { id } } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DistributionScreen($id: ID!, $after: String) {\n    distribution(id: $id) {\n      id version state rankedAt sentAt maxPaid isExercise waitingReason pickupsUntil allowedActions\n      statementVersion { id no state title }\n      issue { id code title }\n      crisis { id code title }\n      rankedBy { name } sentBy { name }\n      mandate { id number }\n      affectedDistricts { code name populationThousand }\n      prospect { paidCount freeCount price isMandated mandateNumber waitingReason refusal }\n      diversityWarnings { placements sharePercent company { id legalName } }\n      lateCarriers { firstSeenAt firstPublishedAt outlet { id name } }\n      outcome { targets pickedUp pending syndications pickupPercent medianLatencyMinutes pullThroughPercent weightedPullThroughPercent distorted }\n      targets(first: 60, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id rank score mode state isLate overrideReason price sentAt deliveredAt tries nextTryAt deliveryNote address allowedActions\n          outlet { id name }\n          order { id number state }\n          parts { key value weight points }\n          basis { carried hasAsked weight quotaAvailable quotaUsed termElapsed asked pickedUp medianHours pullThrough unitPrice refusals districts { code name } }\n          pickups(first: 3) { nodes { id state matchScore latencyMinutes article { id title } } }\n        }\n      }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"): (typeof documents)["\n  query DistributionScreen($id: ID!, $after: String) {\n    distribution(id: $id) {\n      id version state rankedAt sentAt maxPaid isExercise waitingReason pickupsUntil allowedActions\n      statementVersion { id no state title }\n      issue { id code title }\n      crisis { id code title }\n      rankedBy { name } sentBy { name }\n      mandate { id number }\n      affectedDistricts { code name populationThousand }\n      prospect { paidCount freeCount price isMandated mandateNumber waitingReason refusal }\n      diversityWarnings { placements sharePercent company { id legalName } }\n      lateCarriers { firstSeenAt firstPublishedAt outlet { id name } }\n      outcome { targets pickedUp pending syndications pickupPercent medianLatencyMinutes pullThroughPercent weightedPullThroughPercent distorted }\n      targets(first: 60, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id rank score mode state isLate overrideReason price sentAt deliveredAt tries nextTryAt deliveryNote address allowedActions\n          outlet { id name }\n          order { id number state }\n          parts { key value weight points }\n          basis { carried hasAsked weight quotaAvailable quotaUsed termElapsed asked pickedUp medianHours pullThrough unitPrice refusals districts { code name } }\n          pickups(first: 3) { nodes { id state matchScore latencyMinutes article { id title } } }\n        }\n      }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RankDistribution($input: RankDistributionInput!) {\n    distributionRank(input: $input) { distribution { id } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation RankDistribution($input: RankDistributionInput!) {\n    distributionRank(input: $input) { distribution { id } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendDistribution($input: SendDistributionInput!) {\n    distributionSend(input: $input) { distribution { id version state sentAt } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation SendDistribution($input: SendDistributionInput!) {\n    distributionSend(input: $input) { distribution { id version state sentAt } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseTarget($input: ChooseTargetInput!) {\n    distributionTargetChoose(input: $input) { target { id mode overrideReason } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation ChooseTarget($input: ChooseTargetInput!) {\n    distributionTargetChoose(input: $input) { target { id mode overrideReason } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SupplementDistribution($input: SupplementDistributionInput!) {\n    distributionSupplement(input: $input) { target { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation SupplementDistribution($input: SupplementDistributionInput!) {\n    distributionSupplement(input: $input) { target { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPickup($input: AddPickupInput!) {\n    pickupAdd(input: $input) { pickup { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation AddPickup($input: AddPickupInput!) {\n    pickupAdd(input: $input) { pickup { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendTarget($input: TargetIdInput!) {\n    distributionTargetResend(input: $input) { target { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation ResendTarget($input: TargetIdInput!) {\n    distributionTargetResend(input: $input) { target { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmTarget($input: TargetNoteInput!) {\n    distributionTargetConfirm(input: $input) { target { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation ConfirmTarget($input: TargetNoteInput!) {\n    distributionTargetConfirm(input: $input) { target { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineTarget($input: TargetNoteInput!) {\n    distributionTargetDecline(input: $input) { target { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation DeclineTarget($input: TargetNoteInput!) {\n    distributionTargetDecline(input: $input) { target { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetReleaseContact($input: SetReleaseContactInput!) {\n    releaseContactSet(input: $input) { contact { id email } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation SetReleaseContact($input: SetReleaseContactInput!) {\n    releaseContactSet(input: $input) { contact { id email } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CorrectionsScreen($filter: CorrectionFilter, $first: Int!, $after: String) {\n    correctionRequests(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id subjectKind subjectId subjectNo title passage claim state receivedAt answer discardReason closedAt allowedActions\n        closedBy { id name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query CorrectionsScreen($filter: CorrectionFilter, $first: Int!, $after: String) {\n    correctionRequests(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id subjectKind subjectId subjectNo title passage claim state receivedAt answer discardReason closedAt allowedActions\n        closedBy { id name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CorrectionAccept($input: CorrectionAnswerInput!) { correctionRequestAccept(input: $input) { correctionRequest { id } errors { code message field } } }"): (typeof documents)["mutation CorrectionAccept($input: CorrectionAnswerInput!) { correctionRequestAccept(input: $input) { correctionRequest { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CorrectionDecline($input: CorrectionAnswerInput!) { correctionRequestDecline(input: $input) { correctionRequest { id } errors { code message field } } }"): (typeof documents)["mutation CorrectionDecline($input: CorrectionAnswerInput!) { correctionRequestDecline(input: $input) { correctionRequest { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CorrectionDiscard($input: CorrectionDiscardInput!) { correctionRequestDiscard(input: $input) { correctionRequest { id } errors { code message field } } }"): (typeof documents)["mutation CorrectionDiscard($input: CorrectionDiscardInput!) { correctionRequestDiscard(input: $input) { correctionRequest { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InquiriesScreen($filter: InquiryFilter, $first: Int!, $after: String) {\n    mediaInquiries(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id journalist outletName contact question state receivedAt dueAt isLate answer answeredAt declineReason isExercise allowedActions\n        issue { id code } crisis { id code } assignee { id name } answeredBy { id name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query InquiriesScreen($filter: InquiryFilter, $first: Int!, $after: String) {\n    mediaInquiries(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id journalist outletName contact question state receivedAt dueAt isLate answer answeredAt declineReason isExercise allowedActions\n        issue { id code } crisis { id code } assignee { id name } answeredBy { id name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InquiryChoices($roles: [Role!]!) {\n    caseChoices(roles: $roles) { people { id name roleLabels } }\n    issues(first: 100, filter: { isOpen: true }) { nodes { id code title } }\n  }\n"): (typeof documents)["\n  query InquiryChoices($roles: [Role!]!) {\n    caseChoices(roles: $roles) { people { id name roleLabels } }\n    issues(first: 100, filter: { isOpen: true }) { nodes { id code title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InquiryLog($input: InquiryLogInput!) { inquiryLog(input: $input) { inquiry { id } errors { code message field } } }"): (typeof documents)["mutation InquiryLog($input: InquiryLogInput!) { inquiryLog(input: $input) { inquiry { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InquiryAssign($input: InquiryAssignInput!) { inquiryAssign(input: $input) { inquiry { id } errors { code message field } } }"): (typeof documents)["mutation InquiryAssign($input: InquiryAssignInput!) { inquiryAssign(input: $input) { inquiry { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InquiryAnswer($input: InquiryAnswerInput!) { inquiryAnswer(input: $input) { inquiry { id } errors { code message field } } }"): (typeof documents)["mutation InquiryAnswer($input: InquiryAnswerInput!) { inquiryAnswer(input: $input) { inquiry { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InquiryDecline($input: InquiryDeclineInput!) { inquiryDecline(input: $input) { inquiry { id } errors { code message field } } }"): (typeof documents)["mutation InquiryDecline($input: InquiryDeclineInput!) { inquiryDecline(input: $input) { inquiry { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClarificationsScreen($first: Int!, $after: String) {\n    hoaxClarifications(first: $first, after: $after) {\n      nodes { id title claim state verdict reportedAt publishedAt stampAt isExercise issue { id code } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ClarificationsScreen($first: Int!, $after: String) {\n    hoaxClarifications(first: $first, after: $after) {\n      nodes { id title claim state verdict reportedAt publishedAt stampAt isExercise issue { id code } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClarificationScreen($id: ID!) {\n    hoaxClarification(id: $id) {\n      id version title claim seenAt state verdict hoaxClass reach hasSafetyRisk truth whyItArose reportedAt approvedAt publishedAt stampAt\n      returnComment correction correctedAt isOnlyWatched isExercise allowedActions\n      evidence { text origin source url } author { id name } approvedBy { id name } issue { id code title }\n    }\n  }\n"): (typeof documents)["\n  query ClarificationScreen($id: ID!) {\n    hoaxClarification(id: $id) {\n      id version title claim seenAt state verdict hoaxClass reach hasSafetyRisk truth whyItArose reportedAt approvedAt publishedAt stampAt\n      returnComment correction correctedAt isOnlyWatched isExercise allowedActions\n      evidence { text origin source url } author { id name } approvedBy { id name } issue { id code title }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClarificationReport($input: ClarificationReportInput!) { clarificationReport(input: $input) { clarification { id } errors { code message field } } }"): (typeof documents)["mutation ClarificationReport($input: ClarificationReportInput!) { clarificationReport(input: $input) { clarification { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClarificationVerify($input: ClarificationIdInput!) { clarificationVerify(input: $input) { clarification { id } errors { code message field } } }"): (typeof documents)["mutation ClarificationVerify($input: ClarificationIdInput!) { clarificationVerify(input: $input) { clarification { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClarificationGiveVerdict($input: ClarificationVerdictInput!) { clarificationGiveVerdict(input: $input) { clarification { id } errors { code message field } } }"): (typeof documents)["mutation ClarificationGiveVerdict($input: ClarificationVerdictInput!) { clarificationGiveVerdict(input: $input) { clarification { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClarificationApprove($input: ClarificationIdInput!) { clarificationApprove(input: $input) { clarification { id } errors { code message field } } }"): (typeof documents)["mutation ClarificationApprove($input: ClarificationIdInput!) { clarificationApprove(input: $input) { clarification { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClarificationReturn($input: ClarificationTextInput!) { clarificationReturn(input: $input) { clarification { id } errors { code message field } } }"): (typeof documents)["mutation ClarificationReturn($input: ClarificationTextInput!) { clarificationReturn(input: $input) { clarification { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClarificationWatch($input: ClarificationTextInput!) { clarificationWatch(input: $input) { clarification { id } errors { code message field } } }"): (typeof documents)["mutation ClarificationWatch($input: ClarificationTextInput!) { clarificationWatch(input: $input) { clarification { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClarificationPublish($input: ClarificationIdInput!) { clarificationPublish(input: $input) { clarification { id } errors { code message field } } }"): (typeof documents)["mutation ClarificationPublish($input: ClarificationIdInput!) { clarificationPublish(input: $input) { clarification { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClarificationCorrect($input: ClarificationTextInput!) { clarificationCorrect(input: $input) { clarification { id } errors { code message field } } }"): (typeof documents)["mutation ClarificationCorrect($input: ClarificationTextInput!) { clarificationCorrect(input: $input) { clarification { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SituationScreen($code: ID!) {\n    crisis(code: $code) {\n      id code title state isExercise nextSituationReportDue allowedActions\n      situationReports(first: 50) {\n        nodes { id no kind at situation actions needs severity crisisState level score by { id name } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SituationScreen($code: ID!) {\n    crisis(code: $code) {\n      id code title state isExercise nextSituationReportDue allowedActions\n      situationReports(first: 50) {\n        nodes { id no kind at situation actions needs severity crisisState level score by { id name } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SituationReportGive($input: SituationReportInput!) { situationReportGive(input: $input) { report { id } errors { code message field } } }"): (typeof documents)["mutation SituationReportGive($input: SituationReportInput!) { situationReportGive(input: $input) { report { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreparednessScreen {\n    preparedness {\n      riskCount playbookCount templateCount uncoveredHours lastDrillAt openFollowUps\n      items { kind title dueOn isLate }\n    }\n    riskEntries(first: 100) {\n      nodes {\n        id version title category description likelihood impact weight mitigation playbookCode reviewedAt reviewDueOn isReviewDue canEdit\n        owner { id name } reviewedBy { id name }\n      }\n    }\n    followUps(first: 100, filter: { states: [OPEN] }) {\n      nodes { id text dueOn state isLate note allowedActions owner { id name } crisis { id code } }\n    }\n    caseChoices(roles: [MONITORING_ANALYST, COMMUNICATIONS_OFFICER, DIVISION_HEAD, AGENCY_HEAD]) { people { id name } }\n    playbooks(first: 100) { nodes { id code title } }\n  }\n"): (typeof documents)["\n  query PreparednessScreen {\n    preparedness {\n      riskCount playbookCount templateCount uncoveredHours lastDrillAt openFollowUps\n      items { kind title dueOn isLate }\n    }\n    riskEntries(first: 100) {\n      nodes {\n        id version title category description likelihood impact weight mitigation playbookCode reviewedAt reviewDueOn isReviewDue canEdit\n        owner { id name } reviewedBy { id name }\n      }\n    }\n    followUps(first: 100, filter: { states: [OPEN] }) {\n      nodes { id text dueOn state isLate note allowedActions owner { id name } crisis { id code } }\n    }\n    caseChoices(roles: [MONITORING_ANALYST, COMMUNICATIONS_OFFICER, DIVISION_HEAD, AGENCY_HEAD]) { people { id name } }\n    playbooks(first: 100) { nodes { id code title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RiskEntryAdd($input: RiskAddInput!) { riskEntryAdd(input: $input) { risk { id } errors { code message field } } }"): (typeof documents)["mutation RiskEntryAdd($input: RiskAddInput!) { riskEntryAdd(input: $input) { risk { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RiskEntryEdit($input: RiskEditInput!) { riskEntryEdit(input: $input) { risk { id } errors { code message field } } }"): (typeof documents)["mutation RiskEntryEdit($input: RiskEditInput!) { riskEntryEdit(input: $input) { risk { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RiskEntryReview($input: RiskReviewInput!) { riskEntryReview(input: $input) { risk { id } errors { code message field } } }"): (typeof documents)["mutation RiskEntryReview($input: RiskReviewInput!) { riskEntryReview(input: $input) { risk { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FollowUpFinish($input: FollowUpEndInput!) { followUpFinish(input: $input) { followUp { id } errors { code message field } } }"): (typeof documents)["mutation FollowUpFinish($input: FollowUpEndInput!) { followUpFinish(input: $input) { followUp { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FollowUpDrop($input: FollowUpEndInput!) { followUpDrop(input: $input) { followUp { id } errors { code message field } } }"): (typeof documents)["mutation FollowUpDrop($input: FollowUpEndInput!) { followUpDrop(input: $input) { followUp { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewScreen($code: ID!) {\n    crisis(code: $code) {\n      id code title state isExercise closedAt\n      review {\n        id version state dueAt isLate submittedAt approvedAt returnComment allowedActions isExercise\n        summary wentWell wentBadly luck factors levelReview\n        author { id name } submittedBy { id name } approvedBy { id name }\n        notes { section text }\n        followUps { id text dueOn state isLate note allowedActions owner { id name } crisis { id code } }\n        proposals { id playbookCode stepNo text reason state edition canDecide proposedBy { id name } }\n        publicSummary { id state title body returnComment publishedAt canPublish allowedActions }\n        facts {\n          trigger pullThrough weightedPullThrough\n          impact { items independentItems sources peakScore peakAt peakLevel }\n          times {\n            firstNegativeAt detectMinutes acknowledgeMinutes declareMinutes firstStatementFromClockMinutes\n            firstStatementFromPublicMinutes fullStatementMinutes lastUpdateGapMinutes levels { level hours }\n          }\n          clocks { kind round dueAt metAt state minutes }\n          roles { kind personName fromAt toAt }\n          statements { kind title no state submittedAt publishedAt approvalMinutes approvals { role mode decision personName at } }\n          wrongFacts { text decidedAt }\n          targets { outletName mode score state price latencyMinutes messagesFound messageCount }\n          cost { units price quotaLeft { outletName contractNumber available } orderToPublication { count median p90 } invoiceToPayment { count median p90 } }\n          toneTest {\n            status sentence excludedCount halfLifeHours differenceInDifferences leaveOneOutLow leaveOneOutHigh permutationP\n            subject { before { negative items share low high } after { negative items share low high } difference low high p }\n            control { before { negative items share low high } after { negative items share low high } difference low high p }\n          }\n          hoaxes { title verdict state publishedAt }\n          inquiries { received answered declined late minutes { count median p90 } }\n          replies { code outletName state }\n          timeline { at name actorName reason }\n        }\n      }\n    }\n    caseChoices(roles: [MONITORING_ANALYST, COMMUNICATIONS_OFFICER, DIVISION_HEAD, AGENCY_HEAD, SPOKESPERSON, AGENCY_CONTACT]) {\n      people { id name }\n    }\n    playbooks(first: 100) { nodes { id code title } }\n  }\n"): (typeof documents)["\n  query ReviewScreen($code: ID!) {\n    crisis(code: $code) {\n      id code title state isExercise closedAt\n      review {\n        id version state dueAt isLate submittedAt approvedAt returnComment allowedActions isExercise\n        summary wentWell wentBadly luck factors levelReview\n        author { id name } submittedBy { id name } approvedBy { id name }\n        notes { section text }\n        followUps { id text dueOn state isLate note allowedActions owner { id name } crisis { id code } }\n        proposals { id playbookCode stepNo text reason state edition canDecide proposedBy { id name } }\n        publicSummary { id state title body returnComment publishedAt canPublish allowedActions }\n        facts {\n          trigger pullThrough weightedPullThrough\n          impact { items independentItems sources peakScore peakAt peakLevel }\n          times {\n            firstNegativeAt detectMinutes acknowledgeMinutes declareMinutes firstStatementFromClockMinutes\n            firstStatementFromPublicMinutes fullStatementMinutes lastUpdateGapMinutes levels { level hours }\n          }\n          clocks { kind round dueAt metAt state minutes }\n          roles { kind personName fromAt toAt }\n          statements { kind title no state submittedAt publishedAt approvalMinutes approvals { role mode decision personName at } }\n          wrongFacts { text decidedAt }\n          targets { outletName mode score state price latencyMinutes messagesFound messageCount }\n          cost { units price quotaLeft { outletName contractNumber available } orderToPublication { count median p90 } invoiceToPayment { count median p90 } }\n          toneTest {\n            status sentence excludedCount halfLifeHours differenceInDifferences leaveOneOutLow leaveOneOutHigh permutationP\n            subject { before { negative items share low high } after { negative items share low high } difference low high p }\n            control { before { negative items share low high } after { negative items share low high } difference low high p }\n          }\n          hoaxes { title verdict state publishedAt }\n          inquiries { received answered declined late minutes { count median p90 } }\n          replies { code outletName state }\n          timeline { at name actorName reason }\n        }\n      }\n    }\n    caseChoices(roles: [MONITORING_ANALYST, COMMUNICATIONS_OFFICER, DIVISION_HEAD, AGENCY_HEAD, SPOKESPERSON, AGENCY_CONTACT]) {\n      people { id name }\n    }\n    playbooks(first: 100) { nodes { id code title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewOpen($input: ReviewOpenInput!) { reviewOpen(input: $input) { review { id } errors { code message field } } }"): (typeof documents)["mutation ReviewOpen($input: ReviewOpenInput!) { reviewOpen(input: $input) { review { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewEdit($input: ReviewEditInput!) { reviewEdit(input: $input) { review { id version } errors { code message field } } }"): (typeof documents)["mutation ReviewEdit($input: ReviewEditInput!) { reviewEdit(input: $input) { review { id version } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewSubmit($input: ReviewIdInput!) { reviewSubmit(input: $input) { review { id } errors { code message field } } }"): (typeof documents)["mutation ReviewSubmit($input: ReviewIdInput!) { reviewSubmit(input: $input) { review { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewReturn($input: ReviewCommentInput!) { reviewReturn(input: $input) { review { id } errors { code message field } } }"): (typeof documents)["mutation ReviewReturn($input: ReviewCommentInput!) { reviewReturn(input: $input) { review { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewApprove($input: ReviewIdInput!) { reviewApprove(input: $input) { review { id } errors { code message field } } }"): (typeof documents)["mutation ReviewApprove($input: ReviewIdInput!) { reviewApprove(input: $input) { review { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FollowUpAdd($input: FollowUpAddInput!) { followUpAdd(input: $input) { followUp { id } errors { code message field } } }"): (typeof documents)["mutation FollowUpAdd($input: FollowUpAddInput!) { followUpAdd(input: $input) { followUp { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PlaybookProposalMake($input: ProposalMakeInput!) { playbookProposalMake(input: $input) { proposal { id } errors { code message field } } }"): (typeof documents)["mutation PlaybookProposalMake($input: ProposalMakeInput!) { playbookProposalMake(input: $input) { proposal { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PlaybookProposalDecide($input: ProposalDecideInput!) { playbookProposalDecide(input: $input) { proposal { id } errors { code message field } } }"): (typeof documents)["mutation PlaybookProposalDecide($input: ProposalDecideInput!) { playbookProposalDecide(input: $input) { proposal { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewSummaryWrite($input: SummaryWriteInput!) { reviewSummaryWrite(input: $input) { summary { id } errors { code message field } } }"): (typeof documents)["mutation ReviewSummaryWrite($input: SummaryWriteInput!) { reviewSummaryWrite(input: $input) { summary { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewSummarySubmit($input: ReviewIdInput!) { reviewSummarySubmit(input: $input) { summary { id } errors { code message field } } }"): (typeof documents)["mutation ReviewSummarySubmit($input: ReviewIdInput!) { reviewSummarySubmit(input: $input) { summary { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewSummaryReturn($input: ReviewCommentInput!) { reviewSummaryReturn(input: $input) { summary { id } errors { code message field } } }"): (typeof documents)["mutation ReviewSummaryReturn($input: ReviewCommentInput!) { reviewSummaryReturn(input: $input) { summary { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewSummaryApprove($input: ReviewIdInput!) { reviewSummaryApprove(input: $input) { summary { id } errors { code message field } } }"): (typeof documents)["mutation ReviewSummaryApprove($input: ReviewIdInput!) { reviewSummaryApprove(input: $input) { summary { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewSummaryPublish($input: ReviewIdInput!) { reviewSummaryPublish(input: $input) { summary { id } errors { code message field } } }"): (typeof documents)["mutation ReviewSummaryPublish($input: ReviewIdInput!) { reviewSummaryPublish(input: $input) { summary { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CasePeople($roles: [Role!]!) { caseChoices(roles: $roles) { people { id name roleLabels } } }"): (typeof documents)["query CasePeople($roles: [Role!]!) { caseChoices(roles: $roles) { people { id name roleLabels } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickupReview($id: ID!) {\n    pickup(id: $id) {\n      id state mode matchScore containment isNamed isCited latencyMinutes reason allowedActions\n      article { id title url outlet { name } }\n      statementVersion { id title keyMessages { id text } }\n      messages { id } distortedMessages { id }\n      decidedBy { name }\n      comparison { statement { text shared } article { text shared } }\n    }\n  }\n"): (typeof documents)["\n  query PickupReview($id: ID!) {\n    pickup(id: $id) {\n      id state mode matchScore containment isNamed isCited latencyMinutes reason allowedActions\n      article { id title url outlet { name } }\n      statementVersion { id title keyMessages { id text } }\n      messages { id } distortedMessages { id }\n      decidedBy { name }\n      comparison { statement { text shared } article { text shared } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptPickup($input: AcceptPickupInput!) {\n    pickupAccept(input: $input) { pickup { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation AcceptPickup($input: AcceptPickupInput!) {\n    pickupAccept(input: $input) { pickup { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectPickup($input: RejectPickupInput!) {\n    pickupReject(input: $input) { pickup { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation RejectPickup($input: RejectPickupInput!) {\n    pickupReject(input: $input) { pickup { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickupsScreen($filter: PickupFilter, $after: String) {\n    pickups(first: 30, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id state mode matchScore latencyMinutes messageCount createdAt\n        article { id title outlet { name } }\n        messages { id }\n        statementVersion { id title }\n      }\n    }\n    pickupAccuracy { precision recall sample }\n  }\n"): (typeof documents)["\n  query PickupsScreen($filter: PickupFilter, $after: String) {\n    pickups(first: 30, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id state mode matchScore latencyMinutes messageCount createdAt\n        article { id title outlet { name } }\n        messages { id }\n        statementVersion { id title }\n      }\n    }\n    pickupAccuracy { precision recall sample }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RepliesScreen($filter: ReplyFilter, $after: String) {\n    rightsOfReply(first: 30, after: $after, filter: $filter) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id number kind state isExercise submittedAt dueAt outlet { id name } sourceArticle { id title } crisis { code } issue { code } }\n    }\n  }\n"): (typeof documents)["\n  query RepliesScreen($filter: ReplyFilter, $after: String) {\n    rightsOfReply(first: 30, after: $after, filter: $filter) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id number kind state isExercise submittedAt dueAt outlet { id name } sourceArticle { id title } crisis { code } issue { code } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReplyIssues { issues(first: 50) { nodes { id code title } } }\n"): (typeof documents)["\n  query ReplyIssues { issues(first: 50) { nodes { id code title } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReplyScreen($id: ID!) {\n    rightOfReply(id: $id) {\n      id version number kind state amount replyText requesterName delegation approvedAt submittedAt dueAt remindedAt\n      copyToPressCouncilAt acceptedAt fulfilledAt publishedUrl isFoundByMonitoring complaintAt letterNumber outcome reason\n      handedAt endedAt isExercise windowWarning allowedActions\n      sourceArticle { id title url publishedAt }\n      publishedArticle { id title }\n      outlet { id name } issue { id code title } crisis { id code }\n      disputedFacts { said truth evidence file { id name url } }\n      createdBy { name } approvedBy { name } submittedBy { name } handedTo { name }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"): (typeof documents)["\n  query ReplyScreen($id: ID!) {\n    rightOfReply(id: $id) {\n      id version number kind state amount replyText requesterName delegation approvedAt submittedAt dueAt remindedAt\n      copyToPressCouncilAt acceptedAt fulfilledAt publishedUrl isFoundByMonitoring complaintAt letterNumber outcome reason\n      handedAt endedAt isExercise windowWarning allowedActions\n      sourceArticle { id title url publishedAt }\n      publishedArticle { id title }\n      outlet { id name } issue { id code title } crisis { id code }\n      disputedFacts { said truth evidence file { id name url } }\n      createdBy { name } approvedBy { name } submittedBy { name } handedTo { name }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftReply($input: DraftReplyInput!) {\n    rightOfReplyDraft(input: $input) { rightOfReply { id } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation DraftReply($input: DraftReplyInput!) {\n    rightOfReplyDraft(input: $input) { rightOfReply { id } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditReply($input: EditReplyInput!) {\n    rightOfReplyEdit(input: $input) { rightOfReply { id version replyText } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation EditReply($input: EditReplyInput!) {\n    rightOfReplyEdit(input: $input) { rightOfReply { id version replyText } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveReply($input: SignReplyInput!) {\n    rightOfReplyApprove(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation ApproveReply($input: SignReplyInput!) {\n    rightOfReplyApprove(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitReply($input: SignReplyInput!) {\n    rightOfReplySubmit(input: $input) { rightOfReply { id state number } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation SubmitReply($input: SignReplyInput!) {\n    rightOfReplySubmit(input: $input) { rightOfReply { id state number } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptReply($input: ReplyIdInput!) {\n    rightOfReplyAccept(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation AcceptReply($input: ReplyIdInput!) {\n    rightOfReplyAccept(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectReply($input: ReplyNoteInput!) {\n    rightOfReplyReject(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation RejectReply($input: ReplyNoteInput!) {\n    rightOfReplyReject(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FulfilReply($input: FulfilReplyInput!) {\n    rightOfReplyFulfil(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation FulfilReply($input: FulfilReplyInput!) {\n    rightOfReplyFulfil(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ComplainReply($input: ReplyNoteInput!) {\n    rightOfReplyComplain(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation ComplainReply($input: ReplyNoteInput!) {\n    rightOfReplyComplain(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandleReply($input: ReplyNoteInput!) {\n    rightOfReplyHandle(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation HandleReply($input: ReplyNoteInput!) {\n    rightOfReplyHandle(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropReply($input: ReplyNoteInput!) {\n    rightOfReplyDrop(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation DropReply($input: ReplyNoteInput!) {\n    rightOfReplyDrop(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleReply($input: ReplyNoteInput!) {\n    rightOfReplySettle(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation SettleReply($input: ReplyNoteInput!) {\n    rightOfReplySettle(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RuleReply($input: ReplyNoteInput!) {\n    rightOfReplyRule(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation RuleReply($input: ReplyNoteInput!) {\n    rightOfReplyRule(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverReply($input: HandOverReplyInput!) {\n    rightOfReplyHandOver(input: $input) { rightOfReply { id } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation HandOverReply($input: HandOverReplyInput!) {\n    rightOfReplyHandOver(input: $input) { rightOfReply { id } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawReply($input: ReplyNoteInput!) {\n    rightOfReplyWithdraw(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation WithdrawReply($input: ReplyNoteInput!) {\n    rightOfReplyWithdraw(input: $input) { rightOfReply { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RoomAssign($input: CrisisRoleAssignInput!) { crisisRoleAssign(input: $input) { crisis { id } errors { code message field } } }"): (typeof documents)["mutation RoomAssign($input: CrisisRoleAssignInput!) { crisisRoleAssign(input: $input) { crisis { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RoomStrategy($input: CrisisStrategyInput!) { crisisStrategyChoose(input: $input) { crisis { id strategies } errors { code message field } } }"): (typeof documents)["mutation RoomStrategy($input: CrisisStrategyInput!) { crisisStrategyChoose(input: $input) { crisis { id strategies } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RoomRestrict($input: CrisisRestrictInput!) { crisisRestrict(input: $input) { crisis { id visibility } errors { code message field } } }"): (typeof documents)["mutation RoomRestrict($input: CrisisRestrictInput!) { crisisRestrict(input: $input) { crisis { id visibility } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RoomRoleEnd($input: CrisisRoleEndInput!) { crisisRoleEnd(input: $input) { crisis { id } errors { code message field } } }"): (typeof documents)["mutation RoomRoleEnd($input: CrisisRoleEndInput!) { crisisRoleEnd(input: $input) { crisis { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RoomRolePhone($input: CrisisRolePhoneInput!) { crisisRolePhoneSet(input: $input) { crisis { id } errors { code message field } } }"): (typeof documents)["mutation RoomRolePhone($input: CrisisRolePhoneInput!) { crisisRolePhoneSet(input: $input) { crisis { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RoomIssueAdd($input: CrisisIssueAddInput!) { crisisIssueAdd(input: $input) { crisis { id } errors { code message field } } }"): (typeof documents)["mutation RoomIssueAdd($input: CrisisIssueAddInput!) { crisisIssueAdd(input: $input) { crisis { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RoomFreeIssues { issues(first: 100, filter: { states: [TRIAGED, RESPONDING] }) { nodes { id code title isExercise } } }"): (typeof documents)["query RoomFreeIssues { issues(first: 100, filter: { states: [TRIAGED, RESPONDING] }) { nodes { id code title isExercise } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RoomActivate($input: CrisisIdInput!) { crisisActivate(input: $input) { crisis { id state } errors { code message field } } }"): (typeof documents)["mutation RoomActivate($input: CrisisIdInput!) { crisisActivate(input: $input) { crisis { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RoomContain($input: CrisisIdInput!) { crisisContain(input: $input) { crisis { id state } errors { code message field } } }"): (typeof documents)["mutation RoomContain($input: CrisisIdInput!) { crisisContain(input: $input) { crisis { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RoomRecover($input: CrisisIdInput!) { crisisRecover(input: $input) { crisis { id state } errors { code message field } } }"): (typeof documents)["mutation RoomRecover($input: CrisisIdInput!) { crisisRecover(input: $input) { crisis { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RoomClose($input: CrisisIdInput!) { crisisClose(input: $input) { crisis { id state } errors { code message field } } }"): (typeof documents)["mutation RoomClose($input: CrisisIdInput!) { crisisClose(input: $input) { crisis { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RoomRelapse($input: CrisisReasonInput!) { crisisRelapse(input: $input) { crisis { id state } errors { code message field } } }"): (typeof documents)["mutation RoomRelapse($input: CrisisReasonInput!) { crisisRelapse(input: $input) { crisis { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RoomNote($input: CrisisIdInput!) { crisisNote(input: $input) { crisis { id leaderNotedAt } errors { code message field } } }"): (typeof documents)["mutation RoomNote($input: CrisisIdInput!) { crisisNote(input: $input) { crisis { id leaderNotedAt } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RoomDeclassify($input: CrisisReasonInput!) { crisisDeclassify(input: $input) { crisis { id visibility } errors { code message field } } }"): (typeof documents)["mutation RoomDeclassify($input: CrisisReasonInput!) { crisisDeclassify(input: $input) { crisis { id visibility } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RoomRecord($input: CrisisRecordInput!) { crisisRecord(input: $input) { crisis { id } errors { code message field } } }"): (typeof documents)["mutation RoomRecord($input: CrisisRecordInput!) { crisisRecord(input: $input) { crisis { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RoomSeverity($input: CrisisSeverityInput!) { crisisSeveritySet(input: $input) { crisis { id severity } errors { code message field } } }"): (typeof documents)["mutation RoomSeverity($input: CrisisSeverityInput!) { crisisSeveritySet(input: $input) { crisis { id severity } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RoomCadence($input: CrisisCadenceInput!) { crisisCadenceSet(input: $input) { crisis { id cadenceMinutes } errors { code message field } } }"): (typeof documents)["mutation RoomCadence($input: CrisisCadenceInput!) { crisisCadenceSet(input: $input) { crisis { id cadenceMinutes } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CrisisRoom($code: ID!) {\n    crisis(code: $code) {\n      id version code title state severity isExercise visibility clockStartedAt declaredAt closedAt cadenceMinutes\n      playbookCode playbook { title } reason strategies allowedActions updateEveryMinutes\n      strategyAdvice { effectiveCluster recommended }\n      commander { id name } accessList { id }\n      roles { id kind isCurrent personName phone person { id } }\n      clocks { id kind round startedAt dueAt metAt breachedAt state minutesTaken now }\n      taskCounts { total finished overdue openMandatory }\n      tasks(first: 40) { nodes { id stepNo text dueAt state isMandatory isOverdue ownerRole ownerAgency owner { id name } doneAt reason allowedActions version } }\n      issues {\n        id code title level\n        facts { id text status source decidedAt confirmedBy { name } agency { name } }\n        keyMessages { id text }\n        statements {\n          id kind title\n          latest { id no state title publishedAt submittedAt levels { no role approval { personName at } } }\n        }\n      }\n      distributions(first: 3) {\n        nodes {\n          id state sentAt pickupsUntil allowedActions statementVersion { id title }\n          tally { addressed paid queued sent failed declined withoutPickup }\n          outcome { targets pickedUp pending pickupPercent pullThroughPercent weightedPullThroughPercent distorted }\n          lateCarriers { outlet { id name } }\n        }\n      }\n      curve { at score shownLevel articleCount }\n      course(first: 30) { pageInfo { hasNextPage endCursor } nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"): (typeof documents)["\n  query CrisisRoom($code: ID!) {\n    crisis(code: $code) {\n      id version code title state severity isExercise visibility clockStartedAt declaredAt closedAt cadenceMinutes\n      playbookCode playbook { title } reason strategies allowedActions updateEveryMinutes\n      strategyAdvice { effectiveCluster recommended }\n      commander { id name } accessList { id }\n      roles { id kind isCurrent personName phone person { id } }\n      clocks { id kind round startedAt dueAt metAt breachedAt state minutesTaken now }\n      taskCounts { total finished overdue openMandatory }\n      tasks(first: 40) { nodes { id stepNo text dueAt state isMandatory isOverdue ownerRole ownerAgency owner { id name } doneAt reason allowedActions version } }\n      issues {\n        id code title level\n        facts { id text status source decidedAt confirmedBy { name } agency { name } }\n        keyMessages { id text }\n        statements {\n          id kind title\n          latest { id no state title publishedAt submittedAt levels { no role approval { personName at } } }\n        }\n      }\n      distributions(first: 3) {\n        nodes {\n          id state sentAt pickupsUntil allowedActions statementVersion { id title }\n          tally { addressed paid queued sent failed declined withoutPickup }\n          outcome { targets pickedUp pending pickupPercent pullThroughPercent weightedPullThroughPercent distorted }\n          lateCarriers { outlet { id name } }\n        }\n      }\n      curve { at score shownLevel articleCount }\n      course(first: 30) { pageInfo { hasNextPage endCursor } nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoomCourse($code: ID!, $after: String) {\n    crisis(code: $code) {\n      id\n      course(first: 50, after: $after) { pageInfo { hasNextPage endCursor } nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"): (typeof documents)["\n  query RoomCourse($code: ID!, $after: String) {\n    crisis(code: $code) {\n      id\n      course(first: 50, after: $after) { pageInfo { hasNextPage endCursor } nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoomTexts($code: ID!) {\n    crisis(code: $code) { id issues { id statements { id kind versions { id no state title text publishedAt } } } }\n  }\n"): (typeof documents)["\n  query RoomTexts($code: ID!) {\n    crisis(code: $code) { id issues { id statements { id kind versions { id no state title text publishedAt } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FactAdd($input: AddFactInput!) { factAdd(input: $input) { fact { id } errors { code message field } } }"): (typeof documents)["mutation FactAdd($input: AddFactInput!) { factAdd(input: $input) { fact { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApprovalsScreen($onlyMine: Boolean!) {\n    waitingApprovals(onlyMine: $onlyMine) {\n      level levels role isMine mode since waitMinutes\n      version { id no title author { name } statement { id kind issue { id code isExercise } crisis { id code severity } } }\n    }\n  }\n"): (typeof documents)["\n  query ApprovalsScreen($onlyMine: Boolean!) {\n    waitingApprovals(onlyMine: $onlyMine) {\n      level levels role isMine mode since waitMinutes\n      version { id no title author { name } statement { id kind issue { id code isExercise } crisis { id code severity } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FactConfirm($input: DecideFactInput!) { factConfirm(input: $input) { fact { id version status } errors { code message field } } }"): (typeof documents)["mutation FactConfirm($input: DecideFactInput!) { factConfirm(input: $input) { fact { id version status } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FactRefute($input: DecideFactInput!) { factRefute(input: $input) { fact { id version status } errors { code message field } } }"): (typeof documents)["mutation FactRefute($input: DecideFactInput!) { factRefute(input: $input) { fact { id version status } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FactReopen($input: ReopenFactInput!) { factReopen(input: $input) { fact { id version status } errors { code message field } } }"): (typeof documents)["mutation FactReopen($input: ReopenFactInput!) { factReopen(input: $input) { fact { id version status } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FactsScreen($statuses: [FactStatus!], $after: String) {\n    facts(first: 20, after: $after, statuses: $statuses) {\n      nodes { id version text status source decidedAt createdAt allowedActions }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query FactsScreen($statuses: [FactStatus!], $after: String) {\n    facts(first: 20, after: $after, statuses: $statuses) {\n      nodes { id version text status source decidedAt createdAt allowedActions }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation KeyMessageSave($input: SaveKeyMessageInput!) { keyMessageSave(input: $input) { keyMessage { id } errors { code message field } } }"): (typeof documents)["mutation KeyMessageSave($input: SaveKeyMessageInput!) { keyMessageSave(input: $input) { keyMessage { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation KeyMessageRemove($input: KeyMessageInput!) { keyMessageRemove(input: $input) { removedId errors { code message field } } }"): (typeof documents)["mutation KeyMessageRemove($input: KeyMessageInput!) { keyMessageRemove(input: $input) { removedId errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MaterialScreen($issueId: ID!) {\n    issue(id: $issueId) {\n      id code title isExercise\n      facts { id version text status source decidedAt createdAt agency { id name } confirmedBy { name } document { id name url } }\n      keyMessages { id version position text phrases }\n    }\n    workUnits { id name }\n  }\n"): (typeof documents)["\n  query MaterialScreen($issueId: ID!) {\n    issue(id: $issueId) {\n      id code title isExercise\n      facts { id version text status source decidedAt createdAt agency { id name } confirmedBy { name } document { id name url } }\n      keyMessages { id version position text phrases }\n    }\n    workUnits { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatementOpenIssues { issues(first: 100) { nodes { id code title state } } }\n"): (typeof documents)["\n  query StatementOpenIssues { issues(first: 100) { nodes { id code title state } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatementTemplatesFor($kinds: [StatementKind!]) {\n    statementTemplates(first: 50, filter: { states: [APPROVED], kinds: $kinds }) {\n      nodes { id name title body playbookCode reviewDueOn blocks { empathy known unknown action commitment more } }\n    }\n  }\n"): (typeof documents)["\n  query StatementTemplatesFor($kinds: [StatementKind!]) {\n    statementTemplates(first: 50, filter: { states: [APPROVED], kinds: $kinds }) {\n      nodes { id name title body playbookCode reviewDueOn blocks { empathy known unknown action commitment more } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatementsScreen($filter: StatementFilter, $first: Int!, $after: String) {\n    statements(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id title kind createdAt\n        issue { id code isExercise } crisis { id code }\n        latest { id no state publishedAt author { name } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query StatementsScreen($filter: StatementFilter, $first: Int!, $after: String) {\n    statements(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id title kind createdAt\n        issue { id code isExercise } crisis { id code }\n        latest { id no state publishedAt author { name } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TemplateSave($input: SaveTemplateInput!) { statementTemplateSave(input: $input) { template { id version } errors { code message field } } }"): (typeof documents)["mutation TemplateSave($input: SaveTemplateInput!) { statementTemplateSave(input: $input) { template { id version } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateScreen($id: ID!) {\n    statementTemplate(id: $id) {\n      id version name kind playbookCode title body state approvedAt reviewDueOn allowedActions\n      author { name } approvedBy { name }\n      blocks { empathy known unknown action commitment more }\n    }\n  }\n"): (typeof documents)["\n  query TemplateScreen($id: ID!) {\n    statementTemplate(id: $id) {\n      id version name kind playbookCode title body state approvedAt reviewDueOn allowedActions\n      author { name } approvedBy { name }\n      blocks { empathy known unknown action commitment more }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TemplateApprove($input: TemplateInput!) { statementTemplateApprove(input: $input) { template { id version } errors { code message field } } }"): (typeof documents)["mutation TemplateApprove($input: TemplateInput!) { statementTemplateApprove(input: $input) { template { id version } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TemplateRevise($input: TemplateInput!) { statementTemplateRevise(input: $input) { template { id version } errors { code message field } } }"): (typeof documents)["mutation TemplateRevise($input: TemplateInput!) { statementTemplateRevise(input: $input) { template { id version } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TemplateRetire($input: TemplateInput!) { statementTemplateRetire(input: $input) { template { id version } errors { code message field } } }"): (typeof documents)["mutation TemplateRetire($input: TemplateInput!) { statementTemplateRetire(input: $input) { template { id version } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplatesScreen($after: String) {\n    statementTemplates(first: 50, after: $after) {\n      nodes { id name kind playbookCode state reviewDueOn author { name } approvedBy { name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query TemplatesScreen($after: String) {\n    statementTemplates(first: 50, after: $after) {\n      nodes { id name kind playbookCode state reviewDueOn author { name } approvedBy { name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatementScreen($id: ID!) {\n    statement(id: $id) {\n      id title kind\n      issue { id code title isExercise }\n      crisis { id code severity isExercise }\n      template { id name }\n      versions {\n        id version no state title text sha256 submittedAt embargoUntil publishedAt returnComment correction retractedAt publishedOn\n        allowedActions\n        author { name } publishedBy { name }\n        levels { no role approval { personName at mode comment hashSeen } }\n        facts { id text status source agency { name } }\n        keyMessages { id text }\n        changes { kind text }\n      }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"): (typeof documents)["\n  query StatementScreen($id: ID!) {\n    statement(id: $id) {\n      id title kind\n      issue { id code title isExercise }\n      crisis { id code severity isExercise }\n      template { id name }\n      versions {\n        id version no state title text sha256 submittedAt embargoUntil publishedAt returnComment correction retractedAt publishedOn\n        allowedActions\n        author { name } publishedBy { name }\n        levels { no role approval { personName at mode comment hashSeen } }\n        facts { id text status source agency { name } }\n        keyMessages { id text }\n        changes { kind text }\n      }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatementSending($versionId: ID!) {\n    distributions(first: 5, filter: { versionId: $versionId }) {\n      nodes { id state rankedAt sentAt outcome { targets pickedUp } }\n    }\n  }\n"): (typeof documents)["\n  query StatementSending($versionId: ID!) {\n    distributions(first: 5, filter: { versionId: $versionId }) {\n      nodes { id state rankedAt sentAt outcome { targets pickedUp } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatementMaterial($issueId: ID!) {\n    issue(id: $issueId) {\n      id code title isExercise\n      crisis { id playbookCode }\n      facts { id text status source agency { name } }\n      keyMessages { id text }\n    }\n  }\n"): (typeof documents)["\n  query StatementMaterial($issueId: ID!) {\n    issue(id: $issueId) {\n      id code title isExercise\n      crisis { id playbookCode }\n      facts { id text status source agency { name } }\n      keyMessages { id text }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatementEdit($id: ID!) {\n    statement(id: $id) {\n      id kind\n      issue { id code title isExercise facts { id text status source agency { name } } keyMessages { id text } }\n      latest {\n        id version no state title body embargoUntil allowedActions\n        blocks { empathy known unknown action commitment more }\n        facts { id } keyMessages { id }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StatementEdit($id: ID!) {\n    statement(id: $id) {\n      id kind\n      issue { id code title isExercise facts { id text status source agency { name } } keyMessages { id text } }\n      latest {\n        id version no state title body embargoUntil allowedActions\n        blocks { empathy known unknown action commitment more }\n        facts { id } keyMessages { id }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StatementDraft($input: DraftStatementInput!) { statementDraft(input: $input) { version { id version statement { id } } errors { code message field } } }"): (typeof documents)["mutation StatementDraft($input: DraftStatementInput!) { statementDraft(input: $input) { version { id version statement { id } } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StatementEdited($input: EditStatementInput!) { statementEdit(input: $input) { version { id version statement { id } } errors { code message field } } }"): (typeof documents)["mutation StatementEdited($input: EditStatementInput!) { statementEdit(input: $input) { version { id version statement { id } } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StatementSubmit($input: StatementVersionInput!) { statementSubmit(input: $input) { version { id version state statement { id } } errors { code message field } } }"): (typeof documents)["mutation StatementSubmit($input: StatementVersionInput!) { statementSubmit(input: $input) { version { id version state statement { id } } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StatementRevise($input: StatementVersionInput!) { statementRevise(input: $input) { version { id version statement { id } } errors { code message field } } }"): (typeof documents)["mutation StatementRevise($input: StatementVersionInput!) { statementRevise(input: $input) { version { id version statement { id } } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StatementApprove($input: ApproveStatementInput!) { statementApprove(input: $input) { version { id version state } errors { code message field } } }"): (typeof documents)["mutation StatementApprove($input: ApproveStatementInput!) { statementApprove(input: $input) { version { id version state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StatementReturn($input: ReturnStatementInput!) { statementReturn(input: $input) { version { id version state } errors { code message field } } }"): (typeof documents)["mutation StatementReturn($input: ReturnStatementInput!) { statementReturn(input: $input) { version { id version state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StatementPublish($input: PublishStatementInput!) { statementPublish(input: $input) { version { id version state } errors { code message field } } }"): (typeof documents)["mutation StatementPublish($input: PublishStatementInput!) { statementPublish(input: $input) { version { id version state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StatementRetract($input: RetractStatementInput!) { statementRetract(input: $input) { version { id version state } errors { code message field } } }"): (typeof documents)["mutation StatementRetract($input: RetractStatementInput!) { statementRetract(input: $input) { version { id version state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CarryOnDialog($filter: BudgetLineFilter) {\n    budgetLines(filter: $filter, first: 100) { nodes { id accountCode name fiscalYear available } }\n  }\n"): (typeof documents)["\n  query CarryOnDialog($filter: BudgetLineFilter) {\n    budgetLines(filter: $filter, first: 100) { nodes { id accountCode name fiscalYear available } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceAttach($input: EditInvoiceInput!) { invoiceEdit(input: $input) { invoice { id version } errors { code message field } } }"): (typeof documents)["mutation InvoiceAttach($input: EditInvoiceInput!) { invoiceEdit(input: $input) { invoice { id version } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvoicePreview($proofIds: [ID!]!) {\n    invoicePreview(proofIds: $proofIds) { price vatBase vat gross incomeTax incomeTaxKind isVatCollected isVatRegistered transfer needsStamp }\n  }\n"): (typeof documents)["\n  query InvoicePreview($proofIds: [ID!]!) {\n    invoicePreview(proofIds: $proofIds) { price vatBase vat gross incomeTax incomeTaxKind isVatCollected isVatRegistered transfer needsStamp }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvoiceScreen($id: ID!) {\n    invoice(id: $id) {\n      id version fiscalYear number companyInvoiceNumber state reason returnCount isEscalated price vatBase vat gross incomeTax incomeTaxKind incomeTaxRate isVatCollected transfer transferInWords remitted taxBasis\n      sppNumber sppOn spmNumber spmOn sp2dNumber sp2dOn inspectionNumber handoverNumber allowedActions holderLabels needsStamp taxInvoiceNumber taxInvoiceOn submittedAt paidAt\n      age { day limit isLate isLastDay dueAt } totalAge { day limit isLate isLastDay }\n      company { id legalName } workUnit { id } budgetLine { id name accountCode available } bankAccount { id bank number holderName }\n      payment { id bankOn mechanism taxBillingCode taxPaymentNumber withholdingSlipNumber recordedBy { id name } }\n      refunds { id amount reason claimedAt depositSlipNumber depositedOn }\n      faults { subject attachment lineId reason }\n      checks { rule passed isWarning found expected }\n      attachments { id kind file { id name url } }\n      requiredAttachments { kind label isComplete isByCompany }\n      steps { state status reachedAt holders holderLabels age { day limit isLate isLastDay dueAt } actors { name at } loops { action at by reason endedAt } }\n      lines { id ordinal description quantity orderedPrice price difference outlet { id name } order { id number title } proof { id title airedAt forward acceptedBy { id name } } contract { id number } }\n      timeline(first: 40) { totalCount nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"): (typeof documents)["\n  query InvoiceScreen($id: ID!) {\n    invoice(id: $id) {\n      id version fiscalYear number companyInvoiceNumber state reason returnCount isEscalated price vatBase vat gross incomeTax incomeTaxKind incomeTaxRate isVatCollected transfer transferInWords remitted taxBasis\n      sppNumber sppOn spmNumber spmOn sp2dNumber sp2dOn inspectionNumber handoverNumber allowedActions holderLabels needsStamp taxInvoiceNumber taxInvoiceOn submittedAt paidAt\n      age { day limit isLate isLastDay dueAt } totalAge { day limit isLate isLastDay }\n      company { id legalName } workUnit { id } budgetLine { id name accountCode available } bankAccount { id bank number holderName }\n      payment { id bankOn mechanism taxBillingCode taxPaymentNumber withholdingSlipNumber recordedBy { id name } }\n      refunds { id amount reason claimedAt depositSlipNumber depositedOn }\n      faults { subject attachment lineId reason }\n      checks { rule passed isWarning found expected }\n      attachments { id kind file { id name url } }\n      requiredAttachments { kind label isComplete isByCompany }\n      steps { state status reachedAt holders holderLabels age { day limit isLate isLastDay dueAt } actors { name at } loops { action at by reason endedAt } }\n      lines { id ordinal description quantity orderedPrice price difference outlet { id name } order { id number title } proof { id title airedAt forward acceptedBy { id name } } contract { id number } }\n      timeline(first: 40) { totalCount nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvoicesScreen($filter: InvoiceFilter, $wider: InvoiceFilter, $orderBy: InvoiceOrder!, $first: Int!, $after: String) {\n    invoiceBoard(filter: $wider) { state count gross lateCount }\n    invoices(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      nodes { id number companyInvoiceNumber state gross transfer holderLabels age { day limit isLate isLastDay dueAt } company { id legalName } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query InvoicesScreen($filter: InvoiceFilter, $wider: InvoiceFilter, $orderBy: InvoiceOrder!, $first: Int!, $after: String) {\n    invoiceBoard(filter: $wider) { state count gross lateCount }\n    invoices(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      nodes { id number companyInvoiceNumber state gross transfer holderLabels age { day limit isLate isLastDay dueAt } company { id legalName } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PortalInvoiceNewScreen($id: ID!, $isOld: Boolean!) {\n    billableProofs { id title price airedAt outlet { id name } order { id number title } }\n    invoice(id: $id) @include(if: $isOld) {\n      id version state reason returnCount companyInvoiceNumber issuedOn\n      taxInvoiceNumber taxInvoiceOn taxInvoiceBase taxInvoiceVat\n      price vatBase vat gross incomeTax incomeTaxKind incomeTaxRate isVatCollected transfer transferInWords needsStamp\n      faults { subject attachment lineId reason }\n      lines { id ordinal description quantity orderedPrice price difference proof { id title price airedAt outlet { id name } order { id number title } } }\n      attachments { id kind file { id name url } }\n      requiredAttachments { kind label isComplete isByCompany }\n    }\n  }\n"): (typeof documents)["\n  query PortalInvoiceNewScreen($id: ID!, $isOld: Boolean!) {\n    billableProofs { id title price airedAt outlet { id name } order { id number title } }\n    invoice(id: $id) @include(if: $isOld) {\n      id version state reason returnCount companyInvoiceNumber issuedOn\n      taxInvoiceNumber taxInvoiceOn taxInvoiceBase taxInvoiceVat\n      price vatBase vat gross incomeTax incomeTaxKind incomeTaxRate isVatCollected transfer transferInWords needsStamp\n      faults { subject attachment lineId reason }\n      lines { id ordinal description quantity orderedPrice price difference proof { id title price airedAt outlet { id name } order { id number title } } }\n      attachments { id kind file { id name url } }\n      requiredAttachments { kind label isComplete isByCompany }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PortalInvoicesScreen($first: Int!, $after: String) {\n    billableProofs { id price }\n    invoices(first: $first, after: $after) {\n      nodes { id number companyInvoiceNumber state transfer paidAt holderLabels reason age { day limit isLate isLastDay dueAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query PortalInvoicesScreen($first: Int!, $after: String) {\n    billableProofs { id price }\n    invoices(first: $first, after: $after) {\n      nodes { id number companyInvoiceNumber state transfer paidAt holderLabels reason age { day limit isLate isLastDay dueAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WalkScreen($id: ID!) {\n    invoice(id: $id) {\n      id number companyInvoiceNumber state gross price vat transfer submittedAt submittedBy { id name }\n      cycle { issuedAt paidAt seconds }\n      payment { id paidAt bankOn transfer recordedBy { id name } sp2dNumber taxPaymentNumber remitted timeline(first: 1) { nodes { id hash } } }\n      budgetLine { id name accountCode ceiling paid }\n      company { id legalName }\n      steps { state actors { name at } }\n      timeline(first: 1) { nodes { id hash } }\n      lines {\n        id ordinal description price\n        order { id number title issuedAt createdBy { id name } approvedBy { id name } signedBy { id name } acceptedBy { id name } timeline(first: 1) { nodes { id hash } } }\n        contract { id number startsOn endsOn signedAt timeline(first: 1) { nodes { id hash } } application { id receiptNumber score tier approvedAt decreeNumber approvedBy { id name } } }\n        proof { id state forward acceptedAt acceptedBy { id name } uploadedBy { id name } snapshotHash capturedAt article { id title url publishedAt liveness evidence { id sha256: payloadSha256 capturedAt capturedBy status } } file { id name sha256 } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WalkScreen($id: ID!) {\n    invoice(id: $id) {\n      id number companyInvoiceNumber state gross price vat transfer submittedAt submittedBy { id name }\n      cycle { issuedAt paidAt seconds }\n      payment { id paidAt bankOn transfer recordedBy { id name } sp2dNumber taxPaymentNumber remitted timeline(first: 1) { nodes { id hash } } }\n      budgetLine { id name accountCode ceiling paid }\n      company { id legalName }\n      steps { state actors { name at } }\n      timeline(first: 1) { nodes { id hash } }\n      lines {\n        id ordinal description price\n        order { id number title issuedAt createdBy { id name } approvedBy { id name } signedBy { id name } acceptedBy { id name } timeline(first: 1) { nodes { id hash } } }\n        contract { id number startsOn endsOn signedAt timeline(first: 1) { nodes { id hash } } application { id receiptNumber score tier approvedAt decreeNumber approvedBy { id name } } }\n        proof { id state forward acceptedAt acceptedBy { id name } uploadedBy { id name } snapshotHash capturedAt article { id title url publishedAt liveness evidence { id sha256: payloadSha256 capturedAt capturedBy status } } file { id name sha256 } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceDraft($input: DraftInvoiceInput!) { invoiceDraft(input: $input) { invoice { id version gross } errors { code message field } } }"): (typeof documents)["mutation InvoiceDraft($input: DraftInvoiceInput!) { invoiceDraft(input: $input) { invoice { id version gross } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceEdit($input: EditInvoiceInput!) { invoiceEdit(input: $input) { invoice { id version gross } errors { code message field } } }"): (typeof documents)["mutation InvoiceEdit($input: EditInvoiceInput!) { invoiceEdit(input: $input) { invoice { id version gross } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceDraftSubmit($input: SubmitInvoiceInput!) { invoiceSubmit(input: $input) { invoice { id state } errors { code message field } } }"): (typeof documents)["mutation InvoiceDraftSubmit($input: SubmitInvoiceInput!) { invoiceSubmit(input: $input) { invoice { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceSubmit($input: SubmitInvoiceInput!) { invoiceSubmit(input: $input) { invoice { id state } errors { code message field } } }"): (typeof documents)["mutation InvoiceSubmit($input: SubmitInvoiceInput!) { invoiceSubmit(input: $input) { invoice { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceCheck($input: InvoiceIdInput!) { invoiceCheck(input: $input) { invoice { id state } errors { code message field } } }"): (typeof documents)["mutation InvoiceCheck($input: InvoiceIdInput!) { invoiceCheck(input: $input) { invoice { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceInspect($input: InvoiceIdInput!) { invoiceInspect(input: $input) { invoice { id state } errors { code message field } } }"): (typeof documents)["mutation InvoiceInspect($input: InvoiceIdInput!) { invoiceInspect(input: $input) { invoice { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceHandOver($input: InvoiceIdInput!) { invoiceHandOver(input: $input) { invoice { id state } errors { code message field } } }"): (typeof documents)["mutation InvoiceHandOver($input: InvoiceIdInput!) { invoiceHandOver(input: $input) { invoice { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceIssueSpp($input: IssuePaperInput!) { invoiceIssueSpp(input: $input) { invoice { id state } errors { code message field } } }"): (typeof documents)["mutation InvoiceIssueSpp($input: IssuePaperInput!) { invoiceIssueSpp(input: $input) { invoice { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceIssueSpm($input: IssuePaperInput!) { invoiceIssueSpm(input: $input) { invoice { id state } errors { code message field } } }"): (typeof documents)["mutation InvoiceIssueSpm($input: IssuePaperInput!) { invoiceIssueSpm(input: $input) { invoice { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceRefuseSpp($input: InvoiceReasonInput!) { invoiceRefuseSpp(input: $input) { invoice { id state } errors { code message field } } }"): (typeof documents)["mutation InvoiceRefuseSpp($input: InvoiceReasonInput!) { invoiceRefuseSpp(input: $input) { invoice { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceRefuseSpm($input: InvoiceReasonInput!) { invoiceRefuseSpm(input: $input) { invoice { id state } errors { code message field } } }"): (typeof documents)["mutation InvoiceRefuseSpm($input: InvoiceReasonInput!) { invoiceRefuseSpm(input: $input) { invoice { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceReturn($input: ReturnInvoiceInput!) { invoiceReturn(input: $input) { invoice { id state } errors { code message field } } }"): (typeof documents)["mutation InvoiceReturn($input: ReturnInvoiceInput!) { invoiceReturn(input: $input) { invoice { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceReject($input: InvoiceReasonInput!) { invoiceReject(input: $input) { invoice { id state } errors { code message field } } }"): (typeof documents)["mutation InvoiceReject($input: InvoiceReasonInput!) { invoiceReject(input: $input) { invoice { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceDispute($input: DisputeInvoiceInput!) { invoiceDispute(input: $input) { invoice { id state } errors { code message field } } }"): (typeof documents)["mutation InvoiceDispute($input: DisputeInvoiceInput!) { invoiceDispute(input: $input) { invoice { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceResolve($input: InvoiceReasonInput!) { invoiceResolve(input: $input) { invoice { id state } errors { code message field } } }"): (typeof documents)["mutation InvoiceResolve($input: InvoiceReasonInput!) { invoiceResolve(input: $input) { invoice { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceHold($input: InvoiceReasonInput!) { invoiceHold(input: $input) { invoice { id state } errors { code message field } } }"): (typeof documents)["mutation InvoiceHold($input: InvoiceReasonInput!) { invoiceHold(input: $input) { invoice { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceRelease($input: InvoiceReasonInput!) { invoiceRelease(input: $input) { invoice { id state } errors { code message field } } }"): (typeof documents)["mutation InvoiceRelease($input: InvoiceReasonInput!) { invoiceRelease(input: $input) { invoice { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceRecordSp2d($input: RecordSp2dInput!) { invoiceRecordSp2d(input: $input) { invoice { id state } errors { code message field } } }"): (typeof documents)["mutation InvoiceRecordSp2d($input: RecordSp2dInput!) { invoiceRecordSp2d(input: $input) { invoice { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoicePay($input: PayInvoiceInput!) { invoicePay(input: $input) { invoice { id state } errors { code message field } } }"): (typeof documents)["mutation InvoicePay($input: PayInvoiceInput!) { invoicePay(input: $input) { invoice { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceClose($input: CloseInvoiceInput!) { invoiceClose(input: $input) { invoice { id state } errors { code message field } } }"): (typeof documents)["mutation InvoiceClose($input: CloseInvoiceInput!) { invoiceClose(input: $input) { invoice { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceClaimBack($input: ClaimBackInput!) { invoiceClaimBack(input: $input) { invoice { id state } errors { code message field } } }"): (typeof documents)["mutation InvoiceClaimBack($input: ClaimBackInput!) { invoiceClaimBack(input: $input) { invoice { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceRecordRefund($input: RecordRefundInput!) { invoiceRecordRefund(input: $input) { invoice { id state } errors { code message field } } }"): (typeof documents)["mutation InvoiceRecordRefund($input: RecordRefundInput!) { invoiceRecordRefund(input: $input) { invoice { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvoiceCarryOn($input: CarryOnInvoiceInput!) { invoiceCarryOn(input: $input) { invoice { id state } errors { code message field } } }"): (typeof documents)["mutation InvoiceCarryOn($input: CarryOnInvoiceInput!) { invoiceCarryOn(input: $input) { invoice { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlertsScreen($filter: AlertFilter, $first: Int!, $after: String) {\n    alertCounts { level count }\n    onDuty { first { id name } second { id name } }\n    alerts(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id title origin state level shownLevel openedAt ackDueAt ackState isExercise allowedActions\n        assignedTo { id name } issue { id code } risk { id score }\n        nextStep { id dueAt recipients { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query AlertsScreen($filter: AlertFilter, $first: Int!, $after: String) {\n    alertCounts { level count }\n    onDuty { first { id name } second { id name } }\n    alerts(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id title origin state level shownLevel openedAt ackDueAt ackState isExercise allowedActions\n        assignedTo { id name } issue { id code } risk { id score }\n        nextStep { id dueAt recipients { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlertScreen($id: ID!) {\n    alert(id: $id) {\n      id title origin state level shownLevel openedAt acknowledgedAt ackDueAt ackState closedAt silencedUntil reason\n      isExercise allowedActions\n      acknowledgedBy { id name } assignedTo { id name } raisedBy { id name }\n      story { id title riskCurve { at score } } topic { id name }\n      issue { id code title owner { name } riskCurve { at score } }\n      history { id at kind level score observed expected hardTriggers hasNotices }\n      steps { id round dueAt state level recipients { id name } }\n      risk {\n        id at score level shownLevel label lowConfidence weightsVersion hardTriggers\n        components { part value weight points }\n        figures {\n          current baseline mean deviation lastTwoHours twoHoursBefore independent judged negative reach sources\n          channelKinds official\n        }\n        carriers { name weight } toneAccuracy { judged agreed } topic { id name }\n        items { official triggers phrases isByPerson article { id title publishedAt outlet { id name } } }\n      }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"): (typeof documents)["\n  query AlertScreen($id: ID!) {\n    alert(id: $id) {\n      id title origin state level shownLevel openedAt acknowledgedAt ackDueAt ackState closedAt silencedUntil reason\n      isExercise allowedActions\n      acknowledgedBy { id name } assignedTo { id name } raisedBy { id name }\n      story { id title riskCurve { at score } } topic { id name }\n      issue { id code title owner { name } riskCurve { at score } }\n      history { id at kind level score observed expected hardTriggers hasNotices }\n      steps { id round dueAt state level recipients { id name } }\n      risk {\n        id at score level shownLevel label lowConfidence weightsVersion hardTriggers\n        components { part value weight points }\n        figures {\n          current baseline mean deviation lastTwoHours twoHoursBefore independent judged negative reach sources\n          channelKinds official\n        }\n        carriers { name weight } toneAccuracy { judged agreed } topic { id name }\n        items { official triggers phrases isByPerson article { id title publishedAt outlet { id name } } }\n      }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AlertAcknowledge($input: AlertIdInput!) { alertAcknowledge(input: $input) { alert { id state } errors { code message field } } }"): (typeof documents)["mutation AlertAcknowledge($input: AlertIdInput!) { alertAcknowledge(input: $input) { alert { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AlertDismiss($input: AlertReasonInput!) { alertDismiss(input: $input) { alert { id state } errors { code message field } } }"): (typeof documents)["mutation AlertDismiss($input: AlertReasonInput!) { alertDismiss(input: $input) { alert { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AlertSilence($input: AlertSilenceInput!) { alertSilence(input: $input) { alert { id silencedUntil } errors { code message field } } }"): (typeof documents)["mutation AlertSilence($input: AlertSilenceInput!) { alertSilence(input: $input) { alert { id silencedUntil } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AlertAssign($input: AlertAssignInput!) { alertAssign(input: $input) { alert { id } errors { code message field } } }"): (typeof documents)["mutation AlertAssign($input: AlertAssignInput!) { alertAssign(input: $input) { alert { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AlertRaise($input: AlertRaiseInput!) { alertRaise(input: $input) { alert { id } errors { code message field } } }"): (typeof documents)["mutation AlertRaise($input: AlertRaiseInput!) { alertRaise(input: $input) { alert { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ArticleSignalCorrect($input: ArticleSignalCorrectInput!) { articleSignalCorrect(input: $input) { item { official } errors { code message field } } }"): (typeof documents)["mutation ArticleSignalCorrect($input: ArticleSignalCorrectInput!) { articleSignalCorrect(input: $input) { item { official } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DutyScreen($fromOn: LocalDate!, $toOn: LocalDate!, $roles: [Role!]!) {\n    dutyRoster(fromOn: $fromOn, toOn: $toOn) { id version rank fromAt toAt note person { id name } }\n    onDuty { first { id name } second { id name } next { id name } }\n    escalationPolicy { afterMinutes targets levels }\n    mayKeepRoster\n    caseChoices(roles: $roles) { people { id name } }\n  }\n"): (typeof documents)["\n  query DutyScreen($fromOn: LocalDate!, $toOn: LocalDate!, $roles: [Role!]!) {\n    dutyRoster(fromOn: $fromOn, toOn: $toOn) { id version rank fromAt toAt note person { id name } }\n    onDuty { first { id name } second { id name } next { id name } }\n    escalationPolicy { afterMinutes targets levels }\n    mayKeepRoster\n    caseChoices(roles: $roles) { people { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DutyShiftPlan($input: DutyShiftPlanInput!) { dutyShiftPlan(input: $input) { shift { id } errors { code message field } } }"): (typeof documents)["mutation DutyShiftPlan($input: DutyShiftPlanInput!) { dutyShiftPlan(input: $input) { shift { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DutyShiftChange($input: DutyShiftChangeInput!) { dutyShiftChange(input: $input) { shift { id version } errors { code message field } } }"): (typeof documents)["mutation DutyShiftChange($input: DutyShiftChangeInput!) { dutyShiftChange(input: $input) { shift { id version } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DutyShiftRemove($input: DutyShiftRemoveInput!) { dutyShiftRemove(input: $input) { shift { id } errors { code message field } } }"): (typeof documents)["mutation DutyShiftRemove($input: DutyShiftRemoveInput!) { dutyShiftRemove(input: $input) { shift { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DutyWeekCopy($input: DutyWeekCopyInput!) { dutyWeekCopy(input: $input) { count errors { code message field } } }"): (typeof documents)["mutation DutyWeekCopy($input: DutyWeekCopyInput!) { dutyWeekCopy(input: $input) { count errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WeightsScreen {\n    mayDecideRiskWeights\n    riskWeights { id no state v g n r s o decidedAt inForceAt reason maySet decidedBy { name } setBy { name } }\n  }\n"): (typeof documents)["\n  query WeightsScreen {\n    mayDecideRiskWeights\n    riskWeights { id no state v g n r s o decidedAt inForceAt reason maySet decidedBy { name } setBy { name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RiskWeightsDecide($input: RiskWeightsDecideInput!) { riskWeightsDecide(input: $input) { weightSet { id } errors { code message field } } }"): (typeof documents)["mutation RiskWeightsDecide($input: RiskWeightsDecideInput!) { riskWeightsDecide(input: $input) { weightSet { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RiskWeightsSet($input: RiskWeightsSetInput!) { riskWeightsSet(input: $input) { weightSet { id } errors { code message field } } }"): (typeof documents)["mutation RiskWeightsSet($input: RiskWeightsSetInput!) { riskWeightsSet(input: $input) { weightSet { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IssuesScreen($filter: IssueFilter, $first: Int!, $after: String) {\n    issueCounts { state count }\n    issues(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id version code title category state stage level impact priority openedAt visibility isExercise allowedActions\n        owner { id name } agency { id name } districts { code }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query IssuesScreen($filter: IssueFilter, $first: Int!, $after: String) {\n    issueCounts { state count }\n    issues(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id version code title category state stage level impact priority openedAt visibility isExercise allowedActions\n        owner { id name } agency { id name } districts { code }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IssueScreen($id: ID!) {\n    issue(id: $id) {\n      id version code title category state stage level impact priority openedAt closedAt closeReason closeNote episodeNo\n      visibility isExercise respondedAt allowedActions\n      owner { id name } openedBy { id name } agency { id name } districts { code name }\n      alert { id state level openedAt acknowledgedAt }\n      stories { id title articleCount outletCount }\n      mergedInto { id code title } mergedFrom { id code title }\n      accessList { id name }\n      risk { id at score shownLevel components { part points weight } }\n      riskCurve { at score }\n      claims { id version text phrases confirmedCount waitingCount }\n      articles(first: 20) { nodes { id title publishedAt firstSeenAt isPaid outlet { id name } } totalCount }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n    tasks(first: 50, filter: { issueId: $id }) {\n      nodes { id text state dueAt isOverdue ownerRole owner { id name } crisis { id code } }\n    }\n  }\n"): (typeof documents)["\n  query IssueScreen($id: ID!) {\n    issue(id: $id) {\n      id version code title category state stage level impact priority openedAt closedAt closeReason closeNote episodeNo\n      visibility isExercise respondedAt allowedActions\n      owner { id name } openedBy { id name } agency { id name } districts { code name }\n      alert { id state level openedAt acknowledgedAt }\n      stories { id title articleCount outletCount }\n      mergedInto { id code title } mergedFrom { id code title }\n      accessList { id name }\n      risk { id at score shownLevel components { part points weight } }\n      riskCurve { at score }\n      claims { id version text phrases confirmedCount waitingCount }\n      articles(first: 20) { nodes { id title publishedAt firstSeenAt isPaid outlet { id name } } totalCount }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n    tasks(first: 50, filter: { issueId: $id }) {\n      nodes { id text state dueAt isOverdue ownerRole owner { id name } crisis { id code } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClaimMatches($filter: ClaimMatchFilter, $first: Int!, $after: String) {\n    claimMatches(filter: $filter, first: $first, after: $after) {\n      nodes { id state phrase decidedAt confirmedBy { name } claim { id text } article { id title publishedAt firstSeenAt outlet { id name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ClaimMatches($filter: ClaimMatchFilter, $first: Int!, $after: String) {\n    claimMatches(filter: $filter, first: $first, after: $after) {\n      nodes { id state phrase decidedAt confirmedBy { name } claim { id text } article { id title publishedAt firstSeenAt outlet { id name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseChoices($roles: [Role!]!) {\n    caseChoices(roles: $roles) { people { id name roleLabels } workUnits { id name } districts { code name } }\n  }\n"): (typeof documents)["\n  query CaseChoices($roles: [Role!]!) {\n    caseChoices(roles: $roles) { people { id name roleLabels } workUnits { id name } districts { code name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergeTargets($text: String) {\n    issues(first: 20, filter: { isOpen: true, text: $text }) { nodes { id code title } }\n  }\n"): (typeof documents)["\n  query MergeTargets($text: String) {\n    issues(first: 20, filter: { isOpen: true, text: $text }) { nodes { id code title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation IssueOpen($input: IssueOpenInput!) { issueOpen(input: $input) { issue { id code } errors { code message field } } }"): (typeof documents)["mutation IssueOpen($input: IssueOpenInput!) { issueOpen(input: $input) { issue { id code } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation IssueTriage($input: IssueTriageInput!) { issueTriage(input: $input) { issue { id version } errors { code message field } } }"): (typeof documents)["mutation IssueTriage($input: IssueTriageInput!) { issueTriage(input: $input) { issue { id version } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation IssueMove($input: IssueMoveInput!) { issueMove(input: $input) { issue { id state } errors { code message field } } }"): (typeof documents)["mutation IssueMove($input: IssueMoveInput!) { issueMove(input: $input) { issue { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation IssueClose($input: IssueCloseInput!) { issueClose(input: $input) { issue { id state } errors { code message field } } }"): (typeof documents)["mutation IssueClose($input: IssueCloseInput!) { issueClose(input: $input) { issue { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation IssueReopen($input: IssueReasonInput!) { issueReopen(input: $input) { issue { id state } errors { code message field } } }"): (typeof documents)["mutation IssueReopen($input: IssueReasonInput!) { issueReopen(input: $input) { issue { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation IssueMerge($input: IssueMergeInput!) { issueMerge(input: $input) { issue { id state } errors { code message field } } }"): (typeof documents)["mutation IssueMerge($input: IssueMergeInput!) { issueMerge(input: $input) { issue { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation IssueRestrict($input: IssueRestrictInput!) { issueRestrict(input: $input) { issue { id visibility } errors { code message field } } }"): (typeof documents)["mutation IssueRestrict($input: IssueRestrictInput!) { issueRestrict(input: $input) { issue { id visibility } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation IssueDeclassify($input: IssueReasonInput!) { issueDeclassify(input: $input) { issue { id visibility } errors { code message field } } }"): (typeof documents)["mutation IssueDeclassify($input: IssueReasonInput!) { issueDeclassify(input: $input) { issue { id visibility } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClaimAdd($input: ClaimAddInput!) { claimAdd(input: $input) { claim { id } errors { code message field } } }"): (typeof documents)["mutation ClaimAdd($input: ClaimAddInput!) { claimAdd(input: $input) { claim { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClaimEdit($input: ClaimEditInput!) { claimEdit(input: $input) { claim { id version } errors { code message field } } }"): (typeof documents)["mutation ClaimEdit($input: ClaimEditInput!) { claimEdit(input: $input) { claim { id version } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClaimMatchDecide($input: ClaimMatchDecideInput!) { claimMatchDecide(input: $input) { match { id state } errors { code message field } } }"): (typeof documents)["mutation ClaimMatchDecide($input: ClaimMatchDecideInput!) { claimMatchDecide(input: $input) { match { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClaimMatchAdd($input: ClaimMatchAddInput!) { claimMatchAdd(input: $input) { match { id state } errors { code message field } } }"): (typeof documents)["mutation ClaimMatchAdd($input: ClaimMatchAddInput!) { claimMatchAdd(input: $input) { match { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation IssueStoryAdd($input: IssueStoryAddInput!) { issueStoryAdd(input: $input) { issue { id } errors { code message field } } }"): (typeof documents)["mutation IssueStoryAdd($input: IssueStoryAddInput!) { issueStoryAdd(input: $input) { issue { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IssueStoryChoices($text: String) {\n    stories(first: 20, filter: { text: $text }) { nodes { id title articleCount outletCount } }\n  }\n"): (typeof documents)["\n  query IssueStoryChoices($text: String) {\n    stories(first: 20, filter: { text: $text }) { nodes { id title articleCount outletCount } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation IssueTaskAdd($input: TaskAddInput!) { taskAdd(input: $input) { task { id } errors { code message field } } }"): (typeof documents)["mutation IssueTaskAdd($input: TaskAddInput!) { taskAdd(input: $input) { task { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArticleRecheck($input: RecheckArticleInput!) {\n    articleRecheck(input: $input) { article { id } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation ArticleRecheck($input: RecheckArticleInput!) {\n    articleRecheck(input: $input) { article { id } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArticleWithhold($input: WithholdArticleInput!) {\n    articleWithhold(input: $input) { article { id status } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation ArticleWithhold($input: WithholdArticleInput!) {\n    articleWithhold(input: $input) { article { id status } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArticleRelease($input: ReleaseArticleInput!) {\n    articleRelease(input: $input) { article { id status } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation ArticleRelease($input: ReleaseArticleInput!) {\n    articleRelease(input: $input) { article { id status } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProofOffer($articleId: ID!) {\n    proofOffer(articleId: $articleId) { proves choices { orderLineId orderNumber title forward } }\n  }\n"): (typeof documents)["\n  query ProofOffer($articleId: ID!) {\n    proofOffer(articleId: $articleId) { proves choices { orderLineId orderNumber title forward } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProofAttach($input: AttachProofInput!) {\n    proofAttach(input: $input) { state orderNumber errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation ProofAttach($input: AttachProofInput!) {\n    proofAttach(input: $input) { state orderNumber errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BurstScreen($id: ID!) {\n    burst(id: $id) {\n      id level path p observed expected outletCount openedAt closedAt isUncertain paidShare silentSources\n      topic { id name } topTerms { term count expected } carriers { id name }\n      counts { articleCount paidCount ownCount pickupCount negativeCount needsPersonCount }\n      firstArticle { id title publishedAt outlet { id name } } windows { at observed expected }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"): (typeof documents)["\n  query BurstScreen($id: ID!) {\n    burst(id: $id) {\n      id level path p observed expected outletCount openedAt closedAt isUncertain paidShare silentSources\n      topic { id name } topTerms { term count expected } carriers { id name }\n      counts { articleCount paidCount ownCount pickupCount negativeCount needsPersonCount }\n      firstArticle { id title publishedAt outlet { id name } } windows { at observed expected }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BurstsScreen($filter: BurstFilter, $first: Int!, $after: String) {\n    bursts(filter: $filter, first: $first, after: $after) {\n      nodes { id level path observed expected outletCount openedAt closedAt topic { id name } topTerms { term } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query BurstsScreen($filter: BurstFilter, $first: Int!, $after: String) {\n    bursts(filter: $filter, first: $first, after: $after) {\n      nodes { id level path observed expected outletCount openedAt closedAt topic { id name } topTerms { term } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EvidenceCheck($id: ID!) {\n    evidenceCheck(id: $id) { isIntact problem }\n  }\n"): (typeof documents)["\n  query EvidenceCheck($id: ID!) {\n    evidenceCheck(id: $id) { isIntact problem }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KlipingScreen($filter: KlipingFilter!, $days: KlipingFilter!, $first: Int!, $after: String) {\n    kliping(filter: $filter) {\n      articleCount itemCount outletCount\n      items(first: $first, after: $after) {\n        nodes {\n          articleId title url outletName channel at extract isPaid isOwnChannel evidenceNumber topicName copyCount copyOutlets\n          tones { topicId topicName tone isByPerson }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n    all: kliping(filter: $days) { topics { topic { id name } itemCount } }\n  }\n"): (typeof documents)["\n  query KlipingScreen($filter: KlipingFilter!, $days: KlipingFilter!, $first: Int!, $after: String) {\n    kliping(filter: $filter) {\n      articleCount itemCount outletCount\n      items(first: $first, after: $after) {\n        nodes {\n          articleId title url outletName channel at extract isPaid isOwnChannel evidenceNumber topicName copyCount copyOutlets\n          tones { topicId topicName tone isByPerson }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n    all: kliping(filter: $days) { topics { topic { id name } itemCount } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StoryIssueOpen($input: IssueOpenInput!) { issueOpen(input: $input) { issue { id } errors { code message field } } }"): (typeof documents)["mutation StoryIssueOpen($input: IssueOpenInput!) { issueOpen(input: $input) { issue { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpmlCheck($input: OpmlInput!) {\n    sourcesImportCheck(input: $input) { rows { title url verdict outletName reason } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation OpmlCheck($input: OpmlInput!) {\n    sourcesImportCheck(input: $input) { rows { title url verdict outletName reason } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpmlImport($input: OpmlInput!) {\n    sourcesImport(input: $input) { rows { title url verdict outletName reason } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation OpmlImport($input: OpmlInput!) {\n    sourcesImport(input: $input) { rows { title url verdict outletName reason } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutletReading($outletId: ID!) {\n    outletReading(outletId: $outletId) {\n      id version includeSelector excludeSelector zoneMinutes isWalled clockOffsetHours priority priorityUntil\n    }\n  }\n"): (typeof documents)["\n  query OutletReading($outletId: ID!) {\n    outletReading(outletId: $outletId) {\n      id version includeSelector excludeSelector zoneMinutes isWalled clockOffsetHours priority priorityUntil\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OutletReadingChange($input: ChangeOutletReadingInput!) {\n    outletReadingChange(input: $input) { reading { id version } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation OutletReadingChange($input: ChangeOutletReadingInput!) {\n    outletReadingChange(input: $input) { reading { id version } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleDialog { monitoringReportReaders { id name roleLabels } }\n"): (typeof documents)["\n  query PeopleDialog { monitoringReportReaders { id name roleLabels } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrintHead { office { regency agency address } }\n"): (typeof documents)["\n  query PrintHead { office { regency agency address } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OutletReadingTry($input: TryReadingInput!) {\n    outletReadingTry(input: $input) { trial { id } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation OutletReadingTry($input: TryReadingInput!) {\n    outletReadingTry(input: $input) { trial { id } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadingTrial($id: ID!) {\n    readingTrial(id: $id) { id finishedAt outcomeText title author publishedAt text textLength }\n  }\n"): (typeof documents)["\n  query ReadingTrial($id: ID!) {\n    readingTrial(id: $id) { id finishedAt outcomeText title author publishedAt text textLength }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Recipients($kind: MonitoringReportKind!) { monitoringReportRecipients(kind: $kind) { id } }\n"): (typeof documents)["\n  query Recipients($kind: MonitoringReportKind!) { monitoringReportRecipients(kind: $kind) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecipientsSet($input: MonitoringReportRecipientsInput!) {\n    monitoringReportRecipientsSet(input: $input) { recipients { id } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation RecipientsSet($input: MonitoringReportRecipientsInput!) {\n    monitoringReportRecipientsSet(input: $input) { recipients { id } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportNote($input: MonitoringReportNoteInput!) { monitoringReportNote(input: $input) { report { id version note } errors { code message field } } }\n"): (typeof documents)["\n  mutation ReportNote($input: MonitoringReportNoteInput!) { monitoringReportNote(input: $input) { report { id version note } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportScreen($id: ID!) {\n    monitoringReport(id: $id) {\n      id version kind fromOn toOn state number note computedAt issuedAt contentSha256 chainSeq chainHead allowedActions\n      issuedBy { name }\n      content {\n        articleCount itemCount outletCount readCount expectedArticleCount expectedItemCount exceptionCount sourceCount healthySourceCount\n        origins { origin articleCount itemCount }\n        channels { channel articleCount itemCount expectedCount }\n        topics { topicId name articleCount itemCount expectedCount paidCount positiveCount neutralCount negativeCount needsPersonCount }\n        tones { tone articleCount itemCount }\n        stories { storyId title firstOutlet firstAt articleCount itemCount outletCount outletNames }\n        bursts { burstId topicName level openedAt closedAt observed expected }\n        watched { watchedTextId title kind carriedCount outletCount medianHours }\n        exceptions { articleId title outletName liveness isPaid at }\n        troubledSources { sourceId title health }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReportScreen($id: ID!) {\n    monitoringReport(id: $id) {\n      id version kind fromOn toOn state number note computedAt issuedAt contentSha256 chainSeq chainHead allowedActions\n      issuedBy { name }\n      content {\n        articleCount itemCount outletCount readCount expectedArticleCount expectedItemCount exceptionCount sourceCount healthySourceCount\n        origins { origin articleCount itemCount }\n        channels { channel articleCount itemCount expectedCount }\n        topics { topicId name articleCount itemCount expectedCount paidCount positiveCount neutralCount negativeCount needsPersonCount }\n        tones { tone articleCount itemCount }\n        stories { storyId title firstOutlet firstAt articleCount itemCount outletCount outletNames }\n        bursts { burstId topicName level openedAt closedAt observed expected }\n        watched { watchedTextId title kind carriedCount outletCount medianHours }\n        exceptions { articleId title outletName liveness isPaid at }\n        troubledSources { sourceId title health }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportsScreen($filter: MonitoringReportFilter, $first: Int!, $after: String) {\n    monitoringReports(filter: $filter, first: $first, after: $after) {\n      nodes { id kind fromOn toOn state number issuedAt content { articleCount itemCount } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ReportsScreen($filter: MonitoringReportFilter, $first: Int!, $after: String) {\n    monitoringReports(filter: $filter, first: $first, after: $after) {\n      nodes { id kind fromOn toOn state number issuedAt content { articleCount itemCount } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchStories($filter: StoryFilter) {\n    stories(filter: $filter, first: 12) { nodes { id title } }\n  }\n"): (typeof documents)["\n  query SearchStories($filter: StoryFilter) {\n    stories(filter: $filter, first: 12) { nodes { id title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchStory($id: ID!) {\n    story(id: $id) { id title }\n  }\n"): (typeof documents)["\n  query SearchStory($id: ID!) {\n    story(id: $id) { id title }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShareTable($by: ShareBy!, $fromOn: LocalDate!, $toOn: LocalDate!) {\n    shareOfVoice(by: $by, fromOn: $fromOn, toOn: $toOn) {\n      articleCount paidCount ownCount earnedCount\n      rows { id name articleCount paidCount ownCount earnedCount share earnedShare\n        tone { positive neutral negative needsPerson none } }\n    }\n  }\n"): (typeof documents)["\n  query ShareTable($by: ShareBy!, $fromOn: LocalDate!, $toOn: LocalDate!) {\n    shareOfVoice(by: $by, fromOn: $fromOn, toOn: $toOn) {\n      articleCount paidCount ownCount earnedCount\n      rows { id name articleCount paidCount ownCount earnedCount share earnedShare\n        tone { positive neutral negative needsPerson none } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SourceCreate($input: CreateSourceInput!) {\n    sourceCreate(input: $input) { source { id } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation SourceCreate($input: CreateSourceInput!) {\n    sourceCreate(input: $input) { source { id } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SourceChange($input: ChangeSourceInput!) {\n    sourceChange(input: $input) { source { id version } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation SourceChange($input: ChangeSourceInput!) {\n    sourceChange(input: $input) { source { id version } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SourceDecideMove($input: SourceMoveInput!) {\n    sourceDecideMove(input: $input) { source { id url proposedUrl allowedActions } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation SourceDecideMove($input: SourceMoveInput!) {\n    sourceDecideMove(input: $input) { source { id url proposedUrl allowedActions } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SourceScreen($id: ID!) {\n    source(id: $id) {\n      id version title url kind channel state stateReason health hostKey linkSelector maxIntervalMinutes proposedUrl\n      isBelowHabit silentAt intervalSeconds expectedGapSeconds lastNewAt lastPolledAt lastSuccessAt nextAt\n      lastOutcomeText lastNote discoveredCount indexedCount isTruncated allowedActions\n      servedOutlets { id name }\n      fetches { id at outcomeText status durationMs bytes newCount knownCount note }\n      days { day discoveredCount indexedCount }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n    outlets(first: 100) { nodes { id name } }\n  }\n"): (typeof documents)["\n  query SourceScreen($id: ID!) {\n    source(id: $id) {\n      id version title url kind channel state stateReason health hostKey linkSelector maxIntervalMinutes proposedUrl\n      isBelowHabit silentAt intervalSeconds expectedGapSeconds lastNewAt lastPolledAt lastSuccessAt nextAt\n      lastOutcomeText lastNote discoveredCount indexedCount isTruncated allowedActions\n      servedOutlets { id name }\n      fetches { id at outcomeText status durationMs bytes newCount knownCount note }\n      days { day discoveredCount indexedCount }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n    outlets(first: 100) { nodes { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SourceFetchNow($input: SourceInput!) { sourceFetchNow(input: $input) { source { id nextAt } errors { code message field } } }\n"): (typeof documents)["\n  mutation SourceFetchNow($input: SourceInput!) { sourceFetchNow(input: $input) { source { id nextAt } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SourceResume($input: SourceInput!) { sourceResume(input: $input) { source { id state allowedActions } errors { code message field } } }\n"): (typeof documents)["\n  mutation SourceResume($input: SourceInput!) { sourceResume(input: $input) { source { id state allowedActions } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SourcePause($input: SourceReasonInput!) { sourcePause(input: $input) { source { id state stateReason allowedActions } errors { code message field } } }\n"): (typeof documents)["\n  mutation SourcePause($input: SourceReasonInput!) { sourcePause(input: $input) { source { id state stateReason allowedActions } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SourceRetire($input: SourceReasonInput!) { sourceRetire(input: $input) { source { id state stateReason allowedActions } errors { code message field } } }\n"): (typeof documents)["\n  mutation SourceRetire($input: SourceReasonInput!) { sourceRetire(input: $input) { source { id state stateReason allowedActions } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SourcesScreen($filter: SourceFilter, $first: Int!, $after: String) {\n    sources(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id title url kind state health lastOutcomeText lastPolledAt lastNewAt silentAt expectedGapSeconds proposedUrl\n        servedOutlets { id name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n    well: sources(first: 1, filter: { health: OK, state: ACTIVE }) { totalCount }\n    silent: sources(first: 1, filter: { health: SILENT }) { totalCount }\n    failing: sources(first: 1, filter: { health: FAILING }) { totalCount }\n    wrong: sources(first: 1, filter: { health: WRONG_CONTENT }) { totalCount }\n    outlets(first: 100) { nodes { id name } }\n  }\n"): (typeof documents)["\n  query SourcesScreen($filter: SourceFilter, $first: Int!, $after: String) {\n    sources(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id title url kind state health lastOutcomeText lastPolledAt lastNewAt silentAt expectedGapSeconds proposedUrl\n        servedOutlets { id name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n    well: sources(first: 1, filter: { health: OK, state: ACTIVE }) { totalCount }\n    silent: sources(first: 1, filter: { health: SILENT }) { totalCount }\n    failing: sources(first: 1, filter: { health: FAILING }) { totalCount }\n    wrong: sources(first: 1, filter: { health: WRONG_CONTENT }) { totalCount }\n    outlets(first: 100) { nodes { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoriesScreen($filter: StoryFilter, $first: Int!, $after: String) {\n    stories(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id title state isPinned firstAt lastAt articleCount itemCount outletCount paidCount\n        hours { at articleCount } carriers { outletId name } risk { id shownLevel } alert { id }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n    outlets(first: 100) { nodes { id name } }\n  }\n"): (typeof documents)["\n  query StoriesScreen($filter: StoryFilter, $first: Int!, $after: String) {\n    stories(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id title state isPinned firstAt lastAt articleCount itemCount outletCount paidCount\n        hours { at articleCount } carriers { outletId name } risk { id shownLevel } alert { id }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n    outlets(first: 100) { nodes { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoryChoices($filter: StoryFilter) {\n    stories(filter: $filter, first: 50) { nodes { id title articleCount } }\n  }\n"): (typeof documents)["\n  query StoryChoices($filter: StoryFilter) {\n    stories(filter: $filter, first: 50) { nodes { id title articleCount } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ToneAgreement($months: Int!) {\n    toneAgreement(months: $months) { month matched asked waiting count agreed kappa sure sureAgreed }\n  }\n"): (typeof documents)["\n  query ToneAgreement($months: Int!) {\n    toneAgreement(months: $months) { month matched asked waiting count agreed kappa sure sureAgreed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ToneItem($id: ID!) {\n    article(id: $id) {\n      id title publishedAt firstSeenAt lang\n      outlet { id name }\n      tones {\n        effective machine probability model person at\n        by { id name }\n        topic { id name }\n        sentences { text isTitle hasHit isQuoted }\n        reasons { word weight }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ToneItem($id: ID!) {\n    article(id: $id) {\n      id title publishedAt firstSeenAt lang\n      outlet { id name }\n      tones {\n        effective machine probability model person at\n        by { id name }\n        topic { id name }\n        sentences { text isTitle hasHit isQuoted }\n        reasons { word weight }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ToneQueue($first: Int!, $after: String) {\n    toneQueue(first: $first, after: $after) {\n      nodes {\n        id tier storySize\n        article { id title publishedAt firstSeenAt maySetTone outlet { id name } }\n        tone { effective machine probability person topic { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountIsExact\n    }\n  }\n"): (typeof documents)["\n  query ToneQueue($first: Int!, $after: String) {\n    toneQueue(first: $first, after: $after) {\n      nodes {\n        id tier storySize\n        article { id title publishedAt firstSeenAt maySetTone outlet { id name } }\n        tone { effective machine probability person topic { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountIsExact\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopicAlerts($id: ID!, $rule: TopicAlertRuleInput!) {\n    topicAlertPreview(topicId: $id, rule: $rule)\n    raised: alerts(filter: { topicId: $id, origin: TOPIC_SPIKE }, first: 1) { totalCount }\n    dismissed: alerts(filter: { topicId: $id, origin: TOPIC_SPIKE, states: [DISMISSED] }, first: 1) { totalCount }\n  }\n"): (typeof documents)["\n  query TopicAlerts($id: ID!, $rule: TopicAlertRuleInput!) {\n    topicAlertPreview(topicId: $id, rule: $rule)\n    raised: alerts(filter: { topicId: $id, origin: TOPIC_SPIKE }, first: 1) { totalCount }\n    dismissed: alerts(filter: { topicId: $id, origin: TOPIC_SPIKE, states: [DISMISSED] }, first: 1) { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TopicAlertsSave($input: SaveTopicInput!) {\n    topicSave(input: $input) { topic { id version } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation TopicAlertsSave($input: SaveTopicInput!) {\n    topicSave(input: $input) { topic { id version } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopicArticles($topicId: ID!, $first: Int!, $after: String) {\n    articles(filter: { topicId: $topicId }, first: $first, after: $after) {\n      nodes { id title publishedAt firstSeenAt outlet { id name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query TopicArticles($topicId: ID!, $first: Int!, $after: String) {\n    articles(filter: { topicId: $topicId }, first: $first, after: $after) {\n      nodes { id title publishedAt firstSeenAt outlet { id name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TopicUnits { workUnits { id name } }"): (typeof documents)["query TopicUnits { workUnits { id name } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueryCheck($query: String!, $mayBeFieldOnly: Boolean!) {\n    queryValidate(query: $query, mayBeFieldOnly: $mayBeFieldOnly) {\n      text\n      errors { code message offset length suggestion }\n      warnings { code message offset length suggestion }\n      form { groups { scope words } excluded tiers districts isPaid }\n    }\n  }\n"): (typeof documents)["\n  query QueryCheck($query: String!, $mayBeFieldOnly: Boolean!) {\n    queryValidate(query: $query, mayBeFieldOnly: $mayBeFieldOnly) {\n      text\n      errors { code message offset length suggestion }\n      warnings { code message offset length suggestion }\n      form { groups { scope words } excluded tiers districts isPaid }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueryBuild($form: QueryFormInput!) { queryBuild(form: $form) { text errors { code message } } }\n"): (typeof documents)["\n  query QueryBuild($form: QueryFormInput!) { queryBuild(form: $form) { text errors { code message } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TopicSave($input: SaveTopicInput!) {\n    topicSave(input: $input) { topic { id version query queryVersion } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation TopicSave($input: SaveTopicInput!) {\n    topicSave(input: $input) { topic { id version query queryVersion } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopicPreview($query: String!, $topicId: ID, $mayBeFieldOnly: Boolean!) {\n    topicPreview(query: $query, topicId: $topicId, mayBeFieldOnly: $mayBeFieldOnly) {\n      errors { code } articleCount hitCount countedSince addedCount removedCount doubtText\n      samples { isNew article { id publishedAt firstSeenAt outlet { id name } }\n                title { text isMarked } snippets { parts { text isMarked } } }\n    }\n  }\n"): (typeof documents)["\n  query TopicPreview($query: String!, $topicId: ID, $mayBeFieldOnly: Boolean!) {\n    topicPreview(query: $query, topicId: $topicId, mayBeFieldOnly: $mayBeFieldOnly) {\n      errors { code } articleCount hitCount countedSince addedCount removedCount doubtText\n      samples { isNew article { id publishedAt firstSeenAt outlet { id name } }\n                title { text isMarked } snippets { parts { text isMarked } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopicScreen($id: ID!) {\n    topic(id: $id) {\n      id version name kind state query queryVersion priority place ownerAgency recentCount allowedActions\n      mayBeFieldOnly mediaTopicCode ownerUnit { id } alertRule { callsPeople leastOutlets hasSmallPath }\n      versions { no query at by { name } }\n      rematch { state isDryRun fromOn total done added removed kept startedAt endedAt }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"): (typeof documents)["\n  query TopicScreen($id: ID!) {\n    topic(id: $id) {\n      id version name kind state query queryVersion priority place ownerAgency recentCount allowedActions\n      mayBeFieldOnly mediaTopicCode ownerUnit { id } alertRule { callsPeople leastOutlets hasSmallPath }\n      versions { no query at by { name } }\n      rematch { state isDryRun fromOn total done added removed kept startedAt endedAt }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TopicActivate($input: TopicInput!) { topicActivate(input: $input) { topic { id } errors { code message field } } }\n"): (typeof documents)["\n  mutation TopicActivate($input: TopicInput!) { topicActivate(input: $input) { topic { id } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TopicPause($input: TopicReasonInput!) { topicPause(input: $input) { topic { id } errors { code message field } } }\n"): (typeof documents)["\n  mutation TopicPause($input: TopicReasonInput!) { topicPause(input: $input) { topic { id } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TopicArchive($input: TopicReasonInput!) { topicArchive(input: $input) { topic { id } errors { code message field } } }\n"): (typeof documents)["\n  mutation TopicArchive($input: TopicReasonInput!) { topicArchive(input: $input) { topic { id } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TopicRematch($input: RematchTopicInput!) { topicRematch(input: $input) { topic { id } errors { code message field } } }\n"): (typeof documents)["\n  mutation TopicRematch($input: RematchTopicInput!) { topicRematch(input: $input) { topic { id } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopicsScreen($filter: TopicFilter, $first: Int!, $after: String) {\n    topics(filter: $filter, first: $first, after: $after) {\n      nodes { id name kind state query priority place ownerAgency recentCount }\n      pageInfo { hasNextPage endCursor }\n    }\n    viewer { roles }\n  }\n"): (typeof documents)["\n  query TopicsScreen($filter: TopicFilter, $first: Int!, $after: String) {\n    topics(filter: $filter, first: $first, after: $after) {\n      nodes { id name kind state query priority place ownerAgency recentCount }\n      pageInfo { hasNextPage endCursor }\n    }\n    viewer { roles }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrendSeries($ids: [ID!]!, $grain: CoverageGrain!, $fromOn: LocalDate!, $toOn: LocalDate!) {\n    topicSeries(topicIds: $ids, grain: $grain, fromOn: $fromOn, toOn: $toOn) {\n      topicId name points { period articleCount paidCount earnedCount }\n    }\n  }\n"): (typeof documents)["\n  query TrendSeries($ids: [ID!]!, $grain: CoverageGrain!, $fromOn: LocalDate!, $toOn: LocalDate!) {\n    topicSeries(topicIds: $ids, grain: $grain, fromOn: $fromOn, toOn: $toOn) {\n      topicId name points { period articleCount paidCount earnedCount }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrendTopics($fromOn: LocalDate!, $toOn: LocalDate!) {\n    shareOfVoice(by: TOPIC, fromOn: $fromOn, toOn: $toOn) { rows { id name articleCount } }\n  }\n"): (typeof documents)["\n  query TrendTopics($fromOn: LocalDate!, $toOn: LocalDate!) {\n    shareOfVoice(by: TOPIC, fromOn: $fromOn, toOn: $toOn) { rows { id name articleCount } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticleScreen($id: ID!) {\n    article(id: $id) {\n      id title author url canonicalUrl publishedAt firstSeenAt checkedAt isPaid isPartial paidLabel liveness readOutcomeText textHash\n      lang channel paragraphs allowedActions maySetTone\n      status entry account platform engagement edition\n      shelf { reason byName at }\n      attachments { name mime size sha256 url }\n      outlet { id name } story { id }\n      sources { id title }\n      urls { url }\n      versions { id no seenAt title textHash text changes { kind runs { kind text } } }\n      evidence { id url status capturedAt capturedBy payloadSha256 recordSha256 sealNo downloadUrl bytes }\n      matches { at forward reverse longestWords watchedText { title } }\n      copyTree {\n        parentId forward longestWords movedAt movedBy { id name } allowedActions\n        article { id title publishedAt firstSeenAt isPaid outlet { id name } }\n      }\n      similar { id forward longestWords article { id title publishedAt firstSeenAt isPaid outlet { id name } } }\n      tones {\n        effective machine probability model person at\n        by { id name }\n        topic { id name }\n        hits { isTitle start end }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ArticleScreen($id: ID!) {\n    article(id: $id) {\n      id title author url canonicalUrl publishedAt firstSeenAt checkedAt isPaid isPartial paidLabel liveness readOutcomeText textHash\n      lang channel paragraphs allowedActions maySetTone\n      status entry account platform engagement edition\n      shelf { reason byName at }\n      attachments { name mime size sha256 url }\n      outlet { id name } story { id }\n      sources { id title }\n      urls { url }\n      versions { id no seenAt title textHash text changes { kind runs { kind text } } }\n      evidence { id url status capturedAt capturedBy payloadSha256 recordSha256 sealNo downloadUrl bytes }\n      matches { at forward reverse longestWords watchedText { title } }\n      copyTree {\n        parentId forward longestWords movedAt movedBy { id name } allowedActions\n        article { id title publishedAt firstSeenAt isPaid outlet { id name } }\n      }\n      similar { id forward longestWords article { id title publishedAt firstSeenAt isPaid outlet { id name } } }\n      tones {\n        effective machine probability model person at\n        by { id name }\n        topic { id name }\n        hits { isTitle start end }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ToneSet($input: SetToneInput!) {\n    toneSet(input: $input) {\n      article {\n        id\n        firstTone { effective machine probability person by { id name } topic { id name } }\n        tones { effective machine probability model person at by { id name } topic { id name } }\n      }\n      errors { code message field }\n    }\n  }\n"): (typeof documents)["\n  mutation ToneSet($input: SetToneInput!) {\n    toneSet(input: $input) {\n      article {\n        id\n        firstTone { effective machine probability person by { id name } topic { id name } }\n        tones { effective machine probability model person at by { id name } topic { id name } }\n      }\n      errors { code message field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClipsScreen($first: Int!, $after: String) {\n    articleClips(first: $first, after: $after) {\n      nodes {\n        id url state outcomeText clippedByName createdAt\n        article { id title channel status account edition publishedAt outlet { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ClipsScreen($first: Int!, $after: String) {\n    articleClips(first: $first, after: $after) {\n      nodes {\n        id url state outcomeText clippedByName createdAt\n        article { id title channel status account edition publishedAt outlet { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClipOutlets {\n    outlets(first: 100) { nodes { id name } }\n  }\n"): (typeof documents)["\n  query ClipOutlets {\n    outlets(first: 100) { nodes { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClipArticle($input: ClipArticleInput!) {\n    articleClip(input: $input) { clip { id state article { id } } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation ClipArticle($input: ClipArticleInput!) {\n    articleClip(input: $input) { clip { id state article { id } } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArticleMoveToGroup($input: MoveArticleToGroupInput!) {\n    articleMoveToGroup(input: $input) { article { id copyCount } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation ArticleMoveToGroup($input: MoveArticleToGroupInput!) {\n    articleMoveToGroup(input: $input) { article { id copyCount } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArticleGroupUndo($input: UndoGroupMoveInput!) {\n    articleGroupUndo(input: $input) { article { id copyCount } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation ArticleGroupUndo($input: UndoGroupMoveInput!) {\n    articleGroupUndo(input: $input) { article { id copyCount } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeedScreen($filter: FeedFilter, $first: Int!, $after: String) {\n    feed(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id isRead isStarred copyCount copyOutlets\n        article {\n          id title url publishedAt firstSeenAt isPaid channel account\n          outlet { id name }\n          firstTone { effective machine probability person topic { id name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query FeedScreen($filter: FeedFilter, $first: Int!, $after: String) {\n    feed(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id isRead isStarred copyCount copyOutlets\n        article {\n          id title url publishedAt firstSeenAt isPaid channel account\n          outlet { id name }\n          firstTone { effective machine probability person topic { id name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeedHeads($filter: FeedFilter) {\n    feed(filter: $filter, first: 30) { nodes { id } }\n  }\n"): (typeof documents)["\n  query FeedHeads($filter: FeedFilter) {\n    feed(filter: $filter, first: 30) { nodes { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeedUnread {\n    unread { count topics { count topic { id name } } }\n  }\n"): (typeof documents)["\n  query FeedUnread {\n    unread { count topics { count topic { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkArticles($input: MarkArticlesInput!) {\n    articlesMark(input: $input) { changedIds errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation MarkArticles($input: MarkArticlesInput!) {\n    articlesMark(input: $input) { changedIds errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportScreen($first: Int!, $after: String) {\n    clipBatches(first: $first, after: $after) {\n      nodes {\n        id kind name state rowCount createdCount updatedCount duplicateCount errorCount enteredByName createdAt\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ImportScreen($first: Int!, $after: String) {\n    clipBatches(first: $first, after: $after) {\n      nodes {\n        id kind name state rowCount createdCount updatedCount duplicateCount errorCount enteredByName createdAt\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BatchScreen($id: ID!, $verdict: ClipVerdict, $after: Int) {\n    clipBatch(id: $id) {\n      id version kind name state rowCount createdCount updatedCount duplicateCount errorCount enteredByName\n      createdAt undoUntil undoneAt allowedActions\n      rows(verdict: $verdict, after: $after) { no verdict reason title externalId articleId article { id status } }\n    }\n  }\n"): (typeof documents)["\n  query BatchScreen($id: ID!, $verdict: ClipVerdict, $after: Int) {\n    clipBatch(id: $id) {\n      id version kind name state rowCount createdCount updatedCount duplicateCount errorCount enteredByName\n      createdAt undoUntil undoneAt allowedActions\n      rows(verdict: $verdict, after: $after) { no verdict reason title externalId articleId article { id status } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClipFileCheck($input: ClipFileInput!) {\n    clipFileCheck(input: $input) {\n      rows { no verdict reason title carrier channel publishedAt } unknownColumns errors { code message field }\n    }\n  }\n"): (typeof documents)["\n  mutation ClipFileCheck($input: ClipFileInput!) {\n    clipFileCheck(input: $input) {\n      rows { no verdict reason title carrier channel publishedAt } unknownColumns errors { code message field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClipFileImport($input: ClipFileInput!) {\n    clipFileImport(input: $input) { batch { id } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation ClipFileImport($input: ClipFileInput!) {\n    clipFileImport(input: $input) { batch { id } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClipBatchUndo($input: UndoClipBatchInput!) {\n    clipBatchUndo(input: $input) { batch { id state undoneAt allowedActions } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation ClipBatchUndo($input: UndoClipBatchInput!) {\n    clipBatchUndo(input: $input) { batch { id state undoneAt allowedActions } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfflineFeed($filter: FeedFilter, $first: Int!, $after: String) {\n    viewer { id }\n    feed(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id copyCount\n        article {\n          id title url publishedAt firstSeenAt isPaid account paragraphs summary\n          outlet { id name }\n          topics { topic { id name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query OfflineFeed($filter: FeedFilter, $first: Int!, $after: String) {\n    viewer { id }\n    feed(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id copyCount\n        article {\n          id title url publishedAt firstSeenAt isPaid account paragraphs summary\n          outlet { id name }\n          topics { topic { id name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReceivingAddresses($first: Int!, $after: String) {\n    receivingAddresses(first: $first, after: $after) {\n      nodes { id name source state owner { id name } deliveries(first: 1) { messageId at outcome } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ReceivingAddresses($first: Int!, $after: String) {\n    receivingAddresses(first: $first, after: $after) {\n      nodes { id name source state owner { id name } deliveries(first: 1) { messageId at outcome } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReceivingAddress($id: ID!) {\n    receivingAddress(id: $id) {\n      id version name source state url registersOutlets formerUntil createdAt allowedActions\n      owner { id name }\n      deliveries(first: 50) {\n        messageId at outcome reason batch { id createdCount updatedCount duplicateCount errorCount }\n      }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"): (typeof documents)["\n  query ReceivingAddress($id: ID!) {\n    receivingAddress(id: $id) {\n      id version name source state url registersOutlets formerUntil createdAt allowedActions\n      owner { id name }\n      deliveries(first: 50) {\n        messageId at outcome reason batch { id createdCount updatedCount duplicateCount errorCount }\n      }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReceivingAddressCreate($input: CreateReceivingAddressInput!) {\n    receivingAddressCreate(input: $input) { secret receivingAddress { id url } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation ReceivingAddressCreate($input: CreateReceivingAddressInput!) {\n    receivingAddressCreate(input: $input) { secret receivingAddress { id url } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReceivingAddressRenewSecret($input: ReceivingAddressInput!) {\n    receivingAddressRenewSecret(input: $input) {\n      secret receivingAddress { id url formerUntil } errors { code message field }\n    }\n  }\n"): (typeof documents)["\n  mutation ReceivingAddressRenewSecret($input: ReceivingAddressInput!) {\n    receivingAddressRenewSecret(input: $input) {\n      secret receivingAddress { id url formerUntil } errors { code message field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReceivingAddressPause($input: ReceivingAddressReasonInput!) {\n    receivingAddressPause(input: $input) {\n      receivingAddress { id state formerUntil allowedActions } errors { code message field }\n    }\n  }\n"): (typeof documents)["\n  mutation ReceivingAddressPause($input: ReceivingAddressReasonInput!) {\n    receivingAddressPause(input: $input) {\n      receivingAddress { id state formerUntil allowedActions } errors { code message field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReceivingAddressResume($input: ReceivingAddressInput!) {\n    receivingAddressResume(input: $input) {\n      receivingAddress { id state formerUntil allowedActions } errors { code message field }\n    }\n  }\n"): (typeof documents)["\n  mutation ReceivingAddressResume($input: ReceivingAddressInput!) {\n    receivingAddressResume(input: $input) {\n      receivingAddress { id state formerUntil allowedActions } errors { code message field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReceivingAddressRetire($input: ReceivingAddressReasonInput!) {\n    receivingAddressRetire(input: $input) {\n      receivingAddress { id state formerUntil allowedActions } errors { code message field }\n    }\n  }\n"): (typeof documents)["\n  mutation ReceivingAddressRetire($input: ReceivingAddressReasonInput!) {\n    receivingAddressRetire(input: $input) {\n      receivingAddress { id state formerUntil allowedActions } errors { code message field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedSearches($first: Int!, $after: String) {\n    savedSearches(first: $first, after: $after) {\n      nodes {\n        id version name query isFolded isShared isWatched isOwn allowedActions\n        owner { id name } audiences { role label } isMyDefault defaultRoles { role label }\n        filter { outletId topicId storyId channel tier network place isPaid isPartial tone fromOn toOn }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query SavedSearches($first: Int!, $after: String) {\n    savedSearches(first: $first, after: $after) {\n      nodes {\n        id version name query isFolded isShared isWatched isOwn allowedActions\n        owner { id name } audiences { role label } isMyDefault defaultRoles { role label }\n        filter { outletId topicId storyId channel tier network place isPaid isPartial tone fromOn toOn }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedSearchCount($id: ID!) {\n    savedSearch(id: $id) { id matches { count isExact } }\n  }\n"): (typeof documents)["\n  query SavedSearchCount($id: ID!) {\n    savedSearch(id: $id) { id matches { count isExact } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchAudiences { searchAudiences { role label } }\n"): (typeof documents)["\n  query SearchAudiences { searchAudiences { role label } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenSearch($id: ID!) {\n    savedSearch(id: $id) {\n      id version name query isFolded isShared isWatched isOwn allowedActions\n      owner { id name } audiences { role label } isMyDefault defaultRoles { role label }\n      filter { outletId topicId storyId channel tier network place isPaid isPartial tone fromOn toOn }\n    }\n  }\n"): (typeof documents)["\n  query OpenSearch($id: ID!) {\n    savedSearch(id: $id) {\n      id version name query isFolded isShared isWatched isOwn allowedActions\n      owner { id name } audiences { role label } isMyDefault defaultRoles { role label }\n      filter { outletId topicId storyId channel tier network place isPaid isPartial tone fromOn toOn }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DefaultSearch {\n    defaultSearch {\n      id query isFolded isMyDefault\n      filter { outletId topicId storyId channel tier network place isPaid isPartial tone fromOn toOn }\n    }\n  }\n"): (typeof documents)["\n  query DefaultSearch {\n    defaultSearch {\n      id query isFolded isMyDefault\n      filter { outletId topicId storyId channel tier network place isPaid isPartial tone fromOn toOn }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSearch($input: SaveSearchInput!) {\n    savedSearchSave(input: $input) {\n      savedSearch {\n        id version name query isFolded isShared isWatched isOwn allowedActions\n        owner { id name } audiences { role label } isMyDefault defaultRoles { role label }\n        filter { outletId topicId storyId channel tier network place isPaid isPartial tone fromOn toOn }\n      }\n      errors { code message field }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveSearch($input: SaveSearchInput!) {\n    savedSearchSave(input: $input) {\n      savedSearch {\n        id version name query isFolded isShared isWatched isOwn allowedActions\n        owner { id name } audiences { role label } isMyDefault defaultRoles { role label }\n        filter { outletId topicId storyId channel tier network place isPaid isPartial tone fromOn toOn }\n      }\n      errors { code message field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WatchSearch($input: SavedSearchInput!) {\n    savedSearchWatch(input: $input) {\n      savedSearch { id version isWatched allowedActions }\n      errors { code message field }\n    }\n  }\n"): (typeof documents)["\n  mutation WatchSearch($input: SavedSearchInput!) {\n    savedSearchWatch(input: $input) {\n      savedSearch { id version isWatched allowedActions }\n      errors { code message field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnwatchSearch($input: SavedSearchInput!) {\n    savedSearchUnwatch(input: $input) {\n      savedSearch { id version isWatched allowedActions }\n      errors { code message field }\n    }\n  }\n"): (typeof documents)["\n  mutation UnwatchSearch($input: SavedSearchInput!) {\n    savedSearchUnwatch(input: $input) {\n      savedSearch { id version isWatched allowedActions }\n      errors { code message field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeDefaultSearch($input: SavedSearchInput!) {\n    savedSearchMakeDefault(input: $input) {\n      savedSearch { id isMyDefault allowedActions }\n      errors { code message field }\n    }\n  }\n"): (typeof documents)["\n  mutation MakeDefaultSearch($input: SavedSearchInput!) {\n    savedSearchMakeDefault(input: $input) {\n      savedSearch { id isMyDefault allowedActions }\n      errors { code message field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndDefaultSearch($input: SavedSearchInput!) {\n    savedSearchEndDefault(input: $input) {\n      savedSearch { id isMyDefault allowedActions }\n      errors { code message field }\n    }\n  }\n"): (typeof documents)["\n  mutation EndDefaultSearch($input: SavedSearchInput!) {\n    savedSearchEndDefault(input: $input) {\n      savedSearch { id isMyDefault allowedActions }\n      errors { code message field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetSearchRoles($input: SearchRoleDefaultsInput!) {\n    savedSearchSetRoleDefaults(input: $input) {\n      savedSearch { id defaultRoles { role label } }\n      errors { code message field }\n    }\n  }\n"): (typeof documents)["\n  mutation SetSearchRoles($input: SearchRoleDefaultsInput!) {\n    savedSearchSetRoleDefaults(input: $input) {\n      savedSearch { id defaultRoles { role label } }\n      errors { code message field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteSearch($input: SavedSearchInput!) {\n    savedSearchDelete(input: $input) {\n      savedSearch { id }\n      errors { code message field }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteSearch($input: SavedSearchInput!) {\n    savedSearchDelete(input: $input) {\n      savedSearch { id }\n      errors { code message field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchScreen($query: String!, $filter: ArticleSearchFilter, $isFolded: Boolean!, $first: Int!, $after: String) {\n    articleSearch(query: $query, filter: $filter, isFolded: $isFolded, first: $first, after: $after) {\n      errors { code message offset length suggestion }\n      warnings { code message offset length suggestion }\n      isPartial\n      hits {\n        nodes {\n          copyCount\n          title { text isMarked }\n          snippets { parts { text isMarked } }\n          article { id publishedAt firstSeenAt isPaid isPartial channel outlet { id name } }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SearchScreen($query: String!, $filter: ArticleSearchFilter, $isFolded: Boolean!, $first: Int!, $after: String) {\n    articleSearch(query: $query, filter: $filter, isFolded: $isFolded, first: $first, after: $after) {\n      errors { code message offset length suggestion }\n      warnings { code message offset length suggestion }\n      isPartial\n      hits {\n        nodes {\n          copyCount\n          title { text isMarked }\n          snippets { parts { text isMarked } }\n          article { id publishedAt firstSeenAt isPaid isPartial channel outlet { id name } }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchCounts($query: String!, $filter: ArticleSearchFilter) {\n    articleSearch(query: $query, filter: $filter, first: 1) {\n      counts {\n        articles\n        items\n        isExact\n        countedSince\n        byOutlet { value label count }\n        byTopic { value label count }\n        byChannel { value label count }\n        byTone { value label count }\n        byMonth { value label count }\n        byDay { value label count }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SearchCounts($query: String!, $filter: ArticleSearchFilter) {\n    articleSearch(query: $query, filter: $filter, first: 1) {\n      counts {\n        articles\n        items\n        isExact\n        countedSince\n        byOutlet { value label count }\n        byTopic { value label count }\n        byChannel { value label count }\n        byTone { value label count }\n        byMonth { value label count }\n        byDay { value label count }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoryScreen($id: ID!) {\n    story(id: $id) {\n      id title state isPinned firstAt lastAt articleCount itemCount outletCount paidCount earnedCount topTerms place\n      allowedActions mergedInto { id } risk { id shownLevel score at } alert { id }\n      firstArticle { id title publishedAt outlet { id name } }\n      hours { at articleCount itemCount } carriers { outletId name articleCount }\n      topics {\n        articleCount waitingCount topic { id name }\n        machine { positive neutral negative } person { positive neutral negative }\n      }\n      proposals { proposal { id score } other { id title articleCount } }\n      items {\n        id articleCount outletCount by\n        tree {\n          parentId forward longestWords movedAt movedBy { id name } allowedActions\n          article { id title publishedAt firstSeenAt isPaid outlet { id name } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StoryScreen($id: ID!) {\n    story(id: $id) {\n      id title state isPinned firstAt lastAt articleCount itemCount outletCount paidCount earnedCount topTerms place\n      allowedActions mergedInto { id } risk { id shownLevel score at } alert { id }\n      firstArticle { id title publishedAt outlet { id name } }\n      hours { at articleCount itemCount } carriers { outletId name articleCount }\n      topics {\n        articleCount waitingCount topic { id name }\n        machine { positive neutral negative } person { positive neutral negative }\n      }\n      proposals { proposal { id score } other { id title articleCount } }\n      items {\n        id articleCount outletCount by\n        tree {\n          parentId forward longestWords movedAt movedBy { id name } allowedActions\n          article { id title publishedAt firstSeenAt isPaid outlet { id name } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StorySplit($input: SplitStoryInput!) { storySplit(input: $input) { newStory { id } errors { code message field } } }"): (typeof documents)["mutation StorySplit($input: SplitStoryInput!) { storySplit(input: $input) { newStory { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StoryMerge($input: MergeStoryInput!) { storyMerge(input: $input) { story { id } errors { code message field } } }"): (typeof documents)["mutation StoryMerge($input: MergeStoryInput!) { storyMerge(input: $input) { story { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StoryMoveItem($input: MoveStoryItemInput!) { storyMoveItem(input: $input) { story { id } errors { code message field } } }"): (typeof documents)["mutation StoryMoveItem($input: MoveStoryItemInput!) { storyMoveItem(input: $input) { story { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StoryRename($input: RenameStoryInput!) { storyRename(input: $input) { story { id } errors { code message field } } }"): (typeof documents)["mutation StoryRename($input: RenameStoryInput!) { storyRename(input: $input) { story { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StoryPin($input: PinStoryInput!) { storyPin(input: $input) { story { id } errors { code message field } } }"): (typeof documents)["mutation StoryPin($input: PinStoryInput!) { storyPin(input: $input) { story { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StoryUndo($input: StoryInput!) { storyUndo(input: $input) { story { id } errors { code message field } } }"): (typeof documents)["mutation StoryUndo($input: StoryInput!) { storyUndo(input: $input) { story { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MergeProposalDecide($input: DecideProposalInput!) { mergeProposalDecide(input: $input) { proposal { id } errors { code message field } } }"): (typeof documents)["mutation MergeProposalDecide($input: DecideProposalInput!) { mergeProposalDecide(input: $input) { proposal { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Places {\n    places { code name districtName }\n  }\n"): (typeof documents)["\n  query Places {\n    places { code name districtName }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportIssue($input: MonitoringReportInput!) { monitoringReportIssue(input: $input) { report { id version state } errors { code message field } } }\n"): (typeof documents)["\n  mutation ReportIssue($input: MonitoringReportInput!) { monitoringReportIssue(input: $input) { report { id version state } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportRefresh($input: MonitoringReportInput!) { monitoringReportRefresh(input: $input) { report { id version } errors { code message field } } }\n"): (typeof documents)["\n  mutation ReportRefresh($input: MonitoringReportInput!) { monitoringReportRefresh(input: $input) { report { id version } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportSend($input: MonitoringReportSendInput!) { monitoringReportSend(input: $input) { report { id version } errors { code message field } } }\n"): (typeof documents)["\n  mutation ReportSend($input: MonitoringReportSendInput!) { monitoringReportSend(input: $input) { report { id version } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationScreen($id: ID!) {\n    application(id: $id) {\n      id receiptNumber state stateSince fiscalYear submittedAt returnCount isAssisted completeBy score tier decreeNumber minutesNumber visitOn queuePosition allowedActions\n      rejectionCode rejectionReason objectionReason objectionDecision suspensionReason blacklistReference\n      stepAge { day limit isLate isLastDay dueAt }\n      submittedBy { id name } adminVerifiers { id name } factualVerifier { id name } scoredBy { id name } approvedBy { id name }\n      outlet { id name medium reachLevel domains pressCouncilStatus pressCouncilNumber }\n      company { id legalName npwp nib }\n      visitPhoto { id url }\n      visitReport { editorialTeamMet regularOutputMonths originalitySample latitude longitude note }\n      scoreSheet { key label points max note }\n      items {\n        id key number label isRequired isBlocking isEditable result reason versionCount\n        checks { id result reason versionNumber checkedByName checkedAt }\n        versions { id n number issuedOn expiresOn result reason providedAt providedBy { id name } file { id name mime size url sha256 } }\n      }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"): (typeof documents)["\n  query ApplicationScreen($id: ID!) {\n    application(id: $id) {\n      id receiptNumber state stateSince fiscalYear submittedAt returnCount isAssisted completeBy score tier decreeNumber minutesNumber visitOn queuePosition allowedActions\n      rejectionCode rejectionReason objectionReason objectionDecision suspensionReason blacklistReference\n      stepAge { day limit isLate isLastDay dueAt }\n      submittedBy { id name } adminVerifiers { id name } factualVerifier { id name } scoredBy { id name } approvedBy { id name }\n      outlet { id name medium reachLevel domains pressCouncilStatus pressCouncilNumber }\n      company { id legalName npwp nib }\n      visitPhoto { id url }\n      visitReport { editorialTeamMet regularOutputMonths originalitySample latitude longitude note }\n      scoreSheet { key label points max note }\n      items {\n        id key number label isRequired isBlocking isEditable result reason versionCount\n        checks { id result reason versionNumber checkedByName checkedAt }\n        versions { id n number issuedOn expiresOn result reason providedAt providedBy { id name } file { id name mime size url sha256 } }\n      }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationQueue($states: [ApplicationState!]) {\n    applications(filter: { states: $states }, orderBy: OLDEST, first: 100) { nodes { id } }\n  }\n"): (typeof documents)["\n  query ApplicationQueue($states: [ApplicationState!]) {\n    applications(filter: { states: $states }, orderBy: OLDEST, first: 100) { nodes { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationsScreen($filter: ApplicationFilter, $orderBy: ApplicationOrder!, $first: Int!, $after: String) {\n    applications(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      nodes {\n        id receiptNumber state submittedAt fiscalYear returnCount score tier queuePosition\n        stepAge { day limit isLate isLastDay dueAt }\n        outlet { id name medium }\n        company { id legalName }\n        adminVerifiers { id name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ApplicationsScreen($filter: ApplicationFilter, $orderBy: ApplicationOrder!, $first: Int!, $after: String) {\n    applications(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      nodes {\n        id receiptNumber state submittedAt fiscalYear returnCount score tier queuePosition\n        stepAge { day limit isLate isLastDay dueAt }\n        outlet { id name medium }\n        company { id legalName }\n        adminVerifiers { id name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BankAccountAdd($input: AddBankAccountInput!) {\n    bankAccountAdd(input: $input) { bankAccount { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation BankAccountAdd($input: AddBankAccountInput!) {\n    bankAccountAdd(input: $input) { bankAccount { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OutletClaimMake($input: ClaimOutletInput!) {\n    outletClaim(input: $input) { claim { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation OutletClaimMake($input: ClaimOutletInput!) {\n    outletClaim(input: $input) { claim { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompaniesScreen($filter: CompanyFilter, $first: Int!, $after: String) {\n    companies(filter: $filter, first: $first, after: $after) {\n      nodes { id legalName legalForm nib isDraft isAssisted isBlacklisted outlets(first: 5) { nodes { id name } pageInfo { hasNextPage } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query CompaniesScreen($filter: CompanyFilter, $first: Int!, $after: String) {\n    companies(filter: $filter, first: $first, after: $after) {\n      nodes { id legalName legalForm nib isDraft isAssisted isBlacklisted outlets(first: 5) { nodes { id name } pageInfo { hasNextPage } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BankAccountApprove($input: BankAccountInput!) {\n    bankAccountApprove(input: $input) { bankAccount { id state fromOn allowedActions approvedBy { id name } } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation BankAccountApprove($input: BankAccountInput!) {\n    bankAccountApprove(input: $input) { bankAccount { id state fromOn allowedActions approvedBy { id name } } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BankAccountRefuse($input: RefuseBankAccountInput!) {\n    bankAccountRefuse(input: $input) { bankAccount { id state refusalReason allowedActions } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation BankAccountRefuse($input: RefuseBankAccountInput!) {\n    bankAccountRefuse(input: $input) { bankAccount { id state refusalReason allowedActions } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DocumentCheck($input: CheckDocumentInput!) {\n    documentCheck(input: $input) { document { id state checkReason allowedActions } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation DocumentCheck($input: CheckDocumentInput!) {\n    documentCheck(input: $input) { document { id state checkReason allowedActions } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DocumentWaive($input: WaiveDocumentInput!) {\n    documentWaive(input: $input) { document { id state waivedUntilOn waiverReason allowedActions } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation DocumentWaive($input: WaiveDocumentInput!) {\n    documentWaive(input: $input) { document { id state waivedUntilOn waiverReason allowedActions } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompanyCreate($input: CreateCompanyInput!) {\n    companyCreate(input: $input) { company { id legalName } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation CompanyCreate($input: CreateCompanyInput!) {\n    companyCreate(input: $input) { company { id legalName } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompanyEdit($input: EditCompanyInput!) {\n    companyEdit(input: $input) { company { id version legalName nib npwp phone address kblis directorNames } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation CompanyEdit($input: EditCompanyInput!) {\n    companyEdit(input: $input) { company { id version legalName nib npwp phone address kblis directorNames } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyScreen($id: ID!) {\n    company(id: $id) {\n      id legalName legalForm nib npwp phone address directorNames kblis isAssisted isDraft isBlacklisted blacklistReference blacklistedUntilOn\n      outlets(first: 50) { nodes { id name medium domains application { id state } } }\n      currentDocuments { id label number state isBlocking expiresOn daysLeft checkReason waivedUntilOn waiverReason allowedActions file { id url name } outlet { id name } }\n      taxProfiles { id fromOn toOn hasNpwp vatRegistered vatNumber pp55Number pp55RegisteredOn pp55LastYear isPp55Valid }\n      bankAccounts { id bank number holderName state fromOn toOn refusalReason allowedActions requestedBy { id name } approvedBy { id name } file { id url name } }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"): (typeof documents)["\n  query CompanyScreen($id: ID!) {\n    company(id: $id) {\n      id legalName legalForm nib npwp phone address directorNames kblis isAssisted isDraft isBlacklisted blacklistReference blacklistedUntilOn\n      outlets(first: 50) { nodes { id name medium domains application { id state } } }\n      currentDocuments { id label number state isBlocking expiresOn daysLeft checkReason waivedUntilOn waiverReason allowedActions file { id url name } outlet { id name } }\n      taxProfiles { id fromOn toOn hasNpwp vatRegistered vatNumber pp55Number pp55RegisteredOn pp55LastYear isPp55Valid }\n      bankAccounts { id bank number holderName state fromOn toOn refusalReason allowedActions requestedBy { id name } approvedBy { id name } file { id url name } }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OutletRecordPressCouncil($input: RecordPressCouncilInput!) {\n    outletRecordPressCouncil(input: $input) { outlet { id } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation OutletRecordPressCouncil($input: RecordPressCouncilInput!) {\n    outletRecordPressCouncil(input: $input) { outlet { id } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ItemCheckNote($input: CheckItemInput!) {\n    itemCheck(input: $input) { item { id result reason checks { id result reason versionNumber checkedByName checkedAt } } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation ItemCheckNote($input: CheckItemInput!) {\n    itemCheck(input: $input) { item { id result reason checks { id result reason versionNumber checkedByName checkedAt } } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ItemProvide($input: ProvideItemInput!) {\n    itemProvide(input: $input) {\n      item { id result reason versionCount isEditable versions { id n number issuedOn expiresOn result reason providedAt providedBy { id name } file { id name mime size url sha256 } } }\n      errors { code message field }\n    }\n  }\n"): (typeof documents)["\n  mutation ItemProvide($input: ProvideItemInput!) {\n    itemProvide(input: $input) {\n      item { id result reason versionCount isEditable versions { id n number issuedOn expiresOn result reason providedAt providedBy { id name } file { id name mime size url sha256 } } }\n      errors { code message field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JournalistAdd($input: AddJournalistInput!) {\n    journalistAdd(input: $input) { journalist { id } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation JournalistAdd($input: AddJournalistInput!) {\n    journalistAdd(input: $input) { journalist { id } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JournalistRelease($input: ReleaseJournalistInput!) {\n    journalistRelease(input: $input) { journalist { id leftOn } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation JournalistRelease($input: ReleaseJournalistInput!) {\n    journalistRelease(input: $input) { journalist { id leftOn } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OutletTakeOver($input: TakeOverOutletInput!) {\n    outletTakeOver(input: $input) { outlet { id isOnlyMonitored company { id legalName } } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation OutletTakeOver($input: TakeOverOutletInput!) {\n    outletTakeOver(input: $input) { outlet { id isOnlyMonitored company { id legalName } } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OutletRefuseClaim($input: RefuseClaimInput!) {\n    outletRefuseClaim(input: $input) { claim { id state refusalReason } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation OutletRefuseClaim($input: RefuseClaimInput!) {\n    outletRefuseClaim(input: $input) { claim { id state refusalReason } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutletDistricts { outlets(first: 100) { nodes { id districts districtNames } } }\n"): (typeof documents)["\n  query OutletDistricts { outlets(first: 100) { nodes { id districts districtNames } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OutletCreate($input: CreateOutletInput!) {\n    outletCreate(input: $input) { outlet { id name } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation OutletCreate($input: CreateOutletInput!) {\n    outletCreate(input: $input) { outlet { id name } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OutletEdit($input: EditOutletInput!) {\n    outletEdit(input: $input) { outlet { id version name medium reachLevel domains districts districtNames handles editorInChief } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation OutletEdit($input: EditOutletInput!) {\n    outletEdit(input: $input) { outlet { id version name medium reachLevel domains districts districtNames handles editorInChief } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutletNews($outletId: ID!) {\n    articles(filter: { outletId: $outletId }, first: 20) { nodes { id title publishedAt firstSeenAt isPaid } }\n  }\n"): (typeof documents)["\n  query OutletNews($outletId: ID!) {\n    articles(filter: { outletId: $outletId }, first: 20) { nodes { id title publishedAt firstSeenAt isPaid } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutletScreen($id: ID!) {\n    outlet(id: $id) {\n      id version name medium reachLevel domains handles districts districtNames editorInChief cluster circulation paidCirculation broadcastReach uniqueVisitors pageViews\n      audienceTool audiencePeriod audienceExportedBy isDraft isOnlyMonitored isPartner grade\n      pressCouncilStatus pressCouncilNumber pressCouncilCheckedOn pressCouncilRecheckOn pressCouncilFile { id url name }\n      company { id legalName }\n      application { id state fiscalYear score tier receiptNumber stepAge { day limit isLate isLastDay dueAt } }\n      claims { id host note state createdAt refusalReason company { id legalName } requestedBy { id name } }\n      journalists { id name competencyLevel competencyNumber competencyExpiresOn leftOn }\n      currentDocuments { id label number state isBlocking expiresOn daysLeft checkReason waivedUntilOn waiverReason allowedActions file { id url name } }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"): (typeof documents)["\n  query OutletScreen($id: ID!) {\n    outlet(id: $id) {\n      id version name medium reachLevel domains handles districts districtNames editorInChief cluster circulation paidCirculation broadcastReach uniqueVisitors pageViews\n      audienceTool audiencePeriod audienceExportedBy isDraft isOnlyMonitored isPartner grade\n      pressCouncilStatus pressCouncilNumber pressCouncilCheckedOn pressCouncilRecheckOn pressCouncilFile { id url name }\n      company { id legalName }\n      application { id state fiscalYear score tier receiptNumber stepAge { day limit isLate isLastDay dueAt } }\n      claims { id host note state createdAt refusalReason company { id legalName } requestedBy { id name } }\n      journalists { id name competencyLevel competencyNumber competencyExpiresOn leftOn }\n      currentDocuments { id label number state isBlocking expiresOn daysLeft checkReason waivedUntilOn waiverReason allowedActions file { id url name } }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutletWork($id: ID!) {\n    outlet(id: $id) {\n      id\n      contracts(first: 20) { nodes { id number state value startsOn endsOn } }\n      orders(first: 20) { nodes { id number title state price windowFrom } }\n    }\n  }\n"): (typeof documents)["\n  query OutletWork($id: ID!) {\n    outlet(id: $id) {\n      id\n      contracts(first: 20) { nodes { id number state value startsOn endsOn } }\n      orders(first: 20) { nodes { id number title state price windowFrom } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutletsScreen($filter: OutletFilter, $first: Int!, $after: String) {\n    outlets(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id name medium reachLevel domains districts districtNames isOnlyMonitored isDraft grade\n        company { id legalName }\n        application { id state }\n        currentDocuments { id label daysLeft state }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query OutletsScreen($filter: OutletFilter, $first: Int!, $after: String) {\n    outlets(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id name medium reachLevel domains districts districtNames isOnlyMonitored isDraft grade\n        company { id legalName }\n        application { id state }\n        currentDocuments { id label daysLeft state }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegistrationPeriodOpen($input: OpenRegistrationPeriodInput!) {\n    registrationPeriodOpen(input: $input) { period { id } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation RegistrationPeriodOpen($input: OpenRegistrationPeriodInput!) {\n    registrationPeriodOpen(input: $input) { period { id } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PortalApplicationScreen {\n    viewer { id }\n    openRegistrationPeriod { id fiscalYear opensOn closesOn legalBasis }\n    companies(first: 1) {\n      nodes {\n        id version legalName legalForm nib npwp phone address kblis\n        outlets(first: 50) { nodes { id version name medium reachLevel domains districts handles editorInChief } }\n      }\n    }\n    applications(first: 50, orderBy: NEWEST) {\n      nodes {\n        id receiptNumber state fiscalYear submittedAt completeBy visitOn queuePosition tier decreeNumber allowedActions\n        rejectionCode rejectionReason objectionReason objectionDecision suspensionReason\n        stepAge { day limit isLate isLastDay dueAt }\n        outlet { id }\n        items {\n          id key number label isRequired isEditable result reason versionCount\n          versions { id n number issuedOn expiresOn result reason file { id name url } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PortalApplicationScreen {\n    viewer { id }\n    openRegistrationPeriod { id fiscalYear opensOn closesOn legalBasis }\n    companies(first: 1) {\n      nodes {\n        id version legalName legalForm nib npwp phone address kblis\n        outlets(first: 50) { nodes { id version name medium reachLevel domains districts handles editorInChief } }\n      }\n    }\n    applications(first: 50, orderBy: NEWEST) {\n      nodes {\n        id receiptNumber state fiscalYear submittedAt completeBy visitOn queuePosition tier decreeNumber allowedActions\n        rejectionCode rejectionReason objectionReason objectionDecision suspensionReason\n        stepAge { day limit isLate isLastDay dueAt }\n        outlet { id }\n        items {\n          id key number label isRequired isEditable result reason versionCount\n          versions { id n number issuedOn expiresOn result reason file { id name url } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PortalDocumentsScreen {\n    companies(first: 1) {\n      nodes {\n        id legalName\n        outlets(first: 50) { nodes { id name journalists { id name competencyLevel competencyNumber competencyExpiresOn leftOn } } }\n        currentDocuments { id kind label number state isBlocking expiresOn daysLeft checkReason waivedUntilOn file { id url name } outlet { id name } previous { id } }\n        bankAccounts { id bank number holderName state fromOn toOn refusalReason allowedActions requestedBy { id name } approvedBy { id name } file { id url name } }\n        taxProfiles { id fromOn toOn hasNpwp vatRegistered vatNumber pp55Number pp55RegisteredOn pp55LastYear isPp55Valid }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PortalDocumentsScreen {\n    companies(first: 1) {\n      nodes {\n        id legalName\n        outlets(first: 50) { nodes { id name journalists { id name competencyLevel competencyNumber competencyExpiresOn leftOn } } }\n        currentDocuments { id kind label number state isBlocking expiresOn daysLeft checkReason waivedUntilOn file { id url name } outlet { id name } previous { id } }\n        bankAccounts { id bank number holderName state fromOn toOn refusalReason allowedActions requestedBy { id name } approvedBy { id name } file { id url name } }\n        taxProfiles { id fromOn toOn hasNpwp vatRegistered vatNumber pp55Number pp55RegisteredOn pp55LastYear isPp55Valid }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplicationOpen($input: OpenApplicationInput!) {\n    applicationOpen(input: $input) { application { id } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation ApplicationOpen($input: OpenApplicationInput!) {\n    applicationOpen(input: $input) { application { id } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegistrationPeriods {\n    registrationPeriods(first: 3) { nodes { id fiscalYear opensOn closesOn isShort } }\n  }\n"): (typeof documents)["\n  query RegistrationPeriods {\n    registrationPeriods(first: 3) { nodes { id fiscalYear opensOn closesOn isShort } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DocumentRenew($input: RenewDocumentInput!) {\n    documentRenew(input: $input) { document { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation DocumentRenew($input: RenewDocumentInput!) {\n    documentRenew(input: $input) { document { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplicationScore($input: ScoreApplicationInput!) {\n    applicationScore(input: $input) { application { id state score tier allowedActions } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation ApplicationScore($input: ScoreApplicationInput!) {\n    applicationScore(input: $input) { application { id state score tier allowedActions } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TaxProfileAdd($input: AddTaxProfileInput!) {\n    taxProfileAdd(input: $input) { taxProfile { id } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation TaxProfileAdd($input: AddTaxProfileInput!) {\n    taxProfileAdd(input: $input) { taxProfile { id } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplicationPassFactual($input: PassFactualInput!) {\n    applicationPassFactual(input: $input) { application { id state allowedActions } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation ApplicationPassFactual($input: PassFactualInput!) {\n    applicationPassFactual(input: $input) { application { id state allowedActions } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplicationSubmit($input: ApplicationInput!) { applicationSubmit(input: $input) { application { id state allowedActions } errors { code message field } } }\n"): (typeof documents)["\n  mutation ApplicationSubmit($input: ApplicationInput!) { applicationSubmit(input: $input) { application { id state allowedActions } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplicationResubmit($input: ApplicationInput!) { applicationResubmit(input: $input) { application { id state allowedActions } errors { code message field } } }\n"): (typeof documents)["\n  mutation ApplicationResubmit($input: ApplicationInput!) { applicationResubmit(input: $input) { application { id state allowedActions } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplicationPassAdmin($input: ApplicationInput!) { applicationPassAdmin(input: $input) { application { id state allowedActions } errors { code message field } } }\n"): (typeof documents)["\n  mutation ApplicationPassAdmin($input: ApplicationInput!) { applicationPassAdmin(input: $input) { application { id state allowedActions } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplicationReturn($input: ReturnApplicationInput!) { applicationReturn(input: $input) { application { id state allowedActions } errors { code message field } } }\n"): (typeof documents)["\n  mutation ApplicationReturn($input: ReturnApplicationInput!) { applicationReturn(input: $input) { application { id state allowedActions } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplicationReject($input: RejectApplicationInput!) { applicationReject(input: $input) { application { id state allowedActions } errors { code message field } } }\n"): (typeof documents)["\n  mutation ApplicationReject($input: RejectApplicationInput!) { applicationReject(input: $input) { application { id state allowedActions } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplicationObject($input: ApplicationReasonInput!) { applicationObject(input: $input) { application { id state allowedActions } errors { code message field } } }\n"): (typeof documents)["\n  mutation ApplicationObject($input: ApplicationReasonInput!) { applicationObject(input: $input) { application { id state allowedActions } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplicationDecideObjection($input: DecideObjectionInput!) { applicationDecideObjection(input: $input) { application { id state allowedActions } errors { code message field } } }\n"): (typeof documents)["\n  mutation ApplicationDecideObjection($input: DecideObjectionInput!) { applicationDecideObjection(input: $input) { application { id state allowedActions } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplicationStartVisit($input: StartVisitInput!) { applicationStartVisit(input: $input) { application { id state visitOn allowedActions } errors { code message field } } }\n"): (typeof documents)["\n  mutation ApplicationStartVisit($input: StartVisitInput!) { applicationStartVisit(input: $input) { application { id state visitOn allowedActions } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplicationApprove($input: ApproveApplicationInput!) { applicationApprove(input: $input) { application { id state allowedActions } errors { code message field } } }\n"): (typeof documents)["\n  mutation ApplicationApprove($input: ApproveApplicationInput!) { applicationApprove(input: $input) { application { id state allowedActions } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplicationSuspend($input: ApplicationReasonInput!) { applicationSuspend(input: $input) { application { id state allowedActions } errors { code message field } } }\n"): (typeof documents)["\n  mutation ApplicationSuspend($input: ApplicationReasonInput!) { applicationSuspend(input: $input) { application { id state allowedActions } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplicationReinstate($input: ApplicationReasonInput!) { applicationReinstate(input: $input) { application { id state allowedActions } errors { code message field } } }\n"): (typeof documents)["\n  mutation ApplicationReinstate($input: ApplicationReasonInput!) { applicationReinstate(input: $input) { application { id state allowedActions } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplicationBlacklist($input: BlacklistApplicationInput!) { applicationBlacklist(input: $input) { application { id state allowedActions } errors { code message field } } }\n"): (typeof documents)["\n  mutation ApplicationBlacklist($input: BlacklistApplicationInput!) { applicationBlacklist(input: $input) { application { id state allowedActions } errors { code message field } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScoreTemplate {\n    applications(filter: { states: [SCORED, APPROVED, SUSPENDED] }, orderBy: NEWEST, first: 1) { nodes { id scoreSheet { key label max } } }\n  }\n"): (typeof documents)["\n  query ScoreTemplate {\n    applications(filter: { states: [SCORED, APPROVED, SUSPENDED] }, orderBy: NEWEST, first: 1) { nodes { id scoreSheet { key label max } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RoleGrant($input: GrantRoleInput!) { roleGrant(input: $input) { user { id version } errors { code message field } } }"): (typeof documents)["mutation RoleGrant($input: GrantRoleInput!) { roleGrant(input: $input) { user { id version } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitationList { invitations(first: 100) { nodes { id name email roleLabel createdAt expiresAt acceptedAt invitedBy { id name } } } }\n"): (typeof documents)["\n  query InvitationList { invitations(first: 100) { nodes { id name email roleLabel createdAt expiresAt acceptedAt invitedBy { id name } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PeopleUnits { workUnits { id name } }"): (typeof documents)["query PeopleUnits { workUnits { id name } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UserInvite($input: InviteUserInput!) { userInvite(input: $input) { invitation { id } errors { code message field } } }"): (typeof documents)["mutation UserInvite($input: InviteUserInput!) { userInvite(input: $input) { invitation { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RoleEnd($input: EndRoleInput!) { roleEnd(input: $input) { user { id version } errors { code message field } } }"): (typeof documents)["mutation RoleEnd($input: EndRoleInput!) { roleEnd(input: $input) { user { id version } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettingsScreen {\n    office { name regency agency address city timeZone mode today isRegistrationOpen }\n    workUnits { id code name }\n    limits { bodyBytes fileBytes pageRows cost depth rootMutations }\n  }\n"): (typeof documents)["\n  query SettingsScreen {\n    office { name regency agency address city timeZone mode today isRegistrationOpen }\n    workUnits { id code name }\n    limits { bodyBytes fileBytes pageRows cost depth rootMutations }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UserScreen($id: ID!) {\n    user(id: $id) {\n      id version name email state honorific hasTotp isDemo lastSignInAt createdAt allowedActions workUnit { id name }\n      roleGrants { id label role acting fromOn toOn countsToday workUnit { id name } grantedBy { id name } }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"): (typeof documents)["\n  query UserScreen($id: ID!) {\n    user(id: $id) {\n      id version name email state honorific hasTotp isDemo lastSignInAt createdAt allowedActions workUnit { id name }\n      roleGrants { id label role acting fromOn toOn countsToday workUnit { id name } grantedBy { id name } }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UserSuspend($input: SuspendUserInput!) { userSuspend(input: $input) { user { id state allowedActions } errors { code message field } } }"): (typeof documents)["mutation UserSuspend($input: SuspendUserInput!) { userSuspend(input: $input) { user { id state allowedActions } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UserReinstate($input: ReinstateUserInput!) { userReinstate(input: $input) { user { id state allowedActions } errors { code message field } } }"): (typeof documents)["mutation UserReinstate($input: ReinstateUserInput!) { userReinstate(input: $input) { user { id state allowedActions } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UsersScreen($filter: UserFilter, $first: Int!, $after: String) {\n    users(filter: $filter, first: $first, after: $after) {\n      nodes { id name email state hasTotp lastSignInAt workUnit { id name } roleGrants { id label countsToday } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query UsersScreen($filter: UserFilter, $first: Int!, $after: String) {\n    users(filter: $filter, first: $first, after: $after) {\n      nodes { id name email state hasTotp lastSignInAt workUnit { id name } roleGrants { id label countsToday } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftMandate($input: DraftMandateInput!) {\n    mandateDraft(input: $input) { mandate { id } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation DraftMandate($input: DraftMandateInput!) {\n    mandateDraft(input: $input) { mandate { id } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MandatesScreen {\n    placementMandates(first: 30) {\n      nodes {\n        id number state isInForce fromOn untilOn ceilingPerCrisis maxUnitsPerSend legalBasis signedAt revokedAt reason\n        commitmentSignerName technicalSignerName allowedActions\n        createdBy { name } revokedBy { name }\n        spendings { id caseCode spent }\n        orders(first: 20) { nodes { id number title state price outlet { name } createdBy { name } } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MandatesScreen {\n    placementMandates(first: 30) {\n      nodes {\n        id number state isInForce fromOn untilOn ceilingPerCrisis maxUnitsPerSend legalBasis signedAt revokedAt reason\n        commitmentSignerName technicalSignerName allowedActions\n        createdBy { name } revokedBy { name }\n        spendings { id caseCode spent }\n        orders(first: 20) { nodes { id number title state price outlet { name } createdBy { name } } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignMandate($input: MandateIdInput!) {\n    mandateSign(input: $input) { mandate { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation SignMandate($input: MandateIdInput!) {\n    mandateSign(input: $input) { mandate { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeMandate($input: MandateReasonInput!) {\n    mandateRevoke(input: $input) { mandate { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation RevokeMandate($input: MandateReasonInput!) {\n    mandateRevoke(input: $input) { mandate { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardMandate($input: MandateIdInput!) {\n    mandateDiscard(input: $input) { mandate { id state } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation DiscardMandate($input: MandateIdInput!) {\n    mandateDiscard(input: $input) { mandate { id state } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderEditScreen($id: ID!, $isOld: Boolean!) {\n    contracts(filter: { states: [ACTIVE] }, first: 100) {\n      nodes { id number outlet { id name } lines { id kind description unitPrice available } }\n    }\n    order(id: $id) @include(if: $isOld) {\n      id version title brief windowFrom windowTo rotationReason\n      contract { id } lines { id quantity orderedText placement contractLine { id } }\n    }\n  }\n"): (typeof documents)["\n  query OrderEditScreen($id: ID!, $isOld: Boolean!) {\n    contracts(filter: { states: [ACTIVE] }, first: 100) {\n      nodes { id number outlet { id name } lines { id kind description unitPrice available } }\n    }\n    order(id: $id) @include(if: $isOld) {\n      id version title brief windowFrom windowTo rotationReason\n      contract { id } lines { id quantity orderedText placement contractLine { id } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderDraft($input: DraftOrderInput!) { orderDraft(input: $input) { order { id } errors { code message field } } }"): (typeof documents)["mutation OrderDraft($input: DraftOrderInput!) { orderDraft(input: $input) { order { id } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderEdit($input: EditOrderInput!) { orderEdit(input: $input) { order { id version } errors { code message field } } }"): (typeof documents)["mutation OrderEdit($input: EditOrderInput!) { orderEdit(input: $input) { order { id version } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderScreen($id: ID!) {\n    order(id: $id) {\n      id number title state brief price gross reservedGross unitCount provenUnits windowFrom windowTo proofDueAt answerDueAt issuedAt reason\n      rotationReason allowedActions\n      rotation { sharePercent isAboveCap capPercent outletOrdered }\n      age { day limit isLate isLastDay dueAt }\n      contract { id number }\n      outlet { id name }\n      company { id legalName }\n      budgetLine { id name accountCode available }\n      mode origin { code title distributionId crisisId } mandate { id number }\n      createdBy { name } approvedBy { name } signedBy { name } acceptedBy { name }\n      lines { id title kind placement quantity provenQuantity cancelledQuantity unitPrice liveUntilOn isLabelRequired orderedText }\n      proofs(first: 50) { nodes { id state title url airedAt forward age { day limit isLate isLastDay } } }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"): (typeof documents)["\n  query OrderScreen($id: ID!) {\n    order(id: $id) {\n      id number title state brief price gross reservedGross unitCount provenUnits windowFrom windowTo proofDueAt answerDueAt issuedAt reason\n      rotationReason allowedActions\n      rotation { sharePercent isAboveCap capPercent outletOrdered }\n      age { day limit isLate isLastDay dueAt }\n      contract { id number }\n      outlet { id name }\n      company { id legalName }\n      budgetLine { id name accountCode available }\n      mode origin { code title distributionId crisisId } mandate { id number }\n      createdBy { name } approvedBy { name } signedBy { name } acceptedBy { name }\n      lines { id title kind placement quantity provenQuantity cancelledQuantity unitPrice liveUntilOn isLabelRequired orderedText }\n      proofs(first: 50) { nodes { id state title url airedAt forward age { day limit isLate isLastDay } } }\n      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrdersScreen($filter: OrderFilter, $first: Int!, $after: String) {\n    orders(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id number title state price unitCount provenUnits proofDueAt\n        age { day limit isLate isLastDay dueAt }\n        outlet { id name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query OrdersScreen($filter: OrderFilter, $first: Int!, $after: String) {\n    orders(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id number title state price unitCount provenUnits proofDueAt\n        age { day limit isLate isLastDay dueAt }\n        outlet { id name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PortalOrderScreen($id: ID!) {\n    order(id: $id) {\n      id number title state brief price gross windowFrom windowTo proofDueAt answerDueAt allowedActions\n      outlet { name medium }\n      lines { id title kind quantity provenQuantity cancelledQuantity unitPrice orderedText isLabelRequired }\n      proofs(first: 50) { nodes { id state title url forward reason reasonNote } }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"): (typeof documents)["\n  query PortalOrderScreen($id: ID!) {\n    order(id: $id) {\n      id number title state brief price gross windowFrom windowTo proofDueAt answerDueAt allowedActions\n      outlet { name medium }\n      lines { id title kind quantity provenQuantity cancelledQuantity unitPrice orderedText isLabelRequired }\n      proofs(first: 50) { nodes { id state title url forward reason reasonNote } }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PortalOrdersScreen($first: Int!, $after: String) {\n    orders(first: $first, after: $after) {\n      nodes { id number title state price unitCount provenUnits proofDueAt answerDueAt allowedActions outlet { name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query PortalOrdersScreen($first: Int!, $after: String) {\n    orders(first: $first, after: $after) {\n      nodes { id number title state price unitCount provenUnits proofDueAt answerDueAt allowedActions outlet { name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProofReupload($input: ReuploadProofInput!) { proofReupload(input: $input) { proof { id state } errors { code message field } } }"): (typeof documents)["mutation ProofReupload($input: ReuploadProofInput!) { proofReupload(input: $input) { proof { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProofAskReview($input: ProofNoteInput!) { proofAskReview(input: $input) { proof { id state } errors { code message field } } }"): (typeof documents)["mutation ProofAskReview($input: ProofNoteInput!) { proofAskReview(input: $input) { proof { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProofAccept($input: ProofIdInput!) { proofAccept(input: $input) { proof { id state } errors { code message field } } }"): (typeof documents)["mutation ProofAccept($input: ProofIdInput!) { proofAccept(input: $input) { proof { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProofReturn($input: ProofReasonInput!) { proofReturn(input: $input) { proof { id state } errors { code message field } } }"): (typeof documents)["mutation ProofReturn($input: ProofReasonInput!) { proofReturn(input: $input) { proof { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProofReject($input: ProofReasonInput!) { proofReject(input: $input) { proof { id state } errors { code message field } } }"): (typeof documents)["mutation ProofReject($input: ProofReasonInput!) { proofReject(input: $input) { proof { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProofRevoke($input: RevokeProofInput!) { proofRevoke(input: $input) { proof { id state } errors { code message field } } }"): (typeof documents)["mutation ProofRevoke($input: RevokeProofInput!) { proofRevoke(input: $input) { proof { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProofScreen($id: ID!) {\n    proof(id: $id) {\n      id state title url airedAt quantity note reason reasonNote forward reverse likelihood capturedAt snapshotHash allowedActions fixDueAt\n      uploadedBy { name } acceptedBy { name } acceptedAt\n      order { id number title } orderLine { id title placement }\n      outlet { id name } article { id } file { id name url mime }\n      invoice { id number }\n      checks { key passed found expected }\n      comparison { forward reverse longestWordCount ordered { text shared } captured { text shared } }\n      evidence { url status capturedAt sha256 }\n      formerVersions { url capturedAt snapshotHash reason reasonNote }\n      proofQueue { place waitingCount previousId nextId }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"): (typeof documents)["\n  query ProofScreen($id: ID!) {\n    proof(id: $id) {\n      id state title url airedAt quantity note reason reasonNote forward reverse likelihood capturedAt snapshotHash allowedActions fixDueAt\n      uploadedBy { name } acceptedBy { name } acceptedAt\n      order { id number title } orderLine { id title placement }\n      outlet { id name } article { id } file { id name url mime }\n      invoice { id number }\n      checks { key passed found expected }\n      comparison { forward reverse longestWordCount ordered { text shared } captured { text shared } }\n      evidence { url status capturedAt sha256 }\n      formerVersions { url capturedAt snapshotHash reason reasonNote }\n      proofQueue { place waitingCount previousId nextId }\n      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProofSubmit($input: SubmitProofInput!) { proofSubmit(input: $input) { proof { id state } errors { code message field } } }"): (typeof documents)["mutation ProofSubmit($input: SubmitProofInput!) { proofSubmit(input: $input) { proof { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProofsScreen($filter: ProofFilter, $first: Int!, $after: String) {\n    proofs(filter: $filter, first: $first, after: $after) {\n      nodes { id state title url airedAt forward age { day limit isLate isLastDay dueAt } outlet { name } order { number title } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ProofsScreen($filter: ProofFilter, $first: Int!, $after: String) {\n    proofs(filter: $filter, first: $first, after: $after) {\n      nodes { id state title url airedAt forward age { day limit isLate isLastDay dueAt } outlet { name } order { number title } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderSubmit($input: OrderIdInput!) { orderSubmit(input: $input) { order { id state } errors { code message field } } }"): (typeof documents)["mutation OrderSubmit($input: OrderIdInput!) { orderSubmit(input: $input) { order { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderApprove($input: OrderIdInput!) { orderApprove(input: $input) { order { id state } errors { code message field } } }"): (typeof documents)["mutation OrderApprove($input: OrderIdInput!) { orderApprove(input: $input) { order { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderIssue($input: OrderIdInput!) { orderIssue(input: $input) { order { id state number } errors { code message field } } }"): (typeof documents)["mutation OrderIssue($input: OrderIdInput!) { orderIssue(input: $input) { order { id state number } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderAccept($input: OrderIdInput!) { orderAccept(input: $input) { order { id state } errors { code message field } } }"): (typeof documents)["mutation OrderAccept($input: OrderIdInput!) { orderAccept(input: $input) { order { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderDecline($input: OrderReasonInput!) { orderDecline(input: $input) { order { id state } errors { code message field } } }"): (typeof documents)["mutation OrderDecline($input: OrderReasonInput!) { orderDecline(input: $input) { order { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderReturn($input: OrderReasonInput!) { orderReturn(input: $input) { order { id state } errors { code message field } } }"): (typeof documents)["mutation OrderReturn($input: OrderReasonInput!) { orderReturn(input: $input) { order { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderCancel($input: OrderReasonInput!) { orderCancel(input: $input) { order { id state } errors { code message field } } }"): (typeof documents)["mutation OrderCancel($input: OrderReasonInput!) { orderCancel(input: $input) { order { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderReopen($input: ReopenOrderInput!) { orderReopen(input: $input) { order { id state } errors { code message field } } }"): (typeof documents)["mutation OrderReopen($input: ReopenOrderInput!) { orderReopen(input: $input) { order { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PortalHomeScreen {\n    myWork { items { key kind title subtitle amount path group action age { day limit isLate isLastDay dueAt } } }\n    invoices(first: 1, filter: { states: [SUBMITTED, RETURNED, CHECKED, INSPECTED, HANDED_OVER, SPP_ISSUED, SPM_ISSUED, SP2D_ISSUED, PAID, CLOSED, ON_HOLD, DISPUTED, CARRIED_OVER] }) {\n      nodes { id number companyInvoiceNumber state transfer paidAt holderLabels age { day limit isLate isLastDay dueAt } steps { state status reachedAt age { day limit isLate isLastDay dueAt } loops { endedAt } } }\n      totalCount\n    }\n    orders(first: 10, filter: { states: [ISSUED] }) {\n      nodes { id number title price unitCount answerDueAt allowedActions outlet { id name } }\n    }\n  }\n"): (typeof documents)["\n  query PortalHomeScreen {\n    myWork { items { key kind title subtitle amount path group action age { day limit isLate isLastDay dueAt } } }\n    invoices(first: 1, filter: { states: [SUBMITTED, RETURNED, CHECKED, INSPECTED, HANDED_OVER, SPP_ISSUED, SPM_ISSUED, SP2D_ISSUED, PAID, CLOSED, ON_HOLD, DISPUTED, CARRIED_OVER] }) {\n      nodes { id number companyInvoiceNumber state transfer paidAt holderLabels age { day limit isLate isLastDay dueAt } steps { state status reachedAt age { day limit isLate isLastDay dueAt } loops { endedAt } } }\n      totalCount\n    }\n    orders(first: 10, filter: { states: [ISSUED] }) {\n      nodes { id number title price unitCount answerDueAt allowedActions outlet { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PortalHomeAccept($input: OrderIdInput!) { orderAccept(input: $input) { order { id state } errors { code message field } } }"): (typeof documents)["mutation PortalHomeAccept($input: OrderIdInput!) { orderAccept(input: $input) { order { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PortalHomeDecline($input: OrderReasonInput!) { orderDecline(input: $input) { order { id state } errors { code message field } } }"): (typeof documents)["mutation PortalHomeDecline($input: OrderReasonInput!) { orderDecline(input: $input) { order { id state } errors { code message field } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkBudget($year: Int!) {\n    budgetLines(filter: { fiscalYear: $year }, orderBy: LARGEST, first: 4) {\n      nodes { id accountCode name ceiling shifted reserved encumbered paid percentUsed isOverBudget }\n    }\n  }\n"): (typeof documents)["\n  query WorkBudget($year: Int!) {\n    budgetLines(filter: { fiscalYear: $year }, orderBy: LARGEST, first: 4) {\n      nodes { id accountCode name ceiling shifted reserved encumbered paid percentUsed isOverBudget }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkContracts($endingBefore: LocalDate!) {\n    contracts(filter: { states: [ACTIVE], endingBefore: $endingBefore }, orderBy: ENDING, first: 5) {\n      nodes { id number endsOn outlet { id name } lines { id available maxQuantity } }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query WorkContracts($endingBefore: LocalDate!) {\n    contracts(filter: { states: [ACTIVE], endingBefore: $endingBefore }, orderBy: ENDING, first: 5) {\n      nodes { id number endsOn outlet { id name } lines { id available maxQuantity } }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkScreen {\n    myWork {\n      figures { key label count amount total path }\n      items { key kind title subtitle amount path group action age { day limit isLate isLastDay dueAt } }\n    }\n  }\n"): (typeof documents)["\n  query WorkScreen {\n    myWork {\n      figures { key label count amount total path }\n      items { key kind title subtitle amount path group action age { day limit isLate isLastDay dueAt } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticleChoices($filter: ArticleFilter!) {\n    articles(first: 20, filter: $filter) { nodes { id title publishedAt firstSeenAt outlet { name } } }\n  }\n"): (typeof documents)["\n  query ArticleChoices($filter: ArticleFilter!) {\n    articles(first: 20, filter: $filter) { nodes { id title publishedAt firstSeenAt outlet { name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FormDraft($form: String!) { formDraft(form: $form) { id content keptAt } }"): (typeof documents)["query FormDraft($form: String!) { formDraft(form: $form) { id content keptAt } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FormDraftKeep($input: KeepFormDraftInput!) {\n    formDraftKeep(input: $input) { formDraft { id keptAt } errors { code message field } }\n  }\n"): (typeof documents)["\n  mutation FormDraftKeep($input: KeepFormDraftInput!) {\n    formDraftKeep(input: $input) { formDraft { id keptAt } errors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FormDraftDrop($input: FormDraftInput!) { formDraftDrop(input: $input) { errors { code message field } } }\n"): (typeof documents)["\n  mutation FormDraftDrop($input: FormDraftInput!) { formDraftDrop(input: $input) { errors { code message field } } }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;