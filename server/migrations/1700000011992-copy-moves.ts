import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns } from './words';

const MOVES = { undo: 'text null' };

/** Where an article stood before a person moved it to another group of copies. */
export class CopyMoves1700000011992 implements MigrationInterface {
  name = 'CopyMoves1700000011992';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'copy_move', MOVES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'copy_move', MOVES);
  }
}
