import { Field, InputType, ObjectType } from 'type-graphql';
import { InEnum, InId, InIdempotencyKey, InText } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { SituationReport, SituationReportKind } from './situation-report.entity';

@InputType({ description: 'Reports how a crisis stands now.' })
export class SituationReportInput {
  @InId({ description: 'The crisis.' })
  crisisId!: string;

  @InEnum(SituationReportKind, { description: 'For whom it is written.' })
  kind!: SituationReportKind;

  @InText({ description: 'Situation, or status for the heads.', max: 4000 })
  situation!: string;

  @InText({ description: 'Actions taken, or the overview for the heads.', max: 4000 })
  actions!: string;

  @InText({ description: 'Needs, or the next steps for the heads.', max: 4000 })
  needs!: string;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'Result of reporting how a crisis stands.' })
export class SituationReportPayload extends Payload {
  @Field(() => SituationReport, { nullable: true, description: 'The report; null when refused.' })
  report?: SituationReport | null;
}
