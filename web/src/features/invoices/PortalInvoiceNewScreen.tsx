import { useQuery } from '@apollo/client/react';
import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { InvoiceFaults } from './InvoiceFaults';
import { InvoiceForm } from './InvoiceForm';

export const PortalInvoiceNewScreenDocument = graphql(`
  query PortalInvoiceNewScreen($id: ID!, $isOld: Boolean!) {
    billableProofs { id title price airedAt outlet { id name } order { id number title } }
    invoice(id: $id) @include(if: $isOld) {
      id version state reason returnCount companyInvoiceNumber issuedOn
      taxInvoiceNumber taxInvoiceOn taxInvoiceBase taxInvoiceVat
      price vatBase vat gross incomeTax incomeTaxKind incomeTaxRate isVatCollected transfer transferInWords needsStamp
      faults { subject attachment lineId reason }
      lines { id ordinal description quantity orderedPrice price difference proof { id title price airedAt outlet { id name } order { id number title } } }
      attachments { id kind file { id name url } }
      requiredAttachments { kind label isComplete isByCompany }
    }
  }
`);

/** A bill from proven units: the company ticks, the server computes; a draft holds nothing until it is handed in. */
export function PortalInvoiceNewScreen() {
  const { id } = useParams();
  const [params] = useSearchParams();
  const { data, error, refetch } = useQuery(PortalInvoiceNewScreenDocument, {
    variables: { id: id ?? '', isOld: Boolean(id) },
    fetchPolicy: 'network-only',
  });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  const old = data.invoice ?? null;
  if (id && !old) return <NotFound />;
  const own = (old?.lines ?? []).flatMap((line) => line.proof ?? []);
  const proofs = [...own, ...data.billableProofs.filter((proof) => !own.some((one) => one.id === proof.id))];
  const picked = params.get('bukti');
  return (
    <Page title={old ? t('Perbaiki tagihan') : t('Buat tagihan')}>
      {old && <InvoiceFaults invoice={old} />}
      <InvoiceForm
        key={old?.id ?? 'baru'}
        old={old}
        proofs={proofs}
        picked={proofs.some((proof) => proof.id === picked) ? picked : null}
      />
    </Page>
  );
}
