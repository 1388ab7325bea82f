import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { approveStatement, returnStatement } from './approval.service';
import { Statement, StatementVersion } from './statement.entity';
import {
  ApproveStatementInput,
  DraftStatementInput,
  EditStatementInput,
  PublishStatementInput,
  RetractStatementInput,
  ReturnStatementInput,
  StatementPayload,
  StatementVersionInput,
} from './statement.inputs';
import { draftStatement, editStatement, reviseStatement, submitStatement } from './statement.service';
import { publishStatement, retractStatement } from './statement-publication.service';

@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => Statement, {
    nullable: true,
    description: 'One statement; null when absent or not yours to see.',
  })
  statement(
    @Arg('id', () => ID, { description: 'The statement.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<Statement | null> {
    return ctx.find(Statement, id);
  }

  @Query(() => StatementVersion, {
    nullable: true,
    description: 'One version of a statement; null when absent or not yours to see.',
  })
  statementVersion(
    @Arg('id', () => ID, { description: 'The version.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<StatementVersion | null> {
    return ctx.find(StatementVersion, id);
  }

  @Mutation(() => StatementPayload, { description: 'Drafts a statement about an issue.' })
  async statementDraft(
    @Arg('input', () => DraftStatementInput, { description: 'The statement.' }) input: DraftStatementInput,
    @Context() ctx: Ctx,
  ): Promise<StatementPayload> {
    return { version: await draftStatement(ctx, input) };
  }

  @Mutation(() => StatementPayload, { description: 'Replaces what a draft says.' })
  async statementEdit(
    @Arg('input', () => EditStatementInput, { description: 'What it says now.' }) input: EditStatementInput,
    @Context() ctx: Ctx,
  ): Promise<StatementPayload> {
    return { version: await editStatement(ctx, input) };
  }

  @Mutation(() => StatementPayload, { description: 'Freezes a draft and hands it in for approval.' })
  async statementSubmit(
    @Arg('input', () => StatementVersionInput, { description: 'The version.' }) input: StatementVersionInput,
    @Context() ctx: Ctx,
  ): Promise<StatementPayload> {
    return { version: await submitStatement(ctx, input) };
  }

  @Mutation(() => StatementPayload, { description: 'Gives the next open level to the text that was read.' })
  async statementApprove(
    @Arg('input', () => ApproveStatementInput, { description: 'Which text.' }) input: ApproveStatementInput,
    @Context() ctx: Ctx,
  ): Promise<StatementPayload> {
    return { version: await approveStatement(ctx, input) };
  }

  @Mutation(() => StatementPayload, { description: 'Sends a text back with a comment.' })
  async statementReturn(
    @Arg('input', () => ReturnStatementInput, { description: 'Which text, and why.' })
    input: ReturnStatementInput,
    @Context() ctx: Ctx,
  ): Promise<StatementPayload> {
    return { version: await returnStatement(ctx, input) };
  }

  @Mutation(() => StatementPayload, {
    description: 'Begins the next version of a returned, published or withdrawn text.',
  })
  async statementRevise(
    @Arg('input', () => StatementVersionInput, { description: 'The version it follows.' })
    input: StatementVersionInput,
    @Context() ctx: Ctx,
  ): Promise<StatementPayload> {
    return { version: await reviseStatement(ctx, input) };
  }

  @Mutation(() => StatementPayload, { description: 'Publishes an approved version on official channels.' })
  async statementPublish(
    @Arg('input', () => PublishStatementInput, { description: 'Which version, where.' })
    input: PublishStatementInput,
    @Context() ctx: Ctx,
  ): Promise<StatementPayload> {
    return { version: await publishStatement(ctx, input) };
  }

  @Mutation(() => StatementPayload, {
    description: 'Withdraws a published version with a visible correction.',
  })
  async statementRetract(
    @Arg('input', () => RetractStatementInput, { description: 'Which version, and the correction.' })
    input: RetractStatementInput,
    @Context() ctx: Ctx,
  ): Promise<StatementPayload> {
    return { version: await retractStatement(ctx, input) };
  }
}
