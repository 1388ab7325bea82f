import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { Issue } from '../issues/issue.entity';
import { Approval } from './approval.entity';
import { Crisis } from './crisis.entity';
import { FactItem, KeyMessage } from './fact.entity';
import { Statement, StatementVersion } from './statement.entity';
import { OfficialChannel } from './statement.inputs';
import { StatementAction } from './statement.lifecycle';
import { versionsOf } from './statement.service';
import { ApprovalLevel, HoldingBlocks, WordRun } from './statement.types';
import { statementActions } from './statement-actions.service';
import { factsOf, messagesOf, runningCrisisOf, sceneOf } from './statement-scene.service';
import { publicBody } from './statement-text';
import { StatementTemplate } from './template.entity';
import { wordDiff } from './word-diff';

@Resolver(() => StatementVersion)
export class StatementVersionResolver {
  @FieldResolver(() => [StatementAction], { description: 'What the caller may do with it now.' })
  allowedActions(@Root() version: StatementVersion, @Context() ctx: Ctx): Promise<StatementAction[]> {
    return statementActions(ctx, version);
  }

  @FieldResolver(() => Statement, { description: 'The statement.' })
  statement(@Root() version: StatementVersion, @Context() ctx: Ctx): Promise<Statement | null> {
    return ctx.find(Statement, version.statementId);
  }

  @FieldResolver(() => HoldingBlocks, {
    nullable: true,
    description: 'Blocks of first words; null for other kinds.',
  })
  blocks(@Root() version: StatementVersion): HoldingBlocks | null {
    return version.blocks as HoldingBlocks | null;
  }

  @FieldResolver(() => String, { description: 'The text in Markdown as the public reads it.' })
  text(@Root() version: StatementVersion): string {
    return publicBody(version);
  }

  @FieldResolver(() => [FactItem], { description: 'Facts it uses.', complexity: 50 })
  facts(@Root() version: StatementVersion, @Context() ctx: Ctx): Promise<FactItem[]> {
    return factsOf(ctx, version);
  }

  @FieldResolver(() => [KeyMessage], { description: 'Key messages it carries.', complexity: 50 })
  keyMessages(@Root() version: StatementVersion, @Context() ctx: Ctx): Promise<KeyMessage[]> {
    return messagesOf(ctx, version);
  }

  @FieldResolver(() => [ApprovalLevel], {
    description: 'Levels it needs by the severity of the crisis now.',
    complexity: 20,
  })
  async levels(@Root() version: StatementVersion, @Context() ctx: Ctx): Promise<ApprovalLevel[]> {
    const [statement, issue] = await Promise.all([
      ctx.find(Statement, version.statementId),
      ctx.find(Issue, version.issueId),
    ]);
    const { levels, given } = await sceneOf(ctx, version, { statement, issue });
    return levels.map((level) => ({
      ...level,
      approval: given.find(({ role }) => role === level.role) ?? null,
    }));
  }

  @FieldResolver(() => [Approval], { description: 'Every decision on it, oldest first.', complexity: 20 })
  approvals(@Root() version: StatementVersion, @Context() ctx: Ctx): Promise<Approval[]> {
    return ctx.list(Approval, 'versionId', version.id);
  }

  @FieldResolver(() => [WordRun], {
    description: 'What changed against the version before; empty for the first.',
    complexity: 100,
  })
  async changes(@Root() version: StatementVersion, @Context() ctx: Ctx): Promise<WordRun[]> {
    const before = (await versionsOf(ctx, version.statementId)).find(({ no }) => no === version.no - 1);
    return before ? (wordDiff(publicBody(before), publicBody(version)) as WordRun[]) : [];
  }

  @FieldResolver(() => [OfficialChannel], { description: 'Channels it was published on; empty before.' })
  publishedOn(@Root() version: StatementVersion): OfficialChannel[] {
    return (version.channels ?? []) as OfficialChannel[];
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who wrote it first.' })
  author(@Root() version: StatementVersion, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, version.authorId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who published it; null before.' })
  publishedBy(@Root() version: StatementVersion, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, version.publishedById);
  }
}

@Resolver(() => Statement)
export class StatementFieldsResolver {
  @FieldResolver(() => [StatementVersion], { description: 'Versions, newest first.', complexity: 50 })
  versions(@Root() statement: Statement, @Context() ctx: Ctx): Promise<StatementVersion[]> {
    return versionsOf(ctx, statement.id);
  }

  @FieldResolver(() => String, { description: 'Headline of the newest version that you may see.' })
  async title(@Root() statement: Statement, @Context() ctx: Ctx): Promise<string> {
    return (await versionsOf(ctx, statement.id))[0]?.title ?? '';
  }

  @FieldResolver(() => StatementVersion, { description: 'The newest version.' })
  async latest(@Root() statement: Statement, @Context() ctx: Ctx): Promise<StatementVersion | null> {
    return (await versionsOf(ctx, statement.id))[0] ?? null;
  }

  @FieldResolver(() => Issue, { nullable: true, description: 'The issue it is about.' })
  issue(@Root() statement: Statement, @Context() ctx: Ctx): Promise<Issue | null> {
    return ctx.find(Issue, statement.issueId);
  }

  @FieldResolver(() => Crisis, {
    nullable: true,
    description: 'The crisis it was made in; null without one.',
  })
  crisis(@Root() statement: Statement, @Context() ctx: Ctx): Promise<Crisis | null> {
    return statement.crisisId ? ctx.find(Crisis, statement.crisisId) : Promise.resolve(null);
  }

  @FieldResolver(() => StatementTemplate, {
    nullable: true,
    description: 'Template it was made from; null without one.',
  })
  template(@Root() statement: Statement, @Context() ctx: Ctx): Promise<StatementTemplate | null> {
    return statement.templateId ? ctx.find(StatementTemplate, statement.templateId) : Promise.resolve(null);
  }
}

@Resolver(() => Issue)
export class IssueStatementsResolver {
  @FieldResolver(() => Crisis, {
    nullable: true,
    description: 'The crisis that runs over it; null when there is none or it is not yours to see.',
  })
  async crisis(@Root() issue: Issue, @Context() ctx: Ctx): Promise<Crisis | null> {
    const running = await runningCrisisOf(ctx, issue.id);
    return running && ctx.find(Crisis, running.id);
  }

  @FieldResolver(() => [Statement], { description: 'Statements about it, oldest first.', complexity: 50 })
  statements(@Root() issue: Issue, @Context() ctx: Ctx): Promise<Statement[]> {
    return ctx.list(Statement, 'issueId', issue.id);
  }
}

@Resolver(() => Approval)
export class ApprovalResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who decided.' })
  person(@Root() approval: Approval, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, approval.personId);
  }

  @FieldResolver(() => StatementVersion, { nullable: true, description: 'The version that was decided on.' })
  statementVersion(@Root() approval: Approval, @Context() ctx: Ctx): Promise<StatementVersion | null> {
    return ctx.find(StatementVersion, approval.versionId);
  }
}
