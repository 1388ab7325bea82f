import { DEMO_PASSWORD } from '../../modules/identity/demo-account.service';
import { hashPassword } from '../../modules/identity/password.service';
import { cookieName, identifyCaller } from '../../modules/identity/session.service';
import type { User } from '../../modules/identity/user.entity';
import { makeUser, type NewUser } from '../../modules/identity/user.service';
import { WorkUnit } from '../../modules/identity/work-unit.entity';
import type { Role } from '../../platform/actor';
import { Ctx, type Exchange } from '../../platform/ctx';
import { newId } from '../../platform/ids';
import type { TestApp } from '../app';

/** Password of every account that the factories make with one. */
export const PASSWORD = 'kapal lewat muara 7';

let hashed: Promise<string> | undefined;
let serial = 0;

/** A department. */
export const makeWorkUnit = (ctx: Ctx, values: Partial<WorkUnit> = {}): Promise<WorkUnit> => {
  serial++;
  return ctx.create(WorkUnit, { code: `OPD-${serial}`, name: `Dinas Contoh ${serial}`, ...values });
};

/** A person with one role; text that the test does not care about is filled in. */
export async function personWithRole(ctx: Ctx, role: Role, overrides: Partial<NewUser> = {}): Promise<User> {
  serial++;
  hashed ??= hashPassword(PASSWORD);
  return makeUser(ctx, {
    name: `Orang ${role} ${serial}`,
    email: `orang${serial}@rawaindah.example`,
    roles: [role],
    passwordHash: await hashed,
    ...overrides,
  });
}

/** A demo account, as the seed makes them. */
export const demoPerson = async (ctx: Ctx, role: Role, overrides: Partial<NewUser> = {}): Promise<User> =>
  personWithRole(ctx, role, { isDemo: true, passwordHash: await hashPassword(DEMO_PASSWORD), ...overrides });

/** A browser with its own cookies, identified as the HTTP layer does it. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly ended: string[] = [];
  address = '10.0.0.1';
  authorization: string | undefined;

  constructor(private readonly app: TestApp) {}

  /** Value of the session cookie. */
  get token(): string | undefined {
    return this.cookies.get(cookieName(this.app.platform));
  }

  /** A browser that was handed this browser's cookie. */
  copy(): Browser {
    const other = new Browser(this.app);
    for (const [name, value] of this.cookies) other.cookies.set(name, value);
    return other;
  }

  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever they selected
  async raw(query: string, variables: object = {}): Promise<any> {
    const exchange: Exchange = {
      requestId: newId(),
      address: this.address,
      cookies: new Map(this.cookies),
      userAgent: 'Peramban uji',
      header: () => undefined,
      setCookie: (name, value) =>
        void (value === null ? this.cookies.delete(name) : this.cookies.set(name, value)),
    };
    const { actor, sessionId, stepUpAt } = await identifyCaller(
      this.app.platform,
      exchange,
      this.authorization,
    );
    const contextValue = new Ctx(this.app.platform, actor, exchange);
    contextValue.sessionId = sessionId;
    contextValue.stepUpAt = stepUpAt;
    const answer = await this.app.office.apollo.executeOperation(
      { query, variables: variables as Record<string, unknown> },
      { contextValue },
    );
    if (answer.body.kind !== 'single') throw new Error('incremental answer');
    return JSON.parse(JSON.stringify(answer.body.singleResult));
  }

  /** Runs an operation; fails the test on top-level errors. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever they selected
  async run(query: string, variables: object = {}): Promise<any> {
    const { data, errors } = await this.raw(query, variables);
    if (errors?.length) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Signs in, and gives the payload. */
  async signIn(email: string, password: string = PASSWORD, code?: string) {
    const query = `mutation ($input: SignInInput!) { signIn(input: $input) {
      viewer { id name roles } needsCode retryAfterSeconds errors { code message field } } }`;
    return (await this.run(query, { input: { email, password, code } })).signIn;
  }

  /** Name of the caller as the server sees it; null for nobody. */
  async whoAmI(): Promise<string | null> {
    return (await this.run('{ viewer { name } }')).viewer?.name ?? null;
  }
}
