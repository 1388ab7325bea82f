import classes from './kit.module.css';

interface UserError {
  code: string;
  message: string;
  field: string[];
}

/** Refusals in words, above the form; `all` shows also those that a field already shows. */
export function Errors({ of, all }: { of: readonly UserError[] | undefined; all?: boolean }) {
  const shown = (of ?? []).filter((error) => all || error.field.length === 0);
  if (shown.length === 0) return null;
  return (
    <div className={classes.errors} role="alert">
      {shown.map(({ code, message }) => (
        <p key={`${code} ${message}`}>{message}</p>
      ))}
    </div>
  );
}
