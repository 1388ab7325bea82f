import { UnstyledButton } from '@mantine/core';
import type { ItemResult } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { StateTag } from '../../ui/StateTag';
import { type ItemLike, shownResult } from './itemMark';
import classes from './outlets.module.css';
import { itemResult } from './words';

interface Props {
  items: (ItemLike & { id: string; number: number; label: string; isRequired: boolean })[];
  current: string | undefined;
  onPick: (key: string) => void;
}

const empty = (versionCount: number, isRequired: boolean): string | null => {
  if (versionCount > 0) return versionCount > 1 ? t('versi {n}', { n: versionCount }) : null;
  return isRequired ? t('wajib, belum diunggah') : t('tidak wajib, belum diunggah');
};

/** The checklist: every item with what was found, one picked for the viewer beside it. */
export function ItemList({ items, current, onPick }: Props) {
  const given = items.filter((item) => item.versionCount > 0);
  const count = (result: ItemResult) => given.filter((item) => shownResult(item) === result).length;
  return (
    <nav aria-label={t('Daftar periksa')}>
      <p className="meta" style={{ padding: '0 14px' }}>
        {t('{given} dari {all} butir diunggah: {ok} sesuai, {open} belum diperiksa', {
          given: given.length,
          ok: count('PASSED'),
          open: count('PENDING'),
          all: items.length,
        })}
      </p>
      <ol className={classes.items}>
        {items.map((item) => {
          const result = shownResult(item);
          const note = empty(item.versionCount, item.isRequired);
          return (
            <li key={item.id}>
              <UnstyledButton
                className={classes.item}
                aria-current={item.key === current || undefined}
                onClick={() => onPick(item.key)}
              >
                <span className="num muted">{item.number}</span>
                <span>
                  {item.label}
                  {note && (
                    <small className="meta" style={{ display: 'block' }}>
                      {note}
                    </small>
                  )}
                </span>
                {(result !== 'PENDING' || item.versionCount > 0) && (
                  <StateTag tone={itemResult(result).tone}>{itemResult(result).text}</StateTag>
                )}
              </UnstyledButton>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
