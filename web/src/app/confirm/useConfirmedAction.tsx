import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { type ReactNode, useMemo, useRef } from 'react';
import { type Action, useAction } from '../../lib/useAction';
import { StepUpDialog } from './StepUpDialog';

interface Options<D> {
  done?: string;
  refetch?: 'active' | string[];
  /** Called with the data when it worked, at once or after the person confirmed. */
  onDone?: (data: D) => void;
}

/** A mutation that may ask the person to confirm: draw `dialog`; after the confirmation the same step runs again. */
export function useConfirmedAction<D, V extends OperationVariables>(
  document: TypedDocumentNode<D, V>,
  { onDone, ...options }: Options<D> = {},
): Action<D, V> & { dialog: ReactNode } {
  const action = useAction(document, options);
  const last = useRef<V | null>(null);
  const run = async (variables: V) => {
    last.current = variables;
    const data = await action.run(variables);
    if (data) onDone?.(data);
    return data;
  };
  const again = () => {
    if (last.current) void run(last.current);
  };
  const errors = useMemo(
    () => action.errors.filter(({ code }) => code !== 'STEP_UP_REQUIRED'),
    [action.errors],
  );
  return { ...action, run, errors, dialog: <StepUpDialog of={action.errors} onConfirmed={again} /> };
}
