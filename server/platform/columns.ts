import { Field, ID, Int, InterfaceType } from 'type-graphql';
import { Column, type ColumnOptions, PrimaryColumn } from 'typeorm';
import type { Actor } from './actor';
import { DateTime, LocalDate, Rupiah } from './scalars';

interface Published {
  /** Sentence for `schema.graphql`; without it the column is private. */
  description?: string;
  nullable?: boolean;
}

function both(
  type: () => unknown,
  column: ColumnOptions,
  { description, nullable }: Published,
): PropertyDecorator {
  return (target, key) => {
    Column({ ...column, nullable: nullable ?? false })(target, key as string);
    // biome-ignore lint/suspicious/noExplicitAny: type-graphql's return type function is looser than its published type
    if (description) Field(type as any, { description, nullable: nullable ?? false })(target, key);
  };
}

/** BIGINT to a safe number; MariaDB hands BIGINT back as text. @throws on a value outside the safe integers */
export function toNumber(value: unknown): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new Error('A stored number is outside the safe integers.');
  return number;
}

const money = {
  to: (value: unknown) => value,
  from: (value: unknown) => (value == null ? null : toNumber(value)),
};
const moment = {
  to: (value: unknown) => (value instanceof Date ? value.getTime() : value),
  from: (value: unknown) => (value == null ? null : new Date(toNumber(value))),
};
const json = {
  to: (value: unknown) => (value == null ? null : JSON.stringify(value)),
  from: (value: unknown) => (typeof value === 'string' ? JSON.parse(value) : value),
};

/** Whole rupiah: BIGINT in SQL, `Rupiah` in the schema. */
export const Money = (options: Published & { default?: number } = {}): PropertyDecorator =>
  both(
    () => Rupiah,
    {
      type: 'bigint',
      transformer: money,
      ...(options.default !== undefined && { default: options.default }),
    },
    options,
  );

/** An instant: BIGINT milliseconds in SQL (one form on both databases), `DateTime` in the schema. */
export const Moment = (options: Published = {}): PropertyDecorator =>
  both(() => DateTime, { type: 'bigint', transformer: moment }, options);

/** A day of the office as yyyy-mm-dd text. */
export const Day = (options: Published = {}): PropertyDecorator =>
  both(() => LocalDate, { type: 'varchar', length: 10 }, options);

/** Text of at most `length` characters; `length: 0` means unbounded. */
export const Text = (options: Published & { length?: number } = {}): PropertyDecorator =>
  both(
    () => String,
    options.length === 0 ? { type: 'text' } : { type: 'varchar', length: options.length ?? 200 },
    options,
  );

/** A whole number that is neither money nor an instant. */
export const Whole = (options: Published & { default?: number } = {}): PropertyDecorator =>
  both(
    () => Int,
    { type: 'int', ...(options.default !== undefined && { default: options.default }) },
    options,
  );

/** Yes or no. */
export const Flag = (options: Published & { default?: boolean } = {}): PropertyDecorator =>
  both(() => Boolean, { type: 'boolean', default: options.default ?? false }, options);

/** A reference to another record; private unless described (the schema shows the record, not its id). */
export const Ref = (options: Published = {}): PropertyDecorator =>
  both(() => ID, { type: 'varchar', length: 36 }, options);

/** One value of a registered enum, stored as text. */
export const State = (type: object, options: Published & { default?: string } = {}): PropertyDecorator =>
  both(
    () => type,
    { type: 'varchar', length: 40, ...(options.default !== undefined && { default: options.default }) },
    options,
  );

/** Structured data stored as JSON text; private, publish it by a field resolver. */
export const Json = (options: { nullable?: boolean } = {}): PropertyDecorator =>
  both(() => String, { type: 'text', transformer: json }, { nullable: options.nullable });

/** Every record of the office: an opaque id made by the server and a version that each change raises. */
@InterfaceType('Node', {
  description: 'A record of the office, with an id that is unique over all types.',
  resolveType: (value: object) => value.constructor.name,
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque identifier, made by the server.' })
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Field(() => Int, { description: 'Rises by one with each change; send it back as expectedVersion.' })
  @Column({ type: 'int', default: 1 })
  version!: number;

  @Moment({ description: 'When the record was made.' })
  createdAt!: Date;

  @Moment({ description: 'When the record last changed.' })
  updatedAt!: Date;
}

/** Who may see which rows of an entity: a condition, several joined by OR, or null for nothing. */
export interface Visible {
  visibleTo(actor: Actor): object | object[] | null;
}
