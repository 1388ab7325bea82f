import { ActionIcon, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { t } from '../lib/i18n';
import classes from './marks.module.css';

interface Props {
  value: string;
  /** What is shown when the value is long: `9f3c…71ab`. */
  short?: string;
}

/** A value one carries elsewhere (hash, account, link) with a copy button. */
export function Copyable({ value, short }: Props) {
  return (
    <span className={classes.copy}>
      <code title={value}>{short ?? value}</code>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <ActionIcon
            size={24}
            variant="subtle"
            onClick={copy}
            aria-label={copied ? t('Tersalin') : t('Salin {value}', { value: short ?? value })}
          >
            {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
          </ActionIcon>
        )}
      </CopyButton>
    </span>
  );
}
