import { share } from '../../lib/format';
import { t } from '../../lib/i18n';
import { proofState } from '../../lib/publicationWords';
import { Age, type AgeValue } from '../../ui/Age';
import { type Column, DataTable } from '../../ui/DataTable';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';

export interface ProofRow {
  id: string;
  state: string;
  title?: string | null;
  url?: string | null;
  airedAt?: string | null;
  forward?: number | null;
  age: AgeValue;
  outlet?: { name: string } | null;
  order?: { number?: string | null; title: string } | null;
}

interface Props {
  proofs: readonly ProofRow[];
  isLoading?: boolean;
  hasMore?: boolean;
  onMore?: () => void;
  empty?: string;
}

/** Proofs as rows: what, where it stands, how much of the text was found. */
export function ProofList({ proofs, isLoading, hasMore, onMore, empty }: Props) {
  const hasOrder = proofs.some((proof) => proof.order);
  const columns: Column<ProofRow>[] = [
    { key: 'title', header: t('Bukti'), isKey: true, cell: (row) => row.title ?? row.url ?? t('Berkas') },
    ...(hasOrder
      ? [
          {
            key: 'order',
            header: t('Surat pesanan'),
            cell: (row: ProofRow) => row.order?.number ?? row.order?.title,
          },
        ]
      : []),
    ...(proofs.some((proof) => proof.outlet)
      ? [{ key: 'outlet', header: t('Media'), cell: (row: ProofRow) => row.outlet?.name }]
      : []),
    {
      key: 'state',
      header: t('Keadaan'),
      cell: (row) => <StateTag tone={proofState(row.state).tone}>{proofState(row.state).text}</StateTag>,
    },
    {
      key: 'forward',
      header: t('Kecocokan'),
      align: 'right',
      cell: (row) => (row.forward == null ? '' : share(row.forward)),
    },
    {
      key: 'aired',
      header: t('Tayang'),
      align: 'right',
      cell: (row) => row.airedAt && <When at={row.airedAt} />,
    },
    {
      key: 'age',
      header: t('Umur'),
      cell: (row) => (row.state === 'PENDING_REVIEW' || row.state === 'RETURNED') && <Age age={row.age} />,
    },
  ];
  return (
    <DataTable
      columns={columns}
      rows={proofs}
      rowKey={(row) => row.id}
      rowTo={(row) => `/bukti/${row.id}`}
      empty={empty ?? t('Belum ada bukti tayang.')}
      isLoading={Boolean(isLoading)}
      hasMore={Boolean(hasMore)}
      {...(onMore && { onMore })}
    />
  );
}
