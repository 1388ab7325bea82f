import { registerEnumType } from 'type-graphql';

/** Where a crisis stands. */
export enum CrisisState {
  DECLARED = 'DECLARED',
  ACTIVE = 'ACTIVE',
  CONTAINED = 'CONTAINED',
  RECOVERY = 'RECOVERY',
  CLOSED = 'CLOSED',
  REVIEWED = 'REVIEWED',
}
registerEnumType(CrisisState, {
  name: 'CrisisState',
  description: 'Where a crisis stands.',
  valuesConfig: {
    DECLARED: { description: 'Declared; roles and tasks are being given.' },
    ACTIVE: { description: 'Being answered.' },
    CONTAINED: { description: 'The risk fell; what was said holds.' },
    RECOVERY: { description: 'Services and trust are being restored.' },
    CLOSED: { description: 'Closed; the review is due.' },
    REVIEWED: { description: 'Its review was approved.' },
  },
});

/** Impact of a crisis, chosen by a person; in doubt the higher. */
export enum Severity {
  SEV1 = 'SEV1',
  SEV2 = 'SEV2',
  SEV3 = 'SEV3',
}
registerEnumType(Severity, {
  name: 'Severity',
  description: 'Impact of a crisis, chosen by a person; in doubt the higher.',
  valuesConfig: {
    SEV1: {
      description:
        'Deaths, heads of the regency personally, social conflict, mass data leak, emergency status.',
    },
    SEV2: { description: 'A main public service disturbed, more than one district, national media.' },
    SEV3: { description: 'One unit, local, quickly explained.' },
  },
});

/** Cluster of responsibility (Coombs, situational crisis communication theory). */
export enum ScctCluster {
  VICTIM = 'VICTIM',
  ACCIDENTAL = 'ACCIDENTAL',
  PREVENTABLE = 'PREVENTABLE',
}
registerEnumType(ScctCluster, {
  name: 'ScctCluster',
  description: 'Cluster of responsibility (Coombs, situational crisis communication theory).',
  valuesConfig: {
    VICTIM: { description: 'The office suffers it too.' },
    ACCIDENTAL: { description: 'Unintended.' },
    PREVENTABLE: { description: 'It could have been prevented.' },
  },
});

/** Type of crisis (Coombs, situational crisis communication theory). */
export enum ScctType {
  NATURAL_DISASTER = 'NATURAL_DISASTER',
  RUMOR = 'RUMOR',
  WORKPLACE_VIOLENCE = 'WORKPLACE_VIOLENCE',
  MALEVOLENCE = 'MALEVOLENCE',
  CHALLENGE = 'CHALLENGE',
  TECHNICAL_ERROR_ACCIDENT = 'TECHNICAL_ERROR_ACCIDENT',
  TECHNICAL_ERROR_SERVICE = 'TECHNICAL_ERROR_SERVICE',
  HUMAN_ERROR_ACCIDENT = 'HUMAN_ERROR_ACCIDENT',
  HUMAN_ERROR_SERVICE = 'HUMAN_ERROR_SERVICE',
  MISDEED_NO_INJURY = 'MISDEED_NO_INJURY',
  MANAGEMENT_MISCONDUCT = 'MANAGEMENT_MISCONDUCT',
  MISDEED_WITH_INJURY = 'MISDEED_WITH_INJURY',
}
registerEnumType(ScctType, {
  name: 'ScctType',
  description: 'Type of crisis (Coombs, situational crisis communication theory).',
  valuesConfig: {
    NATURAL_DISASTER: { description: 'Natural disaster; VICTIM.' },
    RUMOR: { description: 'False and harmful talk; VICTIM.' },
    WORKPLACE_VIOLENCE: { description: 'Violence at work; VICTIM.' },
    MALEVOLENCE: { description: 'Harm done by outsiders; VICTIM.' },
    CHALLENGE: { description: 'Stakeholders claim that the office acts wrongly; ACCIDENTAL.' },
    TECHNICAL_ERROR_ACCIDENT: { description: 'Accident by a technical fault; ACCIDENTAL.' },
    TECHNICAL_ERROR_SERVICE: { description: 'Service disturbed by a technical fault; ACCIDENTAL.' },
    HUMAN_ERROR_ACCIDENT: { description: 'Accident by a human fault; PREVENTABLE.' },
    HUMAN_ERROR_SERVICE: { description: 'Service disturbed by a human fault; PREVENTABLE.' },
    MISDEED_NO_INJURY: { description: 'Misdeed without injury; PREVENTABLE.' },
    MANAGEMENT_MISCONDUCT: { description: 'Leaders broke rules knowingly; PREVENTABLE.' },
    MISDEED_WITH_INJURY: { description: 'Misdeed with injury; PREVENTABLE.' },
  },
});

/** How the office answers (Coombs, situational crisis communication theory). */
export enum ResponseStrategy {
  INFORM = 'INFORM',
  DENIAL = 'DENIAL',
  DIMINISH = 'DIMINISH',
  REBUILD = 'REBUILD',
  CORRECTIVE_ACTION = 'CORRECTIVE_ACTION',
  BOLSTER = 'BOLSTER',
  ATTACK_ACCUSER = 'ATTACK_ACCUSER',
  SCAPEGOAT = 'SCAPEGOAT',
}
registerEnumType(ResponseStrategy, {
  name: 'ResponseStrategy',
  description: 'How the office answers (Coombs, situational crisis communication theory).',
  valuesConfig: {
    INFORM: { description: 'Instructing and adjusting information only.' },
    DENIAL: { description: 'There is no crisis; for rumours with evidence.' },
    DIMINISH: { description: 'Excuse or justification with facts.' },
    REBUILD: { description: 'Apology, compensation, corrective action.' },
    CORRECTIVE_ACTION: { description: 'Mend what went wrong without deciding on guilt.' },
    BOLSTER: { description: 'Reminder of good works; never alone.' },
    ATTACK_ACCUSER: { description: 'Only for coding history; can never be chosen.' },
    SCAPEGOAT: { description: 'Only for coding history; can never be chosen.' },
  },
});
