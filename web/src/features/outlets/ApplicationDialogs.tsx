import { useState } from 'react';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Confirm } from '../../ui/Confirm';
import { Errors } from '../../ui/Errors';
import { TextField } from '../../ui/TextField';
import { Approve, Blacklist, PassAdmin, Reject, Return, StartVisit } from './applicationMutations';
import { DayReasonDialog } from './DayReasonDialog';
import { type ItemLike, shownResult } from './itemMark';
import { RejectDialog } from './RejectDialog';
import { ReturnDialog } from './ReturnDialog';
import type { DialogKey } from './useApplicationActions';

interface Props {
  applicationId: string;
  items: (ItemLike & { label: string; number: number })[];
  open: DialogKey;
  onClose: () => void;
  /** After a decision the next in the queue opens. */
  onDecided: () => void;
}

const ACTIVE = { refetch: 'active' } as const;

/** The dialog of the act that was chosen; a refusal stays in it. */
export function ApplicationDialogs({ applicationId, items, open, onClose, onDecided }: Props) {
  const [text, setText] = useState('');
  const passAdmin = useAction(PassAdmin, { done: t('Kelulusan berkas tercatat.'), ...ACTIVE });
  const giveBack = useAction(Return, { done: t('Permohonan dikembalikan dengan semua alasan.'), ...ACTIVE });
  const reject = useAction(Reject, { done: t('Permohonan ditolak.'), ...ACTIVE });
  const startVisit = useAction(StartVisit, { done: t('Hari kunjungan ditetapkan.'), ...ACTIVE });
  const approve = useAction(Approve, { done: t('Persetujuan tercatat.'), ...ACTIVE });
  const blacklist = useAction(Blacklist, { done: t('Media masuk daftar hitam.'), ...ACTIVE });
  const settle = async (answer: Promise<unknown>, after = onDecided) => {
    if ((await answer) === null) return;
    onClose();
    after();
  };
  const provided = items.filter((item) => item.versionCount > 0);
  const unseen = provided.filter((item) => shownResult(item) === 'PENDING').length;
  switch (open) {
    case 'RETURN':
      return (
        <ReturnDialog
          items={items}
          action={giveBack}
          onClose={onClose}
          onConfirm={(failed) => void settle(giveBack.run({ input: { applicationId, items: failed } }))}
        />
      );
    case 'REJECT':
      return (
        <RejectDialog
          action={reject}
          onClose={onClose}
          onConfirm={(value) => void settle(reject.run({ input: { applicationId, ...value } }))}
        />
      );
    case 'START_VISIT':
      return (
        <DayReasonDialog
          title={t('Tetapkan hari kunjungan')}
          dayLabel={t('Hari kunjungan')}
          dayField="visitOn"
          isReasonAsked={false}
          confirm={t('Tetapkan')}
          action={startVisit}
          onClose={onClose}
          onConfirm={({ day: visitOn }) =>
            void settle(startVisit.run({ input: { applicationId, visitOn } }), () => undefined)
          }
        />
      );
    case 'BLACKLIST':
      return (
        <DayReasonDialog
          title={t('Masukkan daftar hitam')}
          dayLabel={t('Sampai tanggal')}
          dayField="untilOn"
          confirm={t('Masukkan daftar hitam')}
          action={blacklist}
          onClose={onClose}
          onConfirm={({ day: untilOn, reason }) =>
            void settle(blacklist.run({ input: { applicationId, reason, reference: text.trim(), untilOn } }))
          }
        >
          <TextField
            label={t('Keputusan yang mendasari')}
            required
            value={text}
            onChange={setText}
            error={blacklist.fieldError('reference')}
          />
        </DayReasonDialog>
      );
    case 'APPROVE':
      return (
        <Confirm
          isOpen
          title={t('Setujui sebagai media mitra?')}
          confirm={t('Setujui')}
          busy={approve.busy}
          onClose={onClose}
          onConfirm={() =>
            void settle(
              approve.run({ input: { applicationId, ...(text.trim() && { decreeNumber: text.trim() }) } }),
            )
          }
        >
          <Errors of={approve.errors} />
          <TextField
            label={t('Nomor keputusan penetapan')}
            description={t('Kosongkan untuk memakai nomor kantor.')}
            value={text}
            onChange={setText}
            error={approve.fieldError('decreeNumber')}
          />
          <p className="meta">{t('Berlaku setelah ketua tim dan pengguna anggaran keduanya menyetujui.')}</p>
        </Confirm>
      );
    default:
      return (
        <Confirm
          isOpen
          title={t('Luluskan {n} butir berkas?', { n: provided.length })}
          confirm={t('Luluskan berkas')}
          busy={passAdmin.busy}
          onClose={onClose}
          onConfirm={() => void settle(passAdmin.run({ input: { applicationId } }))}
        >
          <Errors of={passAdmin.errors} all />
          <p>
            {unseen > 0
              ? t('{n} butir belum diberi hasil; kelulusan ini mencatatnya sesuai atas nama Anda.', {
                  n: unseen,
                })
              : t('Semua butir yang diunggah sudah diberi hasil.')}
          </p>
          <p className="meta">{t('Berkas lulus setelah dua pemeriksa yang berbeda meluluskannya.')}</p>
        </Confirm>
      );
  }
}
