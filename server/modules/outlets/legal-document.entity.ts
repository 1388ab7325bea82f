import { ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Day, Flag, Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { papersVisibleTo } from './readers';

export enum DocumentState {
  PENDING = 'PENDING',
  VALID = 'VALID',
  EXPIRING = 'EXPIRING',
  EXPIRED = 'EXPIRED',
  WAIVED = 'WAIVED',
  RENEWED = 'RENEWED',
  REFUSED = 'REFUSED',
}
registerEnumType(DocumentState, {
  name: 'LegalDocumentState',
  description: 'Where a legal document stands.',
  valuesConfig: {
    PENDING: { description: 'Uploaded as a renewal; a verifier has not checked it yet.' },
    VALID: { description: 'Checked and in force.' },
    EXPIRING: { description: 'In force, 60 days or less before it expires.' },
    EXPIRED: { description: 'Expired; a blocking document suspends the outlet for new orders.' },
    WAIVED: { description: 'Expired but waived by the budget user until a day.' },
    RENEWED: { description: 'Replaced by a newer version.' },
    REFUSED: { description: 'Checked and refused with a reason.' },
  },
});

@Entity()
@Index('legal_document_company', ['companyId', 'kind'])
@Index('legal_document_outlet', ['outletId'])
@Index('legal_document_expiry', ['state', 'expiresOn'])
@ObjectType({
  implements: Node,
  description: 'One paper of a company or outlet, with its expiry; versions are kept.',
})
export class LegalDocument extends Node {
  static scope = 'outlets:read';

  @Ref()
  companyId!: string;

  /** Null for papers of the company itself, which count for all its outlets. */
  @Ref({ nullable: true })
  outletId: string | null = null;

  @Text({ length: 60, description: 'Key of the checklist item it answers, for example npwp.' })
  kind!: string;

  @Text({ description: 'Name of the paper, as in the checklist.' })
  label!: string;

  @Text({ length: 120, nullable: true, description: 'Number on the paper; null when it has none.' })
  number: string | null = null;

  @Day({ nullable: true, description: 'Day of issue; null when not stated.' })
  issuedOn: string | null = null;

  @Day({ nullable: true, description: 'Last day it is in force; null when it does not expire.' })
  expiresOn: string | null = null;

  @Ref()
  fileId!: string;

  @Text({ length: 64, description: 'SHA-256 of the file, hexadecimal.' })
  sha256!: string;

  @Flag({ description: 'Whether the outlet may get no new order once this paper has expired.' })
  isBlocking!: boolean;

  @State(DocumentState, { description: 'Where the paper stands.' })
  state!: DocumentState;

  /** The last of the marks 60, 30, 7 that was announced. */
  @Whole({ nullable: true })
  markedDays: number | null = null;

  @Text({ length: 1000, nullable: true, description: 'Why the version was refused; null otherwise.' })
  checkReason: string | null = null;

  @Ref({ nullable: true })
  checkedById: string | null = null;

  @Moment({ nullable: true, description: 'When it was checked; null until then.' })
  checkedAt: Date | null = null;

  @Ref({ nullable: true })
  previousId: string | null = null;

  @Ref()
  providedById!: string;

  @Day({ nullable: true, description: 'Last day of the waiver; null without one.' })
  waivedUntilOn: string | null = null;

  @Text({ length: 1000, nullable: true, description: 'Why it was waived; null without a waiver.' })
  waiverReason: string | null = null;

  @Ref({ nullable: true })
  waivedById: string | null = null;

  /** Papers: their readers all, a company its own. */
  static visibleTo(actor: Actor): object | null {
    return papersVisibleTo(actor);
  }
}
