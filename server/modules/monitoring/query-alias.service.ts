import type { Ctx } from '../../platform/ctx';
import type { Profile } from '../../platform/profile';
import type { Query } from './query/ast';
import { readQuery } from './query/read-query';

const known = new WeakMap<Profile, ReadonlyMap<string, Query>>();

/**
 * Short names of the profile with the rule that tells them from others of the same name, read; `@alias(name)` stands for
 * the rule. @throws when a rule of the profile cannot be read, which is a fault of the profile
 */
export function aliasesOf(ctx: Ctx): ReadonlyMap<string, Query> {
  const { profile } = ctx;
  const found = known.get(profile) ?? readAliases(profile);
  known.set(profile, found);
  return found;
}

function readAliases(profile: Profile): ReadonlyMap<string, Query> {
  return new Map(
    (profile.aliases ?? []).map(({ name, rule }) => {
      const { ast, errors } = readQuery(rule);
      if (!ast) throw new Error(`Alias ${name} of profile ${profile.key}: ${errors[0]?.code}`);
      return [name, ast];
    }),
  );
}
