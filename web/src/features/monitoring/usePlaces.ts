import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';

const Places = graphql(`
  query Places {
    places { code name districtName }
  }
`);

/** Districts and villages of the regency, each district before its villages. */
export function usePlaces(): { value: string; label: string; name: string }[] {
  const { data } = useQuery(Places);
  return (data?.places ?? []).map(({ code, name, districtName }) => ({
    value: code,
    name,
    label: districtName ? t('{village} (Kec. {district})', { village: name, district: districtName }) : name,
  }));
}
