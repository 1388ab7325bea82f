import { useQuery } from '@apollo/client/react';
import { IconClockExclamation } from '@tabler/icons-react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { partsOf, percent } from '../../lib/format';
import { t } from '../../lib/i18n';
import { Meter } from '../../ui/Meter';
import { Money } from '../../ui/Money';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import classes from './work.module.css';

export const WorkBudgetDocument = graphql(`
  query WorkBudget($year: Int!) {
    budgetLines(filter: { fiscalYear: $year }, orderBy: LARGEST, first: 4) {
      nodes { id accountCode name ceiling shifted reserved encumbered paid percentUsed isOverBudget }
    }
  }
`);

const NEARLY_USED = 90;

/** How far the largest budget lines of this year are used: paid filled, held hatched. */
export function WorkBudget() {
  const year = Number(partsOf(new Date()).day.slice(0, 4));
  const { data } = useQuery(WorkBudgetDocument, { variables: { year } });
  const lines = data?.budgetLines?.nodes ?? [];
  if (lines.length === 0) return null;
  return (
    <Section title={t('Anggaran publikasi')} action={<Link to="/anggaran">{t('Buka rincian')}</Link>}>
      <ul className={classes.list}>
        {lines.map((line) => {
          const used = percent(line.percentUsed / 100);
          const held = line.reserved + line.encumbered;
          return (
            <li key={line.id}>
              <div className={classes.between}>
                <Link to={`/anggaran/${line.id}`}>{line.name}</Link>
                <b className="num nowrap">{used}</b>
              </div>
              <Meter
                total={line.ceiling + line.shifted}
                filled={line.paid}
                hatched={held}
                label={t('{n} dari pagu sudah dicadangkan, diikat, atau dibayar', { n: used })}
              />
              <div className={`${classes.between} meta`}>
                <span>
                  {t('dibayar')} <Money value={line.paid} plain /> + {t('dipesan')}{' '}
                  <Money value={held} plain />
                </span>
                <span>
                  {t('pagu')} <Money value={line.ceiling + line.shifted} plain />
                </span>
              </div>
              {line.percentUsed > NEARLY_USED && (
                <StateTag tone={line.isOverBudget ? 'merah' : 'oranye'} icon={IconClockExclamation}>
                  {line.isOverBudget ? t('melebihi pagu') : t('Baris ini melewati 90 %')}
                </StateTag>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
