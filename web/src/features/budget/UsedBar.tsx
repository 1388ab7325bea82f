import { IconAlertTriangle, IconClockExclamation } from '@tabler/icons-react';
import { percent } from '../../lib/format';
import { t } from '../../lib/i18n';
import { Meter } from '../../ui/Meter';
import { StateTag } from '../../ui/StateTag';
import { NEARLY_USED } from './words';

interface Props {
  line: {
    ceiling: number;
    shifted: number;
    reserved: number;
    encumbered: number;
    paid: number;
    percentUsed: number;
    isOverBudget: boolean;
  };
}

/** How much of a line is gone: paid filled, held hatched; marked above 90 %. */
export function UsedBar({ line }: Props) {
  const { percentUsed, isOverBudget, paid, reserved, encumbered } = line;
  const text = percent(percentUsed / 100);
  return (
    <div style={{ minWidth: 110 }}>
      <div style={{ display: 'flex', gap: 6, justifyContent: 'flex-end', flexWrap: 'wrap' }}>
        {isOverBudget && (
          <StateTag tone="merah" icon={IconAlertTriangle}>
            {t('melebihi pagu')}
          </StateTag>
        )}
        {!isOverBudget && percentUsed > NEARLY_USED && (
          <StateTag tone="oranye" icon={IconClockExclamation}>
            {t('hampir habis')}
          </StateTag>
        )}
        <span className="num">{text}</span>
      </div>
      <Meter
        total={line.ceiling + line.shifted}
        filled={paid}
        hatched={reserved + encumbered}
        label={t('{n} dari pagu sudah dicadangkan, diikat, atau dibayar', { n: text })}
      />
    </div>
  );
}
