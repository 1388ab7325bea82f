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
import { connectionCost, type Page, PageArgs, paginate, type Sort } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { StoredFile } from '../../platform/stored-file.entity';
import { Person, person } from '../identity/person.service';
import {
  CheckDocumentInput,
  DocumentConnection,
  DocumentFilter,
  DocumentOrder,
  DocumentPayload,
  RenewDocumentInput,
  WaiveDocumentInput,
} from './document.inputs';
import { DocumentAction, documentLifecycle } from './document.lifecycle';
import { checkDocument, renewDocument, waiveDocument } from './document.service';
import { LegalDocument } from './legal-document.entity';
import { MediaOutlet } from './outlet.entity';
import { documentsMatching } from './outlet-reads.service';
import { PressCompany } from './press-company.entity';

const SORTS: Record<DocumentOrder, Sort<LegalDocument>> = {
  EXPIRES_FIRST: { key: 'expiresOn', direction: 'ASC' },
  NEWEST: { key: 'createdAt', direction: 'DESC' },
};

@Resolver(() => LegalDocument)
export class DocumentResolver {
  @Query(() => LegalDocument, {
    nullable: true,
    description: 'One legal document; null when absent or not yours to see.',
  })
  document(
    @Arg('id', () => ID, { description: 'Id of the document.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<LegalDocument | null> {
    return ctx.find(LegalDocument, id);
  }

  @Query(() => DocumentConnection, {
    complexity: connectionCost,
    description: 'Legal documents you may see; a company sees its own.',
  })
  documents(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => DocumentFilter, { nullable: true, description: 'Which documents; all when absent.' })
    filter: DocumentFilter | undefined,
    @Arg('orderBy', () => DocumentOrder, {
      defaultValue: DocumentOrder.EXPIRES_FIRST,
      description: 'How to sort.',
    })
    orderBy: DocumentOrder,
    @Context() ctx: Ctx,
  ): Promise<Page<LegalDocument>> {
    const filtered = documentsMatching(filter, orderBy === DocumentOrder.EXPIRES_FIRST);
    return paginate(ctx, LegalDocument, page, { sort: SORTS[orderBy], filter: filtered });
  }

  @FieldResolver(() => [DocumentAction], { description: 'What you may do with this document now.' })
  async allowedActions(@Root() document: LegalDocument, @Context() ctx: Ctx): Promise<DocumentAction[]> {
    return (await documentLifecycle.allowed(ctx, document)).filter(
      (action) => action !== DocumentAction.RENEW,
    );
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Days until the last day, negative afterwards; null when it does not expire.',
  })
  daysLeft(@Root() { expiresOn }: LegalDocument, @Context() ctx: Ctx): number | null {
    return expiresOn === null ? null : (Date.parse(expiresOn) - Date.parse(ctx.today())) / 86_400_000;
  }

  @FieldResolver(() => StoredFile, { nullable: true, description: 'The file; null when not yours to see.' })
  file(@Root() { fileId }: LegalDocument, @Context() ctx: Ctx): Promise<StoredFile | null> {
    return ctx.find(StoredFile, fileId);
  }

  @FieldResolver(() => LegalDocument, {
    nullable: true,
    description: 'The version it replaces; null for the first.',
  })
  previous(@Root() { previousId }: LegalDocument, @Context() ctx: Ctx): Promise<LegalDocument | null> | null {
    return previousId ? ctx.find(LegalDocument, previousId) : null;
  }

  @FieldResolver(() => PressCompany, {
    nullable: true,
    description: 'The company; null when not yours to see.',
  })
  company(@Root() { companyId }: LegalDocument, @Context() ctx: Ctx): Promise<PressCompany | null> {
    return ctx.find(PressCompany, companyId);
  }

  @FieldResolver(() => MediaOutlet, {
    nullable: true,
    description: 'The outlet; null for papers of the company itself.',
  })
  outlet(@Root() { outletId }: LegalDocument, @Context() ctx: Ctx): Promise<MediaOutlet | null> | null {
    return outletId ? ctx.find(MediaOutlet, outletId) : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who waived it; null without a waiver.' })
  waivedBy(@Root() { waivedById }: LegalDocument, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, waivedById);
  }

  @Mutation(() => DocumentPayload, { description: 'Uploads a newer version of a paper.' })
  async documentRenew(
    @Arg('input', () => RenewDocumentInput, { description: 'The newer version.' }) input: RenewDocumentInput,
    @Context() ctx: Ctx,
  ): Promise<DocumentPayload> {
    return { document: await renewDocument(ctx, input) };
  }

  @Mutation(() => DocumentPayload, { description: 'Accepts or refuses an uploaded version.' })
  async documentCheck(
    @Arg('input', () => CheckDocumentInput, { description: 'The finding.' }) input: CheckDocumentInput,
    @Context() ctx: Ctx,
  ): Promise<DocumentPayload> {
    return { document: await checkDocument(ctx, input) };
  }

  @Mutation(() => DocumentPayload, { description: 'Tolerates an expired paper until a day.' })
  async documentWaive(
    @Arg('input', () => WaiveDocumentInput, { description: 'Until when and why.' }) input: WaiveDocumentInput,
    @Context() ctx: Ctx,
  ): Promise<DocumentPayload> {
    return { document: await waiveDocument(ctx, input) };
  }
}
