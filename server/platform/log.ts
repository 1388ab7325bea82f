import pino, { type Logger } from 'pino';

export type Log = Logger;

/** What never appears in a log line, whatever object carries it. */
const SECRETS = [
  'password',
  'token',
  'key',
  'code',
  'cookie',
  'authorization',
  'npwp',
  'nik',
  'bankAccount',
  'accountNumber',
  'phone',
  'body',
];

/** JSON lines on standard output, one per operation, with secrets and personal data cut out. */
export const makeLog = (level: string): Log =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '***' },
  });
