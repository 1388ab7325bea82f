import { IconCircleCheck } from '@tabler/icons-react';
import type { InvoiceAttachmentKind } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { FileInput } from '../../ui/FileInput';
import { Section } from '../../ui/Section';

const PAPERS: [kind: InvoiceAttachmentKind, label: string, onlyVat?: boolean][] = [
  ['PAYMENT_REQUEST', 'Surat permohonan pembayaran'],
  ['INVOICE', 'Tagihan'],
  ['RECEIPT', 'Kuitansi bertanda tangan'],
  ['TAX_INVOICE', 'Faktur pajak', true],
];

interface Props {
  isVat: boolean;
  files: Partial<Record<InvoiceAttachmentKind, string>>;
  onFile: (kind: InvoiceAttachmentKind, fileId: string) => void;
}

/** The papers a company gives with its bill, one upload each. */
export function PaperUploads({ isVat, files, onFile }: Props) {
  return (
    <Section title={t('Berkas')}>
      <div style={{ display: 'grid', gap: 12 }}>
        {PAPERS.filter(([, , onlyVat]) => isVat || !onlyVat).map(([kind, label]) => (
          <div key={kind}>
            <p style={{ fontWeight: 600, marginBottom: 4 }}>
              {t(label)}{' '}
              {files[kind] && <IconCircleCheck size={15} color="var(--hijau-s)" aria-label={t('ada')} />}
            </p>
            <FileInput
              label={files[kind] ? t('Ganti berkas') : t('Unggah berkas')}
              capture
              onUploaded={(file) => onFile(kind, file.id)}
            />
          </div>
        ))}
      </div>
    </Section>
  );
}
