import { Endorsement } from './endorsement.entity';
import { AuditResolver, NodeTimelineResolver } from './event-record.resolver';
import { LiveResolver } from './live.resolver';
import { sendMail } from './mail';
import { Mail } from './mail.entity';
import type { Module } from './module';
import { NodeResolver } from './node.resolver';
import { StoredFile } from './stored-file.entity';
import { StoredFileResolver } from './stored-file.resolver';

/** What the platform itself adds to the schema: files, the timeline of every record, the audit trail. */
export const platformModule: Module = {
  name: 'platform',
  entities: [Endorsement, StoredFile, Mail],
  resolvers: [AuditResolver, NodeResolver, NodeTimelineResolver, StoredFileResolver, LiveResolver],
  jobs: [sendMail],
};
