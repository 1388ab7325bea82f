import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/scalars';
import { StatementKind } from './statement.enums';

@ObjectType({ description: 'An earlier published version of a public statement.', simpleResolvers: true })
export class PressVersion {
  @Field(() => Int, { description: 'Number of the version.' })
  no!: number;

  @Field(() => String, { description: 'Headline.' })
  title!: string;

  @Field(() => String, { description: 'Text in Markdown.' })
  text!: string;

  @Field(() => DateTime, { description: 'When it was published.' })
  publishedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Correction; null when it was not withdrawn.' })
  correction!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was withdrawn; null when it was not.' })
  retractedAt!: Date | null;
}

@ObjectType({ description: 'A statement as the public reads it, in the press room.', simpleResolvers: true })
export class PublicStatement {
  @Field(() => ID, { description: 'Id of the statement; part of its public address.' })
  id!: string;

  @Field(() => StatementKind, { description: 'What it is for.' })
  kind!: StatementKind;

  @Field(() => Int, { description: 'Number of the version that stands now.' })
  no!: number;

  @Field(() => String, { description: 'Headline.' })
  title!: string;

  @Field(() => String, { description: 'Text in Markdown.' })
  text!: string;

  @Field(() => DateTime, { description: 'When this version was published.' })
  publishedAt!: Date;

  @Field(() => Boolean, { description: 'True when it was withdrawn; the correction says why.' })
  isRetracted!: boolean;

  @Field(() => String, { nullable: true, description: 'Correction; null when it was not withdrawn.' })
  correction!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was withdrawn; null when it was not.' })
  retractedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the approved text, in hex.' })
  sha256!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the spokesperson; null when none is named.' })
  spokesperson!: string | null;

  @Field(() => [PressVersion], { description: 'Earlier published versions, newest first.', complexity: 5 })
  earlier!: PressVersion[];
}
