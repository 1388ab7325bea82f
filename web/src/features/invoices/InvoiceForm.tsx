import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql';
import type { InvoiceAttachmentKind, PortalInvoiceNewScreenQuery } from '../../gql/graphql';
import { partsOf } from '../../lib/format';
import { t } from '../../lib/i18n';
import { BottomAction } from '../../ui/BottomAction';
import { DayInput } from '../../ui/DayInput';
import { Errors } from '../../ui/Errors';
import { Section } from '../../ui/Section';
import { TextField } from '../../ui/TextField';
import classes from './invoices.module.css';
import { type Paper, PaperUploads } from './PaperUploads';
import { type BillableProof, ProofPicker } from './ProofPicker';
import { TaxCard } from './TaxCard';
import { TaxInvoiceFields } from './TaxInvoiceFields';
import { type BillContent, useInvoiceDraft } from './useInvoiceDraft';

export const InvoicePreviewDocument = graphql(`
  query InvoicePreview($proofIds: [ID!]!) {
    invoicePreview(proofIds: $proofIds) { price vatBase vat gross incomeTax incomeTaxKind isVatCollected isVatRegistered transfer needsStamp }
  }
`);

type Old = NonNullable<PortalInvoiceNewScreenQuery['invoice']>;

const KINDS: InvoiceAttachmentKind[] = ['PAYMENT_REQUEST', 'INVOICE', 'RECEIPT'];

const first = (old: Old | null, picked: string | null): BillContent => ({
  proofIds: old ? old.lines.flatMap((line) => line.proof?.id ?? []) : picked ? [picked] : [],
  companyInvoiceNumber: old?.companyInvoiceNumber ?? '',
  issuedOn: old?.issuedOn ?? partsOf(new Date()).day,
  taxInvoice: {
    number: old?.taxInvoiceNumber ?? '',
    issuedOn: old?.taxInvoiceOn ?? partsOf(new Date()).day,
    vatBase: old?.taxInvoiceBase ?? undefined,
    vat: old?.taxInvoiceVat ?? undefined,
  },
  papers: [],
});

/** Files the bill has already, less those replaced on this screen, then the new ones. */
const papersOf = (old: Old | null, { papers }: BillContent): Paper[] => [
  ...(old?.attachments ?? []).flatMap(({ kind, file }) =>
    file && !papers.some((paper) => paper.kind === kind) ? [{ kind, name: file.name, url: file.url }] : [],
  ),
  ...papers.map(({ kind, name }) => ({ kind, name })),
];

const companyKinds = (old: Old | null, isVat: boolean): InvoiceAttachmentKind[] => {
  const asked = (old?.requiredAttachments ?? []).flatMap((paper) => (paper.isByCompany ? [paper.kind] : []));
  return [...new Set([...KINDS, ...(isVat ? (['TAX_INVOICE'] as const) : []), ...asked])];
};

interface Props {
  old: Old | null;
  proofs: readonly BillableProof[];
  /** A proof one came from. */
  picked: string | null;
}

/** The form of a bill: units, the server's amounts, numbers, papers; save it or hand it in. */
export function InvoiceForm({ old, proofs, picked }: Props) {
  const navigate = useNavigate();
  const [content, setContent] = useState(() => first(old, picked));
  const { save, submit, busy, errors, errorOf } = useInvoiceDraft(old);
  const { proofIds, companyInvoiceNumber, issuedOn, taxInvoice } = content;
  const { data } = useQuery(InvoicePreviewDocument, {
    variables: { proofIds },
    skip: proofIds.length === 0,
  });
  const isUnchanged = old !== null && first(old, null).proofIds.join() === proofIds.join();
  const sums =
    (proofIds.length > 0 && data?.invoicePreview) ||
    (isUnchanged ? { ...old, isVatRegistered: old.vat > 0 || old.taxInvoiceNumber !== null } : null);
  const isVat = sums?.isVatRegistered ?? false;
  const set = (change: Partial<BillContent>) => setContent((before) => ({ ...before, ...change }));
  const isReady = proofIds.length > 0 && companyInvoiceNumber.trim() !== '';
  const leave = (invoice: { id: string } | null) => {
    if (invoice) navigate(`/tagihan/${invoice.id}`);
  };
  return (
    <>
      <Errors of={errors} all />
      <ProofPicker
        proofs={proofs}
        chosen={proofIds}
        error={errorOf('proofIds')}
        onChange={(ids) => set({ proofIds: ids })}
      />
      {sums && <TaxCard of={sums} note={t('dihitung server')} />}
      {data?.invoicePreview === null && !sums && proofIds.length > 0 && (
        <p className="meta" role="status">
          {t('Jumlah dihitung kembali saat rancangan disimpan.')}
        </p>
      )}
      <Section title={t('Data tagihan')}>
        <div className={classes.form}>
          <TextField
            label={t('Nomor tagihan perusahaan')}
            required
            maxLength={60}
            value={companyInvoiceNumber}
            error={errorOf('companyInvoiceNumber')}
            onChange={(value) => set({ companyInvoiceNumber: value })}
          />
          <DayInput
            label={t('Tanggal tagihan dan kuitansi')}
            required
            value={issuedOn}
            error={errorOf('issuedOn')}
            onChange={(value) => set({ issuedOn: value })}
          />
          {sums && isVat && (
            <TaxInvoiceFields
              value={taxInvoice}
              computed={sums}
              errorOf={errorOf}
              onChange={(value) => set({ taxInvoice: value })}
            />
          )}
        </div>
      </Section>
      <PaperUploads
        kinds={companyKinds(old, isVat)}
        papers={papersOf(old, content)}
        errorOf={(kind) => errorOf('attachments', kind)}
        onFile={(kind, file) =>
          setContent((before) => ({
            ...before,
            papers: [
              ...before.papers.filter((paper) => paper.kind !== kind),
              { kind, fileId: file.id, name: file.name },
            ],
          }))
        }
      />
      <BottomAction note={t('Rancangan belum mengikat. Sesudah diajukan, dinas memeriksanya.')}>
        <Button
          size="md"
          disabled={!isReady || busy}
          onClick={() => void save(content, isVat ? sums : null).then(leave)}
        >
          {t('Simpan rancangan')}
        </Button>
        <Button
          variant="filled"
          size="md"
          loading={busy}
          disabled={!isReady || !sums}
          onClick={() => sums && void submit(content, isVat ? sums : null, sums.gross).then(leave)}
        >
          {t('Ajukan tagihan')}
        </Button>
      </BottomAction>
    </>
  );
}
