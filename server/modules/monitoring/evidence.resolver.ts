import {
  Arg,
  Ctx as Context,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { EvidenceCaptured } from './article.events';
import { Evidence } from './evidence.entity';
import { evidenceHash } from './evidence.service';
import { evidenceUrl } from './evidence-archive.service';
import { fileProblem, removedFiles } from './evidence-verify.service';
import { mayReadArticles } from './monitoring.roles';

@ObjectType({ description: 'Whether a capture still is what was sealed.' })
export class EvidenceCheck {
  @Field(() => Boolean, { description: 'True when row, seal and archived bytes agree.' })
  isIntact!: boolean;

  @Field(() => String, { nullable: true, description: 'What is wrong, in Indonesian; null when intact.' })
  problem!: string | null;
}

interface Seal {
  data: string;
  seq: number | string | null;
}

/** The sealed event that announced a capture; null when there is none. */
async function sealOf(ctx: Ctx, { id }: Evidence): Promise<Seal | null> {
  const [row] = await ctx.db.query(
    `SELECT e.data, s.seq FROM event_link l JOIN event e ON e.id = l.event_id LEFT JOIN seal s ON s.event_id = e.id
     WHERE l.subject_id = ? AND e.name = ?`,
    [id, EvidenceCaptured.name],
  );
  return row ?? null;
}

async function problemOf(ctx: Ctx, row: Evidence): Promise<string | null> {
  const told: { id: string; hash: string }[] =
    JSON.parse((await sealOf(ctx, row))?.data ?? '{}').evidence ?? [];
  const sealed = told.find((one) => one.id === row.id)?.hash;
  if (sealed !== evidenceHash(row)) return 'Catatan bukti tidak lagi sama dengan yang disegel.';
  if ((await removedFiles(ctx.db)).has(row.warcFile ?? ''))
    return 'Masa simpan arsip ini sudah berakhir; catatan dan sidiknya tetap tersimpan.';
  const problem = await fileProblem(ctx.app, row);
  return problem && 'Berkas arsip hilang atau tidak lagi sama dengan yang disegel.';
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Number of the seal that covers it in the audit chain; null for some seconds after the capture.',
  })
  async sealNo(@Root() row: Evidence, @Context() ctx: Ctx): Promise<number | null> {
    const seq = (await sealOf(ctx, row))?.seq;
    return seq == null ? null : Number(seq);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Signed address of the archived records (.warc.gz), valid ten minutes; null for companies and for records kept no longer.',
  })
  async downloadUrl(@Root() row: Evidence, @Context() ctx: Ctx): Promise<string | null> {
    return mayReadArticles(ctx.actor) ? evidenceUrl(ctx, row) : null;
  }

  @Query(() => EvidenceCheck, {
    nullable: true,
    description: 'Hashes a capture again, file and row; null when absent or not yours to see.',
  })
  async evidenceCheck(
    @Arg('id', () => ID, { description: 'The capture.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<EvidenceCheck | null> {
    const row = await ctx.find(Evidence, id);
    if (!row) return null;
    const problem = await problemOf(ctx, row);
    return { isIntact: problem === null, problem };
  }
}
