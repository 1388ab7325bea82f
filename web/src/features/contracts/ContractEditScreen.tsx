import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { graphql } from '../../gql';
import type { ContractEditScreenQuery } from '../../gql/graphql';
import { partsOf } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { BottomAction } from '../../ui/BottomAction';
import { Errors } from '../../ui/Errors';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { type ContractDraft, ContractFields } from './ContractFields';
import { LinesForm } from './LinesForm';
import { draftOfLine, inputOfLine, type LineDraft, lineDraft } from './lineDraft';

export const ContractEditScreenDocument = graphql(`
  query ContractEditScreen($id: ID!, $isOld: Boolean!) {
    budgetLines(first: 100) { nodes { id accountCode name fiscalYear available } }
    contract(id: $id) @include(if: $isOld) {
      id version number type form ceiling startsOn endsOn priceIncludesVat procurementMethod procurementPlanNumber catalogueUrl
      outlet { id name company { id legalName } } budgetLine { id }
      lines { id kind description rateUnit unitPrice maxQuantity evidence { ownEstimate rateCard standardPrice offer minutes } }
    }
  }
`);

export const ContractOutletsDocument = graphql(`
  query ContractOutlets($search: String) {
    outlets(filter: { search: $search, applicationState: APPROVED }, first: 30) { nodes { id name company { id legalName } } }
  }
`);

const Draft = graphql(
  `mutation ContractDraft($input: DraftContractInput!) { contractDraft(input: $input) { contract { id } errors { code message field } } }`,
);
const Edit = graphql(
  `mutation ContractEdit($input: EditContractInput!) { contractEdit(input: $input) { contract { id version } errors { code message field } } }`,
);

type Contract = NonNullable<ContractEditScreenQuery['contract']>;

function freshDraft(outletId: string | null): ContractDraft {
  const { day } = partsOf(new Date());
  return {
    outletId,
    budgetLineId: null,
    type: 'UNIT_PRICE',
    procurementMethod: 'DIRECT',
    procurementPlanNumber: '',
    catalogueUrl: '',
    form: null,
    ceiling: null,
    priceIncludesVat: false,
    startsOn: day,
    endsOn: `${day.slice(0, 4)}-12-31`,
  };
}

const draftOf = (contract: Contract): ContractDraft => ({
  outletId: contract.outlet?.id ?? null,
  budgetLineId: contract.budgetLine?.id ?? null,
  type: contract.type,
  procurementMethod: contract.procurementMethod,
  procurementPlanNumber: contract.procurementPlanNumber ?? '',
  catalogueUrl: contract.catalogueUrl ?? '',
  form: contract.form,
  ceiling: contract.ceiling ?? null,
  priceIncludesVat: contract.priceIncludesVat,
  startsOn: contract.startsOn,
  endsOn: contract.endsOn,
});

/** What both a new and a changed contract carry. */
const contentOf = (draft: ContractDraft, lines: LineDraft[]) => ({
  budgetLineId: draft.budgetLineId ?? '',
  startsOn: draft.startsOn,
  endsOn: draft.endsOn,
  form: draft.form,
  priceIncludesVat: draft.priceIncludesVat,
  procurementPlanNumber: draft.procurementPlanNumber || null,
  catalogueUrl: draft.catalogueUrl || null,
  ceiling: draft.type === 'UNIT_PRICE' ? draft.ceiling : null,
  lines: lines.map(inputOfLine),
});

/** A new contract, or one that is still negotiated. */
export function ContractEditScreen() {
  const { id } = useParams();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  const [draft, setDraft] = useState(() => freshDraft(params.get('media')));
  const [lines, setLines] = useState<LineDraft[]>(() => [lineDraft()]);
  const { data } = useQuery(ContractEditScreenDocument, {
    variables: { id: id ?? '', isOld: Boolean(id) },
    fetchPolicy: 'network-only',
  });
  const { data: found, previousData } = useQuery(ContractOutletsDocument, {
    variables: { search: search || null },
  });
  const make = useAction(Draft, { done: t('Rancangan kontrak tersimpan.') });
  const edit = useAction(Edit, { done: t('Perubahan tersimpan. Persetujuan yang sudah diberikan gugur.') });
  const contract = data?.contract;
  useEffect(() => {
    if (!contract) return;
    setDraft(draftOf(contract));
    setLines(contract.lines.map(draftOfLine));
  }, [contract]);
  if (!data) return <Loading lines={10} />;
  const { outletId, type, procurementMethod } = draft;
  const save = async () => {
    const content = contentOf(draft, lines);
    const saved = contract
      ? (
          await edit.run({
            input: { contractId: contract.id, expectedVersion: contract.version, changes: content },
          })
        )?.contractEdit
      : (await make.run({ input: { ...content, outletId: outletId ?? '', type, procurementMethod } }))
          ?.contractDraft;
    if (saved?.contract) navigate(`/kontrak/${saved.contract.id}`);
  };
  const action = contract ? edit : make;
  const path = contract ? ['changes'] : [];
  const error = (...field: string[]) => action.fieldError(...path, ...field) ?? action.fieldError(...field);
  const outlets = contract?.outlet ? [contract.outlet] : ((found ?? previousData)?.outlets.nodes ?? []);
  return (
    <Page title={contract ? t('Ubah rancangan {number}', { number: contract.number }) : t('Susun kontrak')}>
      <Errors of={action.errors} all />
      <Section title={t('Pihak, anggaran, dan masa berlaku')}>
        <ContractFields
          draft={draft}
          set={(change) => setDraft((before) => ({ ...before, ...change }))}
          outlets={outlets}
          onSearchOutlet={(text) => setSearch(text.split(' · ')[0] ?? '')}
          budgetLines={data.budgetLines.nodes}
          isOld={Boolean(contract)}
          error={error}
        />
      </Section>
      <Section
        title={t('Rincian dan harga')}
        note={draft.type === 'LUMP_SUM' ? t('lumsum memerlukan jumlah pada setiap rincian') : undefined}
      >
        <LinesForm
          lines={lines}
          onChange={setLines}
          error={(index, name) => error('lines', String(index), name)}
        />
      </Section>
      <BottomAction>
        <Button onClick={() => navigate(-1)}>{t('Batal')}</Button>
        <Button variant="filled" loading={action.busy} onClick={() => void save()}>
          {t('Simpan rancangan')}
        </Button>
      </BottomAction>
    </Page>
  );
}
