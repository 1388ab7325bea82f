import { Button, Popover, UnstyledButton } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { t } from '../../lib/i18n';
import classes from './search.module.css';

/** What can be written (`key`), what it does, and the piece that a press puts into the box (`value`). */
interface Row {
  key: string;
  what: string;
  value: string;
}

const OPERATORS: Row[] = [
  { key: 'banjir tanggul', what: 'Keduanya harus ada (sama dengan AND).', value: 'AND ' },
  { key: 'banjir OR rob', what: 'Salah satu cukup.', value: 'OR ' },
  { key: 'banjir NOT festival', what: 'Tanpa kata ini.', value: 'NOT ' },
  { key: '"dana desa"', what: 'Persis berurutan.', value: '"" ' },
  { key: 'sekolah*', what: 'Semua kata yang berawalan ini, sekurangnya empat huruf.', value: '* ' },
  { key: 'bupati NEAR/5 korupsi', what: 'Paling banyak lima kata di antaranya.', value: 'NEAR/5 ' },
  { key: 'bupati ONEAR/5 korupsi', what: 'Seperti NEAR, dengan urutan ini.', value: 'ONEAR/5 ' },
  { key: '!OKI', what: 'Huruf besar dan kecil persis seperti ini.', value: '!' },
  { key: 'ATLEAST/3(banjir)', what: 'Sekurangnya tiga kali.', value: 'ATLEAST/3(' },
];
const FIELDS: Row[] = [
  { key: 'title:banjir', what: 'Hanya di judul.', value: 'title:' },
  { key: 'body:banjir', what: 'Hanya di isi.', value: 'body:' },
  { key: 'outlet:"harian muara"', what: 'Dari media ini.', value: 'outlet:' },
  { key: 'place:"muara jernih"', what: 'Menyebut kecamatan ini.', value: 'place:' },
  { key: 'author:rina', what: 'Dari penulis ini.', value: 'author:' },
  { key: 'tier:1', what: 'Jangkauan media: 1 nasional, 2 provinsi, 3 lokal.', value: 'tier:' },
  { key: 'lang:id', what: 'Dalam bahasa ini.', value: 'lang:' },
  { key: 'paid:no', what: 'Tidak dibayar kantor.', value: 'paid:' },
];

/** The operators and fields of a query; a press puts one into the box. */
export function SearchHelp({ onInsert }: { onInsert: (piece: string) => void }) {
  return (
    <Popover position="bottom-end" shadow="md" width={430} withinPortal>
      <Popover.Target>
        <Button variant="default" leftSection={<IconHelp size={16} stroke={1.75} />}>
          {t('Cara menulis')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.help}>
        {[OPERATORS, FIELDS].map((rows) => (
          <ul key={rows[0]?.key}>
            {rows.map(({ key, what, value }) => (
              <li key={key}>
                <UnstyledButton
                  onClick={() => onInsert(value)}
                  aria-label={t('Sisipkan {piece}', { piece: value })}
                >
                  <code>{key}</code>
                </UnstyledButton>
                <span>{t(what)}</span>
              </li>
            ))}
          </ul>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
