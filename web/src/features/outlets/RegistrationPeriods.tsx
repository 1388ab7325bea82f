import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useHolds } from '../../app/viewer';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { Day } from '../../ui/Day';
import { PeriodDialog } from './PeriodDialog';

const Periods = graphql(`
  query RegistrationPeriods {
    registrationPeriods(first: 3) { nodes { id fiscalYear opensOn closesOn isShort } }
  }
`);

/** The newest windows for applications in a line. */
export function PeriodLine() {
  const { data } = useQuery(Periods);
  const periods = data?.registrationPeriods.nodes ?? [];
  if (periods.length === 0) return <>{data && t('Belum ada masa pendaftaran.')}</>;
  return (
    <>
      {t('Masa pendaftaran')}{' '}
      {periods.map((one, index) => (
        <span key={one.id}>
          {index > 0 && ', '}
          {one.fiscalYear}: <Day on={one.opensOn} />–<Day on={one.closesOn} />
          {one.isShort && ` (${t('lebih pendek daripada kebijakan')})`}
        </span>
      ))}
    </>
  );
}

/** Opens the dialog that announces a further window, for those who may. */
export function OpenPeriodButton() {
  const [isOpen, setOpen] = useState(false);
  const may = useHolds('PARTNERSHIP_OFFICER', 'BUDGET_USER');
  if (!may) return null;
  return (
    <>
      <Button leftSection={<IconCalendarPlus size={16} aria-hidden />} onClick={() => setOpen(true)}>
        {t('Buka masa pendaftaran…')}
      </Button>
      {isOpen && <PeriodDialog onClose={() => setOpen(false)} />}
    </>
  );
}
