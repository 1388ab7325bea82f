import { Actor, Role } from '../../platform/actor';
import { stepOn } from './act3';
import { FULL_TEXT } from './act3-words';
import type { Answer, Person } from './cast';
import { act, check, type Scene } from './plot';
import { same } from './report';
import { iso, type Stage } from './stage';

const DAY = '2026-04-15';
const then = (time: string, play: Scene['play']): Scene => check(`${DAY} ${time}`, play);
const codes = ({ errors }: Answer) => errors.map(({ code }: { code: string }) => code);

const SHOWN = `query ($id: ID!) { statementVersion(id: $id) { id version no state sha256 title body publishedAt returnComment
  levels { no role approval { personName at hashSeen } } approvals { decision personName hashSeen comment } } }`;

const shown = async ({ cast }: Stage, id: string) => (await cast.dodi.ask(SHOWN, { id })).statementVersion;

/** A step that must be refused with these codes and change nothing of the version. */
async function refused(
  stage: Stage,
  who: Person,
  name: string,
  id: string,
  more: object,
  expected: string[],
) {
  const before = await shown(stage, id);
  same(`${name} by ${who.name}`, codes(await stepOn(who, name, before, more)), expected);
  same(`version after ${name} by ${who.name}`, await shown(stage, id), before);
}

/** The same person with one more role, as if granted today. */
function also(stage: Stage, { id, name }: Person, roles: Role[]) {
  return stage.app.caller(
    new Actor({ id, kind: 'PERSON', name, roles, companyId: null, workUnitId: stage.workUnitId }),
  );
}

const APPROVE = `mutation ($input: ApproveStatementInput!) { statementApprove(input: $input) { errors { code } } }`;

async function approveAs(stage: Stage, person: Person, roles: Role[], version: Answer): Promise<string[]> {
  const input = { versionId: version.id, expectedVersion: version.version, hashSeen: version.sha256 };
  return codes((await also(stage, person, roles).run(APPROVE, { input })).statementApprove);
}

/** Assertion 27, without the clock. */
const holding = then('08:43', (stage) =>
  stage.report.part(27, async () => {
    const { state, publishedAt, levels } = await shown(stage, stage.book.versions.STM1.id);
    same('STM-1', [state, publishedAt, levels.length], ['PUBLISHED', iso(`${DAY} 08:43`), 1]);
    same('approval of STM-1', levels[0].approval.personName, 'Citra');
  }),
);

/** Assertion 28: no return without a comment; what follows has a new number and hash. */
const returning = [
  act(`${DAY} 09:02`, (stage) =>
    stage.report.part(28, async () => {
      const { V1 } = stage.book.versions;
      const words = { hashSeen: V1.sha256, comment: '' };
      await refused(stage, stage.cast.citra, 'statementReturn', V1.id, words, ['INVALID_INPUT']);
    }),
  ),
  then('09:12', (stage) =>
    stage.report.part(28, async () => {
      const { V1, V2 } = stage.book.versions;
      const first = await shown(stage, V1.id);
      same('v1', [first.no, first.state, first.returnComment.length > 0], [1, 'RETURNED', true]);
      same('v2', [V2.no, V2.state, V2.sha256 === V1.sha256], [2, 'IN_REVIEW', false]);
    }),
  ),
];

/** Assertions 30 and 31: never own words, never out of order, never two levels. */
const judging = [
  act(`${DAY} 09:13`, (stage) =>
    stage.report.part(30, async () => {
      const { V2 } = stage.book.versions;
      const { budi } = stage.cast;
      await refused(stage, budi, 'statementApprove', V2.id, { hashSeen: V2.sha256 }, ['SELF_APPROVAL']);
      const both = [Role.COMMUNICATIONS_OFFICER, Role.DIVISION_HEAD];
      same('Budi with the role of Citra', await approveAs(stage, budi, both, V2), ['SELF_APPROVAL']);
    }),
  ),
  act(`${DAY} 09:14`, (stage) =>
    stage.report.part(31, async () => {
      const { V2 } = stage.book.versions;
      const seen = { hashSeen: V2.sha256 };
      await refused(stage, stage.cast.dodi, 'statementApprove', V2.id, seen, ['INVALID_TRANSITION']);
    }),
  ),
  then('09:16', (stage) =>
    stage.report.part(31, async () => {
      const { citra } = stage.cast;
      const both = [Role.DIVISION_HEAD, Role.AGENCY_HEAD];
      same('Citra twice', await approveAs(stage, citra, both, stage.book.versions.V2), [
        'SEPARATION_OF_DUTY',
      ]);
    }),
  ),
];

/** Assertion 35: Fajar neither confirms nor sees a fact of another agency. */
const foreignFact = act(`${DAY} 09:06`, (stage) =>
  stage.report.part(35, async () => {
    const { cast, book, workUnitId } = stage;
    const input = { issueId: book.issueId, agencyId: workUnitId, text: 'Kanal pengaduan dinas aktif' };
    const { fact } = await cast.budi.must('factAdd', input, 'fact { id version status }');
    const words = { factId: fact.id, expectedVersion: 1, source: 'Catatan' };
    same('Fajar on a fact of another agency', await cast.fajar.refused('factRefute', words), ['NOT_FOUND']);
    same('Budi on a fact', await cast.budi.refused('factRefute', words), ['FORBIDDEN']);
    const { issue } = await cast.dodi.ask('query ($id: ID!) { issue(id: $id) { facts { text status } } }', {
      id: book.issueId,
    });
    const status = issue.facts.find(({ text }: { text: string }) => text === input.text)?.status;
    same('status of the fact of another agency', status, 'UNCONFIRMED');
    same(
      'facts that Fajar confirmed',
      issue.facts.filter((one: Answer) => one.status === 'CONFIRMED').length,
      3,
    );
  }),
);

/** Assertion 29: Fajar takes a fact back, the approved text cannot be published, and he confirms it again. */
const openFact = act(`${DAY} 09:22`, (stage) =>
  stage.report.part(29, async () => {
    const { cast, book } = stage;
    const factId = book.facts.beds;
    const { fact } = await cast.fajar.must(
      'factReopen',
      { factId, expectedVersion: 2, reason: 'Diperiksa lagi' },
      'fact { version }',
    );
    const { V2 } = book.versions;
    await refused(stage, cast.budi, 'statementPublish', V2.id, { channels: ['OFFICIAL_WEB'] }, [
      'APPROVAL_MISSING',
    ]);
    const files = await cast.fajar.ask(
      'query ($id: ID!) { node(id: $id) { ... on FactItem { document { id } } } }',
      { id: factId },
    );
    const documentId = files.node.document.id;
    const words = { factId, expectedVersion: fact.version, source: 'Catatan RSUD', documentId };
    await cast.fajar.must('factConfirm', words, 'fact { status }');
  }),
);

/** Assertion 32: the approved text is frozen, and it is the text both approvers read. */
const frozen = [
  act(`${DAY} 09:23`, (stage) =>
    stage.report.part(32, async () => {
      const { V2 } = stage.book.versions;
      const content = { title: 'Lain', body: `${FULL_TEXT} tambahan`, factIds: [], messageIds: [] };
      await refused(stage, stage.cast.budi, 'statementEdit', V2.id, { content }, ['INVALID_TRANSITION']);
    }),
  ),
  then('09:25', (stage) =>
    stage.report.part(32, async () => {
      const { state, sha256, body, approvals } = await shown(stage, stage.book.versions.V2.id);
      same('v2', [state, body], ['PUBLISHED', FULL_TEXT]);
      const seen = approvals.map(({ personName, hashSeen }: Answer) => [personName, hashSeen]);
      same('hashes that were read', seen, [
        ['Citra', sha256],
        ['Dodi', sha256],
      ]);
    }),
  ),
];

/** What is checked of the statements while act 3 runs. */
export const statementScenes = (): Scene[] => [
  holding,
  ...returning,
  ...judging,
  foreignFact,
  openFact,
  ...frozen,
];
