import { Fragment, useState } from 'react';
import { Link } from 'react-router';
import type { AlertScreenQuery } from '../../gql/graphql';
import { percent } from '../../lib/format';
import { t } from '../../lib/i18n';
import { decimals, partWord, triggerWord } from './alertWords';
import { Meter } from './RiskMeter';
import classes from './risk.module.css';

export type Risk = NonNullable<NonNullable<AlertScreenQuery['alert']>['risk']>;

/** What a part is computed from, in one line. */
function inputWords(part: string, { figures: f }: Risk): string {
  const two = (value: number) => decimals(value, 2);
  if (part === 'V')
    return t('{n} artikel; biasanya {mean} (simpangan {sd})', {
      n: f.current,
      mean: two(f.mean),
      sd: two(f.deviation),
    });
  if (part === 'G')
    return t('2 jam terakhir {n}, 2 jam sebelumnya {before}', {
      n: f.lastTwoHours,
      before: f.twoHoursBefore,
    });
  if (part === 'N')
    return t('batas bawah 95 % dari {negative}/{judged} artikel mandiri', {
      negative: f.negative,
      judged: f.judged,
    });
  if (part === 'R') return t('bobot pemuat {reach} dari 16', { reach: two(f.reach) });
  if (part === 'S')
    return t('{sources} sumber, {channels} jenis kanal', {
      sources: f.sources,
      channels: f.channelKinds.length,
    });
  return f.official > 0
    ? t('tingkat pejabat {level}', { level: decimals(f.official, 1) })
    : t('tidak ada pejabat disebut');
}

/** More of a part: what it means and which rows stand behind it. */
function Explained({ part, risk }: { part: string; risk: Risk }) {
  const { figures: f, carriers, toneAccuracy, items } = risk;
  if (part === 'V')
    return (
      <>
        {t('Hari pembanding topik {topic}, yang terbaru dahulu: {days}.', {
          topic: risk.topic?.name ?? t('tidak dikenal'),
          days: f.baseline.join(', ') || t('belum ada'),
        })}
        {risk.lowConfidence && <> {t('Hari pembanding kurang dari tujuh, jadi volume belum pasti.')}</>}
      </>
    );
  if (part === 'G') return <>{t('Naik dua kali lipat memberi sepertiga nilai penuh.')}</>;
  if (part === 'N')
    return (
      <>
        {t(
          '{n} artikel mandiri; salinan dihitung sekali. Karena contohnya kecil, dipakai batas bawah Wilson.',
          {
            n: f.independent,
          },
        )}{' '}
        {toneAccuracy.judged > 0
          ? t('Nada mesin sesuai dengan petugas pada {agreed} dari {judged} artikel ({share}).', {
              agreed: toneAccuracy.agreed,
              judged: toneAccuracy.judged,
              share: percent(toneAccuracy.agreed / toneAccuracy.judged, 0),
            })
          : t('Ketepatan nada mesin belum terukur.')}
      </>
    );
  if (part === 'R')
    return (
      <>
        {carriers.map(({ name, weight }) => `${name} (${decimals(weight, 2)})`).join(', ') ||
          t('Belum ada pemuat bernada negatif.')}
      </>
    );
  if (part === 'S')
    return <>{t('Kanal: {kinds}.', { kinds: f.channelKinds.join(', ') || t('belum ada') })}</>;
  const named = items.filter(({ official }) => official === f.official && official > 0);
  return (
    <>
      {named.length === 0
        ? t('Tidak ada artikel yang menyebut pejabat.')
        : named.map(({ article, phrases, isByPerson }) => (
            <div key={article?.id}>
              {article && <Link to={`/artikel/${article.id}`}>{article.title}</Link>}{' '}
              <span className="meta">{isByPerson ? t('menurut analis') : phrases.join(', ')}</span>
            </div>
          ))}
    </>
  );
}

/** The score opened into its six parts; each opens to what it is computed from. */
export function RiskTable({ risk }: { risk: Risk }) {
  const [open, setOpen] = useState<string | null>(null);
  const sum = risk.components.reduce((total, { points }) => total + points, 0);
  const isBounded = Math.abs(sum - risk.score) > 0.006;
  return (
    <>
      <div className={classes.scroll}>
        <table className={classes.parts}>
          <thead>
            <tr>
              <th>{t('Komponen')}</th>
              <th>{t('Masukan')}</th>
              <th data-align="right">{t('Nilai')}</th>
              <th data-align="right">{t('Bobot')}</th>
              <th data-align="right">{t('Poin')}</th>
            </tr>
          </thead>
          <tbody>
            {risk.components.map(({ part, value, weight, points }) => (
              <Fragment key={part}>
                <tr>
                  <th scope="row">
                    <button
                      type="button"
                      className={classes.opener}
                      aria-expanded={open === part}
                      onClick={() => setOpen(open === part ? null : part)}
                    >
                      {part} · {partWord(part)}
                    </button>
                  </th>
                  <td>
                    <Meter value={value} /> {inputWords(part, risk)}
                  </td>
                  <td className="num" data-align="right">
                    {decimals(value, 4)}
                  </td>
                  <td className="num" data-align="right">
                    {decimals(weight, 2)}
                  </td>
                  <td className="num" data-align="right">
                    <b>{decimals(points, 3)}</b>
                  </td>
                </tr>
                {open === part && (
                  <tr className={classes.more}>
                    <td colSpan={5}>
                      <Explained part={part} risk={risk} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                {t('Jumlah, dibulatkan sekali di akhir')}
              </th>
              <td className="num" data-align="right">
                <b>{decimals(sum, 2)}</b>
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      {isBounded && (
        <p className="meta">
          {risk.hardTriggers.length > 0
            ? t('Pemicu langsung ({names}) menetapkan skor paling sedikit 60, jadi skornya {score}.', {
                names: risk.hardTriggers.map(triggerWord).join(', '),
                score: decimals(risk.score, 2),
              })
            : t('Aturan batas atas berlaku, jadi skornya {score}.', { score: decimals(risk.score, 2) })}
        </p>
      )}
      <p className="meta">
        {t(
          'Bobot versi {n}. Kanal sendiri, tayangan berbayar, dan pemuatan pernyataan tidak ikut dihitung.',
          {
            n: risk.weightsVersion,
          },
        )}
      </p>
    </>
  );
}
