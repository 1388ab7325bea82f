import { ObjectType } from 'type-graphql';
import { Column, Entity, Index, IsNull, Like, PrimaryColumn } from 'typeorm';
import type { Actor, Role } from '../../platform/actor';
import { Flag, Json, Moment, Node, Ref, Text } from '../../platform/columns';
import { articleNumber } from './article.entity';
import type { ArticleSearchFilter } from './article-search.inputs';
import { mayReadMonitoring } from './monitoring.roles';

/** Kept as `|A|B|`, so that one role is found by the same words on every database. */
const roleList = {
  to: (roles: unknown) => (Array.isArray(roles) ? (roles.length > 0 ? `|${roles.join('|')}|` : null) : roles),
  from: (text: string | null) => (text ? (text.split('|').filter(Boolean) as Role[]) : null),
};

/** A search that a person kept under a name; a watched one tells its owner of new articles (monitoring.md 12 and 13). */
@Entity()
@Index('saved_search_name', ['nameKey'], { unique: true })
@Index('saved_search_owner', ['ownerId', 'name'])
@Index('saved_search_watched', ['isWatched'])
@ObjectType({ implements: Node, description: 'A search kept under a name.' })
export class SavedSearch extends Node {
  @Ref()
  ownerId!: string;

  @Text({ description: 'Name shown in lists.', length: 120 })
  name!: string;

  /** One name for the office and one for each person, whatever the letter case; a hash, so that no collation decides. */
  @Text({ length: 64 })
  nameKey!: string;

  @Flag({ description: 'True when others who read monitoring see it; else its owner alone does.' })
  isShared = false;

  /** A shared one is for everybody who reads monitoring where this is empty, else for these roles and its owner. */
  @Column({ type: 'varchar', length: 400, nullable: true, transformer: roleList })
  sharedRoles: Role[] | null = null;

  @Text({ description: 'The query in its text form.', length: 0 })
  query!: string;

  /** Conditions that count; absent ones are not kept. */
  @Json()
  filter!: ArticleSearchFilter;

  @Flag({ description: 'True when of each group of copies only the newest match is shown.', default: true })
  isFolded = true;

  @Flag({ description: 'True when its owner is told of new articles that match.' })
  isWatched = false;

  /** One's own, and what the office shares with everybody or with a role that one holds. */
  static visibleTo(actor: Actor): object | object[] | null {
    if (!mayReadMonitoring(actor) || !actor.id) return null;
    const shared = [IsNull(), ...actor.roles.map((role) => Like(`%|${role}|%`))];
    return [{ ownerId: actor.id }, ...shared.map((sharedRoles) => ({ isShared: true, sharedRoles }))];
  }

  static scope = 'monitoring:read';
}

/** A new article that matched a watched search; kept for a while after telling, so that nothing is told twice. */
@Entity()
@Index('saved_search_match_told', ['toldAt', 'savedSearchId'])
export class SavedSearchMatch {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  savedSearchId!: string;

  @PrimaryColumn({ type: 'bigint', transformer: articleNumber })
  articleId!: number;

  @Moment()
  foundAt!: Date;

  /** Null until its owner was told. */
  @Moment({ nullable: true })
  toldAt!: Date | null;
}
