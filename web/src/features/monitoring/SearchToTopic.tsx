import { Alert, Button } from '@mantine/core';
import { IconBookmarkPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useHolds } from '../../app/viewer';
import { t } from '../../lib/i18n';
import { paramsOf } from './savedSearch';
import { chipOf, type SearchKey, type SearchValues } from './searchWords';

/** Carries a search to the editor of a new topic, which keeps it as a draft. */
export function SearchToTopic({ values }: { values: SearchValues }) {
  const may = useHolds('MONITORING_ANALYST', 'DIVISION_HEAD');
  if (!may) return null;
  return (
    <Button
      size="xs"
      component={Link}
      to={`/topik/baru?${paramsOf(values).toString()}`}
      leftSection={<IconBookmarkPlus size={14} aria-hidden />}
    >
      {t('Jadikan topik')}
    </Button>
  );
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** Names the filters of a search that its topic does not keep; nothing when it keeps all. */
export function FiltersLeft({ left, values }: { left: SearchKey[]; values: SearchValues }) {
  if (left.length === 0) return null;
  const names = left.map((key) => chipOf(key, values[key] ?? '', NO_NAMES)).join(', ');
  return (
    <Alert color="yellow" mb="md">
      {t('Penyaring pencarian berikut tidak terbawa ke topik: {names}.', { names })}
    </Alert>
  );
}
