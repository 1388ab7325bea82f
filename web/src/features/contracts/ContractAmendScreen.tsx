import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { graphql } from '../../gql';
import { partsOf } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { BottomAction } from '../../ui/BottomAction';
import { DayInput } from '../../ui/DayInput';
import { Errors } from '../../ui/Errors';
import { Loading } from '../../ui/Loading';
import { MoneyInput } from '../../ui/MoneyInput';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { TextAreaField } from '../../ui/TextAreaField';
import { LinesForm } from './LinesForm';
import { draftOfLine, inputOfLine, type LineDraft } from './lineDraft';

export const ContractAmendScreenDocument = graphql(`
  query ContractAmendScreen($id: ID!) {
    contract(id: $id) {
      id number type ceiling endsOn ordered outlet { id name }
      lines { id kind description rateUnit unitPrice maxQuantity evidence { ownEstimate rateCard standardPrice offer minutes } }
    }
  }
`);

const Amend = graphql(
  `mutation ContractAmend($input: AmendContractInput!) { contractAmend(input: $input) { contract { id } errors { code message field } } }`,
);

const GRID = {
  display: 'grid',
  gap: 12,
  alignItems: 'end',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
};

/** The draft of an amendment: term, most and lines as they shall be; it applies when both parties have signed. */
export function ContractAmendScreen() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { data } = useQuery(ContractAmendScreenDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const [lines, setLines] = useState<LineDraft[]>([]);
  const [reason, setReason] = useState('');
  const [effectiveOn, setEffectiveOn] = useState(() => partsOf(new Date()).day);
  const [endsOn, setEndsOn] = useState('');
  const [ceiling, setCeiling] = useState<number | null>(null);
  const amend = useAction(Amend, { done: t('Adendum tersusun dan menunggu tanda tangan kedua pihak.') });
  const contract = data?.contract;
  useEffect(() => {
    if (!contract) return;
    setLines(contract.lines.map(draftOfLine));
    setEndsOn(contract.endsOn);
    setCeiling(contract.ceiling ?? null);
  }, [contract]);
  if (!data) return <Loading lines={10} />;
  if (!contract) return <NotFound />;
  const isUnitPrice = contract.type === 'UNIT_PRICE';
  const save = async () => {
    const input = {
      contractId: contract.id,
      reason: reason.trim(),
      effectiveOn,
      endsOn,
      lines: lines.map(inputOfLine),
      ...(isUnitPrice && { ceiling }),
    };
    if (await amend.run({ input })) navigate(`/kontrak/${contract.id}?tab=adendum`);
  };
  return (
    <Page title={t('Adendum {number}', { number: contract.number })} subtitle={contract.outlet?.name}>
      <Errors of={amend.errors} all />
      <Section title={t('Alasan dan masa berlaku')}>
        <div style={{ display: 'grid', gap: 12 }}>
          <TextAreaField
            label={t('Alasan adendum')}
            required
            value={reason}
            onChange={setReason}
            error={amend.fieldError('reason')}
          />
          <div style={GRID}>
            <DayInput
              label={t('Berlaku sejak')}
              required
              value={effectiveOn}
              onChange={setEffectiveOn}
              error={amend.fieldError('effectiveOn')}
            />
            <DayInput
              label={t('Tanggal akhir kontrak')}
              required
              value={endsOn}
              onChange={setEndsOn}
              error={amend.fieldError('endsOn')}
            />
            {isUnitPrice && (
              <MoneyInput
                label={t('Nilai paling banyak')}
                description={t('Tidak boleh di bawah yang sudah dipesan.')}
                value={ceiling}
                onChange={setCeiling}
                error={amend.fieldError('ceiling')}
              />
            )}
          </div>
        </div>
      </Section>
      <Section title={t('Rincian sesudah adendum')}>
        <LinesForm
          lines={lines}
          onChange={setLines}
          error={(index, name) => amend.fieldError('lines', String(index), name)}
        />
      </Section>
      <BottomAction note={t('Adendum berlaku sesudah ditandatangani kedua pihak.')}>
        <Button onClick={() => navigate(-1)}>{t('Batal')}</Button>
        <Button variant="filled" loading={amend.busy} disabled={!reason.trim()} onClick={() => void save()}>
          {t('Susun adendum')}
        </Button>
      </BottomAction>
    </Page>
  );
}
