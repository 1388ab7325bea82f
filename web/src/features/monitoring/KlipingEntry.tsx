import { Link } from 'react-router';
import type { KlipingScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { PaidTag } from '../../ui/PaidTag';
import { When } from '../../ui/When';
import classes from './kliping.module.css';
import { channelWord, itemToneWord } from './klipingWords';

export type KlipingRow = NonNullable<KlipingScreenQuery['kliping']>['items']['nodes'][number];

/** A tone with its topic: solid where a person gave it, dashed where the machine suggests it. */
function Tone({ tone }: { tone: KlipingRow['tones'][number] }) {
  if (!tone.tone) return <span className="meta">{tone.topicName}</span>;
  const isMachine = !tone.isByPerson && tone.tone !== 'NEEDS_PERSON';
  const by = tone.isByPerson ? t('petugas') : t('usulan mesin');
  return (
    <span className={classes.tone} data-machine={isMachine || undefined}>
      {tone.topicName}: {itemToneWord(tone.tone)}
      {(isMachine || tone.isByPerson) && <span className="muted"> ({by})</span>}
    </span>
  );
}

/** One independent item of a clipping, with its copies in one line. */
export function KlipingEntry({ row, number }: { row: KlipingRow; number: number }) {
  return (
    <article className={classes.item}>
      <div className={classes.title}>
        <span className={classes.number}>{number}. </span>
        <Link to={`/artikel/${row.articleId}`}>{row.title || t('(tanpa judul)')}</Link>
      </div>
      <div className="meta">
        {row.outletName ?? t('media belum dikenal')} · {channelWord(row.channel)} · <When at={row.at} />
      </div>
      {row.extract && <p>{row.extract}</p>}
      <div className={classes.marks}>
        <PaidTag paid={row.isPaid}>{row.isOwnChannel ? t('Saluran sendiri') : undefined}</PaidTag>
        {row.tones.map((tone) => (
          <Tone key={tone.topicId} tone={tone} />
        ))}
        {row.evidenceNumber && <span className="meta">{t('bukti {n}', { n: row.evidenceNumber })}</span>}
      </div>
      {row.copyCount > 0 && (
        <div className="meta">
          {t('+{n} salinan', { n: row.copyCount })}
          {row.copyOutlets.length > 0 && `: ${row.copyOutlets.join(', ')}`}
        </div>
      )}
    </article>
  );
}
