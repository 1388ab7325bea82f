import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import type { Subscriber } from '../../platform/jobs';
import { Crisis } from '../crises/crisis.entity';
import {
  ClockBreached,
  CrisisClosed,
  CrisisContained,
  CrisisDeclared,
  CrisisRecommended,
  CrisisRelapsed,
  CrisisRoleGiven,
  CrisisSeverityChanged,
  type CrisisTold,
} from '../crises/crisis.events';
import { PlaybookReviewDue } from '../crises/playbook.events';
import { TaskAdded, TaskAssigned, type TaskTold } from '../crises/task.events';
import { drillTitle } from '../issues/exercise.service';
import { Issue } from '../issues/issue.entity';
import { IssueAssigned } from '../issues/issue.events';
import { accessList, isRestricted } from '../issues/issue-step.service';
import { announce, type Message, toDo } from './announce.service';
import { type Recipients, recipientsOf } from './notice.service';
import { momentText, reasonText } from './words';

const HEADS = [Role.DIVISION_HEAD, Role.AGENCY_HEAD, Role.REGIONAL_SECRETARY];
const WORKERS = [Role.COMMUNICATIONS_OFFICER, Role.MONITORING_ANALYST, Role.SPOKESPERSON];

/** Of a restricted case only those on its list are told; for the others it does not exist. */
export async function among(ctx: Ctx, caseId: string, to: Recipients): Promise<Recipients> {
  const one =
    (await ctx.db.findOneBy(Crisis, { id: caseId })) ?? (await ctx.db.findOneBy(Issue, { id: caseId }));
  if (!one || !isRestricted(one)) return to;
  const listed = await accessList(ctx, caseId);
  const users = (await recipientsOf(ctx, to)).map(({ id }) => id).filter((id) => listed.includes(id));
  return { users };
}

const words = (title: string, body: string, link: string, isExercise: boolean): Message => ({
  title: drillTitle(title, isExercise).slice(0, 160),
  body: body.slice(0, 1000),
  link,
});

const room = ({ code }: { code: string }): string => `/krisis/${code}`;

/** Who hears of a missed clock (crisis.md 4); the commander besides of updates. */
const BREACH: Record<string, readonly Role[]> = {
  HOLDING: [Role.DIVISION_HEAD, Role.AGENCY_HEAD],
  LEADERSHIP: [Role.AGENCY_HEAD, Role.REGIONAL_SECRETARY],
  FULL: [Role.AGENCY_HEAD, Role.REGIONAL_SECRETARY],
  SPOKES: [Role.AGENCY_HEAD],
  UPDATE: [],
  INQUIRY: [Role.COMMUNICATIONS_OFFICER, Role.DIVISION_HEAD],
  PDP_NOTICE: [Role.AGENCY_HEAD, Role.INFORMATION_OFFICER, Role.REGIONAL_SECRETARY],
  AAR: [Role.DIVISION_HEAD],
};

const CLOCKS: Record<string, string> = {
  HOLDING: 'pernyataan awal',
  LEADERSHIP: 'pimpinan, juru bicara, dan narahubung',
  FULL: 'rilis lengkap dan distribusinya',
  SPOKES: 'taklimat juru bicara',
  UPDATE: 'pembaruan',
  INQUIRY: 'jawaban atas pertanyaan media',
  PDP_NOTICE: 'pemberitahuan tertulis kebocoran data',
  AAR: 'evaluasi pascakrisis',
};

const PARTS: Record<string, string> = {
  COMMANDER: 'pemimpin krisis',
  SPOKESPERSON: 'juru bicara',
  SCRIBE: 'notulis',
  FACT_CONTACT: 'narahubung fakta',
  LEGAL: 'penelaah hukum',
};

async function taskNotice(ctx: Ctx, data: TaskTold): Promise<(Message | null)[]> {
  if (!data.ownerId) return [null];
  const due = data.dueAt ? ` Tenggat ${momentText(ctx, new Date(data.dueAt))}.` : '';
  const told = words('Tugas untuk Anda', `${data.text}.${due}`, '/tugas', data.isExercise);
  return [toDo({ ...told, users: [data.ownerId] })];
}

const moved =
  (title: string) =>
  async (ctx: Ctx, { data, reason }: { data: CrisisTold; reason: string | null }): Promise<Message[]> => {
    const body = `${data.code} ${data.title}.${reasonText(reason)}`;
    const to = await among(ctx, data.crisisId, { role: [...HEADS, ...WORKERS] });
    return [{ ...words(title, body, room(data), data.isExercise), ...to }];
  };

/** What people are told about issues, crises, their clocks and tasks; it stays in the office, drills say what they are. */
export const caseNotices: Subscriber[] = [
  announce(IssueAssigned, async (ctx, { data }) => [
    toDo({
      ...words('Isu untuk Anda', `${data.code} ${data.title}.`, `/isu/${data.issueId}`, data.isExercise),
      ...(await among(ctx, data.issueId, { users: [data.ownerId] })),
    }),
  ]),
  announce(CrisisDeclared, async (ctx, { data, reason }) => {
    const body = `${data.code} ${data.title}, ${data.severity}.${reasonText(reason)}`;
    const to = await among(ctx, data.crisisId, { role: [...HEADS, ...WORKERS], users: [data.commanderId] });
    return [toDo({ ...words('Krisis dinyatakan', body, room(data), data.isExercise), ...to })];
  }),
  announce(CrisisSeverityChanged, moved('Tingkat dampak krisis berubah')),
  announce(CrisisContained, moved('Krisis terkendali')),
  announce(CrisisRelapsed, moved('Krisis aktif kembali')),
  announce(CrisisClosed, moved('Krisis ditutup')),
  announce(CrisisRoleGiven, (_ctx, { data }) => {
    const part = PARTS[data.kind] ?? 'petugas';
    const body = `${data.code} ${data.title}: Anda ditunjuk sebagai ${part}.`;
    const link = data.kind === 'FACT_CONTACT' ? '/tugas' : room(data);
    return [
      toDo({ ...words('Peran Anda dalam krisis', body, link, data.isExercise), users: [data.personId] }),
    ];
  }),
  announce(CrisisRecommended, async (ctx, { data }) => {
    const score = data.score.toFixed(2).replace('.', ',');
    const act = data.crisisId ? 'Tinjau tingkat dampaknya.' : 'Pertimbangkan untuk menyatakan krisis.';
    const link = data.crisisId ? room(data) : `/isu/${data.issueId}`;
    const to = { role: [Role.AGENCY_HEAD, Role.REGIONAL_SECRETARY] };
    const title = data.crisisId ? 'Tinjau tingkat dampak krisis' : 'Sistem menyarankan menyatakan krisis';
    return [
      toDo({
        ...words(title, `${data.code} ${data.title}: skor ${score}. ${act}`, link, data.isExercise),
        ...(await among(ctx, data.crisisId ?? data.issueId, to)),
      }),
    ];
  }),
  announce(ClockBreached, async (ctx, { data }) => {
    const users = data.kind === 'UPDATE' ? [data.commanderId] : [];
    const to = await among(ctx, data.crisisId, { role: BREACH[data.kind] ?? [], users });
    const body = `${data.code}: ${CLOCKS[data.kind]} seharusnya ${momentText(ctx, new Date(data.dueAt))}.`;
    return [toDo({ ...words('Tenggat krisis terlewati', body, room(data), data.isExercise), ...to })];
  }),
  announce(TaskAssigned, (ctx, { data }) => taskNotice(ctx, data)),
  announce(TaskAdded, (ctx, { data }) => taskNotice(ctx, data)),
  announce(PlaybookReviewDue, (_ctx, { data }) => [
    toDo({
      ...words(
        'Buku pedoman perlu ditinjau',
        `${data.code} ${data.title}.`,
        `/buku-pedoman/${data.code}`,
        false,
      ),
      role: Role.DIVISION_HEAD,
    }),
  ]),
];
