import { Arg, Ctx as Context, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { Topic } from './topic.entity';
import { alertsBy } from './topic-alert.service';
import { TopicAlertRule, TopicAlertRuleInput, USUAL_RULE } from './topic-alert-rule';

@Resolver(() => Topic)
export class TopicAlertResolver {
  @FieldResolver(() => TopicAlertRule, {
    description: 'When its spikes call people; the usual rule where it has none of its own.',
  })
  alertRule(@Root() topic: Topic): TopicAlertRule {
    return topic.alertRule ?? USUAL_RULE;
  }

  @Query(() => Int, {
    nullable: true,
    complexity: 20,
    description:
      'How often a rule would have called people in the last 28 days, by the spikes on record; null without the topic.',
  })
  async topicAlertPreview(
    @Arg('topicId', () => ID, { description: 'The topic.' }) topicId: string,
    @Arg('rule', () => TopicAlertRuleInput, { description: 'The rule to try.' }) rule: TopicAlertRuleInput,
    @Context() ctx: Ctx,
  ): Promise<number | null> {
    const topic = await ctx.find(Topic, topicId);
    return topic && alertsBy(ctx, topic.no, rule);
  }
}
