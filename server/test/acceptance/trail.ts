import { same } from './report';
import { iso, partner, type Stage } from './stage';

interface Entry {
  name: string;
  at: string;
  actorName: string;
  isAutomatic: boolean;
  outcome: string;
  reason: string | null;
  changes: { recordId: string; field: string; before: string | null; after: string | null }[];
}

const PAGE = `query ($after: String, $filter: EventFilter) { events(first: 50, after: $after, filter: $filter) {
  pageInfo { hasNextPage endCursor } nodes { name at actorName isAutomatic outcome reason changes { recordId field before after } } } }`;

/** The audit trail as Indra reads it, oldest first. */
async function trail({ cast }: Stage, filter: object): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let after: string | null = null; ; ) {
    const { events } = await cast.indra.ask(PAGE, { after, filter });
    entries.push(...events.nodes);
    if (!events.pageInfo.hasNextPage) return entries.reverse();
    after = events.pageInfo.endCursor;
  }
}

/** Who did what when (WIB), with the reason where one is asked; acceptance.md sections 3 and 6. */
const TOLD: readonly [string, string, string, string?][] = [
  ['application.submitted', 'Joko', '2026-01-05 09:00'],
  ['application.returned', 'Sari', '2026-01-06 10:15'],
  ['application.resubmitted', 'Joko', '2026-01-06 13:40'],
  ['application.papers_passed', 'Sari', '2026-01-07 09:30'],
  ['application.factually_verified', 'Sari', '2026-01-08 14:00'],
  ['application.scored', 'Maman', '2026-01-08 16:00'],
  ['application.endorsed', 'Wulan', '2026-01-09 09:00'],
  ['application.approved', 'Putra', '2026-01-09 09:00'],
  ['contract.agreed', 'Joko', '2026-01-09 15:00'],
  ['contract.signed', 'Joko', '2026-01-12 09:00'],
  ['contract.activated', 'Sistem', '2026-01-12 09:00'],
  ['order.approved', 'Tomi', '2026-02-02 08:15'],
  ['order.issued', 'Gita', '2026-02-02 08:30'],
  ['order.accepted', 'Joko', '2026-02-02 09:10'],
  ['proof.found', 'Sistem', '2026-02-04 10:32'],
  ['proof.found', 'Sistem', '2026-02-05 14:48'],
  ['order.cancelled', 'Gita', '2026-02-05 15:00', 'Kegiatan batal'],
  ['invoice.submitted', 'Joko', '2026-02-06 09:00'],
  ['invoice.checked', 'Tomi', '2026-02-06 09:40'],
  ['invoice.inspected', 'Nia', '2026-02-06 10:10'],
  ['invoice.handed_over', 'Gita', '2026-02-06 11:20'],
  ['invoice.spp_issued', 'Hana', '2026-02-09 09:00'],
  ['invoice.spm_issued', 'Putra', '2026-02-09 14:00'],
  ['invoice.sp2d_recorded', 'Hana', '2026-02-10 11:00'],
  ['invoice.paid', 'Hana', '2026-02-10 15:00'],
  ['order.issued', 'Gita', '2026-04-15 09:25'],
  ['alert.acknowledged', 'Andi', '2026-04-15 08:04'],
  ['issue.opened', 'Andi', '2026-04-15 08:06'],
  ['statement.submitted', 'Budi', '2026-04-15 08:36'],
  ['crisis.declared', 'Dodi', '2026-04-15 08:38'],
  ['statement.approved', 'Citra', '2026-04-15 08:41'],
  ['statement.published', 'Budi', '2026-04-15 08:43'],
  ['crisis.activated', 'Dodi', '2026-04-15 08:45'],
  ['statement.returned', 'Citra', '2026-04-15 09:03', 'Fakta "tidak ada pasien ditolak" belum dipastikan'],
  ['fact.confirmed', 'Fajar', '2026-04-15 09:05'],
  ['statement.approved', 'Citra', '2026-04-15 09:16'],
  ['statement.approved', 'Dodi', '2026-04-15 09:21'],
  ['statement.published', 'Budi', '2026-04-15 09:25'],
  ['distribution.sent', 'Budi', '2026-04-15 09:25'],
  ['rightOfReply.submitted', 'Dodi', '2026-04-15 09:40'],
  ['proof.accepted', 'Nia', '2026-04-15 13:30'],
  ['pickup.accepted', 'Andi', '2026-04-15 14:50'],
  ['crisis.contained', 'Dodi', '2026-04-16 10:00'],
  ['crisis.recovery_begun', 'Dodi', '2026-04-17 09:00'],
  ['crisis.closed', 'Dodi', '2026-04-20 09:00'],
  ['invoice.submitted', 'Kiki', '2026-04-24 09:00'],
  ['invoice.paid', 'Hana', '2026-04-30 15:00'],
];

/** Records with a state that the story moved: their tables. */
const MOVED = [
  'contract',
  'publication_order',
  'proof',
  'invoice',
  'alert',
  'crisis',
  'task',
  'right_of_reply',
];
/** And those of the issue of the story; what lies before it was made by builders. */
const OF_THE_ISSUE = ['statement_version', 'distribution'];

/** Assertion 56: the states in the events of each record form one unbroken way from its making to its state now. */
export async function everyStateChange(stage: Stage): Promise<void> {
  const entries = await trail(stage, { outcome: 'DONE' });
  for (const [name, actor, at, reason] of TOLD) {
    const found = entries.filter((one) => one.name === name && one.actorName === actor && one.at === iso(at));
    same(`${name} by ${actor} at ${at}`, found.length > 0, true);
    if (reason) same(`reason of ${name}`, found[0]?.reason, reason);
    if (!name.endsWith('endorsed'))
      same(`before and after of ${name}`, (found[0]?.changes.length ?? 0) > 0, true);
    same(`actor of ${name}`, found[0]?.isAutomatic, actor === 'Sistem');
  }
  const returned = JSON.stringify(entries.find(({ name }) => name === 'application.returned'));
  same('the reason of the return', returned.includes('NPWP tidak terbaca'), true);
  const ways = new Map<string, [string | null, string | null][]>();
  for (const { changes } of entries)
    for (const { recordId, field, before, after } of changes)
      if (field === 'state') ways.set(recordId, [...(ways.get(recordId) ?? []), [before, after]]);
  for (const { id, state, what } of await movedRecords(stage)) {
    const way = ways.get(id) ?? [];
    const ends = way.map(([, after]) => after);
    same(
      `way of ${what}`,
      [way.map(([before]) => before), ends.at(-1)],
      [[null, ...ends.slice(0, -1)], JSON.stringify(state)],
    );
  }
}

async function movedRecords(stage: Stage): Promise<{ id: string; state: string; what: string }[]> {
  const { db } = stage.app;
  const records: { id: string; state: string; what: string }[] = [];
  for (const table of MOVED)
    for (const row of await db.query(`SELECT id, state FROM ${table}`))
      records.push({ ...row, what: `${table} ${row.id}` });
  const { issueId } = stage.book;
  for (const table of OF_THE_ISSUE)
    for (const row of await db.query(`SELECT id, state FROM ${table} WHERE issueId = ?`, [issueId]))
      records.push({ ...row, what: `${table} ${row.id}` });
  const [issue] = await db.query('SELECT id, state FROM issue WHERE id = ?', [issueId]);
  records.push({ ...issue, what: 'the issue' });
  const [application] = await db.query('SELECT id, state FROM outlet_application WHERE outletId = ?', [
    partner(stage, 'RK').outletId,
  ]);
  return [...records, { ...application, what: 'the application of RawaKini' }];
}

const times = (count: number, text: string): string[] => Array.from({ length: count }, () => text);

/** What was refused in acts 2 to 4, in the order of the story. */
const OF_THE_CRISIS = [
  'crisisDeclare Budi FORBIDDEN',
  'crisisDeclare Andi FORBIDDEN',
  'crisisDeclare Dodi INVALID_INPUT',
  'crisisStrategyChoose Dodi STRATEGY_NOT_ALLOWED',
  'statementReturn Citra INVALID_INPUT',
  'factRefute Fajar NOT_FOUND',
  'factRefute Budi FORBIDDEN',
  'statementApprove Budi SELF_APPROVAL',
  'statementApprove Budi SELF_APPROVAL',
  'statementApprove Dodi INVALID_TRANSITION',
  'statementApprove Citra SEPARATION_OF_DUTY',
  'statementPublish Budi APPROVAL_MISSING',
  'statementEdit Budi INVALID_TRANSITION',
  'distributionTargetChoose Budi INVALID_INPUT',
  'rightOfReplyDraft Budi DUPLICATE',
  'crisisContain Dodi INVALID_TRANSITION',
  'crisisRecover Dodi INVALID_TRANSITION',
  'crisisClose Dodi INVALID_TRANSITION',
  'reviewApprove Budi SELF_APPROVAL',
];

/** Assertion 56: every refused attempt of the story is logged with its code, and no other. */
export async function refusalsLogged(stage: Stage, byIndra: readonly string[]): Promise<void> {
  const missing = ['deed', 'npwp', 'nib', 'bankReference', 'editorCertificate'].map(
    (key) => `applicationSubmit Calon ${key} INVALID_INPUT`,
  );
  const expected = [
    ...missing,
    ...times(2, 'applicationReturn Sari INVALID_INPUT'),
    ...times(2, 'companyEdit Joko NOT_FOUND'),
    'orderDraft Maya INVALID_TRANSITION',
    ...times(10, 'proofSubmit Joko DUPLICATE'),
    'invoiceSubmit Joko INVALID_INPUT',
    ...times(2, 'invoiceSubmit Joko DUPLICATE'),
    ...times(2, 'invoiceDraft Joko DUPLICATE'),
    ...['Gita', 'Tomi'].flatMap((who) => [
      `invoicePay ${who} FORBIDDEN`,
      `invoicePay ${who} SEPARATION_OF_DUTY`,
    ]),
    'invoiceDraft Joko PROOF_INCOMPLETE',
    ...OF_THE_CRISIS,
    ...byIndra,
  ];
  const logged = (await trail(stage, { outcome: 'REFUSED' })).map(
    ({ name, actorName, reason }) => `${name.replace('refused.', '')} ${actorName} ${reason}`,
  );
  const rest = [...logged];
  const unlogged = expected.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  same('refused attempts: not logged, and logged besides', [unlogged, rest], [[], []]);
}
