import { Entity, Index, PrimaryColumn } from 'typeorm';

/** Which outlets a source serves: several outlets may share one feed, and one outlet may have several. */
@Entity()
@Index('source_outlet_outlet', ['outletId'])
export class SourceOutlet {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  sourceId!: string;

  @PrimaryColumn({ type: 'varchar', length: 36 })
  outletId!: string;
}
