import { graphql } from '../../gql';
import type { BatchScreenQuery, ClipFileCheckMutation, ImportScreenQuery } from '../../gql/graphql';

export const ImportScreenDocument = graphql(`
  query ImportScreen($first: Int!, $after: String) {
    clipBatches(first: $first, after: $after) {
      nodes {
        id kind name state rowCount createdCount updatedCount duplicateCount errorCount enteredByName createdAt
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const BatchScreenDocument = graphql(`
  query BatchScreen($id: ID!, $verdict: ClipVerdict, $after: Int) {
    clipBatch(id: $id) {
      id version kind name state rowCount createdCount updatedCount duplicateCount errorCount enteredByName
      createdAt undoUntil undoneAt allowedActions
      rows(verdict: $verdict, after: $after) { no verdict reason title externalId articleId article { id status } }
    }
  }
`);

export const FileCheck = graphql(`
  mutation ClipFileCheck($input: ClipFileInput!) {
    clipFileCheck(input: $input) {
      rows { no verdict reason title carrier channel publishedAt } unknownColumns errors { code message field }
    }
  }
`);

export const FileImport = graphql(`
  mutation ClipFileImport($input: ClipFileInput!) {
    clipFileImport(input: $input) { batch { id } errors { code message field } }
  }
`);

export const BatchUndo = graphql(`
  mutation ClipBatchUndo($input: UndoClipBatchInput!) {
    clipBatchUndo(input: $input) { batch { id state undoneAt allowedActions } errors { code message field } }
  }
`);

export type PreviewRow = NonNullable<ClipFileCheckMutation['clipFileCheck']['rows']>[number];
export type BatchLine = ImportScreenQuery['clipBatches']['nodes'][number];
export type BatchRead = NonNullable<BatchScreenQuery['clipBatch']>;
