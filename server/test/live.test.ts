import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { RoleGrant } from '../modules/identity/role-grant.entity';
import { Topic } from '../modules/monitoring/topic.entity';
import { Role } from '../platform/actor';
import { event } from '../platform/events';
import { testApp } from './app';
import { OverHttp } from './over-http';

const TopicTouched = event('topic.touched');
const app = testApp();
const http = new OverHttp(app);
const SUBSCRIPTION = 'subscription ($ids: [ID!]!) { recordsChanged(ids: $ids) { id } }';

/** A socket that sends these headers, as a browser would send its cookie and origin. */
const socketWith = (headers: Record<string, string>) =>
  class extends WebSocket {
    constructor(address: string, protocols?: string | string[]) {
      super(address, protocols, { headers });
    }
  };

const live = (headers: Record<string, string>) =>
  createClient({
    url: `ws://127.0.0.1:${http.port}/graphql`,
    webSocketImpl: socketWith(headers),
    retryAttempts: 0,
    lazyCloseTimeout: 0,
  });

const SAVE =
  'mutation ($input: SaveTopicInput!) { topicSave(input: $input) { topic { id } errors { code } } }';

async function save(cookie: string, input: object): Promise<string> {
  const answer = await http.post(SAVE, { input }, { cookie });
  const { data } = (await answer.json()) as { data: { topicSave: { topic: { id: string } } } };
  return data.topicSave.topic.id;
}

describe('live updates', () => {
  it('tell a signed-in person that a record changed, and nobody else', async () => {
    const cookie = await http.signIn(Role.MONITORING_ANALYST);
    const id = await save(cookie, { name: 'Jalan', kind: 'RISK', query: 'jalan' });
    const client = live({ cookie, origin: http.origin });
    const heard = client.iterate<{ recordsChanged: { id: string } }>({
      query: SUBSCRIPTION,
      variables: { ids: [id] },
    });
    const first = heard.next();
    await new Promise((resolve) => setTimeout(resolve, 300));
    app.clock.advance(1000);
    await save(cookie, { topicId: id, name: 'Jalan rusak', kind: 'RISK', query: 'jalan' });
    const { value } = await first;
    await client.dispose();

    expect(value).toEqual({ data: { recordsChanged: { id } } });
  });

  it('refuse strangers, pages of other sites, and what is no subscription', async () => {
    const cookie = await http.signIn(Role.MONITORING_ANALYST);
    const asked = (headers: Record<string, string>, query = SUBSCRIPTION) =>
      live(headers)
        .iterate({ query, variables: query === SUBSCRIPTION ? { ids: ['none'] } : {} })
        .next()
        .then(
          ({ value }) => JSON.stringify(value?.errors?.[0]?.extensions ?? value),
          (fault: { code?: number; message?: string }[] | { code?: number; message?: string }) =>
            Array.isArray(fault) ? JSON.stringify(fault[0]) : String(fault.code ?? fault.message),
        );

    expect(await asked({ origin: http.origin })).toContain('4403');
    expect(await asked({ cookie, origin: 'https://lain.example' })).toMatch(/403|1006/);
    expect(await asked({ cookie }, '{ viewer { id } }')).toContain('BAD_REQUEST');
    expect(await asked({ cookie })).toContain('NOT_FOUND');
  });

  it('end with the session, and say nothing of what the caller may no longer see', async () => {
    Object.assign(app.platform.config, { sessionRecheckMs: 100 });
    const cookie = await http.signIn(Role.MONITORING_ANALYST);
    const id = await save(cookie, { name: 'Jalan', kind: 'RISK', query: 'jalan' });
    const ended: number[] = [];
    const listen = (): Promise<string> => {
      const client = live({ cookie, origin: http.origin });
      client.on('closed', (event) => ended.push((event as { code: number }).code));
      const heard = client.iterate({ query: SUBSCRIPTION, variables: { ids: [id] } });
      return heard.next().then(
        () => 'told',
        () => 'ended',
      );
    };
    const first = listen();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await app.perform((ctx) =>
      ctx.db.update(RoleGrant, { role: Role.MONITORING_ANALYST }, { role: Role.TREASURER }),
    );
    app.clock.advance(2000);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await app.perform(async (ctx) => ctx.emit(TopicTouched, await ctx.get(Topic, id), {}));
    expect(
      await Promise.race([first, new Promise((resolve) => setTimeout(() => resolve('silent'), 1500))]),
    ).toBe('silent');
    await http.post('mutation { signOut { errors { code } } }', {}, { cookie });
    app.clock.advance(2000);

    expect(await first).toBe('ended');
    expect(ended).toEqual([4403]);
  });

  it('tell everybody who listens, also when another joined between the change and the telling', async () => {
    const cookie = await http.signIn(Role.MONITORING_ANALYST);
    const id = await save(cookie, { name: 'Jalan', kind: 'RISK', query: 'jalan' });
    const { live: hub } = app.platform;
    const first = await hub.watch([id]);
    const told = first.next();
    app.clock.advance(1000);
    await save(cookie, { topicId: id, name: 'Jalan raya', kind: 'RISK', query: 'jalan' });
    const second = await hub.watch([id]);

    expect((await told).value.id).toBe(id);
    await first.return?.();
    await second.return?.();
  });
});
