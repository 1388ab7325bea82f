import { Crisis, Severity } from '../../modules/crises/crisis.entity';
import { Visibility } from '../../modules/issues/case-access.entity';
import { Role } from '../../platform/actor';
import { newId } from '../../platform/ids';
import { buildCase } from '../factories/statements';
import { mustStep, stepOn } from './act3';
import { type Answer, account } from './cast';
import { VERSION } from './cast-case';
import { untaken } from './counter-alerts';
import { drill } from './counter-drill';
import { tooFew } from './counter-measure';
import { unanswered } from './counter-reply';
import { allegation, mildNews } from './counter-risk';
import { sendings } from './counter-sending';
import { same } from './report';
import { openSideCase } from './side-case';
import { moveTo, type Stage } from './stage';

const codes = ({ errors }: Answer) => errors.map(({ code }: { code: string }) => code);

async function submitted({ cast }: Stage, issueId: string): Promise<Answer> {
  const content = { title: 'Tandingan', body: 'Isi tandingan.', factIds: [], messageIds: [] };
  const { statementVersion } = await cast.budi.must(
    'statementDraft',
    { issueId, kind: 'FULL', content },
    VERSION,
  );
  return mustStep(cast.budi, 'statementSubmit', statementVersion);
}

/** Assertion 33: a severity raised while the text is in review opens a level for Eka. */
async function raisedSeverity(stage: Stage): Promise<void> {
  const { issue, crisis } = await buildCase(stage.app, { severity: Severity.SEV2 });
  const version = await submitted(stage, issue.id);
  same('levels before', version.levels.length, 2);
  await stage.app.perform((ctx) =>
    ctx.db.update(Crisis, { id: crisis?.id ?? '' }, { commanderId: stage.cast.dodi.id }),
  );
  const raise = { crisisId: crisis?.id, severity: 'SEV1', reason: 'Ada korban jiwa' };
  await stage.cast.dodi.must('crisisSeveritySet', raise, 'crisis { severity }');
  const seen = { hashSeen: version.sha256 };
  const first = await mustStep(stage.cast.citra, 'statementApprove', version, seen);
  const second = await mustStep(stage.cast.dodi, 'statementApprove', first, seen);
  same('state after two levels', second.state, 'IN_REVIEW');
  const third = await mustStep(stage.cast.eka, 'statementApprove', second, seen);
  same(
    'state after Eka',
    [third.state, third.levels.map(({ role }: Answer) => role)],
    ['APPROVED', ['DIVISION_HEAD', 'AGENCY_HEAD', 'REGIONAL_SECRETARY']],
  );
}

/** Assertion 34: two approvers on one level at once; the second person is another head of division. */
async function twoAtOnce(stage: Stage): Promise<void> {
  const { issue } = await buildCase(stage.app, { severity: Severity.SEV2 });
  const version = await submitted(stage, issue.id);
  const seen = { hashSeen: version.sha256 };
  const other = await account(stage.app, 'Damar', Role.DIVISION_HEAD, { workUnitId: stage.workUnitId });
  const answers = await Promise.all([
    stepOn(stage.cast.citra, 'statementApprove', version, seen),
    stepOn(other, 'statementApprove', version, seen),
  ]);
  same('two at once', answers.flatMap(codes), ['CONFLICT']);
}

const SEEN = 'query ($code: ID!) { crisis(code: $code) { id } }';

/** Assertion 26: a restricted crisis answers a company and the public as a missing one does. */
async function restricted(stage: Stage): Promise<void> {
  const { crisis } = await buildCase(stage.app, {
    severity: Severity.SEV2,
    visibility: Visibility.RESTRICTED,
  });
  const { joko, budi, indra } = stage.cast;
  const asked = { crisisId: crisis?.id, kind: 'NO_CHANGE_NOTED' };
  const missing = { ...asked, crisisId: newId() };
  for (const person of [joko, budi]) {
    same(`${person.name} asks`, await person.ask(SEEN, { code: crisis?.code }), { crisis: null });
    same(`${person.name} acts`, await person.refused('crisisRecord', asked), ['NOT_FOUND']);
    same(`${person.name} on a missing one`, await person.refused('crisisRecord', missing), ['NOT_FOUND']);
  }
  const stranger = stage.app.anonymous();
  same(
    'the public',
    await stranger.run(SEEN, { code: crisis?.code }),
    await stranger.run(SEEN, { code: 'KRS-2026-999' }),
  );
  same('Indra reads it', (await indra.ask(SEEN, { code: crisis?.code })).crisis?.id, crisis?.id);
}

/** Assertion 19: weights must sum to one; a new version leaves stored scores alone. */
async function weights(stage: Stage): Promise<void> {
  const { dodi, tono } = stage.cast;
  const scores = () =>
    stage.app.db.query('SELECT id, score, weightsVersion FROM risk_assessment ORDER BY id');
  const before = await scores();
  const set = {
    volume: 0.3,
    velocity: 0.15,
    negative: 0.2,
    reach: 0.15,
    spread: 0.1,
    officials: 0.1,
    reason: 'Hasil evaluasi',
  };
  same('sum of 1.1', await dodi.refused('riskWeightsDecide', { ...set, volume: 0.4 }), ['INVALID_INPUT']);
  const { weightSet } = await dodi.must('riskWeightsDecide', set, 'weightSet { id }');
  await tono.must('riskWeightsSet', { weightSetId: weightSet.id }, 'weightSet { no }');
  same('stored scores', await scores(), before);
}

/** Assertions 39 to 44 and 49: the news comes back, and what fails there. */
async function secondCase(stage: Stage): Promise<string> {
  await moveTo(stage, '2026-05-12 09:31');
  const side = await openSideCase(stage);
  await sendings(stage, side);
  await stage.report.part(43, () => unanswered(stage, side.issueId));
  return side.crisisCode;
}

/** Runs beside the story, after it: what the story itself does not come to. */
export async function counterRuns(stage: Stage): Promise<void> {
  const { report } = stage;
  await report.part(15, () => untaken(stage));
  const code = await secondCase(stage);
  await report.part(60, () => drill(stage));
  await report.part(17, () => mildNews(stage));
  await report.part(18, () => allegation(stage));
  await report.part(49, () => tooFew(stage, code));
  await report.part(33, () => raisedSeverity(stage));
  await report.part(34, () => twoAtOnce(stage));
  await report.part(26, () => restricted(stage));
  await report.part(19, () => weights(stage));
}
