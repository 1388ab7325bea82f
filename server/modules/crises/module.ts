import type { Module } from '../../platform/module';
import { CrisisClock } from './clock.entity';
import { Crisis, CrisisIssue, CrisisRole } from './crisis.entity';
import { Distribution, DistributionTarget } from './distribution.entity';
import { FactItem, KeyMessage } from './fact.entity';
import { CrisisOccurrence } from './occurrence.entity';
import { Pickup } from './pickup.entity';
import { Playbook } from './playbook.entity';
import { Statement, StatementVersion } from './statement.entity';
import { Task } from './task.entity';

/** Crises: who does what, what is said, to whom it goes, and what came of it. */
export const crisesModule: Module = {
  name: 'crises',
  entities: [
    Crisis,
    CrisisIssue,
    CrisisRole,
    CrisisClock,
    CrisisOccurrence,
    Playbook,
    Task,
    FactItem,
    KeyMessage,
    Statement,
    StatementVersion,
    Distribution,
    DistributionTarget,
    Pickup,
  ],
  resolvers: [],
  owners: { crisisId: 'Crisis' },
};
