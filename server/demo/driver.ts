import { Readable } from 'node:stream';
import { type GraphQLSchema, getNamedType, graphql } from 'graphql';
import { actorOf } from '../modules/identity/actor.service';
import { DEMO_PASSWORD } from '../modules/identity/demo-account.service';
import { hashPassword } from '../modules/identity/password.service';
import type { User } from '../modules/identity/user.entity';
import { makeUser, type NewUser } from '../modules/identity/user.service';
import { type Actor, SYSTEM } from '../platform/actor';
import { perform } from '../platform/boundary';
import { ManualClock } from '../platform/clock';
import { Ctx, type Platform } from '../platform/ctx';
import { newId } from '../platform/ids';
import { zoneOf } from '../platform/profile';
import { StoredFile } from '../platform/stored-file.entity';
import { FileStored } from '../platform/stored-file.events';
import { quietExchange } from '../platform/worker';

const DAY_MS = 86_400_000;

// biome-ignore lint/suspicious/noExplicitAny: payloads are read by the selection that was asked for
type Answer = any;

/** Tells a story in the office: acts through the schema as named persons, at moments of the past. */
export class Driver {
  readonly clock: ManualClock;
  readonly platform: Platform;
  private readonly people = new Map<string, User>();
  private passwordHash = '';

  constructor(
    live: Platform,
    private readonly schema: GraphQLSchema,
    /** The moment at which the story arrives. */
    readonly end: Date,
  ) {
    this.clock = new ManualClock(end);
    this.platform = { ...live, clock: this.clock };
  }

  /** The fiscal year of the story. */
  get year(): number {
    return Number(this.day(0).slice(0, 4));
  }

  /** The day that lies `days` before the end (negative: after it). */
  day(days: number): string {
    return zoneOf(this.platform.profile.timeZone).dayOf(new Date(this.end.getTime() - days * DAY_MS));
  }

  /** Turns the clock to a moment before the end, never beyond it and never before the fiscal year began. */
  at(days: number, time: string): this {
    const zone = zoneOf(this.platform.profile.timeZone);
    const first = zone.instantOf(`${this.year}-01-01`, '07:30').getTime() + (60 - days) * 60_000;
    const wanted = zone.instantOf(this.day(days), time).getTime();
    this.clock.set(new Date(Math.min(Math.max(wanted, first), this.end.getTime() - (days + 1) * 1000)));
    return this;
  }

  /** Lets some minutes pass, never beyond the end of the story. */
  later(minutes: number): this {
    const wanted = this.clock.now().getTime() + minutes * 60_000;
    this.clock.set(new Date(Math.min(wanted, this.end.getTime() - 1000)));
    return this;
  }

  /** Makes a person; a demo account unless `isDemo` says otherwise. */
  async person(key: string, values: Omit<NewUser, 'email'>): Promise<User> {
    this.passwordHash ||= await hashPassword(DEMO_PASSWORD);
    const user = await this.perform((ctx) =>
      makeUser(ctx, {
        isDemo: true,
        email: `${key}@demo.rawaindah.example`,
        passwordHash: this.passwordHash,
        fromOn: `${this.year}-01-01`,
        ...values,
      }),
    );
    this.people.set(key, user);
    return user;
  }

  /** True when somebody of that key was made. */
  knows(key: string): boolean {
    return this.people.has(key);
  }

  /** Runs a use case as the system, in one transaction. */
  perform<T>(work: (ctx: Ctx) => Promise<T>, actor: Actor = SYSTEM): Promise<T> {
    return perform(new Ctx(this.platform, actor, quietExchange(newId())), work);
  }

  private async actor(key: string): Promise<Actor> {
    const known = this.people.get(key);
    if (!known) throw new Error(`Nobody is called ${key}.`);
    const user = await this.platform.reader.manager.findOneByOrFail(known.constructor as new () => User, {
      id: known.id,
    });
    return actorOf(this.platform, this.platform.reader.manager, user);
  }

  /** One mutation as a person; gives the selected part of its payload. @throws when it is refused */
  async act(key: string, mutation: string, input: object, selection = ''): Promise<Answer> {
    const field = this.schema.getMutationType()?.getFields()[mutation];
    const type = field?.args[0]?.type;
    if (!type) throw new Error(`No mutation ${mutation}.`);
    const text = `mutation ($input: ${getNamedType(type).name}!) { ${mutation}(input: $input) { errors { code message field } ${selection} } }`;
    const answer = await this.ask(key, text, { input });
    const payload = answer[mutation];
    if (payload.errors.length > 0)
      throw new Error(`${key}: ${mutation}: ${JSON.stringify(payload.errors)} ${JSON.stringify(input)}`);
    return payload;
  }

  /** One operation as a person. */
  async ask(key: string, source: string, variableValues: Record<string, unknown> = {}): Promise<Answer> {
    const contextValue = new Ctx(this.platform, await this.actor(key), quietExchange(newId()));
    const { data, errors } = await graphql({ schema: this.schema, source, variableValues, contextValue });
    if (errors?.length) throw new Error(`${key}: ${errors.map((error) => error.message).join('; ')}`);
    return data;
  }

  /** Uploads a file as a person; gives its id. */
  async file(key: string, name: string, bytes: Buffer): Promise<string> {
    const actor = await this.actor(key);
    const received = await this.platform.files.receive(Readable.from([bytes]), 5_000_000);
    const stored = await this.perform(async (ctx) => {
      const file = await ctx.create(StoredFile, {
        ...received,
        name,
        uploadedById: actor.id ?? '',
        companyId: actor.companyId,
      });
      await ctx.emit(FileStored, file, { sha256: file.sha256 });
      return file;
    }, actor);
    return stored.id;
  }
}
