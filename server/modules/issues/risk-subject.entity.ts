import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Moment, Ref, State, Text, Whole } from '../../platform/columns';
import { RiskLevel } from './assessment.entity';

/** What the next assessment of a subject needs of the ones before; computed from them, never shown. */
@Entity()
export class RiskSubject {
  /** `story:7` or `issue:<id>`. */
  @PrimaryColumn({ type: 'varchar', length: 48 })
  subject!: string;

  @Whole({ nullable: true })
  storyNo!: number | null;

  @Ref({ nullable: true })
  issueId!: string | null;

  /** Topic of most of its items. */
  @Whole({ nullable: true })
  topicNo!: number | null;

  @State(RiskLevel)
  shownLevel!: RiskLevel;

  @Column({ type: 'double', nullable: true })
  score!: number | null;

  @Moment({ nullable: true })
  at!: Date | null;

  @Text({ nullable: true, length: 36 })
  assessmentId!: string | null;
}

/** Up to which moment of the 15-minute grid risk was assessed. */
@Entity()
export class RiskMark {
  @PrimaryColumn({ type: 'varchar', length: 20 })
  name!: string;

  @Moment()
  at!: Date;
}
