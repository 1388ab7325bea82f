import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Moment, Ref, State, Text, Whole } from '../../platform/columns';

/** How urgent an alert is; only a critical one breaks the quiet hours. */
export enum AlertLevel {
  WATCH = 'WATCH',
  ALERT = 'ALERT',
  CRITICAL = 'CRITICAL',
}

/** One alert on its way to one person; the unique key and the transaction of its job make them see it exactly once. */
@Entity()
@Index('delivery_key', ['dedupeKey'], { unique: true })
@Index('delivery_recipient', ['recipientUserId', 'sentAt', 'notBefore'])
@Index('delivery_subject', ['rule', 'subject'])
export class Delivery {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Ref()
  recipientUserId!: string;

  @Text({ length: 20 })
  channel!: string;

  @Text({ length: 160 })
  dedupeKey!: string;

  @Text({ length: 60 })
  rule!: string;

  /** What the rule watches; a resolution names it. */
  @Text({ length: 60 })
  subject!: string;

  /** What alerts of one kind share for the cooldown: rule, story and level. */
  @Text({ length: 160 })
  cooldownKey!: string;

  @State(AlertLevel)
  level!: AlertLevel;

  @Text({ length: 160 })
  title!: string;

  @Text({ length: 1000 })
  body!: string;

  @Text({ length: 200 })
  link!: string;

  @Moment()
  firedAt!: Date;

  @Moment({ nullable: true })
  resolvedAt!: Date | null;

  @Moment()
  notBefore!: Date;

  @Whole({ default: 0 })
  attempts!: number;

  @Moment({ nullable: true })
  sentAt!: Date | null;
}
