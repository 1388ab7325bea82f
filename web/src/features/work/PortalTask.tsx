import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { PortalHomeScreenQuery } from '../../gql/graphql';
import { Age } from '../../ui/Age';
import { Money } from '../../ui/Money';
import { PortalCard } from '../../ui/PortalCard';
import { WorkIcon } from './WorkIcon';
import classes from './work.module.css';

type Item = PortalHomeScreenQuery['myWork']['items'][number];

/** One thing the company has to do, with the door to it. */
export function PortalTask({ item }: { item: Item }) {
  return (
    <PortalCard
      title={item.title}
      actions={
        <Button component={Link} to={item.path}>
          {item.action}
        </Button>
      }
    >
      <div className={classes.line}>
        <WorkIcon kind={item.kind} size={18} />
        <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <p className="meta">
            {item.subtitle}
            {item.amount != null && (
              <>
                {' · '}
                <Money value={item.amount} />
              </>
            )}
          </p>
          <Age age={item.age} />
        </div>
      </div>
    </PortalCard>
  );
}
