import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { buildSource } from '../../test/factories/monitoring';
import { ArticleSource } from './article-parts.entity';
import { Source } from './source.entity';

const app = testApp();
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** A source with `perDay` items on each of the days before now, told from the day before backwards. */
async function withDays(perDay: number[]): Promise<string> {
  const { id } = await buildSource(app);
  const now = app.clock.now().getTime();
  await app.perform(async (ctx) => {
    await ctx.db.update(Source, { id }, { nextAt: new Date('2027-01-01') });
    for (const [day, count] of perDay.entries()) {
      for (let n = 0; n < count; n += 1) {
        const at = new Date(now - day * DAY_MS - HOUR_MS - n * 60_000);
        await ctx.db.insert(ArticleSource, {
          sourceId: id,
          itemKeyHash: `${day}-${n}`,
          itemHash: 'x',
          readHash: 'x',
          articleId: 1,
          item: { title: 'x', link: null, summary: '', author: null, dateText: null },
          attempts: 0,
          queuedAt: at,
          firstSeenAt: at,
        });
      }
    }
  });
  return id;
}
const healthOf = async (id: string) =>
  (await app.as(Role.AUDITOR).run('query ($id: ID!) { source(id: $id) { health isBelowHabit } }', { id }))
    .source;
const usual = Array.from({ length: 20 }, (_, day) => 9 + (day % 3));
const holiday = (...days: string[]) =>
  Object.assign(app.platform.profile, { holidays: days.map((on) => ({ on, name: 'Lebaran' })) });
const before: { on: string; name: string }[] = [];
beforeAll(() => before.push(...app.platform.profile.holidays));
afterEach(() => Object.assign(app.platform.profile, { holidays: [...before] }));

describe('a source whose last day is thin', () => {
  it.each([
    ['two standard deviations under its mean', 7, true],
    ['as thin as days may be', 9, false],
  ])('%s', async (_case, last, isBelowHabit) => {
    const id = await withDays([last, ...usual]);

    await app.at(app.clock.now());

    expect(await healthOf(id)).toEqual({ isBelowHabit, health: isBelowHabit ? 'SILENT' : 'OK' });
    expect(await app.events('source.silent')).toHaveLength(isBelowHabit ? 1 : 0);
  });

  it('counts as usual after two weeks only, and recovers with the next full day', async () => {
    const young = await withDays([0, ...usual.slice(0, 10)]);
    await app.at(app.clock.now());
    expect(await healthOf(young)).toMatchObject({ isBelowHabit: false });

    await app.perform((ctx) => ctx.db.query('DELETE FROM source_outlet'));
    await app.perform((ctx) => ctx.db.query('DELETE FROM article_source'));
    await app.perform((ctx) => ctx.db.query('DELETE FROM source'));
    await app.perform((ctx) => ctx.db.query('DELETE FROM outlet_domain'));
    const id = await withDays([0, ...usual]);
    app.clock.advance(HOUR_MS);
    await app.at(app.clock.now());
    expect(await healthOf(id)).toMatchObject({ health: 'SILENT' });
    await app.perform((ctx) =>
      ctx.db.query('UPDATE article_source SET firstSeenAt = firstSeenAt + ?', [DAY_MS + HOUR_MS]),
    );
    app.clock.advance(HOUR_MS);
    await app.at(app.clock.now());

    expect(await healthOf(id)).toMatchObject({ health: 'OK' });
    expect(
      (await app.events()).map(({ name }) => name).filter((name) => /silent|recovered/.test(name)),
    ).toEqual(['source.silent', 'source.recovered']);
  });

  it('raises no alarm on a holiday, nor after a week of them (case 28)', async () => {
    const today = app.clock.now().toISOString().slice(0, 10);
    holiday(today);
    const id = await withDays([0, ...usual]);
    await app.at(app.clock.now());
    expect(await healthOf(id)).toMatchObject({ health: 'OK' });

    const week = Array.from({ length: 8 }, (_, day) =>
      new Date(app.clock.now().getTime() + day * DAY_MS).toISOString().slice(0, 10),
    );
    holiday(...week);
    const gap = { expectedGapSeconds: 6 * 3600, lastNewAt: new Date(app.clock.now().getTime() - HOUR_MS) };
    await app.perform((ctx) => ctx.db.update(Source, { id }, gap));
    app.clock.advance(5 * DAY_MS);
    await app.at(app.clock.now());
    expect(await healthOf(id)).toMatchObject({ health: 'OK' });
    app.clock.advance(4.5 * DAY_MS);
    await app.at(app.clock.now());

    expect(await healthOf(id)).toMatchObject({ health: 'SILENT' });
  });

  it('is told to the analysts, and its recovery too', async () => {
    const { id } = await buildSource(app);
    const lastNewAt = new Date(app.clock.now().getTime() - 7 * HOUR_MS);
    await app.perform((ctx) =>
      ctx.db.update(
        Source,
        { id },
        { nextAt: new Date('2027-01-01'), expectedGapSeconds: 21_600, lastNewAt },
      ),
    );
    await app.at(app.clock.now());

    expect(await app.db.findOneByOrFail(Source, { id })).toMatchObject({
      silentAt: new Date(lastNewAt.getTime() + 6 * HOUR_MS),
      toldHealth: 'SILENT',
    });
  });
});
