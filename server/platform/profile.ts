import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ctx } from './ctx';
import type { DistributionSettings } from './distribution-settings';
import type { MeasureSettings } from './measure-settings';
import type { EscalationSettings, RiskSettings } from './risk-settings';

/** Everything of crisis.md that another office may set differently. */
export interface CrisisSettings {
  /** Roles that publish statements. */
  statementPublishers: string[];
  /** Codes of the playbooks whose statements a legal officer reviews first. */
  legalReviewPlaybooks: string[];
  /** In the gravest case these roles give the second level after so many silent minutes. */
  deputyRoles: string[];
  delegateAfterMinutes: number;
  /** Months after its approval in which a statement template is reviewed again. */
  templateReviewMonths: number;
  crisisPlacementAllowed: boolean;
  maxPaidPlacements: number;
  distribution: DistributionSettings;
  /** Days after closing in which an issue may be reopened. */
  issueReopenDays: number;
  /** Minutes within which each clock is to be met. */
  clockMinutes: Record<'HOLDING' | 'LEADERSHIP' | 'FULL' | 'SPOKES' | 'INQUIRY' | 'PDP_NOTICE', number>;
  /** Minutes between updates by severity while active, and afterwards. */
  updateMinutes: Record<'SEV1' | 'SEV2' | 'SEV3' | 'contained', number>;
  /** Working days after closing until the after-action review is due. */
  reviewWorkingDays: number;
  /** When a day of "H+n" ends, as HH:mm. */
  taskDayEnd: string;
  /** Scores below which a crisis may be contained, and closed. */
  containedBelow: number;
  closedBelow: number;
  measure: MeasureSettings;
  risk: RiskSettings;
  escalation: EscalationSettings;
}

/** One regency's settings: everything another office changes stands in its folder under `profiles/`. */
export interface Profile {
  key: string;
  office: {
    name: string;
    regency: string;
    agency: string;
    address: string;
    city: string;
    phone?: string;
    email?: string;
  };
  timeZone: string;
  workingHours: { start: string; end: string };
  /** National holidays and joint leave; both stop the clocks of working days. */
  holidays: { on: string; name: string; isJointLeave?: boolean }[];
  /** Villages name places more finely; their codes are unique over the regency. */
  districts: {
    code: string;
    name: string;
    populationThousand: number;
    villages?: { code: string; name: string }[];
  }[];
  registration: {
    isOpen: boolean;
    approvalWhileOpen: boolean;
    minWorkingDays: number;
    resubmitWorkingDays: number;
    objectionWorkingDays: number;
  };
  checklist: {
    key: string;
    number: number;
    label: string;
    isRequired: boolean;
    isBlocking: boolean;
    expires: boolean;
    owner: 'COMPANY' | 'OUTLET';
  }[];
  scoring: {
    version: number;
    criteria: { key: string; label: string; max: number }[];
    tiers: { A: number; B: number; C: number };
  };
  numbering: Record<string, string>;
  proof: {
    autoForward: number;
    reviewForward: number;
    likelyForward: number;
    duplicateShare: number;
    deadlineDays: Record<string, number>;
    liveUntilDays: number;
    recheckDays: number[];
  };
  paidLabels: string[];
  boilerplateOpeners: string[];
  /** Short names shared with others, each with the query that tells ours from theirs; topics write `@alias(name)`. */
  aliases?: { name: string; rule: string }[];
  limits: Record<string, number>;
  contractForms: { upTo: number | null; form: string }[];
  settings: Record<string, boolean | number | string>;
  taxRates: { key: string; from: string; numerator: number; denominator: number; basis: string }[];
  taxThresholds: { key: string; from: string; amount: number; basis: string }[];
  /** Tax years that a certificate of final income tax lasts, by legal form; 0 where it does not apply. */
  pp55Years: Record<string, number>;
  taxInvoiceCodes: { code: string; name: string }[];
  taxObjectCodes: { code: string; name: string }[];
  /** Limits of the feed poller, by name with the unit. */
  polling: Record<string, number>;
  /** How articles become stories: weight of terms and thresholds, which are measured and changed together. */
  stories: {
    weight: 'RAW' | 'SQRT' | 'LOG';
    joinAt: number;
    proposeAt: number;
    sigmaDays: number;
    closeDays: number;
  };
  /** When the report on the former day is made, HH:mm. */
  monitoringReport: { time: string };
  /** Years for which captured pages are kept; at least as long as contracts are audited (monitoring.md 10). */
  evidenceYears: number;
  /** Minutes between two notices about searches that one person watches. */
  searchDigestMinutes: number;
  /** Hours in which alerts wait, as HH:mm of the office; 21:00 to 06:00 when absent. */
  quietHours?: { from: string; to: string };
  /** Weights, times and texts of alerts and crisis communication. */
  crisis: CrisisSettings;
  accountCodes: { code: string; name: string }[];
  legalBasis: Record<string, string>;
}

/** Reads a profile folder; the parts are JSON files so that another office can edit them without our tools. */
export function loadProfile(root: string, key: string): Profile {
  const folder = join(root, 'profiles', key);
  const part = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  return {
    key,
    ...part('office'),
    ...part('partnership'),
    ...part('monitoring'),
    ...part('tax'),
    ...part('calendar'),
    ...part('crisis'),
  };
}

/** Conversions between instants and days in the office's zone. */
export interface Zone {
  dayOf(at: Date): string;
  /** Wall clock as HH:mm. */
  timeOf(at: Date): string;
  /** The instant of a wall-clock time on a day. */
  instantOf(day: string, time: string): Date;
}

const zones = new Map<string, Zone>();

/** The zone of an IANA name, without daylight saving (Indonesia has none). */
export function zoneOf(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (!zone) {
    zone = makeZone(timeZone);
    zones.set(timeZone, zone);
  }
  return zone;
}

function makeZone(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const local = (at: Date) => format.format(at).split(' ');
  const offsetMs = (at: Date) =>
    new Date(`${local(at).join('T')}:00Z`).getTime() - Math.floor(at.getTime() / 60_000) * 60_000;
  return {
    dayOf: (at) => local(at)[0] ?? '',
    timeOf: (at) => local(at)[1] ?? '',
    instantOf: (day, time) => {
      const asUtc = new Date(`${day}T${time.length === 5 ? `${time}:00` : time}Z`);
      return new Date(asUtc.getTime() - offsetMs(asUtc));
    },
  };
}

/** The office's zone for a request. */
export const profileOf = (ctx: Ctx): Zone => zoneOf(ctx.profile.timeZone);
