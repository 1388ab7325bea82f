import type { ReactNode } from 'react';
import classes from './marks.module.css';
import type { Tone } from './StateTag';

interface Props {
  title: ReactNode;
  tag?: ReactNode;
  /** The one sentence that matters, across the card. */
  band?: { tone: Tone; icon?: ReactNode; text: ReactNode };
  /** Above the band: a BigAmount or a line. */
  lead?: ReactNode;
  children?: ReactNode;
  /** Buttons of 44 px side by side; the primary one last. */
  actions?: ReactNode;
}

/** A card of the company portal: number and state, amount, what it waits for, steps, buttons. */
export function PortalCard({ title, tag, band, lead, children, actions }: Props) {
  return (
    <section className={classes.portal}>
      <div className={classes.portalHead}>
        <h2 style={{ font: 'inherit' }}>{title}</h2>
        {tag}
      </div>
      {lead && <div className={classes.portalBody}>{lead}</div>}
      {band && (
        <div className={classes.portalBand} data-tone={band.tone}>
          {band.icon}
          <span>{band.text}</span>
        </div>
      )}
      {children && <div className={classes.portalBody}>{children}</div>}
      {actions && <div className={classes.portalActions}>{actions}</div>}
    </section>
  );
}
