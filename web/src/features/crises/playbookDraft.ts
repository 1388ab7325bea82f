import type { DueKind, PlaybookScreenQuery, Role, ScctCluster, ScctType } from '../../gql/graphql';

/** A step of a playbook as the editor holds it; its time is minutes, or a rule of one kind. */
export interface StepDraft {
  /** Only for the screen: keeps a row's fields together when rows move. */
  key: string;
  text: string;
  gloss: string;
  ownerRole: string | null;
  supportRoles: string[];
  ownerAgency: string;
  supportAgency: string;
  /** OFFSET for minutes after the start, or the kind of a rule. */
  timing: string;
  offsetMinutes: number | null;
  startOffsetMinutes: number | null;
  everyMinutes: number | null;
  times: string[];
  days: string;
  event: string;
  until: string;
  isMandatory: boolean;
  completedBy: string | null;
  linkedPlaybook: string;
}

/** A playbook as the editor holds it. */
export interface PlaybookDraft {
  code: string;
  title: string;
  titleEn: string;
  cluster: string | null;
  type: string | null;
  typeNote: string;
  reviewEveryMonths: number | null;
  changeNote: string;
  steps: StepDraft[];
}

let serial = 0;
const key = () => {
  serial += 1;
  return `step${serial}`;
};

/** A step with nothing in it yet. */
export const emptyStep = (): StepDraft => ({
  key: key(),
  ...{ text: '', gloss: '', ownerRole: 'COMMUNICATIONS_OFFICER', supportRoles: [] },
  ...{ ownerAgency: '', supportAgency: '', timing: 'OFFSET', offsetMinutes: 60 },
  ...{
    startOffsetMinutes: null,
    everyMinutes: null,
    times: [],
    days: '',
    event: '',
    until: 'CRISIS_CONTAINED',
  },
  ...{ isMandatory: false, completedBy: null, linkedPlaybook: '' },
});

/** A playbook with one empty step. */
export const emptyPlaybook = (): PlaybookDraft => ({
  ...{ code: '', title: '', titleEn: '', cluster: null, type: null, typeNote: '' },
  ...{ reviewEveryMonths: 24, changeNote: '', steps: [emptyStep()] },
});

type Playbook = NonNullable<PlaybookScreenQuery['playbook']>;

const stepDraft = (step: Playbook['steps'][number]): StepDraft => {
  const { dueRule } = step;
  return {
    key: key(),
    text: step.text,
    gloss: step.gloss ?? '',
    ownerRole: step.ownerRole,
    supportRoles: [...step.supportRoles],
    ownerAgency: step.ownerAgency ?? '',
    supportAgency: step.supportAgency ?? '',
    timing: dueRule?.type ?? 'OFFSET',
    offsetMinutes: dueRule ? (dueRule.offsetMinutes ?? null) : (step.offsetMinutes ?? null),
    startOffsetMinutes: dueRule?.startOffsetMinutes ?? null,
    everyMinutes: dueRule?.everyMinutes ?? null,
    times: [...(dueRule?.times ?? [])],
    days: (dueRule?.days ?? []).join(', '),
    event: dueRule?.event ?? '',
    until: dueRule?.until ?? 'CRISIS_CONTAINED',
    isMandatory: step.isMandatory,
    completedBy: step.completedBy ?? null,
    linkedPlaybook: step.linkedPlaybook ?? '',
  };
};

/** A stored playbook as the editor begins with it. */
export const draftOf = (playbook: Playbook): PlaybookDraft => ({
  code: playbook.code,
  title: playbook.title,
  titleEn: playbook.titleEn ?? '',
  cluster: playbook.cluster,
  type: playbook.type,
  typeNote: playbook.typeNote ?? '',
  reviewEveryMonths: playbook.reviewEveryMonths,
  changeNote: '',
  steps: playbook.steps.map(stepDraft),
});

const daysOf = (text: string): number[] =>
  text
    .split(/[\s,;]+/)
    .map(Number)
    .filter((day) => Number.isInteger(day) && day > 0);

function ruleOf(step: StepDraft) {
  if (step.timing === 'OFFSET') return null;
  return {
    type: step.timing as DueKind,
    startOffsetMinutes: step.startOffsetMinutes,
    everyMinutes: step.everyMinutes,
    times: step.times,
    days: daysOf(step.days),
    event: step.event || null,
    offsetMinutes: step.offsetMinutes,
    until: step.until || null,
  };
}

/** What the server takes of a draft. */
export const contentOf = (draft: PlaybookDraft) => ({
  title: draft.title,
  titleEn: draft.titleEn || null,
  cluster: draft.cluster as ScctCluster,
  type: draft.type as ScctType,
  typeNote: draft.typeNote || null,
  reviewEveryMonths: draft.reviewEveryMonths ?? 24,
  steps: draft.steps.map((step) => ({
    text: step.text,
    gloss: step.gloss || null,
    ownerRole: step.ownerRole as Role,
    supportRoles: step.supportRoles as Role[],
    ownerAgency: step.ownerAgency || null,
    supportAgency: step.supportAgency || null,
    offsetMinutes: step.timing === 'OFFSET' ? step.offsetMinutes : null,
    dueRule: ruleOf(step),
    isMandatory: step.isMandatory,
    completedBy: step.completedBy,
    linkedPlaybook: step.linkedPlaybook || null,
  })),
});
