import '@fontsource-variable/source-serif-4';
import classes from './kit.module.css';

export interface Segment {
  text: string;
  shared: boolean;
}

/** One side of a comparison: shared passages pale blue, missing ones wavy red, additions of the outlet dotted. */
export function DiffText({ segments, side }: { segments: Segment[]; side: 'ordered' | 'captured' }) {
  const other = side === 'ordered' ? classes.missing : classes.added;
  return (
    <div className={classes.reader} style={{ whiteSpace: 'pre-wrap' }}>
      {segments.map(({ text, shared }, index) => (
        <span key={index} className={/\S/.test(text) ? (shared ? classes.shared : other) : undefined}>
          {text.replace(/\n+/g, '\n\n')}
        </span>
      ))}
    </div>
  );
}
