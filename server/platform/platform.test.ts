import { testApp } from '../test/app';
import { Role } from './actor';

describe('platform', () => {
  const app = testApp();

  it('serves the schema and keeps the audit trail for auditors', async () => {
    expect(
      await app
        .as(Role.AUDITOR)
        .run('{ auditChain { isIntact checkedCount } events { nodes { id } totalCount } }'),
    ).toEqual({
      auditChain: { isIntact: true, checkedCount: 0 },
      events: { nodes: [], totalCount: 0 },
    });
    expect(await app.as(Role.TREASURER).run('{ auditChain { isIntact } }')).toEqual({ auditChain: null });
  });
});
