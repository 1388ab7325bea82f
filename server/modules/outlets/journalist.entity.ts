import { ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Day, Node, Ref, State, Text } from '../../platform/columns';
import { papersVisibleTo } from './readers';

export enum CompetencyLevel {
  NONE = 'NONE',
  MUDA = 'MUDA',
  MADYA = 'MADYA',
  UTAMA = 'UTAMA',
}
registerEnumType(CompetencyLevel, {
  name: 'CompetencyLevel',
  description: 'Competency of a journalist (UKW).',
  valuesConfig: {
    NONE: { description: 'Not certified.' },
    MUDA: { description: 'Junior.' },
    MADYA: { description: 'Intermediate.' },
    UTAMA: { description: 'Senior; asked of an editor in chief.' },
  },
});

@Entity()
@Index('journalist_active_nik', ['activeNikHash'], { unique: true })
@Index('journalist_outlet', ['outletId'])
@ObjectType({ implements: Node, description: 'A reporter of an outlet; one person works for one company.' })
export class Journalist extends Node {
  static scope = 'outlets:read';
  static secret = ['nikSealed', 'nikHash', 'activeNikHash'];

  @Text({ description: 'Full name.' })
  name!: string;

  @Text({ length: 0 })
  nikSealed!: string;

  @Text({ length: 64 })
  nikHash!: string;

  /** The hash while the journalist works there, null afterwards: the unique index keeps one company per person. */
  @Text({ length: 64, nullable: true })
  activeNikHash: string | null = null;

  @Ref()
  outletId!: string;

  @Ref()
  companyId!: string;

  @State(CompetencyLevel, { description: 'Competency level.' })
  competencyLevel!: CompetencyLevel;

  @Text({
    length: 80,
    nullable: true,
    description: 'Number of the competency certificate; null without one.',
  })
  competencyNumber: string | null = null;

  @Day({ nullable: true, description: 'Day the certificate was issued; null without one.' })
  competencyIssuedOn: string | null = null;

  @Day({ nullable: true, description: 'Day the certificate expires; null without one.' })
  competencyExpiresOn: string | null = null;

  @Day({ nullable: true, description: 'Day the journalist left; null while working there.' })
  leftOn: string | null = null;

  /** Papers: their readers all, a company its own. */
  static visibleTo(actor: Actor): object | null {
    return papersVisibleTo(actor);
  }
}
