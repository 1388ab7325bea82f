import { Role } from '../../platform/actor';
import { newId } from '../../platform/ids';
import { Mail } from '../../platform/mail.entity';
import { testApp } from '../../test/app';
import { personWithRole } from '../../test/factories/identity';
import { RefusingMailServer } from '../../test/refusing-mail';
import { User } from '../identity/user.entity';
import { type Alert, raiseAlert, resolveAlerts } from './alert.service';
import { AlertLevel } from './delivery.entity';
import { Notice } from './notice.entity';

const app = testApp();
const raise = (alert: Partial<Alert> = {}) =>
  app.perform((ctx) =>
    raiseAlert(ctx, {
      rule: 'burst',
      subject: 'banjir',
      story: 'banjir',
      level: AlertLevel.ALERT,
      title: 'Lonjakan Banjir',
      body: '40 berita.',
      link: '/lonjakan/1',
      eventId: newId(),
      role: Role.MONITORING_ANALYST,
      ...alert,
    }),
  );
/** 2026-01-05 is a Monday; times are those of the office (UTC+7). */
const at = (time: string, day = '2026-01-05') => app.clock.set(`${day}T${time}:00+07:00`);
const bell = async () =>
  (await app.db.find(Notice, { order: { createdAt: 'ASC', id: 'ASC' } })).filter(
    ({ title }) => title !== 'Pemantauan berjalan',
  );

beforeEach(() => app.perform((ctx) => personWithRole(ctx, Role.MONITORING_ANALYST, { name: 'Andi' })));

describe('alerts in quiet hours (case 29)', () => {
  it('wait for 06.00 in one digest that says what is over; a critical one comes at once', async () => {
    at('02:10');
    await raise();
    await app.deliver();
    at('02:15');
    await raise({ level: AlertLevel.CRITICAL, title: 'Krisis', story: 'krisis', subject: 'krisis' });
    await app.deliver();
    expect((await bell()).map(({ title }) => title)).toEqual(['Krisis']);

    at('03:00');
    await app.perform((ctx) => resolveAlerts(ctx, 'burst', 'banjir'));
    await raise({ story: 'jalan', subject: 'jalan', title: 'Lonjakan Jalan' });
    at('05:59');
    await app.deliver();
    expect(await bell()).toHaveLength(1);
    at('06:00');
    await app.deliver({ times: 2 });

    expect((await bell())[1]).toMatchObject({
      title: '2 peringatan yang tertunda',
      body: '02.10 Lonjakan Banjir: selesai 03.00.\n03.00 Lonjakan Jalan: masih berlaku.',
    });
    expect(await bell()).toHaveLength(2);
    // The mail has one key for each message, so a retry after a failure of the mail server is the same mail.
    expect(await app.db.countBy(Mail, {})).toBe(2);
  });

  describe('by mail', () => {
    const address = 'andi@rawaindah.example';
    const server = new RefusingMailServer(address);
    beforeAll(async () => {
      const smtpUrl = await server.listen();
      Object.assign(app.platform.config, { mode: 'development', smtpUrl });
    });
    afterAll(() => {
      Object.assign(app.platform.config, { mode: 'demo', smtpUrl: null });
      return server.close();
    });
    const mails = async () =>
      (await app.db.find(Mail, { order: { createdAt: 'ASC', id: 'ASC' } })).map(
        ({ subject, state, attempts }) => [subject, state, attempts],
      );

    it('come as one line that says when it fired and ended, and once though the mail server fails', async () => {
      const [analyst] = await app.db.findBy(User, { name: 'Andi' });
      await app.perform((ctx) => ctx.db.update(User, { id: analyst?.id ?? '' }, { email: address }));
      at('02:10');
      await raise();
      await app.deliver();
      server.refused = '';
      at('02:15');
      await raise({ level: AlertLevel.CRITICAL, title: 'Krisis', story: 'krisis', subject: 'krisis' });
      await app.deliver();
      expect(server.taken).toEqual([address]);

      at('03:00');
      await app.perform((ctx) => resolveAlerts(ctx, 'burst', 'banjir'));
      server.refused = address;
      at('06:00');
      await app.deliver({ times: 2 });
      expect(await mails()).toEqual([
        ['Krisis', 'SENT', 1],
        ['1 peringatan yang tertunda', 'QUEUED', 1],
      ]);
      expect(server.taken).toHaveLength(1);

      server.refused = '';
      for (const time of ['06:30', '07:00', '12:00']) {
        at(time);
        await app.deliver({ times: 2 });
      }
      expect(await mails()).toEqual([
        ['Krisis', 'SENT', 1],
        ['1 peringatan yang tertunda', 'SENT', 2],
      ]);
      expect(server.taken).toEqual([address, address]);
      expect((await bell()).map(({ title, body }) => [title, body])).toEqual([
        ['Krisis', '40 berita.'],
        ['1 peringatan yang tertunda', '02.10 Lonjakan Banjir: selesai 03.00.'],
      ]);
    });
  });

  it('of the evening wait for the next morning', async () => {
    at('21:00');
    await raise();
    at('23:59');
    await app.deliver();
    expect(await bell()).toEqual([]);
    at('06:00', '2026-01-06');
    await app.deliver();

    expect(await bell()).toMatchObject([{ body: '21.00 Lonjakan Banjir: masih berlaku.' }]);
  });
});

describe('alerts by day', () => {
  it('come once an event, and once in six hours for a rule, story and level', async () => {
    at('10:00');
    const eventId = newId();
    await raise({ eventId });
    await raise({ eventId });
    at('15:59');
    await raise();
    await raise({ level: AlertLevel.WATCH });
    at('16:01');
    await raise();
    await app.deliver({ times: 2 });

    expect(
      (await app.db.query('SELECT level FROM delivery ORDER BY firedAt, id')).map(
        (row: { level: string }) => row.level,
      ),
    ).toEqual(['ALERT', 'WATCH', 'ALERT']);
  });

  it('of more than three in ten minutes come as one message', async () => {
    at('10:00');
    for (let n = 1; n <= 6; n += 1) {
      await raise({ story: `s${n}`, subject: `s${n}`, title: `Lonjakan ${n}` });
      await app.deliver();
    }
    expect((await bell()).map(({ title }) => title)).toEqual(['Lonjakan 1', 'Lonjakan 2', 'Lonjakan 3']);
    at('10:10');
    await app.deliver();

    expect((await bell()).map(({ title }) => title).slice(3)).toEqual(['3 peringatan yang tertunda']);
  });
});

describe('the weekly sign of life', () => {
  const beats = async () =>
    (await app.db.findBy(Notice, { title: 'Pemantauan berjalan' })).map(({ body }) => body);

  it('comes once on Monday when nothing else came, never beside an alert', async () => {
    at('06:30');
    await app.at(app.clock.now());
    expect(await beats()).toEqual([]);
    for (const time of ['08:00', '09:30']) await app.at(`2026-01-05T${time}:00+07:00`);
    expect(await beats()).toEqual(['Tidak ada peringatan sepekan ini. 0 dari 0 sumber sehat.']);

    at('10:00', '2026-01-08');
    await raise();
    await app.deliver();
    await app.at('2026-01-12T08:00:00+07:00');
    expect(await beats()).toHaveLength(1);
  });
});
