import { testApp } from '../test/app';
import { queues } from './database';
import { databaseFaults } from './database-check';

describe('the check of the database before production', () => {
  const app = testApp();

  it('names every setting that could lose acknowledged writes', async () => {
    const faults = await databaseFaults(app.platform.writer);

    if (queues(app.platform.writer)) expect(faults).toEqual([]);
    else {
      expect(faults).toEqual([
        'innodb_flush_log_at_trx_commit is 0: acknowledged writes would be lost in a crash; set it to 1.',
        'innodb_doublewrite is off.',
      ]);
    }
  });
});
