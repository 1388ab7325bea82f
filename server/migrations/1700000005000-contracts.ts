import type { MigrationInterface, QueryRunner } from 'typeorm';
import { table } from './words';

/** Tables of contracts. */
export class Contracts1700000005000 implements MigrationInterface {
  name = 'Contracts1700000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        runner,
        'contract',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          number: 'varchar(40)',
          companyId: 'varchar(36)',
          outletId: 'varchar(36)',
          budgetLineId: 'varchar(36)',
          fiscalYear: 'int',
          type: 'varchar(40)',
          form: 'varchar(40)',
          procurementMethod: 'varchar(40)',
          procurementPlanNumber: 'varchar(60) null',
          catalogueUrl: 'varchar(500) null',
          startsOn: 'varchar(10)',
          endsOn: 'varchar(10)',
          ceiling: 'bigint null',
          priceIncludesVat: 'boolean default 0',
          state: 'varchar(40)',
          ordered: 'bigint default 0',
          proven: 'bigint default 0',
          invoiced: 'bigint default 0',
          paid: 'bigint default 0',
          isAboveProcurementLimit: 'boolean default 0',
          createdById: 'varchar(36)',
          openAmendmentId: 'varchar(36) null',
          companyFileId: 'varchar(36) null',
          officeFileId: 'varchar(36) null',
          agreedAt: 'bigint null',
          signedAt: 'bigint null',
          activatedAt: 'bigint null',
          stateSince: 'bigint',
          reason: 'text null',
          terminationGround: 'varchar(40) null',
          terminationText: 'text null',
          warningLetterCount: 'int default 0',
          heardOn: 'varchar(10) null',
        },
        [
          ['contract_end', ['state', 'endsOn']],
          ['contract_company', ['companyId']],
          ['contract_outlet', ['outletId', 'state']],
          ['contract_number', ['number'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'contract_line',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          contractId: 'varchar(36)',
          companyId: 'varchar(36)',
          kind: 'varchar(40)',
          rateUnit: 'varchar(40)',
          description: 'varchar(500)',
          unitPrice: 'bigint',
          maxQuantity: 'int null',
          used: 'int default 0',
          reserved: 'int default 0',
          closedAt: 'bigint null',
          replacedById: 'varchar(36) null',
          offer: 'bigint null',
          rateCard: 'bigint null',
          standardPrice: 'bigint null',
          ownEstimate: 'bigint null',
          minutes: 'varchar(200) null',
          exceptionReason: 'text null',
          exceptionById: 'varchar(36) null',
          exceptionUpTo: 'bigint null',
        },
        [
          ['contract_line_company', ['companyId', 'kind']],
          ['contract_line_contract', ['contractId']],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'contract_amendment',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          contractId: 'varchar(36)',
          companyId: 'varchar(36)',
          ordinal: 'int',
          reason: 'text',
          effectiveOn: 'varchar(10)',
          state: 'varchar(40)',
          termsBefore: 'text',
          termsAfter: 'text',
          createdById: 'varchar(36)',
          exceptionReason: 'text null',
          exceptionById: 'varchar(36) null',
          companyFileId: 'varchar(36) null',
          officeFileId: 'varchar(36) null',
          signedAt: 'bigint null',
        },
        [['contract_amendment_contract', ['contractId', 'ordinal'], 'unique']],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('contract_amendment');
    await runner.dropTable('contract_line');
    await runner.dropTable('contract');
  }
}
