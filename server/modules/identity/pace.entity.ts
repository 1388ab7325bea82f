import { Column, Entity, Index } from 'typeorm';
import { Moment, Node, Text } from '../../platform/columns';

/** How often an account or an address failed lately, and from when it may try again (S-23). */
@Entity()
@Index('pace_name', ['name'], { unique: true })
export class Pace extends Node {
  static secret = ['name'];

  /** `account:` with a keyed hash of the e-mail, `address:` with the network address, or `visitor:` with its keyed hash of a day. */
  @Text({ length: 100 })
  name!: string;

  @Column({ type: 'int', default: 0 })
  failures!: number;

  @Moment()
  nextAt!: Date;

  static visibleTo(): null {
    return null;
  }
}
