import { registerEnumType } from 'type-graphql';

/** Where a distribution stands. */
export enum DistributionState {
  PLANNED = 'PLANNED',
  SENT = 'SENT',
  CLOSED = 'CLOSED',
}
registerEnumType(DistributionState, {
  name: 'DistributionState',
  description: 'Where a distribution stands.',
  valuesConfig: {
    PLANNED: { description: 'Ranked, not sent.' },
    SENT: { description: 'Sent to its targets.' },
    CLOSED: { description: 'Nothing more is awaited.' },
  },
});

/** How an outlet is addressed. */
export enum TargetMode {
  FREE_RELEASE = 'FREE_RELEASE',
  PAID_ORDER = 'PAID_ORDER',
  RIGHT_OF_REPLY = 'RIGHT_OF_REPLY',
}
registerEnumType(TargetMode, {
  name: 'TargetMode',
  description: 'How an outlet is addressed.',
  valuesConfig: {
    FREE_RELEASE: { description: 'The release, free of charge.' },
    PAID_ORDER: { description: 'A paid placement ordered against a contract.' },
    RIGHT_OF_REPLY: { description: 'The legal right of reply, free of charge.' },
  },
});

/** Where the delivery to one outlet stands. */
export enum TargetState {
  QUEUED = 'QUEUED',
  SENT = 'SENT',
  DELIVERED = 'DELIVERED',
  FAILED = 'FAILED',
  PICKED_UP = 'PICKED_UP',
  NO_PICKUP = 'NO_PICKUP',
  DECLINED = 'DECLINED',
}
registerEnumType(TargetState, {
  name: 'TargetState',
  description: 'Where the delivery to one outlet stands.',
  valuesConfig: {
    QUEUED: { description: 'Waits to be sent.' },
    SENT: { description: 'Handed to the mail server.' },
    DELIVERED: { description: 'The outlet has it.' },
    FAILED: { description: 'Three further tries failed.' },
    PICKED_UP: { description: 'The outlet published it.' },
    NO_PICKUP: { description: 'Nothing found within 72 hours.' },
    DECLINED: { description: 'The outlet declined.' },
  },
});

/** Who recognised a pickup. */
export enum PickupState {
  AUTO = 'AUTO',
  PENDING = 'PENDING',
  HUMAN = 'HUMAN',
  REJECTED = 'REJECTED',
}
registerEnumType(PickupState, {
  name: 'PickupState',
  description: 'Who recognised a pickup.',
  valuesConfig: {
    AUTO: { description: 'Recognised by its likeness.' },
    PENDING: { description: 'Doubtful; waits for a person.' },
    HUMAN: { description: 'A person recognised it.' },
    REJECTED: { description: 'A person found that it is none.' },
  },
});
