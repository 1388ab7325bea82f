import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import type { Role } from '../../gql/graphql';

const People = graphql(
  `query CasePeople($roles: [Role!]!) { caseChoices(roles: $roles) { people { id name roleLabels } } }`,
);

/** Roles whose holders may have a part in a crisis. */
const ROLES: Role[] = [
  'MONITORING_ANALYST',
  'COMMUNICATIONS_OFFICER',
  'DIVISION_HEAD',
  'AGENCY_HEAD',
  'REGIONAL_SECRETARY',
  'SPOKESPERSON',
  'AGENCY_CONTACT',
  'LEGAL_OFFICER',
  'INFORMATION_OFFICER',
];

/** People who work on crises, for a choice; with `roles`, holders of these alone. */
export function usePeople(roles: readonly string[] = ROLES) {
  const { data } = useQuery(People, { variables: { roles: roles as Role[] } });
  return (data?.caseChoices.people ?? []).map(({ id, name, roleLabels }) => ({
    value: id,
    label: `${name} (${roleLabels.join(', ')})`,
  }));
}
