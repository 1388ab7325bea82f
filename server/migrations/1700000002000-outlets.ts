import type { MigrationInterface, QueryRunner } from 'typeorm';
import { table } from './words';

/** Tables of outlets. */
export class Outlets1700000002000 implements MigrationInterface {
  name = 'Outlets1700000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        runner,
        'press_company',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          legalName: 'varchar(200)',
          legalForm: 'varchar(40)',
          npwpSealed: 'text',
          npwpHash: 'varchar(64)',
          nib: 'varchar(40)',
          kblis: 'text',
          address: 'varchar(400)',
          phoneSealed: 'text null',
          phoneHash: 'varchar(64) null',
          directors: 'text',
          isDraft: 'boolean default 0',
          isAssisted: 'boolean default 0',
          blacklistedUntilOn: 'varchar(10) null',
          blacklistReference: 'varchar(400) null',
          createdById: 'varchar(36)',
        },
        [
          ['press_company_phone', ['phoneHash']],
          ['press_company_name', ['legalName', 'id']],
          ['press_company_nib', ['nib'], 'unique'],
          ['press_company_npwp', ['npwpHash'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'media_outlet',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          no: 'int',
          companyId: 'varchar(36) null',
          name: 'varchar(200)',
          reachLevel: 'varchar(40)',
          medium: 'varchar(40)',
          domains: 'text',
          handles: 'text',
          districts: 'text',
          cluster: 'varchar(120) null',
          pressCouncilStatus: 'varchar(40)',
          pressCouncilNumber: 'varchar(80) null',
          pressCouncilCheckedOn: 'varchar(10) null',
          pressCouncilRecheckOn: 'varchar(10) null',
          pressCouncilFileId: 'varchar(36) null',
          editorInChief: 'varchar(200) null',
          circulation: 'int null',
          paidCirculation: 'int null',
          broadcastReach: 'varchar(200) null',
          uniqueVisitors: 'int null',
          pageViews: 'int null',
          audienceTool: 'varchar(120) null',
          audiencePeriod: 'varchar(40) null',
          audienceExportedBy: 'varchar(200) null',
          isDraft: 'boolean default 0',
          createdById: 'varchar(36)',
        },
        [
          ['media_outlet_company', ['companyId']],
          ['media_outlet_name', ['name', 'id']],
          ['media_outlet_no', ['no'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'outlet_domain',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          host: 'varchar(255)',
          outletId: 'varchar(36)',
        },
        [
          ['outlet_domain_outlet', ['outletId']],
          ['outlet_domain_host', ['host'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'outlet_claim',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          companyId: 'varchar(36)',
          outletId: 'varchar(36)',
          host: 'varchar(255)',
          note: 'varchar(1000)',
          state: 'varchar(40)',
          requestedById: 'varchar(36)',
          decidedById: 'varchar(36) null',
          decidedAt: 'bigint null',
          refusalReason: 'varchar(1000) null',
        },
        [
          ['outlet_claim_company', ['companyId']],
          ['outlet_claim_outlet', ['outletId']],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'journalist',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          name: 'varchar(200)',
          nikSealed: 'text',
          nikHash: 'varchar(64)',
          activeNikHash: 'varchar(64) null',
          outletId: 'varchar(36)',
          companyId: 'varchar(36)',
          competencyLevel: 'varchar(40)',
          competencyNumber: 'varchar(80) null',
          competencyIssuedOn: 'varchar(10) null',
          competencyExpiresOn: 'varchar(10) null',
          leftOn: 'varchar(10) null',
        },
        [
          ['journalist_outlet', ['outletId']],
          ['journalist_active_nik', ['activeNikHash'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'legal_document',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          companyId: 'varchar(36)',
          outletId: 'varchar(36) null',
          kind: 'varchar(60)',
          label: 'varchar(200)',
          number: 'varchar(120) null',
          issuedOn: 'varchar(10) null',
          expiresOn: 'varchar(10) null',
          fileId: 'varchar(36)',
          sha256: 'varchar(64)',
          isBlocking: 'boolean default 0',
          state: 'varchar(40)',
          markedDays: 'int null',
          checkReason: 'varchar(1000) null',
          checkedById: 'varchar(36) null',
          checkedAt: 'bigint null',
          previousId: 'varchar(36) null',
          providedById: 'varchar(36)',
          waivedUntilOn: 'varchar(10) null',
          waiverReason: 'varchar(1000) null',
          waivedById: 'varchar(36) null',
        },
        [
          ['legal_document_expiry', ['state', 'expiresOn']],
          ['legal_document_outlet', ['outletId']],
          ['legal_document_company', ['companyId', 'kind']],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'tax_profile',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          companyId: 'varchar(36)',
          vatRegistered: 'boolean default 0',
          vatNumber: 'varchar(80) null',
          pp55Number: 'varchar(80) null',
          pp55RegisteredOn: 'varchar(10) null',
          pp55LastYear: 'int null',
          hasNpwp: 'boolean default 1',
          fromOn: 'varchar(10)',
          toOn: 'varchar(10) null',
          createdById: 'varchar(36)',
        },
        [['tax_profile_from', ['companyId', 'fromOn'], 'unique']],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'bank_account',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          companyId: 'varchar(36)',
          bank: 'varchar(120)',
          numberSealed: 'text',
          numberHash: 'varchar(64)',
          holderName: 'varchar(200)',
          state: 'varchar(40)',
          fileId: 'varchar(36) null',
          requestedById: 'varchar(36)',
          approvedByIds: 'text',
          approvedAt: 'bigint null',
          fromOn: 'varchar(10) null',
          toOn: 'varchar(10) null',
          refusalReason: 'varchar(1000) null',
        },
        [
          ['bank_account_number', ['numberHash']],
          ['bank_account_company', ['companyId', 'state']],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'registration_period',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          fiscalYear: 'int',
          opensOn: 'varchar(10)',
          closesOn: 'varchar(10)',
          legalBasis: 'varchar(400)',
          scoringVersion: 'int',
          policy: 'text',
          createdById: 'varchar(36)',
        },
        [['registration_period_year', ['fiscalYear']]],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'outlet_application',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          outletId: 'varchar(36)',
          companyId: 'varchar(36)',
          periodId: 'varchar(36)',
          fiscalYear: 'int',
          receiptNumber: 'varchar(60) null',
          state: 'varchar(40)',
          stateSince: 'bigint',
          isAssisted: 'boolean default 0',
          submittedAt: 'bigint null',
          submittedById: 'varchar(36) null',
          completeBy: 'bigint null',
          returnCount: 'int default 0',
          rejectionCode: 'varchar(40) null',
          rejectionReason: 'varchar(2000) null',
          rejectedAt: 'bigint null',
          objectionReason: 'varchar(2000) null',
          objectionDecision: 'varchar(2000) null',
          visitOn: 'varchar(10) null',
          visitFindings: 'text null',
          visitPhotoFileId: 'varchar(36) null',
          adminVerifierIds: 'text',
          factualVerifierId: 'varchar(36) null',
          scoreSheet: 'text null',
          score: 'int null',
          tier: 'varchar(40) null',
          scoredById: 'varchar(36) null',
          approvedAt: 'bigint null',
          approvedByIds: 'text',
          minutesNumber: 'varchar(60) null',
          decreeNumber: 'varchar(60) null',
          suspensionReason: 'varchar(2000) null',
          blacklistReference: 'varchar(2000) null',
        },
        [
          ['outlet_application_year', ['fiscalYear', 'state']],
          ['outlet_application_state', ['state', 'submittedAt']],
          ['outlet_application_company', ['companyId']],
          ['outlet_application_period', ['outletId', 'periodId'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'application_item',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          applicationId: 'varchar(36)',
          companyId: 'varchar(36)',
          key: 'varchar(60)',
          number: 'int',
          label: 'varchar(200)',
          isRequired: 'boolean default 0',
          isBlocking: 'boolean default 0',
          result: 'varchar(40)',
          reason: 'varchar(1000) null',
          isReturned: 'boolean default 0',
          versionCount: 'int default 0',
        },
        [['application_item_key', ['applicationId', 'key'], 'unique']],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'application_item_version',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          itemId: 'varchar(36)',
          applicationId: 'varchar(36)',
          companyId: 'varchar(36)',
          n: 'int',
          fileId: 'varchar(36)',
          sha256: 'varchar(64)',
          number: 'varchar(120) null',
          issuedOn: 'varchar(10) null',
          expiresOn: 'varchar(10) null',
          providedById: 'varchar(36)',
          providedAt: 'bigint',
          result: 'varchar(40)',
          reason: 'varchar(1000) null',
        },
        [
          ['application_item_version_application', ['applicationId']],
          ['application_item_version_n', ['itemId', 'n'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'item_check',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          itemId: 'varchar(36)',
          companyId: 'varchar(36)',
          versionNumber: 'int',
          result: 'varchar(40)',
          reason: 'varchar(1000) null',
          checkedById: 'varchar(36)',
          checkedByName: 'varchar(120)',
          checkedAt: 'bigint',
        },
        [
          ['item_check_person', ['itemId', 'versionNumber', 'checkedById'], 'unique'],
          ['item_check_item', ['itemId']],
        ],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('item_check');
    await runner.dropTable('application_item_version');
    await runner.dropTable('application_item');
    await runner.dropTable('outlet_application');
    await runner.dropTable('registration_period');
    await runner.dropTable('bank_account');
    await runner.dropTable('tax_profile');
    await runner.dropTable('legal_document');
    await runner.dropTable('journalist');
    await runner.dropTable('outlet_claim');
    await runner.dropTable('outlet_domain');
    await runner.dropTable('media_outlet');
    await runner.dropTable('press_company');
  }
}
