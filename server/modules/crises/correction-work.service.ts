import { paginate } from '../../platform/connection';
import { profileOf } from '../../platform/profile';
import { WORK_LIMIT, WorkGroup, WorkKind, type WorkLoader } from '../invoices/work-source.service';
import { CorrectionRequest, CorrectionState } from './correction-request.entity';
import { CORRECTION_DESK } from './correction-request.lifecycle';

/** What readers of the press room wait for an answer to, oldest first. */
export const correctionWork: WorkLoader = async (ctx) => {
  if (!ctx.actor.is(...CORRECTION_DESK)) return [];
  const { dayOf, timeOf } = profileOf(ctx);
  const page = await paginate(
    ctx,
    CorrectionRequest,
    { first: WORK_LIMIT },
    {
      sort: { key: 'receivedAt', direction: 'ASC' },
      filter: (query) => void query.andWhere('row.state = :waiting', { waiting: CorrectionState.RECEIVED }),
    },
  );
  const when = (at: Date): string => {
    const day = dayOf(at) === ctx.today() ? '' : `${dayOf(at).split('-').reverse().join('/')} `;
    return `diterima ${day}${timeOf(at).replace(':', '.')} WIB`;
  };
  return page.nodes.map(({ id, title, receivedAt }) => ({
    ...{ key: `${WorkKind.CORRECTION_ANSWER}:${id}`, kind: WorkKind.CORRECTION_ANSWER, subjectId: id },
    ...{ amount: null, age: null, group: WorkGroup.TODAY },
    title: `Laporan kekeliruan: ${title}`,
    subtitle: when(receivedAt),
    path: '/laporan-kekeliruan',
    action: 'Periksa',
  }));
};
