import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useViewer } from '../../../app/viewer';
import { t } from '../../../lib/i18n';
import { PartDialog, RestrictDialog, StrategyDialog } from './CommandDialogs';
import { AddIssueDialog, EndPartDialog, PhoneDialog } from './PeopleDialogs';
import { CadenceDialog, SeverityDialog } from './RoomDialogs';
import type { Room } from './roomQuery';
import { useCard } from './useCard';

type Asked =
  | 'SET_SEVERITY'
  | 'SET_CADENCE'
  | 'ASSIGN_ROLE'
  | 'END_ROLE'
  | 'PHONES'
  | 'ADD_ISSUE'
  | 'CHOOSE_STRATEGY'
  | 'RESTRICT';

/** What the server calls the right to do it, and the words of the menu. */
const OFFERED: [Asked, action: string, label: string][] = [
  ['ASSIGN_ROLE', 'ASSIGN_ROLE', 'Beri peran…'],
  ['END_ROLE', 'ASSIGN_ROLE', 'Akhiri peran…'],
  ['ADD_ISSUE', 'SET_SEVERITY', 'Tambah isu…'],
  ['SET_SEVERITY', 'SET_SEVERITY', 'Ubah tingkat dampak…'],
  ['CHOOSE_STRATEGY', 'CHOOSE_STRATEGY', 'Pilih strategi jawaban…'],
  ['SET_CADENCE', 'SET_CADENCE', 'Atur jarak pembaruan…'],
  ['RESTRICT', 'RESTRICT', 'Batasi akses…'],
];

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
  if (asked === 'END_ROLE') return <EndPartDialog {...of} />;
  if (asked === 'PHONES') return <PhoneDialog {...of} />;
  if (asked === 'ADD_ISSUE') return <AddIssueDialog {...of} />;
  return asked === 'CHOOSE_STRATEGY' ? <StrategyDialog {...of} /> : <RestrictDialog {...of} />;
}

/** What anybody in the room may take away: paper, a card for bad networks, the address. */
function TakeAway({ room }: { room: Room }) {
  const saveCard = useCard(room);
  return (
    <>
      <Menu.Item onClick={() => window.print()}>{t('Cetak')}</Menu.Item>
      <Menu.Item onClick={() => void saveCard()}>{t('Simpan kartu luring')}</Menu.Item>
      <Menu.Item onClick={() => void copyLink()}>{t('Salin tautan pimpinan')}</Menu.Item>
    </>
  );
}

/** How the crisis is led: parts, severity, strategy, pace of updates, access; what the server allows of it. */
export function CommandMenu({ room }: { room: Room }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const { viewer } = useViewer();
  const may = (action: string) => room.allowedActions.some((one) => one === action);
  const offered = OFFERED.filter(([, action]) => may(action));
  const holdsPart = room.roles.some(({ isCurrent, person }) => isCurrent && person?.id === viewer.id);
  const maySetPhones = may('ASSIGN_ROLE') || (holdsPart && may('RECORD'));
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button>{offered.length > 0 ? t('Pimpin krisis') : t('Lainnya')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {offered.map(([key, , label]) => (
            <Menu.Item key={key} onClick={() => setAsked(key)}>
              {t(label)}
            </Menu.Item>
          ))}
          {maySetPhones && (
            <Menu.Item onClick={() => setAsked('PHONES')}>{t('Nomor telepon peran…')}</Menu.Item>
          )}
          <TakeAway room={room} />
        </Menu.Dropdown>
      </Menu>
      {asked && <Dialog asked={asked} room={room} onClose={() => setAsked(null)} />}
    </>
  );
}
