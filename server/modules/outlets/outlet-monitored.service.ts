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
export function registerMonitored(ctx: Ctx, name: string, host: string): Promise<MediaOutlet> {
  return register(ctx, name, Medium.ONLINE, [hostOf(host)]);
}

/** Registers a paper, station or site that is only monitored and of which no host name is known. Who may is for the caller. */
export function registerNamed(ctx: Ctx, name: string, medium: Medium): Promise<MediaOutlet> {
  return register(ctx, name, medium, []);
}

async function register(ctx: Ctx, name: string, medium: Medium, domains: string[]): Promise<MediaOutlet> {
  const outlet = await ctx.create(MediaOutlet, {
    companyId: null,
    name: name.trim().slice(0, 200),
    medium,
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
