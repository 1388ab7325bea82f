import type { ViewerQuery } from '../gql/graphql';
import {
  EVERY_MS,
  FeedKeeper,
  type KeptArticle,
  type KeptFeed,
  LIFE_MS,
  type LoadedFeed,
  MOST,
} from './keptFeed';

const session = (id: string) => ({ viewer: { id, name: id }, office: { name: 'Dinas' } }) as ViewerQuery;
const articles = (count: number) =>
  Array.from({ length: count }, (_, no) => ({ id: `${no}`, title: `Judul ${no}` }) as KeptArticle);

function keeping() {
  const marks = new Map<string, string>();
  const kept: { feed?: KeptFeed | undefined } = {};
  const clock = { now: 1_000_000_000 };
  const keeper = new FeedKeeper(
    {
      get: async () => kept.feed,
      put: async (feed) => {
        kept.feed = feed;
      },
      clear: async () => {
        kept.feed = undefined;
      },
    },
    {
      getItem: (key) => marks.get(key) ?? null,
      setItem: (key, value) => void marks.set(key, value),
      removeItem: (key) => void marks.delete(key),
    },
    () => clock.now,
  );
  const renew = async (personId: string, count = 3, readBy: string | null = personId) => {
    const load = jest.fn(async (): Promise<LoadedFeed> => ({ personId: readBy, articles: articles(count) }));
    await keeper.renew(session(personId), load);
    return load.mock.calls.length;
  };
  return { keeper, kept, clock, marks, renew };
}

describe('the feed that a browser keeps', () => {
  it('holds the last 200 articles of the person who read them, and when', async () => {
    const { keeper, renew } = keeping();
    expect(await keeper.read()).toBeNull();
    await renew('andi', 230);

    const feed = await keeper.read();
    expect(feed).toEqual({
      personId: 'andi',
      at: 1_000_000_000,
      session: session('andi'),
      articles: articles(MOST),
    });
    expect(MOST).toBe(200);
  });

  it('is read anew after ten minutes, not before', async () => {
    const { clock, kept, renew } = keeping();
    expect(await renew('andi')).toBe(1);
    clock.now += EVERY_MS - 1;
    expect(await renew('andi', 5)).toBe(0);
    expect(kept.feed?.articles).toHaveLength(3);
    clock.now += 1;
    expect(await renew('andi', 5)).toBe(1);
    expect(kept.feed).toMatchObject({ at: 1_000_000_000 + EVERY_MS, articles: { length: 5 } });
    expect(EVERY_MS).toBe(600_000);
  });

  it('ends after 24 hours, and where the clock went back', async () => {
    for (const step of [LIFE_MS, -1]) {
      const { keeper, clock, kept, renew } = keeping();
      await renew('andi');
      clock.now += step;
      expect([await keeper.read(), kept.feed]).toEqual([null, undefined]);
    }
    const { keeper, clock, renew } = keeping();
    await renew('andi');
    clock.now += LIFE_MS - 1;
    expect((await keeper.read())?.personId).toBe('andi');
    expect(LIFE_MS).toBe(86_400_000);
  });

  it('goes at the sign-out, when another person signs in, and when a person may read the feed no more', async () => {
    for (const leave of [
      (keeper: FeedKeeper) => keeper.forget(),
      (keeper: FeedKeeper) => keeper.leaveTo('budi'),
      (keeper: FeedKeeper) => keeper.leaveTo(null),
    ]) {
      const { keeper, kept, marks, renew } = keeping();
      await renew('andi');
      await keeper.leaveTo('andi');
      expect(kept.feed?.personId).toBe('andi');
      await leave(keeper);
      expect([kept.feed, marks.size]).toEqual([undefined, 0]);
    }
  });

  it('is shown to nobody once the mark of its person is gone, even if it could not be removed', async () => {
    const { keeper, kept, marks, renew } = keeping();
    await renew('andi');
    marks.set('sinergi.luring', 'budi');

    expect(await keeper.read()).toBeNull();
    expect(kept.feed).toBeUndefined();
  });

  it('is not written for who left while it was read, nor when another person read it, nor when there is none', async () => {
    const { keeper, kept, renew } = keeping();
    await keeper.renew(session('andi'), async () => {
      await keeper.forget();
      return { personId: 'andi', articles: articles(3) };
    });
    expect(kept.feed).toBeUndefined();
    await renew('andi', 3, 'budi');
    expect(kept.feed).toBeUndefined();
    await renew('andi', 3);
    await keeper.leaveTo('budi');
    await renew('budi', 0);
    expect([kept.feed, await keeper.read()]).toEqual([undefined, null]);
  });
});
