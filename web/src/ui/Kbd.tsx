import classes from './marks.module.css';

interface Props {
  children: string;
}

/** A key of the keyboard on a button or in help; not read aloud. */
export function Kbd({ children }: Props) {
  return (
    <kbd className={classes.kbd} aria-hidden>
      {children}
    </kbd>
  );
}
