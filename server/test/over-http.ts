import type { AddressInfo } from 'node:net';
import { DEMO_PASSWORD } from '../modules/identity/demo-account.service';
import type { Role } from '../platform/actor';
import type { TestApp } from './app';
import { demoPerson } from './factories/identity';

/** The real HTTP server of a test office on a free port, for the tests of one file. */
export class OverHttp {
  origin = '';

  constructor(private readonly app: TestApp) {
    beforeAll(() => this.listen());
  }

  private async listen(): Promise<void> {
    const { server } = this.app.office.http;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.origin = `http://127.0.0.1:${this.port}`;
  }

  get port(): number {
    return (this.app.office.http.server.address() as AddressInfo).port;
  }

  /** A body of any kind to the GraphQL endpoint. */
  send(
    body: string | Buffer | null,
    headers: Record<string, string> = {},
    method = 'POST',
  ): Promise<Response> {
    return fetch(`${this.origin}/graphql`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' || body === null ? body : new Uint8Array(body),
    });
  }

  /** An operation as the screens send it. */
  post(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(JSON.stringify({ query, variables }), headers);
  }

  /** The cookie header of a demo person with this role who signs in. */
  async signIn(role: Role): Promise<string> {
    const email = `${role.toLowerCase()}@rawaindah.example`;
    await this.app.perform((ctx) => demoPerson(ctx, role, { name: role, email }));
    const answer = await this.post(
      'mutation ($input: SignInInput!) { signIn(input: $input) { errors { code message } } }',
      { input: { email, password: DEMO_PASSWORD } },
    );
    return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  }
}

/** The JSON of an answer. */
// biome-ignore lint/suspicious/noExplicitAny: tests read whatever they selected
export const jsonOf = (answer: Response): Promise<any> => answer.json();

/** What of an answer tests look at: the status, the code of the first fault, and whether it is JSON. */
export async function faultOf(answer: Response): Promise<{ status: number; code: string | undefined }> {
  const body = await jsonOf(answer);
  return { status: answer.status, code: body.errors?.[0]?.extensions?.code };
}
