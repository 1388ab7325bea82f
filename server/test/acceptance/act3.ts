import { CLAIMS, FACTS, FIRST_WORDS, FULL_TEXT, MESSAGES } from './act3-words';
import type { Answer } from './cast';
import { document, VERSION } from './cast-case';
import { act, type Scene } from './plot';
import { type Stage, setSeries } from './stage';

const DAY = '2026-04-15';
const on = (time: string, play: Scene['play']): Scene => act(`${DAY} ${time}`, play);

/** 08:04 and 08:06: the alert is taken, the issue opened with its claims. */
async function openIssue(stage: Stage): Promise<void> {
  const { cast, book } = stage;
  await setSeries(stage, 'ISU', 2);
  const triage = {
    category: 'layanan/RSUD',
    impact: 4,
    ownerId: cast.citra.id,
    agencyId: stage.hospitalId,
    districts: ['MJ', 'TS', 'LB'],
  };
  const { issue } = await cast.andi.must('issueOpen', { alertId: book.alertId, triage }, 'issue { id code }');
  book.issueId = issue.id;
  for (const [key, { text, phrase }] of Object.entries(CLAIMS)) {
    const input = { issueId: issue.id, text, phrases: [phrase] };
    const { claim } = await cast.andi.must('claimAdd', input, 'claim { id }');
    book.claims[key] = claim.id;
  }
}

const FOUND = `query ($filter: ClaimMatchFilter) { claimMatches(first: 50, filter: $filter) { nodes { id } } }`;

/** Andi reads the articles in which claims were found and confirms them. */
export async function confirmClaims({ cast, book, app }: Stage, issueId = book.issueId): Promise<void> {
  if (!issueId) return;
  await app.deliver();
  const filter = { issueId, states: ['FOUND'] };
  const { claimMatches } = await cast.andi.ask(FOUND, { filter });
  for (const { id } of claimMatches.nodes)
    await cast.andi.must('claimMatchDecide', { matchId: id, isConfirmed: true }, '__typename');
}

/** A step on a version of a statement by a person who read its present text. */
export const stepOn = (
  who: Stage['cast'][keyof Stage['cast']],
  name: string,
  version: Answer,
  more: object = {},
) => who.try(name, { versionId: version.id, expectedVersion: version.version, ...more }, VERSION);

/** The version after a step that must not be refused. */
export async function mustStep(
  who: Stage['cast'][keyof Stage['cast']],
  name: string,
  version: Answer,
  more: object = {},
): Promise<Answer> {
  const { errors, statementVersion } = await stepOn(who, name, version, more);
  if (errors.length > 0) throw new Error(`${name} by ${who.name}: ${JSON.stringify(errors)}`);
  return statementVersion;
}

async function draftHolding({ cast, book }: Stage): Promise<void> {
  const content = { title: 'Pernyataan awal layanan IGD', blocks: FIRST_WORDS, factIds: [], messageIds: [] };
  const input = { issueId: book.issueId, kind: 'HOLDING', templateId: book.templateId, content };
  const { statementVersion } = await cast.budi.must('statementDraft', input, VERSION);
  book.versions.STM1 = await mustStep(cast.budi, 'statementSubmit', statementVersion);
}

async function declare(stage: Stage): Promise<void> {
  const { cast, book } = stage;
  await setSeries(stage, 'KRS', 0);
  const input = {
    issueIds: [book.issueId],
    severity: 'SEV2',
    cluster: 'ACCIDENTAL',
    type: 'TECHNICAL_ERROR_SERVICE',
    crisisHistory: true,
    playbookCode: 'PB-04',
    reason: 'Antrean IGD diberitakan luas',
  };
  const { crisis } = await cast.dodi.must('crisisDeclare', input, 'crisis { id code }');
  Object.assign(book, { crisisId: crisis.id, crisisCode: crisis.code });
}

async function man({ cast, book }: Stage): Promise<void> {
  const roles = { SPOKESPERSON: cast.rina, SCRIBE: cast.lina, FACT_CONTACT: cast.fajar };
  for (const [kind, { id }] of Object.entries(roles))
    await cast.dodi.must(
      'crisisRoleAssign',
      { crisisId: book.crisisId, kind, personId: id },
      'crisis { id }',
    );
  await cast.dodi.must('crisisActivate', { crisisId: book.crisisId }, 'crisis { state }');
}

async function submitFirst({ cast, book, hospitalId }: Stage): Promise<void> {
  for (const [key, text] of Object.entries(FACTS)) {
    const { fact } = await cast.budi.must(
      'factAdd',
      { issueId: book.issueId, agencyId: hospitalId, text },
      'fact { id }',
    );
    book.facts[key] = fact.id;
  }
  const content = {
    title: 'Penjelasan layanan RSUD',
    body: FULL_TEXT,
    factIds: [book.facts.refused],
    messageIds: [],
  };
  const { statementVersion } = await cast.budi.must(
    'statementDraft',
    { issueId: book.issueId, kind: 'FULL', content },
    VERSION,
  );
  book.versions.V1 = await mustStep(cast.budi, 'statementSubmit', statementVersion);
}

async function confirmFacts(stage: Stage): Promise<void> {
  const { cast, book } = stage;
  for (const [key, factId] of Object.entries(book.facts)) {
    const documentId = await document(stage, `catatan-${key}.pdf`);
    const input = { factId, expectedVersion: 1, source: `Catatan RSUD ${key}`, documentId };
    await cast.fajar.must('factConfirm', input, 'fact { status }');
  }
}

async function submitSecond({ cast, book }: Stage): Promise<void> {
  for (const text of MESSAGES) {
    const input = { issueId: book.issueId, text, phrases: text };
    book.messages.push((await cast.budi.must('keyMessageSave', input, 'keyMessage { id }')).keyMessage.id);
  }
  const next = await mustStep(cast.budi, 'statementRevise', book.versions.V1);
  const content = {
    title: 'Penjelasan layanan RSUD',
    body: FULL_TEXT,
    factIds: Object.values(book.facts),
    messageIds: book.messages,
  };
  const edited = await mustStep(cast.budi, 'statementEdit', next, { content });
  book.versions.V2 = await mustStep(cast.budi, 'statementSubmit', edited);
}

/** Act 3 to 09:23: from the alert to the approved statement. */
export const answerScenes = (): Scene[] => [
  on('08:04', ({ cast, book }) =>
    cast.andi.must('alertAcknowledge', { alertId: book.alertId }, 'alert { state }'),
  ),
  on('08:06', openIssue),
  on('08:36', draftHolding),
  on('08:38', declare),
  on('08:41', async ({ cast, book }) => {
    const { STM1 } = book.versions;
    book.versions.STM1 = await mustStep(cast.citra, 'statementApprove', STM1, { hashSeen: STM1.sha256 });
  }),
  on('08:43', async ({ cast, book }) => {
    const channels = ['OFFICIAL_WEB'];
    book.versions.STM1 = await mustStep(cast.budi, 'statementPublish', book.versions.STM1, { channels });
  }),
  on('08:45', man),
  on('08:58', submitFirst),
  on('09:03', async ({ cast, book }) => {
    const { V1 } = book.versions;
    const words = { hashSeen: V1.sha256, comment: 'Fakta "tidak ada pasien ditolak" belum dipastikan' };
    book.versions.V1 = await mustStep(cast.citra, 'statementReturn', V1, words);
  }),
  on('09:05', confirmFacts),
  on('09:12', submitSecond),
  on('09:16', async ({ cast, book }) => {
    const { V2 } = book.versions;
    book.versions.V2 = await mustStep(cast.citra, 'statementApprove', V2, { hashSeen: V2.sha256 });
  }),
  on('09:21', async ({ cast, book }) => {
    const { V2 } = book.versions;
    book.versions.V2 = await mustStep(cast.dodi, 'statementApprove', V2, { hashSeen: V2.sha256 });
  }),
];
