import { useQuery } from '@apollo/client/react';
import { IconClock, IconClockExclamation } from '@tabler/icons-react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { partsOf } from '../../lib/format';
import { t } from '../../lib/i18n';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import classes from './work.module.css';

export const WorkContractsDocument = graphql(`
  query WorkContracts($endingBefore: LocalDate!) {
    contracts(filter: { states: [ACTIVE], endingBefore: $endingBefore }, orderBy: ENDING, first: 5) {
      nodes { id number endsOn outlet { id name } lines { id available maxQuantity } }
      totalCount
    }
  }
`);

const DAY_MS = 86_400_000;
const SOON = 7;

/** The day `days` from now. */
const dayIn = (days: number) => partsOf(new Date(Date.now() + days * DAY_MS)).day;

const daysLeft = (on: string) => Math.round((Date.parse(on) - Date.parse(dayIn(0))) / DAY_MS);

/** Contracts that end within thirty days, nearest first, with what can still be ordered. */
export function WorkContracts() {
  const { data } = useQuery(WorkContractsDocument, { variables: { endingBefore: dayIn(31) } });
  const contracts = data?.contracts?.nodes ?? [];
  if (contracts.length === 0) return null;
  return (
    <Section title={t('Kontrak berakhir dalam 30 hari')} note={data?.contracts.totalCount}>
      <ul className={classes.list}>
        {contracts.map(({ id, number, endsOn, outlet, lines }) => {
          const left = daysLeft(endsOn);
          const bounded = lines.filter((line) => line.maxQuantity != null);
          const sum = (of: (line: (typeof lines)[number]) => number | null | undefined) =>
            bounded.reduce((total, line) => total + (of(line) ?? 0), 0);
          return (
            <li key={id}>
              <div className={classes.between}>
                <Link to={`/kontrak/${id}`}>
                  {number} · {outlet?.name}
                </Link>
                <StateTag
                  tone={left <= SOON ? 'oranye' : 'netral'}
                  icon={left <= SOON ? IconClockExclamation : IconClock}
                >
                  {left < 0 ? t('lewat {n} hari', { n: -left }) : t('sisa {n} hari', { n: left })}
                </StateTag>
              </div>
              {bounded.length > 0 && (
                <p className="meta">
                  {t('sisa {n} dari {all} unit', {
                    n: sum((line) => line.available),
                    all: sum((line) => line.maxQuantity),
                  })}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
