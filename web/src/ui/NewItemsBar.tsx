import { UnstyledButton } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { t } from '../lib/i18n';
import s from './flow.module.css';

interface Props {
  /** How many rows arrived since the list was drawn; none draws nothing. */
  count: number;
  /** What they are: `artikel`; without it "3 baru". */
  noun?: string;
  onShow: () => void;
}

/** Says quietly that rows arrived; the list moves only when the reader asks. */
export function NewItemsBar({ count, noun, onShow }: Props) {
  return (
    <div role="status">
      {count > 0 && (
        <UnstyledButton className={s.fresh} onClick={onShow}>
          <IconArrowUp size={14} stroke={2} aria-hidden />
          {noun ? t('{n} {noun} baru', { n: count, noun: t(noun) }) : t('{n} baru', { n: count })}
        </UnstyledButton>
      )}
    </div>
  );
}
