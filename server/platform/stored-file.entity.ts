import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import { type Actor, Role } from './actor';
import { Node, Ref, Text } from './columns';

/** Who reads papers of others (S-11 of the security requirements). */
const READERS: Role[] = [
  Role.PARTNERSHIP_OFFICER,
  Role.VERIFIER,
  Role.VERIFICATION_CHAIR,
  Role.PROCUREMENT_OFFICER,
  Role.COMMITMENT_OFFICER,
  Role.TECHNICAL_OFFICER,
  Role.PROOF_INSPECTOR,
  Role.FINANCE_OFFICER,
  Role.TREASURER,
  Role.BUDGET_USER,
  Role.LEGAL_OFFICER,
  Role.AUDITOR,
];

/** A file somebody uploaded; its bytes lie in the content-addressed store. */
@Entity()
@Index('stored_file_sha256', ['sha256'])
@ObjectType({ implements: Node, description: 'An uploaded file, recognised by its SHA-256.' })
export class StoredFile extends Node {
  static scope = 'outlets:read';

  @Text({ length: 200, description: 'Name given by the person who uploaded it.' })
  name!: string;

  @Text({ length: 60, description: 'Media type read from the content.' })
  mime!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  @Column({ type: 'int' })
  size!: number;

  @Text({ length: 64, description: 'SHA-256 of the bytes, hexadecimal.' })
  sha256!: string;

  @Ref()
  uploadedById!: string;

  @Ref({ nullable: true })
  companyId: string | null = null;

  /** Readers of papers see all files, a company its own, a person what they uploaded. */
  static visibleTo(actor: Actor): object | object[] | null {
    if (actor.is(...READERS)) return {};
    if (actor.companyId) return [{ companyId: actor.companyId }, { uploadedById: actor.id }];
    return actor.id ? { uploadedById: actor.id } : null;
  }
}
