import '@fontsource-variable/source-serif-4';
import classes from './kit.module.css';

/** A text for reading, in paragraphs. */
export function Reader({ paragraphs }: { paragraphs: string[] }) {
  return (
    <div className={classes.reader}>
      {paragraphs.map((text, index) => (
        <p key={index}>{text}</p>
      ))}
    </div>
  );
}
