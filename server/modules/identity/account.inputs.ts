import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InEnum, InFlag, InId, InText, InVersion } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { Session } from './session.entity';
import { Language, User } from './user.entity';
import { Viewer } from './viewer.service';

const password = (description: string) => ({ description, max: 200 });
const EMAIL = { description: 'E-mail address.', max: 160 };
const TOKEN = { description: 'Token from the mailed link.', max: 100 };

@InputType({ description: 'What lets a person in.' })
export class SignInInput {
  @InText(EMAIL)
  email!: string;

  @InText(password('Password.'))
  password!: string;

  @InText({
    description: 'Code of the second factor or a recovery code; only when asked for.',
    max: 20,
    nullable: true,
  })
  code?: string | null;
}

@InputType({ description: 'Confirms the caller once more; one of the two.' })
export class StepUpSessionInput {
  @InText({ ...password('Password.'), nullable: true })
  password?: string | null;

  @InText({ description: 'Code of the second factor.', max: 20, nullable: true })
  code?: string | null;
}

@InputType({ description: 'Which session to end.' })
export class EndSessionInput {
  @InId({ description: 'The session.' })
  sessionId!: string;
}

@InputType({ description: 'Registration of a person of a press company, or of a journalist.' })
export class RegisterAccountInput {
  @InText({ description: 'Full name.', min: 3, max: 120 })
  name!: string;

  @InText(EMAIL)
  email!: string;

  @InText(password('Password of at least 8 characters.'))
  password!: string;

  @InFlag({ description: 'True for a journalist; a company admin otherwise.', nullable: true })
  isJournalist?: boolean | null;
}

@InputType({ description: 'The mailed link of a registration.' })
export class ConfirmAccountInput {
  @InText(TOKEN)
  token!: string;
}

@InputType({ description: 'A change of the own password.' })
export class ChangePasswordInput {
  @InText(password('The password so far.'))
  currentPassword!: string;

  @InText(password('The new password, at least 8 characters.'))
  password!: string;
}

@InputType({ description: 'Whose password was forgotten.' })
export class RequestPasswordResetInput {
  @InText(EMAIL)
  email!: string;
}

@InputType({ description: 'A new password by a mailed link.' })
export class ResetPasswordInput {
  @InText(TOKEN)
  token!: string;

  @InText(password('The new password, at least 8 characters.'))
  password!: string;
}

@InputType({ description: 'Begins to set up a second factor.' })
export class EnrolTotpInput {
  @InText(password('The password, once more.'))
  password!: string;
}

@InputType({ description: 'A code of the second factor.' })
export class TotpCodeInput {
  @InText({ description: 'Six digits from the app, or a recovery code where one is allowed.', max: 20 })
  code!: string;
}

@InputType({ description: 'Changes of the own profile; absent leaves, null clears.' })
export class ProfileChanges {
  @InText({ description: 'How to address the person, for example Pak or Bu.', max: 20, nullable: true })
  honorific?: string | null;

  @InEnum(Language, { description: 'Language of the screens.', nullable: true })
  language?: Language | null;
}

@InputType({ description: 'An edit of the own profile.' })
export class EditProfileInput extends ProfileChanges {
  @InVersion()
  expectedVersion!: number;
}

@ObjectType({ description: 'Result of an attempt to sign in.' })
export class SignInPayload extends Payload {
  @Field(() => Viewer, { nullable: true, description: 'The caller from now on; null when not let in.' })
  viewer?: Viewer | null;

  needsCode?: boolean;

  retryAfterSeconds?: number;
}

@ObjectType({ description: 'Result of an act on sessions.' })
export class SessionPayload extends Payload {
  @Field(() => Session, { nullable: true, description: 'The session concerned; null when there is none.' })
  session?: Session | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many other sessions were ended; null for other acts.',
  })
  endedCount?: number | null;
}

@ObjectType({
  description: 'Result of an act on an account without a session; the same for known and unknown addresses.',
})
export class AccountPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description: 'What happens next, in plain Indonesian; null when refused.',
  })
  message?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Identifier of the account made or changed; null when the answer must not tell.',
  })
  accountId?: string | null;
}

@ObjectType({ description: 'Result of an act on the second factor; secrets are shown here and never again.' })
export class SecondFactorPayload extends Payload {
  @Field(() => User, {
    nullable: true,
    description: 'The own account; null when refused, and before the first code.',
  })
  user?: User | null;

  @Field(() => String, {
    nullable: true,
    description: 'Secret in base32 to type into the app; only at enrolment.',
  })
  secret?: string | null;

  @Field(() => String, { nullable: true, description: 'otpauth address for the QR code; only at enrolment.' })
  uri?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Ten recovery codes, each good once; only at confirmation.',
  })
  recoveryCodes?: string[] | null;
}
