import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import { rupiah } from '../../lib/format';
import { t } from '../../lib/i18n';
import type { UserError } from '../../lib/useAction';
import type { InvoiceRecord } from './InvoiceScreen';
import { StepDialog } from './StepDialog';
import type { StepValue } from './StepFields';

export const CarryOnDialogDocument = graphql(`
  query CarryOnDialog($filter: BudgetLineFilter) {
    budgetLines(filter: $filter, first: 100) { nodes { id accountCode name fiscalYear available } }
  }
`);

interface Props {
  invoice: InvoiceRecord;
  busy: boolean;
  errors: readonly UserError[];
  onClose: () => void;
  onSend: (values: Record<string, StepValue>) => void;
}

/** The line of the new year that a carried-over bill goes on. */
export function CarryOnDialog({ invoice, ...dialog }: Props) {
  const { fiscalYear, workUnit, gross } = invoice;
  const { data } = useQuery(CarryOnDialogDocument, {
    variables: { filter: { fiscalYear: fiscalYear + 1, ...(workUnit && { workUnitId: workUnit.id }) } },
  });
  const lines = data?.budgetLines.nodes ?? [];
  return (
    <StepDialog
      {...dialog}
      key={lines.length}
      title={t('Lanjutkan pada anggaran {year}', { year: fiscalYear + 1 })}
      confirm={t('Lanjutkan')}
      note={t('Utang {amount} dibebankan pada baris anggaran tahun berikut.', { amount: rupiah(gross) })}
      fields={[
        {
          key: 'budgetLineId',
          label: t('Baris anggaran'),
          kind: 'choice',
          required: true,
          options: lines.map((line) => ({
            value: line.id,
            label: `${line.accountCode} · ${line.name} · ${t('sisa {amount}', { amount: rupiah(line.available) })}`,
          })),
        },
      ]}
    />
  );
}
