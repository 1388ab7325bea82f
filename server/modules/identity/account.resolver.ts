import { Arg, Ctx as Context, Extensions, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import {
  AccountPayload,
  ChangePasswordInput,
  ConfirmAccountInput,
  EditProfileInput,
  EnrolTotpInput,
  RegisterAccountInput,
  RequestPasswordResetInput,
  ResetPasswordInput,
  SecondFactorPayload,
  TotpCodeInput,
} from './account.inputs';
import {
  changePassword,
  confirmAccount,
  registerAccount,
  requestPasswordReset,
  resetPassword,
} from './account.service';
import { editProfile } from './profile.service';
import { confirmTotp, enrolTotp, removeTotp } from './second-factor.service';
import { notLetIn } from './sign-in.resolver';
import { UserPayload } from './user.inputs';

const MAILED =
  'Bila alamat ini dapat dipakai, surat berisi tautan sudah kami kirim. Periksa kotak masuk Anda.';

@Resolver()
export class AccountResolver {
  @Extensions({ isPublic: true })
  @Mutation(() => AccountPayload, {
    complexity: 10,
    description: 'Registers a person of a press company or a journalist; a link is mailed.',
  })
  async accountRegister(
    @Arg('input', () => RegisterAccountInput) input: RegisterAccountInput,
    @Context() ctx: Ctx,
  ): Promise<AccountPayload> {
    await registerAccount(ctx, input);
    return { message: MAILED };
  }

  @Extensions({ isPublic: true })
  @Mutation(() => AccountPayload, {
    complexity: 10,
    description: 'Makes the account of a registration whose link was opened.',
  })
  async accountConfirm(
    @Arg('input', () => ConfirmAccountInput) input: ConfirmAccountInput,
    @Context() ctx: Ctx,
  ): Promise<AccountPayload> {
    const { id } = await confirmAccount(ctx, input);
    return { accountId: id, message: 'Akun Anda aktif. Silakan masuk.' };
  }

  @Extensions({ isPublic: true })
  @Mutation(() => AccountPayload, {
    complexity: 10,
    description: 'Mails a link for a forgotten password, valid 30 minutes.',
  })
  async passwordResetRequest(
    @Arg('input', () => RequestPasswordResetInput) input: RequestPasswordResetInput,
    @Context() ctx: Ctx,
  ): Promise<AccountPayload> {
    await requestPasswordReset(ctx, input);
    return { message: MAILED };
  }

  @Extensions({ isPublic: true })
  @Mutation(() => AccountPayload, {
    complexity: 10,
    description: 'Sets a forgotten password by a mailed link; ends every session.',
  })
  async passwordReset(
    @Arg('input', () => ResetPasswordInput) input: ResetPasswordInput,
    @Context() ctx: Ctx,
  ): Promise<AccountPayload> {
    const { id } = await resetPassword(ctx, input);
    return { accountId: id, message: 'Kata sandi sudah diganti. Silakan masuk.' };
  }

  @Extensions({ isOwnAccount: true })
  @Mutation(() => UserPayload, {
    complexity: 10,
    description: 'Changes the own password; ends every other session.',
  })
  async passwordChange(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Context() ctx: Ctx,
  ): Promise<UserPayload> {
    return { user: await changePassword(ctx, input) };
  }

  @Extensions({ isOwnAccount: true })
  @Mutation(() => SecondFactorPayload, {
    complexity: 10,
    description: 'Begins to set up a second factor: a secret for the app.',
  })
  async totpEnrol(
    @Arg('input', () => EnrolTotpInput) input: EnrolTotpInput,
    @Context() ctx: Ctx,
  ): Promise<SecondFactorPayload> {
    return enrolTotp(ctx, input);
  }

  @Extensions({ isOwnAccount: true })
  @Mutation(() => SecondFactorPayload, {
    complexity: 10,
    description: 'Puts the second factor in force with its first code.',
  })
  async totpConfirm(
    @Arg('input', () => TotpCodeInput) input: TotpCodeInput,
    @Context() ctx: Ctx,
  ): Promise<SecondFactorPayload> {
    return confirmTotp(ctx, input);
  }

  @Extensions({ isOwnAccount: true })
  @Mutation(() => SecondFactorPayload, {
    complexity: 10,
    description: 'Takes the second factor away, by a last code or a recovery code.',
  })
  async totpRemove(
    @Arg('input', () => TotpCodeInput) input: TotpCodeInput,
    @Context() ctx: Ctx,
  ): Promise<SecondFactorPayload> {
    const user = await removeTotp(ctx, input);
    return user ? { user } : { errors: notLetIn(['code']) };
  }

  @Extensions({ isOwnAccount: true })
  @Mutation(() => UserPayload, {
    complexity: 10,
    description: 'Edits the own profile: form of address and language.',
  })
  async profileEdit(
    @Arg('input', () => EditProfileInput) input: EditProfileInput,
    @Context() ctx: Ctx,
  ): Promise<UserPayload> {
    return { user: await editProfile(ctx, input) };
  }
}
