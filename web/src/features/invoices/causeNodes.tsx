import { IconAlertOctagon, IconFile, IconNews, IconPhotoCheck, IconStack2 } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { share } from '../../lib/format';
import { t } from '../../lib/i18n';
import { proofState } from '../../lib/publicationWords';
import { ChainNode } from '../../ui/ChainNode';
import { When } from '../../ui/When';
import classes from './invoices.module.css';
import type { WalkLine } from './WalkScreen';

type Proof = NonNullable<WalkLine['proof']>;

/** True when the archive does not hold the capture the proof was accepted on. */
const isBroken = ({ snapshotHash, article }: Proof): boolean =>
  Boolean(
    snapshotHash &&
      article &&
      article.evidence.length > 0 &&
      !article.evidence.some((one) => one.sha256 === snapshotHash),
  );

function proofNode(proof: Proof): ReactElement {
  const { forward, acceptedBy, acceptedAt } = proof;
  const broken = isBroken(proof);
  return (
    <ChainNode
      key="proof"
      icon={broken ? <IconAlertOctagon size={16} aria-hidden /> : <IconPhotoCheck size={16} aria-hidden />}
      isBroken={broken}
      title={
        <>
          <Link to={`/bukti/${proof.id}`}>{t('Bukti tayang')}</Link>
          {forward != null && <> · {t('kecocokan {n}', { n: share(forward) })}</>}
        </>
      }
      meta={
        <>
          {proofState(proof.state).text} · {acceptedBy?.name ?? t('diterima otomatis')}
          {acceptedAt && (
            <>
              {' '}
              · <When at={acceptedAt} />
            </>
          )}
        </>
      }
      hash={proof.snapshotHash ?? null}
    >
      {broken && (
        <p className={classes.wrong}>{t('Putus di sini: sidik jari bukti tidak ada pada arsip.')}</p>
      )}
    </ChainNode>
  );
}

function articleNodes({ article, snapshotHash }: Proof): ReactElement[] {
  if (!article) return [];
  const evidence = article.evidence.find((one) => one.sha256 === snapshotHash) ?? article.evidence[0];
  return [
    <ChainNode
      key="article"
      icon={<IconNews size={16} aria-hidden />}
      title={<Link to={`/artikel/${article.id}`}>{article.title}</Link>}
      meta={
        <>
          {article.publishedAt && (
            <>
              {t('terbit')} <When at={article.publishedAt} form="full" /> ·{' '}
            </>
          )}
          <span style={{ overflowWrap: 'anywhere' }}>{article.url}</span>
        </>
      }
    />,
    ...(evidence
      ? [
          <ChainNode
            key="evidence"
            icon={<IconStack2 size={16} aria-hidden />}
            title={t('Arsip kantor')}
            meta={
              <>
                {t('ditangkap')} <When at={evidence.capturedAt} form="full" />
                {evidence.status != null && <> · HTTP {evidence.status}</>}
                {evidence.sha256 === snapshotHash && <> · {t('sama dengan bukti')}</>}
              </>
            }
            hash={evidence.sha256}
          />,
        ]
      : []),
  ];
}

/** The cause: the proof, the article it found, the archived page; or the file where nothing is on the web. */
export function causeNodes({ proof }: WalkLine): ReactElement[] {
  if (!proof)
    return [
      <ChainNode key="none" icon={<IconFile size={16} aria-hidden />} title={t('Baris ini tanpa bukti.')} />,
    ];
  return [
    proofNode(proof),
    ...articleNodes(proof),
    ...(proof.file
      ? [
          <ChainNode
            key="file"
            icon={<IconFile size={16} aria-hidden />}
            title={proof.file.name}
            meta={t('berkas bukti')}
            hash={proof.file.sha256}
          />,
        ]
      : []),
  ];
}
