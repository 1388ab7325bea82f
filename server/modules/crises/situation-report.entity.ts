import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { RiskLevel } from '../issues/assessment.entity';
import { showsInRoom } from '../issues/case-access.entity';
import { CrisisState, Severity } from './crisis.enums';

/** For whom a situation report is written. */
export enum SituationReportKind {
  TACTICAL = 'TACTICAL',
  EXECUTIVE = 'EXECUTIVE',
}
registerEnumType(SituationReportKind, {
  name: 'SituationReportKind',
  description: 'For whom a situation report is written.',
  valuesConfig: {
    TACTICAL: { description: 'For those who work on it: situation, actions, needs.' },
    EXECUTIVE: { description: 'For the heads: status, overview, next steps.' },
  },
});

/** How a crisis stands at a moment, as it was reported; never changed. */
@Entity()
@Index('situation_report_no', ['crisisId', 'no'], { unique: true })
@ObjectType({ implements: Node, description: 'How a crisis stands at a moment, as it was reported.' })
export class SituationReport extends Node {
  static scope = 'issues:read';

  @Ref()
  crisisId!: string;

  @Whole({ description: 'Number in the crisis, from 1.' })
  no!: number;

  @State(SituationReportKind, { description: 'For whom it is written.' })
  kind!: SituationReportKind;

  @Moment({ description: 'When it was given.' })
  at!: Date;

  @Ref()
  byId!: string;

  @Text({ length: 0, description: 'Situation, or status for the heads.' })
  situation!: string;

  @Text({ length: 0, description: 'Actions taken, or the overview for the heads.' })
  actions!: string;

  @Text({ length: 0, description: 'Needs, or the next steps for the heads.' })
  needs!: string;

  @State(Severity, { description: 'Severity at that time.' })
  severity!: Severity;

  @State(CrisisState, { description: 'State of the crisis at that time.' })
  crisisState!: CrisisState;

  @State(RiskLevel, { description: 'Highest level displayed at that time.' })
  level!: RiskLevel;

  @Field(() => Float, { nullable: true, description: 'Highest last score of its issues; null without one.' })
  @Column({ type: 'double', nullable: true })
  score: number | null = null;

  static visibleTo(actor: Actor): object | null {
    return showsInRoom(actor, { kind: SituationReportKind.EXECUTIVE });
  }
}
