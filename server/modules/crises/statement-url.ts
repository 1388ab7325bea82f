import type { Ctx } from '../../platform/ctx';
import type { StatementVersion } from './statement.entity';

/** Address of the public page of a statement; null before it is published. */
export const statementUrl = (
  { app }: Pick<Ctx, 'app'>,
  { statementId, publishedAt }: Pick<StatementVersion, 'statementId' | 'publishedAt'>,
): string | null => (publishedAt ? `${app.config.publicUrl}/ruang-pers/${statementId}` : null);
