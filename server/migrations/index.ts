import { Platform1700000000000 } from './1700000000000-platform';
import { Files1700000000500 } from './1700000000500-files';
import { Mail1700000000600 } from './1700000000600-mail';
import { Identity1700000001000 } from './1700000001000-identity';
import { Outlets1700000002000 } from './1700000002000-outlets';
import { Monitoring1700000003000 } from './1700000003000-monitoring';
import { Budget1700000004000 } from './1700000004000-budget';
import { Contracts1700000005000 } from './1700000005000-contracts';
import { Publications1700000006000 } from './1700000006000-publications';
import { Invoices1700000007000 } from './1700000007000-invoices';
import { Notices1700000008000 } from './1700000008000-notices';
import { Newsroom1700000009000 } from './1700000009000-newsroom';
import { Topics1700000009110 } from './1700000009110-topics';
import { Stories1700000009120 } from './1700000009120-stories';
import { Tone1700000009130 } from './1700000009130-tone';
import { Feed1700000009131 } from './1700000009131-feed';
import { Counts1700000009140 } from './1700000009140-counts';
import { Sources1700000009150 } from './1700000009150-sources';
import { Deliveries1700000009151 } from './1700000009151-deliveries';
import { Evidence1700000009160 } from './1700000009160-evidence';
import { Reports1700000009170 } from './1700000009170-reports';
import { Search1700000009180 } from './1700000009180-search';
import { Issues1700000010000 } from './1700000010000-issues';
import { Alerts1700000010100 } from './1700000010100-alerts';
import { Crises1700000011000 } from './1700000011000-crises';
import { Cases1700000011200 } from './1700000011200-cases';
import { Statements1700000011300 } from './1700000011300-statements';
import { Templates1700000011310 } from './1700000011310-templates';
import { Distribution1700000011400 } from './1700000011400-distribution';
import { Targets1700000011410 } from './1700000011410-targets';
import { Replies1700000011420 } from './1700000011420-replies';
import { Measure1700000011500 } from './1700000011500-measure';
import { Clips1700000011800 } from './1700000011800-clips';
import { RolePhones1700000011910 } from './1700000011910-role-phones';
import { EvidenceGuard1700000011920 } from './1700000011920-evidence-guard';
import { SavedSearches1700000011950 } from './1700000011950-saved-searches';
import { Corrections1700000011960 } from './1700000011960-corrections';
import { FormDrafts1700000011970 } from './1700000011970-form-drafts';
import { CopyMoves1700000011992 } from './1700000011992-copy-moves';
import { SharedSearches1700000011993 } from './1700000011993-shared-searches';
import { ReceivingAddresses1700000011996 } from './1700000011996-receiving-addresses';
import { SearchDefaults1700000012000 } from './1700000012000-search-defaults';
import { TopicOwners1700000012010 } from './1700000012010-topic-owners';

/** Every migration, oldest first; classes, no globs. */
export const migrations = [
  Platform1700000000000,
  Files1700000000500,
  Mail1700000000600,
  Identity1700000001000,
  Outlets1700000002000,
  Monitoring1700000003000,
  Budget1700000004000,
  Contracts1700000005000,
  Publications1700000006000,
  Invoices1700000007000,
  Notices1700000008000,
  Newsroom1700000009000,
  Topics1700000009110,
  Stories1700000009120,
  Tone1700000009130,
  Feed1700000009131,
  Counts1700000009140,
  Sources1700000009150,
  Deliveries1700000009151,
  Evidence1700000009160,
  Reports1700000009170,
  Search1700000009180,
  Issues1700000010000,
  Alerts1700000010100,
  Crises1700000011000,
  Cases1700000011200,
  Statements1700000011300,
  Templates1700000011310,
  Distribution1700000011400,
  Targets1700000011410,
  Replies1700000011420,
  Measure1700000011500,
  Clips1700000011800,
  RolePhones1700000011910,
  EvidenceGuard1700000011920,
  SavedSearches1700000011950,
  Corrections1700000011960,
  FormDrafts1700000011970,
  CopyMoves1700000011992,
  SharedSearches1700000011993,
  ReceivingAddresses1700000011996,
  SearchDefaults1700000012000,
  TopicOwners1700000012010,
];
