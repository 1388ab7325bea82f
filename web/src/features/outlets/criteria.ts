import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';

/** A line of the score sheet before it is filled in. */
export interface Criterion {
  key: string;
  label: string;
  max: number;
}

export const ScoreTemplateDocument = graphql(`
  query ScoreTemplate {
    applications(filter: { states: [SCORED, APPROVED, SUSPENDED] }, orderBy: NEWEST, first: 1) { nodes { id scoreSheet { key label max } } }
  }
`);

/** The sheet of version 1, for the first application ever scored; the server refuses a sheet that is not the present one. */
const FIRST: Criterion[] = [
  { key: 'legal', label: 'Kelengkapan legalitas', max: 20 },
  { key: 'pressCouncil', label: 'Status Dewan Pers', max: 20 },
  { key: 'journalists', label: 'Wartawan kompeten', max: 15 },
  { key: 'reach', label: 'Jangkauan, kunjungan, atau oplah', max: 20 },
  { key: 'regularity', label: 'Keteraturan dan keaslian', max: 15 },
  { key: 'localOffice', label: 'Kantor atau wartawan setempat', max: 5 },
  { key: 'ethics', label: 'Rekam jejak etik (putusan Dewan Pers)', max: 5 },
];

/** The criteria to fill in. The API names them only on filled sheets, so they come from the latest one. */
export function useCriteria(): Criterion[] | null {
  const { data, error } = useQuery(ScoreTemplateDocument);
  if (!data) return error ? FIRST : null;
  const sheet = data.applications.nodes[0]?.scoreSheet ?? [];
  return sheet.length > 0 ? sheet : FIRST;
}
