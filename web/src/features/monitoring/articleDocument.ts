import { graphql } from '../../gql';
import type { ArticleScreenQuery } from '../../gql/graphql';

export const ArticleScreenDocument = graphql(`
  query ArticleScreen($id: ID!) {
    article(id: $id) {
      id title author url canonicalUrl publishedAt firstSeenAt checkedAt isPaid isPartial paidLabel liveness readOutcomeText textHash
      lang channel paragraphs allowedActions maySetTone
      status entry account platform engagement edition
      shelf { reason byName at }
      attachments { name mime size sha256 url }
      outlet { id name } story { id }
      sources { id title }
      urls { url }
      versions { id no seenAt title textHash text changes { kind runs { kind text } } }
      evidence { id url status capturedAt capturedBy payloadSha256 recordSha256 sealNo downloadUrl bytes }
      matches { at forward reverse longestWords watchedText { title } }
      copyTree {
        parentId forward longestWords movedAt movedBy { id name } allowedActions
        article { id title publishedAt firstSeenAt isPaid outlet { id name } }
      }
      similar { id forward longestWords article { id title publishedAt firstSeenAt isPaid outlet { id name } } }
      tones {
        effective machine probability model person at
        by { id name }
        topic { id name }
        hits { isTitle start end }
      }
    }
  }
`);

export const SetTone = graphql(`
  mutation ToneSet($input: SetToneInput!) {
    toneSet(input: $input) {
      article {
        id
        firstTone { effective machine probability person by { id name } topic { id name } }
        tones { effective machine probability model person at by { id name } topic { id name } }
      }
      errors { code message field }
    }
  }
`);

export type ArticleRead = NonNullable<ArticleScreenQuery['article']>;
