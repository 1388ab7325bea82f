import { Alert, Anchor } from '@mantine/core';
import { IconEyeOff, IconPaperclip } from '@tabler/icons-react';
import { bytes, number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { Copyable } from '../../ui/Copyable';
import { When } from '../../ui/When';
import type { ArticleRead } from './articleDocument';
import { platformWord } from './clipWords';
import classes from './split.module.css';
import { channelWord } from './words';

/** What an entered item says beside what pages say, as facts; empty for a page. */
export function clipFacts({ channel, account, platform, engagement, edition, entry }: ArticleRead) {
  if (channel === 'ONLINE' && entry === 'FETCH') return [];
  return [
    { label: t('Kanal'), value: channelWord(channel) },
    {
      label: t('Akun'),
      value: account && [account, platform && platformWord(platform)].filter(Boolean).join(' · '),
    },
    { label: t('Interaksi'), value: engagement == null ? null : number(engagement) },
    { label: t('Halaman atau program'), value: edition },
  ].filter(({ value }) => value);
}

/** The same in one line. */
export function ClipFacts({ article }: { article: ArticleRead }) {
  return (
    <>
      {clipFacts(article)
        .filter(({ label }) => label !== t('Akun'))
        .map(({ label, value }) => (
          <span key={label}>{label === t('Kanal') ? value : `${label}: ${value}`}</span>
        ))}
    </>
  );
}

/** Says that an article counts nowhere now, and why. */
export function ShelfNote({ article: { shelf, status } }: { article: ArticleRead }) {
  if (!shelf) return null;
  return (
    <Alert
      color="orange"
      icon={<IconEyeOff size={18} aria-hidden />}
      title={
        status === 'WITHHELD'
          ? t('Artikel ini ditahan dan tidak dihitung')
          : t('Artikel ini dibatalkan dan tidak dihitung')
      }
    >
      {shelf.reason}
      <div className="meta">
        {shelf.byName} · <When at={shelf.at} form="full" />
      </div>
    </Alert>
  );
}

/** Files that a person added, each with its own hash. */
export function Attachments({ files }: { files: ArticleRead['attachments'] }) {
  if (files.length === 0) return null;
  return (
    <div style={{ marginTop: 14 }}>
      <h3 style={{ fontSize: 13.5 }}>{t('Lampiran')}</h3>
      <ul className={classes.plain}>
        {files.map((file) => (
          <li key={`${file.sha256}${file.name}`}>
            {file.url ? (
              <Anchor href={file.url} download size="sm" style={{ overflowWrap: 'anywhere' }}>
                <IconPaperclip size={14} aria-hidden /> {file.name}
              </Anchor>
            ) : (
              file.name
            )}
            <div className={classes.facts}>
              {file.mime} · {bytes(file.size)} ·{' '}
              <Copyable value={file.sha256} short={file.sha256.slice(0, 12)} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
