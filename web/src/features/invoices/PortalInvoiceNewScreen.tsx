import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { graphql } from '../../gql';
import type { InvoiceAttachmentKind } from '../../gql/graphql';
import { partsOf } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { BottomAction } from '../../ui/BottomAction';
import { DayInput } from '../../ui/DayInput';
import { EmptyState } from '../../ui/EmptyState';
import { Errors } from '../../ui/Errors';
import { Loading } from '../../ui/Loading';
import { Money } from '../../ui/Money';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { PaperUploads } from './PaperUploads';
import { TaxCard } from './TaxCard';

export const PortalInvoiceNewScreenDocument = graphql(`
  query PortalInvoiceNewScreen($id: ID!, $isOld: Boolean!) {
    billableProofs { id title price airedAt order { number title } }
    invoice(id: $id) @include(if: $isOld) {
      id version companyInvoiceNumber taxInvoiceNumber taxInvoiceOn lines { proof { id title price airedAt order { number title } } } attachments { kind file { id name } }
    }
  }
`);

const Preview = graphql(`
  query InvoicePreview($proofIds: [ID!]!) {
    invoicePreview(proofIds: $proofIds) { price vatBase vat gross grossInWords incomeTax incomeTaxKind isVatCollected isVatRegistered transfer }
  }
`);

const Draft = graphql(
  `mutation InvoiceDraft($input: DraftInvoiceInput!) { invoiceDraft(input: $input) { invoice { id gross } errors { code message field } } }`,
);
const Edit = graphql(
  `mutation InvoiceEdit($input: EditInvoiceInput!) { invoiceEdit(input: $input) { invoice { id gross } errors { code message field } } }`,
);

/** A bill from proven units: the company ticks, the server computes; a draft holds nothing until it is handed in. */
export function PortalInvoiceNewScreen() {
  const { id } = useParams();
  const navigate = useNavigate();
  const { data } = useQuery(PortalInvoiceNewScreenDocument, {
    variables: { id: id ?? '', isOld: Boolean(id) },
  });
  const [proofIds, setProofs] = useState<string[]>([]);
  const [number, setNumber] = useState('');
  const [tax, setTax] = useState({ number: '', issuedOn: partsOf(new Date()).day });
  const [files, setFiles] = useState<Partial<Record<InvoiceAttachmentKind, string>>>({});
  const { data: preview } = useQuery(Preview, { variables: { proofIds }, skip: proofIds.length === 0 });
  const draft = useAction(Draft, { done: t('Rancangan tagihan tersimpan.') });
  const edit = useAction(Edit, { done: t('Perubahan tersimpan.'), refetch: 'active' });
  const old = data?.invoice;
  useEffect(() => {
    if (!old) return;
    setProofs(old.lines.flatMap((line) => line.proof?.id ?? []));
    setNumber(old.companyInvoiceNumber);
    if (old.taxInvoiceNumber) setTax({ number: old.taxInvoiceNumber, issuedOn: old.taxInvoiceOn ?? '' });
    setFiles(
      Object.fromEntries(old.attachments.flatMap((one) => (one.file ? [[one.kind, one.file.id]] : []))),
    );
  }, [old]);
  if (!data) return <Loading lines={8} />;
  const own = (old?.lines ?? []).flatMap((line) => line.proof ?? []);
  const proofs = [...own, ...data.billableProofs.filter((proof) => !own.some((one) => one.id === proof.id))];
  const sums = preview?.invoicePreview;
  const save = async () => {
    const content = {
      companyInvoiceNumber: number,
      proofIds,
      attachments: Object.entries(files).map(([kind, fileId]) => ({
        kind: kind as InvoiceAttachmentKind,
        fileId,
      })),
      ...(sums?.isVatRegistered && { taxInvoice: { ...tax, vatBase: sums.vatBase, vat: sums.vat } }),
    };
    const made = old
      ? (await edit.run({ input: { invoiceId: old.id, expectedVersion: old.version, changes: content } }))
          ?.invoiceEdit.invoice
      : (await draft.run({ input: content }))?.invoiceDraft.invoice;
    if (made) navigate(`/tagihan/${made.id}`);
  };
  const action = old ? edit : draft;
  const errorOf = (name: string) => action.fieldError(name) ?? action.fieldError('changes', name);
  return (
    <Page title={old ? t('Perbaiki tagihan') : t('Buat tagihan')}>
      <Errors of={action.errors} all />
      {proofs.length === 0 && <EmptyState text={t('Belum ada unit terbukti yang dapat ditagih.')} />}
      <Section title={t('Unit yang ditagih')}>
        <div style={{ display: 'grid', gap: 10 }}>
          {proofs.map((proof) => (
            <Checkbox
              key={proof.id}
              checked={proofIds.includes(proof.id)}
              onChange={(event) =>
                setProofs(
                  event.currentTarget.checked
                    ? [...proofIds, proof.id]
                    : proofIds.filter((one) => one !== proof.id),
                )
              }
              label={
                <>
                  {proof.order?.number} · {proof.title ?? proof.order?.title} · <Money value={proof.price} />
                </>
              }
            />
          ))}
        </div>
      </Section>
      {sums && <TaxCard of={sums} note={t('dihitung server')} />}
      <Section title={t('Data tagihan')}>
        <div style={{ display: 'grid', gap: 12 }}>
          <TextInput
            label={t('Nomor tagihan perusahaan')}
            required
            value={number}
            error={errorOf('companyInvoiceNumber')}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          {sums?.isVatRegistered && (
            <>
              <TextInput
                label={t('Nomor faktur pajak')}
                required
                value={tax.number}
                error={errorOf('taxInvoice')}
                onChange={(event) => setTax({ ...tax, number: event.currentTarget.value })}
              />
              <DayInput
                label={t('Tanggal faktur pajak')}
                required
                value={tax.issuedOn}
                onChange={(issuedOn) => setTax({ ...tax, issuedOn })}
              />
            </>
          )}
        </div>
      </Section>
      <PaperUploads
        isVat={Boolean(sums?.isVatRegistered)}
        files={files}
        onFile={(kind, fileId) => setFiles((before) => ({ ...before, [kind]: fileId }))}
      />
      <BottomAction note={t('Rancangan belum mengikat. Ajukan dari halaman tagihan sesudah lengkap.')}>
        <Button
          variant="filled"
          size="md"
          loading={action.busy}
          disabled={proofIds.length === 0 || !number.trim()}
          onClick={() => void save()}
        >
          {t('Simpan rancangan')}
        </Button>
      </BottomAction>
    </Page>
  );
}
