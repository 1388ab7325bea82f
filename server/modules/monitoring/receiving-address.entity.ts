import { ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Flag, Moment, Node, Ref, State, Text } from '../../platform/columns';
import { mayReadMonitoring } from './monitoring.roles';

/** Whether an address takes deliveries. */
export enum ReceivingAddressState {
  ACTIVE = 'ACTIVE',
  PAUSED = 'PAUSED',
  RETIRED = 'RETIRED',
}
registerEnumType(ReceivingAddressState, {
  name: 'ReceivingAddressState',
  description: 'Whether an address takes deliveries.',
  valuesConfig: {
    ACTIVE: { description: 'Takes deliveries.' },
    PAUSED: { description: 'Refuses deliveries for a while; senders may try again later.' },
    RETIRED: { description: 'Out of use for good.' },
  },
});

/** What became of a delivery. */
export enum DeliveryOutcome {
  STORED = 'STORED',
  REFUSED = 'REFUSED',
}
registerEnumType(DeliveryOutcome, {
  name: 'DeliveryOutcome',
  description: 'What became of a signed delivery.',
  valuesConfig: {
    STORED: { description: 'It was imported; its import says what became of each item.' },
    REFUSED: { description: 'Nothing was stored; the reason says why.' },
  },
});

/** An address to which another system posts items with its signature (monitoring.md 14); it acts for who registered it. */
@Entity()
@Index('receiving_address_list', ['createdAt', 'id'])
@ObjectType({
  implements: Node,
  description: 'An address to which another system posts items, signed with a secret.',
})
export class ReceivingAddress extends Node {
  static secret = ['secret', 'formerSecret'];

  @Text({ length: 80, description: 'Name shown in lists.' })
  name!: string;

  @Text({ length: 60, description: 'Name of the delivering system, within which names of items are unique.' })
  source!: string;

  @State(ReceivingAddressState, { description: 'Whether it takes deliveries.' })
  state!: ReceivingAddressState;

  @Flag({ description: 'Registers outlets of unknown name as only monitored; else such items are refused.' })
  registersOutlets = false;

  @Ref()
  ownerId!: string;

  /** Encrypted, as the former one. */
  @Text({ length: 200 })
  secret!: string;

  @Text({ length: 200, nullable: true })
  formerSecret: string | null = null;

  @Moment({
    description: 'Until when the secret before this one counts too; null when there is none.',
    nullable: true,
  })
  formerUntil: Date | null = null;

  static visibleTo(actor: Actor): object | null {
    return mayReadMonitoring(actor) ? {} : null;
  }

  static scope = 'articles:write';
}

/** A delivery whose signature was right, by the name its sender gave it; the same name is never stored twice. */
@Entity()
@Index('received_delivery_list', ['addressId', 'at'])
@Index('received_delivery_age', ['at'])
@ObjectType({ description: 'A delivery whose signature was right.' })
export class ReceivedDelivery {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  addressId!: string;

  /** SHA-256 of the name, so that no collation decides what is the same. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  messageHash!: string;

  @Text({ length: 100, description: 'Its name as the sender gave it (webhook-id).' })
  messageId!: string;

  @Text({ length: 64 })
  bodyHash!: string;

  @Moment({ description: 'When it was stored or last refused.' })
  at!: Date;

  @State(DeliveryOutcome, { description: 'What became of it.' })
  outcome!: DeliveryOutcome;

  @Text({
    length: 300,
    nullable: true,
    description: 'Why it was refused, in Indonesian; null when it was not.',
  })
  reason!: string | null;

  @Ref({ nullable: true })
  batchId!: string | null;
}
