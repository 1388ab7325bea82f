import '@fontsource-variable/source-serif-4';
import classes from './kit.module.css';

export interface WordRun {
  kind: 'SAME' | 'REMOVED' | 'ADDED';
  text: string;
}

/** What changed against the version before: what went is struck out, what came is underlined, never by colour alone. */
export function WordChanges({ runs }: { runs: readonly WordRun[] }) {
  return (
    <div className={classes.reader} style={{ whiteSpace: 'pre-wrap' }}>
      {runs.map(({ kind, text }, index) => {
        if (kind === 'REMOVED')
          return (
            <del key={index} style={{ color: 'var(--merah)' }}>
              {text}
            </del>
          );
        if (kind === 'ADDED')
          return (
            <ins key={index} style={{ background: 'var(--hijau-soft)', color: 'var(--hijau)' }}>
              {text}
            </ins>
          );
        return <span key={index}>{text}</span>;
      })}
    </div>
  );
}
