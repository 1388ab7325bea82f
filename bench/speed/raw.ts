import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Sqlite from 'better-sqlite3';
import { createPool } from 'mysql2/promise';
import { answerUsage } from './child';

/** The yardstick: node:http, the driver and JSON.stringify of the same statement; it guards nothing and checks nothing. */
function answer(): () => unknown {
  const { DATABASE_URL: url = '', SQL: sql = '' } = process.env;
  if (url.startsWith('sqlite:')) {
    const statement = new Sqlite(url.slice(7), { readonly: true }).prepare(sql);
    return () => statement.all();
  }
  const address = new URL(url);
  const pool = createPool({
    socketPath: address.searchParams.get('socketPath') ?? '',
    user: address.username,
    database: address.pathname.slice(1),
    connectionLimit: 10,
  });
  return async () => (await pool.query(sql))[0];
}

const rows = answer();
const server = createServer((req, res) => {
  const chunks: Buffer[] = [];
  req.on('data', (chunk: Buffer) => chunks.push(chunk));
  req.on('end', async () => {
    JSON.parse(Buffer.concat(chunks).toString('utf8'));
    res.setHeader('content-type', 'application/json; charset=utf-8');
    res.end(JSON.stringify({ data: await rows() }));
  });
});
server.listen(0, '127.0.0.1', () => answerUsage((server.address() as AddressInfo).port));
