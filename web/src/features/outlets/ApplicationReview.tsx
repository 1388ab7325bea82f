import { useMemo, useRef } from 'react';
import { t } from '../../lib/i18n';
import { useKeys } from '../../lib/useKeys';
import { useListParams } from '../../lib/useListParams';
import { Section } from '../../ui/Section';
import type { ApplicationRecord } from './ApplicationScreen';
import { ItemCheckForm } from './ItemCheckForm';
import { ItemList } from './ItemList';
import { ItemPane } from './ItemPane';
import { ItemProvide } from './ItemProvide';
import { type ItemLike, shownResult } from './itemMark';
import classes from './outlets.module.css';

/** Below this width the file stands under the checklist. */
const STACKED = '(max-width: 1000px)';
const KEYS = ['butir'] as const;
const isUnseen = (item: ItemLike): boolean => shownResult(item) === 'PENDING' && item.versionCount > 0;

/** The checklist beside the file of the picked item; j and k go through the items. */
export function ApplicationReview({
  application,
  canCheck,
}: {
  application: ApplicationRecord;
  canCheck: boolean;
}) {
  const { values, set } = useListParams(KEYS);
  const { items } = application;
  const isPicked = values.butir ? ({ key }: { key: string }) => key === values.butir : isUnseen;
  const at = Math.max(0, items.findIndex(isPicked));
  const item = items[at];
  const keys = useMemo(() => {
    const go = (by: number) => () =>
      set({ butir: items[Math.min(Math.max(at + by, 0), items.length - 1)]?.key ?? null });
    return { j: go(1), k: go(-1) };
  }, [items, at, set]);
  useKeys(keys);
  const pane = useRef<HTMLDivElement>(null);
  if (!item) return null;
  const next = () => {
    const after = [...items.slice(at + 1), ...items.slice(0, at)];
    set({
      butir: (after.find(isUnseen) ?? items[at + 1] ?? item).key,
    });
  };
  const pick = (butir: string) => {
    set({ butir });
    if (window.matchMedia(STACKED).matches) pane.current?.scrollIntoView();
  };
  return (
    <div className={classes.review}>
      <Section title={t('Daftar periksa')} flush>
        <ItemList items={items} current={item.key} onPick={pick} />
      </Section>
      <div ref={pane}>
        <ItemPane key={`${item.id} ${item.versionCount}`} item={item}>
          {canCheck ? (
            <ItemCheckForm item={item} onDone={next} />
          ) : (
            application.isAssisted && item.isEditable && <ItemProvide item={item} />
          )}
        </ItemPane>
      </div>
    </div>
  );
}
