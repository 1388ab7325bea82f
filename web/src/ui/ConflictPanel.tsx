import { Button, CopyButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { t } from '../lib/i18n';
import { wordRuns } from '../lib/wordRuns';
import classes from './kit.module.css';
import { Section } from './Section';
import { WordChanges } from './WordChanges';

/** One field that two people changed: as it was, as it stands in this form, as the other person saved it. */
export interface ConflictField {
  key: string;
  label: string;
  base: string;
  mine: string;
  theirs: string;
}

interface Props {
  fields: readonly ConflictField[];
  /** Absent when the record can no longer be changed; then one's own words can only be copied. */
  onTake?: (key: string) => void;
}

function Side({ title, base, text }: { title: string; base: string; text: string }) {
  return (
    <div style={{ minWidth: 0 }}>
      <p className="meta">{title}</p>
      {base === text ? (
        <p className="meta">{t('Tidak diubah.')}</p>
      ) : (
        <WordChanges runs={wordRuns(base, text)} />
      )}
    </div>
  );
}

/** After CONFLICT: field by field what the other person changed and what stands here (ux.md, concurrency). */
export function ConflictPanel({ fields, onTake }: Props) {
  const differing = fields.filter(({ mine, theirs }) => mine !== theirs);
  const head = useRef<HTMLParagraphElement>(null);
  // The save button is at the foot of a long form.
  useEffect(() => head.current?.scrollIntoView?.({ block: 'center' }), []);
  return (
    <Section title={t('Orang lain menyimpan perubahan lebih dulu')}>
      <p role="status" ref={head}>
        {onTake
          ? t('Pilih isi tiap bagian, lalu simpan lagi. Yang tersimpan adalah isi formulir ini.')
          : t('Data ini tidak dapat diubah lagi. Salin tulisan Anda bila masih diperlukan.')}
      </p>
      {differing.length === 0 && <p className="meta">{t('Isinya sama dengan isi formulir ini.')}</p>}
      {differing.map(({ key, label, base, mine, theirs }) => (
        <section key={key} className={classes.conflict} aria-label={label}>
          <h3>{label}</h3>
          <div className={classes.conflictSides}>
            <Side title={t('Perubahan orang lain')} base={base} text={theirs} />
            <Side title={t('Perubahan Anda')} base={base} text={mine} />
          </div>
          <div className={classes.conflictActs}>
            {onTake && (
              <Button size="xs" onClick={() => onTake(key)}>
                {t('Pakai milik orang lain')}
              </Button>
            )}
            <CopyButton value={mine}>
              {({ copied, copy }) => (
                <Button size="xs" variant="subtle" onClick={copy}>
                  {copied ? t('Tersalin') : t('Salin milik saya')}
                </Button>
              )}
            </CopyButton>
          </div>
        </section>
      ))}
    </Section>
  );
}
