import { Button, MantineThemeProvider } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { t } from '../lib/i18n';
import classes from './kit.module.css';

export interface Chip {
  key: string;
  label: string;
}

/** The filters of a list, always visible; each removable, all at once too. */
export function FilterBar({
  chips,
  onRemove,
  onClear,
  children,
}: {
  chips: Chip[];
  onRemove: (key: string) => void;
  onClear: () => void;
  children: ReactNode;
}) {
  const all = t('Semua');
  // A filter that is not set lets everything through; an empty box would not say so, and none is asked for.
  const theme = useMemo(
    () => ({ components: { Select: { defaultProps: { placeholder: all, withAsterisk: false } } } }),
    [all],
  );
  return (
    <div className={classes.filters} data-noprint>
      <MantineThemeProvider theme={theme} inherit>
        {children}
      </MantineThemeProvider>
      {chips.length > 0 && (
        <div className={classes.chips}>
          {chips.map(({ key, label }) => (
            <Button
              key={key}
              size="compact-sm"
              variant="light"
              rightSection={<IconX size={12} />}
              onClick={() => onRemove(key)}
              aria-label={t('Hapus penyaring {label}', { label })}
            >
              {label}
            </Button>
          ))}
          <Button size="compact-sm" variant="subtle" onClick={onClear}>
            {t('Hapus semua')}
          </Button>
        </div>
      )}
    </div>
  );
}
