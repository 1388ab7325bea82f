import { useMutation } from '@apollo/client/react';
import { Menu, useMantineColorScheme, VisuallyHidden } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  IconChevronDown,
  IconLanguage,
  IconLogout,
  IconMoon,
  IconSun,
  IconUserCircle,
} from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { graphql } from '../gql';
import { initials } from '../lib/format';
import { setLanguage, t, useLanguage } from '../lib/i18n';
import { client } from './client';
import classes from './Shell.module.css';
import { feedKeeper } from './useKeptSession';
import { useViewer } from './viewer';

const SignOut = graphql(`
  mutation SignOut {
    signOut { errors { code message field } }
  }
`);

/** Name and role, always in sight; account, language, colours and sign-out behind it. */
export function WhoMenu({ compact = false }: { compact?: boolean }) {
  const { viewer } = useViewer();
  const navigate = useNavigate();
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [signOut] = useMutation(SignOut);
  const leave = async () => {
    await (await feedKeeper()).forget();
    const isOut = await signOut().catch(() => null);
    if (!isOut)
      return void notifications.show({
        message: t('Belum keluar: server tidak terjangkau. Daftar luring di peramban ini sudah dihapus.'),
      });
    await client.clearStore();
    window.location.assign('/masuk');
  };
  const isDark = colorScheme === 'dark';
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <button type="button" className={classes.who} data-compact={compact || undefined}>
          <div className={classes.mark} aria-hidden>
            {initials(viewer.name)}
          </div>
          <VisuallyHidden>{viewer.name}</VisuallyHidden>
          {!compact && (
            <div>
              <b>{viewer.name}</b>
              <span>{viewer.roleLabels[0]}</span>
            </div>
          )}
          {!compact && <IconChevronDown size={16} aria-hidden />}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {viewer.name} · {viewer.roleLabels.join(', ')}
        </Menu.Label>
        <Menu.Item leftSection={<IconUserCircle size={16} />} onClick={() => navigate('/akun')}>
          {t('Akun dan keamanan')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLanguage size={16} />}
          onClick={() => void setLanguage(language === 'id' ? 'en' : 'id')}
        >
          {language === 'id' ? 'English' : 'Bahasa Indonesia'}
        </Menu.Item>
        <Menu.Item
          leftSection={isDark ? <IconSun size={16} /> : <IconMoon size={16} />}
          onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
        >
          {isDark ? t('Tampilan terang') : t('Tampilan gelap')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void leave()}>
          {t('Keluar')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
