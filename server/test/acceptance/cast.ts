import { Secret, TOTP } from 'otpauth';
import { officeSchema } from '../../app';
import { hashPassword } from '../../modules/identity/password.service';
import { APPROVING_ROLES } from '../../modules/identity/role-grant.entity';
import { makeUser } from '../../modules/identity/user.service';
import { WorkUnit } from '../../modules/identity/work-unit.entity';
import { Role } from '../../platform/actor';
import type { TestApp } from '../app';
import { Browser, PASSWORD } from '../factories/identity';

// biome-ignore lint/suspicious/noExplicitAny: the story reads whatever it selected
export type Answer = any;

/** A person of the story: signs in with password and code as people do, and acts through GraphQL. */
export class Person {
  private readonly browser: Browser;
  private secret: string | null = null;

  constructor(
    private readonly app: TestApp,
    readonly id: string,
    readonly name: string,
    private readonly email: string,
  ) {
    this.browser = new Browser(app);
  }

  /** Sets up the second factor that approving roles ask for. */
  async enrol(): Promise<void> {
    await this.browser.signIn(this.email);
    const { secret } = await this.must('totpEnrol', { password: PASSWORD }, 'secret');
    this.secret = secret;
    await this.must('totpConfirm', { code: this.code() }, 'recoveryCodes');
  }

  /** Confirms the own password again, as payments ask. */
  confirm(): Promise<Answer> {
    return this.must('sessionStepUp', { password: PASSWORD }, 'errors { code }');
  }

  /** Reads something. */
  async ask(query: string, variables: object = {}): Promise<Answer> {
    await this.enter();
    return this.browser.run(query, variables);
  }

  /** Runs a mutation and gives its payload, refused or not. */
  async try(mutation: string, input: object | null, selection: string): Promise<Answer> {
    const type = officeSchema().getMutationType()?.getFields()[mutation]?.args[0]?.type;
    const text = input
      ? `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} errors { code message field } } }`
      : `mutation { ${mutation} { ${selection} errors { code message field } } }`;
    return (await this.ask(text, input ? { input } : {}))[mutation];
  }

  /** Runs a mutation of the story, which must not be refused. */
  async must(mutation: string, input: object, selection: string): Promise<Answer> {
    const payload = await this.try(mutation, input, selection);
    if (payload.errors.length > 0)
      throw new Error(`${mutation} by ${this.name}: ${JSON.stringify(payload.errors)}`);
    return payload;
  }

  /** The codes with which a mutation is refused; empty when it was done. */
  async refused(mutation: string, input: object): Promise<string[]> {
    const { errors } = await this.try(mutation, input, '__typename');
    return errors.map(({ code }: { code: string }) => code);
  }

  /** Signs in unless the session still lives. */
  async enter(): Promise<void> {
    if ((await this.browser.whoAmI()) === this.name) return;
    const { viewer, errors } = await this.browser.signIn(
      this.email,
      PASSWORD,
      this.secret ? this.code() : undefined,
    );
    if (!viewer) throw new Error(`${this.name} cannot sign in: ${JSON.stringify(errors)}`);
  }

  private code(): string {
    const totp = new TOTP({ secret: Secret.fromBase32(this.secret ?? ''), digits: 6, period: 30 });
    return totp.generate({ timestamp: this.app.clock.now().getTime() });
  }
}

/** Roles of acceptance.md section 1; persons of companies come with their companies. */
const ROLES = {
  sari: ['Sari', Role.VERIFIER],
  maman: ['Maman', Role.VERIFIER],
  wulan: ['Wulan', Role.VERIFICATION_CHAIR],
  bayu: ['Bayu', Role.PROCUREMENT_OFFICER],
  maya: ['Maya', Role.PARTNERSHIP_OFFICER],
  tono: ['Tono', Role.SYSTEM_ADMIN],
  andi: ['Andi', Role.MONITORING_ANALYST],
  lina: ['Lina', Role.MONITORING_ANALYST],
  budi: ['Budi', Role.COMMUNICATIONS_OFFICER],
  citra: ['Citra', Role.DIVISION_HEAD],
  dodi: ['Dodi', Role.AGENCY_HEAD],
  eka: ['Eka', Role.REGIONAL_SECRETARY],
  fajar: ['Fajar', Role.AGENCY_CONTACT],
  rina: ['Rina', Role.SPOKESPERSON],
  gita: ['Gita', Role.COMMITMENT_OFFICER],
  tomi: ['Tomi', Role.TECHNICAL_OFFICER],
  nia: ['Nia', Role.PROOF_INSPECTOR],
  oka: ['Oka', Role.FINANCE_OFFICER],
  putra: ['Putra', Role.BUDGET_USER],
  hana: ['Hana', Role.TREASURER],
  indra: ['Indra', Role.AUDITOR],
  joko: ['Joko', Role.COMPANY_ADMIN],
} as const satisfies Record<string, readonly [string, Role]>;

export type Cast = Record<keyof typeof ROLES, Person>;

/** An account with its role; approvers have their second factor set up. */
export async function account(
  app: TestApp,
  name: string,
  role: Role,
  where: { companyId?: string; workUnitId?: string } = {},
): Promise<Person> {
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}@${where.companyId || role === Role.COMPANY_ADMIN ? 'pers' : 'rawaindah'}.example`;
  const passwordHash = await hashPassword(PASSWORD);
  const user = await app.perform((ctx) =>
    makeUser(ctx, { name, email, roles: [role], passwordHash, ...where }),
  );
  const person = new Person(app, user.id, name, email);
  if (APPROVING_ROLES.includes(role)) await person.enrol();
  return person;
}

/** Makes the accounts of the story. */
export async function makeCast(
  app: TestApp,
): Promise<{ cast: Cast; workUnitId: string; hospitalId: string }> {
  const [office, hospital] = await app.perform(async (ctx) => [
    await ctx.create(WorkUnit, { code: 'DISKOMINFO', name: 'Dinas Komunikasi dan Informatika' }),
    await ctx.create(WorkUnit, { code: 'RSUD', name: 'RSUD Rawa Indah' }),
  ]);
  const made: [string, Person][] = [];
  for (const [key, [name, role]] of Object.entries(ROLES)) {
    const unit = role === Role.AGENCY_CONTACT ? hospital : office;
    const where = role === Role.COMPANY_ADMIN ? {} : { workUnitId: unit?.id ?? '' };
    made.push([key, await account(app, name, role, where)]);
  }
  return {
    cast: Object.fromEntries(made) as Cast,
    workUnitId: office?.id ?? '',
    hospitalId: hospital?.id ?? '',
  };
}
