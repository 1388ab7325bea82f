import { Button, Tooltip } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { UserError } from '../lib/useAction';
import { ReasonDialog } from './ReasonDialog';

export interface ActionItem {
  key: string;
  label: string;
  tone?: 'primary' | 'danger' | 'default';
  icon?: ReactNode;
  /** Asks a reason first; the label then ends with an ellipsis. */
  needsReason?: boolean;
  /** Why it cannot be done now, with figures; the button stays, refuses, and says so on hover and focus. */
  disabledReason?: string | undefined;
  /** An answer of null (as from `run` of useAction) means refused. */
  onRun: (reason?: string) => unknown;
}

const SHOWN_ON = { hover: true, focus: true, touch: true };

/** Looks disabled but keeps the focus, so that its reason can be reached by keyboard. */
const refused = (reason: string) => ({
  'data-disabled': true,
  'aria-disabled': true,
  'aria-description': reason,
});

const look = (tone: ActionItem['tone']) =>
  tone === 'primary' ? { variant: 'filled' } : tone === 'danger' ? { c: 'var(--merah)' } : {};

interface Props {
  actions: ActionItem[];
  busy?: boolean;
  /** Refusals of the running action: given, they show in the reason dialog, which stays open. */
  errors?: readonly UserError[] | undefined;
}

/** The buttons the server allows, primary last; dangerous steps ask a reason first. */
export function Actions({ actions, busy, errors }: Props) {
  const [asking, setAsking] = useState<ActionItem | null>(null);
  const send = async (action: ActionItem, reason: string) => {
    const answer = await action.onRun(reason);
    if (answer !== null || !errors) setAsking(null);
  };
  const ordered = [...actions].sort((a, b) => Number(a.tone === 'primary') - Number(b.tone === 'primary'));
  return (
    <>
      {ordered.map((action) => (
        <Tooltip
          key={action.key}
          label={action.disabledReason}
          disabled={!action.disabledReason}
          events={SHOWN_ON}
          multiline
          maw={320}
        >
          <Button
            {...look(action.tone)}
            {...(action.disabledReason && refused(action.disabledReason))}
            leftSection={action.icon}
            loading={Boolean(busy) && action.tone === 'primary'}
            disabled={Boolean(busy) && action.tone !== 'primary'}
            onClick={() => {
              if (action.disabledReason) return;
              if (action.needsReason) setAsking(action);
              else void action.onRun();
            }}
          >
            {action.label}
            {action.needsReason ? '…' : ''}
          </Button>
        </Tooltip>
      ))}
      <ReasonDialog
        key={asking?.key ?? 'none'}
        isOpen={asking !== null}
        title={asking?.label ?? ''}
        confirm={asking?.label ?? ''}
        busy={Boolean(busy)}
        errors={errors}
        onClose={() => setAsking(null)}
        onConfirm={(reason) => asking && void send(asking, reason)}
      />
    </>
  );
}
