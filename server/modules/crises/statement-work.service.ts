import type { Ctx } from '../../platform/ctx';
import { WorkGroup, type WorkItem, WorkKind, type WorkLoader } from '../invoices/work-source.service';
import { drillTitle } from '../issues/exercise.service';
import { factsToConfirm } from './fact.service';
import { readyVersions, returnedVersions, waitingVersions } from './statement-list.service';
import { mayPublish } from './statement-publication.service';
import type { Scene } from './statement-scene.service';

const titleOf = ({ version, issue, crisis }: Scene): string =>
  drillTitle(version.title, issue.isExercise || crisis?.isExercise === true);

const about = ({ issue, crisis, version }: Scene): string =>
  [crisis?.code ?? issue.code, `versi ${version.no}`].join(' · ');

/** Work on texts is a matter of minutes: it counts no working days and stands under today. */
const item = (
  kind: WorkKind,
  subjectId: string,
  words: Pick<WorkItem, 'title' | 'subtitle' | 'path' | 'action'>,
): WorkItem => ({
  key: `${kind}:${subjectId}`,
  ...{ kind, subjectId, amount: null, age: null, group: WorkGroup.TODAY },
  ...words,
});

const pathOf = ({ version }: Scene): string => `/pernyataan/${version.statementId}`;

const toApprove: WorkLoader = async (ctx) => {
  const mine = (await waitingVersions(ctx)).filter(({ mode }) => mode !== null);
  return mine.map(({ scene, waitMinutes }) =>
    item(WorkKind.STATEMENT_APPROVE, scene.version.id, {
      title: titleOf(scene),
      subtitle: `${about(scene)} · menunggu ${waitMinutes} menit`,
      path: pathOf(scene),
      action: 'Baca dan putuskan',
    }),
  );
};

const toPublish: WorkLoader = async (ctx) =>
  mayPublish(ctx)
    ? (await readyVersions(ctx)).map((scene) =>
        item(WorkKind.STATEMENT_PUBLISH, scene.version.id, {
          title: titleOf(scene),
          subtitle: `${about(scene)} · disetujui`,
          path: pathOf(scene),
          action: 'Terbitkan',
        }),
      )
    : [];

const toFix: WorkLoader = async (ctx) =>
  (await returnedVersions(ctx)).map((scene) =>
    item(WorkKind.STATEMENT_FIX, scene.version.id, {
      title: titleOf(scene),
      subtitle: `${about(scene)} · ${scene.version.returnComment ?? ''}`,
      path: pathOf(scene),
      action: 'Perbaiki',
    }),
  );

const toConfirm: WorkLoader = async (ctx: Ctx) =>
  (await factsToConfirm(ctx)).map((fact) =>
    item(WorkKind.FACT_CONFIRM, fact.id, {
      title: fact.text,
      subtitle: 'Fakta untuk dipastikan dengan dokumen',
      path: '/fakta',
      action: 'Pastikan',
    }),
  );

/** What statements and facts add to the work list. */
export const statementWork: WorkLoader[] = [toApprove, toPublish, toFix, toConfirm];
