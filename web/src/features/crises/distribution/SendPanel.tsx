import { Button } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../../lib/i18n';
import { useAction } from '../../../lib/useAction';
import { BottomAction } from '../../../ui/BottomAction';
import { Confirm } from '../../../ui/Confirm';
import { Errors } from '../../../ui/Errors';
import { Money } from '../../../ui/Money';
import { type DistributionRow, SendDistribution } from './distributionQuery';

/** What will happen, in rupiah and units, and the one button that makes it happen. */
export function SendPanel({ row }: { row: DistributionRow }) {
  const [isAsking, setAsking] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const send = useAction(SendDistribution, { done: t('Pernyataan dikirim.'), refetch: 'active' });
  const { prospect } = row;
  if (!prospect || !row.allowedActions.includes('SEND')) return null;
  const { paidCount, freeCount, price } = prospect;
  const run = async () => {
    await send.run({
      input: { distributionId: row.id, expectedVersion: row.version, idempotencyKey: key },
    });
    setAsking(false);
  };
  const authority = prospect.isMandated
    ? t('Pesanan langsung terbit dengan mandat {number}.', { number: prospect.mandateNumber ?? '' })
    : prospect.waitingReason;
  return (
    <>
      <Errors of={send.errors} all />
      <BottomAction
        note={prospect.refusal ?? (row.isExercise ? t('Latihan: tidak ada yang dikirim.') : authority)}
      >
        <Button
          variant="filled"
          leftSection={<IconSend size={16} aria-hidden />}
          disabled={prospect.refusal !== null || paidCount + freeCount === 0}
          loading={send.busy}
          onClick={() => setAsking(true)}
        >
          {t('Kirim ke {n} media…', { n: paidCount + freeCount })}
        </Button>
      </BottomAction>
      <Confirm
        isOpen={isAsking}
        title={t('Kirim ke {n} media?', { n: paidCount + freeCount })}
        confirm={t('Kirim sekarang')}
        busy={send.busy}
        onConfirm={() => void run()}
        onClose={() => setAsking(false)}
      >
        <p>
          {t('{n} penempatan berbayar, harga sebelum PPN', { n: paidCount })} <Money value={price} strong />
          {paidCount > 0 && ` · ${t('memakai {n} unit kuota', { n: paidCount })}`}
        </p>
        <p>{t('{n} rilis tanpa biaya.', { n: freeCount })}</p>
        {row.isExercise ? (
          <p>{t('Latihan: tidak ada yang dikirim, dipesan, atau dicadangkan.')}</p>
        ) : (
          paidCount > 0 && <p>{authority}</p>
        )}
        {row.diversityWarnings.map(({ company, sharePercent }) => (
          <p key={company?.id}>
            {t('Perhatian: {company} mendapat {n} % penempatan krisis triwulan ini.', {
              company: company?.legalName ?? '',
              n: String(sharePercent).replace('.', ','),
            })}
          </p>
        ))}
      </Confirm>
    </>
  );
}
