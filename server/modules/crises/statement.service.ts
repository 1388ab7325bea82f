import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { Issue } from '../issues/issue.entity';
import { FactStatus } from './fact.entity';
import { isNoComment } from './no-comment';
import { Statement, StatementKind, StatementVersion, VersionState } from './statement.entity';
import { StatementDrafted, StatementEdited, StatementSubmitted } from './statement.events';
import type {
  DraftStatementInput,
  EditStatementInput,
  StatementContentInput,
  StatementVersionInput,
} from './statement.inputs';
import { StatementAction as A, makers, statementLifecycle } from './statement.lifecycle';
import {
  checkBelongs,
  factsOf,
  hashOf,
  runningCrisisOf,
  type Scene,
  sceneOf,
  statementFacts,
} from './statement-scene.service';
import { emptyBlocks, HOLDING_BLOCKS, misplaced, publicBody } from './statement-text';
import { StatementTemplate } from './template.entity';

type DraftValues = Pick<
  StatementVersion,
  'title' | 'body' | 'blocks' | 'factIds' | 'messageIds' | 'embargoUntil'
>;

/** What a draft says, in the columns of a version. */
const valuesOf = (kind: StatementKind, content: StatementContentInput): DraftValues => ({
  title: content.title.trim(),
  body: content.body?.trim() ?? '',
  blocks: kind === StatementKind.HOLDING && content.blocks ? { ...content.blocks } : null,
  factIds: [...new Set(content.factIds)],
  messageIds: [...new Set(content.messageIds)],
  embargoUntil: content.embargoUntil ?? null,
});

/** Drafts a statement with its first version. @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT */
export async function draftStatement(ctx: Ctx, input: DraftStatementInput): Promise<StatementVersion> {
  const issue = await ctx.get(Issue, input.issueId, ['issueId']);
  const verdict = makers(ctx.actor);
  if (verdict !== true) throw refusal(verdict);
  if (input.templateId) await ctx.get(StatementTemplate, input.templateId, ['templateId']);
  await checkBelongs(ctx, issue.id, input.content);
  const crisis = await runningCrisisOf(ctx, issue.id);
  const statement = await ctx.create(Statement, {
    issueId: issue.id,
    crisisId: crisis?.id ?? null,
    kind: input.kind,
    title: input.content.title.trim(),
    templateId: input.templateId ?? null,
    authorId: ctx.actor.id ?? '',
  });
  return newVersion(ctx, statement, valuesOf(input.kind, input.content), 1);
}

/** The next version, which its maker edits from here. */
async function newVersion(
  ctx: Ctx,
  statement: Statement,
  values: DraftValues,
  no: number,
): Promise<StatementVersion> {
  const made = await ctx.create(StatementVersion, {
    ...values,
    statementId: statement.id,
    issueId: statement.issueId,
    no,
    authorId: ctx.actor.id ?? '',
    editorIds: [ctx.actor.id ?? ''],
    channels: null,
  });
  await ctx.emit(StatementDrafted, made, statementFacts(await sceneOf(ctx, made)), { links: [statement] });
  return made;
}

/** Changes a draft; who changes it can never approve it. @throws CONFLICT, INVALID_TRANSITION */
export async function editStatement(ctx: Ctx, input: EditStatementInput): Promise<StatementVersion> {
  const version = await ctx.get(StatementVersion, input.versionId, ['versionId']);
  await statementLifecycle.take(ctx, version, A.EDIT);
  ctx.expectVersion(version, input.expectedVersion, 'version');
  const scene = await sceneOf(ctx, version);
  await checkBelongs(ctx, version.issueId, input.content);
  Object.assign(version, valuesOf(scene.statement.kind, input.content));
  version.editorIds = [...new Set([...version.editorIds, ctx.actor.id ?? ''])];
  await ctx.save(version);
  const statement = await ctx.get(Statement, version.statementId);
  statement.title = version.title;
  await ctx.save(statement);
  await ctx.emit(StatementEdited, version, statementFacts(scene), { links: [statement] });
  return version;
}

/** Freezes the text and hands it in. @throws INVALID_INPUT for a missing block or a text that refuses to answer */
export async function submitStatement(ctx: Ctx, input: StatementVersionInput): Promise<StatementVersion> {
  const version = await ctx.get(StatementVersion, input.versionId, ['versionId']);
  await statementLifecycle.take(ctx, version, A.SUBMIT);
  ctx.expectVersion(version, input.expectedVersion, 'version');
  const scene = await sceneOf(ctx, version);
  await checkText(ctx, scene);
  version.sha256 = await hashOf(ctx, scene);
  version.submittedAt = ctx.now();
  await ctx.save(version);
  await ctx.emit(StatementSubmitted, version, statementFacts(scene), { links: [scene.statement] });
  return version;
}

async function checkText(ctx: Ctx, { version, statement }: Scene): Promise<void> {
  if (isNoComment(publicBody(version)))
    throw invalid(
      'body',
      '"Tidak ada komentar" bukan jawaban. Sampaikan apa yang diketahui dan kapan kabar berikutnya.',
    );
  if (statement.kind !== StatementKind.HOLDING) {
    if (!version.body.trim()) throw invalid('body', 'Tulis isi pernyataan.');
    return;
  }
  const [missing] = emptyBlocks(version.blocks);
  if (missing) throw invalid(['blocks', missing], `Isi bagian "${HOLDING_BLOCKS[missing]}".`);
  const open = (await factsOf(ctx, version)).filter(({ status }) => status !== FactStatus.CONFIRMED);
  const [wrong] = misplaced(
    version.blocks ?? {},
    open.map(({ text }) => text),
  );
  if (wrong)
    throw invalid(
      ['blocks', wrong],
      'Fakta yang belum dipastikan hanya boleh ada pada bagian "Yang belum kami ketahui".',
    );
}

/** Begins the next version from a returned, published or withdrawn one. @throws INVALID_TRANSITION, CONFLICT */
export async function reviseStatement(ctx: Ctx, input: StatementVersionInput): Promise<StatementVersion> {
  const version = await ctx.get(StatementVersion, input.versionId, ['versionId']);
  ctx.expectVersion(version, input.expectedVersion, 'version');
  const was = version.state;
  await statementLifecycle.take(ctx, version, A.REVISE);
  version.state = was;
  const statement = await ctx.get(Statement, version.statementId);
  const latest = await ctx.db.maximum(StatementVersion, 'no', { statementId: statement.id });
  if (latest !== version.no) throw invalid('versionId', 'Sudah ada versi yang lebih baru.');
  const { title, body, blocks, factIds, messageIds, embargoUntil } = version;
  return newVersion(
    ctx,
    statement,
    { title, body, blocks, factIds, messageIds, embargoUntil },
    version.no + 1,
  );
}

/** Versions of a statement, newest first. */
export async function versionsOf(ctx: Ctx, statementId: string): Promise<StatementVersion[]> {
  return (await ctx.list(StatementVersion, 'statementId', statementId)).sort((a, b) => b.no - a.no);
}

/** The version that the public reads; null while none is published. */
export async function publishedOf(ctx: Ctx, statementId: string): Promise<StatementVersion | null> {
  return ctx.db.findOneBy(StatementVersion, { statementId, state: VersionState.PUBLISHED });
}
