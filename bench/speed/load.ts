import { Agent, request } from 'node:http';
import type { Child } from './child';

const CLIENTS = 8;

/** One request that is sent again and again. */
export interface Shot {
  body: string;
  headers: Record<string, string>;
}

/** Posts a body; gives the answer's text and headers. */
export function post(
  port: number,
  { body, headers }: Shot,
  agent?: Agent,
): Promise<{ status: number; text: string; cookie: string }> {
  return new Promise((resolve, reject) => {
    const options = {
      port,
      host: '127.0.0.1',
      path: '/graphql',
      method: 'POST',
      ...(agent && { agent }),
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
    };
    const sent = request(options, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        text += chunk;
      });
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          text,
          cookie: answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '',
        }),
      );
    });
    sent.on('error', reject).end(body);
  });
}

/** Requests that one CPU-second of the server answers, over `seconds` of steady load from eight clients. */
export async function perCpuSecond(child: Child, shot: Shot, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const before = await child.usage();
  const end = performance.now() + seconds * 1000;
  let answered = 0;
  const client = async () => {
    while (performance.now() < end) {
      const { status } = await post(child.port, shot, agent);
      if (status !== 200) throw new Error(`The server answered ${status}.`);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  agent.destroy();
  const after = await child.usage();
  return answered / (after.cpuSeconds - before.cpuSeconds);
}
