import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import classes from './kliping.module.css';

const PrintHeadDocument = graphql(`
  query PrintHead { office { regency agency address } }
`);

/** The letterhead of the office, on paper only. */
export function PrintHead() {
  const { data } = useQuery(PrintHeadDocument);
  if (!data) return null;
  return (
    <div className={classes.printHead}>
      <div>PEMERINTAH {data.office.regency.toUpperCase()}</div>
      <strong>{data.office.agency.toUpperCase()}</strong>
      <div className="meta">{data.office.address}</div>
    </div>
  );
}
