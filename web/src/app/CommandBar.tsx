import '@mantine/spotlight/styles.css';
import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { t } from '../lib/i18n';
import { NavIcon } from './icons';
import { useViewer } from './viewer';

/** Where a number that people read leads to. */
const NUMBERS: [pattern: RegExp, path: string, what: string][] = [
  [/^PO-?\d/i, '/pesanan', 'Buka surat pesanan'],
  [/^INV-?\d/i, '/tagihan', 'Buka tagihan'],
  [/^SP-?\d/i, '/kontrak', 'Buka kontrak'],
];

/** Ctrl-K: numbers first, then the places this person may go. */
export function CommandBar() {
  const navigate = useNavigate();
  const { viewer } = useViewer();
  const [query, setQuery] = useState('');
  const numbered: SpotlightActionData[] = NUMBERS.filter(([pattern]) => pattern.test(query.trim())).map(
    ([, path, what]) => ({
      id: path,
      label: `${t(what)} ${query.trim().toUpperCase()}`,
      onClick: () => navigate(`${path}?cari=${encodeURIComponent(query.trim())}`),
      leftSection: <IconSearch size={16} />,
      keywords: query,
    }),
  );
  const text = query.trim();
  const mayRead = viewer.navigation.some((group) => group.items.some(({ key }) => key === 'search'));
  const words: SpotlightActionData[] =
    mayRead && text.length > 1
      ? [
          {
            id: 'cari-artikel',
            label: t('Cari artikel “{text}”', { text }),
            onClick: () => navigate(`/cari?q=${encodeURIComponent(text)}`),
            leftSection: <IconSearch size={16} />,
            keywords: query,
          },
        ]
      : [];
  const places: SpotlightActionData[] = viewer.navigation.flatMap((group) =>
    group.items.map((item) => ({
      id: item.key,
      label: t(item.label),
      description: t(group.label),
      onClick: () => navigate(item.path),
      leftSection: <NavIcon name={item.key} />,
    })),
  );
  return (
    <Spotlight
      actions={[
        ...numbered,
        ...places,
        ...words,
        { id: 'akun', label: t('Akun dan keamanan'), onClick: () => navigate('/akun') },
      ]}
      query={query}
      onQueryChange={setQuery}
      shortcut={['mod + K']}
      nothingFound={t('Tidak ada yang cocok.')}
      highlightQuery
      searchProps={{
        placeholder: t('Ketik nomor, misalnya PO-2026-0014, atau nama halaman'),
        leftSection: <IconSearch size={16} />,
      }}
    />
  );
}
