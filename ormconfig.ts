import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { entities } from './server/app';
import { migrations } from './server/migrations';
import { readConfig } from './server/platform/config';
import { sourceOptions } from './server/platform/database-source';

const config = readConfig(process.env, __dirname);

/** The database as TypeORM's own command line sees it: same entities, same migrations on both engines. */
export default new DataSource(sourceOptions(config.adminDatabaseUrl, entities, migrations));
