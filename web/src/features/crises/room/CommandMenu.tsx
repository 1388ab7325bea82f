import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { t } from '../../../lib/i18n';
import { PartDialog, RestrictDialog, StrategyDialog } from './CommandDialogs';
import { CadenceDialog, SeverityDialog } from './RoomDialogs';
import type { Room } from './roomQuery';

type Asked = 'SET_SEVERITY' | 'SET_CADENCE' | 'ASSIGN_ROLE' | 'CHOOSE_STRATEGY' | 'RESTRICT';

/** The address of this room; the heads of the regency read it after signing in and change nothing. */
async function copyLink(): Promise<void> {
  await navigator.clipboard.writeText(window.location.href.split('?', 1)[0] ?? '');
  notifications.show({
    message: t('Tautan disalin; pimpinan perlu masuk untuk membukanya.'),
    position: 'bottom-left',
  });
}

function Dialog({ asked, room, onClose }: { asked: Asked; room: Room; onClose: () => void }) {
  const of = { room, onClose };
  const crisis = { crisisId: room.id, onClose };
  if (asked === 'SET_SEVERITY') return <SeverityDialog {...crisis} current={room.severity} />;
  if (asked === 'SET_CADENCE') return <CadenceDialog {...crisis} current={room.cadenceMinutes} />;
  if (asked === 'ASSIGN_ROLE') return <PartDialog {...of} />;
  return asked === 'CHOOSE_STRATEGY' ? <StrategyDialog {...of} /> : <RestrictDialog {...of} />;
}

/** How the crisis is led: parts, severity, strategy, pace of updates, access; what the server allows of it. */
export function CommandMenu({ room }: { room: Room }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const offered: [Asked, string][] = [
    ['ASSIGN_ROLE', t('Beri peran…')],
    ['SET_SEVERITY', t('Ubah tingkat dampak…')],
    ['CHOOSE_STRATEGY', t('Pilih strategi jawaban…')],
    ['SET_CADENCE', t('Atur jarak pembaruan…')],
    ['RESTRICT', t('Batasi akses…')],
  ];
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button>{t('Pimpin krisis')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {offered
            .filter(([action]) => room.allowedActions.some((one) => one === action))
            .map(([action, label]) => (
              <Menu.Item key={action} onClick={() => setAsked(action)}>
                {label}
              </Menu.Item>
            ))}
          <Menu.Item onClick={() => void copyLink()}>{t('Salin tautan pimpinan')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asked && <Dialog asked={asked} room={room} onClose={() => setAsked(null)} />}
    </>
  );
}
