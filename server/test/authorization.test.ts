import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { officeSchema } from '../app';
import { Actor, Role } from '../platform/actor';
import type { MutationAccess } from '../platform/boundary';
import { newId } from '../platform/ids';
import { testApp } from './app';

/** A value that fits the type, so that only the right to act can be refused. */
function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, sample(field.type)]),
    );
  }
  if (!isScalarType(type)) return null;
  const values: Record<string, unknown> = {
    ID: '01900000-0000-7000-8000-000000000000',
    String: 'contoh',
    Int: 1,
    Boolean: true,
    Rupiah: 1000,
    LocalDate: '2026-02-04',
    DateTime: '2026-02-04T03:05:00Z',
    Float: 0.5,
  };
  return values[type.name];
}

const mutations = Object.values(officeSchema().getMutationType()?.getFields() ?? {}).map((field) => {
  const input = field.args.find((arg) => arg.name === 'input');
  return {
    name: field.name,
    access: field.extensions as MutationAccess,
    text: input
      ? `mutation ($input: ${input.type}) { ${field.name}(input: $input) { errors { code } } }`
      : `mutation { ${field.name} { errors { code } } }`,
    variables: input ? { input: sample(input.type) } : {},
  };
});

describe('the authorisation walk', () => {
  const app = testApp();
  const rows = async () =>
    JSON.stringify(await app.db.query("SELECT name FROM event WHERE outcome = 'DONE'"));

  it.each(mutations.filter((m) => !m.access.isPublic))(
    'refuses $name to strangers',
    async ({ text, variables }) => {
      const { errors } = await app.anonymous().raw(text, variables);

      expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    },
  );

  it.each(mutations.filter((m) => !m.access.isPublic))(
    'refuses $name to a person without a role',
    async ({ name, access, text, variables }) => {
      const nobody = app.caller(
        new Actor({
          id: newId(),
          kind: 'PERSON',
          name: 'Tanpa peran',
          roles: [],
          companyId: null,
          workUnitId: null,
        }),
      );
      const { data, errors } = await nobody.raw(text, variables);

      if (access.isOwnAccount) return;
      expect(errors ?? []).toEqual([]);
      expect([
        'FORBIDDEN',
        'NOT_FOUND',
        'INVALID_INPUT',
        'SEPARATION_OF_DUTY',
        'STEP_UP_REQUIRED',
        'INVALID_TRANSITION',
      ]).toContain(data[name].errors[0]?.code);
      expect(await rows()).toBe('[]');
    },
  );

  it.each(mutations.filter((m) => !m.access.isPublic && !m.access.isOwnAccount))(
    'refuses $name to the auditor',
    async ({ name, text, variables }) => {
      const { data } = await app.as(Role.AUDITOR).raw(text, variables);

      expect(data[name].errors[0]?.code).toBe('FORBIDDEN');
      expect(await rows()).toBe('[]');
    },
  );

  it.each(mutations.filter((m) => !m.access.isPublic && !m.access.keyScope))(
    'refuses $name to an API key',
    async ({ name, text, variables }) => {
      const key = app.caller(
        new Actor({
          id: newId(),
          kind: 'KEY',
          name: 'Kunci',
          roles: Object.values(Role),
          companyId: null,
          workUnitId: null,
          scopes: [],
        }),
      );
      const { data } = await key.raw(text, variables);

      expect(data[name].errors[0]?.code).toBe('FORBIDDEN');
      expect(await rows()).toBe('[]');
    },
  );

  it('knows who may read every entity', () => {
    const blind = app.platform.writer.entityMetadatas.filter((metadata) => {
      const entity = metadata.target as { visibleTo?: (actor: Actor) => unknown };
      return 'companyId' in metadata.propertiesMap && typeof entity.visibleTo !== 'function';
    });

    expect(blind.map((metadata) => metadata.name)).toEqual([]);
  });

  it('shows a stranger and a person without a role no row of any entity that has an owner', () => {
    const open = app.platform.writer.entityMetadatas.filter((metadata) => {
      const entity = metadata.target as { visibleTo?: (actor: Actor) => unknown };
      if (!('companyId' in metadata.propertiesMap) || !entity.visibleTo) return false;
      const stranger = new Actor({
        id: null,
        kind: 'ANONYMOUS',
        name: 'x',
        roles: [],
        companyId: null,
        workUnitId: null,
      });
      const where = entity.visibleTo(stranger);
      return where !== null && JSON.stringify(where) === '{}';
    });

    expect(open.map((metadata) => metadata.name)).toEqual([]);
  });
});
