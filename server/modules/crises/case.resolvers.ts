import { CrisisResolver } from './crisis.resolver';
import {
  CrisisClockResolver,
  CrisisFieldsResolver,
  CrisisOccurrenceResolver,
  CrisisRoleResolver,
} from './crisis-fields.resolver';
import { PlaybookResolver, PlaybookStepResolver } from './playbook.resolver';
import { TaskResolver } from './task.resolver';

/** Resolvers of crises themselves: their roles, clocks, tasks and playbooks. */
export const caseResolvers = [
  CrisisResolver,
  CrisisFieldsResolver,
  CrisisRoleResolver,
  CrisisClockResolver,
  CrisisOccurrenceResolver,
  TaskResolver,
  PlaybookResolver,
  PlaybookStepResolver,
];
