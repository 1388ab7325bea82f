import type { SelectQueryBuilder } from 'typeorm';
import { Role } from '../../platform/actor';
import { paginate } from '../../platform/connection';
import { profileOf } from '../../platform/profile';
import {
  WORK_LIMIT,
  WorkGroup,
  type WorkItem,
  WorkKind,
  type WorkLoader,
} from '../invoices/work-source.service';
import { drillTitle } from '../issues/exercise.service';
import { Issue } from '../issues/issue.entity';
import { Crisis } from './crisis.entity';
import { tasksMatching } from './crisis-reads.service';
import { isExercise } from './crisis-step.service';
import { Playbook } from './playbook.entity';
import { Task } from './task.entity';

const item = (
  kind: WorkKind,
  subjectId: string,
  group: WorkGroup,
  words: Pick<WorkItem, 'title' | 'subtitle' | 'path' | 'action'>,
): WorkItem => ({
  key: `${kind}:${subjectId}`,
  ...{ kind, subjectId, amount: null, age: null, group },
  ...words,
});

/** Tasks of a person by name or role that are late or due today; those of later days wait in their list. */
const tasks: WorkLoader = async (ctx) => {
  const { dayOf, timeOf } = profileOf(ctx);
  const page = await paginate(
    ctx,
    Task,
    { first: WORK_LIMIT },
    {
      sort: { key: 'createdAt', direction: 'ASC' },
      filter: (query) => {
        tasksMatching(ctx, { isMine: true, isOpen: true })(query);
        query.andWhere('row.dueAt IS NOT NULL');
      },
    },
  );
  const due = page.nodes.filter((task) => task.dueAt && dayOf(task.dueAt) <= ctx.today());
  due.sort((a, b) => (a.dueAt?.getTime() ?? 0) - (b.dueAt?.getTime() ?? 0));
  return Promise.all(
    due.map(async (task) => {
      const at = task.dueAt ?? ctx.now();
      const crisis = task.crisisId ? await ctx.find(Crisis, task.crisisId) : null;
      const issue = await ctx.find(Issue, task.issueId);
      const when = `batas ${timeOf(at).replace(':', '.')} WIB`;
      return item(WorkKind.TASK_DO, task.id, at < ctx.now() ? WorkGroup.LATE : WorkGroup.TODAY, {
        title: drillTitle(task.text, await isExercise(ctx, task)),
        subtitle: [crisis?.code ?? issue?.code, when].filter(Boolean).join(' · '),
        path: '/tugas',
        action: 'Kerjakan',
      });
    }),
  );
};

/** New issues for whoever triages them. */
const triage: WorkLoader = async (ctx) => {
  if (!ctx.actor.is(Role.MONITORING_ANALYST, Role.DIVISION_HEAD)) return [];
  const page = await paginate(
    ctx,
    Issue,
    { first: WORK_LIMIT },
    {
      sort: { key: 'openedAt', direction: 'ASC' },
      filter: (query: SelectQueryBuilder<Issue>) => void query.andWhere("row.state = 'NEW'"),
    },
  );
  return page.nodes.map((issue) =>
    item(WorkKind.ISSUE_TRIAGE, issue.id, WorkGroup.TODAY, {
      title: drillTitle(issue.title, issue.isExercise),
      subtitle: `${issue.code} · belum ditriase`,
      path: `/isu/${issue.id}`,
      action: 'Triase',
    }),
  );
};

/** Playbooks that are to be looked through. */
const reviews: WorkLoader = async (ctx) => {
  if (!ctx.actor.is(Role.DIVISION_HEAD)) return [];
  const page = await paginate(
    ctx,
    Playbook,
    { first: WORK_LIMIT },
    {
      sort: { key: 'reviewDueAt', direction: 'ASC' },
      filter: (query: SelectQueryBuilder<Playbook>) =>
        void query.andWhere('row.isCurrent = 1 AND row.reviewDueAt <= :now', { now: ctx.now().getTime() }),
    },
  );
  return page.nodes.map(({ id, code, title }) =>
    item(WorkKind.PLAYBOOK_REVIEW, id, WorkGroup.WEEK, {
      title,
      subtitle: `${code} · waktunya ditinjau`,
      path: `/buku-pedoman/${code}`,
      action: 'Tinjau',
    }),
  );
};

/** What issues, tasks and playbooks add to the work list. */
export const caseWork: WorkLoader[] = [tasks, triage, reviews];
