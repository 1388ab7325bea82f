import {
  Arg,
  Args,
  Ctx as Context,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { DueRuleFacts, dueRuleFacts } from './due-rule.types';
import { Playbook, PlaybookStep } from './playbook.entity';
import {
  PlaybookCreateInput,
  PlaybookEditInput,
  PlaybookPayload,
  PlaybookReviewInput,
} from './playbook.inputs';
import { createPlaybook, editPlaybook, editsPlaybooks, reviewPlaybook } from './playbook.service';

const PlaybookConnection = Connection(Playbook, 'Playbook');

@Resolver(() => Playbook)
export class PlaybookResolver {
  @Query(() => Playbook, {
    nullable: true,
    description: 'One playbook, the current edition of a code or any edition by id; null when absent.',
  })
  async playbook(
    @Arg('code', () => ID, { description: 'Code, for example PB-04, or id.' }) code: string,
    @Context() ctx: Ctx,
  ): Promise<Playbook | null> {
    const byId = await ctx.find(Playbook, code);
    if (byId) return byId;
    const row = await ctx.db.findOne(Playbook, { where: { code, isCurrent: true }, select: { id: true } });
    return row ? ctx.find(Playbook, row.id) : null;
  }

  @Query(() => PlaybookConnection, { complexity: connectionCost, description: 'Current playbooks, by code.' })
  playbooks(@Args(() => PageArgs) page: PageArgs, @Context() ctx: Ctx): Promise<Page<Playbook>> {
    return paginate(ctx, Playbook, page, {
      sort: { key: 'code', direction: 'ASC' },
      filter: (query) => query.andWhere('row.isCurrent = 1'),
    });
  }

  @Mutation(() => PlaybookPayload, { description: 'Makes a playbook of the office.' })
  async playbookCreate(
    @Arg('input', () => PlaybookCreateInput, { description: 'The playbook.' }) input: PlaybookCreateInput,
    @Context() ctx: Ctx,
  ): Promise<PlaybookPayload> {
    return { playbook: await createPlaybook(ctx, input) };
  }

  @Mutation(() => PlaybookPayload, {
    description: 'Changes a playbook by a new edition; running crises keep theirs.',
  })
  async playbookEdit(
    @Arg('input', () => PlaybookEditInput, { description: 'What it says from now on.' })
    input: PlaybookEditInput,
    @Context() ctx: Ctx,
  ): Promise<PlaybookPayload> {
    return { playbook: await editPlaybook(ctx, input) };
  }

  @Mutation(() => PlaybookPayload, {
    description: 'Says that a playbook was looked through and needs no change.',
  })
  async playbookReview(
    @Arg('input', () => PlaybookReviewInput, { description: 'Which.' }) input: PlaybookReviewInput,
    @Context() ctx: Ctx,
  ): Promise<PlaybookPayload> {
    return { playbook: await reviewPlaybook(ctx, input) };
  }

  @FieldResolver(() => [PlaybookStep], { complexity: 10, description: 'Its steps, by number.' })
  steps(@Root() playbook: Playbook): PlaybookStep[] {
    return playbook.steps;
  }

  @FieldResolver(() => Int, { description: 'How many steps it has.' })
  stepCount(@Root() playbook: Playbook): number {
    return playbook.steps.length;
  }

  @FieldResolver(() => [Playbook], { complexity: 10, description: 'All its editions, the first one first.' })
  editions(@Root() playbook: Playbook, @Context() ctx: Ctx): Promise<Playbook[]> {
    return ctx.list(Playbook, 'code', playbook.code);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who wrote this edition; null when it was shipped.',
  })
  createdBy(@Root() playbook: Playbook, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, playbook.createdById);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is time to look through it.' })
  isReviewDue(@Root() playbook: Playbook, @Context() ctx: Ctx): boolean {
    return playbook.isCurrent && playbook.reviewDueAt <= ctx.now();
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may change it.' })
  isEditable(@Root() playbook: Playbook, @Context() ctx: Ctx): boolean {
    return playbook.isCurrent && editsPlaybooks(ctx.actor);
  }
}

@Resolver(() => PlaybookStep)
export class PlaybookStepResolver {
  @FieldResolver(() => DueRuleFacts, {
    nullable: true,
    description: 'Rule by which it is due; null with minutes.',
  })
  dueRule(@Root() step: PlaybookStep): DueRuleFacts | null {
    return step.dueRule && dueRuleFacts(step.dueRule);
  }
}
