import { confirmClaims, mustStep } from './act3';
import type { Answer } from './cast';
import { VERSION } from './cast-case';
import { storyOf } from './newsroom';
import type { Stage } from './stage';

/** A case beside the story: its issue, its crisis and an approved full statement. */
export interface SideCase {
  issueId: string;
  crisisId: string;
  crisisCode: string;
  version: Answer;
}

const BODY =
  'Petugas jaga ditambah pada ketiga giliran. Pasien gawat ditangani lebih dahulu, yang lain dilayani menurut nomor.';
const AGAIN = 'menunggu berjam-jam';

/** Articles of the second wave of news, 12 May. */
export const WAVE = [400, 401, 402] as const;

async function openIssue(stage: Stage, isExercise: boolean): Promise<string> {
  const { cast, hospitalId, articles } = stage;
  const triage = {
    category: 'layanan/RSUD',
    impact: 3,
    ownerId: cast.citra.id,
    agencyId: hospitalId,
    districts: ['MJ', 'TS', 'LB'],
  };
  const from = isExercise
    ? { title: 'Latihan antrean IGD', isExercise }
    : { storyId: (await storyOf(stage, WAVE[0]))?.id };
  const { issue } = await cast.andi.must('issueOpen', { ...from, triage }, 'issue { id }');
  const words = { issueId: issue.id, text: 'Pasien menunggu berjam-jam', phrases: [AGAIN] };
  const { claim } = await cast.andi.must('claimAdd', words, 'claim { id }');
  if (isExercise)
    for (const no of WAVE)
      await cast.andi.must('claimMatchAdd', { claimId: claim.id, articleId: articles[no] }, '__typename');
  await confirmClaims(stage, issue.id);
  return issue.id;
}

async function approve({ cast }: Stage, issueId: string): Promise<Answer> {
  const content = { title: 'Penjelasan layanan IGD', body: BODY, factIds: [], messageIds: [] };
  const input = { issueId, kind: 'FULL', content };
  const { statementVersion } = await cast.budi.must('statementDraft', input, VERSION);
  const submitted = await mustStep(cast.budi, 'statementSubmit', statementVersion);
  return mustStep(cast.citra, 'statementApprove', submitted, { hashSeen: submitted.sha256 });
}

/** Andi opens an issue on the second wave, Dodi declares, Budi writes, Citra approves; as a drill when asked. */
export async function openSideCase(stage: Stage, isExercise = false): Promise<SideCase> {
  const issueId = await openIssue(stage, isExercise);
  const declaration = {
    issueIds: [issueId],
    severity: 'SEV3',
    cluster: 'ACCIDENTAL',
    type: 'TECHNICAL_ERROR_SERVICE',
    playbookCode: 'PB-04',
    reason: 'Antrean terulang',
  };
  const { crisis } = await stage.cast.dodi.must('crisisDeclare', declaration, 'crisis { id code }');
  return { issueId, crisisId: crisis.id, crisisCode: crisis.code, version: await approve(stage, issueId) };
}

/** Budi publishes the statement of a case. */
export const publish = async ({ cast }: Stage, version: Answer): Promise<Answer> =>
  mustStep(cast.budi, 'statementPublish', version, { channels: ['OFFICIAL_WEB', 'PRESS_RELEASE'] });

/** A ranking for the statement with at most `maxPaid` placements. */
export async function rankFor({ cast }: Stage, version: Answer, maxPaid: number): Promise<Answer> {
  const input = { versionId: version.id, maxPaid };
  return (await cast.budi.must('distributionRank', input, 'distribution { id version }')).distribution;
}

/** Sends a ranking under a key of its own. */
export const sending = ({ id, version }: Answer, idempotencyKey: string) => ({
  distributionId: id,
  expectedVersion: version,
  idempotencyKey,
});
