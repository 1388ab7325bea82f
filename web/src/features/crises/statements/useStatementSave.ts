import { useCallback, useRef } from 'react';
import type { DraftStatementInput, StatementContentInput } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { useAction } from '../../../lib/useAction';
import { DraftStatement, EditStatement, SubmitStatement } from './documents';

interface Saved {
  id: string;
  version: number;
  statement?: { id: string } | null;
}

/** Saves a draft, the first time as a new one, and hands it in; what was saved once is edited from then on. */
export function useStatementSave(
  start: Saved | null,
  fresh: Omit<DraftStatementInput, 'content'> | null,
  done: (statementId: string) => void,
) {
  const saved = useRef<Saved | null>(start);
  const after = { refetch: ['StatementScreen', 'StatementsScreen', 'WorkScreen'] };
  const draft = useAction(DraftStatement, { done: t('Rancangan tersimpan.'), ...after });
  const edit = useAction(EditStatement, { done: t('Perubahan tersimpan.'), ...after });
  const submit = useAction(SubmitStatement, { done: t('Pernyataan diajukan.'), ...after });
  const keep = async (content: StatementContentInput): Promise<Saved | null> => {
    const before = saved.current;
    const version = before
      ? (await edit.run({ input: { versionId: before.id, expectedVersion: before.version, content } }))
          ?.statementEdit.version
      : fresh && (await draft.run({ input: { ...fresh, content } }))?.statementDraft.version;
    if (version) saved.current = version;
    return version ?? null;
  };
  const run = async (content: StatementContentInput, isSubmitted: boolean) => {
    submit.reset();
    const kept = await keep(content);
    if (!kept?.statement) return false;
    if (isSubmitted) {
      const input = { versionId: kept.id, expectedVersion: kept.version };
      const answer = await submit.run({ input });
      if (!answer) return false;
    }
    done(kept.statement.id);
    return true;
  };
  const rebase = useCallback((on: Saved) => {
    saved.current = on;
  }, []);
  const used = [draft, edit, submit];
  return {
    run,
    /** Saves over this version from now on, after its changes were seen. */
    rebase,
    busy: used.some(({ busy }) => busy),
    errors: used.flatMap(({ errors }) => errors),
    fieldError: (...path: string[]) =>
      used.map(({ fieldError }) => fieldError(...path)).find((message) => message !== undefined),
  };
}
