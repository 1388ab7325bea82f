import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import classes from './account.module.css';

export const OfficeDocument = graphql(`
  query OfficeBrand {
    office { name regency agency mode isRegistrationOpen }
  }
`);

/** The mark of the product with the name of the office. */
export function Brand() {
  const { data } = useQuery(OfficeDocument);
  return (
    <div className={classes.brand}>
      <img src="/mark.svg" width={40} height={40} alt="" />
      <div>
        <b>SINERGI</b>
        <span>{data?.office.name}</span>
      </div>
    </div>
  );
}
