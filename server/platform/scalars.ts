import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const MAX_RUPIAH = 9_000_000_000_000_000;

const bad = (text: string) =>
  new GraphQLError(text, { extensions: { code: 'INVALID_INPUT', http: { status: 400 } } });

/** A whole, safe number of rupiah. @throws INVALID_INPUT */
export function rupiah(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || Math.abs(value) > MAX_RUPIAH) {
    throw bad('Rupiah harus bilangan bulat tanpa sen.');
  }
  return value;
}

/** Whole rupiah as a JSON number, safe within ±9 × 10^15. */
export const Rupiah = new GraphQLScalarType<number, number>({
  name: 'Rupiah',
  description:
    'Whole rupiah as a JSON number between -9 x 10^15 and 9 x 10^15; never a fraction, never text.',
  serialize: rupiah,
  parseValue: rupiah,
  parseLiteral: (node: ValueNode) => {
    if (node.kind !== Kind.INT) throw bad('Rupiah harus bilangan bulat tanpa sen.');
    return rupiah(Number(node.value));
  },
});

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

function instant(value: unknown): Date {
  const date = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : undefined;
  if (!date || Number.isNaN(date.getTime())) throw bad('Waktu harus berbentuk 2026-02-04T03:05:00Z.');
  return date;
}

/** An instant in UTC with `Z`; type-graphql's own scalar would print as DateTimeISO. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant as ISO 8601 text in UTC, for example 2026-02-04T03:05:00.000Z.',
  serialize: (value) => (value instanceof Date ? value : new Date(value as number)).toISOString(),
  parseValue: instant,
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : undefined),
});

/** A calendar day of the office as yyyy-mm-dd. @throws INVALID_INPUT */
export function localDate(value: unknown): string {
  const date =
    typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw bad('Tanggal harus berbentuk 2026-02-04.');
  }
  return value as string;
}

/** A calendar day in the office's zone. */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'A calendar day in the zone of the office (Asia/Jakarta by default), for example 2026-02-04.',
  serialize: (value) => String(value),
  parseValue: localDate,
  parseLiteral: (node) => localDate(node.kind === Kind.STRING ? node.value : undefined),
});
