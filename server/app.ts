import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { type HttpServer, makeHttp } from './http';
import { migrations } from './migrations';
import { budgetModule } from './modules/budget/module';
import { contractsModule } from './modules/contracts/module';
import { crisesModule } from './modules/crises/module';
import { identityModule } from './modules/identity/module';
import { identifyCaller } from './modules/identity/session.service';
import { invoicesModule } from './modules/invoices/module';
import { issuesModule } from './modules/issues/module';
import { monitoringModule } from './modules/monitoring/module';
import { noticesModule } from './modules/notices/module';
import { outletsModule } from './modules/outlets/module';
import { publicationsModule } from './modules/publications/module';
import { makeApollo } from './platform/apollo';
import type { Clock } from './platform/clock';
import type { Config } from './platform/config';
import type { Ctx, Platform } from './platform/ctx';
import { openDatabase } from './platform/database-source';
import { FileStore } from './platform/files';
import { HttpClient } from './platform/http-client';
import type { Subscriber } from './platform/jobs';
import { ChangeHub } from './platform/live';
import { type Log, makeLog } from './platform/log';
import type { Module } from './platform/module';
import { platformModule } from './platform/platform.module';
import { loadProfile } from './platform/profile';
import { makeSchema } from './platform/schema';
import { Secrets } from './platform/secrets';
import { jobTable, Worker } from './platform/worker';

/** The only list of modules; each may import what stands before it. */
export const modules: readonly Module[] = [
  platformModule,
  identityModule,
  outletsModule,
  monitoringModule,
  budgetModule,
  contractsModule,
  publicationsModule,
  invoicesModule,
  issuesModule,
  crisesModule,
  noticesModule,
];

export const entities = modules.flatMap((module) => [...module.entities]);

/** A running office: database, schema, worker and HTTP, not yet listening. */
export interface Office {
  platform: Platform;
  schema: GraphQLSchema;
  apollo: ApolloServer<Ctx>;
  worker: Worker;
  http: HttpServer;
  stop(): Promise<void>;
}

let schema: GraphQLSchema | undefined;

/** The schema of all modules, built once per process. */
export function officeSchema(): GraphQLSchema {
  schema ??= makeSchema(modules);
  return schema;
}

function subscriberTable(): Map<string, Subscriber[]> {
  const table = new Map<string, Subscriber[]>();
  for (const subscriber of modules.flatMap((module) => [...(module.subscribers ?? [])])) {
    table.set(subscriber.event, [...(table.get(subscriber.event) ?? []), subscriber]);
  }
  return table;
}

/** Opens the database and what else the process needs once. */
export async function openPlatform(
  config: Config,
  clock: Clock,
  log: Log = makeLog(config.logLevel),
): Promise<Platform> {
  const sources = await openDatabase(config.databaseUrl, config.adminDatabaseUrl, entities, migrations);
  return {
    ...sources,
    clock,
    live: new ChangeHub(sources.reader, clock),
    owners: new Map(modules.flatMap((module) => Object.entries(module.owners ?? {}))),
    config,
    log,
    profile: loadProfile(config.root, config.profile),
    files: new FileStore(join(config.dataDir, 'files')),
    secrets: new Secrets(config.secret),
    http: new HttpClient({
      userAgent: `SINERGI/0.1 (+${config.publicUrl})`,
      routes: config.fetchRoutes,
      connectTimeoutMs: 10_000,
      deadlineMs: 30_000,
    }),
    subscribers: subscriberTable(),
    downloads: new Map(
      modules.flatMap((module) => module.downloads ?? []).map((download) => [download.name, download]),
    ),
    signedFiles: new Map(modules.flatMap((module) => Object.entries(module.signedFiles ?? {}))),
    pages: modules.flatMap((module) => module.pages ?? []),
    hooks: modules.flatMap((module) => module.hooks ?? []),
    work: modules.flatMap((module) => module.work ?? []),
    nodeReaders: modules.flatMap((module) => module.readNode ?? []),
  };
}

/** Assembles the office on an open platform. */
export async function makeOffice(platform: Platform): Promise<Office> {
  const apollo = makeApollo(officeSchema(), platform.log, platform.config.mode === 'production');
  await apollo.start();
  const worker = new Worker(platform, jobTable(modules));
  const http = makeHttp(platform, officeSchema(), apollo, identifyCaller);
  return {
    platform,
    schema: officeSchema(),
    apollo,
    worker,
    http,
    stop: async () => {
      const idle = worker.stop();
      await platform.http.close(); // fetches under way end at once; their jobs run again later
      await idle;
      if (http.server.listening) await http.drain(5000);
      for (const module of modules) await module.stop?.(platform);
      await closePlatform(platform);
    },
  };
}

/** Closes what `openPlatform` opened. */
export async function closePlatform(platform: Platform): Promise<void> {
  platform.live.stop();
  await platform.http.close();
  if (platform.reader !== platform.writer) await platform.reader.destroy();
  await platform.writer.destroy();
}
