import { Type } from 'class-transformer';
import {
  Allow,
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field, ID, Int } from 'type-graphql';
import { DateTime, LocalDate, Rupiah } from './scalars';

interface Common {
  description: string;
  /** Absent leaves the value, null clears it. */
  nullable?: boolean;
}

const apply =
  (decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, key) => {
    for (const decorate of decorators) decorate(target, key);
  };

// biome-ignore lint/suspicious/noExplicitAny: type-graphql's return type function is looser than its published type
const field = (type: any, { description, nullable }: Common): PropertyDecorator[] => [
  Field(type, { description, nullable: nullable ?? false }) as PropertyDecorator,
  Allow(), // the whitelist drops what no validator names
  ...(nullable ? [IsOptional()] : []),
];

/** Text of `min` to `max` characters (1 to 200 unless said). */
export const InText = (
  options: Common & { min?: number; max?: number; pattern?: RegExp; hint?: string },
): PropertyDecorator => {
  const { min = options.nullable ? 0 : 1, max = 200 } = options;
  return apply([
    ...field(() => String, options),
    IsString({ message: 'Isi dengan teks.' }),
    Length(min, max, {
      message: min > 0 ? `Wajib diisi, paling banyak ${max} karakter.` : `Paling banyak ${max} karakter.`,
    }),
    ...(options.pattern
      ? [Matches(options.pattern, { message: options.hint ?? 'Bentuk isian tidak sesuai.' })]
      : []),
  ]);
};

/** Several texts, at most `count` (20), each of 1 to `max` (200) characters. */
export const InTexts = (options: Common & { count?: number; max?: number }): PropertyDecorator => {
  const { count = 20, max = 200 } = options;
  return apply([
    ...field(() => [String], options),
    ArrayMaxSize(count, { message: `Paling banyak ${count} butir.` }),
    IsString({ each: true, message: 'Isi dengan teks.' }),
    Length(1, max, { each: true, message: `Tiap butir wajib diisi, paling banyak ${max} karakter.` }),
  ]);
};

/** The id of a record. */
export const InId = (options: Common): PropertyDecorator =>
  apply([...field(() => ID, options), MaxLength(40, { message: 'Pengenal tidak sah.' })]);

/** Several ids, at most 100. */
export const InIds = (options: Common): PropertyDecorator =>
  apply([
    ...field(() => [ID], options),
    ArrayMaxSize(100, { message: 'Paling banyak 100 butir.' }),
    MaxLength(40, { each: true, message: 'Pengenal tidak sah.' }),
  ]);

/** Whole rupiah, from 0 (or `min`) upwards. */
export const InRupiah = (options: Common & { min?: number }): PropertyDecorator =>
  apply([...field(() => Rupiah, options), Min(options.min ?? 0, { message: 'Nilai rupiah terlalu kecil.' })]);

/** A whole number within bounds. */
export const InWhole = (options: Common & { min: number; max: number }): PropertyDecorator =>
  apply([
    ...field(() => Int, options),
    IsInt({ message: 'Isi dengan bilangan bulat.' }),
    Min(options.min, { message: `Paling sedikit ${options.min}.` }),
    Max(options.max, { message: `Paling banyak ${options.max}.` }),
  ]);

/** Several whole numbers within bounds, at most twenty. */
export const InWholes = (options: Common & { min: number; max: number }): PropertyDecorator =>
  apply([
    ...field(() => [Int], options),
    ArrayMaxSize(20, { message: 'Paling banyak 20 butir.' }),
    IsInt({ each: true, message: 'Isi dengan bilangan bulat.' }),
    Min(options.min, { each: true, message: `Paling sedikit ${options.min}.` }),
    Max(options.max, { each: true, message: `Paling banyak ${options.max}.` }),
  ]);

/** A day of the office. */
export const InDay = (options: Common): PropertyDecorator => apply(field(() => LocalDate, options));

/** An instant. */
export const InMoment = (options: Common): PropertyDecorator => apply(field(() => DateTime, options));

/** Yes or no. */
export const InFlag = (options: Common): PropertyDecorator =>
  apply([...field(() => Boolean, options), IsBoolean({ message: 'Isi ya atau tidak.' })]);

/** One value of a registered enum. */
export const InEnum = (type: object, options: Common): PropertyDecorator =>
  apply([...field(() => type, options), IsIn(Object.values(type), { message: 'Pilihan tidak dikenal.' })]);

/** Several values of a registered enum. */
export const InEnums = (type: object, options: Common): PropertyDecorator =>
  apply([
    ...field(() => [type], options),
    IsIn(Object.values(type), { each: true, message: 'Pilihan tidak dikenal.' }),
  ]);

/** A nested input object. */
export const InObject = (type: () => new () => object, options: Common): PropertyDecorator =>
  apply([...field(type, options), ValidateNested(), Type(type)]);

/** A list of nested input objects, at most `max` (100). */
export const InObjects = (
  type: () => new () => object,
  options: Common & { max?: number },
): PropertyDecorator =>
  apply([
    ...field(() => [type()], options),
    ArrayMaxSize(options.max ?? 100, { message: `Paling banyak ${options.max ?? 100} butir.` }),
    ValidateNested({ each: true }),
    Type(type),
  ]);

/** The optional key that makes a creating mutation safe to repeat. */
export const InIdempotencyKey = (): PropertyDecorator =>
  InText({
    description: 'Optional key of 1 to 255 characters: the same key and input give the same answer.',
    nullable: true,
    min: 1,
    max: 255,
  });

/** The version an edit was based on. */
export const InVersion = (): PropertyDecorator =>
  InWhole({
    description: 'Version of the record that the edit was based on; a stale one is refused with CONFLICT.',
    min: 1,
    max: 2_147_483_647,
  });
