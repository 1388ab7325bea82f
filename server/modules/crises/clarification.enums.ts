import { registerEnumType } from 'type-graphql';

/** Where a clarification stands. */
export enum HoaxState {
  REPORTED = 'REPORTED',
  VERIFYING = 'VERIFYING',
  VERDICT = 'VERDICT',
  APPROVED = 'APPROVED',
  PUBLISHED = 'PUBLISHED',
  MONITOR_ONLY = 'MONITOR_ONLY',
}
registerEnumType(HoaxState, {
  name: 'HoaxState',
  description: 'Where a clarification stands.',
  valuesConfig: {
    REPORTED: { description: 'Reported; nobody checks it yet.' },
    VERIFYING: { description: 'Being checked.' },
    VERDICT: { description: 'The verdict is given; approval is awaited.' },
    APPROVED: { description: 'Approved; not public yet.' },
    PUBLISHED: { description: 'Public.' },
    MONITOR_ONLY: { description: 'Only watched: little reach and no danger; an answer would spread it.' },
  },
});

/** What the office found. */
export enum HoaxVerdict {
  TRUE = 'TRUE',
  FALSE = 'FALSE',
  MISLEADING = 'MISLEADING',
  UNPROVEN = 'UNPROVEN',
}
registerEnumType(HoaxVerdict, {
  name: 'HoaxVerdict',
  description: 'What the office found.',
  valuesConfig: {
    TRUE: { description: 'It is true.' },
    FALSE: { description: 'It is false.' },
    MISLEADING: { description: 'It misleads.' },
    UNPROVEN: { description: 'Neither shown true nor false; no stamp.' },
  },
});

/** How a false story is made; internal. */
export enum HoaxClass {
  FABRICATED = 'FABRICATED',
  MANIPULATED = 'MANIPULATED',
  FALSE_CONTEXT = 'FALSE_CONTEXT',
  MISLEADING = 'MISLEADING',
  IMPOSTER = 'IMPOSTER',
  SATIRE = 'SATIRE',
}
registerEnumType(HoaxClass, {
  name: 'HoaxClass',
  description: 'How a false story is made; internal.',
  valuesConfig: {
    FABRICATED: { description: 'Made up.' },
    MANIPULATED: { description: 'Real material that was altered.' },
    FALSE_CONTEXT: { description: 'Real material in a false context.' },
    MISLEADING: { description: 'Facts chosen so that they mislead.' },
    IMPOSTER: { description: 'In the name of somebody who did not say it.' },
    SATIRE: { description: 'A joke taken seriously.' },
  },
});

/** How far a story went. */
export enum HoaxReach {
  LOW = 'LOW',
  MEDIUM = 'MEDIUM',
  HIGH = 'HIGH',
}
registerEnumType(HoaxReach, {
  name: 'HoaxReach',
  description: 'How far a story went.',
  valuesConfig: {
    LOW: { description: 'A few groups.' },
    MEDIUM: { description: 'Widely passed on in the regency.' },
    HIGH: { description: 'Carried by the media or beyond the regency.' },
  },
});

/** Who gave a piece of evidence. */
export enum EvidenceOrigin {
  OFFICE = 'OFFICE',
  AUTHORITY = 'AUTHORITY',
  OTHER = 'OTHER',
}
registerEnumType(EvidenceOrigin, {
  name: 'EvidenceOrigin',
  description: 'Who gave a piece of evidence.',
  valuesConfig: {
    OFFICE: { description: 'The communications office itself.' },
    AUTHORITY: { description: 'A competent authority outside the communications office.' },
    OTHER: { description: 'Somebody else, for example a fact checker.' },
  },
});
