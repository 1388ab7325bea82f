import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Day, Flag, Json, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { Medium, PressCouncilStatus, ReachLevel } from './outlet-kinds';

export { Grade, Medium, PressCouncilStatus, ReachLevel } from './outlet-kinds';

@Entity()
@Index('media_outlet_no', ['no'], { unique: true })
@Index('media_outlet_name', ['name', 'id'])
@Index('media_outlet_company', ['companyId'])
@ObjectType({
  implements: Node,
  description: 'One publication brand: a site, a paper, a station. Not the company.',
})
export class MediaOutlet extends Node {
  static scope = 'outlets:read';

  /** Small number by which article tables refer to the outlet; never in the schema. */
  @Whole()
  no!: number;

  @Ref({ nullable: true })
  companyId: string | null = null;

  @Text({ description: 'Name of the brand.' })
  name!: string;

  @State(ReachLevel, { description: 'How far the outlet reaches.' })
  reachLevel!: ReachLevel;

  @State(Medium, { description: 'Kind of medium.' })
  medium!: Medium;

  @Json()
  domains!: string[];

  @Json()
  handles!: string[];

  @Json()
  districts!: string[];

  @Text({ length: 120, nullable: true, description: 'Owner group or cluster; null when it belongs to none.' })
  cluster: string | null = null;

  @State(PressCouncilStatus, {
    description: 'State in the data of the Press Council; imported, not granted by the office.',
  })
  pressCouncilStatus: PressCouncilStatus = PressCouncilStatus.UNREGISTERED;

  @Text({
    length: 80,
    nullable: true,
    description: 'Number of the Press Council certificate; null without one.',
  })
  pressCouncilNumber: string | null = null;

  @Day({
    nullable: true,
    description: 'Day on which the Press Council state was last seen; null when never.',
  })
  pressCouncilCheckedOn: string | null = null;

  @Day({
    nullable: true,
    description: 'Day on which the Press Council state is to be looked up again; null when none is set.',
  })
  pressCouncilRecheckOn: string | null = null;

  @Ref({ nullable: true })
  pressCouncilFileId: string | null = null;

  @Text({ nullable: true, description: 'Editor in chief; null when not known.' })
  editorInChief: string | null = null;

  @Whole({ nullable: true, description: 'Printed copies per edition; null for other media.' })
  circulation: number | null = null;

  @Whole({ nullable: true, description: 'Sold copies per edition; null for other media.' })
  paidCirculation: number | null = null;

  @Text({ nullable: true, description: 'Coverage of a broadcaster; null for other media.' })
  broadcastReach: string | null = null;

  @Whole({ nullable: true, description: 'Unique visitors a month; null when not stated.' })
  uniqueVisitors: number | null = null;

  @Whole({ nullable: true, description: 'Page views a month; null when not stated.' })
  pageViews: number | null = null;

  @Text({
    length: 120,
    nullable: true,
    description: 'Tool the traffic figures come from; null without figures.',
  })
  audienceTool: string | null = null;

  @Text({ length: 40, nullable: true, description: 'Period of the traffic figures; null without figures.' })
  audiencePeriod: string | null = null;

  @Text({ nullable: true, description: 'Who exported the traffic figures; null without figures.' })
  audienceExportedBy: string | null = null;

  @Flag({
    description: 'True until its first application is submitted; nobody outside the company sees a draft.',
  })
  isDraft!: boolean;

  @Ref()
  createdById!: string;

  /** The public part: staff see every outlet that is no draft, a company its own, anyone else none. */
  static visibleTo(actor: Actor): object | object[] | null {
    if (actor.isStaff) return { isDraft: false };
    return actor.isCompany ? { companyId: actor.companyId } : null;
  }
}
