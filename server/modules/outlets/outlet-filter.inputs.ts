import { InputType, registerEnumType } from 'type-graphql';
import { Connection } from '../../platform/connection';
import { InEnum, InFlag, InId, InText, InWhole } from '../../platform/inputs';
import { ApplicationState } from './application-kinds';
import { MediaOutlet, Medium, ReachLevel } from './outlet.entity';

export enum OutletOrder {
  NAME = 'NAME',
  NEWEST = 'NEWEST',
}
registerEnumType(OutletOrder, {
  name: 'OutletOrder',
  description: 'Order of a list of outlets.',
  valuesConfig: { NAME: { description: 'By name.' }, NEWEST: { description: 'Newest first.' } },
});

@InputType({ description: 'Narrows a list of outlets.' })
export class OutletFilter {
  @InText({ description: 'Part of the name or of a host name.', nullable: true, max: 100 })
  search?: string | null;

  @InEnum(Medium, { description: 'Kind of medium.', nullable: true })
  medium?: Medium | null;

  @InEnum(ReachLevel, { description: 'How far it reaches.', nullable: true })
  reachLevel?: ReachLevel | null;

  @InText({ description: 'Code of a district it covers.', nullable: true, max: 40 })
  district?: string | null;

  @InId({ description: 'Outlets of this company.', nullable: true })
  companyId?: string | null;

  @InFlag({
    description: 'True shows outlets without a company only, false the others only.',
    nullable: true,
  })
  isOnlyMonitored?: boolean | null;

  @InEnum(ApplicationState, {
    description: 'State of the application of `fiscalYear`; readers of papers only.',
    nullable: true,
  })
  applicationState?: ApplicationState | null;

  @InWhole({
    description: 'Fiscal year of `applicationState`; the present one when absent.',
    nullable: true,
    min: 2000,
    max: 2100,
  })
  fiscalYear?: number | null;

  @InWhole({
    description: 'Only outlets with a paper that expires within so many days; readers of papers only.',
    nullable: true,
    min: 0,
    max: 366,
  })
  expiringWithinDays?: number | null;
}

export const OutletConnection = Connection(MediaOutlet, 'MediaOutlet');
