import { testApp } from '../test/app';
import { Role } from './actor';

describe('limits', () => {
  const app = testApp();
  const codes = async (query: string, variables: object = {}) => {
    const { errors } = await app.as(Role.AUDITOR).raw(query, variables);
    return (errors ?? []).map((error: { extensions: { code: string } }) => error.extensions.code);
  };
  const cost = async (query: string, variables: object = {}) =>
    (await app.as(Role.AUDITOR).raw(query, variables)).extensions.cost.requested;

  it('counts the same for a literal, a variable, a variable default and an argument default', async () => {
    const list = (first: string) => `events${first} { nodes { id name } }`;

    expect(await cost(`{ ${list('(first: 20)')} }`)).toBe(61);
    expect(await cost(`query ($n: Int!) { ${list('(first: $n)')} }`, { n: 20 })).toBe(61);
    expect(await cost(`query ($n: Int! = 20) { ${list('(first: $n)')} }`)).toBe(61);
    expect(await cost(`{ ${list('')} }`)).toBe(61);
  });

  it.each([
    ['a million rows by literal', '{ events(first: 1000000) { nodes { id } } }', {}, 'COST_EXCEEDED'],
    [
      'a million rows by variable',
      'query ($n: Int!) { events(first: $n) { nodes { id } } }',
      { n: 1_000_000 },
      'COST_EXCEEDED',
    ],
    [
      '31 aliases',
      `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: auditChain { isIntact }`).join(' ')} }`,
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a fragment fan-out',
      `{ ...f0 } ${Array.from({ length: 22 }, (_, i) => `fragment f${i} on Query { ${i < 21 ? `...f${i + 1} ...f${i + 1}` : '__typename'} }`).join(' ')}`,
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a fragment cycle',
      '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['5,001 tokens', `{ ${'a '.repeat(5001)} }`, {}, 'GRAPHQL_PARSE_FAILED'],
  ])('refuses %s before anything runs', async (_case, query, variables, code) => {
    expect((await codes(query, variables))[0]).toBe(code);
  });

  it('never proposes a field name', async () => {
    const { errors } = await app.as(Role.AUDITOR).raw('{ auditChian { isIntact } }');

    expect(errors[0].message).not.toMatch(/did you mean/i);
  });

  it('opens the schema to people outside production, never to strangers', async () => {
    expect(
      (await app.as(Role.AUDITOR).raw('{ __schema { queryType { name } } }')).data.__schema.queryType.name,
    ).toBe('Query');
    expect((await app.anonymous().raw('{ __schema { queryType { name } } }')).errors[0].extensions.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });
});
