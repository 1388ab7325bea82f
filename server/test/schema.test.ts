import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  validateSchema,
} from 'graphql';
import { officeSchema } from '../app';
import { schemaText } from '../platform/schema';

const SIZES = /^(limit|take|count|size|n|top|offset|skip|page|pageSize|perPage)$/i;

const types = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));

/** Every element that a reader of `schema.graphql` meets, with its description. */
function* elements(schema: GraphQLSchema): Generator<[name: string, description: string | null | undefined]> {
  for (const type of types(schema)) {
    if (isScalarType(type) && ['String', 'Int', 'Boolean', 'ID', 'Float'].includes(type.name)) continue;
    if (!['Query', 'Mutation', 'Subscription'].includes(type.name)) yield [type.name, type.description];
    if (isEnumType(type))
      for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        yield [`${type.name}.${field.name}`, field.description];
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield [`${type.name}.${field.name}`, field.description];
        for (const arg of field.args)
          yield [`${type.name}.${field.name}(${arg.name})`, arg.name === 'input' ? 'input' : arg.description];
      }
    }
  }
}

describe('schema.graphql', () => {
  const schema = officeSchema();

  it('is valid', () => {
    expect(validateSchema(officeSchema())).toEqual([]);
  });

  it('is what the server prints', () => {
    expect(readFileSync(join(process.cwd(), 'schema.graphql'), 'utf8')).toBe(schemaText(schema));
  });

  it('describes every element', () => {
    expect([...elements(schema)].filter(([, description]) => !description).map(([name]) => name)).toEqual([]);
  });

  it('bounds lists by first and after only', () => {
    const wrong = types(schema).flatMap((type) => {
      if (isInputObjectType(type))
        return Object.keys(type.getFields())
          .filter((name) => SIZES.test(name) || name === 'first')
          .map((name) => `${type.name}.${name}`);
      if (!isObjectType(type)) return [];
      return Object.values(type.getFields()).flatMap((field) =>
        field.args
          .filter((arg) => SIZES.test(arg.name))
          .map((arg) => `${type.name}.${field.name}(${arg.name})`),
      );
    });

    expect(wrong).toEqual([]);
  });

  it('gives every mutation one input and a payload with errors', () => {
    const wrong = Object.values(schema.getMutationType()?.getFields() ?? {}).filter((field) => {
      const payload = isNonNullType(field.type) ? field.type.ofType : field.type;
      const isPayload =
        isObjectType(payload) && payload.name.endsWith('Payload') && payload.getFields().errors;
      return !isPayload || field.args.some((arg) => arg.name !== 'input');
    });

    expect(wrong.map((field) => field.name)).toEqual([]);
  });

  it('never shows an unbounded list of records that can grow', () => {
    const wrong = types(schema).flatMap((type) =>
      isObjectType(type) && type.name.endsWith('Connection')
        ? []
        : isObjectType(type)
          ? Object.values(type.getFields())
              .filter((field) => {
                const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
                return (
                  isListType(inner) &&
                  /^(invoices|orders|proofs|articles|events|users|outlets|companies|contracts|notices)$/.test(
                    field.name,
                  )
                );
              })
              .map((field) => `${type.name}.${field.name}`)
          : [],
    );

    expect(wrong).toEqual([]);
  });

  it('has no unions of its own, no Float for money and no advertising value', () => {
    expect(
      types(schema)
        .filter((type) => isUnionType(type))
        .map((type) => type.name),
    ).toEqual([]);
    expect(schemaText(schema)).not.toMatch(/amount\w*: Float|price\w*: Float|total: Float/);
    expect(schemaText(schema)).not.toMatch(/sentiment|advertisingValue/i);
  });

  it('keeps tone of coverage off every type of the money side (the wall, monitoring.md 1)', () => {
    const money = /Company|Outlet|Contract|Order|Proof|Invoice|Bill|Budget|Payment|Tax|Application|Document/;
    const wrong = [...elements(schema)].filter(
      ([name, description]) =>
        money.test(name.split('.')[0] ?? '') && /\btone\b/i.test(`${name} ${description ?? ''}`),
    );

    expect(wrong).toEqual([]);
  });
});
