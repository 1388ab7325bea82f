import type { Ctx } from '../../platform/ctx';
import { hostOf } from './host-names';
import { MediaOutlet, Medium, ReachLevel } from './outlet.entity';
import { OutletCreated } from './outlet.events';
import { keepDomains, nextOutletNo } from './outlet.service';

/**
 * Registers an outlet that is only monitored ("dipantau saja") under one host name, with the least that is known: local
 * and online. Who may is for the caller to say.
 *
 * @throws INVALID_INPUT, DUPLICATE
 */
export async function registerMonitored(ctx: Ctx, name: string, host: string): Promise<MediaOutlet> {
  const domains = [hostOf(host)];
  const outlet = await ctx.create(MediaOutlet, {
    companyId: null,
    name: name.trim().slice(0, 200),
    medium: Medium.ONLINE,
    reachLevel: ReachLevel.LOCAL,
    domains,
    handles: [],
    districts: [],
    isDraft: false,
    createdById: ctx.actor.id ?? '',
    no: await nextOutletNo(ctx),
  });
  await keepDomains(ctx, outlet);
  await ctx.emit(OutletCreated, outlet, { outletId: outlet.id, companyId: null, domains });
  return outlet;
}
