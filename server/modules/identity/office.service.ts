import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { LIMITS } from '../../platform/limits';
import { LocalDate } from '../../platform/scalars';

export enum OfficeMode {
  DEMO = 'DEMO',
  DEVELOPMENT = 'DEVELOPMENT',
  PRODUCTION = 'PRODUCTION',
}

registerEnumType(OfficeMode, {
  name: 'OfficeMode',
  description: 'How the system runs.',
  valuesConfig: {
    DEMO: { description: 'Sample data, no mail leaves, demo accounts are open.' },
    DEVELOPMENT: { description: 'For programmers.' },
    PRODUCTION: { description: 'In earnest.' },
  },
});

@ObjectType({ description: 'The office that runs this system; public.' })
export class Office {
  @Field(() => String, { description: 'Full name of the office.' })
  name!: string;

  @Field(() => String, { description: 'The regency.' })
  regency!: string;

  @Field(() => String, { description: 'The agency, without the regency.' })
  agency!: string;

  @Field(() => String, { description: 'Address for letterheads.' })
  address!: string;

  @Field(() => String, { description: 'City named before dates on papers.' })
  city!: string;

  @Field(() => OfficeMode, { description: 'How the system runs.' })
  mode!: OfficeMode;

  @Field(() => Boolean, { description: 'Whether press companies and journalists may open accounts now.' })
  isRegistrationOpen!: boolean;

  @Field(() => LocalDate, { description: 'Today in the zone of the office.' })
  today!: string;

  @Field(() => String, { description: 'IANA name of the zone of the office.' })
  timeZone!: string;
}

/** The office as anybody may know it. */
export function officeOf(ctx: Ctx): Office {
  const { office, registration, timeZone } = ctx.profile;
  const modes = {
    demo: OfficeMode.DEMO,
    development: OfficeMode.DEVELOPMENT,
    production: OfficeMode.PRODUCTION,
  };
  const { name, regency, agency, address, city } = office;
  return {
    name,
    regency,
    agency,
    address,
    city,
    timeZone,
    mode: modes[ctx.app.config.mode],
    isRegistrationOpen: registration.isOpen,
    today: ctx.today(),
  };
}

@ObjectType({ description: 'Published limits of one request (api.md section 5).' })
export class Limits {
  @Field(() => Int, { description: 'Highest cost of one request of this caller, in points.' })
  cost!: number;

  @Field(() => Int, { description: 'Deepest nesting of fields for this caller.' })
  depth!: number;

  @Field(() => Int, { description: 'Aliases in one request.' })
  aliases!: number;

  @Field(() => Int, { description: 'Directives in one request.' })
  directives!: number;

  @Field(() => Int, { description: 'Root mutations in one request.' })
  rootMutations!: number;

  @Field(() => Int, { description: 'Tokens in one request.' })
  tokens!: number;

  @Field(() => Int, { description: 'Nodes visited while costing one request.' })
  nodes!: number;

  @Field(() => Int, { description: 'Rows of a page at most.' })
  pageRows!: number;

  @Field(() => Int, { description: 'Size of a request body in bytes.' })
  bodyBytes!: number;

  @Field(() => Int, { description: 'Size of an uploaded file in bytes.' })
  fileBytes!: number;
}

/** The limits that hold for the caller. */
export function limitsOf({ actor }: Ctx): Limits {
  const { cost, depth, aliases, directives, roots, tokens, nodes } = LIMITS;
  const known = actor.kind === 'KEY' ? cost.key : cost.person;
  return {
    cost: actor.isKnown ? known : cost.anonymous,
    depth: actor.isKnown ? depth.known : depth.anonymous,
    aliases,
    directives,
    rootMutations: roots,
    tokens,
    nodes,
    pageRows: 100,
    bodyBytes: 1_000_000,
    fileBytes: 25_000_000,
  };
}
