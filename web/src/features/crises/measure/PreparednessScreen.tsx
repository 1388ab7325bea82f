import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { PreparednessScreenQuery } from '../../../gql/graphql';
import { number } from '../../../lib/format';
import { t } from '../../../lib/i18n';
import { preparationWord } from '../../../lib/measureWords';
import { type Column, DataTable } from '../../../ui/DataTable';
import { Day } from '../../../ui/Day';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { FigureStrip } from '../../../ui/FigureStrip';
import { Loading } from '../../../ui/Loading';
import { NotFound } from '../../../ui/NotFound';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { When } from '../../../ui/When';
import { FollowUpTable } from './FollowUpTable';
import { PreparednessScreenDocument } from './measureDocuments';
import { RiskDialog, RiskRegister } from './RiskRegister';

type Preparedness = NonNullable<PreparednessScreenQuery['preparedness']>;
type Item = Preparedness['items'][number];

const PLACES: Record<string, string> = {
  PLAYBOOK: '/buku-pedoman',
  TEMPLATE: '/templat',
  ROSTER: '/piket',
  DRILL: '/krisis/baru',
};

const columns = (): Column<Item>[] => [
  { key: 'kind', header: t('Yang perlu'), isKey: true, cell: ({ kind }) => preparationWord(kind) },
  {
    key: 'title',
    header: t('Hal'),
    cell: ({ kind, title }) => (PLACES[kind] ? <Link to={PLACES[kind]}>{title}</Link> : title),
  },
  {
    key: 'due',
    header: t('Tenggat'),
    cell: ({ dueOn, isLate }) => (
      <>
        {dueOn ? <Day on={dueOn} /> : t('segera')}{' '}
        {isLate && <StateTag tone="merah">{t('lewat tenggat')}</StateTag>}
      </>
    ),
  },
];

const figures = (one: Preparedness) => [
  { label: t('Risiko dalam daftar'), value: one.riskCount },
  {
    label: t('Jam tanpa piket, 7 hari ke depan'),
    value: number(one.uncoveredHours),
    ...(one.uncoveredHours > 0 && { tone: 'merah' as const }),
  },
  { label: t('Tindak lanjut terbuka'), value: one.openFollowUps },
  {
    label: t('Latihan terakhir'),
    value: one.lastDrillAt ? <When at={one.lastDrillAt} /> : t('belum pernah'),
    note: t('{n} buku pedoman, {m} templat', { n: one.playbookCount, m: one.templateCount }),
  },
];

/** How ready the office is before a crisis: what is due, the risks, and what past reviews left to do. */
export function PreparednessScreen() {
  const [isAdding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery(PreparednessScreenDocument);
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={12} />;
  const { preparedness } = data;
  if (!preparedness) return <NotFound />;
  const choices = {
    people: data.caseChoices.people.map(({ id, name }) => ({ value: id, label: name })),
    playbooks: data.playbooks.nodes.map(({ code, title }) => ({ value: code, label: `${code} · ${title}` })),
  };
  const add = (
    <Button variant="filled" onClick={() => setAdding(true)}>
      {t('Tambah risiko')}
    </Button>
  );
  return (
    <Page
      title={t('Kesiapan')}
      subtitle={t('Yang disiapkan sebelum krisis: risiko, pedoman, templat, piket, dan latihan')}
      actions={add}
    >
      <FigureStrip figures={figures(preparedness)} />
      <Section flush title={t('Perlu dikerjakan')} note={preparedness.items.length}>
        <DataTable
          columns={columns()}
          rows={preparedness.items}
          rowKey={({ kind, title, dueOn }) => `${kind} ${title} ${dueOn}`}
          empty={<EmptyState text={t('Semua sudah siap untuk tiga puluh hari ke depan.')} />}
        />
      </Section>
      <Section flush title={t('Daftar risiko')} note={data.riskEntries.nodes.length}>
        <RiskRegister rows={data.riskEntries.nodes} choices={choices} empty={add} />
      </Section>
      <Section flush title={t('Tindak lanjut evaluasi')} note={data.followUps.nodes.length}>
        <FollowUpTable rows={data.followUps.nodes} />
      </Section>
      {isAdding && <RiskDialog choices={choices} onClose={() => setAdding(false)} />}
    </Page>
  );
}
