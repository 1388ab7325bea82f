import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Rupiah } from '../../platform/scalars';
import { StepAge } from '../../platform/step-age';

/** What can wait for a person. */
export enum WorkKind {
  APPLICATION_CHECK = 'APPLICATION_CHECK',
  APPLICATION_APPROVE = 'APPLICATION_APPROVE',
  APPLICATION_OBJECTION = 'APPLICATION_OBJECTION',
  APPLICATION_FIX = 'APPLICATION_FIX',
  CONTRACT_NEGOTIATE = 'CONTRACT_NEGOTIATE',
  CONTRACT_AGREE = 'CONTRACT_AGREE',
  CONTRACT_SIGN = 'CONTRACT_SIGN',
  AMENDMENT_SIGN = 'AMENDMENT_SIGN',
  ORDER_SUBMIT = 'ORDER_SUBMIT',
  ORDER_APPROVE = 'ORDER_APPROVE',
  ORDER_ISSUE = 'ORDER_ISSUE',
  ORDER_ACCEPT = 'ORDER_ACCEPT',
  ORDER_PUBLISH = 'ORDER_PUBLISH',
  ORDER_REOPEN = 'ORDER_REOPEN',
  PROOF_REVIEW = 'PROOF_REVIEW',
  PROOF_FIX = 'PROOF_FIX',
  PROOF_BILL = 'PROOF_BILL',
  INVOICE_SUBMIT = 'INVOICE_SUBMIT',
  INVOICE_FIX = 'INVOICE_FIX',
  INVOICE_CHECK = 'INVOICE_CHECK',
  INVOICE_INSPECT = 'INVOICE_INSPECT',
  INVOICE_HAND_OVER = 'INVOICE_HAND_OVER',
  INVOICE_SPP = 'INVOICE_SPP',
  INVOICE_SPM = 'INVOICE_SPM',
  INVOICE_SP2D = 'INVOICE_SP2D',
  INVOICE_PAY = 'INVOICE_PAY',
  INVOICE_CLOSE = 'INVOICE_CLOSE',
  INVOICE_REFUND = 'INVOICE_REFUND',
  INVOICE_RESOLVE = 'INVOICE_RESOLVE',
  INVOICE_RELEASE = 'INVOICE_RELEASE',
  INVOICE_CARRY_ON = 'INVOICE_CARRY_ON',
  INVOICE_ESCALATED = 'INVOICE_ESCALATED',
  STATEMENT_APPROVE = 'STATEMENT_APPROVE',
  STATEMENT_FIX = 'STATEMENT_FIX',
  STATEMENT_PUBLISH = 'STATEMENT_PUBLISH',
  FACT_CONFIRM = 'FACT_CONFIRM',
  TASK_DO = 'TASK_DO',
  ISSUE_TRIAGE = 'ISSUE_TRIAGE',
  PLAYBOOK_REVIEW = 'PLAYBOOK_REVIEW',
  CORRECTION_ANSWER = 'CORRECTION_ANSWER',
}

/** Indonesian names of what waits, for the figures. */
export const WORK_LABELS: Record<WorkKind, string> = {
  APPLICATION_CHECK: 'Menunggu verifikasi',
  APPLICATION_APPROVE: 'Menunggu penetapan',
  APPLICATION_OBJECTION: 'Keberatan',
  APPLICATION_FIX: 'Berkas untuk diperbaiki',
  CONTRACT_NEGOTIATE: 'Menunggu negosiasi',
  CONTRACT_AGREE: 'Menunggu kesepakatan harga',
  CONTRACT_SIGN: 'Kontrak menunggu tanda tangan',
  AMENDMENT_SIGN: 'Adendum menunggu tanda tangan',
  ORDER_SUBMIT: 'Draf pesanan',
  ORDER_APPROVE: 'Menunggu persetujuan',
  ORDER_ISSUE: 'Menunggu tanda tangan',
  ORDER_ACCEPT: 'Pesanan baru',
  ORDER_PUBLISH: 'Menunggu tayang',
  ORDER_REOPEN: 'Pesanan lewat tenggat',
  PROOF_REVIEW: 'Bukti menunggu pemeriksaan',
  PROOF_FIX: 'Bukti untuk diperbaiki',
  PROOF_BILL: 'Siap ditagih',
  INVOICE_SUBMIT: 'Draf tagihan',
  INVOICE_FIX: 'Tagihan untuk diperbaiki',
  INVOICE_CHECK: 'Menunggu pemeriksaan PPTK',
  INVOICE_INSPECT: 'Menunggu BAP',
  INVOICE_HAND_OVER: 'Menunggu serah terima',
  INVOICE_SPP: 'Menunggu SPP',
  INVOICE_SPM: 'Menunggu SPM',
  INVOICE_SP2D: 'Menunggu SP2D',
  INVOICE_PAY: 'Menunggu pembayaran',
  INVOICE_CLOSE: 'Menunggu bukti potong',
  INVOICE_REFUND: 'Menunggu setoran',
  INVOICE_RESOLVE: 'Sengketa',
  INVOICE_RELEASE: 'Ditahan',
  INVOICE_CARRY_ON: 'Tunda bayar',
  INVOICE_ESCALATED: 'Tiga kali dikembalikan',
  STATEMENT_APPROVE: 'Pernyataan menunggu persetujuan',
  STATEMENT_FIX: 'Pernyataan untuk diperbaiki',
  STATEMENT_PUBLISH: 'Pernyataan siap terbit',
  FACT_CONFIRM: 'Fakta menunggu kepastian',
  TASK_DO: 'Tugas krisis',
  ISSUE_TRIAGE: 'Isu belum ditriase',
  PLAYBOOK_REVIEW: 'Buku pedoman untuk ditinjau',
  CORRECTION_ANSWER: 'Laporan kekeliruan',
};
registerEnumType(WorkKind, {
  name: 'WorkKind',
  description: 'What can wait for a person.',
  valuesConfig: Object.fromEntries(
    Object.entries(WORK_LABELS).map(([kind, label]) => [kind, { description: `${label}.` }]),
  ),
});

/** When something has to be done. */
export enum WorkGroup {
  LATE = 'LATE',
  TODAY = 'TODAY',
  WEEK = 'WEEK',
}
registerEnumType(WorkGroup, {
  name: 'WorkGroup',
  description: 'When something has to be done.',
  valuesConfig: {
    LATE: { description: 'The limit has passed.' },
    TODAY: { description: 'Today is the last day.' },
    WEEK: { description: 'There is time, or no limit.' },
  },
});

@ObjectType({ description: 'One thing that waits for the caller.', simpleResolvers: true })
export class WorkItem {
  @Field(() => ID, { description: 'Unique in the list: kind and record.' })
  key!: string;

  @Field(() => WorkKind, { description: 'What is to be done.' })
  kind!: WorkKind;

  @Field(() => ID, { description: 'Id of the record.' })
  subjectId!: string;

  @Field(() => String, { description: 'What it is.' })
  title!: string;

  @Field(() => String, { description: 'Whose it is, and what belongs to it.' })
  subtitle!: string;

  @Field(() => Rupiah, { nullable: true, description: 'Amount at stake; null where there is none.' })
  amount!: number | null;

  @Field(() => String, { description: 'Path of its screen.' })
  path!: string;

  @Field(() => StepAge, { nullable: true, description: 'How long it has waited; null where nothing counts.' })
  age!: StepAge | null;

  @Field(() => WorkGroup, { description: 'When it has to be done.' })
  group!: WorkGroup;

  @Field(() => String, { description: 'Label of the button.' })
  action!: string;
}

@ObjectType({
  description: 'One figure above the list, with the list that proves it.',
  simpleResolvers: true,
})
export class WorkFigure {
  @Field(() => String, { description: 'A WorkKind, or LATE, CONTRACTS_ENDING, BUDGET.' })
  key!: string;

  @Field(() => String, { description: 'Indonesian label.' })
  label!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => Rupiah, { nullable: true, description: 'Sum of the amounts; null where there is none.' })
  amount!: number | null;

  @Field(() => Rupiah, {
    nullable: true,
    description: 'What the sum is a part of; null where there is no whole.',
  })
  total!: number | null;

  @Field(() => String, { description: 'Path of the list behind the figure.' })
  path!: string;
}

@ObjectType({ description: 'What waits for the caller.', simpleResolvers: true })
export class MyWork {
  @Field(() => [WorkItem], {
    description: 'Latest limit first: overdue, today, this week; at most 50 of a kind.',
  })
  items!: WorkItem[];

  @Field(() => [WorkFigure], { description: 'Figures by kind, then what is late, contracts and budget.' })
  figures!: WorkFigure[];
}
