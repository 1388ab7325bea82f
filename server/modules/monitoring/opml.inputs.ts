import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { InIdempotencyKey, InText } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { MediaOutlet } from '../outlets/outlet.entity';

/** What an import does with one address. */
export enum OpmlVerdict {
  NEW = 'NEW',
  NEW_OUTLET = 'NEW_OUTLET',
  KNOWN = 'KNOWN',
  ERROR = 'ERROR',
}
registerEnumType(OpmlVerdict, {
  name: 'OpmlVerdict',
  description: 'What an import does with one address of a list.',
  valuesConfig: {
    NEW: { description: 'Registered for an outlet that is known.' },
    NEW_OUTLET: { description: 'Registered together with an outlet that is then only monitored.' },
    KNOWN: { description: 'Registered before; left as it is.' },
    ERROR: { description: 'Left out; the reason says why.' },
  },
});

@ObjectType({ description: 'One address of an OPML list.' })
export class OpmlRow {
  @Field(() => String, { description: 'Name of the source.' })
  title!: string;

  @Field(() => String, { description: 'Its address.' })
  url!: string;

  @Field(() => OpmlVerdict, { description: 'What an import does with it.' })
  verdict!: OpmlVerdict;

  @Field(() => MediaOutlet, {
    nullable: true,
    description: 'The outlet it belongs to; null when none is known.',
  })
  outlet!: MediaOutlet | null;

  @Field(() => String, { nullable: true, description: 'Name of the outlet, known or new; null without one.' })
  outletName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is left out, in Indonesian; null when it is not.',
  })
  reason!: string | null;

  siteUrl!: string | null;
  type!: string;
}

const LIST = { description: 'The list as text, OPML 1 or 2; at most 500,000 characters.', max: 500_000 };

@InputType({ description: 'An OPML list of addresses.' })
export class OpmlInput {
  @InText(LIST)
  text!: string;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The list row by row after a dry run or an import, or why nothing was done.' })
export class OpmlPayload extends Payload {
  @Field(() => [OpmlRow], { nullable: true, description: 'The rows, at most 1,000; null when refused.' })
  rows!: OpmlRow[] | null;
}
