import type { Hook } from '../../platform/hook';
import { takeDelivery } from './delivery.service';
import { pathOf } from './receiving-address.service';

/** Addresses of monitoring to which other systems post. */
export const monitoringHooks: readonly Hook[] = [{ path: pathOf(':id'), take: takeDelivery }];
