import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../../gql';
import { contractState, endorsementWord, formWord, typeWord } from '../../lib/contractWords';
import { timelineRows } from '../../lib/eventWords';
import { t } from '../../lib/i18n';
import { Actions } from '../../ui/Actions';
import { BigAmount } from '../../ui/BigAmount';
import { BottomAction } from '../../ui/BottomAction';
import { Day } from '../../ui/Day';
import { ErrorState } from '../../ui/ErrorState';
import { Errors } from '../../ui/Errors';
import { FactList } from '../../ui/FactList';
import { Loading } from '../../ui/Loading';
import { Money } from '../../ui/Money';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { Timeline } from '../../ui/Timeline';
import { When } from '../../ui/When';
import { ContractQuota } from './ContractQuota';
import { differences } from './differences';
import { EndsOn } from './EndsOn';
import { SignDialog } from './SignDialog';
import { type ContractDialog, useContractActions } from './useContractActions';

export const PortalContractScreenDocument = graphql(`
  query PortalContractScreen($id: ID!) {
    contract(id: $id) {
      id number state type form value ordered proven invoiced paid startsOn endsOn priceIncludesVat reason terminationGround allowedActions
      outlet { id name } companyFile { id name url } officeFile { id name url }
      endorsements { id action personName at }
      lines { id kind description rateUnit unitPrice maxQuantity used reserved available }
      openAmendment { id ordinal reason effectiveOn before { ...ContractTerms } after { ...ContractTerms } }
      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }
    }
  }
`);

/** One contract as the company sees it: agree, sign with the director's file, and the quota that is left. */
export function PortalContractScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(PortalContractScreenDocument, { variables: { id } });
  const [dialog, setDialog] = useState<ContractDialog | null>(null);
  const contract = data?.contract;
  const { items, busy, errors } = useContractActions(contract, setDialog);
  if (error && !contract) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (!contract) return <NotFound />;
  const state = contractState(contract.state);
  const amendment = contract.openAmendment;
  const file = (one: typeof contract.companyFile) => one && <a href={one.url}>{one.name}</a>;
  return (
    <Page
      title={contract.number}
      subtitle={contract.outlet?.name}
      tags={<StateTag tone={state.tone}>{state.text}</StateTag>}
    >
      <Errors of={errors} all />
      {contract.reason && (
        <p className="meta">{t('Alasan terakhir: {reason}', { reason: contract.reason })}</p>
      )}
      <Section title={t('Nilai')}>
        {contract.value == null ? (
          <p>{t('Tanpa batas nilai; dibatasi jumlah unit dan pesanan.')}</p>
        ) : (
          <BigAmount value={contract.value - contract.ordered} label={t('Sisa yang dapat dipesan')} />
        )}
        <FactList
          items={[
            { label: t('Dipesan'), value: <Money value={contract.ordered} /> },
            { label: t('Terbukti tayang'), value: <Money value={contract.proven} /> },
            { label: t('Ditagih'), value: <Money value={contract.invoiced} /> },
            { label: t('Dibayar'), value: <Money value={contract.paid} /> },
          ]}
        />
      </Section>
      {amendment && (
        <Section
          title={t('Adendum {n} menunggu tanda tangan', { n: amendment.ordinal })}
          note={
            <>
              {t('berlaku sejak')} <Day on={amendment.effectiveOn} form="full" />
            </>
          }
        >
          <p>{amendment.reason}</p>
          {differences(amendment.before, amendment.after).map((row) => (
            <p key={`${row.label} ${row.before}`} style={{ marginTop: 6 }}>
              <span className="meta">{row.label}</span>
              <br />
              <del>{row.before}</del> → <b>{row.after}</b>
            </p>
          ))}
        </Section>
      )}
      <ContractQuota lines={contract.lines} />
      <Section title={t('Data kontrak')}>
        <FactList
          items={[
            {
              label: t('Masa berlaku'),
              value: (
                <>
                  <Day on={contract.startsOn} /> – <EndsOn on={contract.endsOn} state={contract.state} />
                </>
              ),
            },
            {
              label: t('Jenis dan bentuk'),
              value: `${typeWord(contract.type)} · ${formWord(contract.form)}`,
            },
            {
              label: t('Harga'),
              value: contract.priceIncludesVat ? t('sudah termasuk PPN') : t('belum termasuk PPN'),
            },
            { label: t('Berkas bertanda tangan Anda'), value: file(contract.companyFile) },
            { label: t('Berkas bertanda tangan kantor'), value: file(contract.officeFile) },
          ]}
        />
        {contract.endorsements.map((one) => (
          <p key={one.id} className="meta">
            <b>{one.personName}</b> {endorsementWord(one.action)} · <When at={one.at} form="full" />
          </p>
        ))}
      </Section>
      <Section title={t('Linimasa')}>
        <Timeline events={timelineRows(contract.timeline.nodes)} />
      </Section>
      {items.length > 0 && (
        <BottomAction>
          <Actions actions={items} busy={busy} errors={errors} />
        </BottomAction>
      )}
      {(dialog === 'SIGN' || dialog === 'AMEND') && (
        <SignDialog contractId={contract.id} paper={dialog} isCompany onClose={() => setDialog(null)} />
      )}
    </Page>
  );
}
