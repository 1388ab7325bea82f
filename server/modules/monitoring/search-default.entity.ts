import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The saved search that opens by itself to a role, or to one person (ux.md: default per role). */
@Entity()
@Index('search_default_search', ['savedSearchId'])
export class SearchDefault {
  /** A role's name or a person's id; as the key it keeps one default each, however many choose at once. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  holder!: string;

  @Column({ type: 'varchar', length: 36 })
  savedSearchId!: string;
}
