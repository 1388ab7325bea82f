import {
  Arg,
  Args,
  Ctx as Context,
  Extensions,
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
import { Article } from './article.entity';
import { importArticles } from './article-import.service';
import { readableArticle } from './article-list.service';
import { ClipBatch, ClipRow, ClipVerdict } from './clip-batch.entity';
import {
  ClipBatchPayload,
  ClipFileInput,
  ClipPreviewPayload,
  ImportArticlesInput,
  UndoClipBatchInput,
} from './clip-batch.inputs';
import { ClipBatchAction } from './clip-batch.lifecycle';
import { importFile } from './clip-batch.service';
import { judgeFile, previewOf } from './clip-preview.service';
import { actionsOf, undoBatch } from './clip-undo.service';

const ClipBatchConnection = Connection(ClipBatch, 'ClipBatch');
const MOST_SHOWN = 200;
const FILE = { description: 'The file.' };
const KEY = { keyScope: 'articles:write' };

@Resolver(() => ClipBatch)
export class ClipBatchResolver {
  @Query(() => ClipBatchConnection, {
    complexity: connectionCost,
    description: 'Imports of items, newest first.',
  })
  clipBatches(@Args(() => PageArgs) page: PageArgs, @Context() ctx: Ctx): Promise<Page<ClipBatch>> {
    return paginate(ctx, ClipBatch, page, { sort: { key: 'createdAt', direction: 'DESC' } });
  }

  @Query(() => ClipBatch, {
    nullable: true,
    description: 'One import; null when absent or not yours to see.',
  })
  clipBatch(
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<ClipBatch | null> {
    return ctx.find(ClipBatch, id);
  }

  @FieldResolver(() => [ClipRow], { description: 'Its rows in order, at most 200.' })
  rows(
    @Root() { id: batchId }: ClipBatch,
    @Arg('verdict', () => ClipVerdict, { nullable: true, description: 'Only rows of this verdict.' })
    verdict: ClipVerdict | null,
    @Arg('after', () => Int, { nullable: true, description: 'Only rows after this one.' }) after:
      | number
      | null,
    @Context() ctx: Ctx,
  ): Promise<ClipRow[]> {
    const rows = ctx.db.createQueryBuilder(ClipRow, 'row').where('row.batchId = :batchId', { batchId });
    if (verdict) rows.andWhere('row.verdict = :verdict', { verdict });
    if (after != null) rows.andWhere('row.no > :after', { after });
    return rows.orderBy('row.no').limit(MOST_SHOWN).getMany();
  }

  @FieldResolver(() => [ClipBatchAction], { description: 'What you may do with it now.' })
  allowedActions(@Root() batch: ClipBatch, @Context() ctx: Ctx): Promise<ClipBatchAction[]> {
    return actionsOf(ctx, batch);
  }

  @Mutation(() => ClipPreviewPayload, {
    complexity: 100,
    description: 'Says what an import of a file would do with each of its rows; changes nothing.',
  })
  async clipFileCheck(
    @Arg('input', () => ClipFileInput, FILE) input: ClipFileInput,
    @Context() ctx: Ctx,
  ): Promise<ClipPreviewPayload> {
    const { rows, unknown } = await judgeFile(ctx, input);
    return { rows: rows.map(previewOf), unknownColumns: unknown };
  }

  @Mutation(() => ClipBatchPayload, {
    complexity: 100,
    description: 'Imports the good rows of a file; the others are kept to be given back as CSV.',
  })
  async clipFileImport(
    @Arg('input', () => ClipFileInput, FILE) input: ClipFileInput,
    @Context() ctx: Ctx,
  ): Promise<ClipBatchPayload> {
    return { batch: await importFile(ctx, input) };
  }

  @Extensions(KEY)
  @Mutation(() => ClipBatchPayload, {
    complexity: 100,
    description:
      'Stores items that another system delivers, each by itself; the same delivery again stores nothing.',
  })
  async articlesImport(
    @Arg('input', () => ImportArticlesInput, { description: 'The items.' }) input: ImportArticlesInput,
    @Context() ctx: Ctx,
  ): Promise<ClipBatchPayload> {
    return { batch: await importArticles(ctx, input) };
  }

  @Extensions(KEY)
  @Mutation(() => ClipBatchPayload, { description: 'Takes back everything an import made, within 24 hours.' })
  async clipBatchUndo(
    @Arg('input', () => UndoClipBatchInput, { description: 'Which import.' }) input: UndoClipBatchInput,
    @Context() ctx: Ctx,
  ): Promise<ClipBatchPayload> {
    return { batch: await undoBatch(ctx, input) };
  }
}

@Resolver(() => ClipRow)
export class ClipRowResolver {
  @FieldResolver(() => Article, {
    nullable: true,
    description: 'The article it made or that was known; null without one or when it is not yours to read.',
  })
  article(@Root() { articleId }: ClipRow, @Context() ctx: Ctx): Promise<Article | null> | null {
    return articleId === null ? null : readableArticle(ctx, String(articleId));
  }
}
