import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import type { Happened } from '../../platform/events';
import { on, type Subscriber } from '../../platform/jobs';
import {
  AlertAcknowledged,
  AlertAssigned,
  AlertDismissed,
  AlertResolved,
  AlertStepDue,
  type AlertTold,
  DutyMissing,
} from '../issues/alert.events';
import { AlertLinked } from '../issues/alert-link.events';
import { drillTitle } from '../issues/exercise.service';
import { raiseAlert, resolveAlerts } from './alert.service';
import { announce, toDo } from './announce.service';
import { AlertLevel } from './delivery.entity';

const RULE = 'risk';

type Step = AlertTold & { stepId: string; round: number; recipientIds: string[]; isRestricted: boolean };

/** WASPADA waits for the end of the quiet hours, what is higher never waits. */
const urgencyOf = (level: string): AlertLevel =>
  level === 'SIAGA' || level === 'KRITIS' ? AlertLevel.CRITICAL : AlertLevel.ALERT;

/** A restricted matter is named nowhere outside the system. */
const about = ({ title, isRestricted }: Step): string =>
  isRestricted ? 'Perkara terbatas; buka SINERGI untuk membacanya' : title.replace(/\.$/, '');

/** What is still to come, or that the level rose though somebody takes care already. */
function outlook({ state, round }: Step): string {
  if (state !== 'OPEN') return 'Tingkatnya naik; peringatan ini sudah ditangani petugas.';
  const again = round > 1 ? ` Panggilan putaran ke-${round}.` : '';
  return `Rantai panggilan berlanjut sampai ada yang menerima peringatan ini.${again}`;
}

async function call(ctx: Ctx, { id, data }: Happened<Step>): Promise<void> {
  await raiseAlert(ctx, {
    rule: RULE,
    subject: data.alertId,
    story: data.stepId,
    level: urgencyOf(data.level),
    users: data.recipientIds,
    title: drillTitle(`Peringatan ${data.level}`, data.isExercise),
    body: `${about(data)}. ${outlook(data)}`,
    link: `/peringatan/${data.alertId}`,
    eventId: id,
  });
}

const over = async (ctx: Ctx, { subjectId }: { subjectId: string }): Promise<void> =>
  resolveAlerts(ctx, RULE, subjectId);

/** Calls of the chain of an alert, and their end. */
export const alertSubscribers: Subscriber[] = [
  on(AlertStepDue, 'notices.alert-step', call),
  on(AlertAcknowledged, 'notices.alert-acknowledged', over),
  on(AlertLinked, 'notices.alert-linked', over),
  on(AlertDismissed, 'notices.alert-dismissed', over),
  on(AlertResolved, 'notices.alert-resolved', over),
  on(DutyMissing, 'notices.duty-missing', (ctx, { id, data }) =>
    raiseAlert(ctx, {
      rule: 'duty',
      subject: data.alertId,
      story: 'roster',
      level: AlertLevel.CRITICAL,
      role: Role.DIVISION_HEAD,
      title: drillTitle('Tidak ada petugas piket', data.isExercise),
      body: 'Peringatan terbuka saat tidak ada petugas piket. Terima peringatan itu dan isi jadwal piket.',
      link: '/piket',
      eventId: id,
    }),
  ),
  announce(AlertAssigned, (_ctx, { data }) => [
    toDo({
      users: [data.assignedToId],
      title: drillTitle('Peringatan ditugaskan kepada Anda', data.isExercise),
      body: 'Sebuah peringatan ditugaskan kepada Anda. Periksa dan putuskan tindak lanjutnya.',
      link: `/peringatan/${data.alertId}`,
    }),
  ]),
];
