import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** A mail server that takes every letter but those to one address. */
export class RefusingMailServer {
  readonly taken: string[] = [];
  private readonly server: Server = createServer((socket) => this.talk(socket));

  constructor(public refused: string) {}

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
    let to = '';
    let isLetter = false;
    socket.on('error', () => undefined);
    socket.write('220 uji\r\n');
    socket.on('data', (bytes) => {
      const text = bytes.toString();
      if (isLetter) {
        if (!text.endsWith('\r\n.\r\n')) return;
        isLetter = false;
        this.taken.push(to);
        socket.write('250 diterima\r\n');
        return;
      }
      if (/^RCPT/i.test(text)) to = /<([^>]*)>/.exec(text)?.[1] ?? '';
      if (/^RCPT/i.test(text) && to === this.refused) return void socket.write('550 kotak penuh\r\n');
      isLetter = /^DATA/i.test(text);
      socket.write(isLetter ? '354 silakan\r\n' : /^QUIT/i.test(text) ? '221 selesai\r\n' : '250 baik\r\n');
    });
  }
}
