import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useListParams } from '../lib/useListParams';

const KEYS = ['tab'] as const;

/** Tabs whose choice stands in the address. */
export function UrlTabs({
  tabs,
}: {
  tabs: { key: string; label: string; count?: number | null; panel: ReactNode }[];
}) {
  const { values, set } = useListParams(KEYS);
  const current = tabs.some((tab) => tab.key === values.tab) ? values.tab : tabs[0]?.key;
  return (
    <Tabs
      value={current ?? null}
      onChange={(key) => set({ tab: key === tabs[0]?.key ? null : key })}
      keepMounted={false}
    >
      <Tabs.List style={{ flexWrap: 'nowrap', overflowX: 'auto' }}>
        {tabs.map(({ key, label, count }) => (
          <Tabs.Tab key={key} value={key}>
            {label}
            {count != null && <span className="muted"> {count}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ key, panel }) => (
        <Tabs.Panel key={key} value={key} pt={14}>
          {panel}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
