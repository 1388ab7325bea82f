import { ObjectType } from 'type-graphql';
import { Entity, Index, Not, Raw } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Json, Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { showsInRoomOfIssue } from '../issues/case-access.entity';
import { StatementKind, VersionState } from './statement.enums';

export { StatementKind, VersionState } from './statement.enums';

/** Statements that left their writers' hands at least once. */
const LAID_BEFORE = "SELECT lv.statementId FROM statement_version lv WHERE lv.state <> 'DRAFT'";

/** Something the office says about an issue, in versions. */
@Entity()
@Index('statement_issue', ['issueId', 'createdAt'])
@Index('statement_crisis', ['crisisId', 'createdAt'])
@ObjectType({ implements: Node, description: 'Something the office says about an issue, in versions.' })
export class Statement extends Node {
  static scope = 'issues:read';

  @Ref()
  issueId!: string;

  /** Null when the issue has no crisis. */
  @Ref({ nullable: true })
  crisisId: string | null = null;

  @State(StatementKind, { description: 'What it is for.' })
  kind!: StatementKind;

  /** Headline of its latest version, a draft's too; told through the versions that the caller sees. */
  @Text({ length: 300 })
  title!: string;

  /** Approved template it was made from. */
  @Ref({ nullable: true })
  templateId: string | null = null;

  @Ref()
  authorId!: string;

  static visibleTo(actor: Actor): object | null {
    return showsInRoomOfIssue(actor, { id: Raw((id) => `${id} IN (${LAID_BEFORE})`) });
  }
}

/** One version of a statement; its text is frozen when it is submitted. */
@Entity()
@Index('statement_version_no', ['statementId', 'no'], { unique: true })
@Index('statement_version_state', ['state', 'submittedAt'])
@Index('statement_version_issue', ['issueId', 'state'])
@Index('statement_version_published', ['publishedAt'])
@ObjectType({
  implements: Node,
  description: 'One version of a statement; its text is frozen when submitted.',
})
export class StatementVersion extends Node {
  static scope = 'issues:read';

  @Ref()
  statementId!: string;

  @Ref()
  issueId!: string;

  @Whole({ description: 'Number within the statement, from 1.' })
  no!: number;

  @State(VersionState, { description: 'Where it stands.' })
  state: VersionState = VersionState.DRAFT;

  @Text({ length: 300, description: 'Headline.' })
  title!: string;

  @Text({ length: 0, description: 'Text in Markdown.' })
  body!: string;

  /** Blocks of a holding statement by name; null for other kinds. */
  @Json({ nullable: true })
  blocks!: Record<string, string> | null;

  /** Ids of the facts it uses. */
  @Json()
  factIds!: string[];

  /** Ids of the key messages it carries. */
  @Json()
  messageIds!: string[];

  @Text({
    length: 64,
    nullable: true,
    description: 'SHA-256 of what is approved, in hex; null while it is a draft.',
  })
  sha256: string | null = null;

  @Ref()
  authorId!: string;

  /** Everybody who ever edited it; none of them approves it. */
  @Json()
  editorIds!: string[];

  @Moment({ nullable: true, description: 'When it was submitted for approval; null before.' })
  submittedAt: Date | null = null;

  @Moment({ nullable: true, description: 'Not to be published before; null for at once.' })
  embargoUntil: Date | null = null;

  @Moment({ nullable: true, description: 'When it was published; null before.' })
  publishedAt: Date | null = null;

  @Ref({ nullable: true })
  publishedById: string | null = null;

  /** Levels approved so far; each approval changes the version of the record, so that of two at once one is stale. */
  @Whole({ default: 0 })
  approvedLevels: number = 0;

  /** Official channels it was published on. */
  @Json({ nullable: true })
  channels!: string[] | null;

  @Text({
    length: 0,
    nullable: true,
    description: 'Comment with which it was returned; null when it was not.',
  })
  returnComment: string | null = null;

  @Text({
    length: 0,
    nullable: true,
    description: 'Visible correction after it was withdrawn; null when it was not.',
  })
  correction: string | null = null;

  @Moment({ nullable: true, description: 'When it was withdrawn; null when it was not.' })
  retractedAt: Date | null = null;

  static visibleTo(actor: Actor): object | null {
    return showsInRoomOfIssue(actor, { state: Not(VersionState.DRAFT) });
  }
}
