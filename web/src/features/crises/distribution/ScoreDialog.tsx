import { Modal, Stack } from '@mantine/core';
import { carriedWord, partWord, payRefusal } from '../../../lib/distributionWords';
import { percent } from '../../../lib/format';
import { t } from '../../../lib/i18n';
import { FactList } from '../../../ui/FactList';
import { Money } from '../../../ui/Money';
import { ScoreParts } from '../../../ui/ScoreParts';
import type { TargetRow } from './distributionQuery';

const hours = (value: number): string => t('{n} jam', { n: value.toFixed(1).replace('.', ',') });

/** A target score opened into its seven parts, with the facts that each was computed from. */
export function ScoreDialog({ target, onClose }: { target: TargetRow; onClose: () => void }) {
  const { basis } = target;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Mengapa skor {name} begini', { name: target.outlet?.name ?? '' })}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
      size="lg"
    >
      <Stack gap="md">
        <ScoreParts
          total={target.score}
          parts={target.parts.map(({ key, points, weight }) => ({
            label: partWord(key),
            points,
            most: weight * 100,
          }))}
        />
        <FactList
          items={[
            { label: t('Terhadap klaim'), value: carriedWord(basis.carried).text },
            { label: t('Bobot jangkauan'), value: basis.weight },
            {
              label: t('Kecamatan terdampak yang dijangkau'),
              value: basis.districts.map(({ name }) => name).join(', '),
            },
            {
              label: t('Sisa kuota'),
              value:
                basis.quotaUsed === null
                  ? t('tanpa kontrak')
                  : `${basis.quotaAvailable ?? t('tidak dibatasi')} · ${t('terpakai {used}, masa kontrak berjalan {elapsed}', { used: percent(basis.quotaUsed), elapsed: percent(basis.termElapsed ?? 0) })}`,
            },
            {
              label: t('Dimuat dalam 12 bulan'),
              value: t('{n} dari {all} kiriman', { n: basis.pickedUp, all: basis.asked }),
            },
            { label: t('Jeda tengah sampai dimuat'), value: basis.medianHours && hours(basis.medianHours) },
            {
              label: t('Pesan kunci yang sampai'),
              value: basis.pullThrough === null ? null : percent(basis.pullThrough),
            },
            {
              label: t('Harga satu penempatan'),
              value: basis.unitPrice === null ? t('tanpa kontrak') : <Money value={basis.unitPrice} />,
            },
            {
              label: t('Syarat penempatan berbayar'),
              value: basis.refusals.length === 0 ? t('terpenuhi') : basis.refusals.map(payRefusal).join(', '),
            },
          ]}
        />
        <p className="meta">
          {t('Nada pemberitaan tidak pernah menjadi bahan pilihan. Angka dibekukan saat peringkat dihitung.')}
        </p>
      </Stack>
    </Modal>
  );
}
