import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { ErrorCode, notFound } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { MediaOutlet } from '../outlets/outlet.entity';
import { ReleaseContactSet } from './distribution.events';
import type { SetReleaseContactInput } from './distribution.inputs';
import { ReleaseContact } from './release-contact.entity';

/** Notes where the newsroom of an outlet takes releases, or corrects it. @throws FORBIDDEN, NOT_FOUND */
export async function setReleaseContact(ctx: Ctx, input: SetReleaseContactInput): Promise<ReleaseContact> {
  const { outletId } = input;
  if (!ctx.actor.is(Role.COMMUNICATIONS_OFFICER, Role.MONITORING_ANALYST, Role.PARTNERSHIP_OFFICER))
    throw refusal(ErrorCode.FORBIDDEN);
  if (!(await ctx.find(MediaOutlet, outletId))) throw notFound(['outletId']);
  const values = { email: input.email.trim(), note: input.note?.trim() || null };
  const known = await ctx.db.findOneBy(ReleaseContact, { outletId });
  const contact = known
    ? await ctx.save(Object.assign(await ctx.get(ReleaseContact, known.id), values))
    : await ctx.create(ReleaseContact, { outletId, ...values });
  await ctx.emit(ReleaseContactSet, contact, { contactId: contact.id, outletId });
  return contact;
}
