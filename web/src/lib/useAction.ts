import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useCallback, useState } from 'react';
import { t } from './i18n';

export interface UserError {
  code: string;
  message: string;
  field: string[];
}

interface Options {
  /** Said in a toast when it worked. */
  done?: string;
  /** Names of queries or `'active'` to ask again afterwards. */
  refetch?: 'active' | string[];
}

export interface Action<D, V> {
  /** The data on success; null when it was refused or failed, with `errors` filled. */
  run: (variables: V) => Promise<D | null>;
  busy: boolean;
  errors: UserError[];
  /** The message for one input field. */
  fieldError: (...path: string[]) => string | undefined;
  reset: () => void;
}

const errorsOf = (data: unknown): UserError[] =>
  Object.values((data ?? {}) as Record<string, { errors?: UserError[] } | null>).flatMap(
    (payload) => payload?.errors ?? [],
  );

/** A mutation as a screen uses it: refusals become `errors`, success a toast; nothing legal is ever optimistic. */
export function useAction<D, V extends OperationVariables>(
  document: TypedDocumentNode<D, V>,
  options: Options = {},
): Action<D, V> {
  const [mutate, { loading }] = useMutation(document);
  const [errors, setErrors] = useState<UserError[]>([]);
  const { done, refetch } = options;
  const run = useCallback(
    async (variables: V): Promise<D | null> => {
      setErrors([]);
      try {
        const { data } = await mutate({
          variables,
          ...(refetch && { refetchQueries: refetch, awaitRefetchQueries: true }),
        } as never);
        const refused = errorsOf(data);
        setErrors(refused);
        if (refused.length > 0) return null;
        if (done)
          notifications.show({
            message: done,
            position: 'bottom-left',
            autoClose: 8000,
            closeButtonProps: { 'aria-label': t('Tutup') },
          });
        return (data ?? null) as D | null;
      } catch (error) {
        setErrors([
          {
            code: 'FAULT',
            message: (error as Error).message || t('Sambungan terputus. Coba lagi.'),
            field: [],
          },
        ]);
        return null;
      }
    },
    [mutate, done, refetch],
  );
  const fieldError = useCallback(
    (...path: string[]) => errors.find((error) => error.field.join('.') === path.join('.'))?.message,
    [errors],
  );
  return { run, busy: loading, errors, fieldError, reset: () => setErrors([]) };
}
