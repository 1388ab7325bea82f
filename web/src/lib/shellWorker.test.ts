import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const CODE = readFileSync(join(__dirname, '../../public/sw.js'), 'utf8');
const HOST = 'https://sinergi.example';
const MARK = '<svg/>';
const page = (version: number) => `<div id="root"></div><script src="/assets/index-${version}.js"></script>`;

/** An answer as far as the worker looks at it. */
class Answer {
  constructor(
    readonly body: string,
    readonly ok = true,
  ) {}
  clone = () => new Answer(this.body, this.ok);
  text = async () => this.body;
  static error = () => new Answer('', false);
}

interface Asked {
  url: string;
  method: string;
  mode: string;
}
const asking = (path: string, mode = 'navigate', method = 'GET'): Asked => ({
  url: path.startsWith('http') ? path : HOST + path,
  method,
  mode,
});

/** The worker with a cache and a network of its own; the network gives what `serves` says, or nothing at all. */
function started() {
  const stores = new Map<string, Map<string, Answer>>();
  const network: { serves: ((path: string) => Answer) | null; asked: string[] } = {
    serves: () => new Answer(page(1)),
    asked: [],
  };
  const keyOf = (request: Asked | string) =>
    new URL(typeof request === 'string' ? request : request.url, HOST).pathname;
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Answer>();
    stores.set(name, store);
    return {
      match: async (request: Asked | string) => store.get(keyOf(request))?.clone(),
      put: async (request: Asked | string, answer: Answer) => void store.set(keyOf(request), answer),
      keys: async () => [...store.keys()],
      delete: async (key: string) => store.delete(key),
    };
  };
  const handlers: Record<string, (event: object) => void> = {};
  const fetch = async (request: Asked | string) => {
    if (!network.serves) throw new TypeError('Failed to fetch');
    const path = keyOf(request);
    network.asked.push(path);
    return path === '/mark.svg' ? new Answer(MARK) : network.serves(path);
  };
  runInNewContext(CODE, {
    self: {
      location: { origin: HOST, href: `${HOST}/sw.js` },
      addEventListener: (name: string, handler: (event: object) => void) => (handlers[name] = handler),
      skipWaiting: () => undefined,
      clients: { claim: async () => undefined },
    },
    caches: {
      open,
      keys: async () => [...stores.keys()],
      delete: async (name: string) => stores.delete(name),
    },
    Response: Answer,
    Request: class {
      url: string;
      constructor(address: string) {
        this.url = new URL(address, HOST).href;
      }
    },
    fetch,
    URL,
  });
  const run = async (name: string, event: object = {}) => {
    const waits: Promise<unknown>[] = [];
    handlers[name]?.({ ...event, waitUntil: (wait: Promise<unknown>) => waits.push(wait) });
    await Promise.all(waits);
  };
  /** What the worker answers; null where it lets the browser ask. */
  const get = async (request: Asked): Promise<string | null> => {
    let answer: Promise<Answer> | null = null;
    handlers.fetch?.({ request, respondWith: (given: Promise<Answer>) => (answer = given) });
    return answer === null ? null : (await (answer as Promise<Answer>)).body;
  };
  const kept = () => [...(stores.get('sinergi-shell-1')?.keys() ?? [])].sort();
  return { network, run, get, kept, stores };
}

describe('the worker that keeps the shell', () => {
  it('opens every screen without a network, with the files that were loaded', async () => {
    const { network, run, get, kept } = started();
    await run('install');
    network.serves = (path) => new Answer(`isi ${path}`);
    await run('message', {
      data: { assets: [`${HOST}/assets/a-1.js`, `${HOST}/graphql`, 'https://x.example/assets/b.js'] },
    });
    await get(asking('/assets/c-1.css', 'no-cors'));
    expect(kept()).toEqual(['/', '/assets/a-1.js', '/assets/c-1.css', '/mark.svg']);

    network.serves = null;
    expect(await get(asking('/artikel?baca=7'))).toBe(page(1));
    expect(await get(asking('/assets/a-1.js', 'cors'))).toBe('isi /assets/a-1.js');
    expect(await get(asking('/mark.svg', 'no-cors'))).toBe(MARK);
  });

  it('asks the network for a screen first: a new version shows at the next load, and the former files go', async () => {
    const { network, run, get, kept } = started();
    await run('install');
    await get(asking('/assets/a-1.js', 'cors'));
    expect(await get(asking('/artikel'))).toBe(page(1));
    expect(kept()).toContain('/assets/a-1.js');

    network.serves = () => new Answer(page(2));
    expect(await get(asking('/artikel'))).toBe(page(2));
    expect(kept()).toEqual(['/', '/mark.svg']);
    network.serves = null;
    expect(await get(asking('/'))).toBe(page(2));
  });

  it('keeps the shell through a fault of the server and pages that are not the app', async () => {
    const { network, run, get } = started();
    await run('install');
    for (const answer of [new Answer('gangguan', false), new Answer('<p>pemeliharaan</p>')]) {
      network.serves = () => answer;
      expect(await get(asking('/artikel'))).toBe(answer.body);
    }
    network.serves = null;
    expect(await get(asking('/artikel'))).toBe(page(1));
  });

  it('lets everything else pass: the API, files, public pages, other hosts and what is sent', async () => {
    const { network, run, get, kept } = started();
    await run('install');
    const before = kept();
    const passing = [
      asking('/graphql', 'cors'),
      asking('/graphql', 'cors', 'POST'),
      asking('/artikel', 'navigate', 'POST'),
      asking('/healthz', 'cors'),
      ...['/files/abc', '/download/feed', '/feeds/ruang-pers.xml', '/ruang-pers', '/pers/1', '/explorer'].map(
        (path) => asking(path),
      ),
      asking('https://lain.example/assets/a.js', 'cors'),
    ];
    for (const request of passing) expect([request.url, await get(request)]).toEqual([request.url, null]);
    expect(await get(asking('/persetujuan'))).toBe(page(1));
    expect(kept()).toEqual(before);
    expect(network.asked.filter((path) => path === '/graphql')).toEqual([]);
  });

  it('drops the caches of former workers', async () => {
    const { run, stores } = started();
    stores.set('sinergi-shell-0', new Map());
    await run('install');
    await run('activate');

    expect([...stores.keys()]).toEqual(['sinergi-shell-1']);
  });
});
