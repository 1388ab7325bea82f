import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from './ctx';
import { StoredFile } from './stored-file.entity';

const MINUTES = 10;

/** A signed address of a stored file, valid ten minutes. */
export const fileUrl = (ctx: Ctx, file: StoredFile): string =>
  `/files/${ctx.app.secrets.sign(`file:${file.id}`, new Date(ctx.now().getTime() + MINUTES * 60_000))}`;

@Resolver(() => StoredFile)
export class StoredFileResolver {
  @FieldResolver(() => String, {
    description: 'Signed address of the file, valid ten minutes; always an attachment.',
  })
  url(@Root() file: StoredFile, @Context() ctx: Ctx): string {
    return fileUrl(ctx, file);
  }
}
