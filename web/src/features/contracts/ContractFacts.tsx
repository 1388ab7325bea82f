import { Link } from 'react-router';
import { formWord, mediumWord, methodWord } from '../../lib/contractWords';
import { percent } from '../../lib/format';
import { t } from '../../lib/i18n';
import { Day } from '../../ui/Day';
import { FactList } from '../../ui/FactList';
import { Meter } from '../../ui/Meter';
import { Money } from '../../ui/Money';
import { Section } from '../../ui/Section';
import type { ContractRecord } from './ContractScreen';
import { EndsOn } from './EndsOn';

function Term({ contract }: { contract: ContractRecord }) {
  const { startsOn, endsOn, state, elapsedPercent } = contract;
  const text = t('{n} masa berjalan', { n: percent(elapsedPercent / 100) });
  return (
    <>
      <Day on={startsOn} /> – <EndsOn on={endsOn} state={state} />
      <Meter total={100} filled={elapsedPercent} label={text} />
      <div className="meta">{text}</div>
    </>
  );
}

/** Parties, term, worth and procurement of a contract. */
export function ContractFacts({ contract }: { contract: ContractRecord }) {
  const { company, outlet, budgetLine } = contract;
  const facts = [
    {
      label: t('Perusahaan'),
      value: company && <Link to={`/perusahaan/${company.id}`}>{company.legalName}</Link>,
    },
    {
      label: t('Media'),
      value: outlet && (
        <>
          <Link to={`/media/${outlet.id}`}>{outlet.name}</Link> · {mediumWord(outlet.medium)}
        </>
      ),
    },
    { label: t('Masa berlaku'), value: <Term contract={contract} /> },
    {
      label: t('Nilai sebelum PPN'),
      value: contract.value == null ? t('tanpa batas nilai') : <Money value={contract.value} strong />,
    },
    {
      label: t('Harga'),
      value: contract.priceIncludesVat ? t('sudah termasuk PPN') : t('belum termasuk PPN'),
    },
    {
      label: t('Kode rekening'),
      value: budgetLine && (
        <>
          <Link to={`/anggaran/${budgetLine.id}`}>{budgetLine.accountCode}</Link>
          <div className="meta">
            {t('sisa pagu')} <Money value={budgetLine.available} />
          </div>
        </>
      ),
    },
    { label: t('Cara pengadaan'), value: methodWord(contract.procurementMethod) },
    { label: t('Bentuk kontrak'), value: formWord(contract.form) },
    { label: t('Nomor RUP'), value: contract.procurementPlanNumber },
    { label: t('Penyusun'), value: contract.createdBy?.name ?? t('Sistem') },
    ...(contract.catalogueUrl
      ? [
          {
            label: t('Katalog'),
            value: (
              <a href={contract.catalogueUrl} rel="noreferrer" target="_blank">
                {t('Buka produk di katalog')}
              </a>
            ),
          },
        ]
      : []),
  ];
  return (
    <Section title={t('Data kontrak')}>
      <FactList items={facts} />
    </Section>
  );
}
