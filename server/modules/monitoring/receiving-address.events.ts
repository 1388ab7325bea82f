import { event } from '../../platform/events';

export const ReceivingAddressCreated = event<{ source: string }>('receiving_address.created');
/** Its secret was made anew; the one before counts until a moment. */
export const ReceivingAddressSecretRenewed = event<{ formerUntil: string }>(
  'receiving_address.secretRenewed',
);
export const ReceivingAddressPaused = event('receiving_address.paused');
export const ReceivingAddressResumed = event('receiving_address.resumed');
export const ReceivingAddressRetired = event('receiving_address.retired');
