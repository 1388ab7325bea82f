import { Entity, PrimaryColumn } from 'typeorm';
import { Moment, Text, Whole } from '../../platform/columns';

/** How often one registered domain may be asked: one request at a time, and a pause between starts. */
@Entity()
export class HostBudget {
  @PrimaryColumn({ type: 'varchar', length: 200 })
  hostKey!: string;

  @Moment()
  nextAt!: Date;

  @Moment({ nullable: true })
  leaseUntil: Date | null = null;

  @Text({ nullable: true, length: 36 })
  leaseOwner: string | null = null;
}

/** The robots.txt of one origin as last fetched. */
@Entity()
export class RobotsFile {
  @PrimaryColumn({ type: 'varchar', length: 250 })
  origin!: string;

  @Whole({ nullable: true })
  status!: number | null;

  @Text({ length: 0 })
  body!: string;

  @Moment()
  fetchedAt!: Date;
}
