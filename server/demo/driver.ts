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
/** The story begins this many days before its end. */
const LONGEST_DAYS = 61;

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
    return Number(this.today.slice(0, 4));
  }

  /**
   * Days that pass in the office for one day of the story: one, or less while the fiscal year is younger than the
   * story, so that nothing happens before the year began.
   */
  private get pace(): number {
    const age = (Date.parse(this.today) - Date.parse(`${this.year}-01-01`)) / DAY_MS;
    return Math.min(1, (age + 0.9) / LONGEST_DAYS);
  }

  private get today(): string {
    return zoneOf(this.platform.profile.timeZone).dayOf(this.end);
  }

  /** The day that lies `days` of the story before the end (negative: days after it). */
  day(days: number): string {
    const ago = days > 0 ? Math.floor(days * this.pace) : days;
    return new Date(Date.parse(this.today) - ago * DAY_MS).toISOString().slice(0, 10);
  }

  /** The day on which the clock of the story stands. */
  get nowDay(): string {
    return zoneOf(this.platform.profile.timeZone).dayOf(this.clock.now());
  }

  /** A day, or the last one of the fiscal year when it lies beyond. */
  dayInYear(days: number): string {
    const last = `${this.year}-12-31`;
    return this.day(days) < last ? this.day(days) : last;
  }

  /** Turns the clock to a moment before the end, never beyond it. */
  at(days: number, time: string): this {
    const wanted = this.momentOf(days, time);
    this.clock.set(new Date(Math.min(wanted, this.end.getTime() - (days + 1) * 1000)));
    return this;
  }

  /** Where several days of the story share one of the office, they follow one another in it. */
  private momentOf(days: number, time: string): number {
    const zone = zoneOf(this.platform.profile.timeZone);
    const { pace } = this;
    const day = this.day(days);
    if (pace === 1) return zone.instantOf(day, time).getTime();
    const [first, last] = [zone.instantOf(day, '00:30').getTime(), zone.instantOf(day, '22:00').getTime()];
    const span = Math.min(last, this.end.getTime() - 60_000) - first;
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    const place = (1 - ((days * pace) % 1) + (pace * (hour * 60 + minute)) / 1440) / (1 + pace);
    return first + place * span;
  }

  /** The moment some minutes ago, fewer while the year is young. */
  earlier(minutes: number): Date {
    return new Date(this.clock.now().getTime() - minutes * 60_000 * this.pace);
  }

  /** Lets some minutes pass, fewer while the year is young, never beyond the end of the story. */
  later(minutes: number): this {
    const wanted = this.clock.now().getTime() + minutes * 60_000 * this.pace;
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
