import { ActionIcon } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { t, useLanguage } from '../lib/i18n';
import { useKeys } from '../lib/useKeys';
import { Loading } from '../ui/Loading';
import { Boundary } from './Boundary';
import { DemoStrip } from './DemoStrip';
import { HelpDialog } from './HelpDialog';
import { NavIcon } from './icons';
import { Mark } from './Mark';
import { NoticesPanel } from './NoticesPanel';
import classes from './PortalShell.module.css';
import { useViewer } from './viewer';
import { WhoMenu } from './WhoMenu';

/** The frame of the company portal: phone first, four entries under the thumb. */
export function PortalShell() {
  const language = useLanguage();
  const { pathname } = useLocation();
  const { viewer, office } = useViewer();
  const [isHelp, setHelp] = useState(false);
  useKeys({ '?': () => setHelp(true) });
  const items = viewer.navigation.flatMap((group) => group.items);
  return (
    <div className={classes.frame}>
      <a href="#isi" className="skip">
        {t('Langsung ke isi')}
      </a>
      <DemoStrip className={classes.demo ?? ''} />
      <header className={classes.bar}>
        <Mark size={34} />
        <div className={classes.title}>
          <b>{viewer.company?.legalName ?? t('Perusahaan baru')}</b>
          <span>
            {viewer.name} · {office.regency}
          </span>
        </div>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label={t('Bantuan')}
          onClick={() => setHelp(true)}
        >
          <IconHelp size={20} stroke={1.75} />
        </ActionIcon>
        <NoticesPanel />
        <WhoMenu compact />
      </header>
      <main className={classes.page} id="isi">
        <Boundary key={language} resetKey={pathname}>
          <Suspense fallback={<Loading lines={10} />}>
            <Outlet />
          </Suspense>
        </Boundary>
      </main>
      <nav className={classes.bottom} aria-label={t('Navigasi utama')}>
        {items.map((item) => (
          <NavLink key={item.key} to={item.path} end={item.path === '/'}>
            <NavIcon name={item.key} size={20} />
            {t(item.label)}
          </NavLink>
        ))}
      </nav>
      <HelpDialog isOpen={isHelp} onClose={() => setHelp(false)} />
    </div>
  );
}
