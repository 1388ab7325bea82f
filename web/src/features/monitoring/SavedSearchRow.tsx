import { useQuery } from '@apollo/client/react';
import { ActionIcon, Menu } from '@mantine/core';
import { IconBellRinging, IconDots, IconPin, IconUsers } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useHolds } from '../../app/viewer';
import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { StateTag } from '../../ui/StateTag';
import { addressOf, paramsOf, SavedCountDocument, type SavedSearch, valuesOf } from './savedSearch';
import classes from './search.module.css';
import { chipOf, SEARCH_KEYS } from './searchWords';

const NO_NAMES: ReadonlyMap<string, string> = new Map();

interface Props {
  search: SavedSearch;
  isOpen: boolean;
  onOpen: () => void;
  onRename: () => void;
  onWatch: () => void;
  onDefault: () => void;
  onRoles: () => void;
  onDelete: () => void;
}

/** One saved search: name, query, conditions, who sees it, and what the server allows. */
export function SavedSearchRow({ search, isOpen, onOpen, ...acts }: Props) {
  const values = valuesOf(search);
  const conditions = SEARCH_KEYS.flatMap((key) =>
    key !== 'q' && values[key] ? [chipOf(key, values[key], NO_NAMES)] : [],
  );
  return (
    <li className={classes.saved} data-open={isOpen || undefined}>
      <div className={classes.savedText}>
        <Link to={addressOf(search)} onClick={onOpen} aria-current={isOpen || undefined}>
          {search.name}
        </Link>
        <code>{search.query}</code>
        <div className={classes.facts}>
          <Count key={search.version} search={search} />
          {search.isShared && (
            <StateTag icon={IconUsers}>
              {search.isOwn
                ? t('Dibagikan')
                : t('Dari {name}', { name: search.owner?.name ?? t('akun lama') })}
            </StateTag>
          )}
          {search.audiences.length > 0 && (
            <span>
              {t('untuk {roles}', { roles: search.audiences.map(({ label }) => label).join(', ') })}
            </span>
          )}
          {search.isOwn && search.isWatched && (
            <StateTag tone="nila" icon={IconBellRinging}>
              {t('Dengan pemberitahuan')}
            </StateTag>
          )}
          {search.isMyDefault && (
            <StateTag tone="nila" icon={IconPin}>
              {t('Bawaan Anda')}
            </StateTag>
          )}
          {search.defaultRoles.length > 0 && (
            <StateTag icon={IconPin}>
              {t('Bawaan {roles}', { roles: search.defaultRoles.map(({ label }) => label).join(', ') })}
            </StateTag>
          )}
          {conditions.length > 0 && <span>{conditions.join(', ')}</span>}
        </div>
      </div>
      <RowMenu search={search} {...acts} />
    </li>
  );
}

/** How many rows it shows, counted row by row once the list stands. */
function Count({ search: { id, version } }: { search: SavedSearch }) {
  const { data } = useQuery(SavedCountDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const matches = data?.savedSearch?.matches;
  if (!matches) return null;
  const text = `${number(matches.count)}${matches.isExact ? '' : '+'}`;
  return (
    <span className="num" key={version}>
      {t('{n} hasil', { n: text })}
    </span>
  );
}

function RowMenu({
  search,
  onRename,
  onWatch,
  onDefault,
  onRoles,
  onDelete,
}: Omit<Props, 'isOpen' | 'onOpen'>) {
  const may = (action: string) => search.allowedActions.some((one) => one === action);
  const mayTopic = useHolds('MONITORING_ANALYST', 'DIVISION_HEAD');
  if (!mayTopic && search.allowedActions.length === 0) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          className={classes.savedMore}
          variant="subtle"
          aria-label={t('Tindakan untuk {name}', { name: search.name })}
        >
          <IconDots size={16} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {may('WATCH') && <Menu.Item onClick={onWatch}>{t('Beri tahu bila ada artikel baru')}</Menu.Item>}
        {may('UNWATCH') && <Menu.Item onClick={onWatch}>{t('Matikan pemberitahuan')}</Menu.Item>}
        {may('MAKE_DEFAULT') && <Menu.Item onClick={onDefault}>{t('Jadikan bawaan saya')}</Menu.Item>}
        {may('END_DEFAULT') && <Menu.Item onClick={onDefault}>{t('Bukan bawaan saya lagi')}</Menu.Item>}
        {may('SET_ROLE_DEFAULTS') && <Menu.Item onClick={onRoles}>{t('Bawaan peran…')}</Menu.Item>}
        {mayTopic && (
          <Menu.Item component={Link} to={`/topik/baru?${paramsOf(valuesOf(search)).toString()}`}>
            {t('Jadikan topik')}
          </Menu.Item>
        )}
        {may('CHANGE') && <Menu.Item onClick={onRename}>{t('Ganti nama atau bagikan…')}</Menu.Item>}
        {may('DELETE') && (
          <Menu.Item c="var(--merah)" onClick={onDelete}>
            {t('Hapus…')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
