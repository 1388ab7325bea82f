import { Arg, Args, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { HoldingBlocks } from './statement.types';
import { StatementTemplate } from './template.entity';
import { SaveTemplateInput, TemplateFilter, TemplateInput, TemplatePayload } from './template.inputs';
import { TemplateAction, templateLifecycle } from './template.lifecycle';
import { approveTemplate, retireTemplate, reviseTemplate, saveTemplate } from './template.service';

const TemplateConnection = Connection(StatementTemplate, 'StatementTemplate');

@Resolver(() => StatementTemplate)
export class TemplateResolver {
  @Query(() => StatementTemplate, {
    nullable: true,
    description: 'One statement template; null when absent or not yours to see.',
  })
  statementTemplate(
    @Arg('id', () => ID, { description: 'The template.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<StatementTemplate | null> {
    return ctx.find(StatementTemplate, id);
  }

  @Query(() => TemplateConnection, {
    complexity: connectionCost,
    description: 'The library of statement templates, by name.',
  })
  statementTemplates(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => TemplateFilter, { nullable: true, description: 'Which templates; all when absent.' })
    filter: TemplateFilter | undefined,
    @Context() ctx: Ctx,
  ): Promise<Page<StatementTemplate>> {
    return paginate(ctx, StatementTemplate, page, {
      sort: { key: 'name', direction: 'ASC' },
      filter: (query) => {
        if (filter?.kinds?.length) query.andWhere('row.kind IN (:...kinds)', { kinds: filter.kinds });
        if (filter?.states?.length) query.andWhere('row.state IN (:...states)', { states: filter.states });
      },
    });
  }

  @Mutation(() => TemplatePayload, { description: 'Writes a statement template, or changes a draft of one.' })
  async statementTemplateSave(
    @Arg('input', () => SaveTemplateInput, { description: 'The template.' }) input: SaveTemplateInput,
    @Context() ctx: Ctx,
  ): Promise<TemplatePayload> {
    return { template: await saveTemplate(ctx, input) };
  }

  @Mutation(() => TemplatePayload, { description: 'Approves a statement template until its review day.' })
  async statementTemplateApprove(
    @Arg('input', () => TemplateInput, { description: 'The template.' }) input: TemplateInput,
    @Context() ctx: Ctx,
  ): Promise<TemplatePayload> {
    return { template: await approveTemplate(ctx, input) };
  }

  @Mutation(() => TemplatePayload, { description: 'Begins a new draft that is to replace a template.' })
  async statementTemplateRevise(
    @Arg('input', () => TemplateInput, { description: 'The template.' }) input: TemplateInput,
    @Context() ctx: Ctx,
  ): Promise<TemplatePayload> {
    return { template: await reviseTemplate(ctx, input) };
  }

  @Mutation(() => TemplatePayload, { description: 'Takes a statement template out of the library.' })
  async statementTemplateRetire(
    @Arg('input', () => TemplateInput, { description: 'The template.' }) input: TemplateInput,
    @Context() ctx: Ctx,
  ): Promise<TemplatePayload> {
    return { template: await retireTemplate(ctx, input) };
  }

  @FieldResolver(() => [TemplateAction], { description: 'What the caller may do with it now.' })
  allowedActions(@Root() template: StatementTemplate, @Context() ctx: Ctx): Promise<TemplateAction[]> {
    return templateLifecycle.allowed(ctx, template);
  }

  @FieldResolver(() => HoldingBlocks, {
    nullable: true,
    description: 'Blocks of first words; null for other kinds.',
  })
  blocks(@Root() template: StatementTemplate): HoldingBlocks | null {
    return template.blocks as HoldingBlocks | null;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who wrote it first.' })
  author(@Root() template: StatementTemplate, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, template.authorId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who approved it; null before.' })
  approvedBy(@Root() template: StatementTemplate, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, template.approvedById);
  }
}
