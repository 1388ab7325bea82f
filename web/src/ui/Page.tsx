import { type ReactNode, useEffect } from 'react';
import { CaseCode } from './CaseCode';
import classes from './kit.module.css';

interface Props {
  title: string;
  subtitle?: ReactNode;
  /** State tags after the title. */
  tags?: ReactNode;
  /** Buttons; the primary one last. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A screen: its title (also of the browser tab), state, actions, then the work. */
export function Page({ title, subtitle, tags, actions, children }: Props) {
  useEffect(() => {
    document.title = `${title} · SINERGI`;
  }, [title]);
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1>
          <CaseCode>{title}</CaseCode>
        </h1>
        {tags}
        {subtitle && (
          <div className={classes.sub}>
            <CaseCode>{subtitle}</CaseCode>
          </div>
        )}
        {actions && (
          <div className={classes.actions} data-noprint>
            {actions}
          </div>
        )}
      </div>
      {children}
    </div>
  );
}
