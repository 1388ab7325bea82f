import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Day, Flag, Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { ItemResult } from './application-kinds';
import { papersVisibleTo } from './readers';

export { FAILED_RESULTS, ItemResult } from './application-kinds';

@Entity()
@Index('application_item_key', ['applicationId', 'key'], { unique: true })
@ObjectType({ implements: Node, description: 'One item of the checklist in one application.' })
export class ApplicationItem extends Node {
  static scope = 'outlets:read';

  @Ref()
  applicationId!: string;

  @Ref()
  companyId!: string;

  @Text({ length: 60, description: 'Key of the item, for example npwp.' })
  key!: string;

  @Whole({ description: 'Number of the item in the checklist, 1 to 21.' })
  number!: number;

  @Text({ description: 'Name of the item.' })
  label!: string;

  @Flag({ description: 'Whether an application without it cannot be submitted.' })
  isRequired!: boolean;

  @Flag({ description: 'Whether the outlet may get no new order once the paper has expired.' })
  isBlocking!: boolean;

  @State(ItemResult, { description: 'Result of the last check.' })
  result: ItemResult = ItemResult.PENDING;

  @Text({
    length: 1000,
    nullable: true,
    description: "Why it failed or was waived, in the verifier's words; null otherwise.",
  })
  reason: string | null = null;

  /** Set by a return, cleared by the next submission: only such items can be corrected meanwhile. */
  @Flag()
  isReturned!: boolean;

  @Whole({ default: 0, description: 'Number of the current version; 0 while nothing was provided.' })
  versionCount: number = 0;

  /** Papers: their readers all, a company its own; reached through an application only. */
  static visibleTo(actor: Actor): object | null {
    return papersVisibleTo(actor);
  }
}

@Entity()
@Index('application_item_version_n', ['itemId', 'n'], { unique: true })
@Index('application_item_version_application', ['applicationId'])
@ObjectType({ implements: Node, description: 'One version of a checklist item; earlier ones stay readable.' })
export class ApplicationItemVersion extends Node {
  static scope = 'outlets:read';

  @Ref()
  itemId!: string;

  @Ref()
  applicationId!: string;

  @Ref()
  companyId!: string;

  @Whole({ description: 'Number of the version, from 1.' })
  n!: number;

  @Ref()
  fileId!: string;

  @Text({ length: 64, description: 'SHA-256 of the file, hexadecimal.' })
  sha256!: string;

  @Text({ length: 120, nullable: true, description: 'Number on the paper; null when it has none.' })
  number: string | null = null;

  @Day({ nullable: true, description: 'Day of issue; null when not stated.' })
  issuedOn: string | null = null;

  @Day({ nullable: true, description: 'Last day it is in force; null when it does not expire.' })
  expiresOn: string | null = null;

  @Ref()
  providedById!: string;

  @Moment({ description: 'When it was provided.' })
  providedAt!: Date;

  @State(ItemResult, { description: 'Result of the check of this version.' })
  result: ItemResult = ItemResult.PENDING;

  @Text({ length: 1000, nullable: true, description: 'Why this version failed; null otherwise.' })
  reason: string | null = null;

  /** Papers: their readers all, a company its own; reached through an application only. */
  static visibleTo(actor: Actor): object | null {
    return papersVisibleTo(actor);
  }
}

@Entity()
@Index('item_check_item', ['itemId'])
@Index('item_check_person', ['itemId', 'versionNumber', 'checkedById'], { unique: true })
@ObjectType({ implements: Node, description: 'What one verifier found on one version of a checklist item.' })
export class ItemCheck extends Node {
  static scope = 'outlets:read';

  @Ref()
  itemId!: string;

  @Ref()
  companyId!: string;

  @Whole({ description: 'Version that was checked; 0 when nothing was provided.' })
  versionNumber!: number;

  @State(ItemResult, { description: 'What the verifier found.' })
  result!: ItemResult;

  @Text({ length: 1000, nullable: true, description: 'Reason given; null when passed.' })
  reason: string | null = null;

  @Ref()
  checkedById!: string;

  @Text({ length: 120, description: 'Name of the verifier at that time.' })
  checkedByName!: string;

  @Moment({ description: 'When it was checked.' })
  checkedAt!: Date;

  /** Read by staff who read papers; the company reads the result on its item. */
  static visibleTo(actor: Actor): object | null {
    const papers = papersVisibleTo(actor);
    return papers && !('companyId' in papers) ? papers : null;
  }
}
