import { endorsementWord } from '../../lib/contractWords';
import { t } from '../../lib/i18n';
import { type Column, DataTable } from '../../ui/DataTable';
import { FactList } from '../../ui/FactList';
import { Section } from '../../ui/Section';
import { Stack } from '../../ui/Stack';
import { When } from '../../ui/When';
import type { ContractRecord } from './ContractScreen';

type Endorsement = ContractRecord['endorsements'][number];

const SLOTS: Record<string, string> = {
  COMPANY: 'Perusahaan',
  PROCUREMENT: 'Pejabat pengadaan',
  COMMITMENT_OFFICER: 'Pejabat Pembuat Komitmen',
  BUDGET_USER: 'Pengguna Anggaran',
};

const columns = (): Column<Endorsement>[] => [
  { key: 'who', header: t('Nama'), isKey: true, cell: (row) => row.personName },
  { key: 'slot', header: t('Sebagai'), cell: (row) => t(SLOTS[row.slot] ?? row.slot) },
  { key: 'what', header: t('Langkah'), cell: (row) => endorsementWord(row.action) },
  { key: 'at', header: t('Waktu'), align: 'right', cell: (row) => <When at={row.at} form="full" /> },
];

const fileLink = (file: ContractRecord['companyFile']) => file && <a href={file.url}>{file.name}</a>;

/** Who agreed and signed, and the signed files of both parties. */
export function ContractPapers({ contract }: { contract: ContractRecord }) {
  return (
    <Stack>
      <Section title={t('Persetujuan dan tanda tangan')} flush>
        <DataTable
          columns={columns()}
          rows={contract.endorsements}
          rowKey={(row) => row.id}
          empty={t('Belum ada yang menyetujui.')}
        />
      </Section>
      <Section title={t('Berkas bertanda tangan')}>
        <FactList
          items={[
            { label: t('Dari perusahaan'), value: fileLink(contract.companyFile) },
            { label: t('Dari kantor'), value: fileLink(contract.officeFile) },
          ]}
        />
      </Section>
    </Stack>
  );
}
