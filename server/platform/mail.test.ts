import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { testApp } from '../test/app';
import { Role } from './actor';
import { queueMail } from './mail';
import { Mail } from './mail.entity';

/** A mail server that keeps what it is given, or refuses everything. */
class FakeMailServer {
  readonly taken: string[] = [];
  refuses = false;
  /** True to take letters and to hang up before saying so. */
  hangsUp = false;
  private readonly server: Server = createServer((socket) => this.talk(socket));

  listen(): Promise<string> {
    return new Promise((resolve) =>
      this.server.listen(0, '127.0.0.1', () =>
        resolve(`smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`),
      ),
    );
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private talk(socket: Socket): void {
    let letter: string | null = null;
    socket.write('220 uji\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      const text = bytes.toString();
      if (letter !== null) {
        letter += text;
        if (!letter.endsWith('\r\n.\r\n')) return;
        this.taken.push(letter);
        letter = null;
        if (this.hangsUp) return void socket.destroy();
        socket.write('250 diterima\r\n');
        return;
      }
      if (/^MAIL/i.test(text) && this.refuses) return void socket.write('550 kotak penuh\r\n');
      if (/^DATA/i.test(text)) letter = '';
      socket.write(
        /^DATA/i.test(text) ? '354 silakan\r\n' : /^QUIT/i.test(text) ? '221 selesai\r\n' : '250 baik\r\n',
      );
    });
  }
}

describe('mail', () => {
  const app = testApp();
  const server = new FakeMailServer();
  const letter = {
    to: 'joko@rawakini.example',
    subject: 'Tagihan dibayar',
    text: 'Yth. Joko',
    dedupeKey: 'a:1',
  };
  const queue = (mail: Partial<typeof letter> & { isSecret?: boolean } = {}) =>
    app.perform((ctx) => queueMail(ctx, { ...letter, ...mail }));
  const rows = async () =>
    (await app.db.find(Mail, { order: { id: 'ASC' } })).map(({ state, attempts, lastError, text }) => ({
      state,
      attempts,
      lastError,
      text,
    }));
  let url = '';

  beforeAll(async () => {
    url = await server.listen();
  });
  afterAll(() => server.close());

  beforeEach(() => {
    server.taken.length = 0;
    server.refuses = false;
    server.hangsUp = false;
    Object.assign(app.platform.config, { mode: 'development', smtpUrl: url });
  });
  afterEach(() => void Object.assign(app.platform.config, { mode: 'demo', smtpUrl: null }));

  it('is sent once, however often the job runs and the cause repeats', async () => {
    await queue();
    await queue();

    await app.deliver({ times: 2 });
    await app.deliver();

    expect(server.taken).toHaveLength(1);
    expect(server.taken[0]).toContain('To: joko@rawakini.example');
    expect(await rows()).toEqual([{ state: 'SENT', attempts: 1, lastError: null, text: 'Yth. Joko' }]);
  });

  it('erases a link that opens an account once it is sent', async () => {
    await queue({ text: 'http://localhost/undangan?token=rahasia', isSecret: true });

    await app.deliver();

    expect(server.taken[0]).toContain('token=rahasia');
    expect(await rows()).toEqual([{ state: 'SENT', attempts: 1, lastError: null, text: '' }]);
  });

  it('never leaves a demo, and says so', async () => {
    app.platform.config.mode = 'demo';
    await queue({ text: 'http://localhost/undangan?token=rahasia', isSecret: true });

    await app.deliver();

    expect(server.taken).toEqual([]);
    const { mails } = await app
      .as(Role.SYSTEM_ADMIN)
      .run('{ mails { nodes { state recipient text sentAt } } }');
    expect(mails.nodes).toEqual([
      {
        state: 'KEPT',
        recipient: 'joko@rawakini.example',
        text: 'http://localhost/undangan?token=rahasia',
        sentAt: null,
      },
    ]);
    expect((await app.as(Role.VERIFIER).run('{ mails { totalCount } }')).mails.totalCount).toBe(0);
  });

  it('keeps its number when the answer of the server is lost, so that a reader sees it once (case 29)', async () => {
    server.hangsUp = true;
    await queue();
    await app.deliver();
    server.hangsUp = false;
    app.clock.advance(6 * 3_600_000);
    await app.deliver();

    const numbers = server.taken.map((one) => /^Message-ID: (.+)$/im.exec(one)?.[1]);
    expect(numbers).toHaveLength(2);
    expect(new Set(numbers).size).toBe(1);
    expect(numbers[0]).toMatch(/^<[0-9a-f]{32}@sinergi>/);
    expect(await rows()).toEqual([{ state: 'SENT', attempts: 2, lastError: null, text: 'Yth. Joko' }]);
  });

  it('is tried again when the server refuses, and given up after eight times', async () => {
    server.refuses = true;
    await queue();
    await app.deliver();
    const first = await rows();
    for (let n = 0; n < 8; n++) {
      app.clock.advance(6 * 3_600_000);
      await app.deliver();
    }

    expect(first).toEqual([
      { state: 'QUEUED', attempts: 1, lastError: expect.stringContaining('kotak penuh'), text: 'Yth. Joko' },
    ]);
    expect(await rows()).toEqual([
      { state: 'FAILED', attempts: 8, lastError: expect.stringContaining('kotak penuh'), text: 'Yth. Joko' },
    ]);
  });
});
