import { TopicKind } from '../../server/modules/monitoring/topic.entity';
import { activateTopic, saveTopic } from '../../server/modules/monitoring/topic.service';
import type { TestApp } from '../../server/test/app';

/** Saves and activates one topic per query. */
export async function addTopics(app: TestApp, queries: string[]): Promise<void> {
  for (const [place, query] of queries.entries()) {
    await app.perform(async (ctx) => {
      const input = { name: `Topik ${place + 1}`, kind: TopicKind.OTHER, query, expectedVersion: 0 };
      const topic = await saveTopic(ctx, input);
      await activateTopic(ctx, { topicId: topic.id });
    });
  }
}
