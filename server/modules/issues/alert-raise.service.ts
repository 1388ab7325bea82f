import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid, notFound } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { Story } from '../monitoring/story.entity';
import { Topic } from '../monitoring/topic.entity';
import { type Alert, AlertEventKind, AlertOrigin } from './alert.entity';
import type { AlertRaiseInput } from './alert.inputs';
import { raiser } from './alert.lifecycle';
import { liveAlertOfStory, openAlert } from './alert-open.service';
import { RiskLevel } from './assessment.entity';
import { reasonOf } from './issue-step.service';

/**
 * Raises an alert by hand, over a story, a topic or what no item tells yet.
 *
 * @throws FORBIDDEN, NOT_FOUND, INVALID_INPUT, DUPLICATE when the story has a live alert
 */
export async function raiseAlertByHand(ctx: Ctx, input: AlertRaiseInput): Promise<Alert> {
  const answer = raiser(ctx.actor);
  if (answer !== true) throw refusal(answer);
  if (input.level === RiskLevel.NORMAL) throw invalid('level', 'Pilih tingkat WASPADA atau lebih tinggi.');
  const story = input.storyId ? await ctx.find(Story, input.storyId) : null;
  if (input.storyId && !story) throw notFound(['storyId']);
  const topic = input.topicId ? await ctx.find(Topic, input.topicId) : null;
  if (input.topicId && !topic) throw notFound(['topicId']);
  if (story && (await liveAlertOfStory(ctx, story.no)))
    throw new DomainError(ErrorCode.DUPLICATE, 'Klaster ini sudah punya peringatan yang terbuka.', [
      'storyId',
    ]);
  const title = input.title?.trim() || story?.title || topic?.name;
  if (!title) throw invalid('title', 'Tulis apa yang perlu diperhatikan.');
  return openAlert(ctx, {
    title,
    origin: AlertOrigin.MANUAL,
    level: input.level,
    at: ctx.now(),
    storyNo: story?.no ?? null,
    topicNo: story ? null : (topic?.no ?? null),
    raisedById: ctx.actor.id,
    isExercise: input.isExercise ?? false,
    kind: AlertEventKind.LEVEL,
    reason: reasonOf(input.reason),
  });
}
