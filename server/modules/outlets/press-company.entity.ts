import { ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Day, Flag, Json, Node, Ref, State, Text } from '../../platform/columns';

/** Legal form of a press company; it decides how long a certificate of final income tax lasts (T6). */
export enum LegalForm {
  PT = 'PT',
  PT_PERORANGAN = 'PT_PERORANGAN',
  YAYASAN = 'YAYASAN',
  KOPERASI = 'KOPERASI',
  CV = 'CV',
  FIRMA = 'FIRMA',
}
registerEnumType(LegalForm, {
  name: 'LegalForm',
  description: 'Legal form of a press company.',
  valuesConfig: {
    PT: { description: 'Limited company (perseroan terbatas).' },
    PT_PERORANGAN: { description: 'One-person limited company.' },
    YAYASAN: { description: 'Foundation.' },
    KOPERASI: { description: 'Cooperative.' },
    CV: { description: 'Limited partnership.' },
    FIRMA: { description: 'General partnership.' },
  },
});

/** A director as stored: the NIK sealed, with a keyed hash for comparisons between companies. */
export interface Director {
  name: string;
  nikSealed: string | null;
  nikHash: string | null;
}

@Entity()
@Index('press_company_npwp', ['npwpHash'], { unique: true })
@Index('press_company_nib', ['nib'], { unique: true })
@Index('press_company_name', ['legalName', 'id'])
@Index('press_company_phone', ['phoneHash'])
@ObjectType({
  implements: Node,
  description: 'A legal body that owns press outlets: contract party and payee.',
})
export class PressCompany extends Node {
  static scope = 'outlets:read';
  static secret = ['npwpSealed', 'npwpHash', 'phoneSealed', 'phoneHash', 'directors'];

  @Text({ description: 'Name in the deed of establishment.' })
  legalName!: string;

  @State(LegalForm, { description: 'Legal form.' })
  legalForm!: LegalForm;

  @Text({ length: 0 })
  npwpSealed!: string;

  @Text({ length: 64 })
  npwpHash!: string;

  @Text({ length: 40, description: 'Business number (NIB).' })
  nib!: string;

  @Json()
  kblis!: string[];

  @Text({ length: 400, description: 'Registered address.' })
  address!: string;

  @Text({ length: 0, nullable: true })
  phoneSealed: string | null = null;

  @Text({ length: 64, nullable: true })
  phoneHash: string | null = null;

  @Json()
  directors!: Director[];

  @Flag({
    description: 'True until the first application is submitted; nobody outside the company sees a draft.',
  })
  isDraft!: boolean;

  @Flag({ description: 'True when staff of the office entered the company for it.' })
  isAssisted!: boolean;

  @Day({ nullable: true, description: 'Last day of a blacklisting; null when there is none.' })
  blacklistedUntilOn: string | null = null;

  @Text({
    length: 400,
    nullable: true,
    description: 'Decision the blacklisting rests on; null when there is none.',
  })
  blacklistReference: string | null = null;

  @Ref()
  createdById!: string;

  /** The public part: staff see every company that is no draft, a company itself, anyone else none. */
  static visibleTo(actor: Actor): object | object[] | null {
    if (actor.isStaff) return { isDraft: false };
    return actor.isCompany ? { id: actor.companyId } : null;
  }
}
