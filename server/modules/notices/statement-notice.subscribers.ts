import type { Role } from '../../platform/actor';
import { Role as R } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import type { Subscriber } from '../../platform/jobs';
import { FactItem, FactStatus } from '../crises/fact.entity';
import { FactAdded, FactRefuted, FactReopened, type FactValues } from '../crises/fact.events';
import { StatementVersion, VersionState } from '../crises/statement.entity';
import {
  StatementApproved,
  StatementPublished,
  StatementReturned,
  StatementSubmitted,
  type StatementValues,
} from '../crises/statement.events';
import { openLevels, type Scene, sceneOf } from '../crises/statement-scene.service';
import type { User } from '../identity/user.entity';
import { CaseAccess, Visibility } from '../issues/case-access.entity';
import { drillTitle, isExerciseIssue } from '../issues/exercise.service';
import { announce, type Message, toDo } from './announce.service';
import { recipientsOf } from './notice.service';
import { reasonText } from './words';

const linkOf = ({ statementId }: StatementValues): string => `/pernyataan/${statementId}`;

const sceneFor = async (ctx: Ctx, { versionId }: StatementValues): Promise<Scene | null> => {
  const version = await ctx.find(StatementVersion, versionId);
  return version && sceneOf(ctx, version);
};

/** Holders of a role who may know of the case: all of them, or those on its access list. */
async function holders(ctx: Ctx, { issue, crisis }: Scene, roles: Role[]): Promise<string[]> {
  const users: User[] = await recipientsOf(ctx, { role: roles });
  const closed = [issue, crisis].filter((one) => one?.visibility === Visibility.RESTRICTED);
  const lists = await Promise.all(closed.map((one) => ctx.db.findBy(CaseAccess, { caseId: one?.id ?? '' })));
  const ids = users.map(({ id }) => id);
  return ids.filter((id) => lists.every((list) => list.some(({ personId }) => personId === id)));
}

const marked = ({ issue, crisis }: Scene, title: string): string =>
  drillTitle(title, issue.isExercise || crisis?.isExercise === true);

/** Who gives the next level is asked to read; with all levels given, who publishes is told. */
async function nextStep(ctx: Ctx, data: StatementValues): Promise<Message[]> {
  const scene = await sceneFor(ctx, data);
  if (!scene || scene.version.no !== data.no) return [];
  const [level] = openLevels(scene);
  const roles = level ? [level.role] : (ctx.profile.crisis.statementPublishers as Role[]);
  const users = (await holders(ctx, scene, roles)).filter((id) => !level || !wrote(scene, id));
  const title = level ? 'Pernyataan menunggu persetujuan Anda' : 'Pernyataan siap terbit';
  const body = level
    ? `"${data.title}", versi ${data.no}, menunggu persetujuan tingkat ${level.no} dari ${scene.levels.length}.`
    : `"${data.title}", versi ${data.no}, sudah disetujui semua tingkat.`;
  return [toDo({ users, title: marked(scene, title), body, link: linkOf(data) })];
}

const wrote = ({ version }: Scene, id: string): boolean =>
  version.authorId === id || version.editorIds.includes(id);

async function askContact(ctx: Ctx, data: FactValues): Promise<Message[]> {
  const fact = await ctx.find(FactItem, data.factId);
  if (!fact) return [];
  const title = drillTitle('Fakta perlu Anda pastikan', await isExerciseIssue(ctx, data.issueId));
  return [
    toDo({
      role: R.AGENCY_CONTACT,
      workUnitId: data.agencyId,
      title,
      body: `Mohon pastikan dengan dokumen: "${fact.text}"`,
      link: '/fakta',
    }),
  ];
}

/** What stands in public may not rest on what is wrong: who publishes, speaks and heads is told to correct it. */
async function askCorrection(ctx: Ctx, { factId, issueId }: FactValues): Promise<Message[]> {
  const fact = await ctx.find(FactItem, factId);
  if (fact?.status !== FactStatus.FALSE) return [];
  const order = { publishedAt: 'ASC', id: 'ASC' } as const;
  const published = await ctx.db.find(StatementVersion, {
    where: { issueId, state: VersionState.PUBLISHED },
    order,
  });
  const resting = published.filter(({ factIds }) => factIds.includes(factId));
  const [first] = resting;
  if (!first) return [];
  const scene = await sceneOf(ctx, first);
  const users = await holders(ctx, scene, [R.COMMUNICATIONS_OFFICER, R.SPOKESPERSON, R.DIVISION_HEAD]);
  const names = resting.map(({ title, no }) => `"${title}", versi ${no}`).join('; ');
  const body = `"${fact.text}" dinyatakan keliru, padahal dipakai dalam ${names}. Terbitkan koreksinya.`;
  const title = marked(scene, 'Fakta dalam pernyataan terbit keliru');
  return [toDo({ users, title, body, link: `/pernyataan/${first.statementId}` })];
}

/** What people are told about statements and facts; it stays inside the office. */
export const statementNotices: Subscriber[] = [
  announce(StatementSubmitted, (ctx, { data }) => nextStep(ctx, data)),
  announce(StatementApproved, (ctx, { data }) => nextStep(ctx, data)),
  announce(StatementReturned, async (ctx, { data, reason }) => {
    const scene = await sceneFor(ctx, data);
    if (!scene) return [];
    return [
      toDo({
        users: [data.authorId],
        title: marked(scene, 'Pernyataan dikembalikan'),
        body: `"${data.title}", versi ${data.no}, dikembalikan.${reasonText(reason)}`,
        link: linkOf(data),
      }),
    ];
  }),
  announce(StatementPublished, async (ctx, { data }) => {
    const scene = await sceneFor(ctx, data);
    if (!scene) return [];
    const users = await holders(ctx, scene, [R.DIVISION_HEAD, R.AGENCY_HEAD, R.SPOKESPERSON]);
    const title = marked(scene, 'Pernyataan terbit');
    return [
      { users: [...users, data.authorId], title, body: `"${data.title}" sudah terbit.`, link: linkOf(data) },
    ];
  }),
  announce(FactAdded, (ctx, { data }) => askContact(ctx, data)),
  announce(FactReopened, (ctx, { data }) => askContact(ctx, data)),
  announce(FactRefuted, (ctx, { data }) => askCorrection(ctx, data)),
];
