import { Arg, Ctx as Context, FieldResolver, Float, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { DateTime } from '../../platform/scalars';
import { Article } from '../monitoring/article.entity';
import { articleLoad } from '../monitoring/article.service';
import { Story } from '../monitoring/story.entity';
import { Topic } from '../monitoring/topic.entity';
import { Alert } from './alert.entity';
import { RiskAssessment } from './assessment.entity';
import { latestOfIssue } from './assessment-reads.service';
import { Issue } from './issue.entity';
import {
  ArticleSignalCorrectInput,
  ArticleSignalPayload,
  RiskCarrier,
  RiskComponent,
  RiskFigures,
  RiskItemView,
  RiskPoint,
  ToneAccuracy,
} from './risk.inputs';
import { topicByNo } from './risk-loads.service';
import {
  carriersOf,
  componentsOf,
  curveOf,
  figuresOf,
  itemsOf,
  toneAccuracy,
  viewOf,
} from './risk-view.service';
import { correctSignal } from './signal-correct.service';
import { alertOfStory, riskOfStory } from './story-cases.service';

const FROM = { description: 'First moment; a week back when absent.', nullable: true };
const TO = { description: 'Last moment; now when absent.', nullable: true };
const CURVE = { complexity: 30, description: 'Its scores, oldest first; at most three weeks of them.' };
const WEEK_MS = 7 * 86_400_000;

/** The limits of a curve as asked for. */
const range = (ctx: Ctx, from: Date | undefined, to: Date | undefined): [Date, Date] => {
  const end = to ?? ctx.now();
  return [from ?? new Date(end.getTime() - WEEK_MS), end];
};

@Resolver(() => RiskAssessment)
export class RiskAssessmentResolver {
  @Query(() => RiskAssessment, {
    nullable: true,
    description: 'One assessment; null when absent or not yours to see.',
  })
  riskAssessment(
    @Arg('id', () => ID, { description: 'Id of the assessment.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<RiskAssessment | null> {
    return ctx.find(RiskAssessment, id);
  }

  @Query(() => [Float], { description: 'Levels of officials that the profile knows, the highest first.' })
  officialLevels(@Context() ctx: Ctx): number[] {
    return ctx.profile.crisis.risk.officials.map(({ level }) => level);
  }

  @Mutation(() => ArticleSignalPayload, {
    description: 'Says what an article says of officials and urgent events.',
  })
  async articleSignalCorrect(
    @Arg('input', () => ArticleSignalCorrectInput, { description: 'Which article, and what it says.' })
    input: ArticleSignalCorrectInput,
    @Context() ctx: Ctx,
  ): Promise<ArticleSignalPayload> {
    const signal = await correctSignal(ctx, input);
    return { item: viewOf(signal.articleId, signal) };
  }

  @FieldResolver(() => [RiskComponent], { complexity: 6, description: 'Its six parts.' })
  components(@Root() risk: RiskAssessment, @Context() ctx: Ctx): Promise<RiskComponent[]> {
    return componentsOf(ctx, risk);
  }

  @FieldResolver(() => RiskFigures, { description: 'The numbers it is computed from.' })
  figures(@Root() risk: RiskAssessment): RiskFigures {
    return figuresOf(risk);
  }

  @FieldResolver(() => [String], { description: 'Names of the hard triggers that fired.' })
  hardTriggers(@Root() { hardTriggers }: RiskAssessment): string[] {
    return hardTriggers;
  }

  @FieldResolver(() => [RiskCarrier], { complexity: 10, description: 'Negative carriers, the widest first.' })
  carriers(@Root() risk: RiskAssessment, @Context() ctx: Ctx): Promise<RiskCarrier[]> {
    return carriersOf(ctx, risk);
  }

  @FieldResolver(() => [RiskItemView], {
    complexity: 30,
    description: 'The articles behind it, newest first; at most a hundred.',
  })
  items(@Root() risk: RiskAssessment, @Context() ctx: Ctx): Promise<RiskItemView[]> {
    return itemsOf(ctx, risk);
  }

  @FieldResolver(() => ToneAccuracy, { complexity: 20, description: 'How far its tones are to be trusted.' })
  toneAccuracy(@Context() ctx: Ctx): Promise<ToneAccuracy> {
    return toneAccuracy(ctx);
  }

  @FieldResolver(() => Topic, {
    nullable: true,
    description: 'Topic of most of its items; null without one.',
  })
  topic(@Root() { topicNo }: RiskAssessment, @Context() ctx: Ctx): Promise<Topic | null> {
    return topicByNo(ctx, topicNo);
  }
}

@Resolver(() => RiskItemView)
export class RiskItemResolver {
  @FieldResolver(() => Article, { nullable: true, description: 'The article; null when not yours to see.' })
  article(@Root() { articleId }: RiskItemView, @Context() ctx: Ctx): Promise<Article | null> {
    return articleLoad(ctx, articleId);
  }
}

@Resolver(() => Story)
export class StoryRiskResolver {
  @FieldResolver(() => RiskAssessment, {
    nullable: true,
    description: 'Its latest assessment, or that of the open issue it belongs to; null before the first.',
  })
  risk(@Root() { no }: Story, @Context() ctx: Ctx): Promise<RiskAssessment | null> {
    return riskOfStory(ctx, no);
  }

  @FieldResolver(() => [RiskPoint], CURVE)
  riskCurve(
    @Root() { no: storyNo }: Story,
    @Arg('from', () => DateTime, FROM) from: Date | undefined,
    @Arg('to', () => DateTime, TO) to: Date | undefined,
    @Context() ctx: Ctx,
  ): Promise<RiskPoint[]> {
    return curveOf(ctx, { storyNo }, ...range(ctx, from, to));
  }

  @FieldResolver(() => Alert, { nullable: true, description: 'Its live or linked alert; null without one.' })
  alert(@Root() { no }: Story, @Context() ctx: Ctx): Promise<Alert | null> {
    return alertOfStory(ctx, no);
  }
}

@Resolver(() => Issue)
export class IssueRiskResolver {
  @FieldResolver(() => RiskAssessment, {
    nullable: true,
    description: 'Its latest assessment; null before the first.',
  })
  risk(@Root() { id }: Issue, @Context() ctx: Ctx): Promise<RiskAssessment | null> {
    return latestOfIssue(ctx, id);
  }

  @FieldResolver(() => [RiskPoint], CURVE)
  riskCurve(
    @Root() { id: issueId }: Issue,
    @Arg('from', () => DateTime, FROM) from: Date | undefined,
    @Arg('to', () => DateTime, TO) to: Date | undefined,
    @Context() ctx: Ctx,
  ): Promise<RiskPoint[]> {
    return curveOf(ctx, { issueId }, ...range(ctx, from, to));
  }
}

@Resolver(() => Topic)
export class TopicRiskResolver {
  @FieldResolver(() => [RiskPoint], CURVE)
  riskCurve(
    @Root() { no: topicNo }: Topic,
    @Arg('from', () => DateTime, FROM) from: Date | undefined,
    @Arg('to', () => DateTime, TO) to: Date | undefined,
    @Context() ctx: Ctx,
  ): Promise<RiskPoint[]> {
    return curveOf(ctx, { topicNo }, ...range(ctx, from, to));
  }
}
