import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { graphql } from '../gql';
import { draftKey, keptHere, useDraft } from './useDraft';

const Found = graphql(`query FormDraft($form: String!) { formDraft(form: $form) { id content keptAt } }`);
const Keep = graphql(`
  mutation FormDraftKeep($input: KeepFormDraftInput!) {
    formDraftKeep(input: $input) { formDraft { id keptAt } errors { code message field } }
  }
`);
const Drop = graphql(`
  mutation FormDraftDrop($input: FormDraftInput!) { formDraftDrop(input: $input) { errors { code message field } } }
`);

const EVERY_MS = 20_000;

export interface KeptDraft<T> {
  value: T;
  set: (value: T) => void;
  /** Forgets it here and on the server, after the form was saved. */
  forget: () => void;
  /** When the server kept it last; null before. */
  sentAt: string | null;
  /** True while the server lacks what stands here. */
  isUnsent: boolean;
}

/** A draft that also goes to the server every 20 s, so that another device can go on with it. */
export function useKeptDraft<T>(personId: string, form: string, initial: T): KeptDraft<T> {
  const [value, setValue, clear] = useDraft(personId, form, initial);
  const [sent, setSent] = useState<{ at: string; content: string } | null>(null);
  const [touched, gone] = [useRef(false), useRef(false)];
  const { data } = useQuery(Found, { variables: { form }, fetchPolicy: 'network-only' });
  const [keep] = useMutation(Keep);
  const [drop] = useMutation(Drop);
  const content = JSON.stringify(value);
  const latest = useRef(content);
  latest.current = content;

  const found = data?.formDraft;
  useEffect(() => {
    if (!found || touched.current) return;
    const here = keptHere<T>(draftKey(personId, form));
    if (here && here.at > Date.parse(found.keptAt)) return;
    setSent({ at: found.keptAt, content: found.content });
    setValue(JSON.parse(found.content));
  }, [found, personId, form, setValue, touched]);

  const sentContent = sent?.content ?? JSON.stringify(initial);
  useEffect(() => {
    const timer = setInterval(async () => {
      const now = latest.current;
      if (gone.current || now === sentContent) return;
      const answer = await keep({ variables: { input: { form, content: now } } }).catch(() => null);
      const at = answer?.data?.formDraftKeep.formDraft?.keptAt;
      if (at) setSent({ at, content: now });
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [form, keep, gone, sentContent]);

  return {
    value,
    set: (next) => {
      touched.current = true;
      setValue(next);
    },
    forget: () => {
      gone.current = true;
      clear();
      void drop({ variables: { input: { form } } }).catch(() => undefined);
    },
    sentAt: sent?.at ?? null,
    isUnsent: content !== sentContent,
  };
}
