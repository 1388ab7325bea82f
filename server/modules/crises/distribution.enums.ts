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

/** Why an outlet cannot be paid for a placement. */
export enum PayRefusal {
  UNREGISTERED = 'UNREGISTERED',
  NOT_APPROVED = 'NOT_APPROVED',
  SUSPENDED = 'SUSPENDED',
  BLACKLISTED = 'BLACKLISTED',
  DOCUMENT_EXPIRED = 'DOCUMENT_EXPIRED',
  NO_CONTRACT = 'NO_CONTRACT',
  KIND_NOT_COVERED = 'KIND_NOT_COVERED',
  NO_QUOTA = 'NO_QUOTA',
  PROOF_DISPUTE = 'PROOF_DISPUTE',
}
registerEnumType(PayRefusal, {
  name: 'PayRefusal',
  description: 'Why an outlet cannot be paid for a placement; how it wrote is none of the reasons.',
  valuesConfig: {
    UNREGISTERED: { description: 'It is only monitored.' },
    NOT_APPROVED: { description: 'It is no partner of this year.' },
    SUSPENDED: { description: 'Its partnership is suspended.' },
    BLACKLISTED: { description: 'Its company is excluded.' },
    DOCUMENT_EXPIRED: { description: 'A blocking paper has expired.' },
    NO_CONTRACT: { description: 'No contract is in force today.' },
    KIND_NOT_COVERED: { description: 'Its contract has no kind of publication that suits a statement.' },
    NO_QUOTA: { description: 'No unit is left.' },
    PROOF_DISPUTE: { description: 'A proof has been in dispute for too long.' },
  },
});

/** What the machine said of an article that may carry a statement. */
export enum MachineVerdict {
  AUTO = 'AUTO',
  PENDING = 'PENDING',
  NONE = 'NONE',
}
registerEnumType(MachineVerdict, {
  name: 'MachineVerdict',
  description: 'What the machine said of an article that may carry a statement.',
  valuesConfig: {
    AUTO: { description: 'It carries it.' },
    PENDING: { description: 'It may; a person decides.' },
    NONE: { description: 'It does not.' },
  },
});
