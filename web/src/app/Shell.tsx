import { ActionIcon, Kbd } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import { IconHelp, IconLayoutSidebar, IconMenu2, IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { t, useLanguage } from '../lib/i18n';
import { useKeys } from '../lib/useKeys';
import { Loading } from '../ui/Loading';
import { Boundary } from './Boundary';
import { Clock } from './Clock';
import { DemoStrip } from './DemoStrip';
import { NavIcon } from './icons';
import { Mark } from './Mark';
import { NoticesPanel } from './NoticesPanel';
import classes from './Shell.module.css';
import { useViewer } from './viewer';
import { WhoMenu } from './WhoMenu';

/** What nobody needs at first sight is loaded behind it. */
const CommandBar = lazy(async () => ({ default: (await import('./CommandBar')).CommandBar }));
const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog')).HelpDialog }));

function Navigation({ isOpen, onPick }: { isOpen: boolean; onPick: () => void }) {
  const { viewer, office } = useViewer();
  return (
    <nav className={classes.side} data-open={isOpen || undefined} aria-label={t('Navigasi utama')}>
      <NavLink to="/" className={classes.brand ?? ''} onClick={onPick}>
        <Mark />
        <div>
          <b>SINERGI</b>
          <span>{office.regency}</span>
        </div>
      </NavLink>
      {viewer.navigation.map((group) => (
        <div key={group.label || 'atas'}>
          {group.label && <div className={classes.group}>{t(group.label)}</div>}
          {group.items.map((item) => (
            <NavLink
              key={item.key}
              to={item.path}
              end={item.path === '/'}
              className={classes.nav ?? ''}
              onClick={onPick}
              title={t(item.label)}
            >
              <NavIcon name={item.key} />
              <span>{t(item.label)}</span>
            </NavLink>
          ))}
        </div>
      ))}
      <div className={classes.foot}>
        <Clock />
      </div>
    </nav>
  );
}

function TopBar({
  onMenu,
  onHelp,
  onNarrow,
}: {
  onMenu: () => void;
  onHelp: () => void;
  onNarrow: () => void;
}) {
  return (
    <header className={classes.bar}>
      <ActionIcon
        variant="subtle"
        color="gray"
        hiddenFrom="md"
        size={36}
        aria-label={t('Buka navigasi')}
        onClick={onMenu}
      >
        <IconMenu2 size={18} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        visibleFrom="md"
        size={32}
        aria-label={t('Lipat navigasi')}
        onClick={onNarrow}
      >
        <IconLayoutSidebar size={16} stroke={1.75} />
      </ActionIcon>
      <button type="button" className={classes.command} onClick={spotlight.open}>
        <IconSearch size={16} stroke={1.75} />
        <span>{t('Cari atau jalankan perintah')}</span>
        <Kbd size="xs">Ctrl</Kbd>
        <Kbd size="xs">K</Kbd>
      </button>
      <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('Bantuan')} onClick={onHelp}>
        <IconHelp size={18} stroke={1.75} />
      </ActionIcon>
      <NoticesPanel />
      <WhoMenu />
    </header>
  );
}

/** Goes to the search box of the screen; to the command bar where there is none. */
function find(): void {
  const box = document.querySelector<HTMLInputElement>('[data-search-box]');
  if (box) box.select();
  else spotlight.open();
}

/** The frame of the staff part: navigation by job, command bar, notices, who am I. */
export function Shell() {
  const language = useLanguage();
  const { pathname } = useLocation();
  const { viewer } = useViewer();
  const [isOpen, setOpen] = useState(false);
  const [isHelp, setHelp] = useState(false);
  const [isNarrow, setNarrow] = useLocalStorage({ key: 'sinergi.lipat', defaultValue: false });
  useKeys({ '?': () => setHelp(true), '/': find });
  const first = viewer.navigation.flatMap((group) => group.items).slice(0, 4);
  return (
    <div className={classes.frame} data-narrow={isNarrow || undefined}>
      <a href="#isi" className="skip">
        {t('Langsung ke isi')}
      </a>
      <DemoStrip className={classes.demo ?? ''} />
      <Navigation isOpen={isOpen} onPick={() => setOpen(false)} />
      <div className={classes.main}>
        <TopBar
          onMenu={() => setOpen(!isOpen)}
          onHelp={() => setHelp(true)}
          onNarrow={() => setNarrow(!isNarrow)}
        />
        <main className={classes.page} id="isi">
          <Boundary key={language} resetKey={pathname}>
            <Suspense fallback={<Loading lines={10} />}>
              <Outlet />
            </Suspense>
          </Boundary>
        </main>
      </div>
      <nav className={classes.bottom} aria-label={t('Navigasi bawah')}>
        {first.map((item) => (
          <NavLink key={item.key} to={item.path} end={item.path === '/'}>
            <NavIcon name={item.key} size={20} />
            {t(item.label)}
          </NavLink>
        ))}
      </nav>
      <Suspense fallback={null}>
        <CommandBar />
        <HelpDialog isOpen={isHelp} onClose={() => setHelp(false)} />
      </Suspense>
    </div>
  );
}
