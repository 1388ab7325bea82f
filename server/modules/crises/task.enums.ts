import { registerEnumType } from 'type-graphql';

/** Where a task stands. */
export enum TaskState {
  TODO = 'TODO',
  DOING = 'DOING',
  DONE = 'DONE',
  BLOCKED = 'BLOCKED',
  WAIVED = 'WAIVED',
}
registerEnumType(TaskState, {
  name: 'TaskState',
  description: 'Where a task stands.',
  valuesConfig: {
    TODO: { description: 'Not begun.' },
    DOING: { description: 'Being done.' },
    DONE: { description: 'Done.' },
    BLOCKED: { description: 'Cannot go on, with a reason.' },
    WAIVED: { description: 'The commander waived it, with a reason.' },
  },
});
