import { FIRST_WORDS, MESSAGES } from './act3-words';
import { siteOf } from './newsroom';
import { loadPasts } from './pasts';
import { moveTo, type Stage, setSeries, wib } from './stage';

const OUTLETS = ['RK', 'SL', 'HM', 'TN', 'GF', 'KL', 'NW', 'KH', 'GP', 'LU'];

/** What an office has ready before a crisis: the roster, the mandate, a template, the addresses of the newsrooms. */
export async function prepareOffice(stage: Stage): Promise<void> {
  await signMandate(stage);
  await loadPasts(stage);
  await moveTo(stage, '2026-03-20 09:00');
  await planDuty(stage);
  await writeTemplate(stage);
  for (const key of OUTLETS) {
    const input = { outletId: siteOf(stage, key).outletId, email: `redaksi@${siteOf(stage, key).host}` };
    await stage.cast.budi.must('releaseContactSet', input, 'contact { id }');
  }
}

/** Placement mandate MD-2026-001, signed by Gita and Tomi. */
async function signMandate(stage: Stage): Promise<void> {
  const { gita, tomi } = stage.cast;
  await setSeries(stage, 'MD', 0);
  const draft = {
    fromOn: '2026-01-12',
    untilOn: '2026-12-31',
    ceilingPerCrisis: 15_000_000,
    maxUnitsPerSend: 3,
    legalBasis: 'Keputusan Pengguna Anggaran tentang penempatan krisis',
  };
  const { mandate } = await gita.must('mandateDraft', draft, 'mandate { id }');
  await gita.must('mandateSign', { mandateId: mandate.id }, 'mandate { state }');
  await tomi.must('mandateSign', { mandateId: mandate.id }, 'mandate { state number }');
}

/** Andi is called first, Lina second, week by week. */
async function planDuty({ cast }: Stage): Promise<void> {
  const weeks = ['2026-04-13', '2026-04-20', '2026-04-27', '2026-05-04', '2026-05-11'].map((day) =>
    wib(`${day} 07:00`).getTime(),
  );
  for (const from of weeks) {
    const shift = {
      fromAt: new Date(from).toISOString(),
      toAt: new Date(from + 7 * 86_400_000).toISOString(),
    };
    await cast.citra.must(
      'dutyShiftPlan',
      { ...shift, personId: cast.andi.id, rank: 'FIRST' },
      'shift { id }',
    );
    await cast.citra.must(
      'dutyShiftPlan',
      { ...shift, personId: cast.lina.id, rank: 'SECOND' },
      'shift { id }',
    );
  }
}

async function writeTemplate({ cast, book }: Stage): Promise<void> {
  const words = { name: 'Gangguan layanan', kind: 'HOLDING', title: 'Pernyataan awal', blocks: FIRST_WORDS };
  const { template } = await cast.budi.must('statementTemplateSave', words, 'template { id }');
  await cast.citra.must(
    'statementTemplateApprove',
    { templateId: template.id, expectedVersion: 1 },
    'template { state }',
  );
  book.templateId = template.id;
}

/** The key messages an outlet carries, as its own words around them. */
export const carrying = (count: number): string =>
  MESSAGES.slice(0, count)
    .map((message) => `Redaksi mencatat bahwa ${message}.`)
    .join(' ');
