import type { MigrationInterface, QueryRunner } from 'typeorm';
import { table } from './words';

/** Tables of identity. */
export class Identity1700000001000 implements MigrationInterface {
  name = 'Identity1700000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        runner,
        'user',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          name: 'varchar(120)',
          email: 'varchar(160)',
          honorific: 'varchar(20) null',
          language: 'varchar(40)',
          state: 'varchar(40)',
          companyId: 'varchar(36) null',
          workUnitId: 'varchar(36) null',
          isDemo: 'boolean default 0',
          passwordHash: 'varchar(200) null',
          personNumber: 'varchar(200) null',
          personNumberHash: 'varchar(64) null',
          totpSecret: 'varchar(200) null',
          totpConfirmedAt: 'bigint null',
          totpLastStep: 'int default 0',
          recoveryHashes: 'text',
          lastSignInAt: 'bigint null',
        },
        [
          ['user_company', ['companyId']],
          ['user_person_number', ['personNumberHash'], 'unique'],
          ['user_email', ['email'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'role_grant',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          userId: 'varchar(36)',
          companyId: 'varchar(36) null',
          role: 'varchar(40)',
          workUnitId: 'varchar(36) null',
          acting: 'varchar(40) null',
          fromOn: 'varchar(10)',
          toOn: 'varchar(10) null',
          grantedById: 'varchar(36) null',
        },
        [
          ['role_grant_role', ['role']],
          ['role_grant_user', ['userId']],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'work_unit',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          code: 'varchar(40)',
          name: 'varchar(200)',
        },
        [['work_unit_code', ['code'], 'unique']],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'session',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          userId: 'varchar(36)',
          tokenHash: 'varchar(64)',
          address: 'varchar(60)',
          userAgent: 'varchar(200)',
          lastSeenAt: 'bigint',
          expiresAt: 'bigint',
          endedAt: 'bigint null',
          stepUpAt: 'bigint null',
        },
        [
          ['session_user', ['userId']],
          ['session_token', ['tokenHash'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'api_key',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          name: 'varchar(80)',
          ownerId: 'varchar(36)',
          companyId: 'varchar(36) null',
          prefix: 'varchar(24)',
          keyHash: 'varchar(64)',
          scopeList: 'text',
          addressList: 'text',
          expiresAt: 'bigint',
          lastUsedAt: 'bigint null',
          revokedAt: 'bigint null',
        },
        [
          ['api_key_owner', ['ownerId']],
          ['api_key_hash', ['keyHash'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'invitation',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          name: 'varchar(120)',
          email: 'varchar(160)',
          role: 'varchar(40)',
          companyId: 'varchar(36) null',
          workUnitId: 'varchar(36) null',
          invitedById: 'varchar(36)',
          tokenHash: 'varchar(64)',
          expiresAt: 'bigint',
          acceptedAt: 'bigint null',
        },
        [
          ['invitation_company', ['companyId']],
          ['invitation_token', ['tokenHash'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'account_token',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          kind: 'varchar(20)',
          email: 'varchar(160)',
          tokenHash: 'varchar(64)',
          userId: 'varchar(36) null',
          registration: 'text null',
          expiresAt: 'bigint',
          usedAt: 'bigint null',
        },
        [
          ['account_token_email', ['email']],
          ['account_token_hash', ['tokenHash'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'pace',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          name: 'varchar(100)',
          failures: 'int default 0',
          nextAt: 'bigint',
        },
        [['pace_name', ['name'], 'unique']],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('pace');
    await runner.dropTable('account_token');
    await runner.dropTable('invitation');
    await runner.dropTable('api_key');
    await runner.dropTable('session');
    await runner.dropTable('work_unit');
    await runner.dropTable('role_grant');
    await runner.dropTable('user');
  }
}
