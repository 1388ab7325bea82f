import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import type { Actor } from './actor';
import { Node, Ref, Text } from './columns';

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

  /** Staff see files through the records that show them; a company sees its own, a person what they uploaded. */
  static visibleTo(actor: Actor): object | object[] | null {
    if (actor.isStaff) return {};
    if (actor.companyId) return [{ companyId: actor.companyId }, { uploadedById: actor.id }];
    return actor.id ? { uploadedById: actor.id } : null;
  }
}
