import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { type ActionItem, Actions } from '../../ui/Actions';
import { type Column, DataTable } from '../../ui/DataTable';
import { Errors } from '../../ui/Errors';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { claimState } from './words';

const TakeOver = graphql(`
  mutation OutletTakeOver($input: TakeOverOutletInput!) {
    outletTakeOver(input: $input) { outlet { id isOnlyMonitored company { id legalName } } errors { code message field } }
  }
`);
const Refuse = graphql(`
  mutation OutletRefuseClaim($input: RefuseClaimInput!) {
    outletRefuseClaim(input: $input) { claim { id state refusalReason } errors { code message field } }
  }
`);

/** A company's claim to a monitored outlet. */
export interface ClaimRow {
  id: string;
  host: string;
  note: string;
  state: string;
  createdAt: string;
  refusalReason?: string | null;
  company?: { id: string; legalName: string } | null;
  requestedBy?: { name: string } | null;
}

/** Claims to an outlet; an open one is granted by handing the outlet over, or refused with a reason. */
export function OutletClaims({ outletId, claims }: { outletId: string; claims: readonly ClaimRow[] }) {
  const takeOver = useAction(TakeOver, { done: t('Media diserahkan kepada perusahaan.'), refetch: 'active' });
  const refuse = useAction(Refuse, { done: t('Klaim ditolak.'), refetch: 'active' });
  const decide = (row: ClaimRow): ActionItem[] => {
    if (row.state !== 'OPEN') return [];
    return [
      {
        key: 'refuse',
        label: t('Tolak klaim'),
        tone: 'danger',
        needsReason: true,
        onRun: (reason = '') => refuse.run({ input: { claimId: row.id, reason } }),
      },
      ...(row.company
        ? [
            {
              key: 'grant',
              label: t('Serahkan media'),
              onRun: () => takeOver.run({ input: { outletId, companyId: row.company?.id ?? '' } }),
            },
          ]
        : []),
    ];
  };
  const columns: Column<ClaimRow>[] = [
    {
      key: 'company',
      header: t('Perusahaan'),
      isKey: true,
      cell: (row) => (
        <>
          {row.company?.legalName ?? t('rancangan perusahaan')}
          <div className="meta" style={{ fontWeight: 400 }}>
            {row.requestedBy?.name} · <When at={row.createdAt} />
          </div>
        </>
      ),
    },
    { key: 'host', header: t('Domain'), cell: (row) => row.host },
    { key: 'note', header: t('Keterangan'), cell: (row) => row.note },
    {
      key: 'state',
      header: t('Keadaan'),
      cell: (row) => (
        <>
          <StateTag tone={claimState(row.state).tone}>{claimState(row.state).text}</StateTag>
          {row.refusalReason && <div className="meta">{row.refusalReason}</div>}
        </>
      ),
    },
    {
      key: 'act',
      header: '',
      cell: (row) => (
        <div style={{ display: 'flex', gap: 6, flexWrap: 'wrap' }}>
          <Actions actions={decide(row)} busy={takeOver.busy || refuse.busy} errors={refuse.errors} />
        </div>
      ),
    },
  ];
  return (
    <>
      <Errors of={[...takeOver.errors, ...refuse.errors]} all />
      <DataTable columns={columns} rows={claims} rowKey={(row) => row.id} empty={t('Belum ada klaim.')} />
    </>
  );
}
