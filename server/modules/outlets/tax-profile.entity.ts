import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Day, Flag, Node, Ref, Text, Whole } from '../../platform/columns';
import { papersVisibleTo } from './readers';

@Entity()
@Index('tax_profile_from', ['companyId', 'fromOn'], { unique: true })
@ObjectType({
  implements: Node,
  description: 'Tax status of a company from one day on; the one valid on the payment date counts.',
})
export class TaxProfile extends Node {
  static scope = 'outlets:read';

  @Ref()
  companyId!: string;

  @Flag({ description: 'Whether the company is registered for VAT (PKP).' })
  vatRegistered!: boolean;

  @Text({
    length: 80,
    nullable: true,
    description: 'Number of the VAT registration letter; null for a company that is not registered.',
  })
  vatNumber: string | null = null;

  @Text({
    length: 80,
    nullable: true,
    description: 'Number of the certificate of final income tax (SK PP 55); null without one.',
  })
  pp55Number: string | null = null;

  @Day({ nullable: true, description: 'Day of registration the certificate counts from; null without one.' })
  pp55RegisteredOn: string | null = null;

  @Whole({
    nullable: true,
    description: 'Last tax year of the certificate, computed by rule T6; null without one.',
  })
  pp55LastYear: number | null = null;

  @Flag({ description: 'Whether the payee has an NPWP; without one income tax is doubled.', default: true })
  hasNpwp!: boolean;

  @Day({ description: 'First day.' })
  fromOn!: string;

  @Day({ nullable: true, description: 'Last day; null while it is the current one.' })
  toOn: string | null = null;

  @Ref()
  createdById!: string;

  /** Tax data: readers of papers all, a company its own. */
  static visibleTo(actor: Actor): object | null {
    return papersVisibleTo(actor);
  }
}
