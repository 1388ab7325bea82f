import { ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import { Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { seesIssue } from '../issues/case-access.entity';

/** What an approver decided. */
export enum ApprovalDecision {
  APPROVED = 'APPROVED',
  RETURNED = 'RETURNED',
}
registerEnumType(ApprovalDecision, {
  name: 'ApprovalDecision',
  description: 'What an approver decided.',
  valuesConfig: {
    APPROVED: { description: 'This very text may be published.' },
    RETURNED: { description: 'It goes back with a comment.' },
  },
});

/** In which way an approval was given. */
export enum ApprovalMode {
  NORMAL = 'NORMAL',
  DELEGATED = 'DELEGATED',
}
registerEnumType(ApprovalMode, {
  name: 'ApprovalMode',
  description: 'In which way an approval was given.',
  valuesConfig: {
    NORMAL: { description: 'By the role of the level.' },
    DELEGATED: {
      description: 'By the deputy, because the second approver stayed silent in the gravest case.',
    },
  },
});

/** One person's decision on one version of a statement, with the hash of the text that was read. */
@Entity()
@Index('approval_slot', ['versionId', 'slot'], { unique: true })
@Index('approval_person', ['personId'])
@ObjectType({ implements: Node, description: "One person's decision on one version of a statement." })
export class Approval extends Node {
  static scope = 'issues:read';

  @Ref()
  versionId!: string;

  @Ref()
  issueId!: string;

  /** Role of a level that was given, so that none can be given twice; `RETURNED` for a return. */
  @Text({ length: 20 })
  slot!: string;

  @Whole({ description: 'Level in the order, from 1.' })
  level!: number;

  @State(Role, { description: 'Role of the level.' })
  role!: Role;

  @State(ApprovalDecision, { description: 'What was decided.' })
  decision!: ApprovalDecision;

  @State(ApprovalMode, { description: 'In which way it was given.' })
  mode!: ApprovalMode;

  @Ref()
  personId!: string;

  @Text({ length: 120, description: 'Name of the person at that time.' })
  personName!: string;

  @Moment({ description: 'When it was decided.' })
  at!: Date;

  @Text({ length: 64, description: 'SHA-256 of the text that was read, in hex.' })
  hashSeen!: string;

  @Text({ length: 0, nullable: true, description: 'Comment; null when none was given.' })
  comment!: string | null;

  static visibleTo(actor: Actor): object | null {
    return seesIssue(actor);
  }
}
