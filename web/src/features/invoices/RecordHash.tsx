import { t } from '../../lib/i18n';
import { Copyable } from '../../ui/Copyable';

/** The hash of the newest event of a record in the log, short, to be copied in full. */
export function RecordHash({ of }: { of: { timeline: { nodes: readonly { hash: string }[] } } }) {
  const hash = of.timeline.nodes[0]?.hash;
  if (!hash) return null;
  return (
    <div className="meta">
      {t('jejak')} <Copyable value={hash} short={`${hash.slice(0, 4)}…${hash.slice(-4)}`} />
    </div>
  );
}
