import { registerEnumType } from 'type-graphql';

/** How far an outlet reaches; not its grade. */
export enum ReachLevel {
  NATIONAL = 'NATIONAL',
  PROVINCIAL = 'PROVINCIAL',
  LOCAL = 'LOCAL',
}
registerEnumType(ReachLevel, {
  name: 'ReachLevel',
  description: 'How far an outlet reaches; not its grade.',
  valuesConfig: {
    NATIONAL: { description: 'Read in the whole country.' },
    PROVINCIAL: { description: 'Read in the province.' },
    LOCAL: { description: 'Read in the regency.' },
  },
});

export enum Medium {
  PRINT_DAILY = 'PRINT_DAILY',
  PRINT_WEEKLY = 'PRINT_WEEKLY',
  PRINT_MONTHLY = 'PRINT_MONTHLY',
  ONLINE = 'ONLINE',
  RADIO = 'RADIO',
  TV = 'TV',
  NEWS_AGENCY = 'NEWS_AGENCY',
}
registerEnumType(Medium, {
  name: 'Medium',
  description: 'Kind of medium.',
  valuesConfig: {
    PRINT_DAILY: { description: 'Daily newspaper.' },
    PRINT_WEEKLY: { description: 'Weekly newspaper or tabloid.' },
    PRINT_MONTHLY: { description: 'Monthly magazine.' },
    ONLINE: { description: 'News site.' },
    RADIO: { description: 'Radio station.' },
    TV: { description: 'Television station.' },
    NEWS_AGENCY: { description: 'News agency.' },
  },
});

/** Class of an approved outlet by its score; sets the price ceiling. Not the reach level. */
export enum Grade {
  A = 'A',
  B = 'B',
  C = 'C',
}
registerEnumType(Grade, {
  name: 'MediaGrade',
  description: 'Class of an outlet by its score (tier); sets the price ceiling. Not the reach level.',
  valuesConfig: {
    A: { description: 'Highest class.' },
    B: { description: 'Middle class.' },
    C: { description: 'Lowest class that is eligible.' },
  },
});

export enum PressCouncilStatus {
  UNREGISTERED = 'UNREGISTERED',
  REGISTERED = 'REGISTERED',
  ADMIN_VERIFIED = 'ADMIN_VERIFIED',
  FACTUALLY_VERIFIED = 'FACTUALLY_VERIFIED',
}
registerEnumType(PressCouncilStatus, {
  name: 'PressCouncilStatus',
  description: 'State of an outlet in the data of the Press Council (Dewan Pers).',
  valuesConfig: {
    UNREGISTERED: { description: 'Not in the data.' },
    REGISTERED: { description: 'Registered, not verified.' },
    ADMIN_VERIFIED: { description: 'Administratively verified.' },
    FACTUALLY_VERIFIED: { description: 'Administratively and factually verified.' },
  },
});
