import { Field, ObjectType } from 'type-graphql';
import { ErrorCode } from './errors';

/** One refusal inside a payload. */
@ObjectType({ description: 'One reason why nothing was changed.' })
export class UserError {
  @Field(() => ErrorCode, { description: 'What kind of refusal; programs switch on it.' })
  code!: ErrorCode;

  @Field(() => String, { description: 'What the person should know, in plain Indonesian.' })
  message!: string;

  @Field(() => [String], {
    description: 'Path of the input field at fault; empty when it is no single field.',
  })
  field!: string[];
}

/** What every mutation answers besides its result; the boundary fills `errors`. */
@ObjectType()
export abstract class Payload {
  @Field(() => [UserError], { description: 'Why nothing was changed; empty on success.' })
  errors?: UserError[];
}
