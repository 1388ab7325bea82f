import { graphql } from '../../gql';

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
