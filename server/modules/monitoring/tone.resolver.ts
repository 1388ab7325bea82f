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
import { Connection, connectionCost, type Page, PageArgs } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { Article } from './article.entity';
import { readableArticle } from './article-list.service';
import { SetToneInput, type ToneLabel, TonePayload } from './tone.inputs';
import { maySetTone, setTone, toneName } from './tone.service';
import {
  ArticleTone,
  TextHit,
  ToneAct,
  ToneAgreementMonth,
  ToneCorrection,
  ToneQueueItem,
  ToneReasonItem,
  ToneSentence,
} from './tone.types';
import { type Correction, listCorrections, toneAgreement } from './tone-agreement.service';
import { ToneLabelRecord } from './tone-label.entity';
import { hitsOfTone, sentencesOfTone, tonesOf } from './tone-load.service';
import { listToneQueue, type QueueRow } from './tone-queue.service';
import { toneScorer } from './tone-step.service';
import { Topic } from './topic.entity';

const ToneQueueConnection = Connection(ToneQueueItem, 'ToneQueueItem');
const ToneCorrectionConnection = Connection(ToneCorrection, 'ToneCorrection');

/** Turns each row of a page into what the schema shows; rows whose article is gone drop out. */
async function mapped<A, B>(page: Page<A>, map: (row: A) => Promise<B | null>): Promise<Page<B>> {
  const edges = await Promise.all(
    page.edges.map(async ({ cursor, node }) => ({ cursor, node: await map(node) })),
  );
  const kept = edges.flatMap(({ cursor, node }) => (node === null ? [] : [{ cursor, node }]));
  return { ...page, edges: kept, nodes: kept.map(({ node }) => node) };
}

/** Tone has a resolver of its own: nothing that touches money reads this file (monitoring.md 1, the wall). */
@Resolver(() => Article)
export class ToneResolver {
  @FieldResolver(() => [ArticleTone], {
    description: 'Its tone in each of its topics, first topic first; empty for all outside monitoring.',
  })
  tones(@Root() article: Article, @Context() ctx: Ctx): Promise<ArticleTone[]> {
    return tonesOf(ctx, article.id);
  }

  @FieldResolver(() => ArticleTone, {
    nullable: true,
    description: 'Its tone in its first topic; null without a topic and for all outside monitoring.',
  })
  async firstTone(@Root() article: Article, @Context() ctx: Ctx): Promise<ArticleTone | null> {
    return (await tonesOf(ctx, article.id))[0] ?? null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may set its tone.' })
  maySetTone(@Context() ctx: Ctx): boolean {
    return maySetTone(ctx);
  }

  @Query(() => ToneQueueConnection, {
    complexity: connectionCost,
    description:
      'Articles of the last 30 days whose tone a person should say: wide reach, large stories and long waits first.',
  })
  async toneQueue(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('topicId', () => ID, { nullable: true, description: 'Of this topic; of all when absent.' })
    topicId: string | null,
    @Context() ctx: Ctx,
  ): Promise<Page<ToneQueueItem>> {
    return mapped(await listToneQueue(ctx, topicId, page), (row) => queueItem(ctx, row));
  }

  @Query(() => [ToneAgreementMonth], {
    description:
      'How machine and people agreed, by month of publishing, newest first; empty outside monitoring.',
  })
  toneAgreement(
    @Arg('months', () => Int, { defaultValue: 6, description: 'How many months, 1 to 24.' }) months: number,
    @Context() ctx: Ctx,
  ): Promise<ToneAgreementMonth[]> {
    return toneAgreement(ctx, months);
  }

  @Query(() => ToneCorrectionConnection, {
    complexity: connectionCost,
    description:
      "People's labels with the sentences judged, in the form that train:tone reads; for analysts.",
  })
  async toneCorrections(
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<ToneCorrection>> {
    const topics = new Map((await ctx.db.find(Topic)).map(({ no, name }) => [no, name]));
    return mapped(await listCorrections(ctx, page), async (row) =>
      correction(row, topics.get(row.topicNo) ?? ''),
    );
  }

  @Mutation(() => TonePayload, {
    description:
      "Sets a person's tone on an article in a topic, which counts before the machine's, or takes it back.",
  })
  async toneSet(
    @Arg('input', () => SetToneInput, { description: 'Which article, topic and tone.' }) input: SetToneInput,
    @Context() ctx: Ctx,
  ): Promise<TonePayload> {
    return { article: await setTone(ctx, input) };
  }
}

async function queueItem(ctx: Ctx, row: QueueRow): Promise<ToneQueueItem | null> {
  const [article, tones] = await Promise.all([
    readableArticle(ctx, String(row.articleId)),
    tonesOf(ctx, row.articleId),
  ]);
  const tone = tones.find(({ match }) => match.topicNo === row.topicNo);
  if (!article || !tone) return null;
  const { tier, size: storySize } = row;
  return Object.assign(new ToneQueueItem(), {
    id: `${row.articleId}.${row.topicNo}`,
    row,
    article,
    tone,
    tier,
    storySize,
  });
}

const word = (value: number | null): string | null => toneName(value)?.toLowerCase() ?? null;

function correction(row: Correction, topic: string): ToneCorrection {
  const { probability, model, text } = row;
  const [label, machine] = [word(row.label) ?? '', word(row.machine)];
  return { articleId: String(row.articleId), topic, text, label, machine, probability, model };
}

@Resolver(() => ArticleTone)
export class ArticleToneResolver {
  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who set the label; null while there is none.',
  })
  by(@Root() { match }: ArticleTone, @Context() ctx: Ctx): Promise<Person | null> | null {
    return match.toneById ? person(ctx, match.toneById) : null;
  }

  @FieldResolver(() => [ToneSentence], { description: 'The sentences judged, headline first.' })
  sentences(@Root() tone: ArticleTone, @Context() ctx: Ctx): Promise<ToneSentence[]> {
    return sentencesOfTone(ctx, tone);
  }

  @FieldResolver(() => [TextHit], { description: 'Where its topic hit, for highlighting.' })
  hits(@Root() tone: ArticleTone, @Context() ctx: Ctx): Promise<TextHit[]> {
    return hitsOfTone(ctx, tone);
  }

  @FieldResolver(() => [ToneReasonItem], {
    description:
      'Words that weighed most in the machine; they explain, they do not decide. Empty when it gave no answer.',
  })
  async reasons(@Root() tone: ArticleTone, @Context() ctx: Ctx): Promise<ToneReasonItem[]> {
    if (tone.machine === null || tone.probability === null) return [];
    return (await toneScorer().score(await sentencesOfTone(ctx, tone), tone.topic.name)).reasons;
  }

  @FieldResolver(() => [ToneAct], { description: 'What people did with it, newest first.' })
  async acts(@Root() { match }: ArticleTone, @Context() ctx: Ctx): Promise<ToneAct[]> {
    const { articleId, topicNo } = match;
    const rows = await ctx.db.find(ToneLabelRecord, {
      where: { articleId, topicNo },
      order: { at: 'DESC', id: 'DESC' },
      take: 50,
    });
    return rows.flatMap((row) => {
      const former = toneName(row.former);
      const label = toneName(row.label) as unknown as ToneLabel | null;
      return former ? [{ label, former, by: person(ctx, row.byId), at: row.at }] : [];
    });
  }
}
