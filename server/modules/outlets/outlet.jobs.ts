import { job } from '../../platform/jobs';
import { expirePastYears, lapseIncomplete } from './application-clock.service';
import { runDocumentClock } from './document-clock.service';

/** What the clock does in this module; each job is safe to run at any time and any number of times. */
export const outletJobs = [
  job({ kind: 'outlets.lapse-incomplete', everySeconds: 300, effect: lapseIncomplete }),
  job({ kind: 'outlets.expire-past-years', everySeconds: 3600, effect: expirePastYears }),
  job({ kind: 'outlets.watch-documents', everySeconds: 3600, effect: runDocumentClock }),
];
